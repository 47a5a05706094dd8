"""Writes the pages on rules, checks, calls and letters from the code, so that no page can say anything else.

That is `make docs`. With `--check` it writes nothing, and its status is 1 where a page on disk is another.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
EXPRESSIONS = HERE.parent / "src/afterword/writing/expressions.txt"
WAYS = HERE.parent / "src/afterword/writing/review/words/ways.txt"
HEARD = HERE.parent / "src/afterword/mail/reading/ways.json"
sys.path.insert(0, str(HERE.parent / "tests"))

import catalogue  # noqa: E402 - beside this file
from call_sheets import calls_page  # noqa: E402 - likewise
from sample_letters import letters_page  # noqa: E402 - likewise
from sample_weeks import weeks_page  # noqa: E402 - likewise

from afterword.core import clock, numbers, planner  # noqa: E402
from afterword.core.arrange import ARRANGEMENTS  # noqa: E402
from afterword.core.etiquette import DEFAULT  # noqa: E402
from afterword.core.facts import FACTS  # noqa: E402
from afterword.core.rules import BY_NAME, HOLDS, MOVES, RULES  # noqa: E402
from afterword.core.rules.rule import Example, Rule  # noqa: E402
from afterword.core.steps import HeldBack, Plan, Step  # noqa: E402
from afterword.core.story import Story, stories  # noqa: E402
from afterword.core.telling import THINGS, fact_in_words, listed, thing, upper_first  # noqa: E402
from afterword.mail.reading import hearing  # noqa: E402
from afterword.writing import expressions  # noqa: E402
from afterword.writing.review import review  # noqa: E402
from afterword.writing.review.attention import lexicon  # noqa: E402
from afterword.writing.review.check import Check  # noqa: E402
from afterword.writing.review.check import Example as LetterExample  # noqa: E402
from afterword.writing.review.checks import FAMILIES  # noqa: E402
from afterword.writing.review.example import SENT, letters, story  # noqa: E402
from afterword.writing.review.lexicon import worked_out  # noqa: E402
from afterword.writing.review.telling import in_a_line, looks_at  # noqa: E402
from storyteller import told  # noqa: E402 - the examples are told in its words

CAST = {
    "ada": ("Ada Okafor", "a hiring manager"),
    "bob": ("Bob Lindqvist", "an interviewer"),
    "rob": ("Rob Hale", "a recruiter"),
    "cleo": ("Cleo Marsh", "a coordinator"),
    "ref": ("Rafi Stone", "who recommended you"),
    "gil": ("Gil Brook", "the consultant of an agency that sent you"),
    "nameless": ("Noor Adeyemi", "an interviewer of whom there is no address"),
}
"""Who the people of the examples are."""

HEAD = """# The rules

Written by `make docs` from the rules themselves; change them there. `afterword explain NAME` tells one of them at the
terminal, and `afterword why STEP` tells how they came to a step of yours. The examples below are run as tests.

"""


def rules_page() -> str:
    """The page of the rules."""
    return HEAD + "\n".join(
        [*_contents(), *_precedence(), *_across(), *(line for rule in RULES for line in _rule(rule))]
    )


def _contents() -> Iterator[str]:
    for rule in RULES:
        yield f"- [{rule.name}](#{rule.name}): {rule.sentence}"
    yield ""


def _precedence() -> Iterator[str]:
    yield "## Which comes first"
    yield ""
    yield "What the rules owe may first be moved, in this order:"
    yield ""
    yield from (f"{number}. [{rule.name}](#{rule.name})" for number, rule in enumerate(MOVES, 1))
    yield ""
    yield "Then it may be held back. Of several reasons the first in this order is the one that is given:"
    yield ""
    yield from (f"{number}. [{rule.name}](#{rule.name})" for number, rule in enumerate(HOLDS, 1))
    yield ""


def _across() -> Iterator[str]:
    yield "## Across openings"
    yield ""
    yield "Each opening is planned by itself. Then all of them are looked at together:"
    yield ""
    for each in ARRANGEMENTS:
        source = f" Source: <{each.source}>." if each.source else ""
        yield f"- **{each.name}**: {each.sentence} {each.why}{source}"
    yield ""
    yield "`afterword plan --arranged` shows what that moves and holds back; `afterword why STEP` explains it."
    yield ""


def _rule(rule: Rule) -> Iterator[str]:
    yield f"## {rule.name}"
    yield ""
    yield f"{rule.sentence} *{rule.why}*"
    yield ""
    if rule.numbers:
        yield "| number | default | what it says |"
        yield "| --- | --- | --- |"
        for name in rule.numbers:
            amount = numbers.amount(name, getattr(DEFAULT, name))
            yield f"| `{name}` | {amount} | {numbers.sentence(name, DEFAULT)} |"
        yield ""
    does = [
        words
        for words, it in (
            ("says what is owed", rule.owes),
            ("moves what is owed", rule.moves),
            ("holds back", rule.holds),
        )
        if it
    ]
    place = f" Of those that hold back it is number {HOLDS.index(rule) + 1} of {len(HOLDS)}." if rule.holds else ""
    source = f"<{rule.source}>" if rule.source.startswith("http") else rule.source.rstrip(".")
    kinds = [f"`{name}`" for name, kind in FACTS.items() if kind in rule.about]
    about = f" It is asked where there is {listed(kinds, 'or')}." if kinds else ""
    yield f"It {listed(does)}.{about}{place}"
    yield ""
    yield f"Source: {source}."
    yield ""
    yield from _example("Kept", rule.kept)
    yield from _example("Broken", rule.broken)


def _example(head: str, example: Example) -> Iterator[str]:
    journal = told(example.told, people={id: {"name": name} for id, (name, _) in CAST.items()})
    (story,) = stories(journal.candidate, journal.candidacies, journal.people, journal.facts)
    yield f"**{head}.**"
    yield ""
    named = [id for line in example.told.splitlines() if line.startswith("people ") for id in line.split()[1:]]
    for id in named:
        yield f"- There is {CAST[id][0]}, {CAST[id][1]}."
    yield from (f"- {fact_in_words(story, fact)}" for fact in story.facts)
    plan = planner.plan_one(story, DEFAULT)
    yield from (f"- → {_shown(line, plan, story)}" for line in example.shows.splitlines())
    yield ""


def _shown(line: str, plan: Plan, story: Story) -> str:
    """What the plan says, in words: the thing, its due time or that it is held back, and the reason."""
    what, purpose, *rest = line.split()
    if what == "nothing":
        name, _ = next(words for each, words in THINGS.items() if each == purpose)
        return f"No {name} is owed."
    found: list[Step | HeldBack] = [*plan.steps] if what == "owed" else [*plan.held_back]
    each = next(each for each in found if (each.purpose, each.to or "-") == (purpose, rest[0]))
    about = each.for_ if isinstance(each, Step) else None
    of = [story.person(id).name if id else "" for id in (each.to, about)]
    name = upper_first(thing(each.purpose, *of))
    if what == "held":
        return f"{name}: held back. {each.reason.sentence}"
    due = clock.spoken(datetime.fromisoformat(rest[2]).replace(tzinfo=UTC))
    return f"{name}, due on {due}. {each.reason.sentence}"


CHECKS_HEAD = """# The checks

