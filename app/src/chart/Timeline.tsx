import '@medplum/react/styles.css';
import type { MedplumClient } from '@medplum/core';
import type { Bundle, Resource, ResourceType } from '@medplum/fhirtypes';
import { PatientTimeline } from '@medplum/react';
import type { ChartSectionProps } from './ClinicalLists.tsx';
import { readable } from './readable.ts';

/**
 * Medplum's timeline, read-only. Its own comment box and upload write Communication and Media, free text and files,
 * which phi-gate refuses: PatientTimeline hands unknown properties on to ResourceTimeline, where leaving out the two
 * `create…` functions hides them. Its own loader knows neither encounters nor problems, and shows the Patient's
 * history, so Atlas brings a loader too.
 */
const READ_ONLY = { createCommunication: undefined, createMedia: undefined, loadTimelineResources };

export function Timeline({ patientId }: ChartSectionProps) {
  return (
    <div className="timeline">
      <PatientTimeline patient={{ reference: `Patient/${patientId}` }} {...READ_ONLY} />
    </div>
  );
}

/** Type, and its search parameter for the patient. */
const ON_THE_TIMELINE = [
  ['Encounter', 'subject'],
  ['Condition', 'subject'],
  ['Procedure', 'subject'],
  ['MedicationRequest', 'subject'],
  ['DiagnosticReport', 'subject'],
  ['Immunization', 'patient'],
  ['AllergyIntolerance', 'patient'],
  ['ServiceRequest', 'subject'],
] as const satisfies readonly (readonly [ResourceType, string])[];

function loadTimelineResources(
  medplum: MedplumClient,
  _resourceType: ResourceType,
  patientId: string
): Promise<PromiseSettledResult<Bundle>[]> {
  return Promise.allSettled(
    ON_THE_TIMELINE.map(async ([resourceType, parameter]): Promise<Bundle> => {
      const query = { [parameter]: `Patient/${patientId}`, _sort: '-_lastUpdated', _count: 100 };
      const bundle: Bundle = await medplum.search(resourceType, query);
      return {
        ...bundle,
        entry: bundle.entry?.map((entry) => ({ resource: entry.resource && forTheTimeline(entry.resource) })),
      };
    })
  );
}

/**
 * The timeline sorts and dates by `meta.lastUpdated`, when a message came in; a chart is read by the date of care.
 * `meta.author` is a machine that the reader may not look up: what they may is the organization that the record is of.
 */
function forTheTimeline(resource: Resource): Resource {
  const { meta, ...rest } = withoutContext(readable(resource));
  const author = meta?.accounts?.[0];
  const lastUpdated = dateOfCare(resource) ?? meta?.lastUpdated;
  return { ...rest, meta: { versionId: meta?.versionId, author, lastUpdated } };
}

/** Without whom it is about and by: the page says the one, and the other are pseudonyms without a name. */
function withoutContext<T extends Resource>(resource: T): T {
  const { subject, patient, encounter, serviceProvider, performer, requester, participant, ...rest } = resource as T &
    Partial<Record<ContextElement, unknown>>;
  return rest as unknown as T;
}

type ContextElement =
  | 'subject'
  | 'patient'
  | 'encounter'
  | 'serviceProvider'
  | 'performer'
  | 'requester'
  | 'participant';

function dateOfCare(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Encounter':
      return resource.period?.start;
    case 'Condition':
      return resource.onsetDateTime ?? resource.recordedDate;
    case 'Procedure':
      return resource.performedDateTime ?? resource.performedPeriod?.start;
    case 'MedicationRequest':
    case 'ServiceRequest':
      return resource.authoredOn;
    case 'DiagnosticReport':
      return resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? resource.issued;
    case 'Immunization':
      return resource.occurrenceDateTime;
    case 'AllergyIntolerance':
      return resource.onsetDateTime ?? resource.recordedDate;
    default:
      return undefined;
  }
}
