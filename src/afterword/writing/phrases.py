"""Rough notes made fit to stand in a sentence: cleaned, and classed by the grammar of their first words.

Notes come in any shape. A frame that sets words off after a colon suits all of them; the others suit some, and
`Phrase` says which. What is not sure is never bent: no word of a note is changed except its first capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache

from afterword.core.value import Value


class Shape(Enum):
    """What kind of words they are."""

    NOUN = "noun"
    """The June billing migration; nurses who escalate early; planning."""
    GERUND = "gerund"
    """Moving to twelve-hour shifts."""
    CLAUSE = "clause"
    """How product and engineering agree scope."""
    INFINITIVE = "infinitive"
    """To lead the rewrite."""
    VERB = "verb"
    """Cut refunds by 18%: wants "I" before it."""
    SENTENCE = "sentence"
    """Timetables fail at their joins."""
    QUESTION = "question"
    """Who owns the rota?"""
    QUOTE = "quote"
    """“Boring is good.”"""


ABOUT = frozenset({Shape.NOUN, Shape.GERUND, Shape.CLAUSE})
"""Shapes that stand after “about”."""


def listed(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())


_ASKING = listed("how why whether what which when where who whom whose if")
_AUXILIARIES = listed(
    "is are was were am be been has have had will would can could should must may might shall do does did isn't aren't "
    "wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't"
)
_RELATIVES = listed("who that which whose whom where when how why whether what if because")
_PRONOUNS = listed("i we you they he she it there this these those everyone everybody nobody somebody someone people")
_SOMEBODY = listed("someone somebody anyone anybody people staff one person")
_THIRD = listed("he she him her his hers")
_DETERMINERS = listed(
    "the a an this that these those my our your their his her its some any every each all both no one"
)
_ING_NOUNS = listed(
    "morning evening training building meeting hearing pricing planning scheduling onboarding housing funding "
    "staffing hiring spring king ring string thing nothing something everything anything ceiling wing lighting "
    "marketing engineering accounting nursing banking testing billing branding reporting shipping clothing farming "
    "cooking parking forecasting coaching mentoring teaching writing reading timing spending budgeting welding "
    "tooling"
)
_IRREGULAR = listed(
    "built led cut ran took brought made wrote rewrote taught grew won held kept set put drove began gave found sold "
    "bought oversaw saw met spoke chose rebuilt got went came did sent spent paid caught fought thought dealt dug "
    "drew flew forgot froze hid laid lent lost read rode sang shot shut slept stood swam told wore undertook "
    "understood withstood beat became broke cast fed felt fell hit hurt left quit rid rang rose shook sold sought "
    "split spread struck swept threw woke"
)
_NOT_VERBS = listed(
    "certified qualified experienced skilled licensed registered accredited chartered educated interested involved "
    "versed awarded nominated named selected elected appointed rated ranked recognised recognized advanced detailed "
    "dedicated distributed applied shared combined integrated gifted proven red shed bed seed need speed feed weed "
    "indeed hundred used based proud related retired married united limited mixed varied sacred naked wicked"
)
_BASES = listed(
    "manage maintain teach speak write supervise organise organize know keep hold run lead mentor coach own"
)
_WANT = (
    r"(?:they|we|she|he|you|i|the (?:team|ward|company|school|department|firm|unit|group))(?: really| also| still)? "
    r"(?:needs?|wants?|(?:are|is|were|was) (?:looking|hoping) for|looks? for|would like|could use) (?P<what>.+)"
)
_TALKED = (
    r"(?:(?:we|i|they|he|she|you) )?(?:also )?(?:talked|spoke|chatted|discussed|discussion|conversation|told me|"
    r"told us|explained|described|mentioned|went (?:over|through)|showed me|learned|heard)"
    r"(?: (?:a lot|a bit|briefly|at length))?(?: (?:about|of|on|through))? (?=[^\W_])"
)
_TO_ASK = (
    r"(?:(?:to )?(?:ask|find out|check|clarify|learn|know|understand|remember to ask)(?: (?:him|her|them|again|more))?"
    r"(?: (?:about|for))? )(?=\w)"
)
_COMMON = (
    _ASKING | _AUXILIARIES | _PRONOUNS - {"i"} | _DETERMINERS | _RELATIVES
) | listed(
    "in on at for from with without by to of about after before during between and but or as new old long short "
    "first second third two three four five six seven eight nine ten more less fewer better worse lower higher "
    "faster slower early late good bad big small large high low open hard clear daily weekly monthly yearly current "
    "next last future team teams people staff work working calm careful someone anyone customer customers client "
    "clients data code system systems project projects plan plans process processes budget budgets service services "
    "support quality safety cost costs time alert alerts night nights shift shifts patient patients student students "
    "pupil pupils supplier suppliers stock sales timetables timetable reports report tests test tools tool nurses "
    "engineers teachers managers lead leads role roles"
)  # fmt: skip
_SUFFIXES = ("ing", "tion", "sion", "ment", "ness", "ance", "ence", "ship", "ity", "ability")


class Phrase(Value):
    """Words of a note, cleaned, without a full stop. `inside` has its first letter as it stands within a sentence."""

    text: str
    shape: Shape

    @property
    def inside(self) -> str:
        """As it stands after another word: “the June billing migration”."""
        return lowered(self.text)

    @property
    def opening(self) -> str:
        """As it stands at the head of a sentence."""
        return self.text[:1].upper() + self.text[1:]

    @property
    def about(self) -> bool:
        """Whether it can stand after “about”."""
        return self.shape in ABOUT

    @property
    def joins(self) -> bool:
        """Whether another can be set beside it with “and”, so that both still read as one thing each."""
        return self.shape is Shape.NOUN and not _compiled(r"[,;:?]|\band\b|\bor\b|\bwho\b|\bthat\b").search(self.text)

    @property
    def words(self) -> int:
        """How long it is."""
        return len(self.text.split())

    @property
    def of_them(self) -> bool:
        """Whether it seems to speak of its reader in the third person, which a letter to them cannot."""
        words = words_of(self.text)
        return any(word in _THIRD for word in words) or (words[:1] == ["they"] and self.shape is Shape.SENTENCE)


def topic(said: str) -> Phrase | None:
    """A topic as a phrase: of “We talked about their backlog”, noted of one person, “your backlog” to that person.

    What they were said to do (“they lost two planners”) they are told that they do (“you lost two planners”).
    """
    text = clean(said)
    if asked := _compiled(_TO_ASK).match(text):
        text = text[asked.end() :]
    if led := _compiled(_TALKED).match(text):
        text = text[led.end() :]
    text = _compiled(r"^(?:[Tt]heir|[Hh]is|[Hh]er)(?= [^\W\d_])").sub("your", text)
    text = _compiled(r"^[Tt]hey(?=['’ ])").sub("you", text)
    found = phrase(text)
    return phrase(_compiled(r"\btheir(?= )").sub("your", text)) if found and words_of(text)[:1] == ["you"] else found


def question(said: str) -> Phrase | None:
    """A question as a phrase: of “Ask about the game days” what is to be asked about."""
    text = clean(said)
    told = _compiled(_TO_ASK).match(text)
    left = text[told.end() :] if told and not text.endswith("?") else text
    words = words_of(left)
    if len(words) > 2 and words[0] in _AUXILIARIES and not left.endswith("?"):
        left = f"{left.rstrip('.')}?"  # "did the audit change anything"
    return phrase(left)


def phrase(said: str) -> Phrase | None:
    """A claim, or any words, as a phrase; None when nothing is left of them."""
    text = clean(said)
    return Phrase(text=_without_stop(text), shape=shape_of(text)) if text else None


def states(claim: Phrase) -> bool:
    """Whether a claim is a sentence of the candidate's own ("I make slow systems fast", "My welds pass")."""
    words = words_of(claim.text)
    if claim.shape is Shape.SENTENCE:
        return words[0] in ("i", "my", "i've", "i'm")
    return (
        len(words) > 2
        and words[0] == "my"
        and words[2] not in ("in", "of", "with", "for", "and", "on", "at", "to", "as")
    )


