"""Names of firms: what is one, what cannot be, and which a domain bears out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import combining, normalize

from afterword.calendars.everyday import are_partners
from afterword.calendars.lines import one_line
from afterword.calendars.people import is_post
from afterword.calendars.words import FIELDS, FIRMS, HONORIFICS, LEGAL, PARTICLES, STAGES
from afterword.writing.expressions import pattern


@lru_cache(maxsize=1024)
def is_stage(words: str) -> bool:
    """Whether the words tell a kind of meeting, a round or a length, and nothing else."""
    found = _WORD.findall(words.casefold())
    if len(found) > 1 and found[-1] == "manager" and found[-2] in _MANAGED:
        return False  # "Site Manager" is a post
    return bool(found) and all(
        word in STAGES or word.isdecimal() or _ROUND.fullmatch(word) or all(each in STAGES for each in word.split("-"))
        for word in found
    )


_MANAGED = frozenset(
    ["campus", "case", "center", "centre", "design", "event", "program", "shift", "site", "system", "technical", "test"]
)
_WORD, _ROUND, _PIECE = pattern(r"[\w&'’:-]+"), pattern(r"r\d|\d{1,2}:\d\d"), pattern(r"[^\W_]+")


def is_firm(words: str) -> bool:
    """Whether a word of firms stands at the end ("Credit Union", "Ltd"), or the pattern is one of theirs."""
    found = pattern(r"[\w&'’.-]+").findall(words)
    if not found or (not found[0][0].isupper() and not found[0][0].isdigit()) or _A_BODY.match(words):
        return False
    last = found[-1].casefold().strip(".")
    small = sum(word.islower() and word not in PARTICLES and word not in _JOINED for word in found)
    if small > 1 and last not in LEGAL and not _FIRM_PATTERN.search(words):
        return KIND_OF_HOUSE.match(words) is not None and not is_post(words)  # "A few questions about engineering"
    if len(found) > 1 and (
        last in LEGAL or (last in FIRMS and not all(word.casefold() in FIRMS | FIELDS | STAGES for word in found))
    ):
        return True
    return (
        bool(_FIRM_PATTERN.search(words))
        or are_partners(words)
        or (KIND_OF_HOUSE.match(words) is not None and not is_post(words))
    )


_JOINED = frozenset({"of", "and", "the", "for", "et", "und", "en", "in", "at", "on"})
_FIRM_PATTERN = pattern(
    r"^[A-Z][\w'’-]+ (?:Institute|University|College|Academy|Bank|Museum|School) of [A-Z]"
    r"|^(?:Bureau|Society|Council|Town|Agency|Diocese|Royal (?:College|Society)|"
    r"University|Bank|City|County|Ministry|Borough|College|School|Institute|Museum) (?:of|for) [A-Z]"
    r"|^St\.? [A-Z]\w+['’]s\b|\b& (?:Sons|Co|Partners|Daughters)\b"
)


KIND_OF_HOUSE = pattern(
    r"(?:Hotel|Hôtel|Hostal|Hospital|Hôpital|Ospedale|Clínica|Clinique|Clinica|Klinik|Klinikum|Krankenhaus|\w+klinik|"
    r"Praxis|\w+praxis|Apotheke|Pharmacie|Farmacia|Kanzlei|\w+kanzlei|\w+büro|Gasthof|Gasthaus|Pension|Restaurante|"
    r"Ristorante|Trattoria|Café|Cafetería|Brasserie|Bistrot|Brauerei|Metzgerei|Konditorei|Bäckerei|Gärtnerei|"
    r"Tischlerei|Schreinerei|Schlosserei|Druckerei|Molkerei|Reederei|Spedition|Weingut|Verlag|Elektro|Autohaus|"
    r"Seniorenheim|Pflegeheim|Kita|Stadtwerke|Stadtbibliothek|Landkreis|Gemeinde|Sparkasse|Volksbank|Grupo|Groupe|"
    r"Gruppo|Banco|Banque|Banca|Colegio|Collège|Lycée|Liceo|École|Escuela|Scuola|Instituto|Institut|Istituto|"
    r"Universidad|Université|Università|Universität|Hochschule|Crèche|Mairie|Ville|Ayuntamiento|Résidence|"
    r"Boulangerie|Biscuiterie|Fromagerie|Boucherie|Pâtisserie|Chocolaterie|Menuiserie|Imprimerie|Librería|Librairie|"
    r"Panadería|Pastelería|Carnicería|Ferretería|Imprenta|Mutuelle|Théâtre|Teatro|Musée|Museo|Domaine|Château|Ferme|"
    r"Finca|Talleres|Transportes|Transports|Laboratorios|Laboratoires|Bodegas?|Fundación|Fondation|Ateliers?|Maison|"
    r"Centre Hospitalier|Panificio|Ziekenhuis|Bakkerij)"
    r"\s(?:(?:de|du|des|la|le|les|del|los|las|el|della|der|am|an der|zum|zur)\s|[dl]['’]){0,3}[A-ZÀ-ÝÄÖÜ]"
)
"""A kind of house that stands before its name: "Hotel Almblick", "Librairie de l'Horloge"."""


def is_agency(firm: str) -> bool:
    """Whether the firm's name is that of one which sends candidates to others."""
    return _AGENCY.search(firm) is not None


