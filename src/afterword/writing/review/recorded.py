"""What a journal holds of a candidacy, as words to compare a letter with: whether they occur, not how they were put.

Words are compared by their roots, and a few everyday words stand for each other: who tells of "patients" in the
journal may write "people on the ward" in the letter. Where in doubt, a word counts as recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache, wraps
from itertools import chain
from typing import TypeVar

from afterword.core.facts import Debriefed, LetterSent
from afterword.core.story import Story
from afterword.core.value import Value, once
from afterword.writing.phrases import listed
from afterword.writing.review.likeness import fold
from afterword.writing.review.reading import POSSESSIVE, WORD, pattern

T = TypeVar("T")


def of_story(work: Callable[[Story], T]) -> Callable[[Story], T]:
    """What is found of a story is found once and kept with it: a batch, and a page that asks again, share it."""
    name = f"_{work.__module__}.{work.__name__}"

    @wraps(work)
    def known(story: Story) -> T:
        held = story.__dict__
        if name not in held:
            held[name] = work(story)
        found: T = held[name]
        return found

    return known


# -- words -------------------------------------------------------------------------------------------------------------

_ENDINGS = ("isations", "izations", "isation", "ization", "ications", "ication", "ations", "ation", "ements", "ement",
            "ments", "ment", "nesses", "ness", "ities", "ity", "ances", "ance", "ences", "ence", "ising", "izing",
            "ings", "ised", "ized", "ises", "izes", "ing", "ions", "ion", "ively", "ive", "ally", "ical", "ers", "ors",
            "er", "or", "ies", "ied", "ed", "es", "ise", "ize", "al", "ly", "s", "e", "y")  # fmt: skip
"""Endings, the longest of those that share one first."""
_BY_LETTER = {last: tuple(ending for ending in _ENDINGS if ending[-1] == last) for last in {e[-1] for e in _ENDINGS}}
"""The same by their last letter, so that few are tried."""
_IRREGULAR = {"taught": "teach", "bought": "buy", "sold": "sell", "built": "build", "led": "lead", "grew": "grow",
              "grown": "grow", "lost": "lose", "loss": "lose", "losses": "lose", "chose": "choose", "chosen": "choose",
              "choice": "choose", "kept": "keep", "wrote": "write", "written": "write", "ran": "run", "began": "begin",
              "men": "man", "women": "woman", "children": "child", "mice": "mouse", "feet": "foot", "broke": "break",
              "broken": "break", "spoke": "speak", "growth": "grow", "paid": "pay", "stolen": "steal", "sent": "send",
              "caught": "catch", "froze": "freeze", "frozen": "freeze", "fell": "fall", "fallen": "fall",
              "held": "hold", "thieves": "theft", "left": "leave", "moved": "move", "moving": "move", "using": "use",
              "used": "use", "dying": "die", "died": "die", "shifts": "shift", "people": "person"}  # fmt: skip
NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
           "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
           "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
           "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
           "ninety": "90", "hundred": "100", "thousand": "1000"}  # fmt: skip
_ALIKE = """
    invoice bill billing charge payment pay
    client customer buyer account
    pupil student child learner class kid
    patient person resident case
    nurse staff nursing clinician
    parent family guardian mother father
    shop store branch outlet site
    factory plant works mill
    lorry truck vehicle fleet haulage driver van
    software system platform application app tool program
    bug defect fault error mistake issue problem
    meeting standup session talk
    night evening dark
    weekend saturday sunday
    delay late wait waiting overdue queue
    hire recruit recruitment hiring joiner starter newcomer new graduate
    junior trainee apprentice graduate beginner
    mentor coach train teach preceptor support
    supplier vendor carrier contractor partner
    stock inventory warehouse
    duplicate double twice repeat
    refund return repay
    test testing check quality
    move migration migrate switch shift transition relocation transfer
    rota roster schedule timetable shift
    alert page pager paging on-call alarm
    report dashboard figure spreadsheet number
    request query question ticket ask
    price cost fee fare discount budget money cheap expensive saving
    sale revenue turnover selling
    theft shrinkage stealing
    merger acquisition takeover
    lab laboratory experiment
    survey study questionnaire poll
    safety safe risk hazard accident
    review feedback
    data record database figure
    plan schedule roadmap
    fewer less lower reduce cut down
    more grow increase expand growth rise
    fast quick speed faster slow slowly latency
    turnover retention leave leaver leaving attrition
    audit inspection inspector ofsted check
    doctor physician consultant gp
    emergency urgent a&e casualty
    machine equipment kit plant
    language spanish bilingual english french german
    website web site page online
    volunteer charity donor
    garden gardener plant
    menu kitchen chef cook food dish
    guest visitor hotel
    building site construction build
    law legal lawyer case
    office desk building
    home remote house hybrid
    archive collection catalogue record
    sustainability carbon climate emission energy
    newsletter mailing editorial
    handover hand-over transition
    downtime outage incident failure
    old legacy ageing
    first initial early start
    size large big headcount many number
    start begin kick commence
    boss manager supervise line report
    quarter quarterly
    month monthly
    week weekly
    year yearly annual
    day daily
