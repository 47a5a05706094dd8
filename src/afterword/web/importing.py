"""Bringing in what another program knows: a sheet of applications or business cards, looked at before it is added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.calendars import cards
from afterword.core import tables as core
from afterword.core.tables import FIELDS, Field, Table
from afterword.desk import profile, tables
from afterword.desk.house import House
from afterword.desk.tables import Row
from afterword.errors import BadInput
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.tongue import _

SHOWN = 50
"""Rows shown before they are added; the others are counted."""
MOST_UNDONE = 500
"""Openings that an undo names; a larger table is taken out by its openings."""


@page_at("/import")
def show_import(request: Asked, said: FromQuery[str] = "", made: FromQuery[list[str] | None] = None) -> Response[Any]:
    """The table that waits, with its columns and what its rows would add; or the place to bring one."""
    return _page(request, tables.waiting(here(request).house), said=said, made=made or [])


@action_at("/import")
def read(request: Asked, form: Sent) -> Response[Any]:
    """Read a file, or what was pasted. Nothing is added yet."""
    name, data = form.files.get("table", ("", b""))
    pasted = form.whole("paste")
    at = "paste" if pasted.strip() and not data else "table"
    if not data and not pasted.strip():
        return _page(request, None, form=form, errors={"table": _("Choose a file, or paste the rows below")})
    data = data or pasted.encode("utf-8", "replace")
    try:
        read_ = cards.read_cards if cards.are_cards(data) else core.read_table
        table = read_(data, name if at == "table" else _("What you pasted"))
    except BadInput as error:
        return _page(request, None, form=form, errors={at: str(error)})
    tables.keep_for_later(here(request).house, table)
    return go("/import")


@action_at("/import/look")
def look(request: Asked, form: Sent) -> Response[Any]:
    """The same table, with its columns as they were set right."""
    return _page(request, tables.waiting(here(request).house), form=form)


@action_at("/import/take")
def take(request: Asked, form: Sent) -> Response[Any]:
    """Add what the rows add."""
    house, now = here(request).house, here(request).clock()
    table = tables.waiting(house)
    if table is None:
        return go("/import", said="gone")
    try:
        rows = tables.take_over(house, table, _columns(table, form), _day_first(house, table, form), now)
    except BadInput as error:
        return _page(request, table, form=form, errors={"column-employer": str(error)})
    tables.keep_for_later(house, None)
    made = tuple(dict.fromkeys(row.candidacy for row in rows if row.is_new))
    added = sum(1 for row in rows if row.lines)
    return go("/import", said=f"added-{added}", made=made if len(made) <= MOST_UNDONE else ())


@action_at("/import/drop")
def drop(request: Asked) -> Response[Any]:
    """Forget the table that waits."""
    tables.keep_for_later(here(request).house, None)
    return go("/import", said="dropped")


@action_at("/import/undo")
def undo(request: Asked, form: Sent) -> Response[Any]:
    """Take the openings out again that were just made."""
    gone = tables.take_out(here(request).house, form.all("made")[:MOST_UNDONE])
    return go("/import", said=f"out-{gone}")


def _page(
    request: Asked, table: Table | None, *, form: Form | None = None, errors: Mapping[str, str] | None = None,
    said: str = "", made: list[str] | None = None,
) -> Response[Any]:  # fmt: skip
    house, now = here(request).house, here(request).clock()
    errors = dict(errors or {})
    columns: dict[Field, int] = {}
    rows: tuple[Row, ...] = ()
    days = True
    if table:
        columns, days = _columns(table, form), _day_first(house, table, form)
        try:
            rows = tables.rows_of(house, table, columns, days, now)
        except BadInput as error:
            errors.setdefault("column-employer", str(error))
    what, _sep, number = said.rpartition("-")
    return show(
        request, "import.html", status=422 if errors else 200, room="settings", now=now, table=table, columns=columns,
        fields=FIELDS, rows=rows[:SHOWN], more=max(len(rows) - SHOWN, 0), day_first=days, errors=errors, said=said,
        new=sum(bool(row.lines) for row in rows), troubled=sum(bool(row.trouble) for row in rows),
        typed=form or Form({}, {}),
        what=what, number=int(number) if number.isdecimal() and len(number) < 8 else 0, made=(made or [])[:MOST_UNDONE],
    )  # fmt: skip


def _columns(table: Table, form: Form | None) -> dict[Field, int]:
    """As they were set in the form, or as they are guessed."""
    if form is None or not form.all("columns"):
        return dict(cards.COLUMNS) if table.headings == cards.HEADINGS else core.guessed(table)
    chosen = {field: form.text(f"column-{field}") for field in FIELDS}
    return {field: int(number) for field, number in chosen.items()
            if number.isdecimal() and len(number) < 4 and int(number) < len(table.headings)}  # fmt: skip


def _day_first(house: House, table: Table, form: Form | None) -> bool:
    if form is not None and form.text("days") in ("day", "month"):
        return form.text("days") == "day"
    known = profile.profile(house)
    return core.is_day_first(table, _columns(table, form), usual=(known.country if known else "") != "US")


PAGES: tuple[ControllerRouterHandler, ...] = (show_import, read, look, take, drop, undo)
