"""The one pass over a letter that all checks share: its words, sentences, parts, people and days, worked out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING

from afterword.core.facts import Debriefed, InterviewHeld, Note
from afterword.core.records import Candidate, Person
from afterword.core.story import Story
from afterword.core.value import Value, once, replace
from afterword.writing.letter import Letter, Parts, Span, count, grams, split
from afterword.writing.review.findings import Finding, Fix
from afterword.writing.review.limits import Limits, limits_of
from afterword.writing.review.purposes import ALSO_CALLED
from afterword.writing.review.reading import Paragraph, capitals, paragraph
from afterword.writing.review.reading import Token as Token
from afterword.writing.review.reading import pattern as pattern
from afterword.writing.review.reading import sentences as sentences
from afterword.writing.review.reading import tokens as tokens
from afterword.writing.review.recorded import of_story, words_of
from afterword.writing.review.talk import Talk
from afterword.writing.review.talk import fold as plain

INTERVIEWERS = frozenset({"interviewer", "hiring_manager"})
"""Parts to whom a thank-you owes a strength and may put a question."""

TITLES = frozenset({"mr", "ms", "mrs", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "dame", "rev"})

if TYPE_CHECKING:
    from afterword.core.steps import Plan
    from afterword.writing.review.attention import Attention
    from afterword.writing.review.check import Need


class View(Value):
    """One letter as the checks see it. `story` holds only the facts of its own moment; `others` are other candidacies.

    `moment` is its `send_at`, else the `now` of the review. `before` are the views of earlier letters of the batch.
    """

    letter: Letter
    index: int
    story: Story
    others: tuple[Story, ...]
    moment: datetime
    before: tuple[View, ...] = ()

    # -- the text -----------------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The letter's text."""
        return self.letter.text

    @once
    def parts(self) -> Parts:
        """Greeting, body, sign-off and signature."""
        return split(self.text)

    @once
    def tokens(self) -> tuple[Token, ...]:
        """All its words."""
        return tokens(self.text)

    def within(self, span: Span) -> tuple[Token, ...]:
        """The words that lie in a span."""
        return tuple(token for token in self.tokens if span[0] <= token.start and token.end <= span[1])

    @once
    def greeting(self) -> tuple[Token, ...]:
        """The words of the greeting."""
        return tokens(self.text, *self.parts.greeting)

    @once
    def body(self) -> tuple[Token, ...]:
        """The words of the body."""
        return tokens(self.text, *self.parts.body)

    @once
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the body."""
        return tuple(sentences(self.text, *self.parts.body))

    @once
    def spoken_words(self) -> list[str]:
        """The words of the body in lower case, one by one."""
        return [*chain.from_iterable(each.words for each in self._paragraphs)]

    @once
    def _paragraphs(self) -> list[Paragraph]:
        """What the body says between empty lines."""
        at, end = self.parts.body
        found = []
        for piece in self.text[at:end].split("\n\n"):
            found.append(paragraph(self.folded[at : at + len(piece)]))
            at += len(piece) + 2
        return found

    @once
    def said_words(self) -> frozenset[str]:
        """The folded words of the body, each once: for what only asks whether a word is there."""
        return frozenset().union(*(each.said for each in self._paragraphs))

    @once
    def capitals(self) -> tuple[Token, ...]:
        """The words of the body that begin with a capital."""
        return capitals(self.text, *self.parts.body)

    @once
    def opens_sentence(self) -> frozenset[int]:
        """Where a sentence of the body begins with a word, which has its capital from that alone."""
        found = {start for start, _ in self.sentences}
        return frozenset(token.start for token in self.capitals if token.start in found or token.start - 1 in found)

    @once
    def runs(self) -> tuple[tuple[Token, ...], ...]:
        """Capitalised words that stand side by side with nothing but spaces between, in the body."""
        found: list[list[Token]] = []
        for token in self.capitals:
            if found and self.text[found[-1][-1].end : token.start] in (" ", "\n", " & "):
                found[-1].append(token)
            else:
                found.append([token])
        return tuple(tuple(run) for run in found)

    @once
    def words(self) -> int:
        """Words of the body."""
        return count(self.parts.of(self.parts.body))

    @once
    def grams(self) -> frozenset[tuple[str, ...]]:
        """Runs of three words of the body, for comparing."""
        return grams(self.parts.of(self.parts.body))

    @once
    def english(self) -> bool:
        """False when the letter is clearly in another language: checks that read English stay silent then."""
        said = sum(len(each.words) for each in self._paragraphs)
        native = sum(each.native for each in self._paragraphs)
        foreign = sum(each.foreign for each in self._paragraphs)
        return said < 8 or (native > foreign and native * 12 >= said)

    @once
    def folded(self) -> str:
        """The text in lower case, with plain apostrophes and spaces, sign for sign."""
        return plain(self.text)

    @once
    def closing_lines(self) -> tuple[Span, ...]:
        """The lines of sign-off and signature that hold something."""
        start, end = self.parts.closing
        return tuple(match.span() for match in pattern(r"[^\s][^\n]*").finditer(self.text, start, end))

    # -- what is said -------------------------------------------------------------------------------------------------

    @once
    def _heard(self) -> Mapping[str, tuple[Span, ...]]:
        return self._listen(self.folded, (*self.sentences, *self.closing_lines))

    @once
    def _heard_in_subject(self) -> Mapping[str, tuple[Span, ...]]:
        subject = plain(self.letter.subject)
        return self._listen(subject, ((0, len(subject)),) if subject else ())

    @once
    def attention(self) -> Attention:
        """The checks that look at it, and what they listen for."""
        from afterword.writing.review.attention import attention

        return attention(self.purpose, self.letter.spoken, self.english)

    def _listen(self, folded: str, sentences: tuple[Span, ...]) -> Mapping[str, tuple[Span, ...]]:
        from afterword.writing.review.attention import lexicon

        return lexicon().heard(folded, sentences, self.attention.ways)

    def said(self, talk: Talk, where: str = "text") -> tuple[Span, ...]:
        """Where a thing is said: in body and closing, or in the "subject"."""
        heard = self._heard if where == "text" else self._heard_in_subject
        return heard.get(talk.name, ())

    @once
    def heard(self) -> frozenset[str]:
        """The names of the things that are said anywhere."""
        return frozenset((*self._heard, *self._heard_in_subject))

    def hears(self, talk: Talk) -> bool:
        """Whether a thing is said anywhere."""
        return talk.name in self.heard

    def sentence_at(self, place: int) -> Span:
        """The sentence of the body or line of the closing in which that place lies, else the place alone."""
        return next(
            ((a, b) for a, b in (*self.sentences, *self.closing_lines) if a <= place < b), (place, place)
        )  # fmt: skip

    # -- whom it is about ---------------------------------------------------------------------------------------------

    @property
    def purpose(self) -> str:
        """What it is for."""
        return ALSO_CALLED.get(self.letter.purpose, self.letter.purpose)

    @property
    def candidate(self) -> Candidate | None:
        """Whose letter it is."""
        return self.story.candidate

    @once
    def recipients(self) -> tuple[Person, ...]:
        """The people of the journal it goes to, by id or by address; empty for an address outside."""
        known = {**{person.email.casefold(): person for person in self.story.people if person.email}}
        found = []
        for to in self.letter.recipients:
            person = self.story.by_id.get(to) or known.get(to.casefold().strip("<> "))
            if person and person not in found:
                found.append(person)
        return tuple(found)

    @once
    def interviewer(self) -> Person | None:
        """The one interviewer it goes to, or None: coordinators, recruiters, referrers and consultants are none."""
        if len(self.letter.recipients) != 1 or not self.recipients:
            return None
        return self.recipients[0] if self.recipients[0].part in INTERVIEWERS else None

    @once
    def interview(self) -> InterviewHeld | None:
        """The last round with its addressee, else the last one, of those that were held by then."""
        ids = {person.id for person in self.recipients} | self.letter.behalf
        rounds = self.story.interviews
        return next((each for each in reversed(rounds) if ids & set(each.with_)), rounds[-1] if rounds else None)

    @once
    def note(self) -> Note | None:
        """What the newest debrief says of its one addressee."""
        return self.story.note_on(self.recipients[0].id) if len(self.recipients) == 1 else None

    @once
    def wanted(self) -> str:
        """ "yes", "no" or "unsure" by the newest word; "" when nothing was said."""
        if self.story.leaving:
            return "no"
        said = [each.wanted for each in self.story.of(Debriefed) if each.wanted]
        return said[-1] if said else ""

    @once
    def today(self) -> date:
        """The day on which it goes out, in the employer's zone."""
        return self.story.calendar.local(self.moment).date()

    @once
    def holds(self) -> frozenset[str]:
        """What the journal holds of that which checks need; see `check.NEEDS`."""
        there: dict[Need, object] = {
            "candidate": self.candidate,
            "addressee": self.recipients,
            "strengths": self.candidate and self.candidate.strengths,
            "interview": self.story.interviews,
            "debrief": self.story.debriefs,
        }
        return frozenset(name for name, found in there.items() if found)

    @once
    def plan(self) -> Plan:
        """What is owed and held back at its moment. To plan takes as long as to review, so only what needs it asks."""
        from afterword.writing.review.planned import plan_of

        return plan_of(self)

    @once
    def limits(self) -> Limits:
        """The thresholds that hold for this candidate."""
        return limits_of(self.candidate)

    @once
    def known(self) -> frozenset[str]:
        """Every word of the records and of what was noted, folded: none of them is a slip of the pen."""
        return vocabulary(self.story)

    # -- marking ------------------------------------------------------------------------------------------------------

    def mark(self, message: str, span: Span | None = None, *, fix: str | None = None, safe: bool = False,
             evidence: str = "", where: str = "text") -> Finding:  # fmt: skip
        """A finding on these words, with the words around them for its fingerprint."""
        return Finding(
            message=message, span=span, where=where, evidence=evidence, around=self._around(span, where),
            fix=None if fix is None else Fix(replacement=fix, safe=safe),
        )  # fmt: skip

    def _around(self, span: Span | None, where: str) -> str:
        if span is None:
            return ""
        text = self.text if where == "text" else self.letter.subject
        start, end = text.rfind(" ", 0, max(0, span[0] - 80)) + 1, text.find(" ", span[1] + 80)
        words = tokens(text, start, end if end >= 0 else None)
        first = bisect_right(words, span[0], key=lambda token: token.end)
        last = bisect_left(words, span[1], key=lambda token: token.start) - 1
        if (start and first < 2) or (end >= 0 and len(words) < last + 3):  # long words: read them all
            words = tokens(text)
            first = bisect_right(words, span[0], key=lambda token: token.end)
            last = bisect_left(words, span[1], key=lambda token: token.start) - 1
        if first > last:
            return text[span[0] : span[1]]
        return " ".join(token.fold for token in words[max(0, first - 2) : last + 3])


