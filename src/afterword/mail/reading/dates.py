"""Days that a sentence tells, as windows with the words they rest on.

Each word that can tell a day becomes a letter (see `vocabulary`), and shapes over those letters tell which days are
meant: "by the end of next week" is B X R U. First the days themselves are found, then what leads to them or away from
them. What no shape fits is left alone: no date is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from afterword.core.value import Value, replace
from afterword.mail.reading import days, leading
from afterword.mail.reading.spans import NOBODY_KNOWS, Anchor, Span
from afterword.mail.reading.vocabulary import BEGINNINGS, CAPITAL, ORDINALS, PIECES, WORDS, may_tell_a_day
from afterword.writing.expressions import pattern

__all__ = ["Anchor", "Window", "windows"]


class Window(Value):
    """Days that are told: `earliest` and `latest` (each a date, or None where that side is open), `at` the time of day
    where one stands beside it, `words` as written and where they stand, `how` is one of `on`, `by`, `after`, `within`.
    """

    earliest: date | None
    latest: date | None
    words: str
    start: int
    end: int
    how: str = "on"
    at: time | None = None
    grain: str = "day"


class Token(NamedTuple):
    """A word with its letter and value, and where it stands."""

    letter: str
    value: object
    start: int
    end: int
    raw: str


def windows(text: str, anchor: Anchor) -> tuple[Window, ...]:
    """The windows in a sentence, in its order. `anchor` is the moment, the place and the habits of who wrote it."""
    if not may_tell_a_day(text):
        return ()
    if "-" in text:
        text = _DASHED.sub(r"\1 \2 \3", text)
    return _remembered(text, anchor) if len(text) <= _SENTENCE else _windows(text, anchor)


_DASHED = pattern(r"(?<!\d)(\d{1,2})-([A-Z][a-z]{2,8})-(20\d\d)(?!\d)")
"""A day as forms and offices write it, "09-Nov-2026"."""
_SENTENCE = 1000
"""Characters of the longest text that is remembered for a while: several readers ask for the days of one sentence."""


@lru_cache(maxsize=64)
def _remembered(text: str, anchor: Anchor) -> tuple[Window, ...]:
    return _windows(text, anchor)


def _windows(text: str, anchor: Anchor) -> tuple[Window, ...]:
    found: list[Window] = []
    for run in _runs(_tokens(text)):
        found += _read(run, text, anchor, found[-1] if found else None)
    return tuple(found)


# -- words to letters --------------------------------------------------------------------------------------------------

_STRONG = frozenset("WMDTHQUYOJKeq")
_SILENT = WORDS["the"][0]


def _tokens(text: str) -> list[Token]:
    pieces = list(PIECES.finditer(text))
    found: list[Token] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        kind, raw = piece.lastgroup, piece[0]
        token, used = None, 1
        if kind in ("word", "dash", "number") and (most := _longest(raw)):  # which most words are not
            token, used = _known(pieces, at, text, most)
        if token is None and kind != "word":
            token = _figures(piece)
        found.append(token or Token("x", 0, *piece.span(), raw))
        at += used
    return found


def _known(pieces: list[re.Match[str]], at: int, text: str, most: int) -> tuple[Token | None, int]:
    """The longest phrase of the vocabulary that begins here, of so many words at most, and how many it takes."""
    start = pieces[at].start()
    for length in range(min(most, len(pieces) - at), 0, -1):
        last = pieces[at + length - 1]
        end = last.end()
        if length > 1 and last.start() - start > 40:
            continue
        raw = text[start:end]
        folded, word = _word(raw)
        if word is None:
            continue
        if folded == "post" and (
            _AN_OFFICE.search(text, max(0, start - 12), start) or _IS_AN_OFFICE.match(text[end : end + 6])
        ):
            return None, 1
        if length == 1 and folded.rstrip(".") in CAPITAL and not raw[0].isupper() and not _beside_number(pieces, at):
            return None, 1
        letter, value = word
        if letter == "f" and raw[0].isdigit() and _day_alone(pieces, at + length):
            letter = "O"
        return Token(letter, value, start, end, raw), length
    return None, 1


@lru_cache(maxsize=4096)
def _word(raw: str) -> tuple[str, tuple[str, object] | None]:
    """A phrase folded, and its letter and value in the vocabulary, if it is of it. Remembered, as `_longest` is."""
    folded = " ".join(raw.lower().replace("’", "'").split())
    return folded, WORDS.get(folded) or WORDS.get(folded.rstrip(".'")) or WORDS.get(folded.removesuffix("'s"))


def _day_alone(pieces: list[re.Match[str]], after: int) -> bool:
    """Whether "1st" is a day by what follows: nothing, a sign, or a small word ("by the 1st for the first of them")."""
    if after >= len(pieces):
        return True
    following = pieces[after]
    if following[0].lower() in ("and", "or") and any(each.lastgroup == "number" for each in pieces[after : after + 3]):
        return False  # "the 1st and 2nd of May"
    return following.lastgroup in ("comma", "dash", "other") or following[0].lower() in _SMALL_WORDS


_SMALL_WORDS = frozenset(
    {
        *("for", "at", "with", "so", "to", "if", "then", "in", "but", "as", "we", "i", "please", "and", "or", "we'll"),
        *("we’ll", "i'll", "i’ll", "because", "since", "until", "unless", "once"),
    }
)


@lru_cache(maxsize=4096)
def _longest(word: str) -> int:
    """The words of the longest phrase that begins with this one. Remembered: most words of a mail are in every mail."""
    first = word.lower().replace("’", "'")
    return BEGINNINGS.get(first) or BEGINNINGS.get(first.rstrip(".'")) or BEGINNINGS.get(first.removesuffix("'s"), 0)


_AN_OFFICE = pattern(r"(?i)\b(?:the|above|this|that|your|our|a|said|named|vacant|advertised|of)\s+$")
"""Words behind which a post is a place of work, and not what comes after a day."""
_IS_AN_OFFICE = pattern(r"\s(?:on|at|is|with|in|has|will)\b")


def _beside_number(pieces: list[re.Match[str]], at: int) -> bool:
    beside = [pieces[each] for each in (at - 1, at + 1) if 0 <= each < len(pieces)]
    return any(each.lastgroup in ("number", "year") or each[0].lower() in ORDINALS for each in beside)


_DIGITS = pattern(r"\d+")


def _figures(piece: re.Match[str]) -> Token | None:
    kind, raw = piece.lastgroup, piece[0]
    letter = "x"
    value: str | int = 0
    if kind in ("iso", "date", "short", "dotted"):
        letter, value = "D", raw
    elif kind == "clock":
        letter, value = "C", raw
    elif kind == "year":
        letter, value = "Y", int(raw)
    elif kind == "quarter":
        letter, value = "Q", int(raw[1])
    elif kind == "number":
        number = int(_DIGITS.match(raw)[0])  # type: ignore[index]
        marked = not raw[-1].isdigit()
        letter, value = ("O" if marked and not _stops(piece) else "N") if 1 <= number <= 31 else "n", number
    elif kind == "comma":
        letter = ","
    elif kind == "dash":
        letter = "-"
    if letter == "x":
        return None
    return Token(letter=letter, value=value, start=piece.start(), end=piece.end(), raw=raw)


def _stops(piece: re.Match[str]) -> bool:
    """Whether the stop behind a number is the sentence's: "on Ward 7." is none of "am 7."."""
    return (
        piece[0].endswith(".")
        and not piece.string[piece.end() :].strip()
        and not _GERMAN_LEAD.search(piece.string, max(0, piece.start() - 12), piece.start())
    )


