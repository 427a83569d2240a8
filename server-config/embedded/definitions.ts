/** FHIR's and Medplum's structure definitions and search parameters, loaded once a process into `globalSchema`. */
export declare function loadDefinitions(): void;
