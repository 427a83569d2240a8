import { formatQuantity, formatTiming } from '@medplum/core';
import type { MedicationRequest } from '@medplum/fhirtypes';
import { text } from '../text.ts';

/** From the structured parts of the dosage only; its free text is not kept. */
export function describeDosage(request: MedicationRequest): string | undefined {
  const dosage = request.dosageInstruction?.[0];
  const quantity = dosage?.doseAndRate?.[0]?.doseQuantity;
  const parts = [
    quantity && formatQuantity(quantity),
    dosage?.timing && formatTiming(dosage.timing),
    dosage?.asNeededBoolean && text.chart.asNeeded,
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}
