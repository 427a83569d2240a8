import { getReferenceString, Operator } from '@medplum/core';
import type {
  Login,
  Project,
  ProjectMembership,
  Reference,
  Resource,
  User,
  UserConfiguration,
  UserConfigurationMenu,
} from '@medplum/fhirtypes';
import type { Services, Session } from '../services.ts';

const FAVORITES = ['Patient', 'Practitioner', 'Organization', 'ServiceRequest', 'DiagnosticReport', 'Questionnaire'];

/** `GET auth/me`: what `MedplumClient` keeps as its session details. */
export async function describeSession(services: Services, session: Session): Promise<object> {
  const { project, membership } = session;
  const user = membership.user?.reference?.startsWith('User/')
    ? await services.system.readReference<User>(membership.user as Reference<User>)
    : undefined;
  return {
    user: user && { resourceType: 'User', id: user.id, email: user.email, identifier: user.identifier },
    project: {
      resourceType: 'Project',
      id: project.id,
      name: project.name,
      features: project.features,
      description: project.description,
      strictMode: project.strictMode,
      superAdmin: project.superAdmin,
    },
    membership: {
      resourceType: 'ProjectMembership',
      id: membership.id,
      identifier: membership.identifier,
      user: membership.user,
      profile: membership.profile,
      admin: membership.admin,
    },
    profile: await services.system.readReference<Resource>(membership.profile as Reference<Resource>),
    config: await userConfiguration(services, project, membership),
    accessPolicy: session.accessPolicy,
    security: user && (await securityOf(services, session, user)),
  };
}

async function userConfiguration(services: Services, project: Project, membership: ProjectMembership) {
  const config: UserConfiguration = membership.userConfiguration
    ? await services.system.readReference<UserConfiguration>(membership.userConfiguration)
    : { resourceType: 'UserConfiguration' };
  return { ...config, menu: config.menu ?? menuOf(project, membership) };
}

function menuOf(project: Project, membership: ProjectMembership): UserConfigurationMenu[] {
  const menu = (title: string, link: readonly [string, string][]): UserConfigurationMenu => ({
    title,
    link: link.map(([name, target]) => ({ name, target })),
  });
  return [
    menu(
      'Favorites',
      FAVORITES.map((type) => [type, `/${type}`])
    ),
    ...(membership.admin
      ? [
          menu('Admin', [
            ['Project', '/admin/project'],
            ['AccessPolicy', '/AccessPolicy'],
            ['Batch', '/batch'],
          ]),
        ]
      : []),
    ...(project.superAdmin ? [menu('Super Admin', [['Projects', '/Project']])] : []),
  ];
}

async function securityOf(services: Services, session: Session, user: User & { id: string }): Promise<object> {
  const reference = getReferenceString(user);
  const [logins, memberships] = await Promise.all([
    services.system.searchResources<Login>({
      resourceType: 'Login',
      count: 100,
      filters: [
        { code: 'user', operator: Operator.EQUALS, value: reference },
        {
          code: '_lastUpdated',
          operator: Operator.GREATER_THAN,
          value: new Date(Date.now() - 3_600_000).toISOString(),
        },
      ],
    }),
    services.system.searchResources<ProjectMembership>({
      resourceType: 'ProjectMembership',
      filters: [{ code: 'user', operator: Operator.EQUALS, value: reference }],
    }),
  ]);
  return {
    mfaEnrolled: false,
    mfaRequired: false,
    sessions: logins
      .filter((login) => login.membership && !login.revoked)
      .map((login) => ({
        id: login.id,
        lastUpdated: login.meta?.lastUpdated,
        authMethod: login.authMethod,
        remoteAddress: login.remoteAddress,
        project: login.project,
      })),
    memberships: memberships
      .filter((m) => m.active !== false && m.project.reference === `Project/${session.project.id}`)
      .map((m) => ({ resourceType: 'ProjectMembership', id: m.id, profile: m.profile, admin: m.admin })),
  };
}
