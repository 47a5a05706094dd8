"""Letters from briefs: the candidate's own facts in plain sentences, each letter of a batch in words of its own.

Nothing is drawn by lot. The addressee's place in the panel chooses the ways of saying; where that would come too close
to a letter already written, the next ways are tried. Asked for another, a letter starts one further on.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from zlib import crc32

from afterword.writing.brief import Brief
from afterword.writing.hosts import HOSTS
from afterword.writing.letter import Letter, body_of, grams, overlap
from afterword.writing.pen import Page, Pen, tidy
from afterword.writing.phrases import Shape
from afterword.writing.register import Register
from afterword.writing.replies import ADDRESSES, ANSWERS, INVITATIONS, MISSES, OFFERS, SUPPLIES
from afterword.writing.short_letters import (
    CHECK_INS,
    PARTINGS,
    REFERRERS,
    STAYING_IN_TOUCH,
    WITHDRAWALS,
)
from afterword.writing.thanks import host_through_agency, thanks, through_agency
from afterword.writing.ways import Sheet, Way
from afterword.writing.wording import as_done, done_for_me

TRIES = 5
"""Ways of one letter that are compared."""
SPACED = 0.20
"""Similarity that two letters of one batch stay under."""
LONGEST_SUBJECT = 60
"""Characters; and three to seven words."""

SHEETS: Mapping[str, tuple[Sheet, ...]] = {
    "check_in": CHECK_INS,
    "withdraw": WITHDRAWALS,
    "part_well": PARTINGS,
    "stay_in_touch": STAYING_IN_TOUCH,
    "tell_referrer": REFERRERS,
    "answer": ANSWERS,
    "supply": SUPPLIES,
    "answer_invitation": INVITATIONS,
    "answer_offer": OFFERS,
    "find_address": ADDRESSES,
    "missed": MISSES,
}
"""By purpose; thank-yous to those who were there are composed more freely."""


def compose(briefs: Sequence[Brief]) -> tuple[Letter, ...]:
    """One letter a brief that has no open questions, in their order. `Letter.step` is the key of the step it meets.

    No two letters share a sentence between greeting and sign-off, nor is any as alike as `SPACED` to one sent before.
    """
    written: list[Letter] = []
    used: set[str] = set()
    for brief in briefs:
        if brief.questions or brief.step.channel in ("phone", "voicemail"):
            continue
        others = [letter.text for letter in written] + list(brief.earlier)
        page = _best(brief, used.union(brief.hand.struck), others)
        if page.paragraphs:
            used.update(page.frames)
            written.append(_letter(brief, page))
    return tuple(written)


def first_sentence(text: str) -> str:
    """The first sentence of the body, in small letters."""
    return re.split(r"(?<=[.?])\s", body_of(text), maxsplit=1)[0].lower()


def sentences(text: str) -> list[str]:
    """The sentences of the body, in small letters."""
    return [each.lower() for each in re.split(r"(?<=[.?])\s+", body_of(text)) if each]


def _best(brief: Brief, used: Collection[str], others: Sequence[str]) -> Page:
    """Of a few turns the one that shares least with the others and begins least with “I”; the first of equals."""
    known = {each for other in others for each in sentences(other)}
    shapes = [grams(body_of(other)) for other in others]
    best: tuple[float, Page] | None = None
    for turn in range(TRIES):
        page = _page(Pen(brief, brief.place + TRIES * brief.turn + turn, used))
        body = "\n\n".join(page.paragraphs)
        said = [each.lower() for each in re.split(r"(?<=[.?])\s+", body) if each]
        own = sum(each.startswith("i ") for each in said) / max(1, len(said))
        alike = max((overlap(grams(body), each) for each in shapes), default=0.0)
        cost = 3 * sum(each in known for each in said) + max(0.0, own - 0.4) * 10 + max(0.0, alike - 0.12) * 20
        cost += 9 * sum(each in brief.avoid for each in said)
        if best is None or cost < best[0] - 1e-9:
            best = cost, page
        if best[0] <= 0:
            break
    assert best is not None
    return best[1]


def _page(pen: Pen) -> Page:
    if pen.brief.step.purpose != "thank_you":
        return _sheet(pen, SHEETS[pen.brief.step.purpose])
    if pen.brief.kind == "host":
        return _sheet(pen, HOSTS)
    if pen.brief.kind == "agency_host":
        return host_through_agency(pen)
    return through_agency(pen) if pen.brief.kind == "agency" else thanks(pen)


# -- sheets ------------------------------------------------------------------------------------------------------------

OPTIONAL = {"topic": "no_topic", "topic2": "no_topic2", "topic_with": "no_with", "met": "no_met",
            "address": "no_address", "missed_with": "no_missed_with"}  # fmt: skip
"""Slots that may be empty, with the tag that says so."""


def _sheet(pen: Pen, sheets: Sequence[Sheet]) -> Page:
    """The next sheet that suits, with the sentences whose tags suit and whose slots have words."""
    slots, tags, chosen = _told(pen)
    fitting = [each for each in sheets if each.suits(tags)]
    if not fitting:
        return Page(paragraphs=(), subject="", frames=(), chosen={})
    at = (pen.turn + crc32(f"{pen.brief.employer}{pen.brief.role}".encode())) % len(fitting)
    order = [*fitting[at:], *fitting[:at]]
    sheet = next((each for each in order if each.paragraphs[0][0].text not in pen.used), order[0])
    filled = {**pen.slots, **slots, "name": pen.brief.name}
    have = [name for name, words in filled.items() if words]
    paragraphs = []
    for ways in sheet.paragraphs:
        fits = [each for each in ways if each.suits(tags) and each.fits(have)]
        said = [pen.say([each], tags, **slots) for each in fits if each.text not in pen.brief.hand.struck]
        paragraphs.append(" ".join(said) if len(said) != 1 or "\n" not in said[0] else said[0])
    pen.taken.append(sheet.paragraphs[0][0].text)
    subjects = (tidy(Way(text=each).said(filled)) for each in (*sheet.subjects, "Thank you for your time"))
    subject = next((each for each in subjects if 3 <= len(each.split()) <= 7 and len(each) <= LONGEST_SUBJECT), "")
    return Page(
        paragraphs=tuple(each for each in paragraphs if each), subject=subject, frames=tuple(pen.taken), chosen=chosen
    )


def _told(pen: Pen) -> tuple[dict[str, str], frozenset[str], dict[str, str]]:
    """Slots and tags of a sheet, and which topic was chosen."""
    brief = pen.brief
    slots: dict[str, str] = {}
    tags = set(pen.tags)
    chosen: dict[str, str] = {}
    host = brief.kind.endswith("host")
    usual = [as_done(each) if host else each for each in brief.topics if not host or done_for_me(each)]
    if first := next(iter(usual or brief.topics), None):
        more, slot = pen.about(first)
        tags |= more if not host or usual else more - {"about"} | ({"spoken"} if first.about else set())
        slots |= slot
        chosen["topic"] = first.text
    if second := next((each for each in usual[1:] if each.shape is Shape.NOUN), None):
        slots["topic2"] = second.inside
        tags.add("noun2")
    filled = {**pen.slots, **slots}
    tags |= {tag for slot, tag in OPTIONAL.items() if not filled.get(slot)}
    return slots, frozenset(tags), chosen


# -- the whole ---------------------------------------------------------------------------------------------------------

SIGN_OFFS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("formal", "us"): ("Sincerely,", "With thanks,", "Respectfully,", "Kind regards,", "With appreciation,"),
    ("formal", "gb"): ("Yours sincerely,", "With thanks,", "Kind regards,", "With kind regards,"),
    ("formal", "de"): ("With kind regards,", "Kind regards,", "Yours sincerely,"),
    ("formal", "jp"): ("Yours sincerely,", "With kind regards,", "Respectfully yours,"),
    ("warm", "us"): ("Best,", "Best regards,", "All the best,", "Thank you again,", "With thanks,"),
    ("warm", "gb"): ("Best wishes,", "With thanks,", "All the best,", "Kind regards,", "With best wishes,"),
    ("warm", "de"): ("Best wishes,", "Kind regards,", "With best wishes,"),
}
"""By register and country; the next is taken where a letter of the batch has it."""
USUAL = ("Kind regards,", "Best regards,", "With thanks,", "With best wishes,", "Best wishes,")


def _sign_off(register: Register, turn: int) -> str:
    usual = SIGN_OFFS.get((register.tone, register.place), USUAL)
    return usual[turn % len(usual)]


def _letter(brief: Brief, page: Page) -> Letter:
    signature = [
        brief.hand.sign_off or _sign_off(brief.register, brief.place + brief.turn), brief.name,
        *([brief.phone] if brief.phone else []), *([brief.link] if brief.link else []),
    ]  # fmt: skip
    greeting = brief.hand.greeting if brief.hand.greeting and brief.register.tone != "formal" else "Dear"  # no "Hi Dr"
    text = "\n\n".join([f"{greeting} {brief.greeting},", *page.paragraphs, "\n".join(signature)])
    chosen = {**page.chosen, **({"left_out": list(brief.left_out)} if brief.left_out else {})}
    raw = {
        "frames": list(page.frames),
        **({"voice": brief.turn} if brief.turn else {}), **({"chosen": chosen} if chosen else {}),
    }  # fmt: skip
    return Letter(
        purpose=brief.step.purpose, to=brief.step.to or "", candidacy=brief.step.candidacy,
        channel=brief.step.channel or "email", subject=page.subject, text=text, send_at=brief.sent,
        attachments=brief.attachments, sender=brief.email, step=brief.step.key, for_=brief.step.for_ or "", raw=raw,
    )  # fmt: skip
