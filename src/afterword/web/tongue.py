"""The language of the pages: English as written, or a catalogue in `locales`. The catalogues are plain .po files, read
when somebody first asks for their language, so that nothing compiled has to be kept beside them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from jinja2 import Environment
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from afterword.desk import page
from afterword.web.here import Asked, here

FOLDER = Path(__file__).parent / "locales"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English"}
"""The languages there are, by their tags, each under its own name."""

_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def spoken() -> str:
    """The tag of the language that this request is answered in."""
    return _spoken.get()


@contextmanager
def in_that_tongue(tag: str) -> Iterator[None]:
    """Speak that language within the block: a thread of its own does not know who asked."""
    before = _spoken.set(tag)
    try:
        yield
    finally:
        _spoken.reset(before)


def _(words: str, **named: object) -> str:
    """The words in the language of this request; `%(name)s` in them stands for what is named."""
    said = _catalogue(spoken()).gettext(words)
    return said % named if named else said


def ngettext(one: str, many: str, n: int, **named: object) -> str:
    """One form or the other by the count; `%(n)s` stands for it. Shapes and rules are those of the language."""
    return _catalogue(spoken()).ngettext(one, many, n) % {"n": n, **named}


def teach(templates: Environment) -> None:
    """Let templates say `_`, `ngettext` and `{% trans %}` in the language of the request."""
    templates.add_extension("jinja2.ext.i18n")
    templates.install_gettext_callables(  # type: ignore[attr-defined]  # the extension adds it
        lambda words: _catalogue(spoken()).gettext(words),
        lambda one, many, n: _catalogue(spoken()).ngettext(one, many, n),
        newstyle=True,
    )
    templates.globals["language"] = spoken


def in_their_language(app: ASGIApp) -> ASGIApp:
    """Answer each request in the language that the candidate chose, or else the first of the browser's there is."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == ScopeType.HTTP and not scope["path"].startswith("/static/"):
            _spoken.set(_wished(Asked(scope)))
        await app(scope, receive, send)

    return answer


def _wished(request: Asked) -> str:
    """The language to answer in; English where none of the wished is there."""
    chosen = page.language(here(request).house)
    if chosen in LANGUAGES:
        return chosen
    wished = request.headers.get("accept-language", "")[:200]
    tags = (each.split(";")[0].strip().lower()[:2] for each in wished.split(","))
    return next((tag for tag in tags if tag in LANGUAGES), ENGLISH)


@cache
def _catalogue(language: str) -> NullTranslations:
    """The words of one language. English needs no catalogue: its words are those in the code."""
    if language == ENGLISH:
        return NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with (FOLDER / language / "afterword.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=language, domain="afterword"))
    compiled.seek(0)
    return GNUTranslations(compiled)
