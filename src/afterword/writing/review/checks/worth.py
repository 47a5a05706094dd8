"""Worth reading: more than thanks, something of that very talk, the role by name, and not every sentence about me."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from afterword.core.facts import Note
from afterword.core.story import Story
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import folded
from afterword.writing.review.reading import ENGLISH, FOREIGN
from afterword.writing.review.recorded import SMALL, neutral, of_story, recorded_of, root
from afterword.writing.review.view import View, pattern, tokens

# -- only-thanks -------------------------------------------------------------------------------------------------------

_COURTESY = SMALL | listed(
    "thankful grateful gratefully gratitude appreciate appreciated appreciates appreciation regards regarding "
    "sincerely pleasure pleased lovely wonderful delightful delighted fantastic awesome enjoyed enjoy enjoyable "
    "enjoying meet met seeing taking consideration considering consider opportunity privilege honour honor "
    "hearing forward wish wishes wishing kindly dear chance schedule busy appointment speaking talking chatting "
    "sit sat invite invited inviting invitation valuable generous informative insightful productive pleasant "
    "warm warmly answering contact reach hesitate free touch earlier recent sincere tonight spending spent "
    "gracious truly deeply greatly sincerely wanted wished write writing drop sent send hello hope hoping "
    "further additional require required feel please don't do't it's i'm i'd i've you're gave gracious courtesy "
    "hosting having extremely incredibly absolutely indeed simply once sharing knowledge company's about "
    "overview learning today's yesterday's welcoming care quick everyone's respond response reply luck rest "
    "evening weekend ahead you'd let's all-round regarding regard lot connect cheers buzzing magic pure tbh "
    "brill brilliant class grand super cool nice chuffed legend blast amazing treat smashing ace okay still "
    "went great fab connecting connected sparing spare allowing allow letting making agreeing accommodating fun "
    "talk talked spoken"
)
"""Words of thanks and of good manners: a letter that holds no others has said nothing else."""
_SHORT = 75
"""Words over which a letter says something else, whatever it is."""


def only_thanks(view: View) -> Iterator[Finding]:
    """Thanks and good manners, and not a word besides that only this candidate could write."""
    if view.interviewer is not None and says_only_thanks(view):
        yield view.mark("It thanks, and says nothing else. Add one thing that they spoke of, and one that you would "
                        "bring.",
                        view.parts.body)  # fmt: skip


def says_only_thanks(view: View) -> bool:
    """Whether no more than one word of the body goes beyond courtesy."""
    if view.words > _SHORT:
        return False
    others = [
        word for word in view.said_words - _COURTESY - neutral(view.story) if len(word) > 2 and not word.endswith("day")
    ]
    return len(others) <= 1 and bool(view.said_words) and _INTEREST.isdisjoint(others)


_INTEREST = listed("interested interest keen keener eager excited enthusiastic love join joining contribute")


# -- no-specific-topic -------------------------------------------------------------------------------------------------


def no_specific_topic(view: View) -> Iterator[Finding]:
    """No word of anything that was noted of them, or of that round."""
    if view.interviewer is None or view.interview is None:
        return
    notes = [view.note] if view.note and (view.note.topics or view.note.needs) else []
    if not notes and (debrief := view.story.debrief_of(view.interview)):
        notes = [note for note in debrief.notes if note.topics or note.needs]
    if not notes or not _one_language(view, notes):
        return
    theirs, least = recorded_of(_said_in(notes)), 2 if view.english else 4
    words = view.said_words - SMALL - neutral(view.story)
    if theirs.holds_any([word for word in words if len(word) > least]):
        return
    if not says_only_thanks(view):
        topics = [topic for note in notes for topic in note.topics]
        yield view.mark("Nothing in it comes from this conversation. Name one thing that you spoke of.",
                        evidence=f"Noted: {'; '.join(topics[:3])}" if topics else "")  # fmt: skip


def _said_in(notes: list[Note]) -> tuple[str, ...]:
    return tuple(chain.from_iterable((*note.topics, *note.needs, *note.answered, note.question) for note in notes))


def _one_language(view: View, notes: list[Note]) -> bool:
    """Whether letter and notes are in one language; where they are not, no words can meet."""
    words = {token.fold for said in _said_in(notes) for token in tokens(said)}
    if view.english:
        return len(words & FOREIGN - ENGLISH) <= len(words & ENGLISH) + 1
    return len(words & FOREIGN - ENGLISH) > len(words & ENGLISH)


# -- role-not-named ----------------------------------------------------------------------------------------------------

_JOINTS = listed("of in for and the to at with a an")
_RANKS = listed("senior junior lead principal graduate trainee assistant associate head chief deputy staff ii iii")


def role_not_named(view: View) -> Iterator[Finding]:
    """Neither text nor subject names the role: by its noun, by two of its words, or by its initials."""
    noun, words, initials = _title(view.story)
    if not words:
        return
    said = folded(f"{view.text} {view.letter.subject}")
    if noun in said and (noun not in _COMMON or pattern(rf"\b{noun}\w* {_SLOT}").search(said)):
        return
    if sum(word in said for word in words) > 1:
        return
    if initials and (initials in view.text or initials in view.letter.subject):
        return
    yield view.mark("It does not name the role. Whoever reads it may be filling three.",
                    evidence=f"{view.story.candidacy.role}, in the journal")  # fmt: skip


_COMMON = frozenset(
    root(word) for word in listed("manager director officer executive partner coordinator supervisor member")
)
"""Nouns that also name others: “my last manager”."""
_SLOT = r"(?:role|post|position|job|vacancy|interview|opening)\b"


@of_story
def _title(story: Story) -> tuple[str, tuple[str, ...], str]:
    """The noun of the role's title, beginnings of its words without rank, its initials; what is not there is empty."""
    head = pattern(r",| (?:in|for|of|at|with) | [-–—(/]").split(story.candidacy.role)[0]
    words, before = _parts(story.candidacy.role), _parts(head)
    kept = [word for word in words if word not in _RANKS and len(word) > 2] or words
    nouns = [word for word in before if word in kept] or kept
    initials = "".join(word[0] for word in words).upper()
    return (
        _beginning(nouns[-1]) if nouns else "", tuple(_beginning(word) for word in kept),
        initials if len(initials) > 1 else "",
    )  # fmt: skip


