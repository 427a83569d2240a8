export interface TreeNode {
  /** Path, which is unique. */
  readonly value: string;
  readonly label: string;
  readonly children?: readonly TreeNode[];
}

/** Folders first, each level by name. */
export function treeOf(paths: readonly string[], under = ''): readonly TreeNode[] {
  const below = paths.filter((path) => path.startsWith(under)).map((path) => path.slice(under.length));
  const folders = [
    ...new Set(below.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))),
  ];
  return [
    ...folders.toSorted().map((label) => ({
      value: `${under}${label}`,
      label,
      children: treeOf(paths, `${under}${label}/`),
    })),
    ...below
      .filter((path) => path && !path.includes('/'))
      .toSorted()
      .map((label) => ({ value: `${under}${label}`, label })),
  ];
}
