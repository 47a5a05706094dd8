"""Finding by words, at the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from calling import DANA, DEBRIEF, HARROW, HELD, INES, RAUL


def test_words_are_found_and_nothing_found_is_no_error(run: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "harrow.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in (INES, HARROW, DANA, RAUL, HELD, DEBRIEF)))
    assert run("import", file).code == 0
    told = run("find", "raul", "ort").out
    assert told.splitlines()[:2] == ["People", "  Raúl Ortega  Harrow Lake Logistics  raul"]
    (note,) = json.loads(run("find", "recounts", "--json").out)
    assert (note["kind"], note["id"], note["of"]) == ("note", "i1", 1)
    nothing = run("find", "zebra")
    assert (nothing.code, nothing.out) == (1, "Nothing found. Fewer letters find more.\n")
    refused = run("find", "--", '"*"')
    assert (refused.code, refused.err.count("\n")) == (2, 1)
