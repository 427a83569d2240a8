import type { Address, ContactPoint, HumanName, Identifier, Resource } from '@medplum/fhirtypes';
import type { Finding, RedactedType } from '../findings.ts';
import type { Tokens } from '../tokens.ts';
import { KnownNames } from './known-names.ts';
import { KnownPhrases } from './known-phrases.ts';
import { KnownValues } from './known-values.ts';

/**
 * The identifiers of the people whom a text is about, out of their FHIR resources: the Patient (with contacts), and
 * whoever else is given (RelatedPerson, Practitioner, Organization). Made once for a conversation.
 */
export class KnownPeople {
  readonly #names = new KnownNames();
  readonly #values = new KnownValues();
  readonly #phrases = new KnownPhrases();
  #people = 0;

  static of(...resources: readonly Resource[]): KnownPeople {
    const known = new KnownPeople();
    for (const resource of resources) known.#add(resource as Person);
    return known;
  }

  find(t: Tokens, found: Finding[]): void {
    this.#names.find(t, found);
    this.#values.find(t, found);
    this.#phrases.find(t, found);
  }

  #add(person: Person): void {
    const type = person.resourceType === 'Patient' ? 'PATIENT' : 'PERSON';
    const subject = `known ${this.#people++}`;
    if (typeof person.name === 'string') this.#phrases.add(person.name, 'ORGANIZATION');
    else for (const name of list(person.name)) this.#addName(name, type, subject);
    this.#addPlaces(person);
    for (const identifier of list(person.identifier)) this.#values.add(identifier.value, typeOf(identifier));
    for (const contact of list(person.contact)) {
      if (contact.name) this.#addName(contact.name, 'PERSON', `known ${this.#people++}`);
      this.#addPlaces(contact);
    }
  }

  #addName(name: HumanName, type: RedactedType, subject: string): void {
    const words = name.family || name.given ? [] : (name.text ?? '').split(/[\s,]+/).filter(Boolean);
    const family = name.family ?? words.at(-1) ?? '';
    this.#names.add({ given: name.given ?? words.slice(0, -1), family, type, subject });
  }

  #addPlaces(of: { address?: Address | Address[]; telecom?: ContactPoint[] }): void {
    for (const address of list(of.address)) {
      for (const line of list(address.line)) this.#phrases.addStreet(line);
      this.#phrases.add(address.city, 'LOCATION');
      this.#phrases.add(address.district, 'LOCATION');
      this.#values.add(address.postalCode, 'LOCATION');
    }
    for (const { system, value } of list(of.telecom)) {
      const type = system === 'email' ? 'EMAIL' : system === 'fax' ? 'FAX' : system === 'url' ? 'URL' : 'PHONE';
      this.#values.add(value, type);
    }
  }
}

interface Contact {
  name?: HumanName;
  address?: Address;
  telecom?: ContactPoint[];
}
interface Person {
  resourceType: string;
  name?: string | HumanName[];
  address?: Address | Address[];
  telecom?: ContactPoint[];
  identifier?: Identifier | Identifier[];
  contact?: Contact[];
}

/** What an identifier is, by its type code (HL7 table 0203). */
function typeOf(identifier: Identifier): RedactedType {
  const code = identifier.type?.coding?.[0]?.code ?? '';
  return BY_CODE.get(code) ?? (/ssn/i.test(identifier.system ?? '') ? 'SSN' : 'ID');
}
const BY_CODE: ReadonlyMap<string, RedactedType> = new Map<string, RedactedType>([
  ['MR', 'MRN'],
  ['SS', 'SSN'],
  ['DL', 'LICENSE'],
  ['PPN', 'LICENSE'],
  ['NPI', 'LICENSE'],
  ['MB', 'HEALTH_PLAN'],
  ['SN', 'HEALTH_PLAN'],
  ['MC', 'HEALTH_PLAN'],
  ['AN', 'ACCOUNT'],
]);

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as T];
