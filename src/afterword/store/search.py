"""Finding by words, on either database: FTS5 on SQLite, a tsvector under a GIN index on PostgreSQL.

Both hold the same words, folded in `core.finding`, and are only asked for what begins so; neither is given anything
that was typed to interpret. Triggers note what changed (see migration 0007), and whoever looks brings that in first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Row, delete, func, insert, select, text

from afterword.core.finding import Document
from afterword.core.value import Value
from afterword.store.database import Tx
from afterword.store.rows import milliseconds, moment
from afterword.store.schema import found, found_due


class Found(Value):
    """A document that was found; `of` is how many of its kind were."""

    document: Document
    of: int


MATCHES = {
    "sqlite": "number IN (SELECT rowid FROM found_words WHERE found_words MATCH :words)",
    "postgresql": "array_to_tsvector(string_to_array(words, ' ')) @@ CAST(:words AS tsquery)",
}
FIND = """
SELECT found.kind, found.candidacy, found.id, found.at, found.title, found.about, found.text, best.of_kind
FROM (SELECT number, kind, place, of_kind FROM
        (SELECT number, kind, row_number() OVER (PARTITION BY kind ORDER BY at DESC, number) AS place,
                count(*) OVER (PARTITION BY kind) AS of_kind
         FROM found WHERE {matches}) AS every
      WHERE place <= :most) AS best
JOIN found ON found.number = best.number ORDER BY best.kind, best.place
"""


def find(tx: Tx, words: Sequence[str], most: int) -> tuple[Found, ...]:
    """What holds each of the words (folded letters and digits), so many of a kind at most, the newest first."""
    if not words:
        return ()
    if tx.dialect.name == "sqlite":
        asked = " ".join(f'"{word}"*' for word in words)
    else:
        asked = " & ".join(f"'{word}':*" for word in words)
    rows = tx.execute(text(FIND.format(matches=MATCHES[tx.dialect.name])), {"words": asked, "most": most})
    return tuple(Found(document=_document(row), of=row.of_kind) for row in rows)


def everything(tx: Tx) -> tuple[Document, ...]:
    """All that can be found."""
    return tuple(_document(row) for row in tx.execute(select(found).order_by(found.c.candidacy, found.c.number)))


def is_due(tx: Tx) -> bool:
    """Whether anything changed since it was brought in."""
    return tx.scalar(select(found_due.c.number).limit(1)) is not None


def take_due(tx: Tx, most: int) -> tuple[str, ...]:
    """The candidacies that changed, so many at most, for this transaction to bring in; "" are mails in doubt.

    What another transaction is about to change is noted by it once more, and so remains for the next time.
    """
    if tx.dialect.name == "postgresql":  # two that bring in the same at once would both write it
        tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended("found", 0))))
    taken = tuple(tx.scalars(select(found_due.c.candidacy).distinct().order_by(found_due.c.candidacy).limit(most)))
    tx.execute(delete(found_due).where(found_due.c.candidacy.in_(taken)))
    return taken


def replace(tx: Tx, candidacies: Iterable[str], documents: Iterable[Document]) -> None:
    """Let these be all that can be found of these candidacies."""
    tx.execute(delete(found).where(found.c.candidacy.in_(tuple(candidacies))))
    rows = [
        {
            "candidacy": each.candidacy, "kind": each.kind, "id": each.id, "at": milliseconds(each.at),
            "title": _without_null(each.title), "about": _without_null(each.about), "text": _without_null(each.text),
            "words": " ".join(each.words),
        }
        for each in documents
    ]  # fmt: skip
    if rows:
        tx.execute(insert(found), rows)


def _without_null(text: str) -> str:
    """PostgreSQL takes any text but that character."""
    return text.replace("\0", " ")


def _document(row: Row[tuple[object, ...]]) -> Document:
    return Document(kind=row.kind, candidacy=row.candidacy, id=row.id, at=moment(row.at), title=row.title,
                    about=row.about, text=row.text)  # fmt: skip
