import '@medplum/react/styles.css';
import { Button, Card, Group, Title } from '@mantine/core';
import type { OperationOutcome, Resource } from '@medplum/fhirtypes';
import { ResourceTable } from '@medplum/react';
import { useResource } from '@medplum/react-hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../shell/MessagePages.tsx';
import { text } from '../text.ts';
import { PageLoader } from '../ui/PageLoader.tsx';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { readable } from './readable.ts';

/** Any one resource, where links inside Medplum's components lead. */
export function ResourcePage() {
  const { resourceType = '', id = '' } = useParams();
  if (resourceType === 'Patient') return <Navigate to={`/patients/${id}`} replace />;
  if (!/^[A-Z][A-Za-z]+$/.test(resourceType)) return <NotFoundPage />;
  return <OneResource key={`${resourceType}/${id}`} reference={`${resourceType}/${id}`} />;
}

function OneResource({ reference }: { readonly reference: string }) {
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<OperationOutcome>();
  const resource: Resource | undefined = useResource({ reference }, setOutcome);
  const title = text.resource.title(reference.split('/')[0] ?? '');
  usePageTitle(title);
  if (!resource) return outcome && outcome.id !== 'ok' ? <NotFoundPage /> : <PageLoader />;
  return (
    <>
      <Group mb="md">
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
          onClick={() => navigate(-1)}
        >
          {text.resource.back}
        </Button>
      </Group>
      <Card withBorder maw={860}>
        <Title order={1} fz={20} mb="sm">
          {title}
        </Title>
        <ResourceTable value={readable(resource)} ignoreMissingValues />
      </Card>
    </>
  );
}
