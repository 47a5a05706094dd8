"""Journal files: out as they came in, and a broken one refused with its line."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import journal
from afterword.errors import BadInput

JOURNALS = sorted((Path(__file__).parent.parent / "journals").glob("*.jsonl"))
TEXTS = some.text(some.characters(codec="utf-8"), max_size=30)
JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_a_journal_comes_out_as_it_went_in(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "".join(journal.dump(journal.parse(text).lines)) == text


@given(some.dictionaries(some.text(min_size=1, max_size=8), JSON, max_size=4))
def test_unknown_keys_and_kinds_are_kept(extra: dict[str, Any]) -> None:
    known = {"record", "fact", "id"}
    lines = [
        {**{key: value for key, value in extra.items() if key not in known}, "record": "tattoo", "id": "t"},
        {**{f"x-{key}": value for key, value in extra.items()}, "record": "candidacy", "id": "c", "employer": "Northwind"},
        {**{f"x-{key}": value for key, value in extra.items()}, "fact": "sneezed", "id": "s", "candidacy": "c",
         "at": "2026-10-14T10:45:00+01:00"},
    ]  # fmt: skip
    text = "".join(journal.dump(lines))
    assert list(journal.parse(text).lines) == json.loads(json.dumps(lines))
    assert "".join(journal.dump(journal.parse(text).lines)) == text


def test_of_a_record_the_last_line_counts_and_of_a_fact_the_first() -> None:
    fact = {"fact": "rejected", "id": "f", "candidacy": "c", "at": "2026-10-14T10:45:00+01:00"}
    lines = [
        {"record": "candidacy", "id": "c", "employer": "Northwynd"},
        {**fact, "warm": True},
        {"record": "candidacy", "id": "c", "employer": "Northwind"},
        {**fact, "warm": False},
    ]
    read = journal.parse("\n".join(json.dumps(line) for line in lines))
    assert [candidacy.employer for candidacy in read.candidacies] == ["Northwind"]
    assert [fact.warm for fact in read.facts] == [True]  # type: ignore[attr-defined]


BROKEN = [
    ("{", "not JSON"),
    ("[1]", "one JSON object a line"),
    ('{"id": "x"}', 'either "record" or "fact"'),
    ('{"record": "person"}', '"id"'),
    ('{"record": "person", "id": "p", "candidacy": "c", "name": ["Ada"]}', '"name"'),
    ('{"fact": "rejected", "id": "f", "candidacy": "c", "at": "2026-10-14T10:45:00"}', "offset"),
    ('{"fact": "rejected", "id": "f", "candidacy": "c", "at": "yesterday"}', '"at"'),
    ('{"fact": "rejected", "id": "f", "candidacy": "c"}', '"at" is missing'),
    ('{"fact": "debriefed", "id": "f", "candidacy": "c", "at": "2026-10-14T10:45:00Z"}', '"interview" is missing'),
    ('{"fact": "told_to_check_back", "id": "f", "candidacy": "c", "at": "2026-10-14T10:45:00Z", "on": "soon"}', '"on"'),
    ("[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(("line", "complaint"), BROKEN)
def test_a_broken_line_is_named(line: str, complaint: str) -> None:
    good = '{"record": "candidacy", "id": "c%d", "employer": "Northwind"}\n'
    text = "".join(good % number for number in range(16)) + line + "\n" + good % 99
    with pytest.raises(BadInput) as refused:
        journal.parse(text, "mine.jsonl")
    assert str(refused.value).startswith("mine.jsonl, line 17: ")
    assert complaint in str(refused.value)
    assert "\n" not in str(refused.value)


@given(some.text(max_size=200) | JSON.map(json.dumps) | some.dictionaries(
    some.sampled_from(["record", "fact", "id", "at", "candidacy", "name", "with", "notes", "strengths", "until"]), JSON
).map(json.dumps))  # fmt: skip
def test_whatever_a_file_holds_it_is_read_or_refused(text: str) -> None:
    try:
        journal.parse(text)
    except BadInput as refused:
        assert str(refused)
