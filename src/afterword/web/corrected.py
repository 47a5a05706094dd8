"""What was read out of an invitation, set right by the candidate before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from afterword.calendars.invitations import Invitation, Invited
from afterword.core import clock
from afterword.errors import BadInput
from afterword.web.forms import Form
from afterword.web.tongue import _

FORMATS = ("phone", "video", "onsite", "panel", "informational")
MOST_PEOPLE = 30
LONGEST = 300


class Corrections:
    """The fields of one invitation in a form, and the invitation as it stands with what was changed in them.

    A field that still holds what was read changes nothing, so that no second or date is lost that it does not show.
    `errors` are by the name of the field.
    """

    def __init__(self, read: Invitation, form: Form, number: int) -> None:
        self._read, self._form, self._number = read, form, number
        zone = clock.zone(read.zone)
        start, end = read.start.astimezone(zone), read.end.astimezone(zone)
        self._shown = {
            "day": f"{start:%Y-%m-%d}", "from": f"{start:%H:%M}", "until": f"{end:%H:%M}", "zone": read.zone,
            "format": read.format or "", "place": read.place or "", "who": "\n".join(_line(one) for one in read.people),
        }  # fmt: skip
        self.errors: dict[str, str] = {}
        self.invitation = self._corrected()

    def field(self, name: str) -> str:
        """What stands in a field: what was typed into it, else what was read, on the employer's clock."""
        typed = self._form.all(f"{name}-{self._number}")
        return typed[0].replace("\r\n", "\n") if typed else self._shown[name]

    @property
    def changed(self) -> bool:
        """Whether anything was."""
        return any(self._is_changed(name) for name in self._shown)

    def _corrected(self) -> Invitation:
        found = self._read
        if any(self._is_changed(name) for name in ("day", "from", "until", "zone")):
            zone = self._zone()
            start, end = self._times(zone)
            missing = tuple(each for each in found.missing if each != "end")
            found = replace(found, start=start, end=end, zone=zone, missing=missing)
        if self._is_changed("place"):
            found = replace(found, place=self._typed("place") or None)
        if self._is_changed("format"):
            chosen = self._typed("format")
            found = replace(found, format=chosen if chosen in FORMATS else None)
        if self._is_changed("who"):
            missing = tuple(each for each in found.missing if not each.startswith(("name of", "email of")))
            found = replace(found, people=tuple(self._people()), missing=missing)
        return found

    def _zone(self) -> str:
        name = self._typed("zone") or self._read.zone
        try:
            clock.zone(name)
        except BadInput:
            self._wrong("zone", _("There is no such time zone. Use a name such as Europe/London"))
            return self._read.zone
        return name

    def _times(self, zone: str) -> tuple[datetime, datetime]:
        try:
            day = date.fromisoformat(self._typed("day"))
            begins, ends = (time.fromisoformat(self._typed(each)[:5]) for each in ("from", "until"))
            start = datetime.combine(day, begins, clock.zone(zone))
            return start, datetime.combine(day + timedelta(days=ends <= begins), ends, clock.zone(zone))
        except (ValueError, OverflowError):
            self._wrong("day", _("Enter a day and both times, such as 10:30"))
            return self._read.start, self._read.end

    def _people(self) -> Iterator[Invited]:
        """One a line: "Ada Okafor, Head of Data <ada@company.example>". Who was read keeps what no line can hold."""
        known = {key: each for each in self._read.people for key in (each.email, each.name) if key}
        lines = [line.strip() for line in self.field("who").splitlines() if line.strip()]
        for line in lines[:MOST_PEOPLE]:
            words, opened, address = line.rpartition("<")
            words, address = (words, address.rstrip("> ")) if opened and "@" in address else (line, "")
            name, _comma, title = words.partition(",")
            name, title, address = name.strip()[:LONGEST], title.strip()[:LONGEST], address.strip().casefold()[:LONGEST]
            before = known.get(address) or known.get(name) or Invited(name=name, email=address)
            yield replace(before, name=name or before.name, email=address or before.email, title=title)

    def _is_changed(self, name: str) -> bool:
        return self.field(name).strip() != self._shown[name].strip()

    def _typed(self, name: str) -> str:
        return self.field(name).strip()[:LONGEST]

    def _wrong(self, name: str, words: str) -> None:
        self.errors[f"{name}-{self._number}"] = words


def _line(each: Invited) -> str:
    words = ", ".join(word for word in (each.name, each.title) if word)
    return f"{words} <{each.email}>".strip() if each.email else words
