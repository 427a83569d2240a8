import { randomUUID } from 'node:crypto';
import type { Extension, Resource } from '@medplum/fhirtypes';
import { payloadReference } from '../../bots/ingress/store.ts';
import type { Namespace } from '../../config/namespace.ts';
import { identifiedInput, parsePayloadReference, type Vault } from '../../privacy/index.ts';

export interface Sealed {
  readonly extension: Extension;
  /** To be called when what points at it is written. */
  settle(): Promise<void>;
}

/** A document of a patient, in the vault under their data key: a signed form, a typed reason. */
export async function seal(
  vault: Vault,
  ns: Namespace,
  of: { readonly orgId: string; readonly token: string },
  document: Resource
): Promise<Sealed> {
  const pseudonyms = await vault.pseudonyms(of.orgId);
  const address = { ...of, objectName: pseudonyms.opaque(`payload|${randomUUID()}`) };
  const member = `${document.resourceType}/${pseudonyms.opaque(`document|${randomUUID()}`)}`;
  const location = await vault.put(address, { [member]: identifiedInput(document) });
  return {
    extension: { url: ns.encryptedPayload, valueReference: { reference: `${location}#${member}` } },
    settle: () => vault.settle(address),
  };
}

/** The document that a stored resource points at; nothing when it has none. */
export async function unseal(vault: Vault, ns: Namespace, stored: Resource): Promise<Resource | undefined> {
  const { reference } = payloadReference(stored, ns) ?? {};
  const found = reference ? parsePayloadReference(reference) : undefined;
  if (!found) return undefined;
  return (await vault.open(found.address))[found.member] as Resource | undefined;
}
