import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { useState } from 'react';
import { text } from '../text.ts';
import { EventDetail } from './EventDetail.tsx';
import { EventRows } from './EventRows.tsx';
import { FilterBar } from './FilterBar.tsx';
import { saveFrom } from './saveFrom.ts';
import { type AuditRow, type Filters, queryOf } from './shapes.ts';

const FORMATS = ['csv', 'ndjson', 'pdf'] as const;

export function Events() {
  const medplum = useMedplum();
  const [filters, setFilters] = useState<Filters>({});
  const [open, setOpen] = useState<AuditRow>();
  const [pending, setPending] = useState<string>();
  const [fault, setFault] = useState<string>();

  async function save(format: string): Promise<void> {
    setPending(format);
    setFault(undefined);
    const path = `fhir/admin/compliance/events/export?${queryOf(filters, { format })}`;
    setFault(await saveFrom(medplum, path, `audit-events.${format}`));
    setPending(undefined);
  }

  return (
    <Stack gap="md">
      <FilterBar filters={filters} onChange={setFilters} />
      <Group gap="xs">
        {FORMATS.map((format) => (
          <Button key={format} size="xs" variant="default" loading={pending === format} onClick={() => save(format)}>
            {text.compliance.saveAs(format.toUpperCase())}
          </Button>
        ))}
        {fault && (
          <Text size="sm" c="red" role="alert">
            {fault}
          </Text>
        )}
      </Group>
      <Card withBorder p={0}>
        <EventRows key={queryOf(filters)} filters={filters} onOpen={setOpen} />
      </Card>
      {open && <EventDetail row={open} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
