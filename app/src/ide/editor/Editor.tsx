import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { text } from '../../text.ts';
import type { StoredFile } from '../files/store.ts';
import { languageOfPath, loadTypes, monaco, showScheme } from './monaco.ts';

export type CodeEditor = monaco.editor.IStandaloneCodeEditor;

interface EditorProps {
  readonly file: StoredFile;
  /** Another one says that the content came from elsewhere than this editor. */
  readonly revision: number;
  readonly onChange: (content: string) => void;
  /** The editor, for those who act on it; undefined when it goes. */
  readonly onEditor: (editor: CodeEditor | undefined) => void;
}

/** Monaco on one file at a time. A model a path, so that each file keeps its undo history while the workbench is open. */
export function Editor({ file, revision, onChange, onEditor }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const scheme = useComputedColorScheme('light');
  const changed = useRef(onChange);
  changed.current = onChange;

  useEffect(() => {
    if (!place.current) return undefined;
    const made = monaco.editor.create(place.current, {
      automaticLayout: true,
      ariaLabel: text.ide.editor,
      fixedOverflowWidgets: true,
      fontSize: 13,
      inlineSuggest: { enabled: true },
      minimap: { enabled: false },
      model: null,
      // Dimmed, as the other choice has it, the number of the last line can't be read.
      renderFinalNewline: 'on',
      scrollBeyondLastLine: false,
      tabSize: 2,
      wordWrap: 'on',
    });
    editor.current = made;
    onEditor(made);
    return () => {
      onEditor(undefined);
      made.dispose();
    };
  }, [onEditor]);

  useEffect(() => {
    showScheme(scheme);
  }, [scheme]);

  const { path, content } = file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed comes back as `content`, and the model has it
  useEffect(() => {
    const uri = monaco.Uri.file(path);
    if (languageOfPath(path) === 'typescript') loadTypes();
    const model = monaco.editor.getModel(uri) ?? monaco.editor.createModel(content, languageOfPath(path), uri);
    // An edit, so that what was there before can be had back by undo.
    if (model.getValue() !== content) {
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text: content }], () => null);
    }
    const listening = model.onDidChangeContent(() => changed.current(model.getValue()));
    editor.current?.setModel(model);
    return () => listening.dispose();
  }, [path, revision]);

  return <div ref={place} className="code-editor" data-testid="editor" />;
}
