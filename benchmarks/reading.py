"""Reading: mails a second beside the standard library, calendars beside bare icalendar, and the most memory.

The mails are those of `tests/messages`, as people write, and others made up from a seed, in which every sentence tells
something; each is read as one that nobody has seen.
`email` alone parses them, and takes their text out. Nothing is understood by it, so what is measured is our share.
"""

from __future__ import annotations

import gc
import random
import resource
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import format_datetime
from pathlib import Path

from icalendar import Calendar

from afterword.calendars.envelope import open_envelope
from afterword.calendars.events import read_events
from afterword.calendars.invitations import read_invitations
from afterword.mail.reading.known import Known
from afterword.mail.reading.reading import read

ROUNDS = 5
MAILS = 200
MOST_MAILS, MOST_CALENDARS = 4.0, 1.5
"""Times the peers, at most: the aims."""
MEGABYTES = (1, 4)
KNOWN = Known(me="lea@mail.example", now=datetime(2026, 11, 12, 12, tzinfo=UTC))
MESSAGES = Path(__file__).parent.parent / "tests" / "messages"
SAID = (
    "Thank you for coming in on {day}. It was good to talk about the {thing}.",
    "We expect to decide by {day}, and will let you know either way.",
    "If you have not heard from us by {day}, feel free to call me.",
    "Could you send us the names of two people who know your work by {day}?",
    "I will be away until {day}; Ben looks after everything until then.",
    "The {thing} that you asked about is described on the page that I attach.",
    "We have gone with somebody who has run a {thing} before.",
    "We would like to invite you to a second conversation on {day} at 10:30.",
    "The team liked the way you spoke of the {thing}, and so did I.",
    "Nothing has changed here, and we are still reading applications.",
)
THINGS = ("night shift", "cold store", "new ward", "timetable", "migration", "budget", "depot", "reading scheme")
QUOTED = "\n\nOn Mon, 2 Nov 2026 at 09:12, Lea Brandt <lea@mail.example> wrote:\n{}\n"


def main() -> None:
    """Print the tables."""
    written = [each.read_bytes() for each in sorted(MESSAGES.glob("*.eml"))]
    for what, mails in (("as people write them", written), ("made of what tells something alone", [*made(MAILS)])):
        size = sum(map(len, mails)) / len(mails)
        print(f"\nReading {len(mails)} mails {what}, {size:,.0f} octets; one core, median of {ROUNDS} rounds in turns")
        _table("a mail", len(mails), MOST_MAILS, {
            "email, its text taken out": lambda mails=mails: [_bare(mail) for mail in mails],
            "read": lambda mails=mails: [read(mail, "The mail", KNOWN) for mail in mails],
        })  # fmt: skip
    calendars = list(invitations(MAILS))
    print(f"\nReading {len(calendars)} calendars of {sum(map(len, calendars)) / len(calendars):,.0f} octets")
    _table("a calendar", len(calendars), MOST_CALENDARS, {
        "bare icalendar": lambda: [list(Calendar.from_ical(each).walk("VEVENT")) for each in calendars],
        "read": lambda: [read_events(open_envelope(each, "It").calendars, "It", None) for each in calendars],
        "read and understood": lambda: [read_invitations(each, "The file") for each in calendars],
    })  # fmt: skip
    _memory()


def made(number: int, seed: int = 1) -> Iterator[bytes]:
    """Answers of an employer: three to eight sentences, a quote of ours below them, and a signature."""
    chance = random.Random(seed)
    for each in range(number):
        sent = datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(minutes=chance.randrange(20_000))
        said = [
            sentence.format(
                day=f"{sent + timedelta(days=chance.randrange(1, 30)):%A %-d %B}", thing=chance.choice(THINGS)
            )
            for sentence in chance.sample(SAID, chance.randrange(3, 9))
        ]
        quoted = "\n".join(f"> {sentence.format(day='Friday', thing='depot')}" for sentence in chance.sample(SAID, 5))
        signature = f"\n\nKind regards\nAda Okafor\nHead of People, Northwind {each}\n+44 191 498 {each:04}\n"
        head = (
            f"From: Ada Okafor <ada@northwind{each}.example>\nTo: Lea Brandt <lea@mail.example>\n"
            f"Subject: Your application {each}\nMessage-ID: <{each}@northwind.example>\nMIME-Version: 1.0\n"
            f"Date: {format_datetime(sent)}\nContent-Type: text/plain; charset=utf-8\n\nDear Lea,\n\n"
        )
        yield (head + " ".join(said) + signature + QUOTED.format(quoted)).encode()


