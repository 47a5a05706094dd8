"""Whom the words of a mail name, and what a signature says of the sender: title, telephone number, firm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from afterword.calendars.attending import is_given
from afterword.calendars.events import Listed
from afterword.calendars.firms import houses_of, is_agency, is_stage, vouched
from afterword.calendars.invitations import Invitation, Invited
from afterword.calendars.naming import NAME
from afterword.calendars.numbers import numbers_in
from afterword.calendars.people import (
    domain,
    is_function,
    is_post,
    looks_like_a_name,
    merged,
    name_of,
    part_of,
    private,
    same_name,
    take_apart,
)
from afterword.calendars.words import HONORIFICS
from afterword.mail.reading.callers import callers, folded, themselves, without_reader
from afterword.mail.reading.joining import alone, with_the_writer
from afterword.mail.reading.opening import Mail
from afterword.writing.expressions import pattern


def organizer_told(text: str) -> Listed | None:
    """Whom a pasted text labels as the one who arranges it."""
    found = pattern(
        r"(?im)^\s*(?:organi[sz]er|contact|host|from|"
        r"recruiter)\s*:\s*(?P<name>[^<@\n]*?)\s*[<(]?(?P<email>[\w.+-]+@[\w.-]+\w)[>)]?\s*$"
    ).search(text)
    return Listed(name=found["name"].strip(" ,("), email=found["email"].casefold()) if found else None


_ONE_NAME = pattern(
    r"\b(?:[Tt]his is|[Ii]t['’]?s|[Ii] am|I['’]m|[Mm]y name is) (?P<self>[A-ZÀ-Þ][^\W\d_A-Z]{1,15})\b(?= (?:from|"
    r"at|with|in|of|w/)(?=\s))|\b(?P<acts>[A-Z][a-z]{2,15}) (?:can|will|would like to|wants to|is going to|'ll) (?:see|"
    r"meet|interview|call|show|talk to|speak with|speak to) you\b"
    r"|\b(?P<does>[A-Z][a-z]{2,15}) (?:can do|is free|is around|could do|will be free) (?=\w)"
    r"|(?:^|[.!]\s|(?<=,)\s(?=\w+ (?:here|from [^.,!?\n]{3,40}? here)\b)|(?:^|\n)(?i:hi|hello|hey|hiya|morning|"
    r"hola|hallo) \w+[,!.]?\s)(?P<here>[A-Z][a-z]{1,15}) (?:@|here from|from|here at|over at|at|w/|"
    r"with) (?=[A-Z])"
    r"|\b[Yy]ou(?:['’]?ll| will) (?:talk|speak|meet|be|chat)(?: to| with)? (?P<you>[A-Z][a-z]{2,15}) and (?:me|I|"
    r"myself)\b"
    r"|\b(?:[Tt]alk|[Ss]peak|[Cc]hat) (?:to|with) (?P<first>[A-Z][a-z]{2,15}) first\b"
    r"|\b[Aa]sk (?:at [\w ]{3,20} )?for (?P<ask>[A-Z][a-z]{1,15})\b(?![ ][A-Z])"
    r"|\b[Mm](?:yself|e)\sand\s(?:(?:my|the|our)\s(?:\w+\s){1,2})?(?P<and>[A-Z][a-z]{2,15})\b(?!\s[A-Z])"
    r"|\b(?:chat|call|interview|conversation|meeting|coffee|time) with (?P<with>[A-Z][a-z]{2,15})\b(?!['’]s|[ ][A-Z&])"
)


def people_told(found: Invitation, mail: Mail, text: str, signature: str, country: str) -> tuple[Invited, ...]:
    """With the title and the number that a signature gives the sender, and those whom the text calls by one name."""
    people = [person for person in found.people if person.name or person.email]
    people = [person for person in people if not _a_program(person, mail.sender)]
    people = [person for person in people if not _an_office(person, mail, f"{mail.subject}\n{text}", len(people))]
    people = _with_the_signer(people, mail, text, signature)
    if (named := _behind_a_program(mail, f"{mail.subject}\n{text}")) and not any(
        same_name(named.name, each.name) for each in people
    ):
        people.append(named)
    others = [name for name, _ in mail.to]
    pasted = [*callers(f"{text}\n{signature}")] if mail.pasted else []
    pasted = [each for each in pasted if not (found.employer and _may_be(each.name, found.employer))]
    if mail.pasted:
        people = without_reader(people, text, {each.name for each in pasted})
    for told in ((*_acting(text), *_styled(text)), tuple(_by_surname(text)), pasted):
        people += [
            person
            for person in told
            if not any(_may_be(person.name, name) for name in others)
            and not (found.employer and same_name(person.name, found.employer))
            and not any(_may_be(person.name, each.name) for each in people)
        ]
    for match in _ONE_NAME.finditer(f"{mail.subject}\n{text}"):
        name = next((each for each in match.groups() if each), "")
        before = match.string[max(0, match.start() - 30) : match.start()]
        if match["acts"] and pattern(r"[A-Z][\w'’-]*\s$").search(before) and not _RANK.search(before):
            continue  # the last word of a longer name, mostly a firm's
        if is_stage(name) or is_post(name) or name.casefold() in HONORIFICS:
            continue  # "Interview with Acme"
        if match["with"] and not re.search(rf"\b{name}['’]s\s", text):
            continue  # one word behind "with" may be a firm
        if not any(name.casefold() in each.name.casefold().split() for each in people) and name not in _NO_NAMES:
            people.append(Invited(name=name, email="", part=_part_of_one(match)))
    people = folded(people)
    sender = next((person for person in people if mail.sender and person.email == mail.sender), None)
    if sender is None:
        return with_the_writer(merged(people), signer(text, signature)[0] or alone(people), text)
    title, phone = signed(signature, sender.name, country)
    part = sender.part
    agency = found.employer and other_house(found.employer, mail.sender)
    if agency and any(person is not sender for person in people):
        part = "agency_consultant"
    signed_sender = replace(sender, title=sender.title or title, phone=sender.phone or phone, part=part)
    told = merged(
        [
            signed_sender if person is sender else person
            for person in people
            if person is sender or not same_name(person.name, sender.name)
        ]
    )
    return with_the_writer(told, sender.name, text)


def _part_of_one(match: re.Match[str]) -> str:
    """Whoever names themselves arranges it: for an agency, where they say so."""
    if match["ask"]:
        return "coordinator"
    if not (match["self"] or match["here"]):
        return "interviewer"
    behind = pattern(r"[.,;!?\n]").split(match.string[match.end() : match.end() + 60])[0]
    return "agency_consultant" if is_agency(behind) else "coordinator"


def _a_program(person: Invited, sender: str) -> bool:
    """Whether nobody reads what is sent there: a firm's name before the address of a program."""
    return bool(person.email) and person.email == sender and _is_program(sender) and not looks_like_a_name(person.name)


