"""Tries that cost nothing, and waits that double; nobody is kept out by others for long."""

from __future__ import annotations

import pytest

from afterword.web.patience import FREE, FREE_IN_ALL, LONGEST, LONGEST_IN_ALL, MOST, Patience, TooOften


class Tried:
    """Somebody without the passphrase, on a clock of our own."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.patience = Patience(lambda: self.now)

    def wait(self, address: str, found: str | None = None) -> int:
        """Try once; seconds to wait when that was too soon."""
        try:
            assert self.patience.attempt(address, lambda: found) == found
        except TooOften as error:
            return error.seconds
        return 0


@pytest.fixture
def tried() -> Tried:
    return Tried()


def test_the_wait_doubles_to_a_quarter_of_an_hour_and_success_forgets_it(tried: Tried) -> None:
    assert [tried.wait("192.168.1.9") for _ in range(FREE)] == [0] * FREE
    waits = []
    for _ in range(10):
        waits.append(tried.wait("192.168.1.9"))
        assert tried.wait("192.168.1.9", "right") == waits[-1], "the right words do not help before the time is up"
        tried.now += waits[-1]
        assert tried.wait("192.168.1.9") == 0
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, LONGEST, LONGEST]
    tried.now += LONGEST
    assert tried.wait("192.168.1.9", "right") == 0
    assert [tried.wait("192.168.1.9") for _ in range(FREE)] == [0] * FREE


def test_many_addresses_wait_together_and_this_machine_does_not(tried: Tried) -> None:
    for each in range(FREE_IN_ALL):
        assert tried.wait(f"192.168.1.{each}") == 0
    assert tried.wait("192.168.2.1") == 1
    for each in range(MOST + 50):
        tried.now += LONGEST_IN_ALL
        assert tried.wait(f"10.0.{each % 250}.{each // 250}") == 0
    assert tried.wait("192.168.3.1") == LONGEST_IN_ALL
    assert tried.wait("127.0.0.1") == 0
    assert len(tried.patience._failed) <= MOST


def test_one_house_of_ipv6_is_one_address(tried: Tried) -> None:
    assert [tried.wait(f"fd00::1:{each}") for each in range(FREE)] == [0] * FREE
    assert tried.wait("fd00::2:7") == 5
    assert tried.wait("fd00:0:0:1::7") == 0
