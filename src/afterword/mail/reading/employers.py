"""At which firm: as sentences, subjects and signatures tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from afterword.calendars.everyday import are_partners, of_things
from afterword.calendars.firms import (
    borne_out,
    could_be_firm,
    houses_of,
    is_agency,
    is_firm,
    is_stage,
    out_of_sentence,
    vouched,
    without_team,
)
from afterword.calendars.people import domain, is_function, is_post, looks_like_a_name, private, same_name
from afterword.calendars.words import FIELDS, FIRMS, GIVEN_NAMES, STAGES
from afterword.mail.reading.opening import Mail
from afterword.mail.reading.posts import FIRM, NOISE, ON_TWO_LINES, TITLE
from afterword.writing.expressions import pattern

_CONFIRMED = pattern(rf"\b(?:chat|call|confirmed|booked(?: in)?|arranged)\swith\s(?:the\s)?(?P<firm>{FIRM})")
_SPEAKS = pattern(rf"(?m)(?:^|(?<=[.,!]\s))(?P<firm>{FIRM})\shere\b")
_FIRMS = (
    pattern(
        rf"\b(?:[Tt]he |[Oo]ur |[Mm]y )?(?:[Cc]lient|[Ee]mployer|[Cc]ompany) is(?: called)?\s(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(
        r"\b(?:with|w/|from|by|mit|von|avec|con)\s(?:(?:Mr|Mrs|Ms|Dr|Frau|Herr|Mme)\.?\s)?[A-Z][\w'’-]+"
        r"(?:\s[A-Z][\w'’-]+){0,2}(?:,\s[\w& ]{2,30})?\s(?:from|at|of|von|chez)\s(?:the\s)?"
        rf"(?P<firm>{FIRM})"
    ),
    pattern(rf"(?m)^(?P<firm>{FIRM}):\s(?i:you|your|interview|invitation|hi|hello|dear|this)"),
    pattern(
        rf"(?m)^(?P<firm>{FIRM})\s(?:has|have|is|are|would like to|'d like to)\s(?:scheduled?|confirm\w*|invit\w+|"
        rf"book\w*|"
        r"arrang\w+|interview)\b"
    ),
    pattern(
        rf"(?m)^[ \t]*(?:[Tt]he\s)?(?P<firm>{FIRM}?)\s(?:Talent(?: Acquisition)?|Recruit(?:ing|ment)|HR|"
        rf"Human Resources|Hiring|"
        r"Careers|People)(?: [Tt]eam)?[ \t]*$"
    ),
    pattern(
        rf"\b(?:at|to|in|visit)\s(?:the\s)?(?P<firm>{FIRM}?)['’]s\s(?:offices?|building|headquarters|"
        rf"campus|site|place)\b"
    ),
    pattern(
        rf"\b(?:this is|[Ii]t['’]?s|I am|I'm|[Cc]all|[Mm]essage|[Mm]ail|here)\s(?:\w+\s){{0,"
        rf"3}}?(?:from|w/|with)\s(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(
        rf"(?m)^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\s\w+[,!.]?\s)?[A-Z][a-z]+\s(?:from|w/|with|@|here from|at)\s"
        rf"(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(
        rf"\b(?:[Tt]his is|[Ii]t['’]?s|[Ii]ts|I am|I['’]m|[Mm]y name is|[Ss]oy|[Cc]['’]est|[Jj]e suis|"
        rf"[LlTt]e (?:habla|escribe|saluda|marca)|"
        rf"[Hh]ier(?: ist| spricht)?|[Ii]ci|[Aa]quí"
        rf"|[Ii]ch bin|(?:[Hh]i|[Hh]ello|[Hh]ey)\s\w+[,!.])\s(?:[A-ZÀ-Ý][\w'’-]+[ ,]+){{1,3}}"
        rf"(?:[^.;:!?\n]{{0,50}}?\s)??"
        rf"(?:at|from|with|en|chez|vom|von|beim|bei|de la|du|de chez|de l[’']|del|de)\s"
        rf"(?:the\s|la\s|de[rnm]\s)?(?:[a-zé]{{5,12}}\s)?"
        rf"(?P<firm>{FIRM})"
    ),
    pattern(
        rf"\b[A-ZÀ-Ý][\w'’-]+\s(?:here|hier|ici|aquí)\s(?:from|at|von|vom|bei|beim|de|du|chez|del)\s(?:the\s|der\s|dem\s|la\s)?"
        rf"(?P<firm>{FIRM})"
    ),
    pattern(
        rf"\b(?:rang|called|phoned|calling|ringing|messaged|wrote)\s(?:me\s|you\s)?(?:from|for|on behalf of)\s"
        rf"(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(
        rf"\b(?:[Ss]cheduling|[Bb]ooking|[Ii]nterviewing|[Aa]pplying|[Aa]pplication|[Ii]nterest in working)\s"
        rf"(?:with|at|to)\s"
        rf"(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(rf"\b(?:role|position|job|post|{TITLE})(?:\s\([^()\n]{{2,30}}\))?\s(?:at|with|here at)\s(?P<firm>{FIRM})"),
    pattern(
        rf"(?:[Gg]espräch|Termin|[Ee]ntretien|[Ee]ntrevista|[Ee]ntrevue|[Rr]endez-vous)\s(?:mit|bei|avec|chez|con|en)\s"
        rf"(?:der |dem |den |la |el |le )?(?P<firm>{FIRM})"
    ),
    pattern(rf"\b[A-Z][\w'’-]+,\s[a-z][a-z &-]{{3,50}}\s(?:at|with|for)\s(?:the\s)?(?P<firm>{FIRM})"),
    pattern(
        rf"\b[A-Z][\w'’-]+\shere,\s(?:(?:[a-z][a-z &-]{{3,50}}\s)?(?:from|with|at|for)\s)?"
        rf"(?P<firm>{FIRM})(?=[.,!\n]|\son\s|$)"
    ),
    pattern(
        rf"\b(?:feedback|word|news|answer)\sfrom\s(?P<firm>{FIRM})(?=\s(?:on|about|for|regarding)\b|[.,])|"
        rf"(?m:^|(?<=[.!?]\s))(?P<other>{FIRM})\s(?:have|has)\scome\sback\b"
    ),
    pattern(rf"\b(?:[Aa]u sein d[eu’']|chez|bei(?: der)?|auprès de)\s?(?P<firm>{FIRM})"),
    pattern(
        rf"\b[Ii]nterview(?:\s(?:tomorrow|today|(?:on\s|next\s|this\s)?\w+day))?(?:\sat\s[\d:.]+\s?(?:[ap]m)?)?\s(?:w/|with|@)"
        rf"\s?(?:the\s)?(?P<firm>{FIRM})"
    ),
    pattern(rf"\b(?:[Ii]nterview|on-?site|visit|conversation|meeting)\s(?:at|with)\s(?:the\s)?(?P<firm>{FIRM})"),
    pattern(
        rf"\b(?:[Tt]his is|[Ii]t['’]?s|[Ii]ts|I am|I['’]m|[Hh]ier ist|[Ss]oy|[Cc]['’]est)\s[A-ZÀ-Ý][\w'’-]+"
        rf"(?:\s[A-ZÀ-Ý][\w'’-]+)?\s\((?P<firm>{FIRM})\)"
    ),
    _CONFIRMED,
    _SPEAKS,
)
_HOUSED = pattern(
    rf"\b(?:als|Stelle|Position)\s[^.,;\n]{{3,50}}?\s(?:an der|am|an|bei der|bei dem|bei|beim|im|in der|"
    rf"in|für die|für das|"
    rf"für)\s(?P<firm>{FIRM})"
)
"""A German post and the house behind it, which is one by its words: "als Laboringenieur an der Hochschule Elbtal"."""
_OF_A_HOUSE = pattern(rf"\s(?P<how>from|at|of)\s(?:the\s)?(?P<firm>{FIRM})")
_HOST = pattern(
    rf"\b(?P<firm>{FIRM})\s(?:(?:can|could|(?:would|'d) (?:like|love) to|wants? to|(?:is|are) (?:happy|keen) to|"
    rf"(?:has|have) asked to)\s(?:see|meet|interview|speak to|talk to|invite|have) you\b|"
    rf"(?:wants?|would like|'d like) you (?:in|back|over|to)|"
    rf"invites? you|(?:has|have) invited you)"
)
_CLIENT = pattern(
    rf"\b(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]hat|[Cc]onversation)\s(?:with\s)?(?:[A-Z][\w'’-]+\s){{1,3}}(?:from|at|"
    rf"of)\s"
    rf"(?P<firm>{FIRM})"
)


def employer_told(
    mail: Mail, subject: str, text: str, signature: str, people: Iterable[str] = (), program: str = ""
) -> str | None:
    """The firm that the words name: in a sentence, below the sender's name, or as the sender's domain bears out.
    `people` are names that are somebody's, `program` is what the mail was sent through.
    """
    names = tuple(people)
    houses = houses_of([domain(mail.sender)]) if mail.sender and not (private(mail.sender) or program) else frozenset()
    own = borne_out(_firms(subject, text, signature), houses)
    if own and not is_agency(own):
        return _sent_to(subject, text, own, names) or own
    agency = own
    if agency and (client := _sent_to(subject, text, agency, names)):
        return client
    for way in (_CLIENT, *_FIRMS, _HOST) if own else (*_FIRMS, _HOST):
        for found in way.finditer(f"{text}\n{subject}"):
            words = out_of_sentence(next(each for each in found.groups() if each))
            house = _OF_A_HOUSE.match(found.string, found.end()) if " " not in words else None
            if house and (house["how"] == "from" or words.casefold() in GIVEN_NAMES):
                words = out_of_sentence(house["firm"])  # "call with Ana from Acme"
            a_host = words in subject  # however much like a person's its name sounds
            if (
                not _could_be(words)
                or words == program
                or any(same_name(words, name) for name in names)
                or (
                    way in (_CONFIRMED, _SPEAKS)
                    and not is_firm(words)
                    and (len(words.split()) < 2 or looks_like_a_name(words))
                )
                or (own and (vouched(words, houses) or (looks_like_a_name(words) and not a_host)))
            ):
                continue
            if not is_agency(words):
                return words
            agency = agency or words
    for found in _HOUSED.finditer(text):
        if is_firm(words := out_of_sentence(found["firm"])) and _could_be(words) and not is_agency(words):
            return words
    listed = ON_TWO_LINES.search(text)
    if listed and is_post(listed["role"]) and is_firm(listed["firm"]):
        return listed["firm"]
    return agency or _below(signature, names) or _titled_at(signature, names) or _writes_for(mail, text)


def _sent_to(subject: str, text: str, own: str, names: tuple[str, ...]) -> str | None:
    """The firm for whom somebody of another arranges it: it stands in the subject too, or is the client."""
    for found in list(_WITH.finditer(text))[:10]:
        words = out_of_sentence(found["firm"])
        told = words in subject or bool(found["client"]) or (is_agency(own) and not looks_like_a_name(words))
        theirs = words.casefold() in own.casefold() or own.casefold() in words.casefold()
        if told and _could_be(words) and not theirs and not any(same_name(words, name) for name in (own, *names)):
            return words
    return None


_WITH = pattern(
    rf"\b(?:[Ii]nterviews?|[Ss]tage|[Rr]ound|[Mm]eeting|[Cc]all|[Cc]hat|confirmed|booked(?: in)?|set)\s(?:with|"
    rf"at)\s(?P<client>(?:our|"
    rf"my)\sclient,?\s)?"
    rf"(?P<firm>{FIRM})"
)


_LED = pattern(
    rf"(?m)^[ \t]*(?:Leiter(?:in)?|Direktor(?:in)?|Inhaber(?:in)?|Geschäftsführer(?:in)?|Chef(?:in)?|Directeur|"
    rf"Directrice|"
    rf"Directora?|Gerente) (?:der|des|von|du|de la|de l[’']|del|de) (?P<firm>{FIRM})[ \t]*$"
)
"""Who leads the house: "Leiterin der Stadtbibliothek Muldental"."""


def _below(signature: str, names: tuple[str, ...]) -> str | None:
    """A line below the sender's name that is a firm's by its words: "Fjord Institute of Technology"."""
    if led := _LED.search(signature):
        return out_of_sentence(led["firm"])
    for piece in _pieces(signature):
        line = without_team(piece)
        if (
            is_firm(line)
            and _could_be(line)
            and not (is_agency(line) or is_function(line) or any(same_name(line, name) for name in names))
        ):
            return line
    return None


def _titled_at(signature: str, names: tuple[str, ...]) -> str | None:
    """What stands behind the sender's post, "Head Chef, The Blue Door, Whitby", or on the line below it."""
    lines = [line.strip(" *_,") for line in signature.split("\n")[:12] if line.strip()]
    for line, below in pairwise([*lines, ""]):
        parts = pattern(r"\s*[,|•·]\s*|\s[-–—@]\s|\sat\s(?=[A-Z])").split(line)
        if not is_post(parts[0]) or looks_like_a_name(parts[0]):
            continue
        for words in parts[1:2] if len(parts) > 1 else [below]:
            kind = set(words.casefold().split())
            if (
                len(words.split()) > 1
                and _could_be(words)
                and not (is_agency(words) or is_function(words) or kind <= FIELDS | {"and", "&", "of"})
                and not any(mark.isdigit() for mark in words)
                and not (looks_like_a_name(words) and words.split()[0].casefold() in GIVEN_NAMES)
                and not any(same_name(words, name) for name in names)
                and (len(parts) > 2 or " at " in line or not looks_like_a_name(words) or of_things(words))
            ):
                return words
    return None


