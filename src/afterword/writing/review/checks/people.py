"""People: the addressee's name as its owner writes it, nobody else's in its place, and the candidate's own below."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from afterword.core.records import Person
from afterword.core.story import Story
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import close, fold, is_one, nearly, slips, surely
from afterword.writing.review.recorded import SMALL, of_story
from afterword.writing.review.view import TITLES, Token, View, pattern, tokens

_NOBODY = listed(
    "all both everyone everybody team sir madam hiring manager managers panel committee members colleagues "
    "recruiter recruiting recruitment interview interviewers interviewer human resources hr department friends "
    "folks there and or the of good morning afternoon evening day dear hi hello hey greetings to whom it may "
    "concern again name names first last surname company title recipient sehr geehrte geehrter geehrten liebe "
    "lieber guten tag hallo bonjour chere cher estimado estimada hola buenos buenas dias tardes gentile ola caro "
    "cara beste geachte hej kaere damen und herren madame monsieur mesdames messieurs senor senora frau herr "
    "signora signor et y e"
)
"""Words of a greeting that are nobody's name."""

_CAPITALISED = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december christmas easter english french german spanish italian greek welsh irish scottish "
    "indian chinese japanese dutch danish swedish polish russian british american european african asian"
)
"""Words that have a capital and are nobody's name."""

_NICKNAMES = {
    "bob": "robert", "bobby": "robert", "bill": "william", "billy": "william", "dick": "richard", "peggy": "margaret",
    "meg": "margaret", "betty": "elizabeth", "liz": "elizabeth", "beth": "elizabeth", "bess": "elizabeth",
    "ted": "edward", "ned": "edward", "jack": "john", "hank": "henry", "harry": "henry", "chuck": "charles",
    "nell": "eleanor", "molly": "mary", "polly": "mary", "sasha": "alexander", "sandy": "alexander",
    "tina": "christina",
    "gus": "august", "drew": "andrew", "tony": "anthony", "lena": "helena", "jim": "james", "peg": "margaret",
}  # fmt: skip


def names_of(person: Person) -> frozenset[str]:
    """The folded words of a person's name and form of address, without titles; of "Smith-Jones" also each part."""
    return _names_in(person.name, person.greeting)


@lru_cache(maxsize=512)
def _names_in(name: str, greeting: str) -> frozenset[str]:
    words = {token.fold for said in (name, greeting) for token in tokens(said)}
    words |= {part for word in words if "-" in word for part in word.split("-")}
    return frozenset(word for word in words if word not in TITLES)


def spellings(person: Person) -> dict[str, str]:
    """By folded word, each word of the name as its owner writes it."""
    return _spellings_in(person.name, person.greeting)


@lru_cache(maxsize=512)
def _spellings_in(name: str, greeting: str) -> dict[str, str]:
    return {token.fold: token.text for said in (greeting, name) for token in tokens(said) if token.fold not in TITLES}


# -- misspelt-name -----------------------------------------------------------------------------------------------------


def misspelt_name(view: View) -> Iterator[Finding]:
    """Words that are nearly a name of the journal: in the greeting, in the body, in the signature."""
    ids = {person.id for person in view.recipients}
    people = (*view.recipients, *(person for person in view.story.people if person.id not in ids))
    right, written = _right(view.story)
    for token in view.greeting:
        if token.text not in written and token.fold not in _NOBODY and token.fold not in TITLES:
            yield from _slips_of(view, token, view.recipients or people, right, lenient=True)
    for token in view.capitals:
        if token.text in written or len(token.fold) < 3 or token.fold in SMALL or token.fold in TITLES:
            continue
        if not is_one(token.fold, right):
            continue
        if beside := _beside_a_name(view, token, people, right):
            yield from _slips_of(view, token, beside, right, lenient=True)
        elif token.start not in view.opens_sentence and len(token.fold) >= 5 and token.fold not in _CAPITALISED:
            yield from _slips_of(view, token, people, right, lenient=False)
    yield from _in_subject(view, people, right)
    yield from _own_name(view)


