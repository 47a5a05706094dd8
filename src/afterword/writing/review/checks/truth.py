"""True to the journal: what the letter says was said there, was said."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from afterword.core.facts import ToldToCheckBack
from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.claims import FRAMES, Claim, claims
from afterword.writing.review.findings import Finding
from afterword.writing.review.held import MONTHS
from afterword.writing.review.recorded import NUMBERS, SMALL, Recorded, neutral, parts, recorded, root
from afterword.writing.review.view import Token, View, pattern, tokens

ENOUGH = 3
"""What a claim must weigh: 3 for a name, number or technical term, 1 for another word of substance. So plain words must
be three, for two may be a turn of phrase (“what the manual leaves out”). For a thing by its name two are enough, and
one where it is new, or was shown or promised ("the new telescope"), as for a story of somebody there."""
_A_THING = (
    r"(?:(?:about|of) )?(?:the|an?|your|their|its|this|these|those) "
    r"(?:(?!who\b|that\b|which\b|is\b|are\b|was\b)[\w'’-]+ ?){1,4}$"
)
_NAMES_OF_DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter thanksgiving english european american british mr ms mrs dr "
    "prof professor"
)


def unrecorded_claim(view: View) -> Iterator[Finding]:
    """What they are said to have told, shown, asked or promised, and of which the journal holds no word."""
    debrief = view.story.debrief_of(view.interview) if view.interview else None
    if debrief is None or not any(note.topics or note.needs for note in debrief.notes):
        return
    known = recorded(view.story)
    apart = _apart(view)
    for claim in claims(view):
        if _is_known(view, claim):
            continue
        if span := _unknown(view, claim, known, apart, strict=not _noted(view)):
            words = " ".join(view.text[slice(*span)].split())
            yield view.mark(
                f"The journal holds nothing of “{words}”. Leave it out, or add it to the debrief if it was said.",
                span,
                evidence=_evidence(view),
            )  # fmt: skip


def _is_known(view: View, claim: Claim) -> bool:
    """A claim that is of another matter: the job by its title, a day to ring that was recorded, a referrer's advice."""
    said = view.folded[slice(*claim.span)]
    spent = claim.clause and pattern(r"\b(?:time|hours?|minutes|afternoon|morning)\b").search(said)
    if (spent or not claim.clause) and pattern(_THE_JOB).match(said):
        return True  # `wrong-role` compares the title
    kind = view.story.candidacy.employer.lower().split()[1:]
    if kind and said.endswith(" ".join(kind)) and len(said.split()) <= len(kind) + 2:
        return True  # a firm of their kind by another name: `wrong-employer` compares it
    if pattern(_OF_THE_TALK).match(said):
        return True
    if pattern(_RINGS).match(said):
        return bool(view.story.of(ToldToCheckBack))
    return said.startswith("to ") and any(person.part == "referrer" for person in view.recipients)


_THE_JOB = (
    r"(?:.{0,60}\b(?:talk|speak|hear|tell me|learn) about )?"
    r"(?:the|your|this) (?:[\w'&,-]+ ){1,6}(?:position|role|post|job|vacancy|opening|spot)"
    r"(?:$| (?:at|in|with|on|further|forward)\b)"
)
_OF_THE_TALK = (
    r"(?:(?:such |very |so |some |many )?(?:\w+ ){0,2}questions(?: and | that |,|$)|"
    r"(?:plenty|much|a lot|lots|enough|food)\b|"
    r"(?:the |your |such )?(?:courtesy|kindness|warmth|welcome|attention|respect|patience|care|honou?r)$)"
)
"""How the talk was, and nothing of what was said in it."""
_RINGS = (
    r"to (?:send (?:you )?(?:an? )?(?:e-?mail|message|note|line)|ring|call|phone|write|e-?mail|message|check (?:back|"
    r"in|again)|try (?:again|you)|ask (?:again|you)|get back|"
    r"come back|get in touch|follow up|touch base|drop|give you)\b"
)


