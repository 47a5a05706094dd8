"""The words by which an invitation is understood: plain lists, lower-case, to be added to.

They name kinds of posts, kinds of firms and kinds of interviews, never a certain firm or person.
"""

from __future__ import annotations

import re

from afterword.writing.expressions import pattern


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


POSTS = _words(
    """
    rigger bosun purser signaller signalman groom milliner upholsterer cutter tiler drayman cellarman croupier barback
    presser knitter blaster driller roustabout logger fireman lineman splicer invigilator verger organist choirmaster
    pianist violinist dramaturg choreographer gaffer colourist colorist subeditor sub-editor copyeditor presenter
    announcer podiatrist orthodontist orthoptist prosthetist perfusionist dosimetrist doula sitter babysitter valeter
    detailer washer dishwasher busser runner expediter patissier pâtissier fishmonger cheesemonger greengrocer
    telemarketer canvasser paraplanner conveyancer bailiff ombudsman constable sergeant commander coastguard diver
    skipper boatbuilder shipwright fettler grinder polisher plater moulder blacksmith goldsmith silversmith tuner
    luthier framer signwriter engraver bookbinder cobbler saddler greenkeeper groundsman shearer milker dairyman
    herdsman herdsperson jockey stonemason steeplejack asphalter paver crofter trawlerman beautician barber
    adjuster appraiser phlebotomist sonographer paraprofessional millwright pipefitter linesman picker
    loader groundskeeper farrier bookseller janitor
    accountant actuary administrator admin adviser advisor agent agronomist aide ambassador analyst anesthetist
    animator apprentice apprenticeship archaeologist architect archivist arborist artist assembler assessor
    assistant associate astronomer attendant attorney auditor author baker banker barista barrister bartender
    biochemist biologist bookkeeper botanist bricklayer brewer broker builder butcher buyer captain cardiologist
    caretaker carer caregiver carpenter cashier caseworker caterer ceo cfo chair chancellor chaplain chauffeur
    chef chemist chief chiropractor cio cleaner clerk clinician cmo coach collector commis commissioner composer
    comptroller concierge conductor conservator consultant controller cook coordinator co-ordinator coo copywriter
    correspondent counsel counsellor counselor courier craftsman crew cto curator custodian dealer dean decorator
    dentist dermatologist designer detective developer devops dietician dietitian director dispatcher doctor
    draftsman draughtsman driver ecologist economist editor educator electrician engineer entrepreneur
    epidemiologist estimator evaluator examiner executive expert fabricator facilitator farmer fellow fellowship
    filmmaker firefighter fisherman fitter florist foreman forester forwarder founder fundraiser gardener
    geneticist geographer geologist geophysicist glazier graduate grower guard guide hairdresser handler handyman
    head headteacher host hostess housekeeper hydrologist hygienist illustrator inspector installer instructor
    intern internship interpreter investigator jeweller jeweler joiner journalist judge labourer laborer
    landscaper lawyer lead leader lecturer librarian lifeguard linguist locksmith logistician machinist maintainer
    maker manager marketer mason master mathematician matron mechanic mediator mentor merchandiser metallurgist
    meteorologist microbiologist midwife miner mixologist modeller modeler musician nanny negotiator neurologist
    notary nurse nutritionist officer operative operator optician optometrist orderly organiser organizer owner
    packer painter paralegal paramedic partner pathologist paediatrician pediatrician pharmacist pharmacologist
    photographer physician physicist physiologist physiotherapist pilot planner plasterer plumber porter postdoc
    postdoctoral practitioner preparer president principal printer processor producer professor programmer
    promoter proofreader psychiatrist psychologist publicist purchaser radiographer radiologist ranger reader
    realtor receptionist recruiter referee registrar reporter representative rep researcher reservist restorer
    reviewer rider roofer sailor salesman salesperson saleswoman sales-person scaffolder scheduler scholar
    scientist scribe seamstress secretary seller server setter sewer shepherd shopkeeper sociologist solicitor
    sommelier specialist sre statistician steward stewardess stocker storekeeper strategist stylist superintendent
    supervisor support supt mgr surgeon surveyor sysadmin tailor teacher technician technologist teller tester therapist
    toolmaker trader trainee traineeship trainer translator treasurer tutor underwriter urbanist usher vet
    veterinarian vp waiter waitress warden warehouseman watchmaker welder worker writer zoologist member
    chairperson chairman chairwoman principal-investigator werkstudent praktikant ingenieur entwickler leiter
    referent sachbearbeiter kaufmann kauffrau fachkraft pfleger berater lehrer leitung auszubildende auszubildender
    azubi volontär erzieher arzt ärztin chefarzt oberarzt hausmeister mechaniker mechatroniker elektriker disponent
    hand farmhand stockman deckhand roadie lektor lektorin physio buchhalter laborant architektin
    geschäftsführung gm dgm agm avp cso cpo cro cso chro ciso cdo governor trustee
    provost dean rector bursar matron almoner neurologe leiterin partnerin personalreferentin referentin
    geschäftsführer geschäftsführerin generalist stylist pastor vicar rabbi imam
    """
)
"""The head noun of a post: what stands at its end, before "of", "for", "in" or a comma."""

