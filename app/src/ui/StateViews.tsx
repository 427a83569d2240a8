import { Alert, Button, Center, Stack, Text, ThemeIcon } from '@mantine/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { IconAlertCircle, IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { text } from '../text.ts';

interface EmptyViewProps {
  readonly title: string;
  readonly body?: string;
  readonly children?: ReactNode;
}

export function EmptyView({ title, body, children }: EmptyViewProps) {
  return (
    <Center py={48} px="md">
      <Stack align="center" gap="xs" maw={360}>
        <ThemeIcon variant="light" color="gray" size={48} radius="xl">
          <IconInbox size={24} aria-hidden />
        </ThemeIcon>
        <Text fw={600} ta="center">
          {title}
        </Text>
        {body && (
          <Text c="dimmed" size="sm" ta="center">
            {body}
          </Text>
        )}
        {children}
      </Stack>
    </Center>
  );
}

interface FailedViewProps {
  readonly outcome: OperationOutcome;
  readonly onRetry?: () => void;
}

/** Says what kind of failure it is, in Atlas' words: an outcome's own text could hold a value of the resource. */
export function FailedView({ outcome, onRetry }: FailedViewProps) {
  return (
    <Alert color="red" icon={<IconAlertCircle size={18} />} title={text.failed.load} role="alert" m="md">
      {explain(outcome)}
      {onRetry && (
        <Button variant="light" color="red" size="compact-sm" mt="sm" display="block" onClick={onRetry}>
          {text.failed.retry}
        </Button>
      )}
    </Alert>
  );
}

function explain(outcome: OperationOutcome): string {
  const codes = outcome.issue.map((issue) => issue.code);
  if (outcome.id === 'forbidden' || codes.includes('forbidden')) return text.failed.forbidden;
  if (codes.includes('throttled')) return text.failed.tooMany;
  return text.failed.unavailable;
}
