/** Notes as different services write them: headers, telegraphic lines, prose, capitals, underscores. */
export const CLINICAL: readonly string[] = [
  `{hospital}
EMERGENCY DEPARTMENT RECORD
Name: {lastFirstCaps}        MRN#: {mrn}
DOB: {dob}   Sex: M   Arrived: {date} 0312 via EMS
Attending: {other}, MD    Resident: {otherInitial}
CC: "chest tightness x 2 hrs"
HPI: 58M smoker, works nights at {employer}, p/w substernal CP radiating to L arm while shoveling snow. ASA 324 given by EMS. Girlfriend {otherGiven} called 911 from their apartment on {usStreet}.
PMH HTN, HLD, GERD. Meds: atorvastatin 40, omeprazole 20. NKDA.
ECG: 2mm STE V2-V4. Trop I 0.38 (ref <0.04). Cath lab activated. D/w Dr. {otherFamily} (cards) 0331.
Dispo: to cath lab. Family notified by {otherGiven} RN.`,
  `Progress note - hospital day 4
S: {family} feels "better than yesterday". Slept poorly. Pain 3/10. Tolerating clears.
O: T 37.2 HR 84 BP 118/72 RR 16 SpO2 96% RA. I/O 1850/2100. JP drain 40 cc serosanguinous.
Abd soft, mildly TTP RLQ, no rebound. WBC 9.8 (12.4), Hgb 10.1, Cr 0.9.
A/P: 44F POD#3 s/p lap appy c/b abscess. Cont Zosyn 3.375 g IV q6h day 4/7. ADAT. OOB TID. Lovenox 40.
Dispo: home {dayMonth} if afebrile. PCP {other} to be called. {otherInitial}, PGY-2, pager {pager}`,
  `RADIOLOGY REPORT
PATIENT NAME: {otherCaps}
MEDICAL RECORD NUMBER: {mrn}
ACCESSION: {accession}
ORDERING PHYSICIAN: {other}
EXAM: MRI BRAIN W/O CONTRAST
DATE OF EXAM: {date}
HISTORY: {age90} YEAR OLD FEMALE WITH LEFT SIDED WEAKNESS.
COMPARISON: CT HEAD {date}.
FINDINGS: NO ACUTE INFARCT. MILD CHRONIC SMALL VESSEL DISEASE. VENTRICLES AND SULCI NORMAL FOR AGE. CIRCLE OF WILLIS PATENT.
IMPRESSION: NO ACUTE INTRACRANIAL ABNORMALITY.
DICTATED BY: {otherCaps}, M.D. {date}
ELECTRONICALLY SIGNED BY: {otherCaps}`,
  `SURGICAL PATHOLOGY
Case No. {accession}     Collected {date}     Received {date}
Patient {lastFirst}  ({mrn})   Submitting: {other}, DO, {hospital}
A. Breast, left, core biopsy: Invasive ductal carcinoma, Nottingham grade 2 (3+2+2). ER 95%, PR 80%, HER2 1+ (IHC), Ki-67 18%.
B. Lymph node, axillary: Negative (0/2).
Gross: Received in formalin labeled "{family}, left breast 2:00" are four cores, 0.1 cm in diameter. Cold ischemia 12 min. Fixed 8 h.
Reviewed with Dr. {otherFamily}. {other}, MD (Case signed {date} 14:22)`,
  `Nursing shift summary 1900-0730
Pt {given} {family} rm {room}, full code. A&O x3, up w/ 1 assist to BSC. Foley d/c'd 2100, voided 350. PIV 20g L FA patent. Gave PRN Norco 5/325 x2 for pain 6/10 -> 2/10. Braden 17, Morse 45, bed alarm on. Spouse {otherGiven} stayed overnight, cell {phone}. BG 182 @ HS, 4 units Humalog SQ. Report given to {otherGiven} {otherFamily} RN.`,
  `Pt is a [**Age over 90 **] y/o M transferred from {hospital} on {slash}. ____ was found down by neighbor, Mr. {otherFamily}. Per daughter {otherGiven}, he was last seen normal ___ morning. Head CT neg. Tylenol level < 10. Seen by Dr. {otherFamily} of neurology who recs MRI/MRA, ASA 81, and TTE. HCP: {otherGiven} ({phone}).
Discharge Disposition: Extended Care
Facility: {hospital} - {usCity}
Followup: {otherInitial}, MD Phone:{phone} Date/Time:{date} 2:30`,
  `OPERATIVE NOTE
Preop dx: L inguinal hernia.   Postop dx: same.
Procedure: open Lichtenstein repair w/ mesh. Anesthesia: MAC + local.
Surgeon: {otherFamily}   First assist: {otherFamily}   Anesthesiologist: Dr. {otherGiven} {otherFamily}   Circulator: {otherGiven} B., RN
EBL 10 mL. Mesh: Bard 3x6 in., UDI {udi}. A Weitlaner retractor was placed, and the external oblique opened along its fibers to Hesselbach's triangle. Poupart's ligament identified. Sponge/needle counts correct x2. Pt {family} to PACU stable.`,
  `PSYCHIATRIC INTAKE
Identifying info: {given} is a 29 yo divorced {city} native, currently living w/ roommate {otherGiven} at {street}, {usCity}, working as a line cook at {employer}.
Chief complaint: "I can't shut my brain off."
HPI: Onset {monthYear} after breakup with fiancé {otherGiven}. Graduated from {school} in 2011. Previously saw {other}, PsyD, at {hospital}. Sertraline to 150 mg. PHQ-9 21, GAD-7 18, MDQ neg, AUDIT 6. Denies SI/HI/AVH. Grew up with mother {otherGiven} and half-brother {otherGiven}. One hospitalization ({hospitalShort}, {monthYear}).
MSE: well groomed, mood "wired", affect congruent, TP linear, I/J fair.
Axis I: 296.32. Plan: weekly CBT, RTC {dayMonth}. Emergency contact {other}, {phone}.`,
  `TELEPHONE ENCOUNTER
Caller: {otherGiven} (mother)   Callback: {phone}   Time: 4:45 PM
Re: {full}, DOB {dob}
Fever 101.8 since {weekdayDate}, ear pulling, no rash. Last Motrin 2 pm. Advised Tylenol 5 mL q4-6h, fluids. Appt w/ {otherGiven} Nguyen-{otherFamily} NP tomorrow 9:15. Mom verbalizes understanding. Uses pharmacy on {usStreet}.
-- {otherGiven} {otherFamily}, LPN`,
  `HOME HEALTH VISIT. Client lives alone in 2nd-floor walk-up ({usStreet}, {usCity} {state} {zip}); gate code not recorded. Neighbor {otherGiven} checks in q day. Wound L heel 2.1 x 1.4 x 0.2 cm, granulating, Mepilex applied. Vitals 142/80, 76, 97.9. Son {otherGiven} in {city} is POA, {email}. Next visit {weekdayDate}. Medicaid # {plan}. Aide: {otherFamily}, {otherGiven}.`,
  `BIRTH RECORD
Baby boy {familyCaps} born to {other} on {date} at 03:17 at {hospital}. 39w2d, 3410 g, Apgars 8/9. Father: {other}. Circumcision by Dr {otherFamily}. Hep B #1 lot {serial}. Hearing passed AU. Newborn screen sent. Pediatrician: {otherFamily}. D/c wt 3260.`,
  `ONCOLOGY CLINIC - FOLLOW-UP
I had the pleasure of seeing {full} today, {date}, accompanied by husband {otherGiven}. Mrs {family} is 14 months out from R-CHOP x6 for DLBCL (Ann Arbor IIIB, IPI 2) treated at {hospitalShort}. PET-CT {monthYear} Deauville 2. ECOG 0. LDH 178. She plans to travel to {country} in the spring. Continue surveillance q3 months per NCCN. Thank you for involving me in the care of {given}.
{other}, MD, PhD`,
  `Consult requested by: Dr {otherFamily} for AKI.
{age90}M w/ CKD3b (baseline Cr 1.6), HFpEF, BPH admitted from {hospital} w/ urosepsis. Cr 1.6 -> 3.9. UOP 15 cc/h. Renal US no hydro. FeNa 0.4%, muddy brown casts. Vanc trough 28.1. Recs: hold ACEi, renally dose Zosyn, strict I/Os. Will staff with Dr. {otherFamily}. {otherGiven} {otherFamily} MS4 / {otherInitial} (renal fellow) #{pager}`,
  `PT EVAL: {shortened} seen bedside ({room}) {slash} for mobility eval. Lives w/ sig other {otherGiven} in 1-story home, 3 STE w/ L rail. PLOF indep, retired from {employer}. Bed mob CGA, STS min A, amb 60' RW CGA. MMT 4-/5 BLE. Tinetti 18/28, TUG 21 s. Rec: HHPT. {otherInitial}, PT, DPT Lic# {license}`,
  `DEATH SUMMARY
Decedent: {lastFirst}. DOB {dob}. Date of death: {date}. Time pronounced: 05:52 by {other}, MD.
Next of kin {other} ({phone}) present. Chaplain {otherFamily} attended. ME case declined (Inv. {otherFamily}, ref {accession}). Organ procurement notified. Funeral home: {employer}. Remains released to {other}.`,
  `Interval history. Ms. {family} returns for T1DM. A1c 7.4 (8.1 in {monthYear}). Omnipod 5 w/ Dexcom G6 (tx SN {serial}). TIR 68%. Basal 0.85 u/h MN-6a, ICR 1:9, ISF 1:45. Lows x3 on {weekdayDate}. Eye exam by {otherInitial} no NPDR. Foot exam: 10-g Semmes-Weinstein intact, 2+ DP/PT. BMI 27.4. Going to college in {city} this fall.`,
  `DISCHARGE INSTRUCTIONS for {full}
You were in {hospital} from {date} to {date} under the care of {other}. You were treated for diverticulitis.
Take ciprofloxacin 500 mg twice a day until {dayMonth}. Call {phone} if you have fever over 101. Your next visit is on {weekdayDate} at 10:40 AM with {otherGiven} {otherFamily}, NP, Suite {room}. Results are at {host}. Your username is {user}.`,
  `CARDIOLOGY DEVICE CLINIC
{lastFirst} | {dob} | {mrn}
Device: Boston Scientific dual-chamber ICD, serial no. {serial}, implanted {monthYear} by {otherFamily} at {hospital}. RA 3.1 mV/0.6 V, RV 11.2 mV/0.8 V. Battery 7.5 y. AF burden <1%. 1 NSVT (9 beats, 188 bpm). No shocks. Remote monitor IMEI 35{encounter}. Next check 6 mo. {other} RN CCDS`,
];

