"""Patience with those who try to get in: a few tries are free, and then each takes twice as long as the one before."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import TypeVar

from afterword.errors import AfterwordError
from afterword.web.tongue import _

T = TypeVar("T")

FREE, FIRST, LONGEST = 5, 5, 900
"""For each address: tries that cost nothing, seconds after the next, and seconds at most."""
FREE_IN_ALL, LONGEST_IN_ALL = 30, 60
"""For all addresses together: somebody with many of them waits, too; and nobody is kept out by others for long."""
FORGOTTEN = 3600
"""Seconds without a failure after which all is forgotten."""
MOST = 1000
"""Addresses that are remembered. Whoever has more of them meets the wait of all together."""
EVERYBODY = ""


class TooOften(AfterwordError):
    """Somebody tried too often. `seconds` is how long they have to wait."""

    code = "too-often"
    http_status = 429

    def __init__(self, seconds: int) -> None:
        minutes = -(-seconds // 60)
        super().__init__(
            _("That was tried too often. Wait %(n)s seconds, and try again.", n=seconds)
            if seconds < 120
            else _("That was tried too often. Wait %(n)s minutes, and try again.", n=minutes)
        )
        self.seconds = seconds


class Patience:
    """What was tried in vain, by address, in memory alone. `clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failed: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._lock = threading.Lock()

    def attempt(self, address: str, do: Callable[[], T | None]) -> T | None:
        """Let whoever is at that address try once; None is a failure. One at a time, so that many at once gain nothing
        and a passphrase is worked on once at a time. Raises `TooOften` without trying."""
        who = _whose(address)
        counted = [who] if _is_this_machine(address) else [who, EVERYBODY]  # others keep nobody from their own machine
        with self._lock:
            wait = max(self._wait(each) for each in counted)
            if wait > 0:
                raise TooOften(wait)
            found = do()
            if found is None:
                for each in counted:
                    self._failed[each] = (self._count(each) + 1, self._clock())
                    self._failed.move_to_end(each)
                while len(self._failed) > MOST:
                    self._failed.pop(next(each for each in self._failed if each != EVERYBODY))
            else:
                self._failed.pop(who, None)
            return found

    def _count(self, who: str) -> int:
        count, last = self._failed.get(who, (0, 0.0))
        return count if self._clock() - last < FORGOTTEN else 0

    def _wait(self, who: str) -> int:
        """Seconds until they may try again."""
        free, first, longest = (FREE_IN_ALL, 1, LONGEST_IN_ALL) if who == EVERYBODY else (FREE, FIRST, LONGEST)
        beyond = self._count(who) - free
        if beyond < 0:
            return 0
        pause: int = min(first << min(beyond, 16), longest)
        return max(0, int(self._failed[who][1] + pause - self._clock() + 0.999))


def _whose(address: str) -> str:
    """Whose address that is: with IPv6 one house has 2^64 of them."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "nobody"
    return str(ipaddress.ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def _is_this_machine(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
