/** What an EHR did wrong, or refused: a fixed sentence, the status, and never a word of what it answered. */
export class EhrError extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EhrError';
    this.status = status;
  }
}

/** Whether the same request later can work. */
export const isPassing = (status: number): boolean => status === 0 || status === 408 || status === 429 || status >= 500;
