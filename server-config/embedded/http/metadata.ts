import { getDataType, getSearchParameters, globalSchema, isResourceType, protectedResourceTypes } from '@medplum/core';
import type { CapabilityStatement, CapabilityStatementRestResource } from '@medplum/fhirtypes';

const INTERACTIONS = [
  'read',
  'vread',
  'update',
  'patch',
  'delete',
  'history-instance',
  'create',
  'search-type',
] as const;

const cache = new Map<string, CapabilityStatement>();

/** `GET fhir/R4/metadata`. @see https://hl7.org/fhir/R4/http.html#capabilities */
export function capabilityStatement(base: string): CapabilityStatement {
  const known = cache.get(base);
  if (known) return known;
  const statement = describe(base);
  cache.set(base, statement);
  return statement;
}

function describe(base: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    id: 'embedded-medplum',
    status: 'active',
    date: new Date().toISOString(),
    kind: 'instance',
    software: { name: 'Embedded Medplum (Atlas)' },
    implementation: { description: 'The part of Medplum that Atlas uses, in one process over SQLite', url: base },
    fhirVersion: '4.0.1',
    format: ['json'],
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        security: {
          cors: false,
          service: [
            {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
              ],
            },
          ],
          extension: [
            {
              url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
              extension: [
                { url: 'token', valueUri: `${base}oauth2/token` },
                { url: 'introspect', valueUri: `${base}oauth2/introspect` },
              ],
            },
          ],
        },
        interaction: [{ code: 'batch' }, { code: 'transaction' }, { code: 'search-system' }],
        resource: Object.keys(globalSchema.types)
          .filter((type) => isResourceType(type) && !protectedResourceTypes.includes(type))
          .sort()
          .map(describeResource),
      },
    ],
  };
}

function describeResource(type: string): CapabilityStatementRestResource {
  const parameters = Object.values(getSearchParameters(type) ?? {});
  return {
    type: type as CapabilityStatementRestResource['type'],
    profile: getDataType(type).url,
    interaction: INTERACTIONS.map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: true,
    conditionalRead: 'not-supported',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    searchParam: parameters.map((p) => ({ name: p.code as string, type: p.type as 'string' })),
  };
}
