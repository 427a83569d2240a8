import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';

/**
 * A stand-in of an EHR for tests: SMART Backend Services, Bulk Data `$export` and search, with the faults that a test
 * asks for. It is strict: what the specifications demand of a client and does not come is an error.
 */
export interface ServedFile {
  readonly list?: 'output' | 'deleted' | 'error';
  readonly type: string;
  /** NDJSON: lines, or a stream of them made anew for each request. */
  readonly lines: readonly unknown[] | (() => AsyncIterable<string> | Iterable<string>);
  /** Said in the manifest in place of the true one. */
  readonly count?: number | undefined;
  readonly sha256?: string;
}

/** Answers in place of the server, where it isn't undefined. `cut` breaks the connection off after so many bytes. */
export type Fault = (
  asked: Asked
) => { status?: number; headers?: Record<string, string>; body?: unknown; cut?: number } | undefined;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: http.IncomingHttpHeaders;
  /** How often this path was asked for, this one included. */
  readonly nth: number;
  /** Of a file: its place in the manifest. */
  readonly file?: number;
}

export interface ExportServerOptions {
  readonly files?: readonly ServedFile[];
  readonly jwks?: () => Promise<JSONWebKeySet>;
  readonly clientId?: string;
  readonly pollsUntilDone?: number;
  readonly filesAPage?: number;
  readonly gzip?: boolean;
  readonly requiresAccessToken?: boolean;
  readonly tokenSeconds?: number;
  /** Answers of `GET /fhir/{type}…` and whatever else. */
  readonly search?: (asked: Asked) => { status?: number; headers?: Record<string, string>; body?: unknown } | undefined;
}

export interface ExportServer {
  readonly baseUrl: string;
  readonly requests: Asked[];
  files: readonly ServedFile[];
  fault: Fault;
  /** Links given out so far are of no use any more. */
  expireLinks(): void;
  /** Exports that were deleted by the client. */
  readonly deleted: string[];
  /** JTIs of assertions. */
  readonly assertions: string[];
  kickOffs: URLSearchParams[];
  close(): Promise<void>;
}

