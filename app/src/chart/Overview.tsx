import { Anchor, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Resource } from '@medplum/fhirtypes';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { NothingRecorded, TableSkeleton } from './ChartTable.tsx';
import { type ChartSectionProps, conceptName, useAllergies, useMedications, useProblems } from './ClinicalLists.tsx';
import { StatusPill } from './StatusPill.tsx';
import type { ChartSearch } from './useChartSearch.ts';
import { VitalTiles } from './Vitals.tsx';

const SHOWN = 6;

/** What a clinician looks for first: latest vitals, what is active, what to beware of. */
export function Overview({ patientId }: ChartSectionProps) {
  const problems = useProblems(patientId);
  const medications = useMedications(patientId);
  const allergies = useAllergies(patientId);
  return (
    <Stack gap="lg">
      <Section patientId={patientId} tab="vitals">
        <VitalTiles patientId={patientId} />
      </Section>
      <SimpleGrid cols={{ base: 1, md: 3 }} spacing="md">
        <ListCard
          patientId={patientId}
          tab="problems"
          search={problems}
          line={(condition) => [conceptName(condition.code), condition.clinicalStatus?.coding?.[0]?.code]}
        />
        <ListCard
          patientId={patientId}
          tab="medications"
          search={medications}
          line={(request) => [conceptName(request.medicationCodeableConcept), request.status]}
        />
        <ListCard
          patientId={patientId}
          tab="allergies"
          search={allergies}
          line={(allergy) => [
            conceptName(allergy.code),
            allergy.criticality ?? allergy.clinicalStatus?.coding?.[0]?.code,
          ]}
        />
      </SimpleGrid>
    </Stack>
  );
}

type TabName = keyof typeof text.chart.empty;

interface SectionProps {
  readonly patientId: string;
  readonly tab: TabName;
  readonly children: ReactNode;
}

function Section({ patientId, tab, children }: SectionProps) {
  return (
    <section aria-label={text.chart.tabs[tab]}>
      <Group justify="space-between" mb="xs">
        <Title order={2} fz="md">
          {text.chart.tabs[tab]}
        </Title>
        <Anchor component={Link} to={`/patients/${patientId}/${tab}`} size="sm">
          {text.chart.showAll(text.chart.tabs[tab])}
        </Anchor>
      </Group>
      {children}
    </section>
  );
}

interface ListCardProps<T extends Resource> {
  readonly patientId: string;
  readonly tab: TabName;
  readonly search: ChartSearch<T>;
  readonly line: (resource: T) => [name: string, status: string | undefined];
}

function ListCard<T extends Resource>({ patientId, tab, search, line }: ListCardProps<T>) {
  const { resources, outcome } = search;
  return (
    <Card withBorder padding="md">
      <Section patientId={patientId} tab={tab}>
        {outcome && <FailedView outcome={outcome} />}
        {!outcome && !resources && <TableSkeleton />}
        {resources?.length === 0 && <NothingRecorded>{text.chart.empty[tab]}</NothingRecorded>}
        <Stack gap="xs">
          {resources?.slice(0, SHOWN).map((resource) => {
            const [name, status] = line(resource);
            return (
              <Group key={resource.id} justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
                <Text size="sm">{name}</Text>
                <StatusPill status={status} />
              </Group>
            );
          })}
        </Stack>
      </Section>
    </Card>
  );
}
