"""What a letter says that was said: “what you told me about …”, “your point about …”, “the deck that you promised”.

The frame tells whose words they are; the claim is what stands behind it, or before it ("the deck you promised"). What
candidates say of their own life stands in no such frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.held import MONTHS
from afterword.writing.review.recorded import names_among, neutral
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern

SAID = Talk(
    name="they-said",
    ways="""
        {told} [to me|to us|that|about|of|on|how|why|whether|what|when|where|for]
        had (said|told me|told us|mentioned|explained|described)
    """,
    denied=True,
)
"""They told of it, showed, asked, offered or promised it; who "they" are is seen from the word before."""

ACCOUNT = Talk(
    name="account-of-theirs",
    ways="{account} (of|about|on|for|to|regarding|concerning|that|into|from|around|through|with|behind)",
    denied=True,
)
"""Their account, story, question, plan or tour; whose it is is seen from the words before."""

THANKED = Talk(
    name="thanked-for-telling",
    ways="""
        (for|in|of you|you|your|and|by) [so|also|kindly|patiently|openly|generously|frankly|then|even]
            [openly|kindly|patiently|frankly|clearly|generously] {telling} [about|that|how|why|of|to me|the|your|
            with me|where|what]
        (kind|good|generous|patient|thoughtful) (enough|of you) to {tell} [about|that|how|why|of|the|your|where|what]
        (took|taking) [the] (time|trouble) to {tell} [about|that|how|why|of|the|your|where|what]
        (kind|good|generous|decent|nice|thoughtful) of you to (say|mention|add|let me know|promise|suggest|warn me) that
    """,
    but="""
        responsible for
        known for
        asked for
        praised for
        in charge of
        when i was
        my thesis
    """,
    denied=True,
)
"""Thanks for telling of it; there must be thanks in the sentence."""

HEARD = Talk(
    name="heard-from-them",
    ways="""
        (to hear|hearing|to learn|learning|to find out|finding out|to discover|to see|seeing|to understand)
            [more|so much|a little|first-hand|firsthand|directly|from you|a bit|a bit more|a little more|some more]
            (about|of|that|how|why|where|what)
        ^hearing (about|that|how|of|why|what)
        (heard|learned|learnt) (from you|from daniel|today|yesterday) (about|that|how|of)
        i had not (known|realised|realized|heard|understood) (that|how|until)
    """,
    but="""
        look~ forward
        would (love|like|be)
        hope to
        keen to (hear|learn)
        eager to (hear|learn)
        (hoping|happy|excited|ready|curious|interested|willing|love|like|want|wish|chance|opportunity|grateful|glad|
            pleased) to (hear|learn|see|understand|find out) (more|back|what|how|when|whether|if|
            from ..3 (soon|again|when|whether|if|either|and|about|at|on|by|with|$))
        i will
        i would
        (interested|interest) in (hearing|learning|seeing)
        if (you|there)
        please
        at my
    """,
    denied=True,
)
"""What was good to hear; what one hopes to hear is no claim."""

TALKED = Talk(
    name="talked-about",
    ways="""
        we [also|briefly|even|both|had|all] (discussed|talked about|talked over|spoke about|spoke of|touched on|covered|
            went over|chatted about|debated|agreed [that|on]|compared|laughed about|explored|brainstormed)
        (conversation|discussion|discussions|talk|chat|exchange|debate|meeting|session|call|interview)
            [today|yesterday|this morning|this afternoon|with you|earlier] (about|around|of|regarding|on the|on your|
            on how|concerning)
        (conversation|discussion|talk|chat|exchange|meeting|call|interview) on ..4 about
        (talking|speaking|chatting) [so openly|at length|with you|to you|with you both] [today|yesterday|on {day}]
            (about|of|on)
        (enjoyed|liked|loved|appreciated|for|pleasure|good|great|from) discussing
        (enjoyed|liked|loved|appreciated|for|pleasure|good|great|from) (exploring|debating)
    """,
    but="""
        at my
        when i was
        my (old|last|previous|former) (team|manager|boss|job|firm|company)
        my thesis
        would (love|like|welcome|be)
        look~ forward
        i could
        happy to
        (next|second|further) (conversation|interview|meeting|call|round)
    """,
    denied=True,
)
"""What was talked about."""

FRAMES = (SAID, ACCOUNT, THANKED, HEARD, TALKED)


class Claim(NamedTuple):
    """What is claimed; `frame` is where the words about saying stand; `asked` when it is a question of theirs."""

    span: Span
    frame: Span
    asked: bool
    clause: bool


_MOST = 40
"""Frames of one kind that are looked at: no letter holds more."""


def claims(view: View) -> Iterator[Claim]:
    """Every claim about the conversation in the body, in the order of the frames."""
    seen: list[Span] = []
    for talk in FRAMES:
        for frame in view.said(talk)[:_MOST]:
            sentence = view.sentence_at(frame[0])
            if sentence[0] >= view.parts.body[1]:
                continue
            found = _claim(view, talk, frame, sentence)
            if found and not any(a < found.span[1] and found.span[0] < b for a, b in seen):
                seen.append(found.span)
                yield found


def _claim(view: View, talk: Talk, frame: Span, sentence: Span) -> Claim | None:
    """The claim of one frame, if it is one."""
    before, said = view.folded[sentence[0] : frame[0]], view.folded[slice(*frame)]
    if talk is SAID:
        if pattern(_WHOEVER).search(before[-40:]):
            return None  # "I will not forget who told me to …"
        if (who := _speaker(view, before)) is None or _elsewhere(view, who, sentence[0], frame[0]):
            return None
        if before.endswith(f", as {who}") and view.folded[frame[1] : frame[1] + 1] in (",", "."):
            return None  # "the ward, as you described, is …": what stands around it is the candidate's
        asked = said.startswith(("asked", "wondered"))
        if _is_relative(before[: len(before) - len(who)]) and not _goes_on(view, said, frame[1], sentence[1]):
            span = _before(view, sentence[0], sentence[0] + len(before) - len(who))
            return Claim(span, frame, asked, clause=False) if span else None
        clause = not said.endswith((" about", " of", " on"))
    elif talk is ACCOUNT:
        if said.startswith(_LIKENED):
            return None
        if not _theirs(view, before, sentence[0]):
            return None
        asked, clause = said.startswith("question"), said.endswith(" that")
    elif talk is THANKED:
        if not pattern(_GRATITUDE).search(before + said):
            return None
        asked, clause = False, said.endswith((" that", " how", " why"))
    else:
        if talk is HEARD and not (pattern(_GOOD).search(before[-70:]) or not before.strip()):
            return None
        if said.startswith("we ") and _elsewhere(view, "we", sentence[0], frame[0]):
            return None
        asked, clause = False, said.endswith((" that", " how", " why", "until"))
    if pattern(_NOTHING).match(view.folded, frame[1], sentence[1]) or (
        said.endswith(_OF) and pattern(_POINTS_BACK).match(view.folded, frame[1], sentence[1])
    ):
        return None
    span = _after(view, frame[1], sentence[1], clause=clause, asked=asked and talk is SAID)
    return Claim(span, frame, asked, clause) if span else None


_NOTHING = (
    r",? (?:me |us )?(?:it|this|that|so|them|the same|as much)\b(?= an? |[,.;:!?—–]| (?:and|but|so|when|with|as|"
    r"because|all|"
    r"again|out loud|aloud|in|on|at|to)\b|$)|,? ?(?:the |a |our |my )?(?:best |quickest |shortest |right )?way "
    r"(?:to|out|in|back|round|around|up|down|home|through)\b|,? ?each (?!of)|,? ?every (?!one of)"
)
"""No words of theirs: “when you said it, …”, “for showing me the way out”; and what is done every time."""
_LIKENED = ("comparison", "analogy", "picture", "sketch")
"""What is likened to something is a turn of phrase: “your picture of a ledger as a garden”."""
_OF = (" about", " of", " on", " for", " to", " into", " with")
_POINTS_BACK = r" (?:it|them|all (?:of )?(?:it|that|this)|how it)\b"
"""What was named before, and how it was told: “hearing about it straight”."""
_WHOEVER = r"\b(?:forget|know|knows|remember|recall|wonder|ask|guess|see) who $"
_GRATITUDE = r"\b(?:thank|grateful|kind|you took|generous|good|appreciat|indebted|enjoyed|liked|loved|valued|found you)"
_GOOD = (
    r"\b(?:good|great|nice|interesting|encouraging|enjoyed|loved|liked|glad|pleased|happy|useful|helpful|fascinat\w+|"
    r"lovely|"
    r"reassur\w+|refreshing|struck|impress\w+|appreciated|delight\w+|pleasure|surpris\w+|moved|touched|valuable|"
    r"inspir\w+|"
    r"wonderful|excit\w+|heart\w+|remarkable|thrilled|intrigued|relieved|relief|thank\w*|valued|privilege|"
    r"eye-opening)\b(?!.*\b(?:i|we|my|our|years?|spent)\b)|\band $"
)
"""Joy, and nothing of the candidate's own life between it and what was heard: “glad, and in my first year …”."""


