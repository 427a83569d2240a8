/** Everyday words that the FHIR definitions lack: speech, family, chart talk, verbs. */
export const COMMON_WORDS = `
hello hi hey dear thanks thank please sorry yes no ok okay regards sincerely best cheers mom dad mother father
sister brother wife husband daughter son aunt uncle cousin grandmother grandfather grandma grandpa niece nephew
friend neighbor boyfriend girlfriend fiance partner spouse parent parents child children kid kids baby boy girl man
woman lady gentleman guy people folks everyone somebody anyone nobody today tomorrow yesterday tonight morning
afternoon evening night noon weekend monday tuesday wednesday thursday friday saturday sunday january february
march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec christmas easter thanksgiving halloween spring summer autumn fall winter am is are was were be been being have
has had do does did done go goes went gone going come came coming get gets got getting make makes made making take
takes took taken taking see sees saw seen know knows knew known think thinks thought say says said tell tells told
ask asks asked feel feels felt feeling look looks looked seem seems seemed want wants wanted need needs needed try
tries tried call calls called calling work works worked working live lives lived living sleep slept sleeping eat
ate eaten eating drink drank drunk drinking smoke smokes smoked smoking walk walks walked walking talk talks talked
talking sit sat stand stood lie lay bring brought buy bought send sent write wrote written read drive drove driven
fell fallen hurt hurts ache aches broke broken woke wake ran run runs running help helps helped start started stop
stopped keep kept let put give gave given show showed shown find found leave left meet met pay paid lose lost spend
spent win won i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
myself himself herself this that these those who whom whose which what when where why how all any both each few
more most other some such nor not only own same so than too very can will just should now could would might must
shall ought about above across after against along among around at before behind below beneath beside between
beyond by down during except for from in inside into like near of off on onto out outside over past since through
throughout to toward under until up upon with within without and but or if because as while although though unless
whereas whether also again further then once here there always never often sometimes usually already still yet ever
soon later early late maybe perhaps really quite rather almost enough pt pts patient's denies denied reports
reported complains complained endorses presents presented presenting admitted discharged transferred referred
followed evaluated examined noted states stated alone retired job school college smoker drinker alert oriented
pleasant well-appearing obese thin comfortable distress afebrile febrile tachycardic bradycardic hypertensive
hypotensive nontender nondistended bilateral bilaterally unilateral anterior posterior lateral medial distal
proximal superior inferior pain nausea vomiting diarrhea constipation fever chills sweats cough dyspnea orthopnea
edema swelling rash itching headache dizziness syncope palpitations fatigue weakness numbness tingling seizure
stroke diabetes hypertension hyperlipidemia asthma pneumonia cancer anemia depression anxiety arthritis fracture
infection sepsis cellulitis abscess ulcer hernia gallstones appendicitis pancreatitis hepatitis cirrhosis ascites
jaundice bleeding hemorrhage thrombosis embolism ischemia infarction angina arrhythmia murmur gallop rub wheeze
rales rhonchi crackles clear soft supple intact steady gait strength reflexes sensation cranial nerves motor
sensory cerebellar mood affect insight judgment labs pending stable improved improving worsening resolved unchanged
unremarkable grossly mild moderate severe acute chronic bedside rounds overnight continue continued hold holding
restart wean titrate monitor recheck repeat follow followup schedule appointment clinic ward floor bed room
discharge home rehab facility insurance pharmacy refill prescription dose tablet capsule daily twice weekly monthly
unknown none nil summarize draft email letter translate explain list create generate code function return const var
class import export default string number boolean null undefined true false async await print def self select
insert values update table user users password username login account order customer client company employee
manager salary contract invoice payment bank card credit debit transaction balance address street city state zip
country phone mobile fax website url link file document folder data database server key value id token error
warning info debug log request response header body message subject title description comment note notes red blue
green yellow black white brown gray grey pink purple orange big small large little old new young good bad great
nice happy sad hot cold warm cool hard fast slow high low long short strong weak rich poor full empty open closed
free busy quiet loud clean dirty dry wet heavy light dark bright right north south east west one two three four
five six seven eight nine ten first second third last next previous half rose hope faith grace joy mark grant bill
art gene jack max chase hunter mason carter cook baker butler page park lane hill wood woods brook brooks field
fields stone banks bush love king prince price day case bell ball bird fish fox wolf lamb swan berry cherry bean
rice reed moss flowers forest lake rivers waters wells snow frost rain sun moon star church pope bishop abbot
knight cash gold silver pearl ruby crystal amber jade sage olive ginger violet iris daisy ivy holly heather hazel
jasmine melody harmony destiny trinity journey miles rob sue pat drew skip chip rusty sandy rocky buddy royal noble
gay ray dale glen heath cliff ridge ford mills potter taylor tailor smith weaver fisher shepherd miller carpenter
sawyer turner parker porter barber gardner farmer mercer cooper slater mayor dean sharp blunt savage wise smart
swift power powers bond combs hooks hall walls rooms doors gates house castle tower bridges major minor sergeant
block blocks branch root leaf bloom ash beech oak pine thorn hart buck drake crane finch hawk eagle finger foot
hand head arm leg blood bone brain heart liver kidney lung stomach skin mouth teeth tongue face
dob mrn ssn npi dea lic dos pcp poa hcp nok pgy cga sba mod max amb dx rx tx hx sx fx px cc ros pe ap thx pls plz fyi asap
btw tmrw appt appts msg attn fwd subj tel fax ext
ihr ihre ihrem ihren ihrer ihres sein seine seiner patient patientin patienten herr herrn frau kollege kollegin kollegen
sehr geehrte geehrter geehrten damen herren und oder der die das dem den des ein eine einer eines einem wir sie er es
ich ist sind war waren wurde wurden hat haben mit ohne von vom zum zur bei bis auf aus nach vor unter zwischen wohnhaft
geboren geb stationär stationären stationäre ambulant behandlung diagnose diagnosen medikation therapie befund anamnese
aufnahme entlassung krankenhaus klinik arzt ärztin freundlichen freundlicher grüßen kollegialen berichten hypertonie
arterielle vorhofflimmern diabetes tablette täglich schmerzen seit heute gestern montag dienstag mittwoch donnerstag
freitag samstag sonntag kein keine nicht auch noch wegen daher bitte vielen dank
el los las una unos unas del al con sin por para que quien cual este esta estos como muy más pero cuando donde desde
hasta entre sobre paciente pacientes doctor doctora señor señora estimado estimada atentamente saludos cordial remito
ingresó ingreso egreso alta refiere presenta acude nacido nacida años domicilio teléfono médico médica hospital clínica
dolor fiebre tos diagnóstico tratamiento tomar toma puede quiero saber vive su sus es son fue está están hoy ayer lunes
martes miércoles jueves viernes sábado domingo gracias por favor adjunto informe consulta indica realizó resultado
les des une est sont était avec sans pour par dans sur sous chez entre depuis jusque cette ces ses son leur votre notre
monsieur madame docteur patiente née né bonjour cher chère confrère merci cordialement veuillez agréer salutations
hôpital clinique médecin traitement douleur fièvre lundi mardi mercredi jeudi vendredi samedi dimanche aujourd hier
il lo gli una uno della dello degli delle nel nella con senza per tra fra sono era stato stata questo questa paziente
gentile egregio collega cordiali saluti dottore dottoressa medico ospedale clinica terapia dolore febbre oggi ieri
um uma uns umas dos das nos nas com sem para por entre são foi está paciente senhor senhora doutor doutora atenciosamente
médico hospital dor febre hoje ontem
het een van voor met zonder bij naar door deze dit die zijn was werd heeft hebben patiënt geachte collega vriendelijke
groet groeten ziekenhuis arts behandeling pijn koorts vandaag gisteren
`;
