import { Button, Stack, Text } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconLoader, IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { pseudonymOf } from '../patients/pseudonym.ts';
import { BarePage } from '../session/ProblemPage.tsx';
import { text } from '../text.ts';
import type { CastStatus } from './cast.ts';

interface SwitchQuestionProps {
  readonly why: 'tab' | 'url';
  readonly open: string;
  readonly wanted: string;
  readonly onAnswer: (patient: string) => void;
}

/** No chart is shown while this is asked. */
export function SwitchQuestion({ why, open, wanted, onAnswer }: SwitchQuestionProps) {
  const [from, to] = [useLabel(open), useLabel(wanted)];
  return (
    <BarePage title={text.context.askTitle} role="alertdialog">
      <Text>{why === 'tab' ? text.context.askTab(from, to) : text.context.askUrl(from, to)}</Text>
      <Stack gap="xs">
        <Button onClick={() => onAnswer(wanted)}>{text.context.switchTo(to)}</Button>
        <Button variant="light" autoFocus onClick={() => onAnswer(open)}>
          {text.context.stayWith(from)}
        </Button>
      </Stack>
    </BarePage>
  );
}

interface ElsewhereNoteProps {
  readonly patient: string | null;
  readonly onGoOn: (patient: string) => void;
}

export function ElsewhereNote({ patient, onGoOn }: ElsewhereNoteProps) {
  const name = useLabel(patient);
  return (
    <BarePage title={text.context.elsewhereTitle} role="alert">
      <Text>{text.context.elsewhereBody}</Text>
      {patient && <Button onClick={() => onGoOn(patient)}>{text.context.goOnWith(name)}</Button>}
    </BarePage>
  );
}

export function ClosedNote({ hub }: { readonly hub: CastStatus }) {
  return (
    <BarePage title={text.context.closedTitle} role="status">
      <Text>{text.context.closedBody}</Text>
      <HubSign hub={hub} withLabel />
    </BarePage>
  );
}

export function UnavailableNote() {
  return (
    <BarePage title={text.context.unavailableTitle} role="alert">
      <Text>{text.context.unavailableBody}</Text>
    </BarePage>
  );
}

const SIGNS = {
  connected: { color: 'var(--mantine-color-teal-7)', Icon: IconPlugConnected },
  connecting: { color: 'var(--mantine-color-orange-7)', Icon: IconLoader },
  off: { color: 'var(--mantine-color-red-7)', Icon: IconPlugConnectedX },
} as const;

/** Whether this window is in step with what is open in the EHR: told by form as well as by colour. */
export function HubSign({ hub, withLabel = false }: { readonly hub: CastStatus; readonly withLabel?: boolean }) {
  const { color, Icon } = SIGNS[hub];
  const label = text.context.hub[hub];
  return (
    <Text component="span" size="sm" c={color} data-testid="hub" data-status={hub} role="status" title={label}>
      <Icon size={18} style={{ verticalAlign: '-4px' }} aria-hidden={withLabel} aria-label={label} />
      {withLabel && ` ${label}`}
    </Text>
  );
}

/** `Patient [ABC]`, as far as the record can be read. */
function useLabel(patient: string | null): string {
  const medplum = useMedplum();
  const [label, setLabel] = useState<string>(text.context.thePatient);
  useEffect(() => {
    if (!patient) return undefined;
    let current = true;
    medplum
      .readResource('Patient', patient)
      .then((found) => current && setLabel(pseudonymOf(found)?.label ?? text.context.thePatient))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [medplum, patient]);
  return label;
}
