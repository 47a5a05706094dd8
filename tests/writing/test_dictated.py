"""Notes that were spoken into a telephone."""

from __future__ import annotations

import time

from afterword.writing.dictated import points


def test_a_long_line_is_its_sentences_and_a_short_one_stays() -> None:
    spoken = (
        "She runs the night desk with Dr. Okafor and worries about joins that hold when one train is late. "
        "“Who says no?” She does. No. 4 line, e.g. Selby, is the worst.\nthe dog"
    )
    assert points(spoken) == (
        "She runs the night desk with Dr. Okafor and worries about joins that hold when one train is late.",
        "“Who says no?”", "She does.", "No. 4 line, e.g. Selby, is the worst.", "the dog",
    )  # fmt: skip
    assert points("Joins that hold. Dwell times.\r\n\r\n winter ") == ("Joins that hold. Dwell times.", "winter")


def test_whatever_is_spoken_takes_no_longer_than_it_is_long() -> None:
    begun = time.process_time()
    for each in ("A. ", ". ", "x", "Mr. A! "):
        points(each * (200_000 // len(each)))
    assert time.process_time() - begun < 5
