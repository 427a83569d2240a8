/**
 * Given names of many cultures, folded to ASCII. Those that are ordinary words too are listed all the same. From the
 * U.S. Social Security Administration's births (public domain), the names of gender-detection-from-name (MIT, Davide
 * Violante), and by hand.
 */
export const GIVEN_NAMES = `
aadam aaden aadhya aadil aadya aahil aakash aaleyah aalia aaliya aaliyah aalyah aamir aanya aarav aarish aarna aaron
aarron aarush aarya aaryan aaryn aayan aayden abagail abas abass abbas abbi abbie abbigail abbigale abby abbygael
abbygail abdalla abdallah abdalrahman abdel abdelaaziz abdelali abdelatif abdelaziz abdelfatah abdelfattah
abdelfettah abdelghafour abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelhay
abdelilah abdelillah abdeljalil abdelkabir abdelkader abdelkarim abdelkbir abdelkebir abdelkhalak abdelkhalek
abdelkrim abdellah abdellatif abdellaziz abdelmajid abdelmalek abdelmalik abdelmjid abdelmonaim abdelmoula
abdelmounaim abdelmounim abdelouahab abdelouahad abdelouahed abdelouahid abdelrahman abdeltif abdelwahed abdenbi
abdennabi abdennour abdenour abderahim abderahman abderrahim abderrahman abderrahmane abderrazak abderrazzak
abdeselam abdeslam abdeslem abdessalam abdessamad abdesselam abdesslam abdi abdias abdiel abdirahman abdon abdou
abdoul abdoulaye abdoulaziz abdoulie abdourahmane abdul abdulaziz abdulhamid abdulkadir abdulla abdullah abdullahi
abdulmalik abdulrahman abdurahman abdurrahman abe abed abeer abel abelardo abelina abelino abella abena abhijot
abhinav abi abian abid abida abie abiel abigael abigaelle abigail abigale abigayle abiha abilene abilia abilio
abimael abiola abir abiram abisha ablaye abner abou aboubacar aboubakr abraham abrahan abrahim abram abramo abran
abrar abriana abrianna abriel abriella abrielle abril abselam abu abubakar abubaker abundio aby abygael abygail
acacia acacio acaymo acher achieng achille achilles achour achraf acie acisclo acoidan acoran ada adael adaeze adah
adai adair adal adalberto adalee adaleigh adalgisa adalia adalie adalina adaline adalton adalyn adalyne adalynn adam
adama adamari adamaris adamilca adamo adams adamu adan adar adara adassa aday adaya adda addalyn addalynn addam
addelyn addi addie addilyn addilynn addison addisyn addolorata addy addyson adea adebayo adeel adei adel adela
adelaida adelaide adelaido adelardo adelbert adele adeleine adelia adelie adelin adelina adeline adelino adelita
adell adella adelle adelyn adelyne adelynn adem aden adena adenan adham adhara adi adia adiana adib adiba adiel
adiela adil adila adilene adilyn adilynn adin adina adira adis adisa adison adisson adithya aditi aditya adja adjoa
adler adley admir adna adnan adnane adolf adolfina adolfo adolph adolphus adon adonai adonay adonia adonina adonis
adonys adora adoracion adra adrain adreanna adria adriaan adrian adriana adriane adriann adrianna adrianne adriano
adriel adrielle adrien adriene adrienne adrina adryan adryana adryel adryen adur advait advik advika adwoah ady
adyan adyn adyson adysson aedan aeden aela aella aelyn aerin aeris aerith aeron aeryn afaf aferdita affan afia afif
afiya afnan afra afrah africa afrika afsana afton agapita agapito agata agatha agatino ager aggie agim agnes agnese
agnieszka agoney agostina agostino agripina agripino agron aguasanta agueda agurtzane agusti agustin agustina ahad
ahana aharon ahava ahinara ahinoa ahlam ahmad ahmar ahmari ahmed ahmet ahmir ahna ahnaf ahron ahsan ahuva ahyan aia
aiala aiana aiara aicha aida aidan aidann aidee aiden aidenn aidyn aiert aijiao aiko aila ailani ailany aileen ailen
ailene ailey ailin ailine ailis ailsa aily ailyn aimad aiman aimar aimara aime aimee aimen aimi aimy aina ainara
aine ainet aingeru ainhara ainhize ainhoa ainize ainoa ainoha ainslee ainsley aintzane aiora aira airam airan aires
aisa aisha aishwarya aisling aislinn aislyn aislynn aisosa aissa aissam aissata aissatou aitana aitor aitziber
aitzol aiur aivy aixa aiya aiyana aiyanna aiza aizah aizen aizpea aja ajan ajani ajay ajdin ajka ajla ajlin ajna
ajriz akane akari akash akasha akbar akeelah akeem akela akemi aketza akhil aki akia akif akiko akil akila akilah
akim akima akina akio akira akiva akosua akram aksel akshara akshay akshaya akua al ala alaa alabama aladino alae
alai alaia alain alaina alaine alaitz alaiya alaiyah alam alan alana alanah alandra alane alani alanis alann alanna
alannah alanys alanzo alara alaric alasia alassane alastair alaura alaya alayah alayla alayna alaysha alaysia alazne
alba albachiara alban albana albano albaro albeiro albena alberico albert alberta albertha albertina albertine
alberto albi albin albina albion alcides alcira alda aldan aldara alden aldin aldo aldon aldric aldrick aldrin
aldwin alea aleah aleandra aleandro alease alec alecia aleck aleen aleena aleesha aleeyah aleeza alegria aleia
aleida aleigha aleina aleisha aleister aleix alejandra alejandrina alejandro alejo alek aleks aleksa aleksandar
aleksander aleksandr aleksandra aleksandro aleksei aleksey aleksia aleksy alem alemush alen alena alene alesander
alesandro alesha aleshia alesia alesio alessa alessadnro alessandra alessandrina alessandro alessi alessia alessio
alessnadro alessya aleta aletha alethea alethia alex alexa alexan alexandar alexander alexandr alexandra alexandre
alexandrea alexandria alexandrina alexandro alexandros alexandru alexavier alexcia alexei alexey alexi alexia
alexiana alexie alexina alexis alexius alexsandra alexus alexy alexya alexys alexzander alexzandria aleya aleyah
aleyda aleyna alfa alfie alfio alfons alfonsa alfonsina alfonso alfonza alfonzo alford alfred alfreda alfredo algie
alguer alhassan alhassane ali alia aliah aliaksandr aliana alianna alica alice alicea alicia alicio alicja alicya
alida alie alieu alif aliha alija alijah alik alika alim alima alimatou alin alina aliona aliou alioune alipio alis
alisa alise alisea alisha alishba alishia alisia alison alissa alisse alissia alisson alissya alistair alister
alisya alita alivia alix aliya aliyah aliyana aliyyah aliza alizabeth alize alizea alizee alizia alizon alla allal
allan allana allegra allen allena allende allene alli allia alliah allicia allie alline allison allissa allisson
allister alliya alliyah allyah allyana allycia allyn allysa allyson allyssa allyssia allysson alma almeda almeta
almin almir almira almon almudena alodia alois aloma alon alona alondra alonna alonso alonza alonzo alora alosius
alouis aloys aloysius alp alper alphons alphonse alphonso alphonzo alsira alston alta altagracia altair altea altha
althea altin altina alton alva alvah alvar alvarina alvaro alvena alvera alverta alvie alvin alvina alvino alvis
alvise alwia alwin alwyn aly alya alyah alyana alyanna alyce alycia alyia alyiah alyna alyne alyona alys alysa alyse
alysea alysha alysia alyson alyss alyssa alyssah alysse alyssia alysson alyvia alyx alyza alyze ama amaan amable
amad amada amadea amadeo amadeu amadeus amadi amadis amado amador amadora amadou amagoia amaia amairani amaiur
amaiya amal amalia amalie amalio amalrich amalur amalya aman amana amancia amancio amanda amandeep amandine amando
amandus amane amani amanie amante amany amar amara amarah amaranta amare amaree amari amaria amariah amarie amarilys
amarion amaris amaro amaru amary amarya amaryllis amarys amatullah amauri amaurie amaury amaya amayah ambainesh
ambar amber amberlee amberly amberlyn ambeta ambra ambre ambria ambrogio ambrose ambrosia ambrosio amdy amedeo amee
ameen ameena ameera ameerah amel amela ameli amelia amelie ameliie amelina amelio ameliya amellia amely amelya amena
ameni amer america americo amerie amerigo amery ames amets ametz ameur ami amia amiah amias amica amie amiee amiel
amil amila amilcar amilia amilya amin amina aminah aminata amine aminta amir amira amiracle amirah amire amiri amit
amita amity amiya amiyah amjad amma ammar ammara ammie ammon amna amnah amon amoni amor amora amori amory amos
amoura amparo amr amra amran amreen amri amrita amro amy amya amyah amyas amyr amyra ana anabel anabela anabella
anabelle anacleta anacleto anae anaeli anaelle anah anahi anahit anahita anahy anai anaia anaiah anaid anais anaisa
anaise anaiya anaiyah anaiz anakin analeah analee analeigh anali analia analicia analie analiese analisa analise
analucia analy anam anamaria anamika anand ananda ananya anarose anartz anas anass anastacia anastacio anastas
anastasia anastasiia anastasija anastasio anastasius anastasiya anastassia anastasya anastazia anastazja anatol
anatole anatoli anatolie anatolii anatolij anatolius anatoliy anatoly anay anaya anayah anayeli anays anca ancel
ancor ancuta anddy ander andere anders anderson andi andie andjela andom andoni andony andora andra andrae andre
andrea andreana andreas andree andreea andrei andreia andreina andrej andrena andreo andrera andres andresa andreu
andreus andrew andrews andrey andri andria andrian andriana andric andrick andrii andrina andriy andro andry andrzej
andy ane anea aneesa anel anela anelia anelise aneliya anella anelle aner anes anesa anessa aneta anete anett anette
aneu aneya ange angel angela angelantonio angele angelena angelene angeles angeli angelia angelica angelie angelika
angelin angelina angeline angelines angelino angelique angelis angelita angelito angella angelle angellina angello
angelo angelos angelus angely angelyn angelyna angelyne angelys anghel angi angie angus angustias angy anh ania
aniah aniana aniano anibal anica aniceta aniceto anicia anie aniece aniel aniela aniella aniello anik anika anil
anila anina aniol anique anir anirudh anis anisa anise anish anisha anishka anisia anisoara anissa anissia aniston
anita anitra aniya aniyah anja anjali anjalie anjana anjanette anjara anjel anjela anjelica anjelina anjette anju
anjuli anjuscha anjutha anka anke ankea ankit anmol ann anna annabel annabell annabella annabelle annabeth
annachiara annagiulia annagrazia annah annais annalaura annalee annaleigh annalena annalia annalie annaliese
annalisa annalise annalucia annaluna annaly annalynn annalyse annamae annamaria annamarie annamria annapaola annapia
annarita annarosa annas annasofia annastasia annaya annayah anndrea anne annecke annegret anneli annelie annelies
anneliese annelise annella annelore annelyse annemarie annemie annerose annet annetta annette anni annia annibale
annice annicka annie annika annis annisa annissa anniston annlis annmarie annunziata annunziato anny annya anotnio
anouar anouk anoushka anqi ansar ansel anselm anselma anselmo ansgar ansh ansleigh ansley anson ansumana anta ante
antea antero anthea anthone anthoney anthoni anthonio anthony antia antigone antimo antione antionette antje
antoaneta antoine antoinette antoliano antolin antolina anton antone antonela antonella antonello antonette
antongiulio antoni antonia antonie antonieta antonietta antonin antonina antonino antonio antonios antonis antonius
antony antonyo antoun antton antwain antwan antwon antwone antxon anuar anulawathie anuncia anunciacion anuschka
anusha anushka anuska anuta anwar anwen anxela anxo anya anyah anycia anyelina anyla anylah anysia anyssa anzhela
anzhelika aodhan aoi aoife aomar aouatif apolinar apolline apollo apollonia apollonius apolonia apolonio april apryl
aqib aqsa aquiles aquilina aquilino ara arabella arabelle arabia araceli aracelis aracely araf arafat arai araia
araitz aram aramis aran arancha arane arantxa arantza arantzazu aranza aranzazu aras arash aratz aravind aray araya
arben arber arbia arcadi arcadia arcadio arcangela arcangelo arcelia archana archibald archie arda ardell ardella
ardelle arden ardi ardian ardis ardit ardith areej areg arel areli arelis arely aren arene aretha arfa argelia
argelina argentina argimira argimiro argine arham arhane ari ariadna ariadne ariah ariam arian ariana ariane arianna
arianne arianny ariano aribert aric arica aridane aridani arie ariel ariela ariele ariella arielle aries arif arife
arij arik arika arin arina ario arion arionna aris arisa arisbeth arisha arissa arista aristide aristides aritz
aritza ariya ariyah ariyan ariyana ariyanna arizona arja arjan arjana arjun arjuna arkaitz arla arlan arland arlean
arlee arleen arlen arlena arlene arlet arleth arletha arletta arlette arley arlie arlin arlind arlinda arline
arlington arlis arliss arlo arly arlyn armaan arman armand armanda armando armani armel armela armen armiche armida
armildez armin armina arminda armine arminio arminius armon armond armoni armonia armonie arnaldo arnau arnauld
arnav arnd arndt arne arnel arnela arnell arnetta arnie arnim arnita arno arnold arnoldo arnulf arnulfo aroa aroha
aron aronne arrate arriana arrie arron arsalan arsen arsenia arsenio arshad arslan art arta artai artan artem
artemia artemio artemis artemisia arther arthur artie artin artina artiom artis artur arturo artyom arun aruna arush
arvel arvid arvil arvilla arvin arvind arwa arwen ary arya aryah aryam aryan aryana aryanna arye aryeh aryelle aryn
arzu asa asaad asad asael asaf asaiah asaph ascanio asdrubal aseel asela asen asensio aser asha ashana ashante
ashanti ashanty ashby asheley ashely asher ashia ashish ashlea ashlee ashlei ashleigh ashley ashli ashlie ashlin
ashly ashlyn ashlynn ashlynne ashna ashok ashraf ashten ashtin ashton ashtyn ashvin ashwani ashwin asia asiah asiel
asier asif asil asim asis asiya asiyah asja askaletch askia asl aslan asli asma asmaa asmae asmahan aspyn asra
assane assata assia assil assiya assumpcio assumpta assunta assuntela asta aster asterio aston astou astrid astrit
astryd asuka asuncion asya ata atakan atalia atanas atanasia atanasio ataulfo atem atena atenea atha athalia athalie
athan athanasia athanasius atharv athea athena athenea athina atif atika atilano atilla atina atiya atlantis atlee
atreus atreyu attanasio atteneri atteo atticus attila attilio auba aubery aubin aubree aubreigh aubrey aubri
aubriana aubrianna aubrie aubriella aubrielle aubry audelia audelina auden audie audra audrea audree audrena audrey
audriana audrianna audric audrick audrie audrina audry august augusta auguste augustin augustina augustine augustino
augustinus augusto augustus aundrea aurea aurel aurela aurelia aurelian aureliana aureliano aurelie aurelien aurelio
aurelius aureo auria auriana aurianna auric aurica auriel aurielle aurita auron aurora aury ausias ausilia austen
austin auston austyn auther authur autum autumn auxiliadora ava avah avalee avalon avalyn avalynn avana avani avarie
avary avaya avayah avel avelina aveline avelino aven averi averie avery avi avia avian aviana avianna avidan avide
avie aviel avigail avigdor avila avinash avion avis avishai avital aviv aviva avneet avner avni avon avraham avram
avril avrohom avy avyaan awa awab awais awilda axcel axel axell axelle axier axl axton aya ayaa ayaan ayaat ayad
ayada ayah ayaka ayala ayame ayan ayana ayanah ayane ayani ayanna ayannah ayat ayberk ayda aydan ayden aydenn aydin
aydn aydon ayelen ayen ayesha ayfer ayham ayhan ayhem ayiana ayisha ayla aylah aylan aylana aylani aylee ayleen
aylen aylin aylina ayline aylinn aylla ayman aymane aymar aymara ayme aymee aymen aynara aynur ayodele ayomide ayose
ayoub ayoze ayra ayron ayrton ayse aysel aysenur aysha aysia ayssa aysun ayten aythami aythan ayub ayumi ayush ayva
ayvah ayven ayvin ayyoub ayyub ayza aza azaan azad azadeh azael azahar azahara azaiah azalee azalia azam azan azar
azari azaria azariah azeddine azeem azel azelia azhar azia aziah aziel azim azir aziyah aziz aziza azizah azlan azra
azrael azriel azucena azul azza azzeddine azzedine azzo azzouz azzurra baba babacar babak babar babatunde babetta
babette babsi babyboy babygirl bacary bachir badara bader badia badiaa badr badreddine baetrice baghdad baha bahar
bahia bahija baila bailee baileigh bailey bailie baily bajram bajramsa bakar bakari bakary baki bakir bakr baktasch
balbina balbino baldassare baldemar baldomera baldomero balduino baldur baldwin baleigh balian balla balma baltasar
baltasara baltazar balthasar balthazar balwinder bambi banatou banu bao bara baraa barack barae baraka baran barbara
barbe barbel barbi barbie barbla barbli barbra barbro bari barnaby barney barrett barrie barron barry bart
bartholomaus bartholome bartholomew bartley bartolina bartolo bartolome bartolomeo bartomeu barton bartosz baruch
basem bashir basil basile basilia basilio basilisa basilius basma basmala bassam bassirou bassma basti bastian
bastien bastl batoul batsheva battista batuhan batul batya baudilio bautista baxter baya bayan baylee bayleigh
baylen bayley baylie baylor bayram bayron bea beata beate beatric beatrice beatris beatriu beatrix beatriz beau
beaulah beaux bebe becca beck beckett beckham becki beckie becky bedrich begona beila bekim bekir bela belaid belal
belarmina belarmino belen belgin belia belinda belisario beliz belkacem belkis bella bellamy belle bellina belma
beltran belva ben benaiah benaissa benard benat benedetta benedetto benedict benedicta benedicto benedikt benet
bengt beniamin beniamino benicia benicio benigna benigno benilde benita benito benjaman benjamen benjami benjamin
benjamina benjamine benjamyn benji benjiman bennet bennett bennie benno benny benson bentlee bentley bently benton
beny benyamin benyounes berardino berat berenice bergit berit berkay berkeley berkley berlin bernabe bernabela
bernadette bernadine bernard bernarda bernardina bernardine bernardino bernardo bernat bernd berndt berneice bernell
bernetta bernfried bernhard bernharda bernhardine berni bernice bernie berniece bernita bernward berra bert berta
bertha berthilde berthold bertie bertille bertin bertina berton bertram bertrand bertrud beryl besa besay bess
bessie bessy betania beth bethanie bethann bethany bethel betina betsabe betsey betsy bette bettie bettina betty
bettye betul beulah beverlee beverley beverly bexley beyonce bezunesh bhavna biagio bianca biancamaria bianka
bibiana bibiano biel bienvenida bienvenido biggi bijan bijou bilal bilel bilge bill billi billie billy billye bina
bingen binh binnaz binta binti bintou binyamin biordi birdie birger birgid birgit birgita birgitte birol birte
birtha bisan bisma bitia bittor bjordi bjorn bladimir blai blain blaine blair blaire blaise blaize blake blakely
blanca blanche blandina blane blanka blas blasa blasina blau blayke blayne blerta blima bluma blythe bo boaz bob
bobbi bobbie bobby bobbye bochra boden bodhi bodie bodo bogdan bohdan bonaventura bonifacia bonifacio bonita bonnie
bonny booker boone bora boris borislav borja borys bosco boston bouabid boualem bouazza boubacar boubker boubou
bouchaib bouchra bouchta bouih boujamaa boujemaa bourama bousselham boutaina bouzekri bouziane bowen bowie boyce
boyd bracha brad braden bradford bradlee bradley bradly bradon brady bradyn braeden braedon braedyn braelyn braelynn
brahim braian braiden brais brajan bram brandan brandee branden brandi brandie brandin brando brandon brandt brandy
brandyn branislav branko brannon branson brant brantlee brantley braulia braulio braxten braxton braxtyn brayan
brayden braydon braylee brayleigh braylen braylin braylon braylynn brayson brayton brea breana breann breanna
breanne breck brecken bree breeana breeanna breixo brenan brenda brendan brenden brendon brendy brenna brennan
brennen brenno brennon brent brentley brenton breogan breon breona breonna bret brett bria brian briana brianda
briann brianna brianne briar brice bridger bridget bridgett bridgette brie brieanna briella brielle brien brienna
brienne brigette briggs brigham brighton brigid brigida brigido brigitt brigitta brigitte brihana brihanna briley
brinda brinlee brinley brion briona brionna brisa briseida briseis briseyda brissa bristol britain britanny britany
brithany brithney britnee britney britni britny britt britta brittaney brittani brittanie brittany brittnay brittnee
brittney brittni brittnie brittny britton brixton briyana broc brock broden broderick brodie brodrick brody brogan
bronson bronwyn bronx brooke brookelyn brookelynn brooklin brooklyn brooklyne brooklynn brooklynne brooks bru bruc
bruce brun bruna brunella brunhild brunhilde bruni bruno bryan bryana bryand bryann bryanna bryant bryar bryce
brycen bryden bryer bryhanna brylee bryleigh brylie bryn brynlee brynleigh brynley brynn brynna brynne brynnlee
bryon brysen bryson bryton btissam buba bubacarr buddie buddy buenaventura buffy buford buket bulah bulent burak
burcin burdette burhan burke burkhard burkhart burl burley burnell burnett burnice burt burton bushra busra buster
butch byron bzunesh cacilia cacilie cade caden cadia cady caecilius caeden cael caelan caelia caelyn caesar caetano
cagatay cagr cai caiden cailee cailey cailin cailyn cain caine caio caiqin cairo caitlin caitlyn caitlyne caitlynn
caius cal cala calandra calder cale caleb caleigh calen caley cali calia calie caliel calin calina calissa calista
calix calixta calixto caliyah calla callahan callan calleigh callen calli callia callie calliope callista callum
cally calogera calogero calum calvert calvin calvyn caly calypso calyssa calysta camari cambree cambria cambrie
camden camdyn camelia camellia cameran cameren cameron cameryn cami camie camil camila camile camilia camill camilla
camille camillia camillo camillus camilo camino cammie cammy campbell camren camron camry camryn camy camyla camylle
canaan candace candance candela candelaria candelario candelas candi candice candida candido candie candis candra
candyce cansu capilla capri capucine cara cardell caren carey cari caridad carie carime carin carina carine carinne
carisa carissa carl carla carlee carleen carleigh carlene carles carleton carletta carley carli carlie carlin
carlina carline carlisle carlita carlito carlitos carlo carlos carlota carlotta carlson carlton carly carlyle carlyn
carma carman carme carmel carmela carmelia carmelina carmelita carmella carmelle carmello carmelo carmen carmenza
carmilla carmin carmina carmine carmon carnell carol carola carolann carolanne carole carolee carolin carolina
caroline caroll carolus carolyn carolyne carolynn caron carri carrie carrington carrol carroll carsen carson carsten
carsyn carter cartier carver cary caryl caryn carys casandra casen casey cashton casiano casie casilda casildo
casimer casimir casimira casimiro cason caspar casper caspian cass cassandra cassaundra cassey cassi cassia cassian
cassiana cassidi cassidie cassidy cassie cassius cassondra cassy castiel casto castor castora cataldo cataleya
catalin catalina catalino catarina catarino cate catello catelyn caterina caterine cathal catharine cathaysa
catherin catherine catheryn cathey cathi cathie cathleen cathrin cathrine cathryn cathy cati catia catie catina
catlin catrice catrin catrina catriona cattleya catuxa caty cavan cavit cayce cayde cayden caydence cayetana
cayetano cayla caylee cayleigh caylie caylin cayo caysen cayson ceara ceasar cecelia cecil cecile cecilia cecilie
cecilio cecillia cecily cecylia cedra cedric cedrick ceferina ceferino celal celedonia celedonio celena celene
celerina celesta celeste celestina celestine celestino celia celicia celie celin celina celine celise celsa celso
celtia cely cem cemal cemil cemre cengiz cengizn cenk centa ceola cephas ceren cerena cerina cerise cerstin cesar
cesare cesarea cesareo cesario cesc cetin ceyda ceylin cezar chace chad chadd chaden chadi chadia chadrick chadwick
chafia chafik chahd chahid chahida chahrazad chai chaib chaim chaima chaimaa chaimae chaira chakib chakir chama
champa chams chan chana chance chancey chanda chandler chandra chandran chane chanel chanell chanelle chaney chang
chani chania chanice channa channelle channing chantal chante chantel chantell chantelle chany chanya chao chara
charaf charalampos charbel charifa charis charise charissa charisse charity charla charlee charleen charleigh
charlena charlene charles charleston charlet charlette charley charli charlie charline charlise charlize charlott
charlotta charlotte charlsie charlton charly charlye charlyn charlyze charmaine charo charolette chas chase chasen
chasidy chasity chassidy chassity chastity chauncey chava chaxiraxi chaya chayanne chayce chayenne chayma chaymaa
chaymae chayne chayse chayton chaz che cheick cheikh chelby chelsea chelsee chelsey chelsi chelsie chelsy chen cheng
chenoa chenxing cher cheree cherelle cheri cherie cherif cherilyn cherise cherkaoui cherki cherlyn cherokee cherri
cherrie cherryl cheryl cheryle cheryll chesley chesney chester chet chevelle chevy cheyann cheyanne cheyene cheyenne
chiara chiaraluce chidi chiekh chika chima chimamanda chinedu chinwe chioma chiquita chiristian chiyo chloe chloee
chloey chloie chole chorouk chris chriss chrissie chrissy christ christa christabel christabelle christain christal
christan christana christeen christel christella christelle christena christene christi christia christian
christiana christiane christianna christianne christiano christie christien christin christina christine christl
christo christobal christof christofer christoffer christoper christoph christophe christopher christophorus
christos christy chrstian chrystal chrystian chrystina chrystopher chuck chun chyanne chyna chynna cian ciana cianna
ciara ciaran ciarra cibran cicely cicilia cid ciel cielo cienna ciera cierra cigdem cillian cinda cindel cinderella
cindi cindy cinta cinthia cinthya cintia cintya cinzia ciprian cipriana cipriano cira circe cire ciriaca ciriaco
cirila cirilo ciro cisem citlali citlalli citlaly clair claira claire clancy clara clarabelle clarance clare
clarence claribel clarice clarie clarine claris clarisa clarissa clarisse clarita clark clarke clary claryssa
classie claud claude claudette claudi claudia claudie claudina claudine claudino claudio claudiu claudius claus clay
clayton clea clelia clem clemence clemencia clemencio clemens clement clementa clemente clementia clementina
clementine clementino clemmie cleo cleofe cleon cleopatra cleophus cleora cleta cletis cletus cleve cleveland cliff
clifford cliffton clifton climent clint clinton clio clive clizia clodoaldo cloe cloee cloey clora clorinda clotilde
clovis cloyd clyde coby coco codey codi codie cody coen cohen colbie colby cole coleen coleman colene coleson
coleton coletta colette coley colin colleen collette collier collin collins collyn coloma colson colten colter
coltin colton coltyn columbus colyn conan concepcio concepcion concesa concetta concetto concha conchi conchita
concita conley connell conner connie connor conny conor conrad conrada conrado consiglia consol consolacion
constance constancia constancio constanta constante constantin constantina constantine constantino constantinos
constanza constanze consuela consuelo contessa conway conxita cooper cora coraima coralee coralia coralie coraline
coralyn corban corben corbett corbin corby corbyn cordelia cordell cordero cordie cordula coreen corena corene
coretta corey cori corian corie corin corina corine corinna corinne corissa corliss cormac cornel cornelia cornelio
cornelious corneliu cornelius cornell coro corona coronada corrado corrie corrin corrina corrine corrinne corry cort
cortez cortland cortney corwin cory corynne cosette cosima cosimo cosma cosmas cosme cosmin cosmo costantino
costanza costanzo costel costica coty coumba courtland courtnee courtney courtnie covadonga cozette craig crawford
cree creighton creola crescencia crescencio crescenzo crhistian cris crisanta crisanto crisantos criselda crispin
crispina crispulo criss crissy crista cristal cristalina cristel cristela cristen cristeta cristhian cristi cristian
cristiana cristiane cristiano cristie cristin cristina cristine cristinel cristino cristo cristobal cristobalina
cristofaro cristofer cristofol cristoforo cristopher cristy crosby crue cruz crysta crystal crystel cullen cuong
curie curley curro curt curtis curtiss custodia custodio cyan cyana cyane cyann cyanna cyanne cyara cydney cyle cyn
cyndi cyndy cynthia cyntia cyprian cyria cyril cyrus dacia dacil daegan dael daelyn daena daenerys daevon dafne
dagan dagmar dagny dagobert dagoberto dahiana dahlia dahlila dahlya daiana daida daija daijah daila dailos dailyn
dain daina daira dairon daisey daisha daisie daissy daisuke daisy daja dajah dajana dajon dajuan dakari dakoda
dakota dakotah dala dalal dalary dale dalen dalene daleyza dali dalia daliah daliana dalida dalila dalilah dalina
dalinda daliya dallas dallin dallis dalmacio dalton dalvin daly dalya dalyla daman damani damarcus damari damarion
damaris damarius damarys damasa damaso damen dameon damia damian damiana damiano damien damion damir damita damjan
damon damond damoni damonte damya damyan damyen dan dana danae danah danail danay danaya dandre dane danejko danel
danela danell danella danelle danette dang dangelo dani dania daniah danial danica danie daniel daniela daniele
daniell daniella danielle danielly daniil danijela danika danil danila danilo danis danish danisha danita danitza
daniya daniyah daniyal dann danna dannette danni dannie danniel dannielle danny dano dante dantes danthony danton
danut danuta dany danya danyah danyal danye danyel danyele danyell danyelle danyl danyla danylo daoud daouda daphne
daphnee daphney daquan dara daran darby darcey darci darcie darcy dardan dareen darek darel darell daren dari daria
darian dariana darick dariel darielle darien darifa darin darina dario darion darious daris darius dariusz dariya
darko darl darla darleen darlena darlene darline darlyn darnel darnell darold daron darrel darrell darren darrian
darrick darrien darrin darrion darris darrius darron darry darryl darryn darshan darvin darwin dary darya daryan
daryl daryle daryll daryn dasani dasha dashaun dashawn dashiell dashon dasia dat dathan daulton daunte daura dave
daveen davelle daven daveon davey davi davia davian david davida davide davidson davie davin davina davinia davion
davis davit davon davontae davonte davood davut davy dawayne dawid dawit dawn dawna dawne dawood dawoud dawson
dawsyn dawud dax daxton daya dayami dayan dayana dayanara dayani dayanna dayanne dayla daylan dayle daylen daylia
daylin daylon daymon daymond dayna dayne dayra dayron daysha daysi dayson dayton dayven dayvon dayyan dea dean deana
deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia deaven deavon debbi debbie
debbra debby debi debora deborah debra debrah december decker declan dede dedit dedra dedric dedrick dee deeann
deeanna deedee deedra deegan deen deena deepa deepak deepika defne dehlia deidra deidre deion deirdre deisy deivy
deja dejah dejan dejana dejon dejuan deklan del delaina delaine delainey delan delana delane delaney delani delanie
delano delbert delena delfin delfina delfino delia deliah delicia delila delilah delina delinda delio delisa dell
della delma delmar delmas delmer delmira delmiro delois deloise delon delonte delora delores deloris delpha delphia
delphina delphine delroy delsy delton delvin delwin delylah demarco demarcus demari demario demarion demarius demba
dembo demelsa demelza demetra demetre demetri demetria demetric demetrice demetrio demetrios demetrious demetris
demetrius demi demian demir demis demitri demitrius demond demonte dempsey demyan dena denae denali deneen denese
deni denia denice deniel denilson denis denisa denise denisha denisia deniss denisse denita deniz denize denna denni
dennie dennis dennise denny dennys denton denver denya denys denyse denzel denzil deogracias deolinda deon deondra
deondre deonna deonta deontae deonte deqa dequan derald dereck derek deren dereon derian deric derick derik derin
deron derrek derrell derrick derrik derrion derron derry derwin derya deryl desamparados desarae deseada desean
deshaun deshawn deshon desi desideria desiderio desirae desiray desirea desiree desislava desmond desmund despina
dessa dessie dessire destanie destany desteny destin destinee destiney destini destinie destiny destry desy detert
detlef detlev detra detrick dev deva devan devante devaughn deven devi devid devika devin devina devine devion devis
devlin devon devona devone devonn devonna devonne devonta devontae devonte devora devorah devyn dewayne dewey dewitt
dexter deyanira deyna deysi dezirae dezmond dhalia dharma dhiya dhruv dia diago diala diallo diamante diamantina
dian diana diandra diane diani diann dianna dianne dianoch diany diar diara diarra dick dickie dickson didac didem
didier diedra diedre diedrich diego diem diepolt dierck dietbald dieter diethard diethelm dietleib dietlind
dietlindis dietmar dietrich digna dijana dijon dikra dilan dilara dilek diletta dilia dilip dillan dillard dillion
dillon dima dimas dimitar dimitra dimitri dimitrios dimitris dimitry dina dinah dinara dinesh dini dino diogenes
diogo dion diona dione dioni dionicio dionis dionisia dionisio dionna dionne dionte dionysia dionysius dior diora
diosdado dipika dirck dirk dirko ditmar dittmar diva divina divya dixie dixon diya diyana diyar djalal djamal djamel
djamila django djay djeneba djibril djiby djilali djuan dmiti dmitri dmitrii dmitry dmytro doaa doae dogan dogukan
doha doina doinita dolan dolce dollie dolly dolores doloris dolors domenec domenic domenica domenick domenico
domenicus domiciano dominga domingo domingos domini dominic dominica dominick dominico dominicus dominik dominika
dominikus dominique dominque domitila domitilla domizia domiziana domiziano domnica domonic domonique don dona donal
donald donata donatella donatello donatila donato donavan donavin donavon dondre donell donella donetta donia
donielle donika donita donn donna donnell donnetta donnie donnis donnovan donny donovan donta dontae dontavious
dontay donte dontrell dony donya dora doran dorathy dorcas doreen dorel dorena dorene doretha doretta dorette dori
dorian doriana dorianna dorie dorien dorin dorina dorinda dorine doris dorita dorleta dorman doron dorota dorotea
doroteo dorotha dorothea dorothee dorothy dorris dorrit dorsey dorte dortha dorthea dorthey dorthy doru dory doryan
dosinda dositeo dottie dotty doua douaa douae doudou doug douglas douglass dounia dounya dov dovber dovid dovie
doyle dragan drago dragomir dragos dragotin drake dramane draven drayden drayton dreama drema drew drifa drilon dris
driss drissa drissia dritan drogo dru drucilla drue drusilla drystan dschingis dua duane duarte duc duccio dudley
dulce dulcenombre dulcie dulcinea dumitra dumitru duna duncan dung dunia dunja dunya duran durell durrell dursun
durward durwood dusan dusanka dustan dusti dustin dusty dustyn duwayne duy dwain dwaine dwan dwane dwayne dwight
dyan dyana dyane dyanna dylan dylann dyllan dylon dymond dyna dyron dyson eamon ean earl earle earlean earlene
earlie earline earnest earnestine earnie eartha eason easter easton eastyn eban ebba ebbert eben ebenezer eberhard
ebonee eboni ebonie ebony ebrahim ebrima ebru ecaterina ece echedey eckart eckehart eckhard ecrin ed eda edan edd
edda edden eddi eddie edel edelgard edeline edelmira edelmiro edeltraud edem eden eder edera ederson edey edgar
edgard edgardo edgitha edi edie edilberto edilia edilma edilson edin edina edinson edir edis edison edita edith
editha edmond edmondo edmund edmundo edna edoardo edon edorta edouard edric edrick edris edsel edson eduard eduarda
eduardo edurne eduviges eduvigis edvard edvige edvin edward edwardo edwen edwin edwina edwing edwyn edy edyn edyth
edythe eeva efe effie efigenia efraim efrain efram efrem efren egan ege egidio egino eglantina egle egoi egoitz egon
egor eguzkine egypt ehab ehan ehrenfried ehsan eian eidan eiden eider eike eila eileen eilene eiliyah eilleen eily
eilyn eimy einar eira eire eirik eirinn eisley eitan eithan eizan ekai ekain ekaitz ekam ekamjot ekaterina ekaterine
ekene ekhi ekhine eki ekin ekine ekram ela elad eladia eladio elaia elaijah elaina elaine elam elan elana elane
elani elanie elanna elanor elara elaya elayna elayne elazar elba elbert elberta elda eldar elden eldin eldon eldora
eldred eldrick eldridge elea eleah eleana eleanna eleanor eleanora eleanore elease eleazar electra eleder eleina
elektra elen elena elene eleni elenia elenie elenna elenoire elenor elenora elenore eleonor eleonora eleonore
elettra eleuteria eleuterio elexis eleya eleyna elfi elfride elfriede elga elgin elhadj elhadji elhaida elham eli
elia eliab eliah eliam elian eliana elianah eliane elianna elias eliav eliaz eliazar elicia elicio elida elide
elidia elie eliecer eliel elier elies eliezer elif elifnur eligah eligio elija elijah elika elim elin elina elinor
elinore elio elion eliona elionor elior eliora eliot eliott elis elisa elisabeht elisabel elisabet elisabeta
elisabete elisabeth elisabetta elisangela elisardo elise elisea elisenda eliseo elisha elisheva elisia eliska elison
elissa eliud elius elixabet elixabete eliya eliyah eliyahu eliyana eliyas eliza elizabet elizabeta elizabeth
elizaveta elize elizebeth elizia elka elke ella ellah ellamae ellana elle ellea ellen ellena ellery elley elli ellia
ellian elliana ellianna ellias ellie elliette ellina ellington ellinor elliot elliott ellis ellison ellora ellsworth
ellwood elly ellyana ellyn elma elmar elmedin elmedina elmer elmin elmina elmira elmo elmore elna elnora elodia
elodie elohim eloi eloina elois eloisa eloise elon elona elonora elora elorah elouise elowen elowyn eloy elpidia
elpidio elroy elsa elsbeth elsi elsie elson elsy elton elva elvera elvi elvia elvie elvin elvina elvio elvira elvis
elwin elwood elwyn ely elya elyan elyana elyanah elyanna elyas elycia elye elyjah elyn elyna elynn elyon elysa
elysabeth elyse elysha elysia elyssa elyssia elyza elyzabeth elza elzbieta elzie ema emad emalee emalia emaline
emalyn eman emani emanouel emanuel emanuela emanuele emanuella emanuelle emari emberlee emberly emberlyn emberlynn
emeka emelia emelie emelina emeline emely emelyn emenuele emeraude emerenciana emeri emeric emerick emerie emerita
emerito emerson emersyn emery emeteria emeterio emi emidio emie emigdio emiko emil emile emilee emiley emili emilia
emilian emiliana emiliano emilie emilija emiline emilio emiliya emillia emillie emilly emily emilya emilyn emin
emina emine emira emlyn emma emmah emmalee emmaleigh emmaline emmalyn emmalynn emmanoyhl emmanuel emmanuela
emmanuele emmanuella emmanuelle emmarie emme emmelie emmeline emmer emmerich emmerson emmet emmett emmi emmie emmit
emmitt emmy emmylou emna emogene emoni emory empar emperatriz emrah emran emre emrick emrie emrik emry emrys emuly
emy emylia emylie emyr ena enai enaitz enara enaut enaya encarna encarnacio encarnacion ender endi endika endri
endrit endy enea eneas eneda enedina eneida eneko eneritz enes engelbert engin engracia enia enid enio eniola enis
enisa enkelejda enma enmanuel enna ennio ennis enno enoc enoch enol enola enos enric enrica enrico enriko enrique
enriqueta enrrique ensar ensley entoni enver enxhi enya enza enzi enzio enzo eoghan eoin eowyn ephraim ephram ephrem
epifania epifanio eppo erald eraldo eran erasmo erblin ercan ercole erdal erdem erdi erdinc erdogan erdt erea eren
erez erfried ergi erhard erhardt erhimo eri eriberto eric erica erich erick ericka erickson ericson erie erik erika
erikson erin erina erinela erinn erion erique eris erisa eritz eriz erjon erkan erkuden erlantz erlene erlinda
erline erling erma ermal ermanno ermelind ermelinda ermes ermias ermin ermina erminia erminio ermira ermitas erna
ernest ernesta ernestina ernestine ernesto ernestus ernie erno ernst erol erola eron eros errico errol ersi ersilia
erskine erundina ervin ervis erwein erwin eryck eryk eryka erykah eryn erynn erza esai esau escarlata escolastica
escolastico esdras esequiel esha eshaal eshal eshan eshana esin esma esme esmee esmeralda esosa espen esperanca
esperanza esra esraa essa essaid essam essie esta estanislao esteban estebana estee estefani estefania estefano
estefany estel estela estell estella estelle estephanie ester estera estevan esteve esther estibalitz estibaliz
estilita estitxu estivaliz eston estrella estrid eszter etan etana etelvina etelvino etha ethan ethanael ethaniel
ethel ethelene ethelyn ethen ethyl ethyn etienne etna etsuko etta ettie ettore etty euan eudald eudaldo eudora
eudosia eufemia eufemio eufrasia eufrasio eugen eugene eugeni eugenia eugenie eugenio eugeniu eugenius euken eukene
eula eulah eulalia eulalio eulogia eulogio eun euna eunate eunice eura eusebi eusebia eusebio eustaquia eustaquio
eustasio eutimia eutimio eutiquia eutiquiano eutiquio eva evah evalina evaline evalyn evalynn evan evana evander
evangelia evangelina evangeline evangelista evangelos evangelyne evanie evann evanna evanne evans evarista evaristo
eve eveke eveleen evelia evelin evelina eveline evelio evely evelyn evelyna evelyne evelynn evencio everardo everd
everest everett everette everhard everilda everlee everleigh everley everly everson evert evette evgeni evgenia
evgenii evgeniia evgeniya evgeny evi evie evin evita evolet evon evonne evren evrim evy evyn ewa ewald ewan ewelina
ewell ewen exie expectacion expedito expiracion eya eyad eyal eyan eyana eydan eyden eyla eyleen eylin eyra eytan
eythan eyva ezechiel ezekiel ezell ezequiel ezequiela ezio ezra ezrah ezriel eztizen ezzo fabia fabian fabiana
fabiano fabien fabienne fabio fabiola fabius fabrice fabriciano fabricio fabrizia fabrizio fabrizzio fabyan facunda
facundo fadel fadi fadila fadma fadoua faduma fadwa fae fahad fahd fahed faheem fahim fahima fahmi fahri faical
faigy faina faisal faissal faith faiz faiza faizah faizan falco falk falko fallon fallou fallyn falon falvio fama
famara fanel fani fanica fanni fannie fanny fanta fantasia fany faouzi faouzia fara farah farha farhan farhana
farhia faria farid farida fariha faris farncesca farncesco farners faron farouk farrah farrell farris fartun faruk
faryal farzana fateh fatema fathia fathima fatih fatiha fatim fatima fatimah fatimata fatimazahra fatime fatimetou
fatimetu fatine fatma fatmata fatmeh fatmir fatna fatou fatouma fatoumata fattouma fatuma fatumata fausta faustina
faustino fausto favian favio faviola favour fawaz fawzia fay faycal faye fayez fayna faysal fayssal fayth fayza febe
fedele federica federico fedi fedor fedora felecia felica felice felicia feliciana feliciano felicidad felicisima
felicisimo felicita felicitacion felicitas felicite felicity felina felip felipa felipe felisa felisha felisia
felisindo feliu felix felizia felizitas felton femi feng fenton feras ferdaous ferdi ferdinand ferdinando fergus
ferhat feride ferman fermi fermin fermina fernanda fernando ferne ferney ferran ferrell ferris ferruccio fettouma
feyyaz feyza fiamma fiammetta fidel fidela fidelia fidelina fidencia fidencio fikret fikri filiberto filip filipe
filippa filippo filomena filomeno fina finis finlay finley finn finnegan finnian finnley fiona fionna fiore fiorella
fiorello fiorenza fiorenzo firas firdaous firdaus firdaws fischer fitzgerald fiza fjodor fjodora flaminia flavia
flaviano flavio fletcher fleur flo floarea flor flora florance florea floreal florence florenci florencia florencio
florene florentin florentina florentino florenz flores floretta floria florian floriana florica florida florin
florina florinda florindo florine florinel florrie flossie floy floyd flynn foday fode foix folasade folashade folco
fonda forrest fortuna fortunata fortunato fotini fouad fouzia foy fracesca fracesco fran franca france francene
frances francesc francesca francescapia francesco francescopaolo francescopio franceska franceslo francetta
francette franchesca francheska francia francie francina francine francis francisca francisco franck franco francois
francoise frandy franjo frank franka franki frankie franklin franklyn franko franky fransisco frantz franz franziska
franziskus frat frauke frazier fred freda freddi freddie freddy frederic frederica frederick fredericka frederico
frederik frederique fredesvinda fredi fredia frediano fredric fredrick fredrik fredy freeda freeman freida freya
freyja frida fridericus fridlin fridolin frieda friedbert friedel friedemann frieder friederich friederike friedhelm
friedrich fritz frnacesca frnacesco froilan fructuosa fructuoso frutos fuad fuencisla fuensanta fulgencia fulgencio
fulton fulvia fulvio fumiko funda furkan furman fusun fynn gabbie gabby gabe gabi gabina gabino gabor gabrial
gabriel gabriela gabriele gabriell gabriella gabrielle gabryel gabryelle gaby gad gaddiel gadea gadiel gador gael
gaelle gaetana gaetano gaia gaige gail gaines gaizka gaja galder galen galia galilea galina galit galla galo galvin
galya galyna gamaliel ganesh gania ganna gannon gao gara garazi garbine garcia gardner gareth garett garfield gari
garikoitz garion garner garnett garo garoa garoe garold garren garrett garrick garry garth garvin gary gaspar
gaspara gaspard gaspare gaston gatlin gaudencia gaudencio gaven gavin gavino gavriel gavril gavrila gavyn gaya
gayane gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gaynelle gea geanina gearld gearldine geary gebhard
gedeon geena geerda gela gelsomina gelu gema gemma gena genara genaro gene genelle generosa generoso genesis genet
geneva genevie genevieve genia genis genma genna gennaro genni gennie genny geno genoveffa genoveva gentzane geo
geoff geoffery geoffrey geordan georg georgann george georgeann georgeanna georgel georgene georges georgeta
georgetta georgette georgi georgia georgian georgiana georgiann georgianna georgie georgina georgine georgio
georgios georgy geovanni geovanny geovany gerald geralde geraldine geraldo geraldy geralyn gerard gerarda gerardina
gerardo gerd gerda gerdi geremia geremy gergana gerhard gerhart gerhild geri geric gerlando gerlinde germain
germaine german germana germano gernot gero gerold gerome geronima geronimo gerrard gerri gerrit gerry gerson gert
gerta gertha gerti gertie gertien gertraud gertraude gertrud gertrude gertrudis gervasio gerwald gery gesa gesine
gessica geta gezim ghali ghassan ghazi gheorghe gheorghita gherardo gherghina ghita ghizlan ghizlane ghofran ghulam
gia giacinto giacomo giada giaime giambattista giammarco giammaria giampaolo giampiero giampietro gian giana
gianantonio gianbattista giancarlo gianclaudio giandomenico gianfilippo gianfranco giani gianina gianlorenzo
gianluca gianluigi gianmarco gianmaria gianmario gianmatteo gianmichele gianna gianni giannina gianny giano
gianpaolo gianpiero gianpietro gianvito giavanna gibran gibril gibson gideon gidget gigi gil gila gilbert gilberto
gilbrecht gilda giles gilles gillian gimena gina ginaluca ginebra gines ginesa ginevra ginger ginna ginny gino gio
gioacchino gioele gioia giona gionata gionatan gionathan gionni giordana giordano giorgi giorgia giorgiana giorgio
giosue giovambattista giovan giovana giovanbattista giovani giovann giovanna giovanne giovanni giovanny giovany
girard girogia girolamo gisa gisbert gisel gisela giselbert gisele gisell gisella giselle gisla gissel gisselle
gisueppe gita gitta gitty giuditta giula giulia giulian giuliana giulianna giuliano giulietta giulio giusepep
giuseppa giuseppe giuseppina giusi giusiana giuspepe giustina giusy givoanni gizele gizelle gizem gladis gladys
glauco gleb glen glenda glendon glendora glenn glenna glennie glennis glenwood glinda gloria gloriana glorya glynda
glynis glynn godfrey godofredo godwin gohan gohar goiatz goiuri goizalde goizane gokcen gokhan golda goldia goldie
goldy gontzal gonzala gonzalo gor gora goran gorane gorden gordon goretti gorka gottfried gotthard gotthilf gottlieb
gottlob gotz gotzon gotzone gowtham grace gracelyn gracelynn gracen gracey graci gracia graciana graciano gracie
graciela graciella graciliano gracy gracyn grady graeme graham granada granger grant granville gratian grau grayce
grayden graydon graysen grayson grazia graziana graziano graziella grazina grazyna grecia greer greg gregg greggory
gregor gregori gregoria gregorio gregorios gregory greis greisi gresia greta gretchen grete gretel gretta greysen
greyson gricelda griffen griffin griffith grigore grigorij grimanesa grisel griselda gritt grover grzegorz guacimara
guadalupe guayarmina gudela gudrun guenda guendalina guerau guerin guglielmo guia guido guiem guifre guilherme
guiliana guillaume guillem guillen guillerma guillermina guillermo guim guinevere guiomar guiseppe guiu gul gulay
gulsen gulsum gulten gumersinda gumersindo gunda gundolf gundula gunnar gunter gunther guntram gurfateh gurjot
gurleen gurman gurnoor gurpreet gurutze gus gussie gustav gustave gustavo gustin guy guzman gwen gwenda gwendolen
gwendolyn gwendolynn gwenn gwenna gwenyth gwyn gwyneth gyan gypsy gyselle habib habiba haby hada hadassa hadassah
hadda haddie haden hadewig hadhoum hadi hadia hadiatou hadil hadiya hadiza hadj hadja hadlee hadleigh hadley hadrian
hadrianus hadriel hadwig hady hafid hafida hafsa hafsah hafssa hagan hagar hagen hagie hagop haidar haiden haider
haidy haidyn haifa haik haila haile hailee haileigh hailey hailie hailley haily haim haisley haitam haitham haitz
haiyan haize haizea haizene haja hajar hajer hajira hajo hajra hakan hakeem hakim hakima hal hala halana halee
haleema haleigh halen haley hali halia halie halil halim halima halina halla halle halley hallie halyna hamad hamadi
hamady hamdan hamdi hamed hamid hamida hamide hamidou hamilton hamir hamish hamit hammad hammadi hammou hamna
hampton hamsa hamza hamzah han hana hanaa hanad hanadi hanae hanah hanako hanalei hanan hanane hani hania haniel
hanif hanifa hanife hanin haniya hank hanna hannah hannan hanne hannelore hannes hanni hannia hannibal hanno hanns
hanny hans hansel hanson hanza hao haoran haoyu harald hardi hareem harel hargun hari haridian harini haris harish
harith haritz harjot harkaitz harlan harland harlee harleen harleigh harlem harlen harley harlie harlin harlon
harlow harlyn harman harmon harmoni harmonie harold haron haroon haroun harouna harout harper harpreet harrell
harriet harriett harriette harris harrison harro harry hartley hartmut hartwig haru haruka haruki harun haruna
haruto harvey harvie hasan haseeb hashim hashir hasina hasini haskell hasmik hasna hasnaa hasnae hasnain hassan
hassana hassane hassani hassania hassie hassna hasso hatem hatice hatim hattie hauke hava havana havanna hawa haya
hayat hayate hayati hayato haydan haydar haydee hayden hayder haydn haydon hayes hayk hayla hayle haylee hayleen
hayleigh hayley hayli haylie hayriye haytam haytham hayven hayward haywood hayyan hazael hazel hazem hazen haziel
hazim hazle heath heather heba heber hebert hector hedi hedwig hedy hegoa hegoi heide heidemarie heiderose heidi
heidie heidrun heidy heike heiko heilgard heilmar hein heinar heiner heini heinke heinko heino heinrich heintje
heinz hektor helaine helana helder heleen helen helena helene helenka helfried helga helgard helge heli helia
heliana helina helio heliodora heliodoro helios hella hellen hellmut helly helma helmar helmfried helmolt helmut
helmuth hema hena henar hend henderson hendrick hendrik hendrix hendry hendy henery henk henley henna henner
hennessy henni hennig henning henny henok henri henrick henrietta henriette henrik henrika henrike henrique henry
henryk hensley henya hera heraclio herbert herbold heribert heriberto herlinda herma herman hermann hermelinda
hermenegilda hermenegildo hermes hermesinda hermi hermina herminda hermine herminia herminio hermione hermitas
hermogenes hermon hermosinda hernan hernando herold herschel hershel hershell herta hertha hervey hervin herwig
hester heston hettie hevin heydan heyden heyward hezekiah hiara hiba hibah hicham hidaya hideo hien hieu higinia
higinio hila hilal hilaria hilarie hilario hilary hilbert hilda hilde hildegard hildegarde hildemar hildmar hildred
hilke hilko hillard hillary hillel hilliard hilma hilmar hilton hiltraud hiltrud himar hina hinano hinata hinda
hindy hinrich hinz hiob hipolita hipolito hira hiram hiro hiroko hiroshi hisham hlima hoa hoang hoara hobart hobert
hocine hoda hodaya hodei hogan holden holger holland holley holli hollie hollis holly hollyn holm holma holt homar
homer homero hong honora honorata honorato honoria honorina honorino honorio hope horace horacio horatio horia horst
hortencia hortense hortensia hortensio hosanna hosea hossain hossam hossein houari houcine houda houria houriya
houssain houssam houston howard howell hoyt hristina hristo hsiao hua huan hubald hubert hubertus huda hudson
huertas huey hugh hughie hugo hui hulda hulderich huldreich huldrich huldrych hulusi humberto humildad humphrey hung
hunter huntley huong hurley huseyin husna hussain hussam hussein huston huxley huy huzaifa hyazinth hyazintha
hyazinthus hyman hyrum hyun iacob iacopo iago iain ialria ian iana ianire ianis iann ianna iara ibai iballa iban ibn
ibon ibone ibra ibraheem ibrahim ibrahima ibtisam ibtissam ibtissame ichiro icia iciar ida idaira idalia idalina
idan idania idelfonso idell idella iden ido idoia idoya idris idriss idrissa idurre idy ieltxu iera iesha ieshia
ieva ifeanyi ifrah iftikhar igli ignacia ignacio ignasi ignatia ignatius ignaz ignazia ignazio igone igor ihab iheb
ihintza ihor ihsan ihsane ihssan ihssane ijaz ike ikenna iker ikerne ikhlas ikram ikrame ila ilah ilai ilan ilana
ilargi ilari ilaria ilario ilary ilay ilayda ilda ildefonsa ildefonso ildiko ilea ileana ileen ilena ilene ilenia
ilenya ilham ilhame ilhan ilia ilian iliana ilianna ilias iliass iliasse ilie ilina ilir iliya iliyan iliyana ilja
iljana ilka ilker illa illan illana illeana illia illiana illianna illias illyana illyanna ilma ilona ilonka ilsa
ilse iluminada iluminado ily ilya ilyana ilyanna ilyas ilyass ilyasse ilyes ilyssa ima imaad imaan imad iman imane
imani imanie imanol imanuel imari imelda imen imke imma immacolata immaculada immanuel imogen imogene imraan imran
imrane imre imtiaz ina inaaya inah inaki inar inara inas inass inaya inayah inci incoronata indalecia indalecio
indara indhira indi india indiana indie indira indra indy indya inell ines inessa inez inga inge ingeborg ingeburg
ingehild ingmar ingo ingolf ingomar ingrid ingvar inhar inigo iniya inka inma inmaculada inna innaya innocenzo
inocencia inocencio inocenta inocente insaf inssaf inti intissar intza ioan ioana ioanna ioannis iola iolana iolanda
iole iona ione ionel ionela ionica ionna ionut iori ioritz ioseba iosif iosu iosune ipek iqbal iqra ira irache iradi
irai iraia iraida iraide iraitz irakli iram iran irantzu iranzu irati iratxe iraya irea ireland irelyn irelynn iren
irena irene ireneo irfan iria iriana irie irina irine iriome iris irish irma irmfried irmgard irmhild irmi irmin
irmina irmingard irmo irmtraud irmtraut irsa irune irvin irving irwin iryna irys isa isaac isaack isaak isabeau
isabel isabela isabele isabelino isabell isabella isabelle isabelo isac isacc isacco isack isadora isadore isael
isai isaia isaiah isaias isaih isais isak isam isamar isamu isaque isatou isaura isauro isayah isela isha ishaan
ishak ishan ishana ishani ishaq ishika ishmael isiah iside isidor isidora isidore isidoro isidra isidre isidro isis
iskander isla islam islem ismaeel ismael ismaele ismahan ismail ismaila ismet isobel isolda isolde isolina isolino
isom isona isora isotta isra israa israe israel isreal issa issabella issac issah issak issaka issam issraa istvan
isys ita itahisa italia italo italy itamar itan ithaisa itsasne itsaso itto itxasne itxaso itzan itzayana itzel
itziar iulia iulian iuliana iuliia iune iunio iurie iurii iva ivan ivana ivanka ivann ivanna ivano ivar ivaylo
ivelina ivelisse iven iver iverson ivet ivette ivey ivie ivo ivon ivona ivone ivonne ivy iwan iwona ixeia ixeya
ixone iyad iyan iyana iyanna iyed iyla iyona iyonna iza izaac izaak izaan izabel izabela izabella izabelle izac
izack izadi izai izaiah izak izam izan izar izarbe izaro izaskun izaya izayah izei izel izetta izhan iziah iziar
izumi izza izzabella izzie izzy jaafar jaak jaana jaap jabari jaber jabier jabir jabril jac jacalyn jacari jace
jacee jacek jacelyn jacen jacey jaci jacie jacinda jacint jacinta jacinto jack jackeline jackelyn jacki jackie
jacklyn jacklynn jackson jacky jaclyn jaclynn jacob jacoba jacobi jacobo jacoby jacolby jacomo jacopo jacorey
jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacquez jacqui jacquie
jacquline jacqulyn jacy jad jada jadah jadan jadd jadden jade jadelyn jaden jadiel jadin jadiya jadon jadwiga jadyn
jae jaeda jaeden jaedon jaedyn jael jaela jaelen jaelin jaelle jaely jaelyn jaelynn jafar jagdish jagger jago jagoba
jagoda jahaira jahan jahari jahaziel jahden jaheem jaheim jahel jahida jahiem jahir jahleel jahlen jahlia jahlil
jahmal jahmel jahmir jahna jahnaya jahron jahzara jai jaia jaid jaida jaidan jaide jaiden jaidyn jaila jailan jailen
jailene jailyn jailynn jaime jaimee jaimie jaimy jaina jaione jair jairo jairon jairus jaison jajuan jak jakai
jakari jakayla jake jakes jaki jakob jakobe jakobi jakoby jakson jakub jala jalal jalan jalani jalaya jalayah jaleah
jaleel jaleesa jalen jalia jalil jalila jalin jalina jalisa jalissa jaliya jaliyah jalon jalya jalyah jalyn jalynn
jalyssa jama jamaa jamaal jamael jamaica jamal jamale jamall jamar jamarcus jamari jamarion jamarius jamaya jame
jamee jameel jameer jameka jamel jamela jamelia jamell jamella jamelle jamere james jamesha jamesley jameson jamey
jami jamia jamiah jamie jamieson jamil jamila jamilah jamilla jamin jamir jamison jamiya jamiyah jammie jammy jamon
jamy jamya jamyl jamyla jamyson jan jana janaa janae janah janai janaina janan janani janat janay janaya jane janea
janean janee janeen janek janel janele janell janella janelle janelly janely janene janessa janet janeth janett
janetta janette janey jani jania janiah janice janie janiece janik janika janina janine janique janira janire janis
janise janita janiya janiyah jann janna jannah jannat jannate janne jannet jannette jannie jannik jannika jannis
janny jano janos janosch jansen january janus janusz janya janyce janyla jaouad japhet jaquan jaquelin jaqueline
jaquelyn jaques jaquez jara jarad jare jared jarek jarel jarell jaren jaret jareth jarett jari jariah jariel jarius
jarno jaro jarod jaromil jaromir jaron jaroslav jaroslaw jaroslawa jarrad jarrell jarren jarret jarrett jarrod
jarron jarvis jase jasen jashanpreet jashawn jashua jasiah jasiel jasim jasin jasir jaskaran jaskirat jasleen
jaslene jaslyn jaslynn jasmeen jasmeet jasmin jasmina jasmine jasmyn jasmyne jason jasone jasper jaspreet jasser
jassir jassmine jasson jastin jaswinder jaume jaunita javan javaris javed javen javeon javi javian javiel javien
javier javiera javin javion javon javontae javonte jawad jawan jax jaxen jaxon jaxsen jaxson jaxton jaxtyn jaxx
jaxxon jaxyn jay jaya jayah jayan jayana jayanah jayani jayann jayanna jayce jaycee jayceon jayci jaycie jaycob
jayda jaydan jayde jayden jaydenn jaydin jaydon jaydyn jaye jayen jayesh jayke jayla jaylah jaylan jaylani jaylee
jayleen jayleigh jaylen jaylene jaylie jaylin jayline jaylis jaylon jaylyn jaylynn jayme jaymee jaymes jaymi jaymie
jayna jayne jayquan jayron jayse jaysen jayshawn jayson jayven jayvion jayvon jayzon jaz jazelle jazia jaziah jaziel
jazlyn jazlynn jazmin jazmina jazmine jazmyn jazmyne jazon jazzlyn jazzlynn jazzmin jazzmine jean jeana jeane
jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine
jeanny jeanpaul jeanpierre jeb jed jedediah jedidiah jeevan jeferson jeff jefferey jefferson jeffery jeffie jeffrey
jeffry jehan jehiel jeip jekaterina jelani jelena jelina jelissa jelloul jema jemaa jemal jemel jemil jemima jemimah
jemma jemuel jena jenae jenah jenaro jenaya jenaye jene jenee jenell jenelle jenesis jenessa jenessy jenette
jenevieve jeni jenica jenice jenifer jeniffer jenine jenise jenisha jenna jennah jennette jenni jennica jennie
jennifer jenniffer jennings jennipher jenny jennyfer jens jensen jenson jeny jenyfer jerad jerald jeraldine jeramiah
jeramie jeramy jeray jere jered jerel jerell jereme jeremey jeremi jeremia jeremiah jeremias jeremie jeremy jeri
jeriah jerica jericho jerick jeriel jerilyn jerimiah jermain jermaine jermey jermiah jerod jerold jerome jeromy
jeron jeroni jeronima jeronimo jerrad jerrard jerred jerrel jerrell jerri jerrica jerrick jerrie jerrod jerrold
jerron jerry jerson jerusalen jeryl jerzy jesenia jeshua jesiah jesica jesko jeslyn jesper jess jessa jessalyn
jessalynn jesse jessee jessen jessenia jessey jessi jessiah jessica jessie jessika jesslyn jesson jessy jessyca
jessye jessyka jesualdo jesus jesusa jethro jett jetta jettie jevon jewel jewell jeyden jeyson jezabel jezabelle
jezebel jhade jhene jhett jhoan jhoanna jhon jhonatan jhonathan jhonny jhony jhovany jia jiahao jiahui jiajia jiajun
jiale jian jiana jianfen jianfeng jiang jianjun jianna jianni jianping jianwei jiaqi jiaxin jiayi jiaying jibran
jibril jie jihad jihan jihane jiho jilali jilian jill jillian jim jimena jimi jimin jimmi jimmie jimmy jimy jin jina
jinan jing jingjing jiovani jiovanni jiovanny jiovany jiraiya jireh jiro jiselle jivan jiwoo jiya jiyoung jlenia jo
joab joachim joah joan joana joane joanes joani joanie joann joanna joannah joanne joannie joao joaquim joaquima
joaquin joaquina joas jobst joby jocelin joceline jocelyn jocelyne jocelynn jochen jodee jodi jodie jodokus jody joe
joee joel joele joelie joell joella joelle joellen joelly joely joen joerg joeseph joesph joetta joette joey jofre
johan johana johanan johann johanna johannah johannata johanne johannes johanny johara johathan john johna johnatan
johnathan johnathon johnattan johnell johnetta johnette johney johnie johnmichael johnn johnna johnnie johnny
johnpaul johnson johny johsua joi joia joie jokin jolan jolanda jolanta jolantha jole jolee joleen jolene jolie
jolina joline jolyn jolynn jomar jon jona jonah jonas jonatan jonathan jonathen jonathon jonay jone jonel jonell
jonelle jones jonhatan joni jonna jonnathan jonnie jonny jonpaul jony jood joon jora jorah joram joran jordan
jordana jordane jordann jordanna jordanne jordany jorden jordi jordie jordin jordina jordon jordy jordyn jordynn
jorel joren jorg jorge jorgelina jorgen jorgina jori jorian joritz jorja jorje jorn jory jos josalyn joscelin
joscelyn joschka joschua jose joseba josee josef josefa josefina josefine joselin joseline joselito joselle joseluis
josely joselyn joselyne josep josepa joseph josepha josephina josephine josette josey josh joshua joshuah joshuan
joshue josia josiah josian josiane josianne josias josie josip joska joslin josline joslyn joslynn jospeh joss
josselin josseline josselyn josselyne jossette jossie josslyn jost josu josua josue josuha josune jotham joud
jourdan journee journei journey journi journie jovan jovana jovani jovanie jovanna jovanni jovanny jovany jovi jovie
jovino jovita jovon jowan joy joya joyce joycelyn joye jozef jozette joziah jozsef jream jrue juan juana juancarlos
juani juanita juanito juanjo juanpablo juany juaquin judah judd jude judi judie judit judith juditha juditta judson
judy juel juelz juergen jule julee julen julene jules juli julia julian juliana juliane juliann julianna julianne
juliano julie julieann julieanna julieanne julien julienne juliet julieta julieth julietta juliette julina julio
julious julisa julissa julita julius jullia jullian jullien julliette jully july julyan julyana julyanna jumana jun
juna junaid juncal june jung junhao junia junie junior junious junius junjie junko juno jupiter jupp jurgen jurgi
juri jurij juris jurnee justa justen justin justina justine justiniano justino justis justo juston justus justyce
justyn justyna justyne jutta juvenal juventino juwan kaan kabir kace kacee kacem kacen kacey kaci kacia kacie kacper
kacy kada kaddour kade kadeem kaden kadence kader kadi kadia kadiatou kadidia kadidiatou kadidja kadie kadija
kadijah kadin kadir kady kadyn kaede kaeden kaedyn kael kaela kaelan kaeli kaelie kaelin kaely kaelyn kaelynn kaena
kagan kage kahlan kahlani kahlil kai kaia kaiden kaidence kaidyn kaiet kail kaila kailah kailan kailani kailee
kaileigh kailen kailey kaili kailie kailly kaily kailye kailyn kailyne kailynn kain kaina kainan kainat kaine kainoa
kaira kairi kairo kairon kais kaisen kaiser kaisha kaisley kaison kaithlyn kaitlin kaitlyn kaitlyne kaitlynn kaito
kaius kaiya kaizen kaja kajetan kajetana kala kalan kalani kalden kale kalea kaleah kaleb kaled kalee kaleena kalei
kaleigh kalel kalem kalen kalena kaleo kaley kali kalia kaliah kaliana kalib kalie kalil kalila kalim kalima kalin
kalina kalinda kalis kalissa kalista kaliya kaliyah kallan kallen kalli kallie kallista kally kalob kaltoum kalvin
kaly kalya kalyan kalyani kalyn kalyna kalynn kalyssa kalysta kamal kamala kamani kamar kamara kamari kamaria
kamarion kamaya kambree kambria kamden kamdyn kamel kamelia kameron kameryn kami kamia kamiah kamil kamila kamilah
kamile kamilia kamilla kamille kamilya kamiya kamiyah kamora kamran kamren kamrin kamron kamryn kamuran kamya kamyla
kamylle kana kanako kanan kandace kandi kandice kandis kandy kandyce kane kanesha kani kanika kanisha kaniya kaniyah
kannon kanon kanut kany kanya kanye kanza kaori kaoru kaoutar kaouthar kapri kara karah karalyn karam karan karas
kareem kareen karel karell karely karem karen karena karey kari karie karim karima karime karin karina karine
karinne karis karisa karishma karisma karissa karl karla karlee karleen karleigh karlene karley karlheinz karli
karlie karlina karlo karlos karlton karly karlyn karma karmele karmen karmyn karol karola karole karolina karoline
karolyn karolyne karon karren karri karrie karrington karry karsen karson karsten karsyn karter karthik kartier kary
karyl karyme karyn karyna kasandra kase kasen kasey kash kasha kashif kashmir kashton kasi kasia kasie kasim kasimir
kason kaspar kasper kassandra kassem kassi kassia kassidy kassie kassim kassy kasyn kata kataleya katalin katalina
katalyna katana katarina katarzyna kate kateleen katelin katelyn katelyne katelynn kateri katerina katerine kateryna
katey kathaleen kathalina katharina katharine katharyn kathe katheleen kathelyn katherin katherina katherine kathern
katheryn katheryne kathey kathi kathia kathie kathinka kathleen kathlene kathlyn kathrein kathrin kathrine kathryn
kathryne kathy kathya kathyrn kati katia katiana katie katilyn katina katiuscia katixa katja katka katlin katlyn
katlynn kato katrice katrin katrina katrine katryn katsiaryna katsumi kattalin kattie katty katy katya kaua kauan
kaur kautar kauzar kavi kavin kavish kavita kavon kavya kawan kawtar kawthar kawther kay kaya kayan kayana kayce
kaycee kaycen kayci kaycie kaydan kaydance kaydee kayden kaydence kaydin kaydon kaye kayel kayl kayla kaylah kaylan
kaylani kaylann kayle kaylea kayleb kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kaylia kayliah
kayliana kaylie kaylin kaylina kaylis kaylla kaylon kaylyn kaylynn kayna kayne kayra kayron kaysan kaysen kaysha
kaysia kaysie kayson kayte kaytlin kaytlyn kayton kazimir kazuki kazuko kea keagan keaira kealan kean keana keanan
keandre keane keanna keanu keara keasia keaton kecia kedrick keegan keelan keeley keelie keely keena keenan keeran
keerthana keesha keevin kegan kehinde kehlani kei keiara keiden keiji keiko keila keilah keilan keilana keilani
keily keina keion keira keiran keiry keisha keisi keisy keit keita keith kejsi kejuan kekoa kelan kelani kelby
kelcey kelci kelcie kelcy kelechi kelen keli kelia keliah kelicia kelina kelis keliyah kella kellan kelle kellee
kellen keller kelley kelli kellie kelly kellyann kellyanna kellyanne kellye kellyn kelsea kelsee kelsey kelsi kelsie
kelson kelsy kelton keltoum kelvin kelvyn kely kemal kemari kemberly kemper kemuel ken kena kenadee kenadi kenadie
kenai kenan kenay kenda kendal kendall kendel kendell kendi kendra kendric kendrick kendrik kendrix kendry kendryck
kendy kendyl kendyll keni kenia kenisha kenith kenji kenlee kenleigh kenley kenly kenna kennadi kennady kennan
kennard kennedi kennedy kenneth kenney kenni kennie kennith kennon kennth kenny kenric kenrick kensington kensley
kensly kenson kensy kent kenta kentaro kento kenton kentrell keny kenya kenyatta kenyetta kenyon kenza kenzi kenzie
kenzlee kenzley kenzo kenzy keo keon keona keondre keone keoni keonna keonte keosha kepa kera keran kerem keren keri
keriann kerim kerin kerman kermit kerol kerri kerrie kerrigan kerry kerst kersten kersti kerstin kerstina kervens
kervin kerwin kesha keshaun keshawn keshia kesia kesley ketevan ketrin ketsia ketty keturah keva kevan keven kevin
kevon kevyn kewan kexin keya keyaan keyan keyana keyanna keyara keydan keyden keyla keylah keylan keylee keylie
keylon keyna keynan keyon keyona keyonna keyra keyron keysha keyshawn keyshia keysi keyson keyton keyvin keywan
kezia keziah khaddouj khader khadidiatou khadidja khadija khadijah khadijatou khadim khadir khadouj khadra khady
khai khaila khaira khalani khaleb khaled khaleel khaleesi khalel khali khalia khalid khalida khalif khalifa khalil
khalila khalilah khaliyah khamari khan khanh khaoula khari khatuna khawla khayden khayla khayri khaza kheira khiara
khira khloe khloee khoa kholoud khouloud khris khristian khristopher khrystyna khurram khyra khyree kia kiaan kiah
kian kiana kianna kiara kiarah kiarra kiefer kiel kien kiera kieran kieren kierian kiernan kieron kierra kiersten
kierstin kierstyn kiesha kieth kike kiko kilee kiley kilia kilian killian kim kima kimani kimaya kimball kimber
kimberely kimberlee kimberley kimberli kimberlie kimberlly kimberly kimberlyn kimetz kimi kimia kimiko kimiya kimmie
kimmy kimo kimora kimya kimyah kina kindra kine kinga kingsley kingston kinlee kinleigh kinley kinsey kinslee
kinsleigh kinsley kinza kinzie kinzley kinzy kioko kiona kip kipchoge kipp kira kiran kirby kirian kiril kirill kirk
kirkland kirollos kirra kirsten kirstie kirstin kirsty kirstyn kirt kisha kishan kismet kit kitana kittie kiya kiyah
kiyan kiyana kiyomi kiyoshi kizzie kizzy kjara kjell klaidi klaire klajdi klara klarisa klarissa klaudia klaudio
klaus klay klayton klea kleber kledi kledy kleidi klein klejdi klemens klementine kleo klevi klevis klivio klodwig
kloe kloey knox knud knut koa kobe kobi kobie koby koda kodi kodie kody koen kofi kohen kohl koji koko kolbe kolbie
kolby koldo koldobika kole kolin kolja kollin kolson kolt kolten kolton komal kona kong konner konnor konor konrad
konstantin konstantina konstantine konstantinos konstanze kooper kora koray korben korbin korbyn kordell koren korey
kori korie korina korinna kornel kornelia kornelius koro korra kortney kory kosta kostas kouider kourosh kourtney
kraig krasimir krasimira kreszentia kreszenz krew kris krish krisha krishan krishna kriss krissy krista kristal
kristan kristel kristelle kristen kristi kristian kristiana kristie kristijan kristin kristina kristine kristjan
kristof kristofer kristoffer kristopher kristy kristyn krizia kruz krysta krystal krystel krysten krystian krystiana
krystie krystin krystina krystle krystofer krystopher krystyna krzysztof ksenia kseniia kuba kubra kumar kumba kunal
kunibert kunigunde kuno kunz kurt kurtis kwabena kwaku kwame kwasi kya kyah kyaire kyan kyana kyann kyanna kyara
kyarah kyarra kyden kye kyera kyla kylah kylan kylar kyle kylea kylee kyleigh kylen kylene kyler kyley kyli kylia
kylian kyliana kylianne kylie kylin kyllian kyllie kylo kymani kymberley kymberly kymet kymia kynan kyndal kyndall
kyndra kyng kynlee kynleigh kynslee kyo kyra kyrah kyran kyree kyren kyria kyrian kyrie kyrin kyro kyron kyrsten
kysen kyson kyung kyzer labib lacee lacey lachelle lachlan laci lacie lacramioara ladarius ladawn laddie ladewig
ladislao ladislaus ladislav ladislaw ladon ladonna lael laela laelia laelle laerte laetitia lafayette lahbib lahcen
lahna lahouari lahoucine lahsen laia laiana laiba laida laiene laiken laikyn laila lailah lailani laily laina laine
lainey laini lainie lainy laird laisha laith laiya laiza lajuan lajuana lakbir lakbira lakeisha lakelyn lakelynn
laken lakendra lakenya lakesha lakeshia lakhdar lakhwinder lakia lakiesha lakin lakisha lakita lakota lakshmi lakyn
lala lale lali lalia lalita lalitha lalo lam lama lamar lamara lamarcus lamarr lambert lamberta lamberto lambertus
lambrecht lamia lamiaa lamiae lamin lamine lamis lamiya lammert lamonica lamont lamonte lamya lamyaa lamyae lan lana
lanae lanah lance lancelot landan landen landin landis landon landry landy landyn lane lanell lanelle lanette laney
langston lani lania lanie lanita laniya laniyah lanna lannah lannie lanny lanora lapo laquan laquanda laquisha
laquita lara larae larah laraine laramie larbi larhonda larisa larissa larita larkin laro laron laronda larraitz
larry lars larsen larson larue lary larysa laryssa lasandra lasha lashae lashanda lashaun lashawn lashawna lashawnda
lashay lashon lashonda lashunda lasonya lassana laszlo lata latanya latarsha latasha latashia latavia latesha lathan
latia laticia latif latifa latina latisha latonia latonya latoria latosha latoya latoyia latrell latrice latricia
latrina latrisha laudelina laudelino launa laura lauralee lauralie laurana laurance laure laureana laureano laureen
laurel lauren laurence laurencia laurene laurens laurent laurentia laurentina laurentino laurentiu laurentius
laurenz lauretta laurette lauri laurice laurids laurie laurin laurina laurinda laurine lauro lauryn laurynn lautaro
laux lavada lavanya lavar lavaughn lavell lavelle lavenia lavera lavern laverna laverne laveta lavina lavinia lavon
lavona lavonda lavonia lavonna lavonne lawana lawanda lawanna lawerence lawrance lawrence lawson lawton laya layachi
layah layal layali layan layana layanna layden laydon layla laylah laylana laylani laylla layna layne laynee laynie
layson layth layton lazar lazara lazare lazaro lazarus lazlo lea leah leam leamon leana leander leandra leandre
leandro leanie leann leanna leannah leanne leany leart leatha leatrice lebron leda ledio ledion lee leeam leeana
leeann leeanna leeanne leela leeland leeloo leen leena leeroy leesa leeya leeyah lei leia leiana leidy leif leigh
leigha leighann leighton leila leilah leilana leilani leilanie leilany leili leilia leily leina leiny leire leisa
leisha leith leiya leiyah leize lejla lekbir lekbira lela lelah leland lelia lemar lemuel lemya len lena lenae lenah
lenard lenaya lenette leni lenin lenka lenna lennart lennert lennie lennis lennon lennox lenny leno lenora lenord
lenore lenox lenuta lenwood leny leo leoanrdo leobardo leocadia leocadio leola leoluca leon leona leonard leonarda
leonardo leonce leoncia leoncio leone leonel leonhard leoni leonia leonid leonida leonidas leonides leonie leonila
leonisa leonna leonor leonora leonore leontina leopold leopoldina leopoldo leora leota leovigildo lera leron leroy
les lesa lesia leslee lesley lesli leslie lesly leslye lessandro lessie lestat lester lesya leszek leta letha
leticia letisha letitia letizia letterio lettie letty lev levan levana levar levent levern levi levin levinia levon
lew lewis lex lexa lexi lexia lexie lexington lexis lexuri lexus lexy leya leyah leyan leyana leyanna leyla leylani
leyli leyna leyre leyton lezlie lhoucine lhoussain lhoussaine lia liah liam lian liana lianah liandra liandro liane
lianet liang lianna lianne liara liat liba liban libbie libby libe libera liberata liberato libero libertad liberto
libia liborio librada licia licinio lida liddy lide lidia lidiia lidiya lidon liduvina lidya liel liela lielle liem
lien lier lierni liesbeth liese liesel lieselotte liesl lifen ligia liher lihua lil lila lilah lilana lilea lili
lilia liliah lilian liliana liliane lilianna lilianne lilibeth lilie lilienne liliia lilit lilith liliya lilja
liljana lilla lillah lilli lillia lillian lilliana lilliane lillianna lillie lillith lilly lillyan lillyana lillyann
lillyanna lilo lilou lily lilya lilyan lilyana lilyann lilyanna lilyanne lilyrose lin lina linah linarejos lincoln
lincy linda linde lindell linden lindiwe lindley lindsay lindsey lindsy lindy linette ling lingling linh linkin
linley linn linna linnea linnie lino linsay linsey linsy linton linus linwood linzy lio liona lionel lionell lior
liora liping liqin lira liria lirio liron lis lisa lisabeth lisamaria lisamarie lisandra lisandro lisanne lisardo
lisbet lisbeth lise lisette lisha lissa lissandra lissandro lisset lissette lita liton litzy liu liubov liudmila
liudmyla liutpold liv livan livia livian liviana livie livier livio liviu livy livya liya liyah liyan liyana liyanna
liying liz liza lizabeth lizandra lizandro lizbeth lizer lizet lizeth lizette lizzette lizzie lizzy ljiljana ljubica
llanos llara lledo llewellyn lleyton lliam llibert llorenc lloyd lluc llucia lluis lluisa llum lluna lluvia loa loay
lobna lochlan lochlann lodewijk lodovica lodovico logan logann loganne loghan loic loida lois loisl loki lokman lola
loli lolita lolla loma lon lona londa london londyn londynn longina longinos loni lonie lonna lonnie lonny lonzo
lora loraine loralee loralei loralie loran lorant lorcan lorea loreal loredana loree loreen lorelai lorelay lorelei
lorelie lorella lorely loren lorena lorence lorene lorenna lorenz lorenza lorenzo loreta loretha loreto loretta
loreyna lori lorian loriana loriann lorianna lorianne lorie lorien lorik lorin lorina lorinda lorine loris lorita
lorna lorne lorraine lorretta lorri lorrie lory loryn lotar lotfi lothar lothario lotte lottie lou louann louanne
louay loubna louella louetta louie louis louisa louise louiza loukas lourdes louvenia lovell lovella lovie lovina
lovro lowell lowen loy loyce loyd lroenzo lua luan luana luann luanna luanne luar luay luba lubna luc luca lucas
lucca luccas luccia lucciana lucciano luce lucelia lucelly lucero luci lucia lucian luciana lucianna lucianne
luciano lucica lucie lucien luciene lucienne lucila lucile lucilia lucilla lucille lucina lucinda lucine lucinia
lucinio lucio lucious lucita lucius lucrecia lucretia lucrezia lucus lucy lucynda luder ludewig ludger ludie
ludivina ludmila ludmilla ludovic ludovica ludovico ludwig ludwika ludwin ludwing lue luella luetta luigi luigia
luigina luis luisa luisana luise luisiana luiz luiza lujain lujan luk luka lukas lukasz luke luken lula lulia
luljeta lulu luma lumi luminita luna lunah lunna lupe lupicinio lupita lupo luqman lur lura lurdes lurline lusia
lusiana lusine lutgarda luther lutz luvenia luverne lux luz luzdivina luzia luzie luzmila lya lyah lyam lyana lyann
lyanna lyanne lyda lydell lydia lydiana lydianne lydie lyla lylah lyle lyli lylia lylian lyliana lylianna lylie
lylla lyllian lyllie lyman lyn lyna lynae lynda lyndell lynden lyndi lyndie lyndon lyndsay lyndsey lynell lynelle
lynette lynlee lynn lynna lynne lynnea lynnette lynsey lynwood lyonel lyra lyrik lysa lysandra lysette lyssa
lyubomir lyubov lyudmila lyudmyla lyvia lyza maalik maarten maati maayan maaz mabel mabelle mable mac macaire
macarena macaria macario macayla macee maceo macey machelle maci macia macie maciej mack mackenna mackenzi mackenzie
mackenzy mackie macklin macon macrina macy madalena madalin madalina madaline madalyn madalynn maddalen maddalena
maddex maddi maddie maddison maddix maddox maddux maddy maddyson madelaine madeleine madelena madelene madelin
madeline madelon madelyn madelyne madelynn madelynne maden madge madhuri madi madie madigan madiha madilyn madilynn
madina madisen madison madisson madisyn madlyn madolyn madonna madou mady madysen madyson mae maegan mael maela
maelee maeli maelie maelle maely maelyn maelynn maelys maeva maeve maeven mafalda magali magalie magaly magan magd
magda magdalen magdalena magdalene magdaleno magdelena magdeline magen maggie maggy maghnia magi magin magnus
maguette maha mahad mahala mahalia maham mahamadou mahamed mahdi maheen maher mahesh mahfoud mahi mahin mahina mahir
mahira mahjouba mahlia mahlon mahmood mahmoud mahmud mahmut mahnoor mahya mai maia maialen maica maichol maicol
maida maider maier maija maik maika maike maikel maikol maila maile mailee maileen mailen mailey maili mailie maily
mailyn mailynn maimouna maimuna maiol maira maire mairena maisa maisha maisie maison maisy maisyn maitane maite
maitena maiya maizie maja majd majda majdi majed majid majida majlinda makaela makai makaila makala makan makar
makari makayla makaylah makeda makena makenna makenzi makenzie makenzy makhi maki makia makiah makinley makiya
makiyah makoto maksim maksym maksymilian makyla mala malaak malachi malaika malak malakai malake malakhi malaki
malan malang malani malaya malayah malaysia malcolm malcom malea maleah malee maleek malek maleke malen malena
malgorzata mali malia maliah malic malick malie maliha malik malika malikai malike maliki malina malinda malini
malique malisa malissa maliya maliyah malka malky mallie mallika mallori mallorie mallory mally malon malone malorie
malory malte malvin malvina malya malyah malyk malyssa mamadi mamadou mamady mame mamerto mamie mammie mamoudou mana
manahil manal manana manar manases manda mandeep mandi mandie mandy manel manex manfred manfredi manfredo manfried
manha manhattan mani manika manila manish manisha manja manjot manjula manley manlio manna mannat mannie manny manoa
manoah manoel manoj manola manoli manolita manolito manolo manon manpreet manraj manrique mansour mansur manu manuel
manuela manuele manuella manuelle manya maor mara marah maral maram maranatha maranda maravilla maravillas marbella
marc marcal marcantonio marcel marcela marceliana marceliano marcelina marceline marcelino marcell marcella marcelle
marcelli marcellino marcello marcellus marcelo marchelle marci marcia marcial marciana marciano marcie marcin marcio
marck marco marcoantonio marcos marcus marcy mardell marei mareike mareile marek mareka marella marely maren maret
maretta marga margalida margaret margareta margarete margareth margaretha margarethe margarett margaretta margarette
margarida margarita margarite margarito margaux marge margene margery margherita margie margit margitta margo margot
margret margrit marguerite margurite margy mari maria mariacarmela mariacarmen mariaceleste mariachiara mariaclara
mariaconcetta mariacristina mariaelena mariafrancesca mariagiovanna mariagiulia mariagrazia mariah mariajose
marialaura marialetizia marialuce marialucia marialuigia marialuisa marialuna mariam mariama mariame mariami marian
mariana mariane marianela marianella marianeve mariangel mariangela mariann marianna marianne mariano mariantonia
mariantonietta mariapaola mariapia mariarca mariarita mariarosa mariarosaria mariasofia mariasole mariassunta
mariastella mariateresa mariavittoria maribel maribelle maribeth marica maricarmen maricel maricela maricella
maricica maricruz marida marie mariechen mariel mariela mariele mariella marielle mariem marieme marien mariena
marieta marietta mariette marife mariia marija marijane marijke marik marika mariko marilee marilena marilia marilin
marilisa marilou marilu mariluz marily marilyn marilynn marin marina marinda marinel marinela marinella marinna
marino marinus mario marioara mariola marion mariona maris marisa marisabel marisela marisha mariska marisol marissa
maristella marit marita maritza marius mariusz marivel mariya mariyah mariyam mariyana mariza marjan marjean
marjorie marjory mark markanthony markayla markeith markel markell markia markie markita marko markos markus marla
marlaine marlana marlee marleen marleigh marlen marlena marlene marleni marleny marlette marley marli marlie marlies
marliese marlin marline marlise marlo marlon marlow marlowe marly marlyn marlyne marlys marna marni marnie maroua
marouan marouane marquan marquel marquell marques marquetta marquette marquez marquis marquise marquita marsel
marsha marshall marshawn marshell marta martel martell marten martez martha marthe marti martin martina martine
martiniano martino martirio martxel marty martyn martyna marua maruan maruja maruxa marva marvella marven marvens
marvin marvins marvis marvyn marwa marwah marwan marwane marx mary mary-ann marya maryah maryalice maryam maryama
maryan maryana maryann maryanna maryanne marybel marybelle marybeth marye maryelizabeth maryelle maryellen maryem
marygrace maryjane maryjo marykate marylee marylin marylou marylouise marylyn marylynn maryn maryna maryrose marysa
marysol maryssa marzella marzena marzia marzio marzouk masa masaki masako masato mascia masen masha mason massa
massamba massiel massimiliano massimo masson masyn matan matar matea matei matej mateja mateo mateu mateus mateusz
mathan mathea matheo mathes matheus mathew mathews mathias mathieu mathilda mathilde mathis mati matia matias maties
matija matilda matilde matis matisse matt mattea matteo mattew matthaus matthes matthew matthews matthias matthieu
matthis matti mattia mattias mattie mattin mattis mattison matty matvey matxalen maty matyas matylda matz maud maude
maudie maui maura maureen maurice maurici mauricia mauricio maurine maurizia maurizio mauro maurus maury maven
maverick mavi mavis mavric mavrick mavrik max maxen maxence maxie maxim maxime maximiano maximilian maximiliana
maximiliano maximilien maximillian maximina maximino maximo maximus maxine maxton maxwel maxwell maxx may maya mayah
mayan mayanna mayar maybel maybeline maybell maybelle maybelline maycee mayda mayden maye mayela mayelin mayer mayes
mayka maykel mayla maylee mayleen maylen maylene mayli maylia maylie maylin mayme maymuna maynard mayra maysa maysaa
maysae maysan maysen maysie mayson mayte mayumi mayuri mayzie mazal mazen mazhar mazie mazin mbacke mbali mbarek
mbark mbarka mbaye mcarthur mccoy mckay mckayla mckenna mckenzi mckenzie mckinlee mckinley mckinzie mea meagan
meaghan meah mearl mecca mechelle mechthild meda medea medina meena meera meg megan megann meggan meggie meghan
meghana meghann meghi megi megumi meha mehdi meher mehki mehmet mehreen mehwish mei meia meihui meike meiko meila
meilani meili meilin meiling meily meilyn meina meinhard meinharde meinhild meino meinolf meinrad meir meira mekayla
mekhi mel melaine melana melane melani melania melanie melannie melany melanye melba melchor melchora melda melea
meleah meleane melek melena meli melia meliah melian melicia melida meliha melik melika melike melina melinda meline
melinna melis melisa melissa melissia melita meliton melitta meliya meliyah meliza mellie mellisa mellissa mellony
melodee melodi melodia melodie melody melonie melony melora melquiades melton melva melville melvin melvina melvyn
melyna melynda melynna melysa melyssa memphis mena menachem mencia mendel mendy menelik menna mennana meral meranda
merce mercedes mercedez mercer merche mercy meredith meri meriam merick merida merideth meridith meriem merieme
merih merilyn merina merisa merissa meritxell merl merle merlene merlin merline merlyn merna meron merri merrick
merrie merrilee merrill merritt mert mertie merton mertxe merve mervin mervyn merwin mery meryam meryem meryeme
meryl mesia messi messiah mesut meta metin mette meya meyer meylin mhamed mhammed mia miabella miah miana mica
micael micaela micaella micah micaiah micayla micha michael michaela michaele michaella michaelle michail michal
michala michale michalina micheal michel michela michelangelo michele michelina michell michella michelle michiko
michio mick mickael mickaela mickayla mickel mickey micki mickie micky mico micol micole midori miel miesha miette
migdalia migel miglena mignon miguel miguela miguelangel miguelina miguelito miha mihaela mihai mihail mihailo
mihaita miia mika mikael mikaela mikaele mikaella mikah mikail mikaila mikal mikala mikayla mikaylah mike mikeal
mikel mikela mikele mikell mikey mikhael mikhail mikhal miki mikkel mikki miklos miko mikol mikolaj mila milad
milady milagro milagros milagrosa milah milan milana milani milania milanna milburn milca mildred milea mileena
milen milena milene miles miley milford mili milia miliana miliani milica milie milinda milissa milka milla millan
millard milliana millicent millie milly milo milos miloud milouda milton mily mimi mimon mimoun mimouna mimoune
mimount mimoza min mina minah minahil minal minda mindi mindy minela minerva ming ming-na minh minha minia minka
minkes minna minnie mino mio mioara miquel miquela mir mira mirabel mirabella mirabelle mirah miral miran miranda
mirari mircea mirco mirea mireia mireille mirela mirella mirelle miren mireya miri miriah miriam mirian miriana
mirielle mirjam mirjan mirka mirko mirna miro miron miroslav miroslava mirra mirsad mirsada mirta mirtha miryam
miryan mirza misa misael misaki mischa misericordia misha misheel mishel mishka misia missouri missy misti mistie
misty mitch mitchel mitchell mitko mitra mitsuko mitsuru mittie mitzi mitzie miya miyah miyana miyu miyuki mizael
mizuki moaad moad moana moataz mobark modesta modesto modibo modou moesha moha mohamad mohamadou mohamed mohamedali
mohammad mohammadi mohammed mohan mohanad mohand mohaned mohcine mohib mohit mohmed mohsin mohsine mohssine moira
moise moises moiz mokhtar molli mollie molly mona monae monalisa monet monette monia monica monika monique monir
monnie monroe monsef monserrat monserrate montana monte montel montemayor montez montgomery montie montiel montrell
montse montserrat monty moorea mor mora morad moraima mordecai mordechai morena moreno morgan morgana morgann
morganne morgen morghan mori moriah moris moritz moriz morrigan morris morrison morten mortimer morton mory mose
moses moshe mosiah mostafa mostapha mouad mouhamad mouhamadou mouhamed mouhamet mouhcine mouhssine mouloud moulouda
mouna mounaim mounia mounir mourad mousa moussa moustafa moustapha moya mozell mozella mozelle muadh mualla muaz
muazzez mubera mudassar mugdha muge muhamad muhamadou muhamed muhammad muhammed muharrem muhsin mukesh mumin muna
munir muntaha murad murat muriel murl murphy murray murry murtaza musa musab muskan mussa mustafa mustapha muzeyyen
mya myah myana myanna myasia mycah mychael mychal myesha myha myia myisha myka mykael mykah mykayla mykel mykhailo
mykhaylo mykola myla mylah mylan mylee mylena mylene myles mylia myliana mylie mylla mylo myra myrah myranda myriah
myriam myrian myriana myrl myrle myrna myron myroslav myroslava myrta myrtice myrtie myrtis myrtle myson naama
naaman naara naba nabeel nabi nabiha nabil nabila nacera nacho nacira nacor nada nadal nadav nadeem nadejda nadene
nader nadezda nadezhda nadia nadiia nadim nadin nadina nadine nadir nadira nadiya nadja nadjana nadjeschda nadra
nadya naeem nael naeli naema nafis nafisa naftali nagi nagore nahia nahiara nahid nahida nahikari nahima nahir nahla
nahom nahomi nahomy nahuel nahum naia naiah naiala naiara naida naihara naika naike naila nailah naim naima naimah
naina nair naira nairi naisha naiya naja najah najat najate najee najeh naji najia najib najim najima najla najlae
najma najoua najwa nakayla nakia nakisha nakita nakiya nala nalah nalani nalia nalin nalini naliya naliyah nalla
nallely nam naman nami namir namira nan nana nanako nanci nancie nancy nandi nandini nanette nani nanna nannette
nannie nao naoki naoko naoma naome naomi naomie naomy naoual naoufal naphtali napoleon nara narayan narcis narcisa
narciso nare nareg narek nargis nariah nariyah narjes narjis naroa naseem naser nash nasha nasia nasim nasir nasira
nasra nasreddine nasreen nasser nassim nassima nassir nassira nastasia nastia nat natacha natale natalee natali
natalia natalie nataliia natalija natalina natalino natalio nataliya natalja natallia nataly natalya natan natanael
natanel nataniel natanja natascha natascia natasha natashia nate nathalia nathalie nathaly nathalya nathalye nathan
nathanael nathanel nathania nathanial nathaniel nathanyel nathen natia natisha natividad nativitat natosha natsuki
natsumi natthan naturelle nausica nausicaa nautica nauzet nava navaeh naveah naveed naveen navi navid navin navya
nawaf nawal nawfal naya nayade nayah nayala nayan nayana nayara nayat nayda nayden nayef nayeli nayelie nayely
nayima nayla naylah nayma nayra naysha nazaire nazan nazar nazareno nazaret nazareth nazaria nazario nazha nazia
naziha nazir nazire nazl nazlcan nazli nazzareno ndeye ndiaga ndrea nea neal nechama necla neco neculai ned neda
nedra neel neela neelah neelam neele neely neema neena neeve nefertiti neftali neha nehal nehemia nehemiah nehemias
nehemie nehle neida neil neila neilah neilan neill neima neira neisha neiva neizan neji nejla nekane nel nela nelcy
nelda nele neli nelia neliah nelida nelina nell nella nelle nelli nellie nello nelly nels nelson nelsy nelu nely
nema nemanja nemesia nemesio nena nene neo neoma neomi nere nerea nereida neri neriah nerissa nermin nermine nery
nese nesrin nesrine nessa nestor neta netanel nethanel netta nettie neus neva nevada nevae nevaeh nevan neve neveah
neven nevia neville nevin newell newman neya neyah neyla neylan neymar neyo neysa neyzan nezar nezha ngoc ngozi
nguyen nguyet nhu nhung nia niah niall niam niama niamh nicanor nicanora nicasia nicasio niccolo niceto nichelle
nichol nicholas nicholaus nichole nicholle nick nickey nicki nickie nicklas nicklaus nickolas nickolaus nickole
nickson nicky nicla nico nicodemo nicol nicola nicolae nicolai nicolaie nicolas nicolasa nicolau nicole nicoleta
nicoletta nicolette nicolina nicolle nicolo nicomedes nicu niculae niculina nicusor nida nidal nidia niel niels
niema niesha nieves nigel nihad nihal nihat nika nikhil niki nikia nikita nikki nikko nikky niklas niklaus niko
nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikole nikolina nikolo nikoloz nikos nila
nilah nilay nilda nilde nile niles nilla nilo nilolo nils nilsa nilson nima nimra nina ninah ninette ninfa nini nino
niobe nira nirmala nirmin nirvana nisa nisamar nisha nishan nishanth nisreen nisrin nisrine nissa nissan nissi
nissim nissrine nita nithish nithya nitish nitya niurka niva nives nixon niya niyah niza nizar njeri nneka noa noah
noam noami noara noe noeh noel noela noelani noeli noelia noelie noella noelle noely noemi noemie noemy noga nogaye
noha nohaila nohemi nohemy nola nolan noland nolen noma noman nomi nona noor noora nora norah noralba norbert
norberta norberto nordin noreddine noreen norene norhan nori norian norine norlan norma norman normand norris norton
norval norwood nouh nouha nouhaila nouhayla nour noura nouran nourddine nourdin nourdine noureddin noureddine nouria
nouzha novah novak novalee novalie novella noya ntombi nubia nuh nuha numan nuno nunzia nunziata nunzio nur nura
nureddin nurettin nuri nuria nuriye nursel nusayba nya nyah nyasia nydia nyesha nyima nyla nylah nylan nyle nylia
nylla nyna nyomi nyra nyree nyssa oaklee oakleigh oakley oaklyn oaklynn oana obadiah obdulia obdulio obed obie
obinna obryan oceana oceanna ocie octavi octavia octavian octavie octavien octavio octavious octavius octavus oda
odalis odalys odei odelia odell oden odessa odette odie odila odile odilia odilo odin odis odo odon ofelia oguz
ohanna ohiane oiane oier oihan oihana oihane oinatz oisin okon oksana ola olaf olaia olalla olamide olan olatz olav
olaya olayinka ole oleg olegaria olegario oleguer oleh oleksandr oleksandra oleksii oleksiy olen olena olesia olesya
oleta olevia olf olga olha oliana olimpia olimpio olin olina olinda oliva olivarius olive oliver oliverio olivia
olivier oliviero olivya oliwia ollie ollivia olmo olof olrich olsen olti olu oluf olumide oluwaseun olvido olya
olympia olyvia oma omaima omaira omar omara omari omarion omaya omayma omayra omer omid omnia omran omri ona ondine
oneal oneida oneil oneka onelia onesimo onie onintza onintze onnie onofre onofrio onur onyx oona opal ophelia
ophelie ora orah oralia oran orazio orban orcun orel oren orencia orencio orenzo oreste orestes orfelina orhan ori
orian oriana orianna orie oriel orin oriol orion oris orla orlan orland orlando orli orlin orly ornella oronzo
orosia orpha orrin orsola orson ortraud ortrud ortwin orval orvil orville oryan osama osbaldo osborne oscar osie
osiel osiris oskar osman osmar osmin ossama ossie osvaldo oswald oswaldo otfried otger otha othman othmane othmar
othniel otho otilia otilio otis otman otmane otmar otniel ott ottavia ottavio otte ottfried ottie ottilia ottis
ottmar otto ottokar ottomar ouafa ouafaa ouafae ouahiba oualid ouarda ouardia ouassim ouassima ouiam ouida ouidad
ouissal oumaima oumar oumayma oumou ousama ousman ousmane oussama ousseynou outman ove ovidia ovidio ovidiu oviya
owain owais owen owens oxana ozan ozcan ozell ozella ozias ozie oziel ozkan ozlem ozzie ozzy paavo pablito pablo
pacey paco paden padraig paige paislee paisleigh paisley paityn palma palmer palmira paloma pam pamala pamela
pamelia pamella panagiota panagiotis pandora pankaj pantaleo pantaleon paola paolina paolino paolo pape paqui
paquita paraschiva paride paris parisa pariss parissa park parker parris parrish parsa parth parvati parys pascal
pascale pascasio paschalis pascual pascuala pasion pasqua pasqual pasquale pasqualina pasqualino pastora pat
patience patric patrica patrice patricia patricio patricius patrick patrik patrina patrizia patrizio patrocinio
patrycja patryk patsy patti pattie patton patty patxi pau paul paula paule pauleen pauletta paulette paulina pauline
paulino paulo pavel pavithra pavlina pavlo pawel paxton payden payson payten payton paz pearl pearle pearlene
pearlie pearline pearly pearson pedro peggie peggy pei peighton peio pekka pelayo pelin pellegrino pello pema pena
penda penelope peng peniel penina penka penney penni pennie penny pepa pepe pepita percy pere peregrina perfecta
perfecto peri perihan perla pernell pernille perpetua perri perrin perry persephone peru pervin petar pete peter
peterson petr petra petre petrica petrina petro petrona petronela petronella petronila petronilo petros petru
petruta petya peyton phaedra pharaoh pharell pharrell phebe phi phil philemon philip philipp philippa philippe
philippine philippus phillip phillipe phillis philomena phineas phoebe phoebee phoebie phong phu phuong phylicia
phylis phyliss phyllis pia piedad piera pierandrea pierangelo pierantonio piercarlo pierdavide pierfrancesco
piergiorgio piergiuseppe pierina pierluca pierluigi piernicola piero pierpaola pierpaolo pierre pierson pieter
pietra pietro pilar pina ping pinkie pino pio piotr piper pippa pius piya pjotr placeres placida placido plamen pnar
pol pola policarpo polina polly pollyanna polonia pompeo ponciano pooja porfiria porfirio porsche porsha porter
portia pradeep prado prakash pranav prasad praveen pravin praxedes preciosa precious preeti prem prentice prentiss
prescilla prescott presentacion preslee presleigh presley preslie presly preston pricila pricilla primitiva
primitivo primo prince princess princeton prisca priscila priscilla prisha prithika priya priyanka providencia
prudencia prudencio pura purificacion pyper qais qaisar qamar qasim qays qian qiana qiang qianqian qin qing quadir
quan quang quanisha queenie quentin quenton quentyn queralt quiana quim quin quincey quincy quinlan quinn quinten
quintin quintina quinton quique quiteria quran qusay quynh rabab rabah rabea rabha rabia rabiaa rabie rachael
rachana racheal rachel rachele rachell rachelle rachid rachida racquel radek radha radhika radia radife radka radley
radolf radoslav radouan radouane radu radwan rae raeann raeanna raeanne raechel raed raef raegan raekwon rael raelee
raeleigh raelene raelyn raelynn raena rafa rafael rafaela rafaella rafal rafe rafel raffael raffaela raffaele
raffaella raffaello raffele raffi rafi rafia rafik rafika rafiq ragan raghad raghav rahaf rahal raheem rahel rahhal
rahil rahim rahima rahma rahman rahmi rahsaan rahul rai raian raiana raiden raien raif raihan raihana raik raika
raiko railey raima raimo raimon raimonda raimondo raimund raimunda raimunde raimundo raina rainald raine rainer
rainey rainhard rainhold raisa raissa raiyan raiza raizel raizy raj raja rajaa rajae rajah rajan rajana rajesh rajiv
rajka rajko rajveer rajwinder rakan rakeem rakel rakele rakia rakim raleigh ralf ralph raluca rama ramadan raman
ramata ramatou ramatoulaye ramazan ramdane ramel ramesh ramez rami ramia ramin ramira ramiro ramiz ramla ramon
ramona ramond ramone ramses ramsey ramy ramya ramzi ramzy rana ranae rance rand randa randal randall randee randel
randell randi randie randle randolf randolph randon randy rani rania raniero ranim raniya raniyah ranjit rany ranya
raoul raphael raphaela raphaella raphaelle rapheal raquel rasha rashaad rashad rashard rashaun rashawn rasheed
rasheeda rashel rashid rashida rashon rasika rasmus rasul rauf raul raven ravi ravina ravyn rawan rawen ray raya
rayaan rayan rayana rayane rayann rayanna rayanne rayburn raychel rayco raydan rayden raye rayen rayfield rayford
rayhan rayhana rayhanna raylan raylee rayleigh raylen raylene rayley raylin raylynn rayma raymon raymond raymone
raymund raymundo rayna raynaldo raynard rayne rayshawn rayssa rayven rayvon rayyan razan razia raziel razvan rdvan
rea reagan reana reanna reanne reatha reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka rebekkah
recaredo recep reda redouan redouane reduan reece reed reegan reem reema reena reenold reese reeva refael refugio
regan regena regenia reggie regina reginal reginald regine regino regis regla reham rehan rehana rehanna rehema
rehman rei reid reiko reilly reimar reimer reimo reimund reina reinaldo reinar reinard reine reiner reinhard
reinhart reinhild reinhold reinold rejan rekha remedio remedios remei remi remie remigia remigio remington remmer
remo remus remy ren rena renad renae renald renaldo renan renard renata renate renato renatus renay rene renea renee
renesmee renetta renis renita renji renne rennie renny reno renzo reshad reshma resi ressie restituto resurreccion
reta retha retta reuben reuven reva revan rex rexford rey reya reyad reyan reyana reyansh reyes reyhan reyhana
reymond reymundo reyna reynald reynaldo reynold reynolds reza rhea rheanna rhema rhett rhianna rhiannon rhimou rhoda
rhodes rhona rhonda rhyan rhylee rhys ria riaan riad rian riana riane rianna riansares rica ricard ricarda ricardo
riccardo ricci ricco rich richard richarda richardo richardson richelle richie richmond richy rick rickey ricki
rickie ricky rico rida ridhwan ridley ridouan ridouane ridwan rifat rifka riggs rigo rigoberto rihab riham rihan
rihana rihanna riitta rija rikardo riki rikke rikki rilee rileigh riley rilla rilynn rima rime rimes rina rinad
rinaldo ringo rino rio rion ripley risa rishan rishi rita ritaj ritaje ritchie ritej rithy ritika rito ritu riva
rivaldo river rivka rivky rixa riya riyad riyan riyana rizwan rkia roan rob robb robbi robbie robbin robby robert
roberta roberto robie robin robinson robledo robustiano roby robyn roc rocco roche rochel rochell rochelle rochus
rocio rockwell rocky rod rodaina rodayna roddy rodelind roderic roderick rodger rodica rodin rodney rodolfo rodric
rodrick rodrigo rodriguez rodriquez rody roel roeya rogan rogelia rogelio roger rogerio rogers rohaan rohan rohit
roho roi roisin rojelio rokaya rokhaya rokia rola rolan roland rolanda rolando roldan rolf rolland rollie rollin
rolly roma romain romaine romaisa romaissa romaissae roman romana romano romanus romario romaysa romaysae rome romel
romelia romell romello romen romeo romero romi romica romie romin romina rommy romolo romona romualda romualdo
romulo romy ron rona ronal ronald ronaldo ronan ronda rondal rondell rone ronel ronell ronette roni ronin ronna
ronnell ronney ronni ronnie ronny rony rooney roosevelt roque rori rory rosa rosabel rosabella rosabelle rosalba
rosalee rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalino rosalio rosalita rosalva rosaly
rosalyn rosalynn rosamaria rosamond rosamund rosana rosangela rosann rosanna rosanne rosaria rosario rosaura roscoe
rose roseann roseanna roseanne rosel rosela roselia roselin roselina roseline rosella roselle rosely roselyn
roselyne roselynn rosemaria rosemarie rosemary rosemie rosen rosenda rosendo roser rosetta rosette rosevelt roshan
roshni rosi rosia rosibel rosie rosimarie rosina rosio rosita rositsa roslyn rosmarie rosmery ross rossana rossano
rossella rossend rossie rostyslav roswitha rotger rotraud rouven rowan rowen rowena rowland rowyn roxana roxane
roxann roxanna roxanne roxie roxy roy roya royal royale royce roza rozalia rozella ruben rubens rubi rubie rubiela
rubin rubina ruby rubye rudeger rudesindo rudi rudiger rudolf rudolfo rudolph rudra rudy rueben ruel rufina rufino
rufo rufus ruger ruggero ruggiero ruhiye rui rukaya rukhsana rumaysa rumen rumyana rupert ruperta ruperto ruprecht
ruslan ruslana russ russel russell rustin rusty rutger ruth rutha ruthann ruthanne ruthe ruthie ruthy ruyman rya
ryan ryana ryane ryann ryanna ryanne ryatt ryden ryder ryen ryhana ryhanna ryker rylan ryland rylee ryleigh rylen
ryley rylie rylin rylynn rym ryne ryo ryon ryu ryuji rza saad saadia saaid saanvi saara saba sabah saban sabas
sabastian sabatino sabato sabela sabih sabiha sabin sabina sabine sabino sabir sabira sable sabra sabreena sabrena
sabri sabria sabrin sabrina sabrine sabriya sabryna sacha sachiko sacramento sacramentos sada sadaf sade sadhana
sadi sadia sadie sadik sadio sadiya sady sadye saeed sael saer safa safaa safae safah safi safia safiatou safina
safir safira safiria safiya safiyah safiyya safiyyah safouan safwan sagar sage sagrario sahana sahar sahara sahasra
sahel sahib sahid sahil sahilpreet sahin sahir sahira sahory sahra sai said saida saide saidi saidou saif saifullah
saige saikou saim saima saimon saina sainza saioa saira sait saja sajad sajan sajid sajida sajjad sakina sakinah
sakura sal saladin saladina salah salaheddine salam salavtore saleah saleem saleh saleha salek salem salena saleta
salha salia saliah salif salih saliha salihe salim salima salimah salimata salimatou salina saliou salka sallie
sally salma salman salome salomon saloua salsabil salud salustiana salustiano salva salvador salvadora salvator
salvatore salvatrice salvo salwa sam sama samad samael samah samaira samanta samantha samar samara samarah samari
samaria samatha samay samaya samba sameer sameh samer samera samet sami samia samiah samie samiel samiha samil
samina samir samira samirah samiya samiyah sammantha sammi sammie sammuel sammy samone sampedro sampson samra samrah
samson samual samuel samuela samuele samy samya samyra san sana sanaa sanad sanae sanah sanai sanam sanaya sancho
sanda sandalio sandee sandeep sander sanders sandhya sandi sandie sandor sandra sandrina sandrine sandro sandu sandy
sanel sanford sani sania saniah saniya saniyah saniye sanjana sanjay sanjeev sanjith sanjuana sanjuanita sanna sanne
santa santana santas sante santhiago santhosh santi santiaga santiago santina santino santo santolo santos santosh
sanya saoirse saori saory saphia saphira saphire saphyra sapna saqib sara sara-lynn sarafina sarah sarahi sarai
saran saranda saranya saray saraya sarayma sare sarena saria sariah sarika sarina sarita sariya sariyah sarkis sarra
sarrah sarya saryna sascha sasha sasikala saskia satoshi saturio saturnina saturnino satya saul saulo saundra savana
savanah savanna savannah savas saveria saverio savina savino savio savion savon sawyer saxon saya sayaka sayan
sayana sayda saydee sayden sayed sayla saylor sayon sayra sayuri scarlett scarlette scherezade schneider schorsch
schura schuyler scot scott scottie scotty sddk seamus sean seana seanna sebastia sebastian sebastiana sebastiano
sebastien sebastijan sebrina secilia secundina secundino sedat sedona sedra sedric sedrick seema seerat sefa sefora
segismundo segunda segundo seham seher sehila seif seiji seila seiya sekou sela selah selahattin selcuk seldi selena
selene selenia selia selim selin selina seline sellam selma selman selva selvaggia selvin selwyn selyna sem sema
semaj semia semih semiha semir semira semra semya sena senada senay sendoa sendy seneca senen sener seng senia senna
seo sephora sepp september sequoia serafin serafina serafino serah serap seraphina seraphine serapia serapio seraya
seren serena serenna serezade serge sergei sergej sergey serghei sergi sergia sergii sergio sergiu sergius sergiy
serhii serhiy serigne serin serina serine serjio serkan sermin serra servanda servando setefilla seth sevag sevak
sevan sevana sevda severa severiana severiano severin severina severine severino severo severus sevgi sevgul sevin
sevyn seydou seymour seynabou sezgin sfia shaan shabana shabnam shad shada shaddai shaden shadi shadia shae shaely
shaelyn shaelynn shafiq shahad shahan shahana shahbaz shahd shahed shaheed shaheen shahid shahida shahir shahzad
shai shaila shailesh shailey shaili shaily shaima shain shaina shaindy shaine shaira shaka shakayla shakeel shakia
shakil shakila shakir shakira shakti shakur shala shalanda shalia shalimar shalini shalom shalonda shalva shalyn
shama shamar shamara shamari shameka shamia shamika shamir shamira shamus shamya shan shana shanae shanah shanaya
shanda shandi shandra shane shanee shaneka shanel shanell shanelle shanequa shani shania shaniah shanice shaniece
shanika shaniqua shanique shanita shaniya shaniyah shanna shannah shannan shannel shannen shannon shanon shanshan
shanta shantae shantal shante shantel shantell shantelle shanti shanya shanyce shaquan shaquana shaquille shaquita
shara sharay sharee sharen shari sharie sharif sharifa sharilyn sharina sharita sharla sharleen sharlene sharlyne
sharmaine sharon sharonda sharron sharyl sharyn shasta shaun shauna shaunda shaunna shaunte shaurya shavon shavonne
shawana shawanda shawn shawna shawnda shawnee shawnna shawnta shay shaya shayaan shayan shayana shayanna shayanne
shayden shaye shayla shaylee shayleen shayli shaylie shaylin shaylyn shaylynn shayn shayna shaynah shayne shaynna
shazia shea shedrick sheena sheila sheilah sheilly sheily sheina shekina shekinah shelba shelbi shelbie shelby
shelcy sheldon shelia shelley shelli shellie shelly shelsea shelsey shelsie shelsy shelton shemar shemeka shena
sheng shenika shenita shenoa shepard shera sheree shereen sherezade sheri sherice sheridan sherie sherif sherika
sherilyn sherita sherley sherline sherly sherlyn sherlyne sherman sheron sherree sherrell sherri sherrie sherril
sherrill sherrod sherron sherry sherryl sherwin sherwood sheryl sheryll sheyenne sheyla shi shia shiann shianne
shiela shifa shifra shigeru shihab shilo shiloh shimon shinji shira shiraz shireen shirel shirin shirl shirlee
shirleen shirlene shirley shirly shiv shiva shivam shivani shiven shkelqim shlomo shmuel shoaib shohei shon shona
shonda shonna shonta shoshana shreya shreyas shriya shu shukri shulem shun shyam shyann shyanna shyanne shyheim
shyla shylah shyna shyne sia siaka sian siana sianah sianna siara sibel sibilla sibille sibusiso sibyl sibylla
sibylle sicco sicilia sid siddharth siddhartha sidi sidney sidonie sidra sidrah sidy siegbert siegesmund siegfried
sieghard sieglinde siegmar siegmund siegrid siegrun siegward siemon siena sienna siera sierra sigfredo sigfrido
siggi sigifredo sigmar sigmund signe sigrid sigrun sigurd siham sihame sila silas silja silka silke silva silvan
silvana silvano silveria silverio silvestra silvestre silvestro silvia silvina silvino silvio silviu silvius silviya
sim sima simao simay simba simcha simeon simeone simion simo simome simon simona simone simonetta simonne
simonpietro simran sina sinai sinan sinay sinaya sinclair sindi sindy sinead sinesio sinforiano sinforosa sinthia
sintia siobhan siomara sion siona sione sira siraj sirena siri siria sirin sirine sirio sirius siro sirya sisilia
sita siti sivan sixta sixto siya siyana skye skyla skylah skylar skylee skyler skylynn skyy slade slater slava
slavatore slavika slavka slavko slayton slevin slimane sloan sloane slone smail smeralda sneha snezana snezhana soad
sobia socorro socrates sodia soffia sofi sofia sofian sofiane sofie sofiia sofija sofiya sofya soha sohaib sohail
sohaila soham sohan sohana soheil sohil sohora sokaina sokhna sol sola solaiman solan solana solange solara solayman
soledad soleil solenne solia soliana soliman solina soloman solomon solon solveig solveigh solvej solvey somaya
somchai somer somia somiya sommer somya son sona sonali sonam sondra sonia soniya sonja sonni sonnie sonny sonsoles
sonya soo soodia sophea sophia sophiana sophie sophonie sophronia sophy sophya sora soraida soraja soraya sorayah
sorcha sorelle soren sorin sorina soriya sorkunde sossio sotera sotero souad soufian soufiane soufyane souhaib
souhail souhaila souhayla soukaina soukayna soulaiman soulaimane soulayman soulaymane souleymane souliman soumaila
soumaya soumia soumiya soumya souren sovann sovanna spencer spenser speranza spfia sra sri srinivas sriram stacee
stacey staci stacia stacie stacy stafford stan stanford stanislao stanislaus stanislav stanislaw stanislawa stanley
stanly stanton starla starr stasia stavros steele stefan stefana stefani stefania stefanie stefanny stefano stefany
steffan steffanie steffany steffen steffi stefka stefon steisi stela stelian stelios stella stellan stellina steluta
sten stepan steph stephaine stephan stephane stephani stephania stephanie stephano stephany stephen stephenie
stephine stephon stephy sterling stetson stevan steve stevee steven stevens stevenson stevi stevie stevin stewart
stiven stjepan stjepana stoffel stoffer stormi stormie stoyan stratton stryker stuart sua suad suami suamy subhan
sude sudha sudie sue sueann suela sueli suellen sufian sufyan suhaib suhail suhaila suhana suhayb suhayla suheyla
sujata sukaina sukhdeep sukhmani sukhwinder sulaiman sulamita sulayman sule suleiman sulema suleman suleyman suliman
sullivan sully sultan sultana suly sumaira sumaya sumayah sumayya sumayyah sumer sumeya sumiko sumit summer sumner
sunaina sunay sunday sundus sunil sunita sunni sunnie sura suraj suraya suren suresh suri surya susa susagna susan
susana susann susanna susannah susanne susi susie susy sutton suzan suzana suzann suzanna suzannah suzanne suzette
suzie suzy svante svantje svea sven svend svenja svetla svetlana svetoslav sveva sviatlana svitlana swami swamy
swati swen swetha swetlana sya syah syan syann syanna syanne syara sybella sybil sybille syble syd sydnee sydney
sydni sydnie syed syeda syenna syla sylas sylke sylvain sylvan sylvana sylvanna sylver sylvester sylvia sylviana
sylvie sylwia symeon symon symone syna synai syncere synthia syra syrah syreeta syria syriana syrina syrus szymon
tabata tabatha tabetha tabita tabitha tad tadashi tadeo tadeusz tadzio taelor taelyn taelynn tafari taft taha tahani
tahar tahara taher tahir tahira tahj tahlia tahsin tai taia taib taiga taila taim taima taina taino taira tairon
tais taisha taiwo taj taja takashi takeshi takia takisha takiyah takoda takuma takumi takwa tal tala talal talan
talaya taleah talen talha tali talia taliah taliana talib talicia taliesin talin talina taline talisa talisha
talissa talita talitha taliya taliyah talla tallia tallulah talmadge talmage talya talyah talyn talyssa tam tamala
tamani tamar tamara tamarah tamari tamatha tamaya tambra tameika tameka tamekia tamela tamer tamera tamesha tami
tamia tamica tamie tamika tamiko tamila tamim tamimount tamir tamira tamisha tamiya tamlyn tammara tammaro tammi
tammie tammy tamou tamra tamsin tamya tamyra tana tanausu tanaya tancredi tandy taneisha taneka taner tanesha
tangela tania tanija tanika tanis tanisha tanit taniya taniyah tanja tanju tankred tanna tanner tanveer tanvi tanvir
tanya tanyah tanzila tao taos taoufik taoufiq taqwa tara tarah taraji taran taras tarek taren tareq tari tarik tariq
tark taron tarra tarsha tarsicio tarsila taryn tasha tashawn tashia tashina tasia tasiana tasio tasneem tasnim
tassnim tate tatiana tatiane tatianna tatius tatiyana tatjana tatsiana tatsuya tatum tatyana tatyanna taurean taurus
tavares tavaris taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawfiq tawhid tawni tawnya taya
tayana tayanna tayden tayeb tayfun tayla taylan taylar taylee taylen tayler taylin taylon taylor taym tayo tayra
tayri tayron taysha tayson taytum tayvon tayyab teagan teagen teague teal teana teanna tecla ted teddi teddie teddy
teegan teena tegan tehani tehila tehillah tehya teigan tejas telesfora telesforo telia telly telma telmo temitope
tempie tena teng tenisha tenley tennessee tennie tennille tennyson tenzin teo teodomira teodomiro teodor teodora
teodoro teodosia teodosio teofila teofilo teoman teona tequila tera terance terell terena terence teresa teresanna
terese teresina teresita teressa tereza teri terina terra terran terrance terrel terrell terrence terresa terri
terrie terrill terrion terron terry teryn tesha tesla tess tessa tessah tessia tessie tetiana tetyana teun tevfik
tevhide tevin tevy tewes tex teya teyana teyla thabo thad thaddaus thaddeus thadeus thai thais thalia thaliana
thamara thami thamsanqa thandiwe thane thanh thania thanya thao thara tharun thayla thea theadore theda theia thekla
thelma theo theobald theoden theodis theodor theodora theodore theodosia theola theophilus thera theresa therese
theresia theressa therman theron thi thiago thibault thien thierno thierry thies thietmar thijs thilo thomas
thomasina thomasine thompson thor thora thoralf thorben thorin thornton thorstein thorsten thresa thu thurman
thurston thuy tia tiago tiah tian tiana tianah tianna tiare tiarra tiberio tiberiu tibor tiburcio tiburtius tidiane
tien tiera tiernan tierney tierra tiesha tifani tifany tiffaney tiffani tiffanie tiffany tiffiny tigran tihomir
tijani tila tilda tillie tillman tillmann tilly tilo tim timea timmie timmothy timmy timo timofey timon timotea
timoteo timothea timothee timotheus timothey timothy timur tina tinaya tingting tinley tino tinsley tionna tiril
tirso tirza tirzah tisha titan titia titiana tito titus tiya tiyah tiyana tiziana tiziano tlaitmas toader tobey tobi
tobia tobias tobie tobin tobit toby tobyas tod todd todor toi tom toma tomas tomasa tomaso tomasz tomek tomeka tomer
tomeu tomi tomika tommaso tommi tommie tommy tommye tomoko tomy tonatiuh tonda tonette toney toni tonia tonie tonino
tonio tonisha tonja tonnies tonny tony tonya torben torbjorn torcuato torey tori toria torian toribia toribio torie
torin torrance torrence torres torrey torri torrie torry torsten tory tosca tosha toshiko toshio toufik touhami
touria touriya tova towanda toya tracee tracey traci tracie tracy trae traian tramaine tran trang transito traude
traudel traudl travion travis travon travys trayvis trayvon tre treasa tremaine tremayne trena trent trenten trenton
tresa treshawn tressa tressie trestan treva trever trevin trevion trevis trevon trevor trey treyson treyton treyvon
tri triana tricia trina trinh trinidad trinitario trinitat trinitee triniti trinity tripp trischa trish trisha
trista tristan tristen tristian tristin triston tristyn trixie troy tru truc trude trudi trudie trudy truett trula
truman trung trystan trysten tsion tsvetan tsvetelina tuan tuana tucker tudor tudorel tudorita tuesday tugce tula
tulio tullia tullio tuncay tuncer tuomas tupac tuyet twana twila twyla txaber txell txomin tya tyah tyana tyann
tyanna tyara tyasia tyce tye tyeisha tyesha tyisha tyjuan tyla tylan tylar tylee tylen tyler tylia tyller tylor
tymir tymon tynisha tyquan tyra tyran tyre tyree tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrick tyrin tyriq
tyrique tyron tyrone tyronne tyrus tysen tysha tyshaun tyshawn tyson tywan tzvi ubaldina ubaldo ubay udane udo uendi
ufuk ugaitz ugo ula ulf uli uliana ulices ulin ulises ulisse ulla ulli ullrich ulpiano ulrica ulrich ulrico ulrik
ulrike ulv ulyana ulysses uma umaima umair umar umberto umi umit umut una unai unax unay undina undine upendra
urbana urbano uriah uriel urijah urko ursa ursel ursi ursula urtzi usama uschi usha usman usoa usue uta ute uthman
uve uwe uxia uxio uxue uziel uzma vaclav vada vadim vadym vahan vahe vaishnavi vaitiare val valarie valbona valda
valdemar valen valencia valene valente valenti valentin valentina valentino valentinus valentyn valentyna valeri
valeria valeriana valeriane valeriano valerica valerie valerii valeriia valerij valerio valeriu valerius valeriy
valeriya valero valery valeska valina valle vallie valme valon valorie valter valtin valvanera valvanuz vana vance
vanda vander vanesa vanessa vani vania vanita vanja vann vanna vannessa vanni vanny vanya vardan varinia varsha
varun varvara vasco vashti vasil vasile vasilica vasilis vasily vassilios vasyl vasylyna vaughan vaughn vayda
veaceslav veasna ved veda vedat veena vega veit velda velia vella velma velva vena venancia venancio venanzio
veneranda venere venessa venezia venice venicia venise venita venkat ventsislav ventura venus veola vera verda
verdell verdiana verdie verena verenice vergie vergil verica verity verl verla verle verlene verlie verlin verlon
verlyn vern verna vernal vernard verne vernell verner vernetta vernice vernie vernita vernon veron verona veronica
veronika veronique versie vertie veselin vesna vesta vester veta veva viaan viacheslav viana vianca vianey vianna
vianne vianney vic vicenc vicens vicent vicenta vicente vick vickey vicki vickie vicktoria vicky vicnenzo victor
victoria victoriana victoriano victorina victorino victorio victorita victorya vida vidal vidalina vidya vienna
viera vieri viet viggo vignesh vihaan vijay vika viki vikki vikram viktor viktoria viktoriia viktorija viktorio
viktoriya vildan vilma vina vinay vince vincent vincenta vincente vincenz vincenza vincenzina vincenzo vinh vinicio
vinicius vinnie vinny vinson vinyet vinzent vinzenz viola violante violet violeta violetta violette viorel viorica
vipul vira viraj virgie virgil virgilia virgilio virgina virginia virginio virgle viridiana virna virtudes vishal
vishnu vishwa visitacion vita vitalba vitale vitali vitalia vitaliano vitalie vitalii vitalina vitalis vitaliy
vitaly vitantonio vito vitor vitoria vittoria vittorio vitus viva vivaan vivek vivian viviana viviane vivianna
vivianne vivien vivienne vlad vladimir vladimiro vladislav vladyslav volha volkan volker volkert volkhard volkmar
volodymyr voltaire von vonda vonnie vuk vyacheslav vyctoria wade wadie wael wafa wafaa wafae wafi wagner wahiba
walafried waldemar waldfried waldo waleed waleria walfried walfriede wali walid walker wallace walli wally walt
walter walther walton waltraud wanda waneta wang wanita wanjiku wanjiru waqar waqas ward warda wardell warner warren
warrick warwara waseem washington wasim wassili wassim wassima wastl watson wava waverly wayde wayland waylen waylon
wayman waymon wayne webb webster wednesday wei weijie weiwei weldon welton wen wenceslao wenche wendall wendel
wendelin wendell wendi wendie wendy wenzel wenzeslaus wera werner weronika wes wesley wesly wessam wessley wesson
westen westin westley weston westyn wheeler whitley whitney whittney whyatt wiam wiame widad wido widukind wiebe
wiebke wieland wifredo wijdane wiktor wiktoria wil wilber wilbert wilbur wilburn wilda wiley wilford wilfred
wilfredo wilfrid wilfried wilhelm wilhelma wilhelmina wilhelmine wiliam will willa willaim willam willard willem
willene willetta willette willi willia william williams willian willibald willie willis willo willow willson willy
wilm wilma wilmer wilson wilton wiltraud wiltrud wim windell winfield winford winfred winfried winifred winnie
winnifred winona winslow winston winton wisal wissal wissam wlad wladimir wojciech woldemar wolfgang wolfhard
wolfram wolter wonda woodie woodrow wrenlee wrenley wulf wyatt wylan wylder wylie wylliam wyman wynn wynne wynona
wynter xabat xabi xabier xacobe xan xana xander xandra xane xantal xare xaver xaveria xaverius xavi xavian xavier
xaviera xavion xeila xela xena xenia xesus xhesika xia xian xiana xiang xiao xiaofen xiaofeng xiaohong xiaojing
xiaoli xiaoling xiaomei xiaoming xiaowei xiaoxiao xiaoyan xiaoying xiaozhen ximena ximo xin xinyan xinyi xinyu
xinyue xiomara xitlali xitlaly xoan xoana xochitl xoel xose xuan xuban xue xulia xurxo xyla xzavier yaacov yaakoub
yaakov yacine yacob yacouba yadhira yadiel yadira yael yaffa yagmur yago yahaira yahel yahia yahir yahya yaima yair
yaisa yaiza yajaira yakov yakub yali yalina yamal yaman yamato yamen yamil yamila yamile yamilet yamileth yamiley
yamin yamina yamna yan yana yanay yancey yancy yandel yanek yanel yanela yaneli yanelis yanelle yanely yanessa yanet
yaneth yang yanhong yani yanice yanina yanira yanire yanis yanissa yaniv yanko yann yanna yannek yanni yannick
yannicka yannig yannik yannika yannis yanyan yao yaquelin yara yarah yared yareli yarely yaretzi yaretzy yarey yari
yariel yaris yarisa yaritza yaron yaroslav yaroslava yasar yaseen yasemin yaser yash yasha yashira yasin yasir
yasira yasmeen yasmin yasmina yasmine yassen yasser yassin yassine yassir yassmin yassmina yassmine yasuko yavuz yaw
yaya yazan yazen yazid yazmin yazmina yazmine yechiel yedra yehoshua yehuda yehudis yeiko yeimy yeison yelena yelina
yelyzaveta yena yendi yeni yenifer yenni yennifer yenny yerai yeray yeremi yesenia yeshua yesica yesika yesmin
yessenia yessica yetta yetunde yeva yevhen yiannis yichen yifan yigit yilmaz ying yingying yinon yisel yisroel yitty
yitzchok yixin yldz ylenia yliana ylianna yoan yoana yoanna yoav yobana yocheved yoel yohan yohana yohann yohanna
yohannes yoko yolanda yolande yolette yolonda yomara yon yona yonael yonah yonas yonatan yonathan yong yoni yonis
yony yordan yordanka yori yosef yoselin yoselyn yoshiko yoshua yosra yossef yossi yosu yosuke yosune youcef younes
youness young younis yousaf yousef yousif yousra youssef youssif youssouf youssra yousuf yovan yovana yovani yovanna
yraya ysabel ysabella ysabelle ysmael yuan yuanyuan yudit yudith yue yuhao yui yuka yuki yukiko yuko yul yulen yulia
yulian yuliana yuliia yulisa yulissa yuliya yuma yumalai yumalay yumara yume yumi yumiko yumna yun yuna yune yunes
yunis yunus yurema yurena yuri yuridia yurii yuriy yury yusef yusra yussef yussuf yusuf yuta yuto yuval yuvan yuvraj
yuxin yuxuan yvaine yvana yvanna yvannah yves yvette yvon yvonna yvonne zaara zac zacari zacaria zacarias zacary
zaccari zaccaria zacchaeus zach zachari zacharia zachariah zacharias zacharie zachary zachery zack zackari zackaria
zackarie zackary zackery zada zade zaden zadi zadie zae zael zafar zafir zahara zaharia zaheer zahi zahia zahid
zahida zahir zahira zahra zahraa zahrah zaid zaida zaiden zaidyn zaim zaima zain zaina zainab zaine zaineb zaion
zair zaira zaire zaiya zak zakai zakari zakaria zakariae zakarie zakariya zakariyae zakariyya zakary zaki zakia
zakir zakiya zakiyah zakya zali zalia zalie zalman zaloa zamara zamari zamir zamira zamzam zan zana zander zandra
zane zaniah zaniya zaniyah zara zarah zaria zariah zarina zariya zariyah zarra zaven zavian zavier zavion zawadi
zaya zayaan zayan zayana zayd zayda zayden zayed zayla zaylee zaylen zayn zayna zaynab zaynah zayne zayneb zayon
zayra zayvion zdenek zea zeb zebensui zebenzui zebulon zechariah zeeshan zeev zehra zeid zein zeina zeinab zeineb
zeke zeki zelda zelia zelie zeljko zella zelma zeltia zen zena zenaida zendaya zeneida zenia zeno zenobia zenon
zephaniah zephyr zeppelin zerin zetta zeudi zeus zev zeyad zeyna zeynab zeynep zhane zhang zhanna zhara zhen zhi
zhong zhor zhour zhuri zia ziad zian ziana ziann zidan zidane ziggy zigor zihao zina zinab zinaida zineb zinedine
zinnia zion ziortza zipporah zita ziva zixuan ziya ziyaad ziyad ziyan ziynet zlata zlatan zoa zoe zoee zoel zoey
zofia zoha zohaib zohair zohar zohra zoi zoie zoila zoilo zola zoltan zona zophia zora zorah zoraida zoran zosimo
zoubida zoubir zouhair zouhir zouhra zoulikha zoya zsofia zubaida zubair zuhaitz zula zulay zuleica zuleima zulema
zuleyka zuleyma zulfiqar zulima zulma zunilda zurab zuri zuriel zurine zuzana zuzanna zya zyair zyaire zyan zyann
zyion zyla zymir zyon
`;
