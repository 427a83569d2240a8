/** Made by generate-words.ts out of the FHIR R4 definitions (CC0). */
export const ORDINARY_WORDS = `
abandoned abandoning abate abated abatement abbreviated abbreviation abbreviations abd abdomen abdominal abduction
aberrant aberration aberrations abide ability ablation able abled abnormal abnormalities abnormality abnormally
aboriginal abort aborted about above abscess absence absense absent absolute absolutely absorbance absorbed
absorbent absorber absorbers absorbing absorptiometry absorption abstained abstract abstracted abundant abuot abuse
abused abusive abutment academic acceleration accelerator accent accents accentuation accept acceptable acceptance
accepted accepting acceptor accepts access accessed accessibility accessibiliy accessible accessing accession
accessioning accessions accessor accessories accident accidental accidentally accidents accommodate accommodated
accommodation accommodations accompanied accompanies accompany accompanying accomplish accomplished accomplishing
accordance according accordingly account accountability accountable accounted accounting accountings accounts
accreditation accredited accrediting accrual accrued accumulated accumulation accuracy accurate accurately
acetabulum acetaminophen acetic acetylcholine achieve achieved achievement achieves achieving acid acidified acids
acini acinus acknowledge acknowledged acknowledgement acknowledgements acknowledges acknowledgment acknowledgments
acoustic acquaintance acquire acquired acquiring acquisition acquisitions acre acromegaly acronym across act acted
acting action actionability actionable actioned actioning actions activate activated activation activator active
actively activities activity actor actors actrelationship acts actual actually actuation acuity acupuncture acute
acyclic adapt adaptation adaptations adapted adapting adaption add added addended addendum addiction addictions
adding additing addition additional additionally additions additive additives address addressed addressee addresses
addressing adds adenoma adenosine adenosis adenovirus adequacy adequate adequately adhere adhered adherence adheres
adhering adhesions adhesive adhesived adipose adjacency adjacent adjuciation adjud adjudicate adjudicated
adjudicating adjudication adjudications adjudicator adjudiction adjunct adjunctive adjuncts adjusment adjust
adjusted adjuster adjusting adjustment adjustments adjustor adjusts adjuvant admin administer administered
administering administers administrable administratio administration administrations administrative
administratively administrator administrators adminsitrative adminstration adminstrative admissible admission
admissions admit admitted admitter admitting adolescent adolescents adopt adopted adoption adoptive adult adulthood
adults advance advanced advantage adventitia adverse advice advise advised advising advisor advocacy advocating
aerated aeriform aerosol aerospace aesthetically affairs affect affected affecting affection affects affiliate
affiliated affiliates affiliation affinity affirmative affirmatively affixed afforded after afternoon afterwards
again against agar age aged agencies agency agent agents ages agglutination aggravated aggregate aggregated
aggregates aggregating aggregation aggregrates aggressive aging agitated agnostic ago agree agreed agreeing
agreement agreements agrees agrement ahead aid aide aided aids aim aimed aiming aims air airborne aircraft
airlessness airway airways aka alarm alarms alass albumin albumins albuterol alcian alcohol alcoholic alcoholism
alcohols alene alert alerts algorithm algorithmic algorithmically algorithms alias aliases aliasing alien align
aligned aligning alignment aligns alimentary alimony aliquot aliquots alist alive alkali alkaline all allegations
allele alleles allergen allergenic allergic allergies allergy alleviated allocate allocated allocates allocation
allopathic allotment allow allowable allowance allowed allowing allows alloys almost alone along alongside alpha
alphabet alphabetic alphabetical alphabetically alphanumeric alpine already also alter alteration altered altering
alternate alternately alternating alternative alternatively alternatives alters although altitude aluminum alveolar
alveoli always ambient ambiguity ambiguous ambulance ambulate ambulatory amend amended amender amending amendment
amenities amilorid amino aminoglycoside amiss ammonium amniotic among amoung amount amounts amout amoxicillin
amoxycillin amperage amphotericin ampicillin amplification amplitude amputation amputations anaesthetist analagous
analgesia analog analogous analternative analyses analysis analyte analytes analytic analytical analytics analyzed
analyzer analyzes analyzing anaphylaxis anatomic anatomical anatomy ancestor ancestry anchor ancillary and anechoic
anemia anesthesia anesthesiologiest anesthesiologist anesthesiology anesthesist anesthetic aneurysm angina
angiogram angiography angioplasty angle angles angular angularly angulated animal animals animated anion anisotropy
annex anniversary annonymized annotating annotation annotations announced announcement annual annually annuity
annulus anode anomalies anomaly anonymity anonymization anonymize anonymized anonymous another anotomic anser
answer answered answering answers ante antecedent antecubital antegrade anterior antero anteversion anther anthrax
anthropological anthropomorphic anti antibacterial antibiotic antibiotics antibody anticardiolipin anticipated
anticipation anticoagulation antifungal antigen antigens antimicrobial antiphagocytic antiphosphatidylserine
antisense antiseptic antisera antitoxin anus any anyone anything anywhere aorta aortic apart apartment aperture
apex apical apolitical apparent appeal appear appearance appearing appears append appendage appendectomy appended
appendix appends applanation appleyard appliance appliances applicability applicable applicant applicants
application applications applicatiosn applicator applied applies applues apply applying appointed appointment
appointments appreciated apprised approach approached approaches appropriate appropriately appropriateness approval
approvals approved approves approximate approximated approximately approximating approximation aprocine apron
aqueous arbitary arbitrarily arbitrary arbitration arc arch arches architect architecture archive archived
archiving are area areas aren aries arises arising aristocrats arithmetic arm armed around arrange arranged
arrangement arrangements array arrears arrhythmias arrival arrive arrived arrives arriving arrows artefact
artefacts arterial arteries artery arthritis article articles artifact artifacts artificial asap asbestos ascending
ascertain ascertained ascertaining ascribed ascribing aside asinus ask asked asking asks asleep aspect aspects
aspergillosis aspirate aspirated aspiration aspirin assault assay assemblage assembled assembly assent assented
assenting assents assert asserted asserting assertion assertions assertive asserts assess assessed assesses
assessing assessment assessments asset assets assign assignable assigned assigning assignment assignments assigns
assist assistance assistant assistants assisted assisting assistive assists associate associated associates
associating association associations assume assumed assumes assuming assumption assumptions assurance assurances
assure assured assures assuring asterisk asthma astigmatism astronomic asylum asymmetry asymptomatic async
asynchronous asynchronously atenolol atherectomy atheroma atherosclerosis atmosphere atmospheric atomic atoms
atrial atrium attached attaches attaching attachment attachments attack attacks attainable attained attaining
attempt attempted attempting attempts attend attendance attended attender attending attention attentionline
attenuates attenuation attenuations attest attestation attested attester attesting attests attitudes attogram
attorney attributable attribute attributed attributes attribution atypia atypical audible audio audit auditable
audited auditing auditor auditory audits augment augmentation augmented aunt aureus auscultation auspices auth
authenticate authenticated authenticates authentication authenticator authenticity author authored authoredby
authoring authorisation authorisations authorised authoritative authorities authority authorization authorizations
authorizaton authorize authorized authorizer authorizes authorizing authors authorship autism auto autogenerate
autogenerated automated automatic automatically automation automobile automotive autonomously autorefractor
auxiliary availability available average averaged averaging avert avidin avoid avoided avoids awaiting award aware
awareness away axes axial axilla axillary axis babies baby babysitter baccalaureate bacillus back backbone
background backing backported backup backward bacteria bacterial bactericidal bacterio bacterium bad badly baffle
bag balaced balance balanced balances balancing ball balloon ballot balloted ballots balneotherapy band bandage
banded bands bank banking banner bantam bar barcode barcodes barcodescanner bargaining bariatric barium barrel
barrier barriers bars basal base based baseline bases basic basically basis basket batch batches bathe bathing
batteries battery bayesian beads beam beams beans bearded bearing bears beat beating beats because become becomes
becoming bed bedding bede beds bedside bedtime been before began begets begin beginning begins begun behalf behave
behaves behavior behavioral behaviors behaviour behind being beings bel beliefs believed believes believing belong
belonged belonging belongs below bench bend bending beneath beneficial beneficiaries beneficiary benefit benefits
beneft benfits benign bepresent bereavement berkshire beside besides best beta betaxolol better between beverages
beyond bias bibliographic bicarbonate biceps bicipital bicisate bid bifurcation big bigger bilateral bilaterally
bile biliary biling bilirubin bill billable billed billing billion bills biloba binaries binary bind binding
bindings binds bio biochemical biochemistry biodebridement biodistribution bioequivalent biohazard biologic
biological biologically biologics biomechanics biomedical biometric biometry biomolecule biopharmaceutical
biophysical biopsies biopsy biospecimen biotherapies biotin biplane bipolar birefringence birth birthing birthplace
births bison bit bitewing biting bitter bivalent biweekly black blackening bladder blades blank blasts bleeding
blind blinding blinked blinks blister blob blobs block blockade blockage blocked blocking blocks blogs blood
bloodborne bloody blot blue blur blurring board boarder boats bodies bodily body bodysite bodysites boilerplate
bolster bolus bond bonded bonds bone bones bonus book booked booking bookmark bookmarks books boolean booster
border borderline bore boric born borne both bottle bottom bottomed botulinum bound boundaries boundary bounded
bounding bounds bovine bowel box brace brachii brain branch branches branching brand branded brave breach bread
breadcrumbs break breakdown breakfast breaking breakpoint breakpoints breast breasted breastfeeding breasts breath
breathing breed breeds breikost bridge bridged brief briefly bright brighter brightness brilliant bring bringing
brings broad broader broadest broadly broken broker brokers bronchi bronchial bronchiolar bronchiole bronchioles
bronchioloarteriolar bronchiologram bronchogram bronchoscopy bronchus bronze broth brother brought brown brush
bubble bubblepack bubbles buccal budding buff buffer buffered buffering buffy build builder building buildings
built bulk bullets bundle bundled bundles burn burned burnt bushel bushing business businesses busy but butterfly
buttock buttocks button buyer buyers buying bypass byte bytes bzip caballus cabbage cache cadaveric cafeteria
calcific calcification calcifications calcium calculate calculated calculates calculating calculation calculations
calculi calendar calendars caliber calibrate calibrated calibration calibrations call callback called caller
calling callme calls calorie calories came camera cameras campus can canal canaria cancel canceled cancellation
cancelled cancelling cancels cancer cancerous cancers candela candidate candidates canine cannot cannula cannulas
canonical cap capabilities capabilitiess capability capabilitystatement capable capacity capillary capitalization
capitated capitation capitellar capromab capsule capsules capture captured captures capturing carat carbohydrate
carbohydrates carbolfuchsin carcinogens carcinoma carcinomatosis card cardboard cardiac cardinalities cardinality
cardiology cardiovascular cards care careful carefully caregiver caregivers cares caring carpal carried carrier
carriers carries carry carrying carsarmiut cart cartilage cartridge cascading case cases cash casing cassette cast
castrated casual casually casualty catalog catalogue catalogues catalyst catch categorical categorically categories
categorisation categorization categorize categorized categorizing category cater catering caters catheter
catheterization catheterized catheters cattle caudal causality causative cause caused causes causing caution cava
caveat caveats cavernosum cavities cavity ccreate ceased ceases cecostomy celebrity celiac cell celled cells
cellular celsius cementation cemented censure census center centered centerline centers centigrade centigram
centiliter centimeter central centralis centrally centric centricity centrilobular cephalad cephalic cerebral
ceremony certain certainty certian certificate certificates certification certifications certified certifies
certify certifying cerumen cervical cervix cessation cfu chain chained chaining chair challenge challenged
challenges chamber chambers chance chances change changed changes changing channel chapter chapters char character
characteristic characteristics characterization characterize characterized characterizes characterizing characters
characterstics charge charged charges charging charity charset chart charts chasing cheaper check checked checker
checkerboard checking checklist checkpoint checks checkvalue cheeks chelate chelating chemical chemically chemicals
chemistry chemotherapy chest cheviot chew chewed chewing chi chicken chief child childbirth childcare childhood
children chip chiropractic chloride choice choices cholangiography cholangitis cholecystokinin cholecystostomy
cholera cholesterol choline choose chooses choosing chopped chord chords chorionic choroid chose chosen
chromatography chrominance chromosomal chromosome chronic chronically chronological chunks cibus cicero cimetidine
cine cipher ciphertext circle circling circular circularity circulation circulatory circumference circumferential
circumscribed circumstance circumstances citation citations cited citizen citizenship citrate citric city civil
claim claimant claimants claimed claiming claims clarification clarified clarify clarifying clarity clash clashing
class classcode classes classic classical classifcation classification classifications classified classifier
classifiers classifies classify classifying classroom clathrate clause clawback clean cleaning cleansed cleansing
cleanup clear clearance cleared clearing clearinghouse clearly clefts clenched clerical clerk clicked client
clients cliical climate clinic clinical clinically clinician clinicians clinics clipping clock clocks clockwise
clomiphene clomipramine clone close closed closely closeness closes closest closing closure clot clothing clotted
clotting cloud clouds cloudy cluster clusters coach coagulation coalescence coarse coating coatings coauthor
coauthors code codeable coded codes codesystem codified coding codings coefficient coefficients coerce coexisting
cogency cognitive cognizant cohabits coherence coherent cohort cohorts coil coincident coinfection coinsurance
coinsurances col cold colgroup collaboration collaboratively collaborator collaborators collagen collagenous
collapse collapsed collapsible collapsing collate collateral collect collected collecting collection collections
collective collectively collector collectors collects college collimation collimator collision collisions colloid
colloidal colon colonic colonization colonoscopy colony color colored colorimetric colorless colors coloscopy
colostomy colostrum colour cols column columns combination combinations combine combined combines combining
combustible come comedocarcinoma comes comfort coming comma command commas commenced comment commentary comments
commercial commercially commission commissioned commissioning commissions commit commitment commitments committed
committee committer committing common commonly commotion communicable communicate communicated communicates
communicating communication communications communities community comonly comorbidities comorbidity comp compact
companies companion companions company comparability comparable comparater comparative comparator comparators
compare compared compares comparing comparison comparisons compartment compartmentalization compartments
compatibility compatible compensate compensated compensation compete competed competency competent compilation
compilations compile compiled compiling complaining complaint complement complementary complete completed
completely completeness completes completing completion completions complex complexity compliance compliant
complicated complications complied complies comply complying component components compose composed composer
composing composite composites composition compositional compositions compound compounded compounding comprehended
comprehending comprehension comprehensive compress compressed compression comprise comprised comprises comprising
compromise compromised compromises computable computation computational computationally computations compute
computed computer computerized computes computing conatiner concatenate concatenation concave conceived conceives
concentrated concentrates concentration concentrations concentric concept conception conceptmap concepts conceptual
conceptually concern concerned concerning concerns concert concha concise conclude concluded conclusion conclusions
concrete concurrency concurrent concurrently concussion condensed condenser condition conditional conditionality
conditionally conditionals conditioned conditions conduct conducted conductible conducting conduction conduit
conduits cone coned confer conference conferring confidence confident confidential confidentiality configurable
configuration configure configured confined confinement confirm confirmable confirmation confirmations confirmed
confirming conflates conflict conflicting conform conformance conformant conforming conforms confounding confuse
confused confusing confusion congenital congestion congestive conic conjuction conjugate conjunction conjunctivitis
connect connectathon connected connecting connection connective connectivity connects connotations conscious
consecutive consecutively consent consented consenter consenting consentor consents consequence consequences
conservation conservative consider considerable considerably consideration considerations considered considering
considers consist consistency consistent consistently consisting consists constant constantly constituent
constituents constitute constituted constitutes constituting constrain constrained constraining constrains
constraint constraints construct constructed constructing construction constructs consult consultant consultation
consultations consulted consulting consumable consumables consume consumed consumer consumers consumes consuming
consumption contact contactable contacted contacting contacts contagious contain contained container containers
containing containment contains contaminant contaminants contaminated contamination contemporaneous content
contention contents context contexts contextual contextualize contextualized contiguous continuance continuation
continue continued continues continuing continuity continuous continuously continuum contour contours contra
contraceptive contract contracted contractility contracting contraction contractor contractors contracts
contractual contractually contracture contradict contradictory contraindicated contraindication contraindications
contraindicators contrarily contrary contrast contrasts contribute contributed contributes contributing
contribution contributions contributor contributors control controlled controller controlling controls convenience
convenient convention conventional conventionally conventions converages convergent conversion conversions convert
converted converter converting converts convex convey conveyance conveyed conveying conveys convincing cookies
cooking cooperation coordinate coordinated coordinates coordination coordinator copay copayment copayments copays
copied copies copmletion copy copying copyleft copyright cord cordocentesis core cornea corneal corner corners
corollary coronal coronary corporation corporations corpse corpus correct corrected correcting correction
correctional corrections corrective correctly correctness correlated correlation correspond correspondance
correspondence corresponding corresponds corridor corridors corroborating corrosive cortex corticosteroid
corticotropin cosine cosmetic cosmetically cost costing costings costs cottage cough coughed coughing could
counseled counseling counselling counselor count countable counted counter countermeasures counterparts countersign
counties counting countries country counts county coupled courier course court courtesies courtesy cousin covalent
covalently cover coverage coverages coverate covered covering covers cow cradle cranial cranium cread cream creat
create created creates creatine creating creatinine creation creator credential credentialed credentialing
credentials credit creditable credited credits crescent crescentic cresyl crib cribriform crick crime criminal
crisis criteria criterion criterium critical criticality critically cross crossed crosses crosshair crossing
crosstable cruciate crumbs crutch crutches cryptographic cryptographically cryptography crystal crystallography
ction cubic culminated cultural culture cultures cumbersome cumulative cup curated curating curative cure curent
curettage curl currencies currency current currently curvature curve curved curvilinear custodial custodian
custodianship custody custom customarily customary customer customers customization customized customs cut cutoff
cyan cycle cycles cyclic cylinder cylindrical cyst cysteine cystic cystine cytogenetics cytokines cytologic
cytological cytology cytometry cytoplasm cytosol cytotoxic daily dairy damage damaged damages dams dance danger
dangerous dangers dark dashes data database databases dataset datasets datatype datatypes date dates dating datum
daughter day days daytime deactivated dead dealing deals death debit debited debitor debossed debossing debugging
decay deceased decedent decedents decibel decide decided decides deciding deciduous decigram deciliter decimal
decimeter deciphered decision decisions declaration declare declared declares declaring declassification
declassified declassifier declassify decline declined declines declining decode decoded decompose decomposed
decomposition decompression deconvolution decorated decrease decreased decreasing decrypt decryption decubitus
dedicated deduct deducted deductible deductibles deduction deemed deeming deems deep deeper default defaulting
defaults defecation defect defective defects defence defend defendant deferens deferred deficiencies deficiency
deficient deficit define defined defines defining definite definition definitional definitions definitive deflate
deflated deflection defn deformable deformity deg degradation degraded degredation degree degrees deidentified
deidentify dekaliter delay delayed delays delegate delegated delegatee delegates delegating delegation delegations
delegator delete deleted deletes deletion deliberate delimiter delineate delineated delineates delineating deliver
delivered deliveries delivering delivers delivery delta deltoid demand demarcated demarcation dementia demographic
demographics demonstrate demonstrated demonstrates demonstrating demonstrative denervation dengue denial denied
denies denominational denominator denominators denormalization denote denoted denotes denoting dense densities
densitometric density dental dentistry dentition deny denying deodorant departed departement departing department
departments departure depend dependant dependants depended dependence dependencies dependency dependent dependents
depending depends depict depicting depiction depicts deploy deployed depolarization depolarize deposit deposited
deposition deposits depot deprecate deprecated depreciation depreotide depression depth der derivable derivation
derivations derivative derivatives derive derived derives deriving dermal dermatologic dermatological dermatology
dermatopathologist dermis dermoid des desc descendant descendants descended descendent descending descent describe
described describes describing description descriptions descriptive descriptor descriptors desctiption deselects
design designate designated designates designating designation designations designator designators designed
designee designers designing designs desirable desire desired desiring desmoid desperate destination destined
destroyed destruction detached detail detailed detailing details detect detectable detected detecting detection
detector detectors detectyed detention detergent detergents determinant determination determine determined
determiner determines determining develop developed developers developing development developmental devervation
deviate deviates deviation deviations device devices devote dexter dexterity dextrose diabetes diabetic diagnose
diagnosed diagnoses diagnosing diagnosis diagnostic diagnostically diagnostics diagram diagrams dialect dialects
dialing dialog dialysis diameter diameters diaphoresis diaphragm diastole diastolic dicharged dichotomous dictate
dictated dictates dictating dictation did didn didot die died diem diencephalon dienst dies diet dietary dietetics
diets differ difference differences different differential differentiate differentiated differentiates
differentiating differentiation differentil differently differing differs difficult difficulties difficulty
diffmark diffuse diffusely diffusion digest digestion digestive digit digital digitization digitized digitizes
digits dignitary dihydrogenphosphate dilatation dilate dilated dilation dillution diluent diluents diluted dilution
dimension dimensional dimensionally dimensionless dimensions diminished dinner diopter diopters dioptres dioxide
diphtheria dipyridamole direct directed directing direction directionality directions directive directives
directlink directly directness director directories directory disabilities disability disabled disadvantage
disaggregated disaggregation disagree disagreements disambiguation disappears disapproved disarticulation disaster
disc discarded discern discernible discharge discharged discharger discharging disciplinary discipline disclaimer
disclaimers disclose disclosed disclosers disclosing disclosure disclosures discomfort disconnect disconnected
discontinuation discontinue discontinued discontinuities discontinuity discount discounted discounts discouraged
discover discoverability discovered discovery discrepancies discrepancy discrete discretion discriminate
discrimination discriminator discriminators discs discuss discussed discussing discussion disease diseased diseases
disgusting dishes disinfecting disintegrate disintegrates disintegration disjoint disk disks dismemberment disorder
disorders disoriented disparate disparities dispatcher dispensable dispensary dispense dispensed dispenser
dispenses dispensing dispersed dispersion dispersions displaced displacement displacements display displayable
displayed displaying displays disposable disposed disposition disproportionately disproven dispute disputed
disruption dissect dissection dissections dissemination dissent dissenting dissents dissimilarity dissolve
dissolved distal distance distances distant distilled distinct distinction distinctions distinctly distinguish
distinguished distinguishes distinguishing distorted distortion distract distribute distributed distribution
distributor district disturbance disturbances disulfide disulphide diuretic diurnus div diverges diverging diverse
diverticula diverticulum divestiture divide divided dividend dividing division divisions divisor divorce divulge
dna dobutamine docs doctor doctors doctrine documantion document documentation documented documenting documents
does doesn dog doing dollar domain domains domestic domestica dominate don donation donations done donkey donor
doorknob dopamine dorsal dorset dorsiflexion dorsolateral dosage dosages dose dosed doses dosimeter dosimetric
dosimetry dosing dot dots double doument down downgrade downgraded downgrader downgrading download downloadable
downslope downstream downward downwards drachm draft drafted drafting drain drainage draining dram dramatically
draped drastically draw drawing drawn draws dressing drilled drink drive driven driver drives driving drop droplet
droplets dropped dropper drops drove drowsiness drug drugs dry dtatus dual duck duct ductal ductogram ductography
ducts ductules due dummy dump duodenal duplicate duplicated duplicative durable duration durations durch during
dust duties duty dvipdfm dwelling dying dynamic dynamically dynamics dyne dyscrasia dyslexia dyspnea dystrophy each
ear earlier earliest early earns ears earth earthenware earthquakes ease easier easiest easily easy eating
eavesdropper eavesdropping eca eccentricity echo echocardiographic echocardiography echoed echoes echogenic
echogenicity echos echotexture echt eco economic economics ectopic edge edges edit edited editing edition editions
editor editorial editors edits educates educating education educational effacement effect effective effectively
effectiveness effects effectuated efffect efficacious efficacy efficiency efficient effort efforts egg eight einen
eines either ejaculate ejection elaborate elaboration elapse elapsed elapses elastic elderly election elective
electrical electrocardiogram electrocardiograms electrocardiographic electrocardiography electroconvulsive
electrocoutering electrode electrodes electrodiagnostics electrogram electrolyte electrolytes electron electronic
electronically electronvolt electrophoresis electrophysiological electrophysiology elects elegantly element
elemental elementary elementid elements elevate elevated elevation elicit eligibiity eligibile eligibility eligible
eligibles eligiblity eliminate eliminated eliminates eliminating elite ellipse ellipsoid elliptic elongated else
elsewhere elucidate elution email emailed emails emanating embed embedded embodied embodies embolus embossed
embossing embryo emerge emergence emergencies emergency emergent eminence emission emitted emotional emphasis
emphasize emphasized employ employed employee employees employer employers employing employment employs empowered
empowering empty emptying emulsions enable enabled enables enabling encapsulated encapsulating encephalitis
enclosed enclosing encodable encode encoded encodes encoding encodings encompass encompassed encompasses
encompassing encouners encounter encountered encounters encourage encouraged encourages encrypt encrypted
encumbered end ended ender ending endocardial endocarditis endocrine endocrinology endogenous endoleak
endolpthamitis endometrial endoprosthesis endorectal endorsed endorser endorsers endorsing endoscope endoscopies
endoscopist endoscopy endosinusial endothelial endotracheal endowment endpoint endpoints ends energies energy
enforce enforceable enforced enforcement enforces enforcing engage engaged engagement engaging engine engines
english engraved enhance enhanced enhancement enhances enlargement enna enough enquiries enrichment enroll enrolled
enrollee enrollees enrolling enrollment ensemble ensuing ensure ensures ensuring entail entails enter enteral
entered enterer enterers enteric entering enterococcal enterococci enterprise enterprises enters entire entirely
entirety entities entitled entitlement entitles entity entrance entries entropy entrusted entry enumerate
enumerated enumerating enumeration enumerations envelope environment environmental environments envisioned enzyme
enzymes eosin epicardial epidemiologic epidermis epidural epilepsy episode episodes epithelial epithelium epithet
epochs equal equality equally equals equates equation equator equidistant equilibrium equipment equipped equitable
equity equivalence equivalences equivalency equivalent equivalents equivocal erase erasure erect erode erosions
errata erroneous error errors errupt erythematosus erythrocyte escalation escape escaped escaping escort escorts
esophagus especially essential essentially establish established establishes establishing establishment estate
ester esterase estimaged estimate estimated estimates estimating estimation estrogen esyablish etc ethane ether
ethical ethics ethmoid ethnicity etiology eval evaluate evaluated evaluates evaluating evaluation evaluations even
evening evenings evenly event events eventual eventually ever every everyone everything evidence evidences evident
evolution evolve evolved exacerbated exact exactly exam examination examinations examine examined examiner examines
examining example examplefor examples exams exceed exceeded exceeds except exception exceptional exceptionally
exceptions excerpt excerpting excess excessive excessively exchange exchangeable exchanged exchanges exchanging
excipient excipients excised excisional exclude excluded excludes excluding exclusion exclusions exclusive
exclusively excretion executable execute executed executes executing execution executor exemplar exempt exemption
exemptions exercise exercised exercising exert exhaled exhaust exhausted exhaustive exhibit exhibits exist existed
existence existing exists exit exogenous exome expand expanded expanding expanion expansion expansions expansive
expect expectancies expectancy expectation expectations expected expecting expects expedited expense expenses
expensive experience experienced experiencing experiment experimental experimentally expertise expiration expire
expired expires expiry explain explained explaining explains explanation explanations explanatory explantation
explanted explicit explicitly exploitation exploratory explore explosions explosive exponential export exported
expose exposed exposes exposing exposure exposures express expressed expresses expressible expressing expression
expressionexpression expressions expressly expulsion extemporaneously extend extended extending extends
extensibility extensible extension extensionally extensions extensive extensively extenstion extent extenuating
external externally extinction extra extracellular extracolonic extracorporeal extracranial extract extracted
extracting extraction extracts extraordinary extravasation extravascular extremely extremity extruded exudate
exudative eye eyeglasses eyes eyewear facast face faced faceplate faces facet facial facilitate facilitated
facilitates facilitating facilites facilities facility facing fact facto factor factors facts factual fail failed
fails failure failures faint fair faith faithful faithfully faiths fall falling falls false familial familiar
familiaris families familiy family far farenheit farm farms fasciculus fashion fast fasting fat fatal father fathom
fatigue fatty fault faults faulty favor fax faxed faxes feasibility feature features fecal feces federal federally
fee feed feedback feeding feedings feeds feel feels fees feet feh fell fellow felt female females femoral femtogram
femtoliter femtometer femtomole femur fern ferric ferrocyanide fertility ferumoxides fetal fetch fetched fetching
fetus fetuses fever few fhir fhirpath fiber fibers fibrillations fibrin fibrinogen fibrn fibroadenoma fibroblastic
fibrocystic fibroelastic fibroglandular fibromas fibromyalgia fibrosis fibrous fidelity fiducial fiducials
fiduciary field fields fifteen fifth fifty file filed files filing fill filled filler fillers filling fills film
films filter filtere filtered filtering filters filtrate filtration final finalized finally finance financial
financially financing find finding findings finds fine finely finer finger fingerstick finished fire fires firm
first fiscal fiscally fish fissure fissures fist fistula fit fitness fits fitted fitting five fix fixation fixative
fixed fixing fixture fixtures flag flagged flagging flags flanged flangeless flare flat flavor flavored flavors
flaws fld fled flexible flexibly flexion flight flights floating flock flocks flood floor florid flow flowage flows
fluent fluid fluids fluorescein fluorescence fluorescent fluoride fluoro fluorochrome fluoroscopy flush fly foam
focal foci focus focused focuses focusing foetal foil folder folders foley follicular follow followed following
follows followup fomite font food foodborne foods foot footnote footnotes for foramen forbidden force forced forces
forcing forearm forecast forecasting foreign foreigner forgery form formal formaldehyde formalin formalized
formally format formation formats formatted formatting formed former formerl formerly forming forms formula
formularies formulary formulas formulated formulation formulations forte forth fortnight forward forwarded forwards
fossa foster found foundation four fourth fovea foveal fowl fractal fraction fractional fractionation fractions
fracture fractured fragment fragmentation fragments frail frame frames framework framing fraternal fraud fraudulent
free freedom freely frees freeze freezer freezing frequencies frequency frequent frequently fresh fri friend
friendly friends fro frog from front frontal frontalis frozen ftp fulfil fulfill fulfilled fulfiller fulfillers
fulfilling fulfillment fulfills fulfilment full fullfillment fullness fully function functional functionality
functionally functions fundamental funded funding funds fundus fungi fungicide fungus furlong furnished furnishings
furosemide further futher future fuzzy gain gained gaining gains gall gallon gallopavo gallus gambling gamma
ganglion gantry gap gaps garnishee gas gaseous gases gastric gastro gastroenterologist gastroenterology
gastrografin gastrointestinal gastrojejunostomy gastrostomy gated gateway gather gathered gathering gathers gating
gauge gave gel gelatin gelatinous gender gene genealogical genealogy genera general generalization generalize
generalized generalizes generally generate generated generates generating generation generations generator
generators generic generically generics genes genetic genetically genetics geniculate genital genitourinary genome
genomes genomic genomics genotype gentamicin genuine genus geocoding geographic geographical geometric geometrical
geometry geriatric gesetzlichen gestation gestational get gets getting giant gif gifting gill gingival girdle give
given giver givers gives giving glacial gland glands glandular glare glargine glass glasses glaucoma glaucomatous
glitch global globally globules globulin glomerular glossary glucoheptonate glucose glutamate glutamic glutamine
gluten gluteus glycolysis glycolytic gmelini gnuplot goal goals goat goats goes going gonad gone good goodness
goods goose got govern governance governed governing government governmental governmentatl governments governs grab
grace grade graded gradient grading gradually graduate graft grain grained gram grammar grammatical grammer grams
grand grandchild granddaughter grandfather grandmother grandparent grandson grant granted grantee grantees granting
grantor grantors grants granular granularity granules granulocytes granuloma granulomas graph graphic graphical
graphically graphics graphql graphs gravitation gravity gray grayscale great greater greatest greatly green grey
grid grids groove gross ground grounds group grouped grouper grouping groupings groups grown growth guarantee
guaranteed guaranteeing guarantees guarantor guard guardian guardians guarrantor guess guessing guidance guide
guided guideline guidelines guides gurney gynecological gynecology gyrus habilitation habitat habitus had hair half
halted halves hand handhold handicapped handle handled handles handling handout hands handshake handwritten hangul
hantavirus happen happened happening happens harassment hard hardcopy hardware harm harmed harmful harmonize
harmonized harvest harvested has hash haste have having hazard hazards head headache header headerfield headers
heading headings health healthcare healthcareservice healthy heard hearing heart heartbeat heat heavy hectoliter
hedge height heightened held helicopter help helper helping helps hemagglutination hematology hematoxylin hemic
hemisection hemisphere hemispheres hemodialysis hemodynamic hemodynamics hemoglobin hemolized hemolysis hemorrhage
hence heparin hepatic hepatology her heralding herbal herbs herd here hermaphrodite hermetically hernia herpes
herself heterogeneous hether hexadecimal hidden hide hierachy hierarchical hierarchies hierarchy high higher
highest highlight highly hijacking hilar hill him himself hindsight hint hints hircus his histiocytoma
histocompatibilty histology histopath historic historical histories history hives hold holder holders holding holds
holiday holidays hollow home homeless homeopath homeowners homes homogeneity homogeneous homology honey honeycomb
honored honorific hooks hope hops horizon horizontal horizontally hormonal hormone hormones horse horsepower
hospice hospices hospital hospitalist hospitalization hospitalized hospitals host hosted hosting hour hours house
household housekeeping houses housing how however href hrs hsides hstory html http https hull human humans humour
hunderdweight hundredweight hurricanes hurrying husband husbandry hybrid hybridisation hybridization hydroalcoholic
hydrochloride hydrogen hydrogenphosphate hydrolyzed hyperenhancement hyperextension hyperintensity hyperkinesis
hyperkinetic hyperlink hyperlinks hyperlipidemia hyperplasia hypersensitive hypersensitivity hypertension
hyperthyroxia hyphen hypnotherapy hypoechoic hypointensity hypokinesis hypokinetic hypothalamus hypotheses
hypothesis hypothetical hypotonic hysterectomy icterus idea ideal ideally identical identifable identifes
identifiable identification identified identifier identifiers identifies identify identifying identiifer identities
identity ideographic idiosyncratic ids ies iframes ignore ignored ignores iii iincludes ileostomy ilio ill illegal
illicit illigible illness illnesses illuminating illumination illustrate illustrates illustrating illustration
image imaged images imaging imay imbedded imbued imediately immediate immediately immersion immigrant imminent
immune immunity immunization immunizations immunized immunoassay immunochemistry immunodeficiency immunodiffusion
immunofluorescence immunogen immunoglobulin immunologic immunology immunomodulators immunosuppressed immutability
immutable impact impacted impacting impair impaired impairment impairments imparting impede imperative
imperceptible impersonation implant implantable implantation implantations implanted implants implemenations
implement implementable implementation implementations implemented implementer implementers implementing implements
implicated implication implications implicit implicitly implied implies imply import importance important imported
importing imports impose imposed imposes imposing impossible imprecise imprecision impregnating impregnation
impression impressions imprint imprints improbable improper improperly improve improved improvement improving
inability inaccurate inactivated inactivation inactive inadequate inadequately inappropriate inappropriately
inbuilt incapable incapacity incarcerated incerta inch incidence incident incidental incidents incision incisor
incl inclined include included includes including inclusion inclusions inclusive incode income incoming
incompatible incompetence incompetency incompetent incomplete incompletely inconclusive inconsistencies
inconsistent incorporate incorporated incorporates incorporation incorrect incorrectly increase increased
increasing incremented incrementing incur incurred incurring incurs incus indeed indel indemnification indemnified
indemnifies indemnify indemnity independent independently indepenedent indeterminate index indexed indexers indexes
indexing indicate indicated indicates indicating indication indications indicative indicator indicators indices
indifferent indigenous indirect indirectly indisposed indistinguishable individiual individual individually
individuals indoor induced induction industries industry indwelling ineffective ineligibility ineligible inert
inexact inexplicable infant infants infarct infarction infect infected infection infections infectious infective
infects infer inference inferencing inferior inferolateral inferomedial inferred infertile infertility infiltrates
infiltration infinitely infinity infirmary inflammable inflammation inflammatory inflated inflexible influence
influenced influences influencing influenza info inforce inform informal informally informant informatics
information informational informative informed informing informs infrared infraspecies infraspecific infraspinatous
infrastructure infrequent infrequently infuse infused infusion infusions ingested ingredient ingredients inhalation
inhale inhaled inhaling inherent inherently inherit inherited inherits inhibit inhibited inhibition inhibitor
inhibitory inhomogeneity initial initialization initializing initially initials initiate initiated initiates
initiating initiation initiator initiators inject injectable injectate injected injection injections injects
injured injuries injury ink inks inlaw inlet inline inlined inner innerhalb innovator innumerable inoculation
inorganic inpatient inpatients input inputs inquiries inquiry insect insects insensitive inseparable insert
inserted insertion inserts inside insight insoluble inspect inspection inspiration inspiratory inspired
installation instance instances instant instantaneous instantiate instantiated instantiates instantiating
instantiation instead instillation instituted institution institutional institutionalization institutionally
institutions instructed instruction instructions instrument instrumentation instruments insufficient insufflation
insulin insulins insurable insurance insurances insure insured insureds insurer insurers intact intake integer
integral integrated integrating integration integrity intellectual intellecutal intelligently intend intended
intends intense intensifier intensities intensity intensive intensiveness intent intented intention intentional
intentionally intentions intents inter interact interacted interacting interaction interactions interacts
interagency interameningeal intercept intercerebral interchange interchangeably intercompartmental interconnected
intercostal intercourse interductal interest interested interesting interests interface interfaces interfacing
interfere interfered interference interferometric interferometry interger interim interlaced interlobar
intermediaries intermediary intermediate intermittent intermittently intermixed internal internally international
internet interoperability interoperable interoperate interpenetrated interpolation interpret interpretable
interpretation interpretations interpreted interpreter interpreters interpreting interpretive interprets
interquartile interrelated interrelationships interrupt interrupted interruptible intersect intersecting
intersection interstitial interstitium interval intervals intervening intervention interventional interventions
intestine intestines intial intima intimal intimate into intolerance intolerances intra intraarterial
intraarticular intrabronchial intrabursal intracardiac intracartilaginous intracaudal intracavernous intracavitary
intracellular intracerebral intracervical intracisternal intracorneal intracoronal intracoronary intracorpus
intracranial intradermal intradisc intradiscal intraductal intraduodenal intradural intraepidermal intraepithelial
intraesophageal intragastric intragenus intrahepatic intraileal intrajoint intralesional intralobular intraluminal
intralymphatic intramammary intramedullary intramuscular intranasal intraocular intraosseous intraovarian
intrapericardial intraperitoneal intrapleural intraprostatic intrapulmonary intrasinal intraspecific intraspinal
intrasternal intrasynovial intratendinous intratesticular intrathecal intrathoracic intratracheal intratubular
intratumor intratympanic intraureteral intrauterine intravascular intravenous intraventricular intravesicle
intravitreal intrinsic introduce introduced introducing introduction introspection intrude intrusion intubation
intuitive invalid invalidated invalidating invalidation invariant invariants invasion invasive invented invention
inventory inverse inversion inverted investigated investigation investigational investigations investigative
investigator investment invocation invoice invoiced invoices invoke invoked invokes invoking involution involve
involved involvement involves involving iodoacetate ion ionizing iontophoresis ippb iron irradiated irradiating
irradiation irregular irrelevant irrespective irrigative irritant islands isn isocenter isocyanates isodirectional
isoechoic isoelectric isolate isolated isolates isolation isoleucin isotopic isovolumic issuance issue issued
issuer issuers issues issuing italicized item items iterative iteratively its itself janitor jar jaundice
jejunostomy jejunum job jobs join joined joining joint jointly joints joule journal json judge judged judgement
judging judgment judicial judiciary judicious jugular jump junction jungle jurisdication jurisdiction
jurisdictional jurisdictionally jurisdictions just justice justification justified justifies justify justifying
juvenile juxtaposed kana kanamycin kanji kaolin katal kcal keep keeping kelvin kep kept keratin keratometer kernels
key keyboard keys keyword kidney kidneys killed kilo kilocalorie kiloenzyme kilogram kiloliter kilometer kilometers
kilosecond kilovoltage kilovolts kilowatt kin kind kinds kinetic kinetics kingdom knee knees knife knot know
knowing knowledge knowledgeable known knows kosher kurtosis kyphoplasty lab laballing label labeled labeler
labeling labelled labelling labels labor laboratories laboratory labs lack lacking lacks lacrimal lactate lactation
lacteal lactiferous lactose laid lake landlines landmark landmarks landrace lang language languages laparoscopy
large largely larger largest laryngeal larynx laser last lasted lastn lat late latency lateness later lateral
lateralis laterality laterally latest latex latin latitude latter lattice launch launcher laundry lavage lavender
law lawful laws lawsuit lawsuits lay layer layers layout layperson lbs lead leading leads leaf leakage leaking lean
learning lease least leave leaves leaving led ledger leen left leg legacy legal legally legionella legislation
legislative legitimate legs leishmaniasis lemniscus length lengths lens lenses lenticular leprosy lesion lesions
less lessens lesser lethal letter letters leucin leukemia level levels levied lexicographical lhs liability liable
liason libpng libraries library librarys libtiff license licensed licenses licensing lidded lidem lies life
lifecycle lifesaving lifespan lifestyle lifetime lifetimes ligament ligaments ligatures light lighting ligne like
liked likelihood likely limb limbs limit limitation limitations limited limiting limits line linear lined lines
linguistics lining link linkable linkage linkages linked linking links lipid lipidic lipoma liquefiable liquid
liquids list listed listing lists liter literal literally literature lithium litigation little live liver lives
livestock living ljsselvee load loaded loading lobe lobes lobular lobulated lobulations lobule lobules local locale
locality localization localized localizer localizing locally locate located locates locating location locations
locator lochia locked locking loco locus lodged lodging log logarithmic loge logged logging logic logical logically
login logistical lognormal logo logos logout logs loneliness long longer longest longitiudinal longitude
longitudinal longstanding longterm look looked looking lookup loop loose loosely lopsided lordotic lose losing loss
losses lossless lossy lost lot lotion low lower lowercase lowered lowering lowest lowland lucency lumbar lumen
luminal luminance lump lumpectomy lunch lung lungs lupus luteal lux luxated lying lymph lymphangitic lymphatic
lymphatics lymphocytes lymphoid lymphoma lysate lysis machine machinery machines macro macrodilution macrophage
macula macular made magenta maggots magnesium magnetic magnetically magnification magnitude maiden mail mailbox
mailing main mainly maintain maintained maintaining maintains maintenance major majority make maker makes making
malaria male malemide males malformations malformed malicious malignancy malignant malleus malpractice mammalian
mammals mammary mammillary mammogram mammograms mammographic mammographically mammography mammoplasty man managable
manage manageable managed management manager manages managing managment mandate mandated mandates mandating
mandatory mandibular maneuvers manifest manifestation manifestations manifested manifesting manifests manipulate
manipulated manipulating manipulation manipulative manner manual manually manufacture manufactured manufacturer
manufacturers manufacturing many map maple mapped mapping mappings maps margin marginal marginally margins marital
mark markdown marked markedly marker markers market marketed marketing marketplace marking markings marks markup
marriage married marrow marsh mask masked masking mass massage masses mastectomy master masterfile masters
mastopathy match matched matches matching material materials maternal maternity mathematical matrices matrix matter
matters matting mature matures maturity matutinus max maxilla maxillary maxillofacial maxima maximal maximization
maximizing maximum maximums maxmal may maybe mcg meal meals mean meaning meaningful meaningless meanings means
meant measles measurable measurably measure measured measurement measurements measures measuring meat meats
mechanical mechanically mechanism mechanisms med medguide media medial median mediastinal mediastinum mediated
mediation medical medically medicament medicaments medication medications medicinal medicine medicines medico
medium mediums medius medronate meet meeting meets megasecond megavoltage melanoma mellannamn mellitus mellomnavn
member members membership membrane membranes memorandum memorize memorized memory meningococcal menopausal
menopause menses menstrual menstruation mental mentally mention mentioned mentioning mentions menu mercury mere
merely merge merged merges merging meridian merino merit merits mesenchymal mesenteric mesial message messageheader
messages messaging messenger met meta metabolic metabolism metabolites metadata metal metallic metals metaplasia
metaplastic metastases metastasis metastasize metastatic meter meters methacholine methacrylate methadone
methenamine method methodologic methodologies methodology methods methyl methylene metoprolol metric metrics mice
micro microbial microbiology microbubbles microcalcifications microclip microcrystalline microcysts microdilution
microequivalent microequivalents microgram micrograms micrograph microinternational microkatal microliter
micrometer micrometers micromole micron micronewton microns microorganism microorganisms micropapillary microscope
microscopic microscopically microscopy microsecond microvolt mid midcycle middle middleware midline midlung
midnight midway midwife might migraine migration mil mild mile mileage military milk milli millibar millienzyme
milliequivalent milliequivalents milligram milliinternational milliliter millimeter millimeters millimetres
millimole million milliosmole millipascal millisecond milliseconds millivolt millliiter millmole mime mimimum min
mind mindestens mineral minerals mini miniature minidrop minidrp minim minima minimal minimization minimize
minimizing minimum minor minority minus minute minutes miscellaneous miscible misreading misrepresents miss missed
missing misspelling mistake mistakes misunderstood misuse misused mites mitigate mitigated mitigates mitigating
mitigation mitotic mitral mix mixed mixture mixtures mllp mlog mnemonic mobile mobility mobilization modalities
modality mode model modeled modeling models modem moderate moderately modern modes modification modifications
modified modifier modifiers modifies modify modifying modular modulation module modules moeity moiety molar molding
molds mole molecular molecularly molecule molecules moment mon monetary money monit monitor monitored monitoring
monitors monograph monovalent montage month monthly months mood moods moral more morgue morning morphine
morphologic morphologies morphology morphometric mortem mortgage mosquito most mostly mother mothers motility
motion motions motivating motivation motor motorist mounted mounting mouse mouth movable move moved movement moves
moving much mucicarmine mucosa mucous mucus muddling multi multidimensional multidisciplinary multifactor
multifocal multilingual multipart multiplanar multiple multiples multiplicand multiplication multiplicity
multiplied multiplier mumps municipalities municipality muscle muscles muscular musculoskeletal must mustang
mustsupport mutagenesis mutation mutual mutually myocardial myocardium myoepithelial myofibroblasts nadir nail name
named namepace names namespace namespaces namespacing naming namingsystem nanoenzyme nanogram nanokatal nanoliter
nanometer nanometers nanomole nanosecond narcotics nares naris narrated narrative narratively narrow narrower
narrowing narrowly nasal nascent nasogastric nasotracheal nasty nation national nations nationwide native natural
naturally nature nausea nautical navigate navigation navigational nby near nearby nearest nearly nebulization
necessarily necessarly necessary necessitate necessity neck necrosis necrotic nectar need needed needing needle
needles needs negated negation negative negatives neglect negligible negotiable negotiate negotiated negotiation
negotiations neighbor neighborhood neighboring neighbouring neither neointimal neonatal neoplasia neoplasm
neoplasms neoplastic neper nephew nephrology nephrostomy nephroureteral nerve nerves nest nested nesting net
network networks neural neuro neurodegenerative neurological neurology neuromas neutered neutral neutrophils never
nevertheless new newborn newer newly next nicht nickname nicotinic niece night nights nighttime nigra nine nipple
nitrogen nitroglycerin nnnn nobility noctice nodal node nodelist nodes nodular nodule nodules noise nominal
nominalized nominally nominated non noncovalent nondependent none nonencapsulated nonhierarchical nonneoplastic
nonparenchymal nonprofit nonresident nonreversible nonstandard nonsurgical nonsusceptible nonviable nor norm normal
normality normalization normalized normalizing normally normals normative nose noshow nosocomial not notary
notation notations note noted notes noteworthy nothing noticable notice noticeable noticed notices notifiable
notificaiton notification notifications notified notify noting notion notions notwithstanding now nowadays nuances
nubian nuclear nuclei nucleic nucleotide nucleotides nucleus nuclide null nullified nullify nullifying number
numbered numbering numbers numeral numerals numerator numerators numeric numerical numerically numerous nurse
nursery nurses nursing nurture nurtures nut nutrient nutrients nutrition nutritional nutritive oatmeal oauth
obesity object objection objections objective objectives objects obligate obligated obligates obligation
obligations obliged oblique obliques obscure obscured obscuring obselete observable observation observational
observations observe observed observer observing obsgrouping obsolete obsoleted obstacle obstetric obstetrical
obstetrics obstructed obstruction obstructive obtain obtained obtaining obtains obvious occasion occasional
occasionally occasioned occasions occipital occlusion occupancy occupation occupational occupied occupies occupy
occupying occur occured occuring occurred occurrence occurrences occurring occurs octets octopus oculus odds odham
odontoid odors off offenders offer offered offeree offering offeror offers office officer officers official
officially offline offset offspring often oftentimes oganizations oid oil oils okay old older oldest
oligonucleotides omit omitted once oncology one ones ongoing onhold onleave online only onset onsite onto
ontological ontologically ontology ontos oozing opacities opacity opaque open openapi opened opening opens operand
operate operated operates operating operation operational operationally operationoutcome operations operative
operator operators ophthalmic ophthalmology ophthalmoscopy opinion opioid opportunity opposed opposite opposition
opt opted optic optical optimal optimizes option optional optionality optionally options optometry ora oral orally
orange orchestrations order orderable ordered orderer ordering orderliness orders orderset ordinal ordinary organ
organic organisation organisierten organism organisms organization organizational organizationissuing organizations
organize organized organizer organizers organizes organizing organs orgnization orientate orientated orientation
oriented orifice origin original originally originals originate originated originates originating originator
originators origins orinstances orogastric orojejunum oromucosal oropharyngeal orphan orthodontic orthogonal
orthopaedic orthopedic orthopedics osmole osseous osteoarthritis osteopath other others otherwise otherwords otic
otolaryngology otorhinolaryngology ounce ours out outbreak outbreaks outcome outcomes outer outermost outgoing
outlet outlier outline outlined outlook outpatient outpatients output outputs outside outsource outstanding outward
ovarian ovary over overall overarching overbooked overdosed overdue overflow overgrowth overlap overlapping
overlaps overlay overlays overload overloaded overly overnight overpayment overranging overridable overridden
override overrider overrides overriding oversee overseeing oversees overshoot oversight overweight overwritten
ovulation owed owing own owned owner owners ownership owning owns oxalate oxide oximetry oxygen oxygenation pace
pacemaker pacemakers pacing pack packaage package packaged packager packages packaging packed packet pad paddle
page pager pages paging paid pain paint pair paired pairing pairs palatine palliates palliation palliative palm
palpable palpation panbio pancreatic pancreatitis panel panels panic panoramic panorex paper papers papillary
papilloma papillomacular papillomas papillomatosis par paracetamol paractical paragraph paragraphs parainfluenza
parallel paralleling parallels paramagnetic parameter parameters parametrize params paranasal paraplegic paravenous
parenchyma parenchymal parent parentage parental parenteral parenterally parenthetical parenting parentis parents
parietal parish parkinsons parse parsec parsing part partial partially participant participants participate
participated participates participating participation participations particle particles particpant particular
particularly particulars particulate parties partitioned partitioning partitions partitive partly partner
partnering partners partnership partnerships partof parts party partys pass passage passed passengers passes
passing passive passport password passwords past paste pasteur patch patchwork pateint patency patent paternal
paternity path pathogen pathogenic pathogenicity pathologic pathological pathologically pathologist pathology paths
pathway patient patients pattern patterned patterns paucity pause paused pay payable payables payee payees payer
payers paying payload payloads payment payments payor payors pays pca pdf peak peakedness peaks peanut peck
pectoral pectoralis pectoris pedestrian pedestrians pediatric pediatrics pedigree pedigrees peduncle pellets pelvic
pelvimetry pelvis pen penciled pendatide pended pending pendulous penetration penicillin penicillins pennyweight
pension pentachrome pentavalent pentetreotide people peoples peptide per perceived percent percentage percentages
percentile perceptible percussion percutaneous perfomance perfomer perform performance performed performer
performers performing performs perfusing perfusion perhaps perianal periarticular pericardium peridural perils
perimeter perimetric perimetry perinatal perineal perineural period periodic periodically periodontal periods
peripheral periphery peritoneal peritoneum permanence permanent permanently permeability permissible permission
permissions permit permits permitted permitting permittivity peron peroxidase perpendicular perpetrated perpetrator
perscribing persist persisted persistence persistent persists person personal personalized personally personnel
persons perspective perspectives pertain pertaining pertains pertechnetate pertinent pertussis pervasive pet
phantom phantoms pharmaceutical pharmaceuticals pharmacies pharmacist pharmacokinetic pharmacologic pharmacological
pharmacologically pharmacology pharmacy phase phases phenol phenomena phenomenologically phenomenon phenotype
phenotypic phenylalanine philosophical philosophy phlebectomy phlebotomist phlebotomy phone phones phonetic
phonetically phosphatase phosphate phosphodiester phospholipid phosphor phosphorothioate photo photograph
photographic photographs photography photometric photon photons photos phrase phrased phraseology phrases phred
phylum physical physically physicial physician physicians physics physiologic physiological physiologically
physiology physique pic pica pick picked pickup picoampere picogram picokatal picoliter picometer picomole
picosecond picotesla pictorial picture piece pieces pierced pierces pig pigment pinhole pink pint pints pipetting
piston pivot pixel pixels place placebo placed placeholder placeholders placement placenta placental placer places
placing plague plain plaintext plaintiff plama plan planar plane planes planned planning plans plant plants plaque
plasma plaster plastic plate platelet platinum platyrhynchos plausible play played player players playing plays
pleasant pleasantly please pledge plenty pleomorphic pleomorphism pleura pleural plexiform plexus plunger plural
plus pneumococcal pneumoconioses pneumonia pocket point pointed pointer pointing points poison poisonous polar
polarization police policies policy policyholder polio polish political politically poliy polled pollen polyanethol
polyethylene polygon polyline polymer polymeric polymers polymorphic polynomial polyp polypeptide polyps
polyvinylalcohol pondered pony pool pooled poor poorly populate populated populatehtml populatelink populates
populating population populations populatioof porcelain port portable portacath portal portion portioned portions
portosystemic porvided pose poses position positioned positioning positions positive positives posses possess
possessed possessing possession possibilities possibility possible possibly post postage postal postcode posted
posterior posterobasal posting postpartum postprocessing posture postures potassium potency potent potential
potentially potprocessing pouce pouched pouches poultry pound pounds pour pouring poverty powder powders power
powers practicably practical practice practices practicing practitioner practitioners pragmatic prairie pre
preapproved preauthorization preauthorizations precaution precautions precede preceded precedence precedes
preceding precedure precess precinct precipitation precise precisely precision preclinical precludes precondition
preconditions precoodination precoordination precursor predate predecessor predefined predetermination
predeterminations predetermined predicate predicted prediction predictive predictor predicts predominant
predominantly preexist preexisting prefer preferable preferably prefered preference preferences preferred prefers
prefix prefixed prefixes prefrontal pregnancy pregnant preliminary preload premature prematurely premises premium
premiums premolar premotor preop prep preparation preparations preparatory prepare prepared preparing prepay
prepped prerogative prescribable prescribe prescribed prescriber prescribers prescribes prescribing prescription
prescriptions prescriptive preselected presence present presentation presentations presented presenting presently
presents preservation preservative preservatives preserve preserved preserves press pressing pressure pressurized
presumed presumes presumption presumptive prevailing prevalence prevent preventable preventatable preventative
prevented preventing prevention preventive prevents previous previously price priced prices pricing primarily
primary prime primitive primitives principal principally principals principle principles print printable printed
printers printing printnames printoper prints prior priori priorities prioritize priority prism prison prisoner
privacy private privilege privileged privileges prn pro probabilities probability probable probably probation probe
problem problematic problems procedural procedure procedures proceed proceeding proceedings proceeds proces process
processable processed processer processes processing processor processors prochlorperazine prodeterminations
produce produced producer produces producing product production products proferred profession professional
professionally professionals professions proficiency profile profiled profiles profiling profit profuse profusion
progam progeny progesterone prognosis program programmed programs progress progresses progressing progression
progressive progressively prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibits project
projected projecting projection projections projector projects proliferation proliferative prolongation prolonged
prolongs prominent promise promises promote promotes promoting promotion prompt prompted prompting promptly
promulgation prone prongs pronounced pronouns proof proofing propagate propagated propagates propagating
propagation propensity proper properly properties property propeties prophylactic prophylaxis proportion
proportional proportioned proportions proposal propose proposed proposes proprietary prospective prossesor prostate
prostheses prosthesis prosthetic prot protect protected protecting protection protections protects protein proteins
protest protocol protocols proton protons prototype protozoa prove proven provenance provenances provide provided
provider providers provides providing province provinces provincial provision provisional provisioned provisioning
provisions provoke proxies proximal proximate proximity proxy pseudo pseudoallergy pseudonym pseudonymization
pseudonymize pseudonymized pseudonyms pseudotumor psfrag psutils psychiatric psychiatrist psychiatry psychological
psychotherapy psychotic puberty pubis public publically publication publications publicly publish published
publisher publishes publishing pudding puddle pullback pulled pulmonary pulmonology pulse pulsed pulses pump pumps
punch puncta punction punctuation puncture pupils purchase purchased purchaser purchases purchasing pure pureed
purely purge purged purging purified purpose purposes pursue pursued pursuing pursuit push pushed pushing put
putting pyelostomy pyloric pyronin quadrant quadrantectomy quadrants quadrilaterals quadrivalent qualification
qualifications qualified qualifier qualifiers qualifies qualify qualifying qualitative qualities quality quanta
quantifiable quantification quantified quantifiers quantifies quantify quantifying quantitation quantitative
quantitatively quantities quantitification quantity quarantine quart quarterly quarters quartiles quaternary
queried queries query querying question questionable questionnaire questionnaires questions queue queued queues
quick quickly quite quot quota quotation quote quoted quotient quoting rabbits rabies race racial racing rack
radial radially radials radian radians radiata radiating radiation radical radio radioactive radioactivity
radiograph radiographic radiographs radiography radioisotope radiologic radiological radiologist radiology
radionuclide radioopaque radiopacity radiopaque radiopharmaceutical radiopharmaceuticals radiosurgery radiotherapy
radiotracer radius raise raised raises ramifications random randomization randomized randomness range ranges
ranging ranitidine rank ranked ranking rapid rapidly rare rarely rash rasied rate rates rather rating ratings ratio
rational rationale ratios raw rays rbc reach reachable reached reaches reaching react reacted reaction reactions
reactivate reactivated reactive reactivity read readability readable reader readers readily readiness reading
readmission reads ready reagent real realigned realization realize realized realizing really realm realms reason
reasonable reasonably reasoning reasons reassessed reassigned reassignments rebreather rec recall recalled receipt
receipts receivable receive received receiver receivers receives receiving recent recently reception receptor
recess rechallenge recieved recipient recipients reciprocal reclassification reclassified recognised recognition
recognize recognized recognizes recognizing recollection recombinant recommend recommendation recommendations
recommended recommending reconcile reconciliation reconciliations reconstitution reconstructed reconstructing
reconstruction record recorded recorder recording recordings records recover recovered recovering recovers recovery
recreate recreated recreation recruiting recruitment rectal rectangle rectangular rectify rectum recurred
recurrence recurring recurs recursive recursively red redact redacted redaction redefine redefined redirection
redisclosure reduce reduced reduces reducing reduction reductions redundant reexamination ref refer refered referee
reference referenced references referencing referent referential referral referrals referred referrer referring
refers refill refilled refills refine refined refinement refinements refines refining reflect reflected reflecting
reflection reflections reflects reflex reflexive reflux reformatory reformatting refractive refrain refresh
refreshing refrigerated refugee refusal refuse refused refuses refusing refuted regained regard regarded regarding
regardless regards regex regime region regional regions register registered registering registrar registration
registries registry regressing regression regressive regular regulated regulates regulating regulation regulations
regulator regulatory regurgitant rehab rehabilitation rehabilitative reidentify reimburement reimburse reimbursed
reimbursemen reimbursement reimbursing reinforce reinstated reinsurance reinsure reinsurer reinsures reintegration
reintroduced reject rejected rejecting rejection rejections rejects relapse relate related relatedto relates
relating relation relations relationship relationships relative relatively relatives relaxation relayed release
released releases releasing relevance relevant reliability reliable reliably relied relief relieve relieved
religion religious relink relinking relocated relocating rely relying remain remainder remaining remains remediate
reminder reminders reminding remission remittance remitted remnants remote removal remove removed removes removing
remuneration ren renal render renderable rendered rendering renders renegotiated renewal renewed renewing renin
rent rental reoccurred repair repairs repayment repeat repeatable repeated repeating repeats repesent repetition
repetitions replace replaced replacement replacements replaces replacing replay replenish replenished replenishing
replicated replicates replication replies reply replying repolarization reponse report reportable reported reporter
reporting reports reposition repositioning repositories repository represent representation representational
representations representative represented representing represents reprimand reprocessed reprocessing reproduce
reproduced reproducibility reproduction reproductive reptilase repudiated repudiation reputational req request
requested requestee requester requesting requestor requests require required requirement requirements requires
requiring requisition resampling reschedule rescheduled rescheduling rescinded rescue research researched
researcher researchers resected resell resemblance resemble resembles resembling resent reservation reserve
reserved reserving reservoir reside residence residency resident residential residents residing residual residuals
residue residues resistance resistant resists resolution resolutions resolvable resolve resolveable resolved
resolves resolving resomece resonance resonsible resort resource resources respect respecting respective
respectively respiration respirator respiratory respite respond responded respondent responder responding responds
response responses responsibilities responsibility responsible responsive rest restart restarting restated
restaurant restenosis restful resting restless restock restocked restocking restore restored restoring restrict
restricted restricting restriction restrictions restrictive restricts restructuring resubmission resubmit
resubmitted resubmitting result resultant resulted resulting results resume resumed resumption resuscitate
resynchronized retail retailed retailer retain retained retaining retains retention retest rethink reticular
reticuloendoethelial retina retinal retired retiree retirees retirement retracted retracting retransmitting
retrievable retrieval retrieve retrieved retrieves retrieving retro retroactive retrobulbar retrocessionaires
retrograde retroperitoneum retrospective retrospectively return returned returning returns reusable reuse reuseable
reused reusing reval revalidation reveal revealed reveals revenue reversal reversals reverse reversed reverses
reversible review reviewed reviewer reviewers reviewing reviews revise revised revises revision revisions
revocation revoke revoked rfc rfid rheumatic rheumatoid rheumatology rhs rhythm rhythms rich richer ridge right
rights rigid ring rise risen risk risks rites rivers rna road roadside roadway robotic robust rod role roleclass
roles roll romaji room rooms root rossen roster rostering rot rotate rotated rotating rotation rotavirus rough
roughly round rounded rounding rounds route routed routes routine routinely routines routing row rowgroup rows
rquest rubella rule ruled rulemaking ruler rules run running runoff runtime rupture rural sabbatical sac saddleback
saddlebred safe safeguard safeguarded safeguards safely safer safety sagittal said salary salbutamol sale sales
saline salivary salmonellosis salt salts salves same sample sampled samples sampling sandy sanofi sapiens
sarcoidosis sarcoma sat satisfaction satisfactory satisfied satisfies satisfying saturated saturation save saved
saves savings say saying says scalable scale scaled scalenus scales scaling scalp scan scanned scanner scanning
scans scanty scaphoid scapula scapular scar scared scars scatter scattered scattering scenario scenarios scenarious
schedulable schedule scheduled schedules scheduling schema schematic schematron scheme schemes schizophrenia
scholarship schonkost school scientific scintillator sclerosing sclerosis sclerotic scoliosis scooping scope scoped
scoper scopes scoping score scored scores scoring scotomas scraping screen screening screens screwed script scripts
scrofa scrolled scrub scruple seafood sealed search searched searches searching searchparameter searchset season
seasonally seasonings seated sebaceous second secondarily secondary seconds secret secretory secrets section
sectional sectioned sections sector secure secured securely security sedated sedation sediment see seealso seeing
seek seeker seeking seeks seem seems seen sees segment segmentation segmented segments seizures select selectable
selected selecting selection selections selective selectively selector selects self selfpay seller semantic
semantically semantics semesters semi semicolon seminal semipermeable semiquantitative semisolid semolina send
sender senders sending sends senior sense sensitive sensitivities sensitivity sensor sent sentence sentinel
separable separate separated separately separates separating separation separator seperately septa septal
septations septum sequel sequelae sequence sequences sequencing sequential sequentially sequester sequestered
sequestrum serailisers seralized serial serialization serialized series serious seriousness serology serrata serum
serve served server servers serves service serviced servicerequest services serving sesamoid sesitive session
sessional sessions set sets setting settings settled settlement settlements settling setup seven severably several
severe severely severity sewing sex sextant sexual sexuality sexually sha shade shading shadow shadowing shadows
shaft shake shall shape shaped shapes sharable share shareable shared shares sharing sharp sharply sharpness she
sheep sheet sheets shelf shell shellfish shelter shelters shiatsu shielding shift shifts ship shipment shipped
shipping shock shopping short shortage shorter shortest shorthand shorthorn shortly shot shots should shoulder
shouldn show showed showing shown shows shrinkage shunt sibling siblings sick sickle sickness side sided sides
sighted sigmoid sigmoidoscopy sign signal signals signator signature signatures signed signer signet significance
significant significantly signifies signify signifying signing signs silicon silicone silver similar similarly
simlar simple simpler simplest simplex simplicity simplified simplify simply simulate simulated simulates
simultaneous simultaneously sincalide since single singleton singly siniter sinus sinuses sister site sites sitting
situated situation situational situations siutation six size sizes skew skewed skewness ski skill skilled skills
skim skin skins skip skipped skipping slate sleep sleeve slice sliced slices slicing slide slides sliding slight
slightly slips slit slope sloping slot slots slow slower slowing slowly small smaller smallest smallpox smartcard
smattering smear smears smoked smokers smoking smooth smoothing sms snap snapshot snapshots snouts snp soak soaked
soap sobriety social socio socket sodium soft soften software sold sole solely solicit solicited soliciting solid
solitary soluble soluset solution solutions solvates solve solved solvent solvents some somehow someone something
sometime sometimes somewhat somewhere son sonography soon sort sorted sorting sorts sought sound soups source
sourced sources sovereign sovereignty soy soybean space spaced spaces spacing span spanning spans sparing sparingly
sparks spatial spatially spawns speak speaking speaks spec specfication special specialist speciality specializable
specialization specializations specialize specialized specializes specializing specially specialties specialty
species specifcation specifed specific specifically specification specifications specificatiosn specificity
specifics specified specifies specify specifying specimen specimens spectacle spectra spectral spectrophotometry
spectroscopy spectrum speech speed spelled spelling spend spending spere spermatozoa sphenoid sphere spherical
sphincter sphygmomanometer spices spiculation spiculations spicules spike spin spinal spindle spine spins spiral
spiritual spironolactone spit spite split splits spoil spoken sponsor sponsored sponsors spontaneously spoon
sporting spot spots spotted spousal spouse spouses spout spray sprayed spraying spread spreading spreadsheet sputum
sqrt squall squamous square squared squares squeeze squeezing stability stabilizer stabilizers stable stack staff
staffed stage stages staging stain staircase stakeholder stale stalk stalked stalking stamp stand standalone
standard standardized standards standby standing stands stapes starch start started starter starting starts stat
state stated stateless statemachine statement statements states static statically stating station stationary
statistic statistical statistically statistics stats status statuses statute statutes statutory stay staying stays
steady steel steerable steered steering stellate stem stems stenosis stenotic stent stented stents step stepbrother
stepdaughter stepfather stepmother stepparent steppe steps stepsister stepson steradian stere stereo stereographic
stereoscopic stereotactic sterile sterilization sterilized steward stick sticker stigma stigmatization stigmatizing
stilb still stimulating stimulation stimulators stimuli stimulus stings stipend stipulate stipulated stipulates
stipulating stipulations stitched stitching stochastic stock stocks stoichiometric stolen stoma stomach stone stop
stopped stopping storage store stored stores storing straight straightening strain straining strains strand
stranded strands strata strategies strategy stratification stratified stratifier stratifiers stratifying stratum
strawberries streak stream street streets strength strengthened strengths strep streptomycin stress stressful
stressors stretcher strict strictly strike string strings stringy strip stripe stripped strips striving stroke
stroma stromal strong stronger strongly structural structurally structure structured structuredefinition structures
struts stub stuck student students studied studies study style styles stylesheet stylesheets sub subarachnoid
subbtypes subcategory subchapter subclasses subclause subclavian subcomponent subconjunctival subcontracting
subcutaneous subdivide subdivided subdivides subdivision subdivisions subdomain subfolder subgroups subject
subjected subjecting subjective subjects sublesional sublingual submentovertex submission submissions submit
submits submitted submitter submitting submucosal suboptimal suboptimally subordinate subordinated subpart subpoena
subpotency subpotent subrogation subrules subscriber subscribers subscription subscriptions subscripts subsection
subsections subsequent subsequently subset subsets subsetted subside subsides subsidization subsidized subsitutes
subspecialties substance substances substantia substantial substantially substantive substates substitutable
substitute substituted substituting substitution substitutions substrate subsumed subsumer subsumes subsumption
subtasks subtend subtended subthalamic subtitle subtopic subtotals subtracted subtraction subtype subtypes subunit
subunits suburb succeeded succeeding succeeds success successful successfully successor succinate succinct such
sucrose suction sudden suffered suffering suffers suffice suffices sufficient sufficiently suffix sugar sugars
suggest suggested suggesting suggestion suggestions suggestive suggests suicidal suicide suitable suitably suite
sulfate sulfites sulfonate sum summaries summarization summarized summarizes summary summation summed summer
summing sun sundry sunlamps sunlight sunsetting super superbreed superceded superficial superimposed superior
supermarket supernumerary superolateral superomedial supersede superseded supersedes superset supersets
superstructure supervised supervising supervision supervisor supervisory supine supplement supplemental
supplementary supplemented supplements supplied supplier supplies supply supplying support supported supporting
supportive supports supposed suppository suppress suppressed suppression supra supramarginal suprapubic
supraspinatous surcharge surcharges sure surface surfaces surgeon surgeries surgery surgical surgically surplus
surrender surrogate surround surrounded surrounding surrounds surveillance survey surveys survival survive survives
survivors susbstitution susceptibilities susceptibility susceptible suspect suspected suspend suspended suspending
suspension suspensions suspicious sustain sustained sustaining sutures swab swallow swallowed swallowing swamps
sweet sweetened swept swimmer swipe switch switching syllabic symbol symbolic symbols symmetric symmetrical
symmetry symphysis symptom symptomatic symptomatically symptoms synced synchronized synchronizing synchronously
syndrome synergies synergy synodal synonym synonymous synonyms synovial syntactic syntactical syntactically syntax
synthesis synthesiss synthesized synthesizes synthetic syringe syringes syrup system systematically systemic
systems systole systolic table tables tablespoon tablet tabletop tablets taboo tabular tabulation tacked tactic tag
tagged tagging tags tail tailedness tailored take taken takes taking talked talking tampering tangent tangential
tape target targeted targeting targets targetted tarpan tarsal tartrate task tasks taste tasting taurus tax taxable
taxes taxonomic taxonomically taxonomy teacher teaching team teams tear teardown tears teaspoon technetium
technical technically technicians technique techniques technologies technologist technology teeth teilnehmende
telecom telecommunication telecommunications telefax telemedicine telephone televideo telling tells temp
temperature temperatures template templates templating temporal temporally temporarily temporary ten tend
tendencies tendons tends tensor tentative tentatively term terminal terminally terminate terminated terminates
terminating termination terminological terminologically terminologies terminology terms territorial territories
territory terse tertiary test tested tester testing tests testscript tetanus tetrachrome tetravalent text textual
texture than that the their theirs them themas theme themselves then theophylline theorem theoretic theoretical
theory therapeutic therapeutically therapeutics therapies therapist therapy there thereby therefor therefore
therein thereof thermal thermochemical thermodynamic these thevalue they thick thickened thickening thicker
thickness thigh thin thing things think thioflavin thioglycolate third this thoracentesis thoracic thoroughly those
though thought thousand thread threaded threads threat threatening threats three threshold thresholding thresholds
throat thrombectomy thrombolytic thrombolytics thrombosis thrombus through throughout throws thru thu thumbnail
thus thyroid thyrotoxicosis ticket tidal tie tied tier ties tight tighter tightly tile tiles time timecode
timeframe timeframes timelines timeliness timely timeout timeperiod timepoint times timestamp timestamps timezone
timing tine tinged tiny tip tipped tips tissue tissues titer title titled titles tiuxetan tobacco today toe
together toggled token tokens tolerance tomatoes tombstone tomograph tomographer tomographic tomography ton tongue
tonne too took tool tooling tools tooth top topic topical topically topics topographer topography topology torso
tortious tot total totality totally totals touch touching toward towards town township toxic toxicity toxicology
toxin toxins toxoid toxoids trabecular trace traceability traced tracer trachea tracheal tracheobronchial
tracheostomy tracing track tracked tracker tracking tracks tract traction trade trademark tradeoff trading
traditional traditionally traffic trail trailing train trained trainers training trait traits transabdominal
transaction transactions transcapular transcervical transcribed transcription transcriptionist transcriptions
transcripts transdermal transduc transducer transfer transferred transferring transfers transform transformable
transformation transformations transformed transforming transforms transfused transfusion transgender transhepatic
transient transit transition transitioned transitions transitive transjugular translate translated translates
translation translational translations translator transluminal transmission transmissions transmit transmits
transmitted transmitting transmucosal transparency transparent transplacental transplant transplantation
transplanted transplanting transport transportation transported transporting transports transposition transthoracic
transtracheal transtympanic transvaginal transverse trauma traumatic travel traveled travels traversal traverse
traversed traversing tray treat treated treating treatment treatments treats tree trend trendelenburg trends tri
triage triaged trial trials triamterene triangles triangular tribal tribe trichrome tricuspid tried trigger
triggered triggering triggers trillion trinucleotide triplets trisodium tropical trotter trotting trouble
troubleshooting truck true truncate truncated truncation trust trusted trustee trustworthiness truth truthful try
trying trypsin ttl tube tubercule tuberculin tuberculosis tubes tubular tubules tue tuition tularemia tumor tumors
tumour tuned tunis tunnel turbidity turcica turkey turn turned turning turns twice twin twins twist twisted two
tyhe type typecode typed types typesetter typewriter typewritten typhoid typical typically typification typify
typing typist ubiquitous udi ugency ugent ulcer ulceration ulnar ultimate ultimately ultracentrifugate ultrasonic
ultrasound umbrella unable unacceptable unadministered unaltered unambiguous unambiguously unassigned unauthorized
unavailability unavailable unaware unblocked unbounded uncap uncategorized uncertain uncertainty unchanged
unclassified uncle unclear uncoded uncombined uncommon uncomplicated uncompressed unconditioned unconfirmed
unconscious unconstrained uncontrolled unctuous und undeclared undefined under underage underestimates undergo
undergoes undergoing undergone underinsured underline underlying underneath underpinning underscore underserved
undershoot understand understandability understandable understanding understands understood undertake undertaken
undertakes undertaking underwent underwhich underwriter underwriters underwrites underwriting underwritten
undesirable undesired undetermined undifferentiated undo undone unemployed unemployment unencoded unequal
unequivocal unexpected unexpectedly unfettered unfiltered unforeseen unified uniform uniformity uniformly
unilateral unilaterally uninformed uninsurable uninsured unintelligible unintended uninterpreted union unions
unique uniquely uniqueness unit unitary units universal universally university unknown unlawfully unless unlike
unlikely unlimited unlink unlisted unlocked unlocks unmanaged unmapped unmarried unmatched unmerge unmerging
unmoving unnecessary unobstructed unofficially unordered unpaid unpaired unplanned unpleasant unpredictable
unprefixed unprocessable unprotected unreachable unreadable unrecognized unrelated unreliable unrepresentable
unresolved unresponsive unrestricted unsafe unsatisfactory unsaturated unscheduled unsharp unsigned unsol
unsolicited unsp unspecific unspecified unstructured unsuccessful unsupported until untouched untrustworthy untyped
unusable unused unusual unusually unverified update updated updates updating upgrade upgraded upkeep uploaded upon
upper upright upside upslope uptake upwards ureter ureteral ureters urethra urethral urgency urgent urgently uri
urinary urine url urology usability usable usage usages use usecase used useful usefully usefulness useless user
users uses using usual usually utensil utensils uterine utero uterus utilities utility utilization utilize utilizes
utilizing utterances uuid vacation vaccation vaccination vaccine vaccines vaccinia vacuum vagina vaginal vague val
valid validate validated validates validating validation validations validator validators validity validly valin
valuation value valued values valueset valuesets valuset valve valves van vancomycin vapour variability variable
variables variance variant variants variantset variantsets variation variations varicella varied varierty varies
variety various vary varying vascular vascularity vascularization vasculature vasoconstrictor vasodilator vast
vastus vector vectorborne vegetable vegetarian vegetative vehicle vehicles veiling vein veins vellus velocity vena
vendor venipuncture venom venoms venous ventilation ventilator ventimask ventragluteal ventral ventricle
ventricular ventures venue ver veracity verbal verbally verbatim verbs verifiable verification verifications
verified verifier verifiers verifies verify verifying versa version versioncode versioned versioning versionof
versions versus vertebra vertebrae vertebral vertebroplasty vertex vertical vertically vertices very vesicular
vespertinus vessel vessels veteran veterans veterinary vetting via viability viable vial viatical vibrating vice
victim victims vid video videoconference videoconferencing view viewed viewer viewing viewport views village villus
violate violated violates violation violence violet virology virtual virus viruses visceral viscid viscosity
visibility visible vision visit visited visiting visitor visits visual visualization visualize visualized visually
vital vitals vitamins vitro vocabularies vocabulary vocation vocational voice voices void voidable voided voiding
vol volatile volt voltage volume volumes voluntary volunteer vomer vomited vomiting von voorvoegsel vote voted
voxel voxels vread vsides vulnerability wage wages wait waiting waitlist waived waives wakeup waking walk walker
walking walks wall walls want wanted wants war ward wards warming warn warning warnings warranted warrants
warrently was wash washable washing washout waste wasteful watching water waterborne watson wattage wattle wave
waveform waveforms wavefront wavelength wavelengths waves wax way ways weaker weakly wear wearing wears weather web
webpage website websites websocket wed wedding wedges week weekend weekends weekly weeks weigh weighed weight
weighted weighting weights welcome welfare well wellness went were wet what whatever whatsoever wheat wheelchair
wheels when whenever where whereas whereby wherever whether which whichever while whilst white whitespace who whole
wholesale wholly whom whose why wide widely wider widespread widest widget width wife wih wil wild will willingly
willingness wills winchester window wing wings wire wish wishes wishing with withdraw withdrawal withdrawn withheld
withhold within without witness witnessed witnessing woithin woman womb women won word words work workable worked
worker workers workflow workflows working worklist workload workplace works worksheets world worry worse worsening
worship worst would wound wounds wrap wrapped wrappers wrapping write writer writers writing written wrong wrongly
xhtml xinetd xml xpath xres xxx yard year yearly years yeast yeasts yellow yes yet yielding yields you young
younger your youth youths yyyymmdd zebu zero zip zlib zone zones zoonotic zoster zwischen zygomatic
`;
