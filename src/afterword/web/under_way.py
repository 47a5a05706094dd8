"""What a browser sends while a debrief is typed, and the form as it stands with what other devices typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

import msgspec
from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.core.typed import NOTED, Field, Text, same
from afterword.desk import debriefs, under_way
from afterword.desk.house import House
from afterword.desk.under_way import Change, Settled
from afterword.errors import BadInput
from afterword.store.rows import milliseconds
from afterword.web.forms import Answered, Form, Sent, debrief_as_noted, strangers_in
from afterword.web.here import Asked, action_at, here
from afterword.web.tongue import _

FIELD = re.compile(
    r"(?:needs|topics|strengths|question|name|title|email|greeting|absent)-[^\x00-\x1f]{1,400}"
    r"|when|by|weeks|words|want|remember|promised"
)
"""The fields of a debrief, and so what is kept of it."""
PLAIN = "form"
"""The device of whoever sends the form as a whole: each time one more, by the clock."""

Name = Annotated[str, msgspec.Meta(max_length=420)]
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Device = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]{1,24}$")]
Over = Annotated[dict[Device, Number], msgspec.Meta(max_length=100)]


class Typed(msgspec.Struct, frozen=True):
    """One field as a browser sends it."""

    name: Name
    number: Number
    words: Annotated[list[Annotated[str, msgspec.Meta(max_length=40_000)]], msgspec.Meta(max_length=60)]
    over: Over


class Page(msgspec.Struct, frozen=True):
    """What one page has typed since it sent something last."""

    device: Device
    changes: Annotated[list[Typed], msgspec.Meta(max_length=600)]


@action_at("/debrief/{candidacy:str}/typed")
def keep(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Keep what was typed; the answer is every field as it stands with what others typed."""
    house, now = here(request).house, here(request).clock()
    story, held, noted = debriefs.last_answers(house, candidacy, form.text("interview") or None)
    try:
        page = msgspec.json.decode(form.whole("typed") or "{}", type=Page)
    except (msgspec.DecodeError, UnicodeError):
        raise BadInput(_("What this page sent is nothing that it types.")) from None
    at = milliseconds(now)
    changes = [
        Change(
            name=each.name, over=each.over,
            text=Text(device=page.device, number=each.number, words=tuple(each.words), at=at),
        )
        for each in page.changes
        if FIELD.fullmatch(each.name)
    ]  # fmt: skip
    before, number = debrief_as_noted(story, held, noted).typed.fields, under_way.since(noted)
    fields = under_way.keep(house, candidacy, held.id, changes, now, before, number)
    stands = under_way.beside_noted(fields, before, number)
    return Response(as_sent(stands, number), media_type="application/json")


def as_sent(fields: Mapping[str, Field], number: int) -> dict[str, Any]:
    """The fields as the page's script reads them; `number` is that of what was noted already."""
    return {"noted": number, "fields": {name: field.as_json() for name, field in fields.items() if field.texts}}


# -- the form, with what was typed ------------------------------------------------------------------------------------


def resumed(given: Answered, fields: Mapping[str, Field]) -> Answered:
    """The form as it was left: what was typed last, and beside it what somebody typed who had not seen that."""
    texts = {name: list(field.text.words) for name, field in fields.items() if field.text}
    form = Form({**given.typed.fields, **texts}, {})
    others = {name: field.others for name, field in fields.items() if field.others}
    return replace(given, typed=form, strangers=strangers_in(form), others=others)


def sent_with(given: Answered, fields: Mapping[str, Field], form: Form) -> Answered:
    """The form as it was sent just now, and beside it what its writer had not seen."""
    seen = seen_by(form)
    others = {
        name: left
        for name, field in fields.items()
        if (left := tuple(each for each in _left(field, seen.get(name, {})) if not same(each.words, form.all(name))))
    }
    return replace(given, others=others)


def seen_by(form: Form) -> dict[str, dict[str, int]]:
    """By field and device the last number that the sender of the form had seen; nothing where that cannot be read."""
    return _read(form.whole("seen"), dict[Name, Over]) or {}


def joined(form: Form, fields: Mapping[str, Field]) -> Form:
    """The form with what others typed into fields that its sender left alone. Without script nobody knows which."""
    touched = _read(form.whole("touched"), list[Name])
    if touched is None:
        return form
    theirs = {name: list(field.text.words) for name, field in fields.items() if field.text and name not in touched}
    return Form({**form.fields, **theirs}, form.files)


def settled(form: Form, fields: Mapping[str, Field]) -> dict[str, Settled]:
    """What the fields came to that were typed into, and what the sender of the form had seen of each."""
    seen = seen_by(form)
    touched = _read(form.whole("touched"), list[Name])
    found = {}
    for name, field in fields.items():
        alone = touched is not None and name not in touched
        found[name] = Settled(words=form.all(name), over=upto(field) if alone else seen.get(name, {}))
    return found


def kept_as_a_whole(house: House, candidacy: str, interview: str, form: Form, before: Answered, now: datetime) -> None:
    """Keep a form that was sent without script and is not finished: the fields that differ from `before`."""
    seen, at = seen_by(form), milliseconds(now)
    names = {name for name in (*form.fields, *before.typed.fields) if FIELD.fullmatch(name)}
    under_way.keep(house, candidacy, interview, [
        Change(name=name, over=seen.get(name, {NOTED: at}),
               text=Text(device=PLAIN, number=at, words=form.all(name), at=at))
        for name in sorted(names) if not same(form.all(name), before.typed.all(name))
    ], now)  # fmt: skip


def chosen(
    house: House, candidacy: str, interview: str, form: Form, fields: Mapping[str, Field], now: datetime
) -> Form:
    """The form after "Take that" or "Keep this", which put the other text aside for good."""
    verb, _space, where = form.text("do").partition(" ")
    device, _space, name = where.partition(" ")
    other = next((each for each in fields.get(name, Field()).texts if each.device == device), None)
    if other is None or not FIELD.fullmatch(name):
        return form  # somebody chose meanwhile
    words, at = other.words if verb == "take" else form.all(name), milliseconds(now)
    over = {**seen_by(form).get(name, {}), device: other.number}
    text = Text(device=PLAIN, number=at, words=words, at=at)
    under_way.keep(house, candidacy, interview, [Change(name=name, text=text, over=over)], now)
    seen = msgspec.json.encode({**seen_by(form), name: {**over, PLAIN: at}}).decode()
    return Form({**form.fields, name: list(words), "seen": [seen]}, form.files)


def upto(field: Field) -> dict[str, int]:
    """What a page has seen that shows the field's text: everything but the others, which wait to be chosen from."""
    others = {each.device for each in field.others}
    return {device: number for device, number in field.seen.items() if device not in others}


def _left(field: Field, over: Mapping[str, int]) -> tuple[Text, ...]:
    return tuple(each for each in field.texts if each.number > over.get(each.device, -1))


def _read(words: str, kind: Any) -> Any:
    try:
        return msgspec.json.decode(words, type=kind) if words else None
    except (msgspec.DecodeError, UnicodeError):
        return None


PAGES: tuple[ControllerRouterHandler, ...] = (keep,)
