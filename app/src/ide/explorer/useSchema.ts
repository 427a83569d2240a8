import {
  getDataType,
  getSearchParameters,
  type InternalTypeSchema,
  indexSearchParameter,
  loadDataType,
  type MedplumClient,
} from '@medplum/core';
import type { ResourceType, SearchParameter } from '@medplum/fhirtypes';
import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useState } from 'react';

export interface TypeSchema {
  readonly type: InternalTypeSchema;
  readonly parameters: readonly SearchParameter[];
}

/** What the server says of a resource type; undefined until it has. */
export function useSchema(type: string): TypeSchema | undefined {
  const medplum = useMedplum();
  const [schema, setSchema] = useState<TypeSchema & { readonly of: string }>();
  useEffect(() => {
    let current = true;
    known(medplum, type as ResourceType)
      .then(() => {
        const parameters = Object.values(getSearchParameters(type) ?? {});
        if (current) setSchema({ of: type, type: getDataType(type), parameters });
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [medplum, type]);
  return schema?.of === type ? schema : undefined;
}

const asked = new Map<string, Promise<void>>();

function known(medplum: MedplumClient, type: ResourceType): Promise<void> {
  let loading = asked.get(type);
  if (!loading) {
    loading = load(medplum, type);
    asked.set(type, loading);
    // The next one to ask may be luckier.
    loading.catch(() => asked.delete(type));
  }
  return loading;
}

/** As `MedplumClient.requestSchema`, without GraphQL: two searches are answered sooner. */
async function load(medplum: MedplumClient, type: ResourceType): Promise<void> {
  const [definition, parameters] = await Promise.all([
    medplum.searchOne('StructureDefinition', {
      url: `http://hl7.org/fhir/StructureDefinition/${type}`,
      _fields: 'name,kind,description,type,url,snapshot',
    }),
    medplum.searchResources('SearchParameter', {
      base: type,
      _count: '200',
      _fields: 'base,code,type,expression,target',
    }),
  ]);
  if (definition) loadDataType(definition);
  for (const parameter of parameters) indexSearchParameter(parameter);
}
