import { Alert, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { text } from '../../text.ts';
import { FailedView } from '../../ui/StateViews.tsx';
import { evaluated } from './fhirpath.ts';
import { OutputTable } from './OutputTable.tsx';
import { tableOf } from './table.ts';
import { usePatientChart } from './usePatientChart.ts';

/** Typing settles before the chart is asked. */
const SETTLED_MS = 200;

export function FhirPathOutput({ source, patientId }: { readonly source: string; readonly patientId?: string }) {
  const { chart, outcome } = usePatientChart(patientId);
  const [settled] = useDebouncedValue(source, SETTLED_MS);
  const results = useMemo(() => (chart ? evaluated(settled, chart) : []), [settled, chart]);
  if (!patientId) return <Remark>{text.ide.run.noPatient}</Remark>;
  if (outcome) return <FailedView outcome={outcome} />;
  if (!chart) return <Remark>{text.ide.run.reading}</Remark>;
  return (
    <Stack gap="xs" aria-live="polite">
      {results.map(({ expression, values, failure }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: expressions are their places
        <section key={at} aria-label={expression}>
          <Text size="xs" c="dimmed" className="token" lineClamp={1}>
            {expression}
          </Text>
          {failure === undefined ? (
            <OutputTable data={tableOf(values)} label={expression} />
          ) : (
            <Alert color="orange" p="xs">
              {failure}
            </Alert>
          )}
        </section>
      ))}
    </Stack>
  );
}

function Remark({ children }: { readonly children: string }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}
