import { isClinicalType } from '../../privacy/index.ts';

/** A part of the record: of one type, perhaps of some codes, perhaps not older than. */
export interface Slice {
  /** As a slash command that reads the same. */
  readonly command: string;
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly limit: number;
  /** `latest`: the newest of each code. */
  readonly latest?: boolean;
}

export interface Asked {
  /** The question without its command. */
  readonly question: string;
  readonly slices: readonly Slice[];
  /** `/explain`, `/test`, `/sql` */
  readonly task?: Task;
  /** Words to rank by. */
  readonly words: readonly string[];
}
export type Task = 'explain' | 'test' | 'sql';

/** FHIR R4 search parameters that say when; what is not listed is sorted by `_lastUpdated` and has no window. */
const WHEN: Readonly<Record<string, string>> = {
  Observation: 'date',
  Condition: 'recorded-date',
  MedicationRequest: 'authoredon',
  MedicationAdministration: 'effective-time',
  MedicationStatement: 'effective',
  AllergyIntolerance: 'date',
  Immunization: 'date',
  Procedure: 'date',
  Encounter: 'date',
  DiagnosticReport: 'date',
  DocumentReference: 'date',
  ServiceRequest: 'authored',
  CarePlan: 'date',
  ImagingStudy: 'started',
};

interface Topic {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly words: RegExp;
  readonly limit?: number;
}

/** What is asked for by name; each is a slash command too. */
const TOPICS: Readonly<Record<string, Topic>> = {
  labs: {
    type: 'Observation',
    parameters: { category: 'laboratory' },
    words: /\b(?:labs?|laborator(?:y|ies)|blood ?work|blood tests?|lab results?|panels?|results?)\b/i,
    limit: 100,
  },
  vitals: {
    type: 'Observation',
    parameters: { category: 'vital-signs' },
    words: /\b(?:vitals?|vital signs?)\b/i,
    limit: 100,
  },
  meds: {
    type: 'MedicationRequest',
    words: /\b(?:meds?|medications?|medicines?|drugs?|prescri\w+|doses?|dosages?)\b/i,
  },
  problems: { type: 'Condition', words: /\b(?:problems?|conditions?|diagnos[ei]s|diagnosed|comorbid\w*|diseases?)\b/i },
  allergies: { type: 'AllergyIntolerance', words: /\b(?:allerg\w+|intoleran\w+)\b/i },
  immunizations: { type: 'Immunization', words: /\b(?:immuni[sz]\w+|vaccin\w+|shots?)\b/i },
  procedures: { type: 'Procedure', words: /\b(?:procedures?|surger(?:y|ies)|operations?|operated)\b/i },
  encounters: {
    type: 'Encounter',
    words: /\b(?:encounters?|visits?|admi(?:ssions?|tted)|hospitali[sz]\w+|seen)\b/i,
    limit: 30,
  },
  reports: {
    type: 'DiagnosticReport',
    words: /\b(?:reports?|imaging|radiolog\w+|x-?rays?|mri|ct scans?)\b/i,
    limit: 30,
  },
  careplans: { type: 'CarePlan', words: /\b(?:care ?plans?|goals?)\b/i, limit: 20 },
};
const OTHER_NAMES: Readonly<Record<string, string>> = {
  lab: 'labs',
  laboratory: 'labs',
  vital: 'vitals',
  medications: 'meds',
  medication: 'meds',
  conditions: 'problems',
  diagnoses: 'problems',
  allergy: 'allergies',
  vaccines: 'immunizations',
  visits: 'encounters',
};

