"""The journal in the database."""

from pathlib import Path

import pytest

from afterword.core import journal
from afterword.errors import BadInput
from afterword.store import lines
from afterword.store.database import Store

JOURNALS = sorted((Path(__file__).parent.parent / "journals").glob("*.jsonl"))


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_a_journal_comes_out_as_it_went_in(store: Store, path: Path) -> None:
    told = journal.parse(path.read_text(encoding="utf-8"))
    with store.transaction() as tx:
        for line in told.lines:
            (lines.put if "record" in line else lines.append)(tx, line)
    with store.reading() as tx:
        assert "".join(journal.dump(lines.everything(tx).lines)) == path.read_text(encoding="utf-8")


def test_a_record_keeps_its_place_when_it_changes(store: Store) -> None:
    with store.transaction() as tx:
        for id in ("a", "b"):
            lines.put(tx, {"record": "candidacy", "id": id, "employer": "Northwind"})
        lines.put(tx, {"record": "candidacy", "id": "a", "employer": "Southwind"})
        assert [each.employer for each in lines.everything(tx).candidacies] == ["Southwind", "Northwind"]


def test_a_record_and_a_fact_may_share_an_id(store: Store) -> None:
    with store.transaction() as tx:
        lines.put(tx, {"record": "candidacy", "id": "x", "employer": "Northwind"})
        lines.put(tx, {"record": "person", "id": "x", "candidacy": "x", "name": "Ada"})
        lines.append(tx, {"fact": "rejected", "id": "x", "candidacy": "x", "at": "2026-10-14T10:45:00+01:00"})
        assert len(lines.of_candidacies(tx, ["x"]).lines) == 3


def test_a_fact_is_added_once_and_never_replaced(store: Store) -> None:
    fact = {"fact": "rejected", "id": "f", "candidacy": "c", "at": "2026-10-14T10:45:00+01:00"}
    with store.transaction() as tx:
        assert lines.append(tx, fact)
        assert not lines.append(tx, dict(fact))
    with pytest.raises(BadInput, match="says otherwise"), store.transaction() as tx:
        lines.append(tx, {**fact, "warm": True})
