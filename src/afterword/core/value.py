"""Frozen, keyword-only values without the price of dataclasses.

A dataclass writes and compiles its methods anew for every class. Forty of them took longer than the rest of
`afterword review` (see docs/decisions.md), and start time is felt at every call. Type checkers see the same thing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Generic, TypeVar, dataclass_transform

T = TypeVar("T")
V = TypeVar("V", bound="Value")

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""An empty object that nobody can fill: the default of `raw`."""


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Value:
    """A value is its fields: made by keyword, never changed, equal to another of its class with the same fields.

    Fields are annotated on the class, those of base classes first; a default is written beside the annotation. A field
    named `raw`, the object that a value was read from, is neither compared nor shown.
    """

    fields: ClassVar[tuple[str, ...]] = ()
    required: ClassVar[frozenset[str]] = frozenset()
    types: ClassVar[Mapping[str, str]] = {}
    remembers: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        own = {name: str(type_) for name, type_ in cls.__annotations__.items() if "ClassVar" not in str(type_)}
        cls.types = {**cls.types, **own}
        cls.fields = tuple(cls.types)
        cls.required = frozenset(name for name in cls.fields if not hasattr(cls, name))
        cls.remembers = cls.remembers or any(isinstance(each, once) for each in vars(cls).values())

    def __init__(self, **values: Any) -> None:
        if not self.required <= values.keys() or not values.keys() <= self.types.keys():
            missing, unknown = self.required - values.keys(), values.keys() - self.types.keys()
            raise TypeError(f"{type(self).__name__}: missing {sorted(missing)}, unknown {sorted(unknown)}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name!r} stays as it is")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen, so {name!r} stays where it is")

    def _compared(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.fields if name != "raw")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        return hash(self._compared())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.fields if name != "raw")
        return f"{type(self).__name__}({shown})"


def made(kind: type[V], values: Mapping[str, Any]) -> V:
    """The value of class `kind` with these fields, which the caller has checked: half the work of making one."""
    value = kind.__new__(kind)
    value.__dict__.update(values)
    return value


def replace(value: V, **changes: Any) -> V:
    """The same value with some fields changed."""
    if not changes.keys() <= value.types.keys():
        raise TypeError(f"{type(value).__name__}: unknown {sorted(changes.keys() - value.types.keys())}")
    changed = value.__new__(type(value))
    kept = value.__dict__
    if value.remembers:  # what was worked out of the fields before is not so any more
        kept = {name: field for name, field in kept.items() if name in value.types}
    changed.__dict__.update(kept, **changes)
    return changed


class once(Generic[T]):  # noqa: N801  (it is read as a decorator)
    """A property that is worked out once: `functools.cached_property` without the lock that Python 3.12 took out of it.

    With the lock it takes longer to remember an answer than to find most of them.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self.work, self.name, self.__doc__ = work, work.__name__, work.__doc__

    def __get__(self, holder: Any, owner: type | None = None) -> T:
        found: T = self.work(holder)
        holder.__dict__[self.name] = found  # and is found there from now on
        return found