def _an_office(person: Invited, mail: Mail, told: str, count: int) -> bool:
    """Whether it is nobody: a firm's name before an address that nobody reads, "Alder Mills via HireTrack", which the
    words tell to be that of the firm; or beside others no more than the address of an office."""
    if not person.name:
        return count > 1 and bool(_OF_AN_OFFICE.match(person.email))
    return person.email == mail.sender and _DEAF.match(mail.sender) is not None and _of_a_firm(person.name, told)


def _of_a_firm(name: str, told: str) -> bool:
    """Whether the words tell a name that is not known to be somebody's as the firm's."""
    if is_given(name):
        return False
    name = re.escape(name)
    return bool(
        re.search(rf"(?i)\b(?:company|employer|organi[sz]ation)[ \t]*:[ \t]*{name}|\b(?:with|at|of) {name}\b", told)
    )


_OF_AN_OFFICE = pattern(
    r"(?i)(?:recruit\w*|hr|human\.?resources|jobs?|careers?|talent|people|team|info|office|hiring|personal|"
    r"bewerbung\w*|"
    r"karriere|rh|recrutement|seleccion|rrhh|admin|enquir\w+|contact|vacanc\w+|staffing|resourcing)(?:[._+-]\w+)?@"
)


def _with_the_signer(people: list[Invited], mail: Mail, text: str, signature: str) -> list[Invited]:
    """Who signs for a team, in place of the team: "Recruitment <jobs@…>" whom Louise Denby signs for. Where nobody
    does, an address that nobody reads goes, and so does a team beside whom somebody stands."""
    local = mail.sender.partition("@")[0]
    themselves = len(mail.name.split()) > 1 and all(word.casefold() in local for word in mail.name.split())
    themselves = themselves and not is_function(mail.name)
    if looks_like_a_name(mail.name) or themselves or not (mail.sender or mail.pasted):
        return people
    deaf = bool(_DEAF.match(mail.sender)) or _is_program(mail.sender)
    office = [each for each in people if each.email == mail.sender and not looks_like_a_name(each.name)]
    name, title = signer(text, signature)
    if not name:
        return [each for each in people if each not in office or not (deaf or len(people) > 1)]
    others = [each for each in people if each not in office]
    email = "" if deaf or mail.pasted else mail.sender
    known = next((each for each in others if same_name(each.name, name)), None)
    if known:
        return [replace(each, email=each.email or email) if each is known else each for each in others]
    return [*others, Invited(name=name, email=email, title=title, part=part_of(title) or "coordinator")]


