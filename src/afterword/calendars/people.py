"""Who will be there: names as their owners write them, without the candidate, rooms and machines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.calendars.events import Event, Listed
from afterword.calendars.lines import one_line
from afterword.calendars.words import (
    BEFORE_NAMES,
    FIELDS,
    FIRMS,
    GIVEN_NAMES,
    HONORIFICS,
    LEARNED,
    NO_NAMES,
    PARTICLES,
    POST_NOMINALS,
    POSTS,
    POSTS_FIRST,
    POSTS_WITHIN,
    PRIVATE_DOMAINS,
    STAGES,
    STYLED,
    SURNAMES,
    TAGS,
)
from afterword.writing.expressions import pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Somebody on the employer's side. `part` is one of `core.records.PARTS`; what the file does not tell is empty."""

    name: str
    email: str
    title: str = ""
    part: str = "interviewer"
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name taken apart: `derived` when it was only guessed from an address."""

    name: str
    title: str = ""
    derived: bool = False


_ROOM = pattern(
    r"\b(?:conference|meeting|board|seminar|training|interview|class|lecture|huddle|focus|video)[ ._-]?room\b|\broom\b"
    r"|\bauditorium\b|\bprojector\b|\bboardroom\b|\bkonferenzraum\b|\bbesprechungsraum\b|\bsalle\b|\bhuddle\b"
    r"|\bfloor\b|\bparking\b|\bequipment\b|\bmeetingroom",
    re.IGNORECASE,
)
_ROOM_ADDRESS = pattern(
    r"^(?:conf|conference|meeting|board|seminar|mtg)?[._-]?rooms?[._-]?\w{0,12}@|^(?:conf|mr|rm|res|resource)[._-]\w+@"
    r"|@(?:rooms?|resources?|resource\.calendar|group\.calendar|group\.v\.calendar|import\.calendar)\.|"
    r"^c_[0-9a-z]{16,}@",
    re.IGNORECASE,
)
_MACHINE = pattern(
    r"^(?:no|do|donot)[._-]?(?:not)?[._-]?reply|^unknownorganizer@|^notifications?@|^mailer|"
    r"^calendar(?:-notification)?@"
    r"|^invites?@|^bounces?[@+-]",
    re.IGNORECASE,
)
_LOCAL = pattern(r"^([a-z]{2,20})\.(?:[a-z]\.)?([a-z]{2,24}(?:-[a-z]{2,24})?)$")
_PARTS = (
    ("agency_consultant", r"\b(?:recruitment|agency|staffing|search) consultant\b"),
    ("hiring_manager", r"\bhiring manager\b|\bline manager\b"),
    ("recruiter", r"\brecruit(?:er|ing|ment)\b(?! coordinator)|\btalent\b(?!.*coordinator)|\bsourcer\b|\bheadhunter\b"),
    (
        "coordinator",
        r"\b(?:recruit\w*|interview\w*|talent|hr|scheduling|people|hiring)\b.*\bco-?ordinator\b|\bscheduler\b",
    ),
    ("assistant", r"\b(?:executive|personal|office|administrative) assistant\b|\bsecretary\b|\bEA to\b|\bPA to\b"),
)


_MOST_CANDIDATES = 30
"""Attendees among whom the words are asked for the candidate."""


def domain(email: str) -> str:
    """What stands behind the "@", in lower case."""
    return email.rpartition("@")[2].casefold()


def private(email: str) -> bool:
    """Whether it is an address of a kind that people have for themselves."""
    return domain(email) in PRIVATE_DOMAINS


def name_of(listed: Listed) -> Named:
    """The name of an attendee: as it is written, else "First Last" from first.last@, else empty."""
    written = listed.name.strip(" '\"<>")
    if written and "@" not in written:
        return take_apart(written)
    match = _LOCAL.match(listed.email.partition("@")[0])
    if match and match[1] not in STAGES | FIRMS and match[2] not in STAGES | FIRMS:
        last = "-".join(piece.capitalize() for piece in match[2].split("-"))
        return Named(name=f"{match[1].capitalize()} {last}", derived=True)
    return Named(name="")


@lru_cache(maxsize=2048)
def take_apart(written: str) -> Named:
    """Name and title: "Marsden, Helen" is "Helen Marsden"; "(EXT)" goes; "Dr" and "(Ward Manager)" are titles."""
    titles: list[str] = []
    learned: list[str] = []
    for inside in pattern(r"[(\[]([^()\[\]]*)[)\]]").findall(written):
        words = inside.casefold().split()
        if words and all(word in LEARNED for word in words):
            learned += inside.split()
        elif is_post(inside):
            titles.append(inside.strip())
    bare = pattern(r"[(\[][^()\[\]]*[)\]]?").sub(" ", written).split("|")[0]
    bare = pattern(r"\s+(?:-|–|—|@|//|via|from|bei)\s+").split(bare)[0]
    pieces = [piece.strip() for piece in bare.split(",") if piece.strip()]
    pieces = [piece for at, piece in enumerate(pieces) if not at or piece.casefold() not in POST_NOMINALS]
    if len(pieces) > 1 and is_post(pieces[1]):
        titles.append(", ".join(pieces[1:]))
        pieces = pieces[:1]
    if len(pieces) > 1:
        pieces = [pieces[1], pieces[0], *pieces[2:]]
    words = " ".join(pieces[:2]).split()
    while words and not STYLED.isdisjoint((words[0].casefold(), words[0].casefold().rstrip("."))) and words[1:]:
        head = words.pop(0)
        learned += [head] if head.casefold().rstrip(".") not in HONORIFICS else []
    while len(words) > 2 and words[0].casefold() in BEFORE_NAMES:
        words.pop(0)
    while len(words) > 2 and words[-1].casefold() in POST_NOMINALS | TAGS:
        words.pop()
    name = " ".join(_settled_case(word) for word in words)
    return Named(name=one_line(name), title=one_line(titles[0] if titles else " ".join(learned), 120))


def _settled_case(word: str) -> str:
    return word.capitalize() if len(word) > 3 and word.isupper() and word.isalpha() else word


@lru_cache(maxsize=1024)
def is_post(words: str) -> bool:
    """Whether the words name a post: a head noun of one stands in them, before any "of", "for", "at" or comma."""
    words = _GRADE.sub("", words.strip())
    head = pattern(r",|\s(?:of|for|at|in|to|de|del|du|des|en|für|-|–|—)\s|\sd['’]|/|\(").split(
        words.strip(), maxsplit=1
    )[0]
    found = pattern(r"[\w&'’-]+").findall(head.casefold())
    if not found or (found[-1] in FIRMS and found[0] not in POSTS_FIRST):
        return False
    whole = pattern(r"[\w-]+").findall(words.casefold())
    return found[0] in POSTS_FIRST or any(_heads(word) for word in (*found[-2:], *whole[-1:]))


_GRADE = pattern(r"\s+(?:(?:band|grade|level|tier|step) \w{1,3}|[IVX]{1,4}|[1-9]|\(.*\))$", re.IGNORECASE)


def _heads(word: str) -> bool:
    tail = word.rpartition("-")[2].rpartition("’")[2]
    if word in POSTS or word.removesuffix("s") in POSTS or tail in POSTS:
        return True
    if len(word) > 6 and word.endswith("ist") and not word.endswith(("quist", "list", "sist", "exist")):
        return True  # "aquarist"
    bare = word.removesuffix("in")
    return any(bare.endswith(ending) and len(bare) > len(ending) + 2 for ending in POSTS_WITHIN) or bare in POSTS_WITHIN


def is_function(name: str) -> bool:
    """Whether a name is that of an office ("Recruitment Team", "HR") and not of a person."""
    words = set(pattern(r"[\w-]+").findall(name.casefold()))
    return bool(words & _OFFICES) and not looks_like_a_name(name)


_OFFICES = frozenset(
    pattern(r"\w+").findall(
        "admin administration calendar careers coordinator desk front helpdesk hiring hr interviews jobs "
        "office people recruiting recruitment reception resourcing scheduler scheduling staffing talent "
        "team"
    )
)


def looks_like_a_name(words: str) -> bool:
    """Two to four capitalised words, none of which belongs to a firm, a post or a kind of meeting."""
    pieces = take_apart(words).name.split()
    if not 2 <= len(pieces) <= 4:
        return False
    return all(
        piece.casefold() in PARTICLES
        or (piece[0].isupper() and pattern(r"[^\W\d_]+(?:['’.-][^\W\d_]*)*").fullmatch(piece) is not None)
        for piece in pieces
    ) and not any(
        (piece.casefold() in _OF_NOBODY or (not at and len(piece) > 8 and _compound(piece.casefold())))
        and not (not at and len(piece) == 1 and words.split()[0].casefold().rstrip(".") in HONORIFICS)  # "Ms A Day"
        and not (at and piece.casefold() in SURNAMES and _a_first_name(words, pieces[0]))
        for at, piece in enumerate(pieces)
    )


def _compound(word: str) -> bool:
    """Whether a first word is a German post, which stands before a name: "Fuhrparkleiter Jochen Brandt"."""
    bare = word.removesuffix("in")
    return word not in GIVEN_NAMES and (bare.endswith("ist") or any(bare.endswith(ending) for ending in POSTS_WITHIN))


def _a_first_name(words: str, first: str) -> bool:
    """Whether the first word is somebody's for certain, by itself or by the "Mrs" before it."""
    head = words.split()[0].casefold().rstrip(".")
    return first.casefold() in GIVEN_NAMES or head in HONORIFICS