/** LOINC codes of what is asked for most, so that an old result is found without reading all that is newer. */
const ANALYTES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hba1c|a1c|glycated|haemoglobin a1c|hemoglobin a1c)\b/i, '4548-4,17856-6,59261-8'],
  [/\b(?:glucose|blood sugar|sugars?)\b/i, '2339-0,2345-7,1558-6,41653-7'],
  [/\b(?:creatinine|kidney|renal|e?gfr)\b/i, '2160-0,38483-4,33914-3,48642-3,98979-8,62238-1,3094-0,6299-2'],
  [/\bpotassium\b/i, '2823-3,6298-4'],
  [/\b(?:sodium|electrolytes?)\b/i, '2951-2,2947-0,2823-3,6298-4,2075-0,2069-3'],
  [/\b(?:cholesterol|lipids?|ldl|hdl|triglycerides?)\b/i, '2093-3,2085-9,13457-7,18262-6,2089-1,2571-8'],
  [/\b(?:hemoglobin|haemoglobin|hgb|anemia|anaemia|cbc|blood count|hematocrit)\b/i, '718-7,4544-3,20570-8,789-8,787-2'],
  [/\b(?:wbc|white (?:blood )?cells?|leu[ck]ocytes?)\b/i, '6690-2,26464-8'],
  [/\b(?:platelets?|thrombocytes?)\b/i, '777-3,26515-7'],
  [/\b(?:tsh|thyroid|t4)\b/i, '3016-3,11579-0,3024-7,3026-2'],
  [/\b(?:alt|ast|liver|bilirubin|transaminases?)\b/i, '1742-6,1920-8,1975-2,6768-6,1751-7'],
  [/\b(?:blood pressure|bp|hypertensi\w+|systolic|diastolic)\b/i, '85354-9,8480-6,8462-4,55284-4'],
  [/\b(?:heart rate|pulse)\b/i, '8867-4'],
  [/\b(?:weight|weigh\w*|bmi|body mass)\b/i, '29463-7,3141-9,39156-5'],
  [/\bheight\b/i, '8302-2'],
  [/\b(?:temperature|fever)\b/i, '8310-5,8331-1'],
  [/\b(?:oxygen|saturation|spo2)\b/i, '2708-6,59408-5'],
  [/\b(?:respiratory|breathing) rate\b/i, '9279-1'],
];

const SUMMARY = ['problems', 'meds', 'allergies', 'vitals', 'labs'];
const SUMMARY_WORDS =
  /\b(?:summar\w+|overview|history|chart|record|tell me about|going on|status|handoff|hand-off|sign-?out|case)\b/i;
const SUMMARY_LIMIT = 20;

/** Slash command or question → slices. A question that is about no part of a record reads none. */
export function askedFor(question: string, chips: readonly string[], now: Date): Asked {
  const command = /^\s*\/([a-z]+)\b[ \t]*([\s\S]*)$/i.exec(question);
  const name = command?.[1]?.toLowerCase() ?? '';
  const rest = command?.[2] ?? '';
  const pinned = chips.flatMap((chip) => slicesOf(chip, now));
  if (name === 'explain' || name === 'test' || name === 'sql') {
    return { question: rest, slices: pinned, task: name, words: wordsOf(rest) };
  }
  const own = command ? slicesOf(question, now) : bySense(question, now);
  return {
    question: own.length > 0 && command ? rest || question : question,
    slices: distinct([...pinned, ...own]),
    words: wordsOf(rest || question),
  };
}

/** `/vitals 30d`, `/fhir Patient labs`, `/fhir Condition diabetes 2y`; nothing for what is no command. */
export function slicesOf(command: string, now: Date): Slice[] {
  const [, name = '', rest = ''] = /^\s*\/([a-z]+)\b[ \t]*([^\n]*)/i.exec(command) ?? [];
  const topic = topicNamed(name);
  if (topic) return [slice(`/${topic}`, TOPICS[topic]!, rest, now)];
  if (name.toLowerCase() !== 'fhir') return [];
  const [, type = '', words = ''] = /^([A-Za-z]+)[ \t]*(.*)$/.exec(rest) ?? [];
  const proper = properType(type);
  if (proper === 'Patient') {
    const inner = words
      .split(/\s+/)
      .map(topicNamed)
      .filter((one) => one !== undefined);
    if (inner.length > 0) return inner.map((one) => slice(`/${one}`, TOPICS[one]!, words, now));
    return [{ command: '/fhir Patient', type: 'Patient', parameters: {}, limit: 1 }];
  }
  return proper ? [slice(`/fhir ${proper}`, { type: proper, words: /./ }, words, now)] : [];
}

