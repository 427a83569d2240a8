import type { AccessPolicy } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { BOTS } from '../bots/index.ts';
import { ROLES, type Role } from '../config/ids.ts';
import { namespace } from '../config/namespace.ts';
import { accessPolicies } from './access-policies.ts';
import { CLINICAL_TYPES, GATED_TYPES } from './clinical-types.ts';
import { mayOf, ROLE_TABLE } from './role-table.ts';
import { subscriptions } from './subscriptions.ts';

const writes = ['create', 'update', 'delete'];
const policyOf = (role: Role) =>
  accessPolicies({ namespace: namespace(), botDeploy: false }).find((p) => p.name === role)!.resource as AccessPolicy;
const may = (role: Role, type: string) =>
  (policyOf(role).resource ?? []).filter((r) => r.resourceType === type).flatMap((r) => r.interaction ?? []);

describe('access policies', () => {
  test.each(ROLES)('%s: every entry names its interactions and no wildcard type', (role) => {
    const resource = policyOf(role).resource ?? [];
    // A policy without entries would still be default deny, but would read as unfinished.
    expect(resource.length).toBeGreaterThan(0);
    for (const entry of resource) {
      expect(entry.resourceType).not.toBe('*');
      expect(entry.interaction?.length).toBeGreaterThan(0);
      if (entry.criteria) expect(entry.criteria.startsWith(`${entry.resourceType}?`)).toBe(true);
    }
  });

  test('only GATEWAY may create an AuditEvent, and nobody may update or delete one', () => {
    expect(ROLES.filter((role) => may(role, 'AuditEvent').includes('create'))).toEqual(['GATEWAY']);
    for (const role of ROLES) {
      expect(may(role, 'AuditEvent')).not.toContain('update');
      expect(may(role, 'AuditEvent')).not.toContain('delete');
    }
  });

  test.each(['COMPLIANCE', 'RESEARCHER', 'EHR', 'BOT'] as const)('%s reads no clinical type', (role) => {
    for (const type of CLINICAL_TYPES) expect(may(role, type)).toEqual([]);
  });

  test('ADMIN reads all Patients of the org, and of what is said about them nothing', () => {
    for (const type of [...CLINICAL_TYPES, 'Provenance']) {
      expect(mayOf('ADMIN', type), type).toBe(type === 'Patient' ? 'rhs' : '');
    }
  });

  test('nobody but ingress deletes what is of a patient, and a patient, an officer and a researcher write nothing', () => {
    const deletes = ROLES.filter((role) => CLINICAL_TYPES.some((type) => mayOf(role, type).includes('d')));
    // GATEWAY: the probe of doctor alone.
    expect(deletes).toEqual(['INGEST', 'GATEWAY']);
    for (const role of ['PATIENT', 'COMPLIANCE', 'RESEARCHER', 'EHR'] as const) {
      for (const { may: letters } of ROLE_TABLE[role]) expect(letters).not.toMatch(/[cud]/);
    }
  });

  test('whoever belongs to an org sees clinical types of that org or of one patient only', () => {
    for (const role of ['CLINICIAN', 'PATIENT'] as const) {
      for (const entry of policyOf(role).resource ?? []) {
        if ((CLINICAL_TYPES as readonly string[]).includes(entry.resourceType)) {
          expect(entry.criteria).toMatch(/\?(_compartment=%(org|patient)|_id=%patient\.id)$/);
        }
      }
    }
  });

  test('whoever writes in an org is bound to it', () => {
    for (const role of ROLES) {
      for (const entry of policyOf(role).resource ?? []) {
        const bound = entry.criteria?.endsWith('_compartment=%org');
        if (bound && entry.interaction?.some((interaction) => writes.includes(interaction))) {
          expect(entry.writeConstraint?.[0]?.expression, `${role} ${entry.resourceType}`).toContain('%org');
        }
      }
    }
  });

  test('nobody may write what configures Medplum, a bot or a rest-hook', () => {
    for (const role of ROLES) {
      for (const type of ['AccessPolicy', 'Bot', 'ClientApplication', 'Project', 'ProjectMembership', 'User']) {
        expect(may(role, type).filter((interaction) => writes.includes(interaction))).toEqual([]);
      }
      for (const { may: letters, of } of ROLE_TABLE[role].filter((grant) => grant.types.includes('Subscription'))) {
        if (/[cud]/.test(letters)) expect(of).toBe(role === 'GATEWAY' ? 'live updates' : "the org's live updates");
      }
    }
  });

  test('with ATLAS_BOT_DEPLOY ingest may write the bots of the workbench, and no other', () => {
    const policies = accessPolicies({ namespace: namespace(), botDeploy: true });
    const entries = policies.flatMap(({ resource }) => (resource as AccessPolicy).resource ?? []);
    const writing = entries.filter(
      ({ resourceType, interaction }) => resourceType === 'Bot' && interaction?.some((one) => writes.includes(one))
    );
    expect(writing.map(({ criteria }) => criteria)).toEqual(['Bot?name=workbench']);
    expect(BOTS.filter(({ name }) => name.includes('workbench'))).toEqual([]);
  });

  test('the inner phi-gate stands before every type that anybody but ingest may write', () => {
    const ungated = ['AuditEvent', 'Subscription'];
    for (const role of ROLES.filter((one) => one !== 'INGEST')) {
      for (const entry of policyOf(role).resource ?? []) {
        if (!entry.interaction?.some((i) => i === 'create' || i === 'update')) continue;
        if (!ungated.includes(entry.resourceType)) expect(GATED_TYPES).toContain(entry.resourceType);
      }
    }
    const gates = subscriptions().filter(({ name }) => name.startsWith('phi-gate before '));
    expect(gates.map(({ name }) => name)).toEqual(GATED_TYPES.map((type) => `phi-gate before ${type}`));
    expect(new Set(subscriptions().map((s) => s.resource.id)).size).toBe(subscriptions().length);
  });
});
