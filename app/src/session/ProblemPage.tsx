import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { AtlasMark } from '../shell/AtlasMark.tsx';
import { text } from '../text.ts';

/** What went wrong with a launch, and what to do about it. */
export function ProblemPage({ code }: { readonly code: string }) {
  const problem = text.problems[code] ?? text.problems['ehr-misbehaves']!;
  return (
    <BarePage title={problem.title} role="alert">
      <Text>{problem.what}</Text>
      <Alert color="blue" icon={<IconInfoCircle size={18} aria-hidden />} title={text.smart.whatToDo}>
        {problem.todo}
      </Alert>
      <Text size="xs" c="dimmed">
        {text.smart.reference(code, new Date().toLocaleString())}
      </Text>
      <Button component="a" href="/launch" variant="light">
        {text.smart.chooseEhr}
      </Button>
    </BarePage>
  );
}

/** Nothing happened for a while: the chart is put away. */
export function PausedPage({ onResume }: { readonly onResume: () => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  return (
    <BarePage title={text.smart.paused}>
      <Text>{text.smart.pausedBody}</Text>
      <Button
        loading={busy}
        onClick={() => {
          setBusy(true);
          void onResume().finally(() => setBusy(false));
        }}
      >
        {text.smart.resume}
      </Button>
    </BarePage>
  );
}

interface BarePageProps {
  readonly title: string;
  readonly role?: string;
  readonly children: ReactNode;
}

/** A page without the shell: for who has no chart open, or no session. */
export function BarePage({ title, role, children }: BarePageProps) {
  const titleId = useId();
  useEffect(() => {
    document.title = `${title} · ${text.product}`;
  }, [title]);
  return (
    <main className="sign-in-page">
      <Stack w="100%" maw={460} gap="lg" align="center">
        <AtlasMark size={44} />
        <Paper
          withBorder
          shadow="sm"
          radius="lg"
          p={{ base: 'lg', xs: 'xl' }}
          w="100%"
          role={role}
          aria-labelledby={titleId}
        >
          <Stack gap="md">
            <Title order={1} fz={22} id={titleId}>
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
      </Stack>
    </main>
  );
}
