import '@mantine/dropzone/styles.layer.css';
import {
  Alert,
  Badge,
  Button,
  Card,
  Code,
  Group,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { WideTable } from '../ui/WideTable.tsx';
import { type Change, changesOf, type Inspected, resourcesOf } from './changes.ts';

const MAX_BYTES = 5_000_000;
/** More resources than this are counted and not drawn. */
const SHOWN = 20;

export function InspectorPage() {
  const { role } = useSession();
  usePageTitle(text.inspector.title);
  return role === 'ADMIN' ? <Inspector /> : <ClosedPage />;
}

interface Result {
  readonly originals: readonly object[];
  readonly inspected: readonly Inspected[];
}

/** What ingress would store of a message. It lives in this page's memory, goes to the gateway's, and stays nowhere. */
function Inspector() {
  const medplum = useMedplum();
  const [pasted, setPasted] = useState('');
  const [result, setResult] = useState<Result>();
  const [fault, setFault] = useState<string>();
  const [pending, setPending] = useState(false);

  async function inspect(source: string): Promise<void> {
    const originals = resourcesOf(source);
    setResult(undefined);
    setFault(originals ? undefined : text.inspector.notFhir);
    if (!originals) return;
    setPending(true);
    try {
      const answer = await medplum.post('fhir/inspect', source, 'application/fhir+json');
      setResult({ originals, inspected: answer.resources });
    } catch (err) {
      setFault(normalizeOperationOutcome(err).issue?.[0]?.details?.text ?? text.failed.load);
    } finally {
      setPending(false);
    }
  }

  async function drop(files: File[]): Promise<void> {
    const source = await files[0]?.text();
    if (source === undefined) return;
    setPasted(source);
    await inspect(source);
  }

  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={1} fz={24}>
          {text.inspector.title}
        </Title>
        <Badge variant="light" color="orange" tt="none" leftSection={<IconEyeOff size={12} aria-hidden />}>
          {text.inspector.notSaved}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {text.inspector.intro}
      </Text>
      <Dropzone
        onDrop={drop}
        onReject={() => setFault(text.inspector.tooLarge)}
        maxSize={MAX_BYTES}
        maxFiles={1}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        tabIndex={-1}
        inputProps={{ 'aria-label': text.inspector.paste }}
        p="xs"
        loading={pending}
      >
        <Textarea
          label={text.inspector.paste}
          placeholder={'{ "resourceType": "Patient", … }'}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          autosize
          minRows={5}
          maxRows={14}
          spellCheck={false}
          autoComplete="off"
          classNames={{ input: 'token' }}
        />
      </Dropzone>
      <Group>
        <Button onClick={() => inspect(pasted)} loading={pending} disabled={pasted.trim() === ''}>
          {text.inspector.inspect}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setPasted('');
            setResult(undefined);
            setFault(undefined);
          }}
        >
          {text.inspector.clear}
        </Button>
      </Group>
      {fault && (
        <Alert color="red" role="alert">
          {fault}
        </Alert>
      )}
      {result?.inspected.slice(0, SHOWN).map((one) => (
        <OneResource key={one.index} original={result.originals[one.index] ?? {}} inspected={one} />
      ))}
      {result && result.inspected.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {text.inspector.more(result.inspected.length - SHOWN)}
        </Text>
      )}
    </Stack>
  );
}

function OneResource({ original, inspected }: { readonly original: object; readonly inspected: Inspected }) {
  const name = `${inspected.index + 1}. ${inspected.resourceType}`;
  return (
    <Card withBorder component="section" aria-label={name} data-testid="inspected">
      <Title order={2} fz="md" mb="xs">
        {name}
      </Title>
      {inspected.error && <Alert color="orange">{inspected.error}</Alert>}
      {inspected.stored && (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
            <Json label={text.inspector.original} value={original} />
            <Json label={text.inspector.stored} value={inspected.stored} />
          </SimpleGrid>
          <Changes label={name} changes={changesOf(original, inspected)} />
        </Stack>
      )}
    </Card>
  );
}

function Json({ label, value }: { readonly label: string; readonly value: object }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {label}
      </Text>
      <Code block tabIndex={0} aria-label={label} mah={360} style={{ overflow: 'auto' }}>
        {JSON.stringify(value, null, 2)}
      </Code>
    </div>
  );
}

function Changes({ label, changes }: { readonly label: string; readonly changes: readonly Change[] }) {
  const { columns } = text.inspector;
  return (
    <WideTable label={text.inspector.changesOf(label)}>
      <Table miw={640} verticalSpacing={6} aria-label={text.inspector.changesOf(label)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.element}</Table.Th>
            <Table.Th>{columns.before}</Table.Th>
            <Table.Th>{columns.after}</Table.Th>
            <Table.Th>{columns.rule}</Table.Th>
            <Table.Th>{columns.identifiers}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ element, before, after, line }) => (
            <Table.Tr key={element}>
              <Table.Td className="token">{element}</Table.Td>
              <Table.Td className="token">{before ?? text.chart.none}</Table.Td>
              <Table.Td className="token">{after ?? text.chart.none}</Table.Td>
              <Table.Td className="token">
                {line ? `${line.method} · ${line.path ?? ''}` : text.inspector.atlasAdds}
              </Table.Td>
              <Table.Td>{line?.identifiers.map((letter) => `(${letter})`).join(' ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </WideTable>
  );
}
