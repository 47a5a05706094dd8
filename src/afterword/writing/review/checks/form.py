"""Form: nothing left unfilled, and no longer than anybody reads."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.value import replace
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern

# -- unfilled-placeholder ----------------------------------------------------------------------------------------------

_SLOTS = (
    r"\{\{[^{}\n]{0,60}\}\}",  # {{name}}
    r"\{%[^\n]{0,60}?%\}",  # {% name %}
    r"\$?\{[A-Za-z_][^{}\n]{0,60}\}",  # {name}, ${name}
    r"\[(?!sic\]|\.\.\.\]|\d{1,3}\])[^\[\]\n]{2,60}\](?!\()",  # [Company Name], not [1], [sic], [a link](…)
    r"\[X\]",
    r"<(?!https?:|mailto:|www\.)[A-Za-z][^<>\n@/:=.]{0,40}>",  # <name>, not <https://…>, <a@b.example>
    r"<<[^<>\n]{1,40}>>",
    r"%[A-Z][A-Z_]{2,30}%",
    r"\b[A-Z]{2,}_(?:NAME|COMPANY|ROLE|TITLE|DATE|EMPLOYER|POSITION|TOPIC)\b",
    r"\b(?:FIRST|LAST|FULL|COMPANY|RECIPIENT|INTERVIEWER)_?NAME\b",
    r"(?i:\((?:insert|name of|company name|job title|interviewer(?:'s)? name|your name|their name)\b[^()\n]{0,40}\))",
    r"(?i:\((?:name|company|employer|role|date|topic|position|phone)\))",
    r"_{3,}",
    r"\bX{2,}\b(?! (?:chromosome|century))",
    r"\bx{4,}\b",
    r"\b(?:TODO|FIXME|TKTK|TBD|TBC|INSERT [A-Z]+)\b",
    r"\b(?:Your|Company|Interviewer(?:['’]s)?|Recipient(?:['’]s)?|Hiring Manager(?:['’]s)?|Employer|Candidate) Name\b",
    r"\b(?:Job|Position) Title Here\b",
    r"\b[Ll]orem ipsum\b",
)
_UNDER_IT = r"(?im)^[ \t]*(?:your (?:full )?name|your phone(?: number)?|full name)[ \t]*$"
_NOBODY = r"(?i)(?:dear\s*(?:(?:mr|ms|mrs|dr)\.?\s*)?|(?:dear|hello|hi)\s+(?:none|null|undefined|nan)\s*)[,:]"


def unfilled_placeholder(view: View) -> Iterator[Finding]:
    """A slot of some template that nobody filled: brackets, braces, XX, a line of underscores, “Your Name”."""
    slots = pattern("|".join(_SLOTS))
    for where, text in (("text", view.text), ("subject", view.letter.subject)):
        for match in slots.finditer(text):
            yield view.mark(f"“{match[0]}” is still to be filled in.", match.span(), where=where)
    for match in pattern(_UNDER_IT).finditer(view.text, view.parts.signoff[1]):
        if not slots.search(match[0]):
            yield view.mark(f"“{match[0].strip()}” is still to be filled in.", match.span())
    if pattern(_NOBODY).fullmatch(view.parts.of(view.parts.greeting)):
        yield view.mark("The greeting names nobody: a name was to be filled in.", view.parts.greeting)


# -- too-long ----------------------------------------------------------------------------------------------------------

BLOCKED_OVER = 300
"""Words over which no letter of any kind should go out."""
LONG_OVER = {"check_in": 150, "withdraw": 150, "part_well": 150}
"""Words, by purpose; aims are 50–100 for a check-in and 40–120 for a withdrawal or an answer to a rejection."""
LONG_OVER_ELSE = 200


def too_long(view: View) -> Iterator[Finding]:
    """More words than anybody reads. Scripts for the telephone have checks of their own."""
    if view.letter.spoken:
        return
    most = LONG_OVER.get(view.purpose, LONG_OVER_ELSE)
    if view.words > most:
        found = view.mark(
            f"It has {view.words} words; over {most} it is skimmed. Keep what only you could have written."
        )
        yield found if view.words <= BLOCKED_OVER else replace(found, severity="blocker")


CHECKS = (
    Check(
        name="unfilled-placeholder",
        severity="blocker",
        sentence="A slot of a template was left unfilled.",
        source="http://www.net-temps.com/recruiters/infocus/article.htm?id=2725",
        good=(
            Example(text="Thank you for the morning. My notes are at <https://lea.example/notes>, as agreed [1]."),
            Example(text="Thank you for the morning (your tour of the depot above all)."),
        ),
        bad=(
            Example(text="Dear [Hiring Manager],\n\nThank you for the morning.", marks="[Hiring Manager]"),
            Example(text="Thank you for telling me about {{topic}}.", marks="{{topic}}"),
            Example(text="Thank you for the time at XX.", marks="XX"),
        ),
        look=unfilled_placeholder,
    ),
    Check(
        name="too-long",
        severity="warning",
        sentence="The letter is longer than anybody reads.",
        source="https://www.hrcapitalist.com/2015/02/dont-do-it-sending-post-interview-notes-explaining-nervous-"
        "interview-performance.html",
        good=(Example(text="Thank you for the morning. " * 20),),
        bad=(Example(text="Thank you for the morning. " * 45),),
        look=too_long,
    ),
)