function bySense(question: string, now: Date): Slice[] {
  const coded = codes(question);
  const named = Object.entries(TOPICS).filter(([, topic]) => topic.words.test(question));
  const slices = named.map(([name, topic]) => slice(`/${name}`, topic, question, now));
  const codedSlice: Slice[] = coded
    ? [
        slice(
          '/fhir Observation',
          { type: 'Observation', parameters: { code: coded }, words: /./, limit: 50 },
          question,
          now
        ),
      ]
    : [];
  if (slices.length + codedSlice.length > 0) return [...codedSlice, ...slices];
  if (!SUMMARY_WORDS.test(question)) return [];
  const all = SUMMARY.map((name) => ({
    ...slice(`/${name}`, TOPICS[name]!, question, now),
    limit: SUMMARY_LIMIT,
    latest: true,
  }));
  return [{ command: '/fhir Patient', type: 'Patient', parameters: {}, limit: 1 }, ...all];
}

function slice(command: string, topic: Topic, words: string, now: Date): Slice {
  const when = WHEN[topic.type];
  const since = when ? sinceOf(words, now) : undefined;
  const coded = topic.type === 'Observation' && !topic.parameters?.code ? codes(words) : undefined;
  const latest = /\b(?:latest|last|recent|current|newest|most recent)\b/i.test(words) && since === undefined;
  return {
    command: since ? `${command} ${since.said}` : command,
    type: topic.type,
    parameters: {
      ...topic.parameters,
      ...(coded ? { code: coded } : {}),
      ...(when && since ? { [when]: `ge${since.date}` } : {}),
      _sort: when ? `-${when}` : '-_lastUpdated',
    },
    limit: topic.limit ?? 50,
    ...(latest ? { latest: true } : {}),
  };
}

/** LOINC codes that are named, and those of what is called by name. */
function codes(text: string): string | undefined {
  const written = [...text.matchAll(/\b\d{3,5}-\d\b(?!-)/g)].map(([code]) => code);
  const meant = ANALYTES.filter(([name]) => name.test(text)).map(([, found]) => found);
  const all = [...written, ...meant].join(',');
  return all === '' ? undefined : [...new Set(all.split(','))].join(',');
}

const UNIT_DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };
const MOST_DAYS = 200 * 365;

/** `30d`, `12w`, `6m`, `2y`, `last 3 months`, `past year` */
function sinceOf(text: string, now: Date): { said: string; date: string } | undefined {
  const [, count, unit] =
    /\b(\d{1,4}) ?(d|w|m|y)\b/i.exec(text) ??
    /\b(?:last|past|previous|within) (?:the )?(?:last )?(\d{1,4})? ?(d|w|m|y)(?:ays?|eeks?|onths?|ears?)\b/i.exec(
      text
    ) ??
    [];
  const days = unit ? Number(count ?? 1) * UNIT_DAYS[unit.toLowerCase()]! : Number.NaN;
  if (!(days > 0 && days < MOST_DAYS)) return undefined;
  const date = new Date(now.getTime() - days * 24 * 3600 * 1000).toISOString().slice(0, 10);
  return { said: `${count ?? 1}${unit!.toLowerCase()}`, date };
}

const topicNamed = (name: string): string | undefined => {
  const lower = name.toLowerCase();
  const topic = OTHER_NAMES[lower] ?? lower;
  return Object.hasOwn(TOPICS, topic) ? topic : undefined;
};

function properType(type: string): string | undefined {
  const exact = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return exact === 'Patient' || isClinicalType(exact) ? exact : undefined;
}

function distinct(slices: readonly Slice[]): Slice[] {
  const seen = new Set<string>();
  return slices.filter((one) => {
    const key = JSON.stringify([one.type, one.parameters]);
    return !seen.has(key) && seen.add(key);
  });
}

const STOP = new Set(
  'the and for with from this that what which are was were has have had how does did she her him his they them can you please show give list tell about latest last recent'.split(
    ' '
  )
);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z][a-z0-9]{2,}/g) ?? []).filter((word) => !STOP.has(word)).slice(0, 40);
