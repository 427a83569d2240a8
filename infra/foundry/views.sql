-- Views by FHIR version: Atlas writes R4 today; rows say so in fhir_version (4.0.x is R4, 5.x is R5). R5 renames what is
-- mapped here, so that a reader of one version reads the rows of both.
CREATE VIEW patient_r4 AS SELECT * FROM patient WHERE fhir_version LIKE '4.0%';
CREATE VIEW patient_r5 AS SELECT * FROM patient WHERE fhir_version LIKE '5.%';

CREATE VIEW encounter_r4 AS
SELECT id, version_id, last_updated, patient_id, status, class, period_start, period_end FROM encounter WHERE fhir_version LIKE '4.0%'
UNION ALL
-- R5: class is a list of CodeableConcept, period is actualPeriod.
SELECT id, version_id, last_updated, patient_id, status,
       get_json_object(resource, '$.class[0].coding[0].code'),
       get_json_object(resource, '$.actualPeriod.start'), get_json_object(resource, '$.actualPeriod.end')
FROM encounter WHERE fhir_version LIKE '5.%';
CREATE VIEW encounter_r5 AS SELECT * FROM encounter WHERE fhir_version LIKE '5.%';

CREATE VIEW observation_r4 AS SELECT * FROM observation;
CREATE VIEW observation_r5 AS SELECT * FROM observation WHERE fhir_version LIKE '5.%';