@of_story
def _right(story: Story) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of all names, and the words as their owners write them."""
    return (
        frozenset(name for person in story.people for name in names_of(person)),
        frozenset(name for person in story.people for name in spellings(person).values() if name[:1].isupper()),
    )


def _slips_of(
    view: View, token: Token, people: tuple[Person, ...], right: frozenset[str], *, lenient: bool
) -> Iterator[Finding]:
    """The mark, when the word is nearly one of these people's names and is none itself."""
    if token.fold in right:
        for person in people:
            name = spellings(person).get(token.fold)
            if name is not None:
                if not token.text.isupper() and name[:1].isupper() and _straight(token.text) != _straight(name):
                    yield _named(view, token, name, person)
                return
        return
    for person in people:
        for plain, name in spellings(person).items():
            if nearly(token.fold, plain) if lenient else surely(token.fold, plain):
                if lenient or token.fold not in view.known:
                    yield _named(view, token, name, person)
                return


def _straight(word: str) -> str:
    return word.replace("’", "'")


def _named(view: View, token: Token, name: str, person: Person) -> Finding:
    return view.mark(
        f"The name is written “{name}”, not “{token.text}”.", (token.start, token.end), fix=name, safe=True,
        evidence=f"{person.name}, in the journal",
    )  # fmt: skip


def _beside_a_name(view: View, token: Token, people: tuple[Person, ...], right: frozenset[str]) -> tuple[Person, ...]:
    """Those beside another of whose names a word of the body stands, right or misspelt; after a title, everybody."""
    start, end = view.parts.body
    before, gap = _word_before(view.text[max(start, token.start - 40) : token.start])
    if before[:1].isupper() and before.lower() in TITLES:
        return people
    following = pattern(r" ([^\W_]+(?:['’-][^\W_]+)*)").match(view.text, token.end, end)
    before, after = before if gap == " " else "", following[1] if following else ""
    if not _names(before, right) and not _names(after, right):
        return ()
    return tuple(person for person in people if _names(before, names_of(person)) or _names(after, names_of(person)))


def _word_before(lead: str) -> tuple[str, str]:
    """The last word of what leads to a word, and what parts the two: a space, or a full stop and a space."""
    if lead[-1:] != " ":
        return "", ""
    last = lead[:-1].rpartition(" ")[2]
    if last.isalpha():
        return last, " "
    found = pattern(r"([^\W_]+(?:['’-][^\W_]+)*)(?:['’]s)?( |\. )$").search(lead)
    return (found[1], found[2]) if found else ("", "")


def _names(word: str, own: frozenset[str]) -> bool:
    plain = fold(word.removesuffix("'s").removesuffix("’s"))
    return bool(plain) and (plain in own or (word[:1].isupper() and is_one(plain, own)))


def _in_subject(view: View, people: tuple[Person, ...], right: frozenset[str]) -> Iterator[Finding]:
    for token in tokens(view.letter.subject)[1:]:
        if not token.capital or len(token.fold) < 5 or token.fold in right:
            continue
        for person in view.recipients or people:
            for plain, name in spellings(person).items():
                if len(plain) >= 5 and slips(token.fold, plain, 1) == 1 and token.fold not in view.known:
                    yield view.mark(f"The name is written “{name}”, not “{token.text}”.", (token.start, token.end),
                                    where="subject", evidence=f"{person.name}, in the journal")  # fmt: skip
                    return


def _own_name(view: View) -> Iterator[Finding]:
    """The candidate's own name, misspelt beneath the letter: the other word of it stands beside the slip."""
    if not view.candidate:
        return
    if view.candidate.name in view.text:
        return
    own = {token.fold: token.text for token in tokens(view.candidate.name)}
    for line in _last_lines(view):
        words = tokens(view.text[slice(*line)])
        if not 2 <= len(words) <= 4 or not any(word.fold in own for word in words):
            continue
        words = tokens(view.text, *line)
        for word in words:
            if word.fold not in own:
                for plain, name in own.items():
                    if close(word.fold, plain, lenient=True) and plain not in {each.fold for each in words}:
                        yield view.mark(
                            f"Your own name is written “{name}”, not “{word.text}”.",
                            (word.start, word.end),
                            fix=name,
                            safe=True,
                            evidence=view.candidate.name,
                        )


