import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { text } from '../text.ts';
import { AGE_BANDS, isTokenLike, NO_FILTERS, type PatientFilters } from './patientSearch.ts';

interface PatientFilterBarProps {
  readonly filters: PatientFilters;
  readonly onChange: (filters: PatientFilters) => void;
}

export function PatientFilterBar({ filters, onChange }: PatientFilterBarProps) {
  const [token, setToken] = useState(filters.token);
  const [invalid, setInvalid] = useState(false);
  const { genders } = text.patients;

  const apply = useDebouncedCallback((input: string) => {
    const wanted = input.trim();
    setInvalid(!isTokenLike(wanted));
    if (isTokenLike(wanted) && wanted !== filters.token) onChange(orNone({ ...filters, token: wanted }));
  }, 300);

  return (
    <Group component="search" align="flex-start" gap="sm">
      <TextInput
        label={text.patients.search}
        placeholder={text.patients.searchPlaceholder}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={token}
        error={invalid && text.patients.searchInvalid}
        autoComplete="off"
        spellCheck={false}
        flex="1 1 270px"
        maw={420}
        miw={270}
        onChange={(event) => {
          setToken(event.currentTarget.value);
          setInvalid(false);
          apply(event.currentTarget.value);
        }}
      />
      <Select
        label={text.patients.gender}
        placeholder={text.patients.any}
        data={Object.entries(genders).map(([value, label]) => ({ value, label }))}
        value={filters.gender}
        clearable
        flex="1 1 120px"
        maw={180}
        onChange={(gender) => onChange(orNone({ ...filters, gender }))}
      />
      <Select
        label={text.patients.ageBand}
        placeholder={text.patients.any}
        data={AGE_BANDS}
        value={filters.ageBand}
        clearable
        flex="1 1 120px"
        maw={180}
        onChange={(ageBand) => onChange(orNone({ ...filters, ageBand }))}
      />
      {filters !== NO_FILTERS && (
        <Button
          variant="subtle"
          color="gray"
          mt={25}
          leftSection={<IconX size={16} aria-hidden />}
          onClick={() => {
            setToken('');
            setInvalid(false);
            onChange(NO_FILTERS);
          }}
        >
          {text.patients.clear}
        </Button>
      )}
    </Group>
  );
}

function orNone(filters: PatientFilters): PatientFilters {
  return filters.token || filters.gender || filters.ageBand ? filters : NO_FILTERS;
}
