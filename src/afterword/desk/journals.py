"""The journal as a file: out whole, and in again."""

from __future__ import annotations

from afterword.core import clock
from afterword.core.journal import Journal
from afterword.core.records import Candidate
from afterword.desk import finding
from afterword.desk.house import House, candidate_in, replan_each
from afterword.errors import BadInput
from afterword.store import lines


def everything(house: House) -> Journal:
    """The whole journal, in its order."""
    with house.store.reading() as tx:
        return lines.everything(tx)


def take_over(house: House, journal: Journal) -> int:
    """Add a journal: records by id, the newer over the older; facts once. How many lines were new.

    Raises `BadInput`, and changes nothing, where it is somebody else's, says otherwise of a known fact, or puts the
    candidate where no clock is: every page of the house is told on theirs.
    """
    new = 0
    if journal.candidate:
        clock.zone(journal.candidate.zone)
    with house.store.transaction() as tx:
        _same_person(candidate_in(tx), journal.candidate)
        for line in journal.lines:
            if "fact" in line:
                new += lines.append(tx, line)
            else:
                new += lines.find(tx, line["record"], line["id"]) is None
                lines.put(tx, line)
        touched = {candidacy.id for candidacy in journal.candidacies} | {fact.candidacy for fact in journal.facts}
        replan_each(tx, touched & lines.ids(tx, "candidacy"))
    finding.refresh(house)  # who imports waits anyway, and whoever looks for something first would otherwise
    return new


def _same_person(here: Candidate | None, theirs: Candidate | None) -> None:
    if here and theirs and here.id != theirs.id:
        raise BadInput(
            f"This journal is {theirs.name}'s, and here is {here.name}'s. Use another folder: AFTERWORD_HOME=… "
        )