# -- whose words -------------------------------------------------------------------------------------------------------

_SPEAKER = (
    r"(?P<who>\b(?:you(?: (?:both|all))?|he|she|they|who|your (?:team|colleagues?|manager|director)|"
    r"(?:(?:mr|ms|mrs|dr|prof|professor)\.? )?(?P<name>[^\W\d_][\w'-]*))"
    r"(?:,)?(?: (?:have|had|has|also|kindly|first|later|briefly|then|rightly|just|even|so|very|both|all|did|once|"
    r"actually|"
    r"\w+ly))*,? )$"
)
_PRONOUNS = listed("you he she they who")
_LIKED = listed(
    "liked loved enjoyed appreciated remember recall struck noticed glad pleased grateful happy impressed interested "
    "delighted think thought know believe understand understood found noted hear heard learned learnt realised saw see"
)
_NO_NOUN = listed(
    "and but so as when what how why where whether if because since although though while that which because "
    "until after before once then or for in of to with from by on at is was are were be been not also just all than "
    "every each whatever everything anything something much more least most only first last day way moment time "
    "morning"
)


def _speaker(view: View, before: str) -> str | None:
    """The words before a verb of saying that name one of them as the speaker, or None."""
    match = pattern(_SPEAKER).search(before[-70:])
    if match is None:
        return None
    name = match["name"]
    if name is None or name.strip() in _PRONOUNS or name.removesuffix("'s") in named(view):
        return match["who"]
    return None


