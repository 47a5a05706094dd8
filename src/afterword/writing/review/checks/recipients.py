"""To whom, and on which way: each their own letter, nobody gone past or over, and by the channel that they named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.records import Person
from afterword.core.story import Story
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import fold
from afterword.writing.review.view import View, pattern, tokens

ONE_EACH = ("thank_you", "check_in", "withdraw", "part_well", "stay_in_touch", "tell_referrer")
"""Purposes that are met one letter a person. Whoever answers a request answers all who asked."""


def addressees(view: View) -> tuple[tuple[str, Person | None], ...]:
    """Each `to` of the letter, once, with the person of the journal whom it means; the candidate's own copy is none."""
    if isinstance(view.letter.to, str):
        return ((view.letter.to, view.recipients[0] if view.recipients else None),)
    by_address = {person.email.casefold(): person for person in view.story.people if person.email}
    own = view.candidate.email.casefold() if view.candidate else ""
    found: dict[str, tuple[str, Person | None]] = {}
    for to in view.letter.to:
        address = to.casefold().strip("<> ")
        person = view.story.by_id.get(to) or by_address.get(address)
        if address != own:
            found.setdefault(person.id if person else address, (to, person))
    return tuple(found.values())


# -- one-mail-to-all ---------------------------------------------------------------------------------------------------


def one_mail_to_all(view: View) -> Iterator[Finding]:
    """One letter with several addressees."""
    if isinstance(view.letter.to, str):
        return
    each = addressees(view)
    if len(each) > 1:
        names = [person.name if person else to for to, person in each]
        yield view.mark(
            f"One letter goes to {', '.join(names[:-1])} and {names[-1]}. Write each a letter of their own.",
            evidence=f"{len(names)} addressees",
        )


# -- past-the-agency ---------------------------------------------------------------------------------------------------


def past_the_agency(view: View) -> Iterator[Finding]:
    """To the employer's people directly, where a consultant stands between."""
    story, consultant = view.story, view.story.consultant
    if consultant is None:
        return
    outside = story.outside
    for to, person in addressees(view):
        if person.id not in outside if person else _domain(to) in _domains(story, *outside):
            name = person.name if person else to
            yield view.mark(
                f"Everything to {name} goes through {consultant.name}, your consultant. "
                f"Write to {consultant.first_name}, and ask to have it passed on.",
                evidence=", ".join(part for part in (consultant.name, consultant.title) if part),
            )
            return


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold().strip("<> ") if "@" in address else ""


def _domains(story: Story, *without: str) -> frozenset[str]:
    """The domains at which the employer's people have their addresses."""
    return frozenset(_domain(each.email) for each in story.people if each.email and each.id not in without)


# -- over-their-head ---------------------------------------------------------------------------------------------------

_MAILBOXES = r"(?:hr|jobs?|careers?|recruit\w*|talent\w*|people|personal\w*|bewerbung\w*|karriere|hiring|office|info|" \
    r"contact|kontakt|rh|recrutement|empleo|seleccion|rrhh|team|hello|applications?|admin\w*)"  # fmt: skip
"""Addresses behind which somebody of the process sits, whoever it is."""
_TOP = (
    r"\b(?:chief|c[eofti]o|president|founder|(?<!product )owner|managing director|executive director|general manager|"
    r"chair(?:man|woman|person)?(?! of|, )|chancellor|provost|geschäftsführer(?:in)?|vorstand|pdg|"
    r"direct(?:eur|rice|or|ora) g[eé]n[eé]ral)\b"
)


def over_their_head(view: View) -> Iterator[Finding]:
    """To somebody whom the journal does not know in this process, or to the top of the house, never met."""
    story = view.story
    if not story.people or view.purpose == "tell_referrer":
        return
    for to, person in addressees(view):
        if _in_process(story, to, person) or any(to in other.by_id for other in view.others):
            continue
        if story.consultant and not person and _domain(to) in _domains(story, *story.outside):
            continue  # the agency is what it goes past
        contact = story.person(story.contact).name if story.contact else ""
        yield view.mark(
            f"{person.name if person else to} has no part in this process as the journal has it. "
            + (f"{contact} is the one to write to." if contact else "Write to somebody whom you met."),
        )
        return


def _in_process(story: Story, to: str, person: Person | None) -> bool:
    if person is None:
        return _may_be_one_of_them(story, to)
    if person.part != "interviewer" or not story.interviews:
        return True
    if any(person.id in interview.with_ for interview in story.interviews):
        return True
    return (
        not pattern(_TOP, re.I).search(person.title)
        or story.note_on(person.id) is not None
        or any(fact.by == person.id for fact in story.facts)
    )


