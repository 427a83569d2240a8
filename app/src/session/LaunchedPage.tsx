import '@mantine/core/styles/Progress.layer.css';
import { Button, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { text } from '../text.ts';
import { BarePage } from './ProblemPage.tsx';
import { useSmartSession } from './smartSession.ts';
import { usePullProgress } from './usePullProgress.ts';

/** Between the EHR and the chart: the newest of each kind of entry comes in first, then the chart opens. */
export function LaunchedPage() {
  const session = useSmartSession();
  const navigate = useNavigate();
  const { progress } = usePullProgress();
  const [opened, setOpened] = useState(false);
  const patient = session?.patient;
  const ready = opened || (progress !== undefined && progress.phase !== 'recent');

  useEffect(() => {
    if (patient && ready) navigate(`/patients/${patient}`, { replace: true });
    if (session && !patient) navigate('/', { replace: true });
  }, [session, patient, ready, navigate]);

  const percent = progress ? (100 * progress.typesDone) / progress.types : 0;
  return (
    <BarePage title={text.smart.loading}>
      <Text c="dimmed">{text.smart.loadingBody}</Text>
      <Progress value={Math.max(4, percent)} animated aria-label={text.smart.loading} />
      <Text size="sm" role="status">
        {text.smart.loaded(progress?.resources ?? 0, progress?.typesDone ?? 0, progress?.types ?? 0)}
      </Text>
      <Button variant="light" onClick={() => setOpened(true)}>
        {text.smart.openNow}
      </Button>
    </BarePage>
  );
}
