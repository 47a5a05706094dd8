"""Many letters through a storm: workers are killed and put to sleep at random moments, and the mail server fails at
random stages. Afterwards every letter is counted, by what the server stored and by what the house believes.

What is random comes from one seed. It repeats the plan of faults, kills and sleeps; when the processes meet it decides
no more than the machine does, so that two runs of one seed differ in detail.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from afterword.core.facts import LetterSent
from afterword.desk import accounts, journals, sending
from afterword.desk.house import House
from afterword.store.database import open_store
from afterword.store.schema import outbox
from faulty import Faulty
from outgoing import fill
from servers import account

SENDER = Path(__file__).with_name("sender.py")
PASSWORD = "a-pässword-in-no-log"
FAULTS: dict[str, tuple[str | float, ...]] = {
    "auth": ("454 4.7.0 not now",),
    "mail": ("451 later", "421 busy", "drop"),
    "rcpt": ("450 later", "421 busy", "hang up"),
    "data": ("451 later", "drop"),
    "half": ("drop",),
    "before": ("452 full", "drop", "hang up"),
    "after": ("drop", "hang up", 0.05),
}
"""What may go wrong at each stage. A server that stores a letter and then says that it did not makes it arrive twice
whatever the sender does; no server of this storm lies."""


@dataclass
class Storm:
    """How hard it blows. `often` is the share of stages at which the server fails."""

    letters: int
    seed: int
    workers: int = 1
    kills: int = 10
    sleeps: int = 0
    often: float = 0.04
    seconds: float = 600


@dataclass
class Tally:
    """What became of all letters."""

    letters: int
    seconds: float
    kills: int = 0
    sleeps: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    delivered_of: Counter[str] = field(default_factory=Counter)
    twice: list[str] = field(default_factory=list)
    unaccounted: list[str] = field(default_factory=list)
    facts_wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """One line for a table."""
        uncertain, there = self.states["uncertain"], self.delivered_of["uncertain"]
        return (
            f"{self.letters} letters in {self.seconds:.0f} s, {self.kills} kills, {self.sleeps} sleeps, "
            f"{sum(self.faults.values())} faults: {self.states['sent']} sent, {self.states['failed']} failed, "
            f"{uncertain} uncertain ({there} of them arrived), {self.states['approved']} not yet; delivered twice {len(self.twice)}, "
            f"unaccounted for {len(self.unaccounted)}, facts that do not agree {len(self.facts_wrong)}"
        )


class Stormy(Faulty):
    """A server that fails by chance, and counts what it stored by Message-ID."""

    def __init__(self, chance: random.Random, often: float) -> None:
        super().__init__()
        self.password = PASSWORD
        self._chance, self.often = chance, often
        self.struck: Counter[str] = Counter()
        self.asked = 0

    def take(self, stage: str) -> str | float | None:
        self.asked += 1
        if self._chance.random() >= self.often:
            return None
        act = self._chance.choice(FAULTS[stage])
        self.struck[stage] += 1
        return act

    def stored(self) -> Counter[str]:
        """How often each Message-ID was stored."""
        heads = (bytes(each.content or b"").partition(b"\r\n\r\n")[0].decode() for each in self.box)
        ids = (next(row for row in head.split("\r\n") if row.startswith("Message-ID: ")) for head in heads)
        return Counter(each.removeprefix("Message-ID: ") for each in ids)


def blow(url: str, folder: Path, storm: Storm) -> Tally:
    """Fill a house at that empty database, send everything through the storm, and count."""
    began, chance = time.monotonic(), random.Random(storm.seed)
    store = open_store(url)
    with ExitStack() as stack:
        stack.callback(store.close)
        server = stack.enter_context(Stormy(random.Random(storm.seed + 1), storm.often))
        fill(store, storm.letters, datetime.now(UTC))
        house = House(folder, store)
        mine = account_of(server)
        accounts.set_up(house, mine, None)
        tally = Tally(letters=storm.letters, seconds=0)
        with _crew(url, folder) as crew:
            _disturb(house, crew, server, storm, chance, tally)
            server.often = 0
            crew.fill_up(storm.workers, lambda: 0)
            while _open(house) and time.monotonic() - began < storm.seconds:
                time.sleep(0.2)
        sending.recover(house, datetime.now(UTC), nobody_else_sends=True)
        tally.seconds, tally.faults = time.monotonic() - began, server.struck
        _count(house, server.stored(), tally)
    return tally


def account_of(server: Faulty) -> Any:
    """Lea's account at that server, which files what it sends, so that no mailbox is needed."""
    from dataclasses import replace

    from servers import Mailbox

    somebody = Mailbox("ada", "lea.brandt@mail.example", server.password)
    return replace(account(somebody, smtp=server.smtp), saves_sent=True)


