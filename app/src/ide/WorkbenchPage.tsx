import { Alert, Anchor, Group, SegmentedControl, Stack, Tabs, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMedplum, useResource } from '@medplum/react-hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useApi } from '../api/useApi.ts';
import { pseudonymOf } from '../patients/pseudonym.ts';
import { useSession } from '../session/session.ts';
import { ClosedPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { ChatPanel } from './chat/ChatPanel.tsx';
import { type CodeEditor, Editor } from './editor/Editor.tsx';
import { registerGhostText } from './editor/ghostText.ts';
import { languageOfPath } from './editor/monaco.ts';
import { registerSqlCompletion } from './editor/sqlCompletion.ts';
import { ExplorerPanel } from './explorer/ExplorerPanel.tsx';
import { ConflictPanel } from './files/ConflictPanel.tsx';
import { FileTabs } from './files/FileTabs.tsx';
import { FileTree } from './files/FileTree.tsx';
import { type Files, useFiles } from './files/useFiles.ts';
import { statusOf } from './files/workspace.ts';
import { type Proposal, ReviewPanel } from './review/ReviewPanel.tsx';
import { OutputPanel } from './run/OutputPanel.tsx';
import { CodeServerPanel } from './vscode/CodeServerPanel.tsx';

interface LlmStatus {
  readonly enabled: boolean;
  readonly model?: string;
}

export function WorkbenchPage() {
  const { id } = useParams();
  const { canCode, canReadCharts } = useSession();
  if (!canCode || (id && !canReadCharts)) return <ClosedPage />;
  return id ? <OfPatient id={id} /> : <Workbench />;
}

function OfPatient({ id }: { readonly id: string }) {
  const patient = useResource({ reference: `Patient/${id}` });
  const pseudonym = patient?.resourceType === 'Patient' ? pseudonymOf(patient) : undefined;
  if (!pseudonym) return <PageLoader />;
  return <Workbench patientId={id} token={pseudonym.token} label={pseudonym.label} />;
}

const VIEWS = ['code', 'explorer', 'vscode'] as const;
type View = (typeof VIEWS)[number];

interface WorkbenchProps {
  readonly patientId?: string;
  readonly token?: string;
  readonly label?: string;
}

function Workbench({ patientId, token, label }: WorkbenchProps) {
  const medplum = useMedplum();
  const { profile } = useSession();
  const files = useFiles(profile);
  const status = useApi<LlmStatus>('llm/status');
  const { setEditor, insert, replaceAll, selectionOr } = useEditorActions();
  const [proposal, setProposal] = useState<Proposal>();
  const [view, setView] = useState<View>('code');
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  usePageTitle(label ? `${text.ide.title} · ${label}` : text.ide.title);

  useEffect(() => {
    const ghost = registerGhostText(medplum, token);
    return () => ghost.dispose();
  }, [medplum, token]);

  useEffect(() => {
    const sql = registerSqlCompletion(medplum);
    return () => sql.dispose();
  }, [medplum]);

  const current = files.current;
  const propose = useCallback(
    (code: string) => {
      if (current)
        setProposal({ path: current.path, before: current.content, after: selectionOr(current.content, code) });
    },
    [current, selectionOr]
  );

  const file = useMemo(
    () => current && { path: current.path, language: languageOfPath(current.path), content: current.content },
    [current]
  );
  const chat = token ? (
    <ChatPanel patient={token} file={file} onInsert={insert} onApply={propose} />
  ) : (
    <Text size="sm" c="dimmed">
      {text.ide.chat.noPatient}
    </Text>
  );
  const code = proposal ? (
    <ReviewPanel
      proposal={proposal}
      patient={token}
      onClose={() => setProposal(undefined)}
      onAccept={(content) => {
        setProposal(undefined);
        files.show(proposal.path);
        replaceAll(content);
      }}
    />
  ) : (
    <Code files={files} patientId={patientId} onEditor={setEditor} />
  );

  return (
    <Stack gap="xs" className="workbench">
      <Group justify="space-between">
        <Group gap="sm">
          {patientId && (
            <Anchor href={`/patients/${patientId}`} size="sm">
              <IconArrowLeft size={14} style={{ verticalAlign: '-2px' }} aria-hidden /> {label}
            </Anchor>
          )}
          <Title order={1} fz={20}>
            {text.ide.title}
          </Title>
        </Group>
        <SegmentedControl
          size="xs"
          aria-label={text.ide.views.label}
          value={view}
          onChange={(value) => setView(value as View)}
          data={VIEWS.map((value) => ({ value, label: text.ide.views[value] }))}
        />
        <Text size="xs" c="dimmed" role="status" data-testid="ai">
          {status.data?.enabled ? text.ide.aiOn(status.data.model ?? '') : text.ide.aiOff}
        </Text>
      </Group>
      {status.data && !status.data.enabled && <Alert p="xs">{text.ide.aiOffHelp}</Alert>}
      {view === 'explorer' && <ExplorerPanel patientId={patientId} />}
      {view === 'vscode' && <CodeServerPanel patient={token} />}
      {view === 'code' &&
        (wide ? (
          <div className="workbench-columns">
            <FileTree files={files} />
            {code}
            {chat}
          </div>
        ) : (
          <Tabs defaultValue="code" keepMounted={false} className="workbench-tabs">
            <Tabs.List aria-label={text.ide.title}>
              <Tabs.Tab value="files">{text.ide.files.title}</Tabs.Tab>
              <Tabs.Tab value="code">{text.ide.editor}</Tabs.Tab>
              <Tabs.Tab value="chat">{text.ide.chat.title}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="files">
              <FileTree files={files} />
            </Tabs.Panel>
            <Tabs.Panel value="code">{code}</Tabs.Panel>
            <Tabs.Panel value="chat">{chat}</Tabs.Panel>
          </Tabs>
        ))}
    </Stack>
  );
}

function Code({
  files,
  patientId,
  onEditor,
}: {
  readonly files: Files;
  readonly patientId?: string;
  readonly onEditor: (editor: CodeEditor | undefined) => void;
}) {
  const { current, state, write, resolve } = files;
  const theirs = current && state.conflicts.get(current.path);
  const refused = current && statusOf(current, state) === 'refused' ? state.refused.get(current.path) : undefined;
  return (
    <Stack h="100%" gap={0} component="section" aria-label={text.ide.editor}>
      <FileTabs files={files} />
      {refused && (
        <Alert color="red" p="xs" role="alert">
          {text.ide.files.status.refused}. {refused.why}
        </Alert>
      )}
      {current && theirs && (
        <ConflictPanel
          key={`${current.path} ${theirs.version}`}
          mine={current}
          theirs={theirs}
          onResolve={(content) => resolve(current.path, content)}
        />
      )}
      {current && !theirs && (
        <>
          <Editor
            file={current}
            revision={state.revisions.get(current.path) ?? 0}
            onEditor={onEditor}
            onChange={(content) => write(current.path, content)}
          />
          <OutputPanel file={current} files={files.files} patientId={patientId} />
        </>
      )}
      {!current && (
        <Text size="sm" c="dimmed" p="md">
          {text.ide.files.noneOpen}
        </Text>
      )}
    </Stack>
  );
}

/** What the chat does to the editor. */
function useEditorActions() {
  const editor = useRef<CodeEditor>(undefined);

  /** What the file is to become once the editor is there. */
  const pending = useRef<string>(undefined);

  const setEditor = useCallback((next: CodeEditor | undefined) => {
    editor.current = next;
    next?.onDidChangeModel(() => {
      if (pending.current !== undefined && next.getModel()) replace(next, pending.current);
      pending.current = undefined;
    });
  }, []);

  const insert = useCallback((code: string) => {
    const selection = editor.current?.getSelection();
    if (!selection) return;
    editor.current?.executeEdits('chat', [{ range: selection, text: code, forceMoveMarkers: true }]);
    editor.current?.focus();
  }, []);

  const replaceAll = useCallback((content: string) => {
    // While a change is looked at there is no editor.
    if (editor.current) replace(editor.current, content);
    else pending.current = content;
  }, []);

  /** The file with the code in place of what is selected, or of all of it. */
  const selectionOr = useCallback((whole: string, code: string): string => {
    const selection = editor.current?.getSelection();
    const model = editor.current?.getModel();
    if (!selection || !model || selection.isEmpty()) return whole.endsWith('\n') ? `${code}\n` : code;
    const [from, to] = [selection.getStartPosition(), selection.getEndPosition()].map((at) => model.getOffsetAt(at));
    return whole.slice(0, from) + code + whole.slice(to);
  }, []);

  return { setEditor, insert, replaceAll, selectionOr };
}

/** One step of the undo history. */
function replace(editor: CodeEditor, content: string): void {
  const range = editor.getModel()?.getFullModelRange();
  if (!range) return;
  editor.pushUndoStop();
  editor.executeEdits('review', [{ range, text: content }]);
  editor.pushUndoStop();
  editor.focus();
}
