import { createHmac } from 'node:crypto';
import type { Identifier, Patient } from '@medplum/fhirtypes';

/** 16 bytes = 128 bits of HMAC-SHA-256, as 26 characters of lower-case base32 (RFC 4648, no padding). */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
export const PSEUDONYM_PATTERN = /^[a-z2-7]{26}$/;
export const PATIENT_TOKEN_PATTERN = /^pt_[a-z2-7]{26}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Pseudonyms of one organization: HMAC-SHA-256 under the organization's own key, so that the same person has the
 * same token in one organization and never in two. Purposes are domain-separated: a hash made for one is of no use
 * for another.
 */
export class Pseudonyms {
  readonly #key: Uint8Array;

  /** @param key at least 32 bytes; unwrapped by KMS, kept in memory only. */
  constructor(key: Uint8Array) {
    if (key.length < 32) throw new Error('The organization key must have at least 32 bytes');
    this.#key = key;
  }

  /** `pt_` + 26 characters, from the identifier that stands for the person. */
  patientToken(identity: string): string {
    return `pt_${this.#hash('patient-token', identity)}`;
  }

  /** For `identifier` of system `…/identifier-hash`. */
  identifierHash(identifier: Identifier): string {
    return this.#hash('identifier', identifierKey(identifier));
  }

  /** For `identifier` of system `…/source-id`, from {@link sourceKey}. */
  sourceHash(key: string): string {
    return this.#hash('source-id', key);
  }

  /** For elements of type `id` and codes of unknown systems, which have to stay consistent and tell nothing. */
  opaque(value: string): string {
    return this.#hash('opaque', value);
  }

  digest(canonicalJson: string): string {
    return this.#hash('payload', canonicalJson);
  }

  /** Days, -50..50 without 0, secret and the same for all dates of one patient, so that intervals hold. */
  dateOffset(patientToken: string): number {
    const n = this.#hmac('date-shift', patientToken).readUInt32BE(0) % 100;
    return n < 50 ? n - 50 : n - 49;
  }

  #hmac(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.#key).update(`${purpose}\0${value}`).digest();
  }

  #hash(purpose: string, value: string): string {
    return base32(this.#hmac(purpose, value).subarray(0, 16));
  }
}

/**
 * What names a resource at its source. UUIDs are unique whatever the type, which lets `urn:uuid:` references be
 * followed although they do not tell a type.
 * @param source base URL or URN of the sending system, e.g. `https://ehr.example/fhir`
 */
export function sourceKey(source: string, resourceType: string, id: string): string {
  return UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `${source.replace(/\/$/, '')}/${resourceType}/${id}`;
}

const identifierKey = (identifier: Identifier): string => `${identifier.system ?? ''}|${identifier.value ?? ''}`;

const V2_0203 = 'http://terminology.hl7.org/CodeSystem/v2-0203';
/** HL7 v2-0203: social security, national unique, passport, driver's licence numbers: one person has one. */
const NATIONAL_TYPES: ReadonlySet<string> = new Set(['SS', 'NI', 'PPN', 'DL']);
const NATIONAL_SYSTEMS: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/sid/us-ssn',
  'http://hl7.org/fhir/sid/us-mbi',
  'http://hl7.org/fhir/sid/us-medicare',
]);
const SSN = 'http://hl7.org/fhir/sid/us-ssn';

const typeIs = (identifier: Identifier, wanted: (code: string) => boolean): boolean => {
  const coding: unknown = identifier.type?.coding;
  return (
    Array.isArray(coding) &&
    coding.some((c) => typeof c?.code === 'string' && (c.system ?? V2_0203) === V2_0203 && wanted(c.code))
  );
};

/** A medical record number: within its system it is one person's, and a person has one. */
export const isMedicalRecordNumber = (identifier: Identifier): boolean =>
  isReal(identifier) && typeIs(identifier, (c) => c === 'MR');

/** Names a person anywhere. Member numbers of a payer do not: a family shares them. */
export const isNationalIdentifier = (identifier: Identifier): boolean =>
  isReal(identifier) &&
  (NATIONAL_SYSTEMS.has(identifier.system ?? '') || typeIs(identifier, (c) => NATIONAL_TYPES.has(c)));

/** Not one of the values that many people have because nobody had a real one. */
function isReal(identifier: Identifier): boolean {
  const value = String(identifier.value ?? '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
  if (!identifier.system || value.length < 4 || !/\d/.test(value)) return false;
  if (/^(.)\1*$/.test(value) || RUNS.some((run) => run.includes(value))) return false;
  const ssn = identifier.system === SSN || typeIs(identifier, (c) => c === 'SS');
  // Numbers that the Social Security Administration does not give out (20 CFR 422.103), and its specimen.
  return !(ssn && /^(000|666|9\d\d)|^\d{3}00|0000$|^078051120$|^219099999$/.test(value));
}
const RUNS = ['0123456789012345', '9876543210987654'];

/** Medical record number first, then a national one, then the source id. */
export function identityOf(patient: Patient, fallbackKey: string): string {
  const all = patient.identifier ?? [];
  const primary = all.find(isMedicalRecordNumber) ?? all.find(isNationalIdentifier);
  return primary ? identifierKey(primary) : fallbackKey;
}

function base32(bytes: Uint8Array): string {
  let out = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      out += BASE32[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
  }
  return bits > 0 ? out + BASE32[(value << (5 - bits)) & 31] : out;
}
