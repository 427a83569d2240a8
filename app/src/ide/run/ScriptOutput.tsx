import { Alert, Button, Code, Group, NativeSelect, Stack } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { text } from '../../text.ts';
import type { StoredFile } from '../files/store.ts';
import { DeployBot } from './DeployBot.tsx';
import { OutputTable } from './OutputTable.tsx';
import { patientReader } from './patientReader.ts';
import { runScript, type ScriptResult } from './runScript.ts';
import { tableOf } from './table.ts';
import { transpile } from './transpile.ts';

/** A script that has not come to an end by then hangs. */
const LIMIT_MS = 30_000;
const MOST_LINES = 1000;

interface ScriptOutputProps {
  readonly path: string;
  readonly files: readonly StoredFile[];
  readonly patientId?: string;
}

/** Runs the script of the editor over the open patient: what it logs, and what it answers as a table or a chart. */
export function ScriptOutput({ path, files, patientId }: ScriptOutputProps) {
  const medplum = useMedplum();
  const [input, setInput] = useState(() => inputFor(path, files));
  const [lines, setLines] = useState<readonly string[]>([]);
  const [result, setResult] = useState<ScriptResult>();
  const running = useRef<AbortController>(undefined);
  const [isRunning, setIsRunning] = useState(false);
  useEffect(() => () => running.current?.abort(), []);

  async function inputOf(): Promise<unknown> {
    const file = files.find((one) => one.path === input);
    if (file) return JSON.parse(file.content);
    return patientId ? medplum.readResource('Patient', patientId) : undefined;
  }

  async function run(): Promise<void> {
    const stopping = new AbortController();
    running.current = stopping;
    setIsRunning(true);
    setLines([]);
    setResult(undefined);
    try {
      const emitted = await transpile(path);
      if ('fault' in emitted) return setResult({ failure: emitted.fault });
      const answer = patientId
        ? patientReader(medplum, patientId)
        : () => Promise.reject(new Error(text.ide.run.noPatient));
      const ended = await runScript({
        script: emitted.script,
        input: await inputOf(),
        onLog: (line) => setLines((before) => [...before, line].slice(-MOST_LINES)),
        answer,
        signal: stopping.signal,
        limitMs: LIMIT_MS,
      });
      setResult(ended);
    } catch {
      setResult({ failure: text.ide.run.badInput });
    } finally {
      setIsRunning(false);
    }
  }

  const inputs = files.filter((file) => file.path.endsWith('.json')).map((file) => file.path);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {isRunning ? (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlayerStop size={12} aria-hidden />}
            onClick={() => running.current?.abort()}
          >
            {text.ide.chat.stop}
          </Button>
        ) : (
          <Button size="compact-xs" leftSection={<IconPlayerPlay size={12} aria-hidden />} onClick={run}>
            {text.ide.run.run}
          </Button>
        )}
        <NativeSelect
          size="xs"
          aria-label={text.ide.run.input}
          value={input}
          onChange={(event) => setInput(event.currentTarget.value)}
          data={[{ value: '', label: text.ide.run.openPatient }, ...inputs]}
        />
        <DeployBot path={path} />
      </Group>
      {lines.length > 0 && (
        <Code block data-testid="output-log">
          {lines.join('\n')}
        </Code>
      )}
      {result?.failure !== undefined && (
        <Alert color="orange" p="xs" role="alert">
          {text.ide.run.ends[result.failure as keyof typeof text.ide.run.ends] ?? result.failure}
        </Alert>
      )}
      {result?.value !== undefined && <OutputTable data={tableOf(result.value)} label={text.ide.run.title} />}
    </Stack>
  );
}

/** A bot that says what it takes, `BotEvent<Observation>`, begins with a file of that. */
function inputFor(path: string, files: readonly StoredFile[]): string {
  const source = files.find((file) => file.path === path)?.content ?? '';
  const [, type] = /\bBotEvent<([A-Za-z]+)>/.exec(source) ?? [];
  const ofType = new RegExp(`"resourceType"\\s*:\\s*"${type}"`);
  return files.find((file) => file.path.endsWith('.json') && ofType.test(file.content))?.path ?? '';
}
