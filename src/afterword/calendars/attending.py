"""Whom sentences present without saying that you meet them: "joining her will be …", "the engineering manager …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.calendars.everyday import of_things
from afterword.calendars.lines import one_line
from afterword.calendars.naming import MOST_TOLD, NAME, STYLES, ranked, sentence_from, spoken_list, without_article
from afterword.calendars.people import Invited, is_post, looks_like_a_name, part_of, take_apart
from afterword.calendars.words import GIVEN_NAMES, NO_NAMES, STAGES
from afterword.writing.expressions import pattern

_LEADS = pattern(
    r"(?i:\b(?:(?:observed|assessed|chaired|run|watched|attended|accompanied) by|"
    r"(?:sit|sat|sitting) (?:down )?with|(?:talk|speak|chatt)ing (?:to|with)|"
    r"joining (?:us|you|me|her|him|them)(?: on the call| there| online)? (?:will be|is|are)|"
    r"chairing(?: it| the (?:panel|interview))? (?:will be|is)|"
    r"(?:be|it['’]s|is|you,?|just) (?:me|myself) (?:and|&|plus)|"
    r"(?:me|myself) (?:&|plus)|also (?:hear|see|meet)|"
    r"(?:compos|form|constitu)\w{1,4} (?:de|par)|accompagnée? (?:de|par)|vous recevr(?:a|ont)|"
    r"dabei (?:ist|sind)(?: auch| noch| außerdem)?|(?:ihnen|euch|dir) gegenüber (?:sitzt|sitzen)|"
    r"(?:est(?:ar[áa]n?|á|án)|van? a estar) (?:también|además)|"
    r"(?:lo|la|le|te|les|os|los|las) recib(?:ir[áa]n?|en?)|junto (?:a|con))"
    r"(?:\s(?:el|la|le|les)(?=\s(?:Ing|Lic|Dr|Sr|Arq)))?\s+)"
)
"""Behind these stand whoever is there, and nothing else."""
_MAYBE = pattern(r"(?i:\b(?:(?:be|in|first|then|off) with|avec|mit|con)|(?<![\w/])w/)\s*")
"""Behind these may also stand a firm: what follows must be somebody's name for certain."""
_TITLE = r"[^\W\d_][\w&'’/ -]{1,60}?"
_STOP = r"(?=[,.;:!)\n]|$|\s(?:and|but|will|who|at|on|for|has|with|und|et|y)\b)"
_IS = pattern(
    rf"(?<![\w.-])(?P<name>{NAME})(?:,?\s(?:who(?:['’]s|\sis)|she(?:['’]s|\sis)|he(?:['’]s|\sis))|\sis)\s"
    rf"(?:our|the|my|their)\s(?P<title>{_TITLE}){_STOP}"
)
_IS_OUR = pattern(r"s\s(?:our|the|my|their)\s")
"""What stands in each of those: a name is sought only where it does."""
_BESIDE = pattern(
    rf"(?<![\w.-])(?P<name>{NAME}|[A-Z][^\W\d_]{{2,15}}),\s(?:(?:our|my|their|the|an?)\s(?P<title>{_TITLE}){_STOP}|"
    rf"(?P<post>{_TITLE}),\s(?:is|are|will|would|wants?|can|runs|leads|takes|wird|werden|ist|sind|möchte|nimmt|sera|"
    rf"seront|"
    r"est|sont|vous|será|serán|estará|estarán|le|te)\b)"
)
"""With a post between commas and what they do behind it, too: "Esra Yildiz, product owner, will pair with you"."""
_THE_POST = pattern(
    rf"\b(?:with|meet|meeting|see|seeing|by|and|for|to|mit|und|avec|et|con|y)\s(?P<name>{NAME}|[A-Z][^\W\d_]{{2,15}})\s"
    rf"(?:the|our|my|der|die|unser\w{{0,2}}|notre|nuestr[oa])\s(?P<title>{_TITLE}){_STOP}"
)
"""Without the comma, as a message in haste has it: "meet with Hector the shop manager"."""
_ARTICLE = pattern(r"[A-Z]\w+ (?:the|our|my|der|die|unser|notre|nuestr)")
_BEFORE = pattern(
    rf"\b(?:[Oo]ur|[Tt]he|[Mm]y|[Tt]heir|[Hh]er|[Hh]is|[Ee]l|[Ll][ae]|[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Uu]nser\w{{0,2}}|"
    rf"[Mm]ein\w{{0,2}})\s(?P<title>[^\W\d_][\w&'’/ -]{{1,50}}?),?\s(?P<name>{NAME})(?![\w-])"
    r"(?!(?:\s[A-Z][\w'’-]*){0,4}\s(?:role|position|post|job|interview|team|vacancy|opening|program))"
)
_ASIDE = pattern(rf"\((?P<name>{NAME}),\s(?P<title>[^()\n]{{2,60}})\)")
_NAMED = pattern(
    rf"(?:\b(?:and|with|by|to|see|meet|und|mit|et|avec|y|con)|"
    rf"&)\s(?:the\s)?(?P<title>[A-Z][\w-]{{2,20}}(?:\s[A-Z][\w-]{{2,20}})?)\s\((?P<name>{NAME})\)"
)
_THERE = pattern(
    r"\b(?P<name>[A-ZÀ-Þ][^\W\d_]{2,15})(?:,\swho [^,.;!?\n]{3,60},)?\s(?:(?:will|is going to|should)\s(?:also\s)?"
    r"(?:be (?:there|here|present)|join|sit in|"
    r"run|lead)|sera (?:aussi |également )?(?:là|présente?)|wird (?:auch |ebenfalls )?dabei|estará)\b"
)
_ONE_AND_I = pattern(r"\b(?:with|join|meet|see)\s(?P<name>[A-ZÀ-Þ][^\W\d_]{2,15})\s(?:and|&)\s(?:me|I|myself)\b")
_CAPITALS = pattern(r"\b[A-ZÀ-Þ][\w-]+(?=\s(?:[\w-]+\s)?[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ])")
"""With such a word a post may begin that stands right before a name: "Braumeister Alois Kettner ist dabei"."""
_LEADS_ON = pattern(r"(?:^|[.!?,;:]\s|\b(?:and|with|by|meet|see|is|und|mit|von|ist|et|avec|par|y|con|por)\s)$")
_GOES_ON = pattern(r"\s(?:and|und|et|y|will|wird|ist|is|sera|vous|zeigt|führt|nimmt)\b")
_LONG = 8
"""Letters of a word that is a post: "Braumeister"; "Dean" and "Sister" only style somebody."""
_PRESENT = pattern(
    r"(?i)\b(?:will|joins?|joining|meet|meeting|see|seeing|interview\w*|dabei|teil|anwesend|wird|ihnen|euch|sera|vous|"
    r"avec|estar[áa]|"
    r"con|with|panel)\b"
)
_NOT_THERE = pattern(
    r"(?i)\b(?:report(?:s|ing)? (?:directly )?(?:in)?to|replac\w+|taking over from|cover(?:s|ing)? for|left us|"
    r"formerly|former|referred|refer(?:s|ral)|recommended|on (?:maternity |parental |sick )?leave|can(?:no|['’])t|"
    r"unable|instead of|no longer|retir\w+|founded|founder of|in memory|named after|apolog\w+|best known|used to)\b"
)
"""In a sentence with such words somebody is named who need not be there."""
_SENTENCE = pattern(
    r"(?<=[^\W\d_A-Z)]{2}[.!?])(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSra\.)(?<!\bProf\.)(?<!\bIng\.)(?<!\bLic\.)(?<!\bMag\.)\s|"
    r"\n\s*\n|\n(?=[ \t]*[*•-])|\n(?=[^\n:]{1,24}:)"
)


