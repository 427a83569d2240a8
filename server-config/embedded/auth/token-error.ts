import type { WithId } from '@medplum/core';
import type { ClientApplication, Login } from '@medplum/fhirtypes';

/** What a grant ends with: a login that has its membership, ready for its tokens. */
export interface Granted {
  readonly login: WithId<Login>;
  readonly client?: WithId<ClientApplication>;
}

/** An error answer of the token endpoint. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export class TokenError extends Error {
  readonly error: string;
  constructor(error: string, description: string) {
    super(description);
    this.error = error;
  }
}