def _parts(title: str) -> list[str]:
    words = [part for token in tokens(title) for part in token.fold.split("-")]
    return [word for word in words if word and word not in _JOINTS]


def _beginning(word: str) -> str:
    return root(word) if len(word) > 4 else word


# -- too-many-i --------------------------------------------------------------------------------------------------------

_FEWEST = 5
"""Sentences that a letter must have before shares of them say anything."""
_FEW = 3
"""Sentences that may begin with I in any letter of which they are not the most."""
_I = (
    r"(?:and |but |so |also,? |today,? |again,? |honestly,? )?(?:i|i'm|i've|i'd|i'll|ich|je|j'ai)\b"
    r"(?! (?:hope|trust) you)"
)


def too_many_i(view: View) -> Iterator[Finding]:
    """More than a share of the sentences begin with I."""
    if len(view.sentences) < _FEWEST:
        return
    starts = pattern(_I)
    own = sum(bool(starts.match(view.folded, start)) for start, _ in view.sentences)
    if own > view.limits.starts_with_i * len(view.sentences) and (own > _FEW or own * 2 > len(view.sentences)):
        yield view.mark(
            f"{own} of {len(view.sentences)} sentences begin with I. Begin some with what they said, or with the work."
        )


CHECKS = (
    Check(
        name="only-thanks",
        severity="warning",
        sentence="The letter thanks, and says nothing else.",
        source="https://www.liveabout.com/interview-thank-you-donts-2063985",
        purposes=("thank_you",),
        spoken=False,
        english=True,
        needs=("addressee",),
        look=only_thanks,
    ),
    Check(
        name="no-specific-topic",
        severity="warning",
        sentence="Nothing in the letter comes from the conversation.",
        source=
        "https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
        purposes=("thank_you",),
        needs=("addressee", "interview", "debrief"),
        look=no_specific_topic,
    ),
    Check(
        name="role-not-named",
        severity="advice",
        sentence="Neither the letter nor its subject names the role.",
        source="https://lsu.edu/careercenter/students/findajob/thankyou.php",
        purposes=("thank_you", "check_in", "withdraw"),
        spoken=False,
        english=True,
        look=role_not_named,
    ),
    Check(
        name="too-many-i",
        severity="advice",
        sentence="Too many sentences begin with I.",
        source="https://www.edocr.com/v/52w7novj/globaldocuments/cover-letters-and-other-job-search-correspondencep",
        spoken=False,
        look=too_many_i,
    ),
)  # fmt: skip
