import {
  af_ZA,
  base,
  cs_CZ,
  da,
  de,
  de_AT,
  en,
  en_AU,
  en_CA,
  en_GB,
  en_GH,
  en_IN,
  en_NG,
  en_ZA,
  es,
  es_MX,
  Faker,
  fi,
  fr,
  fr_CA,
  hr,
  hu,
  id_ID,
  it,
  type LocaleDefinition,
  nb_NO,
  nl,
  pl,
  pt_BR,
  pt_PT,
  ro,
  sk,
  sv,
  tr,
  vi,
  yo_NG,
} from '@faker-js/faker';

/** What a slot of a template is filled with, and what kind of identifier that is; no kind: nothing to hide. */
export interface Fill {
  readonly type: string;
  readonly value: string;
}
type Slot = (f: Faker, person: Person) => Fill;

/** Somebody made up, of any of thirty cultures, with what a text says of the one it is about. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly birth: Date;
  readonly phone: string;
  readonly mrn: string;
}

const CULTURES: readonly LocaleDefinition[] = [
  en,
  en,
  en,
  en,
  en_GB,
  en_AU,
  en_CA,
  en_IN,
  en_NG,
  en_GH,
  en_ZA,
  de,
  de_AT,
  fr,
  fr_CA,
  es,
  es_MX,
  es_MX,
  it,
  pt_BR,
  pt_PT,
  nl,
  pl,
  cs_CZ,
  sk,
  hr,
  ro,
  hu,
  fi,
  sv,
  nb_NO,
  da,
  tr,
  vi,
  id_ID,
  yo_NG,
  af_ZA,
];

export function makePerson(f: Faker): Person {
  const local = new Faker({ locale: [f.helpers.arrayElement(CULTURES), en, base], seed: f.number.int() });
  return {
    given: local.person.firstName(),
    family: local.person.lastName(),
    birth: f.date.birthdate({ mode: 'age', min: 1, max: 99 }),
    phone: pattern(f, /[2-9][0-8][0-9]-[2-9][0-9]{2}-[0-9]{4}/),
    mrn: one(f, pattern(f, /[0-9]{6,9}/), pattern(f, /[A-Z]{1,3}[0-9]{6,8}/), pattern(f, /[0-9]{2}-[0-9]{2}-[0-9]{3}/)),
  };
}

const one = <T>(f: Faker, ...values: readonly T[]): T => f.helpers.arrayElement(values);
const pattern = (f: Faker, form: RegExp): string => f.helpers.fromRegExp(form);
const plain = (text: string): string => text.normalize('NFKD').replace(/[^\w]/g, '').toLowerCase();
const of =
  (type: string, make: (f: Faker, p: Person) => string): Slot =>
  (f, p) => ({ type, value: make(f, p) });
const name = (make: (f: Faker, p: Person) => string) => of('NAME', make);
const someone = (make: (f: Faker, p: Person) => string) => of('NAME', (f) => make(f, makePerson(f)));
const initial = (word: string): string => word.charAt(0).toUpperCase();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');
const ordinal = (n: number): string =>
  `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`;
const parts = (date: Date) => ({
  y: date.getUTCFullYear(),
  m: date.getUTCMonth() + 1,
  d: date.getUTCDate(),
  month: MONTHS[date.getUTCMonth()]!,
  weekday: WEEKDAYS[date.getUTCDay()]!,
});

/** A date as people of many habits write it. */
function written(f: Faker, date: Date): string {
  const { y, m, d, month } = parts(date);
  const mon = month.slice(0, 3);
  return one(
    f,
    `${m}/${d}/${y}`,
    `${two(m)}/${two(d)}/${String(y).slice(2)}`,
    `${two(d)}/${two(m)}/${y}`,
    `${d}.${m}.${y}`,
    `${y}-${two(m)}-${two(d)}`,
    `${d}-${mon}-${y}`,
    `${two(d)} ${mon} ${y}`,
    `${mon}. ${d}, ${y}`,
    `${month} ${ordinal(d)} ${y}`,
    `the ${ordinal(d)} of ${month}, ${y}`,
    `${mon} ${d} '${String(y).slice(2)}`,
    `${two(d)}${mon.toUpperCase()}${y}`,
    `${y}/${two(m)}/${two(d)}`,
    `${month.toUpperCase()} ${d}, ${y}`,
    `${m}-${d}-${String(y).slice(2)}`
  );
}

