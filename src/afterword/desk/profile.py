"""Who the candidate is: asked once, and changed at any time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any

from afterword.core import clock, preferences, shapes
from afterword.core.records import Candidate
from afterword.desk.house import House, candidate_in, replan_each
from afterword.errors import BadInput
from afterword.store import lines

KNOWN = ("name", "email", "phone", "zone", "country", "current_employer", "links", "strengths", *preferences.KEYS)
USUAL = "default"
"""The word that takes back what was said of one's own days."""


def profile(house: House) -> Candidate | None:
    """The candidate, or None before they introduced themselves."""
    with house.store.reading() as tx:
        return candidate_in(tx)


def introduce(house: House, **said: Any) -> Candidate:
    """Write down what the candidate says of themselves, beside what they said before. Keys as in the record.

    Of their own days the word "default" takes back what was said. Raises `BadInput` for an unknown zone, for days that
    cannot be, and where there is no name or no address yet.
    """
    said |= {key: own_day(key, said[key]) for key in preferences.KEYS if said.get(key) is not None}
    with house.store.transaction() as tx:
        known = candidate_in(tx)
        body: dict[str, Any] = dict(known.raw) if known else {"record": "candidate", "id": "me"}
        body |= {key: value for key, value in said.items() if key in KNOWN and value is not None}
        body = {key: value for key, value in body.items() if key not in preferences.KEYS or value != USUAL}
        body["strengths"] = _numbered(body.get("strengths", []))
        candidate: Candidate = shapes.read(Candidate, body)
        if not candidate.name.strip() or "@" not in candidate.email:
            raise BadInput("Letters need your name and your e-mail address. Give both.")
        clock.zone(candidate.zone)
        lines.put(tx, body)
        replan_each(tx, lines.ids(tx, "candidacy"))
    return candidate


def own_day(key: str, said: Any) -> Any:
    """What a candidate says of their own days, as it stands on the record; "default" stays for taking it back.

    Raises `BadInput` for what cannot be.
    """
    value = f"{said:%H:%M}" if isinstance(said, time) else said
    if isinstance(value, str):
        value = value.strip()
        if key == "letters_a_day" and value.isascii() and value.isdigit() and len(value) < 9:
            value = int(value)
    reason = "" if value == USUAL else preferences.wrong(key, value)
    if reason:
        raise BadInput(f'{reason}. The word "{USUAL}" takes it back.')
    return value


def _numbered(strengths: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Strengths with ids; those that had one keep it."""
    taken = {str(each["id"]) for each in strengths if each.get("id")}
    numbered = []
    for each in strengths:
        id = each.get("id") or next(f"s{n}" for n in range(1, len(taken) + 2) if f"s{n}" not in taken)
        taken.add(str(id))
        numbered.append({"id": id, "claim": each.get("claim", ""), "evidence": each.get("evidence", "")})
    return numbered