_OF_NOBODY = FIRMS | POSTS | POSTS_FIRST | STAGES | FIELDS | NO_NAMES


def same_name(one: str, other: str) -> bool:
    """Whether two names can be one person's: the words of the shorter stand in the longer, two at least."""
    a, b = _words_of(one), _words_of(other)
    return len(a & b) >= 2 and (a <= b or b <= a)


@lru_cache(maxsize=4096)
def _words_of(name: str) -> frozenset[str]:
    """The words of a name; each is compared with all others of an event, and taken apart once."""
    return frozenset(pattern(r"[\w'’-]+").findall(name.casefold()))


def is_person(listed: Listed) -> bool:
    """Whether it is somebody who can be thanked: no room, group, machine, and nobody who has said no."""
    if listed.kind in {"ROOM", "RESOURCE", "GROUP"} or listed.status == "DECLINED":
        return False
    if _MACHINE.search(listed.email) or (_ROOM_ADDRESS.search(listed.email) and not looks_like_a_name(listed.name)):
        return False
    return not (_ROOM.search(listed.name) and not looks_like_a_name(listed.name))


def part_of(words: str) -> str:
    """The part that a title or a tag tells, or ""."""
    return next((part for part, told in _PARTS if pattern(told, re.IGNORECASE).search(words)), "")