/** Letters and faxes between people. */
export const LETTERS: readonly string[] = [
  `{hospital}
{usStreet}
{usCity}, {state} {zip}
Tel {phone}  Fax {phone}

{date}

RE: {full}
    DOB: {dob}
    Claim #: {account}

To Whom It May Concern:

The above-named patient has been under my care since {monthYear} for lumbar radiculopathy. {given} is unable to lift more than 10 lb until {dayMonth}. Please contact my nurse, {otherGiven}, with questions.

Sincerely,

{other}, M.D.
NPI {npi}  DEA {dea}`,
  `FACSIMILE COVER SHEET
TO: {other}                FROM: {other}
FAX: {phone}               PHONE: {phone}
COMPANY: {hospital}        DATE: {date}
PAGES: 7 including cover
SUBJECT: Records request, {lastFirst}, SSN {ssn}
CONFIDENTIAL: the documents accompanying this transmission contain health information that is legally privileged.`,
  `Dear Dr {otherFamily},

Re: {full}, d.o.b. {dob}, NHS No {nhs}
{street}, {city} {postcode}

Thank you for asking me to see this delightful 71-year-old retired schoolteacher, who came with her daughter {otherGiven}. She has had a tremor since {monthYear}. On examination there was cogwheel rigidity on the right and reduced arm swing. I agree this is likely Parkinson's disease and have begun co-careldopa 62.5 mg three times daily. DaTSCAN was arranged at {hospital} for the {dayMonth}. I shall review her in three months.

Yours sincerely

Dictated but not signed to avoid delay
{other}
Consultant Neurologist
cc: {full}; Mr {otherFamily}, {hospital}`,
  `Sehr geehrte Frau Kollegin {otherFamily},
wir berichten über Ihren Patienten {full}, geb. {dob}, wohnhaft {street}, {city}, der sich vom {date} bis {date} in unserer stationären Behandlung befand.
Diagnosen: Vorhofflimmern (CHA2DS2-VASc 4), arterielle Hypertonie. Medikation: Bisoprolol 5 mg 1-0-0, Apixaban 5 mg 1-0-1.
Mit freundlichen kollegialen Grüßen
Prof. Dr. med. {other}     Dr. {otherFamily}`,
  `Estimado Dr. {otherFamily}: Le remito a la paciente {full}, nacida el {dob}, con domicilio en {street}, {city}, teléfono {phone}. Ingresó el {date} por dolor abdominal. Ecografía: colelitiasis. Se indica colecistectomía laparoscópica. Atentamente, Dra. {other}`,
  `Prior authorization request
Member: {full}   Member ID: {plan}   Group #: {account}   DOB {dob}
Prescriber: {other} MD (NPI {npi}), {hospital}, phone {phone}, fax {phone}
Drug: Ozempic 0.5 mg weekly. Dx E11.65. Tried/failed: metformin 2000 mg/d ({monthYear}), glipizide. A1c 8.9% on {date}. BMI 34.1.
Pharmacy: Walgreens on {usStreet}.`,
  `Hi {otherGiven},

Quick heads up that {full} (MRN {mrn}) no-showed again {slash}. I left a voicemail at {phone} and emailed {email}. Her sister {otherGiven} says she moved to {city}. Could you ask {otherGiven} in billing to hold acct {account}?

Thanks!
{otherGiven}
--
{other} | Patient Access | {hospital}
{usStreet}, {usCity}, {state} {zip}
o: {phone} | {email} | {host}`,
  `POLICE/LEGAL: On {date} at about 2215 hrs the writer, {other} RN (badge no. {pager}), observed a silver Honda, plate {plate}, VIN {vin}, leave {hospital}. The driver, {lastFirst}, licence no. {license}, DOB {dob}, of {street}, {city}, was identified by security officer {otherFamily}. Passport {passport} retained.`,
];
