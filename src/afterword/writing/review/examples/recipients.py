"""Letters in small, right and wrong: the examples of `checks.recipients`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_THANKS = "Thank you for the morning, and for the June billing migration."
_CONSULTANT: dict[str, dict[str, object]] = {
    "c1": {"source": "agency"},
    "sam": {"part": "agency_consultant", "title": "Consultant, Castle Recruitment", "email": "sam@castle.example"},
}
_ASKS = "We met on 4 March about the Data Analyst role. Is there a timeline that you can share?"
_RING_ME = {"fact": "told_to_check_back", "id": "t1", "candidacy": "c1", "at": "2026-03-05T12:00:00+00:00",
            "by": "okonkwo", "on": "2026-03-17", "channel": "phone", "words": "ring me on the 17th"}  # fmt: skip
_WRITE_TO_ME = {**_RING_ME, "channel": "email", "words": "drop me a line on the 17th"}
_ON_THE_DAY = "2026-03-17T09:30:00+00:00"

EXAMPLES: Mapping[str, Examples] = {
    "one-mail-to-all": Examples(
        good=(
            Example(text=_THANKS),
            Example(text=_THANKS, to=("okonkwo",)),
            Example(text="Tuesday and Thursday suit me.", to=("sam", "okonkwo"), purpose="answer_invitation"),
        ),
        bad=(
            Example(text="Dear all,\n\nThank you for the day.", to=("okonkwo", "daniel")),
            Example(text=_ASKS, to=("sam", "adaora.okonkwo@northwind.example"), purpose="check_in"),
            Example(text="Dear Ms Okonkwo and Daniel,\n\nThank you both.", to=("okonkwo", "daniel")),
        ),
        near=(
            Example(text=_THANKS, to=("okonkwo", "lea.brandt@example.org")),  # a copy for the candidate
            Example(text=_THANKS, to=("okonkwo", "adaora.okonkwo@northwind.example")),  # one person twice
        ),
    ),
    "past-the-agency": Examples(
        good=(
            Example(text="Please pass my thanks on to Ms Okonkwo.", to="sam", also=_CONSULTANT),
            Example(text=_THANKS),
            Example(
                text="Thank you for the word you put in.",
                to="daniel",
                purpose="tell_referrer",
                also={**_CONSULTANT, "daniel": {"part": "referrer"}},
            ),
        ),
        bad=(
            Example(text=_THANKS, also=_CONSULTANT),
            Example(text=_ASKS, purpose="check_in", to="daniel", also=_CONSULTANT, channel="phone"),
            Example(text=_THANKS, to="adaora.okonkwo@northwind.example", also=_CONSULTANT),
            Example(text=_THANKS, to="hr@northwind.example", also=_CONSULTANT),
        ),
        near=(
            Example(text=_THANKS, also={"c1": {"source": "agency"}}),  # no consultant to go past
            Example(text="Please pass it on.", to="sam@castle.example", also=_CONSULTANT),
        ),
    ),
    "over-their-head": Examples(
        good=(
            Example(text=_THANKS),
            Example(text="Thank you for arranging it.", to="sam"),
            Example(text=_THANKS, to="daniel.priestley@northwind.example"),
        ),
        bad=(
            Example(text="Dear Mr Northwood,\n\nThank you.", to="h.northwood@northwind.example"),
            Example(text=_ASKS, purpose="check_in", to="ceo@northwind.example"),
            Example(text="Dear Mr Vane,\n\nWe have not met.", to="linkedin.example/in/vane", channel="linkedin"),
            Example(
                text="Dear Daniel,\n\nWe have not met.",
                to="daniel",
                also={"daniel": {"title": "Chief Executive"}, "i1": {"with": ["okonkwo"]}, "d1": {"notes": []}},
            ),
        ),
        near=(
            Example(text=_THANKS, to="okonkwo@northwind-freight.example"),  # another address of hers
            Example(text=_THANKS, also={"okonkwo": {"title": "President and founder"}}),  # she held the interview
            Example(text="The form is filled in.", purpose="answer", to="jobs@northwind.example"),
        ),
    ),
    "wrong-channel": Examples(
        good=(
            Example(text=_ASKS, purpose="check_in", facts=(_RING_ME,), channel="phone", send_at=_ON_THE_DAY),
            Example(text=_ASKS, purpose="check_in", facts=(_WRITE_TO_ME,), send_at=_ON_THE_DAY),
            Example(text=_ASKS, purpose="check_in", send_at=_ON_THE_DAY, to="sam"),
        ),
        bad=(
            Example(text=_ASKS, purpose="check_in", facts=(_RING_ME,), send_at=_ON_THE_DAY),
            Example(text=_ASKS, purpose="check_in", facts=(_WRITE_TO_ME,), channel="voicemail", send_at=_ON_THE_DAY),
            Example(
                text="Thank you for the morning.",
                channel="phone",
                facts=(
                    {
                        "fact": "acknowledged",
                        "id": "k1",
                        "candidacy": "c1",
                        "at": "2026-03-04T15:00:00+00:00",
                        "by": "okonkwo",
                        "words": "Please don't call, I am at sea until June.",
                    },
                ),
            ),
            Example(text="Thank you for the morning.", channel="phone", also={"okonkwo": {"may_call": False}}),
        ),
        near=(
            Example(text=_THANKS, facts=({**_RING_ME, "at": "2026-03-04T12:00:00+00:00"},)),  # thanks, no check-in
            Example(text=_ASKS, purpose="check_in", facts=(_RING_ME,), to="sam", send_at=_ON_THE_DAY),
            Example(text="Thank you for the morning.", channel="phone", also={"okonkwo": {"may_call": True}}),
        ),
    ),
}
