import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { text } from '../../text.ts';
import { languageOfPath, monaco, showScheme } from './monaco.ts';

interface DifferenceProps {
  /** Tells the language. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly sideBySide: boolean;
  /** With it the right side can be written in. */
  readonly onEdit?: (after: string) => void;
}

/** Two texts in Monaco's diff editor. */
export function Difference({ path, before, after, sideBySide, onEdit }: DifferenceProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneDiffEditor>(undefined);
  const scheme = useComputedColorScheme('light');
  const edited = useRef(onEdit);
  edited.current = onEdit;
  const readOnly = onEdit === undefined;

  useEffect(() => {
    if (!place.current) return undefined;
    const made = monaco.editor.createDiffEditor(place.current, {
      automaticLayout: true,
      readOnly,
      renderSideBySide: false,
      useInlineViewWhenSpaceIsLimited: false,
      minimap: { enabled: false },
      renderFinalNewline: 'on',
      fontSize: 13,
    });
    const language = languageOfPath(path);
    const models = {
      original: monaco.editor.createModel(before, language),
      modified: monaco.editor.createModel('', language),
    };
    models.modified.onDidChangeContent(() => edited.current?.(models.modified.getValue()));
    made.setModel(models);
    editor.current = made;
    return () => {
      made.dispose();
      models.original.dispose();
      models.modified.dispose();
    };
  }, [path, before, readOnly]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever makes the models anew fills them anew
  useEffect(() => {
    const model = editor.current?.getModel()?.modified;
    if (model && model.getValue() !== after) model.setValue(after);
  }, [path, before, readOnly, after]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor that was made anew gets its options anew
  useEffect(() => {
    // The labels with each change of the options: Monaco forgets those that it was made with.
    const labels = { originalAriaLabel: text.ide.review.before, modifiedAriaLabel: text.ide.review.after };
    editor.current?.updateOptions({ renderSideBySide: sideBySide, ...labels });
  }, [path, before, readOnly, sideBySide]);
  useEffect(() => {
    showScheme(scheme);
  }, [scheme]);
  return <div ref={place} className="code-editor" data-testid="difference" />;
}