# -- wrong-person ------------------------------------------------------------------------------------------------------


def wrong_person(view: View) -> Iterator[Finding]:
    """Somebody else's name where the addressee's should stand: in the greeting, or after “thank you”."""
    own: frozenset[str] = frozenset().union(*(names_of(person) for person in _addressed(view)))
    if not own:
        return
    people = (person for story in (view.story, *view.others) for person in story.people)
    strangers = [person for person in people if not names_of(person) & own]
    words = [token for token in view.greeting if token.fold not in _NOBODY and token.fold not in TITLES]
    if words and not any(token.fold in own for token in words):
        yield from _greets_another(view, words, own, strangers)
    for where, text, name in _called_by_name(view) if strangers else ():
        named = {token.fold for token in tokens(text, *name)} - TITLES
        person = next((each for each in strangers if named and named <= names_of(each)), None)
        if not person and not any(is_one(word, own) for word in named):
            person = next((each for each in strangers if all(is_one(word, names_of(each)) for word in named)), None)
        here = {token.fold for token in tokens(text)} if where == "subject" else set()
        if person and named and not named & own and not here & own:
            yield view.mark(_for_another(view, person.name), name, where=where,
                            evidence=f"{person.name}, in the journal")  # fmt: skip


def _called_by_name(view: View) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Where the reader is called by name after “you” or “thanks”, or at the end of the subject."""
    body = (view.parts.body[0], max(view.parts.body[1], view.parts.signoff[1]))
    if pattern(_MAYBE_CALLED).search(view.text, *body):
        for match in pattern(_CALLED).finditer(view.text, *body):
            if not pattern(r",? and (?!I\b)[A-Z]").match(view.text, match.end()):  # "meeting you, Marcus, and Joelle"
                yield "text", view.text, match.span("name")
        for match in pattern(_AT_THE_END).finditer(view.text, *body):
            if not pattern(_APPOSED, 2).search(match[0]):  # "thank you for introducing me to your colleague, Daniel."
                yield "text", view.text, match.span("name")
    if "," in view.letter.subject or "hank" in view.letter.subject:
        for match in pattern(f"{_CALLED}|, (?P<last>{_NAME})$").finditer(view.letter.subject):
            yield "subject", view.letter.subject, match.span("name" if match["name"] else "last")


_MAYBE_CALLED = r"(?:, |anks |ank you )[^\W\d_a-z]"
_NAME = r"(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor)\.? )?[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?"
_CALLED = (
    r"\b(?:[Tt]hank you|[Tt]hanks|[Yy]ou)(?: (?:again|so much|very much|once more|too|indeed|kindly|for everything))*"
    r"(?:,|(?<=[Tt]hanks)|(?<=[Tt]hank you)) (?P<name>" + _NAME + r")(?=[,.!?;]|$|\n| for\b)"
)
_AT_THE_END = rf"\b[Tt]hank(?:s| you) (?P<for>for [^.!?,\n]{{2,40}}), (?P<name>{_NAME})(?=[.!?]|$)"
_APPOSED = r"\b(?:colleagues?|manager|partner|lead|boss|head|director|assistant|meet|meeting|with|to|by|and|from)\b"


def _addressed(view: View) -> tuple[Person, ...]:
    """Those to whom it may speak: its addressees, and whoever it is passed on to."""
    passed_on = [view.story.by_id[id] for id in sorted(view.letter.behalf) if id in view.story.by_id]
    return (*view.recipients, *passed_on) if view.recipients else ()


def _greets_another(view: View, words: list[Token], own: frozenset[str], strangers: list[Person]) -> Iterator[Finding]:
    """The mark on a greeting that names a stranger: somebody of the journal, or nobody that it knows."""
    start, end = words[0].start, words[-1].end
    before = [token for token in view.greeting if token.end <= start]
    if before and before[-1].fold in TITLES:
        start = before[-1].start
    named = {word.fold for word in words}
    own_name = _addressed(view)[0]
    slip = any(is_one(word, own) for word in named)  # a slip of the pen is another check's
    for person in strangers:
        names = names_of(person)
        if named & names or (not slip and any(is_one(word, names) for word in named)):
            yield view.mark(_for_another(view, person.name), (start, end), fix=own_name.greeting or own_name.name,
                             evidence=f"{person.name}, in the journal")  # fmt: skip
            return
    if slip or not all(word.capital for word in words) or named & view.known or len(words) > 3:
        return
    titled = start != words[0].start
    first = _NICKNAMES.get(words[0].fold, words[0].fold)
    initials = {name[:1] for name in own}
    if titled or len(words) > 1 or not {first[:1], words[0].fold[:1]} & initials:
        yield view.mark(
            _for_another(view, view.text[start:end]), (start, end), fix=own_name.greeting or own_name.name,
            evidence=f"{own_name.name}, in the journal",
        )  # fmt: skip


def _for_another(view: View, other: str) -> str:
    return f"This letter goes to {_addressed(view)[0].name}, and speaks to {other}."


# -- missing-signature -------------------------------------------------------------------------------------------------


def missing_signature(view: View) -> Iterator[Finding]:
    """A letter without the candidate's full name in its last lines. Scripts for the telephone owe none."""
    if not view.candidate or not view.text.strip() or view.candidate.name in view.text[view.parts.body[1] :]:
        return
    own = [token.fold for token in tokens(view.candidate.name)]
    if not own:
        return
    for line in _last_lines(view):
        there = _standing_in(view.text[slice(*line)], view.candidate.name)
        if there >= (1 if view.letter.channel == "linkedin" else min(2, len(own))):
            return
    yield view.mark(f"No name stands beneath the letter. Sign it {view.candidate.name}.", evidence=view.candidate.name)


