/**
 * Cities, regions and countries, with | between them. From GeoNames (CC BY 4.0, geonames.org: places of some size),
 * country names of the CLDR (Unicode), and by hand.
 */
export const PLACES = `
new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|
jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|el paso|
nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|
tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|
virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|
anaheim|honolulu|santa ana|riverside|corpus christi|lexington|stockton|henderson|saint paul|st. paul|
st paul|st. louis|st louis|saint louis|cincinnati|pittsburgh|greensboro|anchorage|plano|orlando|irvine|
newark|durham|chula vista|toledo|fort wayne|st. petersburg|laredo|jersey city|chandler|madison|lubbock|
scottsdale|reno|buffalo|gilbert|glendale|winston-salem|chesapeake|norfolk|fremont|garland|irving|hialeah|
richmond|boise|spokane|baton rouge|tacoma|san bernardino|modesto|fontana|santa clarita|birmingham|oxnard|
fayetteville|moreno valley|rochester|huntington beach|salt lake city|grand rapids|amarillo|yonkers|
montgomery|akron|little rock|huntsville|augusta|port st. lucie|grand prairie|tallahassee|overland park|
tempe|mckinney|mobile|cape coral|shreveport|frisco|knoxville|worcester|brownsville|vancouver|
fort lauderdale|sioux falls|ontario|chattanooga|providence|newport news|rancho cucamonga|santa rosa|
oceanside|elk grove|salem|pembroke pines|eugene|garden grove|cary|fort collins|corona|springfield|jackson|
alexandria|hayward|lancaster|lakewood|clarksville|palmdale|salinas|hollywood|pasadena|sunnyvale|macon|
pomona|escondido|killeen|naperville|joliet|bellevue|rockford|savannah|paterson|torrance|bridgeport|
mcallen|mesquite|syracuse|midland|murfreesboro|miramar|dayton|fullerton|olathe|orange|thornton|roseville|
denton|waco|surprise|carrollton|west valley city|charleston|warren|hampton|gainesville|visalia|
coral springs|columbia|cedar rapids|sterling heights|new haven|stamford|concord|kent|santa clara|elizabeth|
round rock|thousand oaks|lafayette|athens|topeka|simi valley|fargo|norman|abilene|wilmington|hartford|
vallejo|pearland|victorville|berkeley|allentown|evanston|odessa|cambridge|beaumont|arvada|ann arbor|
peoria|lansing|el monte|provo|waterbury|billings|lowell|pueblo|high point|downey|manchester|broken arrow|
lewisville|inglewood|boulder|green bay|davenport|brockton|quincy|lynn|fall river|framingham|somerville|
waltham|malden|medford|brookline|newton|chelsea|revere|plymouth|weymouth|braintree|nashua|burlington|
bangor|albany|ithaca|utica|schenectady|trenton|camden|scranton|harrisburg|erie|reading|dover|annapolis|
frederick|bethesda|rockville|roanoke|lynchburg|asheville|greenville|spartanburg|tuscaloosa|biloxi|
galveston|tyler|duluth|bismarck|cheyenne|missoula|pocatello|santa fe|flagstaff|yuma|santa barbara|
santa monica|santa cruz|palo alto|mountain view|san mateo|redwood city|daly city|walnut creek|bend|olympia|
everett|yakima|juneau|fairbanks|hilo|brooklyn|queens|manhattan|bronx|staten island|harlem|kalamazoo|
flint|saginaw|dearborn|gary|south bend|bloomington|champaign|dubuque|iowa city|des moines|sioux city|
lincoln|racine|kenosha|eau claire|oshkosh|appleton|wausau|st. cloud|mankato|terre haute|evansville|
bowling green|youngstown|canton|dublin|marietta|hoboken|white plains|new rochelle|poughkeepsie|cape cod|
martha's vineyard|nantucket|long island|silicon valley|bay area|washington dc|washington, d.c.|
washington d.c.|d.c.|london|paris|berlin|madrid|rome|vienna|zurich|geneva|basel|bern|brussels|
amsterdam|rotterdam|the hague|utrecht|antwerp|hamburg|munich|cologne|frankfurt|stuttgart|dusseldorf|
leipzig|dresden|hanover|nuremberg|heidelberg|bonn|copenhagen|stockholm|gothenburg|oslo|bergen|helsinki|
reykjavik|edinburgh|glasgow|aberdeen|belfast|cardiff|liverpool|leeds|sheffield|bristol|nottingham|
leicester|oxford|brighton|cork|galway|limerick|lyon|marseille|toulouse|nantes|bordeaux|lille|strasbourg|
milan|naples|turin|florence|venice|bologna|palermo|genoa|barcelona|valencia|seville|bilbao|malaga|
zaragoza|lisbon|porto|thessaloniki|istanbul|ankara|izmir|moscow|saint petersburg|kyiv|kiev|lviv|odesa|
kharkiv|minsk|warsaw|krakow|gdansk|wroclaw|poznan|prague|brno|bratislava|budapest|bucharest|sofia|
belgrade|zagreb|ljubljana|sarajevo|vilnius|riga|tallinn|tbilisi|yerevan|baku|tehran|isfahan|baghdad|
damascus|beirut|amman|jerusalem|tel aviv|haifa|riyadh|jeddah|mecca|dubai|abu dhabi|doha|kuwait city|
manama|muscat|sanaa|cairo|giza|tripoli|tunis|algiers|casablanca|rabat|marrakesh|dakar|bamako|accra|
kumasi|lagos|abuja|ibadan|kano|port harcourt|douala|kinshasa|luanda|nairobi|mombasa|kampala|kigali|
addis ababa|asmara|mogadishu|khartoum|dar es salaam|lusaka|harare|johannesburg|pretoria|cape town|soweto|
antananarivo|karachi|lahore|islamabad|rawalpindi|peshawar|kabul|kandahar|new delhi|delhi|mumbai|bombay|
kolkata|calcutta|chennai|madras|bangalore|bengaluru|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|
nagpur|surat|kochi|amritsar|chandigarh|kathmandu|dhaka|chittagong|colombo|yangon|bangkok|chiang mai|
phnom penh|vientiane|hanoi|ho chi minh city|saigon|da nang|kuala lumpur|penang|singapore|jakarta|surabaya|
bandung|manila|quezon city|cebu|davao|beijing|shanghai|guangzhou|shenzhen|chengdu|wuhan|hangzhou|
nanjing|tianjin|xian|chongqing|hong kong|macau|taipei|kaohsiung|taichung|seoul|busan|incheon|daegu|
pyongyang|tokyo|osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|kobe|hiroshima|sendai|okinawa|ulaanbaatar|
sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|auckland|wellington|christchurch|toronto|
montreal|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|halifax|victoria|saskatoon|regina|
mexico city|guadalajara|monterrey|puebla|tijuana|cancun|merida|oaxaca|veracruz|ciudad juarez|
guatemala city|san salvador|tegucigalpa|managua|panama city|havana|kingston|port-au-prince|santo domingo|
san juan|ponce|bogota|medellin|cali|barranquilla|cartagena|caracas|maracaibo|quito|guayaquil|lima|cusco|
arequipa|la paz|santa cruz de la sierra|asuncion|montevideo|buenos aires|rosario|mendoza|santiago|
valparaiso|sao paulo|rio de janeiro|brasilia|belo horizonte|salvador de bahia|recife|fortaleza|porto alegre|
curitiba|manaus|bavaria|catalonia|andalusia|tuscany|sicily|normandy|brittany|provence|scotland|wales|
england|northern ireland|yorkshire|cornwall|surrey|sussex|essex|quebec|british columbia|alberta|manitoba|
saskatchewan|nova scotia|new brunswick|newfoundland|new south wales|queensland|punjab|kerala|gujarat|
tamil nadu|bengal|maharashtra|guam|samoa|afghanistan|albania|algeria|angola|argentina|armenia|australia|
austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|
bosnia|botswana|brazil|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|cape verde|chile|china|
colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominican republic|
ecuador|egypt|el salvador|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|germany|ghana|
greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|
ireland|israel|italy|ivory coast|jamaica|japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|
lebanon|lesotho|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|mali|malta|mauritania|
mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|
new zealand|nicaragua|niger|nigeria|north korea|norway|oman|pakistan|palestine|panama|papua new guinea|
paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|saudi arabia|senegal|
serbia|sierra leone|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|
suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad|tunisia|turkey|
turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|
vietnam|yemen|zambia|zimbabwe|united states of america|åland islands|aland islands|falkland islands|
cayman islands|faroe islands|cook islands|marshall islands|solomon islands|virgin islands|bouvet island|
christmas island|norfolk island|usa|u.s.a|trinidad and tobago|bosnia and herzegovina|antigua and barbuda|
saint kitts and nevis|saint lucia|sao tome and principe|french polynesia|french guiana|guadeloupe|martinique|
aruba|bermuda|gibraltar|greenland|andorra|monaco|liechtenstein|san marino|vatican city|holy see|maldives|
seychelles|comoros|reunion|mayotte|tonga|tuvalu|vanuatu|kiribati|nauru|palau|micronesia|macao|
western sahara|equatorial guinea|central african republic|eswatini|swaziland|north macedonia|macedonia|
timor-leste|brunei|dominica|umm al quwain city|ras al khaimah city|zayed city|sharjah|al fujairah city|
al ain city|ajman city|khalifah a city|bani yas city|musaffah|al shamkhah city|reef al fujairah city|
bazar-e yakawlang|taloqan|shibirghan|sar-e pul|pul-e khumri|maymana|mazar-e sharif|kunduz|khost|khulm|
khanabad|jalalabad|herat|ghazni|gardez|charikar|bamyan|balkh|baghlan|bazarak|pogradec|korce|elbasan|
vlore|tirana|shkoder|patos|fier-cifci|fier|durres|vanadzor|gyumri|uige|soio|n'dalatando|malanje|
cabinda|namibe|lubango|lobito|cuito|huambo|benguela|zarate|villa lugano|tandil|resistencia|reconquista|
quilmes|puerto eldorado|posadas|obera|necochea|merlo|mar del plata|los polvorines|la plata|hurlingham|
gualeguaychu|goya|formosa|don torcuato|corrientes|concordia|concepcion del uruguay|colegiales|campana|
berazategui|belgrano|barranqueras|barracas|yerba buena|villa maria|villa carlos paz|venado tuerto|ushuaia|
trelew|tartagal|santo tome|santiago del estero|san salvador de jujuy|san rafael|san pedro de jujuy|
san miguel de tucuman|san martin|san luis|salta|rio tercero|rio grande|rio gallegos|rio cuarto|punta alta|
puerto madryn|presidencia roque saenz pena|pergamino|parana|olavarria|neuquen|la rioja|junin|
gobernador galvez|general roca|general pico|cordoba|comodoro rivadavia|cipolletti|chivilcoy|chimbas|
bahia blanca|balvanera|villa mercedes|san miguel|san carlos de bariloche|jose c. paz|villach|salzburg|
ottakring|meidling|linz|klagenfurt am worthersee|innsbruck|hietzing|hernals|graz|floridsdorf|favoriten|
donaustadt|yanchep|wembley|wellard|wanneroo|subiaco|spearwood|south perth|seaton|scarborough|salisbury|
rockingham|port pirie|port lincoln|nedlands|murray bridge|mount isa|mount barker|mosman park|morphett vale|
maylands|mandurah|maddington|kwinana|kelmscott|ingle farm|hope valley|happy valley|gosnells|golden grove|
geraldton|gawler|fremantle|campbelltown|byford|busselton|bunbury|bassendean|australind|armadale|
alice springs|eaton|quinns rocks|claremont|warnbro|yeppoon|yarraville|wynnum|woy woy|woonona|woodridge|
wollert|wodonga|williamstown|wheelers hill|westmead|west hoxton|werribee|wentworthville|wendouree|
wellington point|warwick|warrnambool|warragul|wantirna south|wantirna|wangaratta|wallsend|wallan|wahroonga|
victoria point|vermont|vaucluse|urangan|upper coomera|tweed heads|turramurra|truganina|traralgon|
townsville|torquay|toowoomba|toowong|toorak|toongabbie|thornleigh|thornlands|thornbury|thomastown|
tewantin|terrigal|templestowe lower|templestowe|tarragindi|tarneit|taree|tamworth|sydenham|swan hill|
sutherland|surry hills|surrey hills|surfers paradise|sunnybank|sunbury|strathpine|strathfield|springwood|
springvale south|springvale|south yarra|southport|south melbourne|smithfield|slacks creek|shepparton|
seven hills|sebastopol|seaford|sandringham|saint kilda|saint ives|saint albans|ryde|rutherford|rowville|
rosebud|rooty hill|rockhampton|rockdale|ringwood north|ringwood east|ringwood|revesby|redlynch|redland bay|
redfern|raymond terrace|quakers hill|pyrmont|pymble|prahran|potts point|port melbourne|port macquarie|
port douglas|point cook|pimpama|petrie|penshurst|penrith|pascoe vale|parkville|parkes|parkdale|palm beach|
pakenham|oxley|ormeau|oatley|nunawading|nowra|north sydney|north melbourne|northmead|fitzroy north|
northcote|noosaville|noble park|newtown|newport|newcastle|nerang|narre warren|narrabeen|narangba|nambour|
muswellbrook|murrumbeena|mulgrave|mudgeeraba|mudgee|mount waverley|mount martha|mount gambier|mount evelyn|
mount eliza|mount druitt|moss vale|mosman|morwell|mortdale|mornington|moree|mordialloc|morayfield|
south morang|mooroolbark|moonee ponds|mooloolaba|montmorency|mona vale|mitchelton|mitcham|minto|mill park|
mildura|merrylands|mernda|mentone|menai|melton south|medowie|matraville|maryborough|marrickville|maroubra|
maribyrnong|mareeba|malvern|maitland|macleod|mackay|lindfield|lilydale|lidcombe|leumeah|leichhardt|
leeton|lavington|launceston|langwarrin|lane cove|lalor|lakemba|kogarah|kingaroy|kilsyth|keysborough|
kempsey|kelso|katoomba|kangaroo flat|jimboomba|inverell|ingleburn|horsham|hornsby|highett|heathmont|
haymarket|hawthorn south|hawthorn|hastings|harristown|hampton park|hallam|gympie|gunnedah|grovedale|
greenvale|greensborough|grafton|gracemere|goulburn|gorokan|goonellabah|goodna|gold coast|glen waverley|
glenroy|glenorchy|glen iris|glenfield|glenferrie|glebe|gladstone|gisborne|geelong|frankston east|
frankston|forster|forest hill|forbes|footscray|fitzroy|fawkner|fairfield|essendon|epping|engadine|
emu plains|eltham|elsternwick|eight mile plains|echuca|eastwood|east maitland|earlwood|eagleby|dubbo|
drouin|doonside|donvale|doncaster east|doncaster|dingley village|diamond creek|devonport|derrimut|
deer park|deception bay|darlinghurst|darley|dapto|dandenong|dalby|croydon|cronulla|cranbourne|craigieburn|
cowra|corio|coorparoo|coolum beach|coolangatta|coogee|collingwood|colac|coffs harbour|coburg|clyde north|
clayton south|wollongong|chipping norton|chippendale|chatswood|charters towers|charlestown|cessnock|
caulfield north|castle hill|carrum downs|carnegie|carlingford|caringbah|capalaba|camperdown|camberwell|
cairns|caboolture|burwood east|burwood|burpengary|burnie|burleigh heads|bundaberg|bulleen|buderim|
brunswick west|brunswick east|brunswick|broken hill|broadmeadows|broadbeach|box hill|bowral|boronia|
boondall|blacktown|birkdale|berwick|berkeley vale|bentleigh east|bentleigh|benowa|bendigo|benalla|belrose|
belmont|beenleigh|beaumaris|bayswater|baulkham hills|bathurst|bass hill|bargara|banora point|bankstown|
balwyn|balmain|ballina|ballarat|aspley|ashgrove|ashfield|ascot vale|artarmon|armidale|ararat|annandale|
andergrove|altona|alfredton|albion park|albany creek|abbotsford|new lambton|kirrawee|sylvania|
brighton-le-sands|sans souci|peakhurst|padstow|riverwood|sandy bay|figtree|norlane|new farm|south brisbane|
maroochydore|cheltenham|bellevue hill|rose bay|paddington|ultimo|drummoyne|hunters hill|cremorne|
neutral bay|randwick|bondi|gladesville|forestville|dee why|umina beach|gladstone park|palmerston|
hervey bay|moranbah|karratha|biggera waters|hillarys|kingsford|maidstone|howrah|springfield lakes|
joondalup|como|arncliffe|clarkson|taringa|chapel hill|kenmore|inala|mount lawley|athelstone|nundah|
zillmere|carseldine|bracken ridge|kallangur|mango hill|north lakes|west end|indooroopilly|clayfield|
chermside|the gap|bridgeman downs|fairfield west|salisbury east|north ryde|stirling|caroline springs|
hoppers crossing|logan city|carindale|parramatta|ferntree gully|adelaide hills|canning vale|varsity lakes|
roselands|oxenford|glenmore park|southbank|st kilda east|docklands|helensvale|mount annan|melton west|
brookfield|kurunjang|box hill south|blackburn|hawthorn east|balwyn north|box hill north|blackburn south|
chadstone|malvern east|oakleigh south|caulfield south|brighton east|brassall|raceview|redbank plains|
clontarf|kippa-ring|labrador|st albans|rozelle|sippy downs|north perth|altona north|balcatta|
north parramatta|bateau bay|hope island|east perth|doveton|endeavour hills|moorebank|thurgoona|shailer park|
bossley park|kellyville|canley vale|horsley|craigmore|frenchs forest|harrington park|kings park|
taylors lakes|macquarie park|cherrybrook|woodcroft|woodvale|plumpton|roxburgh park|prestons|winston hills|
edensor park|avondale heights|lynbrook|norman gardens|ivanhoe|banksia grove|merewether|magill|wyndham vale|
ballajura|piara waters|willetton|green valley|petersham|atwell|aveley|balga|greenwood|leeming|delahey|
parkwood|wishart|south hedland|kambah|doubleview|bonnyrigg|seville grove|belmore|beverly hills|
murrumba downs|carrara|cabramatta|elanora|campsie|canley heights|arundel|casula|bella vista|beechboro|
chester hill|ashmore|colyton|cranebrook|little mountain|bardon|wakerley|five dock|greenacre|greystanes|
ellenbrook|jerrabomberra|greenfields|hamilton hill|karabar|alexandra hills|nollamara|kingsgrove|
macquarie fields|east victoria park|mount pritchard|panania|condell park|kedron|wyoming|calamvale|yagoona|
zetland|coombabah|golden square|annerley|highton|dulwich hill|wiley park|mount sheridan|crestmead|
frenchville|kuraby|marsden|chirnside park|moorooka|georges hall|pacific pines|robina|runaway bay|runcorn|
tingalpa|meadow heights|algester|kings langley|flagstaff hill|greenwith|paralowie|baldivis|cable beach|
parkinson|girrawheen|lurnea|dalyellup|dianella|duncraig|forrestfield|halls head|high wycombe|kardinya|
karrinyup|lesmurdie|morley|port kennedy|secret harbour|thornlie|waikiki|yokine|landsdale|ngunnawal|
bradbury|kearneys spring|hinchinbrook|punchbowl|bray park|regents park|parafield gardens|kangaroo point|
wavell heights|huntingdale|st clair|mawson lakes|the ponds|wattle grove|kirwan|braybrook|cairnlea|bundoora|
mountain creek|southern river|mirrabooka|beaumont hills|victoria park|aldinga beach|bondi junction|beecroft|
lane cove north|everton park|forest lake|greenslopes|mansfield|mount gravatt east|sunnybank hills|
upper mount gravatt|camp hill|manly west|morningside|wynnum west|rochedale south|ferny hills|keilor east|
pascoe vale south|bayswater north|vermont south|cranbourne east|cranbourne north|cranbourne west|
narre warren south|dandenong north|frankston south|keilor downs|sunshine north|sunshine west|altona meadows|
west footscray|taylors hill|berala|bondi beach|caringbah south|ermington|homebush west|hurstville|
kellyville ridge|killara|kingswood park|marsfield|north bondi|south penrith|stanhope gardens|
west pennant hills|west ryde|wollstonecraft|hallett cove|aberfoyle park|salisbury north|harrisdale|rivervale|
burleigh waters|currumbin waters|mermaid waters|mayfield|mount louisa|rangeville|marangaroo|
melbourne city centre|perth city centre|adelaide city centre|wollongong city centre|rockingham city centre|
coomera|west wodonga|strathmore|west busselton|south bunbury|tweed heads south|ocean grove|xankandi|saatli|
nakhchivan|lankaran|sirvan|yevlakh|sumqayit|qaracuxur|sheki|mingelchaur|ganja|bakixanov|zenica|tuzla|
mostar|bihac|banja luka|bridgetown|thakurgaon|tungi|sylhet|jamalpur|shibganj|satkhira|sirajganj|
netrakona|narsingdi|sandwip|shahzadpur|ramganj|rajshahi|pirojpur|patiya|narayanganj|nagarpur|mymensingh|
maulavi bazar|lalmonirhat|laksham|comilla|rangpur|kushtia|joypur hat|ishurdi|habiganj|feni|raipur|
khagrachhari|bhairab bazar|bagerhat|narail|tungipara|sonargaon|sarishabari|palang|par naogaon|lakshmipur|
faridpur|dinajpur|satkania|cox's bazar|khulna|bhola|barisal|jessore|pabna|tangail|bogra|nawabganj|
madaripur|sherpur|kishorganj|bibir hat|saidpur|puthia|natore|azimpur|paltan|joymontop|verviers|tournai|
sint-niklaas|seraing|roeselare|ostend|namur|mouscron|mons|mechelen|liege|leuven|la louviere|kortrijk|
hasselt|genk|deurne|charleroi|brugge|antwerpen|aalst|ouahigouya|ouagadougou|koudougou|bobo-dioulasso|
banfora|yambol|vratsa|vidin|veliko turnovo|varna|dobrich|stara zagora|sliven|shumen|plovdiv|pleven|
pernik|pazardzhik|kardzhali|haskovo|kazanlak|gabrovo|burgas|blagoevgrad|asenovgrad|madinat hamad|
dar kulayb|al muharraq|ar rifa'|bujumbura|muyinga|porto-novo|parakou|ouidah|natitingou|lokossa|djougou|
cotonou|bohicon|abomey-calavi|abomey|bandar seri begawan|yacuiba|tiquipaya|tarija|sucre|sacaba|riberalta|
quillacollo|potosi|oruro|montero|cochabamba|vitoria de santo antao|tucurui|sobral|serra talhada|sao luis|
sao lourenco da mata|santa rita|santarem|santa ines|santa cruz do capibaribe|rio largo|picos|petrolina|
paulo afonso|paulista|parnamirim|parnaiba|parintins|paragominas|pacatuba|natal|mossoro|marechal deodoro|
maracanau|maraba|maceio|macapa|juazeiro do norte|joao pessoa|jaboatao|itacoatiara|itapipoca|itaituba|
ipojuca|imperatriz|iguatu|igarassu|horizonte|gravata|garanhuns|crato|crateus|codo|caxias|caucaia|
castanhal|cascavel|caruaru|carpina|campina grande|caico|cabo|cabedelo|braganca|bezerros|belem|bayeux|
barra do corda|balsas|bacabal|arcoverde|arapiraca|araguaina|aquiraz|ananindeua|altamira|abreu e lima|
abaetetuba|votuporanga|votorantim|volta redonda|vitoria da conquista|vinhedo|vila velha|vicosa|viamao|
vespasiano|varzea paulista|varzea grande|varginha|valinhos|valenca|vacaria|uruguaiana|umuarama|uberlandia|
uberaba|ubatuba|tupa|tubarao|trindade|tres rios|tres lagoas|tres coracoes|teresopolis|teofilo otoni|
telemaco borba|taubate|tatui|taquaritinga|taboao da serra|suzano|sumare|sorocaba|sete lagoas|sertaozinho|
seropedica|senador canedo|sarandi|saquarema|sapucaia|sapiranga|sao vicente|sao sebastiao do paraiso|
sao sebastiao|sao roque|sao pedro da aldeia|sao mateus|sao leopoldo|sao jose dos pinhais|sao jose dos campos|
sao jose|sao joao de meriti|sao joao del rei|sao gabriel|sao cristovao|sao carlos|sao caetano do sul|
sao borja|sao bernardo do campo|sao bento do sul|santo antonio de jesus|santo angelo|santo andre|
santana do livramento|santana de parnaiba|santa maria|santa luzia|santa cruz do sul|santa barbara d'oeste|
salto|rondonopolis|rolandia|rio verde|rio do sul|rio das ostras|rio claro|ribeirao preto|ribeirao pires|
ribeirao das neves|resende|queimados|presidente prudente|praia grande|pouso alegre|porto seguro|ponta pora|
ponta grossa|pocos de caldas|planaltina|pirapora|pirassununga|piracicaba|pindamonhangaba|petropolis|peruibe|
penapolis|pelotas|paulinia|patos de minas|pato branco|passos|passo fundo|paranavai|paranagua|para de minas|
paracatu|palhoca|ouro preto|ourinhos|osasco|novo hamburgo|nova lima|nova iguacu|nova friburgo|
nossa senhora do socorro|niteroi|nilopolis|muriae|montes claros|mogi mirim|mogi guacu|mogi das cruzes|
mococa|maua|matao|maringa|manhuacu|mairipora|macae|luziania|londrina|lins|linhares|limeira|
lencois paulista|leme|lavras|lages|lajeado|jundiai|juiz de fora|joinville|joao monlevade|jequie|jatai|
jaragua do sul|japeri|jandira|janauba|jacarei|jaboticabal|itumbiara|ituiutaba|itauna|itatiba|
itaquaquecetuba|itapira|itapevi|itapeva|itapetininga|itapetinga|itaperuna|itapecerica da serra|itanhaem|
itajuba|itajai|itaguai|itabuna|itaborai|itabira|itabaiana|irece|ipatinga|indaiatuba|ilheus|ijui|icara|
ibirite|hortolandia|gurupi|guarulhos|guaruja|guaratingueta|guarapuava|guarapari|guanambi|gravatai|
governador valadares|goiania|franco da rocha|francisco morato|francisco beltrao|foz do iguacu|formiga|
florianopolis|ferraz de vasconcelos|fernandopolis|feira de santana|farroupilha|eunapolis|esteio|estancia|
esmeraldas|erechim|embu guacu|embu|duque de caxias|dourados|divinopolis|diadema|curvelo|cuiaba|cubatao|
cruzeiro|cruz alta|criciuma|cotia|corumba|coronel fabriciano|contagem|conselheiro lafaiete|colatina|
cianorte|chapeco|caxias do sul|catanduva|catalao|cataguases|carazinho|caratinga|carapicuiba|caraguatatuba|
canoas|campos do jordao|campos dos goytacazes|campo mourao|campo largo|campo grande|campinas|cambe|camaqua|
camacari|caldas novas|cajamar|caieiras|cachoeiro de itapemirim|cachoeirinha|cachoeira do sul|cacapava|
cacador|cabo frio|braganca paulista|botucatu|blumenau|birigui|biguacu|betim|bento goncalves|belford roxo|
bebedouro|bauru|batatais|barueri|barretos|barreiras|barra mansa|barra do pirai|barra do garcas|barbacena|
bage|avare|atibaia|assis|aruja|araxa|araucaria|araruama|araras|araraquara|arapongas|araguari|aracruz|
aracatuba|aracaju|apucarana|angra dos reis|andradina|anapolis|americana|almirante tamandare|alfenas|
alegrete|alagoinhas|guaiba|palmas|rio branco|porto velho|manacapuru|cruzeiro do sul|coari|boa vista|
ariquemes|vilhena|ji parana|cacoal|aparecida de goiania|jaboatao dos guararapes|lauro de freitas|parauapebas|
pinhais|redencao|simoes filho|sinop|jardim paulista|nassau|thimphu|selebi-phikwe|molepolole|gaborone|
francistown|horad zhodzina|zhlobin|vitebsk|svyetlahorsk|slutsk|slonim|salihorsk|rechytsa|polatsk|pinsk|
orsha|navapolatsk|mazyr|maladzyechna|mahilyow|kobryn|hrodna|homyel'|brest|barysaw|baranovichi|babruysk|
belize city|airdrie|ajax|alliston|amherst|amherstburg|arnprior|baie-comeau|bay roberts|beaconsfield|
beauharnois|becancour|belleville|bells corners|beloeil|binbrook|blainville|boisbriand|bois-des-filion|
boucherville|bracebridge|brampton|brantford|bridgewater|brockville|brossard|burnaby|campbell river|camrose|
candiac|canmore|cantley|carleton place|castlegar|chambly|charlottetown|chateauguay|chatham|chilliwack|
clarence-rockland|cobourg|cochrane|cold lake|colwood|conception bay south|coquitlam|corner brook|
cote-saint-luc|courtenay|cowansville|cranbrook|dartmouth|dauphin|dawson creek|deux-montagnes|dieppe|
dolbeau-mistassini|dollard-des ormeaux|dorchester|dorval|drummondville|dryden|east gwillimbury|elliot lake|
etobicoke|fort erie|fort mcmurray|fort saskatchewan|fort st. john|fredericton|gaspe|gatineau|glace bay|
goderich|granby|grande prairie|grand falls-windsor|greater sudbury|greater napanee|guelph|hanceville|
hawkesbury|high river|hinton|huron east|ingersoll|joliette|kamloops|kanata|kapuskasing|kelowna|kenora|
kentville|keswick|kitchener|kitimat|labrador city|lachute|lacombe|ladysmith|lambton shores|langford|
langley|la prairie|l'assomption|la tuque|laurentides|laval|lavaltrie|leamington|leduc|les coteaux|
lethbridge|l'ile-perrot|lloydminster|longueuil|lutes mountain|magog|maple ridge|markham|mascouche|
medicine hat|mercier|miramichi|mississauga|moncton|mont-laurier|mont-royal|mont-saint-hilaire|
mont-tremblant|moose jaw|morinville|mount pearl|nanaimo|nepean|new glasgow|new hamburg|newmarket|
new westminster|niagara falls|norfolk county|north battleford|north bay|north cowichan|north saanich|
north vancouver|north york|notre-dame-de-grace|notre-dame-des-prairies|oak bay|oakville|okotoks|olds|
orangeville|orillia|oromocto|oshawa|otterburn park|owen sound|parksville|pembroke|penticton|petawawa|
peterborough|pickering|pincourt|pitt meadows|pointe-claire|portage la prairie|port alberni|port colborne|
port coquitlam|port hope|port moody|powell river|prevost|prince albert|prince edward|prince george|
prince rupert|queenswood heights|quesnel|quinte west|rayside-balfour|red deer|renfrew|repentigny|
richmond hill|roberval|rock forest|rosemere|rouyn-noranda|saguenay|saint-amable|saint-basile-le-grand|
saint-bruno-de-montarville|saint-canut|saint-constant|sainte-adele|sainte-anne-des-plaines|sainte-catherine|
sainte-julie|sainte-therese|saint-eustache|saint-felicien|saint-hippolyte|saint-hyacinthe|
saint-jean-sur-richelieu|saint-jerome|saint john|saint-laurent|saint-lazare|saint-leonard|
saint-lin-laurentides|saint-sauveur|salaberry-de-valleyfield|salmon arm|sarnia|sault ste. marie|sechelt|
selkirk|sept-iles|shawinigan|shelburne|sherbrooke|sherwood park|simcoe|smiths falls|sorel-tracy|
south huron|spruce grove|squamish|st. albert|st. catharines|steinbach|stony plain|stratford|st. thomas|
summerside|swift current|sylvan lake|taber|temiskaming shores|terrebonne|thorold|thunder bay|timmins|
trois-rivieres|truro|tsawwassen|uxbridge|val-des-monts|val-d'or|vanier|varennes|vaudreuil-dorion|
victoriaville|warman|waterloo|welland|westmount|wetaskiwin|weyburn|whistler|whitecourt|whitehorse|
white rock|williams lake|windsor|winkler|woodstock|yellowknife|yorkton|st. john's|levis|montmagny|
rimouski|riviere-du-loup|l'ancienne-lorette|edmundston|saint-georges|matane|buckingham|thetford-mines|
la malbaie|sainte-marie|cole harbour|okanagan|west kelowna|jonquiere|saint-augustin-de-desmaures|ladner|
walnut grove|aldergrove|east york|ancaster|pont-rouge|west vancouver|willowdale|lower sackville|le plateau|
wild rose|silver berry|la haute-saint-charles|salt spring island|fallingbrook|valley east|hauterive|uvira|
tshikapa|mwene-ditu|mweka|mbuji-mayi|lodja|lisala|kisangani|kindu|kasongo|kananga|kamina|kalemie|
kabinda|isiro|ilebo|goma|gbadolite|gandajika|butembo|buta|bunia|bumba|bukavu|beni|lubumbashi|likasi|
kolwezi|kipushi|moanda|mbanza-ngungu|mbandaka|matadi|kikwit|gemena|boma|bandundu|masina|mbaiki|
kaga bandoro|bimbo|berberati|bangui|pointe-noire|dolisie|kayes|brazzaville|winterthur|sankt gallen|luzern|
lugano|lausanne|geneve|yamoussoukro|sinfra|san-pedro|oume|korhogo|katiola|issia|grand-bassam|gagnoa|
ferkessedougou|divo|dimbokro|danane|daloa|dabou|bouake|bouafle|bondoukou|bingerville|anyama|agboville|
adzope|abobo|abidjan|abengourou|seguela|vina del mar|villa alemana|valdivia|temuco|talcahuano|talca|
talagante|san felipe|san bernardo|rancagua|quilpue|quillota|punta arenas|puerto montt|puente alto|penaflor|
ovalle|osorno|melipilla|los andes|linares|la serena|iquique|curico|coronel|coquimbo|copiapo|chillan|
chiguayante|calama|buin|antofagasta|la pintana|lo prado|yaounde|yagoua|tiko|sangmelima|nkoteng|
nkongsamba|ngaoundere|mokolo|meiganga|mbouda|mbalmayo|loum|limbe|kumbo|kribi|kousseri|guider|garoua|
foumbot|foumban|edea|ebolowa|dschang|bertoua|bangangte|bamenda|bali|bafoussam|bafia|bafang|kashgar|
xinyuan|urumqi|turpan|shihezi|qapqal|korla|karamay|changji|aral|aksu|zunyi|zoucheng|zigong|zhuzhou|
zhumadian|shangqiu|zhoukou|zhicheng|zhenzhou|zhenjiang|zhengzhou|zhaoqing|zhanjiang|zhangzhou|zibo|
anyang|zhabei|zaozhuang|zaoyang|kunshan|yunfu|yuncheng|yuci|qianjiang|chengzhong|yinchuan|yichun|
yichang|yibin|yantai|yangzhou|yangshuo|yangquan|yancheng|tongshan|shangrao|xuchang|xiuying|xinzhou|
xinyang|xinxiang|xintai|xinpu|xining|xingtai|xindi|sanshui|xiaogan|xianyang|xiantao|xianning|zhuhai|
xiangtan|xiangyang|xi'an|xiamen|wuzhou|wuxue|wuxi|changde|wuhu|wuhai|wenzhou|weinan|weihai|weifang|
wanxian|wafangdian|tongzhou|wusong|tianshui|tangshan|tanggu|taizhou|taiyuan|tai'an|suzhou|suizhou|
shiyan|shiqi|tongchuanshi|shijiazhuang|shashi|shaoxing|shaoguan|shanwei|shantou|sanming|jieyang|rizhao|
quanzhou|qinhuangdao|huai'an|qingdao|qingyuan|puyang chengguanzhen|puyang|putian|pingxiang|pingdingshan|
dadukou|ningbo|neijiang|nanyang|nantong|nanping|nanning|nanchong|nanchang|mianyang|mentougou|luqiao|
luoyang|luohe|luancheng|loudi|guankou|linyi|linxia chengguanzhen|linhai|linfen|licheng|liaocheng|wuwei|
leshan|laohekou|lanzhou|langfang|laizhou|laiyang|kunming|kaiyuan|kaifeng|jiujiang|jinzhou|jining|
jingzhou|jingmen|jingdezhen|jincheng|jiaxing|jiaozuo|jiaozhou|jiangmen|yangjiang|ji'an|guangyuan|
qionghai|huzhou|humen|huizhou|xinhui|huayin|huangyan|huangshi|huanggang|huainan|huaibei|heze|yiyang|
hengyang|hengshui|hefei|hebi|hangu|handan|jiaojiang|haikou|guli|guiyang|guilin|guangshui|gaozhou|
gaoping|gaomi|fuzhou|fuyang|fuling|foshan|ezhou|shengli|donghai|dongguan|dingzhou|dezhou|deyang|
lijiang|daliang|dalian|chuzhou|yangchun|chenzhou|chenghua|chaozhou|changzhou|changzhi|changsha|cangzhou|
bozhou|boshan|bengbu|beihai|baoding|baiyin|shangyu|anshun|anqing|anbu|zhongshan|dadonghai|lianghu|
yueyang|zhaodong|zhangjiakou|yingkou|yanji|zhangjiakou shi xuanhua qu|ulanhot|tongliao|tonghua|tieling|
suihua|siping|shuangyashan|shenyang|fendou|taihecun|qiqihar|panshan|nanpiao|mudanjiang|longfeng|liaoyuan|
liaoyang|jixi|jiutai|lianshan|jilin|jiamusi|hulan ergi|hohhot|hegang|harbin|hailar|haicheng|fuxin|
fushun|dongling|datong|daqing|dandong|chifeng|chengde|chaoyang|changchun|benxi|beipiao|bei'an|baotou|
baicheng|baishan|anshan|anda|changshu city|fenghuang|zhu cheng city|ordos|wenshan city|liupanshui|
jianshui|huocheng|bayan nur|zipaquira|yumbo|yopal|villavicencio|villa del rosario|valledupar|turbo|
turbaco|tunja|tumaco|tulua|sogamoso|soacha|sincelejo|santa rosa de cabal|santa marta|san andres|sahagun|
sabanalarga|rionegro|riohacha|quibdo|puerto tejada|popayan|pitalito|piedecuesta|pereira|pasto|pamplona|
ocana|monteria|montelibano|manizales|malambo|maicao|magangue|los patios|la dorada|itagui|ipiales|ibague|
giron|girardot city|fusagasuga|funza|fundacion|floridablanca|facatativa|espinal|envigado|el banco|duitama|
dosquebradas|cucuta|cienaga|chinchina|chia|cerete|caucasia|cartago|caldas|calarca|guadalajara de buga|
bucaramanga|bello|barrancabermeja|arjona|arauca|apartado|aguachica|agustin codazzi|limon|santiago de cuba|
san miguel del padron|sancti spiritus|san cristobal|sagua la grande|puerto padre|placetas|pinar del rio|
palma soriano|nuevitas|matanzas|manzanillo|las tunas|jesus menendez|jaguey grande|holguin|guira de melena|
guines|guantanamo|guanabacoa|corralillo|contramaestre|consolacion del sur|cienfuegos|ciego de avila|cerro|
cardenas|camaguey|bayamo|bartolome maso|banes|artemisa|arroyo naranjo|alamar|ciudad camilo cienfuegos|
centro habana|la habana vieja|boyeros|diez de octubre|praia|mindelo|willemstad|strovolos|nicosia|limassol|
larnaca|zlin|usti nad labem|teplice|pilsen|pardubice|ostrava|opava|olomouc|liberec|kladno|karvina|
karlovy vary|jihlava|hradec kralove|havirov|frydek-mistek|decin|chomutov|ceske budejovice|zwickau|
zweibrucken|zulpich|zittau|zirndorf|zeitz|zehlendorf|xanten|wurzburg|wurselen|wuppertal|wunstorf|
wulfrath|wolfsburg|wolfenbuttel|wolfen|wittmund|wittenberge|wittenau|witten|wismar|wipperfurth|winterhude|
winsen|winnenden|wilnsdorf|wilmersdorf|willich|wilhelmstadt|wilhelmshaven|wiesloch|wiesbaden|wiehl|
wetzlar|westerstede|westend|wesseling|wesel|wertheim|wernigerode|werne|wermelskirchen|werl|werdohl|
werder|werdau|weiterstadt|weisswasser|weissenfels|weinstadt-endersbach|weinheim|weingarten|weimar|weilheim|
weil am rhein|weiden|weissensee|wegberg|wedel|warstein|warendorf|waren|warburg|wangen|waltrop|walsrode|
wallenhorst|waldshut-tiengen|waldkraiburg|waldkirch|waiblingen|waghausel|wachtberg|vreden|volklingen|
voerde|vlotho|villingen-schwenningen|viersen|viernheim|versmold|verden|velbert|vegesack|vechta|
vaterstetten|varel|vaihingen an der enz|unterschleissheim|unterhaching|unna|uelzen|uberlingen|
ubach-palenberg|tuttlingen|tubingen|troisdorf|trier|traunreut|tonisvorst|tempelhof|tegel|taunusstein|syke|
sundern|sulzbach-rosenberg|suhl|stuhr|strausberg|straubing|stralsund|stolberg|stendal|stellingen|
steinfurt|steglitz|stassfurt|starnberg|stadtlohn|stadthagen|stadtallendorf|stade|staaken|sprockhovel|
springe|speyer|sonthofen|sonneberg|sondershausen|sommerda|soltau|solingen|soest|sinsheim|singen|
sindelfingen|siegen|siegburg|langenhorn|senftenberg|senden|selm|sehnde|seevetal|seesen|seelze|
schwetzingen|schwerte|schwerin|schwelm|schweinfurt|schwedt|schwanewede|schwandorf in bayern|schwabisch hall|
schwabisch gmund|schwabach|schortens|schorndorf|schoneberg|schonebeck|schmargendorf|schmallenberg|schleswig|
sasel|sankt wendel|sankt ingbert|sankt augustin|sangerhausen|salzwedel|salzkotten|salzgitter|saarlouis|
saarbrucken|saalfeld|russelsheim|rummelsburg|rudow|rudolstadt|rottweil|rottenburg|roth|rotenburg|rostock|
rosrath|rosenheim|ronnenberg|rinteln|rietberg|riesa|rheinfelden|rheine|rheinberg|rheinbach|
rheda-wiedenbruck|reutlingen|rendsburg|remscheid|reinickendorf|reinbek|reichenbach|regensburg|rees|
recklinghausen|ravensburg|ratingen|rathenow|rastede|rastatt|radolfzell|radevormwald|radebeul|quickborn|
quedlinburg|puttlingen|pulheim|prenzlauer berg|prenzlau|potsdam|porta westfalica|poppenbuttel|plettenberg|
plauen|pirna|pirmasens|pinneberg|pfungstadt|pforzheim|pfaffenhofen an der ilm|petershagen|peine|passau|
pasing|papenburg|pankow|paderborn|overath|ottensen|osterholz-scharmbeck|osnabruck|oranienburg|opladen|
olpe|oldenburg|olching|ohringen|offenburg|offenbach|oer-erkenschwick|oelde|oberursel|obertshausen|
oberkirch|oberhausen|nurtingen|nurnberg|nottuln|northeim|nordhorn|nordhausen|norderstedt|nordenham|norden|
nippes|nienburg|niederschonhausen|niederkassel|nieder-ingelheim|nidderau|neu wulmstorf|neuwied|neu-ulm|
neustrelitz|neustadt|neustadt am rubenberge|neue neustadt|neuss|neuruppin|neunkirchen|neumunster|
neumarkt in der oberpfalz|neukolln|neu isenburg|neuburg an der donau|neubruck|neubrandenburg|nettetal|
netphen|neckarsulm|naumburg|nagold|munster|hannoversch munden|mulheim|muhlheim am main|stuttgart muhlhausen|
muhlhausen|muhlacker|mossingen|mosbach|monheim am rhein|monchengladbach|moers|moabit|minden|metzingen|
mettmann|meschede|merzig|merseburg|meppen|menden|memmingen|melle|meissen|meiningen|meinerzhagen|
meiderich|meerbusch|meckenheim|mechernich|marzahn|marsberg|marl|markkleeberg|markisches viertel|
marienfelde|mariendorf|marburg an der lahn|mannheim|mainz|maintal|mahlsdorf|magdeburg|lurup|lunen|
luneburg|ludwigshafen am rhein|ludwigsfelde|ludwigsburg|ludinghausen|ludenscheid|luckenwalde|lubeck|
lubbecke|lorrach|lohne|lohmar|lippstadt|lingen|lindlar|lindau|limburg an der lahn|limbach-oberfrohna|
lichterfelde|lichtenrade|lichtenfels|lichtenberg|leverkusen|leutkirch|leonberg|lennestadt|lengerich|lemgo|
leinfelden-echterdingen|leimen|leichlingen|lehrte|lebach|lauf an der pegnitz|lankwitz|langenhagen|
langenfeld|langen|landshut|landsberg am lech|landau in der pfalz|lampertheim|lahr|lage|laatzen|kurten|
kulmbach|kreuztal|kreuzberg|krefeld|kothen|korschenbroich|kornwestheim|korbach|kopenick|berlin kopenick|
konstanz|konigs wusterhausen|konigswinter|konigsbrunn|koln|koblenz|kleve|kitzingen|kirchheim unter teck|
kevelaer|kerpen|kempten|kempen|kelkheim|kehl|kaufbeuren|kassel|karlsruhe|karlshorst|karben|kamp-lintfort|
kamen|kaiserslautern|kaarst|julich|juchen|itzehoe|isernhagen farster bauerschaft|iserlohn|ingolstadt|
ingelheim am rhein|ilmenau|idstein|idar-oberstein|ibbenburen|husum|hurth|huckelhoven|hoyerswerda|hoxter|
horb am neckar|homburg|holzminden|hohen neuendorf|hofheim am taunus|hockenheim|hildesheim|hilden|
hiddenhausen|heusweiler|hessisch oldendorf|herzogenrath|herzogenaurach|herten|herrenberg|herne|herford|
herdecke|herborn|heppenheim an der bergstrasse|hennigsdorf|hennef|hemer|helmstedt|hellersdorf|heinsberg|
heiligenhaus|heilbronn|heidenheim an der brenz|hattingen|hattersheim|hassloch|harsewinkel|haren|harburg|
hannover|hanau am main|hamminkeln|hamm|hameln|wandsbek|marienthal|hamburg-mitte|eimsbuttel|haltern am see|
haldensleben i|halberstadt|hakenfelde|haiger|haan|gutersloh|gustrow|gummersbach|guben|gross-umstadt|
gross-gerau|gronau|griesheim|grevenbroich|greven|greiz|greifswald|gottingen|gotha|goslar|gorlitz|
goppingen|goch|glauchau|gladbeck|gifhorn|giessen|giengen an der brenz|gevelsberg|gesundbrunnen|geseke|
gersthofen|germersheim|germering|geretsried|gera|georgsmarienhutte|gelsenkirchen|gelnhausen|geldern|
geislingen an der steige|geilenkirchen|geesthacht|garmisch-partenkirchen|garbsen|ganderkesee|gaggenau|furth|
furstenwalde|furstenfeldbruck|fulda|frondenberg|friesoythe|friedrichshain|friedrichshafen|friedrichsfelde|
friedrichsdorf|friedenau|friedberg|freudenstadt|freital|freising|freiburg|freiberg|frechen|
frankfurt am main|frankenthal|forst|forchheim|florsheim|flensburg|stuttgart feuerbach|fellbach|falkensee|
euskirchen|ettlingen|esslingen|essen|espelkamp|eschweiler|eschwege|eschborn|erlangen|erkrath|erkelenz|
erfurt|erftstadt|erding|eppingen|ennigerloh|ennepetal|engelskirchen|emsdetten|emmendingen|emden|elsdorf|
elmshorn|ellwangen|eislingen|eisenhuttenstadt|eisenach|einbeck|ehingen|edewecht|eckernforde|eberswalde|
duren|dulmen|duisburg|duderstadt|dreieich|dortmund|dorsten|dormagen|donaueschingen|dobeln|ditzingen|
dinslaken|dillingen|dillenburg|dietzenbach|detmold|dessau|delmenhorst|delitzsch|delbruck|deggendorf|
datteln|darmstadt|dachau|cuxhaven|crimmitschau|crailsheim|cottbus|coswig|coesfeld|cloppenburg|chemnitz|
charlottenburg|celle|castrop-rauxel|calw|buxtehude|butzbach|burgdorf|burg bei magdeburg|buren|bunde|buhl|
budingen|buckow|buckeburg|buchholz in der nordheide|bruhl|bruchsal|bruchkobel|britz|brilon|bretten|
bremerhaven|bremen|braunschweig|brandenburg an der havel|bramsche|bottrop|bornheim|borken|bogenhausen|
bochum|bocholt|boblingen|blieskastel|bingen am rhein|bietigheim-bissingen|biesdorf|bielefeld|
biberach an der riss|bernburg|bernau bei berlin|bergneustadt|bergkamen|bergisch gladbach|bergheim|bensheim|
bedburg|beckum|bayreuth|bautzen|baunatal|bamberg|balingen|baesweiler|bad zwischenahn|bad vilbel|
bad soden am taunus|bad salzuflen|bad rappenau|bad pyrmont|bad oldesloe|bad oeynhausen|bad neuenahr-ahrweiler|
bad nauheim|bad mergentheim|bad kreuznach|bad kissingen|bad honnef|bad hersfeld|bad harzburg|baden-baden|
bad berleburg|backnang|aurich|augsburg|auerbach|attendorn|aschersleben|aschaffenburg|arnstadt|arnsberg|
apolda|ansbach|annaberg-buchholz|andernach|amberg|altglienicke|altenburg|altena|alsdorf|alfter|albstadt|
aichach|ahrensburg|ahlen|ahaus|achim|achern|aalen|aachen|morfelden-walldorf|riedstadt|filderstadt|
ostfildern|rodgau|gropiusstadt|mitte|rheinstetten|altstadt sud|neuehrenfeld|stuttgart-ost|bochum-hordel|
st. pauli|gallus|eidelstedt|eisleben lutherstadt|halle neustadt|bergedorf|spandau|berlin treptow|niederrad|
wittenberg|barmbek-nord|farmsen-berne|falkenhagener feld|neu-hohenschonhausen|alt-hohenschonhausen|fennpfuhl|
hamburg-nord|kalk|dusseldorf-pempelfort|burglesum|vejle|randers|odense|kolding|horsens|frederiksberg|
esbjerg|arhus|aalborg|villa francisca|santiago de los caballeros|santa cruz de barahona|san pedro de macoris|
san francisco de macoris|puerto plata|salvaleon de higuey|punta cana|moca|la romana|concepcion de la vega|
bonao|bajos de haina|azua|santo domingo oeste|santo domingo este|boumerdas|tolga|tlemcen|tizi ouzou|
tissemsilt|tiaret|telerghma|tebessa|tamanrasset|sour el ghozlane|souk ahras|sougueur|skikda|sidi moussa|
sidi khaled|sidi bel abbes|sidi aissa|setif|sedrata|rouissat|remchi|relizane|reguiba|reghaia|ras el oued|
oum el bouaghi|oued rhiou|ouargla|m'sila|mostaganem|metlili chaamba|messaad|meftah|mansoura|larbaa|
lakhdaria|laghouat|ksar el boukhari|ksar chellala|khenchela|khemis miliana|jijel|hassi messaoud|
hamma bouziane|guelma|ghardaia|frenda|es senia|el oued|el khroub|el eulma|el bayadh|chlef|el achir|
ech chettia|drean|djelfa|djamaa|dar chioukh|cheria|chelghoum el aid|bouira|bougara|boufarik|
bordj el kiffan|bordj bou arreridj|boghni|blida|biskra|birkhadem|birine|bir el djir|bir el ater|besbes|
berrouaghia|beni mered|bejaia|bechar|batna|barika|baraki|bab ezzouar|azzaba|annaba|akbou|ain touta|
ain temouchent|ain sefra|ain oussera|ain fakroun|ain defla|ain beida|aflou|tulcan|riobamba|quevedo|
portoviejo|manta|machala|loja|latacunga|la libertad|ibarra|eloy alfaro|cuenca|babahoyo|ambato|
tutamandahostel|tartu|narva|zefta|toukh|tanda|talkha|tahta|sohag|shirbin|shibin al qanatir|
shibin al kawm|samannud|samalut|kousa|qina|qalyub|minyat an nasr|munuf|mersa matruh|manfalut|mallawi|
kawm umbu|kafr az zayyat|kafr ash shaykh|kafr ad dawwar|jirja|isna|idku|idfu|ibshaway|halwan|hawsh 'isa|
fuwwah|farshut|faraskur|faqus|damietta|diyarb najm|disuq|dishna|dikirnis|dayrut|damanhur|port said|
bilqas|bilbays|basyun|bani suwayf|bani mazar|banha|zagazig|awsim|at tall al kabir|asyut|aswan|suez|
ashmun|luxor|al qusiyah|al qurayn|al qanatir al khayriyah|al minya|al matariyah|al manzalah|al mansurah|
al manshah|al mahallah al kubra|al kharijah|al khankah|al jammaliyah|ismailia|al hawamidiyah|hurghada|
al fayyum|al fashn|arish|akhmim|abu tij|abu qurqas|abu kabir|abnub|new cairo|laayoune|dakhla|yecla|
villena|villarrobledo|vila-real|villanueva de la serena|villajoyosa|velez-malaga|valdepenas|utrera|ubeda|
totana|torrevieja|torre-pacheco|torremolinos|torre del mar|tomelloso|tomares|telde|talavera de la reina|
tacoronte|sueca|sevilla|san vicent del raspeig|santa pola|santa lucia|santa eularia des riu|
santa cruz de tenerife|san roque|san pedro del pinatar|san pedro de alcantara|sanlucar de barrameda|
san juan de aznalfarache|san juan de alicante|san javier|san fernando|la laguna|san bartolome de tirajana|
sant antoni de portmany|sagunto|rota|roquetas de mar|rojales|rincon de la victoria|ribarroja del turia|
requena|realejo alto|puerto real|puertollano|puerto del rosario|puerto de la cruz|puente-genil|
la pobla de vallbona|priego de cordoba|pilar de la horadada|paterna|palma del rio|pajara|paiporta|orihuela|
ontinyent|onda|novelda|nijar|nerja|murcia|mutxamel|motril|moron de la frontera|montilla|moncada|
molina de segura|mogan|mislata|mijas|melilla|mazarron|maspalomas|martos|marratxi|maracena|manises|
manacor|mairena del aljarafe|mairena del alcor|lucena|los palacios y villafranca|los llanos de aridane|
los barrios|lorca|llucmajor|lliria|lepe|lebrija|las torres de cotillas|la rinconada|la orotava|la oliva|
jumilla|jerez de la frontera|javea|xativa|jaen|isla cristina|ingenio|inca|icod de los vinos|ibiza|huelva|
hellin|guia de isora|guadix|granadilla de abona|gandia|galdar|fuengirola|estepona|el ejido|elche|ecija|
dos hermanas|don benito|cullera|quart de poblet|crevillente|coria del rio|conil de la frontera|ciudad real|
cieza|xirivella|chiclana de la frontera|catarroja|castello de la plana|cartama|carrizal|carmona|carcaixent|
caravaca|campina|el campello|camas|calvia|calp|cadiz|caceres|cabra|burriana|burjassot|betera|benidorm|
benalmadena|baza|barbate|baena|badajoz|ayamonte|atamaria|aspe|arucas|arrecife|arona|armilla|
arcos de la frontera|antequera|andujar|almunecar|almonte|almeria|almendralejo|almassora|almansa|alicante|
alhaurin el grande|alhaurin de la torre|algemesi|algeciras|alfafar|aldaia|alcoy|alzira|alcazar de san juan|
alcantarilla|alcala la real|alcala de guadaira|alboraya|albacete|alaquas|aguimes|aguilas|adeje|
grao de murviedro|zarautz|zamora|gasteiz|vinaros|villaviciosa de odon|villaverde|vilanova i la geltru|
vilagarcia de arousa|vilafranca del penedes|vila-seca|viladecans|vigo|vicalvaro|el vendrell|valls|
valladolid|valdemoro|rivas-vaciamadrid|tudela|tortosa|torrelodones|torrelavega|torrejon de ardoz|
tetuan de las victorias|teruel|terrassa|tarragona|soria|sitges|sestao|segovia|cerdanyola del valles|
sant vicenc dels horts|barakaldo|santurtzi|sants|santiago de compostela|santa perpetua de mogoda|santander|
barbera del valles|santa uxia de ribeira|santa coloma de gramenet|donostia|sant pere de ribes|sant joan despi|
san fernando de henares|sant feliu de llobregat|sant feliu de guixols|sant cugat del valles|
sant boi de llobregat|sant andreu|san andres del rabanedo|sant adria de besos|salou|salamanca|sabadell|
ripollet|ribeira|reus|errenteria|redondela|puente de vallecas|ponteareas|premia de mar|pozuelo de alarcon|
portugalete|pontevedra|ponferrada|plasencia|pinto|pineda de mar|parla|palencia|palafrugell|oviedo|ourense|
olot|olesa de montserrat|oleiros|navalcarnero|naron|mostoles|moratalaz|arrasate|montcada i reixac|
mollet del valles|molins de rei|miranda de ebro|mieres|mejorada del campo|medina del campo|mataro|el masnou|
martorell|manresa|manlleu|majadahonda|lugo|logrono|lloret de mar|lleida|leioa|leganes|las rozas de madrid|
la sagrera|sant pere|lalin|laguna de duero|a estrada|a coruna|irun|illescas|igualada|huesca|
l'hospitalet de llobregat|hortaleza|horta|getxo|granollers|gijon|getafe|girona|gava|gamonal|galdakao|
galapagar|fuenlabrada|figueres|esplugues de llobregat|esparreguera|erandio|el prat de llobregat|ferrol|
el raval|eibar|durango|culleredo|coslada|cornella de llobregat|colmenar viejo|collado-villalba|el clot|
ciudad lineal|ciutadella|ciempozuelos|chamartin|castro-urdiales|castelldefels|castellar del valles|carballo|
cangas do morrazo|cambrils|cambre|camargo|calatayud|calahorra|calafell|burgos|boadilla del monte|blanes|
benicarlo|baranain|barajas de madrid|badalona|azuqueca de henares|aviles|arteixo|arganda|aranjuez|
aranda de duero|amposta|algorta|algete|alcorcon|alcobendas|alcala de henares|nou barris|pinar de chamartin|
puerto del carmen|ceuta|moncloa-aravaca|eixample|les corts|sarria-sant gervasi|horta-guinardo|sants-montjuic|
sant marti|ciutat vella|arganzuela|san blas-canillejas|usera|chamberi|carabanchel|city center|retiro|
poble sec|la bonanova|el poblenou|el carmel|l'alfas del pi|delicias|almozara|montecanal|oliver-valdefierro|
santutxu|fort pienc|dreta de l'eixample|sagrada familia|sant marti de provencals|los realejos|basauri|llefia|
tres cantos|iturrama|primer ensanche|segundo ensanche|fuencarral-el pardo|villa de vallecas|natahoyo|sarria|
el baix guinardo|la prosperitat|provenals del poblenou|sant antoni|la vila de gracia|porta|sants-badal|
sant gervasi-galvany|la marina de port|navas|el guinardo|barri de sant andreu|barri de les corts|shashemene|
nazret|mek'ele|kombolcha|jimma|jijiga|inda silase|hosa'ina|harar|gondar|dire dawa|dese|bishoftu|
debre mark'os|debre birhan|bahir dar|hawassa|arba minch|adigrat|sodo|vantaa|vaasa|turku|tampere|pori|
oulu|lappeenranta|lahti|kuopio|kotka|jyvaskyla|joensuu|espoo|suva|lautoka|yerres|wattrelos|voiron|
vitry-sur-seine|vitrolles|viry-chatillon|vincennes|villiers-sur-marne|villiers-le-bel|villeurbanne|
villepinte|villeparisis|villeneuve-sur-lot|villeneuve-saint-georges|villeneuve-la-garenne|villenave-d'ornon|
villemomble|villejuif|villefranche-sur-saone|vigneux-sur-seine|vierzon|vienne|vichy|vertou|versailles|
verdun|venissieux|velizy-villacoublay|vaureal|vaulx-en-velin|vanves|vannes|vanduvre-les-nancy|vallauris|
valenciennes|valence|troyes|tremblay-en-france|trappes|tournefeuille|tourcoing|toulon|torcy|
thonon-les-bains|thionville|thiais|taverny|tarbes|talence|suresnes|sucy-en-brie|sotteville-les-rouen|
soissons|six-fours-les-plages|sevres|sevran|sete|sens|schiltigheim|sceaux|savigny-sur-orge|
savigny-le-temple|saumur|sartrouville|sarreguemines|sarcelles|sannois|salon-de-provence|
saint-sebastien-sur-loire|saint-raphael|saint-quentin|saint-priest|saint-pol-sur-mer|saint-ouen-l'aumone|
saint-ouen|saint-nazaire|saint-michel-sur-orge|saint-medard-en-jalles|saint-maur-des-fosses|
saint-martin-d'heres|saint-mande|saint-malo|saint-louis|saint-lo|saint-leu|saint-laurent-du-var|
saint-herblain|saint-germain-en-laye|saint-genis-laval|saint-etienne-du-rouvray|saint-etienne|saintes|
sainte-genevieve-des-bois|sainte-foy-les-lyon|saint-dizier|saint-die-des-vosges|saint-denis|saint-cloud|
saint-chamond|saint-brieuc|rueil-malmaison|rouen|roubaix|rosny-sous-bois|romans-sur-isere|romainville|
roissy-en-brie|rodez|rochefort|roanne|ris-orangis|riom|rillieux-la-pape|reze|rennes|reims|rambouillet|
quimper|puteaux|pontoise|pontarlier|poitiers|poissy|ploemeur|plaisir|pierrefitte-sur-seine|pessac|
perpignan|perigueux|pantin|palaiseau|ozoir-la-ferriere|oyonnax|oullins|orvault|orleans|olivet|
noisy-le-sec|noisy-le-grand|nogent-sur-marne|niort|nimes|nevers|neuilly-sur-seine|neuilly-sur-marne|
narbonne|nanterre|muret|mulhouse|moulins|mont-saint-aignan|montrouge|montreuil|montpellier|montlucon|
montigny-les-metz|montigny-le-bretonneux|montgeron|montfermeil|montelimar|mont-de-marsan|montceau-les-mines|
montbeliard|montauban|mons-en-barul|miramas|millau|meyzieu|meylan|meudon|metz|merignac|menton|melun|
meaux|maubeuge|massy|martigues|marignane|marcq-en-barul|mantes-la-jolie|manosque|malakoff|maisons-laffitte|
maisons-alfort|luneville|lunel|lormont|lorient|loos|lons-le-saunier|longjumeau|lomme|livry-gargan|lisieux|
limoges|lievin|libourne|l'hay-les-roses|levallois-perret|les mureaux|les lilas|le puy-en-velay|
le plessis-robinson|le petit-quevilly|le perreux-sur-marne|le mee-sur-seine|le mans|le kremlin-bicetre|
le havre|le grand-quevilly|le creusot|le chesnay|le cannet|le bouscat|le blanc-mesnil|la valette-du-var|
la teste-de-buch|la seyne-sur-mer|la roche-sur-yon|la rochelle|laon|lannion|lanester|lambersart|
la madeleine|lagny-sur-marne|la garenne-colombes|la garde|la courneuve|la ciotat|la celle-saint-cloud|
joue-les-tours|ivry-sur-seine|istres|issy-les-moulineaux|illkirch-graffenstaden|hyeres|houilles|
herouville-saint-clair|herblay|henin-beaumont|hazebrouck|halluin|haguenau|guyancourt|grigny|grenoble|
grasse|grande-synthe|gradignan|goussainville|gonesse|gif-sur-yvette|gennevilliers|garges-les-gonesse|
gardanne|gagny|frontignan|fresnes|frejus|franconville|fougeres|forbach|fontenay-sous-bois|
fontenay-aux-roses|fontaine|fleury-les-aubrais|fecamp|eysines|evry|evreux|etampes|ermont|epinay-sur-seine|
epinal|epernay|elancourt|echirolles|eaubonne|dunkerque|dreux|draveil|drancy|draguignan|douai|
deuil-la-barre|denain|decines-charpieu|dammarie-les-lys|croix|creteil|creil|courbevoie|coudekerque-branche|
cormeilles-en-parisis|corbeil-essonnes|conflans-sainte-honorine|concarneau|compiegne|combs-la-ville|
pontault-combault|colomiers|colombes|colmar|clichy-sous-bois|clichy|clermont-ferrand|clamart|cholet|
choisy-le-roi|chevilly-larue|cherbourg-octeville|chelles|chaumont|chatou|chatillon|chatenay-malabry|
chatellerault|chateauroux|chartres|charleville-mezieres|charenton-le-pont|champs-sur-marne|
champigny-sur-marne|chambery|chamalieres|chalon-sur-saone|chalons-en-champagne|cergy|cenon|cavaillon|
castres|carpentras|carcassonne|cannes|cambrai|caluire-et-cuire|calais|cahors|cagnes-sur-mer|caen|cachan|
brunoy|bruay-la-buissiere|bron|brive-la-gaillarde|bretigny-sur-orge|bressuire|bourges|bourg-en-bresse|
boulogne-sur-mer|boulogne-billancourt|bondy|bois-colombes|bobigny|blois|blagnac|biarritz|bezons|beziers|
bethune|besancon|bergerac|belfort|begles|beauvais|beaune|bayonne|bastia|bagnolet|bagneux|avignon|
auxerre|aurillac|aulnay-sous-bois|auch|aubervilliers|aubagne|athis-mons|asnieres-sur-seine|arras|
armentieres|arles|argenteuil|antibes|annemasse|annecy-le-vieux|annecy|angouleme|anglet|amiens|allauch|
alfortville|alencon|ajaccio|aix-les-bains|aix-en-provence|agen|agde|acheres|abbeville|villeneuve-d'ascq|
les ulis|bourgoin-jallieu|la defense|saint-quentin-en-yvelines|cergy-pontoise|port-gentil|libreville|
ystalyfera|york|yeovil|yeadon|yatton|yate|yarm|wrexham|worthing|worksop|workington|worcester park|
royal wootton bassett|woodford green|woodbridge|wombwell|wombourn|wolverhampton|wokingham|woking|witney|
witham|wishaw|wisbech|winsford|winchester|wimborne minster|wilmslow|willenhall|wigston magna|wigan|widnes|
wickford|whittlesey|whitstable|whitley bay|whitehaven|whitefield|whitby|whitburn|whickham|weybridge|
wetherby|west wickham|weston-super-mare|west molesey|city of westminster|westhoughton|west drayton|westbury|
west bromwich|west bridgford|welwyn garden city|wellingborough|wednesfield|wednesbury|wath upon dearne|
watford|waterlooville|warrington|warminster|ware|wantage|walton-on-thames|walton-on-the-naze|waltham cross|
waltham abbey|walsall|wallingford|wallasey|walkden|wakefield|verwood|uttoxeter|urmston|upminster|
ulverston|uckfield|tynemouth|tyldesley|trowbridge|troon|tring|treharris|tredegar|tranent|totton|
tonbridge|todmorden|tiverton|tipton|timperley|tilbury|thornton heath|thorne|thornaby-on-tees|thetford|
thatcham|thame|tewkesbury|teignmouth|tavistock|taunton|tadley|syston|swinton|swindon|swansea|swanscombe|
swanley|swanage|swadlincote|sutton in ashfield|sutton coldfield|sunderland|sunbury-on-thames|sudbury|stroud|
strood|stretford|streetly|stratford-upon-avon|stranraer|strabane|stowmarket|stourport-on-severn|stourbridge|
stonehaven|stoke-on-trent|stoke gifford|stockton-on-tees|stocksbridge|stockport|stevenage|staveley|
stanford-le-hope|stalybridge|staines|spennymoor|spalding|south shields|southsea|south ockendon|
south hayling|southend-on-sea|south elmsall|south benfleet|southampton|southall|solihull|snodland|smethwick|
slough|sleaford|skipton|skelmersdale|skegness|sittingbourne|sidmouth|sidcup|shrewsbury|shoreham-by-sea|
shirebrook|shipley|shepton mallet|shepshed|shepperton|shefford|sheerness|sevenoaks|selsey|selby|seaham|
scunthorpe|sandown|sandbach|saltcoats|saltash|salford|saint peters|saint neots|saint leonards-on-sea|
st helens|st austell|saint andrews|saffron walden|ryton|ryhope|rutherglen|rustington|rushden|ruislip|
rugeley|royton|royston|royal tunbridge wells|rottingdean|rotherham|rosyth|ross on wye|romsey|romford|
rochford|rochdale|risca|ripon|rickmansworth|rhyl|rhosllanerchrugog|rhondda|reigate|redruth|redhill|
redditch|redcar|rawtenstall|rawmarsh|ramsgate|ramsbottom|rainhill|pyle|purley|purfleet|pudsey|prudhoe|
prestwick|prestwich|prestatyn|prescot|poynton|poulton-le-fylde|potters bar|portsmouth|portslade|portishead|
porthcawl|port glasgow|portadown|poole|pontypridd|pontypool|ponteland|pontefract|plymstock|pitsea|pinxton|
pinner|petersfield|peterlee|peterhead|penzance|penistone|penicuik|penarth|pelsall|paignton|padiham|oxted|
otley|oswestry|ossett|orpington|ormskirk|omagh|oldham|oldbury|oakham|oadby|nuneaton|norwich|northwich|
north walsham|north shields|northolt|northampton|northallerton|newtownards|newtownabbey|newton mearns|
newton-le-willows|newton aycliffe|newton abbot|newry|newquay|newport pagnell|new milton|new mills|
new malden|newhaven|newcastle upon tyne|newcastle under lyme|newbury|newburn|newark on trent|neston|neath|
nantwich|nailsea|musselburgh|mountsorrel|mountain ash|motherwell|morpeth|moreton|morecambe|morden|
montrose|monmouth|mirfield|minehead|milton keynes|milnrow|milngavie|milford haven|mildenhall|
midsomer norton|middlewich|middleton|middlesbrough|mexborough|methil|merthyr tydfil|melton mowbray|melksham|
matlock|marple|market harborough|market drayton|market deeping|margate|mansfield woodhouse|mangotsfield|
maltby|maldon|maidenhead|maghull|maesteg|macclesfield|mablethorpe|lymm|lymington|luton|ludlow|lowestoft|
louth|loughborough|longton|longfield|long eaton|londonderry county borough|lofthouse|llantwit major|
llantrisant|llanelli|llandudno|livingston|liversedge|little lever|little hulton|littlehampton|littleborough|
litherland|lisburn|linlithgow|limavady|lichfield|leyland|lewes|leominster|leighton buzzard|leatherhead|
royal leamington spa|larne|larkhall|largs|knutsford|knowle|knottingley|knaresborough|kirk sandall|
kirkintilloch|kirkham|kirkcaldy|kirkby in ashfield|kirkby|kippax|kingswood|kingswinford|kingston upon hull|
kingsteignton|king's lynn|kilwinning|kilmarnock|kidsgrove|kidlington|kidderminster|keynsham|kettering|
kenilworth|kempston|keighley|kearsley|johnstone|jarrow|ivybridge|islington|isleworth|irlam|ipswich|
inverurie|inverness|ingleby greenhow|ince-in-makerfield|immingham|ilkley|ilkeston|ilfracombe|hythe|hyde|
huyton|hurstpierpoint|huntingdon|huddersfield|hucknall|hoyland nether|hounslow|houghton-le-spring|horwich|
horsforth|horley|horbury|honiton|holywood|holyhead|hoddesdon|hockley|hitchin|hindley|hinckley|
high blantyre|heysham|hexham|hetton-le-hole|heswall|hertford|herne bay|hereford|henlow|henley-on-thames|
hemel hempstead|helston|helensburgh|hedon|heckmondwike|hebburn|heanor|hazel grove|haywards heath|haydock|
haxby|hawick|hawarden|haverhill|haverfordwest|havant|hatfield|haslingden|haslemere|harwich|hartshill|
hartlepool|harrow on the hill|harrogate|harpenden|halstead|halesowen|hailsham|guiseley|guisborough|
guildford|grimsby|greenock|greenford|great yarmouth|great wyrley|great sankey|great malvern|great harwood|
driffield|great bookham|gravesend|grantham|grangemouth|gourock|gosport|gosforth|gorseinon|goole|golborne|
godalming|gloucester|glossop|glenrothes|gillingham|giffnock|gelligaer|gateshead|garforth|galashiels|
gainsborough|fylde|frome|frinton-on-sea|frimley|fraserburgh|formby|forfar|folkestone|flitwick|fleetwood|
feltham|felixstowe|featherstone|faversham|farnworth|farnham|farnborough|fareham|falmouth|falkirk|exmouth|
exeter|evesham|esher|epsom|enniskillen|enfield town|emsworth|ellon|ellesmere port|elland|egham|eccles|
ebbw vale|eaton socon|retford|east molesey|eastleigh|east kilbride|east grinstead|east dereham|eastbourne|
dursley|dunstable|dungannon|dunfermline|dundonald|dundee|dumfries|dumbarton|dukinfield|droylsden|
dronfield|droitwich|downpatrick|downham market|dorking|diss|dinnington|didcot|dewsbury|devizes|desborough|
derby|dawlish|daventry|darwen|darton|dartford|darlington|dalserf|dalkeith|dagenham|cwmbran|cumbernauld|
cudworth|crowthorne|crowborough|crewe|crawley|cranleigh|cramlington|cowley|cowes|cowdenbeath|coventry|
coulsdon|cosham|corsham|cookstown|consett|conisbrough|congleton|colwyn bay|colne|coleraine|coleford|
colchester|coity|codsall|codicote|cobham|coatbridge|coalville|clydebank|clydach|clitheroe|cleveleys|
clevedon|cleethorpes|cleckheaton|clacton-on-sea|cirencester|cinderford|churchdown|chorleywood|chorley|
chislehurst|chipping sodbury|chippenham|chigwell|chichester|chester-le-street|chesterfield|chessington|
cheshunt|chesham|chertsey|chepstow|chelmsford|cheam|cheadle hulme|cheadle|chatteris|charlton kings|chard|
chapeltown|chalfont saint peter|caterham|castlereagh|castleford|carterton|carshalton|carrickfergus|
carnoustie|carmarthen|carluke|canterbury|cannock|cambuslang|camborne|camberley|calne|caldicot|caerphilly|
buxton|bushey|bury st edmunds|burton upon trent|burntwood|burnley|burnham-on-sea|burgess hill|buckley|
buckhurst hill|brynmawr|brymbo|broxburn|broxbourne|brownhills|brough|bromsgrove|bromborough|broadstone|
broadstairs|brixham|briton ferry|brighouse|brierley hill|brierfield|bridport|bridlington|bridgwater|
bridgnorth|bridgend|brentwood|brentford|bredbury|bramhall|bracknell|brackley|bournemouth|bourne|boughton|
borehamwood|bootle|bo'ness|bolton upon dearne|bolton|bolsover|the boldons|bognor regis|bodmin|blyth|
bloxwich|bletchley|blaydon-on-tyne|blandford forum|blackpool|bishopstoke|bishops stortford|bishops cleeve|
bishopbriggs|bishop auckland|birkenhead|bingley|billingham|billericay|biggleswade|biggin hill|bideford|
biddulph|bicester|bexhill-on-sea|berwick-upon-tweed|berkhamsted|belvedere|belper|bellshill|beighton|
bedworth|bedlington|bedford|beckenham|beccles|bebington|bearsden|batley|bathgate|basingstoke|basildon|
basford|barton upon humber|barrow in furness|barrhead|barnstaple|barnsley|barnoldswick|barnham|barnet|
bargoed|banstead|banbury|banbridge|ballymena|baldock|baildon|bacup|aylesbury|attleborough|atherton|
atherstone|ashton-under-lyne|ashton in makerfield|ashtead|ashington|ashford|ashby-de-la-zouch|ascot|
armthorpe|armagh|ardrossan|arbroath|antrim|annfield plain|andover|ampthill|ammanford|amesbury|amersham|
altrincham|alsager|alloa|alfreton|aldridge|aldershot|adwick le street|addlestone|acton|acocks green|
accrington|abingdon|aberystwyth|abertillery|aberkenfig|abergele|abergavenny|aberdare|abercarn|
abbots langley|tonypandy|blackwood|camden town|telford|craigavon|kesgrave|west end of london|yateley|
didsbury|bowthorpe|hedge end|gerrards cross|broadfield|westhill|crouch end|belsize park|barnsbury|
amersham on the hill|battersea|grange hill|collier row|elm park|chafford hundred|kingston upon thames|
south croydon|hornchurch|surbiton|harold wood|becontree|bethnal green|cheetham hill|failsworth|crumpsall|
blackley|radcliffe|heywood|burnage|fallowfield|longsight|heavitree|ferndown|clayton-le-woods|canary wharf|
brixton hill|earl shilton|bordon|lytham st annes|hadley wood|prenton|chapel allerton|darras hall|blacon|
chelmsley wood|canford heath|blackheath|kempston hardwick|mendip|lower earley|bartley green|abbey wood|
cross hills|canvey island|earlsfield|peacehaven|letchworth garden city|peckham|catterick garrison|rossendale|
thornton-cleveleys|deeside|high peak|hayling island|isle of lewis|orkney|holloway|harringay|bishopsworth|
cockington|blantyre|vale of leven|stenhousemuir|viewpark|burngreave|castle vale|sinfin|bradwell|rastrick|
washwood heath|zugdidi|sokhumi|rustavi|kutaisi|batumi|cayenne|teshi old town|tema|techiman|tamale|
takoradi|tafo|swedru|sunyani|sekondi-takoradi|akim oda|obuase|nungua|medina estates|koforidua|japekrom|
hohoe|ejura|cape coast|bolgatanga|berekum|bawku|aflao|atsiaman|serekunda|brikama|nzerekore|labe|kindia|
kankan|gueckedou|coyah|conakry|camayenne|les abymes|malabo|bata|volos|vyronas|trikala|piraeus|
petroupolis|peristeri|patra|palaio faliro|nikaia|nea smyrni|ilion|nea ionia|chalkida|khalandrion|
keratsini|kallithea|kalamata|irakleion|ioannina|glyfada|galatsi|agios dimitrios|agia paraskevi|marousi|
acharnes|aigaleo|rodos|serres|kavala|katerini|kalamaria|alexandroupoli|ilioupoli|korydallos|zografos|
villa nueva|villa canales|totonicapan|santa lucia cotzumalguapa|santa catarina pinula|san juan sacatepequez|
san francisco el alto|quetzaltenango|puerto barrios|petapa|mixco|huehuetenango|escuintla|coban|chinautla|
chimaltenango|chichicastenango|amatitlan|bissau|georgetown|tsuen wan|yuen long kau hui|kowloon|
san pedro sula|la ceiba|el progreso|comayagua|ciudad choluteca|choloma|zadar|slavonski brod|sesvete|rijeka|
pula|osijek|thomazeau|saint-marc|port-de-paix|tigwav|petionville|miragoane|leogane|jacmel|gonaives|
croix-des-bouquets|les cayes|carrefour|okap|szolnok|szeged|nyiregyhaza|miskolc|eger|debrecen|bekescsaba|
zuglo|zalaegerszeg|veszprem|tatabanya|szombathely|szekesfehervar|sopron|pecs|paradsasvar|nagykanizsa|
kobanya|kispest|kecskemet|kaposvar|gyor|erzsebetvaros|dunaujvaros|budapest xii. kerulet|
budapest xi. kerulet|budapest viii. kerulet|budapest xiii. kerulet|budapest iv. kerulet|budapest xv. kerulet|
budapest xvi. kerulet|budapest xix. kerulet|budapest xviii. kerulet|budapest xxii. kerulet|
budapest xxi. kerulet|budapest xx. kerulet|budapest xvii. kerulet|budapest iii. kerulet|budapest ii. kerulet|
jozsefvaros|tebingtinggi|tanjungbalai|sunggal|sibolga|rantauprapat|percut|perbaungan|pematangsiantar|
padangsidempuan|medan|lhokseumawe|langsa|kisaran|kabanjahe|binjai|belawan|banda aceh|yogyakarta|wonosobo|
weru|weleri|wedi|watampone|ungaran|makassar|tulungagung|tulangan utara|tuban|ternate|terbanggi besar|
tegal|tasikmalaya|tarub|tarakan|tanjung pinang|tanjung pandan|bandar lampung|tanjungagung|tangerang|
surakarta|sungai penuh|sungailiat|sumenep|sumedang utara|sumedang|sumber|sumbawa besar|sokaraja|sukabumi|
sragen|sorong|soreang|sleman|slawi|situbondo|singosari|singkawang|sengkang|singaraja|sidoarjo|sewon|
serpong|serang|sepatan|semarang|sawangan|sampit|sampang|samarinda|salatiga|rengasdengklok|rangkasbitung|
purwokerto|purwodadi|purwakarta|purbalingga|probolinggo|pontianak|ponorogo|polewali|plumbon|prabumulih|
pemalang|pekanbaru|pekalongan|pecangaan|payakumbuh|pati|pasuruan|paseh|pasarkemis|parung|pariaman|
parepare|pangkalpinang|pandeglang|pandak|pamulang|pamekasan|pamanukan|palu|palopo|palimanan|palembang|
palangkaraya|pagar alam|padang|nganjuk|muncar|mojokerto|mertoyudan|melati|mataram|martapura|
margahayukencana|manokwari|mendaha|manado|majalengka|magelang|madiun|lumajang|lubuklinggau|loa janan|
lembang|lawang|lamongan|lahat|labuan bajo|kuningan|kudus|kresek|klaten|klangenan|kertosono|kepanjen|
kendari|kedungwuni|kedungwaru|kediri|kebomas|kawalu|karangsembung|karanganom|jombang|jember|jatiwangi|
jatiroto|jatibarang|jambi city|indramayu|grogol|gresik|gorontalo|godean|genteng|gedangan|galesong|ende|
dumai|dukuhturi|depok|denpasar|curug|comal|citeureup|cirebon|ciputat|cimahi|cileunyi|cileungsir|
cikarang|cikampek|cicurug|cibinong|ciamis|cepu|caringin|ciampea|bukittinggi|boyolali|bontang|bondowoso|
bojonegoro|bogor|blora|blitar|bima|besuki|bengkulu|bekasi|baturaja|batu|batang|barabai|banyuwangi|
bantul|banjarmasin|banjaran|banjar|bangkalan|bangil|balikpapan|balaipungut|baekrajan|astanajapura|
arjawinangun|amuntai|ambon|ambarawa|adiwerna|padalarang|ciranjang-hilir|cikupa|teluknaga|gamping lor|
kasihan|kartasura|kupang|jayapura|abepura|batam|city of balikpapan|south tangerang|buncrana|youghal|
wicklow|loch garman|westport|waterford|tullamore|tuam|tra mhor|tralee|thurles|terenure|tallaght|sligo|
skerries|shankill|sandymount|sallins|an ros|roscrea|roscommon|ringsend|ratoath|rathmines|raheny|
portmarnock|portlaoise|portarlington|newtown trim|new ross|newcastle west|droichead nua|nenagh|navan|naas|
an muileann gcearr|monkstown|monaghan|midleton|mount merrion|maynooth|mallow|malahide|lusk|lucan|loughrea|
longford|luimneach|letterkenny|leixlip|laytown|cill airne|kilkenny|kildare|kilcock|greystones|gorey|
gaillimh|finglas|enniscorthy|dun laoghaire|dungarvan|dundrum|dundalk|dunboyne|drogheda|donnybrook|
donabate|dollymount|dalkey|crumlin|cobh|cluain meala|clondalkin|clane|cherryville|chapelizod|celbridge|
castleknock|castlebar|carrigaline|carrick-on-suir|carlow|cabinteely|blessington|blanchardstown|blackrock|
bandon|ballyboden|ballinasloe|baldoyle|balbriggan|athy|ashbourne|arklow|nenagh bridge|athlone|eadestown|
little bray|firhouse|sandyford|foxrock|sallynoggin|rathgar|artane|ballymun|hartstown|ballyfermot|
templeogue|oldbawn|cherry orchard|booterstown|ballinteer|greenhills|donaghmede|darndale|donnycarney|
knocklyon|palmerstown|jobstown|killester|confey|kilquade|balally|kinsealy-drinan|jaffa|rishon leziyyon|
rehovot|ramat gan|ra'anana|petah tiqwa|netanya|nahariyya|kfar saba|holon|herzliya|hadera|bet shemesh|
bnei brak|beersheba|bat yam|ashkelon|ashdod|west jerusalem|modiin ilit|yelahanka|yavatmal|yamunanagar|
wardha|warangal|vizianagaram|visakhapatnam|virar|vijayawada|vidisha|veraval|vellore|vejalpur|
vasco da gama|varanasi|vadodara|uppal kalan|unnao|ulhasnagar|ujjain|udupi|udgir|udaipur|tumkur|
thiruvananthapuram|thrissur|tonk|titagarh|tiruvottiyur|tiruvannamalai|tiruppur|tirupati|tirunelveli|
tiruchirappalli|tanjore|thanesar|teni|tambaram|tadepallegudem|suriapet|surendranagar|sultanpur|sujangarh|
srinagar|srikakulam|sonipat|siwan|sitapur|sirsa|shimla|silchar|sikar|shyamnagar|shrirampur|solapur|
shivpuri|shimoga|shillong|siliguri|shantipur|shahjanpur|seoni|secunderabad|sawai madhopur|satna|satara|
sangli|sambhal|sambalpur|saharsa|saharanpur|saugor|roorkee|rohtak|robertsonpet|rishra|rewari|rewa|
raurkela|ratlam|raniganj|ranchi|rampur|ramgundam|raj-nandgaon|rajkot|rajapalaiyam|rajahmundry|raigarh|
raiganj|raichur|raebareli|kollam|puruliya|purnia|puri|punasa|pudukkottai|proddatur|port blair|porbandar|
ponnani|puducherry|pimpri|pilibhit|phagwara|patna|patiala|pathankot|patan|parbhani|panvel|panipat|
panihati|palwal|pallavaram|pali|palghat|palanpur|orai|ongole|nowrangapur|nizamabad|nellore|navsari|
navadwip|nashik|narela|nangloi jat|nandyal|nandurbar|nanded|nalgonda|najafgarh|naihati|nagercoil|nagda|
nadiad|mysore|muzaffarpur|muzaffarnagar|murwara|monghyr|mothihari|morbi|moradabad|moga|mirzapur|
mirialguda|meerut|medinipur|mathura|mormugao|mangalore|mandya|mandsaur|maler kotla|malegaon|mahbubnagar|
madurai|madhyamgram|madanapalle|machilipatnam|ludhiana|latur|lalitpur|lakhimpur|kurnool|kumbakonam|kulti|
kukatpalli|krishnanagar|kozhikode|kota|korba|kolhapur|kolar|kishangarh|khurja|khardah|kharagpur|khanna|
khandwa|khammam|katihar|kashipur|karol bagh|karnal|karimnagar|kanchipuram|kamarhati|kakinada|kaithal|
kanchrapara|junagadh|jalandhar|jodhpur|jind|jhunjhunun|jhansi|jetpur|jaunpur|jamuria|jamshedpur|jamnagar|
jammu|jalpaiguri|jalna|jalgaon|jagadhri|jabalpur|itarsi|ingraj bazar|indore|imphal|ichalkaranji|hugli|
hubli|hosur|hospet|hoshiarpur|hoshangabad|hisar|hindupur|hazaribagh|hathras|haridwar|hardoi|hapur|haora|
hanumangarh|halisahar|haldwani|hajipur|habra|gwalior|gurgaon|guntur|guntakal junction|guna|gulbarga|
gudivada|gosaba|gorakhpur|gondia|gondal|gonda city|godhra|ghazipur|ghaziabad|guwahati|gangawati|gangapur|
ganganagar|gandhinagar|gandhidham|gadag|ferozepore|firozabad|fatehpur|farrukhabad|faridabad|fyzabad|
etawah|ellore|durgapur|durg|dam dam|dombivli|dindigul|dimapur|dibrugarh|dhulia|dhaulpur|dharmavaram|
dhanbad|dewas|deoria|dehri|dehra dun|davangere|darjiling|darbhanga|dinapore|damoh|cuttack|cuddapah|
cuddalore|coimbatore|cochin|churu|chittaurgarh|chitradurga|chikmagalur|chhindwara|chhatarpur|chapra|
chanduasi|chandannagar|burhanpur|bulandshahr|budaun|brahmapur|botad|borivli|bokaro|bilimora|bilaspur|
bikaner|bijapur|bihar sharif|bidar|bhusaval|bhuj|bhubaneshwar|bhopal|bhiwani|bhiwandi|bhind|bhimavaram|
bhilwara|bhilai|bhayandar|bhavnagar|bhatpara|bathinda|bharuch|bharatpur|bhagalpur|bhadreswar|bhadravati|
bettiah|bellary|belgaum|begusarai|beawar|batala|barsi|barnala|bareilly|barddhaman|barasat|baranagar|
barakpur|bansbaria|bankura|bangaon|banda|balurghat|balasore|baidyabati|bahraigh|baharampur|bahadurgarh|
bagaha|badlapur|azamgarh|avadi|aurangabad|asansol|arrah|anantapur|amroha|amravati|ambur|ambattur|ambala|
amarnath|alwar|alappuzha|allahabad|aligarh|alandur|akola|ajmer|aizawl|ahmadnagar|agra|agartala|adoni|
adilabad|achalpur|abohar|haldia|nangi|soyibug|navi mumbai|panchkula|shivaji nagar|greater noida|mohali|
airoli|noida|singrauli|jaigaon|lal bahadur nagar|malkajgiri|gajuwaka|quthbullapur|serilingampalle|
ashoknagar kalyangarh|ramagundam|thoothukudi|gadag-betageri|kultali|deoli|rohini|zaxo|umm qasr|tozkhurmato|
sinah|samarra'|al-hamdaniya|kirkuk|karbala|erbil|halabjah|soran|dihok|jamjamal|baqubah|az zubayr|
as sulaymaniyah|as samawah|ash shatrah|ash shamiyah|ramadi|nasiriyah|najaf|al miqdadiyah|
al mawsil al jadidah|mosul|al kut|kufa|khalis|al hindiyah|al hillah|al hayy|al harithah|al faw|
al fallujah|basrah|al 'amarah|ad diwaniyah|abu ghurayb|al basrah al qadimah|alvand|azadshahr|kahriz|
nurabad|qarchak|shahre jadide andisheh|khorramdarreh|yasuj|zarand|zanjan|yazd|varamin|torbat-e heydariyeh|
takestan|takab|tabriz|sirjan|shushtar|shush|shirvan|shahr-e kord|shahr-e babak|semnan|saveh|saqqez|
sanandaj|salmas|sabzevar|robat karim|rasht|rafsanjan|quchan|qorveh|qazvin|sarpol-e zahab|pishva|
piranshahr|parsabad|oshnaviyeh|orumiyeh|neyshabur|nazarabad|naqadeh|nahavand|minab|miandoab|meybod|
masjed soleyman|mashhad|marvdasht|marivan|marand|malayer|malard|mahabad|langarud|kuhdasht|khowy|
khorramshahr|khorramabad|khomeyn|khalkhal|kermanshah|kazerun|kashmar|karaj|kangavar|kamyaran|ilam|harsin|
hamadan|gorgan|gonbad-e kavus|bandar-e genaveh|firuzabad|fasa|esfarayen|shahrud|dogonbadan|dehdasht|darab|
damghan|chalus|bushehr|bukan|borujerd|borujen|borazjan|bojnurd|birjand|bijar|bonab|behshahr|behbahan|
baneh|bandar-e anzali|bandar abbas|babol|asadabad|ardakan|ardabil|arak|amol|shahriar|aligudarz|akbarabad|
ahvaz|ahar|abyek|abhar|abadeh|abadan|najafabad|khomeyni shahr|zabol|zahedan|torbat-e jam|khash|
iranshahr|pasragad branch|trapani|termini imerese|siracusa|selargius|sciacca|san giovanni la punta|
san cataldo|sambiase|rossano stazione|reggio calabria|ragusa|quattromiglia|quartu sant'elena|paterno|
partinico|palma di montechiaro|pachino|oristano|niscemi|nicastro|monserrato|monreale|modica|misterbianco|
milazzo|messina|mazara del vallo|mascalucia|marsala|licata|lentini|iglesias|giarre|floridia|favara|
crotone|cosenza|comiso|catanzaro|catania|castrovillari|castelvetrano|carini|carbonia|canicatti|
caltanissetta|caltagirone|cagliari|biancavilla|barcellona pozzo di gotto|bagheria|avola|assemini|alcamo|
agrigento|adrano|acireale|aci catena|vomero|voghera|vittorio veneto|viterbo|vimercate|villaricca|vignola|
vigevano|vicenza|viareggio|vercelli|venaria reale|velletri|vasto|varese|valdagno|udine|triggiano|trieste|
trezzano sul naviglio|treviso|treviglio|trento|trani|tortona|torre del greco|torre annunziata|tivoli|
thiene|terracina|terni|termoli|terlizzi|teramo|taranto|sulmona|somma vesuviana|soccavo|seveso|
settimo torinese|sesto san giovanni|sesto fiorentino|seriate|seregno|senigallia|senago|segrate|
secondigliano|schio|scandicci|scafati|savona|sassuolo|sassari|sarzana|saronno|sarno|santeramo in colle|
sant'antimo|sant'anastasia|santa maria capua vetere|san severo|san sebastiano|san remo|san miniato basso|
san lazzaro|san giuseppe vesuviano|san giuliano milanese|san giovanni rotondo|san giovanni lupatoto|
san giovanni a teduccio|san giorgio a cremano|san donato milanese|san dona di piave|san benedetto del tronto|
salerno|ruvo di puglia|rozzano|rovigo|rovereto|rivoli|rimini|rieti|riccione|reggio nell'emilia|ravenna|
rapallo|qualiano|putignano|prato|pozzuoli|potenza|posillipo|porto torres|porto sant'elpidio|
civitanova marche|portici|pordenone|ponticelli|pompei|pomigliano d'arco|pomezia|poggioreale|poggibonsi|
pistoia|piscinola|pisa|piombino|pioltello|pinerolo|pianura|piacenza|pescara|pesaro|perugia|pavia|parma|
parabiago|palo del colle|pagani|padova|paderno dugnano|ottaviano|ostuni|orbassano|olbia|nuoro|novi ligure|
novara|nova milanese|noicattaro|nocera superiore|nocera inferiore|nichelino|nettuno|nardo|mugnano di napoli|
muggio|monza|montesilvano marina|monterotondo|montebelluna|monopoli|monfalcone|mondragone|mondovi|
moncalieri|molfetta|mola di bari|mogliano veneto|modugno|modena|mira taglio|miano|mestre|mesagne|merano|
melito di napoli|matera|massafra|martina franca|marina di carrara|marigliano|mariano comense|marcianise|
marano di napoli|mantova|manfredonia|manduria|maddaloni|macerata|lucera|lodi|livorno|lissone|limbiate|
lido di ostia|legnano|legnago|lecco|lecce|la spezia|l'aquila|lanciano|lainate|ladispoli|ivrea|
pallanza-intra-suna|imperia|imola|jesi|guidonia|grugliasco|grottaglie|grosseto|gravina in puglia|gragnano|
gorizia|giussano|giulianova|giugliano in campania|gioia del colle|genzano di roma|garbagnate milanese|
gallarate|fuorigrotta|frosinone|frattamaggiore|frascati|francavilla fontana|francavilla al mare|formigine|
formia|forli|fondi|follonica|foligno|foggia|fiumicino-isola sacra|fidenza|ferrara|fasano|fano|
falconara marittima|faenza|fabriano|ercolano|empoli|eboli|desio|desenzano del garda|dalmine|cuneo|cremona|
crema|corsico|cornaredo|corato|copertino|conversano|conegliano|cologno monzese|collegno|colleferro|
civitavecchia|citta di castello|cisterna di latina|cinisello balsamo|ciampino|chivasso|chioggia|chieti|
chieri|chiavari|cesena|cesano maderno|cervia|cernusco sul naviglio|cerignola|cecina|cava de tirreni|
castel volturno|castellammare di stabia|castelfranco veneto|casoria|caserta|cascina|casalnuovo di napoli|
casale monferrato|casalecchio di reno|casal di principe|carpi centro|carmagnola|cardito|capannori|cantu|
canosa di puglia|campobasso|campi bisenzio|camaiore|caivano|busto arsizio|brugherio|brindisi|bresso|
brescia|boscoreale|borgomanero|bolzano|bollate|bitonto|bisceglie|biella|bergamo|benevento|belluno|
battipaglia|bassano del grappa|barra|barletta|bagnoli|bacoli|avezzano|aversa|avellino|asti|ascoli piceno|
arzignano|arzano|arezzo|aprilia|aosta|anzio|angri|ancona|altamura|alghero|alessandria|albano laziale|
afragola|acquaviva delle fonti|acerra|abbiategrasso|spinea-orgnano|verbania|lumezzane|guidonia montecelio|
lamezia terme|cassano magnago|san nicola la strada|quarto|orta di atella|volla|gravina di catania|
cesano boscone|tor lupara|casal palocco|san paolo|monterusciello|romano banco|casa santa|san carlo all'arena|
chiaia|chiaiano|arenella|avvocata|montecalvario|scampia|san lorenzo|spanish town|portmore|new kingston|
montego bay|wadi as sir|madaba|ma'an|irbid|zarqa|as salt|ar ramtha|mafraq|aqaba|russeifa|rukban|atsugi|
akashi|zushi|zama|yukuhashi|yoshikawa|yono|yonago|yokosuka|yokkaichi|yawata|honmachi|yashio|yamaguchi|
yaizu|utsunomiya|urayasu|ueno-ebisumachi|ueda|tsuyama|tsushima|tsurusaki|tsuruoka|tsuruga|toyota|
toyonaka|toyokawa|toyohashi|toyama|tottori|tosu|tondabayashicho|tomigusuku|tokuyama|tokushima|tokorozawa|
toki|tochigi|tenri|tateyama|tatebayashi|nishi-tokyo-shi|tanashicho|tanabe|tamano|takefu|takayama|
takatsuki|takasaki|takarazuka|takaoka|takamatsu|takaishi|tajimi|tagawa|suzuka|suzaka|suwa|suita|soka|
soja|shizuoka|shiraoka|shiojiri|shimonoseki|shimodate|minato|shimada|shiki|shibata|seto|satsumasendai|
satte|sasebo|sano|sanjo|sandacho|sakurai|saku|sakata|sakaidecho|sakai|sakado|sabae|oyama|otsu|
onomichi|omuta|omura|okegawa|okazaki|okayama|okaya|oita|ogaki|odawara|numazu|nogata|noda|nobeoka|
nishio|nishinomiya-hama|niitsu-honcho|niihama|niigata|narutocho-mitsuishi|nara-shi|nakatsugawa|nakatsu|
naha|nago|nagasaki|nagareyama|nagaoka|nagano|nagahama|nabari|musashino|muko|moriyama|moriguchi|miyazaki|
miyakonojo|mishima|minamirinkan|mihara|matsuto|matsumoto|matsue|matsudo|matsubara|marugame|maizuru|
maebashi|maebaru-chuo|machida|kusatsu|kurume|kure|kurashiki|kumamoto|kumagaya|kukichuo|kudamatsu|
koshigaya|konosu|konan|komatsu|komaki|kokubunji|kokubu-matsuki|koga|kofu|kitakyushu|kishiwada|kisarazu|
kiryu|kazo|kawasaki|kawanishi|kawaguchi|kawagoe|kasukabe|kasugai|kashiwazaki|kashiwa|kashihara-shi|
kashihara|kasaoka|kariya|karatsu|kanuma|kanoya|kanazawa|kamirenjaku|kameoka|kamakura|kakogawacho-honmachi|
kakegawa|kakamigahara|kashima-shi|kaizuka|kagoshima|kadoma|izumo|izumisano|izumiotsu|iwatsuki|iwata|
iwakuni|iwade|itoman|itami|isesaki|isehara|isahaya|inuyama|inazawa|imaricho-ko|imaichi|ikoma|ikeda|
iizuka|iida|ichinomiya|ibaraki|honjo|hofu|hita|hiratsuka|hirakata|hino|himimachi|himeji|hikone|hekinan|
hatsukaichi|hatogaya-honcho|hashimoto|hanyu|handa|hamamatsu|hamakita|hadano|hachioji|omihachiman|gyoda|
gushikawa|gotenba|ginowan|gifu-shi|gamagori|futtsu|honcho|fukuyama|fukuroi|fukui-shi|fukuchiyama|
fukayacho|fujisawa|fujioka|fujinomiya|fujieda|fuji|fuchucho|daitocho|chofu|chiryu|chino|chikushino-shi|
chigasaki|chichibu|beppu|ashiya|ashikaga|anjo|anan|amagasaki|ageoshimo|hasuda|kamifukuoka|sayama|fussa|
asaka|wako|shimotoda|kimitsu|miura|wakayama|uwajima|saijo|matsuyama|yotsukaido|yonezawa|yamagata|
yachimata|ushiku|tsukuba|toride|togane|tendo|sukagawa|shiroi|shiogama|ryugasaki|otawara|oami|narita|
moriya|morioka|mooka|mobara|mizusawa|miyako|mito|kuroiso|koriyama|kitakami|kitaibaraki|katsuta|
katori-shi|iwaki|ishioka|ishinomaki|ichinoseki|ichihara|hitachi|hanamaki|furukawa|fukushima|chiba|akita|
abiko|tomakomai|otaru|odate|obihiro|noshiro|muroran|kushiro|kitami|iwamizawa|ishikari|kitahiroshima|
hirosaki|hakodate|hachinohe|ebetsu|chitose|asahikawa|aomori|nanto-shi|neyagawa|hitachi-naka|onojo|
minokamo|joetsu|saitama|higashimurayama|arashiyama|dazaifu|kamigyo-ku|kuwana|thika|nyeri|nakuru|malindi|
kitale|kisumu|kapenguria|kakamega|garissa|eldoret|busia|bungoma|tokmok|naryn|karakol|kara-balta|
jalal-abad|bishkek|ta khmau|takeo|siem reap|pursat|paoy paet|sihanoukville|kampong chhnang|kampong cham|
battambang|wonsan|sunch'on|songnim|sariwon|p'yongsong|ongjin|namp'o|kaesong|hungnam|hamhung|haeju|
chaeryong-up|yuktae-dong|uiju|sinuiju|rajin|manp'o|kilju|kanggye|hyesan-dong|hyesan|hongwon|chongjin|
eisen|yangsan|yangp'yong|yangju|wonju|wanju|ulsan|uijeongbu-si|daejeon|boryeong|suwon|suncheon|seosan|
sokcho|sangju|bucheon-si|pohang|osan|asan|okcheon|kosong|nangen|mungyeong|muan|mokpo|miryang|masan|
gyeongsan-si|gyeongju|kwangyang|gwangju|guri-si|gunsan|gumi|goyang-si|gongju|kyosai|koch'ang|kimhae|
gimcheon|gapyeong|gangneung|iksan|icheon-si|hwasun|hwaseong-si|hongseong|hongch'on|chuncheon|jeonju|
cheongju-si|cheonan|chinju|chinch'on|jeju city|changwon|anyang-si|anseong|ansan-si|andong|sinhyeon|yeosu|
tonghae|pubal|seongnam-si|hanam|hwado|namyangju|ungsang|wabu|naeso|hwawon|kwangmyong|seogwipo|
changnyeong|sejong|jeongeup|yeongam|hawalli|as salimiyah|ar rumaythiyah|ar riqqah|al fahahil|al farwaniyah|
al ahmadi|sabah as salim|zhanaozen|qulsary|karagandy|atyrau|aktobe|aktau|zhezqazghan|taraz|turkestan|
temirtau|taldykorgan|shymkent|semey|sarkand|rudnyy|kyzylorda|kostanay|petropavl|pavlodar|ust-kamenogorsk|
baikonur|ridder|kokshetau|kentau|ekibastuz|balqash|nur-sultan|almaty|savannakhet|pakse|thakhek|zahle|
sidon|ra's bayrut|jounieh|habbouch|nabatiye et tahta|ghazieh|vavuniya|valvedditturai|trincomalee|
point pedro|pita kotte|negombo|dehiwala-mount lavinia|moratuwa|matara|maharagama|sri jayewardenepura kotte|
kotikawatta|kolonnawa|katunayaka|kalmunai|jaffna|hendala|galle|dambulla|batticaloa|battaramulla south|
anuradhapura|monrovia|maseru|mafeteng|siauliai|panevezys|klaipeda|kaunas|alytus|dainava|eiguliai|liepaja|
jurmala|jelgava|daugavpils|tobruk|darnah|benghazi|al marj|al bayda'|ajdabiya|zliten|yafran|tarhuna|
tagiura|sirte|sabratah|sabha|misratah|zawiya|gharyan|az zawiyah|al ajaylat|al khums|al jadid|youssoufia|
tiznit|tirhanimine|tiflet|tetouan|temara|taza|taroudant|taourirt|tan-tan|tangier|sidi slimane|sidi qacem|
settat|sefrou|oulad teima|oujda-angad|oued zem|ouezzane|ouarzazat|nador|mohammedia|meknes|larache|
ksar el kebir|khouribga|khenifra|kenitra|ifrane|guercif|guelmim|fnidek|al fqih ben calah|fes al bali|
essaouira|el jadid|berkane|beni mellal|berrechid|khemisset|al hoceima|agadir|errachidia|sale al jadida|
tiraspol|ribnita|chisinau|balti|podgorica|niksic|toamasina|toliara|mahajanga|fianarantsoa|antsiranana|
antsirabe|antanifotsy|amparafaravola|ambovombe|ambilobe|veles|tetovo|skopje|prilep|ohrid|kumanovo|
gostivar|bitola|cair|kisela voda|sikasso|segou|mopti|markala|koutiala|yenangyaung|yamethin|taungoo|
thongwa|thayetmyo|thaton|tharyarwady|dawei|taunggyi|taungdwingyi|tachilek|syriam|sittwe|shwebo|sagaing|
pyinmana|pyay|pyapon|bago|pakokku|hpa-an|nyaunglebin|myitkyina|myingyan|mudon|mawlamyine|monywa|mogok|
minbu|myeik|meiktila|pyin oo lwin|maubin|mandalay|magway|lashio|kyaukse|kyaiklat|kawthoung|kanbe|
hinthada|chauk|bogale|pathein|myaydo|nay pyi taw|kyain seikgyi township|ulan bator|erdenet|darhan|
fort-de-france|nouakchott|nouadhibou|kaedi|vacoas|quatre bornes|port louis|curepipe|beau bassin-rose hill|
zomba|mzuzu|lilongwe|ciudad valles|zumpango|xochimilco|xico|alvaro obregon|villahermosa|
gustavo adolfo madero|tuxtla|tuxpam de rodriguez cano|tultepec|tulancingo|toluca|
san bernardino tlaxcalancingo|tlalpan|tlalnepantla|tlahuac|teziutlan|texcoco de mora|cuautitlan izcalli|
teoloyucan|temixco|tehuacan|taxco de alarcon|tapachula|tampico|santa maria chimalhuacan|
santa cruz xoxocotlan|zinacantepec|san mateo atenco|san juan del rio|tuxtepec|san andres tuxtla|salina cruz|
rioverde|ciudad rio bravo|reynosa|poza rica de hidalgo|polanco|playa del carmen|papantla de olarte|
pachuca de soto|orizaba|nuevo laredo|nicolas romero|naucalpan de juarez|minatitlan|heroica matamoros|
martinez de la torre|magdalena contreras|los reyes acaquilpan|kanasin|juchitan de zaragoza|jiutepec|
xalapa de enriquez|ixtapaluca|iztapalapa|iztacalco|iguala de la independencia|huauchinango|ciudad mante|
ecatepec de morelos|cuernavaca|cuautla|cuautitlan|cozumel|coyoacan|comitan|coatzacoalcos|coatepec|coacalco|
ciudad victoria|ciudad nezahualcoyotl|ciudad madero|ciudad del carmen|cholula|chilpancingo|chicoloapan|
chetumal|chalco|campeche|cadereyta jimenez|cadereyta|azcapotzalco|atlixco|ciudad lopez mateos|
amozoc de mota|acayucan|acapulco de juarez|huamantla|tlaxcala|villa vicente guerrero|tepexpan|benito juarez|
venustiano carranza|miguel hidalgo|cuauhtemoc|huixquilucan|santiago teyahualco|ojo de agua|buenavista|
ixtapa-zihuatanejo|zapopan|zacatecas|zacapu|frontera|el pueblito|valle de santiago|uruapan|uriangato|
torreon|tonala|tlaquepaque|tesistan|tepic|tepatitlan de morelos|tecoman|tecate|soledad de graciano sanchez|
silao|santa catarina|san miguel de allende|san luis rio colorado|san luis potosi|cabo san lucas|
san jose del cabo|san francisco del rincon|saltillo|sahuayo de morelos|sabinas|rosarito|ramos arizpe|
santiago de queretaro|puerto vallarta|puerto penasco|piedras negras|patzcuaro|ocotlan|nuevo casas grandes|
navojoa|morelia|monclova|mexicali|mazatlan|matehuala|matamoros|los mochis|leon de los aldama|la piedad|
lagos de moreno|ciudad benito juarez|jacona de plancarte|irapuato|parral|heroica zitacuaro|nogales|
heroica caborca|hermosillo|heroica guaymas|guasave|guanajuato|guamuchil|gomez palacio|
ciudad general escobedo|san pedro garza garcia|fresnillo|ensenada|victoria de durango|culiacan|cortazar|
colima|ciudad obregon|ciudad lerdo|juarez|ciudad hidalgo|ciudad guzman|ciudad delicias|ciudad acuna|
chihuahua|celaya|arandas|ciudad apodaca|apatzingan|aguascalientes|agua prieta|acambaro|
ciudad lazaro cardenas|colonia del valle|colonia lindavista|colonia nativitas|hacienda santa fe|
fuentes del valle|san salvador tizatlalli|jardines de la silla|batu pahat|pontian kechil|
kampung pasir gudang baru|kota tinggi|taman senai|kulai|skudai|johor bahru|kluang|segamat|muar|
kuala selangor|shah alam|klang|cukai|kota kinabalu|donggongon|putatan|semporna|labuan|lahad datu|sandakan|
keningau|tawau|kulim|simpang empat|taiping|ipoh|kuala terengganu|malacca|semenyih|seremban|port dickson|
sepang|temerluh|butterworth|perai|bukit mertajam|tasek glugor|george town|rawang|petaling jaya|ampang|
kuantan|teluk intan|sungai petani|kuching|sibu|kangar|jitra|alor setar|kota bharu|bintulu|marudi|
ulu tiram|kampung sungai ara|kampong dungun|kampung bukit baharu|kampung baru subang|kampong baharu balakong|
putrajaya|bandar labuan|subang jaya|putra heights|xai-xai|dondo|tete|ressano garcia|quelimane|pemba|
nampula|nacala|montepuez|ilha de mocambique|maxixe|matola|maputo|mandimba|lichinga|inhambane|cuamba|
chokwe|chimoio|chibuto|beira|antonio enes|windhoek|rundu|walvis bay|noumea|zinder|tahoua|niamey|maradi|
alaghsas|agadez|yola|wukari|warri|uromi|umuahia|ughelli|ugep|suleja|sokoto|shagamu|sapele|potiskum|
pindiga|ozubulu|oyan|owerri|osogbo|orita eruwa|onitsha|ondo|olupona|okrika|okigwe|okene|oke mesi|
ohafia-ifigh|ogaminana|offa|obonoma|nsukka|nnewi|nkwerre|nkpor|nguru|mubi|modakeke|malumfashi|makurdi|
makoko|maiduguri|lokoja|lere|lekki|lalupon|lafiagi|lafia|kuje|kontagora|kisi|keffi|kaura namoda|
katsina|kagoro|kafanchan|kaduna|jimeta|jega|jalingo|isieke|ise-ekiti|ipoti|inisa|ilorin|ilobu|ilesa|
ila orangun|ikot ekpene|ikom|ikirun|ikire|ikere-ekiti|ikeja|ijero-ekiti|ijebu-ode|ijebu-jesa|ijebu-igbo|
ihiala|igede-ekiti|igbo-ukwu|igbo-ora|igboho|igbara-odo|idanre|idah|hadejia|gusau|gombe|gbongan|gashua|
gamboru|funtua|fiditi|ezza-ohu|esuk oron|enugu-ukwu|enugu|emure-ekiti|ekpoma|ejigbo|eha amufu|
efon-alaaye|effium|ebute ikorodu|calabar|buguma|birnin kebbi|bida|benin city|bende|bauchi|bama|azare|
awka|auchi|atani|asaba|aramoko-ekiti|apomu|amaigbo|akure|agulu|agbor|afikpo|ado-ekiti|abeokuta|
abakaliki|chakwama|tipitapa|nueva guinea|matagalpa|masaya|juigalpa|jinotega|esteli|el viejo|chinandega|
ciudad sandino|zwolle|zoetermeer|zeist|zaanstad|zaandam|vlaardingen|venlo|velsen-zuid|veenendaal|tilburg|
spijkenisse|schiedam|roosendaal|purmerend|oosterhout|nijmegen|nieuwegein|maastricht|lelystad|leiden|
leeuwarden|hoorn|hoofddorp|hilversum|hengelo|helmond|heerlen|hardenberg|haarlem|groningen|gouda|enschede|
emmen|eindhoven|dordrecht|deventer|den helder|delft|capelle aan den ijssel|breda|bergen op zoom|assen|
arnhem|apeldoorn|amstelveen|amersfoort|alphen aan den rijn|almere stad|almelo|alkmaar|amsterdam-zuidoost|
trondheim|tromso|stavanger|skien|sarpsborg|sandnes|kristiansand|fredrikstad|drammen|asker|pokhara|
mahendranagar|janakpur|hetauda|gulariya|dharan|dhangadhi|butwal|birganj|biratnagar|siddharthanagar|
nepalgunj|inaruwa|triyuga|madhyapur thimi|wanganui|tokoroa|timaru|taupo|pukekohe east|porirua|paraparaumu|
palmerston north|north shore|new plymouth|napier|manukau city|mangere|lower hutt|khandallah|invercargill|
dunedin|hawera|masterton|greymouth|tauranga|papakura|whakatane|queenstown|oamaru|ashburton|kaiapoi|
whangarei|takanini|pakuranga|rotorua|blenheim|upper hutt|taradale|sohar|salalah|saham|nizwa|bawshar|
barka'|bahla'|as suwayq|seeb|rustaq|al khaburah|al buraymi|tocumen|san miguelito|pedregal|las cumbres|
la chorrera|juan diaz|arraijan|tumbes|trujillo|tingo maria|talara|sullana|pucallpa|piura|paita|iquitos|
huaraz|huanuco|chulucanas|chimbote|chiclayo|catacaos|cajamarca|tarma|tacna|santiago de surco|san isidro|
puno|pisco|moquegua|juliaca|huaral|huancayo|huacho|chosica|chincha alta|cerro de pasco|callao|ayacucho|
abancay|port moresby|zamboanga|victorias|nia valencia|urdaneta|ualog|tuguegarao|tinongan|taytay|
tarlac city|tanza|tanay|tanauan|talisay|talavera|magugpo poblacion|taguig|tagbilaran city|tagaytay|
tacurong|tacloban|tabaco|surigao|subic|sorsogon|silang|santo tomas|santol|san pedro|san pablo|
san jose del monte|san ildefonso|sagay|roxas city|pulong santa cruz|pulilan|puerto princesa|polomolok|
polangui|plaridel|patuto|pasay|panalanoy|panabo|pagadian|ozamiz city|ormoc|olongapo|obando|norzagaray|
navotas|nasugbu|naic|naga|muricay|monkayo|minglanilla|meycauayan|mariveles|marilao|marawi city|mantampay|
mansilingan|mangaldan|mandaue city|mandaluyong city|manaoag|malungun|malolos|malaybalay|makati city|
magalang|mabalacat city|lubao|los banos|lipa city|lingayen|limay|libon|legaspi|las pinas|lapu-lapu city|
laoag|koronadal|kidapawan|kawit|kalibo|kabankalan|jolo|city of isabela|iriga city|imus|iloilo|
iligan city|iligan|ilagan|hagonoy|guyong|guiguinto|general trias|general santos|gapan|dumaguete|dipolog|
dinalupihan|digos|dasmarinas|dapitan|danao|dagupan|daet|cotabato|cebu city|cavite city|catbalogan|capas|
calumpit|caloocan city|calbayog city|calapan|calamba|cainta|cagayan de oro|cabuyao|cabanatuan city|butuan|
bulaon|bulacan|budta|bocaue|bislig|binonga|binangonan|binan|batangas|batac city|banga|baliuag|balayan|
balanga|balagtas|bais|baguio|bago city|bacoor|bacolod city|arayat|apalit|antipolo|angono|angeles city|
malingao|pasig city|rawala kot|khairpur mir's|zhob|wazirabad|vihari|turbat|tordher|toba tek singh|
tando muhammad khan|tando allahyar|tando adam|swabi|sukkur|sibi|sialkot|shujaabad|shorkot|shikarpur|
shekhupura|shakargarh|shahkot|shahdadpur|shahdad kot|shabqadar|sargodha|sangla hill|sanghar|sambrial|
sahiwal|saddiqabad|rohri|rajanpur|rahim yar khan|chenab nagar|quetta|kambar|pattoki|pasrur|pano aqil|
pakpattan|okara|new mirpur|nawabshah|narowal|nankana sahib|muzaffargarh|muzaffarabad|muridke|multan|moro|
mirpur khas|mingora|mianwali|mian channun|matli|mardan|mansehra|mandi bahauddin|malir cantonment|mailsi|
lodhran|layyah|larkana|lala musa|kotri|kot malik barkhurdar|kotli|kot addu|kohat|khuzdar|khushab|kharian|
khanpur|kasur|kandhkot|kamoke|kamalia|kahror pakka|kabirwala|jhelum|jhang sadr|jaranwala|jampur|
jalalpur jattan|jacobabad|hujra shah muqim|haveli lakha|hasilpur|harunabad|haripur|hafizabad|gwadar|gujrat|
gujranwala|gujar khan|gojra|ghotki|faisalabad|dipalpur|dera ismail khan|dera ghazi khan|daska kalan|dadu|
chunian|chuchar-kana mandi|chishtian|chiniot|chichawatni|charsadda|chaman|chakwal|burewala|bhimbar|
bhalwal|bhakkar|mianke mor|battagram|bahawalpur|bahawalnagar|badin|attock city|arifwala|ahmadpur east|
abbottabad|nowshera cantonment|zoliborz|zamosc|wola|wawer|tomaszow mazowiecki|tarnow|tarnobrzeg|targowek|
suwalki|starachowice|stalowa wola|srodmiescie|siedlce|rzeszow|radom|przemysl|pruszkow|
ostrowiec swietokrzyski|ostroleka|olsztyn|ochota|nowy sacz|mokotow|mielec|lublin|lomza|legionowo|kielce|
chelm|bielany|bialystok|bialoleka|biala podlaska|bemowo|zory|zielona gora|zgierz|zawiercie|zabrze|
wloclawek|walbrzych|tychy|torun|tczew|tarnowskie gory|szczecin|swietochlowice|swidnica|stargard|sosnowiec|
slupsk|siemianowice slaskie|rybnik|ruda slaska|raciborz|plock|piotrkow trybunalski|pila|piekary slaskie|
pabianice|ostrow wielkopolski|opole|myslowice|lubin|lodz|leszno|legnica|koszalin|konin|kedzierzyn-kozle|
katowice|kalisz|jelenia gora|jaworzno|jastrzebie zdroj|inowroclaw|grudziadz|gorzow wielkopolski|gniezno|
glogow|gliwice|gdynia|fordon|elblag|dabrowa gornicza|czestochowa|chorzow|bytom|bydgoszcz|bielsko-biala|
belchatow|bedzin|ursynow|praga polnoc|praga poludnie|bayamon|caguas|guaynabo|mayaguez|trujillo alto|rafah|
khan yunis|jabalya|gaza|dayr al balah|bayt lahya|nablus|hebron|east jerusalem|setubal|rio de mouro|queluz|
odivelas|monsanto|loures|funchal|evora|corroios|cacem|barreiro|algueirao|vila nova de gaia|felgueiras|
coimbra|braga|aveiro|villa hayes|villa elisa|presidente franco|pedro juan caballero|nemby|limpio|lambare|
itaugua|fernando de la mora|coronel oviedo|mariano roque alonso|ciudad del este|capiata|caaguazu|ar rayyan|
saint-pierre|saint-paul|le tampon|zalau|vaslui|turda|tulcea|targu-mures|targu jiu|targoviste|timisoara|
suceava|slatina|sibiu|sfantu gheorghe|satu mare|ramnicu valcea|resita|ploiesti|pitesti|piatra neamt|
oradea|iasi|hunedoara|giurgiu|galati|focsani|drobeta-turnu severin|craiova|cluj-napoca|buzau|brasov|
braila|botosani|bistrita|barlad|baia mare|bacau|arad|alba iulia|slobozia|zrenjanin|zemun|vranje|
smederevo|pancevo|novi pazar|leskovac|krusevac|kraljevo|kragujevac|cacak|valjevo|uzice|subotica|sabac|
novi sad|sosnovka|zyuzino|zyablikovo|zlatoust|zhulebino|zhukovskiy|zhigulevsk|zheleznogorsk|
zheleznodorozhnyy|zelenograd|zelenodolsk|zarechnyy|zamoskvorech'ye|yoshkar-ola|yeysk|yessentuki|yelets|
yelabuga|yegor'yevsk|yasenevo|yartsevo|yaroslavl|vyshniy volochek|vyksa|vykhino-zhulebino|vyborg|vyaz'ma|
votkinsk|voskresensk|voronezh|altuf'yevskiy|volzhskiy|volzhsk|vol'sk|vologda|nagornyy|volgograd|
volgodonsk|novovladykino|vladikavkaz|vidnoye|veshnyaki|velikiye luki|vatutino|vagonoremont|uzlovaya|uritsk|
ulyanovsk|ukhta|tver|tuymazy|tuapse|troparevo|tol'yatti|timashevsk|tikhvin|tikhoretsk|tyoply stan|
tekstil'shchiki|tambov|taganrog|taganskiy|syzran'|syktyvkar|sviblovo|stupino|strogino|sterlitamak|
stavropol'|staryy oskol|sosnovyy bor|solntsevo|solnechnogorsk|solikamsk|sokol'niki|sokol|sochi|smolensk|
slavyansk-na-kubani|sibay|shuya|mikhaylovsk|shchukino|shchelkovo|shchekino|shakhty|severomorsk|
severodvinsk|severnyy|serpukhov|sergiyev posad|semenovskoye|sarov|saratov|sarapul|saransk|sal'sk|salavat|
rzhev|rybinsk|rybatskoye|ryazan'|rostov-na-donu|rossosh'|roslavl'|revda|reutov|ramenskoye|ramenki|
pyatigorsk|pushkino|pushkin|pskov|prokhladnyy|kotlovka|pokrovskoye-streshnevo|podolsk|ryazanskiy|
petrozavodsk|petrodvorets|peterhof|pervoural'sk|perm|novo-peredelkino|penza|pavlovskiy posad|ozerki|
otradnyy|ostankinskiy|orsk|orenburg|orekhovo-zuyevo|orekhovo-borisovo severnoye|sunzha|oktyabr'skiy|
odintsovo|ochakovo-matveyevskoye|obninsk|novyye kuz'minki|novyye cheremushki|novotroitsk|novoshakhtinsk|
novorossiysk|novomoskovsk|novokuz'minki|novokuybyshevsk|novokhovrino|novogireyevo|novocherkassk|
novocheboksarsk|velikiy novgorod|noginsk|nizhny tagil|nizhniy novgorod|nizhnekamsk|nikol'skoye|nevinnomyssk|
neftekamsk|nazran'|naro-fominsk|nal'chik|naberezhnyye chelny|mytishchi|murom|murmansk|mineralnye vody|
mikhaylovka|michurinsk|meleuz|maykop|mar'ino|yaroslavskiy|makhachkala|magnitogorsk|lyublino|lyubertsy|
lytkarino|lys'va|lobnya|livny|liski|lipetsk|likhobory|lianozovo|komendantsky aerodrom|leninogorsk|
tsaritsyno|lefortovo|labinsk|kuznetsk|kuz'minki|kursk|kupchino|kungur|kumertau|kstovo|krymsk|kropotkin|
biryulevo zapadnoye|krasnokamsk|krasnogorsk|krasnodar|presnenskiy|kozhukhovo|kozeyevo|kovrov|kotlas|
kostroma|kolpino|kolomna|klintsy|klin|klimovsk|kizlyar|kislovodsk|kirovo-chepetsk|kirov|kirishi|
kingisepp|kineshma|kimry|khoroshevo-mnevniki|khimki|khasavyurt|kazan|kaspiysk|kamyshin|
kamensk-shakhtinskiy|kaluga|korolev|kaliningrad|izmaylovo|izhevsk|ivanteyevka|ivanovskoye|ivanovo|ishimbay|
gus'-khrustal'nyy|gukovo|gubkin|groznyy|grazhdanka|gol'yanovo|glazov|georgiyevsk|gelendzhik|gatchina|
fryazino|fryazevo|fili|ezhva|engel's|elista|elektrostal'|dzerzhinsk|dubna|dorogomilovo|donetsk|
domodedovo|dolgoprudnyy|dmitrov|dimitrovgrad|derbent|dachnoye|chusovoy|chistopol'|cherkessk|cherepovets|
cheremushki|chekhov|cheboksary|chaykovskiy|chapayevsk|buzuluk|buynaksk|buguruslan|bugul'ma|budennovsk|
bryansk|brateyevo|borovichi|borisoglebsk|bogorodskoye|biryulevo|bibirevo|berezniki|beloretsk|belorechensk|
belgorod|belebey|bataysk|balashov|balashikha|balakovo|novaya balakhna|babushkin|azov|astrakhan|arzamas|
armavir|arkhangel'sk|apatity|anapa|al'met'yevsk|aleksin|alekseyevka|aleksandrov|levoberezhnyy|pavlovo|
zarinsk|yurga|yekaterinburg|vorkuta|verkhnyaya pyshma|zelenogorsk|tyumen|troitsk|tomsk|tobol'sk|talnakh|
surgut|shadrinsk|serov|rubtsovsk|prokop'yevsk|polevskoy|omsk|nyagan|noyabrsk|novyy urengoy|novosibirsk|
novokuznetsk|novoaltaysk|norilsk|nizhnevartovsk|nefteyugansk|nazarovo|minusinsk|miass|mezhdurechensk|
lesosibirsk|leninsk-kuznetsky|kyzyl|kurgan|krasnoyarsk|krasnotur'insk|kopeysk|kiselevsk|khanty-mansiysk|
kemerovo|kansk|kamensk-ural'skiy|iskitim|ishim|gorno-altaysk|chernogorsk|chelyabinsk|biysk|berezovskiy|
berdsk|belovo|barnaul|asbest|anzhero-sudzhensk|akademgorodok|achinsk|abakan|snezhinsk|ozersk|novoural'sk|
seversk|yakutsk|vladivostok|ust'-ilimsk|ussuriysk|usol'ye-sibirskoye|ulan-ude|tulun|svobodnyy|neryungri|
nakhodka|krasnokamensk|komsomolsk-on-amur|khabarovsk|irkutsk|chita|cheremkhovo|blagoveshchensk|birobidzhan|
belogorsk|arsen'yev|angarsk|bratsk|khabarovsk vtoroy|yuzhno-sakhalinsk|petropavlovsk-kamchatsky|magadan|
chertanovo yuzhnoye|orekhovo-borisovo|metrogorodok|kogalym|lesnoy|kurortnyy|chernaya rechka|untolovo|
petrogradka|vasyl'evsky ostrov|parnas|kalininskiy|krasnogvargeisky|admiralteisky|akademicheskoe|finlyandskiy|
centralniy|svetlanovskiy|vostochnoe degunino|musanze|gitarama|cyangugu|gisenyi|byumba|butare|yanbu|tarut|
tabuk|sultanah|sayhat|sakakah|sabya|qal'at bishah|najran|khamis mushait|jizan|ha'il|hafar al-batin|
buraydah|az zulfi|dhahran|ta'if|ar rass|arar|qurayyat|al qatif|al mubarraz|al mithnab|khobar|al kharj|
al khafji|al jubayl|al hufuf|al bahah|ad dawadimi|dammam|abha|ash shafa|honiara|wad medani|umm ruwaba|
omdurman|singa|shendi|sinnar|rabak|nyala|kosti|kassala|kadugli|port sudan|atbara|an nuhud|el obeid|
al qadarif|al manaqil|geneina|el fasher|ad douiem|el daein|ed damer|ad-damazin|gereida|umea|vaxjo|
vasteras|vasastan|uppsala|taby|sundsvall|solna|sollentuna|sodertalje|sodermalm|orebro|norrkoping|molndal|
malmo|lund|linkoping|kungsholmen|karlstad|jonkoping|huddinge|helsingborg|haninge|halmstad|goteborg|gavle|
eskilstuna|bromma|boras|maribor|presov|poprad|kosice|zilina|trnava|trencin|prievidza|nitra|
banska bystrica|makeni|koidu|kenema|freetown|ziguinchor|touba|tiebo|thies nones|tambacounda|pikine|mbake|
louga|kolda|kaolack|qoryooley|marka|kismayo|jamaame|hargeysa|garoowe|gaalkacyo|burao|bosaso|berbera|
beledweyne|baidoa|afgooye|laascaanood|paramaribo|winejok|malakal|juba|sao tome|usulutan|soyapango|
sonsonate|san marcos|santa tecla|mejicanos|delgado|apopa|tartouss|tadmur|as salamiyah|manbij|jablah|
idlib|homs|hamah|aleppo|douma|deir ez-zor|darayya|dar'a|i'zaz|at tall|ath thawrah|as-suwayda|as safirah|
ar rastan|ar raqqah|al mayadin|latakia|al hasakah|al bab|albu kamal|mbabane|manzini|abeche|sarh|
n'djamena|moundou|tsevie|sokode|lome|kpalime|bassar|atakpame|ban talat yai|tha maka|surat thani|
ratchaburi|phuket|nakhon si thammarat|lampang|kanchanaburi|kamphaeng phet|hua hin|chumphon|chiang rai|
ko samui|ban pong|ban mai|yala|uttaradit|udon thani|ubon ratchathani|suphan buri|songkhla|si racha|
sattahip|saraburi|samut sakhon|samut prakan|sakon nakhon|rayong|phra pradaeng|phra phutthabat|
phra nakhon si ayutthaya|phitsanulok|phetchabun|pak kret|mueang nonthaburi|nong khai|nakhon sawan|
nakhon ratchasima|nakhon pathom|maha sarakham|lop buri|krathum baen|klaeng|khon kaen|khlong luang|kalasin|
hat yai|chon buri|chanthaburi|chaiyaphum|pattaya|ban lam luk ka|bang kruai|istaravshan|qurghonteppa|kulob|
dushanbe|khujand|konibodom|dili|balkanabat|ashgabat|turkmenbasy|dasoguz|tejen|turkmenabat|bayramaly|
tataouine|sousse|skanes|sfax|gafsa|gabes|nabeul|msaken|medenine|jendouba|zarzis|houmt el souk|
la goulette|ben arous|bizerte|beja|kairouan|kasserine|monastir|la mohammedia|al marsa|hammamet|el hamma|
douane|yuksekova|yozgat|viransehir|usak|sanliurfa|turgutlu|torbali|tavsanli|tatvan|tarsus|sorgun|soma|
soke|siverek|sivas|sirnak|silopi|silifke|siirt|seydisehir|salihli|reyhanli|polatli|patnos|osmaniye|
odemis|nusaybin|nizip|nigde|nevsehir|nazilli|midyat|mersin|menemen|mardin|manisa|manavgat|malatya|
kutahya|kusadasi|kozan|konya|kiziltepe|kirsehir|kirikkale|kirikhan|kilis|kayseri|karaman|agri|kahta|
kahramanmaras|kadirli|isparta|iskenderun|igdir|gaziantep|fethiye|eskisehir|erzurum|erzincan|ergani|
eregli|ercis|elbistan|elazig|dortyol|dogubayazit|diyarbakir|denizli|hakkari|cizre|ceyhan|burdur|bozuyuk|
bolvadin|bismil|bingol|bergama|belek|batman|balikesir|ayvalik|antalya|antakya|anamur|alanya|aksehir|
aksaray|akhisar|ahlat|afyonkarahisar|adiyaman|adilcevaz|adana|batikent|zonguldak|zile|zeytinburnu|korfez|
yalova|uskudar|unye|umraniye|turhal|trabzon|tokat|tekirdag|sisli|silivri|samsun|rize|orhangazi|ordu|
mustafakemalpasa|merzifon|maltepe|luleburgaz|kirklareli|kavakli|kastamonu|kars|karabuk|izmit|inegol|
golcuk|giresun|gemlik|gebze|fatsa|esenyurt|esenler|erbaa|eminonu|edirne|duzce|derince|cubuk|corum|
corlu|cerkezkoy|carsamba|khanjarah|canakkale|bursa|bolu|bandirma|bagcilar|bafra|arnavutkoy|ardesen|
amasya|adapazari|merter keresteciler|gungoren merter|atasehir|basaksehir|beylikduzu|buyukcekmece|cankaya|
bahcelievler|sultangazi|sultanbeyli|sancaktepe|karabaglar|muratpasa|merkezefendi|mon repos|chaguanas|
douliu|yuanlin|tainan|daxi|banqiao|puli|nantou|magong|yilan|hualien city|hsinchu|keelung|taoyuan city|
taitung city|zanzibar|uyovu|ushirombo|tanga|tabora|sumbawanga|singida|shinyanga|mwanza|musoma|mpanda|
moshi|morogoro|mbeya|makumbako|kilosa|kigoma|katumba|iringa|dodoma|buseresere|bunda|bukoba|bagamoyo|
arusha|songea|mtwara|merelani|druzhkivka|zhytomyr|zhovti vody|zaporizhia|yevpatoriya|yenakiyeve|yalta|
vinnytsia|uzhgorod|uman|chystyakove|ternopil|syevyerodonets'k|sverdlovs'k|sumy|stryi|kadiyivka|snizhne|
smila|sloviansk|simferopol|shostka|shakhtars'k|sevastopol|rubizhne|roven'ky|rivne|pryluky|poltava|
pervomays'k|pavlohrad|oleksandriya|novovolyns'k|novomoskovs'k|novohrad-volynskyi|nova kakhovka|nizhyn|
nikopol|mykolayiv|mukacheve|melitopol|mariupol|marhanets'|makiyivka|lutsk|luhansk|lubny|lozova|
lysychans'k|kryvyi rih|kremenchuk|krasnyy luch|pokrovsk|kramators'k|kovel|korosten'|kostyantynivka|konotop|
kolomyia|kropyvnytskyi|khmelnytskyi|kherson|khartsyz'k|kerch|kamianets-podilskyi|kalush|izyum|izmail|
ivano-frankivsk|chornomors'k|horlivka|feodosiya|fastiv|energodar|drohobych|dnipro|kamianske|chervonohrad|
chernivtsi|chernihiv|cherkasy|bryanka|brovary|boryspil'|bilhorod-dnistrovskyi|bila tserkva|berdychiv|
berdyansk|bakhmut|antratsyt|alchevs'k|horishni plavni|soroti|njeru|mukono|mbarara|mbale|masaka|kitgum|
kasese|jinja|gulu|entebbe|bwizibwera|arua|bay minette|fort hunt|bessemer|paducah|monticello|red chute|
jessup|delhi hills|turpin hills|lugoff|buda|brewton|brook highland|cahaba heights|calera|center point|
chickasaw|childersburg|clanton|columbiana|cullman|daleville|danville|decatur|demopolis|dothan|
east florence|eufaula|fairhope|fayette|foley|forestdale|fort payne|fultondale|gadsden|gardendale|glencoe|
grayson valley|gulf shores|guntersville|haleyville|hartselle|hokes bluff|holtville|homewood|hoover|horton|
hueytown|irondale|lake purdy|lanett|meadowbrook|meridianville|midfield|millbrook|monroeville|montevallo|
moores mill|mount olive|mountain brook|muscle shoals|northport|opelika|oneonta|orange beach|ozark|pelham|
pell city|phenix city|piedmont|pike road|pine level|pinson|pleasant grove|prattville|prichard|rainbow city|
rainsville|robertsdale|russellville|saks|saraland|satsuma|scottsboro|smiths station|southside|spanish fort|
springville|sylacauga|talladega|tallassee|tarrant|thomasville|tillmans corner|trussville|tuscumbia|
tuskegee|vestavia hills|wetumpka|arkadelphia|ashdown|barling|batesville|beebe|bentonville|berryville|
blytheville|cabot|centerton|cherokee village|crossett|dardanelle|de queen|dumas|east end|el dorado|
farmington|fordyce|forrest city|fort smith|greenbrier|heber springs|hot springs|hot springs village|
jonesboro|lonoke|maumelle|morrilton|mountain home|north little rock|osceola|paragould|pea ridge|pine bluff|
piney|pocahontas|prairie grove|searcy|siloam springs|springdale|texarkana|trumann|van buren|vilonia|
walnut ridge|west helena|west memphis|white hall|adams morgan|bloomingdale|chevy chase|shaw|brookside|
claymont|edgemoor|elsmere|hockessin|middletown|millsboro|new castle|north star|pike creek|
pike creek valley|smyrna|wilmington manor|alachua|allapattah|altamonte springs|alturas|apollo beach|apopka|
asbury lake|atlantic beach|auburndale|aventura|avon park|azalea park|bartow|bay harbor islands|bay hill|
bayonet point|bayshore gardens|beacon square|bee ridge|belle glade|belle isle|belleview|bellview|
big pine key|bithlo|boca del mar|boca pointe|boca raton|bonita springs|boyette|boynton beach|bradenton|
broadview park|brookridge|brooksville|buenaventura lakes|bunche park|butler beach|callaway|cantonment|
cape canaveral|carol city|carrollwood|carrollwood village|carver ranches|casselberry|cheval|citra|
citrus hills|citrus park|citrus ridge|citrus springs|clearwater|clermont|clewiston|cocoa beach|
coconut creek|coconut grove|combee settlement|cooper city|coral gables|coral terrace|country walk|
country club|crestview|crystal lake|cutler|cutler ridge|cypress gardens|cypress lake|dade city|dania beach|
daytona beach|daytona beach shores|defuniak springs|deland|debary|deerfield beach|delray beach|deltona|
doctor phillips|doral|east lake|east milton|east naples|east pensacola heights|east perrine|edgewater|
eglin village|egypt lake-leto|elfers|ellenton|englewood|estero|eustis|fairview shores|fellsmere|fern park|
fernandina beach|ferry pass|fish hawk|flagami|flagler beach|fleming island|floral city|florida city|
florida ridge|forest city|fort meade|fort myers|fort myers beach|fort myers shores|fort pierce|
fort walton beach|fountainebleau|fruit cove|fruitland park|fruitville|fuller heights|fussels corner|gibsonia|
gibsonton|gifford|gladeview|glenvar heights|golden gate|golden glades|goldenrod|gonzalez|goulding|goulds|
green cove springs|greenacres city|groveland|gulf breeze|gulf gate estates|gulfport|haines city|
hallandale beach|heathrow|hialeah gardens|high springs|highland city|hobe sound|holly hill|holmes beach|
homosassa springs|hunters creek|immokalee|indian harbour beach|indian river estates|indian river shores|
indian rocks beach|indiantown|inwood|islamorada|isle of normandy|ives estates|jacksonville beach|
jan-phyl village|jasmine estates|jensen beach|june park|kendale lakes|kenneth city|key biscayne|key largo|
key west|kings point|kissimmee|labelle|lady lake|lake alfred|lake butler|lake city|lake forest|
lake lorraine|lake lucerne|lake magdalene|lake park|lake sarasota|lake mary|lake wales|lake worth|
lake worth corridor|lakeland|lakeland highlands|lakes by the bay|lakeside|lakewood park|land o' lakes|
lantana|largo|lauderdale lakes|lauderdale-by-the-sea|lauderhill|lealman|lecanto|leesburg|lehigh acres|
leisure city|lely resort|lighthouse point|live oak|lochmoor waterway estates|lockhart|longboat key|longwood|
lynn haven|macclenny|madeira beach|marco island|mary esther|mascotte|mcgregor|meadow woods|medulla|
melrose park|merritt island|miami beach|miami gardens|miami lakes|miami shores|miami springs|micco|
middleburg|mims|minneola|miramar beach|mount dora|mount plymouth|myrtle grove|naples manor|naples park|
naranja|navarre|neptune beach|new port richey|new smyrna beach|newberry|niceville|nocatee|norland|
north andrews gardens|north bay village|north fort myers|north lauderdale|north miami|north miami beach|
north palm beach|north port|north sarasota|oak ridge|oakland park|ocala|ocean city|ocoee|ojus|okeechobee|
oldsmar|olympia heights|opa-locka|orange city|orange park|orangetree|orlovista|ormond beach|
ormond-by-the-sea|osprey|pahokee|palatka|palm bay|palm beach gardens|palm city|palm coast|palm harbor|
palm springs|palm springs north|palm valley|palmetto|palmetto bay|palmetto estates|panama city beach|
parkland|pebble creek|pelican bay|pembroke park|pensacola|pine castle|pine hills|pine island ridge|
pine ridge|pinecrest|pinellas park|pinewood|plant city|poinciana|pompano beach|pompano beach highlands|
ponte vedra beach|port charlotte|port orange|port saint john|port saint lucie|port salerno|progress village|
punta gorda|punta gorda isles|richmond heights|richmond west|ridge manor|ridge wood heights|river park|
riverview|riviera beach|rockledge|rotonda west|royal palm beach|ruskin|safety harbor|saint augustine|
saint augustine beach|saint augustine shores|saint cloud|saint pete beach|san carlos park|sanibel|sarasota|
sarasota springs|satellite beach|sawgrass|scott lake|sebring|seffner|seminole|shady hills|siesta key|
silver springs|silver springs shores|sky lake|south bay|south bradenton|south apopka|south brooksville|
south daytona|south gate ridge|south highpoint|south miami|south miami heights|south pasadena|
south patrick shores|south sarasota|south venice|southchase|southgate|southwest ranches|spring hill|starke|
sugarmill woods|sun city center|suncoast estates|sunny isles beach|surfside|sweetwater|tamarac|tamiami|
tarpon springs|taylor creek|temple terrace|tequesta|the crossings|the hammocks|the villages|thonotosassa|
three lakes|tice|timber pines|titusville|town 'n' country|treasure island|union park|university park|
upper grand lagoon|valrico|vamo|venice gardens|vero beach|villages of oriole|wahneta|warm mineral springs|
wauchula|wedgefield|wekiwa springs|wesley chapel|west bradenton|westchase|west gate|west hollywood|
west little river|west melbourne|west miami|west palm beach|west park|west pensacola|west perrine|
west samoset|west vero corridor|west and east lealman|westchester|westview|westwood lake|whiskey creek|
wildwood|williamsburg|willow oak|wilton manors|wimauma|winter garden|winter haven|winter park|
winter springs|yulee|zephyrhills|acworth|adairsville|alpharetta|americus|austell|bainbridge|barnesville|
baxley|belvedere park|braselton|brookhaven|calhoun|cartersville|cedartown|centerville|chamblee|chatsworth|
clarkston|cochran|college park|conyers|cordele|country club estates|covington|cusseta|dacula|dahlonega|
dock junction|doraville|douglasville|druid hills|dunwoody|east point|eastman|eatonton|elberton|euharlee|
fair oaks|fairburn|fairview|flowery branch|folkston|forest park|forsyth|fort oglethorpe|fort valley|
garden city|glennville|gresham park|grovetown|hapeville|hartwell|hawkinsville|hazlehurst|hinesville|
holly springs|jesup|kennesaw|kingsland|lagrange|lakeview|lawrenceville|lilburn|lindale|lithia springs|
locust grove|loganville|lovejoy|lyons|mableton|martinez|mcdonough|mcrae|metter|milledgeville|morrow|
moultrie|mountain park|newnan|norcross|north atlanta|north decatur|north druid hills|oakwood|panthersville|
peachtree city|peachtree corners|pooler|port wentworth|powder springs|redan|rincon|riverdale|rockmart|
roswell|rydal|st. marys|saint simon mills|saint simons island|sandersville|sandy springs|scottdale|senoia|
skidaway island|snellville|social circle|statesboro|stockbridge|stone mountain|sugar hill|summerville|
suwanee|swainsboro|thomaston|thomson|tifton|toccoa|union city|valdosta|vidalia|villa rica|vinings|
warner robins|waycross|waynesboro|whitemarsh island|wilmington island|winder|bethalto|breese|cahokia|
carbondale|carlinville|carmi|carterville|caseyville|centralia|centreville|collinsville|du quoin|east alton|
east saint louis|edwardsville|effingham|eldorado|fairview heights|freeburg|glen carbon|granite city|herrin|
hillsboro|jerseyville|litchfield|maryville|mascoutah|mattoon|mount carmel|mount vernon|mount zion|
murphysboro|o'fallon|olney|pana|pinckneyville|pittsfield|pontoon beach|rosewood heights|shelbyville|sparta|
staunton|taylorville|tuscola|upper alton|vandalia|west frankfort|wood river|bargersville|beech grove|
boonville|broad ripple|brownsburg|connersville|cumberland|ellettsville|fishers|greencastle|greendale|
greenfield|greensburg|hidden valley|huntingburg|jeffersonville|lawrenceburg|martinsville|mccordsville|
mooresville|new albany|new whiteland|north madison|north terre haute|north vernon|oak park|pendleton|
plainfield|rushville|scottsburg|sellersburg|speedway|tell city|whiteland|whitestown|zionsville|
arkansas city|atchison|baldwin city|basehor|baxter springs|bonner springs|chanute|clay center|coffeyville|
de soto|fort scott|goddard|great bend|haysville|hutchinson|junction city|leavenworth|leawood|lenexa|
louisburg|mcpherson|merriam|mulvane|osawatomie|park city|pittsburg|prairie village|pratt|roeland park|
tonganoxie|valley center|wamego|ashland|bardstown|berea|buckner|buechel|campbellsville|central city|
cold spring|crescent springs|crestwood|cynthiana|douglass hills|edgewood|elizabethtown|erlanger|fairdale|
fern creek|flatwoods|fort mitchell|fort thomas|fort wright|francisville|frankfort|harrodsburg|hendron|
highland heights|highview|hillview|hopkinsville|hurstbourne|ironville|jeffersontown|knottsville|la grange|
leitchfield|lexington-fayette|madisonville|massac|maysville|meads|middlesboro|morehead|mount sterling|
mount washington|newburg|nicholasville|oak grove|oakbrook|okolona|owensboro|paintsville|pikeville|
pleasure ridge park|radcliff|reidland|saint matthews|scottsville|shepherdsville|shively|somerset|
saint dennis|taylor mill|valley station|villa hills|vine grove|westwood|wilmore|addis|amite|avondale|
bastrop|bayou cane|bayou vista|belle chasse|bogalusa|bossier city|breaux bridge|bridge city|broussard|
brownsfield|bunkie|carencro|carlyss|chackbay|chalmette|church point|claiborne|crowley|cut off|deridder|
denham springs|destrehan|donaldsonville|eden isle|elmwood|galliano|gardere|gonzales|grambling|gretna|
hammond|harahan|houma|inniswold|jeanerette|kaplan|kenner|lake charles|laplace|larose|leesville|luling|
mandeville|marksville|marrero|meraux|merrydale|metairie|metairie terrace|morgan city|moss bluff|
natchitoches|new iberia|new roads|oak hills place|oakdale|old jefferson|opelousas|patterson|pineville|
plaquemine|ponchatoula|port allen|prairieville|prien|raceland|river ridge|ruston|saint gabriel|
saint martinville|saint rose|schriever|shenandoah|slidell|springhill|swartz|terrytown|thibodaux|timberlane|
village saint george|ville platte|waggaman|west monroe|westlake|westwego|winnfield|winnsboro|woodmere|
youngsville|accokeek|adelphi|arbutus|aspen hill|baltimore highlands|ballenger creek|bel air|beltsville|
bennsville|bladensburg|bowleys quarters|brandywine|brock hall|brooklyn park|bryans road|burtonsville|
california|calverton|camp springs|cape saint claire|capitol heights|carney|catonsville|charles village|
chesapeake beach|chesapeake ranch estates|chestertown|cheverly|chillum|clarksburg|cloverly|cockeysville|
colesville|coral hills|cresaptown|crofton|darnestown|davidsonville|deale|district heights|east riverdale|
edgemere|eldersburg|elkton|elkridge|ellicott city|fairland|fallston|ferndale|forest glen|fort washington|
four corners|friendship village|frostburg|fruitland|gaithersburg|germantown|glassmanor|glen burnie|
glenarden|glenmont|glenn dale|green haven|greenbelt|hagerstown|hampstead|havre de grace|hillandale|
hillcrest heights|hunt valley|hyattsville|ilchester|irvington|joppatowne|kemp mill|kingsville|lake arbor|
lake shore|landover|langley park|lanham|lansdowne|layhill|lexington park|linganore|linthicum|lochearn|
londontowne|lutherville|marlow heights|marlton|maryland city|mayo|mays chapel|middle river|milford mill|
mitchellville|montgomery village|mount airy|mount rainier|new carrollton|north bel air|north bethesda|
north kensington|north laurel|north potomac|ocean pines|odenton|overlea|owings mills|oxon hill|perry hall|
perryville|pikesville|pocomoke city|poolesville|potomac|pumphrey|randallstown|redland|reisterstown|
riverdale park|robinwood|rosaryville|rosedale|rossmoor|rossville|saint charles|scaggsville|seabrook|
seat pleasant|selby-on-the-bay|severn|severna park|shady side|silver hill|silver spring|south bel air|
south gate|south kensington|south laurel|spring ridge|stevensville|suitland|sykesville|takoma park|
taneytown|temple hills|thurmont|timonium|towson|travilah|waldorf|walker mill|walkersville|west elkridge|
west laurel|west ocean city|westminster|westphalia|wheaton|white marsh|white oak|woodlawn|affton|ballwin|
barnhart|bellefontaine neighbors|belton|black jack|blue springs|bolivar|bonne terre|breckenridge hills|
bridgeton|cape girardeau|carl junction|carthage|caruthersville|chillicothe|cottleville|creve coeur|
crystal city|dardenne prairie|dellwood|des peres|desloge|east independence|ellisville|excelsior springs|
ferguson|festus|flat river|florissant|fredericktown|glasgow village|grain valley|grandview|harrisonville|
hazelwood|higginsville|high ridge|hollister|jefferson city|joplin|kearney|kennett|kirkwood|ladue|
lake saint louis|lee's summit|lemay|maplewood|marshfield|maryland heights|mehlville|moberly|monett|
mountain grove|neosho|nixa|north kansas city|northwoods|olivette|osage beach|park hills|pevely|platte city|
pleasant hill|poplar bluff|raymore|raytown|rock hill|rolla|saint ann|saint clair|saint james|saint johns|
saint joseph|saint robert|sainte genevieve|sappington|scott city|sedalia|sikeston|smithville|spanish lake|
sunset hills|town and country|university city|valley park|warrensburg|warrenton|waynesville|webb city|
webster groves|weldon spring|wentzville|west plains|woodson terrace|bay saint louis|booneville|byram|
carriere|clarksdale|corinth|crystal springs|d'iberville|diamondhead|flowood|gautier|gulf hills|
gulf park estates|hattiesburg|horn lake|indianola|kosciusko|latimer|magee|mccomb|moss point|natchez|
ocean springs|olive branch|pascagoula|pass christian|picayune|pontotoc|richland|ridgeland|senatobia|
southaven|saint martin|starkville|tupelo|vancleave|vicksburg|waveland|west gulfport|west hattiesburg|
west point|wiggins|yazoo city|ahoskie|albemarle|angier|archdale|archer lodge|asheboro|beaufort|
bessemer city|bethlehem|black mountain|boiling spring lakes|boiling springs|brevard|burgaw|butner|
carolina beach|carrboro|china grove|clemmons|conover|cramerton|creedmoor|cullowhee|dunn|east flat rock|
edenton|elizabeth city|elkin|etowah|farmville|fuquay-varina|gastonia|gibsonville|goldsboro|granite falls|
half moon|havelock|hendersonville|hillsborough|hope mills|huntersville|indian trail|james city|kannapolis|
kernersville|kill devil hills|kings grant|kings mountain|kinston|knightdale|lake norman of catawba|
laurinburg|lenoir|lincolnton|longview|lumberton|masonboro|mebane|mills river|mint hill|mocksville|
morehead city|morganton|morrisville|mount holly|murraysville|new bern|north wilkesboro|oak island|ogden|
pinehurst|piney green|pittsboro|pleasant garden|raeford|randleman|reidsville|river road|roanoke rapids|
rocky mount|rolesville|roxboro|royal pines|rutherfordton|sawmills|seagate|seven lakes|siler city|
silver lake|south gastonia|southern pines|spindale|spring lake|saint stephens|stallings|statesville|
stokesdale|summerfield|swannanoa|tarboro|trent woods|unionville|valdese|wadesboro|wake forest|walkertown|
waxhaw|weddington|west raleigh|whiteville|williamston|winterville|woodfin|wrightsboro|absecon|atco|
atlantic city|audubon|barrington|bayville|beachwood|bellmawr|brigantine|browns mills|buena|
cape may court house|carneys point|cherry hill|cherry hill mall|cinnaminson|clementon|collingswood|
crestwood village|echelon|egg harbor city|ellisburg|forked river|glassboro|gloucester city|golden triangle|
greentree|haddon heights|haddonfield|hammonton|kingston estates|lindenwold|maple shade|margate city|
medford lakes|millville|mount ephraim|mount laurel|mystic island|northfield|ocean acres|paulsboro|
penns grove|pennsauken|pennsville|pine hill|pitman|pleasantville|ramblewood|runnemede|sicklerville|
somerdale|somers point|south vineland|toms river|ventnor city|vincentown|vineland|westville|woodbury|
ashville|beavercreek|beckett ridge|bellbrook|belpre|blacklick estates|blanchester|blue ash|brookville|
canal winchester|cedarville|cherry grove|cheviot|circleville|covedale|dry run|fairborn|finneytown|goshen|
grandview heights|groesbeck|grove city|groveport|huber heights|ironton|kenwood|lake darby|lincoln village|
loveland|madeira|miami heights|miamisburg|monfort heights|moraine|mount healthy|mount repose|nelsonville|
new burlington|new carlisle|new lebanon|new lexington|north college hill|northbrook|northgate|northridge|
obetz|park layne|pataskala|pickerington|pleasant run|pleasant run farm|reynoldsburg|saint bernard|
sharonville|silverton|south lebanon|springboro|tipp city|trotwood|upper arlington|washington court house|
wellston|west carrollton city|west jefferson|west milton|wheelersburg|whitehall|withamsville|zanesville|
altus|anadarko|ardmore|bartlesville|bixby|blackwell|blanchard|bristow|broken bow|catoosa|chickasha|
choctaw|claremore|coweta|cushing|del city|durant|el reno|elk city|fort gibson|glenpool|guthrie|harrah|
henryetta|holdenville|idabel|jenks|lone grove|mcalester|mcloud|midwest city|moore|muskogee|okmulgee|
owasso|pauls valley|pocola|ponca city|poteau|pryor|purcell|sallisaw|sand springs|sapulpa|sayre|skiatook|
slaughterville|stillwater|stilwell|tahlequah|tecumseh|the village|tuttle|verdigris|vinita|wagoner|
warr acres|weatherford|woodward|yukon|boothwyn|broomall|chambersburg|clifton heights|coatesville|
collingdale|dallastown|drexel hill|folsom|folcroft|gettysburg|glenolden|kennett square|littlestown|
millersville|mount pleasant|new freedom|penn wynne|pennsport|prospect park|red lion|ridley park|sharon hill|
swarthmore|uniontown|waynesburg|weigelstown|west chester|west york|wharton|whitman|willow street|woodlyn|
aiken|barnwell|batesburg|batesburg-leesville|bennettsville|bluffton|brookdale|cheraw|clemson|dentsville|
easley|edgefield|five forks|forest acres|forestbrook|fort mill|fountain inn|gaffney|gantt|goose creek|
hanahan|hardeeville|hartsville|hilton head island|hilton head|homeland park|isle of palms|ladson|lake wylie|
laurel bay|little river|mauldin|moncks corner|mullins|murrells inlet|myrtle beach|north augusta|
north charleston|north myrtle beach|orangeburg|port royal|powdersville|red bank|red hill|sangaree|
seven oaks|simpsonville|socastee|sumter|surfside beach|taylors|tega cay|travelers rest|valley falls|
wade hampton|walhalla|walterboro|west columbia|woodfield|woodruff|alcoa|ashland city|atoka|bartlett|
brentwood estates|church hill|collegedale|collierville|colonial heights|cookeville|coopertown|crossville|
dunlap|dyersburg|eagleton village|east brainerd|east chattanooga|east ridge|elizabethton|fairfield glade|
farragut|forest hills|gallatin|gatlinburg|goodlettsville|green hill|greeneville|harriman|humboldt|
johnson city|jonesborough|kingsport|la vergne|lafollette|lenoir city|lewisburg|loudon|mcminnville|
middle valley|millington|morristown|mount juliet|munford|new south memphis|nolensville|oak hill|
pigeon forge|pleasant view|pulaski|rockwood|rogersville|selmer|sevierville|signal mountain|soddy-daisy|
south cleveland|tiptonville|tullahoma|white house|alamo heights|alamo|aldine|alief|alton north|alvarado|
anderson mill|angleton|aransas pass|atascocita|azle|bacliff|balch springs|baytown|bee cave|beeville|
bellaire|bellmead|bellville|benbrook|boerne|bonham|breckenridge|brenham|brookshire|brownwood|brushy creek|
bulverde|burkburnett|burleson|burnet|caldwell|cameron park|cameron park colonia|camp swift|canyon lake|
carrizo springs|castle hills|cedar hill|cedar park|central gardens|channelview|cibolo|cinco ranch|cleburne|
cloverleaf|clute|cockrell hill|college station|colleyville|comanche|conroe|coppell|copperas cove|corsicana|
cotulla|crockett|cuero|desoto|denison|diboll|dickinson|doffing|duncanville|eagle mountain|edinburg|
el campo|euless|everman|fair oaks ranch|falfurrias|farmers branch|floresville|flower mound|forney|
fredericksburg|freeport|friendswood|fulshear|galena park|gatesville|giddings|gilmer|gladewater|
glenn heights|granbury|granite shoals|greatwood|gun barrel city|hallsville|haltom city|harker heights|
harlingen|hearne|hebbronville|helotes|hempstead|hewitt|hidalgo|highland park|highland village|hitchcock|
hondo|hornsby bend|hunters creek village|hurst|hutchins|hutto|ingleside|iowa park|jacinto city|jacksboro|
jersey village|jollyville|jourdanton|kaufman|keene|kennedale|kerrville|kilgore|krum|la feria|la homa|
la joya|la marque|la porte|lacy-lakeview|lago vista|lake dallas|lake jackson|lakehills|lakeway|lampasas|
league city|leon valley|little elm|lopezville|los fresnos|lost creek|lufkin|manvel|marble falls|
meadows place|mexia|midlothian|midway north|mila doce|mineola|mineral wells|mission bend|missouri city|
mont belvieu|morgans point resort|murillo colonia|nacogdoches|nassau bay|navasota|nederland|new boston|
new braunfels|new territory|nolanville|north richland hills|nurillo|palacios|palmview|palmview south|
pearsall|pecan acres|pecan grove|pecan plantation|penitas|perezville|pflugerville|pharr|pilot point|
pleasanton|port arthur|port isabel|port lavaca|port neches|prairie view|primera|progreso|raymondville|
red oak|redwood|rendon|richland hills|rio bravo|rio grande city|river oaks|robstown|rockwall|rockport|
roma-los saenz|rosenberg|rowlett|royse city|rusk|sachse|san benito|san leon|sanger|sansom park|
scenic oaks|schertz|seagoville|sealy|seguin|shady hollow|sienna plantation|silsbee|sinton|south houston|
southlake|stephenville|sugar land|sullivan city|sulphur springs|terrell hills|texas city|the colony|
the woodlands|timberwood park|tomball|trophy club|universal city|uvalde|vidor|wake village|watauga|
waxahachie|wells branch|weslaco|west livingston|west university place|white settlement|whitehouse|
wichita falls|willow park|windcrest|woodway|yoakum|zapata|aquia harbour|ashburn|baileys crossroads|
bealeton|belle haven|bellwood|bensley|big stone gap|blacksburg|bluefield|bon air|brambleton|brandermill|
broadlands|buckhall|buena vista|bull run|cave spring|chamberlayne|chantilly|charlottesville|christiansburg|
crozet|culpeper|dale city|dranesville|dulles town center|dunn loring|east hampton|east highland park|
ettrick|fairfax|fairfax station|falls church|fishersville|floris|fort lee|franconia|front royal|galax|
glen allen|gloucester point|great falls|greenbriar|groveton|harrisonburg|herndon|highland springs|hollins|
hollymead|hopewell|huntington|hybla valley|idylwood|independent hill|king george|lake barcroft|
lake monticello|lake ridge|lincolnia|linton hall|lorton|lowes island|luray|madison heights|manassas|
manassas park|mantua|massanetta springs|mclean|mechanicsville|merrifield|montclair|new baltimore|newington|
north springfield|oakton|petersburg|pimmit hills|poquoson|portsmouth heights|potomac mills|purcellville|
radford|reston|richlands|rose hill|rosslyn|sandston|seven corners|short pump|south boston|south hill|
south riding|south suffolk|spotsylvania courthouse|strasburg|stuarts draft|sudley|suffolk|sugarland run|
tazewell|timberlake|tuckahoe|tysons corner|vinton|west lynchburg|west springfield|wolf trap|wyndham|
wytheville|barboursville|beckley|buckhannon|charles town|cheat lake|cross lanes|dunbar|elkins|fairmont|
keyser|martinsburg|morgantown|moundsville|new martinsville|nitro|parkersburg|point pleasant|ranson|
sissonville|south charleston|teays valley|westover|dilley|hickory creek|bay city|adamsville|alabaster|
albertville|alexander city|arab|argo|atmore|attalla|cos cob|glendale heights|cromwell|east falmouth|
north andover|danbury|rockland|inkster|yardville|watervliet|cleveland heights|east haddam|east hartford|
east haven|east norwalk|enfield|glastonbury|glastonbury center|greenwich|groton|guilford|hamden|
hazardville|killingly center|ledyard|long hill|mansfield city|meriden|middlebury|montville center|naugatuck|
new britain|new canaan|new fairfield|new london|new milford|north branford|north haven|north stamford|
norwalk|old greenwich|old saybrook|pawcatuck|plainville|preston city|putnam|ridgefield|sherwood manor|
south windsor|southbury|southwood acres|stafford springs|storrs|terryville|thompsonville|tolland|torrington|
trumbull|west hartford|west haven|west torrington|wethersfield|willimantic|winchester center|windham|
windsor locks|winsted|wolcott|algona|altoona|anamosa|ankeny|asbury|atlantic|bettendorf|bondurant|
camanche|cedar falls|chariton|charles city|clarinda|clear lake|coralville|council bluffs|creston|de witt|
decorah|dyersville|estherville|evansdale|fort dodge|fort madison|grinnell|hiawatha|iowa falls|johnston|
keokuk|le mars|maquoketa|marshalltown|mason city|muscatine|north liberty|oelwein|oskaloosa|ottumwa|pella|
polk city|sergeant bluff|sioux center|spirit lake|storm lake|urbandale|waukee|webster city|west des moines|
windsor heights|winterset|albany park|algonquin|alsip|antioch|arlington heights|barrington hills|
bartonville|batavia|beach park|beardstown|beecher|belmont cragin|belvidere|bensenville|berwyn|blue island|
bolingbrook|boulder hill|bourbonnais|braidwood|bridgeview|brighton park|broadview|buffalo grove|burbank|
burnham|burr ridge|calumet city|calumet park|carol stream|carpentersville|channahon|chicago heights|
chicago lawn|chicago ridge|cicero|clarendon hills|coal city|colona|country club hills|crest hill|crete|
dekalb|deerfield|des plaines|dolton|downers grove|east garfield park|east moline|east peoria|elburn|
elk grove village|elmhurst|elmwood park|evergreen park|flossmoor|fox lake|fox river grove|frankfort square|
franklin park|gage park|gages lake|galesburg|geneseo|gilberts|glen ellyn|glenview|goodings grove|
grand boulevard|grandwood park|grayslake|gurnee|hampshire|hanover park|harvard|harwood heights|
hawthorn woods|hazel crest|hickory hills|highwood|hinsdale|hoffman estates|homer glen|hometown|hoopeston|
hyde park|irving park|island lake|itasca|johnsburg|kankakee|kewanee|kildeer|la grange park|la salle|
lake barrington|lake bluff|lake villa|lake zurich|lake in the hills|lakemoor|lemont|libertyville|
lincoln park|lincoln square|lincolnshire|lincolnwood|lindenhurst|lisle|lockport|logan square|lombard|
long grove|loves park|lower west side|machesney park|macomb|mahomet|manteno|marengo|marseilles|matteson|
maywood|mchenry|mckinley park|mendota|minooka|mokena|moline|monee|morgan park|morton grove|
mount greenwood|mount prospect|mundelein|near north side|near south side|new city|new lenox|norridge|
north aurora|north center|north chicago|north lawndale|north peoria|north riverside|northlake|oak brook|
oak forest|oak lawn|olympia fields|orland hills|orland park|oswego|palatine|palos heights|palos hills|
palos park|park forest|park ridge|pekin|peoria heights|peotone|pingree grove|pontiac|poplar grove|
portage park|posen|prospect heights|rantoul|richton park|river forest|river grove|robbins|rock falls|
rock island|rockton|rogers park|rolling meadows|romeoville|rosemont|round lake|round lake beach|
round lake park|sauk village|savoy|schaumburg|schiller park|shorewood|silvis|skokie|south barrington|
south beloit|south chicago|south chicago heights|south elgin|south holland|south lawndale|south shore|
spring grove|spring valley|steger|stickney|stone park|streamwood|streator|sugar grove|sycamore|tinley park|
vernon hills|villa park|volo|warrenville|wasco|watseka|wauconda|waukegan|west chicago|west dundee|
west elsdon|west englewood|west garfield park|west lawn|west peoria|west ridge|west town|western springs|
westmont|willow springs|willowbrook|wilmette|winnetka|winthrop harbor|wonder lake|wood dale|yorkville|
berne|cedar lake|chesterton|columbia city|crawfordsville|crown point|dyer|east chicago|elkhart|gas city|
hartford city|huntertown|kendallville|kokomo|laporte|lake station|ligonier|logansport|merrillville|
michigan city|mishawaka|muncie|nappanee|noblesville|north manchester|portage|rensselaer|roselawn|
schererville|simonton lake|south haven|wabash|west lafayette|westfield|whiting|winona lake|yorktown|
abington|acushnet|agawam|amherst center|ashburnham|assonet|athol|attleboro|barnstable|bellingham|
beverly cove|billerica|blackstone|bliss corner|boxborough|boylston|chicopee|cochituate|cohasset|danvers|
dedham|dighton|dracut|east bridgewater|east harwich|east longmeadow|eastham|easthampton|edgartown|
fairhaven|fitchburg|foxborough|framingham center|hamilton worcester|hampden|head of westport|hingham|
holbrook|holliston|holyoke|hyannis|jamaica plain|longmeadow|lynnfield|manchester-by-the-sea|marblehead|
marlborough|marstons mills|mashpee|mattapoisett|medfield|medway|melrose|mendon|merrimac|methuen|
middleborough|millbury|millis|monson|montague|natick|needham|new bedford|newburyport|north adams|
north amherst|north chicopee|north reading|north scituate|north westport|northborough|northbridge|norwell|
peabody|raynham|raynham center|rehoboth|saugus|scituate|seekonk|sherborn|smith mills|south amherst|
south hadley|south peabody|south yarmouth|southborough|southbridge|southwick|stoneham|stoughton|swampscott|
templeton|tewksbury|turners falls|tyngsboro|walpole|watertown|wellesley|wenham|west boylston|
west bridgewater|west concord|west newbury|west yarmouth|westborough|westford|whitinsville|winchendon|
winthrop|woburn|wrentham|yarmouth|yarmouth port|biddeford|brewer|gardiner|gorham|greene|harpswell center|
hollis center|houlton|kennebunk|kittery|lewiston|lisbon falls|millinocket|new gloucester|north bath|
north windham|old orchard beach|old town|orono|presque isle|rumford|sabattus|saco|skowhegan|south berwick|
south portland|south portland gardens|south sanford|topsham|vassalboro|waterboro|waterville|
wells beach station|west scarborough|westbrook|york beach|algonac|allegan|allen park|allendale|alpena|
auburn hills|battle creek|belding|benton harbor|benton heights|big rapids|bloomfield hills|buchanan|
byron center|cadillac|caro|center line|cheboygan|clawson|clinton township|coldwater|comstock park|
coopersville|cutlerville|davison|dearborn heights|dowagiac|east grand rapids|east lansing|eastpointe|
eaton rapids|ecorse|escanaba|fair plain|farmington hills|flat rock|frankenmuth|fraser|freeland|grand blanc|
grand haven|grand ledge|grandville|grosse ile|grosse pointe|grosse pointe farms|grosse pointe park|
grosse pointe woods|hamtramck|hancock|harper woods|haslett|hazel park|hillsdale|houghton|hudsonville|
huntington woods|ionia|iron mountain|ironwood|ishpeming|jenison|kentwood|lake fenton|lambertville|lapeer|
lathrup village|livonia|ludington|manistee|marine city|marysville|melvindale|menominee|michigan center|
mount clemens|muskegon|muskegon heights|negaunee|northview|northville|norton shores|novi|okemos|owosso|
petoskey|port huron|redford|river rouge|rochester hills|romulus|royal oak|saline|south lyon|south monroe|
southfield|saint clair shores|sturgis|swartz creek|three rivers|traverse city|vandercook lake|walled lake|
westland|whitmore lake|wixom|wolf lake|wolverine lake|woodhaven|wyandotte|ypsilanti|zeeland|albert lea|
anoka|apple valley|arden hills|becker|belle plaine|bemidji|big lake|brainerd|brooklyn center|burnsville|
cannon falls|champlin|chanhassen|chaska|chisago city|chisholm|circle pines|cloquet|columbia heights|
coon rapids|corcoran|cottage grove|crookston|detroit lakes|dilworth|eagan|east bethel|east grand forks|
eden prairie|elk river|falcon heights|faribault|fergus falls|fridley|golden valley|goodview|ham lake|
hermantown|hibbing|hopkins|international falls|inver grove heights|isanti|kasson|la crescent|lake elmo|
zimmerman|lakeville|lindstrom|lino lakes|little canada|little falls|mahtomedi|maple grove|mendota heights|
minnetonka|minnetonka mills|minnetrista|moorhead|mounds view|new brighton|new hope|new prague|new ulm|
north branch|north mankato|north oaks|north saint paul|oak park heights|otsego|owatonna|pipestone|
prior lake|red wing|redwood falls|richfield|robbinsdale|rosemount|saint anthony|saint francis|
saint louis park|saint michael|saint paul park|saint peter|sartell|sauk centre|sauk rapids|scandia|shakopee|
shoreview|south saint paul|spring lake park|stewartville|thief river falls|vadnais heights|waconia|wadena|
waite park|waseca|wayzata|west coon rapids|west saint paul|white bear lake|willmar|windom|worthington|
kirksville|devils lake|grand forks|jamestown|valley city|wahpeton|west fargo|elkhorn|falls city|
grand island|holdrege|la vista|nebraska city|papillion|plattsmouth|ralston|seward|south sioux city|wahoo|
atkinson|barnstead|bow bog|candia|derry village|east concord|east merrimack|gilford|hooksett|hopkinton|
laconia|littleton|londonderry|merrimack|moultonborough|new ipswich|north hampton|ossipee|pinardville|
plaistow|rindge|somersworth|south hooksett|stratham station|suncook|swanzey|weare|asbury park|
atlantic highlands|avenel|beattystown|bedminster|belmar|bergenfield|berkeley heights|bernardsville|
bloomfield|boonton|bound brook|bradley beach|bradley gardens|budd lake|carlstadt|carteret|cedar grove|
cliffside park|closter|colonia|cranford|cresskill|demarest|dunellen|dumont|east brunswick|east freehold|
east hanover|east orange|east rutherford|eatontown|edgewater park|englewood cliffs|ewing|fair haven|
fair lawn|fanwood|finderne|florham park|flemington|fort dix|franklin lakes|freehold|garwood|glen ridge|
glen rock|green knoll|guttenberg|hackensack|hackettstown|hamilton square|haledon|hasbrouck heights|
hawthorne|heathcote|highland lake|hightstown|ho-ho-kus|hopatcong|hopatcong hills|iselin|jamesburg|
keansburg|kearny|kendall park|keyport|kinnelon|lake mohawk|laurence harbor|leisure village|
leisure village east|lincroft|little ferry|little silver|long branch|lyndhurst|madison park|mahwah|
manasquan|manville|marlboro|matawan|mendham|mercerville|metuchen|middlesex|midland park|milltown|montvale|
morganville|morris plains|mount arlington|mountain lakes|mountainside|neptune city|new providence|
north arlington|north bergen|north caldwell|north haledon|north plainfield|northvale|nutley|oceanport|
old bridge|old tappan|oradell|palisades park|palmyra|paramus|parsippany|passaic|perth amboy|phillipsburg|
pine lake park|piscataway|point pleasant beach|pompton lakes|princeton meadows|rahway|ramtown|raritan|
ridgefield park|ridgewood|river edge|river vale|robertsville|rochelle park|rockaway|roseland|roselle park|
rumson|saddle brook|sayreville|sayreville junction|scotch plains|secaucus|short hills|south amboy|
south bound brook|south old bridge|south orange|south plainfield|south river|spotswood|spring lake heights|
succasunna|teaneck|tenafly|tinton falls|totowa|twin rivers|union beach|upper montclair|upper saddle river|
voorhees|waldwick|wallington|wanaque|wanamassa|watchung|weehawken|west freehold|west long branch|
west milford|west new york|west orange|woodland park|white horse|white meadow lake|willingboro|wood-ridge|
woodcliff lake|wyckoff|yorketown|airmont|albertson|amityville|ardsley|armonk|arrochar|arverne|astoria|
babylon|baldwin harbor|baldwinsville|ballston spa|bardonia|bath beach|bay shore|bay wood|baychester|
bayport|bayside|belle harbor|bellmore|bensonhurst|bergen beach|bethpage|big flats|binghamton|blauvelt|
blue point|bohemia|borough park|brewerton|briarcliff manor|brighton beach|brockport|the bronx|bronxville|
brooklyn heights|bushwick|cambria heights|canandaigua|canarsie|canastota|carle place|cedarhurst|
center moriches|centereach|centerport|central islip|cheektowaga|chestnut ridge|chinatown|chittenango|
city island|cobleskill|cohoes|cold spring harbor|college point|colonie|commack|coney island|congers|
copiague|coram|croton-on-hudson|cypress hills|dansville|depew|dix hills|dobbs ferry|dongan hills|
douglaston|dunkirk|dyker heights|east aurora|east elmhurst|east farmingdale|east flatbush|east garden city|
east glenville|east greenbush|east hills|east islip|east meadow|east massapequa|east moriches|east new york|
east northport|east patchogue|east quogue|east rochester|east rockaway|east setauket|east shoreham|
east tremont|east village|eastchester|eggertsville|ellenville|elmont|elmsford|eltingville|emerson hill|
endicott|endwell|fairmount|fairport|fallsburg|far rockaway|farmingdale|farmingville|firthcliffe|flanders|
flatbush|flatlands|floral park|flower hill|fordham|fort hamilton|fort salonga|franklin square|fredonia|
fresh meadows|galeville|garden city park|garden city south|gang mills|gardnertown|glen cove|glen head|
glen oaks|glens falls|gloversville|gordon heights|grandyle village|graniteville|grant city|great kills|
great neck|great neck plaza|greenburgh|greenlawn|greenpoint|grymes hill|hamlin|hampton bays|harris hill|
hartsdale|hastings-on-hudson|hauppauge|haverstraw|hell's kitchen|new hempstead|herkimer|herricks|hewlett|
hicksville|hillcrest|holtsville|hornell|horseheads|howard beach|hudson falls|huguenot|huntington station|
hunts point|irondequoit|island park|islip|islip terrace|jackson heights|johnstown|kaser|kew gardens|
kings bridge|kiryas joel|lackawanna|lake carmel|lake grove|lake mohegan|lake ronkonkoma|larchmont|latham|
laurelton|le roy|levittown|little neck|long island city|lyncourt|mahopac|malverne|mamaroneck|manhasset|
manlius|manorhaven|manorville|marbletown|mariners harbor|maspeth|massapequa|massapequa park|massena|mastic|
mastic beach|mattituck|mattydale|mechanicstown|mechanicville|middle island|middle village|midland beach|
miller place|monsey|montebello|morris heights|morris park|morrisania|mott haven|mount ivy|mount kisco|
mount sinai|myers corner|nanuet|nesconset|new cassel|new dorp|new dorp beach|new hyde park|new paltz|
new springville|new square|new windsor|new york city|newburgh|niskayuna|north amityville|north babylon|
north bay shore|north bellmore|north bellport|north elba|north gates|north great river|north hills|
north lindenhurst|north massapequa|north merrick|north new hyde park|north patchogue|north sea|north syracuse|
north tonawanda|north valley stream|north wantagh|northumberland|nyack|ogdensburg|old bethpage|old westbury|
olean|orange lake|ossining|oyster bay|ozone park|park slope|parkchester|patchogue|pearl river|peekskill|
pelham manor|penn yan|plainedge|plainview|plattsburgh|port chester|port jefferson|port jefferson station|
port jervis|port richmond|port washington|pound ridge|queens village|queensbury|rego park|riverhead|
rockaway point|rockville centre|rocky point|roessleville|ronkonkoma|rosebank|roslyn heights|rye brook|
saranac lake|saratoga springs|sayville|scarsdale|scotchtown|scotia|sea cliff|searingtown|selden|
seneca falls|sheepshead bay|sleepy hollow|smithtown|solvay|sound beach|south beach|south farmingdale|
south huntington|south lockport|south valley stream|southold|spackenkill|springfield gardens|spuyten duyvil|
stapleton|stony brook|stony point|suffern|sunnyside|syosset|tappan|tarrytown|terrace heights|thiells|
throgs neck|tompkinsville|tonawanda|tremont|uniondale|unionport|university gardens|university heights|
valley cottage|valley stream|van nest|volney|wading river|walden|wantagh|wappingers falls|
washington heights|washingtonville|wawarsing|wellsville|wesley hills|west albany|west babylon|west bay shore|
west elmira|west glens falls|west haverstraw|west hempstead|west hills|west islip|west sayville|west seneca|
westerleigh|westmere|westvale|wheatley heights|whitestone|williamsville|williston park|woodside|wyandanch|
wykagyl|yaphank|archbold|ashtabula|austintown|avon center|avon lake|barberton|bay village|bedford heights|
bellefontaine|boardman|brecksville|broadview heights|brook park|bucyrus|canal fulton|canfield|chagrin falls|
chardon|collinwood|conneaut|copley|coshocton|crestline|cuyahoga falls|delaware|delphos|east cleveland|
east liverpool|east palestine|eastlake|elyria|euclid|fairlawn|fairview park|findlay|fostoria|gahanna|
galion|garfield heights|glenville|hough|howland center|hubbard|huber ridge|huron|kirtland|lewis center|
lorain|maple heights|martins ferry|massillon|maumee|mayfield heights|mentor-on-the-lake|middleburg heights|
munroe falls|new franklin|new philadelphia|newton falls|north canton|north olmsted|north ridgeville|
north royalton|northwood|oberlin|olmsted falls|oregon|orrville|ottawa hills|painesville|parma heights|
pepper pike|perry heights|perrysburg|piqua|plain city|port clinton|portage lakes|powell|rittman|
rocky river|rossford|saint clairsville|saint marys|sandusky|shaker heights|sheffield lake|south euclid|
steubenville|streetsboro|strongsville|struthers|tallmadge|tiffin|twinsburg|uhrichsville|upper sandusky|
vermilion|van wert|vermilion-on-the-lake|wadsworth|wapakoneta|warrensville heights|wauseon|westerville|
wickliffe|willoughby|willoughby hills|willowick|wooster|aliquippa|allison park|ambler|ambridge|
ancient oaks|annville|archbald|back mountain|baden|bala-cynwyd|beaver falls|bellefonte|bethel park|
birdsboro|blandon|bloomsburg|blue bell|boyertown|breinigsville|bridgeville|bryn mawr|canonsburg|
castle shannon|catasauqua|chalfont|chester springs|chesterbrook|churchville|clairton|clarion|clarks summit|
clearfield|collegeville|colonial park|connellsville|conshohocken|coraopolis|crafton|dickson city|donora|
dormont|dorneyville|downingtown|doylestown|dresher|dubois|dunmore|duquesne|duryea|eagleville|
east petersburg|east stroudsburg|edinboro|ellwood city|emmaus|ephrata|exton|fairless hills|fernway|
flourtown|forty fort|fountain hill|fox chapel|gilbertsville|glassport|glenside|glenshaw|green tree|
harleysville|hatboro|hazleton|hellertown|hermitage|hershey|hollidaysburg|honesdale|hummelstown|
indian mountain lake|jefferson hills|jenkintown|jersey shore|jim thorpe|kenmar|king of prussia|kulpsville|
kutztown|lansdale|larksville|latrobe|lehighton|lemoyne|level green|lewistown|linglestown|lionville|lititz|
lock haven|lorane|lower allen|lower burrell|mahanoy city|manheim|maple glen|mckees rocks|mckeesport|
mcmurray|meadville|mechanicsburg|minersville|monaca|monessen|monongahela|montgomeryville|montoursville|
moosic|mount joy|mount lebanon|mountain top|munhall|murrysville|nanticoke|narberth|new cumberland|
new kensington|new holland|norristown|north braddock|north east|north versailles|oakmont|oil city|old forge|
olyphant|oreland|palmerton|paoli|park forest village|paxtonia|penn hills|pennside|perkasie|phoenixville|
pittston|pleasant hills|plymouth meeting|pottstown|pottsville|punxsutawney|quakertown|radnor|reiffton|
richboro|royersford|sanatoga|saw creek|schlusser|schuylkill haven|selinsgrove|sellersville|shamokin|
sharpsville|shillington|shippensburg|sinking spring|skyline view|slatington|souderton|south williamsport|
state college|steelton|stroudsburg|sugarcreek|swissvale|swoyersville|tacony|tamaqua|tarentum|tinicum|
turtle creek|upper saint clair|vandergrift|warminster heights|wescosville|west hazleton|west mifflin|
west norriton|west pittston|west reading|west view|whitehall township|whitfield|wilkes-barre|wilkinsburg|
williamsport|willow grove|wyndmoor|wyomissing|central falls|cranston|cumberland hill|east greenwich|
east providence|narragansett|north kingstown|north providence|north smithfield|pascoag|pawtucket|
west warwick|woonsocket|brookings|vermillion|yankton|barre|bennington|brattleboro|essex junction|hinesburg|
montpelier|rutland|saint johnsbury|south burlington|stowe|williston|winooski|allouez|antigo|ashwaubenon|
baraboo|beaver dam|beloit|brown deer|caledonia|cedarburg|chippewa falls|clintonville|cross plains|cudahy|
de forest|de pere|delafield|delavan|dodgeville|east troy|edgerton|elm grove|fond du lac|fort atkinson|
fox point|french island|hales corners|hartland|holmen|janesville|kaukauna|kewaskum|kronenwetter|la crosse|
lake geneva|lake hallie|lake mills|lake wisconsin|little chute|manitowoc|marinette|mauston|mayville|
mcfarland|menasha|menomonee falls|menomonie|mequon|monona|mosinee|mount horeb|mukwonago|muskego|neenah|
new berlin|new richmond|north fond du lac|north la crosse|oak creek|oconomowoc|oconto|okauchee lake|
onalaska|pewaukee|platteville|pleasant prairie|plover|prairie du chien|prairie du sac|reedsburg|rhinelander|
rib mountain|rice lake|richland center|river falls|rothschild|saukville|shawano|sheboygan|sheboygan falls|
slinger|somers|south milwaukee|stevens point|sturgeon bay|sturtevant|suamico|sun prairie|tichigan|tomah|
twin lakes|two rivers|union grove|viroqua|waukesha|waunakee|waupaca|waupun|wauwatosa|west allis|west bend|
west milwaukee|west salem|whitefish bay|whitewater|wind lake|wisconsin rapids|weirton|weirton heights|
nowthen|ansonia|east windsor|branford|cheshire|fillmore|bisbee|buckeye|bullhead city|camp verde|
casa grande|casas adobes|catalina foothills|cave creek|chinle|chino valley|clarkdale|colorado city|coolidge|
corona de tucson|deer valley|drexel heights|eagar|el mirage|flowing wells|fortuna foothills|fountain hills|
gold camp|goodyear|kayenta|kingman|lake havasu city|lake montezuma|lake of the woods|laveen|litchfield park|
marana|maricopa|maryvale|new river|oro valley|paradise valley|paulden|picture rocks|pinetop-lakeside|
prescott valley|queen creek|rio rico|safford|sahuarita|san carlos|show low|sierra vista|somerton|
south tucson|sun city|sun city west|sun lakes|tanque verde|tempe junction|three points|tolleson|tortolita|
tuba city|tucson estates|vail|whiteriver|wickenburg|williamson|youngtown|adelanto|agoura|agoura hills|
alameda|alhambra|aliso viejo|alondra park|alpine|alta sierra|altadena|alum rock|american canyon|aptos|
armona|arroyo grande|artesia|atascadero|atwater|avenal|avocado heights|azusa|baldwin park|barstow|
barstow heights|bay point|bear valley springs|bell gardens|bellflower|ben lomond|bermuda dunes|big bear city|
big bear lake|blackhawk|bostonia|boulder creek|boyle heights|boyes hot springs|brawley|broadmoor|buellton|
buena park|burlingame|bystrom|calabasas|calexico|california city|calipatria|calistoga|calimesa|camarillo|
canoga park|capitola|carlsbad|carmel valley village|carmichael|carpinteria|castaic|castro valley|
castroville|cathedral city|ceres|century city|cerritos|charter oak|cherry valley|cherryland|chico|
chino hills|chowchilla|citrus heights|clearlake|cloverdale|coachella|coalinga|colusa|compton|coronado|
corte madera|costa mesa|cotati|coto de caza|covina|culver city|cupertino|dana point|del mar|
del monte forest|del aire|denair|desert hot springs|diamond bar|diamond springs|dinuba|discovery bay|
dos palos|earlimart|east rancho dominguez|east foothills|east hemet|east la mirada|east los angeles|
east palo alto|east pasadena|east porterville|east san gabriel|el cajon|el centro|el cerrito|
el cerrito corona|el dorado hills|el granada|el rio|el segundo|el sobrante|el verano|elverta|
emerald lake hills|emeryville|encinitas|encino|escalon|eucalyptus hills|fallbrook|farmersville|firebaugh|
foothill farms|foothill ranch|ford city|fort bragg|fort irwin|foster city|fountain valley|fowler|galt|
garden acres|gardena|gilroy|glen avon|gold river|golden hills|goleta|good hope|grand terrace|granite bay|
grass valley|greenacres|gridley|grover beach|guerneville|gustine|hacienda heights|half moon bay|hanford|
hawaiian gardens|healdsburg|hemet|hercules|hermosa beach|hesperia|hidden valley lake|home gardens|hughson|
huntington park|imperial beach|indian wells|indio|interlaken|isla vista|jamul|joshua tree|kentfield|keyes|
king city|kingsburg|koreatown|la canada flintridge|la habra|la habra heights|la jolla|la mesa|la mirada|
la palma|la presa|la puente|la quinta|la riviera|la verne|ladera heights|ladera ranch|laguna|laguna beach|
laguna hills|laguna niguel|laguna woods|lake arrowhead|lake elsinore|lake los angeles|lake san marcos|
lake wildwood|lakeland village|lakeport|larkspur|las flores|lathrop|lawndale|lemon grove|lemoore|livermore|
loma linda|lomita|lompoc|loomis|los alamitos|los altos|los altos hills|los gatos|los osos|los serranos|
lucerne valley|madera|madera acres|magalia|malibu|mammoth lakes|manhattan beach|manteca|marina del rey|
mayflower village|mead valley|menifee|menlo park|merced|midway city|mill valley|millbrae|milpitas|
jurupa valley|mira mesa|mira monte|mission district|mission viejo|mojave|montecito|monterey|monterey park|
moorpark|moraga|morgan hill|morro bay|mountain house|murrieta|muscoy|napa|national city|newport beach|
nipomo|norco|north auburn|north fair oaks|north highlands|north hollywood|novato|nuevo|oak hills|oak view|
oceano|oildale|ojai|olivehurst|orange cove|orangevale|orcutt|orinda|orosi|oroville|pacifica|
pacific grove|palm desert|palos verdes estates|parlier|paso robles|pedley|perris|petaluma|phelan|
pico rivera|pinole|pismo beach|pinon hills|placentia|placerville|planada|plumas lake|pollock pines|
port hueneme|portola hills|porterville|portola valley|poway|prunedale|quartz hill|rancho calaveras|
rancho cordova|rancho mirage|rancho murieta|rancho palos verdes|rancho penasquitos|rancho san diego|
rancho santa margarita|redlands|redondo beach|redwood shores|reedley|rialto|ridgecrest|rio del mar|
rio linda|riverbank|rocklin|rohnert park|rolling hills estates|rosemead|rowland heights|rubidoux|
running springs|saint helena|salida|san anselmo|san bruno|san clemente|san diego country estates|san dimas|
san gabriel|san jacinto|san joaquin|san juan capistrano|san leandro|san luis obispo|san ramon|
santa fe springs|santa paula|santa venetia|santa ynez|santee|saranap|saratoga|sausalito|scotts valley|
seal beach|shadow hills|shafter|sherman oaks|shingle springs|sierra madre|signal hill|solana beach|solvang|
sonoma|sonora|soquel|sorrento valley|south el monte|south lake tahoe|south oroville|south san francisco|
south san gabriel|south san jose hills|south whittier|south yuba city|studio city|suisun|sunland|sunnyslope|
tamalpais valley|tara hills|tehachapi|temecula|temple city|thermalito|thousand palms|tiburon|tierra buena|
topanga|truckee|tujunga|tulare|turlock|tustin|north tustin|twentynine palms|ukiah|upland|vacaville|
valinda|valle vista|van nuys|vandenberg village|waldon|walnut park|watsonville|west athens|west carson|
west rancho dominguez|west covina|west puente valley|west sacramento|westlake village|whittier|wildomar|
willits|winter gardens|woodcrest|woodlake|woodland hills|wrightwood|yorba linda|yosemite lakes|yuba city|
yucaipa|yucca valley|alamosa|applewood|battlement mesa|black forest|broomfield|canon city|castle rock|
castlewood|cherry hills village|cimarron hills|columbine|commerce city|edwards|federal heights|fort carson|
fruita|fruitvale|gleneagle|glenwood springs|grand junction|greenwood village|gunnison|gypsum|
highlands ranch|ken caryl|la junta|lone tree|manitou springs|monte vista|northglenn|orchard mesa|
pueblo west|roxborough park|sherrelwood|silverthorne|southglenn|stonegate|stratmoor|the pinery|welby|
wheat ridge|woodmoor|dodge city|goodland|alamogordo|aztec|bernalillo|chaparral|corrales|deming|
eldorado at santa fe|espanola|gallup|hobbs|las cruces|lee acres|los alamos|los chavez|los lunas|
los ranchos de albuquerque|lovington|meadow lake|north valley|paradise hills|placitas|portales|raton|
rio rancho|ruidoso|santa teresa|shiprock|silver city|south valley|sunland park|truth or consequences|
tucumcari|zuni pueblo|boulder city|carson city|cold springs|fernley|gardnerville|gardnerville ranchos|
incline village|johnson lane|laughlin|lemmon valley|moapa valley|north las vegas|pahrump|spanish springs|
sun valley|sunrise manor|guymon|big spring|borger|brownfield|canutillo|childress|dalhart|del rio|
denver city|dimmitt|eagle pass|eidson road|fabens|fort stockton|homestead meadows north|
homestead meadows south|horizon city|lamesa|levelland|littlefield|monahans|muleshoe|pampa|pecos|perryton|
san angelo|san elizario|slaton|snyder|tulia|west odessa|westway|wolfforth|cedar city|ivins|kanab|
laverkin|moab|nephi|saint george|santaquin|west sedona|indian hills|apache junction|arizona city|
avra valley|ahwatukee foothills|big park|rathdrum|ketchikan|little cottonwood creek valley|lea hill|sitka|
arcata|central valley|crescent city|mckinleyville|myrtletown|red bluff|redding|shasta lake|susanville|
yreka|berthoud|dacono|estes park|firestone|fort lupton|fort morgan|greeley|lochbuie|longmont|mead|
milliken|niwot|steamboat springs|american falls|blackfoot|chubbuck|coeur d'alene|idaho falls|kuna|
lewiston orchards|nampa|payette|post falls|rexburg|rigby|sandpoint|twin falls|weiser|anaconda|bigfork|
bozeman|columbia falls|glendive|havre|kalispell|lockwood|miles city|orchard homes|polson|whitefish|mandan|
minot|watford city|chadron|gering|mccook|north platte|ogallala|scottsbluff|elko|spring creek|
west wendover|winnemucca|aloha|altamont|aumsville|baker city|beaverton|canby|cedar hills|cedar mill|
central point|clackamas|coos bay|corvallis|creswell|deschutes river woods|eagle point|forest grove|
grants pass|gresham|hayesville|hermiston|hood river|jennings lodge|keizer|klamath falls|la grande|
lake oswego|lents|lincoln city|milton-freewater|milwaukie|molalla|mount hood village|newberg|north bend|
north portland|oregon city|philomath|prineville|raleigh hills|redmond|reedsport|rockcreek|roseburg|
saint helens|scappoose|stayton|sutherlin|sweet home|the dalles|tigard|tillamook|troutdale|tualatin|
umatilla|veneta|west linn|west slope|white city|wilsonville|wood village|woodburn|belle fourche|box elder|
rapid city|rapid valley|spearfish|bluffdale|brigham city|canyon rim|cottonwood heights|draper|
east millcreek|erda|farr west|fruit heights|grantsville|harrisville|heber city|herriman|holladay|hooper|
kaysville|kearns|lehi|lindon|magna|mapleton|midvale|millcreek|mount olympus|nibley|north logan|
north ogden|north salt lake|oquirrh|orem|riverton|sandy hills|snyderville|south jordan heights|south jordan|
south ogden|south salt lake|south weber|spanish fork|stansbury park|summit park|taylorsville|tooele|
tremonton|washington terrace|west bountiful|west jordan|woods cross|airway heights|alderwood manor|anacortes|
artondale|battle ground|birch bay|black diamond|bonney lake|bothell|boulevard park|bremerton|brier|burien|
camano|chehalis|chelan|cheney|college place|colville|cottage lake|country homes|dishman|dupont|duvall|
east port orchard|east renton highlands|east wenatchee|east wenatchee bench|eastgate|edmonds|elk plain|
ellensburg|enumclaw|fairwood|felida|federal way|fife|fircrest|five corners|frederickson|gig harbor|
hazel dell|hockinson|hoquiam|issaquah|kennewick|kingsgate|lake forest park|lake stevens|liberty lake|
lynnwood|maple valley|martha lake|mattawa|medical lake|mercer island|mill creek|mill plain|minnehaha|
moses lake|mount vista|mountlake terrace|mukilteo|normandy park|north creek|oak harbor|ocean shores|omak|
orting|othello|pasco|port angeles|port orchard|port townsend|poulsbo|prairie ridge|prosser|pullman|
puyallup|renton|salmon creek|sammamish|seatac|sedro-woolley|sequim|shoreline|silverdale|snohomish|
snoqualmie|spanaway|spokane valley|stanwood|steilacoom|sudden valley|suquamish|toppenish|tracyton|
trentwood|tukwila|tulalip|tumwater|union gap|university place|vashon|veradale|walla walla|waller|wapato|
washougal|wauna|wenatchee|west lake sammamish|west lake stevens|west richland|west valley|white center|
bainbridge island|wollochet|woodinville|woods creek|yelm|gillette|green river|ranchettes|rawlins|
rock springs|south greeley|worland|american fork|kahalu'u|kahului|kailua|kailua-kona|kalaheo|kalaoa|
kaneohe|kapa'a|kihei|lahaina|la'ie|lihue|ma'ili|makaha|makakilo city|makawao|mililani town|nanakuli|
pearl city|pukalani|pupukea|village park|wahiawa|waianae|waikoloa|wailea|wailuku|waimalu|waimanalo|
waimanalo beach|waimea|waipahu|waipio|waipi'o acres|whitmore village|halawa|halawa heights|hau'ula|
hawaiian beaches|hawaiian paradise park|hawaiian ocean view|he'eia|holualoa|dutch harbor|eagle river|
kalifornsky|kodiak|meadow lakes|nikiski|soldotna|tanaina|unalaska|wasilla|barrow|johns creek|
grant-valkaria|helena-west helena|cutler bay|morningside heights|east harlem|alafaya|st johnsbury|briarwood|
stevenson ranch|village of campton hills|kapolei|elko new market|city of milford|peppermill village|
city of sammamish|rio communities|silver firs|verde village|gramercy park|saint augustine south|north castle|
saddle brooke|kew gardens hills|conning towers-nautilus park|simsbury center|wallingford center|newport east|
wakefield-peacedale|mansfield center|middleborough center|millis-clicquot|north attleborough center|
ocean bluff-brant rock|branford center|cheshire village|fort belvoir|fort drum|ashton-sandy spring|
bel air north|bel air south|carmel hamlet|carnot-moon|east hampton north|mercerville-hamilton square|
moorestown-lenola|naval academy|northwest harborcreek|oxon hill-glassmanor|quantico station|leisure world|
fountainhead-orchard hills|gates-north gates|glens falls north|greater upper marlboro|holiday city-berkeley|
homeacre-lyndora|west falls church|jefferson valley-yorktown|lanham-seabrook|lutherville-timonium|
setauket-east setauket|shanor-northvue|south park township|st. charles|suitland-silver hill|
village green-green ridge|fort leonard wood|fort riley north|grissom air force base|minot air force base|
montrose-ghent|offutt air force base|saginaw township north|champion heights|comstock northwest|
west bloomfield township|east lake-orient park|fort campbell north|fort knox|fort pierce north|
fort pierce south|fort polk south|fort rucker|fort stewart|greater northdale|hutchinson island south|
inverness highlands south|bellair-meadowbrook terrace|candler-mcafee|cocoa west|samsula-spruce creek|
sandalfoot cove|southeast arcadia|vero beach south|zephyrhills south|zephyrhills west|kendall west|
lake murray of richland|nassau village-ratliff|new port richey east|north weeki wachee|palm river-clair mel|
clarkston heights-vineland|air force academy|arden-arcade|bangor trident base|village of oak creek|bret harte|
bryn mawr-skyway|camp pendleton north|camp pendleton south|el cerro mission|lucas valley-marinwood|
florence-graham|fort bliss|fort hood|joint base lewis mcchord|garden home-whitford|gold canyon|gunbarrel|
helena valley southeast|helena valley west central|highlands-baywood park|hilmar-irwin|inglewood-finn hill|
la crescenta-montrose|lackland air force base|lake morton-berrydale|lakeland north|lakeland south|
larkfield-wikiup|lemoore station|east hill-meridian|sierra vista southeast|moses lake north|new kingman-butler|
oatfield|oroville east|otis orchards-east farms|picnic point-north lynnwood|roseburg north|security-widefield|
union hill-novelty hill|valencia west|view park-windsor hills|west clarkston-highland|west haven-sylvan|
west modesto|west side highway|west whittier-los nietos|summerlin south|tamalpais-homestead valley|
tanglewilde-thompson place|haiku-pauwela|hickam field|makakilo|napili-honokowai|schofield barracks|
royal kunia|waihee-waiehu|wailua homesteads|fishhook|knik-fairview|san tan valley|farmers loop|
avenue b and c|fruitridge pocket|old fig garden|sun village|horizon west|oakleaf plantation|pasadena hills|
viera east|viera west|east honolulu|ocean pointe|marlboro village|old jamestown|east franklin|
franklin center|tellico village|kings park west|bothell east|bothell west|eastmont|klahanie|mill creek east|
prairie heights|summit view|rio vista|dove valley|enchanted hills|detroit-shoreway|clark-fulton|penn estates|
sierra view|the acreage|eastvale|contra costa centre|west greenwich|warren township|castle pines north|
fairfield heights|chicago loop|greater grand crossing|auburn gresham|financial district|sunset park|
south kingstown|noe valley|visitacion valley|notre dame|shaw heights|northdale|lake stickney|phoenix lake|
picnic point|tanglewilde|lake holiday|cherry creek|silver lakes|spring valley lake|farley|kula|
elmendorf air force base|hot springs national park|dixiana|cranberry township|laurel hill|center city|
pryor creek|echo park|bay harbor|st. johns|stonecrest|valley glen|encanto|james island|communications hill|
tacuarembo|rivera|paysandu|melo|maldonado|las piedras|nukus|xo'jayli shahri|oltinko'l|tirmiz|shahrisabz|
samarkand|qarshi|kattaqo'rg'on shahri|koson|kogon shahri|denov|bukhara|yangiyul|urganch|tashkent|qo'qon|
olmaliq|navoiy|namangan|marg'ilon|khiwa|jizzax|guliston|fergana|chust|chirchiq|beruniy|bekobod|angren|
andijon|anaco|alto barinas|yaritagua|villa de cura|valle de la pascua|valera|upata|turmero|tucupita|
tinaquillo|santa teresa del tuy|san jose de guanipa|san carlos del zulia|rubio|la villa del rosario|
punto fijo|punta cardon|puerto la cruz|puerto cabello|puerto ayacucho|porlamar|petare|palo negro|
ocumare del tuy|mucumpiz|mariara|maracay|maiquetia|machiques|los teques|los dos caminos|la victoria|guigue|
guatire|guarenas|guanare|guacara|el vigia|el tocuyo|el tigre|el limon|el hatillo|ejido|cumana|
ciudad guayana|ciudad bolivar|charallave|chacao|caucaguito|catia la mar|carupano|carora|calabozo|cagua|
cabimas|baruta|barquisimeto|barinas|araure|acarigua|maturin|el cafetal|caucaguita|la dolorita|
san fernando de apure|saint croix|yen vinh|yen bai|vung tau|vinh long|viet tri|thanh pho uong bi|tuy hoa|
tra vinh|thu dau mot|thanh hoa|thai nguyen|thai binh|tan an|tam ky|song cau|soc trang|sa dec|rach gia|
qui nhon|pleiku|phan thiet|phan rang-thap cham|nha trang|nam inh|my tho|mong cai|long xuyen|lang son|
la gi|ha long|hoa binh|haiphong|hai duong|ha ong|uc trong|a lat|cu chi|cho dok|cao lanh|can tho|can gio|
can giuoc|cam ranh|cam pha mines|ca mau|buon ma thuot|bim son|bien hoa|ben tre|bao loc|bac lieu|bac giang|
cung kiem|thi xa phu my|ferizaj|suva reka|prizren|pristina|mitrovice|gjilan|glogovac|decan|gjakove|zabid|
ta'izz|sayyan|sa'dah|dhamar|mukalla|al hudaydah|mamoudzou|roodepoort|witbank|westonaria|welkom|warmbaths|
vryheid|viljoenskroon|vereeniging|vanderbijlpark|upington|mthatha|uitenhage|tembisa|stilfontein|kwadukuza|
standerton|schweizer-reneke|sasolburg|rustenburg|richards bay|randfontein|randburg|mokopane|potchefstroom|
port shepstone|port elizabeth|piet retief|polokwane|pietermaritzburg|phuthaditjhaba|phalaborwa|oudtshoorn|
nelspruit|mpumalanga|mossel bay|mmabatho|middelburg|mabopane|louis trichardt|lichtenburg|kutloanong|
krugersdorp|kroonstad|knysna|klerksdorp|heilbron|grahamstown|graaff-reinet|ga-rankuwa|fort beaufort|
fochville|embalenhle|east london|durban|carletonville|brits|brakpan|botshabelo|bothaville|boksburg|
bloemfontein|bhisho|bethal|benoni|alberton|midrand|centurion|stellenbosch|saldanha|paarl|kraaifontein|
diepsloot|ndola|mufulira|mongu|mazabuka|luanshya|livingstone|kitwe|kasama|kalulushi|kabwe|chipata|
chingola|chililabombwe|mutare|masvingo|marondera|kwekwe|gweru|chinhoyi|bulawayo|epworth|chitungwiza|
ascension island|anguilla|curacao|antarctica|american samoa|st. barthelemy|caribbean netherlands|
cocos islands|congo - kinshasa|congo - brazzaville|cote d'ivoire|clipperton island|sark|diego garcia|
ceuta and melilla|georgia|guernsey|south georgia and south sandwich islands|guinea-bissau|
heard and mcdonald islands|canary islands|isle of man|british indian ocean territory|jersey|jordan|
st. kitts and nevis|st. lucia|st. martin|northern mariana islands|montserrat|new caledonia|niue|
st. pierre and miquelon|pitcairn islands|palestinian territories|st. helena|svalbard and jan mayen|
sint maarten|tristan da cunha|turks and caicos islands|chad|french southern territories|tokelau|turkiye|
st. vincent and grenadines|british virgin islands|u.s. virgin islands|wallis and futuna|great britain|burma|
holland|cabo verde|republic of korea|korea|russian federation|people's republic of china|
democratic republic of the congo|republic of the congo|viet nam|kingdom of saudi arabia|
federated states of micronesia|the gambia|lao people's democratic republic|islamic republic of iran|
plurinational state of bolivia|united republic of tanzania|syrian arab republic
`;
