"""What a note can become in a sentence: evidence as a sentence of the candidate's, needs and topics by their kind.

No word of a note is changed but its first capital and the place of “at Tarn Mobility”. A form that is not recognised
keeps to a frame that bears anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from afterword.core.value import Value
from afterword.writing.phrases import Phrase, Shape, evidence, listed, phrase, states, words_of

_ROLES = listed(
    "preceptor maintainer deckhand volunteer chair head member lead leader editor treasurer captain supervisor trainer "
    "coach mentor tutor organiser organizer manager director secretary founder co-founder author owner president "
    "steward warden marshal referee umpire instructor teacher lecturer engineer nurse welder analyst planner "
    "coordinator contributor developer examiner assessor governor trustee representative delegate champion "
    "administrator moderator translator interpreter apprentice foreman buyer"
)
_PRACTICE = listed(
    "calls clinics meetings visits workshops courses talks sessions audits reviews rounds shifts inspections classes "
    "lessons interviews reports releases training coaching supervision mentoring checks tours surveys trials"
)
_HELD = listed(
    "certified qualified trained licensed registered accredited chartered experienced skilled fluent versed published "
    "promoted educated able comfortable familiar used named awarded nominated elected appointed selected"
)
_PEOPLE = listed(
    "someone somebody people person staff graduate graduates nurses nurse engineers engineer teachers teacher manager "
    "managers welders welder mentors mentor planner planners analyst analysts candidate candidates driver drivers "
    "developers developer carers carer cooks cook chef chefs colleagues colleague hands pair cover bilingual sales "
    "leader lead leads head supervisor technicians technician salespeople buyers buyer writers writer editor editors"
)
_SMALL = listed(
    "about above after again also although always among another anybody around because been before being below between "
    "both could does done down during each either else ever every everybody everyone from further given gives going "
    "good have having here hers himself into itself just keep kept know less like long made make makes many might more "
    "most much must need needs never newly next nine once only other ought over people person rather really same shall "
    "should since some somebody someone something such take taken than that their them then there these they thing "
    "things this those three through time times today tomorrow toward under until upon very want wants week weeks well "
    "were what when where whether which while whom whose will with within without work works would year years your "
    "yours month months team teams able first last present usually new old much high low best better role company"
)
_ENDINGS = (
    "ions", "ings", "ments", "ion", "ing", "ers", "ment", "ies", "er", "ed", "es", "ly",
    "s", "e", "y",
)  # fmt: skip

_PLACE = r" (?:at|for) (?P<place>(?:the )?[A-Z][\w&'’.-]*(?: (?:(?:of|and|de|da|the|&) )?[A-Z][\w&'’.-]*)*)(?=[ ,.]|$)"


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The words that say what it is about, without their endings: “migrations” and “migrate” meet."""
    return frozenset(
        _ALIKE.get(word) or _stem(word)
        for word in words_of(text)
        if word not in _SMALL and (len(word) > 3 or word in _SHORT)
    )


_SHORT = listed("4g 3g sql gis api aws hr it erp sap crm ai ml qa ux lab map tea ward bed law tax art")


_ALIKE = {
    word: group.split()[0]
    for group in (
        "languages bilingual language spanish french german english polish turkish arabic mandarin hindi portuguese "
        "italian multilingual",
        "latency slow slower fast faster speed speeds performance throughput",
        "mentors mentor mentored mentoring juniors junior apprentice apprentices apprenticeship starters joiners "
        "graduates preceptor trainees trainee newcomers coach coached coaching onboarding",
        "pages paging alerts alert alerting on-call oncall noise noisy",
        "lead leading leads leadership managed manager managers manage supervised supervise ran headed",
        "families parents parent family",
        "month-end close closing month-ends",
        "cheaper costs cost budget budgets spending savings saved",
        "clients client customers customer accounts account",
        "reconciliation reconcile reconciled duplicates duplicate invoices invoice",
        "receivables collect collects collection collections debtors",
        "stock inventory shelves shelf",
        "plain plainly clear clearly simple",
        "escalate escalates escalation sepsis deterioration",
    )
    for word in group.split()
}
"""Words of trades that speak of one thing, by the first of them."""


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)][:7]
    return word[:7]


class Proof(Value):
    """A strength as it can be written: what is claimed, the evidence, and why it stands in this letter.

    `kind` is "did" (wants “I”), "said" (a sentence), "role", "practice", "held", "result" or "thing".
    """

    id: str = ""
    claim: Phrase | None = None
    evidence: Phrase
    kind: str = "thing"
    reason: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """Ways to say it, each one or two whole sentences, the plainest first."""
        return tuple(_said(self))

    @property
    def more(self) -> str:
        """As a second thing beside another."""
        if self.kind == "did":
            return f"I also {self.evidence.inside}."
        return self.sentences[0]


