"""Ways of saying a thing: short patterns over words. `ways` reads them, `lexicon` looks for all of them at once.

A way is written as people talk, in lower case:

    look~ forward to (hearing|a reply)    one of several; `look~` is any word that begins so
    [very|so] grateful                    perhaps
    need .. answer                        up to three words between; `..6` up to six; also between two commas
    {they} promised                       one of a family, see `FAMILIES`
    ^please                               at the beginning of a sentence (after "and", "but", "so")
    any news ..2 $?                       at its end, `$?` when it ends as a question; or so many words before it

"i am" is also "i'm", "do not" also "don't" and "dont", and so with the like. What stands between quotation marks is
somebody else's, and what is denied just before ("I would never demand …") is not said; `but` names what else takes it
back.
"""

from __future__ import annotations

from afterword.core.value import Value
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span


class Talk(Value):
    """Several ways of saying one thing. `but`: ways that, in the same sentence, mean that it is not said after all.

    `denied` also counts it after a "not" or "never".
    """

    name: str
    ways: tuple[str, ...]
    but: tuple[str, ...] = ()
    denied: bool = False


# -- the text, folded --------------------------------------------------------------------------------------------------


def quoted(folded: str) -> tuple[Span, ...]:
    """What stands between quotation marks, of a paragraph's length at most."""
    if '"' not in folded and "“" not in folded and "‘" not in folded and "«" not in folded and "„" not in folded:
        return ()
    return tuple(match.span() for match in _QUOTED.finditer(folded))


_QUOTED = pattern(r'"[^"]{1,400}"|[“„][^“”„]{1,400}[”“]|‘[^‘]{1,400}?’(?!\w)|«[^«»]{1,400}»')

_FOLDS = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'", "\n": " ", "\r": " ", "\t": " ", "\u00a0": " ",
                        "\u2007": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"})  # fmt: skip


def fold(text: str) -> str:
    """The text in lower case with plain apostrophes and spaces, sign for sign: spans stay what they are."""
    plain = text.lower()
    if len(plain) != len(text):  # a few capitals are two signs in lower case
        plain = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return plain.translate(_FOLDS)
