"""Whether this process is the only one that may be sending, by a lock that dies with its holder.

The lock is an exclusive transaction on a small SQLite file of its own: the operating system takes it back when the
process is killed, on every platform, so a letter left half-way is taken up at once and not only after its lease.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from afterword.desk.house import House


@contextmanager
def alone(house: House, what: str = "sending") -> Iterator[bool]:
    """True while nobody else does that on this database. False on a server's database, where only leases can tell."""
    file = house.store.file
    if file is None:
        yield False
        return
    with closing(_lock_file(file.with_suffix(f".{what}"))) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:  # another process holds it
            yield False
            return
        yield True


def _lock_file(path: Path) -> sqlite3.Connection:
    # Only a new file is opened past SQLite: POSIX takes all of a process's locks on a file back when it closes it once,
    # and so a second caller in this process would take the lock from the first.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    return sqlite3.connect(path, timeout=0, isolation_level=None)
