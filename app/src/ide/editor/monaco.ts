import * as monaco from 'monaco-editor/editor/editor.api';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/markdown/register';
import 'monaco-editor/languages/definitions/sql/register';
import 'monaco-editor/languages/definitions/typescript/register';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import TypeScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';

/** Monaco with the languages of the workbench, its workers from our own origin. A megabyte: import it on demand. */
globalThis.MonacoEnvironment = {
  getWorker(_id: string, label: string): Worker {
    if (label === 'json') return new JsonWorker();
    if (label === 'typescript' || label === 'javascript') return new TypeScriptWorker();
    return new EditorWorker();
  },
};

monaco.languages.register({ id: 'fhirpath', extensions: ['.fhirpath'] });
monaco.languages.setMonarchTokensProvider('fhirpath', {
  keywords: ['and', 'or', 'xor', 'implies', 'in', 'contains', 'is', 'as', 'div', 'mod', 'true', 'false'],
  tokenizer: {
    root: [
      [/\/\/.*$/, 'comment'],
      [/'(?:[^'\\]|\\.)*'/, 'string'],
      [/@[\dT:.Z+-]+/, 'number'],
      [/\d+(\.\d+)?/, 'number'],
      [/%[\w-]+|\$(this|index|total)/, 'variable'],
      [/[a-zA-Z_]\w*(?=\()/, 'type'],
      [/[a-zA-Z_]\w*/, { cases: { '@keywords': 'keyword', '@default': 'identifier' } }],
    ],
  },
});

/** Monaco's own, but for colours whose contrast is too low to read (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
monaco.editor.defineTheme('atlas-light', {
  base: 'vs',
  inherit: true,
  colors: {},
  rules: [
    { token: 'operator.sql', foreground: '56657a' },
    { token: 'string.sql', foreground: 'b80000' },
  ],
});
monaco.editor.defineTheme('atlas-dark', {
  base: 'vs-dark',
  inherit: true,
  colors: {},
  rules: [
    { token: 'comment', foreground: '7ca668' },
    { token: 'operator.sql', foreground: '93a3b5' },
    { token: 'string.sql', foreground: 'f88070' },
  ],
});

export function showScheme(scheme: 'light' | 'dark'): void {
  monaco.editor.setTheme(`atlas-${scheme}`);
}

/** Scripts and bots: modules for the compiler, run as CommonJS (`../run/sandbox.ts`). */
typescriptDefaults.setCompilerOptions({
  target: ScriptTarget.ESNext,
  module: ModuleKind.CommonJS,
  moduleResolution: ModuleResolutionKind.NodeJs,
  lib: ['esnext'],
  strict: true,
  allowNonTsExtensions: true,
});
typescriptDefaults.setEagerModelSync(true);

/** FHIR resources are held to FHIR's own schema (`app/fhir-schema.ts`), which the worker fetches when there is one. */
jsonDefaults.setDiagnosticsOptions({
  validate: true,
  allowComments: false,
  enableSchemaRequest: true,
  schemaValidation: 'error',
  schemas: [{ uri: new URL('/fhir-r4.schema.json', location.href).href, fileMatch: ['*.json'] }],
});

let types: Promise<void> | undefined;

/** From the first file on that needs them the compiler knows Medplum's and FHIR's types. */
export function loadTypes(): Promise<void> {
  types ??= import('./types.ts').then(({ LIBRARIES }) => typescriptDefaults.setExtraLibs([...LIBRARIES]));
  return types;
}

export { monaco, typescriptDefaults };

/** By the end of the name, as people save such files. */
export function languageOfPath(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return LANGUAGES[ending] ?? 'plaintext';
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'typescript',
  js: 'typescript',
  json: 'json',
  sql: 'sql',
  fhirpath: 'fhirpath',
  md: 'markdown',
};
