import { Alert, Button, Group, Text } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconUrgent } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useApi } from '../api/useApi.ts';
import { useCountdown } from '../chart/reveal/useCountdown.ts';
import { useSession } from '../session/session.ts';
import { text } from '../text.ts';
import { setBrokenGlass, useBrokenGlass } from './purpose.ts';

interface Status {
  readonly breakGlass: { readonly open: boolean; readonly secondsLeft?: number };
}

/** Says on the chart that the glass is broken and how long for, and ends it. */
export function BreakGlassBanner({ token }: { readonly token: string }) {
  const { role } = useSession();
  const broken = useBrokenGlass();
  const status = useApi<Status>(role === 'CLINICIAN' ? `fhir/consent/break-glass?patient=${token}` : undefined);
  const found = status.data?.breakGlass;
  useEffect(() => {
    if (found?.open) setBrokenGlass({ token, until: Date.now() + (found.secondsLeft ?? 0) * 1000 });
  }, [token, found]);
  // Another patient's chart is read as ever.
  useEffect(() => () => setBrokenGlass(undefined), []);
  return broken?.token === token ? <Banner token={token} until={broken.until} /> : null;
}

function Banner({ token, until }: { readonly token: string; readonly until: number }) {
  const medplum = useMedplum();
  const left = useCountdown(Math.max(1, Math.round((until - Date.now()) / 1000)), () => undefined);

  async function end(): Promise<void> {
    await medplum.post('fhir/consent/break-glass/end', { patient: token }).catch(() => undefined);
    setBrokenGlass(undefined);
    window.location.assign('/patients');
  }

  return (
    <Alert color="red" icon={<IconUrgent aria-hidden />} role="alert" data-testid="break-glass">
      <Group justify="space-between">
        <Text size="sm" className="numeric">
          {text.breakGlass.banner(Math.ceil(left / 60))}
        </Text>
        <Button size="xs" color="red" variant="light" onClick={end}>
          {text.breakGlass.end}
        </Button>
      </Group>
    </Alert>
  );
}
