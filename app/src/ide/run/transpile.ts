import { getTypeScriptWorker } from 'monaco-editor/languages/features/typescript/register';
import { monaco } from '../editor/monaco.ts';

/**
 * JavaScript (CommonJS) of a TypeScript file, by the worker that checks it in the editor.
 * @returns its first fault in place of that, when it does not parse
 */
export async function transpile(path: string): Promise<{ script: string } | { fault: string }> {
  const uri = monaco.Uri.file(path);
  const worker = await (await getTypeScriptWorker())(uri);
  const [fault] = await worker.getSyntacticDiagnostics(uri.toString());
  if (fault)
    return { fault: typeof fault.messageText === 'string' ? fault.messageText : fault.messageText.messageText };
  const { outputFiles } = await worker.getEmitOutput(uri.toString());
  return { script: outputFiles.find(({ name }) => name.endsWith('.js'))?.text ?? '' };
}
