"""Notes as they come, made fit to be read as words: without markup, emoji, shouting and what nobody can have meant.

What cannot stand in a letter (keys struck at random, a page, another language) comes back as "", and is asked about.
"""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache

from afterword.writing.phrases import clean, listed, words_of

LONGEST_NOTE = 4000
"""Code points of a note that are read; the rest of a longer one is not looked at."""
MOST_PIECES = 12
"""Of a note with many lines so many are looked at."""

_NOTHING = listed(
    "asdf asdfgh asdfghjkl qwerty qwertz qwertyuiop zxcv zxcvbn test testing tbd tba todo n/a na nil none nothing null "
    "undefined idk dunno blah foo bar foobar lorem ipsum xxx xx x xyz abc yes no ok okay stuff things various misc "
    "forgot unknown unsure ditto same"
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop")
_ACRONYMS = listed(
    "sql gis api aws nhs hr it erp sap crm pdf uk us usa eu ai ml qa ux ui seo sla kpi okr etl bi csv xml html css php "
    "vba dna rna mri icu itu er gp cad cnc plc hvac gdp gdpr iso sop vat ifrs gaap b2b b2c saas sre ci cd llm nlp rfp "
    "isd ngo un bbc dbt tv pr ceo cfo cto coo vp 3d 2d amu ed hdu"
)
_CALENDAR = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december english german french spanish"
)
_STOPWORDS = {
    "German": listed(
        "der die das und für mit auf ist nicht ein eine wir sie von dem den zu über wie zum zur im am aus"
    ),
    "French": listed("le la les des et pour avec est une du dans sur nous ils que qui pas aux au"),
    "Spanish": listed("el los las y para con es una del que por en no se al como más"),
    "Italian": listed("il lo gli e per con è una di della del che nel sui alla non"),
    "Portuguese": listed("o os as e para com é uma do da que em não no na dos das"),
    "Dutch": listed("de het een en voor met op is niet wij zij van te hoe wat"),
    "Polish": listed("i w na z do nie jest jak dla się oraz"),
    "Swedish": listed("och att det är som för med på av en ett inte hur"),
}
_ENGLISH = listed(
    "the of and to in for with on is are was how what why that their your our from at by new more not it we they you "
    "who which after before between about into over under each every an as will would can could has have had be"
)
_EMOJI = (
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\ufe00-\ufe0f\u20e3\U000e0000-\U000e007f]"
)
_FACES = r"(?<!\S)(?:[:;=8]['-]?[)(DPpoO/|*]+|<3|xD|\^_?\^)(?!\S)"


@lru_cache(maxsize=2048)
def pieces(said: str) -> tuple[str, ...]:
    """The notes that a note holds: its lines, and the points of a list, each cleaned; what is no words is left out."""
    lines = re.split(r"[\r\n\u2028\u2029]+|(?<=\S)\s*[•▪·]\s+|;\s+", _without_markup(said[:LONGEST_NOTE]))
    found = (usable(line) for line in lines[:MOST_PIECES])
    return tuple(dict.fromkeys(each for each in found if each))


@lru_cache(maxsize=2048)
def usable(said: str) -> str:
    """The words of one note, as they may stand in a letter; "" where nobody could say what they mean.

    A note in capitals is said quietly.
    """
    text = _without_markup(said[:LONGEST_NOTE])
    text = _compiled(_EMOJI).sub(" ", text)
    text = clean(_compiled(_FACES).sub(" ", text))
    text = re.sub(r"^(?:\d{1,2}[.)]|[-*–—]|q:|note:|topic:|nb:?)\s+", "", text, flags=re.IGNORECASE)
    text = _compiled(r"(?<=[a-z]) & (?=[a-z])").sub(" and ", _quietly(text))
    if _is_nothing(text) or foreign(text):
        return ""
    return _small(text)


def private(text: str) -> bool:
    """Whether it is nothing for a letter: somebody's family, health or belief, or money before there is an offer."""
    return _compiled(_PRIVATE).search(text) is not None


_PRIVATE = (
    r"(?i)\b(?:your|his|her|their|my|whose) (?:own )?(?:wife|husband|partner|kids?|children|sons?|daughters?|baby|"
    r"mother|father|parents|family|girlfriend|boyfriend|health|illness|religion|faith|politics|weight|looks|age|accent|dog|cat)\b|"
    r"\b(?:divorce|pregnan(?:t|cy)|maternity leave|paternity leave|miscarriage|chemo\w*|cancer diagnosis|depression|"
    r"burn-?out|salar(?:y|ies)|pay rise|pay grade|pay bands?|overtime pay|sick pay|wages?|bonus(?:es)?|stock options|"
    r"signing bonus|day rate|compensation package|holiday allowance|days off|vacation days|notice period)\b"
)


