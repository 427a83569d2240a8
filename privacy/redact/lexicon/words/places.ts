/** Cities, regions and countries, with | between them. */
export const PLACES = `
new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|
fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|el paso|nashville|detroit|
oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|
kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|
tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|
corpus christi|lexington|stockton|henderson|saint paul|st. paul|st paul|st. louis|st louis|saint louis|cincinnati|
pittsburgh|greensboro|anchorage|plano|orlando|irvine|newark|durham|chula vista|toledo|fort wayne|st. petersburg|
laredo|jersey city|chandler|madison|lubbock|scottsdale|reno|buffalo|gilbert|glendale|winston-salem|chesapeake|
norfolk|fremont|garland|irving|hialeah|richmond|boise|spokane|baton rouge|tacoma|san bernardino|modesto|fontana|
santa clarita|birmingham|oxnard|fayetteville|moreno valley|rochester|huntington beach|salt lake city|grand rapids|
amarillo|yonkers|montgomery|akron|little rock|huntsville|augusta|port st. lucie|grand prairie|tallahassee|
overland park|tempe|mckinney|mobile|cape coral|shreveport|frisco|knoxville|worcester|brownsville|vancouver|
fort lauderdale|sioux falls|ontario|chattanooga|providence|newport news|rancho cucamonga|santa rosa|oceanside|
elk grove|salem|pembroke pines|eugene|garden grove|cary|fort collins|corona|springfield|jackson|alexandria|hayward|
lancaster|lakewood|clarksville|palmdale|salinas|hollywood|pasadena|sunnyvale|macon|pomona|escondido|killeen|
naperville|joliet|bellevue|rockford|savannah|paterson|torrance|bridgeport|mcallen|mesquite|syracuse|midland|
murfreesboro|miramar|dayton|fullerton|olathe|orange|thornton|roseville|denton|waco|surprise|carrollton|
west valley city|charleston|warren|hampton|gainesville|visalia|coral springs|columbia|cedar rapids|sterling heights|
new haven|stamford|concord|kent|santa clara|elizabeth|round rock|thousand oaks|lafayette|athens|topeka|simi valley|
fargo|norman|abilene|wilmington|hartford|vallejo|pearland|victorville|berkeley|allentown|evanston|odessa|cambridge|
beaumont|arvada|ann arbor|peoria|lansing|el monte|provo|waterbury|billings|lowell|pueblo|high point|downey|
manchester|broken arrow|lewisville|inglewood|boulder|green bay|davenport|brockton|quincy|lynn|fall river|framingham|
somerville|waltham|malden|medford|brookline|newton|chelsea|revere|plymouth|weymouth|braintree|nashua|burlington|
bangor|albany|ithaca|utica|schenectady|trenton|camden|scranton|harrisburg|erie|reading|dover|annapolis|frederick|
bethesda|rockville|roanoke|lynchburg|asheville|greenville|spartanburg|tuscaloosa|biloxi|galveston|tyler|duluth|
bismarck|cheyenne|missoula|pocatello|santa fe|flagstaff|yuma|santa barbara|santa monica|santa cruz|palo alto|
mountain view|san mateo|redwood city|daly city|walnut creek|bend|olympia|everett|yakima|juneau|fairbanks|hilo|
brooklyn|queens|manhattan|bronx|staten island|harlem|kalamazoo|flint|saginaw|dearborn|gary|south bend|bloomington|
champaign|dubuque|iowa city|des moines|sioux city|lincoln|racine|kenosha|eau claire|oshkosh|appleton|wausau|
st. cloud|mankato|terre haute|evansville|bowling green|youngstown|canton|dublin|marietta|hoboken|white plains|
new rochelle|poughkeepsie|cape cod|martha's vineyard|nantucket|long island|silicon valley|bay area|washington dc|
washington, d.c.|washington d.c.|d.c.|london|paris|berlin|madrid|rome|vienna|zurich|geneva|basel|bern|brussels|
amsterdam|rotterdam|the hague|utrecht|antwerp|hamburg|munich|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dresden|
hanover|nuremberg|heidelberg|bonn|copenhagen|stockholm|gothenburg|oslo|bergen|helsinki|reykjavik|edinburgh|glasgow|
aberdeen|belfast|cardiff|liverpool|leeds|sheffield|bristol|nottingham|leicester|oxford|brighton|cork|galway|
limerick|lyon|marseille|toulouse|nantes|bordeaux|lille|strasbourg|milan|naples|turin|florence|venice|bologna|
palermo|genoa|barcelona|valencia|seville|bilbao|malaga|zaragoza|lisbon|porto|thessaloniki|istanbul|ankara|izmir|
moscow|saint petersburg|kyiv|kiev|lviv|odesa|kharkiv|minsk|warsaw|krakow|gdansk|wroclaw|poznan|prague|brno|
bratislava|budapest|bucharest|sofia|belgrade|zagreb|ljubljana|sarajevo|vilnius|riga|tallinn|tbilisi|yerevan|baku|
tehran|isfahan|baghdad|damascus|beirut|amman|jerusalem|tel aviv|haifa|riyadh|jeddah|mecca|dubai|abu dhabi|doha|
kuwait city|manama|muscat|sanaa|cairo|giza|tripoli|tunis|algiers|casablanca|rabat|marrakesh|dakar|bamako|accra|
kumasi|lagos|abuja|ibadan|kano|port harcourt|douala|kinshasa|luanda|nairobi|mombasa|kampala|kigali|addis ababa|
asmara|mogadishu|khartoum|dar es salaam|lusaka|harare|johannesburg|pretoria|cape town|soweto|antananarivo|karachi|
lahore|islamabad|rawalpindi|peshawar|kabul|kandahar|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|madras|
bangalore|bengaluru|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|nagpur|surat|kochi|amritsar|chandigarh|kathmandu|
dhaka|chittagong|colombo|yangon|bangkok|chiang mai|phnom penh|vientiane|hanoi|ho chi minh city|saigon|da nang|
kuala lumpur|penang|singapore|jakarta|surabaya|bandung|manila|quezon city|cebu|davao|beijing|shanghai|guangzhou|
shenzhen|chengdu|wuhan|hangzhou|nanjing|tianjin|xian|chongqing|hong kong|macau|taipei|kaohsiung|taichung|seoul|
busan|incheon|daegu|pyongyang|tokyo|osaka|kyoto|yokohama|nagoya|sapporo|fukuoka|kobe|hiroshima|sendai|okinawa|
ulaanbaatar|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|auckland|wellington|christchurch|toronto|
montreal|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|halifax|victoria|saskatoon|regina|mexico city|
guadalajara|monterrey|puebla|tijuana|cancun|merida|oaxaca|veracruz|ciudad juarez|guatemala city|san salvador|
tegucigalpa|managua|panama city|havana|kingston|port-au-prince|santo domingo|san juan|ponce|bogota|medellin|cali|
barranquilla|cartagena|caracas|maracaibo|quito|guayaquil|lima|cusco|arequipa|la paz|santa cruz de la sierra|
asuncion|montevideo|buenos aires|rosario|mendoza|santiago|valparaiso|sao paulo|rio de janeiro|brasilia|
belo horizonte|salvador de bahia|recife|fortaleza|porto alegre|curitiba|manaus|bavaria|catalonia|andalusia|tuscany|
sicily|normandy|brittany|provence|scotland|wales|england|northern ireland|yorkshire|cornwall|surrey|sussex|essex|
quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|new south wales|
queensland|punjab|kerala|gujarat|tamil nadu|bengal|maharashtra|guam|samoa|afghanistan|albania|algeria|angola|
argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|
bhutan|bolivia|bosnia|botswana|brazil|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|cape verde|chile|china|
colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominican republic|ecuador|
egypt|el salvador|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|germany|ghana|greece|grenada|guatemala|
guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|
japan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|luxembourg|
madagascar|malawi|malaysia|mali|malta|mauritania|mauritius|mexico|moldova|mongolia|montenegro|morocco|mozambique|
myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|norway|oman|pakistan|palestine|
panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia|rwanda|
saudi arabia|senegal|serbia|sierra leone|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|
sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad|tunisia|turkey|
turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|
yemen|zambia|zimbabwe|united states of america|åland islands|aland islands|falkland islands|cayman islands|
faroe islands|cook islands|marshall islands|solomon islands|virgin islands|bouvet island|christmas island|
norfolk island|usa|u.s.a|trinidad and tobago|bosnia and herzegovina|antigua and barbuda|saint kitts and nevis|
saint lucia|sao tome and principe|french polynesia|french guiana|guadeloupe|martinique|aruba|bermuda|gibraltar|
greenland|andorra|monaco|liechtenstein|san marino|vatican city|holy see|maldives|seychelles|comoros|reunion|mayotte|
tonga|tuvalu|vanuatu|kiribati|nauru|palau|micronesia|macao|western sahara|equatorial guinea|
central african republic|eswatini|swaziland|north macedonia|macedonia|timor-leste|brunei|dominica
`;
