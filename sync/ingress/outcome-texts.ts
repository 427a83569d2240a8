import type { OperationOutcome } from '@medplum/fhirtypes';

/**
 * Medplum's texts name elements, but some quote what they found there. What stays: codes, severity, expressions that
 * are element paths, and texts from this list; anything else becomes a fixed sentence.
 */
const SAFE_TEXTS: readonly RegExp[] = [
  /^(Not found|Not found\.|Forbidden|Unauthorized|Gone|Deleted|Conflict|Precondition Failed|Not Modified)$/i,
  /^(Multiple resources found matching condition|Not in transaction|Request body too large|Too Many Requests)$/i,
  /^(Missing required property|Invalid null value|Invalid date format|Invalid dateTime format|Invalid instant format|Invalid time format|Empty (array|object|string)|Invalid (uri|string|id|code|number|boolean|integer) ?(format|value)?)( \([A-Za-z0-9.[\]]+\))?$/i,
  /^(Transaction contains more update operations than allowed|Transaction requires strict isolation but has too many entries)$/i,
  /^(Incorrect resource type|Incorrect resource ID|Incorrect ID|Invalid id|Invalid UUID|Invalid patch|Patch body must be an array)$/i,
  /^(Invalid client|Invalid secret|Invalid code|Email or password is invalid|User not found|Invalid grant_type|Invalid token)$/i,
];
const ELEMENT_PATH = /^[A-Za-z]+(\.[A-Za-z]+|\[\d+\])*$/;

export function withoutValues(given: OperationOutcome): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    ...(given.id && /^[a-z-]+$/.test(given.id) ? { id: given.id } : {}),
    issue: (given.issue ?? []).map((issue) => {
      const expression = issue.expression?.filter((e) => ELEMENT_PATH.test(e));
      return {
        severity: issue.severity,
        code: issue.code,
        details: { text: safeText(issue.details?.text) },
        ...(expression?.length ? { expression } : {}),
      };
    }),
  };
}

function safeText(text: string | undefined): string {
  return text !== undefined && SAFE_TEXTS.some((safe) => safe.test(text)) ? text : 'Medplum refused this.';
}
