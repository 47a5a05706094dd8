"""An interview that is told in sentences: when and where it is, and then everything else as of a calendar's event.

Prose becomes an event, and the calendar's reader understands it: who, with whom, for which role, how and where.
"""

from __future__ import annotations

import re
from dataclasses import replace
from string import capwords

from afterword.calendars.afar import held_afar
from afterword.calendars.events import Event, Listed
from afterword.calendars.firms import houses_of, is_agency, is_firm, spelt_out, without_place
from afterword.calendars.gatherings import is_for_all
from afterword.calendars.invitations import Invitation, understood
from afterword.calendars.people import domain, is_post, looks_like_a_name
from afterword.calendars.setting import URL
from afterword.calendars.streets import ADDRESS, way_in
from afterword.calendars.venues import place_told
from afterword.calendars.words import INTERVIEW
from afterword.core.value import replace as with_changes
from afterword.mail.reading.appointments import when_told
from afterword.mail.reading.clocks import zone_told
from afterword.mail.reading.employers import employer_told
from afterword.mail.reading.headings import head_told
from afterword.mail.reading.held import format_told
from afterword.mail.reading.opening import Mail
from afterword.mail.reading.places import nearer
from afterword.mail.reading.posts import role_beside, role_told
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.senders import OFFICE, Sender, sender_told
from afterword.mail.reading.signatures import organizer_told, people_told
from afterword.mail.reading.unwrapping import unwrapped
from afterword.writing.expressions import pattern

_CHAT = pattern(
    r"(?i)\b(?:coffee|informational|informal (?:chat|meeting|conversation)|meet|(?:call|ring|phone) you|"
    r"hop on a (?:\w+ )?call|on (?:her|his|my|our|their) calendar|speak with you|talk to you|"
    r"see you|chat|zoom|gespräch|entretien|entrevue|entrevista|screening|appointment|booked|scheduled|"
    r"conversation|on-?site|\w{3,20}gespräch|gesprächspartner\w*|terminbestätigung|kennenlernen|probetag|"
    r"probearbeiten|hospitation|trial (?:shift|day)|"
    r"campus visit|search committee|working interview|assessment (?:centre|center|day)|"
    r"(?:drop|pop|come|call) (?:in|by|over|round|down|up)|can do|your call with|swing by|"
    r"confirmed with|you(?:'re| are|'ll be) (?:seeing|meeting)|give you a (?:call|ring|bell|buzz)|"
    r"have you (?:set|down|in|booked)|your visit|how the day (?:goes|will)|come at \d[\d:. apm]* instead|verschieb\w+|"
    r"verlegen|treffen uns|entrevistador(?:a|es|as)?|you(?:['’]?ll| will) be (?:interviewed|assessed|seen|met))\b"
)
OF_A_POST = pattern(
    r"(?i)\b(?:jobs?|roles?|position|post|vacanc(?:y|ies)|opening|cv|résumé|resume|application|applied|apprentice\w*|"
    r"traineeship|internship|placement|bewerb\w+|stelle|ausbildung\w*|lebenslauf|unterlagen|candidature|poste|emploi|"
    r"embauche|candidatura|puesto|vacante|currículum|empleo)\b"
)
"""What an application is for, and what it is made with."""
_ASKED_TO_COME = pattern(
    r"(?i)\b(?:(?:come|get|make it) (?:\w+ ){0,2}?(?:to|in|and|over|by|round|up|down|out|on|at)|see (?:us|me|you)|"
    r"visit|(?:can|could|would) you (?:please )?(?:manage|make|do)|are you (?:free|available|around)|"
    r"(?:it['’]?ll|it will|that will|would) be (?:with )?(?:me|myself) and|"
    r"stop by|ask for|wants? you (?:in|back|down)|let['’]s (?:do|say|make it|go (?:for|with))|(?:works?|"
    r"fine|good|suits?) (?:for|by|with) (?:me|"
    r"us)|"
    r"i['’]?ll (?:ring|call|phone|dial)|on (?:zoom|teams|video|the phone)|looking forward to (?:\w+ ){0,2}you|"
    r"hosting you|"
    r"kommen sie|komm(?:t|en)? (?:\w+ ){0,3}vorbei|vorbei(?:kommen|schauen|zukommen)|schauen sie|stellen sie sich|"
    r"kennen|"
    r"besuchen|einladen|eingeladen|passe[rz]|venir|venez|viens|rencontrer|recevoir|vous (?:attend|reçoi|propos)\w*|"
    r"pase|venga|vengas|vente|pásate|acérque\w+|(?:le|te|la|lo|os) esperamos|nos vemos|conocer(?:le|te|la|nos)|"
    r"convoca\w*|convoqu\w*|citamos)\b"
)
"""How anybody is asked to come, or told when."""
_ADVICE = pattern(r"(?i)\b(?:informational|coffee chat)\b")
"""A talk that has nothing to do with whether there is a post."""
_NOTHING = pattern(
    r"(?i)\b(?:webinar|mock interviews?|interview (?:workshop|masterclass|bootcamp|night)|"
    r"newsletter|open (?:day|house)|career fair|applications? (?:close|deadline)|(?:at|to|see|seeing) (?:the|my|"
    r"your) dentist\b|dentist(?:'s)? appointment|"
    r""
    r"(?:summer|winter|spring|autumn|clearance|flash|january|black friday|our|big|annual) sale|sale (?:ends|"
    r"starts|now|now on|price)|"
    r"livestream|conference registration)\b"
)


