/** One line of `atlas doctor`. */
export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do about it; empty when all is well. */
  readonly remedy: string;
}

export const passed = (check: string, detail: string): Check => ({ check, ok: true, detail, remedy: '' });
export const failed = (check: string, detail: string, remedy: string): Check => ({ check, ok: false, detail, remedy });

/** The first few, and how many more. */
export function listed(items: readonly string[], most = 5): string {
  const rest = items.length - most;
  return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
