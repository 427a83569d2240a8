/** De-identification by a configuration: the format of Microsoft's tool, and the profiles that ship. */
export { PROFILES } from '../profiles/profiles.ts';
export { type Configuration, type Keys, type ReadOptions, readConfiguration } from './configuration.ts';
export { Engine, type EngineOptions } from './engine.ts';
export { ConfigurationError, InputError, ProcessingError } from './errors.ts';
export { HIPAA_IDENTIFIERS, type HipaaIdentifier } from './identifiers.ts';
export { decrypt } from './methods/encrypt.ts';
export { type Batch, deidentifyBatch } from './ndjson.ts';
export { mergeReports, Report, type ReportLine } from './report.ts';