def attending(text: str) -> Iterator[Invited]:
    """Each of them, with the title that stands beside the name."""
    for match in list(_LEADS.finditer(text))[:MOST_TOLD]:
        yield from spoken_list(sentence_from(text, match.end(), wrapped=True))
    for match in list(_MAYBE.finditer(text))[:MOST_TOLD]:
        for wrapped in (False, True):  # a line of notes ends there, one of a mail may go on
            words = " ".join(sentence_from(text, match.end(), wrapped=wrapped).split())
            found = list(spoken_list(words))
            if found and (found[0].title or is_given(found[0].name) or pattern(STYLES).match(words)):
                yield from found
                break
    for sentence in _SENTENCE.split(text[:8000]):
        if not _NOT_THERE.search(sentence):
            yield from _titled(" ".join(sentence.split()), text)


def _titled(sentence: str, text: str) -> Iterator[Invited]:
    """Those whose post the sentence tells, and those whom it calls by one name and says to be there."""
    for way in (
        *((_IS,) if _IS_OUR.search(sentence) else ()),
        *((_BESIDE,) if "," in sentence else ()),
        *((_THE_POST,) if _ARTICLE.search(sentence) else ()),
        _BEFORE,
        *((_ASIDE, _NAMED) if "(" in sentence else ()),
    ):
        for match in list(way.finditer(sentence))[:MOST_TOLD]:
            title = without_article(match["title"] or match["post"])
            if title.rpartition(" ")[2] in {"the", "a", "an", "for", "of", "at", "in", "our"}:
                continue  # "hiring manager for the Export …", whatever stands behind it
            if not is_post(title) or title.casefold().split()[0] in {"role", "post", "position", "job"}:
                continue
            if " " in match["name"]:
                if looks_like_a_name(match["name"]):
                    yield _somebody(match["name"], title)
            elif _is_one_name(match["name"], text):
                yield _somebody(match["name"], title)
    for match in list(_CAPITALS.finditer(sentence))[:6]:
        before = sentence[max(0, match.start() - 9) : match.start()]
        if (
            _LEADS_ON.search(before)
            and (found := ranked(sentence[match.start() :][:120]))
            and _PRESENT.search(sentence)
        ):
            rank, name = found
            behind = sentence[match.start() + len(rank) + 1 + len(name) :]
            if not (is_given(name) or (_GOES_ON.match(behind) and not of_things(name))):
                continue  # "Manager Grid Studies" is a post
            yield _somebody(name, rank if " " in rank or len(rank) > _LONG else "")
    for way in (_THERE, _ONE_AND_I):
        for match in list(way.finditer(sentence))[:4]:
            given = match["name"].casefold() in GIVEN_NAMES or way is _ONE_AND_I
            if given and _is_one_name(match["name"], text):
                yield Invited(name=match["name"], email="")


def _somebody(name: str, title: str) -> Invited:
    taken = take_apart(name)
    return Invited(
        name=taken.name, email="", title=one_line(title, 120), part=part_of(title) or "interviewer",
    )  # fmt: skip


def _is_one_name(word: str, text: str) -> bool:
    """Whether a word is all that the text tells of somebody's name, and no stage, post or firm."""
    folded = word.casefold()
    if folded in NO_NAMES | STAGES or is_post(word):
        return False
    one = re.escape(word)
    return re.search(rf"\b{one}\s[A-ZÀ-Þ]|[A-ZÀ-Þ][\w'’-]+\s{one}\b", text) is None


def is_given(name: str) -> bool:
    """Whether the first word of a name is a given name that is known."""
    return looks_like_a_name(name) and take_apart(name).name.split()[0].casefold() in GIVEN_NAMES


def not_twice(people: list[Invited], known: tuple[str, ...]) -> Iterator[Invited]:
    """Without those called by one name who are told, or listed, by their whole one."""
    whole = {
        word.casefold() for name in (*known, *(each.name for each in people)) if " " in name for word in name.split()
    }
    for person in people:
        if " " in person.name or person.name.casefold() not in whole:
            yield person
