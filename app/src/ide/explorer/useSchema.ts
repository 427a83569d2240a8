import { getDataType, getSearchParameters, type InternalTypeSchema } from '@medplum/core';
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
    medplum
      .requestSchema(type as ResourceType)
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
