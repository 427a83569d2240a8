import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { useState } from 'react';
import { text } from '../text.ts';
import { saveFrom } from './saveFrom.ts';

const FORMATS = ['pdf', 'csv', 'fhir', 'json'] as const;
const TOKEN = /^pt_[a-z2-7]{26}$/;

/** The accounting of disclosures that a patient may ask for: 45 CFR 164.528. */
export function Disclosures() {
  const medplum = useMedplum();
  const [token, setToken] = useState('');
  const [pending, setPending] = useState<string>();
  const [fault, setFault] = useState<string>();
  const valid = TOKEN.test(token.trim());

  async function save(format: string): Promise<void> {
    setPending(format);
    const path = `fhir/admin/compliance/disclosures/${token.trim()}?format=${format}`;
    setFault(await saveFrom(medplum, path, `accounting-of-disclosures.${format === 'fhir' ? 'json' : format}`));
    setPending(undefined);
  }

  return (
    <Stack gap="md" maw={560}>
      <Text size="sm">{text.compliance.disclosures.intro}</Text>
      <TextInput
        label={text.chart.token}
        placeholder="pt_…"
        value={token}
        onChange={(event) => setToken(event.currentTarget.value)}
        error={token && !valid ? text.compliance.disclosures.badToken : undefined}
      />
      <Group gap="xs">
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={!valid}
            loading={pending === format}
            onClick={() => save(format)}
          >
            {text.compliance.saveAs(format.toUpperCase())}
          </Button>
        ))}
      </Group>
      {fault && (
        <Alert color="red" role="alert">
          {fault}
        </Alert>
      )}
    </Stack>
  );
}
