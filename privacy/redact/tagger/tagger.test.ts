import { describe, expect, it } from 'vitest';
import { redact } from '../index.ts';
import { digestOf, sourcesDigest, train } from './train.ts';
import { SOURCES, WEIGHTS } from './weights.ts';

describe('the weights', () => {
  it('are of the programs and lists beside them (node privacy/redact/tagger/train.ts after a change)', () => {
    expect(sourcesDigest()).toBe(SOURCES);
  });

  it('are the same each time they are trained, and others for another seed', () => {
    const small = { texts: 300, rounds: 2, seed: 7 };
    const once = digestOf(train(small).weights);
    expect(digestOf(train(small).weights)).toBe(once);
    expect(digestOf(train({ ...small, seed: 8 }).weights)).not.toBe(once);
  });

  it('stay under half a megabyte', () => {
    expect(WEIGHTS.length).toBeLessThan(500_000);
  });
});

/** Names that no dictionary has, told by what stands around them and how they are spelled. */
describe('a stranger is seen', () => {
  it.each([
    ['a lone surname', 'We discussed the case with Vrabelikova before rounds.', 'Vrabelikova'],
    ['a lone given name', 'Her sister Ozhanelle says she will call.', 'Ozhanelle'],
    ['under a label', 'Scrub tech: Oyelarinwu', 'Oyelarinwu'],
    ['a signature', 'Thanks!\nKaarivanu', 'Kaarivanu'],
    ['a hospital by its short name', 'was admitted to Wendmoor General on Monday', 'Wendmoor General'],
    ['an employer', 'a line cook at Tromplinger Foods until May', 'Tromplinger Foods'],
    ['a town', 'She moved from Quillhaven to be near family.', 'Quillhaven'],
  ])('%s', (_what, text, name) => {
    expect(redact(text).text).not.toContain(name);
  });
});

describe('what is nobody is left', () => {
  it.each([
    'The patient was started on Xeljanz and Ozempic; Jardiance was stopped.',
    'ADA and AHA guidelines; ASA 81 mg; DEA schedule II; ALT 19, LE edema.',
    'Semmes-Weinstein monofilament, Kaplan-Meier median 14 mo, Stevens-Johnson syndrome.',
    'Physical Therapy and Occupational Therapy were consulted. Wound Care daily.',
    'Good morning. Can you help? Thanks.',
  ])('%s', (text) => {
    expect(redact(text).text).toBe(text);
  });
});
