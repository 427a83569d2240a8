import type { MedplumClient } from '@medplum/core';
import { normalizeOperationOutcome } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { useCallback, useRef, useState } from 'react';
import { eventsOf } from '../../api/eventStream.ts';
import { text } from '../../text.ts';
import { type Answer, type ChatEvent, historyOf, type Message, NO_ANSWER, withEvent } from './conversation.ts';

export interface SentFile {
  readonly path: string;
  readonly language: string;
  readonly content: string;
}

export interface Chat {
  readonly messages: readonly Message[];
  readonly running: boolean;
  readonly ask: (question: string, context: readonly string[], files: readonly SentFile[]) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** A conversation about one patient. It lives in memory: the gateway keeps none, and the browser neither. */
export function useChat(patient: string): Chat {
  const medplum = useMedplum();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [running, setRunning] = useState(false);
  const stopping = useRef<AbortController>(undefined);

  const ask = useCallback(
    async (question: string, context: readonly string[], files: readonly SentFile[]) => {
      const stopped = new AbortController();
      stopping.current = stopped;
      setRunning(true);
      let answer: Answer = NO_ANSWER;
      const show = (next: Answer) => {
        answer = next;
        setMessages((before) => [...before.slice(0, -1), next]);
      };
      setMessages((before) => [...before, { role: 'user', content: question }, NO_ANSWER]);
      const body = { patient, messages: [...historyOf(messages), { role: 'user', content: question }], context, files };
      try {
        for await (const event of chat(medplum, body, stopped.signal)) show(withEvent(answer, event));
        if (!answer.done) show({ ...answer, failure: text.ide.chat.brokenOff });
      } catch (err) {
        show({ ...answer, ...(stopped.signal.aborted ? { stopped: true } : { failure: sentenceOf(err) }) });
      } finally {
        setRunning(false);
      }
    },
    [medplum, patient, messages]
  );

  return {
    messages,
    running,
    ask,
    stop: useCallback(() => stopping.current?.abort(), []),
    clear: useCallback(() => setMessages([]), []),
  };
}

async function* chat(medplum: MedplumClient, body: object, signal: AbortSignal): AsyncGenerator<ChatEvent> {
  await medplum.refreshIfExpired();
  const response = await fetch(new URL('llm/chat', medplum.getBaseUrl()), {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${medplum.getAccessToken()}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok || !response.body) throw await response.json();
  for await (const event of eventsOf(response.body)) {
    if (event.name === 'error') throw event.data;
    yield event as ChatEvent;
  }
}

/** The gateway's refusals say what to do and echo no value. */
function sentenceOf(err: unknown): string {
  if (err instanceof TypeError) return text.failed.unavailable;
  const issue = normalizeOperationOutcome(err).issue?.[0];
  return issue?.details?.text ?? text.failed.load;
}
