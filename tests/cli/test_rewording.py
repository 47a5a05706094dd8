"""`afterword reword`: with a model and without one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from models import listening, rewords

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


def test_without_a_model_it_says_how_to_name_one(evening: Callable) -> None:
    done = evening("reword", *NOW)
    assert (done.code, "AFTERWORD_MODEL_URL" in done.err) == (2, True)


def test_every_letter_is_asked_for_and_says_whose_words_it_has(
    evening: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening() as model:
        monkeypatch.setenv("AFTERWORD_MODEL_URL", model.endpoint.url)
        monkeypatch.setenv("AFTERWORD_MODEL", "small")
        model.answers = [rewords("hank you", "hanks to you")] * 3
        done = evening("reword", *NOW, "--json")
        assert done.code == 0
        assert done.err.count("Asking small about") == 3
        assert {each["by"] for each in json.loads(done.out)} <= {"small", None}
        model.answers = [lambda _: (429, b"")]
        done = evening("reword", *NOW)
        assert (done.code, "try again later" in done.err) == (3, True)


def test_nothing_goes_to_another_machine_unasked(evening: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_MODEL", "large")
    monkeypatch.setenv("AFTERWORD_MODEL_URL", "https://models.invalid/v1")
    done = evening("reword", *NOW)
    assert (done.code, "models.invalid" in done.err, "--yes" in done.err) == (1, True, True)