_AGENCY = pattern(
    r"(?i)\b(?:agency|recruit\w*|staffing|personnel|talent|search|resourcing|placements?|consultants?)\b|\bpeople$"
)
"""Words in the names of firms that send candidates to others."""


def vouched(words: str, houses: Iterable[str]) -> bool:
    """Whether a domain of the people's addresses is written like the words: "Lake Radio" and lakeradio."""
    whole = [piece for piece in _PIECE.findall(words.casefold()) if piece != "the"]
    if len(whole) == 1 and (whole[0] in FIRMS or KIND_OF_HOUSE.match(f"{words} A")) and whole[0] not in houses:
        return False  # "Lycée" of lycee-ormeaux is one of many
    if (kind := KIND_OF_HOUSE.match(words)) and vouched(words[kind.end() - 1 :], houses):
        return True  # "Hotel Almblick" and almblick
    pieces = [piece for piece in whole if piece not in LEGAL]
    run = "".join(pieces)
    if "&" in words and pieces and "".join(_PIECE.findall(words.casefold().replace("&", " and "))) in houses:
        return True  # "Flour & Stone" and flourandstone
    if len(pieces) < len(whole) and "".join(whole) in houses:
        return True  # "Prairie Co-op"
    if words[:4].casefold() == "the " and f"the{run}" in houses:
        return True
    if not run or not words[0].isalnum() or all(piece in STAGES | FIELDS for piece in pieces):
        return False
    if not run.isascii():
        return any(vouched(spelt, houses) for spelt in _in_letters_of_domains(words))
    initials = "".join(piece[0] for piece in pieces if piece not in {"of", "and", "for"})
    return any(
        run == house or (len(house) >= 4 and run.startswith(house)) or (len(run) >= 4 and house.startswith(run))
        or (len(house) == 3 and pieces[0] == house) or (len(initials) >= 3 and initials == house)
        or _of_some(pieces, house) or _first_and_letters(pieces, house)
        for house in houses
    )  # fmt: skip


def borne_out(told: Iterable[str], houses: frozenset[str]) -> str | None:
    """The first of the names that a domain bears out: the whole of it, before a word that it only begins with."""
    found = (words for words in told if vouched(words, houses) and (" " in words or not is_post(words)))
    first = next(found, None)
    if first is None or " " in first or not any(_begun(first, house) for house in houses):
        return first
    return next((words for words in found if " " in words and words[:4] == first[:4]), first)


def _begun(word: str, house: str) -> bool:
    return house.startswith(word.casefold()) and house != word.casefold()


