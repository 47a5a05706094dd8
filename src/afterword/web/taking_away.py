"""A letter taken away from the page: on paper, or into the reader's own mail program."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import taking_away
from afterword.errors import NotFound
from afterword.mail.own_program import unsent
from afterword.paper import pdf
from afterword.web.here import Asked, here, page_at
from afterword.web.letters import one
from afterword.web.tongue import _

KINDS = {
    "letter.pdf": "application/pdf",
    "card.pdf": "application/pdf",
    "mail.eml": "message/rfc822",
    "words.txt": "text/plain",
}
"""What a letter can be taken away as, and what that is to a browser."""


@page_at("/letters/{candidacy:str}/{id:str}/take/{file:str}")
def take(request: Asked, candidacy: FromPath[str], id: FromPath[str], file: FromPath[str]) -> Response[Any]:
    """The letter as one of `KINDS`."""
    if file not in KINDS:
        raise NotFound(_("A letter cannot be taken away as “%(file)s”.", file=file[:40]))
    one(request, candidacy, id)
    taken = taking_away.take(here(request).house, id, here(request).clock())
    if file == "mail.eml":
        data = unsent(taking_away.as_mail(taken))
    elif file == "words.txt":
        data = (taken.letter.text.strip() + "\n").encode()
    else:
        data = pdf(taken.letter, taken.addressed, taken.dated, "card" if file == "card.pdf" else "letter")
    shown = "inline" if file.endswith((".pdf", ".txt")) else "attachment"
    name = f"{id}-{file}".encode("ascii", "replace").decode().replace('"', "")
    return Response(data, media_type=KINDS[file], headers={"Content-Disposition": f'{shown}; filename="{name}"'})


PAGES: tuple[ControllerRouterHandler, ...] = (take,)
