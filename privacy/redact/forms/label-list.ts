import type { RedactedType } from '../findings.ts';

/**
 * What is written before an identifier. After the words may stand number, no, id, # and any of : = - " ' is.
 * `id`: a value with a digit in it. `any`: whatever stands there. `line`: the rest of the line or string.
 */
export type ValueForm = 'id' | 'short' | 'any' | 'line' | 'date';

export const LABELS: readonly (readonly [RedactedType, ValueForm, string])[] = [
  [
    'SSN',
    'id',
    'ssn|social security|social security number|soc sec|ss number|ss no|ss #|sin|social insurance|national insurance|nino|aadhaar|cpf|dni|nie|codice fiscale|national id|national identification|tax id|taxpayer id|tax identification|itin|tin|ein|personal id|personnummer|bsn',
  ],
  [
    'MRN',
    'id',
    'mrn|mr number|mr #|mr no|medical record|medical record number|med rec|chart|chart number|record number|record no|record|hospital number|hospital no|hosp no|hosp #|unit number|unit no|patient id|patient number|patient no|patient #|pt id|pt number|pid|empi|epi|nhs|nhs number|encounter|encounter number|encounter id|visit number|visit id|visit no|csn|har|fin|accession|accession number|accession no|accession #|acc #|specimen id|specimen number|specimen #|specimen|case number|case no|case #|order number|order id|sample id|lab no|lab number|study id|subject id|subject number|requisition|requisition number|report number|document id',
  ],
  [
    'HEALTH_PLAN',
    'id',
    'health plan|health plan id|plan id|plan number|beneficiary|beneficiary number|beneficiary id|member|member id|member number|member #|subscriber|subscriber id|subscriber number|policy|policy number|policy no|policy #|policy id|insurance id|insurance number|insurance policy|insurance #|insurance no|group number|group no|group #|group id|medicare|medicare number|medicare id|medicaid|medicaid number|medicaid id|mbi|hicn|payer id|claim|claim number|claim #|claim id|prior auth|authorization number|authorization #|coverage id|rx bin|rxbin|rx group|rx pcn|kvnr',
  ],
  [
    'ACCOUNT',
    'id',
    'account|account number|account no|account #|acct|acct number|acct no|acct #|a c no|bank account|routing|routing number|aba|iban|swift|bic|card|card number|card no|credit card|credit card number|debit card|visa|mastercard|amex|cc number|ccn|invoice|invoice number|invoice no|invoice #|billing id|billing number|billing account|customer id|customer number|customer no|transaction id|transaction number|confirmation number|order no|order #|reference number|reference no|ref number|ref no|ref #|wallet|wallet address|bitcoin|bitcoin address|ethereum address|guarantor number|guarantor id|check number|payment id|loan number',
  ],
  [
    'ID',
    'id',
    'ref|ref code|reference code|site id|file number|file no|confirmation|tracking number|ticket|ticket number|locker|inv no',
  ],
  ['PASSWORD', 'short', 'cvv|cvc|cvv2|security code|pin|pin code|pin number|atm pin'],
  [
    'LICENSE',
    'id',
    "license|license number|license no|license #|licence|licence number|lic|lic no|lic #|driver license|drivers license|driver's license|driver s license|drivers licence|driving licence|driver license number|driver's license number|driver licence|dl|dl number|dl #|dl no|dln|passport|passport number|passport no|passport #|certificate|certificate number|certificate no|certificate #|cert no|cert number|dea|dea number|dea #|npi|npi number|npi #|upin|state license|medical license|nursing license|registration number|visa number|green card|alien number|permit|permit number|badge|badge number|badge #|employee id|employee number|employee no|employee #|emp id|staff id|student id|student number|military id|voter id|id card|id number|id no|id #|identification number|identification|unique identifier|unique id|identifier|ids",
  ],
  [
    'VEHICLE',
    'id',
    'vin|vin number|vin #|vehicle identification|vehicle identification number|vehicle id|license plate|licence plate|license plate number|plate|plate number|plate no|plate #|number plate|tag number|registration plate|vehicle registration|vehicle plate|vehicle tag|car registration',
  ],
  [
    'DEVICE',
    'id',
    'device|device id|device identifier|device serial|device serial number|device number|device sn|serial|serial number|serial no|serial #|s n|sn|model serial|udi|udi di|imei|imei number|imsi|iccid|mac|mac address|implant serial|implant id|pacemaker serial|pump serial|lead serial|lot|lot number|lot no|lot #|asset tag|unit serial|equipment id|advertising id|device uuid',
  ],
  [
    'BIOMETRIC',
    'any',
    'fingerprint|fingerprint id|fingerprint hash|fingerprint template|biometric|biometric id|biometric identifier|biometric template|biometric hash|voiceprint|voiceprint id|voice print|retina scan|retina scan id|retinal scan|retinal scan id|iris scan|iris scan id|iris id|face id|faceid|facial recognition id|face template|palm print|dna profile|dna profile id|genome id|genetic id|faceprint|thumbprint',
  ],
  ['PHOTO', 'any', 'photo id|photo file|photograph file|image file|photo|photograph'],
  [
    'USERNAME',
    'any',
    'user|username|user name|userid|user id|login|login id|login name|screen name|handle|twitter|instagram|skype|facebook id|account name|portal id|portal username',
  ],
  [
    'PASSWORD',
    'any',
    'password|passwd|pwd|passphrase|passcode|secret|api key|apikey|access token|auth token|secret key|private key|session id|sessionid|session token|bearer|cookie',
  ],
  ['IP', 'any', 'ip|ip address|ipv4|ipv6|client ip|remote addr|host ip'],
  [
    'PHONE',
    'id',
    'phone|phone number|phone no|phone #|telephone|telephone number|tel|tel no|ph|ph #|cell|cell phone|cellphone|cell number|mobile|mobile number|mobile phone|home phone|work phone|contact number|contact no|pager|pager number|pager #|beeper|extension|ext|call|callback|callback number|whatsapp|telefon|teléfono|telefono|téléphone|handy',
  ],
  ['FAX', 'id', 'fax|fax number|fax no|fax #|facsimile'],
  [
    'LOCATION',
    'short',
    'zip|zip code|zipcode|postal code|postalcode|postcode|post code|plz|cep|codigo postal|code postal|latitude|longitude|lat|lng|lon|room|rm|room number|bed|suite|apt|apartment|p o box|po box',
  ],
  [
    'LOCATION',
    'line',
    'address|street|street address|home address|mailing address|residence|street line|address line|address line1|address line2|address1|address2|addr|line|city|town|county|country|municipality|birthplace|place of birth|hometown|dirección|direccion|adresse|anschrift|indirizzo|endereço|district|neighborhood|village|city state',
  ],
  [
    'ORGANIZATION',
    'line',
    'employer|company|company name|organization|organisation|facility|hospital|hospital name|clinic name|facility name|employer name|institution|workplace|school|school name|institute|organization name|insurer|insurance company|practice name|pharmacy|pharmacy name|managing organization',
  ],
  [
    'DATE',
    'date',
    'dob|d o b|birth date|birthdate|date of birth|born|born on|birthday|bday|date of death|dod|deceased|admission date|admit date|date of admission|discharge date|date of discharge|date of service|dos|service date|visit date|collected|received|fecha de nacimiento|geburtsdatum|date de naissance|geb|né le|née le|data di nascita|data de nascimento|death date',
  ],
];