def candidate_among(event: Event, me: str | None, to: tuple[str, ...]) -> tuple[frozenset[str], str]:
    """The candidate's addresses among those listed, and the candidate's name where one is written.

    `me` decides. Without it: the one whom the mail went to, whom the text greets or calls the candidate, who alone has
    a private address, or who alone comes from outside the organiser's house. Otherwise nobody is left out.
    """
    listed = [each for each in event.attendees if each.email and is_person(each)]
    organizer = event.organizer.email if event.organizer else ""
    others = list({each.email: each for each in listed if each.email != organizer}.values())
    if me:
        mine = [
            each for each in (*listed, *([event.organizer] if event.organizer else [])) if _same_address(each.email, me)
        ]
        if mine:
            return frozenset(each.email for each in mine), next((name_of(each).name for each in mine if each.name), "")
    chosen = _told(event, others) or _addressed(others, to) or _outsider(event, others, organizer)
    if chosen:
        return frozenset({chosen.email, *([me.casefold()] if me else [])}), name_of(chosen).name
    return frozenset([me.casefold()] if me else []), _guessed_name(me) if me else ""


def _guessed_name(email: str) -> str:
    return name_of(Listed(name="", email=email.casefold())).name


def _same_address(one: str, other: str) -> bool:
    def bare(address: str) -> str:
        local, _, house = address.strip().casefold().partition("@")
        local = local.split("+")[0]
        return f"{local.replace('.', '') if house in {'gmail.com', 'googlemail.com'} else local}@{house}"

    return bool(one) and bare(one) == bare(other)


_GREETED = pattern(r"(?im)^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon))\s+(?:(?:mr|ms|mrs|mx|dr)\.?\s+)?(?=\S)")
_LABELLED = pattern(
    r"(?i)\b(?:candidate|applicant|interviewee)\s*(?:name)?\s*[:–-]\s*(?=\S)|(?<!you )(?<!candidate )will (?:call|"
    r"ring) (?=\S)"
)
_INTERVIEW_OF = pattern(r"(?i)\binterview\s*(?::|-|–|—|\bof|\bfor)\s*(?=\S)")
_THEN = pattern(r"\s*(?:\(|for\b|[-–—|,]|$)")
_LONGEST_NAME = 200