POSTS_FIRST = _words(
    """
    vp svp evp avp head director chief president vice ceo cto cfo coo
    directeur directrice responsable chef cheffe chargé chargée conseiller conseillère gestionnaire ingénieur
    ingénieure technicien technicienne développeur développeuse infirmier infirmière vendeur vendeuse comptable
    assistante enseignant enseignante coordinateur coordinatrice médecin
    jefe jefa gerente directora técnico técnica encargado encargada ingeniero ingeniera desarrollador desarrolladora
    auxiliar analista consultor consultora coordinador coordinadora contable enfermero enfermera dependiente
    administrativo administrativa profesora camarero camarera cocinero cocinera
    leiter leiterin leitung gm dgm avp
    contrôleur contrôleuse conducteur conductrice acheteur acheteuse animateur animatrice éducateur éducatrice
    chercheur chercheuse rédacteur rédactrice juriste graphiste analyste opticien opticienne pharmacien pharmacienne
    secrétaire caissier caissière cuisinier cuisinière serveur serveuse mécanicien électricien formateur formatrice
    attaché attachée adjoint adjointe opérateur opératrice contador contadora cajero cajera vendedor vendedora
    ejecutivo ejecutiva asesor asesora operario operaria mecánico electricista abogado abogada redactor redactora
    recepcionista programador programadora
    """
)
"""The head noun of a post where it stands at its beginning: "VP Data", "directrice commerciale", "jefe de planta"."""

POSTS_WITHIN = (
    "leiter", "leitung", "entwickler", "ingenieur", "berater", "techniker", "arbeiter", "kaufmann", "kauffrau",
    "pfleger", "lehrer", "mechaniker", "mechatroniker", "elektroniker", "informatiker", "assistent", "referent",
    "führer", "fahrer", "planer", "prüfer", "helfer", "verkäufer", "erzieher", "fachkraft", "disponent", "redakteur",
    "therapeut", "buchhalter", "laborant", "sachbearbeiter", "direktor", "präsident", "vertreter", "angestellter",
    "angestellte", "beauftragte", "beauftragter", "schlosser", "schweißer", "monteur", "konstrukteur", "architekt",
    "manager", "wissenschaftler", "arzt", "ärzt", "anwalt", "zeichner", "gestalter", "schwester", "fachfrau", "chef",
    "ologist", "ician", "therapist", "grapher", "geselle", "gesell", "gehilfe", "worker", "maker", "keeper",
    "fitter", "minder", "lenker", "bäcker", "kellner",
    "meister", "koch", "wirt", "trainer", "redakteur", "bibliothekar", "tischler", "gärtner",
)  # fmt: skip
"""How posts end that are one word, in German above all: "Industriemechaniker", "Pflegedirektorin", "groundworker"."""

