"""Lines in one again that a mail program broke at its margin, so that no name, address or title stands in two."""

from __future__ import annotations

from afterword.writing.expressions import pattern

_WIDEST = 82
"""No program that breaks lines lets them become longer."""
_NARROWEST = 56
_OWN = pattern(
    r"\s*(?:[-*•–·▪◦|]\s|\d{1,2}[:.h]\d\d(?!\d)|\d{1,2}\s?[ap]\.?m\b|\(?\w{1,2}[.)]\s|"
    r"[A-ZÀ-Ý][\w'’/()-]{0,20}(?: [\w'’/()&-]{1,15}){0,3} ?:(?:\s|$)|[_=*-]{3}|"
    r"[A-ZÀ-Ý][\w'’/()-]{0,20}(?: [\w'’/()&-]{1,15}){0,2}(?: {3,}|\t)\S|"
    r"[A-ZÀ-Ý]\S{1,20} (?:\S{1,20} ){1,2}\([^()]{2,40}\)\s?(?:[+&/]|$))|\s{8,}\S"
)
"""How a line begins that stands by itself: a list's, a schedule's, a label's, a column's."""


def unwrapped(text: str) -> str:
    """The text, each line joined with the next where that one's first word would have gone beyond the margin.

    The margin is that of the longest line. A text whose lines nobody broke is left as it is, but for lines so long
    that a small letter behind them goes on with them.
    """
    lines = text.split("\n")
    told = [len(line.rstrip()) for line in lines if " " in line.strip() and "://" not in line]
    margin = max((length for length in told if length <= _WIDEST), default=0)
    if margin < _NARROWEST or 4 * sum(length > _WIDEST for length in told) > len(told):
        return _LOOSE.sub(" ", text)
    joined: list[str] = []
    last = ""  # the line before as it was broken, "" where nothing follows it
    for line in lines:
        first = line.split(maxsplit=1)[0] if line.strip() else ""
        full = (
            bool(last) and len(last) <= margin and len(last) + 1 + len(first) > margin and len(last) > _NARROWEST - 16
        )
        if first and full and not _OWN.match(line) and "://" not in last.rsplit(maxsplit=1)[-1]:
            joined[-1] += f" {line.strip()}"
        else:
            joined.append(line)
        last = line.rstrip()
    return "\n".join(joined)


_LOOSE = pattern(r"(?<=[^\n]{50})\n(?=[a-zA-ZÀ-ÿ(])(?![A-ZÀ-Ý]\S{1,20} (?:\S{1,20} ){1,2}\()(?!\w[\w'’/() ]{0,30}:)")
