"""The thank-you to somebody who was in the room, composed: a topic, a strength that answers their need, one question.

Four orders, so that the letters of a panel do not run alike; what does not fit the length is left out, and nothing is
said twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from afterword.core.value import Value, replace
from afterword.writing import passed_on, voices
from afterword.writing.asking import Asked
from afterword.writing.letter import count
from afterword.writing.pen import Page, Pen, tidy
from afterword.writing.phrases import Phrase, Shape, listed
from afterword.writing.ways import opened
from afterword.writing.wording import Proof, as_done, done_for_me, of_people, stems

ENOUGH = 90
"""Words from which nothing is added."""
MOST = 142
"""Words over which nothing is added."""


class _Extras(Value):
    """What a longer letter has more."""

    also: bool = False
    more: bool = False
    bring: bool = False


LENGTHS = (
    _Extras(), _Extras(also=True), _Extras(also=True, bring=True), _Extras(also=True, more=True, bring=True),
)  # fmt: skip


def thanks(pen: Pen) -> Page:
    """The page in the pen's turn: the shortest length that says enough, else the longest that is not too long."""
    best: Page | None = None
    for extras in LENGTHS:
        pen.begin()
        page = _page(pen, extras)
        words = count(" ".join(page.paragraphs))
        if best is None or words <= MOST:
            best = page
        if words >= ENOUGH:
            break
    assert best is not None
    return _entitled(pen, best)


def _page(pen: Pen, extras: _Extras) -> Page:
    brief = pen.brief
    if brief.wanted == "no":
        return _unwanted(pen)
    keen = brief.wanted == "yes"
    asked = next(_free_questions(pen), None)
    first, second, beside = _topics(pen, asked)
    order = pen.turn % 4
    if pen.turn % 3 == 1 and asked and not beside and stems(first.text) & stems(asked.phrase.text):
        order = 4  # the question is about what was thanked for, and follows it
    role_first = not keen or order in (1, 3) or brief.register.place == "jp"
    opening = _opening(pen, first, role_first)
    also = _also(pen, second, opening) if extras.also and second and not beside and order != 4 else ""
    work, shown = _work(pen, extras)
    if order == 4 and asked and asked.about == first.text:  # named a moment ago
        asked = replace(asked, phrase=Phrase(text=asked.phrase.text.replace(first.inside, "it"), shape=Shape.QUESTION))
    question = _question(pen, asked, second if beside else None)
    wish = pen.say(voices.INTEREST if role_first else voices.INTEREST_IN_ROLE) if keen else ""
    close = pen.say(voices.TODAY if brief.urgent else voices.CLOSE_DATED if _dated(pen) else voices.CLOSE)
    end = [wish, close]
    paragraphs = {
        0: [[opening, also], [work], [question], end],
        1: [[opening, also], [work], [question], end],
        2: [[opening, also], [work], end, [question]],
        3: [[opening, also], [work], end, [question]],
        4: [[opening, question], [work], end],
    }[order]
    return _set(pen, paragraphs, _chosen(shown, asked, first))


def _set(pen: Pen, paragraphs: list[list[str]], chosen: dict[str, str]) -> Page:
    filled = (tidy(" ".join(each for each in sentences if each)) for sentences in paragraphs)
    return Page(paragraphs=tuple(each for each in filled if each), subject="", frames=tuple(pen.taken), chosen=chosen)


def _entitled(pen: Pen, page: Page) -> Page:
    """With its subject: the role, the day, or a topic of a few words."""
    topic = next((each for each in pen.brief.topics[:1] if each.about and each.words <= 5), None)
    short = opened(topic.inside) if topic else ""
    fitting = [each for each in voices.SUBJECTS if _fits(each.said({**pen.slots, "short": short}))]
    subject = pen.say(fitting, {"short"} if short else (), **({"short": short} if short else {}))
    taken = (*page.frames, pen.taken[-1]) if subject else page.frames
    return replace(page, subject=subject or "Thank you for your time", frames=taken)


def _fits(subject: str) -> bool:
    return bool(subject) and 3 <= len(subject.split()) <= 7 and len(subject) <= 60


