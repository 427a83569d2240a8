import type { WithId } from '@medplum/core';
import type { FhirRouter } from '@medplum/fhir-router';
import type { AccessPolicy, Login, Project, ProjectMembership, SmartAppLaunch } from '@medplum/fhirtypes';
import type { SigningKeys } from './auth/keys.ts';
import type { Sessions } from './auth/sessions.ts';
import type { BinaryStorage } from './http/binary-storage.ts';
import type { EmbeddedRepository } from './repository.ts';
import type { Turns } from './turns.ts';

/** Who a request comes from: the login behind its token, and what that login may do. */
export interface Session {
  readonly login: WithId<Login>;
  readonly project: WithId<Project>;
  readonly membership: WithId<ProjectMembership>;
  /** Parameters put in, SMART scopes and project admin rules applied. */
  readonly accessPolicy: AccessPolicy;
  readonly launch?: WithId<SmartAppLaunch>;
}

/** What the logger is asked for; pino fits. Never handed a value out of a resource. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface RepositoryOptions {
  /** `X-Medplum: extended`. */
  readonly extended?: boolean;
  readonly remoteAddress?: string;
}

/** What every part of the server is handed; `createEmbeddedServer` builds it once. */
export interface Services {
  readonly log: Log;
  /** Base URL that tokens are issued under; ends with `/`. */
  readonly issuer: string;
  /** Where this process itself is reached; ends with `/`. Known once it listens. */
  readonly ownUrl: () => string;
  readonly maxBodyBytes: number;
  readonly loginsPerMinute: number;
  readonly router: FhirRouter;
  readonly turns: Turns;
  /** The server's own view of the store. */
  readonly system: EmbeddedRepository;
  readonly keys: SigningKeys;
  readonly sessions: Sessions;
  readonly binaries: BinaryStorage;
  /** The store as the session may see it. */
  readonly repositoryOf: (session: Session, options?: RepositoryOptions) => EmbeddedRepository;
}

/** What may be logged of an error: its kind and where it came from, not its message, which may quote a resource. */
export function describeError(err: unknown): object {
  if (!(err instanceof Error)) return { error: typeof err };
  const frames = err.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: err.name, code: (err as NodeJS.ErrnoException).code, at: frames?.slice(0, 6).map((f) => f.trim()) };
}