def _apart(view: View) -> frozenset[str]:
    """Words that neither support a claim nor make one, places of the interview among them."""
    zone = view.interview.zone if view.interview else ""
    return neutral(view.story) | {word.fold for word in tokens(zone.replace("/", " ").replace("_", " "))}


def _noted(view: View) -> bool:
    """Whether anything was noted of those to whom it goes, or on whose behalf."""
    people = [person.id for person in view.recipients] + sorted(view.letter.behalf)
    return any((note := view.story.note_on(each)) and (note.topics or note.needs) for each in people if each)


def _unknown(view: View, claim: Claim, known: Recorded, apart: frozenset[str], *, strict: bool) -> Span | None:
    """The part of a claim of which nothing is recorded, or None."""
    pieces = [(piece, _weighed(view, piece, apart)) for piece in _pieces(view, claim.span)]
    said = view.folded[slice(*claim.span)]
    if not known.holds_any([word for _, weights in pieces for word, _ in weights]):
        told = bool(claim.clause and pattern(_CAREER).search(said))
        thing = not (claim.asked or strict) and pattern(_A_THING).match(said)
        shown = thing and (" new " in said or pattern(_SHOWN).search(view.folded[slice(*claim.frame)]))
        less = 2 if shown or (told and not (claim.asked or strict)) else 1 if thing else 0
        weight = sum({word: each for _, weights in pieces for word, each in weights}.values()) + told
        return claim.span if weight >= ENOUGH - less and not _of_no_weight(said, pieces) else None
    for piece, weights in pieces:
        terms = any(weight >= ENOUGH for _, weight in weights)
        if terms and not strict and not known.holds_any([word for word, _ in weights]):
            return piece
    ahead = pattern(_TO_COME if claim.clause else _PLANNED).search(said)
    if ahead and not strict and not _of_no_weight(said, pieces):
        held = [(known.holds(word), weight) for _, weights in pieces for word, weight in weights]
        if sum(weight for there, weight in held if not there) >= 2 * sum(weight for there, weight in held if there):
            return claim.span
    return None


def _of_no_weight(said: str, pieces: list[tuple[Span, list[tuple[str, int]]]]) -> bool:
    """Whether plain words tell of what nobody writes into a debrief: how the choice goes on, or a small courtesy."""
    plain = all(weight < ENOUGH for _, weights in pieces for _, weight in weights)
    return plain and bool(pattern(_CHOICE).search(said) or pattern(_COURTESY).search(said))


_CHOICE = (
    r"\b(?:panel|shortlist\w*|candidates?|applicants?|applications?|interviews?|decision|decide|choice|choose|rounds?|"
    r"next (?:steps?|stage)|process|references?|referees?|offers?|answer|outcome|result|hear back|let me know|be in "
    r"touch)\b"
)
_COURTESY = (
    r"^(?:(?:the|an?|some|your|two|another|my|how to|where to|to|that) )?(?:\w+ ){0,4}?(?:coffees?|tea|water|biscuits?|"
    r"cake|lunch|seat|chair|lift|umbrella|coat|smile|laugh|hand|nod|view|roof|door|stairs|lift|station|train|bus|taxi|"
    r"parking|car park|reception|building|office|rooms?|feeling|impression|hearing|sense|chance|confidence|craft|"
    r"weekend|weather|journey|price)\b"
)
_TO_COME = (
    r"\bwill (?:be |have |get |open|close|move|start|come|go|take|double|halve|join)|\bgoing to\b|"
    r"\b(?:is|are) (?:all )?\w+ing\b.*\b(?:next|from|by|this|in) (?:\w+)$"
)
"""News of what is to come, of which one word that is recorded tells little: “the budget will be doubled”."""
_PLANNED = (
    r"\b(?:open|clos|mov|launch|start|build|buy|add|hir|expand|double|doubl|merg|switch|introduc|tak)(?:ing|ed)?\b.*"
    r"\b(?:next (?:year|month|week|spring|summer|autumn|fall|winter|season|term|quarter)|this (?:year|spring|summer|"
    r"autumn|fall|winter)|by (?:the end|next)|in (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|autumn|20\d\d))\b"
)
"""The same as the name of a thing: “opening an office in Leeds next year”."""
_SHOWN = r"\b(?:show\w*|promise\w*|offer\w*|stor(?:y|ies)|demo\w*|plans?)\b"
_CAREER = (
    r"\b(?:somebody|someone|one of (?:you|your|the)|a colleague|two of (?:you|your))\b.{0,30}\b(?:started|joined|"
    r"came|left|began|"
    r"moved|rose|retired|returned|grew up|used to)\b"
)
"""A story of somebody there, in plain words alone: “somebody who started as a graduate now looks after all of it”."""


