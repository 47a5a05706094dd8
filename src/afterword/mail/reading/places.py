"""Where a mail was written: its country and zone, for business days, the order of day and month, and the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

from afterword.calendars.towns import CITY, cities, posted
from afterword.calendars.zones import COMMON
from afterword.writing.expressions import pattern

_COUNTRIES = {
    "uk": "GB",
    "gb": "GB",
    "ie": "IE",
    "de": "DE",
    "at": "AT",
    "ch": "CH",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "nl": "NL",
    "be": "BE",
    "lu": "LU",
    "pt": "PT",
    "dk": "DK",
    "se": "SE",
    "no": "NO",
    "fi": "FI",
    "pl": "PL",
    "cz": "CZ",
    "in": "IN",
    "au": "AU",
    "nz": "NZ",
    "ca": "CA",
    "us": "US",
    "gov": "US",
    "mil": "US",
    "edu": "US",
    "sg": "SG",
    "hk": "HK",
    "jp": "JP",
    "za": "ZA",
    "mx": "MX",
    "br": "BR",
    "ar": "AR",
    "cl": "CL",
    "co": "CO",
}
_HOME = {
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "DE": "Europe/Berlin",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "FR": "Europe/Paris",
    "ES": "Europe/Madrid",
    "IT": "Europe/Rome",
    "NL": "Europe/Amsterdam",
    "BE": "Europe/Brussels",
    "LU": "Europe/Luxembourg",
    "PT": "Europe/Lisbon",
    "DK": "Europe/Copenhagen",
    "SE": "Europe/Stockholm",
    "NO": "Europe/Oslo",
    "FI": "Europe/Helsinki",
    "PL": "Europe/Warsaw",
    "CZ": "Europe/Prague",
    "IN": "Asia/Kolkata",
    "NZ": "Pacific/Auckland",
    "SG": "Asia/Singapore",
    "HK": "Asia/Hong_Kong",
    "JP": "Asia/Tokyo",
    "ZA": "Africa/Johannesburg",
    "AR": "America/Argentina/Buenos_Aires",
    "CO": "America/Bogota",
}
_CALLING = {
    "1": "US",
    "44": "GB",
    "353": "IE",
    "49": "DE",
    "43": "AT",
    "41": "CH",
    "33": "FR",
    "34": "ES",
    "39": "IT",
    "31": "NL",
    "32": "BE",
    "351": "PT",
    "45": "DK",
    "46": "SE",
    "47": "NO",
    "358": "FI",
    "48": "PL",
    "420": "CZ",
    "91": "IN",
    "61": "AU",
    "64": "NZ",
    "65": "SG",
    "852": "HK",
    "81": "JP",
    "27": "ZA",
    "52": "MX",
    "55": "BR",
}
_AMERICAN = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Anchorage",
    "Pacific/Honolulu",
)
_MONTH_FIRST = frozenset({"US", "PH"})


@cache
def country_of_zone(zone: str) -> str:
    """The country of a zone's home, "" where it is in several or none."""
    if zone in _AMERICAN:
        return "US"
    return next(
        (country for country, home in _HOME.items() if home == zone),
        "CA"
        if zone in ("America/Toronto", "America/Vancouver", "America/Edmonton", "America/Halifax", "America/Winnipeg")
        else "AU"
        if zone.startswith("Australia/")
        else "",
    )


def country_of(sender: str, text: str, zone: str) -> str:
    """The country of the writer: by the end of the address, the zone, a calling code in the text, the city."""
    end = sender.rpartition(".")[2]
    if end in _COUNTRIES:
        return _COUNTRIES[end]
    called = pattern(r"(?<![\w+])\+(\d{1,3})[\s(-]").search(text) if "+" in text else None
    if called:
        code = next((called[1][:length] for length in (3, 2, 1) if called[1][:length] in _CALLING), "")
        if code and code != "1":
            return _CALLING[code]
    if zone and (found := country_of_zone(zone)):
        return found
    return ""


def zone_of(sent: datetime | None, sender: str, text: str, known: str) -> str:
    """The IANA zone whose clock the writer's times are on.

    `known` decides when its clock agrees with the Date header, or when that is a server's (UTC); in a text without that
    header, where no postal address tells another. Else a city that the text names, the country of the address, or the
    commonest zone with the header's offset, if any agrees with it. A `known` UTC is a machine's that was set to none.
    """
    known = "" if known in _NOWHERE else known
    if sent is None and (post := posted(text)):
        return post
    if known and (sent is None or _agrees(known, sent) or sent.utcoffset() == timedelta(0)):
        return known
    if sent is None:
        return next(cities(text), "") or _dialled(text) or _spoken(text)
    named = next((zone for zone in cities(text) if _agrees(zone, sent)), "")
    if named:
        return named
    country = country_of(sender, text, "")
    if country in _HOME and _agrees(_HOME[country], sent):
        return _HOME[country]
    if (post := posted(text)) and _agrees(post, sent):
        return post
    if called := zone_called(text, sent):
        return called
    if sent.utcoffset() == timedelta(0) and (city := next(cities(text), "")):
        return city
    spoken = next((zone for words, zone in _TONGUES if words.search(text) and _agrees(zone, sent)), "")
    if not spoken and _SOUTH_AFRICAN.search(text) and _agrees("Africa/Johannesburg", sent):
        return "Africa/Johannesburg"
    return spoken or next((zone for zone in _COMMON if _agrees(zone, sent)), known)


