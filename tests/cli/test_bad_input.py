"""Bad input gets one clear sentence and exit 2, and the database stays as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent.parent
EXAMPLE = HERE.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")

EVENT = """BEGIN:VCALENDAR
METHOD:REQUEST
VERSION:2.0
PRODID:-//Northwind//EN
BEGIN:VEVENT
UID:u-1
SUMMARY:Interview: Data Analyst at Northwind
{times}
ORGANIZER;CN=Rob Hale:mailto:rob@northwind.example
ATTENDEE;CN={name}:mailto:ada@northwind.example
{more}
END:VEVENT
END:VCALENDAR
"""
TIMES = "DTSTART;TZID=Europe/London:20261112T103000\nDTEND;TZID=Europe/London:20261112T114500"


def event(times: str = TIMES, name: str = "Ada Okafor", more: str = "SEQUENCE:0") -> bytes:
    return EVENT.format(times=times, name=name, more=more).replace("\n", "\r\n").encode()


@pytest.fixture
def house(run: Callable[..., object]) -> Callable[[], str]:
    """A house with something in it; gives its whole journal."""
    run("profile", "--from", EXAMPLE / "me.toml")
    run("add", EXAMPLE / "invitation.ics", *NOW)
    return lambda: run("export").out


INVITATIONS = [
    ("no calendar", b"Dear Ms Marlow, we are pleased to invite you.\n", "calendar"),
    ("empty", b"", "empty"),
    ("noise", bytes(range(256)) * 100, "calendar"),
    ("50 MB of noise", b"\xffBEGIN:VCALENDAR" * 3_300_000, "MB"),
    ("floating time", event("DTSTART:20261112T103000\nDTEND:20261112T114500"), "--zone"),
    (
        "unknown zone",
        event("DTSTART;TZID=Mars/Olympus:20261112T103000\nDTEND;TZID=Mars/Olympus:20261112T114500"),
        "Mars/Olympus",
    ),
    (
        "end before start",
        event("DTSTART;TZID=Europe/London:20261112T113000\nDTEND;TZID=Europe/London:20261112T104500"),
        "before",
    ),
    ("no event", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", "no event"),
    ("a mail without one", b"From: a@b.example\r\nTo: c@d.example\r\nSubject: hello\r\n\r\nSee you.\r\n", "invitation"),
]


@pytest.mark.parametrize(("data", "word"), [each[1:] for each in INVITATIONS], ids=[each[0] for each in INVITATIONS])
@pytest.mark.parametrize("piped", [False, True])
def test_what_is_no_invitation_is_refused(
    run: Callable, house: Callable[[], str], tmp_path: Path, data: bytes, word: str, piped: bool
) -> None:
    before = house()
    (tmp_path / "file.ics").write_bytes(data)
    done = run("add", "-", *NOW, stdin=data) if piped else run("add", tmp_path / "file.ics", *NOW)
    assert done.code == 2
    assert word in done.err
    assert_one_sentence(done.err)
    assert house() == before


def test_two_people_with_one_address_are_one(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "i.ics").write_bytes(event(more="ATTENDEE;CN=A. Okafor:mailto:ADA@northwind.example"))
    done = run("add", tmp_path / "i.ics", "--json", *NOW)
    assert done.code == 0, done.err
    assert json.loads(done.out)[0]["people"].count("ada-okafor") == 1
    assert len(json.loads(done.out)[0]["people"]) == 2  # with Rob, who arranged it


HOSTILE = ["Ada\\nBcc: all@northwind.example", "Ada Okafor\r\n Bcc: x", "=?utf-8?q?Ada=0ABcc:_x?=", "Ada\x00Okafor"]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_header_in_a_name_stays_words(run: Callable, tmp_path: Path, name: str) -> None:
    (tmp_path / "i.ics").write_bytes(event(name=f'"{name}"'))
    run("add", tmp_path / "i.ics", *NOW)
    for line in run("export").out.splitlines():
        person = json.loads(line)
        if person.get("record") == "person":
            assert person["name"].isprintable()


def test_a_header_in_a_subject_stops_the_letter(run: Callable, house: Callable[[], str], tmp_path: Path) -> None:
    run("debrief", "--from", EXAMPLE / "debrief.toml", *NOW)
    run("draft", *NOW)
    done = run("edit", "tomasz-wierzbicki", "--subject", "Thank you\r\nBcc: everybody@tidewater.example", *NOW)
    approved = run("approve", "tomasz-wierzbicki", *NOW)
    outbox = run("outbox", "--json")
    assert (done.code, approved.code) != (0, 0)
    assert json.loads(outbox.out) == []


REFUSED = [
    (("debrief", "atlantis", "--from", EXAMPLE / "debrief.toml"), "no candidacy 'atlantis'"),
    (("debrief", *NOW), "--from FILE.toml"),
    (("add", "missing.ics"), "no file missing.ics"),
    (("add", "."), "is a folder"),
    (("add", EXAMPLE / "invitation.ics", "--person", "<ada@northwind.example>"), "names nobody"),
    (("add", EXAMPLE / "invitation.ics", "--candidacy", "atlantis"), "Unchanged"),
    (("why", "thank_you:atlantis"), "no step"),
    (("explain", "thank-everybody"), "thank-each-interviewer"),
    (("approve", "nobody"), "no letter 'nobody'"),
    (("approve",), "--all"),
    (("edit", "nobody"), "no letter 'nobody'"),
    (("review", "missing.json"), "no file missing.json"),
    (("today", "--now", "yesterday"), "is no moment"),
    (("account", "--address", "me@nowhere.example"), "--smtp"),
    (("account", "--address", "me@nowhere.example", "--smtp", "mail:x", "--imap", "mail"), "is no server"),
    (
        (
            "account",
            "--address",
            "me@nowhere.example",
            "--smtp",
            "mail.example:25",
            "--imap",
            "mail.example",
            "--security",
            "none",
        ),
        "in the clear",
    ),
    (("outbox", "--arrived"), "Name the letter"),
    (("import", EXAMPLE / "me.toml"), "line 1"),
    (("feed", "/nowhere/feed.ics"), "cannot be written"),
    (("dance",), "No such command"),
    (("add",), "Missing argument"),
    (("add", "x.ics", "--colour"), "No such option"),
]


@pytest.mark.parametrize(
    ("words", "complaint"), REFUSED, ids=[" ".join(str(word) for word in words[:2]) for words, _ in REFUSED]
)
def test_what_cannot_be_done_says_why(
    run: Callable, house: Callable[[], str], words: tuple[object, ...], complaint: str
) -> None:
    before = house()
    done = run(*words)
    if complaint == "Unchanged":
        assert (done.code, done.out[:9]) == (0, "Unchanged")  # its own candidacy is known by the event
        return
    assert done.code == 2, done
    assert complaint in done.err
    assert_one_sentence(done.err)
    assert house() == before


def test_a_journal_with_a_broken_line_17_is_refused_whole(
    run: Callable, house: Callable[[], str], tmp_path: Path
) -> None:
    before = house()
    lines = (HERE / "journals" / "engineer-onsite-five.jsonl").read_text(encoding="utf-8").splitlines()[1:]
    lines = [*lines, *({"record": "candidacy", "id": f"c{n}", "employer": "Northwind"} for n in range(20))]
    lines = [each if isinstance(each, str) else json.dumps(each) for each in lines]
    lines[16] = '{"fact": "rejected", "id": "f"'
    (tmp_path / "broken.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("import", tmp_path / "broken.jsonl")
    assert (done.code, "line 17" in done.err) == (2, True)
    assert_one_sentence(done.err)
    assert house() == before
    assert run("plan", tmp_path / "broken.jsonl").code == 2


def test_somebody_elses_journal_is_not_mixed_in(run: Callable, house: Callable[[], str], tmp_path: Path) -> None:
    before = house()
    (tmp_path / "theirs.jsonl").write_text(
        '{"record": "candidate", "id": "her", "name": "Grace Adeyemi"}\n', encoding="utf-8"
    )
    done = run("import", tmp_path / "theirs.jsonl")
    assert (done.code, "Grace Adeyemi" in done.err) == (2, True)
    assert house() == before


DEBRIEFS = [
    ("wanted = maybe", "is not TOML"),
    ("wnated = 'yes'", "'wnated' is not known"),
    ("wanted = 'perhaps'", "yes, no or unsure"),
    ("decide_by = 'soon'", "2026-10-23"),
    ("decide_by = 3", "2026-10-23"),
    ("promised = 3", "a list of texts"),
    ("person = 'Ada'", "[[person]]"),
    ("[[person]]\nname = 3", "should be text"),
    ("[[person]]\ntopics = ['tea']", "'topics' is not known"),
    ("[[person]]\ntalked_about = 'tea'", "has no name"),
    ("[[person]]\nname = 'Ada'\nstrengths = ['juggling']", "none of your strengths"),
]


@pytest.mark.parametrize(("toml", "complaint"), DEBRIEFS)
def test_a_debrief_with_a_slip_names_it(
    run: Callable, house: Callable[[], str], tmp_path: Path, toml: str, complaint: str
) -> None:
    before = house()
    (tmp_path / "d.toml").write_text(toml, encoding="utf-8")
    done = run("debrief", "--from", tmp_path / "d.toml", *NOW)
    assert done.code == 2, done
    assert complaint in done.err
    assert_one_sentence(done.err)
    assert house() == before


def assert_one_sentence(words: str) -> None:
    assert words.startswith("afterword: ")
    assert words.count("\n") == 1, words
    assert "Traceback" not in words