def foreign(text: str) -> bool:
    """Whether the words are of another language than English: by its small words, or by its script."""
    letters = [sign for sign in text if sign.isalpha()]
    if letters and sum(ord(sign) > 0x24F for sign in letters) * 2 > len(letters):
        return True
    words = words_of(text)
    english = len(set(words) & _ENGLISH)
    if english > 1 or len(words) < 3:
        return False
    found = max(sum(word in small for word in words) for small in _STOPWORDS.values())
    return found >= 2 and found > english and found * 6 >= len(words)


def _without_markup(said: str) -> str:
    """Without tags, with what the entities stand for."""
    text = _compiled(r"(?is)<(script|style)\b[^<>]*>[^<]{0,4000}</\1\s*>").sub(" ", said)
    text = _compiled(r"(?i)<(?:br|/p|/li|/div|/h\d)\b[^<>]{0,200}>").sub("\n", text)
    text = _compiled(r"</?[A-Za-z][^<>]{0,400}>").sub(" ", text)
    return html.unescape(text) if "&" in text else text


def _is_nothing(text: str) -> bool:
    """Whether the words say nothing: keys struck at random, or a place held for words to come."""
    words = words_of(text)
    if not words or all(word in _NOTHING for word in words):
        return True
    letters = "".join(words)
    if len(set(letters)) <= 2 and len(letters) > 2:
        return True
    return len(words) == 1 and (
        any(words[0] in row or words[0] in row[::-1] for row in _ROWS if len(words[0]) > 3)
        or (
            len(words[0]) > 4
            and text == text.lower()
            and not set(words[0]) & set("aeiouyàâäéèêëíîïóôöúûüæøå0123456789")
        )
    )


def _quietly(text: str) -> str:
    """A note in capitals in small letters, but for abbreviations and days; one capital word may be an abbreviation."""
    words = text.split()
    letters = [sign for sign in text if sign.isalpha()]
    loud = sum(sign.isupper() for sign in letters) > 0.8 * len(letters) and len(letters) > 5
    if not loud or (len(words) == 1 and len(letters) < 8):
        return text
    return " ".join(_said_quietly(word) for word in words)


def _said_quietly(word: str) -> str:
    plain = word.strip(".,;:?'\"()").lower()
    if plain in _ACRONYMS or any(sign.isdigit() for sign in plain) or plain in ("i", "i'm", "i've"):
        return word if plain not in ("i'm", "i've") else word[0] + word[1:].lower()
    if plain in _CALENDAR:
        return word.capitalize()
    from afterword.writing.review.words import rarity

    known = rarity(plain.removesuffix("'s"))
    return word.lower() if 0 < known < 6 or not plain.isalpha() else word.capitalize() if len(plain) > 4 else word


def _small(text: str) -> str:
    """With a small first letter, where the first word is surely no name: an English word that others follow."""
    first, _, rest = text.partition(" ")
    plain = first.strip(",;:'’\"").replace("’", "'")
    if not rest or not first[:1].isupper() or plain[1:] != plain[1:].lower():
        return text
    if plain in ("I", "I'm", "I've", "I'd", "I'll") or plain.lower() in _CALENDAR or rest[:1].isupper():
        return text if plain.lower() not in _ENGLISH else first[0].lower() + text[1:]
    from afterword.writing.review.words import rarity  # the reviewer's list of words is large, and few notes ask it

    common = 0 < rarity(plain.lower()) <= 4 and plain.lower() not in _GIVEN
    return first[0].lower() + text[1:] if common else text


_GIVEN = listed(
    "mark will rose grace faith hope joy may june april august bill rob pat sue art dale glen drew grant chase chip "
    "frank ray miles mason carter hunter tanner taylor parker cooper baker young king price rich rusty sandy "
    "skip victor violet ivy lily daisy holly heather amber crystal ruby jade pearl dawn eve penny gene dean earl duke "
    "jack john josh nick harry dick peter tom tony peg kit jean sally polly molly don ed al"
)
"""Names that are words as well: they keep their capital."""


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
