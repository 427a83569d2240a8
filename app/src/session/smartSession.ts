import { createContext, useContext } from 'react';

/** What `POST /smart/refresh` answers: Medplum's token and the context. Nothing of the EHR's is in it. */
export interface SmartTokens extends SmartContextFacts {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly profile: { readonly reference: string };
  readonly project: { readonly reference: string };
}

export interface SmartContextFacts {
  /** Medplum's id of the pseudonymous Patient. */
  readonly patient: string | null;
  readonly 'hub.topic': string;
  /** Shared by the windows of one session. */
  readonly nonce: string;
}

/** How far the chart has come in from the EHR. */
export interface PullProgress {
  readonly phase: 'recent' | 'older' | 'done' | 'partial';
  readonly types: number;
  readonly typesDone: number;
  readonly resources: number;
  readonly refused: number;
  readonly missing: readonly string[];
}

export class SmartError extends Error {
  /** A code of `text.problems`. */
  readonly code: string;
  readonly status: number;
  constructor(code: string, status: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** The session's cookie goes along by itself; the server answers pages of this origin only. */
export const smartApi = {
  refresh: () => call<SmartTokens>('POST', 'refresh'),
  session: () => call<SmartContextFacts & { readonly progress: PullProgress | null }>('GET', 'session'),
  /** @throws SmartError with status 404 for a patient who is not this user's to see */
  open: (patient: string | null) => call<SmartContextFacts>('POST', 'context', { patient }),
  pullAgain: () => call<unknown>('POST', 'pull'),
  logout: () => call<unknown>('POST', 'logout'),
  issuers: () => call<readonly { readonly iss: string; readonly name: string }[]>('GET', 'issuers'),
};

async function call<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const answer = await fetch(`/smart/${path}`, {
    method,
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new SmartError('atlas-down', 503);
  });
  if (!answer.ok) {
    const fallback = answer.status === 401 ? 'session-ended' : 'atlas-down';
    throw new SmartError(answer.headers.get('x-atlas-problem') ?? fallback, answer.status);
  }
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** Says to other tabs, and to this one after a reload, that there may be a session of an EHR. It says nothing else. */
const MARK = 'atlas:smart';

export function mayHaveSmartSession(): boolean {
  try {
    // A tab where somebody signed in with a password stays theirs.
    const ownLogin = sessionStorage.getItem('atlas:activeLogin') !== null;
    return sessionStorage.getItem(MARK) !== null || (!ownLogin && localStorage.getItem(MARK) !== null);
  } catch {
    // A frame of another site may keep nothing, and yet have its partitioned cookie: the gateway knows.
    return true;
  }
}

/** Whether this very tab had one: its end is something to be told. */
export function hadSmartSession(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null;
  } catch {
    return true;
  }
}

export function markSmartSession(there: boolean): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      if (there) storage.setItem(MARK, '1');
      else storage.removeItem(MARK);
    }
  } catch {
    // Where nothing may be kept, the gateway is asked after each reload.
  }
}

export interface SmartSession extends SmartContextFacts {
  readonly end: () => void;
  /** The session was changed by what this window asked for. */
  readonly changed: (facts: SmartContextFacts) => void;
}

/** Undefined for who signed in with a password. */
export const SmartSessionContext = createContext<SmartSession | undefined>(undefined);
export const useSmartSession = (): SmartSession | undefined => useContext(SmartSessionContext);
