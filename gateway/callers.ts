import type { Role } from '../config/ids.ts';

/** Whoever holds a token that Medplum accepts. */
export interface Caller {
  /** The Medplum access token, to forward. */
  readonly token: string;
  readonly membershipId: string;
  /** `Practitioner/<id>`, `ClientApplication/<id>`, … */
  readonly profile: string;
  readonly role: Role | undefined;
  /** Id of the Organization that the membership's `org` parameter names. */
  readonly orgId: string | undefined;
  readonly projectAdmin: boolean;
}

export interface Callers {
  /** @throws OperationOutcomeError unauthorized, or 503 when Medplum can't be asked. */
  byToken(token: string): Promise<Caller>;
  byClientCredentials(clientId: string, clientSecret: string): Promise<Caller>;
  forget(token: string): void;
}
