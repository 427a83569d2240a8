import type { MedplumClient } from '@medplum/core';
import { type Complete, completer } from './completions.ts';
import { monaco } from './monaco.ts';

/** Typing settles before anything is asked. */
const DEBOUNCE_MS = 80;
/** What surrounds the cursor, in characters: more costs time and tells the model nothing. */
const PREFIX_CHARACTERS = 4_000;
const SUFFIX_CHARACTERS = 1_000;

const LANGUAGES = ['typescript', 'json', 'sql', 'fhirpath', 'markdown', 'plaintext'];

/**
 * Ghost text by Monaco's inline completions: Tab takes it, Ctrl+→ a word of it, Esc none. A request whose text was typed
 * over is aborted, and the gateway stops the model with it.
 * @param patient token of the open patient
 */
export function registerGhostText(medplum: MedplumClient, patient: string | undefined): { dispose(): void } {
  const complete = completer(askGateway(medplum, patient));
  return monaco.languages.registerInlineCompletionsProvider(LANGUAGES, {
    async provideInlineCompletions(model, position, _context, token) {
      const offset = model.getOffsetAt(position);
      const whole = model.getValue();
      const aborted = new AbortController();
      token.onCancellationRequested(() => aborted.abort());
      await settled(DEBOUNCE_MS, aborted.signal);
      if (aborted.signal.aborted) return { items: [] };
      const insertText = await complete(
        {
          prefix: whole.slice(Math.max(0, offset - PREFIX_CHARACTERS), offset),
          suffix: whole.slice(offset, offset + SUFFIX_CHARACTERS),
          language: model.getLanguageId(),
          path: model.uri.path.replace(/^\//, ''),
        },
        aborted.signal
      ).catch(() => '');
      const { lineNumber, column } = position;
      const range = new monaco.Range(lineNumber, column, lineNumber, column);
      return { items: insertText ? [{ insertText, range }] : [] };
    },
    disposeInlineCompletions() {},
  });
}

function settled(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function askGateway(medplum: MedplumClient, patient: string | undefined): Complete {
  return async (around, signal) => {
    await medplum.refreshIfExpired();
    const response = await fetch(new URL('llm/complete', medplum.getBaseUrl()), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${medplum.getAccessToken()}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ ...around, ...(patient && { patient }) }),
      signal,
    });
    if (!response.ok) return '';
    const answer = (await response.json()) as { text?: string };
    return answer.text ?? '';
  };
}
