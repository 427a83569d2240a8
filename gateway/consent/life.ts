import type { Binary, Bundle, Consent, Patient } from '@medplum/fhirtypes';
import { z } from 'zod';
import type { Role } from '../../config/ids.ts';
import { codesOf } from '../../consent/codings.ts';
import { isPurposeOf, purposeCode } from '../../consent/purposes.ts';
import { phiGate, type Vault } from '../../privacy/index.ts';
import { during } from '../../sync/audit/during.ts';
import { consentChange, fhirReveal } from '../../sync/audit/kinds.ts';
import type { Caller } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, Refusal, refusal, toRefusal } from '../errors.ts';
import { patientByToken } from '../patients.ts';
import { type PreviewRow, previewOf } from './preview.ts';
import { seal, unseal } from './sealed.ts';
import { type ConsentSummary, summaryOf } from './summary.ts';
import { consentOf, type WantedConsent, wantedConsent } from './wanted.ts';

/** A patient for their own record; a clinician with a care relation; the registration desk; the officer only looks. */
const MAY_SEE: readonly (Role | undefined)[] = ['PATIENT', 'CLINICIAN', 'ADMIN', 'COMPLIANCE'];
const MAY_CHANGE: readonly (Role | undefined)[] = ['PATIENT', 'CLINICIAN', 'ADMIN'];

export interface ConsentLife {
  list(caller: Caller, token: string): Promise<ConsentSummary[]>;
  record(caller: Caller, token: string, body: unknown): Promise<ConsentSummary>;
  /** Of the Consents as they are, or with a further one in the place of the newest. */
  preview(caller: Caller, token: string, body: unknown, actor: unknown): Promise<PreviewRow[]>;
  history(caller: Caller, id: string): Promise<ConsentSummary[]>;
  form(caller: Caller, id: string): Promise<{ contentType: string; data: string }>;
  amend(caller: Caller, id: string, body: unknown): Promise<ConsentSummary>;
  revoke(caller: Caller, id: string): Promise<ConsentSummary>;
  expire(caller: Caller, id: string, body: unknown): Promise<ConsentSummary>;
}

interface Standing {
  readonly patientId: string;
  readonly token: string;
}

