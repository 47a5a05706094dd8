"""A real PostgreSQL server for tests: on a free port of the loopback, in a directory of its own, gone afterwards."""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from servers import free_ports

USER = "afterword"


@contextmanager
def server(durable: bool = False) -> Iterator[str]:
    """The URL of a fresh server, without a database name. PostgreSQL refuses to run as root, so root lends it a user.

    With `durable` its commits reach the disk.
    """
    programs = Path(sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1])
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    port = free_ports(1)[0]
    as_user = {}
    if os.getuid() == 0:
        lent = pwd.getpwnam("postgres")
        os.chown(folder, lent.pw_uid, lent.pw_gid)
        as_user = {"user": lent.pw_uid, "group": lent.pw_gid, "extra_groups": []}

    def run(program: str, *arguments: str) -> None:
        done = subprocess.run(
            [programs / program, *arguments], cwd=folder, capture_output=True, text=True, timeout=60, check=False,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, **as_user,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr

    data = str(folder / "data")
    try:
        run("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        settings = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync={'on' if durable else 'off'}"
        )
        run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", settings, "start")
        try:
            yield f"postgresql+psycopg://{USER}@127.0.0.1:{port}"
        finally:
            run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)
