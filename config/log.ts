import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { type Logger, type LoggerOptions, pino } from 'pino';

/**
 * Logs are JSON lines that say what happened and never to whom: ids, route names, counts and statuses.
 * The correlation id is the trace id of W3C Trace Context (https://www.w3.org/TR/trace-context/); it follows a
 * request through gateway, bot, queue and worker.
 */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

const traces = new AsyncLocalStorage<Trace>();

export function withTrace<T>(trace: Trace, fn: () => T): T {
  return traces.run(trace, fn);
}

export function currentTrace(): Trace | undefined {
  return traces.getStore();
}

/** Goes on with the caller's trace when its header is well-formed, else begins one. Always a span of its own. */
export function traceFrom(traceparent: string | undefined): Trace {
  const [, traceId, flags] = /^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  const given = traceId !== undefined && !/^0+$/.test(traceId);
  return {
    traceId: given ? traceId : randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    sampled: given ? (Number.parseInt(flags!, 16) & 1) === 1 : true,
  };
}

export function traceparent(trace: Trace): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? '01' : '00'}`;
}

export function createLogger(
  name: string,
  level: LoggerOptions['level'],
  destination?: { write(line: string): void }
): Logger {
  const options: LoggerOptions = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const trace = traces.getStore();
      return trace ? { correlationId: trace.traceId } : {};
    },
    serializers: { err: withoutMessage },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error's message can quote what it failed on; its kind and its place in the code can't. */
function withoutMessage(err: unknown): Record<string, unknown> {
  if (!(err instanceof Error)) return { type: typeof err };
  const { code, status } = err as Error & { code?: unknown; status?: unknown };
  return {
    type: err.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    stack: err.stack?.split('\n').filter((line) => /^\s+at /.test(line)),
    ...(err.cause instanceof Error ? { cause: withoutMessage(err.cause) } : {}),
  };
}
