"""Each examination finds what it looks for, and leaves what is well alone."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import servers
from afterword.desk import accounts, doctor
from afterword.desk.doctor import Examined, send_test
from afterword.desk.house import House, open_house
from afterword.jobs.alone import alone
from afterword.jobs.presence import at_work
from afterword.mail import oauth
from afterword.mail.oauth import Grant
from afterword.mail.secrets import store_secret
from cast import lea
from issuer import Issuer, Raw
from servers import Dovecot, Faulty


@pytest.fixture
def home() -> Path:
    return Path(os.environ["AFTERWORD_HOME"])


@pytest.fixture
def lived_in(home: Path) -> Path:
    """A folder with a database in it, and somebody who said who they are."""
    with open_house() as house:
        lea(house)
    return home


def examined(home: Path, *, asks: bool = False, now: Callable[[], datetime] = lambda: datetime.now(UTC),
             working: Callable[[House], bool | None] = lambda _: False) -> dict[str, Examined]:  # fmt: skip
    """The last line about each thing."""
    return {each.about: each for each in doctor.examine(home, now, working, asks)}


def sent(*given: Any, **more: Any) -> list[Examined]:
    """What is said of a letter to oneself."""
    with open_house() as house:
        return list(send_test(house, *given, **more))


def test_all_is_well_in_a_folder_that_is_lived_in(lived_in: Path) -> None:
    found = examined(lived_in)
    assert {about for about, each in found.items() if each.state not in ("ok", "not known")} == {"account"}
    assert found["account"].mend == "afterword account add"
    assert (
        found["durability"].sentence == "What is written down survives a power cut (synchronous 2, journal_mode wal)."
    )
    assert found["clock"].state == "not known"
    assert all(each.sentence.endswith(".") for each in found.values())
    assert all(each.mend for each in found.values() if each.state == "to mend")


def test_a_fresh_folder_is_left_empty(home: Path) -> None:
    found = examined(home)
    assert found["database"].sentence == "There is none yet; the first thing that you add makes it."
    assert list(home.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions are another matter there")
def test_files_that_others_can_read(lived_in: Path) -> None:
    (lived_in / "afterword.feed").write_text("mine")
    (lived_in / "afterword.feed").chmod(0o644)
    lived_in.chmod(0o750)
    found = examined(lived_in)["permissions"]
    assert found.state == "to mend"
    assert found.mend == f"chmod 700 '{lived_in}'; chmod 600 '{lived_in / 'afterword.feed'}'"
    for command in found.mend.split("; "):
        assert os.system(command) == 0
    assert examined(lived_in)["permissions"].state == "ok"


def test_a_disk_that_is_full(lived_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: usage(10**9, 10**9 - 5_000_000, 5_000_000))
    found = examined(lived_in)["disk"]
    assert (found.state, found.sentence) == ("to mend", "0.0 GB are free where your data is.")


def test_a_database_that_is_damaged(lived_in: Path) -> None:
    file = lived_in / "afterword.db"
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA writable_schema=ON")
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name LIKE 'ix_line%'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with file.open("r+b") as raw:
        raw.seek((page - 1) * size)
        raw.write(b"\x0a" + b"\xff" * 200)
    found = examined(lived_in)["database"]
    assert found.state == "to mend"
    assert "damaged" in found.sentence or "cannot be read" in found.sentence
    assert "Restore a backup" in found.sentence + found.mend


def test_a_file_that_is_no_database(home: Path) -> None:
    (home / "afterword.db").write_bytes(b"no database at all" * 100)
    (home / "afterword.db").chmod(0o600)
    found = examined(home)
    assert found["database"].state == "to mend"
    assert "Restore a backup, or move the file away." in found["database"].sentence
    assert found["disk"].state == "ok", "the others are examined all the same"


def test_a_database_of_a_newer_version(lived_in: Path) -> None:
    with sqlite3.connect(lived_in / "afterword.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    found = examined(lived_in)["database"]
    assert found.state == "to mend"
    assert "A newer Afterword made this database" in found.sentence


def test_a_database_that_forgets_in_a_power_cut(lived_in: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def careless() -> Iterator[House]:
        with open_house() as house:
            from sqlalchemy import event

            event.listen(house.store.engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF"))
            house.store.engine.dispose()
            yield house

    monkeypatch.setattr(doctor, "open_house", careless)
    found = examined(lived_in)["durability"]
    assert found.state == "to mend"
    assert "synchronous is 0" in found.sentence


def test_on_postgresql(postgres_server: str, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    import psycopg

    with psycopg.connect(postgres_server.replace("+psycopg", "") + "/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE examined")
        monkeypatch.setenv("AFTERWORD_DATABASE", f"{postgres_server}/examined")
        with open_house() as house:
            lea(house)
        found = examined(home, working=at_work)
        connection.execute("DROP DATABASE examined WITH (FORCE)")
    assert found["schema"].state == "ok"
    assert found["durability"].sentence.startswith(("What is written", "A power cut could lose"))
    assert found["worker"].sentence.startswith("Nobody is at work")


def test_a_zone_that_nobody_said(home: Path) -> None:
    with open_house():
        pass
    found = examined(home)["zone"]
    assert (found.state, found.mend) == ("to mend", "afterword profile --zone Europe/London")


@pytest.mark.parametrize(("running", "state"), [(True, "ok"), (False, "ok"), (None, "not known")])
def test_whether_somebody_is_at_work(lived_in: Path, running: bool | None, state: str) -> None:
    found = examined(lived_in, working=lambda _: running)["worker"]
    assert found.state == state
    assert ("by themselves" in found.sentence) == bool(running)


def test_a_worker_is_seen_by_its_lock(lived_in: Path) -> None:
    with open_house() as house:
        assert at_work(house) is False
        with alone(house):
            assert at_work(house) is True
        assert at_work(house) is False


class TestAsking:
    """With an account, at real servers."""

    @pytest.fixture
    def smtp(self) -> Iterator[Faulty]:
        with Faulty() as running:
            yield running

    @pytest.fixture
    def me(self, dovecot: Dovecot) -> servers.Mailbox:
        return dovecot.user()

    def set_up(
        self, lived_in: Path, me: servers.Mailbox, imap: int, smtp: int, secret: str | None = None, **more: Any
    ) -> None:
        with open_house() as house:
            accounts.set_up(house, servers.account(me, imap=imap, smtp=smtp, **more), secret or me.password)

    def test_all_is_well(self, lived_in: Path, dovecot: Dovecot, smtp: Faulty, me: servers.Mailbox) -> None:
        smtp.password = me.password
        self.set_up(lived_in, me, dovecot.imap, smtp.smtp)
        found = examined(lived_in, asks=True)
        assert {about for about, each in found.items() if each.state != "ok"} == {"clock"}
        assert found["drafts"].sentence == "Drafts are in “Drafts”."
        assert found["account"].sentence == f"{me.address} has a password, which comes from a file."
        assert not any(me.password in str(each) for each in found.values())
        assert smtp.box == []

    def test_offline_nobody_is_asked(self, lived_in: Path, smtp: Faulty, me: servers.Mailbox) -> None:
        self.set_up(lived_in, me, 1, smtp.smtp)
        assert "sending" not in examined(lived_in)
        assert smtp.sessions == 0

    def test_servers_that_fail_are_outside(self, lived_in: Path, me: servers.Mailbox, smtp: Faulty) -> None:
        self.set_up(lived_in, me, 1, smtp.smtp, "wrong")
        found = examined(lived_in, asks=True)
        assert (found["sending"].state, found["mailbox"].state) == ("outside", "outside")
        assert "Check the user's name and the password." in found["sending"].sentence
        assert "wrong" not in str(found["sending"])

    def test_no_password(self, lived_in: Path, me: servers.Mailbox) -> None:
        with open_house() as house:
            accounts.set_up(house, servers.account(me), None)
        for asks in (True, False):
            found = examined(lived_in, asks=asks)
            assert found["account"].state == "to mend"
            assert "sending" not in found

    @pytest.mark.parametrize(("off", "state"), [(5, "ok"), (3600, "to mend"), (-3600, "to mend")])
    def test_the_clock_in_a_greeting(self, lived_in: Path, me: servers.Mailbox, off: int, state: str) -> None:
        told = f"220 mx ESMTP Exim {datetime.now(UTC) + timedelta(seconds=off):%a, %d %b %Y %H:%M:%S +0000}"
        with servers.Scripted(told.encode(), b"250-mx\r\n250 AUTH PLAIN", b"235 in", b"221 bye") as mx:
            self.set_up(lived_in, me, 1, mx.port)
            found = examined(lived_in, asks=True)
        assert found["sending"].state == "ok", found
        assert found["clock"].state == state
        assert ("NTP" in found["clock"].mend) == (state == "to mend")

    def test_a_sign_in_by_token_is_renewed_and_tells_the_time(
        self, lived_in: Path, dovecot: Dovecot, me: servers.Mailbox
    ) -> None:
        with Issuer(me.user) as issuer:
            issuer.date = "Thu, 26 Nov 2026 02:14:04 GMT"
            asking = oauth.ask_in_browser(issuer.client(), me.address, "http://127.0.0.1:9/")
            grant = oauth.grant_for(issuer.client(), asking, oauth.code_in(asking, issuer.sign_in(asking.page)))
            self.set_up(lived_in, me, dovecot.imap, 1, grant.as_text(), sign_in="token", oauth=issuer.client())
            found = examined(lived_in, asks=True, now=lambda: datetime(2026, 11, 26, 2, 14, 9, tzinfo=UTC))
            assert (
                found["account"].sentence
                == f"{me.address} signs in at Example; what it needs for that comes from a file."
            )
            assert found["clock"].sentence == "This machine's clock is within 5 seconds of that of Example."
            issuer.revoke()
            found = examined(lived_in, asks=True)
            assert found["account"].state == "outside"
            assert "Sign in again: afterword account add --oauth." in found["account"].sentence
            assert not any(secret in str(found) for secret in issuer.secrets)

    def test_an_issuer_that_speaks_nonsense(self, lived_in: Path, me: servers.Mailbox) -> None:
        with Issuer() as issuer:
            issuer.answers = [Raw(b"<html>")]
            old = Grant(access_token="x", expires_at=int(time.time()) + 9999, refresh_token="y")
            self.set_up(lived_in, me, 1, 1, old.as_text(), sign_in="token", oauth=issuer.client())
            assert examined(lived_in, asks=True)["account"].state == "outside"
            assert examined(lived_in, asks=False)["account"].state == "ok"

    def test_a_mailbox_without_drafts(
        self, lived_in: Path, me: servers.Mailbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lines = (b"* OK hi", b"* CAPABILITY IMAP4rev1\r\nTAG OK done", b"TAG OK in", b'* LIST (\\Sent) "/" "Sent"\r\nTAG OK done',
                 b"* 0 EXISTS\r\nTAG OK done", b'* LIST (\\Sent) "/" "Sent"\r\nTAG OK done', b"* BYE\r\nTAG OK done")  # fmt: skip
        with servers.Scripted(*lines) as server, Faulty() as smtp:
            smtp.password = me.password
            self.set_up(lived_in, me, server.port, smtp.smtp)
            found = examined(lived_in, asks=True)
        assert found["drafts"].state == "to mend"
        assert found["drafts"].mend == "Make a folder named Drafts in your mailbox."

    def test_a_certificate_that_soon_ends(
        self, lived_in: Path, me: servers.Mailbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from authority import Authority

        authority = Authority(tmp_path)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.bundle))
        ends = datetime.now(UTC) + timedelta(days=3)
        with Faulty(tls=authority.pair("127.0.0.1", ends=ends)) as smtp:
            smtp.password = me.password
            self.set_up(lived_in, me, 1, smtp.smtp, smtp_security="tls")
            found = examined(lived_in, asks=True)
        assert found["sending"].sentence.endswith("over TLSv1.3.")
        assert found["certificate"].sentence == f"The certificate of 127.0.0.1 ends on {ends:%Y-%m-%d}."

    def test_a_letter_to_oneself(
        self, lived_in: Path, dovecot: Dovecot, postfix: servers.Postfix, me: servers.Mailbox
    ) -> None:
        self.set_up(lived_in, me, dovecot.imap, postfix.smtp)
        took, came, clock = sent(lambda: datetime.now(UTC), pause=lambda _: time.sleep(0.05))
        assert took.sentence == f"127.0.0.1 took a letter from {me.address} to itself."
        assert came.state == "ok"
        assert clock.sentence.endswith("seconds of that of your mailbox.")
        (mail,) = servers.inbox(dovecot, me.user)
        assert b"Subject: A test by Afterword" in mail

    def test_a_letter_to_oneself_that_does_not_come(
        self, lived_in: Path, dovecot: Dovecot, smtp: Faulty, me: servers.Mailbox
    ) -> None:
        smtp.password = me.password
        self.set_up(lived_in, me, dovecot.imap, smtp.smtp)
        _, came = sent(lambda: datetime.now(UTC), pause=lambda _: None, seconds=0.2)
        assert (came.state, came.mend) == ("outside", "Look for it later, and in Junk.")
        assert len(smtp.box) == 1
        smtp.password = "another"
        (refused,) = sent(lambda: datetime.now(UTC))
        assert refused.state == "outside"


def test_a_secret_is_never_in_a_line(lived_in: Path) -> None:
    account = servers.account(servers.Mailbox("ada", "ada@example.test", "hush"))
    with open_house() as house:
        accounts.set_up(house, account, None)
    store_secret(lived_in, account, "hush-hush")
    assert "hush-hush" not in str(examined(lived_in, asks=True))