def spelt_out(words: str, houses: Iterable[str]) -> bool:
    """Whether a domain is the words themselves, each letter of them: then they are a firm, even "Harbour Advisors"."""
    run = "".join(_PIECE.findall(words.casefold()))
    return len(run) > 4 and run.removeprefix("the") in {house.removeprefix("the") for house in houses}


def _of_some(pieces: list[str], house: str) -> bool:
    """Whether a house is written with some of the words or their beginnings, the first and one more: mutuellebeffroi
    for "Mutuelle du Beffroi", rehaelsteraue for "Rehazentrum Elsteraue"."""
    left, used, begun = house, 0, False
    for piece in pieces:
        shared = next((at for at, (a, b) in enumerate(zip(left, piece, strict=False)) if a != b), None)
        shared = min(len(left), len(piece)) if shared is None else shared
        if shared >= min(3, len(piece)) and (begun or piece is pieces[0]):
            left, used, begun = left[shared:], used + (shared > 2), True
    return not left and used > 1


def _first_and_letters(pieces: list[str], house: str) -> bool:
    """Whether a house is the first word and letters of the others, in their order and the first of each that begins
    one: okunmfb for "Okun Microfinance Bank"."""
    left = house.removeprefix(pieces[0])
    if len(pieces[0]) < 3 or not 2 <= len(left) <= 4 or left == house:
        return False
    for piece in pieces[1:]:
        if not left.startswith(piece[0]):
            return False
        left = left[1:]
        for letter in piece[1:] if piece is not pieces[-1] else "":
            if left[:1] == letter and len(left) > 1:
                left = left[1:]
    return not left


def _in_letters_of_domains(words: str) -> tuple[str, ...]:
    """The words as domains spell them: without accents, and with "ue" for "ü"."""
    bare = [
        "".join(each for each in normalize("NFKD", spelt) if not combining(each))
        .replace("ß", "ss").encode("ascii", "ignore").decode()
        for spelt in (words, words.translate(_UMLAUTS))
    ]  # fmt: skip
    return tuple(dict.fromkeys(each for each in bare if each))


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def houses_of(domains: Iterable[str]) -> frozenset[str]:
    """The label of each domain that its owner chose: "acme" of mail.acme.co.uk."""
    found = set()
    for each in domains:
        labels = each.split(".")
        second = len(labels) > 2 and labels[-2] in {
            "co",
            "com",
            "org",
            "net",
            "ac",
            "gov",
            "edu",
            "nhs",
            "gob",
            "or",
            "ltd",
        }
        label = labels[-3] if second else labels[-2] if len(labels) > 1 else labels[0]
        found.add(pattern(r"[\W_]").sub("", label))
    return frozenset(found - {""})


def could_be_firm(words: str) -> bool:
    """Whether the words can name a firm: few, capitalised, no time of day, and not only words of a meeting."""
    pieces = words.split()
    return (
        bool(pieces)
        and len(pieces) <= 7
        and (words[0].isupper() or words[0].isdigit())
        and not pattern(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|$)", re.IGNORECASE).match(words)  # "interview at 2pm"
        and bool(pattern(r"[^\W\d_]{2}").search(words))
        and 2 * sum(mark.isdigit() for mark in words) <= len(words)  # a reference, "412-AB-778"
        and not (all(piece.casefold().strip(".,") in STAGES | FIELDS | PARTICLES for piece in pieces))
        and not _A_BODY.match(words)
        and not (len(pieces) == 1 and (words.casefold().strip(".") in _NO_FIRM_ALONE or is_post(words)))
        and not (pieces[0].endswith(".") and pieces[0].casefold().strip(".") in _BEFORE_NAMES)  # "Dr. Amari"
    )