_DEAF = pattern(r"(?:no|do-?not)[._-]?reply|notif|mailer|donotreply|automat|system|messages?@|notices?@|alerts?@")
_SIGNS = pattern(
    r"(?im)^[ \t]*(?:(?:many |with |kind(?:est)? |warm(?:est)? |best |very best |good |yours |mit |"
    r"freundliche[nr]? |bien |un |muchas ){0,2}(?:regards|wishes|thanks|thank you|"
    r"sincerely|faithfully|truly|best|cheers|luck|grüßen?|"
    r"grüssen?|cordialement|saludos?|atentamente|gracias|respectfully|rgds|br|"
    r"ngā? mihi|nga mihi)[^\n]{0,30})[ \t]*\n\s*(?=\S)"
)


def signer(text: str, signature: str) -> tuple[str, str]:
    """Name and title of who signs the words, or two empty strings: below "Kind regards", or above a post."""
    whole = f"{text}\n{signature}"[-3000:]
    for found in list(_SIGNS.finditer(whole))[-3:]:
        lines = [line.strip(" *_,") for line in whole[found.end() :].split("\n")[:4] if line.strip()]
        if lines and looks_like_a_name(lines[0]) and not is_function(lines[0]):
            title = next((line for line in lines[1:3] if is_post(line)), "")
            return take_apart(lines[0]).name, title.split(" | ")[0]
    lines = [line.strip(" *_,") for line in whole.split("\n")[-14:]]
    for line, below in pairwise(lines):
        if looks_like_a_name(line) and is_post(below) and len(below) < 90:
            return take_apart(line).name, below
    return "", ""


def _behind_a_program(mail: Mail, text: str) -> Invited | None:
    """Who writes through a program, "Ella Novak <no-reply@…>", with the address that the text gives them."""
    named = take_apart(mail.name)
    if not (mail.sender and looks_like_a_name(named.name)):
        return None
    if not (_is_program(mail.sender) or pattern(r"(?:no|do-?not)[._-]?reply|notif|mailer").match(mail.sender)):
        return None
    address = next(
        (
            found[0].casefold()
            for found in list(_ADDRESS.finditer(text))[:20]
            if same_name(name_of(Listed(name="", email=found[0].casefold())).name, named.name)
        ),
        "",
    )
    if not address and _of_a_firm(named.name, text):
        return None
    return Invited(name=named.name, email=address, part="coordinator")


_ADDRESS = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")


def _may_be(name: str, other: str) -> bool:
    """Whether two names can be one person's; "Mrs Marchbank" is Eve Marchbank."""
    *_, last = name.split() or [""]
    return same_name(name, other) or (
        len(name.split()) == 2 and re.match(_STYLES, name) is not None and last.casefold() in other.casefold().split()
    )


_STYLES = r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Frau|Herrn?|Mme|Sra?)\.?\s"
_SURNAME = pattern(
    rf"(?<!\w)(?P<name>{_STYLES}(?!Dr\b|Prof|Ing\b|Mag\b|"
    rf"DI\b)[A-ZÀ-ÖØ-Þ][^\W\d_]{{1,40}}(?:[-'’][^\W\d_]{{1,40}})?)(?![\w-])(?!\s[A-ZÀ-ÖØ-Þ])"
)
_THERE = pattern(
    r"(?i)\b(?:has been (?:called|asked)|is (?:out|away|ill|sick|unwell|stuck|unavailable|travelling|traveling|on "
    r"leave)|will be (?:there|joining)|can(?:not| no longer|'t) (?:make|do|join))\b"
)


def _by_surname(text: str) -> Iterator[Invited]:
    """ "You will see Dr. Whitman": whom the text calls by the surname alone, where it speaks of meeting or moving."""
    for line in pattern(
        r"(?<=[a-z\d)]{2}[.!?])(?<!\bMag\.)(?<!\bDipl\.)(?<!\bProf\.)(?<!\bIng\.)\s|\n\s*\n|\n(?=[^\n:]{1,40}:)"
    ).split(text[:8000]):
        if pattern(r"(?i)\s*(?:dear|hi|hello|sehr|liebe[rs]?|bonjour|estimad\w|good)\b").match(line):
            continue
        if _TOGETHER.search(line) or _THERE.search(line):
            for found in list(_SURNAME.finditer(" ".join(line.split())))[:10]:
                yield Invited(name=found["name"], email="")