_GERMAN_LEAD = pattern(r"(?i)\b(?:am|den|dem|zum|bis|vom|der|und)\s+$")


def _plain(tokens: list[Token]) -> Iterator[Token]:
    """Without what only sets the days out: stops of abbreviations, the stroke of "May/22", "end of day" beside the day,
    the weekday in brackets behind it; and with the hour of "at 10" as no day of the month."""
    within = 0
    for at, token in enumerate(tokens):
        if token.letter not in "eN" and token.raw not in ("(", "/", ".", "by") and at >= within:
            yield token  # as most are
            continue
        before = tokens[at - 1] if at else None
        if token.raw == "by" and before and before.raw.lower() in _TO_COME:
            continue
        after = next((each for each in tokens[at + 1 : at + 4] if each.letter not in (_SILENT, ",")), None)
        if at < within or _sets_out(token, before, after, tokens[at - 2] if at > 1 else None):
            continue
        if token.raw == "(" and before and before.letter in "MNODYW" and after:
            if after.letter == "W" and tokens[at + 2 : at + 3] and tokens[at + 2].raw == ")":
                within = at + 3
                continue
            if before.letter == "W" and after.letter in "MNOD":
                token = token._replace(letter=",")
        if _repeats(tokens, at, before):
            within = at + 3
            continue
        elif token.letter == "N" and before and before.raw.lower() in ("at", "um", "@"):
            token = token if after and after.letter == "M" else token._replace(letter="x")
        yield token