def _writes_for(mail: Mail, text: str) -> str | None:
    """The firm for whom a team writes: "Halden Foods Recruiting"."""
    aside = pattern(r"\(([^()]{3,60})\)\s*$").search(mail.name)
    aside = aside or pattern(r"^[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)? (?:at|from|@) (.{3,60})$").search(mail.name)
    written = aside[1] if aside else pattern(r"\s+via\s+").split(mail.name)[0]
    written = pattern(r"(?i)^(?:recruitment|recruiting|careers|jobs|hr|talent)\s*[-–—|:]\s*").sub("", written)
    bare = without_team(written)
    told = bare != mail.name or (is_firm(bare) and not is_agency(bare))
    told = told or (bool(bare) and re.search(rf"\b{re.escape(bare)}\b", text[:8000]) is not None)
    a_person = looks_like_a_name(written) and (not aside or written.split()[0].casefold() in GIVEN_NAMES)
    return bare if told and _could_be(bare) and not a_person else None


def _could_be(words: str) -> bool:
    return bool(
        words
        and len(words) > 2
        and not all(piece.casefold() in FIRMS | FIELDS | STAGES for piece in words.split())
        and not (len(pair := words.split(" and ")) == 2 and any(each.casefold() in GIVEN_NAMES for each in pair))
        and could_be_firm(words)
        and not NOISE.search(words.removeprefix("The "))
        and (not is_post(words) or are_partners(words))
        and not is_stage(words)
    )


def _pieces(signature: str) -> Iterator[str]:
    """What stands in a signature, a piece each."""
    for line in signature.split("\n")[:20]:
        for piece in pattern(r"\s*[,|•·]\s*|\s[-–—@]\s").split(line):
            bare = pattern(r"\s*\+?[\d() -]{7,}$").sub("", piece.strip(" *_"))
            if 2 < len(bare) < 60 and not pattern(r"[@/]|\d{3}").search(bare):
                yield bare


def _firms(subject: str, text: str, signature: str) -> Iterator[str]:
    yield from _pieces(signature)
    for words in (subject, text[:4000]):
        for found in pattern(rf"(?P<firm>{FIRM})").finditer(words):
            yield out_of_sentence(found["firm"])