_SEEN = pattern(rf"\b(?:see|meet|interview) you\b[^!?\n]{{0,120}}?[,\s]with (?P<name>{NAME})(?=[.,;!?\n]|\sand\b|$)")
_ACTING = pattern(
    rf"(?P<name>{NAME}),\s[^.;\n]{{3,80}}?,\s(?:will|is going to|would like to)\s"
    r"(?:call|phone|ring|meet|interview|join|speak|see|host|lead|talk)"
)
_HERE = pattern(
    rf"(?:^|(?<=[,.!]\s)|(?<=\n))(?:(?P<name>{NAME})\s(?:here|hier|ici|aquí)\b|hier\s(?:ist\s|spricht\s)?(?P<hier>{NAME}))"
)
_RANK = pattern(r"\b(?:Captain|Capt\.?|Chef|Coach|Sister|Father|Brother|Chief|Skipper|Foreman)\s$")
_SENT = pattern(
    rf"\b(?:have|get|ask(?:ed|ing)?|arranged for)\s(?P<name>{NAME})(?:,\s(?:our\s|my\s|the\s)?"
    r"(?P<title>[^,.;\n]{3,60}),)?\s(?:to\s)?(?:call|phone|ring|meet|interview|join|speak|see|host|lead|talk|show)\b"
)
_AND = pattern(
    rf"\b(?:meet|see|with|be|join(?:ed by)?)\s(?:myself|me)(?:,|\sand)\s(?:(?:my|our|the)\s[\w '-]{{2,40}}?,?\s)?"
    rf"(?P<name>{NAME})(?:,\s(?:our|"
    rf"the)\s(?P<title>[^,.;\n]{{3,60}}))?"
)
_MEETS = pattern(
    rf"\b(?:rencontrerez|reçue? par|[Gg]esprächspartner(?:in)? (?:ist|sind|wird|werden)(?: sein)?|sprechen mit|"
    rf"kennenlernen|"
    rf"reunirá con|entrevistará|entrevista con|entretien avec|Gespräch mit)\s(?:Herrn?\s|Frau\s|M\.\s|Mme\s|"
    rf"Sra?\.\s)?(?P<name>{NAME})"
    r"(?:,\s(?P<title>[^,.;\n]{3,60}))?"
)
_LISTED = pattern(
    rf"(?:(?<=^)|(?<=\n)|(?<=and\s)|(?<=with\s)|(?<=und\s)|(?<=sind\s)|(?<=et\s)|(?<=y\s)|(?<=[,"
    rf";•*-]\s))(?P<name>{NAME})\s\((?P<title>[^()\n]{{3,80}})\)"
)

_STYLED = pattern(
    rf"\b(?:Frau|Herrn?|Mme|Mlle|M\.|Monsieur|Madame|Sra?\.|Señora?|D\.|Dña|Doña|Don|Mr|Mrs|Ms|Miss|Mx|Dr|"
    rf"Prof)\.?\s(?P<name>{NAME})"
    r"(?:\s\((?P<aside>[^()\n]{3,80})\)|,\s(?!(?:und|and|et|y)\s)(?P<title>[^,.;()\n]{3,60}))?"
)
_TITLE_FIRST = pattern(
    rf"\b(?:(?:the|our|my)\s(?P<title>[A-Za-z][\w&' /-]{{2,50}}),\s(?P<name>{NAME})|(?:our|my)\s"
    rf"(?P<post>[A-Za-z][\w&' /-]{{2,50}}?[a-z])(?<!\s(?:in|of|at))(?<!\sfor)\s(?P<called>{NAME})|"
    rf"(?:dem|der|den|[Uu]nser(?:e[mnr]?)?|mein(?:e[mnr]?)?)\s(?P<amt>[A-ZÄÖÜ][\wäöüß-]{{4,40}}),?\s"
    rf"(?:(?:Frau|Herrn?)\s)?(?P<hier>{NAME}))(?![\w-])"
    r"(?!(?:\s[A-Z][\w'’-]*){0,4}\s(?:role|position|post|job|interview|team|vacancy|opening|program))"
)
_TOGETHER = pattern(
    r"(?i)\b(?:meet|met|panel|includ\w+|with|join\w*|interview\w*|by|see|avec|mit|teil|gespräch|con|échangerez|par|"
    r"reçue?|kennen\w*|teilnehm\w*|nehmen|dabei|anwesend|seeing|meeting|met|join\w*|speak\w*|talk\w*|panel)\b"
)