_TO_COME = frozenset(
    {*("come", "coming", "drop", "dropping", "pop", "popping", "stop", "stopping", "swing", "swinging")}
)
"""Of whom "by" is a part, and no word of a deadline: "can you come by on Thursday"."""


def _repeats(tokens: list[Token], at: int, before: Token | None) -> bool:
    """Whether a number stands there once more in figures: "ten (10) working days"."""
    if tokens[at].raw != "(" or before is None or before.letter not in "naN":
        return False
    inner = tokens[at + 1 : at + 3]
    return len(inner) == 2 and inner[0].value == before.value and inner[1].raw == ")"


def _sets_out(token: Token, before: Token | None, after: Token | None, earlier: Token | None) -> bool:
    if token.letter == "e":
        return bool((after and after.letter in "WMTDNORrc") or (before and before.letter in "WMTDNO"))
    if before is None or after is None:
        return False
    if token.raw == "/":  # but not in the path of an address
        return before.letter == "M" and after.letter in "NO" and not (earlier and earlier.raw == "/")
    return token.raw == "." and before.letter in "MW" and len(before.raw) < 6


def _runs(tokens: list[Token]) -> Iterator[list[Token]]:
    """Stretches of words that tell something, without the small ones among them."""
    run: list[Token] = []
    for token in [*_plain(tokens), Token(letter="x", value=0, start=0, end=0, raw="")]:
        if token.letter == "x":
            if any(each.letter in _STRONG for each in run):
                yield run
            run = []
        elif token.letter != _SILENT:
            run.append(token)


# -- letters to days ---------------------------------------------------------------------------------------------------

_CORE = pattern(
    r"(?P<monthday>[NO]U?[Rrcg]U|OUU|OUM(?:,?Y)?)"
    r"|(?P<numbers>[NO]-[NO]i?[Rrcg]U|(?:W,?)?[NO](?:-(?:W,?)?[NO])M(?:,?Y)?|(?:W,?)?M[NO]-(?:W,?)?[NO](?:,?Y)?)"
    r"|(?P<figured>(?:W,?)?[NO]M,?N(?![MUC-]))"
    r"|(?P<day>[rRc]?c?(?:W,?)?(?:f|[NO])M(?!,?N)(?:,?Y)?(?:,W(?!,))?|[rRc]?c?(?:W,?)?M,?(?:[NO]|f(?![UW]))(?:,"
    r"?Y)?(?![UM])"
    r"(?:,W(?!,))?|"
    r"[rRc]?c?(?:W,?)?D(?:,?Y)?)"
    r"|(?P<ordinal>W,?O(?!M|-[NO]M)|W,?f(?![UWkM])|W,?N(?![UMCO]|,[NO]|-)|O(?![UM]|-[NO]M)|rO)"
    r"|(?P<weekday>T,?W|[rRcgl]?c?W,?[rRcgl]c?U|[rRcgl]c?U,?-?W|[rRcgl]c?W(?!(?<=lW)M(?![NOf,]))|W[cR]|aU[FA]?W|WU(?![A-Z])|(?:[na]U)W)"
    r"|(?P<nth>(?:f|l)[UWk]i?[rRcgl]?M(?:,?Y)?(?:,?W)?|(?:f|l)[UWk]i?[rRcgl]?U)"
    r"|(?P<quarter>(?:[EILXyZ]-?)?(?:[rRcgl]?Q|fU)(?:,?Y)?)"
    r"|(?P<today>[naN]UT)"
    r"|(?P<after>(?<![naN])UAH|WAH(?:,?Y)?|WAR(?!U))"
    r"|(?P<numbered>q[NOn])"
    r"|(?P<relative>T|J|e|K)"
    r"|(?P<unit>(?:[EIL]-)?[EILXyZ]-?r?[rRcgl]?c?U(?:c|R)?|(?<![naN])[rRcg]c?U|U[cRg])"
    r"|(?P<holiday>(?:[EILXyZ]-?)?[rRc]?H(?:,?Y)?)"
    r"|(?P<month>(?:[EIL]-)?(?:[EILXyZ]-?)?[rRc]?M(?:,?Y)?(?!-?[NO])(?!AR))"
    r"|(?P<year>[EIX]Y)"
    r"|(?P<bare>(?<!g)W)"
)
_LED = pattern(
    r"(?P<inweek>d[naN]U(?:[FA]d|z)|[naN]U(?:[FA]d|z)d)"
    r"|(?P<fromto>[FS]?d-d)|(?P<counted>[naN]?(?:-[naN])?U[FA]d|[naN]U[BS]d|[na]kd)|(?P<week>(?<![na])kd|"
    r"(?<![naNRrcgl])U(?=d)d)|"
    r"(?P<weekafter>U[AB]d)"
    r"|(?P<length>(?:[BwiR]|Bw|wR|wc|Bi|[BiwR]?R|[Biw]c)?(?:a?[naNO]-)?a?[naNO]U(?:-[naN]U?)?(?:z(?:A|F)?(?:d|"
    r"T)?)?|w[Rrcg]?U(?:-[na])?)"
    r"|(?P<nextlength>[Biw]?[Rcg][naN](?:-[naN])?U|[Biw]?[naN][Rcg]U|[Biw][Rcg]U-[na])"
    r"|(?P<by>[BV]?(?:C,?p?|p)?[AFSBV-]?m?d(?:C|pC?|C?p)?m?)"
)


