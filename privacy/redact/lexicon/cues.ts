import * as F from './flags.ts';

/** Words that say what stands beside them, by kind. */
export const CUES: readonly (readonly [number, string])[] = [
  [
    F.TITLE,
    'mr mrs ms miss mx dr dra doctor prof professor sir madam dame rev reverend father sister fr sr sra srta señor señora señorita don doña herr frau mme mlle monsieur madame signor signora sig dott dottssa capt captain col colonel lt lieutenant sgt sergeant maj major gen officer detective judge nurse rabbi imam sheikh pastor hon',
  ],
  [
    F.CREDENTIAL,
    'md do rn np pa pac phd mph dds dmd pharmd lpn cna lcsw msw psyd crna cnm arnp aprn fnp mbbs mbchb frcp facs facp facc dpm dvm od dpt rd jd esq ccc slp otr bsn msn dnp',
  ],
  [
    F.NAME_LABEL,
    'patient pt name client attending physician provider surgeon resident nurse signed dictated transcribed author contact guardian caregiver emergency pcp referring ordering performed admitting consultant consulting therapist technician subscriber insured guarantor beneficiary holder cardholder applicant employee customer recipient sender witness interpreter proxy spouse mother father next kin cc attn attention re nombre paciente nom prenom vorname nachname family given firstname lastname fullname surname forename middlename maiden alias aka nickname requester pharmacist counselor mr proband subject donor surgeon assistant anesthesiologist interviewer reviewer approved verified cosigned responsible party student tenant account owner manager candidate author',
  ],
  [
    F.RELATION,
    'wife husband son daughter mother father sister brother aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather grandma grandpa mom dad partner fiance fiancee girlfriend boyfriend friend neighbor neighbour roommate guardian caregiver spouse stepmother stepfather stepson stepdaughter twin colleague coworker boss supervisor therapist cardiologist oncologist neurologist psychiatrist surgeon dentist lawyer attorney landlord teacher',
  ],
  [
    F.NAME_CUE,
    'by named called dear hi hello hey thanks regards sincerely love cheers with from to contact call ask tell told meet met saw see seen asked called cc attn per via name patient i im about for and informed notified paged contacted spoke discussed',
  ],
  [
    F.PERSON_VERB,
    'presented presents reports reported denies denied states stated says said complains complained endorses endorsed was is has had will would underwent lives works called arrived returns returned came went told asked feels felt agrees agreed understands verbalized ambulated tolerated refused signed wrote recommends recommended noted smokes drinks takes needs wants thinks thought lost married retired suffers received visited phoned emailed moved born died passed',
  ],
  [
    F.EPONYM_HEAD,
    "disease syndrome sign signs catheter catheters score scale criteria test maneuver manoeuvre phenomenon tremor palsy anemia tumor tumour lymphoma sarcoma thyroiditis contracture fracture procedure operation repair reflex response position rash lesion lesions nodes nodules node body bodies cells cell index classification stage staging grade triad law pouch esophagus oesophagus ulcer breathing respirations dementia chorea ataxia neuropathy nevus cyst gland glands tube forceps retractor clamp drain bag balloon needle wire nail rod splint brace traction approach incision technique method equation formula ring rings filter catheterization shunt fistula hernia point angle space fascia ligament muscle nerve artery vein canal duct valve chamber stain agar culture medium virus fever spots spot patch crisis storm attack reaction effect duct paralysis arthritis arthropathy deformity node's cutoff protocol questionnaire inventory assessment rating nodosa macula area aphasia encephalopathy psychosis gait facies esophagitis diverticulum arteritis purpura vasculitis hepatitis disorder deficiency dystrophy cardiomyopathy malformation anomaly tetralogy type rule rules scan view lines line mask reservoir pad pump insulin coma hair procedure's gauge scientific angina triangle monofilament trial",
  ],
  [
    F.ORG_END,
    'hospital hospitals clinic clinics center centre centers infirmary hospice sanatorium university college school academy institute institution foundation laboratory laboratories labs pharmacy inc llc ltd corp corporation company gmbh plc llp bank insurance church temple mosque synagogue nursing rehab rehabilitation healthcare health medicine medical associates partners group services department industries technologies systems solutions airlines motors agency association society library museum airport prison jail hotel krankenhaus klinikum universität hôpital clinique clínica ospedale policlinico shelter dialysis hospitalists orthopedics pediatrics cardiology oncology care village manor sons practice construction foods logistics hospice elementary co',
  ],
  [
    F.STREET,
    'street st avenue ave av road rd drive dr lane ln boulevard blvd court ct place pl way terrace ter circle cir parkway pkwy highway hwy square sq trail trl plaza row walk alley aly crescent cres close grove gardens heights hts loop run path pike turnpike tpke route rte expressway expy crossing xing view vw ridge rdg hill hills hollow meadow meadows mews park point pt shore spur station summit track valley village vista landing mill mills manor meadow creek brook bend bypass causeway common commons corner corners cove estate estates extension field fields flat flats ford forest forge fork freeway garden gateway glen green harbor haven inlet island islands isle junction key knoll lake lakes light lock lodge mall mission motorway mount mountain neck orchard oval overpass passage pass pine pines plain plains port prairie radial ramp ranch rapid rapids rest river shoal shoals skyway spring springs springs stravenue stream throughway trace underpass union unions viaduct wall walks well wells',
  ],
  [
    F.PARTICLE,
    'de la le du da das do dos del della di van von der den ter ten zu zur bin ibn al el abu ben bint y e mac mc st san ap af nic ní ó',
  ],
  [
    F.MONTH,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember januari februari maart mei augustus gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  ],
  [
    F.STATE_CODE,
    'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr',
  ],
  [
    F.UNIT,
    'mg mcg ug g kg lb lbs oz ml l dl cc mmhg mm cm m km in inch inches ft units unit u iu meq mmol mol nmol pmol ng pg fl percent bpm beats breaths hours hour hrs hr h minutes minute min mins seconds second sec days day weeks week wks months month mos years year yrs yr yo times tablets tablet tabs tab capsules caps puffs drops doses dose copies cells wbc rbc hpf degrees gauge fr french dollars usd eur packs pack cigarettes beers drinks points',
  ],
  [
    F.CODE_SYSTEM,
    'snomed sct sctid loinc rxnorm rxcui icd icd9 icd10 cpt hcpcs ndc cvx atc umls cui mesh omim orpha pmid pmcid doi isbn issn nct hgnc concept conceptid code codes',
  ],
  [F.PLACE_CUE, 'in from near at to of outside around visiting visited via between across'],
  [F.HIGH_NUMBER, 'ninety hundred'],
  [F.PERSON_INTRO, 'llamo appelle heiße heisse chiamo chamo'],
  [
    F.STREET_START,
    'calle avenida av avda carrera paseo camino plaza rua travessa rue boulevard impasse chemin via viale piazza corso p po post postfach',
  ],
  [F.NAME_SUFFIX, 'jr sr ii iii iv'],
];
