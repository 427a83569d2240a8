/** Terms that charts write with a capital and that are nobody's name: drugs, tests, brands, headings. */
export const CLINICAL_TERMS = `
lisinopril metoprolol atorvastatin simvastatin rosuvastatin pravastatin metformin glipizide glyburide insulin
lantus humalog novolog levemir tresiba ozempic wegovy mounjaro trulicity victoza jardiance farxiga januvia aspirin
plavix clopidogrel warfarin coumadin eliquis apixaban xarelto rivaroxaban heparin lovenox enoxaparin furosemide
lasix bumex spironolactone aldactone hydrochlorothiazide hctz amlodipine norvasc diltiazem verapamil carvedilol
coreg toprol atenolol propranolol losartan cozaar valsartan diovan entresto benazepril ramipril enalapril digoxin
amiodarone tylenol acetaminophen paracetamol ibuprofen advil motrin aleve naproxen toradol ketorolac morphine
oxycodone percocet oxycontin hydrocodone vicodin norco fentanyl dilaudid hydromorphone tramadol ultram gabapentin
neurontin lyrica pregabalin cymbalta duloxetine prozac fluoxetine zoloft sertraline lexapro escitalopram celexa
citalopram paxil effexor venlafaxine wellbutrin bupropion trazodone remeron mirtazapine seroquel quetiapine zyprexa
olanzapine risperdal risperidone abilify aripiprazole haldol haloperidol lithium depakote lamictal lamotrigine
keppra levetiracetam dilantin phenytoin tegretol carbamazepine topamax topiramate xanax alprazolam ativan lorazepam
klonopin clonazepam valium diazepam ambien zolpidem benadryl diphenhydramine zyrtec cetirizine claritin loratadine
allegra singulair montelukast albuterol ventolin proair advair symbicort spiriva flovent pulmicort duoneb atrovent
prednisone prednisolone medrol solumedrol dexamethasone decadron hydrocortisone omeprazole prilosec pantoprazole
protonix nexium pepcid famotidine zantac zofran ondansetron reglan compazine phenergan colace senna miralax
dulcolax imodium amoxicillin augmentin penicillin ampicillin keflex cephalexin ceftriaxone rocephin cefepime ancef
cefazolin vancomycin zosyn piperacillin tazobactam meropenem azithromycin zithromax doxycycline bactrim levaquin
levofloxacin cipro ciprofloxacin flagyl metronidazole clindamycin macrobid nitrofurantoin fluconazole diflucan
acyclovir valtrex tamiflu paxlovid remdesivir humira enbrel remicade methotrexate plaquenil hydroxychloroquine
synthroid levothyroxine allopurinol colchicine flomax tamsulosin finasteride proscar viagra sildenafil cialis
fosamax prolia calcium vitamin folate iron ferrous potassium kcl magnesium sodium bicarbonate nitroglycerin nitro
isosorbide imdur hydralazine clonidine labetalol esmolol norepinephrine levophed epinephrine epipen dopamine
dobutamine vasopressin propofol ketamine midazolam versed etomidate rocuronium succinylcholine naloxone narcan
suboxone buprenorphine methadone nicotine chantix antabuse naltrexone lidocaine marcaine bupivacaine botox keytruda
opdivo herceptin avastin rituxan rituximab tamoxifen arimidex letrozole cisplatin carboplatin taxol paclitaxel
adriamycin doxorubicin gemcitabine imatinib gleevec neupogen procrit epogen sinemet levodopa carbidopa aricept
donepezil namenda memantine imitrex sumatriptan pfizer moderna janssen shingrix prevnar pneumovax tdap gardasil
fluzone gi gu cv ent heent ekg ecg echo mri ct cta mra pet xray cxr kub us abg cbc bmp cmp lft lfts tsh inr ptt bnp
hba1c hgb hct wbc plt bun cr egfr crp esr ana psa ua urinalysis csf covid sars hiv hcv hbv hpv rsv mrsa vre copd
chf cad cabg pci stemi nstemi afib dvt pe tia cva htn dm dmii hld ckd esrd aki uti uri gerd ibs ibd osa bph oa ra
sle ms als tbi ptsd adhd mdd gad ocd icu micu sicu ccu nicu picu ed er or pacu snf ltac hospice pcp np pa rn md do
dnr dni hpi pmh psh fh sh ros nad perrla eomi rrr nt nd wnl nkda prn bid tid qid qd qhs qam qpm po iv im sq subq sl
pr npo stat tele picc foley hispanic latino caucasian african american asian european indian chinese japanese
korean vietnamese mexican spanish english french german russian arabic mandarin cantonese portuguese italian jewish
muslim christian catholic hindu buddhist medicare medicaid history present illness chief complaint past medical
surgical social family review systems physical exam examination vital signs general assessment plan impression
recommendations allergies medications discharge admission summary hospital course disposition condition diagnosis
diagnoses procedure procedures findings technique comparison indication results labs laboratory imaging radiology
pathology report note progress consult consultation operative followup instructions diet activity neurologic neuro
cardiovascular respiratory pulmonary gastrointestinal genitourinary musculoskeletal psychiatric skin abdomen chest
lungs heart head neck eyes ears nose throat extremities back constitutional endocrine hematologic hematology
immunologic lymphatic oncology cardiology nephrology neurology urology orthopedics dermatology ophthalmology
pediatrics obstetrics gynecology surgery anesthesia emergency medicine internal attending resident nurse physician
patient date name time signed electronically dictated transcribed reviewed reason visit type status comments
specimen collected reference range units flag normal abnormal high low positive negative gram stain culture
sensitivity staphylococcus streptococcus escherichia coli klebsiella pseudomonas candida clostridium difficile
salmonella shigella listeria legionella mycoplasma chlamydia borrelia enterococcus google chatgpt python javascript
json excel windows linux android iphone facebook braf kras brca tp53 pten apc mlh1 jak2 her2 alk ros1 ret met erbb2
nras pik3ca cftr hfe factor leiden lipitor zocor crestor zestril prinivil glucophage byetta invokana actos avandia
nitrostat lopressor tenormin inderal cardizem procardia calan altace vasotec accupril micardis benicar avapro
atacand tekturna demadex zaroxolyn maxzide dyazide lanoxin pacerone multaq tikosyn brilinta effient pradaxa lovaza
zetia vytorin tricor niaspan repatha praluent mobic celebrex voltaren feldene indocin soma flexeril robaxin
zanaflex skelaxin baclofen lioresal demerol opana nucynta butrans subutex vivitrol campral nuvigil provigil ritalin
adderall concerta vyvanse strattera intuniv focalin buspar vistaril restoril lunesta sonata rozerem belsomra geodon
latuda saphris invega clozaril clozapine thorazine mellaril navane stelazine prolixin cogentin artane mirapex
requip azilect comtan exelon razadyne reminyl rilutek copaxone avonex rebif betaseron tysabri ocrevus gilenya
tecfidera aubagio maxalt zomig relpax amerge cafergot fioricet depacon zonegran vimpat onfi banzel sabril felbatol
gabitril mysoline phenobarbital azulfidine asacol lialda pentasa entyvio stelara cosentyx taltz otezla xeljanz
rinvoq orencia actemra kineret simponi cimzia arava imuran cellcept prograf rapamune neoral gengraf nulojix zenapax
thymoglobulin isoniazid rifampin pyrazinamide ethambutol truvada descovy biktarvy genvoya triumeq atripla epzicom
combivir viread epivir ziagen isentress tivicay prezista reyataz norvir kaletra sovaldi harvoni epclusa mavyret
baraclude vemlidy nystatin lotrimin lamisil sporanox vfend noxafil cresemba mycamine cancidas eraxis unasyn
timentin fortaz maxipime invanz primaxin merrem azactam tobramycin gentamicin amikacin cubicin zyvox teflaro
synercid tygacil avelox biaxin ery omnicef ceftin vantin suprax cefuroxime cefdinir cefpodoxime pyridium detrol
ditropan vesicare myrbetriq avodart uroxatral rapaflo cardura minipress hytrin levitra premarin provera estrace
climara depo mirena nexplanon nuvaring ortho yaz yasmin clomid femara aromasin faslodex lupron zoladex casodex
xtandi zytiga provenge tarceva iressa tagrisso xalkori gilotrif alimta abraxane taxotere navelbine camptosar
eloxatin xeloda erbitux vectibix stivarga nexavar sutent votrient inlyta afinitor cabometyx yervoy tecentriq
imfinzi bavencio kadcyla perjeta ibrance kisqali verzenio lynparza zejula revlimid velcade kyprolis darzalex
pomalyst thalomid sprycel tasigna bosulif iclusig jakafi imbruvica calquence venclexta gazyva pylori diff aureus
pneumoniae aeruginosa burgdorferi epidermidis viridans pyogenes agalactiae faecalis faecium albicans fumigatus
neoformans jirovecii tuberculosis avium gonorrhoeae trachomatis pallidum influenzae meningitidis monocytogenes
cloacae marcescens mirabilis maltophilia baumannii troponin lipase amylase ferritin transferrin haptoglobin
bilirubin albumin creatinine lactate procalcitonin fibrinogen homocysteine cortisol prolactin estradiol
testosterone progesterone doppler holter bipap cpap peep lvef lbbb rbbb svt vtach vfib pvc pac nsr rvr qtc lad lcx
rca lima svg des bms avr mvr tavr icd lvad ecmo iabp crrt hd pd tips ercp egd eus mrcp hida tte tee loc gcs nihss
tpa sdh sah ich avm dbs vns tlso orif tka tha acl mcl pcl rom wbat nwb adl iadl dme lvn ots pts sw cm hha medtronic
philips siemens ge stryker zimmer depuy synthes biotronik abbott boston edwards ethicon covidien baxter braun omron
accu chek dexcom libre omnipod tandem roche hologic olympus
`;
