"""Who is let in: a link once and for ten minutes, a device until it is turned away or stays away, a passphrase."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from afterword.desk import access
from afterword.desk.house import House
from afterword.errors import BadInput, NotFound, Stopped
from afterword.store import sessions

NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)
WORDS = "four words are enough"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are tried out often here."""
    monkeypatch.setattr(access, "ROUNDS", 1)
    monkeypatch.setattr(access, "MEMORY", 64)


def paired(house: House, name: str = "Pixel", now: datetime = NOW) -> str:
    held = access.pair(house, access.new_link(house, now), name, now)
    assert held is not None
    return held


def is_in(house: House, held: str, now: datetime) -> bool:
    return access.standing(house, held, now).device is not None


def test_a_link_lets_one_device_in(house: House) -> None:
    link = access.new_link(house, NOW)
    assert not is_in(house, link, NOW), "the link itself opens no page"
    found: list[str | None] = []
    barrier = threading.Barrier(4)

    def claim() -> None:
        barrier.wait()
        found.append(access.pair(house, link, "Pixel", NOW))

    threads = [threading.Thread(target=claim) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sum(each is not None for each in found) == 1
    assert not access.is_link(house, link, NOW)
    assert [each.name for each in access.devices(house, NOW)] == ["Pixel"]


def test_a_link_holds_for_ten_minutes(house: House) -> None:
    link = access.new_link(house, NOW)
    assert access.is_link(house, link, NOW + timedelta(minutes=9))
    assert access.pair(house, link, "Pixel", NOW + timedelta(minutes=10)) is None
    access.new_link(house, NOW + timedelta(hours=1))
    with house.store.reading() as tx:
        assert len(list(sessions.each(tx))) == 1, "what holds no more is cleared away"


def test_a_device_stays_while_it_comes_and_is_out_after_ninety_days(house: House) -> None:
    held = paired(house)
    for month in range(1, 13):
        assert is_in(house, held, NOW + timedelta(days=30 * month))
    assert not is_in(house, held, NOW + timedelta(days=360 + 91))
    assert not is_in(house, paired(house), NOW + timedelta(days=91))


def test_one_that_is_turned_away_is_out_at_once(house: House) -> None:
    held, other = paired(house), paired(house, "iPad")
    pixel = next(each for each in access.devices(house, NOW) if each.name == "Pixel")
    access.turn_away(house, access.short(pixel))
    assert (is_in(house, held, NOW), is_in(house, other, NOW)) == (False, True)
    with pytest.raises(NotFound, match="is let in here"):
        access.turn_away(house, access.short(pixel))


def test_a_passphrase_is_asked_for_and_another_one_puts_everybody_out(house: House) -> None:
    assert access.sign_in(house, "", "Mac", NOW) is None, "without a passphrase nothing is one"
    access.set_passphrase(house, WORDS)
    phone, held = paired(house), access.sign_in(house, WORDS, "Mac", NOW)
    assert held
    assert is_in(house, held, NOW)
    assert access.sign_in(house, WORDS.upper(), "Mac", NOW) is None
    assert not is_in(house, held, NOW + timedelta(hours=13))
    access.set_passphrase(house, "four other words are it")
    assert (is_in(house, held, NOW), is_in(house, phone, NOW)) == (False, True)
    access.remove_passphrase(house)
    assert not access.standing(house, "", NOW).passphrase
    with pytest.raises(Stopped):
        access.remove_passphrase(house)


def test_the_same_words_from_another_keyboard_are_the_same(house: House) -> None:
    access.set_passphrase(house, "se\u0301same ouvre-toi")
    assert access.is_passphrase(house, "s\u00e9same ouvre-toi")


@pytest.mark.parametrize("words", ["", "short", " " * 12, "x" * 201])
def test_too_few_words_are_none(house: House, words: str) -> None:
    with pytest.raises(BadInput, match="10 to 200"):
        access.set_passphrase(house, words)


def test_nothing_that_opens_is_in_the_database(house: House) -> None:
    access.set_passphrase(house, WORDS)
    secret = [paired(house), access.new_link(house, NOW), WORDS]
    assert house.store.file is not None
    with house.store.transaction() as tx:
        tx.exec_driver_sql("SELECT 1")
    stored = b"".join(each.read_bytes() for each in house.folder.iterdir() if each.name.startswith("afterword.db"))
    assert b"argon2id" in stored
    assert not any(each.encode() in stored for each in secret)
