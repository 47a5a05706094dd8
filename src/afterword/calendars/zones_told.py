"""The zone that words name beside a time: "Eastern", "(CEST)", "Zurich time", "hora de Madrid"."""

from __future__ import annotations

from afterword.calendars.towns import CITY
from afterword.calendars.zones import zone_named
from afterword.writing.expressions import pattern

_ZONE = pattern(
    r"(?<![\w])(?:(?P<iana>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|"
    r"Pacific)/[A-Z]\w{2,20}(?:/\w{3,20})?)"
    r"|\((?:UTC|GMT)[+-]\d\d:\d\d\)\s(?P<shown>[A-Z][\w., ()&-]{3,60})"
    r"|\(?(?P<short>(?:UTC|GMT)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|BST|IST|CES?T|WES?T|EES?T|E[SD]?T|"
    r"C[SD]T|M[SD]?T|P[SD]?T|AK[SD]T|HST|AES?T|AED?T|AC[SD]T|AWST|NZ[SD]T|WAT|EAT|WIB|PHT|MYT|GST|SGT|HKT|JST|SAST|"
    r"MEZ|MESZ)\)?(?![\w-])"
    r"|(?P<named>(?![AP]M\b)[A-Z][A-Za-zü]+(?:[ /_][A-Z][a-z]+){0,2})\s(?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b|"
    r"(?P<region>Eastern|Central|Mountain|Pacific)(?:\s[Tt]ime)?\b(?![ -](?:Bank|Station|Office|Europe|"
    r"Region|Railway|University|Asia|Coast|Avenue|Hospital|team|Time))(?! [A-Z][a-z])"
    r"|(?P<other>London|Paris|Berlin|Zurich|Dublin|Madrid|Amsterdam|Mumbai|Singapore|Sydney|Tokyo|New York|"
    r"Chicago|Denver|Los Angeles|Toronto|Vancouver|Lisbon|UK|U\.K\.|Irish|Indian|German|French) time"
    r"|(?<=[\dapAP][mM]\s)(?P<behind>eastern|central|mountain|pacific)\b"
    r"|\b(?:[Hh]ora|[Hh]eure) (?:local[e]? )?(?:de |d['’])(?P<of>(?!la\b|los\b|las\b)[A-ZÀ-Ý]\w{2,20}(?: [A-ZÀ-Ý]\w+)?)"
    r"|\b(?P<tongue>Schweizer|[Ss]chweizerischer|[Dd]eutscher|[Öö]sterreichischer|[Mm]itteleuropäischer|Wiener|"
    r"Berliner|"
    r"Zürcher) Zeit\b|\b[Hh]eure (?P<heure>française|suisse|belge|de l['’][Ee]st|avancée de l['’][Ee]st)"
    r"|\b[Hh]ora (?P<hora>peninsular|española|del [Ee]ste|del [Cc]entro|del [Pp]acífico|de la [Cc]iudad de México))"
)
_ABROAD = {
    "schweizer": "Europe/Zurich",
    "schweizerischer": "Europe/Zurich",
    "zürcher": "Europe/Zurich",
    "deutscher": "Europe/Berlin",
    "berliner": "Europe/Berlin",
    "mitteleuropäischer": "Europe/Berlin",
    "österreichischer": "Europe/Vienna",
    "wiener": "Europe/Vienna",
    "française": "Europe/Paris",
    "suisse": "Europe/Zurich",
    "belge": "Europe/Brussels",
    "de l'est": "America/Toronto",
    "avancée de l'est": "America/Toronto",
    "peninsular": "Europe/Madrid",
    "española": "Europe/Madrid",
    "del este": "America/New_York",
    "del centro": "America/Mexico_City",
    "del pacífico": "America/Los_Angeles",
    "de la ciudad de méxico": "America/Mexico_City",
}
"""How a zone is called in German, French and Spanish."""
_ZONES = {
    "eastern": "America/New_York",
    "et": "America/New_York",
    "est": "America/New_York",
    "edt": "America/New_York",
    "central": "America/Chicago",
    "cst": "America/Chicago",
    "cdt": "America/Chicago",
    "mountain": "America/Denver",
    "mt": "America/Denver",
    "mst": "America/Denver",
    "mdt": "America/Denver",
    "pacific": "America/Los_Angeles",
    "pt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles",
    "arizona": "America/Phoenix",
    "uk": "Europe/London",
    "u.k.": "Europe/London",
    "british": "Europe/London",
    "bst": "Europe/London",
    "gmt": "Europe/London",
    "irish": "Europe/Dublin",
    "indian": "Asia/Kolkata",
    "india": "Asia/Kolkata",
    "ist": "Asia/Kolkata",
    "cet": "Europe/Berlin",
    "cest": "Europe/Berlin",
    "mez": "Europe/Berlin",
    "mesz": "Europe/Berlin",
    "central european": "Europe/Berlin",
    "german": "Europe/Berlin",
    "french": "Europe/Paris",
    "swiss": "Europe/Zurich",
    "wet": "Europe/Lisbon",
    "west": "Europe/Lisbon",
    "eet": "Europe/Helsinki",
    "eest": "Europe/Helsinki",
    "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney",
    "aet": "Australia/Sydney",
    "nzst": "Pacific/Auckland",
    "nzdt": "Pacific/Auckland",
    "sgt": "Asia/Singapore",
    "hkt": "Asia/Hong_Kong",
    "jst": "Asia/Tokyo",
    "japan": "Asia/Tokyo",
    "acst": "Australia/Adelaide",
    "acdt": "Australia/Adelaide",
    "awst": "Australia/Perth",
    "myt": "Asia/Kuala_Lumpur",
    "pht": "Asia/Manila",
    "wib": "Asia/Jakarta",
    "gst": "Asia/Dubai",
    "wat": "Africa/Lagos",
    "eat": "Africa/Nairobi",
    "sast": "Africa/Johannesburg",
    "utc": "UTC",
    "akst": "America/Anchorage",
    "hst": "Pacific/Honolulu",
    "atlantic": "America/Halifax",
}
"""What people mean by a zone's name in a sentence."""