"""
"""Words that a letter may say one for the other, a line each."""


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """The part of an English word that its forms share, roughly: migrate, migrating and migrations are one."""
    word = fold(word)
    word = _IRREGULAR.get(word, word)
    for ending in _BY_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= (4 if len(ending) < 3 else 3):
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] else word


@lru_cache(maxsize=1)
def alike() -> Mapping[str, frozenset[str]]:
    """By root, the roots that stand for the same thing."""
    found: dict[str, set[str]] = {}
    for group in _ALIKE.strip().splitlines():
        roots = {root(word) for word in group.split()}
        for each in roots:
            found.setdefault(each, set()).update(roots)
    return {word: frozenset(roots) for word, roots in found.items()}


def parts(word: str) -> tuple[str, ...]:
    """A folded word, and what a hyphen parts in it."""
    return (word, *word.split("-")) if "-" in word else (word,)


# -- what is recorded --------------------------------------------------------------------------------------------------


class Recorded(Value):
    """The folded words of all that is recorded. Their roots are worked out when a word is not found as it stands."""

    words: frozenset[str]

    @once
    def roots(self) -> frozenset[str]:
        """The roots of the words."""
        return frozenset(root(NUMBERS.get(each, each)) for each in self.words)

    @once
    def beginning(self) -> Mapping[str, tuple[str, ...]]:
        """By four letters the roots that begin so."""
        found: dict[str, tuple[str, ...]] = {}
        for each in self.roots:
            if len(each) >= 4:
                found[each[:4]] = (*found.get(each[:4], ()), each)
        return found

    def holds(self, word: str) -> bool:
        """Whether a folded word is recorded: itself, a form of it, or another word for it."""
        if word in self.words and len(word) > 1:
            return True
        return any(self._holds(each) for each in parts(word) if len(each) > 1)

    def holds_any(self, words: Collection[str]) -> bool:
        """Whether one of these is recorded, those first that may be so as they stand."""
        return any(len(word) > 1 for word in self.words.intersection(words)) or any(map(self.holds, words))

    def _holds(self, word: str) -> bool:
        found = root(word)
        if found in self.roots or NUMBERS.get(word, word) in self.roots:
            return True
        if not self.roots.isdisjoint(alike().get(found, ())):
            return True
        return any(_kin(found, each) for each in self.beginning.get(found[:4], ()))


def _kin(a: str, b: str) -> bool:
    """Whether two roots share most of their letters: recognis and recognit, decid and decis."""
    same = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return same >= max(4, 0.7 * max(len(a), len(b)))


@lru_cache(maxsize=1024)
def recorded_of(said: tuple[str, ...]) -> Recorded:
    """The words of several notes, to compare with."""
    return Recorded(words=words_of(said))


def words_of(said: Iterable[str]) -> frozenset[str]:
    """The folded words of several notes, hyphenated ones also in their parts."""
    found = {fold(_bare(word)) for word in {*pattern(WORD).findall("\n".join(said))}}
    return frozenset(found.union(*(word.split("-") for word in found if "-" in word)))


def _bare(word: str) -> str:
    return word[:-2] if len(word) > 3 and word[-2:] in POSSESSIVE else word


@lru_cache(maxsize=2048)
def _words(said: str) -> tuple[str, ...]:
    return tuple(fold(_bare(word)) for word in pattern(WORD).findall(said))


@of_story
def recorded(story: Story) -> Recorded:
    """Everything that the records and facts of a candidacy say, in words to compare with."""
    return recorded_of(tuple(chain(spoken_of(story), background(story), sent_texts(story))))


@of_story
def spoken_of(story: Story) -> tuple[str, ...]:
    """What was noted of the talks: topics, needs, questions, answers, promises, and the words of every fact."""
    said: list[str] = []
    for debrief in story.of(Debriefed):
        said += debrief.promised
        said += [debrief.decision.words] if debrief.decision else []
        for note in debrief.notes:
            said += [*note.topics, *note.needs, *note.answered, note.question]
            said += [more for more in note.raw.values() if isinstance(more, str)]
    for fact in story.facts:
        said += [more for key in ("words", "what", "place", "format") if isinstance(more := fact.raw.get(key), str)]
    return tuple(said)


@of_story
def background(story: Story) -> tuple[str, ...]:
    """Who and what: the employer, the role, its people, and the candidate's own strengths."""
    said = [story.candidacy.employer, story.candidacy.role, story.candidacy.sector]
    for person in story.people:
        said += [person.name, person.title, person.greeting]
    if story.candidate:
        said += [story.candidate.name, story.candidate.current_employer]
        said += [words for each in story.candidate.strengths for words in (each.claim, each.evidence)]
    return tuple(said)


