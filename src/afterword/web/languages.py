"""Which language a request is answered in: the one that the candidate chose, or else the dearest of the browser's."""

from __future__ import annotations

import re

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from afterword.desk import page
from afterword.web.here import Asked, here
from afterword.web.tongue import ENGLISH, LANGUAGES, in_that_tongue

_WEIGHT = re.compile(r"\s*[qQ]=([01](?:\.[0-9]{0,3})?)\s*")


def in_their_language(app: ASGIApp) -> ASGIApp:
    """Answer each request in the language that the candidate chose, or else the first of the browser's there is."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == ScopeType.HTTP and not scope["path"].startswith("/static/"):
            with in_that_tongue(_of(Asked(scope))):
                await app(scope, receive, send)
        else:
            await app(scope, receive, send)

    return answer


def _of(request: Asked) -> str:
    """The language to answer in; English where none of the wished is there."""
    chosen = page.language(here(request).house)
    if chosen in LANGUAGES:
        return chosen
    return next((tag for tag in wished(request.headers.get("accept-language", "")) if tag in LANGUAGES), ENGLISH)


def wished(header: str) -> list[str]:
    """The languages of an Accept-Language header, the dearest first, by their first part alone: a "de-AT" is served by
    "de". What weighs nothing is not wished, and what cannot be read is passed over (RFC 9110, 12.5.4)."""
    found: dict[str, float] = {}
    for each in header[:1000].split(",")[:30]:
        tag, _sep, weight = each.partition(";")
        language = tag.strip().lower().partition("-")[0]
        known = _WEIGHT.fullmatch(weight) if weight.strip() else None
        if language.isascii() and language.isalpha() and (known or not weight.strip()):
            found[language] = max(found.get(language, 0.0), float(known[1]) if known else 1.0)
    return sorted((tag for tag, weight in found.items() if weight > 0), key=lambda tag: -found[tag])