NO_NAMES = _words(
    """
    time timezone zone link id passcode password pin dial details description agenda date duration location address
    venue format type event reschedule regards thanks sincerely wishes greetings looking please thank monday tuesday
    wednesday thursday friday saturday sunday january february july september october november december montag
    dienstag mittwoch donnerstag freitag samstag sonntag grüße grüßen cordialement atentamente saludos street road
    avenue lane drive parking hi hello hey dear hiya recruiting hiring careers jobs resourcing staffing admissions
    towers tower grüsse grüssen
    terminbestätigung tue tues wed weds thu thurs fri sept oct nov dec
    """
)
"""What stands with a capital in an invitation and belongs to nobody's name: "Pacific Time", "Kind Regards"."""

SURNAMES = _words(
    """
    baker banks barber bishop bond booth brand brewer brooks butcher butler carpenter carver chandler church cook
    cooper day dealer dean drew east farmer field fields fisher foreman forester foster fuller gardener glover hall
    head hill house hunter judge king knight lane law lead long major mannering marshall mason may mercer merchant
    miller moore page painter park parker parsons partridge piper planter porter post potter power powers price
    ranger read reader ring rivers rose sage sawyer sexton shepherd singer skinner sky smith speaker spencer steel
    steward stone sutton tailor taylor teller turner tyler usher ward warden warner waters weaver webster wells west
    wood woods young media marsh house trader north street
    """
)
"""Surnames that are posts, firms or subjects too: behind a first name they are somebody's name."""

FIRMS = _words(
    """
    ab academy ag agency airlines airport airways analytics architects archive arts asa associates association
    authority bakery bank bakers biotech board books borough brewery broadcasting brothers builders bureau bv
    capital care centre center chambers charity church clinic club co college commission community company
    construction consultancy consulting cooperative corp corporation council county creative credit dairy dental
    diagnostics digital district dynamics education electric electronics energy engineering enterprises
    entertainment environmental estates fabrication farm farms federation films finance financial firm fitness
    foods force foundation freight furniture gallery games gardens gmbh government group grocers handel health
    healthcare health-care holdings homes hospice hospital hotel hotels house inc incorporated industries
    initiative inn institute insurance interactive international investments kg kitchen laboratories laboratory
    labs legal library limited llc llp logistics logistik ltd magazine manufacturing marine maritime market
    markets media medical metals ministry mobility motors museum museums mutual network networks news nhs nv
    office orchestra organisation organization outfitters oy oyj partners partnership pharma pharmaceuticals
    pharmacy photonics pictures plc plumbing post power practice press primary productions properties publishers
    publishing pty radio rail railway railways realty records recruitment renewables rentals resort resources
    reinsurance
    restaurant restaurants retail robotics sa sarl school schools sciences securities security semiconductors
    services shipping society software solar solicitors solutions spa staffing station steel storage store stores
    studio studios surgery systems talent tech technologies telecom textiles theatre theater therapeutics tours
    toys trading transit transport travel trust union university utilities ventures veterinary water winery wines
    works workshop yard zoo
    co-op coop wool aerospace aviation bancorp bau beratung bookshop brands brewing banque banco bâtiment cars
    cleaning clothing
    rescue exporters importers traders growers brewers bakers builders roofers movers packers printers distillers
    collective confectionery conservancy couriers creamery daycare dentistry design designs distillers distribution
    energie facilities fisheries flooring fund furnishings garage gas groupe grupo gruppe hardware haulage heating
    hochschule hôpital immobilien joinery klinikum krankenhaus landscapes leisure lettings lighting lines mills
    maschinenbau medizintechnik minerals motor nursery nurseries nutrition optics packaging parks payments
    pensions petroleum pictures plastics plumbers ports printing property renovations roofing salon salons
    adhesives apparel appliances aquarium arboretum asphalt auctions bearings beverages bicycles biomedical bioscience
    biosciences biotechnology boatyard boilers bottlers bottling boutique brasserie bistro cabinets cafe café cakery
    canneries carpets castings catering cement ceramics chandlery chemicals chocolates cinema cinemas coachworks
    coatings composites concrete conservatory containers controls cosmetics cruises cycles deli depot developments
    devices docks drainage dredging electricals electrics elevators fabrics fasteners fencing ferries fibres fixings
    florists footwear forestry forwarding foundry framing fruits generators genetics genomics glassworks glazing
    greenhouses hatchery hauliers horticulture housing hydraulics hydro imaging implements inks insulation interiors
    ironworks irrigation kennels kitchens knitwear laundry leisure lifts linens livestock logging lubricants lumber
    machinery masonry microsystems motorcycles mouldings observatory optical optik orchards organics orthodontics
    orthopaedics outdoors paints parcels patisserie pâtisserie paving pipelines pizzeria plc planetarium polymers
    pottery preserves publications pumps quarries racing radiology ranch reclamation recycling refinery refrigeration
    rehab removals repairs roastery saddlery safaris sails sanctuary sawmill scaffolding sensors shipyard shipyards
    signage smokehouse spectrum stables stationers stationery steels stoneworks surfacing surveys tannery taxis tea
    telematics tents therapies tourism tractors trams turbines upholstery utensils valves vans vets villas vineyard
    vineyards watersports welding wellness windows woodwork woodworking yachts yarns
    apothecary apotheke autohaus barbecue beds bikes biscuits boats bodega boilers boots boulangerie breweries bread
    bricks butchers butchery candles carpentry charcuterie chocolatier clinics coffee crafts cranes creameries
    distilleries distillery doors dyers elektronik elektrotechnik energi energia energía energija énergie ferreteria
    fishmongers fromagerie garments gears glazers hydraulik industrias indústrias industrie instruments jewelers
    jewellers joiners juices kliniken klinik ladders lifts linens logística logistique looms mechanik meats menuiserie
    microfinance noodles papers pipes plants praxis roasts rugs seafood sheds shoes snacks soaps sweets taxis trailers
    transportes treats trucks turbinen uniforms weavers windkraft
    alliance reinsurance refining civils roasters semiconductor lodge roofers opticians steelworks biologics dairies
    hospitals charities ceramics kindergarten kindergartens
    seafoods seeds seguros spirits sports stadtwerke supplies supply technik telecoms tiles timber tools trucking
    tyres universität universidad université verlag versicherung versicherungen warehouses waste werke wholesale
    """
)
"""A word that stands in names of firms and not in those of people."""

