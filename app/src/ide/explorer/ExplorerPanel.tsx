import { Alert, Button, Code, FileButton, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMedplum } from '@medplum/react-hooks';
import { IconFolderOpen } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { text } from '../../text.ts';
import { SchemaTree } from './SchemaTree.tsx';
import { SearchBuilder } from './SearchBuilder.tsx';
import { usePreview } from './usePreview.ts';
import { VirtualRows } from './VirtualRows.tsx';

/** FHIR as the server has it: what a type is made of, searches, and what they find. */
export function ExplorerPanel({ patientId }: { readonly patientId?: string }) {
  const medplum = useMedplum();
  const preview = usePreview();
  const [type, setType] = useState('Observation');
  const [failure, setFailure] = useState<string>();
  const reset = useRef<() => void>(null);

  function open(file: File | null): void {
    if (file) preview.read(file.stream(), file.name.endsWith('.ndjson'));
    // So that the same file can be opened again.
    reset.current?.();
  }

  /** By POST: what is searched for is in no URL. */
  async function search(parameters: URLSearchParams): Promise<void> {
    setFailure(undefined);
    await medplum.refreshIfExpired();
    const response = await fetch(medplum.fhirUrl(type, '_search'), {
      method: 'POST',
      headers: { accept: 'application/fhir+json', authorization: `Bearer ${medplum.getAccessToken()}` },
      body: parameters,
    }).catch(() => undefined);
    if (response?.ok && response.body) preview.read(response.body);
    else setFailure(response?.status === 400 ? text.ide.explorer.refused : text.failed.unavailable);
  }

  return (
    <div className="explorer">
      <Stack gap="xs" component="section" aria-label={text.ide.explorer.schema} className="file-tree">
        <SchemaTree type={type} />
      </Stack>
      <Stack gap="xs" miw={0}>
        <SearchBuilder type={type} onType={setType} patientId={patientId} onSearch={search} />
        <Group gap="xs">
          <FileButton accept="application/json,.json,.ndjson" resetRef={reset} onChange={open}>
            {(props) => (
              <Button
                {...props}
                size="compact-xs"
                variant="default"
                leftSection={<IconFolderOpen size={12} aria-hidden />}
              >
                {text.ide.explorer.open}
              </Button>
            )}
          </FileButton>
          <Text size="xs" c="dimmed" role="status" data-testid="result-size">
            {preview.bytes > 0 && text.ide.explorer.size(preview.rows.length, Math.ceil(preview.bytes / 1000))}
            {preview.isReading && ` ${text.ide.explorer.reading}`}
          </Text>
        </Group>
        {(failure || preview.failed) && (
          <Alert color="orange" p="xs" role="alert">
            {failure ?? text.ide.explorer.unreadable}
          </Alert>
        )}
        <Results preview={preview} />
      </Stack>
    </div>
  );
}

function Results({ preview }: { readonly preview: ReturnType<typeof usePreview> }) {
  const [asJson, setAsJson] = useState(false);
  return (
    <>
      {preview.whole !== undefined && (
        <SegmentedControl
          size="xs"
          w="fit-content"
          aria-label={text.ide.run.view}
          value={asJson ? 'json' : 'table'}
          onChange={(value) => setAsJson(value === 'json')}
          data={[
            { value: 'table', label: text.ide.run.table },
            { value: 'json', label: 'JSON' },
          ]}
        />
      )}
      {asJson && preview.whole !== undefined ? (
        <Code block tabIndex={0} aria-label="JSON" className="whole-json">
          {preview.whole}
        </Code>
      ) : (
        <VirtualRows rows={preview.rows} onShow={preview.show} />
      )}
      {preview.beginning !== undefined && (
        <Code
          block
          tabIndex={0}
          aria-label={text.ide.explorer.beginning}
          className="whole-json"
          data-testid="beginning"
        >
          {preview.beginning}
        </Code>
      )}
      {preview.shown && !asJson && (
        <Code
          block
          tabIndex={0}
          aria-label={text.ide.explorer.resource}
          className="whole-json"
          data-testid="result-json"
        >
          {preview.shown.text}
        </Code>
      )}
    </>
  );
}
