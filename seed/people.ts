import { en, Faker } from '@faker-js/faker';
import type { Bundle, Organization, Patient, Practitioner } from '@medplum/fhirtypes';
import { chartOf } from './chart.ts';
import { type Entry, narrative, refer, TODAY } from './entry.ts';

/** What the Bundles of `makePeople` are made of. */
export const SEEDED_TYPES = [
  'Patient',
  'Practitioner',
  'Organization',
  'Encounter',
  'Condition',
  'MedicationRequest',
  'AllergyIntolerance',
  'Immunization',
  'Observation',
  'DiagnosticReport',
  'DocumentReference',
] as const;

export interface Hospital {
  readonly name: string;
  readonly people: number;
}

/** One transaction Bundle a patient, the same on every machine for the same seed, with the hospital and the doctors in it. */
export function makePeople(hospital: Hospital, seed: number): Bundle[] {
  const faker = new Faker({ locale: en, seed });
  faker.setDefaultRefDate(TODAY);
  const organization = makeOrganization(faker, hospital.name);
  const practitioners = Array.from({ length: 3 }, () => makePractitioner(faker));
  return Array.from({ length: hospital.people }, () => {
    const practitioner = faker.helpers.arrayElement(practitioners);
    const patient = makePatient(faker, organization, practitioner);
    const chart = chartOf(faker, { patient, practitioner, organization });
    return bundleOf([patient, organization, practitioner, ...chart]);
  });
}

function bundleOf(resources: readonly Entry[]): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource,
      request: { method: 'POST', url: resource.resourceType },
    })),
  };
}

function makePatient(
  faker: Faker,
  organization: Entry<Organization>,
  practitioner: Entry<Practitioner>
): Entry<Patient> {
  const gender = faker.helpers.arrayElement(['female', 'male'] as const);
  const given = [faker.person.firstName(gender), faker.person.middleName(gender)];
  const family = faker.person.lastName();
  const birthDate = isoDate(faker.date.birthdate({ mode: 'age', min: 3, max: 94 }));
  return {
    resourceType: 'Patient',
    id: faker.string.uuid(),
    text: narrative(`${given.join(' ')} ${family}, born ${birthDate}`),
    identifier: [
      identifier('MR', 'Medical Record Number', 'urn:oid:2.16.840.1.113883.19.5', `MRN${faker.string.numeric(8)}`),
      // 900 to 999 is never given out as an SSN's first part.
      identifier(
        'SS',
        'Social Security Number',
        'http://hl7.org/fhir/sid/us-ssn',
        faker.helpers.fromRegExp(/9[0-9]{2}-[0-9]{2}-[0-9]{4}/)
      ),
      identifier('DL', "Driver's license number", 'urn:oid:2.16.840.1.113883.4.3.25', `S${faker.string.numeric(8)}`),
    ],
    active: true,
    name: [{ use: 'official', family, given, text: `${given.join(' ')} ${family}` }],
    telecom: [
      { system: 'phone', use: 'home', value: faker.phone.number({ style: 'national' }) },
      { system: 'email', value: faker.internet.email({ firstName: given[0], lastName: family }).toLowerCase() },
    ],
    gender,
    birthDate,
    address: [address(faker)],
    contact: [
      {
        name: { family, given: [faker.person.firstName()] },
        telecom: [{ system: 'phone', value: faker.phone.number({ style: 'national' }) }],
      },
    ],
    generalPractitioner: [refer(practitioner)],
    managingOrganization: refer(organization),
  };
}

function makeOrganization(faker: Faker, name: string): Entry<Organization> {
  return {
    resourceType: 'Organization',
    id: faker.string.uuid(),
    active: true,
    name,
    telecom: [{ system: 'phone', value: faker.phone.number({ style: 'national' }) }],
    address: [address(faker)],
  };
}

function makePractitioner(faker: Faker): Entry<Practitioner> {
  return {
    resourceType: 'Practitioner',
    id: faker.string.uuid(),
    identifier: [
      {
        system: 'http://hl7.org/fhir/sid/us-npi',
        value: faker.string.numeric({ length: 10, allowLeadingZeros: false }),
      },
    ],
    active: true,
    name: [{ family: faker.person.lastName(), given: [faker.person.firstName()], prefix: ['Dr.'] }],
  };
}

function identifier(code: string, display: string, system: string, value: string) {
  const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code, display }];
  return { type: { coding, text: display }, system, value };
}

function address(faker: Faker) {
  return {
    line: [faker.location.streetAddress()],
    city: faker.location.city(),
    state: faker.location.state({ abbreviated: true }),
    postalCode: faker.location.zipCode('#####'),
    country: 'US',
  };
}

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);
