import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { ChatView } from './chatView.ts';
import { questionOf, SLASH_COMMANDS, type SlashCommand } from './commands.ts';
import { Gateway, type SentFile } from './gateway.ts';
import { ghostText } from './ghostText.ts';
import { redeem, type Session } from './handover.ts';
import { statusOf } from './statusBar.ts';
import { loadDefinitions, problemsOf } from './validation.ts';

const LANGUAGES = ['typescript', 'javascript', 'json', 'jsonc', 'sql', 'fhirpath', 'markdown'];
/** A larger file is data, and is not looked through as one types. */
const MOST_CHARACTERS = 1_000_000;
const STATUS_EVERY_MS = 30_000;

export function activate(context: vscode.ExtensionContext): void {
  // In memory alone: the session ends with the editor's page.
  let session: Session | undefined;
  const url = () => vscode.workspace.getConfiguration('atlas').get<string>('url') || process.env.ATLAS_URL || '';
  const live = () => (session && session.until > Date.now() ? session : undefined);
  const gateway = new Gateway(url(), live);

  const status = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left);
  status.command = 'atlas.connect';
  const showStatus = () => Object.assign(status, statusOf(session));
  showStatus();
  status.show();
  const timer = setInterval(showStatus, STATUS_EVERY_MS);

  const chat = new ChatView({
    gateway,
    onCode: async (code, handover) => {
      try {
        session = await redeem(url(), code, handover);
      } catch (err) {
        vscode.window.showWarningMessage(err instanceof Error ? err.message : 'Atlas could not be reached.');
      }
      showStatus();
    },
  });

  context.subscriptions.push(
    status,
    { dispose: () => clearInterval(timer) },
    vscode.window.registerWebviewViewProvider('atlas.chat', chat, {
      webviewOptions: { retainContextWhenHidden: true },
    }),
    vscode.commands.registerCommand('atlas.connect', async () => {
      await vscode.commands.executeCommand('atlas.chat.focus');
      chat.connect();
    }),
    ...SLASH_COMMANDS.map((one) => vscode.commands.registerCommand(one.command, () => run(chat, one))),
    vscode.languages.registerInlineCompletionItemProvider(
      LANGUAGES.map((language) => ({ language })),
      ghostText(gateway)
    ),
    validation(context)
  );
}

async function run(chat: ChatView, command: SlashCommand): Promise<void> {
  const typed = command.prompt ? await vscode.window.showInputBox({ prompt: command.prompt }) : '';
  if (typed === undefined) return;
  await chat.ask(questionOf(command, typed), command.withFile ? openFile() : []);
}

function openFile(): readonly SentFile[] {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return [];
  const path = vscode.workspace.asRelativePath(document.uri);
  return [{ path, language: document.languageId, content: document.getText() }];
}

function validation(context: vscode.ExtensionContext): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('atlas-fhir');
  let isLoaded = false;
  const check = (document: vscode.TextDocument) => {
    const text = document.getText();
    if (!/^jsonc?$/.test(document.languageId) || text.length > MOST_CHARACTERS || !text.includes('"resourceType"')) {
      diagnostics.delete(document.uri);
      return;
    }
    // Five megabytes, read with the first file that needs them.
    if (!isLoaded) {
      loadDefinitions(
        JSON.parse(fs.readFileSync(path.join(context.extensionPath, 'dist', 'definitions.json'), 'utf8'))
      );
      isLoaded = true;
    }
    diagnostics.set(
      document.uri,
      problemsOf(text).map(({ message, severity, start, end }) => {
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
        return new vscode.Diagnostic(range, message, severity === 'error' ? error : warning);
      })
    );
  };
  vscode.workspace.textDocuments.forEach(check);
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri))
  );
}
