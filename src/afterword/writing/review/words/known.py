"""Slips that everybody knows, with what was meant; and words of trades that no general list has."""

from __future__ import annotations

from afterword.writing.phrases import listed


def _pairs(text: str) -> dict[str, str]:
    """Lines of wrong:right, right with a `_` for a space."""
    return {wrong: right.replace("_", " ") for wrong, right in (pair.split(":") for pair in text.split())}


SLIPS = _pairs(
    "teh:the hte:the adn:and nad:and yuo:you yoru:your taht:that thsi:this thier:their theri:their recieve:receive "
    "recieved:received recieving:receiving wierd:weird wich:which whcih:which becuase:because becasue:because "
    "beacuse:because alot:a_lot eachother:each_other aswell:as_well infact:in_fact inspite:in_spite atleast:at_least "
    "thankyou:thank_you thankfull:thankful greatful:grateful gratefull:grateful sincerly:sincerely "
    "sincerley:sincerely sincerally:sincerely definately:definitely definatly:definitely definitly:definitely "
    "defiantely:definitely seperate:separate seperately:separately untill:until truely:truly writting:writing "
    "begining:beginning occured:occurred occurence:occurrence refered:referred prefered:preferred "
    "transfered:transferred oppurtunity:opportunity oppertunity:opportunity oportunity:opportunity "
    "opportunites:opportunities apreciate:appreciate appriciate:appreciate appreaciate:appreciate recomend:recommend "
    "reccomend:recommend reccommend:recommend reccomended:recommended experiance:experience expirience:experience "
    "experence:experience intrest:interest intrested:interested intresting:interesting proffesional:professional "
    "proffessional:professional profesional:professional managment:management developement:development "
    "enviroment:environment goverment:government succesful:successful successfull:successful sucessful:successful "
    "succesfully:successfully adress:address adresses:addresses adressed:addressed comittee:committee "
    "commitee:committee accomodate:accommodate accomodation:accommodation acheive:achieve acheived:achieved "
    "acheivement:achievement knowlege:knowledge knowledgable:knowledgeable responsability:responsibility "
    "responsibilty:responsibility liason:liaison maintainance:maintenance maintenence:maintenance calender:calendar "
    "collegue:colleague collegues:colleagues neccessary:necessary necesary:necessary neccesary:necessary "
    "arguement:argument independant:independent persistant:persistent consistant:consistent relevent:relevant "
    "existance:existence immediatly:immediately immediatley:immediately tommorow:tomorrow tommorrow:tomorrow "
    "tomorow:tomorrow yestarday:yesterday wendesday:wednesday freind:friend freinds:friends peice:piece "
    "beleive:believe belive:believe foward:forward forword:forward garantee:guarantee guarentee:guarantee "
    "happend:happened heared:heard lenght:length strenght:strength strenghts:strengths stregths:strengths "
    "noticable:noticeable posession:possession priviledge:privilege publically:publicly supercede:supersede "
    "tendancy:tendency thourough:thorough througout:throughout wether:whether whith:with wiht:with wth:with "
    "wont:won't dont:don't doesnt:doesn't didnt:didn't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't "
    "isnt:isn't wasnt:wasn't arent:aren't werent:weren't hasnt:hasn't havent:haven't hadnt:hadn't youre:you're "
    "theyre:they're im:I'm ive:I've intervew:interview inteview:interview interveiw:interview inverview:interview "
    "postion:position possition:position compnay:company comapny:company bussiness:business buisness:business "
    "busness:business challange:challenge challanges:challenges challanging:challenging excellant:excellent "
    "grammer:grammar garuntee:guarantee hieght:height humourous:humorous jsut:just liscense:licence lisence:licence "
    "medecine:medicine minature:miniature mispell:misspell occassion:occasion occasionaly:occasionally "
    "ocasion:occasion perseverence:perseverance pronounciation:pronunciation questionaire:questionnaire realy:really "
    "rythm:rhythm sieze:seize similiar:similar skillfull:skilful speach:speech suprise:surprise suprised:surprised "
    "usefull:useful usualy:usually vacum:vacuum visable:visible wellcome:welcome acquaintence:acquaintance "
    "aquire:acquire aquired:acquired allready:already allways:always anual:annual assistent:assistant "
    "attatched:attached attched:attached basicly:basically carreer:career carrer:career commited:committed "
    "comunication:communication concious:conscious conveinent:convenient critisism:criticism curriculm:curriculum "
    "discription:description efficent:efficient embarass:embarrass embarassed:embarrassed enthusiam:enthusiasm "
    "equiptment:equipment especialy:especially exellent:excellent familar:familiar finaly:finally guidence:guidance "
    "hopefull:hopeful imediately:immediately importent:important improvment:improvement inconvience:inconvenience "
    "knowlegeable:knowledgeable learing:learning loosing:losing manger:manager mangement:management "
    "oppertunities:opportunities orginization:organization particulary:particularly perfomance:performance "
    "personel:personnel pleasent:pleasant possable:possible potental:potential practicle:practical "
    "preperation:preparation presance:presence proccess:process progam:program qualifed:qualified quaility:quality "
    "recuiter:recruiter recruter:recruiter reguarding:regarding reguards:regards regads:regards relavent:relevant "
    "resturant:restaurant scedule:schedule shcedule:schedule secratary:secretary specialy:specially "
    "specificly:specifically stratagy:strategy sugestion:suggestion thats:that's thge:the throught:through "
    "tonite:tonight unfortunatly:unfortunately unfortunatley:unfortunately usaully:usually valueable:valuable "
    "varous:various volenteer:volunteer yor:your yuor:your positon:position departement:department "
    "compleated:completed persue:pursue persuing:pursuing persued:pursued succes:success tounge:tongue "
    "rember:remember remeber:remember consciencious:conscientious negociate:negotiate prepair:prepare "
    "schedul:schedule vehical:vehicle ocassion:occasion desicion:decision thoughtfull:thoughtful retuned:returned "
    "stoped:stopped searcing:searching shuting:shutting centry:century"
)
SLIPS = {
    wrong: right for wrong, right in SLIPS.items() if wrong != right and wrong not in ("manger", "wont", "loosing")
}
"""By the wrong word, what was meant. No wrong one here is ever right in a letter."""

