"""The files of a letter: attached, looked at and left out again on the page of the letters."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import enclosing
from afterword.errors import BadInput, NotFound
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path
from afterword.web.letters import letters_page, one
from afterword.web.tongue import _


@action_at("/letters/{candidacy:str}/{id:str}/attach")
def attach(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let the chosen file go with the letter."""
    one(request, candidacy, id)
    name, data = form.files.get("file", ("", b""))
    try:
        if not name:
            raise BadInput(_("Choose a file first."))
        enclosing.attach(here(request).house, id, name, data)
    except BadInput as error:
        if isinstance(error, NotFound):
            raise
        return letters_page(
            request, candidacy, status=error.http_status, letter=id, trouble=str(error), refused=_("Not attached.")
        )
    return go(path("letters", candidacy), at=f"l-{id}", said="attached", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/detach")
def detach(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let a file not go with the letter."""
    one(request, candidacy, id)
    enclosing.detach(here(request).house, id, form.whole("name"))
    return go(path("letters", candidacy), at=f"l-{id}", said="detached", letter=id)


@page_at("/letters/{candidacy:str}/{id:str}/files/{name:str}")
def look(request: Asked, candidacy: FromPath[str], id: FromPath[str], name: FromPath[str]) -> Response[Any]:
    """The file itself, to be kept and not shown: whatever is in it must not run as a page of ours."""
    one(request, candidacy, id)
    file = enclosing.file_of(here(request).house, id, name)
    said = f"attachment; filename*=utf-8''{quote(file.name, safe='')}"
    return Response(file.data, media_type="application/octet-stream", headers={"Content-Disposition": said})


PAGES: tuple[ControllerRouterHandler, ...] = (attach, detach, look)