def _pieces(view: View, span: Span) -> Iterator[Span]:
    """What "and" and commas part in a claim."""
    at = span[0]
    for joint in pattern(r",? and |, (?:or )?|; ").finditer(view.folded, *span):
        if joint.start() > at:
            yield at, joint.start()
        at = joint.end()
    if at < span[1]:
        yield at, span[1]


def _weighed(view: View, span: Span, apart: frozenset[str]) -> list[tuple[str, int]]:
    """The folded words of a piece that weigh anything, each with its weight."""
    weights = [(token.fold, _weight(view, token, apart)) for token in tokens(view.text, *span)]
    return [(word, weight) for word, weight in weights if weight]


def _weight(view: View, token: Token, apart: frozenset[str]) -> int:
    """3 for a name, a figure or a technical term, 1 for another word of substance, 0 for what says nothing."""
    word = token.fold
    if word in NUMBERS or word in _NAMES_OF_DAYS or len(word) < 2 or (word in SMALL and not token.text.isupper()):
        return 0
    if pattern(r"(?:i|you|he|she|we|they|it|that|there|who)'(?:d|ll|ve|re|m|s)").fullmatch(word):
        return 0
    if word in apart or root(word) in apart or any(each in apart for each in parts(word)):
        return 0
    if any(sign.isdigit() for sign in word):
        return ENOUGH if len(word) > 1 and not _is_date(view, token) else 0
    opens = token.start in view.opens_sentence
    inner = any(sign.isupper() for sign in token.text[1:])
    if (inner or (token.capital and not opens)) and not view.text[view.parts.body[0] : view.parts.body[1]].isupper():
        return ENOUGH
    return 1 if len(word) > 2 and not all(each in SMALL for each in parts(word)) else 0


def _is_date(view: View, token: Token) -> bool:
    """Whether a number is part of a date or a time of day: those are looked at by other checks."""
    around = view.folded[max(0, token.start - 12) : token.end + 14]
    return bool(
        pattern(rf"(?:{'|'.join(MONTHS)})|\b(?:20)\d\d\b|\d(?:st|nd|rd|th)\b|\d ?[ap]\.?m\b|\d[:.]\d\d").search(around)
    )


def _evidence(view: View) -> str:
    """What was noted of the addressee, else of anybody in that round."""
    own = [note for person in view.recipients if (note := view.story.note_on(person.id))]
    debrief = view.story.debrief_of(view.interview) if view.interview else None
    notes = own or (list(debrief.notes) if debrief else [])
    said = list(dict.fromkeys(chain.from_iterable((*note.topics, *note.needs) for note in notes)))
    return f"Noted: {'; '.join(said[:4])}" if said else "Nothing was noted of it"


CHECKS = (
    Check(
        name="unrecorded-claim",
        severity="blocker",
        sentence="The letter claims that something was said, shown or promised of which the journal holds nothing.",
        source="https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate",
        english=True,
        needs=("interview", "debrief"),
        hears=FRAMES,
        when_heard=True,
        look=unrecorded_claim,
    ),
)  # fmt: skip
