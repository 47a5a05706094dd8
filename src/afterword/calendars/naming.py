"""Names as a text writes them, and lists of them: each with the title and the address that stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.calendars.lines import one_line
from afterword.calendars.numbers import is_number
from afterword.calendars.people import Invited, is_post, looks_like_a_name, part_of, take_apart
from afterword.writing.expressions import pattern

WORD = r"(?<!\w)[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{0,40}(?:['’.-][^\W\d_]{1,40}){0,3}(?!\w)"
SMALL = r"(?:van|von|der|den|de|da|di|du|dos|del|la|le|el|al|bin|bint|ibn|ben|ter|ten)"
STYLES = (
    r"(?:(?:Dr|Dra|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Rev|Sister|Herrn?|Frau|Mme|Mlle|M|Monsieur|Madame|Sra?|"
    r"Srta|Señora?|Don|Doña|Dipl\.-Ing|Ing|Mag|DI|"
    r"Engr?|Arch|Atty|Adv|Barr|Lic|Arq|Shri|Smt|Encik|Puan|Datuk|Alhaji|Alhaja|Pastor|Fr|Hon|Col|Maj|Lt|Sgt|"
    r"Captain|Capt|Councillor|Cllr|Judge|Revd?)\.?[ ]{1,3})"
)
STYLE = f"{STYLES}{{0,4}}"
MOST_TOLD = 40
"""Names in one description that are taken; no panel is larger."""

NAME = (
    rf"(?:{STYLE}{WORD}(?:[ ]+(?:{SMALL}[ ]+){{0,2}}(?:{WORD}|[A-Z]\.)){{1,3}}"
    rf"|{STYLES}{{1,3}}(?:[A-Z]\.?[ ]){{1,3}}(?:{SMALL}[ ]){{0,2}}{WORD})"
)
"""A name of two to four words, with its style before it; behind a style initials do for the first."""

ENTRY = pattern(
    rf"(?P<name>{NAME})(?:\s*\((?P<aside>[^()\n]{{2,100}})\)|\s*(?:,|-|–|—|:|\|)\s+(?P<title>[^,;|"
    rf"()\n–—]{{2,80}}?)(?=\s*(?:[,;|()\n–—]|$|\s[/+&]\s[A-Z]|\b(?:and|und|sowie|et|y|e)\b\s+[A-Z])))?"
    r"(?P<more>\s*[<(]?\s*[\w.+-]+@[\w.-]+\w)?"
)


_AND = pattern(r"[,;&/|•·]|\b(?:and|plus|then|und|sowie|et|y|e|with|mit|avec|con)\b", re.IGNORECASE)
_ASIDE = pattern(
    r"\b(?:at|for|about|in|on|to|of|via|from|who|which|over|into|our|role|position|post|team|is|will|please|chez|bei|"
    r"für|pour|para)\b",
    re.IGNORECASE,
)


def _leads_on(gap: str) -> bool:
    """Whether what stands between two names makes a list of them: "and", "then", a comma, and no more than a post."""
    joined = list(_AND.finditer(gap[-300:]))
    behind = pattern(r"(?i)^\s*(?:our|the|my|his|her|their|your)\b").sub(
        "", gap[-300:][joined[-1].end() :] if joined else ""
    )
    post, bracket, _ = behind.partition("(")
    if any(mark.isdigit() for mark in behind):
        return False  # the number of a house
    return bool(joined) and not _ASIDE.search(behind) and not (bracket and not is_post(post))


def entries(words: str, part: str = "interviewer", *, spoken: bool = False) -> Iterator[Invited]:
    """Each name in a list, with its title; where it is `spoken`, to where the sentence leads on to something else."""
    at, last = 0, 0
    while match := ENTRY.search(words, at):
        if spoken and last and not _leads_on(words[last : match.start()]):
            return
        named = take_apart(match["name"])
        a_title = not match["title"] or is_post(match["title"])
        at = match.end() if a_title else match.end("name")  # behind the comma may stand the next name
        if not looks_like_a_name(match["name"]) or pattern(r"['’]s\s").search(match["name"]):
            at = match.start() + len(match["name"].split()[0])
            continue
        last = match.end() if a_title else match.end("name")
        aside, title = match["aside"] or "", (match["title"] or "").strip()
        inside = pattern(r"[\w.+-]+@[\w.-]+\w").search(f"{aside} {title} {match['more'] or ''}")
        told = aside if aside and "@" not in aside and not is_number(aside) else ""
        title = pattern(r"(?<=[a-z]{3})\.\s").split(title)[0]
        told = told or (title if title and is_post(title) else "")
        told = without_article(pattern(r"\s+(?:at|from)\s+(?=[A-Z])").split(told)[0])
        if told and not is_post(told) and any(mark.isdigit() for mark in told):
            told = ""
        yield Invited(
            name=named.name, email=inside[0].casefold() if inside else "", title=one_line(told or named.title, 120),
            part=part_of(told) or part,
        )  # fmt: skip


def sentence_from(text: str, at: int, *, wrapped: bool = False) -> str:
    """What goes on from there to the end of the sentence, or of the line where no line of it is broken."""
    return (_END_WRAPPED if wrapped else _END).split(text[at : at + 400], maxsplit=1)[0]


_NO_END = (
    r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bSt)(?<!\bIng)(?<!\bMag)(?<!\bSra)(?<!\bProf)(?<!\bMme)"
    r"(?<!\bLic)(?<!\bArq)(?<!\bDra)(?<!\bSr)"
)
_END = pattern(rf"(?<=[a-z)\d]{{2}}){_NO_END}[.!?](?:\s|$)|\n")
_END_WRAPPED = pattern(rf"(?<=[a-zß-ÿ)\d]{{2}}){_NO_END}[.!?](?:\s|$)|\n\s*\n")


def spoken_list(sentence: str) -> Iterator[Invited]:
    """The list of names that a sentence begins with."""
    sentence = _AND_ME.sub("", " ".join(sentence.split()))
    led = _UP_TO.match(sentence)
    sentence = sentence[led.end() :] if led else sentence
    first = ENTRY.match(sentence)
    rank = _rank(sentence) if first and not looks_like_a_name(first["name"]) else ""
    if rank:
        sentence = sentence[len(rank) + 1 :]
        first = ENTRY.match(sentence)
    if first and looks_like_a_name(first["name"]):
        found = list(entries(sentence, spoken=True))
        post = without_article(led["title"]) if led else rank if " " in rank else ""
        if found and (not found[0].title or pattern(STYLES).fullmatch(f"{found[0].title} ")) and is_post(post):
            found[0] = replace(found[0], title=one_line(post, 120), part=part_of(post) or found[0].part)
        yield from found


def _rank(sentence: str) -> str:
    """The post in capitals that a name stands behind: "Dean Rosalind Achterhof", "Senior Charge Nurse Ewan Petrie"."""
    words = sentence.split(" ", 5)
    for count in range(1, min(5, len(words))):
        rank, rest = " ".join(words[:count]), " ".join(words[count:])
        named = ENTRY.match(rest) if words[count - 1][:1].isupper() else None
        if named and is_post(rank) and looks_like_a_name(named["name"]):
            return rank
    return ""


def _small_rank(sentence: str) -> str:
    """The post that a sentence begins with in small letters: "Shift leader Dean Walsh will see you"."""
    found = pattern(r"[A-ZÀ-Þ][\w-]+(?: [a-zà-ÿ][\w-]+){1,2}(?= [A-ZÀ-Þ])").match(sentence)
    named = ENTRY.match(sentence[found.end() + 1 :]) if found and is_post(found[0]) else None
    return found[0] if found and named and looks_like_a_name(named["name"]) else ""


def ranked(words: str) -> tuple[str, str] | None:
    """The post in capitals and the name behind it that the words begin with, or None."""
    rank = _rank(words) or _small_rank(words)
    found = ENTRY.match(words[len(rank) + 1 :]) if rank else None
    return (rank, found["name"]) if found else None


def without_article(title: str) -> str:
    """A title as it stands in a signature: "Head of Giving" for "our Head of Giving"."""
    return pattern(r"(?i)^(?:(?:who|s?he)(?: is|['’]s)\s)?(?:our|the|my|their|her|his|an?)\s").sub("", title.strip())


_AND_ME = pattern(r"^(?:me|myself)(?:,? and|,| &) ")
_UP_TO = pattern(
    r"(?:our|the|my|their|her|his|el|la|los|las|le|les|notre|der|die|den|dem|(?:unser|mein)\w{0,2})\s"
    r"(?P<title>[^\W\d_][\w&'’ /-]{2,50}?),?\s(?=[A-ZÀ-Þ][\w'’.-]+\s[A-ZÀ-Þ])"
)
"""The post before the name: "our Cluster Manager, Mr. Al Suwaidi"."""
