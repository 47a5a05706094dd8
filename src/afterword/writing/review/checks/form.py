"""Form: nothing left unfilled, and no longer than anybody reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from afterword.core.value import replace
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern

# -- unfilled-placeholder ----------------------------------------------------------------------------------------------

_SLOTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("{{",), r"\{\{[^{}\n]{0,60}\}\}"),  # {{name}}
    (("{%",), r"\{%[^\n]{0,60}?%\}"),  # {% name %}
    (("{",), r"\$?\{[A-Za-z_][^{}\n]{0,60}\}"),  # {name}, ${name}
    (("[",), r"\[(?!sic\]|\.\.\.\]|\d{1,3}\])[^\[\]\n]{2,60}\](?!\()"),  # [Company Name], not [1], [sic], [a link](…)
    (("[X]",), r"\[X\]"),
    (("<",), r"<(?!https?:|mailto:|www\.)[A-Za-z][^<>\n@/:=.]{1,40}>"),  # <name>, not <https://…>, <a@b.example>
    (("<<",), r"<<[^<>\n]{1,40}>>"),
    (("%",), r"%%?[A-Z][A-Z_]{2,30}%%?"),
    (("_",), r"\b[A-Z]{2,}_(?:NAME|COMPANY|ROLE|TITLE|DATE|EMPLOYER|POSITION|TOPIC)\b"),
    (("NAME",), r"\b(?:FIRST|LAST|FULL|COMPANY|RECIPIENT|INTERVIEWER)_?NAME\b"),
    (("(",), r"(?i:\((?:insert|name of|company name|job title|interviewer(?:'s)? name|your name|their name)\b"
             r"[^()\n]{0,40}\))"),
    (("(",), r"(?i:\((?:(?:your |the |their )?(?:name|company|employer|role|date|topic|position|phone|number|title)"
             r"(?: number| name)?)\))"),
    (("TOPIC", "SKILL", "PROJECT", "INTERVIEWER", "COMPANY", "EMPLOYER", "POSITION", "ROLE", "DATE"),
     r"\b(?:TOPIC|SKILL|PROJECT|INTERVIEWER|COMPANY|EMPLOYER|POSITION|ROLE|DATE)(?: \d)?\b(?=(?:[^A-Z]*[a-z]){3})"),
    (("___",), r"_{3,}"),
    (("XX",), r"\bX{2,}\b(?! (?:chromosome|century))"),
    (("xxxx",), r"\bx{4,}\b"),
    (("TODO", "FIXME", "TKTK", "TBD", "TBC", "INSERT"), r"\b(?:TODO|FIXME|TKTK|TBD|TBC|INSERT [A-Z]+)\b"),
    ((" Name",), r"\b(?:Your|Company|Interviewer(?:['’]s)?|Recipient(?:['’]s)?|Hiring Manager(?:['’]s)?|Employer|"
                 r"Candidate) Name\b"),
    (("Title Here",), r"\b(?:Job|Position) Title Here\b"),
    (("orem ipsum",), r"\b[Ll]orem ipsum\b"),
)  # fmt: skip
"""What a slot holds some of, and how it is written: most texts hold none of it, and are not looked at."""
_SIGNS = tuple(chain.from_iterable(signs for signs, _ in _SLOTS))
_UNDER_IT = r"(?im)^[ \t]*(?:your (?:full )?name|your phone(?: number)?|full name)[ \t]*$"
_NOBODY = r"(?i)(?:dear\s*(?:(?:mr|ms|mrs|dr)\.?\s*)?|(?:dear|hello|hi)\s+(?:none|null|undefined|nan)\s*)[,:]"


def unfilled_placeholder(view: View) -> Iterator[Finding]:
    """A slot of some template that nobody filled: brackets, braces, XX, a line of underscores, “Your Name”."""
    for where, text in (("text", view.text), ("subject", view.letter.subject)):
        for match in _slots(text):
            if not _meant(text, match):
                yield view.mark(f"“{match[0]}” is still to be filled in.", match.span(), where=where)
    closing = view.folded[view.parts.signoff[1] :]
    if "name" in closing or "phone" in closing:
        for match in pattern(_UNDER_IT).finditer(view.text, view.parts.signoff[1]):
            if next(_slots(match[0]), None) is None:
                yield view.mark(f"“{match[0].strip()}” is still to be filled in.", match.span())
    if pattern(_NOBODY).fullmatch(view.parts.of(view.parts.greeting)):
        yield view.mark("The greeting names nobody: a name was to be filled in.", view.parts.greeting)


def _slots(text: str) -> Iterator[re.Match[str]]:
    """Every slot, looked for with those expressions alone of which the text holds a sign."""
    there = set(filter(text.__contains__, _SIGNS))
    likely = [written for signs, written in _SLOTS if not there.isdisjoint(signs)] if there else []
    return pattern("|".join(likely)).finditer(text) if likely else iter(())


def _meant(text: str, match: re.Match[str]) -> bool:
    """Whether signs of a slot stand there on purpose: brackets within a quotation, numerals after a name."""
    if match[0][0] == "[":
        before = text[max(0, match.start() - 200) : match.start()]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
    if match[0] in ("XX", "XXX"):
        word = text[max(0, match.start() - 30) : match.start()].split()[-1:]
        return bool(word) and word[0][:1].isupper() and word[0].isalpha() and word[0].lower() not in _JOINTS
    return False


_JOINTS = listed("the at on in for of to by with and a an i we our your my dear from about")


# -- too-long ----------------------------------------------------------------------------------------------------------

_BRIEF = frozenset({"check_in", "withdraw", "part_well"})
"""Purposes of which 40 to 120 words are the aim."""


def too_long(view: View) -> Iterator[Finding]:
    """More words than anybody reads. Scripts for the telephone have checks of their own."""
    if len(view.text) < 400:
        return
    limits = view.limits
    most = limits.short_letter_long_over if view.purpose in _BRIEF else limits.long_over
    if view.words > most:
        found = view.mark(
            f"It has {view.words} words; over {most} it is skimmed. Keep what only you could have written."
        )
        yield found if view.words <= limits.blocked_over else replace(found, severity="blocker")


CHECKS = (
    Check(
        name="unfilled-placeholder",
        severity="blocker",
        sentence="A slot of a template was left unfilled.",
        source="http://www.net-temps.com/recruiters/infocus/article.htm?id=2725",
        look=unfilled_placeholder,
    ),
    Check(
        name="too-long",
        severity="warning",
        sentence="The letter is longer than anybody reads.",
        source="https://www.hrcapitalist.com/2015/02/dont-do-it-sending-post-interview-notes-explaining-nervous-"
        "interview-performance.html",
        spoken=False,
        look=too_long,
    ),
)
