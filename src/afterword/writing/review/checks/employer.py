"""The employer: theirs, spelt as on file, and not that of another candidacy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from afterword.core.facts import Offered
from afterword.core.story import Story
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.firms import KINDS, LEGAL, of_elsewhere, strange
from afterword.writing.review.likeness import close, fold, slips
from afterword.writing.review.reading import capitals
from afterword.writing.review.view import TITLES, Token, View, pattern, tokens

_JOIN = (
    r"\b(?:join|joining|working for|work for|part of|"
    r"(?:role|position|post|job|vacancy|career|future|place) (?:at|with))$"
)


def wrong_employer(view: View) -> Iterator[Finding]:
    """Another firm's name where theirs should stand, or theirs misspelt; of two marks on the same words the first."""
    taken: list[tuple[int, int]] = []
    for where, text in (("text", view.text), ("subject", view.letter.subject)):
        words = _capitals(view) if where == "text" else tuple(token for token in tokens(text) if token.capital)
        found = [*_of_another(view, where, text, words), *_misspelt(view, where, text, words)]
        found += _stranger(view, text) if where == "text" and "join" in view.folded else []
        found += _namesake(view, text) if where == "text" else []
        found += _strange(view) if where == "text" else []
        for mark in found:
            if mark.span and not any(mark.span[0] < end and start < mark.span[1] for start, end in taken):
                taken.append(mark.span)
                yield mark
        taken.clear()


def _capitals(view: View) -> tuple[Token, ...]:
    """The words with a capital above and below the body too: letterheads and signatures may name a firm."""
    start, end = view.parts.body
    return (*capitals(view.text, 0, start), *view.capitals, *capitals(view.text, end, len(view.text)))


# -- another candidacy's employer --------------------------------------------------------------------------------------


def _of_another(view: View, where: str, text: str, words: tuple[Token, ...]) -> list[Finding]:
    own, found = view.story.candidacy.employer, []
    for other in view.others:
        name = other.candidacy.employer
        first = name.split(None, 1)[0].lower() if name.strip() else ""
        if not first or first not in text.lower() or fold(name) in fold(own) or _is_past(view, name):
            continue
        for start, end in (*_whole(text, name), *_first_word(view, where, words, name)):
            if not _tells_of_it(view, text, start) and not _has_offered(view, other, text, start, end):
                whole = fold(text[start:end]) == fold(name)
                found.append(
                    view.mark(f"{name} is another candidacy's employer.", (start, end), fix=own or None,
                              safe=whole and bool(own), where=where, evidence=f"{own}, in the journal")
                )  # fmt: skip
    return found


def _whole(text: str, name: str) -> Iterator[tuple[int, int]]:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return (match.span() for match in pattern(rf"(?<!\w){words}(?!\w)", re.I).finditer(text))


def _first_word(view: View, where: str, words: tuple[Token, ...], name: str) -> Iterator[tuple[int, int]]:
    """Where the firm is called by the first word of its name, if that word is nobody else's."""
    first = next((token.fold for token in tokens(name) if token.fold not in LEGAL), "")
    if len(first) >= 5 and first not in view.known and first not in KINDS:
        for token in words:
            if token.fold == first and token.capital and not (where == "text" and token.start in view.opens_sentence):
                yield token.start, token.end


def _is_past(view: View, name: str) -> bool:
    """Whether the journal names that firm in the candidate's own work."""
    if not view.candidate:
        return False
    said = [view.candidate.current_employer, *(f"{each.evidence} {each.claim}" for each in view.candidate.strengths)]
    return fold(name) in fold(" ".join(said))


