import { randomUUID } from 'node:crypto';
import type { Extension } from '@medplum/fhirtypes';
import type { PayloadAddress, Pseudonyms } from '../../privacy/index.ts';
import { type Candidate, failure, type IngressDeps, vaultToken } from './ingest.ts';
import type { IngressMessage, IngressOutcome } from './message.ts';
import type { KnownPatient } from './patient.ts';
import { link, type Resolve, type TargetToken, targetsOf } from './references.ts';
import { chunked, findByTokens, outcomeOf, type Stored, transact, type Write } from './store.ts';
import { impliedConsent, memberOf, payloadExtension, provenance, storedForm } from './stored-form.ts';

const CHUNK = 100;
/** Medplum's limit of updates a transaction (facts, section 0.B). */
const UPDATES = 50;
const MAX_PROVENANCE_TARGETS = 100;

/**
 * Lookup by search, then one transaction of plain creates and updates by id: conditional writes don't scale in Medplum.
 * While one hundred is written, the next is looked up. The payload is durable before what points at it is written.
 */
export class Upsert {
  readonly #deps: IngressDeps;
  readonly #message: IngressMessage;
  readonly #pseudonyms: Pseudonyms;
  readonly #patient: KnownPatient | undefined;
  readonly #targets = new Targets();
  readonly #outcomes: IngressOutcome[] = [];
  /** Written with references that had no target yet. */
  readonly #waiting: { candidate: Candidate; id: string; payload: Extension; pending: TargetToken[] }[] = [];
  readonly #permitted: boolean;
  #patientId: string | undefined;

