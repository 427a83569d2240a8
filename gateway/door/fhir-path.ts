import type { Request } from 'express';

export function fhirPath(req: Request): string {
  return pathOf(req).replace(/^\/fhir\/R4/, '');
}

export function pathOf(req: Request): string {
  return req.originalUrl.split('?')[0]!;
}

/** As it came, without the `?`. It goes on to Medplum, and nowhere else. */
export function queryOf(req: Request): string {
  return req.originalUrl.split('?').slice(1).join('?').split('#')[0]!;
}