def sent_texts(story: Story) -> tuple[str, ...]:
    """Letters that went to them before."""
    return tuple(letter.text for letter in story.of(LetterSent) if letter.text)


@of_story
def neutral(story: Story) -> frozenset[str]:
    """Words that neither support a claim nor make one: the employer, the role, names and titles."""
    said = [story.candidacy.employer, story.candidacy.role]
    for person in story.people:
        said += [person.name, person.greeting, person.title]
    if story.candidate:
        said += [story.candidate.name]
    return frozenset(part for words in said for word in _words(words) for part in (*parts(word), root(word)))


SMALL = listed(
    "reason reasons the a an and or but for nor so yet of in on at to from with without by about into onto over under "
    "between through during before after since until against among across around beside besides beyond near off out up "
    "down back away i me my mine myself we us our ours you your yours he him his she her hers it its they them their "
    "theirs this that these those who whom whose which what when where why how whether if as than then there here now "
    "again once still just only also too very really quite rather so such more most much many few fewer less least "
    "little lot bit any some all both each every either neither other another one ones two three four five six own "
    "same no not never nor none be am is are was were been being have has had having do does did doing done will would "
    "shall should can could may might must get gets got getting go goes going went gone come comes coming came make "
    "makes made making take takes taken taking took give gives given giving gave let lets put puts set say says said "
    "see saw seen look looks looked looking think thought know knew known feel felt want wants wanted need needs "
    "needed like likes liked find finds found keep keeps kept tell tells told ask asks asked use uses used work works "
    "worked working seem seems way ways thing things something anything everything nothing someone somebody anyone "
    "anybody everyone everybody nobody people person time times day days today yesterday tomorrow week weeks month "
    "months year years morning afternoon evening moment hour hours minute minutes while soon later ago first last next "
    "new old good great nice better best well fine kind sort big small long short high low right real true sure clear "
    "open full whole main key different various several certain able about because although though however indeed "
    "perhaps maybe even ever always often sometimes usually generally recently currently already almost enough quickly "
    "clearly openly honestly plainly candidly frankly closely together team teams group groups company organisation "
    "organization firm business department division unit office role roles job jobs position post opportunity work "
    "career culture values mission vision strategy goals goal aims future plans plan direction priorities priority "
    "focus challenge challenges issue issues problem problems project projects process processes approach environment "
    "atmosphere industry sector market field area areas background history story experience experiences skills skill "
    "expectations responsibilities duties tasks task growth development success impact work-life interview interviews "
    "conversation discussion talk chat call meeting visit time insight insights perspective thoughts thinking ideas "
    "idea details detail information interest interests question questions answer answers part parts side candidate "
    "candidates colleague colleagues member members manager managers leader leaders leadership staff management "
    "structure everyday day-to-day daily step steps stage stages timeline schedule timing decision next-step feedback "
    "welcome hospitality kindness patience candour candor honesty openness warmth generosity enthusiasm energy passion "
    "directions parking coffee tea water lunch link video invitation arrangements itinerary journey travel train door "
    "lift reception tour round rounds place places room everything's opportunity chance help support advice guidance "
    "forward involved including include included means mean meant matter matters mattered important importance useful "
    "helpful interesting fit fits fitting joining join person's hear heard hearing learn learned learning show showed "
    "shown explain explained describe described mention mentioned discuss discussed share shared sharing spoke spoken "
    "speak happen happens happened start starts started begin begins began end ends ended bring brings brought run "
    "runs ran running keeps turn turns change changes changed changing grow grows growing improve improving "
    "improvement level saying telling asking showing explaining topic topics subject subjects matter yourself "
    "yourselves himself herself themselves itself pressure notice period availability salary references reference "
    "strengths strength weakness weaknesses motivation resume cv gap failure conflict conflicts leadership style "
    "styles hobbies message email mail note letter words word line name names list frank honest open clear close warm "
    "kind friendly polite helpful thorough deserved deserve deserves remains remain rest hope hopes hoped try tries "
    "trying tried plans planned planning expect expects expected believe thank thanks thanked"
)
"""Words that say nothing of their own: no claim rests on them, and none is supported by them."""


@of_story
def names_among(story: Story) -> frozenset[str]:
    """The folded words of the names of their people, as they are and as they are addressed."""
    return frozenset(
        word for person in story.people for words in (person.name, person.greeting) for word in _words(words)
        if word not in ("mr", "ms", "mrs", "dr", "prof", "professor", "miss", "mx")
    )  # fmt: skip
