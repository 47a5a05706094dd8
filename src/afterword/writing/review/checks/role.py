"""The role: the advertised title, neither another one nor one with a rank too many or too few."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import fold
from afterword.writing.review.view import Token, View, pattern, tokens

_HEADS = listed(
    "analyst engineer manager teacher nurse planner developer accountant officer researcher representative assistant "
    "consultant director welder strategist designer scientist coordinator specialist technician administrator "
    "associate architect advisor adviser supervisor executive clerk editor producer lecturer professor physician "
    "pharmacist therapist paralegal solicitor buyer controller auditor bookkeeper secretary receptionist chef driver "
    "electrician plumber carpenter mechanic machinist operator inspector surveyor librarian journalist writer "
    "copywriter recruiter partner programmer tester statistician economist chemist biologist hydrologist geologist "
    "physicist tutor principal dean trainer instructor counsellor counselor caseworker underwriter actuary broker "
    "trader banker cashier merchandiser stylist photographer illustrator animator translator interpreter guard "
    "fellow intern apprentice trainee postdoc captain pilot steward foreman lead partie cuisine"
)
"""Nouns that a title ends on."""
_OFFICES = listed("head director manager dean lead chief president secretary")
"""Nouns that a title begins on: Head of Procurement."""
_RANKS = listed(
    "senior junior lead principal chief head deputy assistant associate graduate trainee apprentice intern executive "
    "interim vice staff regional national global"
)
_FIELDS = listed(
    "business data financial finance product project program programme software systems marketing sales operations "
    "research quality supply demand frontend front-end backend back-end fullstack full-stack mobile web cloud network "
    "security hr people risk credit tax legal clinical science maths math english history civil mechanical electrical "
    "structural pipe environmental chemical production content design platform infrastructure reporting account"
)
_LEADS_TO = (
    r"\b(?:(?:role|position|post|job|vacancy) (?:of|as|for) (?:an? |the )?|(?:interview\w*|appl(?:y|ied|ying|"
    r"ication)) "
    r"(?:\w+ ){0,4}?(?:for|as) (?:an? |the |your )?|as your (?:next |new |future )?)$"
)
_JOINTS = ("of", "in", "for", "and", "the", "to")
_SLOT = r"role|position|post|job|vacancy|opening|opportunity|interview|process|application|on-site|onsite|assessment"
_PAST = (
    r"\b(?:my|a previous|previous|last|former|current|old|present|same|similar|another|other|his|her|their)\b"
    r"[\w\s'’-]{0,20}$"
)
_CAPITALS = r"[^\W\d_a-z][\w'’/&-]*(?:(?:, | (?:(?:of|in|for|and|&|de|du) )?)[^\W\d_a-z\s][\w'’/&-]*)*"


def wrong_role(view: View) -> Iterator[Finding]:
    """A title that is not the advertised one, where the role is named."""
    role = view.story.candidacy.role
    if not role.strip():
        return
    for where, text in (("text", view.text), ("subject", view.letter.subject)):
        seen: list[tuple[int, int]] = []
        for span in (*_others(view, role, text), *_named(view, role, text), *_lowered(view, role, text)):
            if any(span[0] < end and start < span[1] for start, end in seen):
                continue
            seen.append(span)
            before = text[: span[0]].rstrip().rsplit(None, 1)[-1:]
            article = before[0].lower() if before and before[0].lower() in ("a", "an") else ""
            agrees = not article or (article == "an") == (role[:1].lower() in "aeiou")
            yield view.mark(f"The role is {role}, not {text[slice(*span)]}.", span, fix=role, safe=agrees, where=where,
                            evidence=f"{role}, in the journal")  # fmt: skip


def _others(view: View, role: str, text: str) -> Iterator[tuple[int, int]]:
    """The role of another candidacy, written as a title."""
    for other in view.others:
        name = other.candidacy.role
        if (
            not name.strip()
            or name.split(None, 1)[0] not in text
            or fold(name) in fold(role)
            or _is_title_of_somebody(view, name)
        ):
            continue
        words = r"\s+".join(re.escape(word) for word in name.split())
        for match in pattern(rf"(?<![\w-]){words}(?![\w-])").finditer(text):
            before = text[max(0, match.start() - 50) : match.start()]
            named = pattern(rf" (?:{_SLOT})\b").match(text, match.end()) or pattern(_LEADS_TO, re.I).search(before)
            if named and not _is_part_of(text, match.span(), role) and not pattern(_PAST, re.I).search(before[-40:]):
                yield match.span()


def _is_part_of(text: str, span: tuple[int, int], role: str) -> bool:
    """Whether the words stand inside the right title ("Analyst" in "Data Analyst")."""
    return any(
        match.start() <= span[0] and span[1] <= match.end()
        for match in re.finditer(re.escape(fold(role)), fold(text)) if len(fold(text)) == len(text)
    )  # fmt: skip


def _named(view: View, role: str, text: str) -> Iterator[tuple[int, int]]:
    """A title in capitals where the role is named: “the X role”, “the role of X”, “interview for X”, “as your X”."""
    if not _holds_title(text, role):
        return
    for expression in (
        rf"\b(?:[Tt]he|[Tt]his|[Yy]our|for|an?|about|[Tt]oday['’]s|[Yy]esterday['’]s|\w+day['’]s) "
        rf"(?P<title>{_CAPITALS})(?= (?:{_SLOT})\b)",
        *([rf"^(?P<title>{_CAPITALS})(?= (?:{_SLOT})\b|:)"] if text is view.letter.subject else []),
        rf"\b(?:role|position|post|job|vacancy) (?:of|as|for) (?:an? |the |your )?(?P<title>{_CAPITALS})",
        rf"\b(?:[Ii]nterview(?:ed|ing)?|[Aa]ppl(?:y|ied|ying|ication)) (?:\w+ ){{0,4}}?(?:for|as) (?:an? |the |your )?"
        rf"(?P<title>{_CAPITALS})",
        rf"\b(?:as|be|become|becoming|being) your (?:next |new |future )?(?P<title>{_CAPITALS})",
        rf"\b(?:join\w*|consider\w*) (?:you|me|us|your team) (?:as|for) (?:an? |the |your )?(?P<title>{_CAPITALS})",
        rf"\b(?:be|become) (?:an? |the )?(?P<title>{_CAPITALS})(?= (?:with you|at your|on your)\b)",
    ):
        for match in pattern(expression).finditer(text):
            span = _title_span(view, text, match.span("title"))
            if span and _differs(view, text, span, role, slot=bool(_slot_after(text, span))):
                lead = text[max(0, match.start() - 30) : span[0]]
                if not pattern(_PAST, re.I).search(lead.removesuffix(" ") + " "):
                    yield span


def _holds_title(text: str, role: str) -> bool:
    """Whether any noun of a title stands there with a capital, but for the role exactly as it is advertised."""
    for noun in pattern(_NOUN).finditer(text):
        if noun[0][1].islower() and noun[0] not in _NOUNS:
            continue
        at = noun.start() - role.find(noun[0])
        if noun[0] not in role or not text.startswith(role, max(0, at)):
            return True
        if pattern(_CAPITAL_BEFORE).search(text[max(0, at - 40) : at]):
            return True
    return False


_CAPITAL_BEFORE = r"[^\W\d_a-z][\w'’/&-]*,? (?:(?:of|in|for|and|&) )?$"
_NOUN = r"[A-Z](?:(?<![a-z].)[a-z]+|(?<!\w.)[A-Z]*-?[A-Z]{3,})\b"
"""A word with one capital, or in capitals. What stands before it is looked at last, so that a search can leap."""
_NOUNS = frozenset(each.title() for each in _HEADS | _OFFICES)


def _slot_after(text: str, span: tuple[int, int]) -> bool:
    return bool(pattern(r" (?:role|position|post|job|vacancy|opening)\b").match(text, span[1]))


def _title_span(view: View, text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """The words of a run in capitals that make a title: without the employer's name before it, up to its noun."""
    words = list(tokens(text, *span))
    employer = {token.fold for token in tokens(view.story.candidacy.employer)}
    role = {part for token in tokens(view.story.candidacy.role) for part in token.fold.split("-")}
    while words and words[0].fold in employer - role:
        words.pop(0)
    of = [at for at, word in enumerate(words[:-1]) if word.fold in _OFFICES and words[at + 1].fold in ("of", "for")]
    if of:
        return words[0].start, words[-1].end
    ends = [at for at, token in enumerate(words) if token.fold.split("-")[-1] in _HEADS]
    if not ends:
        return None
    return words[0].start, words[ends[-1]].end