def _has_offered(view: View, other: Story, text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of an offer that the other firm has made indeed."""
    if not any(offer.at <= view.moment for offer in other.of(Offered)):
        return False
    stop = text.find(".", end)
    sentence = text[text.rfind(".", 0, start) + 1 : len(text) if stop < 0 else stop]
    return bool(pattern(r"\b(?:offer\w*|accept\w*|decid\w*|deadline|answer\w*)\b", re.I).search(sentence))


def _tells_of_it(view: View, text: str, at: int) -> bool:
    """A withdrawal may say that a post elsewhere was accepted; and “my interview at …” is about that one."""
    sentence = text[max(0, text.rfind(".", 0, at)) : at]
    if pattern(r"\bmy (?:\w+ ){1,3}(?:at|with|for)\s$", re.I).search(sentence):
        return True
    return view.purpose in ("withdraw", "answer_offer", "tell_referrer") and bool(
        pattern(r"\b(?:accept\w*|offer\w*|another|elsewhere)\b", re.I).search(sentence)
    )


# -- their own, misspelt -----------------------------------------------------------------------------------------------


def _misspelt(view: View, where: str, text: str, words: tuple[Token, ...]) -> Iterator[Finding]:
    """Words that are nearly the employer's name."""
    own = view.story.candidacy.employer
    name = tokens(own)
    if not name:
        return
    joined, first = _joined(name), name[0].fold
    for at, token in enumerate(words):
        ends = token.fold[0] == first[0] or token.fold[-1] == first[-1]
        if not joined.startswith(token.fold[:3]) and not (ends and _near(token.fold, first)):
            continue  # no beginning of the name, however it is misspelt
        if (
            text.startswith(own, token.start)
            and not text[token.start + len(own) : token.start + len(own) + 1].isalnum()
        ):
            continue
        following = tokens(text, token.start, token.start + len(own) + 40)
        for length in range(len(name) + 1, 0, -1):
            run = following[:length]
            if len(run) < length or not _adjoining(text, run) or _longer_word(text, run):
                continue
            opens = where == "text" and token.start in view.opens_sentence
            titled = at > 0 and words[at - 1].fold in TITLES and token.start - words[at - 1].end <= 2
            if _slip(view, run, name, lead=text[: token.start], opens=opens or titled):
                span = (run[0].start, run[-1].end)
                yield view.mark(
                    f"Their name is {own}, not {' '.join(text[slice(*span)].split())}.", span,
                    fix=name[0].text if length < len(name) and length == 1 else own, safe=True, where=where,
                    evidence=f"{own}, in the journal",
                )  # fmt: skip
                break


@lru_cache(maxsize=4096)
def _near(word: str, first: str) -> bool:
    return slips(word, first) <= 2


def _adjoining(text: str, run: tuple[Token, ...]) -> bool:
    return all(text[a.end : b.start] in (" ", " & ", "\n", "-") for a, b in pairwise(run))


def _longer_word(text: str, run: tuple[Token, ...]) -> bool:
    """Whether the run is part of an address ("careers@harborline.example") and not prose."""
    after, before = text[run[-1].end : run[-1].end + 2], text[max(0, run[0].start - 1) : run[0].start]
    return after.startswith(("@", ".c", ".e", ".o")) or before in ("@", "/", ".")


def _slip(view: View, run: tuple[Token, ...], name: tuple[Token, ...], *, lead: str, opens: bool) -> bool:
    """Whether the run is the name with something wrong: capitals, a space, letters, or another word after the first."""
    if [token.fold for token in run] == [token.fold for token in name]:
        shouted = all(token.text.isupper() for token in run)
        lowered = all(not token.capital for token in run[1:]) and len(run) > 1
        return not shouted and not lowered and [token.text for token in run] != [token.text for token in name]
    if (len(run) > 1 or len(name) > 1) and len(_joined(name)) > 5 and _joined(run) == _joined(name):
        return True  # "Tri Ridge", "Harbor Line Transit"
    if len(run) == len(name) > 1:
        wrong = [(a, b) for a, b in zip(run, name, strict=True) if a.fold != b.fold]
        if all(close(a.fold, b.fold, lenient=True) and a.capital and a.fold not in view.known for a, b in wrong):
            return True
        joined = "&" in view.story.candidacy.employer and view.text[run[0].end : run[1].start] in (" & ", " and ")
        if joined and run[0].fold == name[0].fold and all(a.capital and a.fold not in view.known for a, _ in wrong):
            return True  # "Calder & French" of Calder & Finch
    if len(run) == 2 and len(name) > 1 and run[0].fold == name[0].fold and len(name[0].fold) > 4:
        return run[1].fold in KINDS and run[1].capital and run[1].fold not in view.known
    if len(run) != 1 or opens or name[0].fold in LEGAL or min(len(run[0].fold), len(name[0].fold)) < 5:
        return False
    word, first = run[0].fold, name[0].fold
    if word[0] != first[0] or len(word) <= 5 or not close(word, first, lenient=True) or word in view.known:
        return False
    return close(word, first, lenient=bool(pattern(_JOIN, re.I).search(lead.rstrip()[-60:])))


def _joined(run: tuple[Token, ...]) -> str:
    return "".join(token.fold.replace("-", "").replace("'", "") for token in run)


# -- another of the same kind ---------------------------------------------------------------------------------------


def _namesake(view: View, text: str) -> Iterator[Finding]:
    """“Waikere District Council” in a letter to another district council: their kind, and a name that nobody knows."""
    own = view.story.candidacy.employer
    words = own.split()
    start, end = view.parts.body
    if len(words) < 2 or text.count(words[-1], start, end) <= text.count(own, start, end):
        return  # their kind stands there with their own name before it, or not at all
    kind = r"\s".join(re.escape(word) for word in words[1:])
    for match in pattern(rf"(?<![\w-])([A-Z][\w'’-]+)\s{kind}(?!\w)").finditer(text, start, end):
        first = fold(match[1])
        if first == fold(words[0]) or first in view.known or first in _ARTICLES:
            continue
        start_of, end_of = view.sentence_at(match.start())
        if of_elsewhere(view.folded[start_of : match.start()], view.folded[match.end() : end_of]):
            continue
        if pattern(_THEIRS).search(view.folded, start_of, end_of):
            yield view.mark(f"Their name is {own}, not {' '.join(match[0].split())}.", match.span(), fix=own,
                            evidence=f"{own}, in the journal")  # fmt: skip


_ARTICLES = frozenset({"the", "your", "our", "my", "a", "an", "this", "that", "every", "each", "another", "any"})
_THEIRS = (
    r"\b(?:your|you|join(?:ing)?|work(?:ing)? (?:at|for|with)|interest in|role|post|position|job|part of|"
    r"(?:opportunity|place|team|future|interview) (?:at|with|of))\b"
)


# -- a firm that nobody knows ------------------------------------------------------------------------------------------


def _stranger(view: View, text: str) -> Iterator[Finding]:
    """“Join Metrolink” in a letter to somebody else: a name after "join" that the journal has never heard of."""
    own = view.story.candidacy.employer
    initials = "".join(token.text[0] for token in tokens(own)).lower()
    if not own or view.purpose not in ("thank_you", "check_in"):
        return
    start, end = view.parts.body
    for match in pattern(
        r"\b[Jj]oin(?:ing)? ((?:[A-Z][\w'’&-]*\w)(?: (?:& )?[A-Z][\w'’&-]*\w)*)(?!['’]s| team)"
    ).finditer(text, start, end):
        words = tokens(match[1])
        if not any(word.fold in view.known or word.fold in TITLES or word.text.isupper() for word in words) and not (
            match[1].lower() in initials or any(word.fold[:4] in fold(own) for word in words)
        ):
            yield view.mark(f"This letter is to {own}; the journal knows no {match[1]}.", match.span(1), fix=own,
                            evidence=f"{own}, in the journal")  # fmt: skip


def _strange(view: View) -> Iterator[Finding]:
    """A firm of another name where only theirs can be meant."""
    own = view.story.candidacy.employer
    for span, message in strange(view):
        yield view.mark(message, span, fix=own, evidence=f"{own}, in the journal")


CHECKS = (
    Check(
        name="wrong-employer",
        severity="blocker",
        sentence="Another firm's name stands where theirs should, or theirs is misspelt.",
        source="https://www.job-hunt.org/job-interview-thank-you-note-mistakes/",
        look=wrong_employer,
    ),
)