const ADDRESSES: readonly ((f: Faker) => string)[] = [
  (f) =>
    `${f.number.int({ min: 1, max: 9999 })} ${f.person.lastName()} ${one(f, 'Street', 'Ave', 'Rd.', 'Lane', 'Blvd', 'Court', 'Terrace')}${one(f, '', '', `, Apt ${f.number.int({ min: 1, max: 30 })}`, ` #${f.number.int({ min: 1, max: 30 })}`)}`,
  (f) =>
    `${f.number.int({ min: 1, max: 200 })} ${one(f, 'High Street', 'Station Road', 'Church Lane', 'Victoria Close', 'Mill Gardens')}`,
  (f) =>
    `${new Faker({ locale: [de, en, base], seed: f.number.int() }).location.street()} ${f.number.int({ min: 1, max: 120 })}`,
  (f) =>
    `${f.number.int({ min: 1, max: 120 })} rue ${one(f, 'de la République', 'Victor Hugo', 'des Lilas', 'Pasteur')}`,
  (f) => `Calle ${one(f, 'Mayor', 'de Alcalá', 'Hidalgo', 'Benito Juárez')} ${f.number.int({ min: 1, max: 200 })}`,
  (f) => `Via ${one(f, 'Garibaldi', 'Roma', 'Dante Alighieri')} ${f.number.int({ min: 1, max: 90 })}`,
  (f) =>
    `${new Faker({ locale: [nl, en, base], seed: f.number.int() }).location.street()} ${f.number.int({ min: 1, max: 120 })}`,
  (f) => `Rua ${one(f, 'das Flores', 'Augusta', 'Sete de Setembro')}, ${f.number.int({ min: 1, max: 900 })}`,
  (f) => `P.O. Box ${f.number.int({ min: 10, max: 9999 })}`,
];

const PHONES: readonly RegExp[] = [
  /[(][2-9][0-9]{2}[)] [2-9][0-9]{2}-[0-9]{4}/,
  /[2-9][0-9]{2}[.][2-9][0-9]{2}[.][0-9]{4}/,
  /[2-9][0-9]{2}-[2-9][0-9]{2}-[0-9]{4} x[0-9]{3,4}/,
  /[2-9][0-9]{2}-[2-9][0-9]{2}-[0-9]{4} ext[.] [0-9]{3,4}/,
  /[+]1 [2-9][0-9]{2} [2-9][0-9]{2} [0-9]{4}/,
  /[+]44 7[0-9]{3} [0-9]{6}/,
  /020 7[0-9]{3} [0-9]{4}/,
  /[+]49 176 [0-9]{8}/,
  /[+]33 6 [0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}/,
  /0[67] [0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}/,
  /[+]34 6[0-9]{2} [0-9]{3} [0-9]{3}/,
  /[+]91-98[0-9]{3}-[0-9]{5}/,
  /[+]61 4[0-9]{2} [0-9]{3} [0-9]{3}/,
  /[+]55 11 9[0-9]{4}-[0-9]{4}/,
  /[+]234 80[0-9] [0-9]{3} [0-9]{4}/,
  /[+]86 138 [0-9]{4} [0-9]{4}/,
];

