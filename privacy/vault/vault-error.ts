/**
 * Why the vault gives nothing back:
 * - `missing`: there is no such object;
 * - `shredded`: the data key is gone, and with it every copy of what it sealed;
 * - `wrong-context`: the data key that lies there does not open for this organization and patient: it is another's, or
 *   was changed (a KMS does not tell the two apart);
 * - `swapped`: the object was sealed for another address than the one that it lies under;
 * - `truncated`: the object ends before its message does;
 * - `tampered`: the object is not what was sealed;
 * - `unavailable`: the store or the key service does not answer, or refuses: for callers that answer 503.
 */
export type VaultFault =
  | 'missing'
  | 'shredded'
  | 'wrong-context'
  | 'swapped'
  | 'truncated'
  | 'tampered'
  | 'unavailable';

export class VaultError extends Error {
  readonly fault: VaultFault;

  constructor(fault: VaultFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'VaultError';
    this.fault = fault;
  }
}
