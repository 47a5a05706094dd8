"""A journal comes into the house whole, or not at all."""

from __future__ import annotations

import pytest

from afterword.core.journal import read
from afterword.desk import agenda, journals
from afterword.desk.house import House
from afterword.errors import BadInput
from cast import NOW, lea


def test_a_candidate_on_no_clock_does_not_come_in(house: House) -> None:
    """Nothing could be told any more, not even where to set it right."""
    lea(house)
    lost = {"record": "candidate", "id": "me", "name": "Lea Brandt", "zone": "Nowhere"}
    with pytest.raises(BadInput, match="There is no time zone 'Nowhere'"):
        journals.take_over(house, read([lost]))
    assert agenda.today(house, NOW).candidate


def test_a_decision_in_a_candidacy_that_is_not_there_stops_nothing(house: House) -> None:
    lea(house)
    stray = {"fact": "decided", "id": "d", "candidacy": "nowhere", "at": NOW.isoformat(), "to": "accept"}
    known = {"record": "candidacy", "id": "northwind", "employer": "Northwind", "zone": "UTC"}
    assert journals.take_over(house, read([known, stray])) == 2
