"""From the objects of a journal line to frozen values, field by field.

A value's class is its own description: each field's annotation, as it is written there, names the reader that checks
it. Keys that no field knows are not lost: every value carries the object it was read from in `raw`.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

from afterword.core.value import Value, made
from afterword.errors import BadInput

T = TypeVar("T", bound=Value)


class Misshapen(BadInput):
    """A key of a record or fact holds something else than it should."""

    code = "misshapen"


def read(kind: type[T], body: Mapping[str, Any]) -> T:
    """The frozen value of class `kind` that `body` (one JSON object) describes; raises `Misshapen`, naming the key."""
    values: dict[str, Any] = {"raw": body}
    for name, key, reader, required in _plan(kind):  # type: ignore[arg-type]  # a class is hashable
        if body.get(key) is None:
            if required:
                raise Misshapen(f'"{key}" is missing')
            continue
        try:
            values[name] = reader(body[key])
        except Misshapen as error:
            raise Misshapen(f'"{key}": {error}') from None
        except (ValueError, OverflowError, TypeError, KeyError, AttributeError):
            raise Misshapen(f'"{key}" cannot be read: {str(body[key])[:60]!r}') from None
    return made(kind, values)


@cache
def _plan(kind: Any) -> tuple[tuple[str, str, Callable[[Any], Any], bool], ...]:
    """Field name, key in the file, reader, and whether the key must be there; worked out once for a class."""
    return tuple(
        (name, name.rstrip("_"), READERS[type_.removesuffix(" | None")], name in kind.required)
        for name, type_ in kind.types.items()
        if name != "raw"
    )


def text(value: Any) -> str:
    """Text as it stands. Numbers are taken for text, since hand-written files leave quotes out."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise Misshapen(f"expected text, found {_short(value)}")


def truth(value: Any) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise Misshapen(f"expected true or false, found {_short(value)}")


def number(value: Any) -> int:
    """A whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Misshapen(f"expected a whole number, found {_short(value)}")


def moment(value: Any) -> datetime:
    """An instant: ISO 8601 with an offset. Without one nobody knows when it was, so it is refused."""
    found = datetime.fromisoformat(text(value))
    if found.tzinfo is None:
        raise Misshapen(f"the time {value!r} needs an offset, such as {value}+01:00")
    return found


def day(value: Any) -> date:
    """A whole day (`date`) or an instant (`datetime` with an offset), as the file has it."""
    words = text(value)
    return date.fromisoformat(words) if len(words) <= 10 else moment(words)


def texts(value: Any) -> tuple[str, ...]:
    """A list of texts; a single text is a list of one."""
    return (value,) if isinstance(value, str) else tuple(text(each) for each in _list(value))


def mapping(value: Any) -> Mapping[str, Any]:
    """A JSON object."""
    if isinstance(value, Mapping):
        return value
    raise Misshapen(f"expected an object, found {_short(value)}")


def each(kind: type[T]) -> Callable[[Any], tuple[T, ...]]:
    """A reader of a list of objects."""
    return lambda value: tuple(read(kind, mapping(item)) for item in _list(value))


def one(kind: type[T]) -> Callable[[Any], T]:
    """A reader of one object."""
    return lambda value: read(kind, mapping(value))


def _list(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    raise Misshapen(f"expected a list, found {_short(value)}")


def _short(value: Any) -> str:
    return repr(value)[:60]


READERS: dict[str, Callable[[Any], Any]] = {
    "str": text,
    "bool": truth,
    "int": number,
    "datetime": moment,
    "date": day,
    "tuple[str, ...]": texts,
    "Mapping[str, Any]": mapping,
}
"""By annotation. `records` and `facts` add the shapes of their own nested objects."""