@lru_cache(maxsize=512)
def proof(claim: str, shown: str) -> Proof | None:
    """A strength as it can be written; None where the evidence is no words for a letter."""
    said = evidence(_first_sentence(shown))
    if said is None or said.words > 40 or said.shape in (Shape.QUESTION, Shape.QUOTE, Shape.INFINITIVE):
        return None
    claimed = phrase(_first_sentence(claim))
    if claimed and (not 3 <= claimed.words <= 16 or not states(claimed) or ":" in claimed.text):
        claimed = None
    return Proof(claim=claimed, evidence=said, kind=_kind(said))


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[a-z0-9%)][.])\s+(?=[A-Z])", text, maxsplit=1)[0]


def _kind(said: Phrase) -> str:
    words = words_of(said.text)
    if said.shape is Shape.VERB:
        return "did"
    if said.shape is Shape.SENTENCE:
        return "said"
    if said.shape is Shape.GERUND:
        return "practice"
    plain = [word for word in words if word not in ("a", "an", "the", "as", "my", "of")]
    head = plain[:3]
    if plain and plain[0] in _HELD:
        return "held"
    if head and (head[0] in _ROLES or (len(head) > 1 and head[1] in _ROLES and not _number(head[0]))):
        return "role"
    if words and _number(words[0]):
        return "result"
    if any(word in _PRACTICE for word in plain[:3]):
        return "practice"
    return "thing"


def _number(word: str) -> bool:
    return word[:1].isdigit() or word in _NUMBERS


_NUMBERS = listed(
    "two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred over nearly zero no"
)


def _said(shown: Proof) -> Iterator[str]:
    words, claim = shown.evidence.inside, shown.claim.opening if shown.claim else ""
    if shown.kind == "did":
        yield from _did(words, shown.claim)
    elif shown.kind == "said":
        yield f"{shown.evidence.opening}."
        yield f"To give one example: {words}."
        yield f"One fact from my own work: {words}."
    elif shown.kind == "role":
        if _compiled(r"volunteer ").match(words):
            words = f"a {words}"
        if (
            claim.startswith("I ")
            and len(claim.split()) > 3
            and "," not in words
            and not _compiled(r" since | until |\d{4}").search(words)
        ):
            yield f"As {words}, {claim}."
        elif claim:
            yield f"{claim}. I have been {words}."
        yield f"I have been {words}."
        yield f"I have served as {words}."
        yield f"My own experience is that of {words}."
    elif shown.kind == "practice":
        if claim:
            yield f"{claim}. That has meant {words}."
        yield f"Part of my work has been {words}."
        yield f"My work has included {words}."
        yield f"To that I can add {words}."
    elif shown.kind == "held":
        be = "have been" if _compiled(r" since |for (?:the|over|more|[a-z]+ years)").search(words) else "am"
        yield f"I {be} {words}."
        yield f"You may have seen that I {be} {words}."
        yield f"It may help that I {be} {words}."
        yield f"I should add that I {be} {words}."
    else:
        if claim:
            yield f"{claim}: {words}."
        yield f"What I can show for it is {words}."
        yield f"I can point to {words}."
        yield f"From my own record: {words}."


def _did(words: str, claim: Phrase | None) -> Iterator[str]:
    """With the employer where it stands, and first: “At Tarn Mobility I built the check that …”."""
    place = _compiled(_PLACE).search(words)
    rest = words[: place.start()] + words[place.end() :] if place else ""
    if place and place[0].startswith(" at ") and len(words_of(rest)) > 2 and " and " not in words[place.end() :][:60]:
        yield f"At {place['place']} I {rest}."
    yield f"I {words}."
    if claim and states(claim):
        yield f"{claim.opening}: I {words}."
    yield f"In my own work I {words}."
    yield f"One thing I have done bears on that: I {words}."
    yield f"I can speak from experience here, since I {words}."


def of_people(need: Phrase) -> bool:
    """Whether somebody is needed (“someone to own reconciliation”), and not something (“fewer pages”)."""
    head = words_of(need.text)[:4]
    return any(word in _PEOPLE for word in head)


_ARRANGED = listed(
    "link links schedule scheduled directions map programme program agenda time timing hour hours punctual welcome "
    "room rooms tour arrangements arrangement arranging planning organisation organization coffee lunch parking pass "
    "badge taxi train hotel travel interview interviews invitation instructions briefing notes email emails "
    "e-mail reply "
    "replies answer answers call calls message messages reminder reminders introduction introductions help patience "
    "kindness quick prompt smooth order slot slots date dates changes flexibility access test form forms"
)


def done_for_me(topic: Phrase) -> bool:
    """Whether a note on somebody who was not in the room says what they did ("clear directions to the unit")."""
    return topic.shape in (Shape.NOUN, Shape.GERUND) and any(word in _ARRANGED for word in words_of(topic.text))


def as_done(topic: Phrase) -> Phrase:
    """What they did as a letter thanks for it: “the clear directions to the unit”, “your patience”."""
    words = words_of(topic.text)
    if topic.shape is not Shape.NOUN or words[0] in _DETERMINED or _number(words[0]) or topic.text[:1].isupper():
        return topic
    return Phrase(text=f"{'your' if len(words) == 1 else 'the'} {topic.inside}", shape=Shape.NOUN)


_DETERMINED = listed("the a an this that these those my your our their his her its some any every each all both no")


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)
