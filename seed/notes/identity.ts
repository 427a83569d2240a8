import {
  base,
  de,
  en,
  en_GB,
  en_IN,
  en_NG,
  es_MX,
  Faker,
  fr,
  it,
  type LocaleDefinition,
  nl,
  pl,
  pt_BR,
  sv,
  tr,
  vi,
} from '@faker-js/faker';
import type { Patient } from '@medplum/fhirtypes';

/** Somebody made up, with everything that HIPAA counts as an identifier, in the ways that people write it. */
export interface Identity {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  readonly birth: Date;
  readonly age: number;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
  readonly email: string;
  readonly ssn: string;
  readonly mrn: string;
  readonly patient: Patient;
}

const LOCALES: readonly LocaleDefinition[] = [
  en,
  en,
  en,
  en_GB,
  en_IN,
  en_NG,
  es_MX,
  de,
  fr,
  it,
  nl,
  pl,
  pt_BR,
  sv,
  tr,
  vi,
];

export function makeFaker(seed: number): Faker {
  const faker = new Faker({ locale: [en, base], seed });
  faker.setDefaultRefDate(new Date('2026-01-01T00:00:00Z'));
  return faker;
}

export function makeIdentity(faker: Faker): Identity {
  const culture = faker.helpers.arrayElement(LOCALES);
  const local = new Faker({ locale: [culture, en, base], seed: faker.number.int() });
  const given = local.person.firstName();
  const family = local.person.lastName();
  const middle = local.person.firstName();
  const birth = faker.date.birthdate({ mode: 'age', min: 1, max: 101 });
  const phone = faker.helpers.fromRegExp(/[2-9][0-8][0-9]-[2-9][0-9]{2}-[0-9]{4}/);
  const mrn = faker.helpers.arrayElement([
    () => faker.string.numeric(8),
    () => `MR${faker.string.numeric(7)}`,
    () => faker.helpers.fromRegExp(/[0-9]{3}-[0-9]{2}-[0-9]{2}/),
    () => faker.helpers.fromRegExp(/[A-Z]-[0-9]{6}/),
  ])();
  const ssn = faker.helpers.fromRegExp(/[1-8][0-9]{2}-[0-9]{2}-[0-9]{4}/);
  const email = faker.internet
    .email({
      firstName: given.normalize('NFKD').replace(/\W/g, ''),
      lastName: family.normalize('NFKD').replace(/\W/g, ''),
    })
    .toLowerCase();
  const [street, city, state, zip] = [
    faker.location.streetAddress(),
    faker.location.city(),
    faker.location.state({ abbreviated: true }),
    faker.location.zipCode('#####'),
  ];
  const patient: Patient = {
    resourceType: 'Patient',
    name: [{ given: [given, middle], family }],
    birthDate: birth.toISOString().slice(0, 10),
    telecom: [
      { system: 'phone', value: phone },
      { system: 'email', value: email },
    ],
    address: [{ line: [street], city, state, postalCode: zip }],
    identifier: [
      { type: { coding: [{ code: 'MR' }] }, value: mrn },
      { type: { coding: [{ code: 'SS' }] }, value: ssn },
    ],
  };
  return {
    given,
    middle,
    family,
    birth,
    age: 2026 - birth.getUTCFullYear(),
    street,
    city,
    state,
    zip,
    phone,
    email,
    ssn,
    mrn,
    patient,
  };
}
