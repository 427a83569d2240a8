import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ContentType, normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '../../text.ts';
import { OutputTable } from './OutputTable.tsx';
import type { Cell, TableData } from './table.ts';

/** What `POST /lake/query` answers. */
interface LakeAnswer {
  readonly columns: readonly { readonly name: string }[];
  readonly rows: readonly (readonly unknown[] | Readonly<Record<string, unknown>>)[];
  readonly truncated: boolean;
  /** Groups of fewer patients were left out. */
  readonly floor?: number;
}

/** A query is asked of the lake when somebody says so, never as it is typed. */
export function SqlOutput({ sql }: { readonly sql: string }) {
  const medplum = useMedplum();
  const [running, setRunning] = useState(false);
  const [answer, setAnswer] = useState<LakeAnswer>();
  const [failure, setFailure] = useState<string>();

  async function run(): Promise<void> {
    setRunning(true);
    setFailure(undefined);
    try {
      setAnswer(await medplum.post('lake/query', { sql }, ContentType.JSON));
    } catch (err) {
      setAnswer(undefined);
      // The gateway's refusal says what of the query it can't take, and no value.
      setFailure(normalizeOperationOutcome(err).issue[0]?.details?.text ?? text.failed.unavailable);
    } finally {
      setRunning(false);
    }
  }

  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Button
          size="compact-xs"
          leftSection={<IconPlayerPlay size={12} aria-hidden />}
          loading={running}
          onClick={run}
        >
          {text.ide.run.run}
        </Button>
        {answer?.floor !== undefined && (
          <Text size="xs" c="dimmed">
            {text.ide.run.floor(answer.floor)}
          </Text>
        )}
        {answer?.truncated && (
          <Text size="xs" c="dimmed">
            {text.ide.run.truncated}
          </Text>
        )}
      </Group>
      {failure && (
        <Alert color="orange" p="xs" role="alert">
          {failure}
        </Alert>
      )}
      {answer && <OutputTable data={tableOfAnswer(answer)} label={text.ide.run.title} />}
    </Stack>
  );
}

function tableOfAnswer({ columns, rows }: LakeAnswer): TableData {
  const names = columns.map(({ name }) => name);
  const cell = (value: unknown): Cell => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    return value === null || value === undefined ? '' : JSON.stringify(value);
  };
  return {
    columns: names,
    rows: rows.map((row) =>
      names.map((name, at) => cell(Array.isArray(row) ? row[at] : (row as Readonly<Record<string, unknown>>)[name]))
    ),
  };
}