def _told(event: Event, others: list[Listed]) -> Listed | None:
    """Whom the summary or the description names as the candidate.

    What leads to a name is looked for once; an expression for each name took longer than all of the rest.
    """
    text = f"{event.summary}\n{event.description}"
    folded = text.casefold()
    greeted, labelled, interviews = (
        [text[each.end() : each.end() + _LONGEST_NAME].casefold() for each in way.finditer(text)]
        for way in (_GREETED, _LABELLED, _INTERVIEW_OF)
    )
    told: list[Listed] = []
    for each in others[:_MOST_CANDIDATES]:
        name = name_of(each).name.casefold()
        first = name.split()[0] if name.split() else ""
        if not first or first not in folded:
            continue
        named = any(_begins(rest, name) or _begins(rest, first) for rest in greeted)
        if not named and len(name.split()) > 1:
            named = any(_begins(rest, name) for rest in labelled) or any(
                rest.startswith(name) and _THEN.match(rest, len(name)) for rest in interviews
            )
        if named:
            told.append(each)
    return told[0] if len(told) == 1 else None


def _begins(words: str, name: str) -> bool:
    """Whether the words begin with the name, and not with a longer word."""
    behind = words[len(name) : len(name) + 1]
    return words.startswith(name) and not (behind.isalnum() or behind == "_")


def _addressed(others: list[Listed], to: tuple[str, ...]) -> Listed | None:
    """The one attendee whom the mail was sent to."""
    found = [each for each in others if any(_same_address(each.email, address) for address in to)]
    return found[0] if len(found) == 1 and len(to) == 1 else None


def _outsider(event: Event, others: list[Listed], organizer: str) -> Listed | None:
    firm = [email for email in (organizer, *(each.email for each in others)) if email and not private(email)]
    alone = [each for each in others if private(each.email)]
    if len(alone) == 1 and firm and not _named_as_theirs(event, alone[0]):
        return alone[0]
    unnamed = [each for each in others if not each.name or "@" in each.name]
    house = domain(organizer)
    outside = [each for each in others if domain(each.email) != house]
    sent = event.method in {"REQUEST", "CANCEL"} or len(outside) == 1 < len(others)  # among people of one house
    if not alone and house and len(outside) == 1 and sent and not _named_as_theirs(event, outside[0]):
        return outside[0]
    if not alone and len(unnamed) == 1 and sent and unnamed[0] in outside:
        return unnamed[0]
    return others[0] if len(others) == 1 and len(alone) == 1 and private(organizer) and sent else None


def _named_as_theirs(event: Event, listed: Listed) -> bool:
    """Whether the text presents somebody as one who interviews."""
    name = name_of(listed).name
    if not name or name.casefold() not in f"{event.summary}\n{event.description}".casefold():
        return False
    words = r"meet|interviewers?:?|panel:?|committee:?|by|host:?"
    behind = rf"\s+(?:[^\n]{{0,200}}[,;&]\s*)?{re.escape(name)}\b"
    summary = re.search(rf"(?i)\b(?:{words}){behind}", event.summary)  # "Interview with NAME" may be the candidate
    return bool(summary or re.search(rf"(?i)\b(?:with|from|{words}){behind}", event.description))


def merged(people: Iterable[Invited]) -> tuple[Invited, ...]:
    """Each person once, by address, else by name; what one mention lacks another fills in."""
    kept: list[Invited] = []
    by_email: dict[str, int] = {}
    for person in people:
        at = by_email.get(person.email) if person.email else None
        if at is None:
            at = next((at for at, known in enumerate(kept) if _one_name(known, person)), None)
        if person.email:
            by_email.setdefault(person.email, len(kept) if at is None else at)
        if at is None:
            kept.append(person)
            continue
        known = kept[at]
        kept[at] = replace(
            known, name=known.name or person.name, email=known.email or person.email, phone=known.phone or person.phone,
            title=_better_title(known.title, person.title),
            part=person.part if known.part == "interviewer" and person.part not in {"coordinator"} else known.part,
        )  # fmt: skip
    return tuple(kept)


def _better_title(known: str, other: str) -> str:
    """A title that tells what somebody does, rather than "Dr"."""
    return other or known if known.casefold().rstrip(".") in {"", "dr", "prof"} else known


def _one_name(known: Invited, person: Invited) -> bool:
    """Whether a name tells that two are one; of two who both have an address the address tells it."""
    if known.email and person.email:
        return False
    return same_name(known.name, person.name) or (bool(known.name) and known.name.casefold() == person.name.casefold())
