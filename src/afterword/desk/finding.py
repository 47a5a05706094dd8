"""Finding people, openings, notes, letters and replies by their words."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from afterword.core import finding
from afterword.core.finding import KINDS, Document, Piece
from afterword.core.value import Value
from afterword.desk.house import AT_ONCE, House, stories_of
from afterword.store import letters, lines, replies, search
from afterword.store.database import Tx

MOST = 8
"""Of a kind that are shown; the others are counted."""


class Hit(Value):
    """Something that was found, with the words that were looked for marked in each part."""

    document: Document
    title: tuple[Piece, ...]
    about: tuple[Piece, ...]
    excerpt: tuple[Piece, ...]


class Group(Value):
    """What was found of one kind, the newest first; `count` in all."""

    kind: str
    hits: tuple[Hit, ...]
    count: int


def find(house: House, question: str, most: int = MOST) -> tuple[Group, ...]:
    """What holds every word of the question, or words that begin so, by kind; nothing for a question without words."""
    words = finding.asked_for(question)
    if not words:
        return ()
    refresh(house)
    with house.store.reading() as tx:
        found = search.find(tx, words, most)
    return tuple(
        Group(kind=kind, hits=tuple(_hit(each.document, words) for each in theirs), count=theirs[0].of)
        for kind in KINDS
        if (theirs := [each for each in found if each.document.kind == kind])
    )


def _hit(document: Document, words: tuple[str, ...]) -> Hit:
    whole = finding.LONGEST_TEXT
    return Hit(
        document=document, title=finding.excerpt(document.title, words, whole),
        about=finding.excerpt(document.about, words, whole), excerpt=finding.excerpt(document.text, words),
    )  # fmt: skip


def refresh(house: House) -> None:
    """Bring in what changed since the last look, some candidacies at a time so that nobody waits for long."""
    while True:
        with house.store.reading() as tx:
            if not search.is_due(tx):
                return
        with house.store.transaction() as tx:
            taken = search.take_due(tx, AT_ONCE)
            search.replace(tx, taken, documents(tx, taken))


def documents(tx: Tx, candidacies: Collection[str]) -> Iterator[Document]:
    """All that can be found of these candidacies; "" stands for mails of which it is not known where they belong."""
    known = lines.ids(tx, "candidacy").intersection(candidacies)
    told = stories_of(tx, known)
    for id in sorted(known):
        yield from finding.documents(told[id])
    for draft in letters.of_candidacies(tx, candidacies):
        story = told.get(draft.candidacy)
        to = str(draft.body.get("to") or "")
        yield Document(
            kind="draft", candidacy=draft.candidacy, id=draft.id, at=draft.written,
            title=story.person(to).name if story else to, about=str(draft.body.get("subject") or ""),
            text=str(draft.body.get("text") or ""),
        )  # fmt: skip
    for reply in replies.of_candidacies(tx, candidacies):
        said = {key: str(reply.body.get(key) or "") for key in ("name", "address", "subject", "kept")}
        yield Document(kind="reply", candidacy=reply.candidacy or "", id=reply.id, at=reply.at,
                       title=said["name"] or said["address"], about=said["subject"],
                       text=said["kept"])  # fmt: skip
