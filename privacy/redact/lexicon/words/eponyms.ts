/** People whose names name diseases, signs, devices and scores. Kept unless a first name or a title leads. */
export const EPONYMS = `
parkinson foley wilson crohn babinski alzheimer hodgkin addison cushing graves hashimoto bell down turner
klinefelter marfan ehlers danlos raynaud sjogren kaposi kawasaki huntington tourette asperger korsakoff wernicke
broca brodmann glasgow apgar bishop ranson murphy mcburney rovsing blumberg kernig brudzinski romberg trendelenburg
lasegue phalen tinel finkelstein lachman mcmurray drawer thompson spurling adson allen hoffmann hoffman chvostek
trousseau homan homans virchow courvoisier cullen grey kussmaul cheyne stokes biot korotkoff austin flint graham
steell osler janeway roth duke jones light centor wells geneva chads child pugh meld kings framingham killip
braunwald ross tetralogy fallot ebstein eisenmenger wolff white brugada lown mobitz wenckebach adams barrett
mallory weiss boerhaave zenker meckel hirschsprung whipple billroth roux nissen heller hartmann kocher pfannenstiel
mcroberts leopold braxton hicks sims papanicolaou pap nabothian bartholin skene gartner mueller wolffian bence
bright berger alport goodpasture wegener churg strauss henoch schonlein buerger takayasu behcet still felty reiter
charcot marie tooth guillain barre miller fisher lambert eaton duchenne becker friedreich creutzfeldt jakob lewy
pick binswanger lou gehrig ramsay hunt horner argyll robertson adie holmes weber rinne schwabach meniere eustachian
dix hallpike epley snellen ishihara amsler schirmer goldmann mohs breslow clark gleason dukes ann arbor bethesda
nottingham bloom richardson bi rads pi fuhrman durie salmon ewing wilms burkitt paget hunter hurler gaucher fabry
niemann tay sachs pompe mccune albright noonan prader willi angelman edwards patau edward digeorge williams gilbert
crigler najjar dubin rotor von willebrand hemophilia bernard soulier glanzmann evans fanconi diamond blackfan
kostmann chediak higashi bruton wiskott aldrich job hurthle reed sternberg auer heinz howell jolly pappenheimer
dohle barr coombs schilling schiotz gram ziehl neelsen giemsa wright western southern northern mantoux tzanck wood
koplik pastia forchheimer nikolsky auspitz koebner kveim hickman broviac swan ganz quinton tenckhoff jackson pratt
penrose hemovac blake salem sump dobhoff yankauer levin macintosh mallampati cormack lehane ambu bovie kelly allis
babcock metzenbaum mayo debakey weitlaner balfour kirschner steinmann ilizarov harris galeazzi monteggia colles
smith barton bennett boxer lisfranc pott maisonneuve salter garden neer hill bankart slap baker osgood schlatter
legg calve perthes scheuermann cobb schmorl dupuytren de quervain volkmann thomas ober patrick faber gaenslen
stinchfield hawkins kennedy speed yergason jobe apley schober waddell oswestry barthel katz lawton braden norton
morse waterlow beck hamilton zung edinburgh hachinski folstein rankin hess ashworth berg tinetti bruce balke
naughton borg karnofsky lansky ecog burch wartofsky sgarbossa ottawa canadian nexus rochester boston philadelphia
richmond riker vitamin fitzpatrick wagner meggitt texas fontaine rutherford stanford crawford sokolow lyon cornell
romhilt estes bazett fridericia cockcroft gault parkland mosteller friedewald bohr haldane fick frank starling
lister cesarean fowler credé crede heimlich valsalva epstein norwalk coxsackie lassa ebola marburg hanta zika west
nile lyme rocky mountain dengue chagas hansen weil brill zinsser behçet sweet bowen queyrat rathke hatchcock chance
jefferson hangman stensen wharton oddi vater langerhans peyer brunner henle bowman malpighi haversian purkinje his
semmes weinstein hesselbach poupart kaplan meier cox stevens johnson harvey bradshaw conn willis lynch hoehn yahr hess
goodpasture ferriman gallwey mcgill ludwig lichtenstein mirizzi dieulafoy cameron forrest rockall blatchford killian
marshall whitney aschoff bouchard heberden jaccoud sydenham romano ward jervell levine samter wallenberg millard gubler
weber parinaud foville susac devic kearns sayre leigh menkes lesch nyhan pierre robin treacher collins apert crouzon
treitel sturge osgood sever freiberg kohler kienbock preiser scheie cogan graefe moebius tolosa rosai dorfman castleman
erdheim chester waldenstrom sezary bowen merkel spitz sutton hailey darier grover jadassohn milian ranke ghon simon
schwann ranvier golgi meissner pacini ruffini merkel krause
`;
