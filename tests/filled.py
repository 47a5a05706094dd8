"""A house in which every page has something to show, names and words that do not fit among it; and where its pages are.

It is Thursday 12 November 2026, 16:40 in Bristol, as in the design.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from afterword.desk import by_hand, demo, letters, reviewing
from afterword.desk.house import House, replan
from afterword.store import lines

LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliane Alexandrina Konstantinowna zu Hohenlohe-Waldenburg"
UNBROKEN = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenvorsteherinnenanwärterbüro"
REPLY = """\
From: Colin Abara <colin.abara@larkhall.example>
To: Ines Marlow <ines.marlow@mail.example>
Subject: Re: Operations Analyst
Message-ID: <later@larkhall.example>
Date: Thu, 12 Nov 2026 12:00:00 +0000

Dear Ines,

Thank you for your note. We have one more panel to run, so we will decide by Friday 27 November.

Colin
"""

NO_PAGES = (
    "/healthz", "/live", "/sw.js", "/manifest.webmanifest", "/offline/debriefs", "/data/journal.jsonl", "/feed/{name:str}",
    "/authority.crt", "/authority.mobileconfig", "/people/{person:str}/card.vcf",
    "/letters/{candidacy:str}/{id:str}/take/{file:str}", "/letters/{candidacy:str}/{id:str}/files/{name:str}",
    "/nudge/{id:str}", "/entry/{id:str}", "/pair/{token:str}",
)  # fmt: skip
"""What a browser asks for that shows no page of its own."""


def as_ones_own(house: House, now: datetime, more: Iterable[dict[str, Any]]) -> None:
    """Write the example down as the candidate's own, with `more` lines beside it, and draft its letters."""
    with house.store.transaction() as tx:
        for line in (*demo.example(now), *more):
            own = _own(line)
            (lines.put if "record" in own else lines.append)(tx, own)
        for candidacy in lines.ids(tx, "candidacy"):
            replan(tx, candidacy)
    letters.draft(house, now, "tidewater-rail")
    letters.draft(house, now, "larkhall")


def fill(house: House, now: datetime) -> None:
    """The story of the example as the candidate's own, and what it does not have: an interview that waits for its
    debrief and one to come, people to ring, a mark, a letter on its way, a reply that asks, and names that are long,
    unbroken, or written from right to left."""
    as_ones_own(house, now, _others(now))
    for each in reviewing.on_the_desk(house, "tidewater-rail", now):
        if each.person.id == "wierzbicki":
            letters.edit(house, each.draft.id, "Thank you", each.letter.text.replace("Wierzbicki", "Wierzbiki"), now)
        elif each.person.id == "raghunathan":
            letters.approve(house, each.draft.id, now, now + timedelta(hours=16))
    by_hand.keep(house, REPLY.encode(), "reply.eml", now, "larkhall")


def addresses(house: House, now: datetime) -> dict[str, tuple[str, ...]]:
    """Every page of that house, by the path that its handler answers at."""
    (marked, *_others) = [
        each.draft.id for each in reviewing.on_the_desk(house, "tidewater-rail", now) if each.person.id == "wierzbicki"
    ]
    with house.store.reading() as tx:
        from afterword.store import replies

        reply = replies.everything(tx)[0].id
    return {
        "/": ("/",),
        "/why": ("/why?step=check_in:larkhall:abara:larkhall-1",),
        "/outbox": ("/outbox",),
        "/start": ("/start",),
        "/debrief": ("/debrief",),
        "/debrief/{candidacy:str}": ("/debrief/harrow",),
        "/letters/{candidacy:str}": ("/letters/tidewater-rail",),
        "/letters/{candidacy:str}/{id:str}/edit": (f"/letters/tidewater-rail/{marked}/edit",),
        "/openings": ("/openings",),
        "/openings/{candidacy:str}": ("/openings/tidewater-rail", "/openings/castellan"),
        "/call/{person:str}": ("/call/abara",),
        "/replies": ("/replies",),
        "/replies/{id:str}": (f"/replies/{reply}",),
        "/devices": ("/devices",),
        "/notifications": ("/notifications",),
        "/calendar": ("/calendar",),
        "/import": ("/import",),
        "/etiquette": ("/etiquette",),
        "/data": ("/data",),
        "/search": ("/search?q=thank+pri",),
        "/people": ("/people",),
        "/people/{person:str}": ("/people/omar", "/people/long"),
        "/figures": ("/figures",),
        "/offline": ("/offline",),
    }


def _others(now: datetime) -> list[dict[str, Any]]:
    return [
        _opening("castellan", UNBROKEN, "Leitung"),
        _person("castellan", "omar", "عمر الفاروق", title="مدير المستودع"),
        _person("castellan", "long", LONG),
        _held("castellan", now - timedelta(days=60), ["omar", "long"]),
        _opening("harrow", "Harrow Lake Logistics", "Planner"),
        _person("harrow", "dana", "Dana Whitfield"),
        _held("harrow", now - timedelta(hours=2), ["dana"]),
        _held("harrow", now + timedelta(days=3), ["dana"]),
        {**next(each for each in demo.example(now) if each["id"].endswith("abara")), "phone": "+44 20 7946 0142",
         "may_call": True},
    ]  # fmt: skip


def _opening(id: str, employer: str, role: str) -> dict[str, Any]:
    return {
        "record": "candidacy",
        "id": id,
        "employer": employer,
        "role": role,
        "zone": "Europe/London",
        "country": "GB",
    }


def _person(candidacy: str, id: str, name: str, **more: str) -> dict[str, Any]:
    return {"record": "person", "id": id, "candidacy": candidacy, "name": name, "part": "interviewer",
            "email": f"{id}@{candidacy}.example", **more}  # fmt: skip


def _held(candidacy: str, end: datetime, people: list[str]) -> dict[str, Any]:
    return {"fact": "interview_held", "id": f"{candidacy}-{end:%d%H}", "candidacy": candidacy, "at": end.isoformat(),
            "start": (end - timedelta(hours=1)).isoformat(), "zone": "Europe/London", "with": people}  # fmt: skip


def _own(value: Any) -> Any:
    """A line of the example as somebody's own: not marked as invented, nor named so."""
    if isinstance(value, dict):
        return {key: _own(each) for key, each in value.items() if key != "demo"}
    if isinstance(value, list):
        return [_own(each) for each in value]
    return value.replace("demo-", "") if isinstance(value, str) else value
