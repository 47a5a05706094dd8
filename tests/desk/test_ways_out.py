"""Ways out: a device that is turned away gets nothing more, and what is kept is bounded and names no secret."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from afterword.desk import access, nudging, ways_out
from afterword.desk.house import House
from afterword.errors import BadInput
from afterword.notify.webpush import Subscriber
from cast import NOW

POINT = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"


def browser(number: int = 1) -> Subscriber:
    return Subscriber(endpoint=f"https://push.example.net/{number}", p256dh=POINT, auth="BTBZMqHH6r4Tts7J_aSIgg")


def names(house: House, now: datetime = NOW) -> list[str]:
    return [each.name for each in ways_out.listeners(house, now)]


def test_a_browser_is_told_while_its_device_is_let_in(house: House) -> None:
    access.pair(house, access.new_link(house, NOW), "Lea's phone", NOW)
    (phone,) = access.devices(house, NOW)
    ways_out.subscribe(house, browser(1), "Android", phone, NOW)
    ways_out.subscribe(house, browser(2), "Linux", None, NOW)
    ways_out.subscribe(house, browser(1), "Android", phone, NOW)
    assert names(house) == ["Linux", "Lea's phone"]
    assert names(house, NOW + timedelta(days=300)) == ["Linux", "Lea's phone"], "nobody looked, so there is more to say"
    access.turn_away(house, access.short(phone))
    assert names(house) == ["Linux"]
    assert ways_out.key(house) == ways_out.key(house)


def test_how_each_way_went(house: House) -> None:
    nudging.set_targets(house, ["ntfy://ntfy.sh/secret"])
    ways_out.subscribe(house, browser(), "Linux", None, NOW)
    target, pushed = (each.id for each in ways_out.ways(house, NOW))
    later = NOW + timedelta(hours=1)
    ways_out.note(house, {target: "It is away.", pushed: "", "gone": ""}, NOW)
    ways_out.note(house, {pushed: "It is away."}, later)
    ways_out.note(house, {target: ""}, later)
    first, second = ways_out.ways(house, NOW)
    assert (first.kind, first.works, first.went, first.failed) == ("ntfy", True, later, NOW)
    assert (second.kind, second.works, second.went, second.failed, second.why) == (
        "push",
        False,
        NOW,
        later,
        "It is away.",
    )
    ways_out.remove(house, target)
    ways_out.remove(house, pushed)
    assert ways_out.ways(house, NOW) == ()


def test_there_is_an_end_to_them(house: House) -> None:
    for number in range(ways_out.MOST):
        ways_out.subscribe(house, browser(number), "Linux", None, NOW)
        ways_out.add(house, f"json://127.0.0.1:{number + 1}/")
    with pytest.raises(BadInput, match="already"):
        ways_out.subscribe(house, browser(99), "Linux", None, NOW)
    with pytest.raises(BadInput, match="already"):
        ways_out.add(house, "json://127.0.0.1:99/")
    ways_out.add(house, "json://127.0.0.1:1/")
