import { CLINICAL_TERMS } from '../lexicon/words/clinical.ts';
import { EPONYMS } from '../lexicon/words/eponyms.ts';
import { GIVEN_NAMES } from '../lexicon/words/given.ts';
import { PLACES } from '../lexicon/words/places.ts';
import { SURNAMES } from '../lexicon/words/surnames.ts';
import { Dice } from './dice.ts';
import { ORGANIZATION, PERSON, PLACE } from './features.ts';
import { PHRASES, SENTENCES } from './sentences.ts';

export interface TaggedText {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly tag: number }[];
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word.length > 2);
const GIVEN = words(GIVEN_NAMES);
const FAMILY = words(SURNAMES);
const TERMS = words(CLINICAL_TERMS);
const DOCTORS = words(EPONYMS);
const TOWNS = PLACES.split('|')
  .map((place) => place.trim())
  .filter((place) => place.length > 3);

/** Texts to learn from. Their sentences are written for this and are nobody else's; every other name is a stranger's. */
export function* makeCorpus(count: number, seed: number, prose: readonly string[]): Generator<TaggedText> {
  const dice = new Dice(seed);
  for (let i = 0; i < count; i++) yield makeText(dice, prose);
}

function makeText(dice: Dice, prose: readonly string[]): TaggedText {
  const casing = dice.of(['', '', '', '', '', '', '', 'upper', 'lower']);
  const names: { start: number; end: number; tag: number }[] = [];
  let text = '';
  const sentences = 2 + dice.below(6);
  for (let s = 0; s < sentences; s++) {
    if (text) text += dice.of([' ', ' ', ' ', '\n', '\n', '\n\n']);
    if (dice.chance(0.3)) text += written(dice.of(prose), dice, casing);
    else text = fill(dice.of(SENTENCES), dice, casing, text, names);
  }
  return { text, names };
}

function written(text: string, dice: Dice, casing: string): string {
  if (casing === 'upper') return text.toUpperCase();
  if (casing === 'lower') return text.toLowerCase();
  return dice.chance(0.25) ? text.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()) : text;
}

function fill(
  sentence: string,
  dice: Dice,
  casing: string,
  before: string,
  names: { start: number; end: number; tag: number }[]
): string {
  let text = before;
  for (const piece of sentence.split(/(\{\w+\})/)) {
    if (!piece.startsWith('{')) {
      text += cased(piece, casing);
      continue;
    }
    const slot = piece.slice(1, -1);
    const [value, tag] = filling(slot, dice);
    const shown = cased(value, casing === 'lower' && tag && dice.chance(0.3) ? '' : casing);
    if (tag) names.push({ start: text.length, end: text.length + shown.length, tag });
    text += shown;
  }
  return text;
}

const cased = (text: string, casing: string): string =>
  casing === 'upper' ? text.toUpperCase() : casing === 'lower' ? text.toLowerCase() : text;

function filling(slot: string, dice: Dice): [string, number] {
  const name = NAMES[slot];
  if (name) return [name(dice), PERSON];
  if (slot === 'town') return [town(dice), PLACE];
  if (slot === 'org') return [organization(dice), ORGANIZATION];
  if (slot === 'short') return [shortHospital(dice), ORGANIZATION];
  if (slot === 'firm') return [firm(dice), ORGANIZATION];
  if (slot === 'term') return [titled(dice.of(TERMS), dice), 0];
  if (slot === 'eponym') return [capital(dice.of(DOCTORS)), 0];
  if (slot === 'coined') return [capital(coinedTerm(dice)), 0];
  if (slot === 'n') return [String(dice.below(dice.of([10, 100, 1000]))), 0];
  if (slot === 'id') return [String(100_000 + dice.below(9_000_000)), 0];
  if (slot === 'date') return [`${1 + dice.below(12)}/${1 + dice.below(28)}/${1990 + dice.below(36)}`, 0];
  if (slot === 'phone') return [`${200 + dice.below(700)}-555-${1000 + dice.below(9000)}`, 0];
  const phrases = PHRASES[slot];
  if (!phrases) throw new Error(`No slot is called ${slot}`);
  return [dice.of(phrases), 0];
}

const NAMES: Readonly<Record<string, (dice: Dice) => string>> = {
  given: (d) => given(d),
  family: (d) => family(d),
  full: (d) => full(d),
  turned: (d) => `${family(d)}, ${given(d)}${d.chance(0.3) ? ` ${initial(d)}.` : ''}`,
  short1: (d) => `${given(d)} ${initial(d)}.`,
  short2: (d) => `${initial(d)}. ${family(d)}`,
  any: (d) =>
    d.of([
      full,
      full,
      family,
      given,
      (x: Dice) => `${initial(x)}. ${family(x)}`,
      (x: Dice) => `${given(x)} ${initial(x)}.`,
    ])(d),
  caps: (d) => full(d).toUpperCase(),
  small: (d) => full(d).toLowerCase(),
  small1: (d) => given(d).toLowerCase(),
};

