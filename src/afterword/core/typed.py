"""One field typed into on several devices: what each of them has written, and nobody's words lost. Pure.

Every text carries who wrote it (a device, anew for each page that is open) and its number there, and says which texts
it had seen and takes the place of. A text that was seen makes way. One that was not stays beside the new one, until
somebody who sees both says which is right. So whatever comes late, twice or in another order, the outcome is the same.
(These are dotted version vectors: Preguiça et al., "Dotted Version Vectors", 2012.)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.core.value import NOTHING, Value

NOTED = "noted"
"""The device of what was noted already: the debrief before this one, or the record of a person."""
MOST_DEVICES = 60
"""So many devices are remembered of one field. A text of an older one that comes again would be shown once more."""


class Text(Value):
    """What one device wrote: its `number` there, and `at` when it came in (UTC milliseconds), which decides what is
    shown first and nothing else. `words` are several where several boxes of one name are ticked."""

    device: str
    number: int
    words: tuple[str, ...]
    at: int = 0


class Field(Value):
    """The texts that nobody has put aside, at most one of a device; and by device the last number that was seen."""

    texts: tuple[Text, ...] = ()
    seen: Mapping[str, int] = NOTHING

    @property
    def text(self) -> Text | None:
        """The one that is shown: the last that came in."""
        return max(reversed(self.texts), key=lambda text: text.at, default=None)

    @property
    def others(self) -> tuple[Text, ...]:
        """Those that stand beside it, and say otherwise; each once."""
        found: list[Text] = []
        for each in self.texts:
            if self.text and not any(same(each.words, text.words) for text in (self.text, *found)):
                found.append(each)
        return tuple(found)

    def as_json(self) -> dict[str, Any]:
        """As `field_of` reads it."""
        texts = [{"device": t.device, "number": t.number, "words": list(t.words), "at": t.at} for t in self.texts]
        return {"texts": texts, "seen": dict(self.seen)}


def field_of(body: Mapping[str, Any]) -> Field:
    """The field as `as_json` writes it."""
    texts = tuple(Text(**{**each, "words": tuple(each["words"])}) for each in body["texts"])
    return Field(texts=texts, seen=body["seen"])


def written(field: Field, text: Text, over: Mapping[str, int]) -> Field:
    """The field after that text, whose device had seen `over`: by device the last number that it takes the place of."""
    upto = _later(over, {text.device: text.number})
    stays = [each for each in field.texts if each.number > upto.get(each.device, -1)]
    if text.number > field.seen.get(text.device, -1):
        stays.append(text)
    else:  # it was here already, or one that takes its place was
        stays += [each for each in field.texts if (each.device, each.number) == (text.device, text.number)]
    return Field(texts=tuple(stays), seen=_later(field.seen, upto))


def unseen(field: Field, over: Mapping[str, int], words: tuple[str, ...]) -> Field:
    """What is left once `words` were settled on by somebody who had seen `over`: the texts that they had not, and that
    say otherwise."""
    left = [each for each in field.texts if each.number > over.get(each.device, -1) and not same(each.words, words)]
    return Field(texts=tuple(left), seen=field.seen)


def same(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether they say the same; blank space around and the order of ticks say nothing."""
    return sorted(plain(some)) == sorted(plain(others))


def plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with one kind of line end, without what is empty."""
    lined = (each.replace("\r\n", "\n").replace("\r", "\n").strip() for each in words)
    return tuple(each for each in lined if each)


def _later(*seen: Mapping[str, int]) -> dict[str, int]:
    """By device the last number of any of them; who was first heard of longest ago is forgotten first."""
    latest: dict[str, int] = {}
    for each in seen:
        for device, number in each.items():
            latest[device] = max(number, latest.get(device, -1))
    kept = list(latest)[-MOST_DEVICES:]
    return {device: latest[device] for device in latest if device in kept or device == NOTED}
