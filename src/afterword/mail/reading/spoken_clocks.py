"""Times of day as they are spoken, in figures: "half 8", "halb neun", "10 heures et demie", "las cinco de la tarde"."""

from __future__ import annotations

import re

from afterword.writing.expressions import pattern

_HOURS = {
    name: hour
    for hour, names in enumerate(
        (
            *("one ein eins une una", "two zwei deux dos", "three drei trois tres", "four vier quatre cuatro"),
            *("five fünf cinq cinco", "six sechs seis", "seven sieben sept siete", "eight acht huit ocho"),
            *("nine neun neuf nueve", "ten zehn dix diez", "eleven elf onze once", "twelve zwölf douze doce"),
        ),
        1,
    )
    for name in names.split()
}
_ENGLISH = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_GERMAN = "eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|ein"
_FRENCH = "une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"
_SPANISH = "una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce"
_PARTS = {
    "half": 30,
    "quarter": 15,
    "a quarter": 15,
    "five": 5,
    "ten": 10,
    "twenty": 20,
    "twenty-five": 25,
    "viertel": 15,
    "fünf": 5,
    "zehn": 10,
    "zwanzig": 20,
    "et demie": 30,
    "et demi": 30,
    "et quart": 15,
    "moins le quart": -15,
    "trente": 30,
    "quinze": 15,
    "y media": 30,
    "y cuarto": 15,
    "menos cuarto": -15,
    "y diez": 10,
    "y veinte": 20,
    "y cinco": 5,
}
_SPOKEN = pattern(
    rf"(?i)\b(?:half (?P<half>{_ENGLISH}|\d{{1,2}})(?![:.]?\d)(?! (?:hours?|days?|minutes?|of|percent|an?)\b)"
    r"|(?P<past>half|a quarter|quarter|five|ten|twenty-five|twenty) (?P<side>past|to|after|before) (?P<hour>\d{1,2})"
    r"(?![:.\d]|\w)"
    rf"|halb (?P<halb>{_GERMAN}|\d{{1,2}})\b|(?P<dreiviertel>dreiviertel|drei viertel) (?P<drei>{_GERMAN})\b"
    rf"|(?P<viertel>viertel|fünf|zehn|zwanzig) (?P<seite>nach|vor) (?P<stunde>{_GERMAN}|\d{{1,2}})\b"
    rf"|(?:(?<=um )|(?<=ab )|(?<=gegen ))(?P<um>{_GERMAN})(?: uhr)?\b|(?P<uhr>{_GERMAN}) uhr\b"
    rf"|(?:(?<=à )|(?<=vers )|(?<=dès )|(?<=de ))(?P<heures>\d{{1,2}}|{_FRENCH}) ?(?:heures?|h) (?P<demie>et demie?|"
    rf"et quart|"
    r"moins le quart|trente|quinze|[0-5]\d)\b"
    rf"|(?:(?<=à )|(?<=vers )|(?<=dès ))(?P<a>\d{{1,2}}|{_FRENCH}) heures?\b|(?<=à )(?P<midi>midi)\b"
    rf"|(?:(?<=las )|(?<=la ))(?P<las>{_SPANISH}|\d{{1,2}})(?P<media>(?::[0-5]\d)?(?: y media| y cuarto|"
    rf" menos cuarto| y diez|"
    r" y veinte| y cinco)?)(?! de [a-z]+(?:o|bre|il))"
    r"(?P<parte> (?:de|por) la (?:mañana|tarde|noche)| del mediodía| en punto)?\b)"
)
_MILITARY = pattern(
    r"(?<![\d/.:+-])(?P<a>[01]\d|2[0-3])(?P<b>[0-5]\d)(?:\s?(?:-|–|to|until)\s?(?P<c>[01]\d|2[0-3])(?P<d>[0-5]\d)"
    r"(?=\s?(?:hrs|hours|h\b|[A-Z][\w ]{2,20}[Tt]ime|[A-Z]{2,4}T\b|[,.;)]|$))|(?=\s?(?:hrs|hours)\b))"
)
"""Times without a colon: a range of them, or one that is called so."""
_HINTS = ("half", "quarter", "ten ", "five", "twenty", "halb", "viertel", "uhr", "um ", "heure", " h ", "midi", " la")


def in_figures(text: str) -> str:
    """The text with its spoken times in figures."""
    folded = text.casefold()
    if any(hint in folded for hint in _HINTS):
        text = _SPOKEN.sub(_figured, text)
    return _MILITARY.sub(_with_colons, text)


def _with_colons(found: re.Match[str]) -> str:
    if found["c"] and found["a"] in ("19", "20") and found["c"] in ("19", "20"):
        return found[0]  # 2026-2027 are years
    return f"{found['a']}:{found['b']}" + (f" - {found['c']}:{found['d']}" if found["c"] else "")


def _figured(found: re.Match[str]) -> str:
    told = {key: value.casefold() for key, value in found.groupdict().items() if value}
    if "half" in told:
        return _clock(told["half"], 30)
    if "past" in told:
        minutes = _PARTS[told["past"]]
        return _clock(told["hour"], minutes if told["side"] in ("past", "after") else -minutes)
    if "halb" in told:
        return _clock(told["halb"], -30)
    if "drei" in told:
        return _clock(told["drei"], -15)
    if "viertel" in told:
        minutes = _PARTS[told["viertel"]]
        return _clock(told["stunde"], minutes if told["seite"] == "nach" else -minutes)
    if "heures" in told:
        return _clock(told["heures"], int(told["demie"]) if told["demie"].isdigit() else _PARTS[told["demie"]])
    if "midi" in told:
        return "12:00"
    if "las" in told:
        return _spanish(found[0], told)
    return _clock(told.get("um") or told.get("uhr") or told["a"], 0)


def _spanish(words: str, told: dict[str, str]) -> str:
    part, minutes = told.get("parte", ""), told.get("media", "").strip()
    if told["las"].isdigit() and not part and not minutes:
        return words
    if minutes.startswith(":"):
        hour, minute = told["las"], int(minutes[1:3])
    else:
        hour, minute = told["las"], _PARTS.get(minutes, 0)
    number = _HOURS.get(hour) or int(hour)
    later = ("tarde" in part or "noche" in part) and number < 12
    return _clock(str(number + 12 * later), minute) if number < 25 else words


def _clock(hour: str, minutes: int) -> str:
    told = (_HOURS.get(hour) or int(hour)) * 60 + minutes
    return f"{told // 60 % 24}:{told % 60:02}"