@lru_cache(maxsize=512)
def _standing_in(line: str, name: str) -> int:
    """How many words of a name stand in a line, spelt right or nearly. While a letter is typed one line is new."""
    words = {token.fold for token in tokens(line)}
    return sum(
        own.fold in words or any(map(close, words, repeat(own.fold), repeat(True))) for own in tokens(name)
    )  # fmt: skip


def _last_lines(view: View) -> list[tuple[int, int]]:
    """The lines of the closing, and the last six that hold something."""
    last: list[tuple[int, int]] = []
    end, at = view.parts.body[1], len(view.text)
    for line in reversed(view.text.split("\n")):
        start = at - len(line)
        if line.strip():
            if start < end and len(last) >= 6:
                break
            last.append((start, at))
        at = start - 1
    last.reverse()
    return [(max(start, stop - 200), stop) for start, stop in reversed(last)]  # a name ends a line, however long


CHECKS = (
    Check(
        name="misspelt-name",
        severity="blocker",
        sentence="A name is not spelt as its owner writes it.",
        source="https://www.avidcareerist.com/2013/08/21/job-interview-thank-you-note/",
        look=misspelt_name,
    ),
    Check(
        name="wrong-person",
        severity="blocker",
        sentence="The letter speaks to somebody else than the person it goes to.",
        source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
        needs=("addressee",),
        look=wrong_person,
    ),
    Check(
        name="missing-signature",
        severity="blocker",
        sentence="Nobody has signed the letter.",
        source="https://johannacfs.wordpress.com/2015/10/01/thank-you-notes-the-recruiters-point-of-view/",
        spoken=False,
        needs=("candidate",),
        look=missing_signature,
    ),
)
