import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useRef, useState } from 'react';
import { eventsOf } from './eventStream.ts';

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * Server-sent events of the gateway, with the caller's token: EventSource can send none. Connects again by itself, ever
 * more slowly, and answers whether it is connected.
 */
export function useEventStream(path: string, onEvent: (name: string | undefined, data: unknown) => void): boolean {
  const medplum = useMedplum();
  const [connected, setConnected] = useState(false);
  const listener = useRef(onEvent);
  listener.current = onEvent;

  useEffect(() => {
    const stopped = new AbortController();
    let wait = FIRST_RETRY_MS;
    let timer: ReturnType<typeof setTimeout>;

    async function listen(): Promise<void> {
      const response = await fetch(new URL(path, medplum.getBaseUrl()), {
        headers: { accept: 'text/event-stream', authorization: `Bearer ${medplum.getAccessToken()}` },
        signal: stopped.signal,
        cache: 'no-store',
      });
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      setConnected(true);
      wait = FIRST_RETRY_MS;
      for await (const { name, data } of eventsOf(response.body)) listener.current(name, data);
    }

    async function keepListening(): Promise<void> {
      await medplum.refreshIfExpired().catch(() => undefined);
      await listen().catch(() => undefined);
      if (stopped.signal.aborted) return;
      setConnected(false);
      timer = setTimeout(keepListening, wait);
      wait = Math.min(wait * 2, LAST_RETRY_MS);
    }

    keepListening();
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [medplum, path]);

  return connected;
}