def invitations(number: int, seed: int = 1) -> Iterator[bytes]:
    """Invitations as a calendar program sends them: a time zone, a room, three people, a description."""
    chance = random.Random(seed)
    for each in range(number):
        start = datetime(2026, 11, 2, 9, tzinfo=UTC) + timedelta(hours=chance.randrange(300))
        listed = "".join(
            f"ATTENDEE;CN={name};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:"
            f"mailto:{name.split()[0].lower()}@acme{each}.example\r\n"
            for name in ("Ada Okafor", "Ben Ito", "Lea Brandt")
        )
        yield (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acme//Calendar//EN\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\n"
            "TZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:19701025T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
            "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
            f"UID:{each}@acme.example\r\nSEQUENCE:0\r\nDTSTAMP:20261101T090000Z\r\n"
            f"DTSTART;TZID=Europe/London:{start:%Y%m%dT%H%M%S}\r\n"
            f"DTEND;TZID=Europe/London:{start + timedelta(hours=1):%Y%m%dT%H%M%S}\r\n"
            f"SUMMARY:Interview: Data Analyst at Acme {each} Ltd\r\n"
            f"LOCATION:Room {each}\\, 8 Mosley Street\\, Leeds\r\n"
            f"ORGANIZER;CN=Cleo Marsh:mailto:cleo@acme{each}.example\r\n{listed}"
            "DESCRIPTION:You will meet Ada Okafor\\, Head of Data\\, and Ben Ito\\, Staff Engineer.\\n\\nJoin by video:"
            " https://zoom.us/j/123456\\nPlease bring a document with your photograph.\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n"
        ).encode()


def _bare(mail: bytes) -> str:
    message = message_from_bytes(mail, policy=policy.default)
    body = message.get_body(("plain", "html"))
    return f"{message['from']}{message['subject']}{message['date']}{body.get_content() if body else ''}"


def _table(what: str, number: int, aim: float, cases: dict[str, Callable[[], object]]) -> None:
    times: dict[str, list[float]] = {name: [] for name in cases}
    for round_ in range(ROUNDS + 1):
        for name, work in cases.items():
            gc.collect()
            gc.disable()
            began = time.process_time()
            work()
            if round_:  # the first only warms up
                times[name].append(time.process_time() - began)
            gc.enable()
    print(f"{'':40}{what:>12}{'a second':>10}{'ratio':>8}")
    medians = {name: statistics.median(each) / number for name, each in times.items()}
    base = next(iter(medians.values()))
    for name, seconds in medians.items():
        goal = f"   (aim: {aim:.1f})" if seconds != base else ""
        print(f"{name:40}{seconds * 1e6:10.0f}us{1 / seconds:10,.0f}{seconds / base:7.1f}x{goal}")


def _memory() -> None:
    """What one large mail takes at most, and a hundred small ones no more than one."""
    print(f"\nThe most memory, traced\n{'':40}{'a mail':>12}{'to its size':>13}")
    for size in MEGABYTES:
        mail = next(made(1)).replace(
            b"\n\nOn Mon", b"\n" + b"We talked about the depot. " * (size * 38_000) + b"\n\nOn Mon"
        )
        _most(f"one mail of {size} MB", lambda mail=mail: read(mail, "The mail", KNOWN), len(mail))  # type: ignore[misc]
    small = list(made(100))
    _most("a hundred small ones", lambda: [read(mail, "The mail", KNOWN) and None for mail in small], len(small[0]))
    print(f"The process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _most(name: str, work: Callable[[], object], size: int) -> None:
    gc.collect()
    tracemalloc.start()
    work()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{name:40}{most / 1e6:9.1f} MB{most / size:12.1f}x")


if __name__ == "__main__":
    main()
