"""Make the reviewer's word lists again: `python tools/words.py FOLDER`, the unpacked lists of SCOWL.

On Debian: `apt-get download scowl && dpkg -x scowl_*.deb .`, then FOLDER is `usr/share/dict/scowl`. The lists hold the
forms of every English dialect up to size 80, one a line in order, each with the first digit of the smallest size that
has it: 1 is one of the 4,000 most common words, 8 is rare. What has a capital there is rare without it ("latin").
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

from afterword.writing.review.words import COMMON

LISTS = re.compile(
    r"(?:english|american|british|british_z|canadian|australian)(?P<variant>_variant_1)?"
    r"-(?P<kind>words|contractions|upper|proper-names|abbreviations)\.(?P<size>\d+)"
)
LARGEST, VARIANTS_FROM = 80, 55
FOLDER = Path(__file__).parents[1] / "src/afterword/writing/review/words"


def main(folder: Path) -> None:
    """Write the list and say how long it is."""
    smallest: dict[str, int] = {}
    for file in folder.iterdir():
        found = LISTS.fullmatch(file.name)
        if not found or int(found["size"]) > LARGEST:
            continue
        size = max(int(found["size"]), VARIANTS_FROM if found["variant"] else 0)
        for word in map(_plain, file.read_text(encoding="utf-8").split()):
            rare = found["kind"] not in ("words", "contractions")
            if word.isascii() and (word.isalpha() or "'" in word) and not word.endswith("'s") and len(word) > 2 * rare:
                smallest[word.lower()] = min(smallest.get(word.lower(), LARGEST), LARGEST if rare else size)
    for name, sizes in (("everyday.txt", range(COMMON * 10 + 10)), ("rarer.txt", range(COMMON * 10 + 10, LARGEST + 1))):
        lines = [f"{word}{str(size)[0]}\n" for word, size in sorted(smallest.items()) if size in sizes]
        (FOLDER / name).write_text("\n" + "".join(lines), encoding="ascii")  # every word stands between line ends
        print(f"{len(lines)} words in {name}")


def _plain(word: str) -> str:
    """Without accents, as most people type it: crouton, puree, naive."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
