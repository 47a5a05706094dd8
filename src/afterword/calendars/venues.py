"""Where: the place to go to, out of sentences. An address, an office, a room, a café."""

from __future__ import annotations

from itertools import islice

from afterword.calendars.houses import houses, of_a_post
from afterword.calendars.people import looks_like_a_name
from afterword.calendars.setting import URL
from afterword.calendars.streets import ADDRESS, DAYS, STREET, addresses, in_its_house
from afterword.writing.expressions import pattern

_LABEL = pattern(
    r"(?im)^\s*(?:[*•-]\s*)?(?:(?:interview|meeting|event|our|full|office|site|campus) )?(?:address|location|"
    r"where|venue|place|ort|wo|treffpunkt|veranstaltungsort|gesprächsort|adresse|anschrift|lieu|où|lugar|dónde|"
    r"dirección)(?: (?:of (?:the )?interview|de l['’](?:entretien|entrevue)|du rendez-vous|de la entrevista|de la cita|"
    r"des gesprächs|der veranstaltung))?"
    r"(?:[ \t]*:|\s[-–—](?=\s))[ \t]*(?P<place>[^\n]{3,160})$"
)
_COLUMN = pattern(
    r"(?im)^[ \t]*(?:interview )?(?:address|location|where|venue|place|ort|adresse|lieu|lugar|dirección)"
    r"(?:[ ]{3,}|[ ]*\t[ \t]*|[ ]*\|[ ]*)(?P<place>[^\n|]{3,160}?)[ \t]*\|?[ \t]*$"
)
"""A label in a column of its own, as it is pasted out of a table."""
_PIECE = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?<![\w'’&./-])(?:St\.|[A-Z0-9][\w'’&/-]{0,40})"
    r"(?:\s(?:(?:St|Rd|Ave|Blvd|Dr|Ln|Ste|No|[NSEW])\.|[A-Z0-9(&][\w'’&/()-]{0,40}|of|and|the|on|de|la)){0,5}"
)
_POSTCODE = (
    r"(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s?[A-Z\d]{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{2}\s\d{5}|"
    r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s\d{4})"
)
"""British, Irish, Canadian, American and Australian."""
_DESK = r"(?:(?:the\s)?(?:main\s|front\s|school\s)?[Rr]eception(?:\sdesk)?(?:,|\sat|\sof)\s(?:the\s)?)?"
_POSTED = pattern(rf"(?P<place>{_DESK}{_PIECE}(?:,\s{_PIECE}){{0,5}}?,?\s{_POSTCODE})(?!\w)")
_SPELT = pattern(
    r"\b(?:(?:report|come|go|make your way) to|arrive at|(?:[Ff]ind us|[Ww]e(?:['’]re| are)|located|held|based|"
    r"take place) "
    r"(?:at|in|on)|at|in)\s(?:the\s)?"
    rf"(?P<place>{_DESK}{_PIECE}(?:,\s(?:(?:\d{{1,2}}(?:st|nd|rd|th)|ground|first|second|third|fourth|"
    rf"fifth)\s[Ff]loor|{_PIECE})){{1,5}})"
    r"(?=[.,;!)\n]|\s[a-z]|$)"
)
_LINE = pattern(
    rf"(?m)(?:^|(?<=[a-z][.!?] ))[ \t]*(?P<place>{_PIECE}(?:,\s(?:\d{{1,2}}(?:st|nd|rd|th)\s[Ff]loor|"
    rf"[Gg]round [Ff]loor|"
    rf"{_PIECE})){{2,6}})(?:\.?[ \t]*$|[.;](?=\s))"
)
"""A line or a sentence that is the way to a place and nothing else."""
_HELD = pattern(
    r"(?m)(?:,\s|\bin\s)(?P<place>(?:[A-Z][\w'’-]{1,30}\s){1,3}(?:[A-Z]|"
    r"\d[\d.]{0,5})?,?\s?(?:[A-Z][\w'’-]{1,30}\s){1,3}(?:Building|House|Hall|Centre|Center|"
    r"Campus|Tower|Block))[ \t]*$"
)
"""Where a line of a schedule ends: "Interview, Council Room, Main Building"."""
_SPOT = pattern(
    rf"(?:,\s|\s){STREET}|\b[Ff]loor\b|\b(?:Room|Level|Suite|Unit|Building|Block)\s\w|,\s[^,]*\b(?:House|Towers?|"
    r"Hospital|Cent(?:er|re)|Clinic|School|Academy|College|Campus|Library|Hall|Building|Institute|University|Station|"
    r"Infirmary|Barracks|Mill|Hotel|Resort|Farm|Lodge|Depot|Brewery|Inn|Museum|Theatre|Church|Court)\b"
)
"""What shows that a row of names is the way to a place, and not a person's or a firm's."""
_HOUSE = pattern(
    r"^(?:[A-Z][\w'’&-]+\s){1,3}(?:House|Hall|Hospital|School|College|Hotel|Resort|Farm|Lodge|Depot|Brewery|Museum|"
    r"Court|Centre|Center|Building|Library|Clinic)\b,"
)
"""What may be where somebody works as well."""
_STANDS = pattern(
    r"\b(?:[Tt]he|[Oo]ur) (?:school|office|clinic|site|practice|hospital|shop|restaurant|yard|depot|library|studio|"
    r"building|museum|factory|farm|home|venue|surgery|nursery|workshop|hotel) (?:is|are) (?:at|on|in|located (?:at|on|"
    rf"in)) (?P<place>(?:the )?{_PIECE}(?:,\s{_PIECE}){{0,4}})(?=[.,;!)\n]|\s[a-z]|$)"
    r"|\b[Tt]he (?:venue|place|location) (?:is|remains|stays|will be)(?: (?:unchanged|the same|as before))?[,:]? "
    r"(?P<same>the [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?: (?:on|in|at) [^.;,\n]{3,40})?)"
    r"|\b[Ii](?:t['’]s|t is) (?:(?:in |at )?(?=the [A-Z])|(?:in|at|upstairs in|"
    r"over in) )(?P<room>the [A-Za-z][\w'’ -]{1,40}?(?:room|office|suite|hall|building|block|"
    rf"ward|boardroom)\b(?:, {_PIECE}){{0,3}})"
    rf"|\b[Tt]he (?:room|venue|place|location|address) (?:is|remains|stays|will be)(?: still)?(?: (?:unchanged|"
    rf"the same|as "
    rf"before))?[,:]? (?P<stays>{_PIECE}(?:,\s{_PIECE}){{0,4}})(?=[.;!)\n]|$|,?\s(?:and|on|as|where)\b)"
    rf"|\b[Ss]ame (?:place|venue|building|location|office|spot|room) \((?P<beside>[A-Z][^()\n]{{6,110}})\)"
    rf"|\binvite you to (?P<house>{_PIECE}(?:,\s{_PIECE}){{0,2}})(?=[,.]?\s(?:on|for|at)\b|[.;!\n])"
    r"|\b(?i:(?:the )?same (?:place|venue|location|address|spot)(?: as (?:before|last time|planned|agreed))?|"
    r"(?:am )?(?:selben?|gleiche[nr]?|derselbe) ort|(?:au )?même (?:lieu|endroit|adresse)|(?:en el )?mismo (?:lugar|"
    r"sitio))[,:]? "
    rf"(?:(?:at|in|bei uns im|au|à la|en) )?(?=[^.;\n]{{0,80}}(?:\d|,\s[A-ZÀ-Ý]|\b(?:House|Hall|Lane|Road|Street|"
    rf"Office|Cent(?:er|re)|"
    rf"Building|School|Hospital|Hotel|Room|Haus|"
    rf"Werkstatt)\b))(?P<again>(?:the )?{_PIECE}(?:,\s{_PIECE}){{0,4}})(?=[.;!)\n]|,?\s[a-z]|$)"
    r"|(?:,\s|\bat\s|\bto\s|\bis\s)(?P<spot>(?:the )?(?:slip|dock|gate|bay|pier|berth|hangar|jetty|pitch|plot|stand) "
    r"\d{1,4}\b(?: (?:at|on|in|of) (?:the )?[A-Z][\w'’-]+(?: (?!look|ask|bring|and|at)[a-z]{3,12})?)?)"
)
"""Where a house is said to stand, or a meeting to stay."""
_NO_PLACE = pattern(
    r"(?i)^(?:the )?(?:zoom|teams|google meet|microsoft teams|phone|telephone|video|online|virtual|remote|tbd|"
    r"tba|tbc|see below|webex|skype)\b|https?:|\bwill (?:call|ring|phone)\b|\bcall you\b|"
    r"\b(?:web|video) ?(?:conference|call|meeting)\b"
)


