import type { Organization, Project, ProjectMembership, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { plan } from './plan.ts';
import type { Stored, Wanted } from './state.ts';

const organization: Organization & Stored = {
  resourceType: 'Organization',
  id: 'o1',
  meta: { project: 'p1' },
  name: 'Northside',
};
const membership: ProjectMembership & Stored = {
  resourceType: 'ProjectMembership',
  id: 'm1',
  meta: { project: 'p1' },
  project: { reference: 'Project/p1' },
  user: { reference: 'User/u1' },
  profile: { reference: 'Patient/placeholder' },
};
const project: Project & Stored = {
  resourceType: 'Project',
  id: 'p1',
  features: ['bots'],
  setting: [{ name: 'preCommitSubscriptionsEnabled', valueBoolean: true }],
};

const serverMeta = { versionId: 'v', lastUpdated: '2026-01-01T00:00:00Z', author: { reference: 'Practitioner/x' } };

interface Case {
  readonly title: string;
  readonly want: Wanted;
  readonly found?: Resource;
  readonly action: 'create' | 'update' | 'unchanged';
  readonly put?: Partial<Record<string, unknown>>;
}

const listed = (resource: Stored): Wanted => ({ name: 'x', owns: 'listed', resource });
const whole = (resource: Stored, keep?: string[]): Wanted => ({
  name: 'x',
  owns: 'whole',
  resource,
  ...(keep && { keep }),
});

const cases: readonly Case[] = [
  { title: 'what is not there is created', want: listed(organization), action: 'create' },
  {
    title: "the server's own meta is no difference",
    want: listed(organization),
    found: { ...organization, meta: { ...organization.meta, ...serverMeta } },
    action: 'unchanged',
  },
  {
    title: 'displays that the server adds to references are no difference',
    want: whole(membership),
    found: { ...membership, user: { reference: 'User/u1', display: 'Somebody' } },
    action: 'unchanged',
  },
  {
    title: "a field that somebody else set stays where only the listed fields are Atlas'",
    want: listed(organization),
    found: { ...organization, alias: ['North'] },
    action: 'unchanged',
  },
  {
    title: "and is kept by an update of Atlas' own",
    want: listed(organization),
    found: { ...organization, alias: ['North'], name: 'Old' },
    action: 'update',
    put: { alias: ['North'], name: 'Northside' },
  },
  {
    title: 'an addition that widens access is taken away where the whole resource is Atlas’',
    want: whole(membership),
    found: { ...membership, accessPolicy: { reference: 'AccessPolicy/wide' } },
    action: 'update',
    put: { accessPolicy: undefined },
  },
  {
    title: 'a kept field stays as found',
    want: whole(membership, ['profile']),
    found: { ...membership, profile: { reference: 'Patient/seeded' } },
    action: 'unchanged',
  },
  {
    title: 'a lost project setting is put back, an operator’s own stays',
    want: listed(project),
    found: {
      ...project,
      setting: [{ name: 'other', valueBoolean: true }],
    },
    action: 'update',
    put: {
      setting: [
        { name: 'other', valueBoolean: true },
        { name: 'preCommitSubscriptionsEnabled', valueBoolean: true },
      ],
    },
  },
  {
    title: 'more features than wanted are no difference',
    want: listed(project),
    found: { ...project, features: ['bots', 'email'] },
    action: 'unchanged',
  },
];

describe('plan', () => {
  test.each(cases)('$title', ({ want, found, action, put }) => {
    const reference = `${want.resource.resourceType}/${want.resource.id}`;
    const [step] = plan([want], new Map(found ? [[reference, found]] : []));
    expect(step).toMatchObject({ action, reference });
    for (const [field, value] of Object.entries(put ?? {})) {
      expect((step!.resource as unknown as Record<string, unknown>)[field]).toEqual(value);
    }
  });
});