def _chosen(shown: Proof | None, asked: Asked | None, topic: Phrase) -> dict[str, str]:
    """Why it says what it says, for the candidate."""
    found = {"topic": topic.text}
    if shown:
        found |= {"strength": shown.id, "strength_because": shown.reason or "No other is left that can be shown."}
    if asked:
        found |= {"question": asked.phrase.opening, "question_because": asked.reason}
    return found


# -- topics ------------------------------------------------------------------------------------------------------------


def _topics(pen: Pen, asked: Asked | None) -> tuple[Phrase, Phrase | None, bool]:
    """The topic to open with, a second one, and whether that stands beside the question, which then is about it."""
    topics = pen.brief.topics
    first = topics[0]
    rest = [each for each in topics[1:] if each.about]
    if asked and not asked.about:
        words = stems(asked.phrase.text) - stems(f"{pen.brief.role} {pen.brief.employer}") - stems(first.text)
        beside = next(
            (each for each in rest if 0 < len(words & stems(each.text)) < max(2, len(stems(each.text)))), None
        )
        if beside is not None and asked.phrase.shape is Shape.QUESTION and beside.words < 9:
            return first, beside, True
    if asked and asked.about:
        rest = [each for each in rest if each.text != asked.about]
        first = first if first.text != asked.about else (rest[0] if rest else first)
    return first, next((each for each in rest if each is not first), None), False


def _opening(pen: Pen, topic: Phrase, role_first: bool) -> str:
    tags, slots = pen.about(topic)
    if role_first:
        return f"{pen.say(voices.OPEN_WITH_ROLE)} {pen.say(voices.THEN_TOPIC, tags, **slots)}"
    return pen.say(voices.OPEN_WITH_TOPIC, tags, **slots)


def _also(pen: Pen, topic: Phrase, opening: str) -> str:
    tags, slots = pen.about(topic)
    stayed = {"after_stayed"} if opening.endswith("has stayed with me.") else set()
    return pen.say(voices.ALSO, tags | stayed, **slots)


# -- the strength ------------------------------------------------------------------------------------------------------


def _work(pen: Pen, extras: _Extras) -> tuple[str, Proof | None]:
    """Need and strength, or the strength alone."""
    proofs = pen.brief.proofs
    if not proofs:
        return "", None
    shown = proofs[0]
    said = _unsaid(pen, shown)
    need = next(iter(pen.brief.needs), None)
    related = bool(shown.reason)
    words = ""
    if need is not None and related:
        words = pen.say(voices.NEED, _need_tags(need, shown), need=need.inside, P=said)
    words = words or pen.say(voices.PROOF, {shown.kind}, P=said)
    if not words.endswith(said):  # what follows the strength already says where it leads
        return words, shown
    more = next((each.more for each in proofs[1:] if each.more not in pen.used), "") if extras.more else ""
    if more:
        pen.taken.append(more)
    bring = pen.say(voices.BRING, {shown.kind}) if extras.bring else ""
    return " ".join(each for each in (words, more, bring) if each), shown


def _need_tags(need: Phrase, shown: Proof) -> set[str]:
    """How the need can be spoken of, and whether the strength shares words with it."""
    close = {"close"} if "shares" in shown.reason else set()
    return {f"need_{need.shape.value}", "people" if of_people(need) else "thing", shown.kind, *close}


def _unsaid(pen: Pen, shown: Proof) -> str:
    """The strength in a sentence that no other letter of the batch has."""
    said = next((each for each in shown.sentences if each not in pen.used), shown.sentences[0])
    pen.taken.append(said)
    return said


# -- question and end --------------------------------------------------------------------------------------------------


def _free_questions(pen: Pen) -> Iterator[Asked]:
    """Those that no other letter of the batch asks."""
    return (each for each in pen.brief.asked if each.phrase.text.casefold() not in pen.used)


def _question(pen: Pen, asked: Asked | None, beside: Phrase | None) -> str:
    if asked is None:
        return ""
    pen.taken.append(asked.phrase.text.casefold())
    said = asked.phrase
    if said.shape is Shape.QUESTION:
        text = "?".join(islice(said.text.split("?"), 1)) + "?" if said.text.count("?") > 1 else said.text
        inside = text[:1].lower() + text[1:] if _is_small(text) else text
        tags = {"asked", *([] if _is_small(text) else ["name"]), *([] if asked.about else ["open"])}
        if beside:
            more, slots = pen.about(beside)
            return pen.say(voices.QUESTION_ON_TOPIC, tags | more, question=inside, **slots)
        return pen.say(voices.QUESTION, tags, question=inside)
    if said.shape is Shape.CLAUSE:
        whether = {"whether_to"} if said.text.lower().startswith(("whether to", "if to")) else set()
        return pen.say(voices.QUESTION, {"ask_clause"} | whether, question=said.inside)
    return pen.say(voices.QUESTION, {"ask_about"}, question=said.inside) if said.about else ""


