import * as vscode from 'vscode';
import type { Gateway } from './gateway.ts';

const DEBOUNCE_MS = 80;
const PREFIX_CHARACTERS = 4_000;
const SUFFIX_CHARACTERS = 1_000;

/** Ghost text; a request that was typed over is aborted, and the gateway stops the model with it. */
export function ghostText(gateway: Gateway): vscode.InlineCompletionItemProvider {
  return {
    async provideInlineCompletionItems(document, position, _context, token) {
      if (!vscode.workspace.getConfiguration('atlas').get('ghostText')) return [];
      const aborted = new AbortController();
      token.onCancellationRequested(() => aborted.abort());
      await new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MS));
      if (token.isCancellationRequested) return [];
      const text = document.getText();
      const offset = document.offsetAt(position);
      const around = {
        prefix: text.slice(Math.max(0, offset - PREFIX_CHARACTERS), offset),
        suffix: text.slice(offset, offset + SUFFIX_CHARACTERS),
        language: document.languageId,
        path: vscode.workspace.asRelativePath(document.uri),
      };
      const completion = await gateway.complete(around, aborted.signal).catch(() => '');
      return completion ? [new vscode.InlineCompletionItem(completion, new vscode.Range(position, position))] : [];
    },
  };
}
