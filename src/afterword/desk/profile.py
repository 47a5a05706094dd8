"""Who the candidate is: asked once, and changed at any time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.core import clock, shapes
from afterword.core.records import Candidate
from afterword.desk.house import House, candidate_in, replan_each
from afterword.errors import BadInput
from afterword.store import lines

KNOWN = ("name", "email", "phone", "zone", "country", "current_employer", "links", "strengths")


def profile(house: House) -> Candidate | None:
    """The candidate, or None before they introduced themselves."""
    with house.store.reading() as tx:
        return candidate_in(tx)


def introduce(house: House, **said: Any) -> Candidate:
    """Write down what the candidate says of themselves, beside what they said before. Keys as in the record.

    Raises `BadInput` for an unknown zone, and where there is no name or no address yet.
    """
    with house.store.transaction() as tx:
        known = candidate_in(tx)
        body: dict[str, Any] = dict(known.raw) if known else {"record": "candidate", "id": "me"}
        body |= {key: value for key, value in said.items() if key in KNOWN and value is not None}
        body["strengths"] = _numbered(body.get("strengths", []))
        candidate: Candidate = shapes.read(Candidate, body)
        if not candidate.name.strip() or "@" not in candidate.email:
            raise BadInput("Letters need your name and your e-mail address. Give both.")
        clock.zone(candidate.zone)
        lines.put(tx, body)
        replan_each(tx, lines.ids(tx, "candidacy"))
    return candidate


def _numbered(strengths: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Strengths with ids; those that had one keep it."""
    taken = {str(each["id"]) for each in strengths if each.get("id")}
    numbered = []
    for each in strengths:
        id = each.get("id") or next(f"s{n}" for n in range(1, len(taken) + 2) if f"s{n}" not in taken)
        taken.add(str(id))
        numbered.append({"id": id, "claim": each.get("claim", ""), "evidence": each.get("evidence", "")})
    return numbered
