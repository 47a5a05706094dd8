"""How it looks before it is read: a subject that says what it is, short paragraphs, no telegram and no shout."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import count
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern, sentences, tokens

# -- too-short ---------------------------------------------------------------------------------------------------------

ARRANGERS = frozenset({"coordinator", "recruiter", "referrer", "agency_consultant", "other"})
"""Parts to whom two or three sentences are enough."""


def too_short(view: View) -> Iterator[Finding]:
    """A thank-you of a few words to somebody who gave an hour. Those who arranged it are thanked shortly."""
    arranged = view.recipients and all(person.part in ARRANGERS for person in view.recipients)
    if not arranged and view.letter.channel != "linkedin" and 0 < view.words < view.limits.short_under:
        yield view.mark(
            f"It has {view.words} words, which reads like a telegram. Four to six sentences are about right: "
            "one thing that they said, one strength that answers it."
        )


# -- dense-paragraph ---------------------------------------------------------------------------------------------------


def dense_paragraph(view: View) -> Iterator[Finding]:
    """A paragraph that nobody reads to its end on a telephone."""
    for span in view.parts.paragraphs:
        text = view.text[slice(*span)]
        most = len(text.split())
        stops = sum(map(text.count, ".!?…\n"))  # no sentence ends without one
        if most <= view.limits.paragraph_words and stops < view.limits.paragraph_sentences:
            continue
        words = count(text)
        if words <= view.limits.paragraph_words and words < 4 * view.limits.paragraph_sentences:
            continue
        said = sum(1 for _ in sentences(view.text, *span))
        if words > view.limits.paragraph_words or said > view.limits.paragraph_sentences:
            yield view.mark(
                f"It has {words} words in {said} sentences. Two or three short paragraphs read better.", span
            )


# -- vague-subject -----------------------------------------------------------------------------------------------------

_SAYS_NOTHING = listed(
    "hi hello hey there greetings good morning afternoon evening dear follow following followup up checking "
    "check in touching base reaching out update updates status question questions quick note message just a an "
    "the my our your this that no subject none untitled info information important regarding re about from to "
    "on of for and me again it is one thing two lines thoughts thought catch catching circling back bump "
    "bumping ping nudge reminder little short brief more it is some any news today yesterday recent last week "
    "hope all well everyone team sir madam yes no ok sure"
)
_ONE_WORD = listed("interview job application position role opportunity meeting call chat conversation talk offer")
_THANKS_ALONE = listed("thanks thx ty cheers")


def vague_subject(view: View) -> Iterator[Finding]:
    """An email without a subject, or with one that would stand as well over any other. An answer keeps theirs."""
    if view.letter.channel != "email":
        return
    subject = view.letter.subject.strip()
    said = [token.fold for token in tokens(subject)]
    if pattern(r"(?:re|aw|sv|tr|rv)\s*:", 2).match(subject) and len(said) > 1:
        return
    role = view.story.candidacy.role
    better = "Say what it is about in a few words" + (f", such as “Thank you: {role} interview”." if role else ".")
    if not said:
        yield view.mark(f"It has no subject. {better}")
    elif all(word in _SAYS_NOTHING or _says_nothing(word) for word in said) or (
        len(said) == 1 and said[0] in _ONE_WORD | _THANKS_ALONE
    ):
        yield view.mark(f"“{subject}” says nothing yet. {better}", (0, len(view.letter.subject)), where="subject")


def _says_nothing(word: str) -> bool:
    """Whether a hyphenated word is made of words that say nothing: "follow-up", "check-in"."""
    return "-" in word and all(part in _SAYS_NOTHING for part in word.split("-"))


# -- shouting ----------------------------------------------------------------------------------------------------------

_URGENT = (
    r"^\W*(?:urgent|important|attention|time[- ]sensitive|high priority|action required|please read|read this|"
    r"immediate (?:attention|response|reply))\b(?=\W*$|\s*[:!]|\s+[–—-]\s)"
)
_CAPITALS = r"\bURGENT(?:LY)?\b|\bASAP\b|!\s*!"


def shouting(view: View) -> Iterator[Finding]:
    """Capitals, “URGENT”, or several exclamation marks in the subject; a run of capitals in the text."""
    subject = view.letter.subject
    loud = pattern(_URGENT, 2).search(subject) or pattern(_CAPITALS).search(subject)
    letters = [sign for sign in subject if sign.isalpha()]
    words = [token for token in tokens(subject) if len(token.text) > 3]
    capitals = len(letters) >= 8 and len(words) >= 2 and all(not sign.islower() for sign in letters) and any(
        sign.isupper() for sign in letters)  # fmt: skip
    if capitals or loud:
        span = (0, len(subject)) if capitals or not loud else loud.span()
        yield view.mark("The subject shouts. Write it as you would say it.", span, where="subject")
    if not pattern(r"[A-Z][ ,]+[A-Z]{2,}[ ,]+[A-Z]{2}").search(view.text, *view.parts.body):
        return
    for match in pattern(r"\b(?:[A-Z]{2,}[ ,]+){2,}[A-Z]{2,}\b").finditer(view.text, *view.parts.body):
        run = tokens(match[0])
        if view.text.rfind("[", 0, match.start()) > view.text.rfind("]", 0, match.start()):
            continue  # a slot that nobody filled shouts by itself
        if sum(len(token.text) > 3 for token in run) >= 2 and not all(token.fold in view.known for token in run):
            yield view.mark("Capitals shout. Write it as you would say it.", match.span())


CHECKS = (
    Check(
        name="too-short",
        severity="warning",
        sentence="A thank-you of a few words to somebody who gave an hour.",
        source="https://www.danamanciagli.com/post-job-interview-follow-up-dynamite-or-deplorable-part-2-of-2/",
        purposes=("thank_you",),
        spoken=False,
        look=too_short,
    ),
    Check(
        name="dense-paragraph",
        severity="advice",
        sentence="A paragraph is so long that it is skimmed.",
        source="https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate",
        spoken=False,
        look=dense_paragraph,
    ),
    Check(
        name="vague-subject",
        severity="warning",
        sentence="The subject is missing, or would stand as well over any other mail.",
        source="https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html",
        spoken=False,
        look=vague_subject,
    ),
    Check(
        name="shouting",
        severity="warning",
        sentence="Capitals, urgency or exclamation marks shout.",
        source="https://coreuat-cdn.smartcompany.com.au/business-advice/one-thing-always-keep-email-subject-line",
        spoken=False,
        look=shouting,
    ),
)  # fmt: skip
