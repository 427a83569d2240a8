import { ActionIcon, Avatar, Badge, Button, Card, CopyButton, Group, Text, Title, Tooltip } from '@mantine/core';
import { formatCodeableConcept, formatDate } from '@medplum/core';
import type { Encounter } from '@medplum/fhirtypes';
import {
  IconActivity,
  IconAlertTriangle,
  IconCalendarOff,
  IconCheck,
  IconCode,
  IconCopy,
  IconFileCheck,
  IconFileOff,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Pseudonym } from '../patients/pseudonym.ts';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { conceptName, useAllergies } from './ClinicalLists.tsx';
import { RevealButton } from './reveal/RevealButton.tsx';
import { useChartSearch } from './useChartSearch.ts';

const ACTIVE_ENCOUNTER = 'arrived,triaged,in-progress,onleave';

export function PatientBanner({ patient }: { readonly patient: Pseudonym }) {
  return (
    <Card withBorder padding="md" component="section" aria-label={patient.label} data-testid="patient-banner">
      <Group align="flex-start" gap="md" wrap="nowrap">
        <Avatar size={48} radius="xl" color="atlas" visibleFrom="xs" aria-hidden>
          {patient.label.replace(/^.*\[|\].*$/g, '')}
        </Avatar>
        <div style={{ minWidth: 0, flex: 1 }}>
          <Group gap="sm" justify="space-between">
            <Title order={1} fz={22}>
              {patient.label}
            </Title>
            <Group gap={6}>
              <EncounterChip patientId={patient.id} />
              <AllergyChip patientId={patient.id} />
              <ConsentChip patientId={patient.id} />
              <ShiftedDates />
              <WorkbenchLink patientId={patient.id} />
              {patient.token && <RevealButton token={patient.token} />}
            </Group>
          </Group>
          <Group gap="lg" style={{ rowGap: 4 }} mt={6}>
            <Fact label={text.chart.gender}>
              {text.patients.genders[patient.gender ?? ''] ?? text.patients.notKnown}
            </Fact>
            <Fact label={text.chart.ageBand}>{patient.ageBand ?? text.patients.notKnown}</Fact>
            <Fact label={text.chart.token}>
              <span className="token" data-testid="token">
                {patient.token ?? text.chart.none}
              </span>
              {patient.token && <CopyToken token={patient.token} />}
            </Fact>
          </Group>
        </div>
      </Group>
    </Card>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap" miw={0}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Group gap={2} wrap="nowrap" fz="sm" fw={500} miw={0}>
        {children}
      </Group>
    </Group>
  );
}

function CopyToken({ token }: { readonly token: string }) {
  return (
    <CopyButton value={token}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? text.chart.copied : text.chart.copyToken}>
          <ActionIcon variant="subtle" size="sm" color="gray" onClick={copy} aria-label={text.chart.copyToken}>
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}

function EncounterChip({ patientId }: { readonly patientId: string }) {
  const { resources } = useChartSearch('Encounter', {
    subject: `Patient/${patientId}`,
    status: ACTIVE_ENCOUNTER,
    _sort: '-date',
    _count: 1,
  });
  if (!resources) return null;
  const encounter = resources[0];
  return (
    <Chip color={encounter ? 'teal' : undefined} icon={<IconActivity size={14} aria-hidden />}>
      {encounter ? describeEncounter(encounter) : text.chart.noEncounter}
    </Chip>
  );
}

interface ChipProps {
  /** Grey without. */
  readonly color?: string;
  readonly icon: ReactNode;
  readonly children: string;
}

function Chip({ color, icon, children }: ChipProps) {
  return (
    <Badge
      variant={color ? 'light' : 'default'}
      color={color ?? 'gray'}
      size="lg"
      radius="sm"
      tt="none"
      fw={500}
      leftSection={icon}
    >
      {children}
    </Badge>
  );
}

const NAMED_ALLERGIES = 2;

function AllergyChip({ patientId }: { readonly patientId: string }) {
  const { resources } = useAllergies(patientId);
  if (!resources) return null;
  const active = resources.filter(({ clinicalStatus }) => clinicalStatus?.coding?.[0]?.code !== 'resolved');
  const named = active.slice(0, NAMED_ALLERGIES).map(({ code }) => conceptName(code));
  const more = active.length - named.length;
  return (
    <Chip color={active.length > 0 ? 'red' : undefined} icon={<IconAlertTriangle size={14} aria-hidden />}>
      {active.length === 0 ? text.chart.noAllergies : named.join(', ') + (more > 0 ? ` +${more}` : '')}
    </Chip>
  );
}

/** Whether there is a Consent in force: which data and purposes it covers is on the page of consents. */
function ConsentChip({ patientId }: { readonly patientId: string }) {
  const { resources } = useChartSearch('Consent', { patient: `Patient/${patientId}`, status: 'active', _count: 20 });
  if (!resources) return null;
  const given = resources.some(({ provision }) => provision?.type !== 'deny');
  return (
    <Chip
      color={given ? 'teal' : 'orange'}
      icon={given ? <IconFileCheck size={14} aria-hidden /> : <IconFileOff size={14} aria-hidden />}
    >
      {given ? text.chart.consentGiven : text.chart.noConsent}
    </Chip>
  );
}

function describeEncounter(encounter: Encounter): string {
  const kind = encounter.class?.display ?? (formatCodeableConcept(encounter.type?.[0]) || text.chart.activeEncounter);
  const start = encounter.period?.start;
  const named = kind.charAt(0).toUpperCase() + kind.slice(1);
  return start ? `${named}, ${text.chart.since(formatDate(start))}` : named;
}

/** A page load, not a navigation: the editor needs a policy of its own (`gateway/static.ts`). */
function WorkbenchLink({ patientId }: { readonly patientId: string }) {
  const { role } = useSession();
  if (role !== 'CLINICIAN') return null;
  return (
    <Button
      component="a"
      href={`/patients/${patientId}/workbench`}
      variant="default"
      size="xs"
      leftSection={<IconCode size={14} aria-hidden />}
    >
      {text.ide.open}
    </Button>
  );
}

function ShiftedDates() {
  return (
    <Tooltip label={text.chart.shiftedHelp} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
      <Badge
        variant="default"
        size="lg"
        radius="sm"
        tt="none"
        fw={500}
        tabIndex={0}
        leftSection={<IconCalendarOff size={14} aria-hidden />}
      >
        {text.chart.shifted}
      </Badge>
    </Tooltip>
  );
}