def place_told(text: str) -> str:
    """The place that the words name, as written, or ""."""
    bare = URL.sub(" ", text)
    if label := _labelled(bare):
        return label
    joined = pattern(r"(?<=\S)\n(?=\S)").sub(" ", bare)
    posted = next((each for each in _POSTED.finditer(joined) if not DAYS.search(each["place"])), None)
    found = next(addresses(joined), None)
    if posted and (found is None or posted.start() < found.start()):
        return pattern(r"^(?:We['’]re|We are|It['’]s)\s(?:at\s)?").sub("", posted["place"].strip(" ,"))
    if found:
        return in_its_house(bare, next(addresses(bare))) if next(addresses(bare), None) else found[0].strip(" ,")
    if (stands := _STANDS.search(joined)) and not DAYS.search(stands[0]):
        return next(each for each in stands.groups() if each).strip(" .,;")
    lines = (each for each in _LINE.finditer(bare) if _SPOT.search(each["place"]) or _HOUSE.match(each["place"]))
    for line in islice(lines, 5):
        if not DAYS.search(line["place"]) and not looks_like_a_name(line["place"].partition(",")[0]):
            return line["place"].strip(" ,")
    ways = [each for each in _SPELT.finditer(joined) if not DAYS.search(each["place"])][:20]
    for spelt in (
        *(each for each in ways if _SPOT.search(each["place"])),
        *(each for each in ways if _HOUSE.match(each["place"]) and not of_a_post(joined, each.start())),
    ):
        return spelt["place"].strip(" ,")
    held = [found for found in _HELD.finditer(bare) if not DAYS.search(found["place"])][:10]
    if held:
        rather = next((each for each in held if "nterview" in _line_of(bare, each.start())), held[0])
        return rather["place"].strip(" ,")
    told = list(islice(houses(joined), 10))
    house = next((each for each in told if pattern(r"[A-ZÀ-Ý\d]").search(each)), told[0] if told else "")
    return _with_its_address(joined, house)