const HOSPITAL_WORDS = [
  'Hospital',
  'Medical Center',
  'General Hospital',
  'Clinic',
  'Health',
  'Memorial Hospital',
  'Infirmary',
  'Regional Medical Center',
  "Children's Hospital",
];
const SAINTS = [
  "St. Luke's",
  "St. Mary's",
  "St. Vincent's",
  'St. Elizabeth',
  'Mount Carmel',
  'Mt. Zion',
  'Holy Cross',
  'Good Samaritan',
];

function hospital(f: Faker): string {
  return one(
    f,
    `${f.location.city()} ${one(f, ...HOSPITAL_WORDS)}`,
    `${one(f, ...SAINTS)} ${one(f, 'Hospital', 'Medical Center', 'Clinic')}`,
    `University of ${f.location.state()} Medical Center`,
    `${f.person.lastName()} ${one(f, 'Memorial Hospital', 'Clinic', 'Cancer Institute', 'Rehabilitation Center')}`,
    `${one(f, 'Northside', 'Lakeview', 'Riverbend', 'Eastgate', 'Pine Ridge')} ${one(f, 'Hospital', 'Medical Center', 'Family Practice', 'Nursing Home')}`
  );
}

/** DEA numbers end in a check digit. */
function dea(f: Faker, family: string): string {
  const d = Array.from({ length: 6 }, () => f.number.int({ min: 0, max: 9 }));
  const check = d[0]! + d[2]! + d[4]! + 2 * (d[1]! + d[3]! + d[5]!);
  return `${one(f, 'A', 'B', 'F', 'M')}${initial(plain(family) || 'x')}${d.join('')}${check % 10}`;
}

