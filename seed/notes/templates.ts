/**
 * Texts with slots. Their wording owes nothing to the redactor: what surrounds an identifier is written as people
 * write it, and much of what is here is no identifier at all.
 */
export const NOTES: readonly string[] = [
  `ADMISSION NOTE
Pt Name: {patient}
Unit No: {mrn}
Admit: {date}
HPI: This is a 67 yo man with h/o CAD s/p CABG x3, HTN, DM2 (A1c 8.2), COPD on 2L home O2, who p/w 3d of worsening SOB. {patientGiven} was in his usual state of health until {shortDate}, when he noticed increased leg swelling. Seen by {doctor}, MD at {hospital}, given Lasix 40 mg IV x1. Trop 0.04, BNP 1450, Cr 1.3, K 4.1. CXR: pulm edema. EKG NSR 88, LBBB unchanged.
SH: Lives in {otherCity} with his wife {relative}. Works for {employer}. 30 pack-years, quit 2009.
A/P: 1. Acute on chronic HFrEF (EF 35%). Diurese, goal net neg 1-2 L/d. 2. DM2: Lantus 18 units qHS, Humalog sliding scale.`,
  `{hospital}
Department of Radiology

Name: {patient}    DOB: {dob}    Acc: {account}
Exam: CT ABDOMEN AND PELVIS WITH CONTRAST, {date}
Indication: RLQ pain, rule out appendicitis. Rovsing sign positive.
Comparison: {date}.
Findings: Liver measures 15.2 cm. No focal lesion. 4 mm nonobstructing stone in the left kidney. Appendix 11 mm, with periappendiceal stranding. Crohn disease of terminal ileum not seen. Baker cyst incidentally noted on scout.
Impression: Acute appendicitis. Discussed with Dr. {doctor} at 14:32.
Electronically signed by {person}, M.D.`,
  `Dear Dr. {doctor},

Thank you for referring Mrs. {patientFamily}, whom I saw in clinic on {date}. As you know, she has had Parkinson's disease for seven years, with a Hoehn and Yahr stage of 2.5, and takes Sinemet 25/100 three times daily. Her husband {relative} reports more falls. She scored 24/30 on the MoCA. There was a mild resting tremor and a positive Romberg; the Babinski sign was absent. I will see her again in May.

She may be reached at {phone} or {email}.

With best wishes,
{person}`,
  `NURSING: 0700-1900. {patientFamily} A&Ox3, VS 98.6 72 16 118/74 97% RA. Foley draining clear yellow urine 450 cc. Pain 3/10, given Tylenol 650 mg PO. Braden 18. {relative} (daughter) at bedside, phone {otherPhone}. Will continue to monitor. Dr {doctor} paged re K 3.2, KCl 40 mEq given.`,
  `DISCHARGE SUMMARY
PATIENT: {patientUpper}
MRN: {mrn}   SSN: {ssn}
ADDRESS: {street}, {city}, {state} {zip}
DATE OF ADMISSION: {date}   DATE OF DISCHARGE: {date}
HOSPITAL COURSE: {age90}-year-old female with Wilson disease, Graves' disease and Barrett's esophagus. Hemoglobin 9.8 to 11.2 g/dL. Started on warfarin, INR goal 2-3. Gleason 3+4=7 in brother. Glasgow Coma Scale 15. Apgar 8 and 9 at birth of her son. Bell palsy resolved. Discharged to {hospital} rehab. Follow up with {doctor} in 2 weeks. Call {otherPhone} with questions.`,
  `Psychotherapy note. Client {patientGiven} ({patientInitial}) came with his partner, {relative}. They met in {otherCity} in 2014 and moved from {country}. He grew up on a farm. Mood 4/10, PHQ-9 of 17, GAD-7 of 12. Sertraline 100 mg. He will call before the next session on {shortDate}. Insurance member ID {plan}.`,
  `OPERATIVE REPORT
Surgeon: {doctor}, MD, FACS
Assistant: {person}, PA-C
Date of operation: {date}
Implant: Medtronic pacemaker, serial {serial}. Kocher clamp and Metzenbaum scissors were used; a Jackson-Pratt drain was left. Estimated blood loss 150 mL. Sponge and needle counts were correct times two. Patient's vehicle, plate {plate}, VIN {vin}, was left in the garage.`,
  `Genetics consult for {patientFamilyFirst} (born {dob}): BRCA2 c.5946delT, TP53 wild type, CYP2C19 *1/*2, rs1801133 heterozygous. Family history: Lynch syndrome in maternal uncle {relative}. NCT01234567 discussed. ICD-10 C50.911, Z15.01. SNOMED 254837009. LOINC 21636-6. Sample drawn {date}, consent filed. Retina scan id {fingerprint}.`,
  `Lab Report
Patient ID: {mrn}
Name: {patient}   Sex: F   DOB: {dob}
Ordering provider: {doctor}
Collected: {date} 08:15
Sodium 138 mmol/L (135-145)
Potassium 4.4 mmol/L (3.5-5.0)
Glucose 104 mg/dL (70-99) H
WBC 7.2 x10^9/L, RBC 4.51, Plt 231000 /uL, MCV 88.2
HIV-1 viral load <20 copies/mL; HCV 1250000 IU/mL
TSH 2.41 uIU/mL, PSA 0.8, Vitamin D 31`,
];

