"""Files that go with a letter: chosen, looked at, and left out again. As its words, they are fixed by the approval."""

from __future__ import annotations

from afterword.desk.house import House
from afterword.desk.letters import opened
from afterword.desk.reviewing import found_in
from afterword.errors import NotFound
from afterword.mail.enclosed import Enclosure, enclosure, fitting, safe_name
from afterword.store import enclosures
from afterword.store.rows import Enclosed


def attach(house: House, id: str, name: str, data: bytes) -> Enclosed:
    """Let a file go with the letter, under a name that is safe anywhere; one of that name before it makes way.

    A letter that is approved is taken back first, as when it is edited. Raises `NotFound`, `Stopped` once it is out,
    and `BadInput` for a file that no mail server would take, alone or beside the others.
    """
    chosen = enclosure(name, data)
    file = Enclosed(letter=id, name=chosen.name, kind=chosen.kind, size=len(data), sha256=chosen.sha256)
    with house.store.transaction() as tx:
        opened(tx, id)
        others = [each for each in enclosures.of(tx, [id]) if each.name != file.name]
        fitting([*(each.size for each in others), file.size])
        enclosures.put(tx, file, data)
    return file


def detach(house: House, id: str, name: str) -> None:
    """Let a file not go with the letter. Raises `NotFound` with those that do, and `Stopped` once it is out."""
    with house.store.transaction() as tx:
        opened(tx, id)
        if not enclosures.drop(tx, id, name) and not enclosures.drop(tx, id, safe_name(name)):
            there = ", ".join(each.name for each in enclosures.of(tx, [id])) or "none"
            raise NotFound(f"No file {name[:80]!r} goes with that letter. There are: {there}.")


def file_of(house: House, id: str, name: str) -> Enclosure:
    """A file of the letter, to be looked at. Raises `NotFound`."""
    with house.store.reading() as tx:
        found = next((each for each in enclosures.of(tx, [found_in(tx, id).id]) if each.name == name), None)
        if found is None:
            raise NotFound(f"No file {name[:80]!r} goes with that letter.")
        return Enclosure(name=found.name, kind=found.kind, data=enclosures.data(tx, found))
