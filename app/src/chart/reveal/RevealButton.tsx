import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { normalizeOperationOutcome, OperationOutcomeError } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../../session/session.ts';
import { text } from '../../text.ts';
import { Identity } from './Identity.tsx';
import { useCountdown } from './useCountdown.ts';

/** How long identified elements stay on the screen. */
const SHOWN_SECONDS = 60;
const MIN_REASON = 3;
const MAX_REASON = 500;

/** Who may ask for the original, and for what: the gateway decides again, by role and consent. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = { CLINICIAN: ['TREAT', 'BTG'], PATIENT: ['PATRQT'] };

/**
 * Identified elements for the moment: purpose and reason are asked for, the answer lives in this component alone and
 * goes with it, after a minute, or when the page is hidden.
 */
export function RevealButton({ token }: { readonly token: string }) {
  const { role } = useSession();
  const [opened, { open, close }] = useDisclosure(false);
  const purposes = PURPOSES[role ?? ''];
  if (!purposes) return null;
  return (
    <>
      <Button variant="default" size="xs" leftSection={<IconEye size={14} aria-hidden />} onClick={open}>
        {text.reveal.button}
      </Button>
      {opened && <RevealDialog token={token} purposes={purposes} onClose={close} />}
    </>
  );
}

interface RevealDialogProps {
  readonly token: string;
  readonly purposes: readonly string[];
  readonly onClose: () => void;
}

function RevealDialog({ token, purposes, onClose }: RevealDialogProps) {
  const [revealed, setRevealed] = useState<Patient>();
  const left = useCountdown(revealed ? SHOWN_SECONDS : undefined, onClose);
  return (
    <Modal opened onClose={onClose} title={text.reveal.title} closeButtonProps={{ 'aria-label': text.chart.close }}>
      {revealed ? (
        <Stack gap="sm">
          <Text size="sm" role="timer" className="numeric" data-testid="countdown">
            {text.reveal.countdown(left)}
          </Text>
          <Identity patient={revealed} />
          <Button onClick={onClose}>{text.reveal.hide}</Button>
        </Stack>
      ) : (
        <RevealForm token={token} purposes={purposes} onRevealed={setRevealed} />
      )}
    </Modal>
  );
}

interface RevealFormProps {
  readonly token: string;
  readonly purposes: readonly string[];
  readonly onRevealed: (patient: Patient) => void;
}

function RevealForm({ token, purposes, onRevealed }: RevealFormProps) {
  const medplum = useMedplum();
  const [refusal, setRefusal] = useState<string>();
  const form = useForm({
    initialValues: { purpose: purposes[0] ?? '', reason: '' },
    validate: { reason: (value) => (value.trim().length < MIN_REASON ? text.reveal.reasonRequired : null) },
  });

  async function reveal(values: typeof form.values): Promise<void> {
    setRefusal(undefined);
    try {
      onRevealed(await medplum.post(`fhir/Patient/${encodeURIComponent(token)}/$reveal`, values));
    } catch (err) {
      setRefusal(refusalText(err));
    }
  }

  return (
    <form onSubmit={form.onSubmit(reveal)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text.reveal.notice}
        </Text>
        <Select
          label={text.reveal.purpose}
          data={purposes.map((code) => ({ value: code, label: text.purposes[code] ?? code }))}
          allowDeselect={false}
          {...form.getInputProps('purpose')}
        />
        <Textarea
          label={text.reveal.reason}
          description={text.reveal.reasonHelp}
          maxLength={MAX_REASON}
          autosize
          minRows={2}
          autoComplete="off"
          {...form.getInputProps('reason')}
        />
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={form.submitting}>
            {text.reveal.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The gateway's sentences name no value and say what to do; they are English. */
function refusalText(err: unknown): string {
  const outcome = err instanceof OperationOutcomeError ? err.outcome : normalizeOperationOutcome(err);
  if (outcome.id === 'forbidden' || /consent/i.test(outcome.issue?.[0]?.details?.text ?? ''))
    return text.reveal.refused;
  return outcome.issue?.[0]?.details?.text ?? text.failed.load;
}