def _differs(view: View, text: str, span: tuple[int, int], role: str, *, slot: bool) -> bool:
    """Whether a title in capitals is another than the role; a shorter form is the same, but not without its rank."""
    if _is_title_of_somebody(view, text[slice(*span)]):
        return False
    said, right = _words(tokens(text, *span)), _words(tokens(role))
    if "".join(said) in "".join(right):
        return bool(lost := _lost_rank(said, right)) and slot and right.index(lost) == 0
    extra = [word for word in said if not any(_same(word, each) for each in right) and word not in _initials(right)]
    if extra:  # a place or a team before the whole title ("the London Data Analyst role") makes it no other one
        kept = [each for each in right if any(_same(word, each) for word in said)]
        return len(kept) < len(right) or any(word in _RANKS | _FIELDS | _HEADS for word in extra)
    return bool(lost := _lost_rank(said, right)) and slot and right.index(lost) == 0


def _lost_rank(said: list[str], right: list[str]) -> str:
    """The rank that the role has and the title lacks, or ""."""
    return next(
        (
            each
            for each in right
            if each in _RANKS - {"staff", "regional"} and not any(_same(word, each) for word in said)
        ),
        "",
    )


def _same(word: str, other: str) -> bool:
    """Whether two words of a title are one: "7th" and "seventh", "Maths" and "Mathematics", "Programme", "Sr"."""
    if word == other or _number(word, [other]) or (len(word) > 3 and other.startswith(word)):
        return True
    if len(word) >= 5 and word.startswith(other) and len(word) - len(other) <= 2 <= len(other) - 3:
        return True
    letters = iter(other)
    return 1 < len(word) < len(other) and word[0] == other[0] and all(sign in letters for sign in word)


