import type { Patient, Resource } from '@medplum/fhirtypes';
import { type Issuer, sourceOf } from '../../config/smart-issuers.ts';
import { ingestEntries } from '../../sync/ingress/ingest-entries.ts';
import { createOrganizations } from '../../sync/ingress/organizations.ts';
import type { IngressRunner } from '../../sync/ingress/run.ts';
import { loadDefinitions } from '../../sync/ingress/validate.ts';
import type { Caller } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { toRefusal } from '../errors.ts';
import type { EhrRecord } from './ehr-record.ts';
import { SmartProblem } from './problems.ts';
import type { SessionPatient } from './sessions.ts';

/** Who launched, and from where: for whom the record is taken in. */
export interface Launcher {
  readonly issuer: Issuer;
  readonly caller: Caller;
}

export interface TakenIn {
  readonly stored: number;
  readonly refused: number;
  /** Medplum's ids, by position; undefined where the resource was refused. */
  readonly ids: readonly (string | undefined)[];
  readonly codes: readonly (string | undefined)[];
  readonly patientToken: string | undefined;
}

/** What comes from an EHR by a launch goes through `epic-ingress`, as what EHRs send does. */
export interface Intake {
  /**
   * The launched Patient, with what the EHR holds of the patient's consents, which decides on the rest.
   * @throws SmartProblem `no-patient`, `no-consent`, `ehr-misbehaves`
   */
  patient(launcher: Launcher, record: EhrRecord, ehrPatientId: string): Promise<SessionPatient>;
  /** Each message leaves an AuditEvent. */
  take(launcher: Launcher, resources: readonly Resource[], resourceType: string): Promise<TakenIn>;
}

export function createIntake(deps: GatewayDeps, runner: IngressRunner): Intake {
  loadDefinitions();
  const organizations = createOrganizations(deps);

  async function take(
    { issuer, caller }: Launcher,
    resources: readonly Resource[],
    resourceType: string
  ): Promise<TakenIn> {
    const about = { type: 'FHIR_INGRESS', agent: caller, resourceType, purpose: 'TREAT', operation: 'smart' } as const;
    const event = await deps.audit.begin(about);
    try {
      const consentPolicy = await organizations.consentPolicy(issuer.org);
      const sender = { orgId: issuer.org, consentPolicy, source: sourceOf(issuer), client: caller.profile };
      const entries = resources.map((resource) => ({ resource }));
      const { outcomes, patientTokens } = await ingestEntries(deps, runner, sender, entries);
      const each = resources.map((_, i) => outcomes.get(i));
      const stored = each.filter((one) => one && one.status !== 'failed').length;
      const refused = resources.length - stored;
      await event.finish({ ...about, patientTokens, count: stored, outcome: refused === 0 ? '0' : '4' });
      return {
        stored,
        refused,
        ids: each.map((one) => (one?.status === 'failed' ? undefined : one?.id)),
        codes: each.map((one) => one?.code),
        patientToken: patientTokens[0],
      };
    } catch (err) {
      const { status } = toRefusal(err);
      await event.finish({ ...about, outcome: status >= 500 ? '8' : '4', status });
      throw err;
    }
  }

  return {
    take,
    async patient(launcher, record, ehrPatientId) {
      const patient = await record.read<Patient>('Patient', ehrPatientId);
      const consents = await record
        .page(`Consent?patient=${encodeURIComponent(ehrPatientId)}`)
        .catch((): { resources: Resource[] } => ({ resources: [] }));
      const with_ = [patient, ...consents.resources.filter((one) => one.resourceType === 'Consent')];
      const taken = await take(launcher, with_, 'Patient');
      const [id] = taken.ids;
      if (taken.codes[0] === 'forbidden') throw new SmartProblem('no-consent');
      if (!id || !taken.patientToken) throw new SmartProblem('ehr-misbehaves');
      return { id, token: taken.patientToken };
    },
  };
}
