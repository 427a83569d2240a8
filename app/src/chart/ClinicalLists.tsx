import { formatCodeableConcept, formatDate } from '@medplum/core';
import type {
  AllergyIntolerance,
  CodeableConcept,
  Condition,
  Immunization,
  MedicationRequest,
} from '@medplum/fhirtypes';
import { text } from '../text.ts';
import { ChartTable, type Column } from './ChartTable.tsx';
import { describeDosage } from './dosage.ts';
import { StatusPill } from './StatusPill.tsx';
import { CHART_COUNT, useChartSearch } from './useChartSearch.ts';

export interface ChartSectionProps {
  readonly patientId: string;
  /** `pt_…` */
  readonly token?: string;
}

const newest = (sort: string) => ({ _sort: `-${sort}`, _count: CHART_COUNT });

export function useProblems(patientId: string) {
  return useChartSearch('Condition', { subject: `Patient/${patientId}`, ...newest('recorded-date') });
}
export function useMedications(patientId: string) {
  return useChartSearch('MedicationRequest', { subject: `Patient/${patientId}`, ...newest('authoredon') });
}
export function useAllergies(patientId: string) {
  return useChartSearch('AllergyIntolerance', { patient: `Patient/${patientId}`, ...newest('date') });
}
function useImmunizations(patientId: string) {
  return useChartSearch('Immunization', { patient: `Patient/${patientId}`, ...newest('date') });
}

export function Problems({ patientId }: ChartSectionProps) {
  const search = useProblems(patientId);
  return (
    <ChartTable
      label={text.chart.tabs.problems}
      search={search}
      columns={PROBLEM_COLUMNS}
      empty={text.chart.empty.problems}
    />
  );
}

export function Medications({ patientId }: ChartSectionProps) {
  const search = useMedications(patientId);
  return (
    <ChartTable
      label={text.chart.tabs.medications}
      search={search}
      columns={MEDICATION_COLUMNS}
      empty={text.chart.empty.medications}
    />
  );
}

export function Allergies({ patientId }: ChartSectionProps) {
  const search = useAllergies(patientId);
  return (
    <ChartTable
      label={text.chart.tabs.allergies}
      search={search}
      columns={ALLERGY_COLUMNS}
      empty={text.chart.empty.allergies}
    />
  );
}

export function Immunizations({ patientId }: ChartSectionProps) {
  const search = useImmunizations(patientId);
  return (
    <ChartTable
      label={text.chart.tabs.immunizations}
      search={search}
      columns={IMMUNIZATION_COLUMNS}
      empty={text.chart.empty.immunizations}
    />
  );
}

/** SNOMED CT ends its fully specified names with a semantic tag, which says nothing to a clinician. */
const SEMANTIC_TAG = / \((disorder|finding|procedure|situation|event|observable entity|product|substance|person)\)$/;

export function conceptName(concept: CodeableConcept | undefined): string {
  const name = formatCodeableConcept(concept) || concept?.coding?.[0]?.code;
  return name?.replace(SEMANTIC_TAG, '') ?? text.chart.uncoded;
}

const date = (value: string | undefined) => (
  <span className="numeric nowrap">{formatDate(value) || text.chart.none}</span>
);

const PROBLEM_COLUMNS: readonly Column<Condition>[] = [
  { label: text.chart.condition, cell: (condition) => conceptName(condition.code) },
  {
    label: text.chart.clinicalStatus,
    cell: (condition) => <StatusPill status={condition.clinicalStatus?.coding?.[0]?.code} />,
  },
  { label: text.chart.onset, cell: (condition) => date(condition.onsetDateTime ?? condition.onsetPeriod?.start) },
  { label: text.chart.recorded, cell: (condition) => date(condition.recordedDate), wideOnly: true },
];

const MEDICATION_COLUMNS: readonly Column<MedicationRequest>[] = [
  { label: text.chart.medication, cell: (request) => conceptName(request.medicationCodeableConcept) },
  { label: text.chart.dosage, cell: (request) => describeDosage(request) ?? text.chart.none, wideOnly: true },
  { label: text.chart.status, cell: (request) => <StatusPill status={request.status} /> },
  { label: text.chart.authored, cell: (request) => date(request.authoredOn) },
];

const ALLERGY_COLUMNS: readonly Column<AllergyIntolerance>[] = [
  { label: text.chart.allergy, cell: (allergy) => conceptName(allergy.code) },
  {
    label: text.chart.clinicalStatus,
    cell: (allergy) => <StatusPill status={allergy.clinicalStatus?.coding?.[0]?.code} />,
  },
  { label: text.chart.criticality, cell: (allergy) => <StatusPill status={allergy.criticality} /> },
  { label: text.chart.recorded, cell: (allergy) => date(allergy.recordedDate), wideOnly: true },
];

const IMMUNIZATION_COLUMNS: readonly Column<Immunization>[] = [
  { label: text.chart.vaccine, cell: (immunization) => conceptName(immunization.vaccineCode) },
  { label: text.chart.status, cell: (immunization) => <StatusPill status={immunization.status} /> },
  { label: text.chart.given, cell: (immunization) => date(immunization.occurrenceDateTime) },
];
