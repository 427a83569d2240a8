import { Alert, Button, Group, Text } from '@mantine/core';
import { ContentType, formatDateTime, normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconRobot } from '@tabler/icons-react';
import { useState } from 'react';
import { useApi } from '../../api/useApi.ts';
import { useSession } from '../../session/session.ts';
import { text } from '../../text.ts';
import { transpile } from './transpile.ts';

/** As `GET /ide/bots` lists them. */
interface DeployedBot {
  readonly id: string;
  readonly path: string;
  readonly deployedAt: string;
}

/** Makes the file of the editor a bot of the organization; for whom the gateway lets, and nothing for anybody else. */
export function DeployBot({ path }: { readonly path: string }) {
  const medplum = useMedplum();
  const { role } = useSession();
  const { data, reload } = useApi<{ bots: readonly DeployedBot[] }>(role === 'ADMIN' ? 'ide/bots' : undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  if (!data) return null;
  const deployed = data.bots.find((bot) => bot.path === path);

  async function act(work: () => Promise<string | undefined>): Promise<void> {
    setIsBusy(true);
    try {
      setFailure(await work());
      reload();
    } catch (err) {
      // The gateway's refusal says what of the code it can't take, and no value.
      setFailure(normalizeOperationOutcome(err).issue[0]?.details?.text ?? text.failed.unavailable);
    } finally {
      setIsBusy(false);
    }
  }

  async function deploy(): Promise<string | undefined> {
    const emitted = await transpile(path);
    if ('fault' in emitted) return emitted.fault;
    if (!/\bexports\.handler\s*=/.test(emitted.script)) return text.ide.run.noHandler;
    await medplum.post('ide/bots', { path, code: emitted.script }, ContentType.JSON);
    return undefined;
  }

  async function withdraw(id: string): Promise<undefined> {
    await medplum.delete(`ide/bots/${id}`);
  }

  return (
    <>
      <Group gap="xs">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconRobot size={12} aria-hidden />}
          loading={isBusy}
          onClick={() => act(deploy)}
        >
          {text.ide.run.deploy}
        </Button>
        {deployed && (
          <>
            <Text size="xs" c="dimmed" data-testid="deployed">
              {text.ide.run.deployed(deployed.id, formatDateTime(deployed.deployedAt))}
            </Text>
            <Button size="compact-xs" variant="subtle" color="red" onClick={() => act(() => withdraw(deployed.id))}>
              {text.ide.run.withdraw}
            </Button>
          </>
        )}
      </Group>
      {failure !== undefined && (
        <Alert color="orange" p="xs" role="alert" w="100%">
          {failure}
        </Alert>
      )}
    </>
  );
}