_FOR_ALL = pattern(
    r"(?i)\b(?:(?:invited|join us|register\w*|sign(?:ed)? up|places?)[^.\n]{0,60}|our (?:\w+ )?)\b(?:info(?:rmation)? "
    r"(?:session|evening|day)|insight (?:day|evening|session)|networking (?:event|evening)|taster (?:day|session))\b"
)


_ADVERT = pattern(
    r"(?ims)\A\s*\d+ new (?:jobs|vacancies|roles) (?:for|near|in|match)|"
    r"^(?:date )?posted:? (?:on )?\d.{0,600}\b(?:send (?:us )?(?:your|a) (?:cv|resume)|to apply|apply (?:by|via|"
    r"online|now|at))\b"
)
"""An alert of jobs, or an advert that was pasted whole, with the day by which one must apply."""
_ASIDE = pattern(r"\s*\([^()]*\)\s*$")
_BLOCK = pattern(
    r"(?im)^[ \t]*(?P<label>event type|event|description|location|invitee time ?zone|event date/time|date and time|"
    r"date|time|when|where|who|what|host|interviewers?|role|position|job title|company|meeting with|duration|venue|"
    r"address)[ \t]*:?[ \t]*\n[ \t]*(?=\S)"
)
"""A heading on a line of its own, and what it heads below it, as programs that book meetings set it."""
_COLUMN = pattern(
    r"(?im)^[ \t]*(?P<label>date|time|when|where|location|venue|address|interviewers?|panel(?: members?)?|who|host|"
    r"role|position|job title|company|employer|organi[sz]ation|type|length|duration|format|recruiter|"
    r"hiring manager|coordinator|contact|"
    r"attendees|participants|committee|assessors?|meeting with|with)(?:[ \t]{2,}|\t)(?=[^\s:])"
)
"""A heading in a column of its own, as tables are pasted."""


def interview_told(
    mail: Mail, hearing: Hearing, text: str, signature: str, me: str | None, links: tuple[str, ...], *, decided: bool
) -> Invitation | None:
    """The interview that the words of a mail tell, or None. `me` is the candidate's address. Where the mail tells that
    it is `decided`, there can be none but one that is called off.
    """
    lines, text = text, _COLUMN.sub(r"\g<label>: ", _BLOCK.sub(r"\g<label>: ", unwrapped(text)))
    told = f"{mail.subject}\n{text}"
    if is_for_all(told, _NOTHING) or _FOR_ALL.search(told) or _ADVERT.search(told) or not _may_be_one(told):
        return None
    when = when_told(text, hearing, mail.subject)
    if when is None or (decided and not when.cancelled and not _ADVICE.search(told)):
        return None
    zone = hearing.anchor.zone
    named = nearer(zone_told(told), f"{mail.subject}\n{text}\n{signature}", when.start)
    place = _on_its_line(place_told(text), lines) if mail.pasted else place_told(text)
    links = (*links, *(found[0] for found in list(URL.finditer(signature))[:20]))  # what a program adds below the name
    sender = sender_told(mail.name, mail.sender)
    theirs = with_changes(mail, name=sender.person) if sender.firm else mail
    event = Event(
        uid="",
        sequence=0,
        cancelled=when.cancelled,
        start=when.start,
        end=when.end,
        zone=named or zone or "UTC",
        measured=when.measured,
        summary=_summary(mail.subject),
        description=text[:8000],
        location=place,
        organizer=_organizer(mail, text, sender),
        attendees=tuple(Listed(name=name, email=address) for name, address in mail.to[:20]),
        method="REQUEST",
    )
    found = understood(event, mail.subject, tuple(address for _, address in mail.to), me, links)
    names = tuple(person.name for person in found.people)
    told_of = employer_told(theirs, mail.subject, text, signature, names, sender.program) or sender.firm or None
    sent_by = found.employer if found.employer and is_agency(found.employer) else None
    employer = told_of if sent_by and told_of and not is_agency(told_of) else _longer(found.employer, told_of)
    found = replace(
        found,
        role=role_told(mail.subject, text) or found.role or (role_beside(employer, text) if employer else None),
        employer=employer,
        format=found.format or format_told(told, place),
    )
    found = _named_in_full(_headed(found, lines) if mail.pasted else found, place, told)
    found = _apart(found, mail, told_of)
    if found.place and held_afar(event.description):
        found = replace(found, place=None)  # where the firm is, and nobody goes
    people = people_told(found, theirs, text, signature, hearing.anchor.country)
    if any(found.employer in (person.name, person.name.split(" ")[0]) for person in people):
        found = replace(found, employer=told_of if told_of != found.employer else None)  # "your chat with Rosalind"
    return replace(found, people=people)


