import { Accordion, Badge, Card, Group, Stack, Text } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useApi } from '../api/useApi.ts';
import { AgentName } from '../audit/AgentName.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import type { Finding } from './shapes.ts';

const SHOWN_EVIDENCE = 50;

/** What looks unusual by simple rules, each finding with the events that it rests on. */
export function Unusual() {
  const offsetMinutes = -new Date().getTimezoneOffset();
  const { data, outcome, reload } = useApi<{ findings: Finding[] }>(
    `fhir/admin/compliance/unusual?offsetMinutes=${offsetMinutes}`
  );
  const { unusual } = text.compliance;
  if (outcome) return <FailedView outcome={outcome} onRetry={reload} />;
  if (!data) return <PageLoader />;
  if (data.findings.length === 0) {
    return (
      <Card withBorder>
        <EmptyView title={unusual.noneTitle} body={unusual.noneBody} />
      </Card>
    );
  }
  return (
    <Accordion variant="separated">
      {data.findings.map((finding) => (
        <Accordion.Item key={`${finding.rule} ${finding.agent}`} value={`${finding.rule} ${finding.agent}`}>
          <Accordion.Control>
            <Group gap="sm">
              <Badge variant="light" color="orange" tt="none">
                {unusual.rules[finding.rule] ?? finding.rule}
              </Badge>
              <AgentName agent={{ who: { reference: finding.agent }, requestor: true }} />
              <Text size="sm" className="numeric">
                {finding.count.toLocaleString()}
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <Stack gap="xs">
              <Text size="sm">{finding.explanation}</Text>
              {finding.evidence.slice(0, SHOWN_EVIDENCE).map((event) => (
                <Text key={event.id} size="xs" className="token">
                  {formatDateTime(new Date(event.recorded).toISOString())} {event.patients?.join(', ')} {event.id}
                </Text>
              ))}
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