def _initials(right: list[str]) -> set[str]:
    """What can be made of first letters: AMU for acute medical unit."""
    ends = range(len(right) + 1)
    return {"".join(word[0] for word in right[a:b]) for a in ends for b in ends if b - a >= 2}


def _words(title: tuple[Token, ...]) -> list[str]:
    return [part for token in title for part in token.fold.split("-") if part not in (*_JOINTS, "de", "du")]


def _number(word: str, right: list[str]) -> bool:
    """ "7th" for "seventh", "2" for "II"."""
    numbers = {"1": ("i", "first"), "2": ("ii", "second"), "3": ("iii", "third"), "4": ("iv", "fourth"),
               "5": ("v", "fifth"), "6": ("vi", "sixth"), "7": ("vii", "seventh"), "8": ("viii", "eighth"),
               "9": ("ix", "ninth")}  # fmt: skip
    return word[:1].isdigit() and any(each in right for each in (*numbers.get(word[:1], ()), word[:1]))


def _lowered(view: View, role: str, text: str) -> Iterator[tuple[int, int]]:
    """A title without capitals in the same slots: only another field before a noun, or a rank that is not theirs."""
    right = _words(tokens(role))
    if not pattern(_SMALL_GATE).search(text):
        return
    for match in pattern(_SMALL).finditer(text):
        words = tokens(text, *match.span("title"))
        if not words or words[-1].fold not in _HEADS or _is_title_of_somebody(view, match["title"].strip()):
            continue
        wrong = [word for word in words if word.fold in _RANKS | _FIELDS and not set(_words((word,))) & set(right)]
        if wrong:
            yield wrong[0].start, words[-1].end


_SMALL_GATE = r"(?:for|about) (?:the|your|this|an?) [a-z]"
_SMALL = r"\b(?:for|about) (?:the|your|this|an?) (?P<title>(?:[a-z-]+ ){1,4}?)(?=(?:role|position|post|job|vacancy)\b)"


def _is_title_of_somebody(view: View, title: str) -> bool:
    plain = fold(title)
    return any(
        plain and (plain == fold(person.title) or fold(person.title).startswith(plain + ","))
        for person in view.story.people
    )


CHECKS = (
    Check(
        name="wrong-role",
        severity="blocker",
        sentence="The role is called by another title than the advertised one.",
        source="https://www.job-hunt.org/job-interview-thank-you-note-mistakes/",
        look=wrong_role,
    ),
)
