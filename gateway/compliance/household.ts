import type { Patient, Practitioner } from '@medplum/fhirtypes';

/**
 * Whether a patient may live with the person who looks: the same surname, or the same surname and address. Asked at
 * `$reveal`, the one moment at which the patient's name is in memory anyway; what is kept is the answer, a code word in
 * the AuditEvent. So no name, no address and no HMAC of them (which would link families in the store) is written.
 */
export type Household = 'surname' | 'surname-and-address';

export function householdOf(
  looks: Pick<Practitioner, 'name' | 'address'> | undefined,
  patient: Pick<Patient, 'name' | 'address'>
): Household | undefined {
  const surnames = surnamesOf(looks?.name);
  if (![...surnamesOf(patient.name)].some((name) => surnames.has(name))) return undefined;
  const addresses = addressesOf(looks?.address);
  return [...addressesOf(patient.address)].some((one) => addresses.has(one)) ? 'surname-and-address' : 'surname';
}

function surnamesOf(names: Patient['name']): Set<string> {
  return new Set(
    (names ?? []).flatMap(({ family }) => (family ? [plain(family)] : [])).filter((name) => name.length > 1)
  );
}

function addressesOf(addresses: Patient['address']): Set<string> {
  return new Set(
    (addresses ?? []).flatMap(({ line, postalCode }) => {
      const street = plain((line ?? []).join(''));
      return street && postalCode ? [`${street}|${plain(postalCode)}`] : [];
    })
  );
}

/** Without case, accents, spaces and signs. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
