"""Scores the reading of mail against third-party data, printed as a table: `make conformance`.

    python tests/conformance/readings.py FOLDER [-v]

FOLDER holds email_reply_trimmer, talon, sisimai_bounces, the calendar files, recognizers_text_en and duckling_en, each
as its project publishes it; what is missing is left out. With -v every difference is named.

Of the phrases about time those count that an employer could write about a day to come. Left out are times of day, years,
decades and lengths without a day; what recurs; what speaks of the past, or what the set itself dates before the day of
writing; and feasts that are none of an employer's calendar.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from afterword.calendars.invitations import read_invitations
from afterword.errors import BadInput
from afterword.mail.reading.dates import Window, windows
from afterword.mail.reading.markup import read_page
from afterword.mail.reading.opening import open_mail
from afterword.mail.reading.quotes import cut, trimmed
from afterword.mail.reading.reading import read
from afterword.mail.reading.spans import Anchor

Row = tuple[str, int, int, str]
"""What was measured, how many are right, of how many, and what else there is to say."""

VERBOSE = "-v" in sys.argv


def main(folder: Path) -> int:
    """Print a line for each set that is there."""
    if not folder.is_dir():
        print(f"There is no folder {folder}: name one that holds the data sets.", file=sys.stderr)
        return 2
    for name, measure in SETS.items():
        if (folder / name).is_dir():
            for what, right, of, more in measure(folder / name):
                print(f"{what:<52} {right:>5} of {of:<5} {right / of if of else 1:6.3f}  {more}", flush=True)
    return 0


def differs(where: str, *what: object) -> None:
    """Name a difference, where that was asked for."""
    if VERBOSE:
        print(f"    {where}:", *what)


def squeezed(words: str) -> str:
    """Without what only sets it out on the page."""
    return " ".join(words.split())


def replies(folder: Path) -> Iterator[Row]:
    """email_reply_trimmer: mails with what is left of them."""
    right, mails = 0, sorted((folder / "test" / "emails").glob("*.txt"))
    for mail in mails:
        wanted = (folder / "test" / "trimmed" / mail.name).read_text(encoding="utf-8")
        found = trimmed(mail.read_text(encoding="utf-8"))
        right += squeezed(found) == squeezed(wanted)
        if squeezed(found) != squeezed(wanted):
            differs(mail.name, repr(found[:200]))
    yield "quotes cut (email_reply_trimmer)", right, len(mails), ""


def clients(folder: Path) -> Iterator[Row]:
    """talon: the same reply as twelve mail programs send it, and as nine write it in HTML."""
    fixtures = folder / "tests" / "fixtures"
    right, mails = 0, sorted((fixtures / "standard_replies").glob("*.eml"))
    for mail in mails:
        opened = open_mail(mail.read_bytes(), mail.name)
        found = squeezed(cut(opened.text).kept)
        right += found == "Hello"
        if found != "Hello":
            differs(mail.name, repr(found[:200]))
    yield "quotes cut, mail programs (talon)", right, len(mails), ""
    right, pages = 0, sorted((fixtures / "html_replies").glob("*.html"))
    for page in pages:
        found = squeezed(cut(read_page(page.read_text(encoding="utf-8", errors="replace")).text).kept)
        right += found == "Hi. I am fine. Thanks, Alex"
        if found != "Hi. I am fine. Thanks, Alex":
            differs(page.name, repr(found[:200]))
    yield "quotes cut, HTML (talon)", right, len(pages), ""


def bounces(folder: Path) -> Iterator[Row]:
    """sisimai: bounces of sixty mail systems, none of which is a person or an absence."""
    machine = bounced = away = total = 0
    with (folder / "labels_derived.csv").open(encoding="utf-8") as labels:
        for label in csv.DictReader(labels):
            if label["class"] != "bounce":
                continue
            total += 1
            (reading, *_) = read((folder / label["path"]).read_bytes(), label["path"])
            kinds = {fact.kind for fact in reading.facts}
            taken = reading.about not in ("automatic", "unrelated") or bool(kinds - {"bounced", "acknowledged"})
            machine += not taken
            bounced += "bounced" in kinds
            away += "out_of_office" in kinds
            if taken or "bounced" not in kinds:
                differs(label["path"], reading.about, sorted(kinds))
    yield "bounces not taken for a person or an absence (sisimai)", machine, total, f"{away} for an absence"
    yield "bounces with the address (sisimai)", bounced, total, ""


def calendars(folder: Path) -> Iterator[Row]:
    """Calendar files, many of them broken on purpose: read, or refused in one sentence."""
    files = [file for file in sorted(folder.rglob("*")) if file.suffix.lower() in (".ics", ".ical", ".ifb")]
    without, refused = 0, 0
    for file in files:
        try:
            read_invitations(file.read_bytes(), file.name, None, "UTC")
            without += 1
        except BadInput:
            without, refused = without + 1, refused + 1
        except Exception as crash:  # noqa: BLE001 - a crash is what is counted here
            differs(file.name, repr(crash))
    yield f"calendar files without a crash ({folder.name})", without, len(files), f"{refused} refused in a sentence"


_NOT_AHEAD = re.compile(
    r"(?i)\b(?:ago|last|previous|past|yesterday|every|each|since|earlier|was|were|did|happened|had|cortana|show|sales|"
    r"records?|19\d\d|200\d|201[0-5]|years?|decades?|century|centuries|hours?|minutes?|seconds?)\b"
)


_PLAIN = re.compile(
    r"(?i)\d[/.-]\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|"
    r"sep|oct|nov|dec)\w*\b|\b(?:to-?day|tomorrow|days?|weeks?|months?|quarter|weekend|thanksgiving|christmas|new year\w*|"
    r"easter)\b"
)
"""Words with which an employer tells a day; the feasts of the world are none of them."""

_FEASTS = re.compile(
    r"(?i)thanksgiving|christmas|xmas|new year|easter|good friday|(?:memorial|labou?r|independence|presidents?'?|veterans?'?|"
    r"mlk|boxing) day|martin luther"
)
"""Holidays on which employers are closed where the sets were written."""


def phrases(folder: Path) -> Iterator[Row]:
    """Recognizers-Text: sentences with the days they tell."""
    rows = [json.loads(line) for line in (folder / "flat_datetimemodel.jsonl").read_text(encoding="utf-8").splitlines()]
    right = wrong = total = 0
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if not row["reference"]:
            continue
        sent = datetime.fromisoformat(row["reference"]).replace(tzinfo=UTC)
        if not row["hiring_relevant"] or _NOT_AHEAD.search(row["text"]):
            continue
        found = windows(row["text"], Anchor(sent=sent, day_first=False))
        for told in row["results"]:
            if told["type"].split(".")[1] not in ("date", "daterange", "datetime"):
                continue
            if (row["text"], told["text"]) in seen or all(_over(value, sent.date()) for value in told["values"]):
                continue
            seen.add((row["text"], told["text"]))
            near = [window for window in found if window.start <= told["end"] and window.end > told["start"]]
            total += 1
            if not near:
                differs(row["text"], "nothing for", told["text"])
                continue
            fits = any(_fits(window, value) for window in near for value in told["values"])
            right, wrong = right + fits, wrong + (not fits)
            if not fits:
                differs(row["text"], told["text"], [(str(each.earliest), str(each.latest)) for each in near])
    yield "days told, answered rightly (Recognizers-Text)", right, total, _wrongly(right, wrong)


def _wrongly(right: int, wrong: int) -> str:
    return f"{wrong} of {right + wrong} answers wrong, {wrong / max(right + wrong, 1):.3f}"


def _over(value: dict[str, Any], today: date) -> bool:
    """Whether the set itself dates it before the day of writing; the end of a range is the day behind its last."""
    day, end = _day(value.get("value")), _day(value.get("end"))
    return bool((day and day < today) or (end and end <= today))


def _fits(window: Window, value: dict[str, Any]) -> bool:
    """Whether a window means the value: the same day, or the same last day, Friday being as good as Sunday."""
    ends = {window.earliest, window.latest}
    if "value" in value:
        return _day(value["value"]) in ends
    start, end = _day(value.get("start")), _day(value.get("end"))
    if end is None or window.latest is None:
        return start is not None and start in (window.earliest, _later(window.earliest, -1), _later(window.earliest, 1))
    return any(_later(end, -more) == window.latest for more in range(4))


def _later(day: date | None, more: int) -> date | None:
    return day + timedelta(days=more) if day else None


def _day(words: object) -> date | None:
    try:
        return date.fromisoformat(str(words)[:10])
    except ValueError:
        return None


def groups(folder: Path) -> Iterator[Row]:
    """Duckling: phrases of one meaning each; those of a day or more, ahead."""
    body = json.loads((folder / "duckling_time_en.json").read_text(encoding="utf-8"))
    sent = datetime.fromisoformat("2013-02-12T04:30:00-02:00")
    right = wrong = total = 0
    for group in body["en"]:
        values = group.get("values") or []
        if (
            group.get("grain") not in ("day", "week", "month", "quarter")
            or not values
            or (_day(values[0]) or sent.date()) < sent.date()
        ):
            continue
        for text in group["texts"]:
            if _NOT_AHEAD.search(text) or not _PLAIN.search(text):
                continue
            if group["kind"] == "datetimeHoliday" and not _FEASTS.search(text):
                continue
            total += 1
            found = windows(f"by {text}" if text[:1].isdigit() else text, Anchor(sent=sent, day_first=False))
            if not found:
                differs(text, "nothing")
                continue
            first, last = _day(values[0]), _later(_day(values[-1]), -1) if len(values) > 1 else None
            fits = any(
                day in (first, last, _later(last, -1), _later(last, -2))
                for day in (found[0].earliest, found[0].latest)
                if day
            ) or _whole(found[0], first, str(group["grain"]))
            right, wrong = right + fits, wrong + (not fits)
            if not fits:
                differs(text, values, (str(found[0].earliest), str(found[0].latest)))
    yield "days told, answered rightly (Duckling)", right, total, _wrongly(right, wrong)


def _whole(window: Window, first: date | None, grain: str) -> bool:
    """Whether the last day of a window lies in the week, month or quarter that begins on `first`."""
    length = {"day": 1, "week": 7, "month": 31, "quarter": 92}[grain]
    return bool(first and window.latest and first <= window.latest < first + timedelta(days=length))


SETS = {
    "email_reply_trimmer": replies,
    "talon": clients,
    "sisimai_bounces": bounces,
    "ics_icalendar": calendars,
    "ics_node_ical": calendars,
    "ics_ical4j": calendars,
    "recognizers_text_en": phrases,
    "duckling_en": groups,
}

if __name__ == "__main__":
    sys.exit(main(Path(next((each for each in sys.argv[1:] if not each.startswith("-")), "../shared/data"))))
