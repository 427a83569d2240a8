import type { MedplumClient } from '@medplum/core';
import { monaco } from './monaco.ts';

/** Of DuckDB's SELECT, which is what the lake takes. */
const KEYWORDS = [
  ...['SELECT', 'FROM', 'WHERE', 'GROUP BY', 'ORDER BY', 'LIMIT', 'JOIN', 'LEFT JOIN', 'ON', 'USING', 'AS', 'WITH'],
  ...['AND', 'OR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'BETWEEN', 'LIKE', 'DISTINCT', 'ASC', 'DESC', 'UNION ALL'],
];
const FUNCTIONS = ['count', 'sum', 'avg', 'median', 'stddev', 'round', 'date_trunc', 'date_part', 'lower', 'coalesce'];

interface LakeTables {
  readonly tables: readonly string[];
  /** By table. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}
const NOTHING: LakeTables = { tables: [], columns: {} };

/** Completion of SQL: the lake's views and columns as the gateway lists them, and the words of a SELECT. */
export function registerSqlCompletion(medplum: MedplumClient): { dispose(): void } {
  let tables: Promise<LakeTables> | undefined;
  const tablesOf = () => {
    tables ??= medplum.get<LakeTables>('lake/tables').catch(() => {
      // The next one to ask may be luckier.
      tables = undefined;
      return NOTHING;
    });
    return tables;
  };
  return monaco.languages.registerCompletionItemProvider('sql', {
    async provideCompletionItems(model, position) {
      const { startColumn, endColumn } = model.getWordUntilPosition(position);
      const range = new monaco.Range(position.lineNumber, startColumn, position.lineNumber, endColumn);
      const { Struct, Field, Keyword, Function: Call } = monaco.languages.CompletionItemKind;
      const item = (
        label: string,
        kind: monaco.languages.CompletionItemKind,
        sortText: string,
        insertText = label
      ) => ({
        label,
        kind,
        range,
        sortText: `${sortText}${label}`,
        insertText,
      });
      const lake = await tablesOf();
      const text = model.getValue();
      // Of the tables that the text names; before it does, there is nothing to tell columns by.
      const asked = lake.tables.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
      const columns = new Set(asked.flatMap((name) => lake.columns[name] ?? []));
      return {
        suggestions: [
          ...[...columns].map((name) => item(name, Field, '0')),
          ...lake.tables.map((name) => item(name, Struct, '0')),
          ...FUNCTIONS.map((name) => item(name, Call, '1', `${name}(`)),
          ...KEYWORDS.map((word) => item(word, Keyword, '2')),
        ],
      };
    },
  });
}
