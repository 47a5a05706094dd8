"""Everyday words in a name: "Amihan Garments" is a firm, however much it stands there like somebody."""

from __future__ import annotations

from afterword.calendars.words import GIVEN_NAMES, SURNAMES
from afterword.writing.expressions import pattern
from afterword.writing.review.words import rarity


def of_things(words: str) -> bool:
    """Whether each word is an everyday one and the first nobody's name: "Kestrel Outdoor" is no person."""
    pieces = [piece for piece in words.casefold().split() if piece.isalpha()] or [""]
    return pieces[0] not in GIVEN_NAMES and pieces[-1] not in SURNAMES and all(map(rarity, pieces))


def ends_in_a_thing(words: str) -> bool:
    """Whether the last word is an everyday one and nobody's name, nor the first: "Amihan Garments" is no person."""
    pieces = [piece for piece in words.casefold().split() if piece.isalpha()] or [""]
    last = pieces[-1]
    return (
        len(pieces) > 1
        and len(last) > 3
        and 0 < rarity(last) < RARE
        and pieces[0] not in GIVEN_NAMES
        and last not in SURNAMES | OF_TOWNS
    )


def are_partners(words: str) -> bool:
    """Whether two surnames and what they are in the plural make a firm: "Kestrel & Vlok Attorneys", where "Health &
    Safety Officers" are people."""
    if " & " not in words:
        return False
    found = _PARTNERS.match(words)
    names = [piece.casefold() for piece in pattern(r"[^\W\d_]+").findall(found["names"])] if found else []
    return any(not 0 < rarity(piece) < RARE or piece in SURNAMES for piece in names)


_PARTNERS = pattern(r"(?P<names>[A-ZÀ-Ý][\w'’-]+(?:, [A-ZÀ-Ý][\w'’-]+)* & [A-ZÀ-Ý][\w'’-]+),? [A-Z][a-z]+s(?=$|,)")
RARE = 6
"""From here on a word of the list is mostly a name."""
OF_TOWNS = frozenset(
    """
    bank bay beach bridge castle city coast common county district falls ferry field fields ford forest forks gate
    grande green grove harbor harbour head heath heights hill hills island lake lakes land march market mount mountain
    north south east west northern southern eastern western park plain plains point port rapids region ridge river rock
    sands shore spring springs street town vale valley view village water well wells wood woods worth
    """.split()  # noqa: SIM905
)
"""How two words end that are a town: "Tunbridge Wells"."""
