/** A configuration that can't be used; says which rule (counted from 0) and why. */
export class ConfigurationError extends Error {
  readonly rule: number | undefined;

  constructor(reason: string, rule?: number) {
    super(rule === undefined ? reason : `fhirPathRules[${rule}]: ${reason}`);
    this.name = 'ConfigurationError';
    this.rule = rule;
  }
}

/** Input that is no FHIR R4. Messages name element paths of the schema, never what an input says. */
export class InputError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'InputError';
  }
}

/** A method that failed on a value; `processingErrors: skip` makes an empty resource of it. */
export class ProcessingError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ProcessingError';
  }
}
