import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Bot } from '@medplum/fhirtypes';
import { build } from 'esbuild';
import type { BotDefinition } from '../bots/index.ts';
import { botId } from '../config/ids.ts';
import { membership } from './memberships.ts';
import { inProject, type Stored, type Wanted, type WantedInput } from './state.ts';

export interface BuiltBot {
  readonly definition: BotDefinition;
  readonly code: string;
  readonly digest: string;
}

const ROOT = path.resolve(import.meta.dirname, '..');

export const botIdentifierSystem = (namespaceBase: string): string => `${namespaceBase}/bot`;
/** Tag system on a Bot: digest of the code last deployed; its display says where Medplum put that code. */
export const botCodeSystem = (namespaceBase: string): string => `${namespaceBase}/bot-code`;

/** Each bot and its membership, without which Medplum does not run it. */
export function bots(definitions: readonly BotDefinition[], input: WantedInput): Wanted[] {
  return definitions.flatMap((definition) => {
    const self = `Bot/${botId(definition.name)}`;
    return [
      { name: `bot ${definition.name}`, owns: 'listed', resource: bot(definition, input) },
      {
        name: `bot ${definition.name} as BOT`,
        owns: 'whole',
        resource: membership({ key: `bot/${definition.name}`, role: 'BOT', user: self, profile: self }),
      },
    ] satisfies Wanted[];
  });
}

function bot(definition: BotDefinition, input: WantedInput): Bot & Stored {
  return {
    resourceType: 'Bot',
    id: botId(definition.name),
    meta: { ...inProject },
    identifier: [{ system: botIdentifierSystem(input.namespace.base), value: definition.name }],
    name: definition.name,
    description: definition.description,
    runtimeVersion: 'vmcontext',
    // What a bot logs would land in an AuditEvent that Medplum writes; Atlas writes its own (design, "one door").
    auditEventTrigger: 'never',
    ...(definition.timeout ? { timeout: definition.timeout } : {}),
    ...(definition.cron ? { cronString: definition.cron } : {}),
    ...(definition.runAsUser ? { runAsUser: true } : {}),
  };
}

export async function buildBots(definitions: readonly BotDefinition[], root = ROOT): Promise<BuiltBot[]> {
  return Promise.all(definitions.map((definition) => buildBot(definition, root)));
}

/**
 * One CommonJS file a bot. Medplum evaluates it as a script inside its own wrapper, where `exports` is a constant:
 * so everything is in a function of its own (in two: a bundle may declare a global's name itself), the handler is handed
 * to `exports`, and the last character is a `;` (without it the wrapper's next parenthesis would be a call).
 */
async function buildBot(definition: BotDefinition, root: string): Promise<BuiltBot> {
  const result = await build({
    entryPoints: [path.resolve(root, definition.source)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'silent',
    // There is no file name in a VM context; packages that ask for one only want some base for `createRequire`.
    define: { 'import.meta.url': '"file:///bot.js"', 'import.meta.dirname': '"/"' },
    banner: { js: `(()=>{${MISSING_GLOBALS};(()=>{` },
    footer: { js: 'exports.handler=module.exports.handler;})()})();' },
  });
  const code = result.outputFiles[0]!.text.trimEnd();
  return { definition, code, digest: createHash('sha256').update(code).digest('hex') };
}

const LANGUAGE =
  'Array,BigInt,Boolean,DataView,Date,Error,Float64Array,Int32Array,JSON,Map,Math,Number,Object,Promise,RangeError,RegExp,Set,String,Symbol,TypeError,Uint8ClampedArray,Uint16Array,Uint32Array,WeakMap,WeakSet,decodeURIComponent,encodeURIComponent,isNaN,parseFloat,parseInt';

/**
 * What Medplum's VM context lacks, from Node's modules. `Uint8Array` and `ArrayBuffer` too: Buffer and the crypto API
 * make those of the server's realm, and libraries ask `instanceof`.
 */
const MISSING_GLOBALS = [
  // In a VM context each look-up of a global is a call out of it, half a microsecond, however often it is made: a bot's
  // own code finds what the language has in the function around it.
  `const {${LANGUAGE}}=globalThis`,
  'const {Buffer,Blob,atob,btoa}=require("node:buffer")',
  'const crypto=require("node:crypto").webcrypto,{CryptoKey}=require("node:crypto").webcrypto',
  'const {setTimeout,clearTimeout,setInterval,clearInterval,setImmediate,clearImmediate}=require("node:timers")',
  'const {performance}=require("node:perf_hooks")',
  'const {ReadableStream,WritableStream,TransformStream}=require("node:stream/web")',
  'const structuredClone=(v)=>{const s=require("node:v8");return s.deserialize(s.serialize(v))}',
  'const queueMicrotask=(f)=>process.nextTick(f)',
  'const Uint8Array=Object.getPrototypeOf(Buffer),ArrayBuffer=Buffer.from("").buffer.constructor',
  'const global=globalThis',
].join(';');
