"""A table of applications taken over: what each row would add is shown first, and nothing is added twice.

A row becomes an opening, the person named in it, and facts: an interview, that somebody was thanked, what came of it.
Ids are made of what the row says, so the same sheet again adds only what is new in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from email.utils import parseaddr
from typing import Any

from afterword.core import clock
from afterword.core.journal import Line
from afterword.core.records import Candidate
from afterword.core.tables import Columns, Field, Moment, Table, moment, outcome, people
from afterword.core.value import Value
from afterword.desk.house import House, candidate_in, fact, readable_id, replan_each, same_everywhere
from afterword.errors import BadInput
from afterword.store import lines, plans, settings, under_way
from afterword.store.database import Tx

PENDING = "table"
"""The table that waits to be taken over, under its setting."""
NOON, HOUR = time(12), timedelta(hours=1)
"""When an interview was of which only the day is known, and how long."""
LONGEST_NOTE = 2000
YES = frozenset({"yes", "y", "x", "done", "sent", "true", "1", "✓", "✔", "ja", "oui", "sí"})
"""What people write where only a tick is wanted."""


class Row(Value):
    """What one row adds. `number` is its line in the sheet; `trouble` says why it adds nothing; `assumed`, what was."""

    number: int
    employer: str = ""
    role: str = ""
    candidacy: str = ""
    is_new: bool = False
    added: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()
    trouble: str = ""
    lines: tuple[Line, ...] = ()


def rows_of(house: House, table: Table, columns: Columns, day_first: bool, now: datetime) -> tuple[Row, ...]:
    """What each row would add, as things stand. Raises `BadInput` where no column names the employer."""
    with house.store.reading() as tx:
        return tuple(_rows(tx, table, columns, day_first, now))


def take_over(house: House, table: Table, columns: Columns, day_first: bool, now: datetime) -> tuple[Row, ...]:
    """Add what the rows add, in one transaction, and plan anew. The rows as they were added."""
    with house.store.transaction() as tx:
        rows = tuple(_rows(tx, table, columns, day_first, now))
        for row in rows:
            for line in row.lines:
                if "record" in line:
                    lines.put(tx, line)
                else:
                    lines.append(tx, line)
        replan_each(tx, sorted({row.candidacy for row in rows if row.lines}))
    return rows


def take_out(house: House, candidacies: Sequence[str]) -> int:
    """Take those openings out again that a table made and nothing was added to since. How many."""
    with house.store.transaction() as tx:
        gone = []
        for each in candidacies:
            journal = lines.of_candidacies(tx, [each])
            own = [line for line in journal.lines if line.get("candidacy") == each or line.get("id") == each]
            if own and all(line.get("source") == "table" or line.get("from_table") for line in own):
                gone.append(each)
        under_way.forget(tx, gone)
        lines.forget(tx, gone)
        plans.forget(tx, gone)
    return len(gone)


def keep_for_later(house: House, table: Table | None) -> None:
    """Let a table wait while its columns are looked at; None forgets it."""
    with house.store.transaction() as tx:
        settings.put(tx, PENDING, {"headings": table.headings, "rows": table.rows} if table else None)


def waiting(house: House) -> Table | None:
    """The table that waits, or None."""
    with house.store.reading() as tx:
        kept = settings.get(tx, PENDING)
    if kept is None:
        return None
    return Table(headings=tuple(kept["headings"]), rows=tuple(tuple(row) for row in kept["rows"]))


# -- what a row says --------------------------------------------------------------------------------------------------


def _rows(tx: Tx, table: Table, columns: Columns, day_first: bool, now: datetime) -> Iterator[Row]:
    if "employer" not in columns:
        raise BadInput("No column names the company. Say which one it is.")
    made = _Making(tx, columns, day_first, now)
    for number, cells in enumerate(table.rows, 2):
        try:
            yield made.row(number, cells)
        except BadInput as error:
            yield Row(number=number, employer=cells[columns["employer"]], trouble=str(error))


class _Making:
    """Rows in their order, with what was known before them and what they added."""

    def __init__(self, tx: Tx, columns: Columns, day_first: bool, now: datetime) -> None:
        self.columns, self.day_first, self.now = columns, day_first, now
        self.candidate: Candidate | None = candidate_in(tx)
        self.zone = clock.zone(self.candidate.zone if self.candidate else "UTC")
        journal = lines.everything(tx)
        self.facts = {each.id for each in journal.facts}
        self.openings = {_same(each.employer, each.role): each.id for each in journal.candidacies}
        self.taken = {each.id for each in journal.candidacies}
        self.people = {
            (each.candidacy, key): each.id for each in journal.people for key in _known_by(each.name, each.email)
        }
        self.named = {each.id for each in journal.people}

    def row(self, number: int, cells: Sequence[str]) -> Row:
        """What one row adds. Raises `BadInput` for one that cannot be understood."""
        said = {field: cells[column] for field, column in self.columns.items()}
        employer, role = said.get("employer", "")[:200], said.get("role", "")[:200]
        if not employer:
            raise BadInput("It names no company, so it is left out.")
        id = self.openings.get(_same(employer, role))
        is_new = id is None
        added: list[str] = []
        new: list[Line] = []
        if id is None:
            id = readable_id(employer, self.taken)
            self.taken.add(id)
            self.openings[_same(employer, role)] = id
            new.append(self._opening(id, employer, role, said.get("notes", "")))
            added.append("an opening")
        met = list(self._people(id, said, new))
        if len(new) > is_new:
            added.append(f"{len(new) - is_new} {'person' if len(new) - is_new == 1 else 'people'}")
        assumed: list[str] = []
        for words, line in self._facts(id, said, met, assumed):
            if line["id"] not in self.facts:
                self.facts.add(line["id"])
                new.append(line)
                added.append(words)
        return Row(number=number, employer=employer, role=role, candidacy=id, is_new=is_new, added=tuple(added),
                   assumed=tuple(assumed), lines=tuple(new))  # fmt: skip

    def _opening(self, id: str, employer: str, role: str, notes: str) -> Line:
        country = self.candidate.country if self.candidate else ""
        return {"record": "candidacy", "id": id, "employer": employer, "role": role, "zone": str(self.zone),
                "country": country, "source": "direct", "from_table": True,
                **({"notes": notes[:LONGEST_NOTE]} if notes else {})}  # fmt: skip

    def _people(self, candidacy: str, said: Mapping[Field, str], new: list[Line]) -> Iterator[str]:
        names = people(said.get("person", ""))
        address = parseaddr(said.get("email", ""))[1].strip() if len(names) <= 1 else ""
        address = address if "@" in address else ""
        for name in names or ((address.split("@")[0],) if address else ()):
            keys = [(candidacy, key) for key in _known_by(name, address)]
            known = next((self.people[key] for key in keys if key in self.people), None)
            if known is None:
                known = readable_id(name, self.named)
                self.named.add(known)
                self.people |= dict.fromkeys(keys, known)
                alone = len(names) <= 1
                new.append({
                    "record": "person", "id": known, "candidacy": candidacy, "name": name, "part": "interviewer",
                    "from_table": True, **({"email": address, "email_source": "given"} if address else {}),
                    **({"title": title[:200]} if alone and (title := said.get("title", "")) else {}),
                    **({"phone": phone[:60]} if alone and (phone := said.get("phone", "")) else {}),
                })  # fmt: skip
            yield known

    def _facts(
        self, candidacy: str, said: Mapping[Field, str], met: list[str], assumed: list[str]
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        held = self._day("interview", said)
        ends = None
        if held:
            starts = self._at(held, NOON)
            ends = self._ends(held, starts, said, assumed)
            about = {"start": starts.isoformat(), "zone": str(self.zone), "round": 1, "with": met}
            yield "an interview", self._fact("interview_held", candidacy, ends, f"{held.day}", **about)
        thanked = self._thanked(said, ends, assumed) if met else None
        for each in met if thanked else ():
            keys = {"to": each, "purpose": "thank_you", "channel": "email"}
            yield "a thank-you", self._fact("letter_sent", candidacy, thanked or self.now, each, **keys)
        if kind := outcome(said.get("outcome", "")):
            yield self._outcome(kind, candidacy, said, met, ends, assumed)

    def _thanked(self, said: Mapping[Field, str], ends: datetime | None, assumed: list[str]) -> datetime | None:
        """When they were thanked; None where nobody was, or the cell says nothing that can be read."""
        words = said.get("thanked", "")
        if ends and words.casefold() in YES:
            assumed.append("it is not said when you thanked them, so an hour after the interview is taken")
            return clock.after(ends, HOUR)
        day = moment(words, self.day_first) if words else None
        return max(self._at(day, clock.DUE_AT), ends) if day and ends and day.day >= ends.date() else None

    def _outcome(
        self,
        kind: str,
        candidacy: str,
        said: Mapping[Field, str],
        met: list[str],
        ends: datetime | None,
        assumed: list[str],
    ) -> tuple[str, dict[str, Any]]:
        day = self._day("decided", said)
        at = self._at(day, clock.DUE_AT) if day else ends or self.now
        if not day:
            assumed.append("it is not said when that was, so the day of the interview is taken" if ends else
                           "it is not said when that was, so today is taken")  # fmt: skip
        by = {"by": met[0]} if met else {}
        if kind in ("rejected", "offered"):
            words = "a rejection" if kind == "rejected" else "an offer"
            return words, self._fact(kind, candidacy, at, "", **by)
        words = {"accept": "that you accepted", "decline": "that you declined", "withdraw": "that you withdrew"}[kind]
        return words, self._fact("decided", candidacy, at, kind, to=kind)

    def _fact(self, kind: str, candidacy: str, at: datetime, mark: str, **keys: Any) -> dict[str, Any]:
        id = same_everywhere("table", kind, candidacy, mark)
        return fact(kind, candidacy, at, self.now, id=id, source="table", **keys)

    def _day(self, field: Field, said: Mapping[Field, str]) -> Moment | None:
        words = said.get(field, "")
        if not words:
            return None
        found = moment(words, self.day_first)
        if found is None:
            raise BadInput(f"{words[:40]!r} is no date that can be read. Write it as 2026-11-12, or 2026-11-12 14:30.")
        return found

    def _ends(self, held: Moment, starts: datetime, said: Mapping[Field, str], assumed: list[str]) -> datetime:
        words = said.get("ends", "")
        end = (
            moment(words if any(sign in words for sign in "/-. ") else f"{held.day} {words}", self.day_first)
            if words
            else None
        )
        if end and end.at:
            ends = self._at(end, NOON)
            if ends > starts:
                return ends
        assumed.append("an hour is assumed" if held.at else "no time is said, so noon and an hour are assumed")
        return clock.after(starts, HOUR)

    def _at(self, said: Moment, usual: time) -> datetime:
        return datetime.combine(said.day, said.at or usual, self.zone)


def _same(employer: str, role: str) -> tuple[str, str]:
    return " ".join(employer.casefold().split()), " ".join(role.casefold().split())


def _known_by(name: str, email: str) -> Iterator[str]:
    if email:
        yield email.casefold()
    if name:
        yield " ".join(name.casefold().split())
