"""Towns, counties and countries by whose names a text tells on which clock it was written.

A name that many people bear (Austin, Charlotte) counts where no capital follows it, as it would before a surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterword.writing.expressions import pattern

_PLACES = {
    "Europe/Dublin": "Dublin|Galway|Cork|Limerick|Waterford|Athlone|Wexford|Kilkenny|Sligo|Drogheda|Dundalk|Tralee|"
    "Killarney|Ennis|Letterkenny|Mullingar|Tullamore|Castlebar|Clonmel|Carlow|Portlaoise|Shannon|Naas|Navan|"
    "Maynooth|Longford|Roscommon|Ballina|Westport|Tipperary|Donegal|Kildare|Wicklow|Monaghan|Cavan|Leitrim|"
    "Offaly|Tuam|Mallow|Cobh|Nenagh|Thurles|Foynes|Co\\. Kerry|County Kerry|Ireland",
    "Europe/London": "London|Manchester|Leeds|Birmingham|Glasgow|Edinburgh|Bristol|Liverpool|Sheffield|Newcastle|"
    "Cardiff|Belfast|Cambridge|Oxford|Nottingham|Leicester|Coventry|Southampton|Portsmouth|Plymouth|Exeter|Norwich|"
    "Swansea|Aberdeen|Dundee|Inverness|Bradford|Derby|Sunderland|Brighton|Bournemouth|Swindon|Milton Keynes|"
    "Wolverhampton|Walsall|Dudley|Stoke-on-Trent|Wigan|Bolton|Oldham|Rochdale|Stockport|Salford|Blackburn|"
    "Blackpool|Preston|Burnley|Warrington|St Helens|Huddersfield|Wakefield|Barnsley|Doncaster|Rotherham|"
    "Hull|York|Harrogate|Scarborough|Middlesbrough|Darlington|Gateshead|Durham|Carlisle|Kendal|Peterborough|Luton|"
    "Bedford|Watford|Slough|Guildford|Woking|Crawley|Croydon|Maidstone|Canterbury|Dover|Folkestone|Hastings|"
    "Eastbourne|Worthing|Chichester|Winchester|Basingstoke|Salisbury|Taunton|Truro|Falmouth|Torquay|Barnstaple|"
    "Yeovil|Cheltenham|Gloucester|Worcester|Hereford|Shrewsbury|Telford|Crewe|Macclesfield|Wrexham|Bangor|Newport|"
    "Merthyr Tydfil|Aberystwyth|Carmarthen|Llandudno|Stirling|Falkirk|Perthshire|Paisley|Kilmarnock|Ayr|"
    "Dumfries|Galashiels|Elgin|Oban|Fort William|Lerwick|Kirkwall|Stornoway|Derry|Londonderry|Lisburn|Newry|Omagh|"
    "Enniskillen|Armagh|Ballymena|Ipswich|Colchester|Chelmsford|Southend|Basildon|Harlow|Stevenage|St Albans|"
    "Hemel Hempstead|Aylesbury|High Wycombe|Banbury|Northampton|Kettering|Corby|Wellingborough|Nuneaton|"
    "Leamington|Stratford-upon-Avon|Solihull|Redditch|Kidderminster|Tamworth|Burton|Loughborough|Mansfield|Grimsby|"
    "Scunthorpe|Boston, Lincolnshire|Skegness|King's Lynn|Great Yarmouth|Lowestoft|Bury St Edmunds|Tadcaster|Skipton|"
    "Minehead|Whitby|Wembley|Hackney|Shoreditch|Canary Wharf|Wales|Scotland|Northern Ireland|England|Cornwall|Devon|"
    "Somerset|Dorset|Lancashire|Yorkshire|Cumbria|Norfolk|Suffolk|Sussex|Surrey|Essex|Hertfordshire|Berkshire|"
    "Cheshire|Shropshire|Lincolnshire|Derbyshire|Staffordshire|Northumberland|Tyne and Wear|West Midlands",
    "Europe/Berlin": "Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|"
    "Hannover|Bremen|Nürnberg|Duisburg|Dortmund|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|"
    "Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Magdeburg|Freiburg|Krefeld|"
    "Mainz|Lübeck|Erfurt|Oberhausen|Rostock|Kassel|Potsdam|Saarbrücken|Ludwigshafen|Oldenburg|Osnabrück|"
    "Leverkusen|Heidelberg|Darmstadt|Solingen|Regensburg|Paderborn|Ingolstadt|Würzburg|Fürth|Ulm|Heilbronn|Pforzheim|"
    "Wolfsburg|Göttingen|Bottrop|Reutlingen|Koblenz|Erlangen|Bremerhaven|Remscheid|Jena|Trier|Recklinghausen|Cottbus|"
    "Siegen|Hildesheim|Gütersloh|Zwickau|Schwerin|Konstanz|Tübingen|Flensburg|Passau|Bamberg|Bayreuth|Deutschland",
    "Europe/Zurich": "Zürich|Zurich|Basel|Geneva|Genève|Lausanne|Bern|Luzern|Lucerne|Winterthur|St\\. Gallen|Lugano|"
    "Fribourg|Neuchâtel|Schaffhausen|Chur|Aarau|Baden AG|Olten|Solothurn|Montreux|Vevey|Schweiz|"
    "Suisse|Switzerland",
    "Europe/Vienna": "Vienna|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|St\\. Pölten|Dornbirn|Bregenz|"
    "Wiener Neustadt|Steyr|Feldkirch|Eisenstadt|Leoben|Österreich|Austria",
    "Europe/Paris": "Paris|Lyon|Marseille|Toulouse|Lille|Bordeaux|Nantes|Strasbourg|Grenoble|Montpellier|Rennes|"
    "Reims|Saint-Étienne|Toulon|Dijon|Angers|Nîmes|Villeurbanne|Le Mans|Aix-en-Provence|Clermont-Ferrand|"
    "Limoges|Amiens|Metz|Perpignan|Besançon|Orléans|Mulhouse|Rouen|Caen|Avignon|Poitiers|La Rochelle|Annecy|"
    "Chambéry|Quimper|Vannes|Lorient|Saint-Malo|Saint-Nazaire|Troyes|Bayonne|Biarritz|Roubaix|Dunkerque",
    "Europe/Madrid": "Madrid|Barcelona|Valencia|Sevilla|Seville|Bilbao|Zaragoza|Málaga|Murcia|Alicante|Córdoba|"
    "Valladolid|Vigo|Gijón|Granada|Oviedo|Pamplona|Almería|San Sebastián|Donostia|Castellón|Logroño|"
    "Badajoz|Salamanca|Huelva|Lleida|Tarragona|Girona|Cádiz|Jaén|Ourense|A Coruña|Lugo|Cáceres|Toledo, España|Marbella|"
    "Elche|España",
    "Atlantic/Canary": "Las Palmas|Tenerife|Lanzarote|Fuerteventura",
    "Europe/Amsterdam": "Amsterdam|Rotterdam|Utrecht|Eindhoven|Den Haag|The Hague|Groningen|Leiden|Delft|Haarlem|Breda|"
    "Tilburg|Nijmegen|Arnhem|Maastricht|Zwolle|Enschede|Almere|Dordrecht|Amersfoort|Apeldoorn",
    "Europe/Lisbon": "Lisbon|Lisboa|Porto|Braga|Coimbra|Faro|Aveiro",
    "Asia/Kolkata": "Bengaluru|Bangalore|Mumbai|Delhi|Hyderabad|Chennai|Pune|Kolkata|Gurgaon|Gurugram|Noida|Whitefield|"
    "Ahmedabad|Surat|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Ludhiana|Agra|Nashik|Kochi|Cochin|"
    "Coimbatore|Madurai|Visakhapatnam|Vijayawada|Mysuru|Mysore|Mangaluru|Mangalore|Thiruvananthapuram|Trivandrum|"
    "Kozhikode|Thrissur|Chandigarh|Mohali|Bhubaneswar|Guwahati|Ranchi|Raipur|Dehradun|Amritsar|Navi Mumbai|Thane|"
    "Kerala|Tamil Nadu|Karnataka|Gujarat|Maharashtra|Telangana|Punjab|India",
    "America/New_York": "New York|Boston|Philadelphia|Washington|Atlanta|Miami|Charlotte|Pittsburgh|Cleveland|Toledo|"
    "Columbus, Ohio|Detroit|Baltimore|Raleigh|Orlando|Cincinnati|Buffalo|Rochester|Syracuse|Albany|Hartford|Providence|"
    "Newark|Brooklyn|Manhattan|Tampa|Jacksonville|Fort Lauderdale|Savannah|Greensboro|Charleston|Louisville|"
    "Indianapolis|Akron|Knoxville|Ann Arbor|Grand Rapids|Worcester, MA|Burlington, Vermont|Ohio|New Jersey|"
    "Pennsylvania|Massachusetts|Connecticut|Maryland|North Carolina|South Carolina|Vermont|New Hampshire|Delaware|"
    "West Virginia",
    "America/Chicago": "Chicago|Dallas|Houston|Austin|San Antonio|Minneapolis|St\\. Louis|Milwaukee|Kansas City|"
    "New Orleans|Nashville|Memphis|Fort Worth|Omaha|Tulsa|Oklahoma City|Wichita|Des Moines|Little Rock|Birmingham, AL|"
    "Baton Rouge|Shreveport|Duluth|Fargo|Sioux Falls|Green Bay|Cedar Rapids|Peoria|El Dorado|Beaumont|Corpus Christi|"
    "Saint Paul|St\\. Paul|Texas|Louisiana|Oklahoma|Minnesota|Wisconsin|Illinois|Missouri|Nebraska|Arkansas|Iowa|"
    "Kansas|"
    "Mississippi|Alabama|New Iberia|Lafayette",
    "America/Denver": "Denver|Salt Lake City|Boulder|Albuquerque|Colorado Springs|Fort Collins|Santa Fe|Boise|Billings|"
    "Missoula|Bozeman|Cheyenne|Provo|Las Cruces|El Paso|Colorado|Utah|Montana|New Mexico|Wyoming|Idaho",
    "America/Phoenix": "Phoenix|Tucson|Scottsdale|Tempe|Flagstaff|Yuma|Arizona",
    "America/Los_Angeles": "Los Angeles|San Francisco|Seattle|San Diego|San Jose|Sacramento|Oakland|Palo Alto|"
    "Las Vegas|Portland|Spokane|Tacoma|Fresno|Long Beach|Berkeley|Pasadena|Reno|Eugene|Bakersfield|Santa Barbara|"
    "Irvine|California|Oregon|Nevada|Bellevue|Salem, OR",
    "America/Toronto": "Toronto|Ottawa|Montreal|Montréal|Mississauga|Québec|Quebec|Laval|Gatineau|Sherbrooke|"
    "Trois-Rivières|Hamilton, ON|Kitchener|Waterloo, ON|Windsor, ON|Sudbury|Thunder Bay|Kingston, ON|Barrie|Guelph|"
    "Oshawa|Ontario|Longueuil|Saguenay|Lévis",
    "America/Vancouver": "Vancouver|Surrey, BC|Burnaby|Kelowna|Kamloops|Nanaimo|British Columbia",
    "America/Edmonton": "Calgary|Edmonton|Red Deer|Lethbridge|Alberta",
    "America/Regina": "Saskatoon|Saskatchewan",
    "America/Winnipeg": "Winnipeg|Manitoba",
    "America/Halifax": "Halifax|Nova Scotia|Moncton|Fredericton|Charlottetown|New Brunswick",
    "America/St_Johns": "St\\. John's, NL|Newfoundland",
    "America/Mexico_City": "Ciudad de México|Mexico City|CDMX|Guadalajara|Puebla|Querétaro|Toluca|México",
    "America/Monterrey": "Monterrey|Nuevo León",
    "America/Tijuana": "Tijuana|Mexicali",
    "America/Cancun": "Cancún|Cancun",
    "America/Sao_Paulo": "São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre",
    "America/Bogota": "Bogotá|Medellín|Barranquilla|Colombia",
    "America/Lima": "Lima, Perú|Perú",
    "America/Santiago": "Santiago de Chile|Valparaíso|Chile",
    "America/Argentina/Buenos_Aires": "Buenos Aires|Argentina",
    "America/Anchorage": "Anchorage|Fairbanks|Juneau|Alaska",
    "Pacific/Honolulu": "Honolulu|Hawaii|Hilo|Maui",
    "Australia/Sydney": "Sydney|Canberra|Parramatta|Wollongong|NSW|New South Wales",
    "Australia/Melbourne": "Melbourne|Geelong|Ballarat|Bendigo|VIC|Dandenong",
    "Australia/Brisbane": "Brisbane|Gold Coast|Cairns|Townsville|QLD|Queensland|Toowoomba",
    "Australia/Adelaide": "Adelaide|South Australia",
    "Australia/Perth": "Perth|Fremantle|Western Australia",
    "Australia/Hobart": "Hobart|Launceston|Tasmania",
    "Australia/Darwin": "Darwin, NT|Alice Springs",
    "Pacific/Auckland": "Auckland|Wellington|Christchurch|Dunedin|Tauranga|Rotorua|Palmerston North|Invercargill|"
    "New Zealand",
    "Africa/Johannesburg": "Johannesburg|Cape Town|Durban|Pretoria|Sandton|Umhlanga|Gqeberha|Stellenbosch|Soweto|"
    "Bloemfontein|East London, South Africa|Polokwane|Midrand|Centurion|Germiston|Wadeville|Kempton Park|South Africa",
    "Africa/Lagos": "Lagos|Abuja|Ibadan|Port Harcourt|Nigeria",
    "Africa/Nairobi": "Nairobi|Mombasa|Kisumu|Kenya",
    "Africa/Accra": "Accra|Kumasi|Ghana",
    "Africa/Cairo": "Cairo|Alexandria, Egypt|Egypt",
    "Africa/Casablanca": "Casablanca|Rabat|Marrakech|Maroc|Morocco",
    "Indian/Mauritius": "Port Louis|Mauritius|Ebène|Île Maurice",
    "Asia/Dubai": "Dubai|Abu Dhabi|Sharjah",
    "Asia/Riyadh": "Riyadh|Jeddah|Dammam",
    "Asia/Qatar": "Doha|Qatar",
    "Asia/Bahrain": "Manama|Bahrain",
    "Asia/Kuwait": "Kuwait",
    "Asia/Muscat": "Muscat",
    "Asia/Jerusalem": "Tel Aviv|Jerusalem|Haifa",
    "Asia/Karachi": "Karachi|Lahore|Islamabad|Rawalpindi|Pakistan",
    "Asia/Dhaka": "Dhaka|Chittagong|Bangladesh",
    "Asia/Colombo": "Colombo|Sri Lanka",
    "Asia/Kathmandu": "Kathmandu",
    "Asia/Singapore": "Singapore",
    "Asia/Kuala_Lumpur": "Kuala Lumpur|Petaling Jaya|Penang|Johor Bahru|Malaysia",
    "Asia/Manila": "Manila|Makati|Cebu|Taguig|Quezon City|Davao|Philippines",
    "Asia/Jakarta": "Jakarta|Bandung|Surabaya",
    "Asia/Bangkok": "Bangkok|Chiang Mai",
    "Asia/Ho_Chi_Minh": "Ho Chi Minh City|Hanoi",
    "Asia/Hong_Kong": "Hong Kong|Kowloon",
    "Asia/Shanghai": "Shanghai|Beijing|Shenzhen|Guangzhou",
    "Asia/Taipei": "Taipei",
    "Asia/Tokyo": "Tokyo|Osaka|Yokohama|Kyoto|Nagoya",
    "Asia/Seoul": "Seoul|Busan",
    "Europe/Rome": "Rome|Roma|Milan|Milano|Turin|Torino|Bologna|Napoli|Naples, Italy|Firenze|Genova|Verona|Bolzano",
    "Europe/Brussels": "Brussels|Bruxelles|Antwerp|Antwerpen|Ghent|Gent|Liège|Charleroi|Namur|Leuven|Bruges|Brugge|"
    "Belgique|Belgium",
    "Europe/Luxembourg": "Luxembourg",
    "Europe/Copenhagen": "Copenhagen|København|Aarhus|Odense|Aalborg|Denmark",
    "Europe/Stockholm": "Stockholm|Gothenburg|Göteborg|Malmö|Uppsala|Sweden",
    "Europe/Oslo": "Oslo|Bergen|Trondheim|Stavanger|Norway",
    "Europe/Helsinki": "Helsinki|Espoo|Tampere|Turku|Finland",
    "Europe/Warsaw": "Warsaw|Warszawa|Kraków|Krakow|Wrocław|Gdańsk|Poznań|Łódź|Poland",
    "Europe/Prague": "Prague|Praha|Brno|Ostrava",
    "Europe/Budapest": "Budapest",
    "Europe/Bucharest": "Bucharest|București|Cluj-Napoca|Cluj",
    "Europe/Sofia": "Sofia, Bulgaria|Plovdiv",
    "Europe/Zagreb": "Zagreb",
    "Europe/Ljubljana": "Ljubljana",
    "Europe/Bratislava": "Bratislava",
    "Europe/Vilnius": "Vilnius|Kaunas",
    "Europe/Riga": "Riga",
    "Europe/Tallinn": "Tallinn",
    "Europe/Athens": "Athens|Thessaloniki",
    "Europe/Istanbul": "Istanbul|Ankara|Izmir",
    "Europe/Malta": "Valletta|Sliema|Malta",
    "Asia/Nicosia": "Nicosia|Limassol|Larnaca",
    "Atlantic/Reykjavik": "Reykjavik|Reykjavík",
}
CITY = {name.replace("\\.", "."): zone for zone, names in _PLACES.items() for name in names.split("|")}
"""The zone of each."""
_OF_PEOPLE = (
    "Austin|Charlotte|Chelsea|Sydney|Houston|Dallas|Florence|Preston|Chester|Boston|Washington|Bradford|Derby|York|"
    "Durham|Devon|Burton|Dudley|Perth|Chile|Carlisle|Lancaster|Bonn|"
    "Granada|Ulm|Bern|Bergen|Surat|Reno|Eugene|"
    "Irvine|Albany|Rochester|Buffalo|Savannah|Charleston|Phoenix|Orlando|Lincoln|Montana|Nevada|Georgia|Virginia|"
    "Preston|Bedford|Stirling|Newport|Bangor|Barrie|Cork|Ennis|Shannon|Elgin|Hull|Ayr|"
    "Windsor|Kingston|Lafayette|Worcester|Gloucester|Hastings|Warrington|Wakefield|Salisbury|Winchester|Cavan|"
    "Toledo|Valencia|Cambridge|Mansfield|Crawley|Cleveland|Newark|Denver|Jackson|"
    "Barnsley|Boulder|Bolton|Oldham|Chur|Faro|Trier|Kiel|Jena"
)
"""Names that are borne by people and things as well."""
NAMED = pattern(
    rf"(?<![\w-])(?!(?:{_OF_PEOPLE}) [A-ZÀ-Ý][a-zà-ÿ])"
    rf"(?:{'|'.join(re.escape(name) for name in sorted(CITY, key=len, reverse=True))})(?![\w-])"
    r"(?!\s(?:Road|Rd|Street|St|Avenue|Ave|Lane|Way|Drive|Terrace|Place|Court|Close|Crescent|Gardens|Row|Bank|Building|"
    r"Society|Standard|Central|Pharma\w*)\b)"
)
RUN = pattern(r"\w+")
BEGINNINGS = frozenset(RUN.findall(name)[0] for name in CITY)
"""None is named without the first word of one."""


def cities(text: str) -> Iterator[str]:
    """The zones of the cities that the text names, in its order."""
    if not BEGINNINGS.isdisjoint(RUN.findall(text)):
        yield from (CITY[found[0]] for found in islice(NAMED.finditer(text), 20))


_POSTED = pattern(
    r"(?P<britain>\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b)|,\s(?P<state>[A-Z]{2})\s\d{5}\b"
    r"|\b(?P<australia>NSW|VIC|QLD|WA|SA|TAS|ACT|NT),?\s\d{4}\b|,\s(?P<canada>BC|AB|SK|MB|ON|QC|NB|NS|PE|NL)\b"
)
_STATES = {
    "America/New_York": "CT DC DE FL GA IN MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV KY",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
}
_STATE = {state: zone for zone, states in _STATES.items() for state in states.split()}
_AUSTRALIAN = {
    "NSW": "Australia/Sydney",
    "ACT": "Australia/Sydney",
    "VIC": "Australia/Melbourne",
    "TAS": "Australia/Hobart",
    "QLD": "Australia/Brisbane",
    "SA": "Australia/Adelaide",
    "NT": "Australia/Darwin",
    "WA": "Australia/Perth",
}
_CANADIAN = {
    "BC": "America/Vancouver",
    "AB": "America/Edmonton",
    "SK": "America/Regina",
    "MB": "America/Winnipeg",
    "ON": "America/Toronto",
    "QC": "America/Toronto",
    "NL": "America/St_Johns",
}


def posted(text: str) -> str:
    """The zone of the first address in the text, by its postcode or state; "" where it tells none."""
    for found in islice(_POSTED.finditer(text), 20):
        zone = "Europe/London" if found["britain"] else _STATE.get(found["state"] or "", "")
        zone = zone or _AUSTRALIAN.get(found["australia"] or "", "")
        zone = zone or ((found["canada"] and _CANADIAN.get(found["canada"], "America/Halifax")) or "")
        if zone:
            return zone
    return ""
