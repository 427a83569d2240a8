import { ContentType, type MedplumClient, normalizeOperationOutcome } from '@medplum/core';
import type { RemoteEntry } from './plan.ts';

export interface RemoteFile extends RemoteEntry {
  readonly content: string;
}

/** The gateway did not do it. `status` is 0 when it was not reached. */
export class RemoteFault extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** `/ide/files`, where Medplum's copies are. @throws RemoteFault */
export interface RemoteFiles {
  /** What this owner's browser seals its copies with. */
  key(): Promise<string>;
  list(): Promise<readonly RemoteEntry[]>;
  read(id: string): Promise<RemoteFile>;
  create(path: string, content: string): Promise<RemoteEntry>;
  update(id: string, version: string, content: string): Promise<RemoteEntry>;
  delete(id: string, version: string): Promise<void>;
}

export function remoteFiles(medplum: MedplumClient): RemoteFiles {
  async function call(method: string, path: string, body?: object, version?: string): Promise<unknown> {
    let response: Response;
    try {
      await medplum.refreshIfExpired();
      response = await fetch(new URL(`ide/files${path}`, medplum.getBaseUrl()), {
        method,
        headers: {
          authorization: `Bearer ${medplum.getAccessToken()}`,
          ...(body && { 'content-type': ContentType.JSON }),
          ...(version && { 'if-match': `W/"${version}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch {
      throw new RemoteFault(0, '');
    }
    if (response.status === 204) return undefined;
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return answer;
    // The gateway's refusal says where and of what kind, and no value.
    throw new RemoteFault(response.status, normalizeOperationOutcome(answer).issue[0]?.details?.text ?? '');
  }

  return {
    key: async () => ((await call('GET', '/key')) as { key: string }).key,
    list: async () => ((await call('GET', '')) as { files: RemoteEntry[] }).files,
    read: (id) => call('GET', `/${id}`) as Promise<RemoteFile>,
    create: (path, content) => call('POST', '', { path, content }) as Promise<RemoteEntry>,
    update: (id, version, content) => call('PUT', `/${id}`, { content }, version) as Promise<RemoteEntry>,
    delete: async (id, version) => void (await call('DELETE', `/${id}`, undefined, version)),
  };
}
