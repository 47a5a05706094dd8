"""A business card to take along: one person as a vCard (RFC 6350)."""

from __future__ import annotations

from afterword.core.records import Person


def card(person: Person, employer: str) -> bytes:
    """The card of a person, named as they write it: nobody knows which of the words are their family's."""
    from icalendar import Component, vText  # it escapes and folds, and cards are written as calendars are

    class Card(Component):
        name = "VCARD"

    written = Card()
    said = (
        ("version", "4.0"), ("fn", person.name), ("org", employer), ("title", person.title),
        *(("email", each) for each in dict.fromkeys((person.email, *person.other_emails))), ("tel", person.phone),
    )  # fmt: skip
    for name, value in said:
        if value:
            written.add(name, vText(value))
    return bytes(written.to_ical(sorted=False))
