/**
 * The 18 identifiers that have to go for a record to count as de-identified, with the elements of FHIR that hold them.
 * @see 45 CFR 164.514(b)(2)(i)
 */
export const HIPAA_IDENTIFIERS = {
  A: 'names',
  B: 'geographic subdivisions smaller than a state',
  C: 'dates, and ages over 89',
  D: 'telephone numbers',
  E: 'fax numbers',
  F: 'e-mail addresses',
  G: 'social security numbers',
  H: 'medical record numbers',
  I: 'health plan beneficiary numbers',
  J: 'account numbers',
  K: 'certificate and license numbers',
  L: 'vehicle identifiers',
  M: 'device identifiers',
  N: 'URLs',
  O: 'IP addresses',
  P: 'biometric identifiers',
  Q: 'full-face photographs',
  R: 'any other unique identifying number, characteristic or code',
} as const;
export type HipaaIdentifier = keyof typeof HIPAA_IDENTIFIERS;

interface Element {
  readonly name: string;
  readonly type: string;
  readonly parentType: string;
  readonly parentSchemaType: string;
}

/** Which of the 18 an element can hold; free text can hold any of them, and then it is `R`. */
export function identifiersOf(element: Element): readonly HipaaIdentifier[] {
  return BY_PLACE[`${element.parentSchemaType}.${element.name}`] ?? BY_PARENT[element.parentType] ?? byType(element);
}

const BY_PLACE: Readonly<Record<string, readonly HipaaIdentifier[]>> = {
  'Identifier.value': ['G', 'H', 'I', 'J', 'K', 'L', 'M', 'R'],
  'Reference.reference': ['N', 'R'],
  'Reference.display': ['A'],
  'Annotation.authorString': ['A'],
  'Coverage.subscriberId': ['I'],
  'Coverage.dependent': ['I'],
  'Device.serialNumber': ['M'],
  'Device.lotNumber': ['M'],
  'Device.distinctIdentifier': ['M'],
  'Device.udiCarrier': ['M'],
  'Device.udiCarrier.deviceIdentifier': ['M'],
  'Device.udiCarrier.carrierHRF': ['M'],
  'Device.udiCarrier.carrierAIDC': ['M'],
  'AuditEvent.agent.network.address': ['O'],
  'Location.position.latitude': ['B'],
  'Location.position.longitude': ['B'],
  'Patient.photo': ['P', 'Q'],
  'Organization.name': ['A'],
  'Location.name': ['B'],
};

const BY_PARENT: Readonly<Record<string, readonly HipaaIdentifier[]>> = {
  HumanName: ['A'],
  Address: ['B'],
  ContactPoint: ['D', 'E', 'F', 'N'],
  ContactDetail: ['A'],
  Age: ['C'],
  Attachment: ['P', 'Q', 'N'],
};

const NONE: readonly HipaaIdentifier[] = [];

function byType({ type }: Element): readonly HipaaIdentifier[] {
  return BY_TYPE[type] ?? NONE;
}

const BY_TYPE: Readonly<Record<string, readonly HipaaIdentifier[]>> = {
  date: ['C'],
  dateTime: ['C'],
  instant: ['C'],
  uri: ['N'],
  url: ['N'],
  canonical: ['N'],
  oid: ['R'],
  uuid: ['R'],
  id: ['R'],
  string: ['R'],
  markdown: ['R'],
  xhtml: ['R'],
  base64Binary: ['P', 'Q', 'R'],
};
