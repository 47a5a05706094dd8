"""The language of the pages: English as written, or a catalogue in `locales`. The catalogues are plain .po files, read
when somebody first asks for their language, so that nothing compiled has to be kept beside them. `make docs` gathers
their messages (docs/catalogue.py)."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment

if TYPE_CHECKING:
    from babel.messages import Catalog

FOLDER = Path(__file__).parent / "locales"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""The languages there are, by their tags, each under its own name."""

TOLD = "told"
"""The comment on messages that come from beneath the pages, where they are put together in English."""
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


def _(words: str, /, **named: object) -> str:
    """The words in the language of this request; `%(name)s` in them stands for what is named."""
    said = _catalogue(spoken()).gettext(words)
    return said % named if named else said


def ngettext(one: str, many: str, n: int, /, **named: object) -> str:
    """One form or the other by the count; `%(n)s` stands for it. Shapes and rules are those of the language."""
    return _catalogue(spoken()).ngettext(one, many, n) % {"n": n, **named}


def meant(words: str) -> str:
    """The words as they are, named for the catalogue: for lists whose words are said later, by `_`."""
    return words


def meant_of(one: str, many: str) -> tuple[str, str]:
    """The same of words that count, for `ngettext`."""
    return one, many


def teach(templates: Environment) -> None:
    """Let templates say `_`, `ngettext` and `{% trans %}` in the language of the request."""
    templates.add_extension("jinja2.ext.i18n")
    templates.install_gettext_callables(  # type: ignore[attr-defined]  # the extension adds it
        lambda words: _catalogue(spoken()).gettext(words),
        lambda one, many, n: _catalogue(spoken()).ngettext(one, many, n),
        newstyle=True,
    )
    templates.globals["language"] = spoken


def forms(language: str, n: int) -> int:
    """Which of its plural forms that language takes for a count, from 0."""
    counts: Callable[[int], int] = _catalogue(language).plural  # type: ignore[attr-defined]  # only where it was read
    return counts(n)


@cache
def messages(language: str) -> Catalog:
    """All messages of a language, with where they come from."""
    from babel.messages.pofile import read_po

    with (FOLDER / language / "afterword.po").open("rb") as file:
        return read_po(file, locale=language, domain="afterword")


@cache
def _catalogue(language: str) -> NullTranslations:
    """The words of one language. English needs no catalogue: its words are those in the code."""
    if language == ENGLISH:
        return NullTranslations()
    from babel.messages.mofile import write_mo

    compiled = io.BytesIO()
    write_mo(compiled, messages(language))
    compiled.seek(0)
    return GNUTranslations(compiled)
