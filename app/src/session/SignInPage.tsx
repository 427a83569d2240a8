import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { type LoginAuthenticationResponse, normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { AtlasMark } from '../shell/AtlasMark.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';

/** Second factors and the choice between memberships are rare: Medplum's own form, loaded when it is needed. */
const MoreSteps = lazy(async () => ({ default: (await import('./MoreSignInSteps.tsx')).MoreSignInSteps }));

export type SignInReason = 'ended' | 'idle' | 'unavailable' | undefined;

interface SignInPageProps {
  readonly reason?: SignInReason;
  readonly onRetry?: () => void;
}

export function SignInPage({ reason, onRetry }: SignInPageProps) {
  const [login, setLogin] = useState<string>();

  useEffect(() => {
    document.title = `${text.signIn.title} · ${text.product}`;
  }, []);

  return (
    <main className="sign-in-page">
      <Stack w="100%" maw={400} gap="lg">
        <Stack align="center" gap={6}>
          <AtlasMark size={52} />
          <Title order={1} fz={26}>
            {text.product}
          </Title>
          <Text c="dimmed" size="sm">
            {text.tagline}
          </Text>
        </Stack>
        <Paper withBorder shadow="sm" radius="lg" p={{ base: 'lg', xs: 'xl' }}>
          {login ? (
            <Suspense fallback={<PageLoader />}>
              <MoreSteps login={login} />
            </Suspense>
          ) : (
            <PasswordForm reason={reason} onRetry={onRetry} onMoreSteps={setLogin} />
          )}
        </Paper>
        <Text c="dimmed" size="xs" ta="center">
          {text.signIn.notice}
        </Text>
      </Stack>
    </main>
  );
}

interface PasswordFormProps extends SignInPageProps {
  readonly onMoreSteps: (login: string) => void;
}

function PasswordForm({ reason, onRetry, onMoreSteps }: PasswordFormProps) {
  const medplum = useMedplum();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const gaps = {
      email: email.trim() ? undefined : text.signIn.emailRequired,
      password: password ? undefined : text.signIn.passwordRequired,
    };
    setMissing(gaps);
    if (gaps.email || gaps.password) return;
    setBusy(true);
    setError(undefined);
    try {
      const response: LoginAuthenticationResponse = await medplum.startLogin({
        email: email.trim(),
        password,
        remember: true,
      });
      if (response.code) await medplum.processCode(response.code);
      else onMoreSteps(response.login);
    } catch (err) {
      setPassword('');
      setError(explain(err));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={submit} noValidate aria-label={text.signIn.title}>
      <Stack gap="md">
        {error ? (
          <Alert color="red" icon={<IconAlertCircle size={18} />} role="alert">
            {error}
          </Alert>
        ) : (
          reason && <ReasonNote reason={reason} onRetry={onRetry} />
        )}
        <TextInput
          label={text.signIn.email}
          placeholder={text.signIn.emailPlaceholder}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          size="md"
          value={email}
          error={missing.email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={text.signIn.password}
          name="password"
          autoComplete="current-password"
          size="md"
          value={password}
          error={missing.password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {text.signIn.submit}
        </Button>
      </Stack>
    </form>
  );
}

function ReasonNote({ reason, onRetry }: SignInPageProps & { readonly reason: NonNullable<SignInReason> }) {
  return (
    <Alert color={reason === 'unavailable' ? 'red' : 'gray'} icon={<IconInfoCircle size={18} />} role="status">
      {text.signIn[reason]}
      {onRetry && (
        <Button variant="subtle" size="compact-sm" ml="xs" onClick={onRetry}>
          {text.failed.retry}
        </Button>
      )}
    </Alert>
  );
}

/** Never the server's own words: they are not translated, and a proxy's could say anything. */
function explain(err: unknown): string {
  const outcome = normalizeOperationOutcome(err);
  if (outcome.id === 'too-many-requests' || outcome.issue[0]?.code === 'throttled') return text.signIn.tooMany;
  const refused = outcome.issue.some((issue) => ['invalid', 'login', 'forbidden', 'security'].includes(issue.code));
  return refused ? text.signIn.wrong : text.signIn.unavailable;
}