FIELDS = _words(
    """
    data science engineering product marketing sales finance operations people customer success human resources
    design platform software backend frontend back-end front-end fullstack full-stack infrastructure security
    research legal team department unit ward north south east west northern southern eastern western emea apac
    americas europe global regional senior junior graduate mid entry level remote hybrid permanent temporary
    contract full-time part-time machine learning ai mobile ios android cloud web quality assurance business
    development public relations communications compliance risk strategy growth content brand analytics support it
    icu ae a&e nursing maths mathematics english physics chemistry biology history geography days nights weekends
    reception canteen cafeteria main street building block entrance lobby floor office headquarters campus
    aged child social acute critical emergency customer clinical corporate public mental home intensive palliative
    early special secondary higher further adult commercial investment asset wealth estate supply chain fleet
    workplace student cyber information community leadership organizational organisational architecture
    """
)
"""What departments, subjects and places are called: no name of a person is made of these."""

GIVEN_NAMES = _words(
    """
    aaron abdul abigail adam ade adele adeola aditi adrian agnes ahmed aidan aisha aisling akiko akira alan
    alasdair alba albert aled alejandro alessandra alessandro alex alexander alexandra alexandre alexei alexis
    alfred ali alice alicia alina alison alistair allan allen alma alvaro amal amanda amara amelia amin amina
    amir amit amrit amy ana anastasia anaya anders andre andrea andreas andreea andrew andy angela angus anika
    anil anita anja anke ann anna anne annelise annette anthony antoine antonio anya aoife aria arjun arnaud
    arthur arun asha ashley ashok astrid audrey ava aya ayana ayesha aylin barbara bea beatrice beau becky ben
    benjamin benoit bernard beth bethan bhavna bilal bob bonnie boris brad bradley brandon brenda brett brian
    brianna bridget bridie bronwyn bruno bryan bryony caitlin caleb callum camila camille carl carla carlos
    carmel carmen carol caroline carys cassandra catherine catriona cecilia charles charlie charlotte chen
    chiara chidi chinedu chioma chitra chloe chloé chris christian christina christine christopher ciara claire
    clara clare claudia clive colin colleen colm connor conor corinne courtney craig cristina curtis cynthia
    cyril daisy damian damien dan dana daniel daniela danielle daphne darius darla darragh darren dave david
    dawn dean deborah deepak deirdre delphine denise dennis derek derrick desmond devon diana diego dmitri
    dolores dominic donald donna dorothea dorothy douglas duane duncan dylan eamon ebony edgar edith eduardo
    edward edwin efua eileen eimear elaine eleanor elena eli elias elif elisabeth elise elizabeth ella ellen
    ellie eloise elsa emeka emer emil emilia emilio emily emma emmanuel enrico enzo eoin eric erica erik erika
    erin ernest esme estelle esther ethan eunice eva evan eve evelyn fabian fabien farah fatima faye felicity
    felix femi fergal fernanda fernando finn fiona flora florence frances francesca francis frank franz fred
    frederick frida frieda gabriel gail gareth garrett gary gavin gaynor gemma genevieve geneviève geoffrey
    george georgia georgina gerald gerard gerry gertrude gianni gillian gina giovanni giulia giulio glen glenda
    glenn gloria godfrey grace graham greg gregory guillermo gustavo gwen hamish hamza hana hannah hans harold
    harriet harry harvey hassan hayley hazel heather hector heidi heike helen helena helga henri henrik henry
    hetal hilary hilda hiroshi holger holly howard hugh hugo huw ian ibrahim ida ifeoma ignacio imani imogen
    imran ines inga ingrid inès inés irene iris isaac isabel isabella isla ismail ivan ivy jack jackie jacob
    jacqueline jacques jade jake jakob jamal james jamie jan jana jane janet janice janine jared jasmine jason
    javier jay jean jean-paul jeff jeffrey jenna jennifer jenny jens jeremy jerome jesse jessica jessie jill jim
    jing jo joan joanna joanne joao jodie joe joel joelle johan johanna johannes john jon jonas jonathan jordan
    jorge jose joseph josh joshua joss joy joyce juan juanita judith judy julia julian julie julien jun june
    jurgen justin jörg kaitlin kamal kareem karen karim karin karl katarina kate katherine kathleen kathryn
    kathy katja katrin katy kavita kay kayla keiko keira keith kelly kelsey ken kenan kenji kenneth kenya kerry
    kerstin kevin khalid kiera kieran kim kirsten kirsty klaus kofi kris kristin kristina kumar kwame kyle
    lachlan lance lara lars latisha latoya laura lauren laurence laurent layla lea leah leanne lech leila
    leilani lena leo leon leona leonard lerato leroy lesley leslie lewis li liam lila liliana lily lina linda
    lindsay lindsey lisa liu liz lois lorenzo lorna lorraine lottie louis louise luc luca lucas lucia lucie lucy
    luis luisa lukas luke luther lydia lynda lynn lynne madeleine mads maeve magda magnus mairead maisie malik
    mandy manfred manisha manuel mara marc marcel marcela marcelo marco marcus marcy margaret margot maria
    mariam marianne marie marina mario marion marisol marjorie mark markus marlene marlon marsha marta martha
    martin mary mateo mathilde matilda matt matteo matthew matthias maureen maurice mauro mavis max maxine maya
    meera megan mehmet mei melanie melissa meredith mia michael michaela michele michelle mick miguel mihai mike
    mila millie mina mira miriam moana mohamed mohammed moira molly mona monica monika morag morgan moritz moses
    muhammad muriel murray myra nadia nadine nadège nancy naomi natalia natalie natasha nathalie nathan neal
    neha neil nell nelson ngozi niamh nicholas nick nicky nicola nicolas nicole nigel nikhil nikita nikki nils
    nina nisha noah noel nora noreen norma norman nuala odette oleg olga oliver olivia olu omar orla oscar osman
    otis otto owen pablo paddy padma paige pam pamela paolo pascal pat patience patricia patrick paul paula
    paulina pauline pavel pearl pedro peggy penelope penny perry peter petra phil philip philippa philippe
    phillip phoebe pierre piotr pippa polly poppy pradeep preeti prisca priscilla priti priya priyanka quentin
    rachel rafael rahul raj rajesh rajiv ralph ramesh ramona randall randy rania raphael raquel rashid raul ravi
    ray raymond raúl rebecca regina rekha renata rené rhiannon rhona rhonda rhys ricardo richard rick riley rita
    ritu rob robbie robert roberta roberto robin rodney rodrigo roger rohan roisin roland roman ron ronald ronan
    rory rosa rosalind rosanna rose rosemary ross rowan roxana roy ruby rupert russell ruta ruth ryan sabine
    sabrina sacha sadia sal sally salma sam samantha samir samuel sandra sanjay santiago sara sarah sasha saskia
    saul scott sean sebastian selina selma serena serene sergei seth shalini shane shannon sharon shaun shauna
    shaz sheena sheila shelley shirley simon simone sinead siobhan sofia sonia sonja sophia sophie stacey stacy
    stan stefan stefano stella stephanie stephen steve steven stewart stuart sue sunil sunita surya susan
    susanna suzanne suzie sven svetlana sylvia tamara tamika tamsin tanja tanya tara tariq tasha tatiana tatum
    ted tegan terence teresa terry tess tessa thandeka thandi thea theo theresa thierry thomas thomasina tiffany
    tim timothy tina tobias toby todd tom tomas toni tony tracey tracy trevor tristan trudy tunde tyler tyrone
    ulrike uma una ursula uwe valentina valerie vanessa vera verena veronica vicky victor victoria vijay vikas
    vikram vince vincent virginia vivek vivian vivienne walter wanda warren wayne wei wendy werner wesley
    wilfred will willem william winnie wolfgang xavier ximena xin yan yann yara yasmin yasmine yesenia yolanda
    youssef yuki yusra yusuf yves yvonne zach zainab zanele zara zeynep zita zoe zuzana álvaro élodie émile éric
    """
)
"""First names that tell a person from a firm where the name has only two or three words; far from all there are."""