_NO_FIRM_ALONE = HONORIFICS | {"board", "office", "reception", "hr", "personnel", "personal", "admissions", "campus"}
_BEFORE_NAMES = HONORIFICS | {"dr", "prof", "ing", "mag"}
_A_BODY = pattern(
    r"(?i)(?:the )?(?:board|panel|committee|head|members?|chair|heads) of (?:assessors|governors|examiners|directors|"
    r"trustees|interviewers|school|department|faculty|the)\b|(?:selection|appointments?|search|hiring|interview) "
    r"(?:board|panel|committee|team)\b|(?:good|great|bad|exciting|fantastic) news\b|"
    r"(?:head|main|branch|regional|local|site) (?:office|building|site|campus)\b|"
    r"(?:telefonat|telefonnotiz|notiz|anruf|gespräch|call|note|message|text|voicemail|sms|e-?mail|appel|llamada)\s"
    r"(?:mit|von|with|from|to|de|con|avec|telefonat|anruf)\b|"
    r"(?:thank you|thanks|we (?:have|are|would)|you (?:are|have)|your) |"
    r"(?:notice|invitation|confirmation|details|letter|schedule|request) (?:of|for|to)\b"
)
"""Whom one meets at a firm, not the firm."""


def out_of_sentence(words: str) -> str:
    """A name out of a sentence: without what the sentence adds before and behind it, the next sentence, the post, the
    team and the scheme."""
    words = words.strip()
    for stop in _STOP.finditer(words):
        if not stop[2] or stop[1] not in _SHORT or stop[2].casefold() in STAGES | _STARTS:
            words = words[: stop.end(1)] + ("." if not stop[2] and stop[1].casefold() in SHORTENED else "")
            break
    head, leads, tail = words.partition(" for ")
    words = head if leads and is_post(tail) else words
    words = _SCHEME.sub("", _TEAM.sub("", words))
    stopped = words.endswith(".") and words.rstrip(".").rpartition(" ")[2].casefold() in SHORTENED
    words = words.strip(" .,'’")
    while (shorter := _LOOSE_END.sub("", words)) != words:
        words = shorter
    return pattern(r"['’]s$").sub("", re.sub(r"^(?:the|and|of|for)\s+", "", words)) + ("." if stopped else "")


SHORTENED = frozenset({"inc", "co", "corp", "ltd", "pty", "bros"})
"""Ends of names that are written with a full stop; behind "GmbH" it is the sentence's."""
_STOP = pattern(r"([^\W\d_]{2,40})\.(?:\s+(\w*)|$)")
_SHORT = frozenset({"St", "Inc", "Co", "Corp", "Ltd", "Dr", "Mt", "Ft"})
_STARTS = frozenset({"we", "you", "please", "thank", "thanks", "i", "it", "this", "if", "they", "he", "she"})
_TEAM = pattern(
    r"(?i)\s+(?:hr|human resources|(?:hr|hiring|talent|people|recruit(?:ing|ment)) team|talent acquisition|recruiting|"
    r"(?:early )?careers|jobs)$"
)
_SCHEME = pattern(r"(?i)\s+(?:graduate|apprentice(?:ship)?|trainee|internship)\s(?:scheme|program(?:me)?)$")


def without_team(words: str) -> str:
    """The firm for whom a team writes: "Halden Foods Recruiting" is Halden Foods."""
    return _TEAM.sub("", words.strip())


_LOOSE_END = pattern(r"\s+(?:of|and|the|for|&|de|du|des|der|I|[Oo]n|[Ww]e|[Yy]ou|[Ii]n|[Aa]t|[Tt]o)$")


def without_place(words: str) -> str:
    """The name without the house that is meant of it: "Acme Headquarters" is Acme."""
    bare = pattern(
        r"\s+(?:HQ|[Hh]eadquarters|(?:[Hh]ead )?[Oo]ffices?|[Cc]ampus|[Rr]eception|[Bb]oardroom|"
        r"depot|branch|site|plant|showroom|warehouse|yard)$"
    ).sub("", words.strip(" ,;:-–—"))
    return one_line(without_town(bare), 120)


def without_town(words: str) -> str:
    """ "Magnolia Court Hotel, Savannah" is the hotel."""
    head, comma, town = words.rpartition(", ")
    told = comma and is_firm(head) and town.casefold().strip(".") not in LEGAL and not is_firm(town) and "&" not in town
    return head if told and 0 < len(town.split()) <= 3 and town[0].isupper() else words
