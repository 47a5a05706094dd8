"""What can be found in a candidacy, by which words, and where those stand in a text. Pure.

Words are compared folded: without accents, case and ligatures, so that "lucja" finds Łucja. A word that is looked for
is the beginning of one that is found, and of several each has to be there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from afterword.core.facts import CallMade, Debriefed, LetterSent
from afterword.core.story import Story
from afterword.core.value import Value

KINDS = ("person", "opening", "note", "call", "draft", "letter", "reply")
"""Kinds of documents, in the order in which they are shown."""
MOST_WORDS = 12
"""Words of a question that are looked for; whoever pastes a letter looks for its beginning."""
LONGEST_WORD = 64
LONGEST_TEXT = 100_000
"""Characters of a document that can be found."""
LONGEST_QUESTION = 1_000
"""Characters of a question that are read."""
AROUND = 70
"""Characters of an excerpt before and after the first word that was found."""

# Letters that Unicode takes for letters of their own and not for another with an accent. Case is folded after.
_PLAIN = str.maketrans({
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h", "Ħ": "h", "ŧ": "t",
    "Ŧ": "t", "ı": "i", "þ": "th", "Þ": "th", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe",
})  # fmt: skip
_ALONE = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts without spaces between words: there every character is one."""
_WORD = re.compile(rf"[{_ALONE}]|[^\W_{_ALONE}]+")


class Document(Value):
    """Something that can be found. `id` is that of what it is about, `at` says how new it is (aware)."""

    kind: str
    candidacy: str
    id: str
    at: datetime
    title: str
    about: str = ""
    text: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words by which it is found, folded, each once."""
        return words_of(f"{self.title}\n{self.about}\n{self.text}"[:LONGEST_TEXT])


class Piece(Value):
    """A part of an excerpt, and whether it is what was looked for."""

    text: str
    found: bool = False


@lru_cache(maxsize=4096)
def _folded(sign: str) -> str:
    plain = unicodedata.normalize("NFKD", sign.translate(_PLAIN))
    return "".join(each for each in plain if not unicodedata.combining(each)).casefold()


def fold(text: str) -> str:
    """The text without accents, case and ligatures; one character may become several, or none."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, each once, in their order."""
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in _WORD.findall(fold(text))))


def asked_for(question: str) -> tuple[str, ...]:
    """The words to look for. Whatever else is typed, quotes and operators too, is only what stands between them."""
    return words_of(question[:LONGEST_QUESTION])[:MOST_WORDS]


def answers(document: Document, words: Sequence[str]) -> bool:
    """Whether each of the words, folded, begins one of the document's: what every index has to agree with."""
    return bool(words) and all(any(each.startswith(word) for each in document.words) for word in words)


def begin(words: Sequence[str], text: str) -> bool:
    """Whether each of the words, folded, begins one of the text's."""
    theirs = words_of(text)
    return all(any(each.startswith(word) for each in theirs) for word in words)


def excerpt(text: str, words: Sequence[str], around: int = AROUND) -> tuple[Piece, ...]:
    """The part of a text with the first word that was found, those that were found marked whole.

    The beginning, where none is in it. Shortened parts begin or end with an ellipsis.
    """
    text = " ".join(text[:LONGEST_TEXT].split())
    places = _places(text, words)
    first = places[0][0] if places else 0
    start = text.rfind(" ", 0, max(first - around, 0)) + 1 if first > around else 0
    end = len(text)
    if end > start + 3 * around:
        end = text.rfind(" ", start + 2 * around, start + 3 * around)
        end = end if end > 0 else start + 3 * around
    pieces = [Piece(text="… ")] if start else []
    at = start
    for begins, ends in places:
        if begins >= end:
            break
        if begins > at:
            pieces.append(Piece(text=text[at:begins]))
        pieces.append(Piece(text=text[begins:ends], found=True))
        at = ends
    if at < end:
        pieces.append(Piece(text=text[at:end]))
    return (*pieces, Piece(text=" …")) if max(at, end) < len(text) else tuple(pieces)


def _places(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where in the text whole words begin and end that begin with what is looked for."""
    places: list[tuple[int, int]] = []
    lengths = [len(_folded(sign)) for sign in text] if not text.isascii() else [1] * len(text)
    origin = [at for at, length in enumerate(lengths) for _ in range(length)]
    for match in _WORD.finditer(fold(text)) if words else ():
        if match.group().startswith(tuple(words)):
            begins, ends = origin[match.start()], origin[match.end() - 1] + 1
            while ends < len(text) and not lengths[ends]:  # accents that stand as characters of their own
                ends += 1
            if places and begins < places[-1][1]:  # one sign, such as ¼, may end a word and begin another
                begins, ends = places[-1][0], max(ends, places.pop()[1])
            places.append((begins, ends))
    return places


# -- what there is ----------------------------------------------------------------------------------------------------


def documents(story: Story) -> Iterator[Document]:
    """What can be found of one candidacy in its journal: itself, its people, debriefs, calls and letters."""
    candidacy = story.candidacy
    last = max((fact.at for fact in story.facts), default=datetime.min.replace(tzinfo=story.calendar.zone))
    employer = candidacy.employer or candidacy.id
    yield Document(
        kind="opening", candidacy=candidacy.id, id=candidacy.id, at=last, title=employer, about=candidacy.role
    )
    for person in story.people:
        said = " ".join((*dict.fromkeys((person.email, *person.other_emails)), person.phone, person.greeting)).strip()
        about = ", ".join(each for each in (person.title, employer) if each)
        yield Document(
            kind="person", candidacy=candidacy.id, id=person.id, at=last, title=person.name, about=about, text=said
        )
    for debrief in story.debriefs.values():
        yield Document(kind="note", candidacy=candidacy.id, id=debrief.interview, at=debrief.at, title=employer,
                       about=candidacy.role, text=_noted(story, debrief))  # fmt: skip
    for call in story.of(CallMade):
        if words := str(call.raw.get("words") or ""):
            yield Document(kind="call", candidacy=candidacy.id, id=f"{call.to}\n{call.id}", at=call.at,
                           title=story.person(call.to).name, about=employer, text=words)  # fmt: skip
    for letter in story.of(LetterSent):
        if letter.subject or letter.text:
            yield Document(kind="letter", candidacy=candidacy.id, id=f"{letter.to}\n{letter.id}", at=letter.at,
                           title=story.person(letter.to).name, about=letter.subject, text=letter.text)  # fmt: skip


def _noted(story: Story, debrief: Debriefed) -> str:
    """What a debrief says, a line a person and one for each of the rest."""
    said = [
        f"{story.person(note.person).name}: "
        + "; ".join(each for each in (*note.topics, *note.needs, note.question, *note.answered) if each)
        for note in debrief.notes
    ]
    decision = debrief.decision.words if debrief.decision else ""
    return "\n".join(
        each for each in (*said, decision, *debrief.promised, str(debrief.raw.get("remember") or "")) if each
    )
