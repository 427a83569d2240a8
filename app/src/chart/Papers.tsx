import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { formatDate, formatDateTime } from '@medplum/core';
import type { Attachment, DiagnosticReport, DocumentReference, ImagingStudy } from '@medplum/fhirtypes';
import { Link } from 'react-router';
import { text } from '../text.ts';
import { FailedView } from '../ui/StateViews.tsx';
import { ChartTable, type Column, NothingRecorded, TableSkeleton } from './ChartTable.tsx';
import { type ChartSectionProps, conceptName } from './ClinicalLists.tsx';
import { StatusPill } from './StatusPill.tsx';
import { CHART_COUNT, type ChartSearch, useChartSearch } from './useChartSearch.ts';

/** LOINC's codes of documents are a thousand; US Core calls a note what has this category. */
const CLINICAL_NOTE = 'clinical-note';

export function Notes({ patientId }: ChartSectionProps) {
  const { resources, outcome } = useDocuments(patientId);
  if (outcome) return <FailedView outcome={outcome} />;
  if (!resources) return <TableSkeleton />;
  const notes = resources.flatMap((document) => {
    const body = plainText(document);
    return body === undefined ? [] : [{ document, body }];
  });
  if (notes.length === 0) return <NothingRecorded>{text.chart.empty.notes}</NothingRecorded>;
  return (
    <Stack gap="sm">
      {notes.map(({ document, body }) => (
        <Card key={document.id} withBorder padding="md" component="article" data-testid="note">
          <Title order={2} fz="sm">
            {conceptName(document.type)}
          </Title>
          <Text size="xs" c="dimmed" className="numeric" mb="xs">
            {formatDateTime(document.date ?? document.context?.period?.start)}
          </Text>
          <Text size="sm" className="note">
            {body}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}

export function Documents({ patientId }: ChartSectionProps) {
  const documents = useDocuments(patientId);
  const reports = useChartSearch('DiagnosticReport', {
    subject: `Patient/${patientId}`,
    _sort: '-date',
    _count: CHART_COUNT,
  });
  return (
    <ChartTable
      label={text.chart.tabs.documents}
      search={together(documents, reports)}
      columns={DOCUMENT_COLUMNS}
      empty={text.chart.empty.documents}
    />
  );
}

export function Imaging({ patientId }: ChartSectionProps) {
  const search = useChartSearch('ImagingStudy', {
    subject: `Patient/${patientId}`,
    _sort: '-started',
    _count: CHART_COUNT,
  });
  return (
    <ChartTable
      label={text.chart.tabs.imaging}
      search={search}
      columns={IMAGING_COLUMNS}
      empty={text.chart.empty.imaging}
    />
  );
}

function useDocuments(patientId: string): ChartSearch<DocumentReference> {
  return useChartSearch('DocumentReference', {
    subject: `Patient/${patientId}`,
    _sort: '-date',
    _count: CHART_COUNT,
  });
}

type Paper = DocumentReference | DiagnosticReport;

const dateOf = (paper: Paper) =>
  paper.resourceType === 'DocumentReference' ? paper.date : (paper.effectiveDateTime ?? paper.issued);
const isNote = (paper: Paper) =>
  paper.resourceType === 'DocumentReference' &&
  (paper.category?.some(({ coding }) => coding?.some(({ code }) => code === CLINICAL_NOTE)) ||
    plainText(paper) !== undefined);

function together(a: ChartSearch<Paper>, b: ChartSearch<Paper>): ChartSearch<Paper> {
  const resources =
    a.resources && b.resources
      ? [...a.resources, ...b.resources].toSorted((x, y) => (dateOf(y) ?? '').localeCompare(dateOf(x) ?? ''))
      : undefined;
  return { resources, outcome: a.outcome ?? b.outcome };
}

/** What ingress kept of a note: its redacted text, within the attachment. */
export function plainText(document: DocumentReference): string | undefined {
  const found = document.content.map(({ attachment }) => attachment).find(isPlainText);
  if (!found?.data) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(found.data), (c) => c.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function isPlainText({ contentType, data }: Attachment): boolean {
  return data !== undefined && /^text\/(plain|markdown)\b/.test(contentType ?? '');
}

const DOCUMENT_COLUMNS: readonly Column<Paper>[] = [
  {
    label: text.chart.document,
    cell: (paper) => (
      <Anchor component={Link} to={`/${paper.resourceType}/${paper.id}`} size="sm">
        {conceptName(paper.resourceType === 'DocumentReference' ? paper.type : paper.code)}
      </Anchor>
    ),
  },
  {
    label: text.chart.kind,
    cell: (paper) => {
      if (paper.resourceType === 'DiagnosticReport') return text.chart.kinds.report;
      return isNote(paper) ? text.chart.kinds.note : text.chart.kinds.document;
    },
    wideOnly: true,
  },
  { label: text.chart.status, cell: (paper) => <StatusPill status={paper.status} /> },
  {
    label: text.chart.date,
    cell: (paper) => <span className="numeric nowrap">{formatDate(dateOf(paper)) || text.chart.none}</span>,
  },
];

const IMAGING_COLUMNS: readonly Column<ImagingStudy>[] = [
  {
    label: text.chart.study,
    cell: (study) =>
      study.description ??
      conceptName(
        study.procedureCode?.[0] ?? { coding: study.series?.[0]?.bodySite ? [study.series[0].bodySite] : undefined }
      ),
  },
  {
    label: text.chart.modality,
    cell: (study) => modalities(study).join(', ') || text.chart.none,
  },
  {
    label: text.chart.images,
    cell: (study) => <span className="numeric">{study.numberOfInstances ?? text.chart.none}</span>,
    wideOnly: true,
  },
  { label: text.chart.status, cell: (study) => <StatusPill status={study.status} />, wideOnly: true },
  {
    label: text.chart.date,
    cell: (study) => <span className="numeric nowrap">{formatDate(study.started) || text.chart.none}</span>,
  },
];

function modalities(study: ImagingStudy): string[] {
  const codings = study.modality ?? study.series?.map(({ modality }) => modality) ?? [];
  return [...new Set(codings.flatMap(({ display, code }) => display ?? code ?? []))];
}
