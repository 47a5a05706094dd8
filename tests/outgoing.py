"""A house with many approved letters, each owed, each to somebody else: for tests and measurements of sending."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from sqlalchemy import insert

from afterword.core.journal import Line
from afterword.desk.house import replan_each
from afterword.mail.message import Outgoing, new_message_id, seal, thread_token
from afterword.store import lines, outbox, plans
from afterword.store.database import Store
from afterword.store.rows import Sealed
from afterword.store.schema import line

PANEL = 5
"""People in each interview, each with a letter of their own."""
SENDER = "lea.brandt@mail.example"
TEXT = (
    "Dear {name},\n\nThank you for the conversation about the June billing migration. At Tarn I built the check that cut "
    "refunds by 18% in one quarter, and reconciling invoices would be the same work.\n\nDo you plan to run both billing "
    "systems in parallel after June?\n\nKind regards,\nLea Brandt\n"
)


def fill(store: Store, letters: int, now: datetime, sender: str = SENDER) -> None:
    """So many letters, approved and due at `now`, and what makes each of them owed."""
    candidacies = -(-letters // PANEL)
    journal = _journal(candidacies, now)
    while batch := list(islice(journal, 2000)):
        with store.transaction() as tx:
            tx.execute(insert(line), [lines._row(each) for each in batch])
    number = 0
    for first in range(0, candidacies, 200):
        with store.transaction() as tx:
            ids = [f"c{each}" for each in range(first, min(first + 200, candidacies))]
            replan_each(tx, ids)
            for id in ids:
                thanks = [each for each in plans.of_candidacy(tx, id).steps if each.purpose == "thank_you"]
                for step in thanks[: letters - number]:
                    outbox.add(tx, _sealed(number, step.candidacy, step.key, str(step.to), sender, now))
                    number += 1
    assert number == letters


def _journal(candidacies: int, now: datetime) -> Iterator[Line]:
    end = now - timedelta(hours=1)
    yield {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": SENDER, "zone": "Europe/London"}
    for number in range(candidacies):
        id = f"c{number}"
        people = [f"{id}p{each}" for each in range(PANEL)]
        yield {"record": "candidacy", "id": id, "employer": f"Employer {number}", "role": "Analyst", "zone": "Europe/London",
               "country": "GB"}  # fmt: skip
        for each in people:
            yield {"record": "person", "id": each, "candidacy": id, "name": f"Ada {each}", "part": "interviewer",
                   "email": f"{each}@{id}.example"}  # fmt: skip
        yield {"fact": "interview_held", "id": f"{id}i", "candidacy": id, "at": end.isoformat(),
               "start": (end - timedelta(hours=1)).isoformat(), "with": people}  # fmt: skip


def _sealed(number: int, candidacy: str, step: str, to: str, sender: str, now: datetime) -> Sealed:
    message_id, text = new_message_id(sender), TEXT.format(name=f"Ada {to}")
    data = seal(
        Outgoing(
            sender_name="Lea Brandt", sender_address=sender, to_name=f"Ada {to}", to_address=f"{to}@{candidacy}.example",
            subject="Thank you", text=text, references=(thread_token(message_id),),
        ),
        message_id=message_id, date=datetime.now(UTC),
    )  # fmt: skip
    return Sealed(
        id=f"id-{number}", letter=f"letter-{number}", candidacy=candidacy, step=step,
        body={"to": to, "purpose": "thank_you", "subject": "Thank you", "text": text}, recipient=f"{to}@{candidacy}.example",
        send_at=now, message_id=message_id, sha256=hashlib.sha256(data).hexdigest(), data=data, sender=sender,
        approved_at=now,
    )  # fmt: skip