Written by `make docs` from the checks themselves; change them there. `afterword review` makes them all, `afterword
explain NAME` tells one at the terminal. The examples are run as tests, each as a letter about one made-up interview
(`src/afterword/writing/review/example.py`).

A blocker stops a letter from being approved, a warning asks to look again, advice may be left. Whatever it says, a mark
can be set aside: `afterword keep`.

"""


def checks_page() -> str:
    """The page of the checks."""
    contents = [f"- [{check.name}](#{check.name}) ({check.severity}): {check.sentence}"
                for checks in FAMILIES.values() for check in checks]  # fmt: skip
    told = [line for family, checks in FAMILIES.items() for line in (f"## {family}", "", *_family(checks))]
    return CHECKS_HEAD + "\n".join([*contents, "", *told])


def _family(checks: Iterable[Check]) -> Iterator[str]:
    for check in checks:
        yield from (
            f"### {check.name}",
            "",
            f"**{upper_first(check.severity)}.** {check.sentence} {looks_at(check)}",
            "",
        )
        for words, examples in check.examples.told:
            yield from (f"{words}:", "", *(f"- {_quoted(each)}" for each in examples), "")
        yield from (f"Source: <{check.source}>.", "")


def _quoted(example: LetterExample) -> str:
    """In the text of a page: signs that Markdown would take for its own are escaped."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", in_a_line(example)) or "(nothing)"


def ways() -> str:
    """What every way of saying needs, so that no process has to work it out: see `lexicon`."""
    return "\n".join(worked_out(lexicon().talks).values())


def heard() -> str:
    """The same for the ways in which employers' mails are heard."""
    return json.dumps(hearing.ways(), ensure_ascii=False, separators=(",", ":"))


def asked_for() -> str:
    """What `re` makes of the expressions that plain letters ask for: see `expressions`."""
    for checks in FAMILIES.values():
        for example in (example for check in checks for example in check.examples.good[:1]):
            review(letters(example), story(example), SENT)
    return expressions.table(expressions.ASKED)


def letters_and_calls() -> str:
    """Ten letters, and three call sheets beneath them."""
    return f"{letters_page().rstrip()}\n\n" + "".join(
        f"#{line}" if line.startswith("#") else line for line in calls_page().splitlines(keepends=True)
    )


def main(arguments: list[str]) -> int:
    """Write the pages, or compare them."""
    assert len(BY_NAME) == len(RULES)
    status, asked = 0, asked_for()
    pages = {
        "rules.md": rules_page,
        "checks.md": checks_page,
        "letters.md": letters_and_calls,
        "reminders.md": weeks_page,
    }
    files = (*((HERE / name, page()) for name, page in pages.items()), (WAYS, ways()), (HEARD, heard()))
    if "--check" not in arguments or EXPRESSIONS.read_text(encoding="utf-8").startswith(expressions.this_python()):
        files = (*files, (EXPRESSIONS, asked))  # another Python has no say in what is kept for one
    for file, made in (*files, *catalogue.catalogues()):
        text = made.rstrip("\n") + "\n"
        if "--check" not in arguments:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            print(f"{file.name} is not what the code says. Write it again: make docs", file=sys.stderr)
            status = 1
    for tag, words in catalogue.wanting():
        print(f"No word in {tag!r} for {words!r}. Write it in web/locales/{tag}/afterword.po.", file=sys.stderr)
        status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
