import express, { type RequestHandler } from 'express';

/** JSON in the kinds that FHIR, JSON Patch and the rest send it. */
const JSON_TYPES = ['application/json', 'application/*+json', 'application/fhir+json', 'application/json-patch+json'];
/** Medplum's own limit for text, whatever the limit for JSON is. */
const TEXT_LIMIT = '100kb';

/** Reads the bodies that routes take as data. Of another type (Binary has its own reader) the body is `undefined`. */
export function readBodies(maxBytes: number): RequestHandler[] {
  return [
    express.urlencoded({ extended: false, limit: maxBytes }),
    express.text({ type: ['text/plain', 'x-application/hl7-v2+er7'], limit: TEXT_LIMIT }),
    express.json({ type: JSON_TYPES, limit: maxBytes, strict: false }),
  ];
}
