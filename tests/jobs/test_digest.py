"""The digest: one mail a day to oneself, through real servers, and no second one whoever fails or dies."""

from __future__ import annotations

import email
from datetime import datetime, time, timedelta
from email import policy

import pytest

from afterword.desk import accounts, demo, digest, ways_out
from afterword.desk.house import House
from afterword.jobs.digest import next_digest, send_digest
from afterword.mail import outcomes, smtp
from afterword.mail.account import Account
from afterword.mail.secrets import store_secret
from cast import LONDON, NOW, at_the_desk, lea
from servers import Dovecot, Postfix, Servers, inbox

EIGHT = datetime(2026, 10, 15, 8, tzinfo=LONDON)
"""The morning after the interview: three letters are due, and nothing else."""


def account_of(house: House, dovecot: Dovecot, postfix: Postfix) -> Account:
    me = dovecot.user()
    account = Servers(dovecot, postfix).account(me)
    accounts.set_up(house, account, me.password)
    return account


def sent(house: House, now: datetime) -> list[str]:
    return send_digest(house, lambda: now).news


def test_it_comes_once_a_day_to_oneself(house: House, dovecot: Dovecot, postfix: Postfix) -> None:
    at_the_desk(house)
    demo.fill_in(house, NOW)
    assert next_digest(house, NOW) is None
    account = account_of(house, dovecot, postfix)
    digest.choose(house, time(8), True, NOW)
    assert sent(house, NOW) == [], "chosen at noon, it begins tomorrow"
    found = next_digest(house, NOW)
    assert found is not None
    assert found[1] == EIGHT
    assert sent(house, EIGHT + timedelta(hours=1)) == ["Sent to yourself: One thing to do, about twelve minutes"]
    assert sent(house, EIGHT + timedelta(hours=1)) == sent(house, EIGHT + timedelta(hours=9)) == []
    digest.choose(house, time(7), False, EIGHT + timedelta(hours=12))
    assert sent(house, EIGHT + timedelta(days=1)) == ["Sent to yourself: One thing to do, about twelve minutes"]
    assert sent(house, datetime(2026, 10, 18, 7, 30, tzinfo=LONDON)) == [
        "Sent to yourself: One thing to do, about twelve minutes"
    ]
    first, second, *_ = (
        email.message_from_bytes(data, policy=policy.default) for data in inbox(dovecot, account.user, at_least=3)
    )
    assert (first["To"].addresses[0].addr_spec, first["From"].addresses[0].display_name) == (
        account.address,
        "Afterword",
    )
    text = first.get_content().replace("\r\n", "\n")
    assert text.startswith(
        "Thursday 15 October\n\nDue:\n- Send three thank-you letters. Data Analyst, Northwind. The window closes"
    )
    assert "Tidewater" not in text, "that is the example"
    assert "Northwind" not in second.get_content()
    assert "Three letters wait" in second.get_content()
    assert ways_out.mail(house).went == datetime(2026, 10, 18, 7, 30, tzinfo=LONDON)


def test_what_did_not_leave_is_tried_again_and_what_may_have_left_is_not(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_the_desk(house)
    account = Account(address="lea@mail.example", name="Lea", user="lea", smtp_host="127.0.0.1", smtp_port=9,
                      smtp_security="none", imap_host="127.0.0.1", imap_port=9, imap_security="none")  # fmt: skip
    accounts.set_up(house, account, None)
    digest.choose(house, time(8), True, NOW)
    assert send_digest(house, lambda: EIGHT).trouble[0].startswith("Your digest was not sent, and is tried again.")
    store_secret(house.folder, account, "secret")
    again = EIGHT + digest.RETRY
    found = next_digest(house, EIGHT)
    assert found is not None
    assert found[1] == again
    assert send_digest(house, lambda: again - timedelta(seconds=1)).empty
    assert "tried again" in send_digest(house, lambda: again).trouble[0], "nobody listens there"
    assert not ways_out.mail(house).works

    assert digest.claim(house, again + digest.RETRY) == "2026-10-15"
    assert digest.claim(house, again + digest.RETRY) is None, "somebody has it"
    after = again + digest.RETRY + digest.LEASE

    def lost(*_: object, before_body: object, **__: object) -> str:
        before_body()  # type: ignore[operator]
        raise outcomes.Uncertain("The line was cut.")

    monkeypatch.setattr(smtp, "transmit", lost)
    assert send_digest(house, lambda: after).trouble == ["Your digest may not have arrived. The line was cut."]
    found = next_digest(house, after)
    assert found is not None
    assert found[1] == EIGHT + timedelta(days=1)


def test_there_is_none_on_a_day_without_anything_and_none_long_after_its_time(house: House) -> None:
    lea(house)
    accounts.set_up(house, Account(address="lea@mail.example", name="Lea", user="lea", smtp_host="127.0.0.1", smtp_port=9,
                                   smtp_security="none", imap_host="127.0.0.1", imap_port=9, imap_security="none"), None)  # fmt: skip
    digest.choose(house, time(8), True, NOW)
    assert send_digest(house, lambda: EIGHT).empty
    assert digest.claim(house, EIGHT + timedelta(hours=1)) is None
    assert digest.claim(house, EIGHT + timedelta(days=1, hours=12, minutes=1)) is None
    assert digest.claim(house, EIGHT + timedelta(days=2, hours=11)) == "2026-10-17"