class _Piece(Value):
    """Days found among the letters: those from token `first` to before `last`."""

    span: Span
    first: int
    last: int


def _read(run: list[Token], text: str, anchor: Anchor, before: Window | None) -> Iterator[Window]:
    letters = "".join(token.letter for token in run)
    pieces: list[_Piece] = []
    told = (before.latest or before.earliest) if before else None
    at = 0
    while match := _CORE.search(letters, at):
        span = days.core(match.lastgroup or "", run[match.start() : match.end()], anchor, told)
        if span is None:
            at = match.start() + 1
            continue
        if span is not NOBODY_KNOWS:
            pieces.append(_Piece(span=span, first=match.start(), last=match.end()))
            told = span.last or span.first
        at = match.end()
    yield from _led(run, letters, pieces, text, anchor)


def _led(run: list[Token], letters: str, pieces: list[_Piece], text: str, anchor: Anchor) -> Iterator[Window]:
    """The days with what leads to them: "by", "between … and", "a week from"."""
    reduced, at, where, spans = "", 0, [], {}
    for piece in pieces:
        reduced += letters[at : piece.first]
        where += list(range(at, piece.first))
        spans[len(reduced)] = piece
        reduced += "d"
        where.append(piece.first)
        at = piece.last
    reduced += letters[at:]
    where += list(range(at, len(letters)))
    at = 0
    while match := _LED.search(reduced, at):
        at = max(match.end(), match.start() + 1)
        inside = [spans[each] for each in range(match.start(), match.end()) if each in spans]
        own = [run[where[each]] for each in range(match.start(), match.end()) if each not in spans]
        found = leading.led(match.lastgroup or "", match[0], own, [each.span for each in inside], anchor)
        if found is None:
            at = match.start() + 1
            continue
        if found[0] is NOBODY_KNOWS:
            continue
        first = run[where[match.start()]]
        last = run[inside[-1].last - 1] if match[0].endswith("d") and inside else run[where[match.end() - 1]]
        span, how = found
        clock = next((token for token in own if token.letter == "C"), None) or _clock_beside(run, where, reduced, match)
        yield replace(
            Window(earliest=span.first, latest=span.last, words="", start=0, end=0, how=how, grain=span.grain),
            words=text[first.start : last.end].rstrip(" .,"),
            start=first.start,
            end=last.end,
            at=days.clock(clock.value) if clock else None,
        )


def _clock_beside(run: list[Token], where: list[int], reduced: str, match: re.Match[str]) -> Token | None:
    """A time of day right before the days, or right behind them."""
    behind = pattern(r"[,pFSB-]{0,3}(C)|[,p]?(N)p").match(reduced[match.end() :])
    if behind:
        at = match.end() + behind.start(behind.lastindex or 1)
        if behind[1]:
            return run[where[at]]
        hour, part = run[where[at]], run[where[at + 1]]
        half = "am" if part.value == 9 else "pm"
        return Token(letter="C", value=f"{hour.value}{half}", start=hour.start, end=part.end, raw=hour.raw)
    if match.start() and reduced[match.start() - 1] == "C":
        return run[where[match.start() - 1]]
    if match.start() > 1 and reduced[match.start() - 1] in ",p-" and reduced[match.start() - 2] == "C":
        return run[where[match.start() - 2]]
    return None


def moment(window: Window, anchor: Anchor) -> date | datetime | None:
    """The window's last day, as a moment in the writer's zone where a time of day stands beside it."""
    if window.latest is None or window.at is None:
        return window.latest
    return datetime.combine(window.latest, window.at, anchor.clock).replace(tzinfo=None).replace(tzinfo=anchor.clock)


def one_day(day: date) -> Span:
    """A single day as a span."""
    return Span(first=day, last=day)


ONE_DAY = timedelta(days=1)
