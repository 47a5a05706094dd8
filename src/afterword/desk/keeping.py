"""What is kept here, and where."""

from __future__ import annotations

from sqlalchemy import func, select

from afterword.core.value import Value
from afterword.desk.house import House
from afterword.store.schema import letter, line, outbox, reply


class Kept(Value):
    """Where everything is and how much there is of it. On a server `where` is empty, and `size` (bytes) None."""

    where: str
    size: int | None
    openings: int
    people: int
    facts: int
    drafts: int
    letters: int
    replies: int


def kept(house: House) -> Kept:
    """A look at what is kept."""
    file = house.store.file
    count = select(func.count())
    with house.store.reading() as tx:
        counted = tx.execute(select(line.c.sort, func.count()).group_by(line.c.sort)).all()
        sorts = {str(sort): int(number) for sort, number in counted}
        drafts, letters, replies = (
            tx.scalar(count.select_from(table)) or 0
            for table in (letter, select(outbox.c.id).where(outbox.c.state == "sent").subquery(), reply)
        )
    beside = [file.with_name(file.name + end) for end in ("", "-wal")] if file else []
    return Kept(
        where=str(house.folder) if file else "",
        size=sum(each.stat().st_size for each in beside if each.exists()) if file else None,
        openings=sorts.get("candidacy", 0),
        people=sorts.get("person", 0),
        facts=sorts.get("fact", 0),
        drafts=drafts,
        letters=letters,
        replies=replies,
    )
