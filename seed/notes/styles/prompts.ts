/** What people type or paste to a model, and what machines write. */
export const PROMPTS: readonly string[] = [
  `hey can u rewrite this for my pt portal?? "{given} your labs from {slash} look fine, a1c went from 7.9 to 7.1. keep taking the metformin. call me at {phone} if anything. dr {otherFamily}"`,
  `i'm {givenLower} and i've had this cough since {dayMonth}. i live in {city}. my doc is {otherLower} at {hospital}. should i worry? my number's {phone}`,
  `Summarize the following note in 2 sentences.\n\n"{full} is a 63-year-old woman with COPD (GOLD 3) admitted {date}. Her son {otherGiven} manages her meds. Discharged to {hospital} on {date} on prednisone 40 mg x5d."`,
  `What is the next best step for pt {shortened}, 47F, MRN {mrn}, with TSH 0.01 and a hot nodule, seen by Dr. {otherFamily} at {hospitalShort} on {date}?`,
  `You are a medical scribe. Patient: {caps}. Doctor: {otherCaps}. Transcript:\nDoctor: Good morning {given}, how's the knee?\nPatient: Better, Dr. {otherFamily}. {otherGiven} drove me from {usCity} today.\nDoctor: Great. Any trouble with the Celebrex?\nPatient: No. Can you send the form to {employer}? Their fax is {phone}.`,
  `My name is {full} and my wife {otherGiven} and I were both seen at {hospital} last {monthYear}. We got a bill of $1,240 (acct {account}). Please draft an appeal to {otherFamily} Insurance. Address: {usStreet}, {usCity}, {state} {zip}. Policy {plan}.`,
  `Translate into French: "Mrs. {family}, your biopsy on {date} showed no cancer. Please see {other} next week."`,
  `Is it okay to combine Lexapro and Imitrex? asking for my friend {otherGiven}, she's 34. Also what's a normal Apgar, and does Graves always need surgery?`,
  `Extract all medications from this and return JSON:\nPt: {lastFirst}; seen {date}; Lisinopril 20 mg daily, Coreg 6.25 BID, Lantus 22u qHS; prescriber {otherInitial} (DEA {dea}).`,
  `Write a letter of medical necessity for {full}, born {dob}, insurance ID {plan}, for a power wheelchair. Dx: ALS since {monthYear}. Letter from {other}, MD, {hospital}.`,
  `reset pw for {email}, user {user}, temp password: {password}. requested from {ip} by {otherGiven} on {stamp}`,
  `pls check dosing: {lower}, 8 yo, 25 kg, amox 45 mg/kg/day div bid for AOM, dr {otherLower} wants 400/5. mom {otherGiven} will p/u at cvs on {usStreet}`,
  `DM from {handle}: hi its {given} {family}, i was the one w the broken wrist, ER on {weekdayDate}. pic of my card {card}. did insurance go thru?`,
  `Compare these two patients. Pt A = {otherGiven} (68M, EF 25%), Pt B = {otherGiven} (71F, EF 30%). Both followed by {otherFamily} at {hospital}. Who is the better ICD candidate per MADIT-II and SCD-HeFT?`,
  `Email thread below, what do I answer?\n\nFrom: {other} <{email}>\nSent: {date} 8:14 AM\nTo: {other}\nSubject: {family} results\n\nHi {otherGiven}, the echo for room {room} is back: EF 55%, mild MR. Can you tell {otherGiven}? Thx, {otherGiven}`,
  `Quiero saber si {given} {family}, nacido el {dob}, puede tomar ibuprofeno. Vive en {street}, {city}. Su médico es el Dr. {otherFamily}, tel. {phone}.`,
];

export const MACHINE: readonly string[] = [
  `MSH|^~\\&|ADT1|HOSP|LAB|HOSP|{hl7Stamp}||ADT^A01|MSG00001|P|2.5.1
EVN|A01|{hl7Stamp}
PID|1||{mrn}^^^HOSP^MR~{ssn}^^^USA^SS||{carets}^Q^JR||{hl7Dob}|M|||{usStreet}^^{usCity}^{state}^{zip}^USA||{ownPhone}|||S||{account}
NK1|1|{otherCarets}|SPO||{ownPhone}
PV1|1|I|2000^{room}^01||||{npi}^{otherCarets}^^^DR|||SUR||||ADM|A0|
OBX|1|NM|718-7^Hemoglobin^LN||13.2|g/dL|12.0-16.0|N|||F`,
  `{"patient":{"fullName":"{full}","dateOfBirth":"{isoDob}","mrn":"{mrn}","contact":{"mobile":"{ownPhone}","email":"{email}"}},"provider":"{other}","facility":"{hospital}","vitals":{"bp":"128/76","hr":71,"temp":36.8,"spo2":98},"dx":["I10","E78.5"],"note":"{given} doing well; spouse {otherGiven} present"}`,
  `patient_id,last_name,first_name,dob,city,phone,dx,hba1c
{mrn},{family},{given},{isoDob},{usCity},{ownPhone},E11.9,7.2
{mrn},{otherFamily},{otherGiven},{isoDob},{usCity},{ownPhone},I10,5.4`,
  `<Patient xmlns="http://hl7.org/fhir"><identifier><value value="{mrn}"/></identifier><name><family value="{family}"/><given value="{given}"/></name><birthDate value="{isoDob}"/><address><line value="{usStreet}"/><city value="{usCity}"/><state value="{state}"/><postalCode value="{zip}"/></address></Patient>`,
  `UPDATE encounters SET attending = '{otherFamily}', notes = 'pt {given} {family} moved to rm {room}' WHERE mrn = '{mrn}' AND admit_date > '{isoDob}';`,
  `# fixtures for the intake service
patients:
  - name: {full}
    dob: {isoDob}
    ssn: "{ssn}"
    email: {email}
    address: {usStreet}, {usCity}, {state} {zip}
    emergency_contact: {other}
    allergies: [penicillin, latex]
    weight_kg: 81.4`,
  `{stamp} WARN  [worker-3] dedupe: candidate match id={uuid} name="{full}" dob={isoDob} score=0.91 src={ip} took 37ms retries=2
{stamp} ERROR [worker-3] smtp: delivery to {email} failed, code 550`,
  `const demo = { firstName: '{given}', lastName: '{family}', phone: '{ownPhone}', birthDate: '{isoDob}' }; // TODO ask {otherGiven}
await client.createResource({ resourceType: 'Patient', name: [{ given: [demo.firstName], family: demo.lastName }] });`,
  `| Patient | DOB | MRN | Attending | Dx |
|---|---|---|---|---|
| {full} | {dob} | {mrn} | {otherFamily} | CHF |
| {otherLastFirst} | {dob} | {mrn} | {other} | COPD exac. |`,
  `device: {serial}
udi: {udi}
mac: {mac}
location: {geo}
operator_biometric_id: {bioId}
callback: {url}
study subject ID: {studyId}`,
];