@of_story
def vocabulary(story: Story) -> frozenset[str]:
    """The folded words of everything a story's records, debriefs and facts say, hyphenated ones also in their parts."""
    said: list[str] = [story.candidacy.employer, story.candidacy.role]
    for person in story.people:
        said += [person.name, person.title, person.greeting]
    if story.candidate:
        said += [story.candidate.name, story.candidate.current_employer]
        said += [words for each in story.candidate.strengths for words in (each.claim, each.evidence)]
    for debrief in story.of(Debriefed):
        said += debrief.promised
        said += [debrief.decision.words] if debrief.decision else []
        for note in debrief.notes:
            said += [*note.topics, *note.needs, *note.answered, note.question]
    said += [words for fact in story.facts if isinstance(words := fact.raw.get("words"), str)]
    return words_of(said)


def views(letters: Sequence[Letter], stories: Sequence[Story], now: datetime) -> tuple[View, ...]:
    """One view a letter, in the order of the batch, each with those before it."""
    from afterword.core.records import Candidacy

    found: list[View] = []
    for index, letter in enumerate(letters):
        moment = letter.send_at or now
        story = _story_of(letter, stories) or Story(
            candidacy=Candidacy(id=letter.candidacy), candidate=stories[0].candidate if stories else None,
            people=(), facts=(),
        )  # fmt: skip
        as_of = _as_of(story, moment)
        others = tuple(other for other in stories if other.candidacy.id != story.candidacy.id)
        found.append(
            View(letter=letter, index=index, story=as_of, others=others, moment=moment, before=tuple(found))
        )  # fmt: skip
    return tuple(found)


def _as_of(story: Story, moment: datetime) -> Story:
    """The story without later facts; for letters between the same two facts it is one and the same."""
    kept = tuple(fact for fact in story.facts if fact.at <= moment)
    if len(kept) == len(story.facts):
        return story
    known: dict[tuple[str, ...], Story] = story.__dict__.setdefault("_as_of", {})
    ids = tuple(fact.id for fact in kept)
    if ids not in known:
        known[ids] = replace(story, facts=kept)
    return known[ids]


def _story_of(letter: Letter, stories: Sequence[Story]) -> Story | None:
    """The story of its candidacy; where it names none, the only one there is, or the one that knows its addressee."""
    for story in stories:
        if story.candidacy.id == letter.candidacy:
            return story
    if letter.candidacy:
        return None
    if len(stories) == 1:
        return stories[0]
    return next((story for story in stories if any(to in story.by_id for to in letter.recipients)), None)
