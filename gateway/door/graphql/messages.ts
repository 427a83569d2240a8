import type { OperationOutcome } from '@medplum/fhirtypes';
import type { Interaction } from '../interaction.ts';

interface Query {
  readonly query: number;
  readonly body: object;
}

/** What was read for a query: the JSON that the caller may see, or why there is none. */
interface ReadAnswer {
  readonly read: number;
  readonly json?: unknown;
  readonly outcome?: OperationOutcome;
}

export type ToWorker = Query | ReadAnswer;

export const isAnswer = (message: ToWorker): message is ReadAnswer => 'read' in message;

/** A read that a query needs; or its answer, or the outcome in place of one; neither when the resolver failed. */
export interface FromWorker {
  readonly query: number;
  readonly read?: number;
  readonly interaction?: Interaction;
  readonly search?: string;
  readonly answer?: object;
  readonly outcome?: OperationOutcome;
}
