"""Letters from briefs: the candidate's own facts in plain sentences, each letter of a batch in a voice of its own.

Nothing is drawn by lot. The addressee's place in the panel chooses the voice; where that would come too close to a
letter already written, the next voice is tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from afterword.core.value import Value
from afterword.writing.brief import Brief
from afterword.writing.letter import Letter, body_of, count, similarity
from afterword.writing.phrases import Phrase, Shape, states
from afterword.writing.short_letters import (
    CHECK_INS,
    DOOR,
    HOPE,
    HOSTS,
    HOSTS_PASSED_ON,
    KEEN,
    PARTINGS,
    TOLD,
    WITHDRAWALS,
    Short,
)
from afterword.writing.voices import PASSED_ON, VOICES, Passed

APART = 0.20
"""Similarity that two letters of one batch stay under."""
ENOUGH = 84
"""Words from which a thank-you to an interviewer needs no second topic or strength."""
MOST = 140
"""Words over which a second topic or strength is left out."""
LONGEST_SUBJECT = 60
"""Characters; and three to seven words."""

Draft = Callable[[int], Letter]
"""The letter in one voice of several; any number names one, the next number the next."""


def compose(briefs: Sequence[Brief]) -> tuple[Letter, ...]:
    """One letter a brief that has no open questions, in their order. `Letter.step` is the key of the step it meets.

    No two letters begin with the same sentence or are as alike as `APART`, nor is any as alike to one sent before.
    """
    written: list[Letter] = []
    for brief in briefs:
        if brief.questions or brief.step.channel in ("phone", "voicemail"):
            continue
        voices, draft = _draft(brief)
        tries = [draft(brief.place + turn) for turn in range(voices)]
        others = [letter.text for letter in written] + list(brief.earlier)
        firsts = {first_sentence(text) for text in others}
        best = min(
            tries,
            key=lambda letter: (
                first_sentence(letter.text) in firsts,
                round(max([APART, *(similarity(letter.text, other) for other in others)]), 3),
                tries.index(letter),
            ),
        )
        written.append(best)
    return tuple(written)


def first_sentence(text: str) -> str:
    """The first sentence of the body, in small letters."""
    return re.split(r"(?<=[.?])\s", body_of(text), maxsplit=1)[0].lower()


def _draft(brief: Brief) -> tuple[int, Draft]:
    """How many voices there are for this letter, and the letter in each."""
    if brief.step.purpose == "check_in":
        return len(CHECK_INS), partial(_check_in, brief)
    if brief.step.purpose == "withdraw":
        return len(WITHDRAWALS), partial(_withdraw, brief)
    if brief.step.purpose == "part_well":
        return len(PARTINGS), partial(_part_well, brief)
    if brief.kind.endswith("host"):
        return max(len(HOSTS), len(HOSTS_PASSED_ON)), partial(_host, brief)
    if brief.kind == "agency":
        return len(PASSED_ON), partial(_passed_on, brief)
    return len(VOICES), partial(_interviewer, brief)


# -- thank-yous --------------------------------------------------------------------------------------------------------


def _interviewer(brief: Brief, turn: int) -> Letter:
    """To somebody who was there: thanks for one topic, a strength that meets their need, a question, the next step."""
    voice = VOICES[turn % len(VOICES)]
    said = _Frames(brief=brief)
    opening = said.topic(voice.open_about, voice.open_set_off)
    also = said.also(voice.also)
    if brief.wanted == "no":
        first, last = [opening], [voice.farewell]
        paragraphs = [first, [also, *last] if also else last]
        return _letter(brief, voice.sign_off, voice.subjects, [said.fill(*each) for each in paragraphs])
    need = said.need(voice.need, voice.need_to, voice.need_set_off)
    proof, more = said.proof(0, voice.proof_verb, voice.proof), said.more(voice.more)
    question = said.question(voice.ask, voice.ask_of, voice.ask_whether)
    wish = voice.interest if brief.wanted == "yes" else ""
    close = voice.close_dated if brief.decision else voice.close

    def whole(extra: tuple[str, str, str]) -> list[str]:
        second, other, bring = extra
        return [
            said.fill(opening, second), said.fill(need, proof, other, bring), said.fill(question),
            said.fill(wish, close),
        ]  # fmt: skip

    shortest: list[str] = whole(("", "", ""))
    for extra in ((also, "", voice.bring), ("", "", voice.bring), (also, "", ""), (also, more, voice.bring)):
        longer = whole(extra)
        words = count(" ".join(longer))
        if words <= MOST and (words >= ENOUGH or words > count(" ".join(shortest))):
            shortest = longer
        if count(" ".join(shortest)) >= ENOUGH:
            break
    return _letter(brief, voice.sign_off, voice.subjects, shortest)


def _passed_on(brief: Brief, turn: int) -> Letter:
    """To the agency's consultant, who is asked to pass the thanks on."""
    voice: Passed = PASSED_ON[turn % len(PASSED_ON)]
    said = _Frames(brief=brief)
    opening = said.topic(voice.open_about, voice.open_set_off)
    also = said.also(voice.also)
    paragraphs = [said.fill(opening, also)]
    if brief.wanted != "no":
        need = said.need(voice.need, voice.need_to, voice.need_set_off)
        paragraphs.append(said.fill(need, said.proof(0, voice.proof_verb, voice.proof)))
        paragraphs.append(said.fill(said.question(voice.ask, voice.ask_of, voice.ask_whether)))
        paragraphs.append(said.fill(voice.interest if brief.wanted == "yes" else voice.close))
    return _letter(brief, voice.sign_off, (voice.subject,), paragraphs)


