import { Code, Drawer, Stack, Table, Text, Title } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import type { AuditRow, EventDetailAnswer } from './shapes.ts';

/** One event: what it says, what decided it, whether it is sealed; and the resource itself. */
export function EventDetail({ row, onClose }: { readonly row: AuditRow; readonly onClose: () => void }) {
  const { data, outcome } = useApi<EventDetailAnswer>(`fhir/admin/compliance/events/${encodeURIComponent(row.id)}`);
  const { detail } = text.compliance;
  const facts = [
    [text.audit.columns.time, formatDateTime(new Date(row.recorded).toISOString())],
    [text.audit.columns.agent, [row.agent, row.agent_role].filter(Boolean).join(' · ')],
    [text.compliance.labels.why, row.purpose && (text.purposes[row.purpose] ?? row.purpose)],
    [detail.patients, row.patients?.join(', ')],
    [detail.decision, data?.decision?.result],
    [detail.consent, [data?.decision?.consent, data?.decision?.provision].filter(Boolean).join(' · ')],
    [detail.rule, data?.decision?.rule],
    [detail.sealed, row.segment ? detail.inSegment(row.segment) : detail.notSealed],
  ] as const;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={text.compliance.detail.title}
      closeButtonProps={{ 'aria-label': text.chart.close }}
    >
      <Stack gap="md" data-testid="event-detail">
        {outcome && <FailedView outcome={outcome} />}
        <Table variant="vertical" withTableBorder>
          <Table.Tbody>
            {facts.map(([label, value]) =>
              value ? (
                <Table.Tr key={label}>
                  <Table.Th w={140}>{label}</Table.Th>
                  <Table.Td>
                    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                      {value}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ) : null
            )}
          </Table.Tbody>
        </Table>
        {data && (
          <div>
            <Title order={3} fz="sm" mb={4}>
              AuditEvent
            </Title>
            <Code block tabIndex={0} aria-label="AuditEvent" style={{ overflow: 'auto' }} mah={480}>
              {JSON.stringify(data.event, null, 2)}
            </Code>
          </div>
        )}
      </Stack>
    </Drawer>
  );
}