export async function startExportServer(options: ExportServerOptions = {}): Promise<ExportServer> {
  const counts = new Map<string, number>();
  const tokens = new Map<string, number>();
  const jobs = new Map<string, { polls: number; deleted: boolean }>();
  let generation = 0;
  let jobNumber = 0;

  const server = http.createServer((req, res) => {
    void answer(req, res).catch((err: unknown) => {
      res.statusCode = 500;
      res.end(String(err));
    });
  });

  async function answer(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const url = new URL(req.url!, self.baseUrl);
    const path = url.pathname;
    const key = `${req.method} ${path}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const file = /^\/files\/(\d+)/.exec(path)?.[1];
    const asked: Asked = {
      method: req.method!,
      path,
      query: url.searchParams,
      headers: req.headers,
      nth: counts.get(key)!,
      ...(file !== undefined && { file: Number(file) }),
    };
    self.requests.push(asked);
    const fault = self.fault(asked);
    if (fault && fault.cut === undefined) return void json(res, fault.status ?? 500, fault.body ?? {}, fault.headers);
    if (path === '/fhir/.well-known/smart-configuration')
      return void json(res, 200, {
        token_endpoint: `${origin()}/token`,
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
      });
    if (path === '/token') return token(req, res);
    if (file !== undefined) return void sendFile(asked, res, fault?.cut);
    if (!authorized(req)) return void json(res, 401, {});
    if (path.endsWith('/$export')) return void kickOff(asked, res);
    const job = /^\/jobs\/(\d+)(?:\/pages\/(\d+))?$/.exec(path);
    if (job) return void status(asked, res, job[1]!, Number(job[2] ?? 0));
    const found = options.search?.(asked);
    if (found) json(res, found.status ?? 200, found.body ?? {}, found.headers);
    else json(res, 404, {});
  }

  async function token(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    try {
      if (form.get('grant_type') !== 'client_credentials') throw new Error('grant_type');
      if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
        throw new Error('client_assertion_type');
      if (!/system\//.test(form.get('scope') ?? '')) throw new Error('scope');
      const { payload } = await jwtVerify(form.get('client_assertion')!, createLocalJWKSet(await options.jwks!()), {
        algorithms: ['ES384', 'RS384'],
        issuer: options.clientId,
        subject: options.clientId,
        audience: `${origin()}/token`,
        requiredClaims: ['exp', 'jti'],
      });
      if (payload.exp! - Date.now() / 1000 > 300) throw new Error('exp');
      if (self.assertions.includes(payload.jti!)) throw new Error('jti');
      self.assertions.push(payload.jti!);
    } catch {
      return void json(res, 400, { error: 'invalid_client' });
    }
    const value = `token-${tokens.size + 1}`;
    const seconds = options.tokenSeconds ?? 300;
    tokens.set(value, Date.now() + seconds * 1000);
    return void json(res, 200, {
      access_token: value,
      token_type: 'bearer',
      expires_in: seconds,
      scope: 'system/*.read',
    });
  }

  function authorized(req: http.IncomingMessage): boolean {
    if (!options.jwks) return true;
    return (tokens.get(req.headers.authorization?.replace('Bearer ', '') ?? '') ?? 0) > Date.now();
  }

  function kickOff(asked: Asked, res: http.ServerResponse): void {
    if (asked.headers.prefer !== 'respond-async') return void json(res, 400, {});
    if (!/application\/fhir\+json/.test(asked.headers.accept ?? '')) return void json(res, 406, {});
    self.kickOffs.push(asked.query);
    jobs.set(String(++jobNumber), { polls: 0, deleted: false });
    res.writeHead(202, { 'content-location': `${origin()}/jobs/${jobNumber}` }).end();
  }

  function status(asked: Asked, res: http.ServerResponse, id: string, page: number): void {
    const job = jobs.get(id);
    if (!job || job.deleted) return void json(res, 404, {});
    if (asked.method === 'DELETE') {
      job.deleted = true;
      self.deleted.push(id);
      res.writeHead(202).end();
      return;
    }
    if (!/application\/json/.test(asked.headers.accept ?? '')) return void json(res, 406, {});
    if (page === 0 && job.polls++ < (options.pollsUntilDone ?? 1)) {
      res.writeHead(202, { 'retry-after': '0', 'x-progress': `${job.polls * 10}% of Zorblatt-Quimby` }).end();
      return;
    }
    const each = options.filesAPage ?? Number.POSITIVE_INFINITY;
    const all = self.files.map((file, n) => ({ file, n }));
    const own = Number.isFinite(each) ? all.slice(page * each, (page + 1) * each) : all;
    const more = Number.isFinite(each) && (page + 1) * each < all.length;
    const list = (name: string) =>
      own
        .filter(({ file }) => (file.list ?? 'output') === name)
        .map(({ file, n }) => ({
          type: file.type,
          url: `${origin()}/files/${n}?sig=${generation}`,
          ...countOf(file),
          ...(file.sha256 && { extension: { sha256: file.sha256 } }),
        }));
    json(res, 200, {
      transactionTime: '2026-01-02T03:04:05.000Z',
      request: `${self.baseUrl}/$export`,
      requiresAccessToken: options.requiresAccessToken ?? options.jwks !== undefined,
      output: list('output'),
      deleted: list('deleted'),
      error: list('error'),
      ...(more && { link: [{ relation: 'next', url: `${origin()}/jobs/${id}/pages/${page + 1}` }] }),
    });
  }

  function sendFile({ file: n, query, headers }: Asked, res: http.ServerResponse, cut?: number): void {
    const file = self.files[n!];
    const needsToken = options.requiresAccessToken ?? options.jwks !== undefined;
    if (needsToken && (tokens.get(headers.authorization?.replace('Bearer ', '') ?? '') ?? 0) < Date.now())
      return void json(res, 401, {});
    if (!needsToken && headers.authorization) return void json(res, 400, {});
    if (!file || query.get('sig') !== String(generation)) return void json(res, 403, {});
    const gzip = options.gzip && /gzip/.test(headers['accept-encoding'] ?? '');
    res.writeHead(200, { 'content-type': 'application/fhir+ndjson', ...(gzip && { 'content-encoding': 'gzip' }) });
    const lines = typeof file.lines === 'function' ? file.lines() : file.lines.map(lineOf);
    const body = Readable.from(lines, { objectMode: false });
    if (cut !== undefined) {
      let sent = 0;
      body.on('data', (chunk: Buffer) => {
        const part = chunk.subarray(0, cut - sent);
        sent += chunk.length;
        if (part.length > 0) res.write(part, () => sent >= cut && res.destroy());
        else res.destroy();
      });
      body.on('end', () => res.destroy());
      return;
    }
    (gzip ? body.pipe(createGzip()) : body).pipe(res);
  }

  const origin = () => new URL(self.baseUrl).origin;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: ExportServer = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`,
    requests: [],
    files: options.files ?? [],
    fault: () => undefined,
    expireLinks: () => void generation++,
    deleted: [],
    assertions: [],
    kickOffs: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}

function countOf(file: ServedFile): { count?: number } {
  if ('count' in file) return file.count === undefined ? {} : { count: file.count };
  return typeof file.lines === 'function' ? {} : { count: file.lines.length };
}

const lineOf = (line: unknown): string => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`;
export const sha256Of = (lines: readonly unknown[]): string =>
  createHash('sha256').update(lines.map(lineOf).join('')).digest('hex');

function json(res: http.ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
