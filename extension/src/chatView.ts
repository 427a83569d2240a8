import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Gateway, Said, SentFile } from './gateway.ts';
import { beginHandover, codeFor, type Handover } from './handover.ts';

interface ChatViewDeps {
  readonly gateway: Gateway;
  /** What the page answered, with the verifier that goes with it. */
  readonly onCode: (code: string, handover: Handover) => void;
}

/**
 * The chat, in a view: the one part of an extension that runs in the browser, so it is also what speaks to the page that
 * frames the editor. It is told texts and shows them as texts; nothing of an answer is ever markup here.
 */
export class ChatView implements vscode.WebviewViewProvider {
  private readonly deps: ChatViewDeps;
  private view: vscode.WebviewView | undefined;
  private handover: Handover | undefined;
  private history: Said[] = [];
  private running: AbortController | undefined;

  constructor(deps: ChatViewDeps) {
    this.deps = deps;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.view = view;
    view.webview.options = { enableScripts: true };
    view.webview.onDidReceiveMessage((message) => this.receive(message));
    view.webview.html = page(view.webview.cspSource);
  }

  /** Asks the page for a code. */
  connect(): void {
    this.handover = beginHandover();
    const { nonce, challenge } = this.handover;
    this.view?.webview.postMessage({ type: 'connect', nonce, challenge });
  }

  async ask(question: string, files: readonly SentFile[] = []): Promise<void> {
    await vscode.commands.executeCommand('atlas.chat.focus');
    this.running?.abort();
    const stopping = new AbortController();
    this.running = stopping;
    this.post({ type: 'question', text: question });
    let answer = '';
    try {
      for await (const piece of this.deps.gateway.chat({ question, history: this.history, files }, stopping.signal)) {
        if (piece.kind === 'sources') this.post({ type: 'sources', sources: piece.sources });
        else {
          answer += piece.text;
          this.post({ type: 'piece', text: piece.text, mark: piece.mark });
        }
      }
      if (answer) this.history.push({ role: 'user', content: question }, { role: 'assistant', content: answer });
    } catch (err) {
      if (!stopping.signal.aborted) this.post({ type: 'failure', text: err instanceof Error ? err.message : '' });
    }
    this.post({ type: 'end' });
  }

  private receive(message: { type?: string; text?: string }): void {
    if (message.type === 'ready') this.connect();
    if (message.type === 'ask' && typeof message.text === 'string') void this.ask(message.text);
    if (message.type === 'stop') this.running?.abort();
    if (message.type === 'clear') this.history = [];
    const handover = this.handover;
    const code = codeFor(handover, message);
    if (!handover || !code) return;
    this.handover = undefined;
    this.deps.onCode(code, handover);
  }

  private post(message: object): void {
    void this.view?.webview.postMessage(message);
  }
}

function page(source: string): string {
  const nonce = randomBytes(16).toString('base64url');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}' ${source}; script-src 'nonce-${nonce}'`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="${nonce}">
  body { display: flex; flex-direction: column; height: 95vh; gap: 6px; padding: 6px; }
  #log { flex: 1; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
  .question { opacity: .75; margin: 10px 0 4px; }
  .failure { color: var(--vscode-errorForeground); }
  mark { background: var(--vscode-editor-findMatchHighlightBackground); color: inherit; }
  textarea { width: 100%; box-sizing: border-box; color: var(--vscode-input-foreground); background: var(--vscode-input-background); }
</style></head><body>
<div id="log" tabindex="0" role="log" aria-label="Chat"></div>
<textarea id="question" rows="3" aria-label="Question" placeholder="Ask about the open patient; Enter sends"></textarea>
<script nonce="${nonce}">(${inView.toString()})()</script></body></html>`;
}

/** Runs in the view. */
function inView(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the editor and the browser, whose types this side has not
  const { acquireVsCodeApi, document, window } = globalThis as any;
  const editor = acquireVsCodeApi();
  const log = document.getElementById('log');
  const field = document.getElementById('question');
  // biome-ignore lint/suspicious/noExplicitAny: an element
  let into: any;
  const add = (tag: string, text: string, name = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = name;
    (name ? log : (into ?? log)).append(element);
    log.scrollTop = log.scrollHeight;
    return element;
  };
  // The page that frames the editor is of the same origin, and the only one that is answered.
  const origin = window.location.origin;
  // biome-ignore lint/suspicious/noExplicitAny: a message
  window.addEventListener('message', ({ data, origin: from, source }: any) => {
    if (data?.type === 'atlas-handover-code') {
      if (from === origin && source === window.top) editor.postMessage(data);
      return;
    }
    if (data?.type === 'connect') {
      const { nonce, challenge } = data;
      window.top.postMessage({ type: 'atlas-handover', nonce, challenge }, origin);
    }
    if (data?.type === 'question') {
      add('div', data.text, 'question');
      into = add('div', '', 'answer');
    }
    if (data?.type === 'piece') add(data.mark ? 'mark' : 'span', data.text);
    if (data?.type === 'failure') add('div', data.text, 'failure');
  });
  // biome-ignore lint/suspicious/noExplicitAny: an event
  field.addEventListener('keydown', (event: any) => {
    if (event.key === 'Escape') editor.postMessage({ type: 'stop' });
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim()) editor.postMessage({ type: 'ask', text: field.value.trim() });
    field.value = '';
  });
  editor.postMessage({ type: 'ready' });
}