def _may_be_one_of_them(story: Story, to: str) -> bool:
    """Whether an address outside the journal can be that of somebody in it: by name, or as a mailbox of the house."""
    if to in story.by_id or any(to in interview.with_ for interview in story.interviews) or to == "?":
        return True
    words = {token.fold for token in tokens(to.partition("@")[0].replace(".", " ").replace("_", " "))}
    local = fold(to.partition("@")[0])
    if "@" in to and pattern(rf"{_MAILBOXES}(?:[.+_-].*)?").fullmatch(local):
        return True
    names = [[token.fold for token in tokens(person.name)] for person in story.people]
    return any(name and (name[-1] in words or (len(name[-1]) > 3 and name[-1] in local)) for name in names)


# -- wrong-channel -----------------------------------------------------------------------------------------------------

_BY_PHONE = frozenset({"phone", "call", "telephone", "voicemail"})
_BY_MAIL = frozenset({"email", "e-mail", "mail"})
_NO_CALLS = (
    r"\bno (?:phone |telephone )?calls\b|\b(?:do not|don['’]t|not to|never) (?:call|phone|ring|telephone)\b|"
    r"\be-?mail only\b|\bonly (?:by|via|through) e-?mail\b|\b(?:by|via|in) (?:e-?mail|writing) only\b|"
    r"\brather than (?:call|phone|ring)\w*|\bnicht anrufen\b|\bnur per e-?mail\b|\bne pas (?:appeler|téléphoner)\b"
)


def wrong_channel(view: View) -> Iterator[Finding]:
    """On another channel than they asked for, or by telephone where that is not welcome."""
    person, spoken = view.recipients[0] if len(view.recipients) == 1 else None, view.letter.spoken
    if person is None or not (spoken or view.purpose == "check_in"):
        return
    told = [
        each for each in view.story.unsettled_instructions if each.channel and view.story.who_told(each) == person.id
    ]  # fmt: skip
    wanted = told[-1].channel.casefold() if told and view.purpose == "check_in" else ""
    if wanted:
        fits = spoken if wanted in _BY_PHONE else view.letter.channel == "email" if wanted in _BY_MAIL else True
        if not fits:
            way = "telephone" if wanted in _BY_PHONE else "email"
            instead = "call" if spoken else "post" if view.letter.channel == "post" else "message"
            yield view.mark(f"{person.name} asked to hear from you by {way}, and this is a {instead}.",
                            evidence=f"“{told[-1].words}”" if told[-1].words else "")  # fmt: skip
        return
    if spoken and (words := _asked_for_no_calls(view.story, person)):
        yield view.mark("They asked not to be called. Write instead.", evidence=f"“{words}”")
    elif spoken and person.raw.get("may_call") is False and not told:
        yield view.mark(f"The journal says not to call {person.name}. Write instead.", evidence="may_call: false")


def _asked_for_no_calls(story: Story, person: Person) -> str:
    """The words in which they, or somebody of the house who is not named, asked not to be called; "" for none."""
    for fact in reversed(story.facts):
        words = fact.raw.get("words")
        if fact.by in ("", person.id) and isinstance(words, str) and pattern(_NO_CALLS, re.I).search(words):
            return words
    return ""


CHECKS = (
    Check(
        name="one-mail-to-all",
        severity="warning",
        sentence="One letter goes to several people.",
        source="https://balancemoney.pages.dev/posts/second-interview-thank-you-note-samples-and-tips",
        purposes=ONE_EACH,
        spoken=False,
        look=one_mail_to_all,
    ),
    Check(
        name="past-the-agency",
        severity="blocker",
        sentence="It goes to the client directly, past the agency.",
        source="https://andersen.agency/candidates-to-limit-their-client-contact/",
        look=past_the_agency,
    ),
    Check(
        name="over-their-head",
        severity="warning",
        sentence="It goes to somebody who has no part in the process.",
        source="https://timsackett.com/2012/07/11/4-annoying-ways-follow-interview/",
        look=over_their_head,
    ),
    Check(
        name="wrong-channel",
        severity="warning",
        sentence="It goes another way than the one that they asked for.",
        source="https://yourjobiscalling.com/?p=465",
        needs=("addressee",),
        look=wrong_channel,
    ),
)  # fmt: skip