TRADE = listed(
    "admin admins schema schemas reddit linkedin codec codecs validator validators serializer serializers sharding "
    "dedupe linting linter const params struct structs stdout encodings globals chroot composable templating mixin "
    "deduplicate deduplicated obfuscator distro splunk twilio pydantic easter latin misspelt proxied hashable "
    "agronomy airgap anodised backend backlog bioreactor blockchain bycatch chargeback chargebacks chatbot codebase "
    "config cryostat cybersecurity dataset datasets dbt dermatome devops dialler fintech fixturing frontend figma "
    "fullstack geofencing geospatial gmaw gtaw handover healthcare huddle jira kaizen kanban kubectl kubernetes lidar "
    "lyophilised machinability mandrel matplotlib microservice microservices numpy okr okrs onboarding outpatient "
    "outpatients pandas payslip payslips pharmacovigilance phlebotomist phlebotomy playtest playtesting polysilicon "
    "postgres preceptor pytest pytorch rebar regtech repo repos rota rotas safeguarding shotcrete smaw sourdough "
    "telehealth telemetry templated terraform timesheet timesheets upskill upskilling webinar webinars weldment "
    "wireframe wireframes workstream zoom hardworking touchpoint touchpoints timeline timelines inbox mentee mentees "
    "triage triaged ok "
    "gulley gulleys macaron macarons poolish tradie tradies firies chippie chippies terroir terroirs glanding "
    "saree bakkie bakkies bogger boggers mortice mortices sarees paneer updation preponed tarping tarped cueing "
    "comms facialist veraison laytime dosette tolerancing"
)
"""Lower case; what is in a general list need not be here, and does no harm."""
