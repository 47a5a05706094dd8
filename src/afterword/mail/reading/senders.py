"""Whom a sender's written name means: somebody, a firm, or both ("Moss Ceramics via Hirely", "Jo HR Baraka Tours")."""

from __future__ import annotations

from afterword.calendars.everyday import ends_in_a_thing, of_things
from afterword.calendars.firms import could_be_firm, houses_of, is_agency, is_firm, is_stage, vouched, without_team
from afterword.calendars.people import domain, is_function, is_post, looks_like_a_name, private
from afterword.calendars.words import GIVEN_NAMES
from afterword.core.value import Value
from afterword.writing.expressions import pattern


class Sender(Value):
    """The person and the firm that a written name tells, "" for what it does not.

    `program` is what it was sent through, which is never the employer.
    """

    person: str = ""
    firm: str = ""
    program: str = ""


_VIA = pattern(r"^(?P<who>.{2,80}?)\s\(?(?:via|durch|par|a través de)\s(?P<program>[^()]{2,40}?)\)?$")
_SENT_ON = pattern(
    r"(?i)[,\s•·|–-]+(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\.?\s"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d{1,2}[./-]\d{1,2}|\d{4}-\d\d)\b.*$"
)
_TWO = pattern(
    r"^(?P<one>[^(|•·\n]{2,60}?)(?:\s(?:HR|Recruit(?:ment|ing|er)|Careers|Talent|RH|RRHH|Personal)\s|\s?\(|\s[-–—|@•·/]\s|,\s|"
    r"\s(?:at|from|of|bei|von|chez|de chez)\s)(?P<other>[^()|•·\n]{3,60}?)\)?$"
)
OFFICE = pattern(
    r"(?i)^(?:jobs?|careers?|hello|info|enquiries|office|admin|contact|hr|hiring|recruit\w*|talent|people|team|apply|"
    r"applications?|interviews?|vacancies|no-?reply|do-?not-?reply|notif\w*|bewerbung\w*|personal|karriere|rh|"
    r"recrutement|emploi|empleo|rrhh|seleccion|kontakt|mail|post)(?:[._+-]\w+)*@"
)
_OF_A_MACHINE = pattern(r"(?i)^(?:no|do-?not|keine)[._-]?(?:reply|antwort)")
"""Under such an address nobody writes in their own name, unless it is one that is known."""


def sender_told(name: str, email: str) -> Sender:
    """Person and firm of a mail's From, or of whoever writes a message."""
    via = _VIA.match(name)
    program = via["program"].strip() if via else ""
    bare = _SENT_ON.sub("", (via["who"] if via else name).strip(" \"'"))
    houses = houses_of([domain(email)]) if email and not private(email) else frozenset[str]()
    if two := _TWO.match(bare):
        for person, firm in ((two["one"], two["other"]), (two["other"], two["one"])):
            if _somebody(person) and _may_be(firm) and (is_firm(firm) or vouched(firm, houses) or _certain(person)):
                return Sender(person=person, firm=firm, program=program)
    whole = without_team(bare)
    told = is_firm(whole) or OFFICE.match(email) or program or vouched(whole, houses)
    a_name = looks_like_a_name(whole) and not (
        vouched(whole, houses)
        or of_things(whole)
        or ends_in_a_thing(whole)
        or (_OF_A_MACHINE.match(email) and not _certain(whole))
    )
    if told and not a_name and _may_be(whole) and (is_firm(whole) or " " in whole or program or whole != bare):
        return Sender(firm=whole, program=program)
    return Sender(person=bare, program=program)


def _somebody(words: str) -> bool:
    return (looks_like_a_name(words) or words.isalpha()) and not (is_firm(words) or is_stage(words) or is_post(words))


def _certain(words: str) -> bool:
    return words.split()[0].casefold() in GIVEN_NAMES


def _may_be(words: str) -> bool:
    return could_be_firm(words) and not (
        is_post(words) or is_stage(words) or is_function(words) or is_agency(words) or _certain(words)
    )