def need(said: str) -> Phrase | None:
    """A need as a phrase: of “They need people on nights.” the words after the verb."""
    found = phrase(said)
    if found and (match := _compiled(_WANT).fullmatch(found.text)):
        return phrase(match["what"])
    return found


def evidence(said: str) -> Phrase | None:
    """Evidence as a phrase; VERB when it wants “I” before it."""
    found = phrase(said)
    if found is None or found.shape in (Shape.QUESTION, Shape.CLAUSE):
        return found
    words = words_of(found.text)
    head = words[1] if len(words) > 1 and words[0].endswith("ly") else words[0] if words else ""
    after = words[words.index(head) + 1] if head in words[:-1] else ""
    if _is_past(head, after) or head in ("was", "am", "have", "had"):
        return Phrase(text=found.text, shape=Shape.VERB)
    if (
        head in _BASES
        and after
        and (after in _DETERMINERS or after[0].isdigit() or head in ("manage", "speak", "teach"))
    ):
        return Phrase(text=found.text, shape=Shape.VERB)
    return found


def _is_past(word: str, after: str) -> bool:
    """Whether a word is a verb in the past tense that "I" may stand before."""
    plain = word.rsplit("-", 1)[-1]
    if word in _NOT_VERBS or plain in _NOT_VERBS or not after:
        return False
    if plain in (
        "trained",
        "published",
        "promoted",
        "signed",
        "known",
        "employed",
        "engaged",
        "asked",
        "paid",
        "left",
        "lost",
    ):
        return after not in ("in", "as", "by", "to", "at", "for", "twice", "once", "with", "off")
    if plain in ("read", "set", "cut", "cast", "hit", "left", "split", "spread", "saw", "found", "felt", "met", "rose"):
        return after not in ("of", "and", "for", "is", "was")
    return plain in _IRREGULAR or (plain.endswith("ed") and len(plain) > 3)


