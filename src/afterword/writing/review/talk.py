"""Ways of saying a thing: short patterns over words. `ways` reads them, `lexicon` looks for all of them at once.

A way is written as people talk, in lower case:

    look~ forward to (hearing|a reply)    one of several; `look~` is any word that begins so
    [very|so] grateful                    perhaps
    need .. answer                        up to three words between; `..6` up to six; also between two commas
    {they} promised                       one of a family, see `FAMILIES`
    ^please                               at the beginning of a sentence (after "and", "but", "so")
    any news ..2 $?                       at its end, `$?` when it ends as a question; or so many words before it

The ways of a talk are a text. Each has a line of its own; a line that is indented by four more goes on with the way
above, without a space behind "|" and "("; a line that begins with "#" says what is meant, and empty lines part groups:

    # asked for once more
    any (news|word|update) ..2 $?
    (have you|did you) (decided|decide|made up your mind|
        come to a decision) [yet]

"i am" is also "i'm", "do not" also "don't" and "dont", and so with the like. What stands between quotation marks is
somebody else's, and what is denied just before ("I would never demand …") is not said; `but` names what else takes it
back.
"""

from __future__ import annotations

from afterword.core.value import Value, once
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span


class Talk(Value):
    """Several ways of saying one thing. `but`: ways that, in the same sentence, mean that it is not said after all.

    Both are texts, one way a line; `every_way` and `every_but` have them one by one. `denied` also counts it after a
    "not" or "never".
    """

    name: str
    ways: str
    but: str = ""
    denied: bool = False

    @once
    def every_way(self) -> tuple[str, ...]:
        """The ways, in their order. A process that looks at one letter asks this of few talks."""
        return one_by_one(self.ways)

    @once
    def every_but(self) -> tuple[str, ...]:
        """What takes it back, in its order."""
        return one_by_one(self.but)


def one_by_one(text: str) -> tuple[str, ...]:
    """The ways of a text in which each has a line of its own, without what is said of them."""
    margin = text[: len(text) - len(text.lstrip())].rpartition("\n")[2]
    line, deeper = f"\n{margin}", f"\n{margin}    "
    joined = text.replace(f"|{deeper}", "|").replace(f"({deeper}", "(").replace(deeper, " ")
    return tuple([way for each in joined.split(line) if (way := each.strip()) and way[0] != "#"])


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
