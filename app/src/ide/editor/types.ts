import { METHODS } from '../run/patientReader.ts';

// Vite reads the options of a glob as they stand here.
const core = import.meta.glob<string>('../../../../node_modules/@medplum/core/dist/esm/index.d.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fhir = import.meta.glob<string>('../../../../node_modules/@medplum/fhirtypes/dist/*.d.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a script has without importing it, see `../run/sandbox.ts`. */
const GLOBALS = `
declare const medplum: Pick<import('@medplum/core').MedplumClient, ${METHODS.map((name) => `'${name}'`).join(' | ')}>;
declare const console: Record<'log' | 'info' | 'warn' | 'error' | 'debug', (...values: unknown[]) => void>;
declare function setTimeout(work: () => void, ms?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(work: () => void, ms?: number): number;
declare function clearInterval(timer: number | undefined): void;
declare function queueMicrotask(work: () => void): void;
declare function structuredClone<T>(value: T): T;
declare function atob(data: string): string;
declare function btoa(data: string): string;
`;

/** Types for bots and scripts, where the compiler looks for packages. Three megabytes: import it on demand. */
export const LIBRARIES: readonly { readonly content: string; readonly filePath: string }[] = [
  { content: GLOBALS, filePath: 'file:///globals.d.ts' },
  ...Object.values(core).map((content) => ({ content, filePath: 'file:///node_modules/@medplum/core/index.d.ts' })),
  ...Object.entries(fhir).map(([path, content]) => ({
    content,
    filePath: `file:///node_modules/@medplum/fhirtypes/${path.slice(path.lastIndexOf('/') + 1)}`,
  })),
];
