"""`afterword etiquette`: list, show, compare, use, set."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.core.etiquette import Etiquette
from afterword.core.etiquettes import PROFILES

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")
OFFER = "There is an etiquette for the UK: afterword etiquette use uk tidewater-rail\n"


@pytest.fixture
def invited(run: Callable) -> Callable:
    """Ines has said who she is, and has an invitation."""
    assert run("profile", "--from", EXAMPLE / "me.toml").code == 0
    assert run("add", EXAMPLE / "invitation.ics", *NOW).code == 0
    return run


def toml(folder: Path, words: str) -> Path:
    file = folder / "numbers.toml"
    file.write_text(words, encoding="utf-8")
    return file


def test_a_new_candidacy_is_offered_its_etiquette_once_and_follows_nothing(run: Callable) -> None:
    assert OFFER in run("add", EXAMPLE / "invitation.ics", *NOW).out
    assert OFFER not in run("add", EXAMPLE / "invitation.ics", *NOW).out
    assert '"etiquette"' not in run("export").out


def test_a_new_candidacy_names_the_offer_for_a_machine_too(run: Callable) -> None:
    (taken,) = json.loads(run("add", EXAMPLE / "invitation.ics", "--json", *NOW).out)
    assert (taken["etiquette"], taken["offered"]) == ("default", "uk")
    (again,) = json.loads(run("add", EXAMPLE / "invitation.ics", "--json", *NOW).out)
    assert (again["etiquette"], again["offered"]) == ("default", None)


def test_explain_says_where_a_number_of_the_rule_is_another(run: Callable) -> None:
    said = run("explain", "thank-each-interviewer").out
    assert "  thank_within_hours = 24 (uk: 48, fr: 48, academic: 48)\n" in said
    assert "  thank_lapses_days = 7\n" in said, "one that is the same everywhere stands alone"


def test_no_etiquette_is_offered_that_would_change_nothing(run: Callable) -> None:
    assert "There is an etiquette" not in run("add", EXAMPLE / "invitation.ics", "--country", "US", *NOW).out


def test_the_list_says_which_there_are_and_which_candidacy_follows_which(invited: Callable) -> None:
    said = invited("etiquette").out
    assert all(f"  {profile.name:9} {profile.title}" in said for profile in PROFILES)
    assert "tidewater-rail: default\n" in said
    assert OFFER in said
    invited("etiquette", "use", "uk", "tidewater-rail")
    said = invited("etiquette").out
    assert "tidewater-rail: uk\n" in said
    assert OFFER not in said


def test_the_list_for_a_machine(invited: Callable, tmp_path: Path) -> None:
    invited("etiquette", "set", toml(tmp_path, "rest_hours = 3"), "tidewater-rail")
    said = json.loads(invited("etiquette", "--json").out)
    assert said["candidacies"] == [
        {"candidacy": "tidewater-rail", "etiquette": "default", "numbers": {"rest_hours": 3}, "offered": "uk"}
    ]
    assert {each["name"]: each["differs"] for each in said["etiquettes"]}["uk"] == {"thank_within_hours": 48}


def test_show_tells_each_number_with_its_unit_its_rules_and_its_ground(run: Callable) -> None:
    said = run("etiquette", "show", "de").out
    assert "  thank_within_hours: 24 h · thank-each-interviewer" in said
    assert "  check_in_after_business_days: 7 bd (default 5 bd) · check-in-once\n" in said
    assert "  rest_hours: 2 h · the best moment\n" in said
    assert "seven to ten business days" in said
    assert "https://blog.iubh.de/" in said
    assert "afterword" not in run("etiquette", "show", "default").err
    whole = json.loads(run("etiquette", "show", "de", "--json").out)
    assert set(whole["numbers"]) == set(Etiquette.units())
    assert whole["numbers"]["move_on_after_interview_days"] == {
        "value": 45, "unit": "d", "default": 30, "rules": ["move-on"]
    }  # fmt: skip
    assert {ground["number"] for ground in whole["grounds"]} == set(whole["differs"])


def test_compare_tells_what_differs_and_nothing_else(run: Callable) -> None:
    assert run("etiquette", "compare", "default", "public").out == (
        "stated_date_grace_business_days: 2 bd in default, 5 bd in public\n"
        "move_on_after_interview_days: 30 d in default, 60 d in public\n"
    )
    assert run("etiquette", "compare", "us", "jp").out == "No number differs between us and jp.\n"
    assert json.loads(run("etiquette", "compare", "uk", "fr", "--json").out)["check_in_within_days"] == {
        "uk": 14, "fr": 15, "unit": "d"
    }  # fmt: skip


def test_use_plans_anew_and_default_takes_it_back(invited: Callable) -> None:
    def due() -> set[str]:
        steps = json.loads(invited("plan", "--json", *NOW).out)["steps"]
        return {step["due"] for step in steps if step["purpose"] == "thank_you"}

    assert due() == {"2026-11-13T11:45:00+00:00"}
    done = invited("etiquette", "use", "uk", "tidewater-rail")
    assert done.out == (
        "tidewater-rail follows uk: this differs from the default.\n  thank_within_hours: 48 h (default 24 h)\n"
    )
    assert due() == {"2026-11-14T11:45:00+00:00"}
    assert invited("etiquette", "use", "default", "tidewater-rail").out == (
        "tidewater-rail follows default: no number differs from the default.\n"
    )
    assert due() == {"2026-11-13T11:45:00+00:00"}


def test_set_reads_a_table_or_the_top_of_a_file_for_one_or_for_all(invited: Callable, tmp_path: Path) -> None:
    done = invited(
        "etiquette", "set", toml(tmp_path, "[numbers]\ncheck_in_after_days = 10\n"), "tidewater-rail", "--json"
    )
    assert json.loads(done.out) == {
        "candidacy": "tidewater-rail", "etiquette": "default", "differs": {"check_in_after_days": 10}
    }  # fmt: skip
    done = invited("etiquette", "set", toml(tmp_path, "rest_hours = 3\n"))
    assert done.out.endswith("  rest_hours: 3 h (default 2 h)\n")
    said = invited("etiquette").out
    assert "tidewater-rail: default, with check_in_after_days 10 d\n" in said
    assert "Every candidacy, with rest_hours 3 h\n" in said
    assert "no number differs" in invited("etiquette", "set", toml(tmp_path, "")).out


BAD = [
    ("an unknown number", "rest_hour = 3", "candidate 'me', \"numbers\": there is no number 'rest_hour' (perhaps 'rest_hours')"),
    ("a negative one", "rest_hours = -3", '"rest_hours" is a whole number from 0 to 87648 (h), and not \'-3\''),
    ("another table", "[hours]\nrest = 3", "there is no number 'hours'"),
    ("numbers that are none", "numbers = 3", "numbers is a table"),
    ("no TOML", "rest_hours", "is not TOML"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "says"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_a_file_that_cannot_be_says_what_and_where(invited: Callable, tmp_path: Path, words: str, says: str) -> None:
    before = invited("export").out
    done = invited("etiquette", "set", toml(tmp_path, words))
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert "numbers.toml" in done.err
    assert invited("export").out == before


def test_names_that_are_none_are_told_with_those_that_are(invited: Callable, tmp_path: Path) -> None:
    for words in (("show", "nowhere"), ("compare", "us", "nowhere"), ("use", "nowhere", "tidewater-rail")):
        done = invited("etiquette", *words)
        assert (done.code, done.out) == (2, "")
        assert "There is no etiquette 'nowhere'. There are: default, us, uk" in done.err
    done = invited("etiquette", "set", toml(tmp_path, ""), "nobody")
    assert (done.code, "no candidacy 'nobody'" in done.err) == (2, True)


def test_a_journal_with_an_unknown_etiquette_names_its_line(run: Callable, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    journal.write_text('{"record": "candidacy", "id": "c", "etiquette": "atlantis"}\n', encoding="utf-8")
    done = run("plan", journal)
    assert done.code == 2
    assert "journal.jsonl, line 1: candidacy 'c', \"etiquette\": there is no etiquette 'atlantis'" in done.err