def _disturb(house: House, crew: Crew, server: Stormy, storm: Storm, chance: random.Random, tally: Tally) -> None:
    """Kill and put to sleep, and start others in their place, all the way through."""
    between = storm.letters * 5 // (storm.kills + storm.sleeps)
    ends = time.monotonic() + storm.seconds * 2 / 3
    while (tally.kills < storm.kills or tally.sleeps < storm.sleeps) and time.monotonic() < ends and _open(house):
        crew.fill_up(storm.workers, lambda: chance.choice((0, 0, chance.randrange(1, 2 * between))))
        _until_asked(server, server.asked + chance.randrange(1, 2 * between), crew)
        time.sleep(chance.random() * 0.02)
        victim = crew.anybody(chance)
        if victim and tally.sleeps < storm.sleeps and chance.random() < 0.4:
            victim.send_signal(signal.SIGSTOP)
            time.sleep(3)  # longer than a lease: others take up what it had in hand
            victim.send_signal(signal.SIGCONT)
            tally.sleeps += 1
        elif victim and tally.kills < storm.kills:
            victim.kill()
            victim.wait()
        tally.kills += crew.bury()
    tally.kills += crew.bury()


def _until_asked(server: Stormy, times: int, crew: Crew) -> None:
    """Until the server was asked so often, or somebody killed themselves, or nothing seems to happen."""
    ends = time.monotonic() + 5
    while server.asked < times and time.monotonic() < ends and crew.all_live():
        time.sleep(0.005)


class Crew:
    """Workers in processes of their own."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment
        self._all: list[subprocess.Popen[str]] = []

    def fill_up(self, number: int, stages: Any) -> None:
        """So many workers, each at work; `stages` says after how many stages one of the new ones kills itself."""
        while len(self._all) < number:
            command = [sys.executable, str(SENDER), str(stages())]
            started = subprocess.Popen(
                command, env=self._environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
            assert started.stdout
            said = started.stdout.readline()
            assert said in ("at work\n", ""), said + started.stdout.read()
            self._all.append(started)

    def bury(self) -> int:
        """Forget those that are dead. How many they were."""
        dead = [each for each in self._all if each.poll() is not None]
        for each in dead:
            assert each.stdout
            with each.stdout as said:
                assert each.returncode == -signal.SIGKILL, said.read()
            self._all.remove(each)
        return len(dead)

    def all_live(self) -> bool:
        """Whether nobody is dead."""
        return all(each.poll() is None for each in self._all)

    def anybody(self, chance: random.Random) -> subprocess.Popen[str] | None:
        """One of those that live."""
        living = [each for each in self._all if each.poll() is None]
        return chance.choice(living) if living else None

    def leave(self) -> None:
        """End all that live."""
        for each in self._all:
            with suppress(ProcessLookupError):
                each.send_signal(signal.SIGCONT)
                each.kill()
            each.communicate()


@contextmanager
def _crew(url: str, folder: Path) -> Iterator[Crew]:
    crew = Crew({
        **os.environ, "AFTERWORD_HOME": str(folder), "AFTERWORD_DATABASE": url,
        "AFTERWORD_PASSWORD_COMMAND": f"printf {PASSWORD}", "TORTURE_LOG": str(folder / "log"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    })  # fmt: skip
    try:
        yield crew
    finally:
        crew.leave()


def _open(house: House) -> bool:
    with house.store.reading() as tx:
        return tx.scalar(select(outbox.c.id).where(outbox.c.state.in_(("approved", "sending"))).limit(1)) is not None


def _count(house: House, stored: Counter[str], tally: Tally) -> None:
    """Every letter is sent and was stored once, or failed or still waits and was not, or is uncertain; and the journal
    agrees."""
    facts = Counter(
        each.message_id for each in journals.everything(house).facts if isinstance(each, LetterSent)
    )  # fmt: skip
    with house.store.reading() as tx:
        rows = tx.execute(select(outbox.c.id, outbox.c.message_id, outbox.c.state)).all()
    tally.states = Counter(row.state for row in rows)
    for row in rows:
        times = stored[row.message_id]
        tally.delivered_of[row.state] += times > 0
        if times > 1:
            tally.twice.append(row.id)
        fits = {"sent": times >= 1, "failed": times == 0, "uncertain": True, "approved": times == 0}
        if not fits.get(row.state, False):
            tally.unaccounted.append(f"{row.id}: {row.state}, stored {times} times")
        if facts[row.message_id] != (row.state == "sent"):
            tally.facts_wrong.append(row.id)
