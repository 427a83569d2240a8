import { Stack, Text } from '@mantine/core';
import { formatDateTime } from '@medplum/core';
import { useApi } from '../api/useApi.ts';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { type ConsentSummary, changesBetween } from './shapes.ts';

/** Each version by what it says otherwise than the one before. */
export function History({ id }: { readonly id: string }) {
  const { data, outcome, reload } = useApi<{ versions: ConsentSummary[] }>(`fhir/consent/${id}/history`);
  if (outcome) return <FailedView outcome={outcome} onRetry={reload} />;
  return (
    <Stack gap="xs" mt="sm" data-testid="history">
      {data?.versions.map((version, at) => (
        <div key={version.version ?? at}>
          <Text size="xs" fw={600} className="numeric">
            {formatDateTime(version.lastUpdated)}
          </Text>
          {changesBetween(data.versions[at + 1], version).map(({ element, before, after }) => (
            <Text key={element} size="xs" className="token">
              {text.consents.elements[element] ?? element}: <del>{before}</del> <ins>{after}</ins>
            </Text>
          ))}
        </div>
      ))}
    </Stack>
  );
}