def _styled(text: str) -> Iterator[Invited]:
    """ "Mrs Helen Marsh, Headteacher", "Frau Dr. Anna Roth (Chefärztin)", "the Head of Labs, Ben Ito"."""
    for line in pattern(
        r"(?<=[a-z\d)]{2}[.!?])(?<!\bMag\.)(?<!\bDipl\.)(?<!\bProf\.)(?<!\bIng\.)\s|\n\s*\n|\n(?=\S{1,24}:)"
    ).split(text[:8000]):
        if not _TOGETHER.search(line) or pattern(r"(?i)\s*(?:dear|sehr|bonjour|estimad\w)\b").match(line):
            continue
        joined = " ".join(line.split())
        for way in (_STYLED, _TITLE_FIRST):
            for found in list(way.finditer(joined))[:20]:
                groups = found.groupdict()
                written = found["name"] or groups["called"] or groups["hier"]
                named = take_apart(written)
                title = (
                    groups.get("aside") or groups.get("title") or groups.get("post") or groups.get("amt") or ""
                ).strip()
                title = pattern(r"\s(?:and|und|et|y|who|will)\s").split(title)[0]
                if looks_like_a_name(written) and not (way is _TITLE_FIRST and not is_post(title)):
                    plain = title if groups.get("aside") or is_post(title) or title[:1].islower() else ""
                    yield Invited(name=named.name, email="", title=plain or named.title)


def _acting(text: str) -> Iterator[Invited]:
    """ "Tanya Beck, who runs the desk, will call you"; "myself and Fergal Nolan"; names with titles in brackets."""
    joined = pattern(r"(?<=[^\s:])\n(?=[a-z])").sub(" ", text)
    for way in (_ACTING, _SENT, _AND, _MEETS, _LISTED, _SEEN, _HERE):
        for found in list(way.finditer(joined))[:20]:
            written = found["name"] or themselves(found["hier"])
            named = take_apart(written)
            title = (found.groupdict().get("title") or "").strip()
            titled = is_post(title) or way is _MEETS
            if looks_like_a_name(written) and (not title or titled or way is not _LISTED):
                part = "coordinator" if way is _HERE else "interviewer"
                yield Invited(name=named.name, email="", title=title if title and titled else named.title, part=part)


_NO_NAMES = frozenset(
    """
    We You They Someone Somebody Everyone Nobody Who That This It He She Our Your The Recruiter Reception Security
    Parking Directions Human Main Front Monday Tuesday Wednesday Thursday Friday
    """.split()  # noqa: SIM905
)


def other_house(employer: str, sender: str) -> bool:
    """Whether the sender's domain is another firm's than the employer's."""
    return not (private(sender) or _is_program(sender) or vouched(employer, houses_of([domain(sender)])))


def _is_program(sender: str) -> bool:
    """Whether the address is one of those that programs of firms write from."""
    return _PROGRAMS.search(domain(sender)) is not None


_PROGRAMS = pattern(
    r"greenhouse|lever|ashby|workday|smartrecruit|icims|taleo|calendly|goodtime|jobvite|workable|teamtailor|"
    r"recruitee|personio|bamboohr|breezy|zoom|google|outlook|successfactors|avature|eightfold|phenom|jazzhr|pinpoint|"
    r"tribepad|hireful|eploy|jobtrain|cronofy|softgarden|d\.vinci|rexx"
)


def signed(signature: str, name: str, country: str) -> tuple[str, str]:
    """Title and telephone number that a signature gives; that country's numbers are told from other figures."""
    title = phone = ""
    for line in _lines(signature):
        if not title and not same_name(line, name) and is_post(line) and len(line) < 90 and line != name:
            title = line
        if not phone and not pattern(r"(?i)\s*(?:fax|f:)").match(line):
            phone = next((told.written for told in numbers_in(line, country)), "")
    return title, phone


def _lines(signature: str) -> Iterator[str]:
    for line in signature.split("\n")[:20]:
        for piece in pattern(r"\s+[|•·]\s+").split(line):
            bare = piece.strip(" ,*_")
            if not bare:
                continue
            head, comma, _ = bare.partition(",")
            yield head.strip() if comma and is_post(head) and "," not in bare[len(head) + 1 :] else bare