def _small(text: str) -> str:
    """A question as it stands after a colon, where it does not begin with a name."""
    return text[:1].lower() + text[1:] if _is_small(text) else text


def _is_small(text: str) -> bool:
    """Whether a question begins with a word that is no name."""
    return text.split()[0].lower().strip(",'’") in _BEGINNINGS


_BEGINNINGS = listed(
    "how why what which when where who whom whose is are was were do does did will would can could should must may "
    "might has have had shall if in on at for from to with would've isn't aren't won't wouldn't can't could've "
    "the a an "
    "have"
)


def _dated(pen: Pen) -> bool:
    return bool(pen.brief.decision)


def _unwanted(pen: Pen) -> Page:
    """Thanks for one thing, a second, and good wishes; nothing that sounds like interest."""
    first = pen.brief.topics[0]
    opening = _opening(pen, first, role_first=True)
    second = next((each for each in pen.brief.topics[1:] if each.about), None)
    also = _also(pen, second, opening) if second else ""
    return _set(pen, [[opening, also], [pen.say(voices.FAREWELL)]], {"topic": first.text})


# -- through an agency -------------------------------------------------------------------------------------------------


def through_agency(pen: Pen) -> Page:
    """To the consultant, who passes it on: thanks for one thing, the strength, the question, and what can be sent."""
    brief = pen.brief
    first = brief.topics[0]
    tags, slots = pen.about(first)
    opening = [pen.say(passed_on.OPEN), pen.say(passed_on.TOPIC, tags, **slots)]
    second = next((each for each in brief.topics[1:] if each.about), None)
    if second:
        more, slots = pen.about(second)
        opening.append(pen.say(passed_on.ALSO, more, **slots))
    if brief.wanted == "no":
        return _passed(pen, [opening, [pen.say(passed_on.UNWANTED)]], {"topic": first.text})
    shown = brief.proofs[0]
    said, need = _unsaid(pen, shown), next(iter(brief.needs), None)
    work = ""
    if need and shown.reason:
        work = pen.say(passed_on.NEED, _need_tags(need, shown), need=need.inside, P=said)
    work = work or pen.say(passed_on.PROOF, P=said)
    asked = next(
        (each for each in _free_questions(pen) if each.phrase.shape is Shape.QUESTION and not each.about), None
    )
    question = ""
    if asked:
        pen.taken.append(asked.phrase.text.casefold())
        question = pen.say(
            passed_on.QUESTION, {"asked", "open"}, question=_small(asked.phrase.text.split("?")[0] + "?")
        )
    wish = pen.say(passed_on.WISH) if brief.wanted == "yes" else ""
    end = [wish, pen.say(passed_on.CLOSE)]
    return _passed(pen, [opening, [work], [question], end], _chosen(shown, asked, first))


def host_through_agency(pen: Pen) -> Page:
    """To the consultant, for somebody who arranged things."""
    first = next((as_done(each) for each in pen.brief.topics if done_for_me(each)), None)
    tags, slots = pen.about(first) if first else (frozenset[str](), {})
    said = [pen.say(passed_on.FOR_HOSTS, tags, **slots), pen.say(passed_on.FOR_YOU)]
    return _passed(pen, [said], {"topic": first.text} if first else {})


def _passed(pen: Pen, paragraphs: list[list[str]], chosen: dict[str, str]) -> Page:
    filled = (tidy(" ".join(each for each in sentences if each)) for sentences in paragraphs)
    subject = pen.say([each for each in passed_on.SUBJECTS if _fits(each.said(pen.slots))])
    return Page(paragraphs=tuple(each for each in filled if each), subject=subject or "Thanks to pass on",
                frames=tuple(pen.taken), chosen=chosen)  # fmt: skip