const initial = (dice: Dice): string => String.fromCharCode(65 + dice.below(26));
const given = (dice: Dice): string => {
  const one = capital(known(GIVEN, dice));
  return dice.chance(0.08) ? `${one}${dice.of([' ', '-'])}${capital(known(GIVEN, dice))}` : one;
};
const PARTICLES = [
  'de',
  'van',
  'von',
  'van der',
  'de la',
  'del',
  'al-',
  "O'",
  'Mc',
  'da',
  'dos',
  'bin',
  'El ',
  'Le ',
  'St. ',
];
const family = (dice: Dice): string => {
  const one = capital(known(FAMILY, dice));
  if (dice.chance(0.1)) return `${one}-${capital(known(FAMILY, dice))}`;
  if (dice.chance(0.06)) return `${one} ${capital(known(FAMILY, dice))}`;
  if (!dice.chance(0.07)) return one;
  const particle = dice.of(PARTICLES);
  return /['-]$|Mc$| $/.test(particle) ? `${particle}${one}` : `${particle} ${one}`;
};
function full(dice: Dice): string {
  const middle = dice.chance(0.25) ? ` ${initial(dice)}.` : dice.chance(0.08) ? ` ${capital(known(GIVEN, dice))}` : '';
  return `${given(dice)}${middle} ${family(dice)}`;
}

/** A listed name, or one made of the beginning of one and the end of another, which no list has. */
function known(list: readonly string[], dice: Dice): string {
  const one = dice.of(list);
  if (dice.chance(0.5)) return one;
  const other = dice.of(list);
  return one.slice(0, 2 + dice.below(2)) + other.slice(Math.max(1, other.length - 3 - dice.below(3)));
}

function town(dice: Dice): string {
  if (dice.chance(0.5)) return dice.of(TOWNS).replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  const root = capital(known(FAMILY, dice));
  return dice.of([
    `${root}${dice.of(['ville', 'ton', 'burg', 'bury', 'field', 'ford', 'port', 'haven', 'mouth', 'stadt', 'heim', 'abad', 'grad'])}`,
    `${dice.of(['North', 'South', 'East', 'West', 'New', 'Port', 'Lake', 'Fort', 'San', 'Saint', 'Mount', 'Bad', 'Upper'])} ${root}`,
    `${root} ${dice.of(['City', 'Beach', 'Springs', 'Heights', 'Falls', 'Park', 'Hills'])}`,
    root,
  ]);
}

const SAINTS = ['St.', 'Saint', 'Mount', 'Mt.', 'Our Lady of', 'Holy'];
const shortHospital = (dice: Dice): string =>
  dice.of([
    () => `${dice.of(SAINTS)} ${capital(dice.of(GIVEN))}${dice.of(['', "'s", "'s"])}`,
    () =>
      `${town(dice)} ${dice.of(['General', 'Memorial', 'Regional', 'Health', 'Med Ctr', 'Presbyterian', 'Methodist'])}`,
    () => `${capital(dice.of(FAMILY))} ${dice.of(['Memorial', 'Clinic', 'Institute', 'Pavilion'])}`,
    () =>
      dice.of([
        'UCSF',
        'UCLA',
        'MGH',
        'BWH',
        'NYU',
        'UPMC',
        'VA',
        'OSH',
        'Mayo',
        'Cedars',
        'Kaiser',
        'Stanford',
        'Emory',
        'Duke',
        'Baylor',
        'Vanderbilt',
        'Good Samaritan',
        'Holy Cross',
        'Sacred Heart',
        'Mercy',
        'Northwestern',
        'Cedars-Sinai',
        'Mass General',
        'MD Anderson',
        'NYU Langone',
        'Johns Hopkins',
        'Beth Israel',
      ]),
  ])();
const organization = (dice: Dice): string =>
  dice.of([
    () =>
      `${town(dice)} ${dice.of(['Hospital', 'Medical Center', 'General Hospital', 'Clinic', 'Family Practice', 'Nursing Home', 'Health Center', 'Urgent Care'])}`,
    () =>
      `${dice.of(SAINTS)} ${capital(dice.of(GIVEN))}${dice.of(['', "'s"])} ${dice.of(['Hospital', 'Medical Center', 'Infirmary', 'Clinic'])}`,
    () => `University of ${town(dice)}${dice.of(['', ' Hospital', ' Medical Center'])}`,
    () =>
      `${family(dice)} ${dice.of(['Memorial Hospital', 'Cancer Center', 'Rehabilitation Center', 'Surgical Associates', 'High School', 'Elementary School', 'Pharmacy', 'Funeral Home'])}`,
  ])();
const firm = (dice: Dice): string =>
  dice.of([
    () =>
      `${family(dice)} ${dice.of(['Inc', 'LLC', 'Ltd', 'Group', 'Logistics', 'Foods', 'Construction', 'Industries', 'Motors', 'Bank', 'Insurance', 'Farms', '& Sons'])}`,
    () => `${family(dice)} & ${family(dice)}`,
    () => `${family(dice)}, ${family(dice)} and ${family(dice)}`,
    () => `${capital(known(FAMILY, dice))}`,
  ])();

const SYLLABLES = [
  'zo',
  'xa',
  'vi',
  'tro',
  'lu',
  'mab',
  'ri',
  'pra',
  'ne',
  'xi',
  'cor',
  'da',
  'le',
  'sta',
  'gly',
  'fen',
];
const ENDS = [
  'mab',
  'nib',
  'lix',
  'zin',
  'pril',
  'tan',
  'vir',
  'cept',
  'xone',
  'tide',
  'ximab',
  'oma',
  'itis',
  'ase',
  'ol',
  'ine',
  'ate',
  'um',
];
const coinedTerm = (dice: Dice): string => dice.of(SYLLABLES) + dice.of(SYLLABLES) + dice.of(ENDS);

const titled = (word: string, dice: Dice): string =>
  dice.chance(0.6) ? capital(word) : dice.chance(0.3) ? word.toUpperCase() : word;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
