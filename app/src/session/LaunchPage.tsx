import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { BarePage } from './ProblemPage.tsx';
import { smartApi } from './smartSession.ts';

/** Standalone launch: the user picks one of the EHRs that the operator has listed, and signs in there. */
export function LaunchPage({ onPassword }: { readonly onPassword: () => void }) {
  const [issuers, setIssuers] = useState<Awaited<ReturnType<typeof smartApi.issuers>>>();
  useEffect(() => {
    smartApi.issuers().then(setIssuers, () => setIssuers([]));
  }, []);
  if (!issuers) return <PageLoader fullHeight />;
  return (
    <BarePage title={text.smart.launchTitle}>
      <Text c="dimmed">{issuers.length > 0 ? text.smart.launchBody : text.smart.noIssuers}</Text>
      <Stack gap="xs">
        {issuers.map(({ iss, name }) => (
          <Button key={iss} component="a" href={`/smart/login?iss=${encodeURIComponent(iss)}`} size="md">
            {name}
          </Button>
        ))}
      </Stack>
      <Button onClick={onPassword} variant="subtle">
        {text.smart.withPassword}
      </Button>
    </BarePage>
  );
}
