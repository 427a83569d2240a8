import { Alert, Button, Group, Text } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { type ReactNode, useState } from 'react';
import { usePullProgress } from '../session/usePullProgress.ts';
import { text } from '../text.ts';

/**
 * Says above a launched chart that older entries are still coming in, and shows them when they are there: at once to who
 * has just come, on request to who may have begun to read.
 */
export function ChartProgress({ children }: { readonly children: ReactNode }) {
  const medplum = useMedplum();
  const { progress, again } = usePullProgress();
  const [seen, setSeen] = useState<number>();
  const [round, setRound] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  if (progress && seen === undefined) setSeen(progress.resources);

  const show = () => {
    medplum.invalidateAll();
    setSeen(progress?.resources);
    setRound((n) => n + 1);
  };
  const coming = progress?.phase === 'older' || progress?.phase === 'recent';
  const isNew = progress !== undefined && !coming && seen !== undefined && progress.resources > seen;
  const partial = progress?.phase === 'partial' && !dismissed;

  return (
    <>
      {(coming || isNew || partial) && (
        <Alert color={partial ? 'orange' : 'blue'} mb="sm" p="xs" role="status" data-testid="chart-progress">
          <Group gap="xs" justify="space-between">
            <Text size="sm">{describe(progress)}</Text>
            <Group gap="xs">
              {isNew && (
                <Button size="compact-sm" variant="light" onClick={show}>
                  {text.smart.show}
                </Button>
              )}
              {partial && (
                <>
                  <Button size="compact-sm" variant="light" onClick={again}>
                    {text.smart.again}
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={() => setDismissed(true)}>
                    {text.smart.dismiss}
                  </Button>
                </>
              )}
            </Group>
          </Group>
        </Alert>
      )}
      <div key={round}>{children}</div>
    </>
  );
}

function describe(progress: ReturnType<typeof usePullProgress>['progress']): string {
  if (!progress) return '';
  if (progress.phase === 'partial') return text.smart.partial;
  return progress.phase === 'done'
    ? text.smart.complete(progress.resources)
    : text.smart.olderComing(progress.resources);
}
