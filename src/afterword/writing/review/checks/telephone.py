"""On the telephone: short, with a name and a number, and first of all a question whether now is a good moment."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import count
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

# -- voicemail-too-long, call-too-long ---------------------------------------------------------------------------------


def voicemail_too_long(view: View) -> Iterator[Finding]:
    """More words than half a minute holds. A message is heard whole, so all its words count."""
    if view.letter.channel == "voicemail" and (words := count(view.text)) > view.limits.voicemail_words:
        yield view.mark(
            f"It has {words} words; over {view.limits.voicemail_words} a message takes more than half a minute. "
            "Keep who, number, what about, and number again."
        )


def call_too_long(view: View) -> Iterator[Finding]:
    """More words than three minutes hold, without a word from the other side."""
    if view.letter.channel != "voicemail" and (words := count(view.text)) > view.limits.call_words:
        yield view.mark(
            f"It has {words} words, more than three minutes of your talking. Keep two points and one question."
        )


# -- voicemail-without-number ------------------------------------------------------------------------------------------

_DIGITS = r"(?<![\w/.-])\+?\(?\d(?:[\s().,/–-]{0,3}\d){5,}(?!\w)"
"""Six figures or more, however they are grouped."""
_SPOKEN = (
    "zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|plus|hundred|"
    "null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|"
    "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|"
    r"[a-zäöüß]+und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|"
    "(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)(?:-[a-z-]+)?|"
    "(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|ten|eleven|twelve"
)
_SPELT = rf"\b(?:{_SPOKEN})\b(?:[\s,.–-]*\b(?:{_SPOKEN})\b){{4,}}"
"""Five numerals or more in a row, as they are read aloud; some languages take two figures at once."""


def voicemail_without_number(view: View) -> Iterator[Finding]:
    """A message from which nobody knows who called, or where to call back."""
    if view.letter.channel != "voicemail":
        return
    named = view.candidate is None or _says_name(view, view.candidate.name)
    numbered = pattern(_DIGITS).search(view.text) or pattern(_SPELT).search(view.folded)
    if named and numbered:
        return
    lacks = "number" if named else "name" if numbered else "name and no number"
    number = view.candidate.phone if view.candidate else ""
    yield view.mark(
        f"It leaves no {lacks}. Say name and number at the beginning, slowly, and both again at the end.",
        evidence=", ".join(part for part in (view.candidate.name if view.candidate else "", number) if part),
    )


def _says_name(view: View, name: str) -> bool:
    own = {token.fold for token in tokens(name)}
    return not own or any(token.fold in own for token in view.tokens)


# -- no-opening-check --------------------------------------------------------------------------------------------------

A_GOOD_MOMENT = Talk(
    name="a good moment",
    ways="""
        (is|if|was|whether) (this|it|now|that|today) ..2 (time|moment|minute)
        (hope|trust) (this is|it is|now is|that this is|i have) ..4 (time|moment|minute)
        at a (good|bad|convenient|right|wrong|better|suitable) (time|moment)
        (good|bad|convenient|right|better|suitable|ok|okay|decent) (time|moment)
            (to talk|to speak|to call|for you|for a)
        (good|bad|convenient|right|better|suitable|ok|okay|decent) (time|moment) ..2 $?
        (is|if|was) (this|it|now) ..1 (convenient|inconvenient|ok|okay|all right|alright|possible)
        rather (that i|i|me) ..2
        (would|do) you prefer ..4 (later|back|again|another|email|write|wrote)
        (have|did) i (caught|catch|reach~|got|get) you (at|in|mid~|between|right)
        caught you
        catch you at
        am i (interrupting|disturbing|catching|keeping)
        (interrupting|disturbing) (you|anything|your)
        (do|would|might|could|will) you have ..3 (minute|minutes|moment|moments|second|seconds|sec|time)
        have you ..3 (minute|minutes|moment|moments|second|seconds|sec|time)
        (got|spare|borrow|steal|take) ..3 (minute|minutes|moment|moments|second|seconds|sec) ..3 $?
        (can|could) you (talk|speak|spare)
        (are|were) you (free|able|busy)
        (free|able) to (talk|speak)
        does (now|this|it) (work|suit)
        is now
        if now
        in the middle of
        would another time
        would it be better
        is it (all right|alright|ok|okay|fine) (to|if)
        (may|can) i (have|take) ..3 your time
        (when|what time) would ..2 suit
        can we (talk|speak|chat)
        if you (are|have) ..2 (busy|free|minute|moment|driving)
        (passt|passte) es
        störe ich
        ungelegen
        (haben|hätten) sie ..3 (minute~|moment|augenblick|zeit)
        guter (moment|zeitpunkt)
        darf ich sie kurz
        vous dérange
        bon moment
        (tombe|tombé) (bien|mal)
        (avez|auriez)-vous ..3 (minute|minutes|instant|moment|temps)
        êtes-vous disponible
        (buen|mal) momento
        (le|la|te) (pillo|cojo|agarro|interrumpo|molesto)
        puede hablar
        (tiene|tendría) ..3 (minuto|minutos|momento|segundos|tiempo)
        disturbo
        schikt het
        stoor ik
    """,
    denied=True,
)
_IN_THE_GREETING = r"good (?:time|moment)|bad (?:time|moment)|convenient|c[ao]tch you|caught you|gerade|dérange|momento"
_OPENING = 500
"""Signs of a script within which the question belongs; further down it asks for another day."""


def no_opening_check(view: View) -> Iterator[Finding]:
    """A script for somebody who answers, that does not ask whether now is a good moment."""
    if view.letter.channel == "voicemail":
        return
    start = min((span[0] for span in view.said(A_GOOD_MOMENT)), default=_OPENING)
    if start >= _OPENING and not pattern(_IN_THE_GREETING).search(view.folded, 0, view.parts.greeting[1]):
        yield view.mark("It starts without asking whether now is a good moment. Ask that first, and offer another.")


CHECKS = (
    Check(
        name="voicemail-too-long",
        severity="warning",
        sentence="The message takes more than half a minute.",
        source="https://world.edu/follow-job-interview/",
        spoken=True,
        look=voicemail_too_long,
    ),
    Check(
        name="voicemail-without-number",
        severity="blocker",
        sentence="The message leaves no name, or no number.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        spoken=True,
        look=voicemail_without_number,
    ),
    Check(
        name="no-opening-check",
        severity="advice",
        sentence="The call begins without asking whether now is a good moment.",
        source="https://www.collegerecruiter.com/blog/2009/04/22/ask-the-experts-leave-a-message-when-following-up",
        spoken=True,
        hears=(A_GOOD_MOMENT,),
        look=no_opening_check,
    ),
    Check(
        name="call-too-long",
        severity="advice",
        sentence="The call is a speech of more than three minutes.",
        source="https://blog.expresspros.com/movinonup/2008/12/post-interview.html",
        spoken=True,
        look=call_too_long,
    ),
)  # fmt: skip