export function createConsentLife(deps: GatewayDeps, vault: Vault): ConsentLife {
  const { namespace: ns } = deps;
  const summary = (consent: Consent): ConsentSummary => summaryOf(consent, ns.encryptedPayload, new Date());

  /** @throws Refusal 403 or 404 */
  async function refuseUnlessRelated(
    caller: Caller,
    patientId: string,
    may: readonly (Role | undefined)[]
  ): Promise<void> {
    if (!caller.orgId || !may.includes(caller.role)) throw refusal(403, 'This role does not see or change Consents.');
    const consent = { resourceType: 'Consent', patient: { reference: `Patient/${patientId}` } } as Consent;
    const { result } = await deps.gate.see(caller, {}, consent);
    if (!result) throw notFound();
  }

  async function patientOf(caller: Caller, token: string, may: readonly (Role | undefined)[]): Promise<Standing> {
    if (!caller.orgId || !may.includes(caller.role)) throw refusal(403, 'This role does not see or change Consents.');
    const patientId =
      caller.role === 'COMPLIANCE' ? await idOfToken(caller, token) : (await patientByToken(deps, caller, token)).id;
    await refuseUnlessRelated(caller, patientId, may);
    return { patientId, token };
  }

  /** The officer sees no Patient, and Consents are theirs to see. */
  async function idOfToken(caller: Caller, token: string): Promise<string> {
    const found = await deps.medplum.searchOne('Patient', {
      identifier: `${ns.patientToken}|${token}`,
      _compartment: `Organization/${caller.orgId}`,
    });
    if (!found?.id) throw notFound();
    return found.id;
  }

  async function consentById(
    caller: Caller,
    id: string,
    may: readonly (Role | undefined)[]
  ): Promise<Standing & { consent: Consent }> {
    if (!UUID.test(id)) throw notFound();
    const consent = await deps.medplum.searchOne('Consent', { _id: id, _compartment: `Organization/${caller.orgId}` });
    const patientId = /^Patient\/(.+)$/.exec(consent?.patient?.reference ?? '')?.[1];
    if (!consent || !patientId) throw notFound();
    await refuseUnlessRelated(caller, patientId, may);
    const patient: Patient = await deps.medplum.readResource('Patient', patientId);
    const token = patient.identifier?.find(({ system }) => system === ns.patientToken)?.value;
    if (!token) throw notFound();
    return { consent, patientId, token };
  }

  /** Written as the ingest client, whom the inner phi-gate knows: and so held to phi-gate here. */
  async function store(given: Consent, { patientId }: Standing): Promise<Consent> {
    const consent = { ...given, ...(given.meta && { meta: keptMeta(given.meta) }) };
    const outcome = phiGate(consent, ns);
    if (outcome) throw new Refusal(422, outcome);
    const stored = consent.id
      ? await deps.ingestMedplum.updateResource(consent)
      : await deps.ingestMedplum.createResource(consent);
    deps.consents.changed({ kind: 'patient', id: patientId });
    return stored;
  }

  /** What the patient says takes the place of what registration presumed: of two that permit, the wider would count. */
  async function endPresumed(caller: Caller, standing: Standing): Promise<void> {
    const consents = await deps.consents.consentsOf(standing.patientId, caller.orgId!);
    for (const presumed of consents.filter(isPresumed)) await store({ ...presumed, status: 'inactive' }, standing);
  }

  /** With its AuditEvent around it. */
  function changing(
    caller: Caller,
    change: 'record' | 'amend' | 'revoke' | 'expire',
    token: string | undefined,
    work: (told: (standing: Standing) => void) => Promise<Consent>
  ): Promise<ConsentSummary> {
    let tokens = token ? [token] : [];
    const about = {
      ...consentChange({ agent: caller, change }),
      get patientTokens() {
        return tokens;
      },
    };
    const done = async () => {
      const consent = await work((standing) => {
        tokens = [standing.token];
      });
      return { result: summary(consent), audited: { entities: [`Consent/${consent.id}`] } };
    };
    return during(deps.audit, about, done, (err) => toRefusal(err).status);
  }

  async function withForm(
    consent: Consent,
    wanted: WantedConsent,
    caller: Caller,
    standing: Standing
  ): Promise<Consent> {
    if (!wanted.form) return store(consent, standing);
    const form: Binary = { resourceType: 'Binary', contentType: wanted.form.contentType, data: wanted.form.data };
    const sealed = await seal(vault, ns, { orgId: caller.orgId!, token: standing.token }, form);
    const others = (consent.extension ?? []).filter(({ url }) => url !== ns.encryptedPayload);
    const stored = await store({ ...consent, extension: [...others, sealed.extension] }, standing);
    await sealed.settle();
    return stored;
  }

  return {
    async list(caller, token) {
      const { patientId } = await patientOf(caller, token, MAY_SEE);
      const consents = await deps.consents.consentsOf(patientId, caller.orgId!);
      return [...consents].sort((a, b) => (b.dateTime ?? '').localeCompare(a.dateTime ?? '')).map(summary);
    },
    record: (caller, token, body) =>
      changing(caller, 'record', token, async () => {
        const wanted = parsed(wantedConsent, body);
        const standing = await patientOf(caller, token, MAY_CHANGE);
        const stored = await withForm(newConsent(wanted, caller, standing), wanted, caller, standing);
        if (speaksOfTreatment(wanted)) await endPresumed(caller, standing);
        return stored;
      }),
    async preview(caller, token, body, actor) {
      const { patientId } = await patientOf(caller, token, MAY_SEE);
      const patient = `Patient/${patientId}`;
      const stored = await deps.consents.consentsOf(patientId, caller.orgId!);
      const proposed =
        body === undefined ? [] : [newConsent(parsed(wantedConsent, body), caller, { patientId, token })];
      const isReplaced = proposed.length > 0 && speaksOfTreatment(parsed(wantedConsent, body));
      const of = {
        patient,
        orgId: caller.orgId!,
        roleSystem: `${ns.base}/fhir/role`,
        actor: typeof actor === 'string' && REFERENCE.test(actor) ? actor : undefined,
      };
      return previewOf([...stored.filter((c) => !isReplaced || !isPresumed(c)), ...proposed], of, new Date());
    },
    async history(caller, id) {
      await consentById(caller, id, MAY_SEE);
      const { entry }: Bundle<Consent> = await deps.medplum.readHistory('Consent', id);
      return (entry ?? []).flatMap(({ resource }) => (resource ? [summary(resource)] : []));
    },
    form(caller, id) {
      const about = fhirReveal({ agent: caller, purpose: undefined, entities: [`Consent/${UUID.test(id) ? id : ''}`] });
      return during(
        deps.audit,
        about,
        async () => {
          const { consent, token } = await consentById(caller, id, MAY_SEE);
          const found = (await unseal(vault, ns, consent)) as Binary | undefined;
          if (found?.resourceType !== 'Binary' || !found.data) throw notFound();
          return { result: { contentType: found.contentType!, data: found.data }, audited: { patientTokens: [token] } };
        },
        (err) => toRefusal(err).status
      );
    },
    amend: (caller, id, body) =>
      changing(caller, 'amend', undefined, async (told) => {
        const wanted = parsed(wantedConsent, body);
        const standing = await consentById(caller, id, MAY_CHANGE);
        told(standing);
        const { consent } = standing;
        const { id: _id, meta, extension, identifier } = consent;
        const made = newConsent(wanted, caller, standing);
        return withForm(
          {
            ...made,
            id: consent.id!,
            ...(meta && { meta }),
            ...(extension && { extension }),
            ...(identifier && { identifier }),
          },
          wanted,
          caller,
          standing
        );
      }),
    revoke: (caller, id) =>
      changing(caller, 'revoke', undefined, async (told) => {
        const standing = await consentById(caller, id, MAY_CHANGE);
        told(standing);
        if (standing.consent.status !== 'active') return standing.consent;
        return store({ ...standing.consent, status: 'inactive' }, standing);
      }),
    expire: (caller, id, body) =>
      changing(caller, 'expire', undefined, async (told) => {
        const { at = new Date().toISOString() } = parsed(expiry, body ?? {});
        const standing = await consentById(caller, id, MAY_CHANGE);
        told(standing);
        const { provision } = standing.consent;
        return store(
          { ...standing.consent, provision: { ...provision, period: { ...provision?.period, end: at } } },
          standing
        );
      }),
  };
}

