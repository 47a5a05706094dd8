"""Who the candidate is, and how their days are: said, changed, and taken back."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from afterword.core.preferences import preferences_of
from afterword.desk import agenda, profile
from afterword.desk.house import House
from afterword.errors import BadInput
from cast import NOW, at_the_desk, lea


def test_days_of_ones_own_stand_on_the_record_and_can_be_taken_back(house: House) -> None:
    lea(house)
    known = profile.introduce(house, quiet_from=time(21, 30), quiet_until=" 08:00 ", letters_a_day="3")
    said = {key: known.raw[key] for key in ("quiet_from", "quiet_until", "letters_a_day")}
    assert said == {"quiet_from": "21:30", "quiet_until": "08:00", "letters_a_day": 3}
    assert preferences_of(profile.profile(house)).letters_a_day == 3
    known = profile.introduce(house, quiet_from="default", letters_a_day="default")
    assert {"quiet_from", "letters_a_day"}.isdisjoint(known.raw)
    assert known.raw["quiet_until"] == "08:00", "what is not spoken of stays"
    assert known.name == "Lea Brandt"


@pytest.mark.parametrize(("key", "value", "says"), [
    ("quiet_from", "10pm", '"quiet_from" is a time of day as HH:MM, such as 22:00, and not'),
    ("quiet_until", "25:00", "such as 07:00, and not '25:00'. The word \"default\" takes it back."),
    ("letters_a_day", "0", '"letters_a_day" is a whole number from 1 to 100, and not'),
    ("letters_a_day", "9" * 40, "a whole number from 1 to 100"),
    ("letters_a_day", [3], "a whole number from 1 to 100"),
])  # fmt: skip
def test_days_that_cannot_be_change_nothing(house: House, key: str, value: object, says: str) -> None:
    lea(house)
    before = profile.profile(house)
    with pytest.raises(BadInput) as refused:
        profile.introduce(house, name="Somebody", **{key: value})
    assert says in str(refused.value)
    assert profile.profile(house) == before


def test_the_page_of_the_day_keeps_to_them(house: House) -> None:
    at_the_desk(house)
    now = NOW + timedelta(hours=1)

    def days() -> list[int]:
        due = agenda.today(house, now).agenda.due
        thanks = [step for item in due for step in item.steps if step.purpose == "thank_you"]
        return sorted(step.window.best.day for step in thanks if step.window.best)

    assert days() == [14, 14, 14]
    profile.introduce(house, letters_a_day=2)
    assert days() == [14, 14, 15]