LEGAL = _words(
    """
    ab ag asa bv co co. corp corp. gmbh inc inc. kg limited llc llp ltd ltd. mbh nv oy oyj plc pty pty. sa sarl se
    spa
    """
)

STAGES = _words(
    """
    interview interviews interviewing screen screening call chat conversation discussion talk meeting meet session
    round rounds stage final first second third fourth fifth initial introduction introductory intro onsite
    on-site site in-person inperson person face-to-face virtual video phone telephone telephonic online remote
    zoom teams microsoft google meet webex skype hangout hangouts facetime panel technical tech coding code pair
    pairing programming system design whiteboard algorithm algorithms behavioral behavioural competency
    competencies cultural culture fit values case study presentation portfolio review deep dive take-home takehome
    assessment centre center exercise test task lunch coffee break wrap-up wrap up debrief tour welcome q&a with
    the a an of to and your our for at day schedule invitation invite invited confirmed confirmation updated
    update rescheduled moved change changed time date cancelled canceled new event reminder superday hiring manager
    recruiter hr team exploratory
    informational information informal job candidate application follow-up followup 1 2 3 4 5 1st 2nd 3rd 4th 5th
    one two three four five half full loop part vorstellungsgespräch bewerbungsgespräch gespräch entretien entrevue
    entrevista between
    confirming scheduled booked booking details scheduling
    minute minutes min mins hour hours 15 20 25 30 40 45 50 60 75 90 120 am pm via on by in live hold tentative
    notification notice letter appointment intro einladung zum zur zu einem online-gespräch telefonische
    persönliche convocation à un une confirmation de votre
    invitación a su tu segunda primera cross-functional bar raiser peer portfolio skip-level craft trial shift
    campus visit itinerary agenda placeholder it next re fw fwd 1:1 vc
    """
)
"""A piece made of such words alone tells what kind of meeting it is, and neither a post nor a firm."""

