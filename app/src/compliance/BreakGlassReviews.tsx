import { Badge, Button, Card, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useState } from 'react';
import { useApi } from '../api/useApi.ts';
import { useAction } from '../operations/useAction.ts';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { EmptyView, FailedView } from '../ui/StateViews.tsx';
import type { Review } from './shapes.ts';

/** Who broke the glass, for whom and why; the officer says whether it was justified. */
export function BreakGlassReviews() {
  const [status, setStatus] = useState('open');
  const { data, outcome, reload } = useApi<{ reviews: Review[] }>(`fhir/consent/break-glass/reviews?status=${status}`);
  const { breakGlass } = text.compliance;
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={breakGlass.status}
        value={status}
        onChange={setStatus}
        data={[
          { value: 'open', label: breakGlass.open },
          { value: 'closed', label: breakGlass.closed },
        ]}
        w="fit-content"
      />
      {outcome && <FailedView outcome={outcome} onRetry={reload} />}
      {data?.reviews.length === 0 && (
        <Card withBorder>
          <EmptyView title={breakGlass.noneTitle} body={breakGlass.noneBody} />
        </Card>
      )}
      {data?.reviews.map((review) => (
        <OneReview key={review.taskId} review={review} onDone={reload} />
      ))}
    </Stack>
  );
}

function OneReview({ review, onDone }: { readonly review: Review; readonly onDone: () => void }) {
  const { role } = useSession();
  const [opened, setOpened] = useState(false);
  const full = useApi<{ review: Review }>(opened ? `fhir/consent/break-glass/reviews/${review.taskId}` : undefined);
  const { act, pending } = useAction(onDone);
  const { breakGlass } = text.compliance;
  const close = (verdict: string) =>
    act(`fhir/consent/break-glass/reviews/${review.taskId}`, breakGlass.done, { verdict });
  return (
    <Card withBorder padding="md" data-testid="review">
      <Group justify="space-between">
        <Group gap="sm">
          <Text size="sm" className="token">
            {review.clinician} → {review.patient}
          </Text>
          {review.overdue && <Badge color="red">{breakGlass.overdue}</Badge>}
          {review.verdict && <Badge variant="light">{breakGlass.verdicts[review.verdict] ?? review.verdict}</Badge>}
        </Group>
        <Text size="xs" c="dimmed" className="numeric">
          {formatDateTime(review.openedAt)} · {breakGlass.due(formatDateTime(review.due))}
        </Text>
      </Group>
      {full.data && (
        <Text size="sm" mt="xs">
          {breakGlass.reason}: {full.data.review.reason}
        </Text>
      )}
      {full.outcome && <FailedView outcome={full.outcome} />}
      {role === 'COMPLIANCE' && !review.verdict && (
        <Group mt="sm" gap="xs">
          {!opened && (
            <Button size="xs" variant="default" onClick={() => setOpened(true)}>
              {breakGlass.showReason}
            </Button>
          )}
          <Button size="xs" loading={pending !== undefined} onClick={() => close('justified')}>
            {breakGlass.verdicts.justified}
          </Button>
          <Button size="xs" color="red" loading={pending !== undefined} onClick={() => close('not-justified')}>
            {breakGlass.verdicts['not-justified']}
          </Button>
        </Group>
      )}
    </Card>
  );
}
