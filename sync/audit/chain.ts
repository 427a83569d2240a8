import type { AuditEvent, Extension } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/**
 * Each process numbers its events, and each event bears a hash that runs over all before it: what is changed or gone
 * is noticed before the nightly seal, by anybody who reads the events. A process begins a chain of its own when it
 * starts, and after a write whose end it does not know; the first event of a chain names the head of the one before.
 */
export interface ChainHead {
  readonly writer: string;
  readonly chain: string;
  /** From 1. */
  readonly sequence: number;
  /** Hex. */
  readonly hash: string;
}

export interface ChainLink extends ChainHead {
  /** The hash before; in the first event of a chain that of the chain before, or of nothing. */
  readonly previous: string;
  /** The chain before, where this is the first event of its chain. */
  readonly after?: { readonly chain: string; readonly sequence: number } | undefined;
}

export const NOTHING = '0'.repeat(64);

export interface Chain {
  /** @returns the event with its number and hash, in the order in which it is called */
  stamp(event: AuditEvent): AuditEvent;
  head(): ChainHead | undefined;
  /** The last write may have been in vain, or not: what comes is numbered anew, after what is known to be there. */
  restart(known: ChainHead | undefined): void;
}

export function openChain(namespace: Namespace, writer: string, before: ChainHead | undefined): Chain {
  let last = before;
  let current: ChainHead | undefined;
  let chain: string = crypto.randomUUID();
  return {
    stamp(event) {
      const previous = (current ?? last)?.hash ?? NOTHING;
      const sequence = (current?.sequence ?? 0) + 1;
      const after = current === undefined && last ? { chain: last.chain, sequence: last.sequence } : undefined;
      const bare = withLink(event, namespace, { writer, chain, sequence, previous, after });
      const hash = runningHash(bare, previous);
      current = { writer, chain, sequence, hash };
      return withLink(event, namespace, { writer, chain, sequence, previous, after, hash });
    },
    head: () => current ?? last,
    restart(known) {
      last = known;
      current = undefined;
      chain = crypto.randomUUID();
    },
  };
}

/** What an event says of its place; undefined when it says nothing, or nothing whole. */
export function linkOf(event: AuditEvent, namespace: Namespace): ChainLink | undefined {
  const parts = event.extension?.find(({ url }) => url === namespace.auditChain)?.extension;
  const text = (url: string) => parts?.find((part) => part.url === url)?.valueString;
  const number = (url: string) => parts?.find((part) => part.url === url)?.valueInteger;
  const [writer, chain, previous, hash, sequence] = [
    text('writer'),
    text('chain'),
    text('previous'),
    text('hash'),
    number('sequence'),
  ];
  if (!writer || !chain || !previous || !hash || sequence === undefined) return undefined;
  const afterChain = text('afterChain');
  const afterSequence = number('afterSequence');
  const after = afterChain && afterSequence ? { chain: afterChain, sequence: afterSequence } : undefined;
  return { writer, chain, sequence, previous, hash, after };
}

/** Whether an event is as it was when it was written: its hash is that of its content and of the hash before. */
export function isIntact(event: AuditEvent, link: ChainLink, namespace: Namespace): boolean {
  const { hash, ...unhashed } = link;
  return runningHash(withLink(event, namespace, unhashed), link.previous) === hash;
}

function runningHash(event: AuditEvent, previous: string): string {
  return sha256(Buffer.from(previous, 'hex'), sha256(canonicalJson(asWritten(event)))).toString('hex');
}

/** Without what Medplum adds. */
function asWritten(event: AuditEvent): object {
  const { id: _id, meta, ...rest } = event;
  return { ...rest, meta: { tag: meta?.tag, profile: meta?.profile } };
}

function withLink(
  event: AuditEvent,
  namespace: Namespace,
  link: Omit<ChainLink, 'hash'> & { hash?: string }
): AuditEvent {
  const { writer, chain, sequence, previous, after, hash } = link;
  const extension: Extension[] = [
    { url: 'writer', valueString: writer },
    { url: 'chain', valueString: chain },
    { url: 'sequence', valueInteger: sequence },
    { url: 'previous', valueString: previous },
    ...(after
      ? [
          { url: 'afterChain', valueString: after.chain },
          { url: 'afterSequence', valueInteger: after.sequence },
        ]
      : []),
    ...(hash ? [{ url: 'hash', valueString: hash }] : []),
  ];
  const others = (event.extension ?? []).filter(({ url }) => url !== namespace.auditChain);
  return { ...event, extension: [...others, { url: namespace.auditChain, extension }] };
}
