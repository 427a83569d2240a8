import { createRequire } from 'node:module';
import { format } from 'node:util';
import vm from 'node:vm';
import { type BotEvent, ContentType, Hl7Message, MedplumClient } from '@medplum/core';

/**
 * Runs a bot's code as the real server's `vmcontext` does: in its own global object, in this process, without a
 * sandbox. What the code finds there is exactly what it finds there; `crypto`, `Buffer`, timers and so on are not
 * defined, and a bot brings them along by `require`.
 */
export interface BotCode {
  readonly script: vm.Script;
}

export interface BotCall {
  readonly medplum: MedplumClient;
  readonly event: BotEvent & { readonly input: unknown };
  /** Of synchronous code; waiting is not limited. */
  readonly timeoutMs: number;
  /** Takes what the code prints. */
  readonly print: (line: string) => void;
}

/** From the installation's own modules, as on a server. */
const require = createRequire(import.meta.url);

/**
 * The last statement has the handler called and its promise returned. It follows the code without a semicolon between
 * them, because on the real server code that does not end with one breaks there: it should break here first.
 */
const CALL = `
(async () => exports.handler(event.medplum, event.event))();
`;

export function compile(code: string, name: string): BotCode {
  return {
    script: new vm.Script(`const exports = {}; const module = { exports };\n${code}\n${CALL}`, { filename: name }),
  };
}

/** What the handler returns. Throws what it throws, which may come from another realm. */
export async function run(code: BotCode, call: BotCall): Promise<unknown> {
  const globals = {
    console: consoleTo(call.print),
    fetch,
    require,
    process,
    ContentType,
    Hl7Message,
    MedplumClient,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    event: { medplum: call.medplum, event: call.event },
  };
  return code.script.runInContext(vm.createContext(globals), { timeout: call.timeoutMs });
}

function consoleTo(print: (line: string) => void): object {
  const log = (...args: unknown[]) => print(format(...args));
  return { log, info: log, warn: log, error: log, debug: log, trace: log, dir: log, table: log };
}
