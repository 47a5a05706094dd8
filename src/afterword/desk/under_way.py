"""A debrief that is being typed: kept field by field as it comes, from whichever device, and shown again on any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from afterword.core.facts import Debriefed
from afterword.core.typed import NOTED, Field, Text, unseen, written
from afterword.core.value import NOTHING, Value
from afterword.desk.house import House
from afterword.errors import BadInput
from afterword.store import under_way
from afterword.store.database import Tx
from afterword.store.rows import milliseconds

LONGEST = 400_000
"""Characters that are kept of one debrief, those of all devices together."""
FIRST = 1
"""The number of what stands in the form before anything was noted."""


class Change(Value):
    """What a device wrote into the field `name`, and by device the last number that it had seen there."""

    name: str
    text: Text
    over: Mapping[str, int] = NOTHING


class Settled(Value):
    """What a field came to when the debrief was finished, by somebody who had seen `over`."""

    words: tuple[str, ...]
    over: Mapping[str, int] = NOTHING


def since(noted: Debriefed | None) -> int:
    """The number of what was noted: when that was, in UTC milliseconds."""
    return milliseconds(noted.noted or noted.at) if noted else FIRST


def keep(
    house: House, candidacy: str, interview: str, changes: Iterable[Change], now: datetime,
    noted: Mapping[str, list[str]] = NOTHING, number: int = FIRST,
) -> Mapping[str, Field]:  # fmt: skip
    """Keep what was typed, beside what others typed meanwhile; all fields as they stand then. What comes late and says
    what was `noted` since, `number` of it, is not kept. Raises `BadInput`."""
    changes = tuple(changes)
    if not changes:
        return typed(house, candidacy, interview)
    with house.store.transaction() as tx:
        fields = under_way.get(tx, candidacy, interview)
        for each in changes:
            field = written(fields.get(each.name, Field()), each.text, each.over)
            late = field.seen.get(NOTED, -1) < number
            fields[each.name] = unseen(field, NOTHING, tuple(noted.get(each.name, ()))) if late else field
        if _length(fields) > LONGEST:
            raise BadInput(f"A debrief of more than {LONGEST} characters is not kept. Make it shorter.")
        under_way.put(tx, candidacy, interview, fields, now)
    return fields


def typed(house: House, candidacy: str, interview: str) -> Mapping[str, Field]:
    """The fields that were typed into and not finished."""
    with house.store.reading() as tx:
        return under_way.look(tx, candidacy, interview)


def beside_noted(fields: Mapping[str, Field], noted: Mapping[str, list[str]], number: int) -> dict[str, Field]:
    """The same fields where what was noted meanwhile, `number` of it, stands beside what its writer had not seen."""
    said = {name: Text(device=NOTED, number=number, words=tuple(noted.get(name, ())), at=number) for name in fields}
    return {
        name: written(field, said[name], NOTHING) if any(each.strip() for each in said[name].words) else field
        for name, field in fields.items()
    }


def put_away(tx: Tx, candidacy: str, interview: str, settled: Mapping[str, Settled], now: datetime) -> None:
    """After a debrief was finished: forget what went into it. What was typed elsewhere and went unseen stays."""
    left = {
        name: unseen(field, settled[name].over, settled[name].words) if name in settled else field
        for name, field in under_way.get(tx, candidacy, interview).items()
    }
    under_way.put(tx, candidacy, interview, left, now)


def _length(fields: Mapping[str, Field]) -> int:
    return sum(len(name) + sum(map(len, text.words)) for name, each in fields.items() for text in each.texts)
