import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconUrgent } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { setBrokenGlass } from './purpose.ts';

const TOKEN = /^pt_[a-z2-7]{26}$/;
const MIN_REASON = 10;

interface Opened {
  readonly breakGlass: { readonly secondsLeft: number };
}

/** For a patient whom this clinician does not care for, in an emergency: one patient, an hour, and a review afterwards. */
export function BreakGlassButton() {
  const { role } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  if (role !== 'CLINICIAN') return null;
  return (
    <>
      <Button variant="light" color="red" size="xs" leftSection={<IconUrgent size={14} aria-hidden />} onClick={open}>
        {text.breakGlass.button}
      </Button>
      {opened && <BreakGlassDialog onClose={close} />}
    </>
  );
}

function BreakGlassDialog({ onClose }: { readonly onClose: () => void }) {
  const medplum = useMedplum();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string>();
  const form = useForm({
    initialValues: { token: '', reason: '' },
    validate: {
      token: (token) => (TOKEN.test(token.trim()) ? null : text.compliance.disclosures.badToken),
      reason: (reason) => (reason.trim().length < MIN_REASON ? text.breakGlass.reasonNeeded : null),
    },
  });

  async function breakGlass({ token, reason }: typeof form.values): Promise<void> {
    setFault(undefined);
    const patient = token.trim();
    try {
      const answer: Opened = await medplum.post('fhir/consent/break-glass', { patient, reason });
      setBrokenGlass({ token: patient, until: Date.now() + answer.breakGlass.secondsLeft * 1000 });
      medplum.invalidateAll();
      const found = await medplum.searchOne('Patient', { identifier: patient }, { cache: 'reload' });
      onClose();
      if (found) navigate(`/patients/${found.id}`);
    } catch (err) {
      setFault(normalizeOperationOutcome(err).issue?.[0]?.details?.text ?? text.failed.load);
    }
  }

  return (
    <Modal opened onClose={onClose} title={text.breakGlass.title} closeButtonProps={{ 'aria-label': text.chart.close }}>
      <form onSubmit={form.onSubmit(breakGlass)}>
        <Stack gap="sm">
          <Text size="sm">{text.breakGlass.notice}</Text>
          <TextInput label={text.chart.token} placeholder="pt_…" autoComplete="off" {...form.getInputProps('token')} />
          <Textarea
            label={text.breakGlass.reason}
            description={text.reveal.reasonHelp}
            autosize
            minRows={2}
            maxLength={500}
            autoComplete="off"
            {...form.getInputProps('reason')}
          />
          {fault && (
            <Alert color="red" role="alert">
              {fault}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button color="red" type="submit" loading={form.submitting}>
              {text.breakGlass.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
