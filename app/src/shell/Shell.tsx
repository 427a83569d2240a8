import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { AppShell, Badge, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import {
  IconActivity,
  IconCode,
  IconFileSearch,
  IconHeartbeat,
  IconListSearch,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import { Suspense } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { HubSign } from '../context/ContextPages.tsx';
import { usePatientContext } from '../context/patientContext.ts';
import { type Session, useSession } from '../session/session.ts';
import { useOrganizationName } from '../session/useOrganizationName.ts';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { AtlasMark } from './AtlasMark.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { UserMenu } from './UserMenu.tsx';

export function Shell() {
  const session = useSession();
  const context = usePatientContext();
  const orgName = useOrganizationName();
  const location = useLocation();
  const [opened, { toggle, close }] = useDisclosure(false);
  const items = navigationOf(session);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 220, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <Notifications position="bottom-right" />
      <a className="skip-link" href="#content">
        {text.shell.skipToContent}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap" miw={0}>
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={opened ? text.shell.closeNavigation : text.shell.openNavigation}
            />
            <AtlasMark size={30} />
            <Text fw={700} fz="lg" visibleFrom="xs">
              {text.product}
            </Text>
            <Text size="sm" c="dimmed" truncate visibleFrom="sm" data-testid="org">
              {orgName}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {context && <HubSign hub={context.hub} />}
            <Badge variant="light" size="lg" radius="sm" tt="none" data-testid="role">
              {text.roles[session.role ?? ''] ?? text.unknownRole}
            </Badge>
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" component="nav" aria-label={text.shell.navigation}>
        {items.map(({ to, label, Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            active={location.pathname.startsWith(to)}
            onClick={close}
            style={{ borderRadius: 8 }}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <ErrorBoundary key={location.pathname}>
          <Suspense fallback={<PageLoader />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </AppShell.Main>
    </AppShell>
  );
}

function navigationOf(session: Session) {
  const { ownChart, canReadCharts, canReadAudit, canOperate, canCode } = session;
  return [
    ownChart && { to: ownChart, label: text.pages.myRecord, Icon: IconHeartbeat },
    canReadCharts && !ownChart && { to: '/patients', label: text.pages.patients, Icon: IconUsers },
    canReadAudit && { to: '/audit', label: text.pages.audit, Icon: IconShieldCheck },
    canOperate && { to: '/operations', label: text.pages.operations, Icon: IconActivity },
    canOperate && { to: '/inspector', label: text.pages.inspector, Icon: IconFileSearch },
    // Who has charts opens it from one.
    canCode && !canReadCharts && { to: '/workbench', label: text.ide.title, Icon: IconCode },
    !canReadCharts &&
      !canReadAudit &&
      !canOperate && { to: '/welcome', label: text.pages.welcome, Icon: IconListSearch },
  ].filter((item) => typeof item === 'object');
}