export const FILLS: Readonly<Record<string, Slot>> = {
  full: name((f, p) => one(f, `${p.given} ${p.family}`, `${p.given} ${initial(f.person.firstName())}. ${p.family}`)),
  lastFirst: name((_, p) => `${p.family}, ${p.given}`),
  lastFirstCaps: name((_, p) => `${p.family}, ${p.given}`.toUpperCase()),
  caps: name((_, p) => `${p.given} ${p.family}`.toUpperCase()),
  lower: name((_, p) => `${p.given} ${p.family}`.toLowerCase()),
  given: name((_, p) => p.given),
  givenLower: name((_, p) => p.given.toLowerCase()),
  family: name((_, p) => p.family),
  familyCaps: name((_, p) => p.family.toUpperCase()),
  shortened: name((_, p) => `${p.given} ${initial(p.family)}.`),
  initials: name((_, p) => `${initial(p.given)}.${initial(p.family)}.`),
  other: someone((f, o) =>
    one(f, `${o.given} ${o.family}`, `${o.given} ${initial(f.person.firstName())}. ${o.family}`)
  ),
  otherGiven: someone((_, o) => o.given),
  otherFamily: someone((_, o) => o.family),
  otherCaps: someone((_, o) => `${o.given} ${o.family}`.toUpperCase()),
  otherLower: someone((_, o) => `${o.given} ${o.family}`.toLowerCase()),
  otherLastFirst: someone((_, o) => `${o.family}, ${o.given}`),
  otherInitial: someone((_, o) => `${initial(o.given)}. ${o.family}`),
  carets: name((_, p) => `${p.family}^${p.given}`),
  otherCarets: someone((_, o) => `${o.family}^${o.given}`),
  date: of('DATE', (f) => written(f, f.date.past({ years: 9 }))),
  dob: of('DATE', (f, p) => written(f, p.birth)),
  isoDob: of('DATE', (_, p) => p.birth.toISOString().slice(0, 10)),
  hl7Dob: of('DATE', (_, p) => p.birth.toISOString().slice(0, 10).replaceAll('-', '')),
  hl7Stamp: of('DATE', (f) => f.date.past().toISOString().slice(0, 19).replace(/[-:T]/g, '')),
  stamp: of('DATE', (f) => f.date.past().toISOString()),
  slash: of('DATE', (f) => {
    const { m, d } = parts(f.date.past());
    return `${m}/${d}`;
  }),
  dayMonth: of('DATE', (f) => {
    const { d, month } = parts(f.date.past());
    return one(
      f,
      `${month} ${d}`,
      `${month} ${ordinal(d)}`,
      `${d} ${month}`,
      `the ${ordinal(d)} of ${month}`,
      `${month.slice(0, 3)} ${d}`
    );
  }),
  weekdayDate: of('DATE', (f) => {
    const { d, y, month } = parts(f.date.past({ years: 4 }));
    return one(f, `${month} ${d}, ${y}`, `${d} ${month} ${y}`, `${month} ${ordinal(d)}`);
  }),
  monthYear: of('DATE', (f) => {
    const { m, y, month } = parts(f.date.past({ years: 15 }));
    return one(f, `${month} ${y}`, `${month.slice(0, 3)} ${y}`, `${two(m)}/${y}`);
  }),
  age90: of('AGE', (f) => String(f.number.int({ min: 90, max: 106 }))),
  phone: of('PHONE', (f) => pattern(f, one(f, ...PHONES))),
  ownPhone: of('PHONE', (_, p) => p.phone),
  pager: of('PHONE', (f) => pattern(f, /[0-9]{5}/)),
  email: of(
    'EMAIL',
    (f, p) =>
      `${plain(p.given) || 'pat'}.${plain(p.family) || 'ient'}${one(f, '', '7', '_md')}@${f.internet.domainName()}`
  ),
  mrn: of('MRN', (_, p) => p.mrn),
  encounter: of('MRN', (f) => pattern(f, /[0-9]{9,12}/)),
  accession: of('MRN', (f) => one(f, pattern(f, /[A-Z]{1,2}[0-9]{2}-[0-9]{4,6}/), pattern(f, /[0-9]{7,9}/))),
  ssn: of('SSN', (f) => one(f, pattern(f, /[1-7][0-9]{2}-[0-9]{2}-[0-9]{4}/), pattern(f, /[1-7][0-9]{8}/))),
  nhs: of('MRN', (f) => pattern(f, /[4-7][0-9]{2} [0-9]{3} [0-9]{4}/)),
  plan: of('PLAN', (f) =>
    one(
      f,
      pattern(f, /[A-Z]{3}[0-9]{9}/),
      pattern(f, /[0-9]{3}-[0-9]{2}-[0-9]{4}[A-Z]/),
      pattern(f, /W[0-9]{9} 0[0-9]/)
    )
  ),
  account: of('ACCOUNT', (f) => one(f, pattern(f, /[0-9]{8,12}/), pattern(f, /[0-9]{3}-[0-9]{6}/))),
  npi: of('LICENSE', (f) => pattern(f, /1[0-9]{9}/)),
  dea: of('LICENSE', (f, p) => dea(f, p.family)),
  license: of('LICENSE', (f) =>
    one(f, pattern(f, /[A-Z][0-9]{7}/), pattern(f, /[A-Z]{2}[0-9]{6}/), pattern(f, /[0-9]{2}-[0-9]{6}/))
  ),
  passport: of('LICENSE', (f) => pattern(f, /[A-Z][0-9]{8}/)),
  plate: of('VEHICLE', (f) =>
    one(
      f,
      pattern(f, /[A-Z]{3}-[0-9]{4}/),
      pattern(f, /[0-9][A-Z]{3}[0-9]{3}/),
      pattern(f, /[A-Z]{2}[0-9]{2} [A-Z]{3}/)
    )
  ),
  vin: of('VEHICLE', (f) => f.vehicle.vin()),
  serial: of('DEVICE', (f) =>
    one(f, pattern(f, /[A-Z]{3}[0-9]{6}[A-Z]/), pattern(f, /[0-9]{4}-[0-9]{6}/), pattern(f, /SN[0-9]{8}/))
  ),
  udi: of('DEVICE', (f) => pattern(f, /[(]01[)]0[0-9]{13}[(]17[)]2[0-9]{5}[(]21[)][0-9]{6}[A-Z]/)),
  mac: of('DEVICE', (f) => f.internet.mac()),
  ip: of('IP', (f) => one(f, f.internet.ipv4(), f.internet.ipv6())),
  url: of('URL', (f) => `https://${f.internet.domainName()}/${f.lorem.slug(2)}/${f.string.alphanumeric(6)}`),
  host: of(
    'URL',
    (f) =>
      `www.${f.lorem.word({ length: 7 })}${one(f, 'clinic', 'health')}.${one(f, 'com', 'org', 'co.uk')}/${f.lorem.word()}`
  ),
  user: of('USERNAME', (f, p) =>
    one(
      f,
      `${plain(p.given).charAt(0)}${plain(p.family)}${f.number.int({ min: 1, max: 99 })}`,
      `${plain(p.family)}_${plain(p.given)}`
    )
  ),
  handle: of('USERNAME', (f, p) => `@${plain(p.given)}_${f.number.int({ min: 10, max: 9999 })}`),
  password: of('PASSWORD', (f) => f.internet.password({ length: 11 })),
  card: of('ACCOUNT', (f) =>
    f.finance.creditCardNumber(one(f, '4###-####-####-###L', '5[1-5]## #### #### ###L', '4##############L'))
  ),
  iban: of('ACCOUNT', (f) => f.finance.iban({ formatted: f.datatype.boolean() })),
  street: of('LOCATION', (f) => one(f, ...ADDRESSES)(f)),
  usStreet: of('LOCATION', (f) => ADDRESSES[0]!(f)),
  city: of('LOCATION', (f) =>
    one(
      f,
      f.location.city(),
      new Faker({ locale: [one(f, en_GB, de, fr, es, it, pl, en_AU), en, base], seed: f.number.int() }).location.city()
    )
  ),
  usCity: of('LOCATION', (f) => f.location.city()),
  state: of('LOCATION', (f) => f.location.state({ abbreviated: true })),
  zip: of('LOCATION', (f) => f.location.zipCode()),
  postcode: of('LOCATION', (f) =>
    one(
      f,
      pattern(f, /[A-Z]{2}[0-9]{1,2} [0-9][A-Z]{2}/).replace(/[CIKMOV](?=[A-Z]$)|[CIKMOV]$/g, 'A'),
      pattern(f, /[KMV][0-9][ABCEGH] [0-9][ABCEGH][0-9]/)
    )
  ),
  country: of('LOCATION', (f) => f.location.country()),
  room: of('LOCATION', (f) =>
    one(f, pattern(f, /[1-9][0-9]{2}/), pattern(f, /[1-9][0-9]{2}[AB]/), pattern(f, /[1-9][A-D]/))
  ),
  geo: of('LOCATION', (f) => `${f.location.latitude()}, ${f.location.longitude()}`),
  hospital: of('ORGANIZATION', hospital),
  hospitalShort: of('ORGANIZATION', (f) =>
    one(f, ...SAINTS, `${f.location.city()} General`, `${f.person.lastName()} Memorial`)
  ),
  employer: of('ORGANIZATION', (f) =>
    one(
      f,
      `${f.person.lastName()} ${one(f, 'Logistics', 'Foods', 'Construction', 'Insurance')}`,
      `${f.person.lastName()}, ${f.person.lastName()} & Co.`,
      `${f.person.lastName()} Ltd`
    )
  ),
  school: of(
    'ORGANIZATION',
    (f) => `${f.person.lastName()} ${one(f, 'High School', 'Elementary', 'Middle School', 'Community College')}`
  ),
  bioId: of('BIOMETRIC', (f) => pattern(f, /BIO-[0-9A-F]{8}/)),
  uuid: of('ID', (f) => f.string.uuid()),
  studyId: of('MRN', (f) => pattern(f, /[A-Z]{2}-[0-9]{3}-[0-9]{4}/)),
};
