/** States of the United States, and countries (names of the CLDR), with | between them. */
export const STATES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|
mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|
north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|
utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|ascension island|
andorra|united arab emirates|afghanistan|antigua and barbuda|anguilla|albania|armenia|curacao|angola|
antarctica|argentina|american samoa|austria|australia|aruba|aland islands|azerbaijan|bosnia and herzegovina|
barbados|bangladesh|belgium|burkina faso|bulgaria|bahrain|burundi|benin|st. barthelemy|bermuda|brunei|
bolivia|caribbean netherlands|brazil|bahamas|bhutan|myanmar|bouvet island|botswana|belarus|belize|canada|
cocos islands|congo - kinshasa|central african republic|congo - brazzaville|switzerland|cote d'ivoire|
cook islands|chile|cameroon|china|colombia|clipperton island|sark|costa rica|serbia|cuba|cape verde|
christmas island|cyprus|czechia|germany|diego garcia|djibouti|denmark|dominica|dominican republic|algeria|
ceuta and melilla|ecuador|estonia|egypt|western sahara|eritrea|spain|ethiopia|finland|fiji|
falkland islands|micronesia|faroe islands|france|gabon|united kingdom|grenada|french guiana|guernsey|ghana|
gibraltar|greenland|gambia|guinea|guadeloupe|equatorial guinea|greece|
south georgia and south sandwich islands|guatemala|guam|guinea-bissau|guyana|hong kong|
heard and mcdonald islands|honduras|croatia|haiti|hungary|canary islands|indonesia|ireland|israel|
isle of man|india|british indian ocean territory|iraq|iran|iceland|italy|jersey|jamaica|jordan|japan|
kenya|kyrgyzstan|cambodia|kiribati|comoros|st. kitts and nevis|north korea|south korea|kuwait|
cayman islands|kazakhstan|laos|lebanon|st. lucia|liechtenstein|sri lanka|liberia|lesotho|lithuania|
luxembourg|latvia|libya|morocco|monaco|moldova|montenegro|st. martin|madagascar|marshall islands|
north macedonia|mali|mongolia|macao|northern mariana islands|martinique|mauritania|montserrat|malta|
mauritius|maldives|malawi|mexico|malaysia|mozambique|namibia|new caledonia|niger|norfolk island|nigeria|
vanuatu|nicaragua|netherlands|norway|nepal|nauru|niue|new zealand|oman|panama|peru|french polynesia|
papua new guinea|philippines|pakistan|poland|st. pierre and miquelon|pitcairn islands|puerto rico|
palestinian territories|portugal|palau|paraguay|qatar|reunion|zimbabwe|romania|russia|rwanda|saudi arabia|
solomon islands|seychelles|sudan|sweden|singapore|st. helena|slovenia|svalbard and jan mayen|slovakia|
sierra leone|san marino|senegal|somalia|suriname|south sudan|sao tome and principe|el salvador|sint maarten|
syria|eswatini|tristan da cunha|turks and caicos islands|chad|french southern territories|togo|thailand|
tajikistan|tokelau|timor-leste|turkmenistan|tunisia|tonga|turkiye|trinidad and tobago|tuvalu|taiwan|
tanzania|ukraine|uganda|united states|uruguay|uzbekistan|vatican city|st. vincent and grenadines|vietnam|
venezuela|british virgin islands|u.s. virgin islands|wallis and futuna|samoa|kosovo|yemen|mayotte|
south africa|zambia|england|scotland|wales|northern ireland|great britain|burma|ivory coast|czech republic|
holland|republic of korea|russian federation|people's republic of china|democratic republic of the congo|
united states of america|viet nam
`;
