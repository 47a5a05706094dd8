"""The words in which people tell days, in English, German, French and Spanish; each has a letter and a value.

The letters are those of `dates`: W a weekday, M a month, n a number, U a length, R next, r this, c coming, g following,
l last, E early, I the middle, L late, X the end, T a day counted from today, H a holiday, B by, V not before, A after,
F from, - to, w within, i in, z from now, m at the latest, f first or second, k the week of, J the week after next,
q a week by its number,
e the end of the day, a one, O and N days of the month, Y a year, Q a quarter, D a date in figures, C a time of day.
"""

from __future__ import annotations

from afterword.writing.expressions import pattern

Word = tuple[str, int | str]


def _each(letter: str, values: dict[int | str, str]) -> dict[str, Word]:
    return {word: (letter, value) for value, words in values.items() for word in words.split("|")}


MONTHS = {
    1: "january|jan|jänner|januar|janvier|janv|enero|ene",
    2: "february|feb|februar|februars|feber|février|févr|fév|fevrier|febrero",
    3: "march|mar|märz|maerz|mars|marzo",
    4: "april|apr|avril|avr|abril|abr",
    5: "may|mai|mayo",
    6: "june|jun|juni|juin|junio",
    7: "july|jul|juli|juillet|juil|julio",
    8: "august|aug|août|aout|agosto",
    9: "september|sept|sep|septembre|septiembre|setiembre",
    10: "october|oct|oktober|okt|octobre|octubre",
    11: "november|nov|novembre|noviembre",
    12: "december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic",
}
WEEKDAYS = {
    0: "monday|mon|montag|montags|lundi|lunes",
    1: "tuesday|tues|tue|dienstag|mardi|martes",
    2: "wednesday|wed|weds|mittwoch|mercredi|miércoles|miercoles",
    3: "thursday|thurs|thur|thu|donnerstag|jeudi|jueves",
    4: "friday|fri|freitag|vendredi|viernes",
    5: "saturday|samstag|sonnabend|samedi|sábado|sabado|sat",
    6: "sunday|sonntag|dimanche|domingo|sun",
}
_NUMBERS = {
    2: "two|zwei|deux|dos|couple|couple of|pair of|paar|zweier",
    3: "three|drei|trois|tres",
    4: "four|vier|quatre|cuatro",
    5: "five|fünf|fuenf|cinq|cinco",
    6: "six|sechs|seis",
    7: "seven|sieben|siete",
    8: "eight|acht|huit|ocho",
    9: "nine|neun|neuf|nueve",
    10: "ten|zehn|dix|diez",
    11: "eleven|elf|onze|once",
    12: "twelve|zwölf|douze|doce",
    14: "fourteen|vierzehn|quatorze|catorce",
    15: "fifteen|fünfzehn|quinze|quince",
    20: "twenty|zwanzig|vingt|veinte",
    21: "twenty-one",
    28: "twenty-eight",
    30: "thirty|dreißig|trente|treinta",
    48: "forty-eight",
}
_UNITS: dict[int | str, str] = {
    "hour": "hour|hours|hrs|stunden|stunde|heures|horas",
    "day": "day|days|tag|tage|tagen|tages|jour|jours|día|días|dia|dias",
    "bday": "business day|business days|working day|working days|workday|workdays|weekdays|work days|werktag|"
    "werktage|werktagen|arbeitstag"
    "|arbeitstage|arbeitstagen|jours ouvrés|jours ouvrables|jour ouvré|días hábiles|días laborables|dias "
    "habiles|día hábil",
    "week": "week|weeks|wk|wks|week's|weeks'|woche|wochen|semaine|semaines|semana|semanas|working weeks|weeks’|"
    "week’s|working week",
    "fortnight": "fortnight|quinzaine|quincena",
    "month": "month|months|month's|months'|monat|monate|monaten|monats|mois|mes|meses",
    "quarter": "quarter|quartal|quartals|trimestre",
    "year": "year|years|jahr|jahres|jahre|jahren|année|an|ans|año|anno|calendar year",
    "weekend": "weekend|wochenende|week-end|fin de semana",
}
_UNITS["year"] = str(_UNITS["year"]).replace("|an|", "|")  # "an" is the article
_HOLIDAYS: dict[int | str, str] = {
    "thanksgiving": "thanksgiving|thanksgiving break|thanksgiving holiday|thanksgiving weekend",
    "christmas": "christmas|xmas|christmas day|weihnachten|noël|noel|navidad|christmas break|the christmas break",
    "christmas eve": "christmas eve|heiligabend|nochebuena",
    "new year": "new year|new year's|new years|new year's day|neujahr|neues jahr|neuen jahr|nouvel an|año nuevo|"
    "new calendar year",
    "new year's eve": "new year's eve|new years eve|silvester|nochevieja",
    "easter": "easter|easter sunday|ostern|pâques|pascua|semana santa|easter weekend",
    "good friday": "good friday|karfreitag",
    "easter monday": "easter monday|easter mon|ostermontag",
    "labor day": "labor day|labour day weekend|labor day weekend",
    "memorial day": "memorial day|memorial day weekend",
    "independence day": "independence day|fourth of july|4th of july|july 4th",
    "mlk day": "mlk day|martin luther king day|martin luther king jr day",
    "presidents' day": "presidents' day|presidents day|president's day",
    "columbus day": "columbus day|indigenous peoples' day",
    "veterans day": "veterans day|veteran's day",
    "juneteenth": "juneteenth",
    "valentine's day": "valentine's day|valentines day",
    "halloween": "halloween",
    "ash wednesday": "ash wednesday",
    "shrove tuesday": "shrove tuesday|mardi gras|pancake day",
    "palm sunday": "palm sunday",
    "maundy thursday": "maundy thursday",
    "whit monday": "whit monday",
    "boxing day": "boxing day|st stephen's day|st. stephen's day",
    "anzac day": "anzac day",
    "australia day": "australia day",
    "waitangi day": "waitangi day",
    "canada day": "canada day",
    "republic day": "republic day",
    "bastille day": "bastille day",
    "may day": "may day",
    "bonfire night": "bonfire night|guy fawkes night|guy fawkes",
    "michaelmas": "michaelmas",
    "candlemas": "candlemas",
    "epiphany": "epiphany",
    "twelfth night": "twelfth night",
    "all saints": "all saints' day|all saints",
    "st george's day": "st george's day",
    "st andrew's day": "st andrew's day",
    "burns night": "burns night",
    "st patrick's day": "st patrick's day|st. patrick's day",
    "black friday": "black friday",
    "a feast that moves elsewhere": "clean monday|cyber "
    "monday|trinity sunday|holy thursday|holy saturday|great friday|orthodox good friday|orthodox easter|shrove "
    "monday|lazarus saturday|covenant thursday",
    "pentecost": "pfingsten|pentecôte|pentecost|whitsun",
}
SMALL_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINALS = (
    *SMALL_ORDINALS[4:],
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
WORDS: dict[str, Word] = {
    **{word: ("M", month) for month, words in MONTHS.items() for word in words.split("|")},
    **{word: ("W", day) for day, words in WEEKDAYS.items() for word in words.split("|")},
    **{word: ("n", number) for number, words in _NUMBERS.items() for word in words.split("|")},
    **_each("a", {1: "a|an|one|ein|eine|einer|einem|einen|une|uno|una"}),
    **_each("U", _UNITS),
    **_each("H", _HOLIDAYS),
    **_each("R", {0: "next|nächste|nächsten|nächster|nächstes|naechste|naechsten"}),
    **_each("r", {0: "this|current|diese|diesen|dieser|dieses|diesem|cette|ce|esta|este|laufenden"}),
    **_each(
        "c",
        {
            0: "coming|upcoming|this coming|kommende|kommenden|kommender|prochain|prochaine|próximo|"
            "próxima|proximo|proxima|que viene"
            "|this upcoming|the coming"
        },
    ),
    **_each("g", {0: "following|the following|darauffolgende|darauffolgenden|suivant|suivante|siguiente"}),
    **_each(
        "l",
        {
            0: "last|past|previous|letzte|letzten|letzter|vergangene|vergangenen|dernier|dernière|pasado|"
            "pasada|último|última"
        },
    ),
    **_each(
        "E",
        {
            0: "early|earlier|beginning of|beginning|start of|start|early in|early on in|anfang|début|"
            "debut|principios|principios de|comienzos"
            "|first part of|the first few days of|beginning part of|inicios"
        },
    ),
    **_each("I", {0: "mid|middle|middle of|mitte|mi|mediados|mid-|midweek"}),
    **_each("L", {0: "late|later|later in|later on|latter part of|spät|back end of|part of late"}),
    **_each(
        "X",
        {
            0: "end of|end|fin|finales|fines|close of|conclusion of|ende|la fin|la fin du|la fin de|la fin de "
            "la|fin de la|fin de|fin du|final de|"
            "finales de|fines de|very end of|tail end of"
        },
    ),
    **_each(
        "T",
        {
            0: "today|tonight|heute|aujourd'hui|hoy|this morning|this afternoon|this evening|heute abend",
            1: "tomorrow|tmrw|tomorrow's|morgen|demain|mañana|manana",
            2: "day after tomorrow|the day after tomorrow|übermorgen|uebermorgen|après-demain|pasado mañana",
            -1: "yesterday|gestern|hier|ayer",
            -2: "day before yesterday|vorgestern",
        },
    ),
    **_each(
        "B",
        {
            0: "by|until|till|til|'til|through|thru|up to and including|up until|no later than|not later "
            "than|by no later than|on or before|bis|bis zum|bis spätestens"
            "|avant|d'ici|jusqu'au|jusqu'à|jusqu'en|hasta|antes de|antes del|pour|before|prior to|"
            "ahead of|bis zu|vor|vor dem|bis einschließlich"
            "|latest by|by latest|sometime before|by the time of"
        },
    ),
    **_each(
        "V",
        {
            0: "not before|not until|no earlier than|nicht vor|erst ab|pas avant|no antes de|no "
            "antes del|not earlier than|no sooner than|only on|only after"
        },
    ),
    **_each(
        "A",
        {
            0: "after|following the|post|nach|nach dem|après|después de|después del|despues de|right "
            "after|shortly after|straight after|as of after|right before"
        },
    ),
    **_each(
        "F",
        {
            0: "from|between|as of|effective|von|vom|ab|ab dem|zwischen|du|dès|à partir du|entre|desde|a "
            "partir del|since|seit"
        },
    ),
    **_each("S", {0: "starting|beginning on|commencing|starting on|starting from"}),
    **_each(
        "-",
        {
            0: "to|and|or|–|—|-|und|oder|et|ou|y|o|à|to the|/|&",
            1: "through|thru|until|till|up until|bis|bis zum|hasta|hasta el|au|al|jusqu'au|jusqu'à|bis einschließlich",
        },
    ),
    **_each(
        "w",
        {
            0: "within|inside|in under|in less than|innerhalb|innerhalb von|binnen|sous|d'ici à|dentro de|"
            "en un plazo de|within the|over|during|allow|up to|inside of"
            "|in the course of|in no more than|at most|im laufe|im laufe der|au cours de|dans le "
            "courant de|durante|a lo largo de"
            "|in max|no more than|in the next|over the next|within the next|in the coming|over the "
            "coming|in den nächsten|dans les|dans les prochains"
            "|dans les prochaines|en los próximos|en las próximas|in den kommenden|during the next|"
            "sometime in the next|give us|give me|give it|give them|give her|give him|allow us|allow me|allow them|"
            "allow it|leave it|take us|takes us|take us another|takes|take|taking|typically take|inside the next|"
            "a maximum of|maximum|max"
        },
    ),
    **_each("i", {0: "in|im|dans|en"}),
    **_each(
        "z",
        {
            0: "from now|later|hence|time|from today|time from now|ab heute|from the date of this email|"
            "from today's date|from this date"
        },
    ),
    **_each(
        "m",
        {
            0: "at the latest|at latest|latest|spätestens|au plus tard|a más tardar|at the very latest|"
            "inclusive|einschließlich|inclus|inklusive|or sooner|or before|or earlier|como máximo"
        },
    ),
    **_each(
        "f",
        {
            1: "first|1st|erste|ersten|première|premier|primera|primer",
            2: "second|2nd|zweite|zweiten|deuxième|segunda|segundo",
            3: "third|3rd|dritte|dritten|troisième|tercera|tercer",
            4: "fourth|4th|vierte|vierten|quatrième|cuarta|cuarto",
        },
    ),
    **_each(
        "k",
        {
            0: "week of|week commencing|week beginning|week starting|w/c|wc|week of the|woche vom|woche "
            "ab dem|semaine du|semana del|week containing|wk of|wk commencing"
        },
    ),
    **_each(
        "J",
        {
            2: "week after next|the week after next|übernächste woche|übernächsten woche|the following week after next",
            3: "week after that",
        },
    ),
    **_each(
        "y",
        {
            0: "first half|first half of|erste hälfte|ersten hälfte|première moitié|première quinzaine|primera "
            "mitad|primera quincena"
        },
    ),
    **_each(
        "Z",
        {
            0: "second half|second half of|latter half|latter half of|back half of|zweite hälfte|zweiten hälfte|"
            "seconde moitié|deuxième quinzaine|segunda mitad|segunda quincena"
        },
    ),
    **_each("q", {0: "kw|kalenderwoche|calendar week|cw"}),
    **_each(
        "e",
        {
            0: "end of day|end of the day|close of business|close of play|cob|eod|end of business|eob|"
            "c.o.b.|close of business day|end of the business day"
            "|end of play|ende des tages|feierabend|fin de journée|final del día|last thing|"
            "dienstschluss|end of the working day"
        },
    ),
    **_each(
        "p",
        {
            9: "morning|mornings|vormittag|früh|matin|am morgen|in the morning|first thing",
            14: "afternoon|nachmittag|après-midi|tarde|in the afternoon",
            18: "evening|abend|soir|noche|night|in the evening",
            12: "lunchtime|mittag|lunch|around lunch|lunch time",
        },
    ),
    **_each(
        "C",
        {
            "12:00": "noon|midday|12 noon|midi|mediodía|high noon|twelve noon",
            "00:00": "midnight|mitternacht|minuit|medianoche",
        },
    ),
    **_each(
        "K",
        {
            "weekend": "over the weekend|at the weekend|on the weekend|übers wochenende|am wochenende|ce week-end",
            "week": "eow|before the weekend|by the weekend|before the week is out|before the week's out|end of week|"
            "end of the week|week's end|week end|ende der woche|fin de semaine|weeks end",
            "month": "eom|turn of the month|before the month is out|before the month's out|month-end|end of month|"
            "end of the month|month end|month's end|monatsende",
            "year": "eoy|turn of the year|end of year|end of the year|year end|year-end|year's end|jahresende|"
            "ende des jahres",
        },
    ),
    **_each("O", dict(enumerate(ORDINALS, 5))),
    **_each("O", {20 + number: f"twenty-{word}|twenty {word}" for number, word in enumerate(SMALL_ORDINALS, 1)}),
    **_each("O", {30: "thirtieth", 31: "thirty-first|thirty first"}),
    **_each(
        " ",
        {
            0: "the|of|on|at|about|around|approximately|approx|roughly|circa|some|ca|le|la|les|el|los|las|de|"
            "des|del|der|die|das|den|dem|am|zum|zur|sometime|some time|probably|likely"
            "|next few|hopefully|say|perhaps|maybe|either|upon|l'|uhr|il|a las|a la|of the|for|only|"
            "another|more|further|additional|full|roughly|around about|calendar|est|st"
            "|just|almost|eastern|pacific|central|et|est|edt|pt|pst|pdt|ct|cst|cdt|mt|mst|mdt|gmt|bst|"
            "cet|cest|ist|utc|uk time|my time|your time"
            "|just|almost|date of|anytime|any time|un|d'|at some point|à la|a|e|every|toward|towards|"
            "gegen|vers|hacia|plus|around the|d"
        },
    ),
}
for _word in ("a", "every", "d", "next few", "un", "et"):  # an article is a number before a length, and else nothing
    WORDS.pop(_word, None)
WORDS.update({"a": ("a", 1), "un": ("a", 1), "einen": ("a", 1), "et": ("-", 0)})
CAPITAL = frozenset(
    {
        *("may", "march", "mar", "sat", "sun", "mon", "wed", "jan", "dec", "sept", "sep", "oct", "nov", "aug", "jul"),
        *("jun", "apr", "feb", "mai", "once", "mars", "tag"),
    }
)
"""Words that tell a day only with a capital (or in a language that writes them small, next to a number)."""

BEGINNINGS: dict[str, int] = {"w": 3}  # w/c
"""By the first word of each phrase how many words the longest has that begins with it."""
for _phrase in WORDS:
    _first = _phrase.split(" ", 1)[0]
    BEGINNINGS[_first] = max(BEGINNINGS.get(_first, 0), _phrase.count(" ") + 1)

_DIGIT, _RUN = pattern(r"\d"), pattern(r"\w+")
_EVERYWHERE = ("before", "after", "work")
_HINTS = frozenset(
    max(_RUN.findall(phrase), key=lambda word: (word not in _EVERYWHERE, len(word)))
    for phrase, (letter, _) in WORDS.items()
    if letter in "WMUTHQJKeq"
)


def may_tell_a_day(text: str) -> bool:
    """Whether there is a digit or a word in it without which no day is told."""
    return bool(_DIGIT.search(text)) or not _HINTS.isdisjoint(_RUN.findall(text.lower()))


PIECES = pattern(
    r"(?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))"
    r"|(?P<date>(?<![\d/.:$€£])\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?![\d/]))"
    r"|(?P<dotted>(?<![\d/.:$€£])(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?!\d))"
    r"|(?i:(?P<clock>(?<![\d.,:$€£])\d{1,2}\s?(?:[:.h]\d{2}(?!\d)(?:\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b))?|"
    r"\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b(?!\w)|o'?clock\b|[ap]\b(?=[\s,.;)])))))"
    r"|(?P<short>(?<![\d/.:$€£])\d{1,2}/\d{1,2}(?![\d/%]))"
    r"|(?P<year>(?<![\d.,$€£/:-])(?:19|20)\d{2}(?![\d%]|[.,]\d))"
    r"|(?P<quarter>\b[qQ][1-4]\b)"
    r"|(?P<number>(?:(?<![\d.,$€£:/])|(?<=[a-z]/))\d{1,3}(?![\d%:/]|[.,]\d)(?:st|nd|rd|th|er|º|"
    r"\.(?=\s*(?:[A-ZÄa-zäéû]|\)|"
    r"$)))?(?!\w))"
    r"|(?P<word>(?:[Mm]id|[Ee]arly|[Ll]ate|[Pp]ost)(?=[-–][A-Za-z])|[^\W\d_]+(?:['’.-][^\W\d_]+)*'?)"
    r"|(?P<comma>,)|(?P<dash>[–—-]|/|&)|(?P<other>[^\s])"
)
