/** Family names of many cultures, folded to ASCII. Those that are ordinary words too are listed all the same. */
export const SURNAMES = `
aaronson abbott abdi abe abebe abraham abrams acevedo achebe acosta adams adamson adebayo adeyemi adkins adler
agarwal aguilar aguirre ahmad ahmed ahn ahmadi akhtar akinyemi alba albert albrecht alexander alfaro ali allen
allison almeida alonso altman alvarado alvarez alves amato amin ander andersen anderson andersson andrade andre
andreev andrews ang antonov aoki appiah applegate aquino araujo archer arias armstrong arnold arora arroyo
arsenault arthur asante ashby ashley asif aslan atkins atkinson aubert auer austin avery avila ayala ayers aziz
baca bach bachman bae bailey baird bak baker bakker bal balan baldwin ball ballard balogun banerjee bangura banks
baptiste barajas barber barbosa barker barlow barnes barnett baron barr barrera barrett barron barros barry bartels
bartlett barton basu bates batista bauer baum bautista baxter beal beard bean beasley beatty beaulieu becerra beck
becker beckett bell bello bellamy benavides bender benitez benjamin bennett benson bentley berg berger bergeron
bergman bergstrom bernal bernard berry bertrand best bhatt bhattacharya bianchi biggs bird bishop biswas bjork
black blackburn blackwell blair blake blanc blanchard blanco blankenship blevins block bloom blum boateng bocanegra
bogdanov bolton bond bonilla bonner booker boone booth borges boucher bowen bowers bowman boyd boyer boyle bradford
bradley bradshaw brady branch brandt braun bravo bray breaux brennan brewer bridges briggs bright brito britt brock
brooks brown browne browning bruce brun brunner bruno bryan bryant buchanan buck buckley bui bullock burch burgess
burke burkhart burks burnett burnham burns burris burton bush butler byers byrd byrne caballero cabrera cahill cai
cain caldwell calderon calhoun callahan camacho cameron campbell campos cannon cano cantu cao caputo carbajal
cardenas cardoso carey carlson carlsson carmichael carney carpenter carr carrillo carroll carson carter carvalho
case casey cash castaneda castillo castro cervantes chacon chaffin chahal chamberlain chambers champion chan
chandler chandra chang chapman charles chase chatterjee chaudhary chaudhry chavez chen cheng cherry cheung chi
chiang chin chiu cho choi chopra chou choudhury chow christensen christian christiansen christie chu chukwu chung
church chwedczuk cisneros claesson clancy clark clarke clausen clay clayton clements cline cobb cochran coffey
cohen cohn colbert cole coleman colin collado collier collins colombo colon combs compton conley conner connolly
connor connelly conrad contreras conway cook cooke cooley cooper copeland corbett cordero cordova corona coronado
correa cortes cortez costa costello cote cotton couture covington cowan cox coyle craig crane crawford crespo crews
crosby cross crowley cruz cuevas cui cummings cunningham curry curtis dacosta dai daley dalton daly dang daniel
daniels dao darby das dasgupta daugherty davenport david davidson davies davila davis davison dawson day deal dean
debose decker degroot dejesus delacruz delaney delarosa deleon delgado deluca demir demirci deng dennis denton
deoliveira desai deshpande desimone desjardins diallo dias diaz dickerson dickinson dickson diehl dietrich dietz
dillard dillon ding diop dixon do doan dobbs dodson doe doherty dolan domingo dominguez donahue donaldson dong
donnelly donovan doran dorsey dougherty douglas dowd dowling downey downs doyle drake dreher driscoll du duarte
dubois ducharme dudley duffy dugan duke dumas dunbar duncan dunham dunlap dunn dupont dupuis duran durand durham
dutta duval dyer eaton ebert echeverria eckert edmonds edwards egan eisenberg ekwueme elias elliott ellis ellison
emerson emery engel england engle english eriksen eriksson escobar espinosa espinoza esposito esquivel essien estes
estrada eugster evans everett ewing fabre fagan fahey falk fan fang farah farley farmer farrell faulkner favre feng
ferguson fernandes fernandez ferrara ferrari ferreira ferrell fields figueroa finch fink finley fischer fisher
fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley fonseca fontaine forbes ford foreman
forman forsyth foster fountain fournier fowler fox frambach franco francis frank franklin franz fraser frazier
frederick freeman freitas french freund frey friedman friedrich frost fry frye fu fuchs fuentes fuhrmann fujimoto
fujita fuller fung gaines galindo gallagher gallardo gallegos galloway gallo galvan gamble gandhi gao garber garcia
gardner garner garrett garrison garza gauthier gavin gaylord ge geiger geller gentry george gerber german ghosh
giang gibbons gibbs gibson gil gilbert giles gill gillespie gilliam gilmore giordano giraud girard giroux glass
gleason glenn glover gluck gobert godfrey goel goff gold goldberg goldman goldstein gomes gomez gonzales gonzalez
good goodman goodwin gordon gorman goswami gould grabowski grady graf graham granger grant graves gray green
greenberg greene greenwood greer gregory griffin griffith griffiths grimes gross grossman gruber gu guerra guerrero
guevara guillen guillory guinn gunn gunderson guo gupta gustafson gustafsson guthrie gutierrez guzman gyasi haas
haddad hagen hahn haji haile hakimi hale haley hall hamilton hamm hammond hampton han hanau hancock hane haney
hanna hansen hanson haque hardin harding hardy harmon harper harrell harrington harris harrison hart hartley
hartman hartmann harvey hasan hashimoto hassan hastings hatfield hathaway haugen hawkins hayashi hayden hayes
haynes he heath hebert hein heller helms henderson hendricks hendrix henning henry hensley henson herbert herman
hermann hernandez herrera herring herrmann hess hester hickey hickman hicks higgins hill hines hinton hirsch ho
hoang hobbs hodge hodges hoeger hoffman hoffmann hofmann hogan holcomb holden holder holland holloway holm holman
holmes holt hong hood hooper hoover hopkins hopper horn horne horton horvat hossain hou houston howard howe howell
hsieh hsu hu huang hubbard huber hudson huerta huff huffman hughes hui hull humphrey humphries hunt hunter hurley
hurst hussain hussein hutchinson hutchison huynh hwang ibanez ibarra ibrahim ichikawa ikeda ingram inoue iqbal
irwin isaac isaacs ishikawa islam ismail ito ivanov ivanova ivarsson ivey iyer jablonski jacinto jackson jacob
jacobs jacobsen jacobson jaeger jain jamal james jameson jamison jang jansen janssen jansson jaramillo jarvis
jefferson jenkins jennings jensen jeong jewell jha ji jia jiang jimenez jin jing johansen johansson john johns
johnson johnston jonas jones jordan jorgensen joseph joshi joyce juarez julian jung junker kaczmarek kahn kaiser
kamal kamara kamau kaminski kane kang kao kaplan kapoor karim karimi karlsson kato katz kaufman kaufmann kaur
kawasaki keane kearney keating keeler keita keith keller kelley kelly kelvin kemp kendall kendrick kennedy kenny
kent kerr keruac kessler khalil khan khanna khatri khoury kidd kilgore kim kimball kimura king kinney kipling kirby
kirk kirkpatrick klein kline knapp knight knowles knox ko kobayashi koch koehler koenig kofoed kohl kohler kohli
kondo konrad kopec kovac kovacs kowalczyk kowalski kozlov kraft kramer kraus krause krauss kravitz krebs kremer
krishnan kristensen krueger kruger krug kruse kuhlman kuhn kulkarni kumar kumari kung kuo kurtz kuznetsov
kuznetsova kwan kwok kwon lacroix lai laird lam lamar lamb lambert lancaster landry lane lang lange langley laporte
lara larsen larson larsson lau lavoie law lawal lawrence lawson lazarus le leach leal leavitt leblanc lebedev
leclerc leduc lee lefebvre leger lehmann leighton lemaire lemieux lennox leon leonard leone leroux leroy leslie
lester leung levesque levin levine levy lewandowski lewis li liang liao libby lim lima lin lind lindberg lindgren
lindholm lindqvist lindsay lindsey lindstrom ling little liu livingston llamas lloyd lo locke logan lombardi
lombardo london long lopes lopez lord lorenz lorenzo love lovell lowe lowery lozano lu lucas lucero ludwig lugo
luis lujan luna lund lundberg lundgren luo luther lutz ly lynch lynn lyon lyons ma maas macdonald macedo machado
macias mackay mackenzie mackey maclean macleod macmillan madden maddox madsen magnusson maher mahmoud mahoney maier
maldonado malik malone maloney mancini mangum manning mansour mao marchand marchetti marin marino mark marks
marquez marsh marshall martel martens martin martinez martini martins mason massey mathews mathis matos matsuda
matsumoto matthews mattson maurer maxwell may mayer maynard mayo maxey mazur mbeki mcadams mcallister mcbride
mccabe mccain mccall mccann mccarthy mccarty mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy
mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcfadden mcfarland mcgee mcginnis mcgowan mcgrath mcgraw
mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclain mclaughlin mclean
mcleod mcmahon mcmanus mcmillan mcnamara mcneil mcneill mcpherson mcqueen mead meadows medeiros medina meehan mehta
mei meier meijer mejia melendez melnyk melton mendes mendez mendoza meng mensah mercado mercer mercier merritt
messina metz metzger meyer meyers michaels michaud michel middleton mikkelsen miles miller mills miranda mishra
misra mitchell mitra miyamoto mizrahi moen mohamed mohammed mohr molina moller molnar monroe montague montes
montgomery montoya moody moon mooney moore mora morales moran moreau moreira morel moreno moretti morgan mori morin
morris morrison morrow morse morton moser moses mosley moss motley moya moyer mueller muhammad mukherjee mulder
mullen muller mullins munoz munro murakami murillo murphy murray musa mustafa mutua myers naidu nair najjar
nakagawa nakajima nakamura nakano narayan nascimento nash nasser nava navarro nazari ndiaye neal nelson nesbitt
neumann neville newell newman newton ng ngo nguyen nichols nicholson nicolas nielsen nieves nikolaev nilsson
nishimura nix nixon njoroge nkosi noble nolan noonan norman norris north norton novak novikov nowak nunes nunez
nwosu nyberg oakley oberg obi obrien ochoa oconnell oconnor odhiambo odom odonnell ogawa ogden oh ohara oils okada
okafor okamoto okeefe okeke okonkwo okoro olander oliveira oliver olivier olsen olson olsson oneal oneill ong ono
onyango oquinn orourke orozco orr ortega ortiz osborn osborne osei osman osullivan otero otieno ott otto ouellet
overton owen owens owusu ozturk pace pacheco padilla page pagan paige palacios palmer pan pandey pandya pang
papadopoulos pappas paquette paredes parekh parikh park parker parks parra parrish parsons patel paterson patil
patrick patterson patton paul pavlov payne paz peacock pearce pearson peck pedersen pelletier pena peng pennington
peralta pereira perez perkins perrin perron perry persson peters petersen peterson petit petrenko petrov petrova
pettersson petty pfeiffer pham phan phelps phillips phung pickett picard pierce pierre pineda pinto piper pittman
plante platt poirier polanco pollard pollock ponce poole poon pope popescu popov porter portillo posada potter
potts poulin powell powers prado prakash prasad pratt prescott preston prevost price prince pritchard proctor
pruitt puckett pugh purcell putnam qian qin qiu qureshi quach quigley quinn quintana quintero quiroz raab radford
rahman raj rajan ramachandran raman ramirez ramos ramsey rana randall randolph rangel rao rasmussen ratliff ray
raymond reddy redmond reed reese reeves regan reid reilly reimer reinhardt reis reiter ren renaud reyes reyna
reynolds rhodes ribeiro ricci rice rich richard richards richardson richmond richter riddle ridley riggs riley
rinaldi rios ritter rivas rivera rivero rizzo roach robbins roberson robert roberts robertson robinson robles rocha
roche rodgers rodrigues rodriguez rodriquez rogers rojas roland rollins roman romano romero rosa rosales rosario
rosas rose rosen rosenberg rosenthal ross rossi roth rousseau roussel rowe rowland roy rubin rubio rucker ruiz rush
russell russo rutherford ryan saad saadi saavedra sadler saeed saenz saito salas salazar salcedo saleh salem
salgado salinas samuel samuelson sampson sanchez sanders sanderson sandoval sanford santana santiago santos saravia
sargent sarkar sasaki sato sauer saunders savage sawyer scarborough schaefer schafer schmid schmidt schmitt schmitz
schneider schofield scholz schreiber schroeder schubert schulte schultz schulz schumacher schuster schwab schwartz
schwarz sciarra scott seal sears segura selby sellers sen serrano sethi severson sewell sexton seymour shaffer shah
shaikh shannon shapiro sharma sharp sharpe shaw shea shelton shen shepard shepherd sheppard sheridan sherman
sherwood shevchenko shi shields shim shimizu shin shrestha shukla siddiqui siegel sierra silva silveira silverman
simmons simon simons simpson sims sinclair singer singh singleton sinha skaggs skinner skov slater sloan small
smart smirnov smirnova smith smyth snider snow snyder soares sokolov sokolowski solano solis solomon soncini song
sorensen soriano sosa soto sousa souza sparks spears spence spencer spicer stafford stahl stanley stanton stark
steele stein steiner stephens stephenson stern stevens stevenson stewart stock stokes stoll stone stout strauss
strickland strong stroud stuart stubbs suarez subramanian sullivan summers sun sung sutherland sutton suzuki
svensson swanson sweeney swenson swift syed sykes szabo tachibana tai takahashi takeda talbot tan tanaka tang
tanner tapia tarantino tate tavares taylor teague teixeira tejada terrell terry teshome thakur thapa theriault
thomas thompson thomsen thomson thorn thornton thorpe thorsen tian tillman tipton to todd tolentino toledo toma
tomlinson tong torres toth toure townsend tracy tran travis tremblay trevino trinh troy trujillo truong tsai tsang
tse tucker tung turcotte turner tuttle tyler ueda underwood upton urban uribe usman vaccaro vaden valdez valencia
valentin valentine valenzuela vallee van vance vandenberg vanderberg vang vargas varma vasilev vasquez vaughan
vaughn vazquez vega velasco velasquez velazquez velez venter vera verma vick vidal vieira vigil villa villalobos
villanueva villarreal villegas vincent vinson virk visser vo vogel vogt volkov voss vu vuong wade wagner walker
wall wallace waller walls walsh walter walters walton wang ward ware warner warren washington watanabe waters
watkins watson watts wayne weaver webb weber webster weeks wei weiner weinstein weir weiss welch wells welsh wendt
wentworth werner wesley west whalen wheeler whitaker white whitehead whitfield whitley whitney wiggins wilcox
wilder wiley wilkerson wilkins wilkinson will williams williamson willis wilson winkler winter winters wise
wisniewski witt wojcik wolf wolfe wolff wong wood woodard woodruff woods woodward woodwyk woody wooten wright wu
wyatt wynn xavier xia xiao xie xing xiong xu yamada yamaguchi yamamoto yamashita yan yang yao yates ye yee yeh
yeung yi yilmaz yin yoder yoo yoon yosef york yoshida young youngblood yousef yu yuan yun zaitsev zaman zamora
zapata zavala zeng zhang zhao zheng zhou zhu ziegler zielinski zimmer zimmerman zuniga abara abdallah abdelaziz
abdulla aggarwal agosto alcaraz alshammari amadi ansari arce arevalo asfaw baez bajwa bakke balakrishnan balderas
bassett benali bernhardt bhalla bhandari bisset bondarenko bosch bouchard boudreau brandao broussard bruun byun
cabral calloway campana canales cardona carrasco castellanos chakraborty chaney chaplin cheema chowdhury conte
corrigan cruickshank dahl dahlgren dancy darwish dasilva dehghani demarco devine devries dhillon dimitrov draper
dubuque echols eklund eldridge elmasry emanuel engstrom erdogan escalante faber falcone farooq fedorov ferrer
finnegan fiore flanagan fogarty fontana forsberg fraga frandsen fukuda furtado gaither galvez gagnon garvey gebre
georgiou getachew ghani gilchrist gunawardena habib haidar halvorsen hamdan hanley harada hartwell hashemi heinrich
hellstrom hendriks herzog higuchi hidalgo holguin holmgren horvath hsiung husain hutton idowu ioannou jaffe
jankowski jaworski jepsen jovanovic kacmar kapadia karlsen kariuki kasper keefe kekoa kiefer kimani kipkemboi
kirchner knutson kone koroma kovalenko krasniqi kristiansen kryger kurosawa kvist laakso lafontaine lagos langlois
lankford lazar leclair lehman lemoine lerner lieberman lindner linares loomis luong maguire makinen malhotra
mallick manzano markovic marques matsui mbatha mccloud mcelroy mchugh medrano meisner mendonca merino meza mihailov
milosevic mohan moreland mulligan muniz musk mwangi nakayama natarajan navas ndlovu nehru niemi nikolaidis nomura
nordstrom nyambura oduya ogunleye ojeda okoye oldham olofsson onishi opoku orlando oshea ouattara paliwal pascual
pathak patino pavlovic peltier petrovic piatek pillai pires plaza polat portela prieto puri quesada quispe rahimi
ranganathan raza rendon renner riordan robledo rodarte rosado roque rozanski sabo sachdeva sahin salehi salvador
samson sandberg santoro sanz satterfield savoie schaffer scherer schiller schindler schlosser schwarzenegger seidel
seo serra sethuraman shalev shankar shetty shirazi siddiqi sidhu simonsen sinclaire skaar slack slaughter soler
solberg sommer soltani somerville spangler spitz sridhar stavropoulos steinberg storey strand strom sundaram
tadesse takagi tamura teo tesfaye thibault tiwari toledano tomar trejo tripathi tsosie uchida ulrich vaidya valles
vandyke varga venkataraman verdugo viana virtanen vitale volk wachowski walcott waldron wambui warsame weinberg
weston wieczorek wikstrom woldemariam wozniak yazzie yeboah yildiz yoshimura zahedi zambrano zaragoza zarate zeller
zhukov ziemann zubair zulu
`;