_NOWHERE = frozenset({"UTC", "Etc/UTC", "GMT", "Etc/GMT"})
_BRITISH = pattern(r"(?<![\d+])(?:07\d{3}\s?\d{3}\s?\d{3}|01\d{3}\s\d{6}|011\d\s\d{3}\s\d{4}|020\s\d{4}\s\d{4})\b")
"""A number as it is written there, without the code of the country."""


def _dialled(text: str) -> str:
    """The zone of a telephone number that tells its country or its area by itself; "" where none does."""
    if called := pattern(r"(?<![\w+])(?:\+|00)(\d{2,3})[\s(-]?\d").search(text):
        code = next((called[1][:length] for length in (3, 2) if called[1][:length] in _CALLING), "")
        if code and (home := _HOME.get(_CALLING[code])):
            return home
    if _BRITISH.search(text):
        return "Europe/London"
    if area := pattern(r"(?<![\d+])(?:\+?1[ .-])?\(?[2-9]\d\d\)?[ .-][2-9]\d\d[ .-]\d{4}\b").search(text):
        import phonenumbers  # 55 ms, and many texts tell no number
        from phonenumbers import timezone

        try:
            zones = timezone.time_zones_for_number(phonenumbers.parse(area[0], "US"))
        except phonenumbers.NumberParseException:
            return ""
        return str(zones[0]) if len(zones) == 1 and zones[0] in available_timezones() else ""
    return ""


def _spoken(text: str) -> str:
    """The zone where most live who write in that tongue; "" for English, which is written everywhere."""
    return next((zone for words, zone in _TONGUES if words.search(text)), "")


_TONGUES = (
    (pattern(r"(?i)\b(?:vous|votre|entretien|cordialement)\b"), "Europe/Paris"),
    (pattern(r"(?i)\b(?:usted|entrevista|saludos|gracias)\b"), "Europe/Madrid"),
    (pattern(r"(?i)\b(?:\w*gespräch|bewerbung|uhr|herrn?|freundliche[n]? grüße|telefonat)\b"), "Europe/Berlin"),
)
"""Where most live who write so."""


_SOUTH_AFRICAN = pattern(r"(?i)\b(?:at|from|until|till|to|is) \d{1,2}h\d\d\b")
"""How a time is written there in English, "at 11h00"."""


def nearer(named: str | None, text: str, moment: datetime) -> str | None:
    """Of a zone that the words call by a name that several places share, "Pacific", "CET", that place which they tell
    by a city or a telephone number, where its clock is the same at that moment."""
    if named is None or not (named in _SHARED or named.startswith("Etc/")):
        return named
    near = next((zone for zone in (*cities(text), posted(text)) if zone and _same_clock(zone, named, moment)), "")
    return near or zone_called(text, moment.astimezone(ZoneInfo(named))) or named


_SHARED = frozenset(
    {
        *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/Berlin"),
        *("Australia/Sydney", "Europe/Helsinki"),
    }
)


def _same_clock(zone: str, other: str, moment: datetime) -> bool:
    return moment.astimezone(ZoneInfo(zone)).utcoffset() == moment.astimezone(ZoneInfo(other)).utcoffset()


_CALLED = frozenset(CITY.values())
"""The zones that people know by name: who dials Boise means Denver's clock."""


def zone_called(text: str, moment: datetime) -> str:
    """The zone of the telephone numbers in the text, by their area, where it has the clock of that moment; else ""."""
    if not pattern(r"\d(?:[^\d\n]{0,3}\d){6}").search(text):
        return ""
    import phonenumbers  # 55 ms, and many mails tell no number
    from phonenumbers import timezone

    offset_zone = next((zone for zone in _COMMON if _agrees(zone, moment)), "")
    region = country_of_zone(offset_zone) or None
    asked = phonenumbers.PhoneNumberMatcher(text[:20_000], region, phonenumbers.Leniency.POSSIBLE, max_tries=50)
    for match in islice(asked, 10):
        if match.number.country_code == 61 and str(match.number.national_number).startswith("3"):
            return "Australia/Melbourne" if _agrees("Australia/Melbourne", moment) else ""
        zones = timezone.time_zones_for_number(match.number) if phonenumbers.is_valid_number(match.number) else ()
        fitting = [zone for zone in zones if zone in _CALLED and _agrees(zone, moment)]
        if offset_zone in fitting or len(fitting) == 1:
            return offset_zone if offset_zone in fitting else fitting[0]
    return ""


_COMMON = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Singapore",
    *COMMON,
)


def _agrees(zone: str, sent: datetime) -> bool:
    return sent.astimezone(ZoneInfo(zone)).utcoffset() == sent.utcoffset()


def day_first(country: str) -> bool | None:
    """Whether 5/12 is the fifth of December there; None for nowhere in particular."""
    return None if not country else country not in _MONTH_FIRST


_ORDER = pattern(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/.-])")


def day_first_in(text: str) -> bool | None:
    """The same by the days that the text itself tells: 24/11/2026 beside 03/12/2026 settles both."""
    told = {int(a) > 12 for a, b in _ORDER.findall(text[:20_000]) if (int(a) > 12) != (int(b) > 12)}
    return told.pop() if len(told) == 1 else None


def long_ago() -> datetime:
    """The moment of a text without a date: so old that no day it tells is past."""
    return datetime(1970, 1, 1, tzinfo=UTC)
