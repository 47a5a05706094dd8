"""Letters in small, right and wrong: the examples of `checks.moments`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_THANKS = "Thank you for the morning, and for the June billing migration."
_ASKS = "We met on 4 March about the Data Analyst role. Is there a timeline that you can share?"
_FROM_THE_US = {"c1": {"zone": "America/New_York", "country": "US"}, "i1": {"zone": "America/New_York"}}

EXAMPLES: Mapping[str, Examples] = {
    "sent-too-soon": Examples(
        good=(
            Example(text=_THANKS, send_at="2026-03-04T13:30:00+00:00"),
            Example(text=_THANKS, send_at="2026-03-04T11:45:00+00:00"),
            Example(text=_THANKS),
        ),
        bad=(
            Example(text=_THANKS, send_at="2026-03-04T11:10:00+00:00"),
            Example(text=_THANKS, send_at="2026-03-04T12:20:00+01:00", to="daniel"),
            Example(text="Thank you for arranging the morning.", send_at="2026-03-04T11:29:00+00:00", to="sam"),
        ),
        near=(
            Example(text=_THANKS, send_at="2026-03-04T11:25:00+00:00", also={"d1": {"decision_today": True}}),
            Example(
                text=_THANKS,
                send_at="2026-03-04T11:25:00+00:00",
                also={"d1": {"decision": {"latest": "2026-03-04", "words": "by tonight"}}},
            ),
            Example(text="Here are the references.", purpose="answer", send_at="2026-03-04T11:25:00+00:00"),
        ),
    ),
    "sent-late": Examples(
        good=(
            Example(text=_THANKS),
            Example(text=_THANKS, send_at="2026-03-06T10:30:00+00:00"),
            Example(text="Is there a timeline?", purpose="check_in", send_at="2026-03-17T10:30:00+00:00"),
        ),
        bad=(
            Example(text=_THANKS, send_at="2026-03-06T11:40:00+00:00"),
            Example(text=_THANKS, send_at="2026-03-18T10:00:00+00:00", to="daniel"),
            Example(text="Thank you for arranging the morning.", send_at="2026-03-09T10:00:00+00:00", to="sam"),
        ),
        near=(
            Example(
                text=_THANKS,
                send_at="2026-03-09T10:00:00+00:00",
                facts=(
                    {
                        "fact": "out_of_office",
                        "id": "f1",
                        "candidacy": "c1",
                        "at": "2026-03-04T10:30:00+00:00",
                        "person": "okonkwo",
                        "until": "2026-03-08",
                    },
                ),
            ),
            Example(
                text=_THANKS,
                send_at="2026-03-09T10:00:00+00:00",
                facts=(
                    {
                        "fact": "letter_sent",
                        "id": "l1",
                        "candidacy": "c1",
                        "at": "2026-03-05T10:00:00+00:00",
                        "to": "okonkwo",
                        "purpose": "thank_you",
                    },
                    {"fact": "bounced", "id": "x1", "candidacy": "c1", "at": "2026-03-08T10:01:00Z", "to": "okonkwo"},
                ),
            ),
            Example(
                text=_THANKS,
                send_at="2026-03-10T10:00:00+00:00",
                facts=(
                    {
                        "fact": "interview_held",
                        "id": "i2",
                        "candidacy": "c1",
                        "at": "2026-03-09T16:00:00+00:00",
                        "with": ["okonkwo"],
                    },
                ),
            ),
            Example(
                text="Thank you for arranging both days.",
                to="sam",
                send_at="2026-03-10T10:00:00+00:00",
                facts=(
                    {
                        "fact": "interview_held",
                        "id": "i2",
                        "candidacy": "c1",
                        "at": "2026-03-09T16:00:00+00:00",
                        "with": ["okonkwo"],
                    },
                ),
            ),
        ),
    ),
    "sent-at-night": Examples(
        good=(
            Example(text=_THANKS),
            Example(text=_THANKS, send_at="2026-03-04T21:50:00+00:00"),
            Example(text=_THANKS, send_at="2026-03-05T07:00:00+00:00"),
        ),
        bad=(
            Example(text=_THANKS, send_at="2026-03-04T23:40:00+00:00"),
            Example(text=_THANKS, send_at="2026-03-05T09:30:00+00:00", also=_FROM_THE_US),
            Example(text=_ASKS, purpose="check_in", send_at="2026-03-22T11:00:00+00:00", to="sam"),
            Example(text=_THANKS, send_at="2026-03-05T02:40:00+00:00", channel="linkedin"),
        ),
        near=(
            Example(text=_THANKS, send_at="2026-03-05T01:30:00+00:00", also=_FROM_THE_US),  # their evening
            Example(
                text=_THANKS,
                send_at="2026-03-07T10:00:00+00:00",
                also={"i1": {"start": "2026-03-06T15:00:00+00:00", "at": "2026-03-06T16:30:00+00:00"}},
            ),
            Example(text=_THANKS, send_at="2026-03-04T23:30:00+00:00", channel="post"),
        ),
    ),
    "sent-together": Examples(
        good=(
            Example(text=_THANKS, beside="Thank you for the tests.", send_at="2026-03-05T09:40:00+00:00"),
            Example(text=_THANKS, beside="Thank you for the tests.", send_at="2026-03-05T09:15:00+00:00"),
            Example(text=_THANKS),
        ),
        bad=(
            Example(text=_THANKS, beside="Thank you for the tests.", send_at="2026-03-05T09:30:00+00:00"),
            Example(text=_THANKS, beside="Thank you for the tests.", send_at="2026-03-05T10:30:40+01:00"),
            Example(
                text=_THANKS,
                send_at="2026-03-05T10:00:30+00:00",
                facts=(
                    {
                        "fact": "letter_sent",
                        "id": "l1",
                        "candidacy": "c1",
                        "at": "2026-03-05T10:00:00+00:00",
                        "to": "daniel",
                        "purpose": "thank_you",
                    },
                ),
            ),
        ),
        near=(
            Example(text=_THANKS, beside="Thank you for the tests.", to="daniel"),  # twice to one person
            Example(
                text=_THANKS,
                send_at="2026-03-05T10:00:00+00:00",
                facts=(
                    {
                        "fact": "letter_sent",
                        "id": "l1",
                        "candidacy": "c1",
                        "at": "2026-03-05T10:00:00+00:00",
                        "to": "okonkwo",
                        "purpose": "thank_you",
                    },
                ),
            ),
            Example(text="Good morning, thank you.", beside="Thank you for the tests.", channel="phone"),
        ),
    ),
}