def shape_of(text: str) -> Shape:
    """The shape of cleaned words, by their first words and whether a verb of their own follows."""
    if text.endswith("?"):
        return Shape.QUESTION
    if text[:1] in '"“„«' and text.rstrip(".")[-1:] in '"”“»' and len(text) > 3:
        return Shape.QUOTE
    words = words_of(text)
    first = words[0] if words else ""
    if text.endswith(".") and text[:1].isupper() and (_finite(words) or (len(words) > 3 and first not in _DETERMINERS)):
        return Shape.SENTENCE
    if ". " in text[:-1] and not _compiled(r"\b(?:Mr|Ms|Mrs|Dr|Prof|St|No|vs|[ap]\.m)\. ").search(text):
        return Shape.SENTENCE
    if first in _ASKING:
        return Shape.CLAUSE
    if first in _SOMEBODY and len(words) > 1 and words[1] in _DETERMINERS | _PRONOUNS:
        return Shape.NOUN  # "someone the budget holders will talk to"
    if first == "to" and len(words) > 1:
        return Shape.INFINITIVE
    if first in (
        "i",
        "i'm",
        "i've",
        "we",
        "we're",
        "we've",
        "they",
        "he",
        "she",
        "it",
        "you",
        "there",
        "it's",
        "that's",
    ):
        return Shape.SENTENCE if len(words) > 1 else Shape.NOUN
    if _finite(words) or _acts(words):
        return Shape.SENTENCE
    if first.endswith("ing") and len(first) > 4 and first not in _ING_NOUNS and len(words) > 1:
        return Shape.GERUND
    return Shape.NOUN


def _finite(words: list[str]) -> bool:
    """Whether a main verb with a subject stands among the words, outside any clause that hangs on a noun."""
    for at, word in enumerate(words):
        if word in _RELATIVES and at:
            return False
        if word in _AUXILIARIES and at and word not in ("be", "been", "do", "have", "may", "can", "will", "must"):
            return True
        if word in ("have", "can", "will", "must", "may", "do") and at and words[at - 1] not in _DETERMINERS | {"to"}:
            return True
    return False


_VERBS = listed(
    "wants owns fails loses gets goes comes keeps makes knows says thinks feels seems became went took came fell grew "
    "broke arrived happened stopped never always"
)


def _acts(words: list[str]) -> bool:
    """Whether somebody does something: “nobody owns the rota”, “the board wants a plan”."""
    if words[:2] == ["no", "one"] or (words and words[0] in ("nobody", "everyone", "everybody", "nothing")):
        return len(words) > 2 and words[2 if words[0] == "no" else 1] not in _RELATIVES | _ABOUT_NOUNS
    for at, word in enumerate(words):
        if word in _RELATIVES and at:
            return False
        if word in _VERBS and at and words[at - 1] not in _DETERMINERS | _ABOUT_NOUNS and at < len(words) - 1:
            return True
    return False


_ABOUT_NOUNS = listed("in on at for from with without by to of about after before during between and but or as else")


def clean(said: str) -> str:
    """The words on one line, with single spaces and plain punctuation, without brackets and exclamation marks."""
    text = _compiled(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\ufeff\ud800-\udfff]").sub(" ", said)
    text = _compiled(r"[{}\[\]<>_*#|\\^~`]+").sub(" ", text).replace("!", ".").replace("…", ".")
    text = " ".join(text.split())
    text = _compiled(r"\s+([,;:?]|\.(?!\w))").sub(r"\1", text)
    text = _compiled(r"([,.;:?])(?:[,.;:?])+").sub(lambda match: "?" if "?" in match[0] else match[1], text)
    text = _compiled(r"\(\s*\)|[“”„«»\"]\s*[“”„«»\"]").sub("", text)
    text = _compiled(r"^(?:[\s,;:?•·/–—-]|[.)’'](?!\w))+").sub("", text).rstrip(" ,;:-–—•·/")
    return " ".join(text.split()) if any(sign.isalnum() for sign in text) else ""


def _without_stop(text: str) -> str:
    """Without a final full stop, unless it belongs to an abbreviation ("3 p.m.")."""
    if _compiled(r"\b(?:[a-z]\.)+[a-z]\.$|\b(?:etc|Inc|Ltd|Co|Jr|Sr|No)\.$").search(text):
        return text
    return text.removesuffix(".").rstrip(" ,;:")


def lowered(text: str, names: Iterable[str] = ()) -> str:
    """With a small first letter where the first word is a common one; what may be a name keeps its capital."""
    first, _, rest = text.partition(" ")
    plain = first.strip(",;:").replace("’", "'").lower()
    if not first[:1].isupper() or first[1:] != first[1:].lower() or first in ("I", "I'm", "I've", "I’m", "I’ve"):
        return text
    common = plain in _COMMON or plain in _IRREGULAR or plain.endswith(_SUFFIXES) or plain.endswith("ed")
    if (rest[:1].isupper() and plain not in _DETERMINERS | _AUXILIARIES | _ASKING) or not common or first in names:
        return text
    return first[0].lower() + text[1:]


def words_of(text: str) -> list[str]:
    """The words in small letters, with straight apostrophes."""
    return _compiled(r"[^\W_]+(?:['’.&/-][^\W_]+)*%?").findall(text.lower().replace("’", "'"))


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE if expression in (_WANT, _TO_ASK, _TALKED) else 0)