def _elsewhere(view: View, who: str, start: int, end: int) -> bool:
    """Whether "we", "he", "she" or "they" are people of the candidate's own life: “at Tarn we discussed …”."""
    if who.split()[0] not in ("we", "he", "she", "they", "who"):
        return False
    if who.split()[0] in ("he", "she") and not _named_before(view, end):
        return True
    if pattern(r"\b(?:my|our|former|previous|colleagues and i)\b(?! (?:conversation|talk|interview|meeting|call|chat|"
               r"discussion|"
               r"visit|morning|day|session))").search(view.folded, start, end):  # fmt: skip
        return True
    placed = pattern(r"\b(?:[Aa]t|[Ww]ith|[Ff]or|[Ff]rom|[Ii]n) ((?-i:[A-Z])[\w'-]+)").search(view.text, start, end)
    if placed is None:
        return False
    return placed[1].lower().removesuffix("'s") not in neutral(view.story) and not placed[1].endswith("day")


def _named_before(view: View, end: int) -> bool:
    """Whether one of theirs was named before “he” or “she”, in the body: else it is somebody of the candidate's."""
    names = named(view)
    return any(token.fold.removesuffix("'s") in names for token in view.capitals if token.start < end)


def named(view: View) -> frozenset[str]:
    """The folded words of their people's names."""
    return names_among(view.story)


def _is_relative(before: str) -> bool:
    """Whether what they said stands before it: “the deck | you promised”, “the deck that | you promised”."""
    words = before.replace(",", " ,").split()
    if words and words[-1] in ("that", "which"):
        words = words[:-1]
    elif pattern(r"(?:and |but )?(?:in|at|during|on|over|after|towards|near|when) (?:[\w']+ ){1,4}$").match(before):
        return False  # "In our talk you mentioned …"
    return len(words) > 1 and words[-1] not in _NO_NOUN and words[-1] not in _LIKED and words[-1][-1].isalnum()


def _goes_on(view: View, said: str, start: int, end: int) -> bool:
    """Whether what they said follows the verb: “you mentioned that …”, “you showed me the …”."""
    text = pattern(_WHEN).sub("", view.folded[start : min(end, start + 60)], 1).lstrip(" ")
    if said.endswith((" that", " about", " of", " on", " how", " why", " whether", " what", " when", " where", " for")):
        return bool(pattern(r"[\w'\"]").match(text)) and not pattern(_GOES_BACK).match(text)
    return bool(pattern(r"(?:the|a|an|your|his|her|their|our|this|these|those|two|three|four|some|\d)\b").match(text))


_GOES_BACK = r"(?:is|are|was|were|has|have|had|will|would|made|sounds?|in|at|on|and|or|but|so|yesterday|today)\b"
_DETERMINER = r"\b(?:the|that|those|these|this|an?|your|their|his|her)\b"
_INSIDE = r"\b(?:of|for|in|on|about|at|from|with|to|into) (?:\w+ ){0,2}$"


