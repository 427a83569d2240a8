import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with a request: before it is done, or with its answer. */
export type Fault = 'busy' | 'broken' | 'conflict' | 'cut-before' | 'cut-after' | 'slow';

interface Transaction {
  readonly rid: string;
  readonly transactionType: string;
  readonly branchName: string;
  status: 'OPEN' | 'COMMITTED' | 'ABORTED';
  readonly createdTime: string;
  readonly files: Map<string, Buffer>;
}

interface Dataset {
  readonly transactions: Transaction[];
  /** The view of the branch. */
  readonly files: Map<string, Buffer>;
}

/**
 * The part of Foundry's v2 API that a dataset is written by, over HTTP, with the faults that a test asks for.
 * https://www.palantir.com/docs/foundry/api/v2/datasets-v2-resources/datasets/dataset-basics
 */
export interface FoundryServer {
  readonly url: string;
  readonly datasets: Map<string, Dataset>;
  readonly received: { readonly method: string; readonly path: string; readonly query: URLSearchParams }[];
  tokens: number;
  expiresIn: number;
  /** Of a request, after how many before it. */
  fault: (n: number) => Fault | undefined;
  /** Parsed lines of all files of a dataset. */
  lines(datasetRid: string): Record<string, unknown>[];
  /** How many transactions are neither committed nor aborted. */
  open(): number;
  close(): Promise<void>;
}

class Refused extends Error {
  readonly status: number;
  readonly errorName: string;
  constructor(status: number, errorName: string) {
    super(errorName);
    this.status = status;
    this.errorName = errorName;
  }
}

export async function startFoundry(): Promise<FoundryServer> {
  let requests = 0;
  let rids = 0;
  const datasets = new Map<string, Dataset>();

  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk: Buffer) => chunks.push(chunk));
    req.on('end', () => {
      const url = new URL(req.url!, 'http://x');
      if (url.pathname === '/multipass/api/oauth2/token') {
        self.tokens++;
        return send(res, 200, {
          access_token: `token-${self.tokens}`,
          token_type: 'Bearer',
          expires_in: self.expiresIn,
        });
      }
      const fault = self.fault(requests++);
      if (fault === 'cut-before') return req.socket.destroy();
      if (fault === 'busy') return send(res, 429, { errorName: 'RateLimited' }, { 'Retry-After': '0' });
      if (fault === 'broken') return send(res, 503, { errorName: 'Unavailable' });
      if (fault === 'conflict' && req.method === 'POST')
        return send(res, 409, { errorName: 'OpenTransactionAlreadyExists' });
      if (req.headers.authorization !== `Bearer token-${self.tokens}`)
        return send(res, 401, { errorName: 'Unauthorized' });
      self.received.push({ method: req.method!, path: url.pathname, query: url.searchParams });
      try {
        const answer = handle(req.method!, url, Buffer.concat(chunks));
        if (fault === 'cut-after') return req.socket.destroy();
        setTimeout(() => send(res, 200, answer), fault === 'slow' ? 150 : 0);
      } catch (err) {
        const { status, errorName } = err as Refused;
        send(res, status ?? 500, { errorCode: 'INVALID_ARGUMENT', errorName: errorName ?? 'Internal', parameters: {} });
      }
    });
  });

  function handle(method: string, url: URL, body: Buffer): unknown {
    const [, rid, rest = ''] = /^\/api\/v2\/datasets\/([^/]+)\/?(.*)$/.exec(url.pathname) ?? [];
    const dataset = datasets.get(rid ?? '');
    if (!dataset) throw new Refused(404, 'DatasetNotFound');
    const parts = rest.split('/').map(decodeURIComponent);
    const branch = url.searchParams.get('branchName') ?? 'master';
    if (parts[0] === 'transactions') return transactions(method, dataset, parts, branch, body);
    if (parts[0] === 'branches')
      return { name: parts[1], transactionRid: dataset.transactions.findLast(isCurrent)?.rid };
    if (parts[0] === 'files') return files(method, dataset, parts, url.searchParams, body);
    return { rid };
  }

  function transactions(method: string, dataset: Dataset, [, rid, action]: string[], branchName: string, body: Buffer) {
    if (method === 'POST' && !rid) {
      if (dataset.transactions.some(({ status }) => status === 'OPEN'))
        throw new Refused(409, 'OpenTransactionAlreadyExists');
      const { transactionType } = JSON.parse(body.toString()) as { transactionType: string };
      const made: Transaction = {
        rid: `ri.foundry.main.transaction.${++rids}`,
        ...{ transactionType, branchName, status: 'OPEN', createdTime: new Date().toISOString(), files: new Map() },
      };
      dataset.transactions.push(made);
      return shown(made);
    }
    const found = dataset.transactions.find((one) => one.rid === rid);
    if (!found) throw new Refused(404, 'TransactionNotFound');
    if (method === 'GET') return shown(found);
    if (found.status !== 'OPEN') throw new Refused(400, 'TransactionNotOpen');
    if (action === 'abort') found.status = 'ABORTED';
    else {
      if (found.transactionType === 'APPEND' && [...found.files.keys()].some((path) => dataset.files.has(path))) {
        throw new Refused(400, 'FileAlreadyExists');
      }
      if (found.transactionType === 'SNAPSHOT') dataset.files.clear();
      for (const [path, bytes] of found.files) dataset.files.set(path, bytes);
      found.status = 'COMMITTED';
    }
    return shown(found);
  }

  function files(method: string, dataset: Dataset, [, path, action]: string[], query: URLSearchParams, body: Buffer) {
    if (!path) {
      const paths = [...dataset.files.keys()].sort();
      const from = Number(query.get('pageToken') ?? 0);
      const next = from + 3 < paths.length ? { nextPageToken: `${from + 3}` } : {};
      return { data: paths.slice(from, from + 3).map((one) => ({ path: one })), ...next };
    }
    if (method === 'POST') {
      const transaction = dataset.transactions.find(({ rid }) => rid === query.get('transactionRid'));
      if (!transaction) throw new Refused(404, 'TransactionNotFound');
      if (transaction.status !== 'OPEN') throw new Refused(400, 'TransactionNotOpen');
      transaction.files.set(path, body);
      return { path, transactionRid: transaction.rid, updatedTime: new Date().toISOString() };
    }
    const bytes = dataset.files.get(path);
    if (!bytes) throw new Refused(404, 'FileNotFound');
    return action === 'content' ? bytes : { path, updatedTime: new Date().toISOString() };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: FoundryServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ datasets, received: [], tokens: 0, expiresIn: 3_600, fault: () => undefined },
    lines: (rid) =>
      [...datasets.get(rid)!.files.values()].flatMap((bytes) =>
        bytes
          .toString()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      ),
    open: () => [...datasets.values()].flatMap((d) => d.transactions).filter(({ status }) => status === 'OPEN').length,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}

const isCurrent = ({ status }: Transaction): boolean => status !== 'ABORTED';
const shown = ({ files: _files, branchName: _branch, ...transaction }: Transaction) => transaction;

function send(res: http.ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const isBytes = Buffer.isBuffer(body);
  res.writeHead(status, { 'content-type': isBytes ? 'application/octet-stream' : 'application/json', ...headers });
  res.end(isBytes ? body : JSON.stringify(body));
}
