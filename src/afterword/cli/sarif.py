"""Findings as SARIF 2.1.0 (OASIS), the format in which editors and code hosts read the findings of any tool."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from afterword import __version__
from afterword.writing.letter import Letter
from afterword.writing.review import CHECKS, Finding

LEVELS = {"blocker": "error", "warning": "warning", "advice": "note"}


def log(batches: Iterable[tuple[str, Sequence[Letter], Sequence[Finding]]]) -> dict[str, Any]:
    """The whole log. Of a letter in a file of several, and of a subject, the location is named in words."""
    found = [_result(name, letters, each) for name, letters, findings in batches for each in findings]
    driver = {
        "name": "afterword",
        "semanticVersion": __version__,
        "rules": [
            {
                "id": check.name,
                "shortDescription": {"text": check.sentence},
                "helpUri": check.source,
                "defaultConfiguration": {"level": LEVELS[check.severity]},
            }
            for check in CHECKS
        ],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}],
    }


def _result(name: str, letters: Sequence[Letter], finding: Finding) -> dict[str, Any]:
    letter = letters[finding.letter]
    place: dict[str, Any] = {"artifactLocation": {"uri": name}}
    region = _region(letter.text, finding.span) if finding.span and finding.where == "text" else None
    if region:
        place["region"] = region
    number = f", letter {finding.letter + 1}" if len(letters) > 1 else ""
    words = f"{name}{number}{', in the subject' if finding.where == 'subject' else ''}"
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "level": LEVELS[finding.severity or "advice"],
        "message": {"text": " ".join(part for part in (finding.message, finding.evidence) if part)},
        "locations": [{"physicalLocation": place, "logicalLocations": [{"fullyQualifiedName": words}]}],
        "partialFingerprints": {"afterword/v1": finding.fingerprint},
    }
    if finding.fix and region:
        change = {"deletedRegion": region, "insertedContent": {"text": finding.fix.replacement}}
        result["fixes"] = [{
            "description": {"text": f"Write “{finding.fix.replacement}”."},
            "artifactChanges": [{"artifactLocation": {"uri": name}, "replacements": [change]}],
        }]  # fmt: skip
    return result


def _region(text: str, span: tuple[int, int]) -> dict[str, int]:
    """Lines and columns from 1, in code points of the letter's text."""
    start, end = span
    return {
        "startLine": text.count("\n", 0, start) + 1,
        "startColumn": start - text.rfind("\n", 0, start),
        "endLine": text.count("\n", 0, end) + 1,
        "endColumn": end - text.rfind("\n", 0, end),
        "charOffset": start,
        "charLength": end - start,
    }