def _before(view: View, start: int, end: int) -> Span | None:
    """The noun before “you promised”, back to its article, and over "of the" to the noun before."""
    text = view.folded[max(start, end - 90) : end].removesuffix(" ")
    for joint in (" that", " which"):
        text = text.removesuffix(joint)
    begins = [match.start() for match in pattern(_DETERMINER).finditer(text)]
    if not begins:
        return None
    at = begins.pop()
    while begins and pattern(_INSIDE).search(text[:at]):
        at = begins.pop()
    first = max(start, end - 90)
    return (first + at, first + len(text)) if at < len(text) else None


def _theirs(view: View, before: str, start: int) -> bool:
    """Whether an account is theirs: “your”, “her” or “Daniel's” stands before it, at most three words away.

    “Her” and “their” are theirs where one of them was named before, or where the sentence thanks for it.
    """
    match = pattern(r"(?:\b(your|his|her|their)|(\b[\w-]+)'s?) (?:[\w'-]+,? ){0,3}$").search(before[-60:])
    if match and match[1] and match[1] != "your":
        return _named_before(view, start + len(before)) or bool(pattern(_GRATITUDE).search(before))
    if match:
        return bool(match[1]) or (match[2].removesuffix("'s") in named(view))
    return bool(
        pattern(r"\b(?:thank|enjoyed|liked|loved|appreciated)\b.{0,40}\b(?:the|a) (?:[\w-]+ ){0,2}$").search(before)
    )


# -- how far the claim goes --------------------------------------------------------------------------------------------

_STOP = (
    r",? and for (?:not |being |your |the |all |so )|,? and for \w+ing\b|"
    r"[;:—–(]|\.\.\.| - |,? (?:and|but|so|because|since|as|which|where|while|although|though|when|until|after|before|"
    r"if) "
    r"(?:i|it|that|we|at|my|in my|on my|this|here|is|was|made|has|have)\b|, (?:which|because|since|as|so|though|and "
    r"that|"
    r"but|where|who|not|something|i|my|at|it|in)\b|,? (?:with you|to you)\b| (?:has|have|had) (?:stayed|made|given|"
    r"been|stuck|"
    r"left|only|me)\b|\b(?:i|we) (?:am|was|have|had|would|will|can|could|also|ran|led|built|did|know)\b"
)
_STOP_ASKED = r"[;:—–,(]|\.\.\.| - "
_VERB = (
    r" (?:made|makes|struck|stayed|stays|stuck|sticks|helped|helps|convinced|confirmed|was|were|is|are|sounded|"
    r"sounds|gave|gives|"
    r"left|reminded|reminds|resonated|resonates|caught|has|have|had|rang|hit|seemed|seems|told|taught|showed|shows|"
    r"will|would|"
    r"interested|interests|impressed|followed|kept|brought|set|got|put|deserve[sd]?|matches|meant|means|explains?|"
    r"touched|"
    r"deepened|strengthened|appeals?|appealed|fits?|came|come|comes|answered|changed|turned|let|lets)\b"
)
_MONTH = "|".join(MONTHS)
_WHEN = (
    rf"^(?:,? ?(?:today|yesterday|earlier|on (?:the )?[\w ]{{3,12}}day|(?:on )?(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|"
    rf"(?:on )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})|20\d\d|this (?:morning|afternoon|week)|"
    r"last week|in (?:our|the) (?:talk|conversation|interview|meeting|call)|during (?:our|the)|"
    r"when we (?:met|spoke|talked)|the other day|at the end|over (?:coffee|lunch)|me|us|to me)\b,?)+"
)
"""When and where it was said, before what was said."""


def _after(view: View, start: int, end: int, *, clause: bool, asked: bool = False) -> Span | None:
    """The words behind a frame, up to where another thought begins."""
    text = view.folded[start : min(end, start + 220)]
    lead = pattern(_WHEN).match(text)
    at = lead.end() if lead else 0
    stop = pattern(_STOP if not asked else _STOP_ASKED).search(text, at + 1)
    until = stop.start() if stop else len(text)
    if not clause and (verb := pattern(_VERB).search(text, at + 1, until)):
        until = verb.start()
    piece = text[at:until]
    span = (start + at + len(piece) - len(piece.lstrip(" ,")), start + at + len(piece.rstrip(" ,.!?")))
    return span if span[0] < span[1] else None


__all__ = ["FRAMES", "Claim", "claims", "named"]
