import { METHODS } from './patientReader.ts';

/** What the sandbox says to the page. */
export type SandboxMessage =
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * What is left in the worker: the language and timers. A list of what may be there, so that what a browser brings
 * tomorrow is not: no network, no storage, no further workers, no channel to other pages.
 */
const ALLOWED = [
  ...['AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView'],
  ...['Date', 'Error', 'EvalError', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array'],
  ...[
    'Int8Array',
    'Intl',
    'Iterator',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
    'Promise',
    'Proxy',
    'RangeError',
  ],
  ...['ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError'],
  ...['Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef', 'WeakSet', 'decodeURI'],
  ...['decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'globalThis', 'isFinite', 'isNaN', 'parseFloat'],
  ...['parseInt', 'undefined', 'atob', 'btoa', 'clearInterval', 'clearTimeout', 'queueMicrotask', 'setInterval'],
  ...['setTimeout', 'structuredClone', 'TextEncoder', 'TextDecoder', 'URLSearchParams', 'constructor'],
];

/**
 * Source of a worker that confines itself and then runs a script. It is made a blob: the page's policy holds in it, so
 * that nothing but Atlas' own origin could be reached even by what gets around the confinement.
 * @param script CommonJS that parses by itself: what is no whole program could close the function around it
 * @param input what a handler is called with
 */
export function sandboxSource(script: string, input: unknown): string {
  const given = JSON.stringify({ allowed: ALLOWED, methods: METHODS, input });
  return `(${confine.toString()})(${given}, async function (exports, require, medplum, console) {\n${script}\n});`;
}

interface Given {
  readonly allowed: readonly string[];
  readonly methods: readonly string[];
  readonly input: unknown;
}
type Script = (
  exports: Record<string, unknown>,
  require: (name: string) => never,
  medplum: object,
  console: object
) => unknown;

/** Runs in the worker, where nothing of this module is: it uses what it is given and what a worker has. */
function confine({ allowed, methods, input }: Given, script: Script): void {
  const scope = globalThis as unknown as Worker;
  const post = scope.postMessage.bind(scope) as (message: unknown) => void;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (err: Error) => void }>();
  let calls = 0;
  scope.addEventListener('message', ({ data }: MessageEvent) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failure !== undefined) call?.reject(new Error(data.failure));
    else call?.resolve(data.value);
  });

  for (let holder: object = globalThis; holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (allowed.includes(name) || Reflect.deleteProperty(holder, name)) continue;
      const left = Reflect.get(holder, name, globalThis);
      // Numbers that a browser's interfaces define can't be deleted, and do nothing.
      if (typeof left === 'function' || (typeof left === 'object' && left !== null)) {
        post({ kind: 'failed', message: `This browser can not confine a script: ${name}.` });
        return;
      }
    }
  }

  const plain = (value: unknown): unknown => {
    const json = JSON.stringify(value);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const lineOf = (values: unknown[]) =>
    values.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))).join(' ');
  const log = (...values: unknown[]) => post({ kind: 'log', line: lineOf(values) });
  const medplum = Object.fromEntries(
    methods.map((method) => [
      method,
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          calls += 1;
          waiting.set(calls, { resolve, reject });
          post({ kind: 'call', id: calls, method, args: plain(args) });
        }),
    ])
  );
  const exported: Record<string, unknown> = {};
  const require = (): never => {
    throw new Error('A script has no packages here. Import types alone.');
  };
  const run = async () => {
    const value = await script(exported, require, medplum, { log, info: log, warn: log, error: log, debug: log });
    const handler = exported.handler ?? exported.default;
    if (typeof handler !== 'function') return value;
    return handler(medplum, { input, contentType: 'application/fhir+json', secrets: {} });
  };
  run().then(
    (value) => post({ kind: 'done', value: plain(value) }),
    (err) => post({ kind: 'failed', message: err instanceof Error ? `${err.name}: ${err.message}` : lineOf([err]) })
  );
}