def _with_its_address(text: str, house: str) -> str:
    """ "nuestra fábrica (Polígono El Soto, nave 7)": the house with what stands in brackets behind it."""
    aside = (
        pattern(r"\s?\((?P<inner>[^()\n]{6,100})\)").match(text, text.index(house) + len(house))
        if house in text
        else None
    )
    told = aside and "," in aside["inner"] and not DAYS.search(aside["inner"]) and aside["inner"].lstrip()[:1].isalnum()
    return f"{house}, {aside['inner'].strip()}" if house and aside and told else house


def _labelled(bare: str) -> str:
    """What a label says of it, with an address on the line below."""
    label = next(
        (
            found["place"].strip()
            for way in (_LABEL, _COLUMN)
            for found in way.finditer(bare)
            if not _NO_PLACE.search(found["place"].strip())
        ),
        "",
    )
    if not label:
        return ""
    behind = bare[bare.index(label) + len(label) :].lstrip(" ").lstrip("\n").split("\n")[0].strip()
    goes_on = bare[bare.index(label) + len(label) :].lstrip(" ")[:2].count("\n") == 1 and ADDRESS.match(behind)
    return f"{label.rstrip(' .,;')}, {behind.rstrip(' .,;')}" if goes_on else label.rstrip(" .,;")


def _line_of(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at]
