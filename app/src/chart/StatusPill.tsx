import { Badge } from '@mantine/core';
import { text } from '../text.ts';

/** Colour only repeats what the word says. */
const COLORS: Readonly<Record<string, string>> = {
  active: 'teal',
  completed: 'blue',
  recurrence: 'orange',
  relapse: 'orange',
  high: 'red',
  'unable-to-assess': 'yellow',
  'entered-in-error': 'red',
};

export function StatusPill({ status }: { readonly status: string | undefined }) {
  if (!status) return text.chart.none;
  return (
    <Badge
      variant="light"
      radius="sm"
      tt="none"
      fw={500}
      color={COLORS[status] ?? 'gray'}
      flex="none"
      miw="max-content"
    >
      {status.replaceAll('-', ' ')}
    </Badge>
  );
}
