"""What a mail says, by its readers: one pass for everything that any of them listens for, then who takes what back.

READERS stand in the order of their weight. A fact of one kind can make another superfluous: the rules for that are the
last function on this page.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from itertools import pairwise
from typing import Any

from afterword.core.value import Value, once
from afterword.mail.reading import (
    absences,
    acknowledgements,
    asides,
    away,
    decisions,
    holds,
    instructions,
    invited,
    offers,
    receipts,
    regrets,
    rejections,
    requests,
    silences,
    standing_still,
)
from afterword.mail.reading.reader import Hearing, Reader, Said, conditional, day
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span
from afterword.writing.review.lexicon import Lexicon, Listening, Table, worked_out
from afterword.writing.review.talk import Talk

READERS: tuple[Reader, ...] = (
    rejections.READER,
    offers.READER,
    invited.READER,
    holds.READER,
    instructions.DO_NOT,
    instructions.CHECK_BACK,
    decisions.READER,
    requests.READER,
    absences.READER,
    acknowledgements.READER,
)


class Told(Value):
    """A fact as a mail tells it: its kind, the sentence it rests on and which that is, and its details."""

    kind: str
    words: str
    at: int
    details: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """The shape of the contract, sections 1 and 3."""
        return {"fact": self.kind, "words": self.words, **self.details}


class Ears(Lexicon):
    """All ways of saying of all readers, worked out beforehand (`ways.json`, written by `make docs`).

    What is denied some readers want to hear ("we will not move forward").
    """

    @once
    def table(self) -> Table:
        """The table on disk where it is of these readers, else one of them."""
        from pkgutil import get_data

        known = json.loads(get_data("afterword.mail.reading", "ways.json") or b"{}")
        table: Table = known["table"] if known.get("stamp") == stamp() else worked_out(self.talks)
        return table


def stamp() -> list[list[str]]:
    """What a table is of: each reader with a digest of its ways."""
    return [
        [reader.name, sha256("\n".join((*reader.ways, "", *reader.but)).encode()).hexdigest()[:16]]
        for reader in READERS
    ]


@cache
def lexicon() -> Ears:
    """The ears of all readers."""
    return Ears(
        Talk(name=each.name, ways="\n".join(each.ways), but="\n".join(each.but), denied=True) for each in READERS
    )


def ways() -> dict[str, Any]:
    """What every way of saying needs, fit for JSON."""
    return {"stamp": stamp(), "table": worked_out(lexicon().talks)}


@cache
def _refusing() -> Listening:
    """What the reader of refusals listens for."""
    return lexicon().listening([rejections.READER.name])


def listen(hearing: Hearing) -> dict[str, list[Said]]:
    """By reader, in which sentences it hears something, whatever it makes of it."""
    starts, length = [], 0
    for folded in hearing.folded:
        starts.append(length)
        length += len(folded) + 1
    ends = [start + len(folded) for start, folded in zip(starts, hearing.folded, strict=True)]
    heard = dict(lexicon().heard(hearing.whole, [*zip(starts, ends, strict=True)]))
    if rejections.READER.name not in heard:  # what takes a refusal back reaches its own clause alone
        heard |= lexicon().heard(hearing.whole, _clauses(hearing, starts), _refusing())
    found: dict[str, list[Said]] = {}
    for name, spans in heard.items():
        for start, end in spans:
            at = bisect_right(starts, start) - 1
            found.setdefault(name, []).append(Said(at=at, start=start - starts[at], end=end - starts[at]))
    return found


_NEXT_CLAUSE = pattern(
    r"(?<=[a-z)])[;:] |(?<=[a-z)]) (?:but|however) |"
    r"(?<=[a-z)]), (?=(?:which means|but|however|yet|so|though|and|unfortunately|sadly|regrettably|we|i|you|your|the|"
    r"our|"
    r"they|this|"
    r"it|that)\b)|(?<=[a-z)]) and (?=you (?:may|might|can|could|should|are (?:welcome|free))\b)"
)


def _clauses(hearing: Hearing, starts: Sequence[int]) -> list[Span]:
    """Those of the sentences that have several."""
    found: list[Span] = []
    for start, folded in zip(starts, hearing.folded, strict=True):
        edges = [0, *(match.end() for match in _NEXT_CLAUSE.finditer(folded)), len(folded)]
        if len(edges) > 2:
            found += ((start + a, start + b) for a, b in pairwise(edges))
    return found


def facts(hearing: Hearing) -> tuple[Told, ...]:
    """The facts that the mail tells, those of more weight first."""
    heard = listen(hearing)
    told = [fact for reader in READERS[:-1] for fact in _told(reader, hearing, _heard(reader, hearing, heard))]
    told = [fact for fact in told if not asides.unmeant(hearing, fact)]
    told += _waited_for(hearing, told)
    settled = any(fact.kind in ("rejected", "offered", "invited") for fact in told)
    if not settled and not rejections.left(hearing):
        at = regrets.between_the_lines(hearing)
        if at is not None:
            warm = regrets.warm(hearing)
            told.append(Told(kind="rejected", words=hearing.sentences[at].words, at=at, details={"warm": warm}))
    kept = _settled(hearing, told)
    if _may_acknowledge(hearing, kept):
        polite = [said.at for said in heard.get("acknowledged", [])]
        if words := acknowledgements.words(hearing, polite):
            kept.append(Told(kind="acknowledged", words=words, at=0, details={}))
    return tuple(kept)


def _heard(reader: Reader, hearing: Hearing, heard: dict[str, list[Said]]) -> list[Said]:
    """In which sentences a reader hears something, and then those in which it only notices it."""
    found = heard.get(reader.name, [])
    if reader.notices is None or hearing.machine == "news":
        return found
    if hearing.machine == "reply" and reader.kind != absences.READER.kind:
        return found
    known = set() if reader.besides else {said.at for said in found}
    return [*found, *(said for said in reader.notices(hearing) if said.at not in known)]


_BESIDE_A_RECEIPT = frozenset({"decision_expected", "asked_not_to_contact"})
"""What an automatic receipt says as well: when there will be news, and that nobody should ring meanwhile."""


def _may_acknowledge(hearing: Hearing, told: Sequence[Told]) -> bool:
    """Whether nothing is told but what a receipt tells as well, and beside that it is one outright."""
    kinds = {fact.kind for fact in told if not asides.in_passing(hearing, fact)}
    if told and not kinds:
        return receipts.of_an_application(hearing) and receipts.acknowledges(hearing)
    if not kinds <= _BESIDE_A_RECEIPT | {"told_to_check_back"}:
        return False
    by_nobody = hearing.machine and "told_to_check_back" not in kinds
    return not kinds or bool((by_nobody or receipts.of_an_application(hearing)) and receipts.acknowledges(hearing))


def _told(reader: Reader, hearing: Hearing, heard: list[Said]) -> Iterator[Told]:
    """What one reader makes of what it hears: of each kind the first, of requests each of another thing, and of
    refusals all, since one of them may be only the pause told beside it."""
    if reader.rather:
        rather = reader.rather
        heard = sorted(heard, key=lambda said: _rank(rather, hearing.folded[said.at], said))
    seen: set[Any] = set()
    tried: set[int] = set()
    for said in heard:
        if said.at in tried:
            continue
        if not reader.sure and conditional(hearing.folded[said.at], said.start, behind=reader.behind, turns=True):
            continue
        details = reader.tell(hearing, said)
        if details is None:
            continue
        tried.add(said.at)
        what = details.get("what") if reader.kind == "asked_for" else None
        if reader.kind != "rejected" and (what in seen or (what is None and seen)):
            continue
        seen.add(what)
        yield Told(kind=reader.kind, words=hearing.sentences[said.at].words, at=said.at, details=dict(details))
        for more in reader.also(hearing, said, details) if reader.also else ():
            if more["what"] not in seen:
                seen.add(more["what"])
                yield Told(kind=reader.kind, words=hearing.sentences[said.at].words, at=said.at, details=dict(more))


def _rank(rather: re.Pattern[str], folded: str, said: Said) -> int:
    """Lower for what is rather told, lowest for the very words."""
    found = rather.search(folded)
    if found is None:
        return 2
    return 0 if found.start() < said.end and said.start < found.end() else 1


def _waited_for(hearing: Hearing, told: list[Told]) -> Iterator[Told]:
    """ "If you have not heard from us by 5 May" tells by when they mean to have decided."""
    if any(fact.kind in ("decision_expected", "rejected", "offered") for fact in told):
        return
    for at, folded in enumerate(hearing.folded):
        if not silences.waits_for(folded):
            continue
        window = silences.lasts_until(hearing, at)
        if window:
            yield Told(
                kind="decision_expected",
                words=hearing.sentences[at].words,
                at=at,
                details={"earliest": None, "latest": day(window.latest or window.earliest), "phrase": window.words},
            )
            return


_OF_THE_OFFER = pattern(r"(?i)\b(?:sign(?:ed)?|accept(?:ed|ance)?|contract|offer(?: letter)?|countersigned?)\b")


_ASKED_BACK = pattern(
    r"(?i)\b(?:(?:ping|nudge|chase|ring|call|remind) (?:me|us)|check (?:back|in)) (?:again )?(?:on|in|if|after|next|"
    r"\w+day)\b"
).search
_BUT_DO = pattern(r"(?i)\bbut (?:then )?(?:do|please|by all means|feel free|you(?: can| may|'re welcome))\b").search
_RATHER_THAN_ASKED = ("told_to_check_back", "asked_not_to_contact", "out_of_office", "put_on_hold", "decision_expected")
"""What a sentence says rather than that something is asked of no kind: "give us till Friday"."""
OF_THE_POST = ("decision_expected", "told_to_check_back")
_THE_POST = pattern(r"(?i)\b(?:candidates?|interview\w*|applica\w+|vacanc\w+|outcome|post|position|role)\b")
"""What an automatic reply says of the post itself, and not of when its writer will answer."""
_TO_SETTLE = pattern(
    r"(?i)\b(?:portfolio|cv|r[ée]sum[ée])\b.{0,60}\b(?:to hand|on file|for the|for next|future)\b|"
    r"\b(?:reimburs\w*|expenses|pay back|refund|fare|tickets|travel costs|receipts?|return (?:the|your|our) "
    r"(?:\w+ )?(?:badge|pass|laptop|equipment|keys?))\b"
)
"""What is asked for after a refusal, too."""
_COMES_BACK = pattern(
    r"(?i)\b(?:i(?:['’]m| am|['’]ll be| will be) (?:\w+ ){0,3}(?:away|out|off|out of \w+|on (?:\w+ )?(?:leave|"
    r"holiday|vacation))\b"
    r".{0,40}\b(?:until|till|through|from|to)|back|return(?:s|ing)?|zurück|wieder|retour|vuelta|regreso)\b"
).search


_FOR_GOOD = pattern(
    r"\bis (?:\w+ )?dead\b|"
    r"\b(?:deci(?:ded|sion) (?:\w+ ){0,2}to (?:stop|cease|end|discontinue)|clos(?:e|ed|ing)|cancel\w*|withdraw\w*|"
    r"withdrawn|fill(?!ing\b)\w*|reject\w*|declin\w*|unsuccessful|"
    r"not (?:retained|selected|successful|taken)|other|another|someone|somebody|eliminat\w*|permanently|"
    r"(?:stop|end)(?:ped|ed|ping|ing)? (?:the|this|our) (?:\w+ )?process (?:here|at this)|"
    r"no longer (?:be )?(?:hiring|recruiting|considered|stands?|exists?|needed|required))\b"
)


_FOR_NOW = pattern(r"\b(?:for the time being|for now|for the moment|at present|at this (?:time|stage))\b.*\bon hold\b")
_ENDED = pattern(
    r"\bafter all\b|\boff the table\b|\bwithdrawn (?:the|this) (?:posting|advert|vacancy)\b|\bclos(?:e|ed|ing) (?:out "
    r")?(?:it|them|all|our|your|the (?:search|role|"
    r"requisition|"
    r"req|posting|position))\b"
)
"""What ends it for the candidate, though the post may be opened again one day."""
_NOT_HOPED_FOR = pattern(
    r"(?i)\bwish (?:this|it|i) (?:were|was|had)\b|\b(?:news|outcome|answer|result|update|message)\b.{0,40}\b(?:hop|"
    r"want|expect|wish)\w*|"
    r"\bwish\w*\b.{0,40}\b(?:news|outcome|answer|result|update|message)\b|\b(?:better|happier) news\b"
)
"""What is said of a pause as well."""


def _stands_still(told: list[Told]) -> list[Told]:
    """Without a refusal that is only the pause told beside it: "paused, so we can't move forward now"."""
    held = {fact.at for fact in told if fact.kind == "put_on_hold"}

    def only_held(fact: Told) -> bool:
        beside = fact.at in held or (bool(held) and bool(_NOT_HOPED_FOR.search(fact.words)))
        words = fact.words.casefold()
        if _ENDED.search(words):
            return False
        for_now = bool(_FOR_NOW.search(words)) or not _FOR_GOOD.search(words) or standing_still.for_a_while(words)
        return fact.kind == "rejected" and beside and for_now

    for_good = [fact for fact in told if not only_held(fact)]
    refused = next((fact for fact in for_good if fact.kind == "rejected"), None)
    return [fact for fact in for_good if fact.kind != "rejected" or fact is refused]


def _same_day_as(fact: Told, by_kind: dict[str, list[Told]], kind: str, name: str) -> bool:
    """Whether the day is told for the other fact of that sentence, and none beside it for the decision."""
    days = {told for told in (fact.details["earliest"], fact.details["latest"]) if told}
    return any(each.at == fact.at and (each.details.get(name) or "")[:10] in days for each in by_kind.get(kind, ()))


def _told_of_another(hearing: Hearing, fact: Told, by_kind: dict[str, list[Told]]) -> bool:
    """Whether the day of a decision is that of the pause, the request or the call beside it."""
    if _same_day_as(fact, by_kind, "put_on_hold", "until") or _same_day_as(fact, by_kind, "asked_for", "deadline"):
        return True
    together = _same_day_as(fact, by_kind, "told_to_check_back", "on")
    return together and not silences.waits_for(hearing.folded[fact.at])


def _rather_asked(fact: Told, by_kind: dict[str, list[Told]]) -> bool:
    """Whether what sounds like asking again is a wish to be left alone, or for a thing, in the same sentence."""
    if any(each.at == fact.at for each in by_kind.get("asked_not_to_contact", ())) and not _BUT_DO(fact.words):
        return True
    asked = [each for each in by_kind.get("asked_for", ()) if each.at == fact.at and each.details["what"] != "other"]
    return bool(asked) and not _ASKED_BACK(fact.words)


def _settled(hearing: Hearing, told: list[Told]) -> list[Told]:
    """Without what another fact makes superfluous."""
    rather = {fact.at for fact in told if fact.kind in _RATHER_THAN_ASKED}
    asked = {fact.at for fact in told if fact.details.get("what", "other") != "other"}
    rather |= {at + 1 for at in asked}  # "Could you send the plan? I would like to see how you write these."
    told = [fact for fact in _stands_still(told) if fact.details.get("what") != "other" or fact.at not in rather]
    by_kind: dict[str, list[Told]] = {}
    for fact in told:
        by_kind.setdefault(fact.kind, []).append(fact)
    absent = by_kind.get("out_of_office")
    if absent and hearing.machine and not by_kind.get("rejected"):
        return [*absent, *(fact for fact in told if fact.kind in OF_THE_POST and _THE_POST.search(fact.words))]
    kinds = set(by_kind)
    sentences = {kind: {fact.at for fact in facts_} for kind, facts_ in by_kind.items()}

    settled = ("availability",) if any(fact.details.get("start") for fact in by_kind.get("invited", ())) else ()

    def kept(fact: Told) -> bool:
        kind = fact.kind
        if kind == "out_of_office" and hearing.machine != "reply" and len(kinds) > 1:
            beside = any(fact.at in each for of, each in sentences.items() if of != kind)
            if not _COMES_BACK(fact.words) and away.in_passing(fact.words, beside=beside):
                return False  # and not until when
        if "rejected" in kinds:
            if kind in ("decision_expected", "put_on_hold"):
                return False
            if kind == "asked_for" and not _TO_SETTLE.search(fact.words):
                return False
            if kind == "invited" and (not fact.details.get("start") or fact.at in sentences["rejected"]):
                return False
            if kind == "offered" and ("offer you" not in fact.words.casefold() or fact.at in sentences["rejected"]):
                return False
        if "offered" in kinds and "rejected" not in kinds:
            if kind in ("invited", "decision_expected", "told_to_check_back"):
                return False
            if kind == "asked_for" and (
                fact.details["what"] in ("other", "availability") or _OF_THE_OFFER.search(fact.words)
            ):
                return False
        if "invited" in kinds and "rejected" not in kinds and kind == "asked_for" and (
            fact.at in sentences["invited"] or fact.details["what"] in ("other", *settled)
        ):  # fmt: skip
            return False
        if kind in ("decision_expected", "told_to_check_back") and fact.at in sentences.get("invited", ()):
            return False
        if kind == "decision_expected" and _told_of_another(hearing, fact, by_kind):
            return False
        if (
            kind == "asked_for"
            and fact.details["what"] == "other"
            and fact.at in sentences.get("told_to_check_back", ())
        ):
            return False
        return kind != "told_to_check_back" or not _rather_asked(fact, by_kind)

    order = [reader.kind for reader in READERS]
    return sorted((fact for fact in told if kept(fact)), key=lambda fact: order.index(fact.kind))
