"""The journal file: JSON Lines, one record or fact a line. It is import, export, backup and test format in one.

Reading and writing give back what was there: order, unknown keys and unknown kinds included.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from afterword.core import clock, facts, records
from afterword.core.facts import Fact
from afterword.core.records import RECORDS, Candidacy, Candidate, Person, Record
from afterword.core.story import Story, stories
from afterword.core.value import Value, once
from afterword.errors import BadInput

Line = Mapping[str, Any]
"""One object of the file: `{"record": KIND, "id": …}` or `{"fact": KIND, "id": …, "candidacy": …, "at": …}`."""


class Journal(Value):
    """A whole journal, read. `lines` are its objects in order, each id once; the rest are their values."""

    lines: tuple[Line, ...] = ()
    records: tuple[Record, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def candidate(self) -> Candidate | None:
        """Whose journal it is."""
        return next((record for record in self.records if isinstance(record, Candidate)), None)

    @property
    def candidacies(self) -> tuple[Candidacy, ...]:
        """In the order of the file."""
        return tuple(record for record in self.records if isinstance(record, Candidacy))

    @property
    def people(self) -> tuple[Person, ...]:
        """In the order of the file."""
        return tuple(record for record in self.records if isinstance(record, Person))

    @once
    def stories(self) -> tuple[Story, ...]:
        """One a candidacy, in the order of the file; facts and people of unknown candidacies are left out."""
        return tuple(stories(self.candidate, self.candidacies, self.people, self.facts))


def parse(text: str, name: str = "the journal") -> Journal:
    """The journal that `text` holds. Raises `BadInput` with `name` and the number of the first line that is broken."""
    known: dict[tuple[str, str], tuple[Line, Record | Fact | None]] = {}
    for number, words in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not words.strip():
            continue
        try:
            line = _object(words)
            said = _read(line)
        except BadInput as error:
            raise BadInput(f"{name}, line {number}: {error}. Mend that line, or leave it out.") from None
        if "fact" in line:  # a fact seen twice counts once, and the first stands; of a record the last line wins
            known.setdefault(("fact", line["id"]), (line, said))
        else:
            known[(line["record"], line["id"])] = (line, said)
    return of(known.values())


def read(lines: Iterable[Line]) -> Journal:
    """The journal of objects that were checked before."""
    return of((line, value(line)) for line in lines)


def of(known: Iterable[tuple[Line, Record | Fact | None]]) -> Journal:
    """The journal of objects whose values are known already."""
    kept = tuple(known)
    return Journal(
        lines=tuple(line for line, _ in kept),
        records=tuple(said for _, said in kept if isinstance(said, Record)),
        facts=tuple(said for _, said in kept if isinstance(said, Fact)),
    )


def value(line: Line) -> Record | Fact | None:
    """What the line says; None for a kind of record that this version does not know, which is kept all the same."""
    if "fact" in line:
        return facts.read(line)
    return records.read(line) if line["record"] in RECORDS else None


def check(line: Line) -> Line:
    """The line itself, when it can stand in a journal; raises `BadInput` with the reason otherwise."""
    _read(line)
    return line


def _read(line: Line) -> Record | Fact | None:
    if ("record" in line) == ("fact" in line):
        raise BadInput('it needs either "record" or "fact"')
    kind = line.get("record", line.get("fact"))
    if not isinstance(kind, str) or not isinstance(line.get("id"), str) or not line["id"]:
        raise BadInput('it needs a kind and an "id", both text')
    said = value(line)
    if isinstance(said, Record):
        _sound(said)
    return said


def _sound(record: Record) -> None:
    """A record names nothing that is unknown here: no etiquette, no number, no region."""
    if isinstance(record, Person):
        return
    if record.numbers or (isinstance(record, Candidacy) and record.etiquette):
        from afterword.core import etiquettes  # most records name none, and start time is felt

        etiquettes.check(record)
    if isinstance(record, Candidacy) and record.region:
        known = clock.regions(record.country)
        if record.region not in known:
            where = f"of {record.country}" if record.country else 'without a "country"'
            raise BadInput(
                f'candidacy {record.id!r}, "region": there is no region {record.region!r} {where}; '
                + (f"known are {', '.join(known)}" if known else "known are none, so leave it out")
            )


def dump(lines: Iterable[Line]) -> Iterator[str]:
    """Each line as it stands in a file, with its line feed."""
    return (json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _object(words: str) -> Line:
    try:
        found = json.loads(words)
    except (ValueError, RecursionError):
        raise BadInput(f"this is not JSON: {words.strip()[:40]!r}") from None
    if not isinstance(found, dict):
        raise BadInput(f"one JSON object a line is expected, found {words.strip()[:40]!r}")
    return found