_QUEENSLAND = pattern(r"\b(?:Brisbane|Queensland|QLD|Gold Coast|Cairns|Townsville)\b")
"""Where the clocks of the east are not put forward."""


_BESIDE = pattern(r"\s?(?:[(/,]|\s-)\s?(?P<city>[A-ZÀ-Ý][\w'’.-]{2,20}(?: [A-ZÀ-Ý][\w'’.-]{1,20}){0,2})(?=[)\s,.;]|$)")
"""The city that stands behind a zone and tells which of its places is meant."""


def zone_told(text: str) -> str | None:
    """The IANA zone that the words name: "Eastern", "(CEST)", "Zurich time"."""
    offset: str | None = None
    for found in _ZONE.finditer(text):
        if told := found["iana"] or found["shown"]:
            if name := zone_named(told):
                return name
            continue
        if (told := found["tongue"] or found["heure"] or found["hora"]) and (
            name := _ABROAD.get(told.casefold().replace("’", "'"))
        ):
            return name
        if told := found["of"]:
            if name := CITY.get(told) or zone_named(told):
                return name
            continue
        words = (
            found["behind"]
            or found["short"]
            or found["named"]
            or found["region"]
            or (found["other"] or "").removesuffix(" time")
        ).strip("() ")
        folded = pattern(r"\s?(?:standard|daylight)$").sub("", words.casefold())
        if folded in (
            "local",
            "the",
            "your",
            "our",
            "first",
            "next",
            "this",
            "same",
            "full",
            "some",
            "any",
            "what",
            "which",
            "part",
            "real",
            "start",
            "end",
        ):
            continue
        if (near := _BESIDE.match(text, found.end())) and (city := CITY.get(near["city"])):
            return city  # "MST (Phoenix)"
        if folded == "aest" and _QUEENSLAND.search(text):
            return "Australia/Brisbane"
        if name := _ZONES.get(folded) or zone_named(words):
            if not any(mark.isdigit() for mark in words):
                return name
            offset = offset or name  # "(UTC-07:00) Mountain Time": the name tells more
    return offset
