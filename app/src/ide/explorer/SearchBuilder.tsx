import { ActionIcon, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '../../text.ts';
import { RESOURCE_TYPES } from './resourceTypes.ts';
import { useSchema } from './useSchema.ts';

interface Criterion {
  readonly name: string;
  readonly value: string;
}

interface SearchBuilderProps {
  readonly type: string;
  readonly onType: (type: string) => void;
  readonly patientId?: string;
  readonly onSearch: (parameters: URLSearchParams) => void;
}

const COUNTS = ['20', '100', '1000'];

/** A search put together out of the server's own search parameters. With a patient open it is about that patient. */
export function SearchBuilder({ type, onType, patientId, onSearch }: SearchBuilderProps) {
  const schema = useSchema(type);
  const [criteria, setCriteria] = useState<readonly Criterion[]>([]);
  const [count, setCount] = useState(COUNTS[0]!);
  const names = (schema?.parameters ?? []).map(({ code }) => code!).toSorted();

  function search(): void {
    const parameters = new URLSearchParams({ _count: count });
    for (const { name, value } of criteria) if (value.trim()) parameters.append(name, value.trim());
    if (patientId && type === 'Patient') parameters.set('_id', patientId);
    if (patientId && names.includes('patient')) parameters.set('patient', `Patient/${patientId}`);
    onSearch(parameters);
  }

  const change = (at: number, next: Partial<Criterion>) =>
    setCriteria(criteria.map((one, place) => (place === at ? { ...one, ...next } : one)));

  return (
    <Stack
      gap="xs"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <Group gap="xs">
        <NativeSelect
          size="xs"
          aria-label={text.ide.explorer.type}
          value={type}
          data={RESOURCE_TYPES}
          onChange={(event) => {
            setCriteria([]);
            onType(event.currentTarget.value);
          }}
        />
        <NativeSelect
          size="xs"
          aria-label={text.ide.explorer.count}
          value={count}
          data={COUNTS}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={12} aria-hidden />}
          disabled={names.length === 0}
          onClick={() => setCriteria([...criteria, { name: names[0]!, value: '' }])}
        >
          {text.ide.explorer.criterion}
        </Button>
        <Button size="compact-xs" type="submit">
          {text.ide.explorer.search}
        </Button>
      </Group>
      {criteria.map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: criteria are their places
        <Group key={at} gap="xs" wrap="nowrap">
          <NativeSelect
            size="xs"
            aria-label={text.ide.explorer.parameter}
            value={name}
            data={names}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            flex={1}
            aria-label={name}
            value={value}
            autoComplete="off"
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={text.ide.explorer.removeCriterion(name)}
            onClick={() => setCriteria(criteria.filter((_, place) => place !== at))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
