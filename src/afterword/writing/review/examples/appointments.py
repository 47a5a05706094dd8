"""Letters in small, right and wrong: the examples of `checks.appointments`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_INVITED = {"fact": "invited", "id": "v1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00", "round": 2}
_TIMES = {"fact": "asked_for", "id": "q1", "candidacy": "c1", "at": "2026-03-04T15:00:00+00:00", "by": "sam",
          "what": "availability"}  # fmt: skip
_REFERENCES = {**_TIMES, "what": "references"}
_AT_TEN = {**_INVITED, "start": "2026-03-10T10:00:00+00:00"}

EXAMPLES: Mapping[str, Examples] = {
    "no-time-slots": Examples(
        good=(
            Example(
                text="I could come on Tuesday at 10:00, on Wednesday at 14:00 or on Friday at 9:30.",
                purpose="answer_invitation",
                facts=(_INVITED,),
            ),
            Example(
                text="Thank you, Tuesday 10 March at 10:00 suits me, and I will be there.",
                purpose="answer_invitation",
                facts=(_AT_TEN,),
            ),
            Example(
                text="Gern am Dienstag um 10 Uhr, am Mittwoch um 14 Uhr oder am Freitag um 9 Uhr.",
                purpose="answer_invitation",
                facts=(_INVITED,),
            ),
        ),
        bad=(
            Example(
                text="Thank you, I would be glad to come back. Any time works for me.",
                marks="Any time",
                purpose="answer_invitation",
                facts=(_INVITED,),
            ),
            Example(text="I am free on Tuesday at 10:00.", purpose="answer_invitation", facts=(_INVITED,)),
            Example(text="Whichever day you choose is fine.", marks="Whichever day", purpose="answer", facts=(_TIMES,)),
            Example(
                text="I could talk on Tuesday at 10:00, on Wednesday at 14:00 or on Friday at 9:30.",
                purpose="answer_invitation",
                facts=(_INVITED,),
                also={"me": {"zone": "Asia/Tokyo"}},
            ),
            Example(
                text="Vielen Dank für die Einladung, ich bin jederzeit verfügbar.",
                purpose="answer_invitation",
                facts=(_INVITED,),
            ),
        ),
        near=(
            Example(text="Any time that you have next week would be welcome for a second talk."),
            Example(text="My references come on Monday, whenever it suits.", purpose="answer", facts=(_REFERENCES,)),
            Example(
                text="Thank you for the invitation to the second round. I look forward to meeting the drivers.",
                purpose="answer_invitation",
                facts=(_AT_TEN,),
            ),
        ),
    ),
}
