"""Forms: what was typed, read into the values of the desk. What cannot be read is kept as typed, and named."""

from __future__ import annotations

from collections.abc import Mapping

from litestar.datastructures import UploadFile
from litestar.di import NamedDependency

from afterword.web.here import Asked


class Form:
    """The fields of one form, in the order typed, and its files; nothing is missing, only empty."""

    def __init__(self, fields: Mapping[str, list[str]], files: Mapping[str, tuple[str, bytes]]) -> None:
        self.fields = fields
        self.files = files

    def text(self, name: str) -> str:
        """What was typed there, without blank space around it."""
        return self.whole(name).strip()

    def whole(self, name: str) -> str:
        """What was typed there, as it is."""
        return next(iter(self.fields.get(name, [])), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Everything that was ticked under that name."""
        return tuple(self.fields.get(name, []))

    def lines(self, name: str) -> tuple[str, ...]:
        """One thing a line."""
        return tuple(line.strip() for line in self.whole(name).splitlines() if line.strip())

    def ticked(self, name: str) -> bool:
        """Whether the box was ticked."""
        return bool(self.text(name))


async def sent_form(request: Asked) -> Form:
    """The form that a request carries, of either encoding; its files are read and closed."""
    sent = await request.form()
    fields: dict[str, list[str]] = {}
    files: dict[str, tuple[str, bytes]] = {}
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile):
            files[name] = (value.filename, await value.read())
            await value.close()
        else:
            fields.setdefault(name, []).append(str(value))
    return Form(fields, files)


Sent = NamedDependency[Form]
"""A handler's `form`."""
