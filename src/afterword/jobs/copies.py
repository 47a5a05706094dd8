"""What is done in the mailbox: looking for uncertain letters, copies for Sent, and letters laid among the drafts."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack

from afterword.desk import drafting, sending
from afterword.desk.house import House
from afterword.errors import OutsideFailed
from afterword.jobs.post import Clock, Observer, Post, Report, nobody, posting, surely
from afterword.mail import drafts
from afterword.mail.imap import Mailbox
from afterword.store.rows import Sealed, Waiting


def look_for_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """Search for the one letter with that id, if it is uncertain or a draft and it is time to.

    Raises `Stopped` without a mail account, `BadInput` or `OutsideFailed` without its password.
    """
    report = Report()
    sealed = sending.find(house, id)
    in_doubt = sealed is not None and sealed.state in ("uncertain", "drafted")
    if sealed and in_doubt and sealed.search_at is not None and sealed.search_at <= clock():
        with posting(house, clock, report, observe) as post:
            look_for_all(post, (_waiting(sealed),))
    return report


def file_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """File the copies of all that was sent, if that letter is one that is not filed. Raises as `look_for_letter`."""
    report = Report()
    sealed = sending.find(house, id)
    if sealed is not None and sealed.state == "sent" and sealed.filed < 2:
        with posting(house, clock, report, observe) as post:
            file_all(post, sending.to_file(house, clock(), False))
    return report


def look_for_all(post: Post, lost: Iterable[Waiting]) -> None:
    """Search for these by their Message-ID. Found settles a doubt; not found proves nothing."""
    house, clock, report = post.house, post.clock, post.report
    with ExitStack() as stack:
        mailbox: Mailbox | None = None
        for waiting in lost:
            sealed = sending.find(house, waiting.id)
            if sealed is None or sealed.state not in ("uncertain", "drafted"):
                continue
            try:
                mailbox = mailbox or stack.enter_context(Mailbox(post.account, post.secret))
                if sealed.state == "drafted":
                    _watch(post, mailbox, sealed)
                elif mailbox.find(sealed.message_id, "everywhere"):
                    sending.sent(house, sealed, "It stands in the mailbox.", clock())
                    report.sent.append((sealed, "It had gone: it stands in the mailbox."))
                else:
                    sending.not_found(house, sealed, clock())
                    report.uncertain.append((sealed, sealed.words))
            except OutsideFailed as error:
                report.trouble.append(f"Uncertain letters could not be looked for: {error}")
                return


def _watch(post: Post, mailbox: Mailbox, sealed: Sealed) -> None:
    """What became of a draft: it still lies there, reads otherwise, was sent, or is gone."""
    found = drafts.fate(mailbox, sealed.data, sealed.message_id)
    words = drafting.watched(post.house, sealed, found, post.clock())
    if found.sent:
        post.report.sent.append((sealed, words))


def lay_into_drafts(post: Post, sealed: Sealed) -> None:
    """Lay a letter among the candidate's drafts, once, for them to send. Nothing of it leaves."""
    house, report = post.house, post.report
    try:
        with Mailbox(post.account, post.secret) as mailbox:
            post.observe("filing")
            mailbox.lay_into_drafts(sealed.data, sealed.message_id)
        post.observe("appended")
    except OutsideFailed as error:
        why = str(error)
        again = surely(lambda: sending.not_sent(house, sealed, False, why, post.clock(), everybody=True))
        report.unsent.append((sealed, f"{why} The letter is safe and will be tried again at {again:%H:%M}."))
        return
    surely(lambda: drafting.drafted(house, sealed, post.clock()))
    post.observe("drafted")
    report.drafted.append((sealed, drafting.LIES_THERE))


def file_all(post: Post, unfiled: Iterable[Waiting]) -> None:
    """Put copies into Sent, once each, unless the provider does so itself. Failing changes nothing about the letter."""
    with ExitStack() as stack:
        mailbox: Mailbox | None = None
        for waiting in unfiled:
            sealed = sending.claim_filing(post.house, waiting, post.owner, post.clock())
            if sealed is None:
                continue
            post.observe("filing")
            try:
                if not post.account.server_files_sent:
                    mailbox = mailbox or stack.enter_context(Mailbox(post.account, post.secret))
                    mailbox.file_in_sent(sealed.data, sealed.message_id, sealed.sent_at or post.clock())
            except OutsideFailed as error:
                sending.filed(post.house, sealed.id, post.owner, stands=False)
                post.report.trouble.append(f"The letter went out, but its copy could not be filed in Sent: {error}")
                return
            post.observe("appended")
            sending.filed(post.house, sealed.id, post.owner, stands=True)
            post.observe("filed")
            post.report.filed.append(sealed)


def _waiting(sealed: Sealed) -> Waiting:
    return Waiting(id=sealed.id, sender=sealed.sender, at=sealed.send_at, generation=sealed.generation)