INTERVIEW = pattern(
    r"\binterview(?:s|ing|er|ers)?\b|\b(?:phone|recruiter|hr|initial|first|telephone|video) screen(?:ing)?\b"
    r"|\bonsite\b|\bon-site\b|\b(?:first|second|third|final|1st|2nd|3rd|next) (?:round|stage)\b|\bround \d\b"
    r"|\bstage \d\b"
    r"|\binformal (?:chat|conversation|coffee)\b|\bscreening call\b|\byour application\b|\bpanel:"
    r"|\bcandidates?\b|\bhiring manager\b|\bassessment (?:day|cent(?:re|er))\b|\bsuperday\b|\bcoffee chat\b"
    r"|\binformational\b|\b(?:for|about) the (?:role|position|post|vacancy)\b|\bvorstellungsgespr|\bentretien\b"
    r"|\((?:[mwfdx]\s?/\s?){2}[mwfdx]\)|\b(?:\d\.|erst\w+|zweit\w+|dritt\w+|persönlich\w+|kennenlern-?) ?gespräch\b"
    r"|\b(?:erst|zweit|kennenlern|bewerbungs|auswahl)gespräch|\bprobe(?:tag|arbeit)|\btrial (?:shift|day)\b"
    r"|\bentrevista\b|\bentrevue\b",
    re.IGNORECASE,
)
"""Words by which something can be known for an interview."""