const isPresumed = ({ status, category }: Consent): boolean =>
  status === 'active' && codesOf(category).some((c) => c?.code === 'IMPLIED');

const speaksOfTreatment = ({ purposes }: WantedConsent): boolean =>
  !purposes?.length || purposes.some((purpose) => isPurposeOf('TREAT', purposeCode(purpose)!));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REFERENCE = /^[A-Z][A-Za-z]{1,40}\/[0-9a-f-]{36}$/;
const expiry = z.strictObject({ at: z.iso.datetime({ offset: true }).optional() });

function newConsent(wanted: WantedConsent, { orgId, profile }: Caller, { patientId }: Standing): Consent {
  const patient = `Patient/${patientId}`;
  return {
    ...consentOf(wanted, { patient, orgId: orgId!, now: new Date() }),
    meta: { accounts: [{ reference: `Organization/${orgId}` }] },
    performer: [{ reference: profile as 'Practitioner/x' }],
  };
}

/** What a writer may say; the rest is the server's. */
const keptMeta = ({ accounts, tag, security }: NonNullable<Consent['meta']>): Consent['meta'] => ({
  ...(accounts && { accounts }),
  ...(tag && { tag }),
  ...(security && { security }),
});

/** @throws Refusal 400 naming the element, never its value */
function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  const issue = found.error.issues[0]!;
  const at = issue.path.filter((part) => typeof part !== 'string' || /^[A-Za-z]{1,40}$/.test(part)).join('.');
  throw refusal(400, `The parameter ${at || 'body'} is not as it has to be.`);
}
