import { notifications } from '@mantine/notifications';
import { normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { useState } from 'react';
import { text } from '../text.ts';

/** POSTs to the gateway and says how it went; `pending` names what is under way. */
export function useAction(onDone: () => void) {
  const medplum = useMedplum();
  const [pending, setPending] = useState<string>();

  async function act(path: string, done: string, body: object = {}): Promise<void> {
    setPending(path);
    try {
      await medplum.post(path, body);
      notifications.show({ message: done, color: 'teal' });
      onDone();
    } catch (err) {
      const sentence = normalizeOperationOutcome(err).issue?.[0]?.details?.text;
      notifications.show({ message: sentence ?? text.failed.load, color: 'red' });
    } finally {
      setPending(undefined);
    }
  }

  return { act, pending };
}
