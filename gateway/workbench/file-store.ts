import { getStatus, type MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { DocumentReference } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { notFound, refusal } from '../errors.ts';

/** A file as Medplum has it. */
export interface FileEntry {
  readonly id: string;
  readonly path: string;
  /** Of the DocumentReference: each save is one, and Medplum keeps the ones before. */
  readonly version: string;
  /** FHIR instant. */
  readonly changedAt: string;
}

const MOST_FILES = 1000;
const CONTENT_TYPE = 'text/plain';
const URN = 'urn:ietf:rfc:3986';

/**
 * Files of the workbench: text in a Binary, what it is in a DocumentReference (https://hl7.org/fhir/R4/documentreference.html)
 * whose author is the owner. They are of no patient and in no organization's compartment, so that nobody but the
 * services reads them: owners go through the gateway. `masterIdentifier` names the Binary, since Medplum answers signed
 * addresses in place of the attachment's own.
 */
export class WorkbenchFiles {
  private readonly medplum: MedplumClient;
  private readonly system: string;

  constructor(medplum: MedplumClient, namespace: Namespace) {
    this.medplum = medplum;
    this.system = `${namespace.base}/workbench-file`;
  }

  /** @param owner such as `Practitioner/<id>` */
  async list(owner: string): Promise<FileEntry[]> {
    const found = await this.medplum.searchResources('DocumentReference', {
      author: owner,
      type: `${this.system}|file`,
      _count: String(MOST_FILES),
    });
    return found.filter((file) => file.masterIdentifier).map(entryOf);
  }

  /** @throws Refusal 404 for what is none of the owner's files */
  async read(owner: string, id: string): Promise<FileEntry & { readonly content: string }> {
    const file = await this.own(owner, id);
    const binary = file.masterIdentifier!.value!.replace('urn:uuid:', '');
    const blob = await this.medplum.download(this.medplum.fhirUrl('Binary', binary).toString());
    return { ...entryOf(file), content: await blob.text() };
  }

  /** @throws Refusal 409 when the owner has a file of this path */
  async create(owner: string, path: string, content: string): Promise<FileEntry> {
    const files = await this.list(owner);
    if (files.some((file) => file.path === path)) throw refusal(409, 'There is a file of this path.');
    if (files.length >= MOST_FILES) throw refusal(409, `There is room for ${MOST_FILES} files.`);
    const stub = await this.medplum.createResource<DocumentReference>({
      resourceType: 'DocumentReference',
      status: 'current',
      type: { coding: [{ system: this.system, code: 'file' }] },
      author: [{ reference: owner as `Practitioner/${string}` }],
      description: path,
      content: [{ attachment: { contentType: CONTENT_TYPE } }],
    });
    return this.write(stub, content);
  }

  /** @throws Refusal 412 when Medplum has another version */
  async update(owner: string, id: string, version: string, content: string): Promise<FileEntry> {
    const file = await this.own(owner, id);
    requireVersion(file, version);
    return this.write(file, content);
  }

  /** @throws Refusal 412 when Medplum has another version */
  async delete(owner: string, id: string, version: string): Promise<void> {
    requireVersion(await this.own(owner, id), version);
    await this.medplum.deleteResource('DocumentReference', id);
  }

  /** The text first, then what points at it: who fails in between leaves a Binary that nothing leads to. */
  private async write(file: DocumentReference, content: string): Promise<FileEntry> {
    const binary = await this.medplum.createBinary({
      data: content,
      contentType: CONTENT_TYPE,
      securityContext: { reference: `DocumentReference/${file.id}` },
    });
    const next: DocumentReference = {
      ...file,
      date: new Date().toISOString(),
      masterIdentifier: { system: URN, value: `urn:uuid:${binary.id}` },
      content: [{ attachment: { contentType: CONTENT_TYPE, url: `Binary/${binary.id}` } }],
    };
    try {
      const headers = { 'If-Match': `W/"${file.meta?.versionId}"` };
      return entryOf(await this.medplum.updateResource(next, { headers }));
    } catch (err) {
      const status = err instanceof OperationOutcomeError ? getStatus(err.outcome) : 0;
      throw status === 412 ? otherVersion() : err;
    }
  }

  private async own(owner: string, id: string): Promise<DocumentReference> {
    const file = await this.medplum.readResource('DocumentReference', id).catch((err) => {
      const status = err instanceof OperationOutcomeError ? getStatus(err.outcome) : 0;
      throw [404, 410].includes(status) ? notFound() : err;
    });
    const isFile = file.type?.coding?.some(({ system, code }) => system === this.system && code === 'file');
    if (!isFile || !file.masterIdentifier || file.author?.[0]?.reference !== owner) throw notFound();
    return file;
  }
}

const otherVersion = () => refusal(412, 'The file was changed elsewhere.');

function requireVersion(file: DocumentReference, version: string): void {
  if (file.meta?.versionId !== version) throw otherVersion();
}

function entryOf(file: DocumentReference): FileEntry {
  return {
    id: file.id!,
    path: file.description!,
    version: file.meta!.versionId!,
    changedAt: file.date ?? file.meta!.lastUpdated!,
  };
}
