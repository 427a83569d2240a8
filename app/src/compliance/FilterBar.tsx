import { ActionIcon, Button, Group, Menu, Select, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { readViews, writeViews } from './savedViews.ts';
import type { Facets, Filters } from './shapes.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Who, whom, what, why, when, outcome; the choices are those that there are. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { data } = useApi<{ facets: Facets }>('fhir/admin/compliance/facets');
  const options = (facet: string, names: Readonly<Record<string, string>> = {}) =>
    (data?.facets[facet] ?? []).map(({ value, count }) => ({
      value,
      label: `${names[value] ?? value} (${count.toLocaleString()})`,
    }));
  const set = (name: keyof Filters) => (value: string | null) => onChange({ ...filters, [name]: value ?? undefined });
  const { labels } = text.compliance;
  return (
    <Group component="search" gap="sm" align="flex-end">
      <Select
        label={labels.who}
        data={options('agent')}
        value={filters.agentReference ?? null}
        onChange={set('agentReference')}
        {...FIELD}
      />
      <TextInput
        label={labels.whom}
        placeholder="pt_…"
        value={filters.entityReference ?? ''}
        onChange={(event) => set('entityReference')(event.currentTarget.value || null)}
        flex="1 1 150px"
        maw={220}
      />
      <Select
        label={labels.what}
        data={options('event_type', text.audit.events)}
        value={filters.eventTypes ?? null}
        onChange={set('eventTypes')}
        {...FIELD}
      />
      <Select
        label={labels.why}
        data={options('purpose', text.purposes)}
        value={filters.purpose ?? null}
        onChange={set('purpose')}
        {...FIELD}
      />
      <Select
        label={labels.outcome}
        data={options('outcome', text.audit.outcomes)}
        value={filters.outcome ?? null}
        onChange={set('outcome')}
        {...FIELD}
      />
      <TextInput
        type="date"
        label={labels.since}
        value={filters.since ?? ''}
        onChange={(event) => set('since')(event.currentTarget.value || null)}
      />
      <TextInput
        type="date"
        label={labels.until}
        value={filters.until ?? ''}
        onChange={(event) => set('until')(event.currentTarget.value || null)}
      />
      <Button variant="default" onClick={() => onChange({})}>
        {text.patients.clear}
      </Button>
      <Views filters={filters} onChange={onChange} />
    </Group>
  );
}

const FIELD = { clearable: true, searchable: true, placeholder: text.audit.any, flex: '1 1 150px', maw: 220 } as const;

function Views({ filters, onChange }: FilterBarProps) {
  const [views, setViews] = useState(() => readViews(window.localStorage));
  const [name, setName] = useState('');

  function keep(next: typeof views): void {
    setViews(next);
    writeViews(window.localStorage, next);
  }

  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
          {text.compliance.views}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(views).map(([saved, its]) => (
          <Group key={saved} wrap="nowrap" gap={0}>
            <Menu.Item onClick={() => onChange(its)}>{saved}</Menu.Item>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text.compliance.deleteView(saved)}
              onClick={() => keep(Object.fromEntries(Object.entries(views).filter(([one]) => one !== saved)))}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group wrap="nowrap" p="xs" gap="xs">
          <TextInput
            size="xs"
            aria-label={text.compliance.viewName}
            placeholder={text.compliance.viewName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            size="xs"
            disabled={!name.trim()}
            onClick={() => {
              keep({ ...views, [name.trim()]: filters });
              setName('');
            }}
          >
            {text.compliance.saveView}
          </Button>
        </Group>
      </Menu.Dropdown>
    </Menu>
  );
}