def _host(brief: Brief, turn: int) -> Letter:
    """To a coordinator or recruiter: thanks for one concrete thing that they did."""
    shorts = HOSTS_PASSED_ON if brief.kind == "agency_host" else HOSTS
    short: Short = shorts[turn % len(shorts)]
    said = _Frames(brief=brief)
    about = brief.topics[0].shape in (Shape.NOUN, Shape.GERUND)
    return _letter(brief, short.sign_off, short.subjects, [said.fill(short.about if about else short.set_off)])


# -- the other three ---------------------------------------------------------------------------------------------------


def _check_in(brief: Brief, turn: int) -> Letter:
    """One question about the timeline, and an offer; nothing that presses."""
    slots = {
        "told": TOLD.replace("{told_day}", brief.told) if brief.told else "",
        "met": _among(brief),
        "keen": KEEN if brief.wanted == "yes" else "",
    }
    subjects = ("{role}: timeline", "{role} interview: next step", "A question about the timeline")
    return _simple(brief, CHECK_INS[turn % len(CHECK_INS)], slots, "Thank you again,", subjects)


def _withdraw(brief: Brief, turn: int) -> Letter:
    """The decision first, thanks with one specific, the door ajar."""
    slots = {"at": " at {employer}" if brief.employer else "", "specific": _specific(brief)}
    subjects = ("{role}: withdrawing my application", "Withdrawal of my application")
    return _simple(brief, WITHDRAWALS[turn % len(WITHDRAWALS)], slots, "Kind regards,", subjects)


def _part_well(brief: Brief, turn: int) -> Letter:
    """Thanks for the news and for one specific; regard, and the door ajar where they opened it."""
    slots = {
        "hope": HOPE if brief.wanted == "yes" else "",
        "door": DOOR if brief.warm else "",
        "specific": _specific(brief),
    }
    subjects = ("Thank you for letting me know", "{role}: thank you")
    return _simple(brief, PARTINGS[turn % len(PARTINGS)], slots, "With kind regards,", subjects)


def _simple(
    brief: Brief, frames: Sequence[str], slots: Mapping[str, str], sign_off: str, subjects: Sequence[str]
) -> Letter:
    """A letter whose frames hang on no shapes."""
    said = _Frames(brief=brief)
    filled = []
    for frame in frames:
        for slot, words in slots.items():
            frame = frame.replace("{" + slot + "}", words)
        filled.append(said.fill(frame))
    return _letter(brief, sign_off, subjects, filled)


def _among(brief: Brief) -> str:
    """Those with whom the candidate spoke, as the addressee would name them: "you and Ms Rivera"; three at most."""
    others = [name for name in brief.met if name != brief.greeting]
    names = (["you"] if brief.greeting in brief.met else []) + others
    return listing(names) if names and len(names) <= 3 else "your colleagues" if others else "you"


def _specific(brief: Brief) -> str:
    """One true thing to be grateful for, where the journal holds one."""
    if not brief.day:
        return ""
    whom = f" with {brief.topic_with}" if brief.topic_with else ""
    if brief.topics and brief.topics[0].about:
        return f"The conversation{whom} on {{day}} about {{topic}} is one that I was glad to have."
    if brief.topics:
        return f"From the conversation{whom} on {{day}} I keep one point in mind: {{topic}}."
    return "The conversation on {day} is one that I was glad to have."


# -- filling in --------------------------------------------------------------------------------------------------------


