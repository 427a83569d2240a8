/** `Patient/0b6b78aa…`: type and enough of the id to tell two apart in a table. */
export function shortReference(reference: string): string {
  const [type, id = ''] = reference.split('/');
  return id.length > 8 ? `${type}/${id.slice(0, 8)}…` : reference;
}
