import { Agent, request } from 'undici';

/** What the door adds to a read, measured request by request, once direct and once through, in turn. */
export interface DoorBench {
  readonly gatewayUrl: string;
  readonly medplumUrl: string;
  readonly token: string;
  /** Below both, such as `fhir/R4/Patient/<id>`. */
  readonly path: string;
  /** Reads each way. */
  readonly n: number;
}

export interface DoorFigures {
  readonly p95DirectMs: number;
  readonly p95ThroughMs: number;
  /** 95th percentile of what each read took longer through the door than the direct one beside it. */
  readonly overheadMs: number;
}

const WARM_UP = 20;

export async function benchDoor({ gatewayUrl, medplumUrl, token, path, n }: DoorBench): Promise<DoorFigures> {
  const dispatcher = new Agent({ connections: 1 });
  const read = async (base: string): Promise<number> => {
    const start = performance.now();
    const headers = { authorization: `Bearer ${token}`, accept: 'application/fhir+json' };
    const { statusCode, body } = await request(new URL(path, base.endsWith('/') ? base : `${base}/`), {
      headers,
      dispatcher,
    });
    await body.dump({ limit: Number.MAX_SAFE_INTEGER });
    if (statusCode !== 200) throw new Error(`The read was answered with ${statusCode}`);
    return performance.now() - start;
  };
  try {
    for (let i = 0; i < WARM_UP; i++) await Promise.all([read(medplumUrl), read(gatewayUrl)]);
    const pairs: { direct: number; through: number }[] = [];
    for (let i = 0; i < n; i++) pairs.push({ direct: await read(medplumUrl), through: await read(gatewayUrl) });
    return {
      p95DirectMs: p95(pairs.map(({ direct }) => direct)),
      p95ThroughMs: p95(pairs.map(({ through }) => through)),
      overheadMs: p95(pairs.map(({ direct, through }) => through - direct)),
    };
  } finally {
    await dispatcher.close();
  }
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1]! * 100) / 100;
}
