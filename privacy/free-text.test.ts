import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeLabelledTexts } from '../seed/notes/generate.ts';
import { freeText } from './free-text.ts';
import { KnownPeople } from './redact/index.ts';

test.each([
  ['Zebulon Quackenbush has a cough', /has a cough$/],
  ['john smith hypertension', /hypertension$/],
  ['Seen by 山田太郎 for fever', /for fever$/],
  ['<quackenbush>fever</quackenbush>', /fever/],
  ['<p title="Zebulon">fever</p>', /^<p>fever<\/p>$/],
  ['MRN00998877, A12B3456 and 617-555-0123: fever', /fever$/],
])('nobody is named any more in %s', (text, wanted) => {
  const out = freeText(text)!;
  expect(out).not.toMatch(/zebulon|quackenbush|john|smith|山田|00998877|A12B3456|0123/i);
  expect(out).toMatch(wanted);
});

test.each([
  'The patient presents with cough and a history of Parkinson disease.',
  'BP 120/80 mmHg, HR 72, SpO2 98%. T2DM, A1c 7.2.',
  'Amoxicillin 250mg was stopped; she denies fever.',
  '<div xmlns="http://www.w3.org/1999/xhtml"><p>Acute bronchitis &amp; fever</p></div>',
])('what names nobody stays: %s', (text) => expect(freeText(text)).toBe(text));

describe('over generated notes', () => {
  const texts = makeLabelledTexts(150, 11);

  test('treating twice is treating once, also for who does not know the people', () => {
    for (const { text, patient } of texts) {
      const once = freeText(text, KnownPeople.of(patient))!;
      expect(freeText(once)).toBe(once);
    }
  });

  test('invented names never survive, wherever they stand', () => {
    const name = fc.stringMatching(/^[b-df-hj-np-tv-xz]{9}$/).map((word) => `Q${word}`);
    fc.assert(
      fc.property(name, fc.constantFrom(...texts), (invented, { text }) => {
        const at = Math.floor(text.length / 2);
        const out = freeText(`${invented} ${text.slice(0, at)} ${invented} ${text.slice(at)}`);
        expect(out).not.toContain(invented);
      }),
      { numRuns: 60 }
    );
  });
});
