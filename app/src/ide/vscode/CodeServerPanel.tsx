import { Alert, Button, Code, List, Stack, Text } from '@mantine/core';
import { ContentType, type MedplumClient } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/useApi.ts';
import { text } from '../../text.ts';
import { PageLoader } from '../../ui/PageLoader.tsx';
import { FailedView } from '../../ui/StateViews.tsx';
import { handoverRequest } from './handover.ts';

interface IdeStatus {
  readonly reachable: boolean;
  readonly howToStart?: readonly string[];
}

/** code-server in a frame of our own origin; where there is none, how to start one. */
export function CodeServerPanel({ patient }: { readonly patient?: string }) {
  const status = useApi<IdeStatus>('ide/status');
  if (status.outcome) return <FailedView outcome={status.outcome} onRetry={status.reload} />;
  if (!status.data) return <PageLoader />;
  if (status.data.reachable) return <EditorFrame patient={patient} />;
  return (
    <Alert title={text.ide.vscode.absent} data-testid="no-code-server">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{text.ide.vscode.howToStart}</Text>
        <List size="sm" spacing={4}>
          {status.data.howToStart?.map((step) => (
            <List.Item key={step}>
              <Code>{step}</Code>
            </List.Item>
          ))}
        </List>
        <Button size="compact-sm" variant="light" onClick={status.reload}>
          {text.failed.retry}
        </Button>
      </Stack>
    </Alert>
  );
}

function EditorFrame({ patient }: { readonly patient?: string }) {
  const medplum = useMedplum();
  const frame = useRef<HTMLIFrameElement>(null);
  const isOpen = useEditorSession(medplum);
  useEffect(() => {
    const seen = new Set<string>();
    const listen = async ({ origin, data, source }: MessageEvent) => {
      const isFromEditor = isWithin(source, frame.current?.contentWindow);
      const request = handoverRequest({ origin, data, isFromEditor }, window.location.origin, seen);
      if (!request) return;
      const { nonce, challenge } = request;
      const code = await medplum
        .post('ide/handover', { challenge, ...(patient && { patient }) }, ContentType.JSON)
        .then((answer: { code: string }) => answer.code)
        .catch(() => undefined);
      if (code) (source as Window).postMessage({ type: 'atlas-handover-code', nonce, code }, origin);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [medplum, patient]);
  if (!isOpen) return <PageLoader />;
  return <iframe ref={frame} src="/ide/" title={text.ide.vscode.title} className="code-server" />;
}

/** The frame's cookie, made before the frame and again before it ends. */
function useEditorSession(medplum: MedplumClient): boolean {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const open = async () => {
      const { expiresIn } = (await medplum.post('ide/session', {}).catch(() => ({ expiresIn: 60 }))) as {
        expiresIn: number;
      };
      setIsOpen(true);
      timer = setTimeout(open, Math.max(10, expiresIn * 0.8) * 1000);
    };
    open();
    return () => clearTimeout(timer);
  }, [medplum]);
  return isOpen;
}

/** A webview of the editor is a frame in its frame. */
function isWithin(source: MessageEventSource | null, frame: Window | null | undefined): boolean {
  if (!frame || !source) return false;
  for (let one = source as Window; one !== one.parent; one = one.parent) if (one === frame) return true;
  return false;
}