  constructor(
    deps: IngressDeps,
    message: IngressMessage,
    pseudonyms: Pseudonyms,
    patient: KnownPatient | undefined,
    permitted: boolean
  ) {
    this.#permitted = permitted;
    this.#deps = deps;
    this.#message = message;
    this.#pseudonyms = pseudonyms;
    this.#patient = patient;
    this.#patientId = patient?.id;
    if (patient?.id) {
      for (const token of this.#patientTokens()) this.#targets.learn('Patient', token, patient.id);
    }
  }

  async run(candidates: readonly Candidate[]) {
    const chunks = chunked(inDependencyOrder(candidates), CHUNK);
    let lookup = chunks[0] && this.#lookup(chunks[0]);
    for (const [i, chunk] of chunks.entries()) {
      const stored = await lookup!;
      const next = chunks[i + 1];
      lookup = next && this.#lookup(next);
      // Awaited in the next round; without this a failure of the write would leave its rejection unhandled.
      lookup?.catch(() => undefined);
      await this.#write(chunk, stored);
    }
    await this.#linkForwardReferences();
    const pendingTypes = new Set(this.#waiting.map((w) => w.candidate.resource.resourceType));
    return { outcomes: this.#outcomes, patientId: this.#patientId, pendingTypes: [...pendingTypes] };
  }

  /** What of a chunk is stored already, and where its references lead. */
  async #lookup(chunk: readonly Candidate[]): Promise<Map<TargetToken, Stored>> {
    const { medplum, namespace: ns } = this.#deps;
    const own = Map.groupBy(chunk, (c) => c.resource.resourceType as string);
    const targets = new Map<string, Set<TargetToken>>();
    const sent = new Set(this.#message.resources.map((r) => `${r.resource.resourceType} ${this.#sourceToken(r.hash)}`));
    for (const { resource } of chunk) {
      for (const { token, type } of targetsOf(resource, ns)) {
        if (!type || this.#targets.asked(type, token) || sent.has(`${type} ${token}`)) continue;
        // A token is followed for the patient of the message only: another's is not this sender's to refer to.
        if (token.startsWith(`${ns.patientToken}|`)) continue;
        targets.set(type, (targets.get(type) ?? new Set()).add(token));
      }
    }
    const wanted = new Map([...targets].map(([type, tokens]) => [type, new Set(tokens)]));
    for (const [type, cs] of own) {
      const tokens = wanted.get(type) ?? new Set();
      for (const c of cs) tokens.add(this.#sourceToken(c.source.hash));
      wanted.set(type, tokens);
    }
    const stored = new Map<TargetToken, Stored>();
    for (const [type, found] of await findByTokens(medplum, ns, wanted)) {
      for (const token of wanted.get(type)!) this.#targets.learn(type, token, found.get(token)?.id);
      for (const [token, s] of found) stored.set(`${type} ${token}`, s);
    }
    return stored;
  }

  async #write(chunk: readonly Candidate[], stored: ReadonlyMap<TargetToken, Stored>): Promise<void> {
    const changed: { candidate: Candidate; existing: Stored | undefined }[] = [];
    for (const candidate of chunk) {
      const existing =
        stored.get(`${candidate.resource.resourceType} ${this.#sourceToken(candidate.source.hash)}`) ??
        this.#storedPatient(candidate);
      if (existing && existing.digest === candidate.digest && !this.#nowResolves(candidate, existing)) {
        this.#succeeded(candidate, 'unchanged', existing.id);
      } else {
        changed.push({ candidate, existing });
      }
    }
    if (changed.length === 0) return;
    const address = this.#address();
    const location = await this.#deps.vault.put(
      address,
      Object.fromEntries(changed.map(({ candidate }) => [memberOf(candidate), candidate.source.resource]))
    );
    const updates = changed.filter((c) => c.existing);
    const creates = changed.filter((c) => !c.existing);
    const first = [...creates, ...updates.slice(0, UPDATES)];
    let settled = await this.#transaction(first, location);
    for (const more of chunked(updates.slice(UPDATES), UPDATES))
      settled = (await this.#transaction(more, location)) && settled;
    // What failed may leave members that nothing points at; the sweep decides by what Medplum holds.
    if (settled) await this.#deps.vault.settle(address);
  }

  /** All of it, or, when Medplum refuses one entry, each on its own, so that one bad entry leaves the others alone. */
  async #transaction(
    changed: readonly { candidate: Candidate; existing: Stored | undefined }[],
    location: string
  ): Promise<boolean> {
    try {
      await this.#transactAll(changed, location);
      return true;
    } catch (err) {
      if (!isRefusal(err)) throw err;
      if (changed.length === 1) {
        this.#outcomes.push(failure(changed[0]!.candidate.source, 'invalid', refusalText(err)));
        return false;
      }
    }
    let all = true;
    for (const one of changed) all = (await this.#transaction([one], location)) && all;
    return all;
  }

  async #transactAll(
    changed: readonly { candidate: Candidate; existing: Stored | undefined }[],
    location: string
  ): Promise<void> {
    const urls = new Map<TargetToken, string>();
    let newPatientUrl: string | undefined;
    for (const { candidate, existing } of changed) {
      if (existing) continue;
      const url = `urn:uuid:${randomUUID()}`;
      urls.set(`${candidate.resource.resourceType} ${this.#sourceToken(candidate.source.hash)}`, url);
      if (candidate.resource.resourceType === 'Patient') newPatientUrl = url;
    }
    if (newPatientUrl) for (const token of this.#patientTokens()) urls.set(`Patient ${token}`, newPatientUrl);
    const resolve: Resolve = (token, type) =>
      this.#targets.get(type, token) ?? (type ? urls.get(`${type} ${token}`) : urlOfAnyType(urls, token));
    const prepared = changed.map(({ candidate, existing }) => {
      const payload = payloadExtension(candidate, location, this.#deps.namespace);
      const linked = link(
        storedForm(candidate, payload, this.#message.orgId, this.#deps.namespace),
        resolve,
        this.#deps.namespace
      );
      const fullUrl = urls.get(`${candidate.resource.resourceType} ${this.#sourceToken(candidate.source.hash)}`) ?? '';
      const write: Write = { resource: linked.resource, id: existing?.id, fullUrl };
      return { candidate, existing, payload, pending: linked.pending, write };
    });
    const writes: Write[] = prepared.map((p) => p.write);
    if (newPatientUrl && this.#permitted && this.#message.consentPolicy === 'implied')
      writes.push(this.#impliedConsent(newPatientUrl));
    writes.push(...(await this.#provenances(prepared)));
    const ids = await transact(this.#deps.medplum, writes);
    for (const [i, p] of prepared.entries()) {
      const id = ids[i]!;
      const type = p.candidate.resource.resourceType;
      this.#targets.learn(type, this.#sourceToken(p.candidate.source.hash), id);
      if (type === 'Patient') this.#patientWritten(id);
      if (p.pending.length > 0)
        this.#waiting.push({ candidate: p.candidate, id, payload: p.payload, pending: p.pending });
      this.#succeeded(p.candidate, p.existing ? 'updated' : 'created', id);
    }
  }

  /** References to what the message brought later: written again, literal, in transactions of updates. */
  async #linkForwardReferences(): Promise<void> {
    const known: Resolve = (token, type) => this.#targets.get(type, token);
    const ready = this.#waiting.filter((w) =>
      targetsOf(w.candidate.resource, this.#deps.namespace).some(
        (t) => w.pending.includes(t.token) && known(t.token, t.type)
      )
    );
    for (const group of chunked(ready, UPDATES)) {
      const linked = group.map((w) => {
        const { resource, pending } = link(
          storedForm(w.candidate, w.payload, this.#message.orgId, this.#deps.namespace),
          known,
          this.#deps.namespace
        );
        return { w, pending, write: { resource, id: w.id, fullUrl: '' } };
      });
      await transact(
        this.#deps.medplum,
        linked.map((l) => l.write)
      );
      for (const { w, pending } of linked) {
        if (pending.length === 0) this.#waiting.splice(this.#waiting.indexOf(w), 1);
      }
    }
  }

  #impliedConsent(patientUrl: string): Write {
    const hash = this.#pseudonyms.sourceHash(`implied-consent|${this.#patient!.token}`);
    const resource = impliedConsent(patientUrl, hash, this.#message.orgId, this.#deps.namespace, this.#deps.now);
    return { resource, fullUrl: `urn:uuid:${randomUUID()}` };
  }

  /**
   * Who sent what. Named by what was written, so that two senders who tell the same resource differently, in turn, leave
   * one Provenance each and not one a turn.
   */
  async #provenances(
    prepared: readonly { candidate: Candidate; existing: Stored | undefined; write: Write }[]
  ): Promise<Write[]> {
    const { medplum, namespace: ns } = this.#deps;
    const hash = this.#pseudonyms.opaque(`provenance|${prepared.map((p) => p.candidate.digest).join()}`);
    const seen =
      prepared.every((p) => p.existing) &&
      (await findByTokens(medplum, ns, new Map([['Provenance', [`${ns.sourceId}|${hash}`]]]))).get('Provenance')!.size >
        0;
    if (seen) return [];
    const targets = prepared.map(({ write }) =>
      write.id ? `${write.resource.resourceType}/${write.id}` : write.fullUrl
    );
    return chunked(targets, MAX_PROVENANCE_TARGETS).map((group) => ({
      resource: provenance(group, hash, this.#message, ns, this.#deps.now),
      fullUrl: `urn:uuid:${randomUUID()}`,
    }));
  }

  /** A name that no other write has: what the sweep takes for an orphan can't be what comes in at that moment. */
  #address(): PayloadAddress {
    return {
      orgId: this.#message.orgId,
      token: vaultToken(this.#patient),
      objectName: this.#pseudonyms.opaque(`payload|${randomUUID()}`),
    };
  }

  /** A Patient that is known by another identifier than its source id. */
  #storedPatient(candidate: Candidate): Stored | undefined {
    if (candidate.resource.resourceType !== 'Patient' || !this.#patient?.id) return undefined;
    return { id: this.#patient.id, digest: undefined, pending: false, payload: undefined };
  }

  #patientTokens(): TargetToken[] {
    return [`${this.#deps.namespace.patientToken}|${this.#patient!.token}`, ...(this.#message.patientKeys ?? [])];
  }

  #patientWritten(id: string): void {
    this.#patientId = id;
    for (const token of this.#patientTokens()) this.#targets.learn('Patient', token, id);
  }

  #nowResolves(candidate: Candidate, existing: Stored): boolean {
    return (
      existing.pending &&
      targetsOf(candidate.resource, this.#deps.namespace).every((t) => this.#targets.get(t.type, t.token))
    );
  }

  #succeeded(candidate: Candidate, status: 'created' | 'updated' | 'unchanged', id: string): void {
    this.#outcomes.push({ index: candidate.source.index, resourceType: candidate.resource.resourceType, status, id });
  }

  #sourceToken(hash: string): TargetToken {
    return `${this.#deps.namespace.sourceId}|${hash}`;
  }
}

/** What is known to be stored, by type and HMAC identifier, and what is known not to be. */
class Targets {
  readonly #byType = new Map<string, string | undefined>();
  readonly #any = new Map<TargetToken, string>();

  learn(type: string, token: TargetToken, id: string | undefined): void {
    const reference = id && `${type}/${id}`;
    this.#byType.set(`${type} ${token}`, reference);
    if (reference) this.#any.set(token, reference);
  }

  asked(type: string, token: TargetToken): boolean {
    return this.#byType.has(`${type} ${token}`);
  }

  get(type: string | undefined, token: TargetToken): string | undefined {
    return type ? this.#byType.get(`${type} ${token}`) : this.#any.get(token);
  }
}

function urlOfAnyType(urls: ReadonlyMap<string, string>, token: TargetToken): string | undefined {
  for (const [key, url] of urls) if (key.endsWith(` ${token}`)) return url;
  return undefined;
}

/** Patients and places before encounters before the rest, so that most references lead back to what is stored. */
function inDependencyOrder(candidates: readonly Candidate[]): Candidate[] {
  const rank = (c: Candidate): number => {
    const i = FIRST.indexOf(c.resource.resourceType);
    return i < 0 ? (LAST.includes(c.resource.resourceType) ? FIRST.length + 1 : FIRST.length) : i;
  };
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}
const FIRST = [
  'Patient',
  'Organization',
  'Location',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Medication',
  'Device',
  'Coverage',
  'EpisodeOfCare',
  'Encounter',
  'Condition',
  'Observation',
];
const LAST = ['DiagnosticReport', 'CarePlan', 'Claim', 'ExplanationOfBenefit', 'Composition', 'Provenance'];

/** Refused for what it is (4xx), not for the state of the server. */
function isRefusal(err: unknown): boolean {
  const code = outcomeOf(err)?.issue?.[0]?.code;
  return code !== undefined && !SERVER_STATE.has(code);
}
const SERVER_STATE: ReadonlySet<string> = new Set([
  'exception',
  'throttled',
  'transient',
  'timeout',
  'login',
  'forbidden',
]);

/** Medplum's messages could quote a value: only where, and which kind of fault. */
function refusalText(err: unknown): string {
  const issue = outcomeOf(err)?.issue?.[0];
  const at = issue?.expression?.[0];
  return `Medplum refused the de-identified resource (${issue?.code ?? 'invalid'}${at ? ` at ${at.replace(/[^A-Za-z0-9.[\]()_]/g, '')}` : ''})`;
}