OTHER_EVENTS = pattern(
    r"\b(?:mock interviews?|interview (?:workshop|masterclass|bootcamp|night|skills|techniques?|tips|prep\w*)|"
    r"practice interviews?|free workshop|"
    r"webinar|webcast|masterclass|livestream|live stream|open day|open house|open evening|career (?:fair|day)|"
    r"careers fair|job fair|info(?:rmation)? session|networking event|conference|meetup|workshop series)\b",
    re.IGNORECASE,
)
"""Events for everybody, whatever they are about: a talk on interviews is none."""

PARTICLES = _words("van von der den de da di du dos del della la le el al bin bint ibn ben ter ten y e zu zum af av st")
HONORIFICS = _words(
    "mr mrs ms miss mx sir dame lord lady mister madam herr herrn frau mme mlle m monsieur madame sr sra srta señor "
    "señora don doña sig"
)
LEARNED = _words(
    "engr engr. pastor shri smt encik puan datuk alhaji alhaja "
    "captain councillor cllr mag mag. di sister dr dr. prof prof. professor doctor rev rev. sr.dr pd ing ing. "
    "dipl.-ing. "
    "judge capt capt."
)
STYLED = (
    HONORIFICS
    | LEARNED
    | {word.rstrip(".") for word in LEARNED}
    | _words("eng. arch. atty. adv. barr. lic. arq. fr. hon. col. maj. lt. sgt.")
)
"""All of them; the last are names as well, where no full stop follows them."""
POST_NOMINALS = _words(
    """
    phd ph.d ph.d. md m.d. m.d rn bsn msn cpa cfa mba jr jr. sr sr. ii iii iv esq esq. pe p.e. pmp cipd fcca acca
    llm jd j.d. dds dvm do np frcs mrcp obe mbe cbe msc bsc ma ba dphil pharmd shrm-cp sphr phr cissp ra aia riba
    ceng
    """
)
TAGS = _words(
    """
    ext external extern contractor ctr guest he him his she her hers they them remote int internal consultant uk
    us usa eu emea apac de fr in ie ca au contingent vendor temp
    """
)

PRIVATE_DOMAINS = _words(
    """
    gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com
    yahoo.co.uk yahoo.co.in ymail.com rocketmail.com icloud.com me.com mac.com aol.com proton.me protonmail.com
    pm.me tutanota.com tuta.io fastmail.com fastmail.fm hey.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de
    t-online.de freenet.de posteo.de mailbox.org mail.com zoho.com zohomail.com yandex.com rediffmail.com
    btinternet.com sky.com talktalk.net virginmedia.com comcast.net verizon.net att.net sbcglobal.net orange.fr
    wanadoo.fr free.fr laposte.net libero.it bluewin.ch eircom.net shaw.ca rogers.com sympatico.ca bigpond.com
    optusnet.com.au example.com example.org example.net
    """
)
"""Where people have mail of their own, and firms do not. The last three are reserved for nobody (RFC 2606)."""
BEFORE_NAMES = frozenset(
    ["see", "meet", "ask", "interviewer", "interviewers", "panel", "estaremos", "estarán", "treffen"],
)
"""What stands before a name with a capital, and is no part of it."""
