"""Search: people, openings, notes, letters and replies by their words, while they are typed."""

from __future__ import annotations

import zlib
from typing import Any
from urllib.parse import urlencode

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.finding import LONGEST_QUESTION, Document
from afterword.desk import finding
from afterword.web.here import Asked, here, page_at, path, show
from afterword.web.tongue import _

MORE = 50
"""Of a kind that are shown when only that kind is asked for."""


@page_at("/search")
def show_search(request: Asked, q: FromQuery[str] = "", kind: FromQuery[str] = "") -> Response[Any]:
    """The field, and what was found by what stands in it; of one kind, when that is asked for."""
    groups = finding.find(here(request).house, q, MORE if kind else finding.MOST)
    shown = [group for group in groups if kind in ("", group.kind)]
    return show(
        request, "search.html", q=q[:LONGEST_QUESTION], kind=kind, headings=headings(), now=here(request).clock(),
        groups=[(group, [(hit, link(hit.document)) for hit in group.hits]) for group in shown],
        count=sum(group.count for group in shown),
    )  # fmt: skip


def headings() -> dict[str, str]:
    """What each kind is called in the language of the request."""
    return {
        "person": _("People"), "opening": _("Openings"), "note": _("Your notes"), "call": _("Calls"),
        "draft": _("Drafts"), "letter": _("Letters that went"), "reply": _("Replies"),
    }  # fmt: skip


def link(document: Document) -> str:
    """The page on which it stands."""
    match document.kind:
        case "person":
            return path("people", document.id)
        case "note":
            return path("debrief", document.candidacy) + f"?{urlencode({'interview': document.id})}"
        case "draft":
            return path("letters", document.candidacy) + f"#l-{document.id}"
        case "reply":
            return path("replies", document.id)
        case "letter" | "call":
            person, fact = document.id.split("\n", 1)
            if document.title != person:  # else of whoever it went to nothing but an id is known
                return path("people", person) + f"?{urlencode({'entry': fact})}#{anchor(fact)}"
    return path("openings", document.candidacy)


def anchor(fact: str) -> str:
    """The name of an entry on the page of a person."""
    return f"f-{zlib.crc32(fact.encode()):08x}"


PAGES: tuple[ControllerRouterHandler, ...] = (show_search,)
