"""Letters in small, right and wrong: the examples of `checks.telephone`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_LONG = "I wanted to thank you for the June billing migration and to add one thing that I did not say. "
_WHO = "Good morning, Ms Okonkwo, this is Lea Brandt, 020 7946 0142, about the Data Analyst role. "


def _script(text: str, channel: str = "voicemail", **more: str) -> Example:
    return Example(text=text, channel=channel, **more)  # type: ignore[arg-type]


EXAMPLES: Mapping[str, Examples] = {
    "voicemail-too-long": Examples(
        good=(
            _script(_WHO + "Thank you for Wednesday. There is no need to call back. Lea Brandt, 020 7946 0142."),
            _script(_WHO + _LONG * 2),
            _script("Guten Tag, Frau Okonkwo, hier ist Lea Brandt, 020 7946 0142. Danke für das Gespräch."),
        ),
        bad=(
            _script(_WHO + _LONG * 5),
            _script(_WHO + "And another thing, while I have the line. " * 10, purpose="check_in"),
            _script(_WHO + "Vielen Dank für das lange Gespräch am Mittwoch, es hat mich sehr gefreut. " * 6),
        ),
        near=(
            _script(_WHO + _LONG * 5, channel="phone"),
            _script(_WHO + _LONG * 5, channel="email"),
        ),
    ),
    "voicemail-without-number": Examples(
        good=(
            _script(_WHO + "Thank you for Wednesday."),
            _script("Hello, Lea here, five-five-five, zero-one-four-two. Again: five five five, zero one four two."),
            _script("Hier ist Lea Brandt, null zwanzig, neunundsiebzig sechsundvierzig, null eins vier zwei. Danke."),
            _script("Bonjour, Lea Brandt au zéro un, quarante-deux, cinquante-six, douze, deux, trois. Merci."),
        ),
        bad=(
            _script("Morning, it's me from Wednesday. Call me back when you can!"),
            _script("Hi Ms Okonkwo, Lea Brandt here about the Data Analyst role. You have my number. Thank you."),
            _script("I am on 020 7946 0142 all day. Is there any news of the role? Thank you."),
            _script("Guten Tag, hier ist Lea Brandt. Bitte rufen Sie mich zurück. Einen schönen Tag noch."),
        ),
        near=(
            _script("Good morning, this is Lea Brandt. Is this a good moment?", channel="phone"),
            _script("Lea Brandt, on (+44) 20-7946-0142, about the interview on 4 March 2026. Thank you."),
        ),
    ),
    "no-opening-check": Examples(
        good=(
            _script("Good morning, this is Lea Brandt. Is this a good moment? Thank you for Wednesday.", "phone"),
            _script("Hello Ms Okonkwo, Lea Brandt here. Have you got two minutes, or shall I ring later?", "phone"),
            _script("Guten Tag, Lea Brandt am Apparat. Passt es Ihnen gerade? Ich wollte mich bedanken.", "phone"),
            _script("Bonjour, Lea Brandt à l'appareil. Est-ce que je vous dérange ? Merci pour mercredi.", "phone"),
            _script("Hi, Lea Brandt. I hope I am not catching you in the middle of something. Thank you.", "phone"),
        ),
        bad=(
            _script("Good morning, this is Lea Brandt. So I wanted to know whether you have decided yet.", "phone"),
            _script("Hello Ms Okonkwo! Lea Brandt. Thank you for Wednesday; here are three things more.", "phone"),
            _script("Hello, this is Lea Brandt, about Wednesday. Do you have a timeline for the role?", "phone"),
            _script("Good day, Lea Brandt here. " + _LONG * 6 + "When would be a good time to ring again?", "phone"),
            _script("Guten Tag, hier ist Lea Brandt. Ich wollte fragen, wie weit Sie sind.", "phone"),
        ),
        near=(
            _script(_WHO + "Thank you for Wednesday."),  # a machine cannot say
            _script("Dear Ms Okonkwo,\n\nThank you for Wednesday.", "email"),
            _script("Good morning, I hope this is a good time. Lea Brandt here, about Wednesday.", "phone"),
        ),
    ),
    "call-too-long": Examples(
        good=(
            _script("Good morning, this is Lea Brandt. Is this a good moment? " + _LONG * 3, "phone"),
            _script("Good morning, this is Lea Brandt. " + _LONG * 14, "phone"),
            _script("Guten Tag, Lea Brandt. Passt es gerade? Danke für Mittwoch.", "phone"),
        ),
        bad=(
            _script("Good morning, this is Lea Brandt. " + _LONG * 16, "phone"),
            _script("Let me go through my career from the start. " * 40, "call", purpose="check_in"),
            _script("Ich möchte Ihnen noch meinen ganzen Werdegang erzählen, Jahr für Jahr. " * 30, "phone"),
        ),
        near=(
            _script(_LONG * 16),  # a voicemail has a check of its own
            _script(_LONG * 16, "email"),
        ),
    ),
}
