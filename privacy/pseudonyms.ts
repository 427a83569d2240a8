import { createHmac } from 'node:crypto';
import type { Identifier, Patient } from '@medplum/fhirtypes';

/** 16 bytes = 128 bits of HMAC-SHA-256, as 26 characters of lower-case base32 (RFC 4648, no padding). */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
export const PSEUDONYM_PATTERN = /^[a-z2-7]{26}$/;
export const PATIENT_TOKEN_PATTERN = /^pt_[a-z2-7]{26}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Identifiers that many people share because nobody had a real one; they must not link two persons. */
const PLACEHOLDER = /^(?:0+|9+|1+|x+|n\/?a|none|unknown|unk|test|(?:0{3}-?0{2}-?0{4})|(?:9{3}-?9{2}-?9{4}))$/i;

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

/** Whether an identifier is good enough to say that two records are one person's. */
export function identifiesPerson(identifier: Identifier): boolean {
  const value = identifier.value?.trim() ?? '';
  return value.length >= 3 && Boolean(identifier.system) && !PLACEHOLDER.test(value);
}

/** Medical record number first (HL7 v2-0203 `MR`), then whatever else identifies the person. */
export function identityOf(patient: Patient, fallbackKey: string): string {
  const usable = (patient.identifier ?? []).filter(identifiesPerson);
  const primary = usable.find((i) => i.type?.coding?.some((c) => c.code === 'MR')) ?? usable[0];
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