def _on_its_line(place: str, text: str) -> str:
    """The place, by the line of a note that is the way there, where the words name no more than a house or a part."""
    row = way_in(text)
    rather = place in row or not any(mark.isdigit() for mark in place)
    return row if row and rather and not ADDRESS.search(place) else place


def _organizer(mail: Mail, text: str, sender: Sender) -> Listed | None:
    """Whoever wrote it, by name and address; of a pasted text whoever its own lines name."""
    if not (mail.sender or mail.name):
        told = organizer_told(text)
        return told if told and (told.name or not OFFICE.match(told.email)) else None
    name = _ASIDE.sub("", sender.person if sender.firm else mail.name)
    if mail.pasted and not mail.sender and any(mark.isdigit() for mark in name):
        return None  # "Alder Mills, 11 March 2027" is when a firm wrote, and nobody
    return Listed(name=name, email="" if sender.program else mail.sender) if mail.sender or name else None


def _named_in_full(found: Invitation, place: str, told: str) -> Invitation:
    """With the firm that keeps the house, as it is written, and a post without a name in it."""
    if found.role and (aside := _ASIDE.search(found.role)):
        inner = aside[0].strip(" ()")
        if looks_like_a_name(inner) and not is_post(inner):
            found = replace(found, role=found.role[: aside.start()])  # "Policy Officer (Eleni Stavrou)"
    if not found.employer and is_firm(host := place.partition(",")[0].strip()) and not is_agency(host):
        found = replace(found, employer=without_place(host))
    if found.employer and found.employer.isupper() and len(found.employer) > 5:
        found = replace(found, employer=capwords(found.employer))
    if found.employer:
        found = replace(found, employer=_in_full(found.employer, told))
    return found


def _may_be_one(told: str) -> bool:
    """Whether an interview can be told there: by its name, or by asking for a visit beside an application."""
    return bool(
        INTERVIEW.search(told) or _CHAT.search(told) or (_ASKED_TO_COME.search(told) and OF_A_POST.search(told))
    )


def _longer(employer: str | None, told: str | None) -> str | None:
    """The employer, by the fuller of two names that begin alike."""
    return told if told and (not employer or told.startswith(f"{employer} ")) else employer


def _headed(found: Invitation, text: str) -> Invitation:
    """With what the head of a pasted text names, where the sentences name no firm or no post."""
    if found.employer and found.role:
        return found
    head = head_told(text, tuple(person.name for person in found.people if person.name))
    return replace(found, employer=found.employer or head.employer, role=found.role or head.role)


def _apart(found: Invitation, mail: Mail, told: str | None) -> Invitation:
    """The post without the firm behind it, and the firm without the town: "Acme Leeds" whose mail comes from acme."""
    employer, role = found.employer, found.role
    own = houses_of([domain(mail.sender)]) if mail.sender else frozenset()
    first = employer.rpartition(" ")[0] if employer else ""
    if first and first == told and spelt_out(first, own):
        employer = first
    for tail in (f"({employer})", *(f"{led}{employer}" for led in _AT)):
        if employer and role and role.endswith(tail):
            role = role.removesuffix(tail).strip(" ,-") or None
    return replace(found, employer=employer, role=role)


_AT = (
    ", ",
    " - ",
    " at ",
    " at the ",
    " with ",
    " of ",
    " of the ",
    " bei ",
    " bei der ",
    " beim ",
    " im ",
    " in der ",
    " chez ",
    " au ",
    " à la ",
    " à l'",
    " à l’",
    " du ",
    " de la ",
    " de l'",
    " de l’",
    " des ",
    " del ",
    " en el ",
    " en la ",
    " en ",
    " de ",
)
"""What stands between a post and its firm."""


def _in_full(employer: str, told: str) -> str:
    """The employer by its whole name, "Lomas Dairies" for "Lomas", where that stands in the words twice."""
    longer = re.findall(rf"\b{re.escape(employer)}(?: (?:& |and |of )?[A-ZÄÖÜ][\w'’-]+){{1,3}}", told[:20_000])
    return next((each for each in longer if longer.count(each) > 1), employer)


def _summary(subject: str) -> str:
    bare = pattern(r"(?i)^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+").sub("", subject)
    return pattern(
        r"(?i)\s+(?:has been|have been|are|is|was)\s+(?:now\s)?(?:scheduled|confirmed|booked|cancell?ed|rescheduled|"
        r"updated|set).*$|,\s(?:\w+day,?\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s\d{1,2}|\d{1,2}"
        r"(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)(?:,?\s\d{4})?$"
    ).sub("", bare)