export const PROMPTS: readonly string[] = [
  `can you help me write a letter to my doctor {doctor}? my name is {patientLower}, i was born {dob} and i live at {street} in {city}. my phone is {phone}`,
  `Summarize this: {patient}, seen {date}, blood pressure 142/91, on lisinopril 20mg and metformin 1000mg bid. Lives in {otherCity}. Emergency contact {person}, {foreignPhone}.`,
  `Please reset my account. Username: {username}, password: {password}, account number {account}, card {card}. I logged in from {ip}. Thanks, {patient}`,
  `What is the difference between Crohn's disease and ulcerative colitis? May I take ibuprofen with 5 mg prednisone? My cousin {relative} says no.`,
  `Translate to Spanish: "Good morning, Mr. {patientFamily}. Your appointment with Dr. {doctor} is on {date} at {hospital}, {street}."`,
  `Why does my scan at {coordinates} fail? Device {mac}, tracking link {url}. Contact {otherEmail}.`,
  `I'm {patientGiven}, 34, living in {country}. Will turmeric help with Raynaud's? My driver's license is {license} and my insurance policy number is {plan}; pay from {iban}.`,
];

export const DATA: readonly string[] = [
  `{"resourceType":"Patient","identifier":[{"system":"urn:oid:1.2.36.146","value":"{mrn}"}],"name":[{"use":"official","family":"{family}","given":["{given}"]}],"telecom":[{"system":"phone","value":"{phone}"}],"gender":"female","birthDate":"{isoDob}","address":[{"line":["{street}"],"city":"{city}","state":"{state}","postalCode":"{zip}"}]}`,
  `{"first_name": "{given}", "last_name": "{family}", "ssn": "{ssn}", "email": "{email}", "diagnosis": "Type 2 diabetes mellitus", "code": "E11.9", "lastVisit": "{isoDob}", "requestId": "{uuid}", "ip": "{ip}"}`,
  `def test_patient():
    p = Patient(name="{patient}", dob="{isoDob}", mrn="{mrn}")
    assert p.age() > 18
    # reported by {otherEmail}
    return requests.post("{url}", json={"phone": "{phone}", "retries": 3})`,
  `INSERT INTO patients (first_name, last_name, city, dob) VALUES ('{given}', '{family}', '{city}', '{isoDob}');`,
  `MSH|^~\\&|LAB|HOSP|||20240102||ORU^R01|5|P|2.5
PID|1||{mrn}^^^HOSP^MR||{family}^{given}||{hl7Date}|F|||{street}^^{city}^{state}^{zip}||{phone}
OBX|1|NM|2345-7^Glucose^LN||104|mg/dL|70-99|H|||F`,
  `{stamp} INFO login user={username} ip={ip} session opened; cache hit ratio 0.93, latency 120 ms, retries 2`,
];

export const DISTRACTORS: readonly string[] = [
  `Physical exam: HEENT normocephalic, PERRLA. Neck supple, no JVD. Murphy sign negative. McBurney point nontender. Reflexes 2/4, strength 5/5 throughout. Homans negative. Gait steady. Ann Arbor stage II, Child-Pugh B, MELD 14, Wells score 4.5.`,
  `Medications: Synthroid 88 mcg daily, Lipitor 40 mg qHS, Norvasc 5 mg, Coreg 12.5 mg BID, Plavix 75 mg, Flomax 0.4 mg, Humira 40 mg every 2 weeks, Xarelto 20 mg with dinner.`,
  `Assessment and Plan: Community acquired pneumonia, CURB-65 of 2. Ceftriaxone 1 g IV q24h and azithromycin 500 mg. Blood Cultures x2. Legionella and Strep pneumo antigens. Repeat Chest X-Ray in 6 weeks. Full Code.`,
  `The patient will march on with therapy and may improve. April showers bring hay fever. Mark the incision site. Grant of leave is pending; a rose rash and a fish allergy were noted. Dean of students informed.`,
  `const total = items.reduce((sum, item) => sum + item.price * 1.2, 0); // version 2.10.4, see RFC 7231, port 8080, timeout 30000`,
  `Hemoglobin 13.2 (12.0-16.0), hematocrit 39.5, MCV 90, platelets 250,000. Anion gap 12. eGFR >60. Lactate 1.8. pH 7.38, pCO2 42, pO2 88. EF 55-60%. QTc 440. Tidal volume 450, PEEP 5, FiO2 40%.`,
  `Past Medical History: Hashimoto thyroiditis, Addison disease, Ménière disease, Raynaud phenomenon, Dupuytren contracture, von Willebrand disease, Marfan syndrome, Bell's palsy, Charcot foot, Paget disease of bone.`,
];
