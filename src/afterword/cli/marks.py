"""Marks on a letter, for eyes: the line, the words underlined, why, and what would mend it."""

from __future__ import annotations

from collections.abc import Sequence

import click

from afterword.cli import common
from afterword.writing.letter import Letter
from afterword.writing.review import Finding

SEVERITY = {"blocker": ("must fix", "red"), "warning": ("look again", "yellow"), "advice": ("consider", "cyan")}


def show(letter: Letter, findings: Sequence[Finding], *, named: bool = False) -> None:
    """Every mark of one letter; `named` also by what `afterword keep` knows it by."""
    for finding in findings:
        words, colour = SEVERITY.get(finding.severity, ("", "white"))
        name = common.quiet(f"  {finding.fingerprint[:6]}") if named else ""
        click.echo(f"  {click.style(words, fg=colour, bold=True)} {finding.check}{name}")
        if finding.span:
            _underline(letter.subject if finding.where == "subject" else letter.text, finding.span, colour)
        click.echo(common.wrapped(finding.message))
        if finding.fix:
            click.echo(f"    → {finding.fix.replacement}")


def _underline(text: str, span: tuple[int, int], colour: str) -> None:
    """The line of the mark, with the mark underlined."""
    start, end = span
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    line = text[first : last if last >= 0 else len(text)]
    begin, stop = max(0, start - first - 40), min(len(line), end - first + 40)
    before = "…" if begin else ""
    click.echo(f"    {before}{_visible(line[begin:stop])}{'…' if stop < len(line) else ''}")
    marked = max(1, min(end - first, len(line)) - (start - first))
    click.echo("    " + " " * (len(before) + start - first - begin) + click.style("~" * marked, fg=colour))


def _visible(line: str) -> str:
    """The line without signs that would turn it round, hide words or move the cursor, each in one place."""
    return "".join(sign if sign.isprintable() else " " if sign.isspace() else "�" for sign in line)


def in_short(findings: Sequence[Finding]) -> str:
    """How many marks there are, and how many must be mended."""
    if not findings:
        return "Nothing found."
    from afterword.core.agenda import counted

    blockers = sum(finding.severity == "blocker" for finding in findings)
    marks = counted(len(findings), "mark").capitalize()
    return f"{marks}, {blockers} must be fixed." if blockers else f"{marks}; none must be fixed."
