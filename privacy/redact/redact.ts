import { Conversation, PLACEHOLDER } from './conversation.ts';
import { find } from './find.ts';
import type { Finding, RedactedType } from './findings.ts';
import type { KnownPeople } from './known/known-people.ts';
import { LOOSE, strict } from './restore.ts';

export interface RedactContext {
  /** Whose identifiers are known, from `KnownPeople.of(patient, …)`. */
  readonly known?: KnownPeople;
  /** Keeps placeholders stable over several texts. Without it each text is numbered on its own. */
  readonly conversation?: Conversation;
}

export interface Span {
  /** Where it stood in the source, in UTF-16 code units as JavaScript counts. */
  readonly start: number;
  readonly end: number;
  readonly type: RedactedType | 'PLACEHOLDER';
  readonly placeholder: string;
  /** What stood there. Identified: it goes to `restore` and nowhere else. */
  readonly value: string;
}

export interface Redacted {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Replaces what identifies a person by typed placeholders. `restore(r.text, r.spans)` gives the source back exactly. */
export function redact(source: string, context: RedactContext = {}): Redacted {
  return replace(source, find(source, context.known), context.conversation ?? new Conversation());
}

/**
 * What identifies somebody in a text that is about to leave: the last check, after `redact`, of a whole body, JSON and
 * all. Placeholders are nothing. It looks exactly as `redact` does, and says where and of what type, never the value.
 */
export function findIdentified(
  text: string,
  context: Pick<RedactContext, 'known'> = {}
): Omit<Finding, 'rank' | 'subject'>[] {
  return inOrder(text, find(text, context.known), literalPlaceholders(text))
    .filter((piece) => piece.type !== 'PLACEHOLDER')
    .map(({ start, end, type }) => ({ start, end, type }));
}

/** Puts placeholders for what was found, whoever found it. Findings are in order and don't overlap. */
export function replace(source: string, findings: readonly Finding[], conversation: Conversation): Redacted {
  const literals = literalPlaceholders(source);
  if (source.includes('[')) for (const loose of source.matchAll(LOOSE)) conversation.reserve(strict(loose));
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const piece of inOrder(source, findings, literals)) {
    const value = source.slice(piece.start, piece.end);
    const placeholder =
      piece.type === 'PLACEHOLDER' ? piece.placeholder : conversation.placeholder(piece.type, value, piece.subject);
    spans.push({ start: piece.start, end: piece.end, type: piece.type, placeholder, value });
    text += source.slice(at, piece.start) + placeholder;
    at = piece.end;
  }
  return { text: text + source.slice(at), spans };
}

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly type: 'PLACEHOLDER';
  readonly placeholder: string;
}

/** What already looks like a placeholder stays as it is, and is counted so that it comes back as it was. */
function literalPlaceholders(source: string): Literal[] {
  if (!source.includes('[')) return [];
  return Array.from(source.matchAll(PLACEHOLDER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'PLACEHOLDER' as const,
    placeholder: match[0],
  }));
}

/** Both in the order of the text. A finding that holds a placeholder is redacted on both sides of it. */
function inOrder(
  source: string,
  findings: readonly Finding[],
  literals: readonly Literal[]
): readonly (Finding | Literal)[] {
  if (literals.length === 0) return findings;
  const pieces: (Finding | Literal)[] = [];
  let next = 0;
  for (const finding of findings) {
    let at = finding.start;
    for (; next < literals.length && literals[next]!.start < finding.end; next++) {
      const literal = literals[next]!;
      if (literal.end > finding.start && says(source, at, literal.start))
        pieces.push({ ...finding, start: at, end: literal.start });
      pieces.push(literal);
      at = Math.max(at, literal.end);
    }
    if (says(source, at, finding.end)) pieces.push({ ...finding, start: at });
  }
  pieces.push(...literals.slice(next));
  return pieces;
}

/** Beside a placeholder, signs alone say nothing. */
const says = (source: string, from: number, to: number): boolean =>
  from < to && /[\p{L}\p{N}]/u.test(source.slice(from, to));
