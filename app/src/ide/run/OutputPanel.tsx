import { Stack, Title } from '@mantine/core';
import { text } from '../../text.ts';
import { WideTable } from '../../ui/WideTable.tsx';
import { languageOfPath } from '../editor/monaco.ts';
import type { StoredFile } from '../files/store.ts';
import { FhirPathOutput } from './FhirPathOutput.tsx';
import { ScriptOutput } from './ScriptOutput.tsx';
import { SqlOutput } from './SqlOutput.tsx';

interface OutputPanelProps {
  readonly file: StoredFile;
  readonly files: readonly StoredFile[];
  /** Medplum's id of the open patient. */
  readonly patientId?: string;
}

/** What the file in the editor comes to, for those languages that come to something. */
export function OutputPanel({ file, files, patientId }: OutputPanelProps) {
  const output = outputOf({ file, files, patientId });
  if (!output) return null;
  return (
    <Stack gap={4} component="section" aria-label={text.ide.run.title} className="output">
      <Title order={2} fz="sm">
        {text.ide.run.title}
      </Title>
      {/* Not a ScrollArea: what is in one has no width of its own, and a chart would have none. */}
      <WideTable label={text.ide.run.title} flex={1} mih={0} style={{ overflow: 'auto' }}>
        {output}
      </WideTable>
    </Stack>
  );
}

function outputOf({ file, files, patientId }: OutputPanelProps) {
  switch (languageOfPath(file.path)) {
    case 'fhirpath':
      return <FhirPathOutput source={file.content} patientId={patientId} />;
    case 'sql':
      return <SqlOutput key={file.path} sql={file.content} />;
    case 'typescript':
      return <ScriptOutput key={file.path} path={file.path} files={files} patientId={patientId} />;
    default:
      return undefined;
  }
}
