import type { Patient } from '@medplum/fhirtypes';

/**
 * Prompts full of one patient's identifiers, as people paste them: each identifier in many spellings, in prose, records,
 * code, tables and messages, plain and encoded. The same for the same patient.
 */
export interface IdentifiedPrompt {
  readonly content: string;
  readonly file?: string;
  /** Hidden from a reader of the text as it stands. */
  readonly encoded: boolean;
}

export function identifiedPrompts(patient: Patient, count: number): IdentifiedPrompt[] {
  const spelled = spellingsOf(patient);
  const prompts: IdentifiedPrompt[] = [];
  for (let i = 0; prompts.length < count; i++) {
    const pick = (n: number) => spelled[(i * 7 + n * 11) % spelled.length]!;
    const frame = FRAMES[i % FRAMES.length]!;
    const encode = i % 5 === 4 ? ENCODINGS[Math.floor(i / 5) % ENCODINGS.length]! : undefined;
    const given = [pick(0), pick(1), pick(2)].map((text) => (encode ? encode(text) : text)) as [string, string, string];
    const content = frame(...given);
    const asFile = i % 4 === 3;
    prompts.push({
      content: asFile ? '/explain what does this do?' : content,
      ...(asFile ? { file: content } : {}),
      encoded: encode !== undefined,
    });
  }
  return prompts;
}

function spellingsOf({
  name = [],
  identifier = [],
  telecom = [],
  address = [],
  birthDate = '',
  contact = [],
}: Patient): string[] {
  const { family = '', given: [first = '', middle = ''] = [] } = name[0] ?? {};
  const relative = contact[0]?.name;
  const [street = '', city = '', zip = ''] = [address[0]?.line?.[0], address[0]?.city, address[0]?.postalCode];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  const numbers = identifier.flatMap(({ value = '' }) => [
    value,
    value.replace(/\D/g, '').length >= 6 ? value.replace(/\D/g, '') : value,
  ]);
  const phones = telecom.filter(({ system }) => system === 'phone').flatMap(({ value = '' }) => phoneForms(value));
  return [
    `${first} ${family}`,
    `${family.toUpperCase()}, ${first.toUpperCase()} ${middle.charAt(0)}.`,
    `${family}, ${first}`,
    `${first} ${middle} ${family}`,
    `Ms. ${family}`,
    `${first}'s`,
    `${first.charAt(0)}. ${family}`,
    `${first.toLowerCase()}.${family.toLowerCase()}`,
    `${family.toLowerCase()}${first.toLowerCase()}`,
    `${first.toLowerCase()} ${family.toLowerCase()}`,
    ...numbers.map((value) => `MRN ${value}`),
    ...numbers,
    ...phones,
    ...telecom.filter(({ system }) => system === 'email').map(({ value = '' }) => value),
    `${street}, ${city} ${zip}`,
    street,
    birthDate,
    `${month}/${day}/${year}`,
    `${Number(month)}/${Number(day)}/${year.slice(2)}`,
    `${monthName} ${Number(day)}, ${year}`,
    `${day}-${monthName.slice(0, 3)}-${year}`,
    `DOB ${day}.${month}.${year}`,
    ...(relative ? [`${relative.given?.[0]} ${relative.family}`, `her husband ${relative.given?.[0]}`] : []),
    ...(contact[0]?.telecom?.[0]?.value ? [contact[0].telecom[0].value] : []),
  ].filter((text) => text.trim() !== '');
}

function phoneForms(value: string): string[] {
  const digits = value.replace(/\D/g, '').slice(-10);
  const [a, b, c] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return [value, `(${a}) ${b}-${c}`, `${a}.${b}.${c}`, `+1 ${a} ${b} ${c}`, digits];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Frame = (a: string, b: string, c: string) => string;
const FRAMES: readonly Frame[] = [
  (a, b, c) => `What are the latest labs of ${a} (${b}, ${c})?`,
  (a, b, c) => `Pt ${a}. Contact: ${b}. Also known: ${c}. Summarise the chart for the referral.`,
  (a, b, c) => `Dear colleague,\n\nthank you for seeing ${a}. Details: ${b}; ${c}.\n\nWrite a reply.`,
  (a, b, c) =>
    JSON.stringify(
      { resourceType: 'Patient', name: [{ text: a }], identifier: [{ value: b }], telecom: [{ value: c }] },
      null,
      2
    ),
  (a, b, c) => `const patient = { name: "${a}", note: '${b}' }; // ${c}\nwrite a unit test`,
  (a, b, c) => `PID|1||${b}^^^HOSP^MR||${a.replace(/[ ,]+/g, '^')}||19000101|F|||${c}`,
  (a, b, c) => `name,contact,other\n"${a}","${b}","${c}"\nturn this into FHIR`,
  (a, b, c) => `INSERT INTO patients (name, ref, info) VALUES ('${a}', '${b}', '${c}'); -- /sql fix it`,
  (a, b, c) => `<patient><name>${a}</name><id>${b}</id><x>${c}</x></patient>`,
  (a, b, c) => `| name | id | other |\n| --- | --- | --- |\n| ${a} | ${b} | ${c} |`,
  (a, b, c) => `2024-03-01T10:00:00Z ERROR lookup failed for ${a} at /patients?q=${b}&x=${c}`,
  (a, b, c) => `From: ${b}\nSubject: ${a}\n\nplease call back, ${c}`,
  (a, b, c) => `Why does ${a} take metformin? She said on the phone (${b}) that ${c} was right.`,
  (a, b, c) => `${a}\n${b}\n${c}\n\nIs the A1c controlled?`,
  (a, b, c) => `def f():\n    """${a} / ${b}"""\n    return "${c}"`,
  (a, b, c) => `/fhir Patient labs for ${a} ${b} ${c}`,
  (a, b, c) => `Compare blood pressure of [${a}](mailto:${b}) with last year "${c}"`,
];

const ENCODINGS: readonly ((text: string) => string)[] = [
  (text) => Buffer.from(`patient: ${text}`).toString('base64'),
  (text) => Buffer.from(`patient ${text}`).toString('hex'),
  (text) => [...text].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  (text) => [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  (text) => [...text].join('\u200b'),
  (text) =>
    [...text].map((sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join(''),
  (text) => Buffer.from(Buffer.from(`it is ${text}`).toString('base64')).toString('base64'),
  (text) => [...text].join(' '),
  (text) => [...text].reverse().join(''),
  (text) =>
    text.replace(/[a-z]/gi, (c) =>
      String.fromCharCode((((c.charCodeAt(0) & 31) + 12) % 26) + 1 + (c.charCodeAt(0) & 96))
    ),
  (text) => [...Buffer.from(text)].join(', '),
  (text) => Buffer.from(text, 'utf16le').toString('base64'),
];
