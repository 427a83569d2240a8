import { RULES } from './evidence.ts';
import type { Form, Identifier } from './identifier.ts';
import { createMatcher } from './matcher.ts';
import { views } from './views.ts';

/** A find: which identifier, and where in the bytes. Never the value. */
export interface Match {
  readonly identifier: Identifier;
  readonly offset: number;
  /** How it was written, from the outside in, such as `base64 > gzip`; empty for plain text. */
  readonly encoding: string;
}

export interface Piece {
  readonly bytes: Buffer;
  /** Whether the piece is cut out of something longer at its start and end: nothing is known of what is beyond. */
  readonly cutStart?: boolean;
  readonly cutEnd?: boolean;
  /** A database page. */
  readonly packed?: boolean;
}

export interface Scanner {
  scan(piece: Piece, onMatch: (match: Match) => void): void;
}

/** As much as the rules look at, so a match nearer than this to a cut is left to the next, overlapping piece. */
const LEFT = 120;
const RIGHT = 24;
const MAX_DEPTH = 4;
const IN_PLACE = new Set(['json-escaped', 'html-escaped', 'url-encoded']);

export function createScanner(identifiers: readonly Identifier[]): Scanner {
  const matcher = createMatcher(
    identifiers.flatMap((identifier) =>
      identifier.forms.map((form) => ({ bytes: form.bytes, item: { identifier, form } }))
    )
  );

  function scanAt(
    piece: Piece,
    base: number | undefined,
    encodings: readonly string[],
    onMatch: (match: Match) => void
  ): void {
    const { bytes } = piece;
    const encoding = encodings.join(' > ');
    matcher.find(bytes, ({ identifier, form }, start, end) => {
      if (piece.cutStart && start < LEFT) return;
      if (piece.cutEnd && end > bytes.length - RIGHT) return;
      if (counts(piece, form, start, end)) onMatch({ identifier, offset: base ?? start, encoding });
    });
    if (encodings.length >= MAX_DEPTH) return;
    for (const view of views(bytes)) {
      // What is undone has its own beginning and end; escapes are undone in place, and once.
      const inPlace = IN_PLACE.has(view.encoding);
      if (inPlace && encodings.includes(view.encoding)) continue;
      scanAt({ bytes: view.bytes }, base ?? view.offset, [...encodings, view.encoding], onMatch);
    }
  }

  return { scan: (piece, onMatch) => scanAt(piece, undefined, [], onMatch) };
}

function counts({ bytes, packed }: Piece, form: Form, start: number, end: number): boolean {
  return RULES[form.rule]({
    found: bytes.subarray(start, end).toString('latin1'),
    wanted: Buffer.from(form.bytes).toString('latin1'),
    left: bytes.subarray(Math.max(0, start - LEFT), start).toString('latin1'),
    right: bytes.subarray(end, end + RIGHT).toString('latin1'),
    packed: packed ?? false,
  });
}
