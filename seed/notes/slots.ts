import type { Faker } from '@faker-js/faker';
import { type Identity, makeIdentity } from './identity.ts';

/** What a slot of a template is filled with, and what kind of identifier that is. */
export interface Fill {
  readonly type: string;
  readonly value: string;
  /** Whether it belongs to the patient whom the redactor may know. */
  readonly known: boolean;
}

type Slot = (faker: Faker, patient: Identity) => Fill;

const one = <T>(faker: Faker, ...values: readonly T[]): T => faker.helpers.arrayElement(values);
const known = (type: string, value: string): Fill => ({ type, value, known: true });
const other = (type: string, value: string): Fill => ({ type, value, known: false });

export const SLOTS: Readonly<Record<string, Slot>> = {
  patient: (f, p) =>
    known(
      'NAME',
      one(
        f,
        `${p.given} ${p.family}`,
        `${p.family}, ${p.given}`,
        `${p.given} ${p.middle.charAt(0)}. ${p.family}`,
        `${p.family.toUpperCase()}, ${p.given.toUpperCase()}`,
        `${p.given} ${p.middle} ${p.family}`
      )
    ),
  patientGiven: (_, p) => known('NAME', p.given),
  patientFamily: (_, p) => known('NAME', p.family),
  patientTypo: (f, p) => known('NAME', `${p.given} ${typo(f, p.family)}`),
  patientInitial: (_, p) => known('NAME', `${p.given.charAt(0)}. ${p.family}`),
  patientFamilyFirst: (_, p) => known('NAME', `${p.family} ${p.given}`),
  patientUpper: (_, p) => known('NAME', `${p.given} ${p.family}`.toUpperCase()),
  patientLower: (_, p) => known('NAME', `${p.given} ${p.family}`.toLowerCase()),
  given: (_, p) => known('NAME', p.given),
  family: (_, p) => known('NAME', p.family),
  doctor: (f) => {
    const d = makeIdentity(f);
    return other(
      'NAME',
      one(
        f,
        `${d.given} ${d.family}`,
        d.family,
        `${d.given.charAt(0)}. ${d.family}`,
        `${d.given} ${d.middle.charAt(0)}. ${d.family}`
      )
    );
  },
  person: (f) => {
    const d = makeIdentity(f);
    return other('NAME', `${d.given} ${d.family}`);
  },
  relative: (f) => other('NAME', makeIdentity(f).given),
  dob: (f, p) => known('DATE', dateForm(f, p.birth)),
  isoDob: (_, p) => known('DATE', p.birth.toISOString().slice(0, 10)),
  date: (f) => other('DATE', dateForm(f, f.date.past({ years: 12 }))),
  shortDate: (f) => {
    const d = f.date.recent({ days: 300 });
    return other(
      'DATE',
      one(f, `${d.getUTCMonth() + 1}/${d.getUTCDate()}`, `${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()}`)
    );
  },
  stamp: (f) => other('DATE', f.date.past().toISOString()),
  hl7Date: (_, p) => known('DATE', p.birth.toISOString().slice(0, 10).replaceAll('-', '')),
  age90: (f) => other('AGE', String(f.number.int({ min: 90, max: 104 }))),
  phone: (f, p) => known('PHONE', phoneForm(f, p.phone)),
  otherPhone: (f) => other('PHONE', phoneForm(f, makeIdentity(f).phone)),
  foreignPhone: (f) =>
    other(
      'PHONE',
      one(
        f,
        f.helpers.fromRegExp(/[+]44 20 7[0-9]{3} [0-9]{4}/),
        f.helpers.fromRegExp(/[+]49 30 [0-9]{7}/),
        f.helpers.fromRegExp(/[+]52 55 [0-9]{4} [0-9]{4}/),
        f.helpers.fromRegExp(/[+]91 98[0-9]{3} [0-9]{5}/)
      )
    ),
  email: (_, p) => known('EMAIL', p.email),
  otherEmail: (f) => other('EMAIL', makeIdentity(f).email),
  ssn: (f, p) => known('SSN', one(f, p.ssn, p.ssn, p.ssn.replaceAll('-', ''), p.ssn.replaceAll('-', ' '))),
  mrn: (_, p) => known('MRN', p.mrn),
  street: (_, p) => known('LOCATION', p.street),
  city: (_, p) => known('LOCATION', p.city),
  state: (_, p) => other('LOCATION', p.state),
  zip: (_, p) => known('LOCATION', p.zip),
  otherCity: (f) => other('LOCATION', f.location.city()),
  country: (f) => other('LOCATION', f.location.country()),
  hospital: (f) =>
    other(
      'ORGANIZATION',
      `${one(f, f.location.city(), f.person.lastName(), `St. ${f.person.firstName()}'s`)} ${one(f, 'Hospital', 'Medical Center', 'Clinic', 'General Hospital', 'Health Center')}`
    ),
  employer: (f) =>
    other('ORGANIZATION', `${f.person.lastName()} ${one(f, 'Inc', 'LLC', 'Group', '& Sons', 'Industries')}`),
  url: (f) => other('URL', `https://${f.internet.domainName()}/${f.lorem.slug()}?id=${f.string.numeric(5)}`),
  ip: (f) => other('IP', one(f, f.internet.ipv4(), f.internet.ipv6())),
  mac: (f) => other('DEVICE', f.internet.mac()),
  serial: (f) => other('DEVICE', f.helpers.fromRegExp(/[A-Z]{2}[0-9]{3}-[0-9]{5}/)),
  account: (f) => other('ACCOUNT', one(f, f.finance.accountNumber(10), f.helpers.fromRegExp(/[0-9]{4}-[0-9]{5}/))),
  card: (f) => other('ACCOUNT', f.finance.creditCardNumber('4###-####-####-###L')),
  iban: (f) => other('ACCOUNT', f.finance.iban()),
  plan: (f) => other('HEALTH_PLAN', f.helpers.fromRegExp(/[A-Z]{3}[0-9]{9}/)),
  license: (f) => other('LICENSE', f.helpers.fromRegExp(/[A-Z][0-9]{7}/)),
  plate: (f) => other('VEHICLE', f.helpers.fromRegExp(/[A-Z]{3}-[0-9]{4}/)),
  vin: (f) => other('VEHICLE', f.vehicle.vin()),
  fingerprint: (f) => other('BIOMETRIC', f.helpers.fromRegExp(/FPR-[0-9]{5}-[A-Z]{2}/)),
  coordinates: (f) => other('LOCATION', `${f.location.latitude()}, ${f.location.longitude()}`),
  username: (f) =>
    other(
      'USERNAME',
      f.internet
        .username()
        .toLowerCase()
        .replace(/[^a-z0-9._]/g, '')
    ),
  password: (f) => other('PASSWORD', f.internet.password({ length: 12 })),
  uuid: (f) => other('ID', f.string.uuid()),
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateForm(f: Faker, date: Date): string {
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const pad = (n: number) => String(n).padStart(2, '0');
  const month = MONTHS[m - 1]!;
  return one(
    f,
    `${pad(m)}/${pad(d)}/${y}`,
    `${m}/${d}/${String(y).slice(2)}`,
    `${y}-${pad(m)}-${pad(d)}`,
    `${month} ${d}, ${y}`,
    `${d} ${month} ${y}`,
    `${month.slice(0, 3)} ${d} ${y}`,
    `${pad(d)}.${pad(m)}.${y}`,
    `${pad(d)}-${month.slice(0, 3)}-${y}`,
    `${month} ${d}${['th', 'st', 'nd', 'rd'][d % 10 < 4 && Math.floor(d / 10) !== 1 ? d % 10 : 0]}, ${y}`
  );
}

function phoneForm(f: Faker, phone: string): string {
  const [a, b, c] = phone.split('-') as [string, string, string];
  return one(
    f,
    phone,
    `(${a}) ${b}-${c}`,
    `${a}.${b}.${c}`,
    `${a} ${b} ${c}`,
    `+1 ${a} ${b} ${c}`,
    `1-${a}-${b}-${c}`,
    `${a}${b}${c}`
  );
}

function typo(f: Faker, word: string): string {
  if (word.length < 5) return word;
  const at = f.number.int({ min: 1, max: word.length - 3 });
  return one(
    f,
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.charAt(at) + word.slice(at)
  );
}
