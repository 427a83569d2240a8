import { createRequire } from 'node:module';
import nlp from 'compromise';
import { Conversation, KnownPeople, redact } from '../privacy/redact/index.ts';
import { type LabelledText, makeLabelledTexts } from '../seed/notes/generate.ts';

export interface RedactFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: string;
  readonly holds?: boolean;
}

/** What a redactor hides of a text: ranges. */
type Hide = (text: LabelledText) => readonly { start: number; end: number }[];

const STRUCTURED: ReadonlySet<string> = new Set(['PHONE', 'EMAIL', 'SSN', 'MRN', 'DATE']);

/**
 * The redactor next to npm's `redact-pii` and `compromise` on the same labelled texts, over characters; recall by
 * type; with the patient known and without; and megabytes a second.
 */
export function benchRedact(
  print: (figure: RedactFigure) => void,
  { count = 1_500, peers = true, seed = 20_260_101 } = {}
): void {
  const texts = makeLabelledTexts(count, seed);
  const knowing = measure(texts, (t) => redact(t.text, { known: KnownPeople.of(t.patient) }).spans);
  const blind = measure(texts, (t) => redact(t.text).spans);
  const at = (figure: string, value: number, goal?: number, unit = 'ratio') =>
    print({
      figure: `redact.${figure}`,
      value: round(value),
      unit,
      ...(goal !== undefined && { goal: `>= ${goal}`, holds: value >= goal }),
    });
  at(
    'known.recall',
    knowing.recallOf((label) => label.known),
    0.98
  );
  at(
    'known.structured.recall',
    knowing.recallOf((label) => label.known && STRUCTURED.has(label.type)),
    0.995
  );
  at(
    'others.recall',
    blind.recallOf(() => true),
    0.95
  );
  at('precision', blind.precision, 0.9);
  at('f1', blind.f1);
  for (const type of [...new Set(texts.flatMap((t) => t.labels.map((label) => label.type)))].sort()) {
    at(
      `recall.${type}`,
      blind.recallOf((label) => label.type === type)
    );
  }
  at('speed', speed(texts), 10, 'MB/s');
  if (!peers) return;
  for (const [name, hide] of [
    ['redact-pii', redactPii()],
    ['compromise', compromise],
  ] as const) {
    const peer = measure(texts.slice(0, 300), hide);
    at(
      `${name}.recall`,
      peer.recallOf(() => true)
    );
    at(`${name}.precision`, peer.precision);
    at(`${name}.f1`, peer.f1);
  }
}

function measure(texts: readonly LabelledText[], hide: Hide) {
  const hidden = texts.map((text) => marks(text.text.length, hide(text)));
  let right = 0;
  let wrong = 0;
  let missed = 0;
  texts.forEach((text, i) => {
    const wanted = marks(text.text.length, text.labels);
    for (let k = 0; k < wanted.length; k++) {
      if (!/[\p{L}\p{N}]/u.test(text.text.charAt(k))) continue;
      if (wanted[k] && hidden[i]![k]) right++;
      else if (hidden[i]![k]) wrong++;
      else if (wanted[k]) missed++;
    }
  });
  const recallOf = (counts: (label: { type: string; known: boolean }) => boolean): number => {
    let [seen, all] = [0, 0];
    texts.forEach((text, i) => {
      for (const label of text.labels.filter(counts)) {
        for (let k = label.start; k < label.end; k++) {
          if (!/[\p{L}\p{N}]/u.test(text.text.charAt(k))) continue;
          all++;
          seen += hidden[i]![k]!;
        }
      }
    });
    return all === 0 ? 1 : seen / all;
  };
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recallOf, f1: (2 * precision * recall) / (precision + recall) };
}

function marks(length: number, ranges: readonly { start: number; end: number }[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const { start, end } of ranges) marked.fill(1, start, end);
  return marked;
}

/** Over documents of some 4 kB. Processor time, since other programs share the machine; the best of some rounds. */
function speed(texts: readonly LabelledText[]): number {
  const documents: string[] = [];
  for (let i = 0; i < texts.length; i += 10)
    documents.push(
      texts
        .slice(i, i + 10)
        .map((one) => one.text)
        .join('\n\n')
    );
  const characters = documents.reduce((sum, document) => sum + document.length, 0);
  let best = 0;
  for (let round = 0; round < 12; round++) {
    const before = process.cpuUsage();
    for (const document of documents) redact(document, { conversation: new Conversation() });
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, characters / (user + system));
  }
  return best;
}

/** It gives back text only: what it hid is found by what still stands around it. */
function redactPii(): Hide {
  const { SyncRedactor } = createRequire(import.meta.url)('redact-pii') as {
    SyncRedactor: new (options: object) => { redact(text: string): string };
  };
  const redactor = new SyncRedactor({ globalReplaceWith: '\u0001' });
  return ({ text }) => gaps(text, redactor.redact(text).split('\u0001'));
}

function gaps(text: string, kept: readonly string[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  kept.forEach((piece, i) => {
    const found = i === kept.length - 1 ? text.length - piece.length : text.indexOf(piece, at);
    const start = Math.max(found, at);
    if (i > 0) ranges.push({ start: at, end: start });
    at = start + piece.length;
  });
  return ranges;
}

const compromise: Hide = ({ text }) => {
  const doc = nlp(text);
  const ranges: { start: number; end: number }[] = [];
  for (const part of [doc.people(), doc.places(), doc.organizations(), doc.phoneNumbers(), doc.emails(), doc.urls()]) {
    for (const one of part.json({ offset: true }) as { offset: { start: number; length: number } }[]) {
      ranges.push({ start: one.offset.start, end: one.offset.start + one.offset.length });
    }
  }
  return ranges;
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
