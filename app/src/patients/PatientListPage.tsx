import { Anchor, Badge, Card, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { formatDateTime, normalizeOperationOutcome } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { BreakGlassButton } from '../breakglass/BreakGlassButton.tsx';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { Pages } from '../ui/Pages.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { PatientFilterBar } from './PatientFilterBar.tsx';
import { NO_FILTERS, PAGE_SIZE, type PatientFilters, type PatientPage, searchPatients } from './patientSearch.ts';
import { type Pseudonym, shortToken } from './pseudonym.ts';

export function PatientListPage() {
  const { canReadCharts, ownChart } = useSession();
  usePageTitle(text.patients.title);
  return canReadCharts && !ownChart ? <PatientList /> : <ClosedPage />;
}

function PatientList() {
  const [filters, setFilters] = useState<PatientFilters>(NO_FILTERS);
  const [page, setPage] = useState(1);
  const { found, outcome, retry } = usePatients(filters, page);
  const total = found?.total ?? 0;
  const filtered = filters !== NO_FILTERS;

  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} fz={24}>
            {text.patients.title}
          </Title>
          <Text c="dimmed" size="sm">
            {text.patients.subtitle}
          </Text>
        </div>
        <BreakGlassButton />
      </Group>
      <PatientFilterBar
        filters={filters}
        onChange={(next) => {
          setFilters(next);
          setPage(1);
        }}
      />
      <Card withBorder p={0}>
        {outcome && <FailedView outcome={outcome} onRetry={retry} />}
        {!outcome && !found && <LoadingRows />}
        {found && found.patients.length > 0 && <PatientTable patients={found.patients} />}
        {found?.patients.length === 0 && (
          <EmptyView
            title={filtered ? text.patients.noMatchTitle : text.patients.emptyTitle}
            body={filtered ? text.patients.noMatchBody : text.patients.emptyBody}
          />
        )}
      </Card>
      {total > 0 && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" className="numeric" role="status">
            {text.patients.count((page - 1) * PAGE_SIZE + 1, Math.min(page * PAGE_SIZE, total), total)}
          </Text>
          {total > PAGE_SIZE && (
            <Pages
              value={page}
              onChange={setPage}
              total={Math.ceil(total / PAGE_SIZE)}
              aria-label={text.patients.pagination}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}

function PatientTable({ patients }: { readonly patients: readonly Pseudonym[] }) {
  const navigate = useNavigate();
  const { columns, genders, notKnown } = text.patients;
  return (
    <Table highlightOnHover verticalSpacing="sm" horizontalSpacing="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{columns.patient}</Table.Th>
          <Table.Th visibleFrom="sm">{columns.token}</Table.Th>
          <Table.Th>{columns.gender}</Table.Th>
          <Table.Th className="nowrap">{columns.ageBand}</Table.Th>
          <Table.Th visibleFrom="md">{columns.updated}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {patients.map((patient) => (
          <Table.Tr
            key={patient.id}
            data-testid="patient-row"
            style={{ cursor: 'pointer' }}
            onClick={() => navigate(`/patients/${patient.id}`)}
          >
            <Table.Td>
              <Anchor
                component={Link}
                to={`/patients/${patient.id}`}
                fw={600}
                className="nowrap"
                onClick={(e) => e.stopPropagation()}
              >
                {patient.label}
              </Anchor>
              <Text className="token nowrap" c="dimmed" hiddenFrom="sm">
                {shortToken(patient.token)}
              </Text>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              <span className="token" title={patient.token}>
                {shortToken(patient.token)}
              </span>
            </Table.Td>
            <Table.Td>{genders[patient.gender ?? ''] ?? notKnown}</Table.Td>
            <Table.Td>
              <Badge variant="default" radius="sm" fw={500} className="numeric">
                {patient.ageBand ?? notKnown}
              </Badge>
            </Table.Td>
            <Table.Td visibleFrom="md" className="numeric nowrap" c="dimmed">
              {formatDateTime(patient.updated)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function LoadingRows() {
  return (
    <Stack p="md" gap="sm" aria-busy="true">
      {Array.from({ length: 8 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have nothing else to be told apart by
        <Skeleton key={row} height={26} />
      ))}
    </Stack>
  );
}

interface PatientsState {
  readonly found?: PatientPage;
  readonly outcome?: OperationOutcome;
}

function usePatients(filters: PatientFilters, page: number): PatientsState & { readonly retry: () => void } {
  const medplum = useMedplum();
  const [state, setState] = useState<PatientsState>({});
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again after a failure
  useEffect(() => {
    let current = true;
    setState({});
    searchPatients(medplum, filters, page)
      .then((found) => current && setState({ found }))
      .catch((err) => current && setState({ outcome: normalizeOperationOutcome(err) }));
    return () => {
      current = false;
    };
  }, [medplum, filters, page, attempt]);

  return { ...state, retry: () => setAttempt((n) => n + 1) };
}
