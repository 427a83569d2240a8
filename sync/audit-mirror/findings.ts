/** Something that is not as it was written. Ids, numbers and fixed sentences. */
export interface Finding {
  /** In the segments, in the store (Medplum), or in the chains that the events themselves bear. */
  readonly where: 'segment' | 'store' | 'chain';
  readonly kind: 'changed' | 'removed' | 'added' | 'reordered';
  readonly segment?: number | undefined;
  /** From 0, within the segment. */
  readonly position?: number | undefined;
  /** `AuditEvent/<id>`'s id; absent for an event that nobody has any more. */
  readonly id?: string | undefined;
  /** Of a chain: whose, and which number. */
  readonly writer?: string | undefined;
  readonly sequence?: number | undefined;
  readonly what: string;
}
