"""The digest: once a day, by the candidate's own account, to themselves. It is no letter and never in the outbox."""

from __future__ import annotations

from datetime import datetime

from afterword.desk import accounts, digest, page, ways_out
from afterword.desk.house import House
from afterword.errors import AfterwordError
from afterword.jobs.post import Clock, Observer, Report, nobody, surely
from afterword.mail import outcomes, smtp
from afterword.mail.account import Account
from afterword.mail.message import Outgoing, new_message_id, seal
from afterword.mail.secrets import load_secret
from afterword.notify.digest import letter
from afterword.store.rows import milliseconds


def send_digest(house: House, clock: Clock, _: str = "", *, observe: Observer = nobody) -> Report:
    """Send today's if it is time, there is something in it, and nobody sent it. What did not leave is tried again."""
    report, account, known = Report(), accounts.account(house), digest.chosen(house)
    day = digest.claim(house, clock()) if account and known else None
    if not (account and known and day):
        return report
    observe("claimed")
    spoken_of = digest.day(house, clock())
    if not spoken_of.things:
        digest.leaves(house, day)
        return report
    subject, text = letter(spoken_of, clock(), known.names, page.address(house))
    why, oneself = "", account.address
    try:
        secret, data = load_secret(house.folder, account), _sealed(account, subject, text, clock())
        smtp.transmit(
            account, secret, sender=oneself, recipient=oneself, data=data, observe=observe,
            before_body=lambda: digest.leaves(house, day),
        )  # fmt: skip
        report.news.append(f"Sent to yourself: {subject}")
    except outcomes.Uncertain as error:  # it may have arrived, and one is enough: reminders come besides
        why = str(error)
        report.trouble.append(f"Your digest may not have arrived. {why}")
    except AfterwordError as error:
        why = str(error)
        surely(lambda: digest.again(house, day, clock()))
        report.trouble.append(f"Your digest was not sent, and is tried again. {why}")
    ways_out.note(house, {ways_out.MAIL: why}, clock())
    return report


def next_digest(house: House, now: datetime) -> tuple[str, datetime] | None:
    """The next one and a key for its chance; None where there is none, or nothing to send it by."""
    mine = digest.turn(house, now) if accounts.account(house) else None
    return (f"{mine.day}:{milliseconds(mine.at)}", mine.at) if mine else None


def _sealed(account: Account, subject: str, text: str, now: datetime) -> bytes:
    to_oneself = Outgoing(
        sender_name="Afterword", sender_address=account.address, to_name=account.name, to_address=account.address,
        subject=subject, text=text,
    )  # fmt: skip
    return seal(to_oneself, message_id=new_message_id(account.address), date=now)