class _Frames(Value):
    """The frames of one letter, filled from its brief: each is chosen by the shape of the words that go into it."""

    brief: Brief

    def topic(self, about: str, set_off: str) -> str:
        """The opening, with the first topic."""
        first = self.brief.topics[0]
        return _put(about if first.about else set_off, "topic", first)

    def also(self, frame: str) -> str:
        """A word on a second topic that can stand after “about”; "" without one."""
        second = next((each for each in self.brief.topics[1:] if each.about), None)
        return _put(frame, "topic", second) if second else ""

    def need(self, plain: str, to: str, set_off: str) -> str:
        """What they need; "" when nothing was noted."""
        first = next((each for each in self.brief.needs if not each.of_them), None)
        if first is None:
            return ""
        frame = plain if first.shape is Shape.NOUN else to if first.shape is Shape.INFINITIVE else set_off
        return _put(frame, "need", first)

    def proof(self, at: int, verb: str, other: str) -> str:
        """The evidence of a strength, after "I" where it wants one, after the claim where that is a sentence."""
        proof = self.brief.proofs[at]
        if proof.evidence.shape is Shape.VERB:
            return _put(verb, "proof", proof.evidence)
        if proof.claim and states(proof.claim) and ":" not in proof.claim.text + proof.evidence.text:
            return f"{proof.claim.opening}: {proof.evidence.inside}."
        return _put(other, "proof", proof.evidence)

    def more(self, frame: str) -> str:
        """A second strength; "" without one."""
        if len(self.brief.proofs) < 2:
            return ""
        return self.proof(1, frame.replace(": {proof}", ": I {proof}"), frame)

    def question(self, ask: str, ask_of: str, ask_whether: str) -> str:
        """The question that was left open; "" when there is none."""
        asked = self.brief.question
        if asked is None:
            return ""
        if asked.shape is Shape.QUESTION:
            first = asked.text.split("?")[0] + "?" if asked.text.count("?") > 2 else asked.text
            plain = Phrase(text=first, shape=Shape.QUESTION)
            if "{question}" in ask and plain.inside == plain.text and plain.text[:1].isupper():
                return first  # it begins with a name, and stands alone
            return ask.replace("{Question}", plain.opening).replace("{question}", plain.inside)
        if asked.shape is Shape.CLAUSE:
            return _put(ask_whether, "question", asked)
        if asked.about:
            return _put(ask_of, "question", asked)
        return f"May I come back to one open point: {asked.inside}?"

    def fill(self, *frames: str) -> str:
        """The frames as one paragraph, with everything that does not depend on shapes put in."""
        brief = self.brief
        names = f" Would you also pass my thanks on to {listing(brief.names)}?" if brief.names else ""
        text = " ".join(frame for frame in frames if frame)
        topic = brief.topics[0].inside if brief.topics else ""
        for slot, words in (
            ("employer", brief.employer or "your organisation"), ("role", brief.role), ("post", brief.post),
            ("decision", brief.decision), ("who", brief.for_), ("names", names), ("topic", topic),
            ("weekday", brief.weekday), ("day", brief.day + "\x1f" if "," in brief.day else brief.day),
        ):  # fmt: skip
            text = text.replace("{" + slot + "}", words)
        return tidy(text)


def _put(frame: str, slot: str, words: Phrase) -> str:
    return frame.replace("{" + slot + "}", words.inside).replace("{" + slot.capitalize() + "}", words.opening)


def tidy(text: str) -> str:
    """The text with the comma that closes a day inside a sentence, and no stop or space twice."""
    text = re.sub("\x1f(?= [^(])", ",", text).replace("\x1f", "")
    text = re.sub(r"([.?])\.(?=\s|$)", r"\1", text)
    text = re.sub(r"([,;:])(?=[,;:.?])", "", text)
    return " ".join(text.split())


def listing(names: Sequence[str]) -> str:
    """A, B and C."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


# -- the whole ---------------------------------------------------------------------------------------------------------


def _letter(brief: Brief, sign_off: str, subjects: Sequence[str], paragraphs: Sequence[str]) -> Letter:
    signature = [sign_off, brief.name, *([brief.phone] if brief.phone else []), *([brief.link] if brief.link else [])]
    body = [paragraph for paragraph in paragraphs if paragraph]
    text = "\n\n".join([f"Dear {brief.greeting},", *body, "\n".join(signature)])
    return Letter(
        purpose=brief.step.purpose,
        to=brief.step.to or "",
        candidacy=brief.step.candidacy,
        channel=brief.step.channel or "email",
        subject=_subject(brief, subjects),
        text=text,
        send_at=brief.step.window.best,
        sender=brief.email,
        step=brief.step.key,
        for_=brief.step.for_ or "",
    )


def _subject(brief: Brief, subjects: Sequence[str]) -> str:
    """The first that is short enough: three to seven words, at most `LONGEST_SUBJECT` characters."""
    filled = [_Frames(brief=brief).fill(each) for each in (*subjects, "Thank you for your time")]
    fitting: Iterator[str] = (
        each for each in filled if 3 <= len(each.split()) <= 7 and len(each) <= LONGEST_SUBJECT
    )  # fmt: skip
    return next(fitting, "Thank you for your time")
