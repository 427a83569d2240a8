import { Alert, Button, Checkbox, FileInput, Group, Modal, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useState } from 'react';
import { text } from '../text.ts';
import { PreviewTable } from './PreviewTable.tsx';
import {
  type ConsentSummary,
  DATA_CLASSES,
  draftOf,
  type FormValues,
  type Preview,
  PURPOSES,
  SENSITIVE,
} from './shapes.ts';

const MAX_FORM_BYTES = 5_000_000;

interface ConsentFormProps {
  readonly token: string;
  readonly amends?: ConsentSummary;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A Consent in plain words, with what it would come to beside it. The signed form goes into the vault. */
export function ConsentForm({ token, amends, onClose, onDone }: ConsentFormProps) {
  const medplum = useMedplum();
  const [signed, setSigned] = useState<File | null>(null);
  const [fault, setFault] = useState<string>();
  const form = useForm<FormValues>({
    initialValues: {
      decision: amends?.decision ?? 'permit',
      purposes: [...(amends?.purposes ?? ['TREAT'])],
      start: amends?.period?.start?.slice(0, 10) ?? '',
      end: amends?.period?.end?.slice(0, 10) ?? '',
      exceptClasses: [],
      exceptLabels: [],
    },
    validate: {
      purposes: (purposes) => (purposes.length === 0 ? text.consents.form.purposeNeeded : null),
      end: (end, { start }) => (end && start && end < start ? text.consents.form.endsBeforeStart : null),
    },
  });
  const preview = usePreview(token, form.values);

  async function save(values: FormValues): Promise<void> {
    setFault(undefined);
    try {
      const body = { ...draftOf(values), ...(signed && { form: await attached(signed) }) };
      await medplum.post(amends ? `fhir/consent/${amends.id}/amend` : `fhir/consent/patient/${token}`, body);
      onDone();
    } catch (err) {
      setFault(normalizeOperationOutcome(err).issue?.[0]?.details?.text ?? text.failed.load);
    }
  }

  const { form: words } = text.consents;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={amends ? text.consents.amend : text.consents.record}
      closeButtonProps={{ 'aria-label': text.chart.close }}
    >
      <form onSubmit={form.onSubmit(save)}>
        <Stack gap="md">
          <Radio.Group label={words.decision} {...form.getInputProps('decision')}>
            <Stack gap={6} mt={6}>
              <Radio value="permit" label={words.permit} />
              <Radio value="deny" label={words.deny} />
            </Stack>
          </Radio.Group>
          <Checkbox.Group label={words.purposes} {...form.getInputProps('purposes')}>
            <Group gap="md" mt={6}>
              {PURPOSES.map((code) => (
                <Checkbox key={code} value={code} label={text.purposes[code] ?? code} />
              ))}
            </Group>
          </Checkbox.Group>
          <MultiSelect
            label={words.exceptClasses}
            data={DATA_CLASSES.map((value) => ({ value, label: text.consents.classes[value] ?? value }))}
            {...form.getInputProps('exceptClasses')}
          />
          <MultiSelect
            label={words.exceptLabels}
            data={SENSITIVE.map((value) => ({ value, label: text.consents.sensitive[value] ?? value }))}
            {...form.getInputProps('exceptLabels')}
          />
          <Group grow>
            <TextInput type="date" label={words.start} {...form.getInputProps('start')} />
            <TextInput type="date" label={words.end} {...form.getInputProps('end')} />
          </Group>
          <FileInput
            label={words.signed}
            description={words.signedHelp}
            accept="application/pdf,image/png,image/jpeg"
            clearable
            value={signed}
            onChange={(file) => {
              setFault(file && file.size > MAX_FORM_BYTES ? words.signedTooLarge : undefined);
              setSigned(file && file.size <= MAX_FORM_BYTES ? file : null);
            }}
          />
          {preview && <PreviewTable label={text.consents.proposed} preview={preview} />}
          {fault && (
            <Alert color="red" role="alert">
              {fault}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={form.submitting}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What it would come to, asked for once the form is at rest. */
function usePreview(token: string, values: FormValues): Preview | undefined {
  const medplum = useMedplum();
  const [settled] = useDebouncedValue(JSON.stringify(draftOf(values)), 400);
  const [preview, setPreview] = useState<Preview>();
  useEffect(() => {
    let current = true;
    medplum
      .post(`fhir/consent/patient/${token}/preview`, JSON.parse(settled) as object)
      .then((answer: Preview) => current && setPreview(answer))
      .catch(() => current && setPreview(undefined));
    return () => {
      current = false;
    };
  }, [medplum, token, settled]);
  return preview;
}

async function attached(file: File): Promise<{ contentType: string; data: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { contentType: file.type, data: btoa(binary) };
}
