"""Letters in small, right and wrong: the examples of `checks.check_ins`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_NO_DATE = {"d1": {"decision": None}}
_ASKING = "We met on 4 March about the Data Analyst role, and I remain keen on it. Is there a timeline you can share?"
_CHECKED_IN = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-03-17T10:00:00+00:00", "to": "sam",
               "purpose": "check_in"}  # fmt: skip
_TOLD = {"fact": "told_to_check_back", "id": "t1", "candidacy": "c1", "at": "2026-03-05T12:00:00+00:00", "by": "sam",
         "on": "2026-03-20", "words": "ask me again on the 20th"}  # fmt: skip
_REFERENCES = {"fact": "asked_for", "id": "q1", "candidacy": "c1", "at": "2026-03-10T09:00:00+00:00", "by": "sam",
               "what": "references"}  # fmt: skip
_SUPPLIED = {"fact": "supplied", "id": "q2", "candidacy": "c1", "at": "2026-03-10T12:00:00+00:00", "answers": "q1",
             "what": "references"}  # fmt: skip
_NO = {"fact": "rejected", "id": "n1", "candidacy": "c1", "at": "2026-03-16T09:00:00+00:00", "by": "okonkwo",
       "warm": True, "words": "we have chosen somebody else"}  # fmt: skip
_PAUSE = {"fact": "put_on_hold", "id": "h1", "candidacy": "c1", "at": "2026-03-06T09:00:00+00:00"}
_BAN = {"fact": "asked_not_to_contact", "id": "b1", "candidacy": "c1", "at": "2026-03-09T09:00:00+00:00", "by": "sam"}


def _asks(send_at: str, *facts: Mapping[str, object], also: Mapping[str, Mapping[str, object]] | None = None,
          text: str = _ASKING, to: str = "sam", **more: str) -> Example:  # fmt: skip
    """A check-in on a day of March 2026, in the morning."""
    return Example(text=text, to=to, purpose=more.pop("purpose", "check_in"), send_at=f"2026-{send_at}:00+00:00",
                   facts=facts, also=also or {}, **more)  # type: ignore[arg-type]  # fmt: skip


EXAMPLES: Mapping[str, Examples] = {
    "check-in-too-soon": Examples(
        good=(
            _asks("03-12T09:30", also=_NO_DATE),
            _asks("03-17T09:30"),
            _asks("03-20T09:30", _TOLD),
            _asks("03-06T10:00", also=_NO_DATE, purpose="thank_you", text="Thank you for arranging the morning."),
        ),
        bad=(
            _asks("03-06T09:30", also=_NO_DATE),
            _asks("03-11T09:30", also=_NO_DATE, text="Might there be any news yet about the Data Analyst post?"),
            _asks("03-09T14:00", also=_NO_DATE, to="okonkwo", channel="phone", text="Lea Brandt here. Any news?"),
            _asks("03-20T09:00", _PAUSE, also=_NO_DATE),
        ),
        near=(
            _asks("03-05T09:30", also=_NO_DATE, purpose="thank_you", text="Thank you. Will you decide this month?"),
            _asks("03-10T09:30"),  # before their date, which is another mistake
            _asks("03-12T09:30", _CHECKED_IN | {"at": "2026-03-11T12:00:00+00:00"}, also=_NO_DATE),
        ),
    ),
    "check-in-before-their-date": Examples(
        good=(
            _asks("03-17T09:30"),
            _asks("03-20T09:30", _TOLD),
            _asks("03-12T09:30", also=_NO_DATE),
        ),
        bad=(
            _asks("03-12T09:30", _REFERENCES),
            _asks("03-12T09:30"),
            _asks("03-13T17:30", text="Today is the 13th. Has the panel come to a decision about the role?"),
            _asks("03-16T09:30", to="okonkwo", text="I hope the week began well. Has there been a decision?"),
            _asks("03-18T09:30", _TOLD),
            _asks(
                "03-19T09:30",
                {
                    "fact": "decision_expected",
                    "id": "e1",
                    "candidacy": "c1",
                    "at": "2026-03-16T09:00:00+00:00",
                    "latest": "2026-03-27",
                },
            ),
        ),
        near=(
            _asks(
                "03-18T09:30",
                {
                    "fact": "decision_expected",
                    "id": "e1",
                    "candidacy": "c1",
                    "at": "2026-03-19T09:00:00+00:00",
                    "latest": "2026-03-27",
                },
            ),  # said only later
            _asks("03-06T09:30", also=_NO_DATE),  # too soon, but no date of theirs
            _asks("03-12T09:30", purpose="answer", text="Here are the references that you asked for."),
        ),
    ),
    "second-check-in": Examples(
        good=(
            _asks("03-17T09:30"),
            _asks("03-24T09:30", _CHECKED_IN, _TOLD | {"at": "2026-03-17T15:00:00+00:00", "on": "2026-03-24"}),
            _asks(
                "03-19T09:30",
                {
                    "fact": "call_made",
                    "id": "k1",
                    "candidacy": "c1",
                    "at": "2026-03-17T10:00:00+00:00",
                    "to": "sam",
                    "purpose": "check_in",
                    "outcome": "no_answer",
                },
            ),
        ),
        bad=(
            _asks("03-24T09:30", _CHECKED_IN),
            _asks("03-25T09:30", _CHECKED_IN, to="okonkwo", text="Sam may have missed my note. Is there any news?"),
            _asks(
                "03-20T09:30",
                {
                    "fact": "call_made",
                    "id": "k1",
                    "candidacy": "c1",
                    "at": "2026-03-17T10:00:00+00:00",
                    "to": "sam",
                    "purpose": "check_in",
                    "outcome": "voicemail",
                },
            ),
            _asks("03-27T09:30", _TOLD, _CHECKED_IN | {"at": "2026-03-20T09:30:00+00:00"}),
        ),
        near=(
            _asks("03-17T10:00", _CHECKED_IN),  # the journal knows this very letter already
            _asks(
                "03-19T09:30",
                _CHECKED_IN,
                {
                    "fact": "bounced",
                    "id": "x1",
                    "candidacy": "c1",
                    "to": "sam",
                    "at": "2026-03-17T10:01:00+00:00",
                    "address": "sam@old.example",
                },
            ),
            _asks("03-24T09:30", _CHECKED_IN, purpose="answer", text="Here are the references that you asked for."),
        ),
    ),
    "you-owe-an-answer": Examples(
        good=(
            _asks("03-17T09:30", _REFERENCES, _SUPPLIED),
            _asks("03-17T09:30"),
            _asks("03-10T11:00", _REFERENCES, purpose="answer", text="Here are the references that you asked for."),
        ),
        bad=(
            _asks("03-17T09:30", _REFERENCES),
            _asks(
                "03-17T09:30",
                {"fact": "invited", "id": "v1", "candidacy": "c1", "by": "sam", "at": "2026-03-16T09:00:00+00:00"},
            ),
            _asks(
                "03-18T09:30",
                {"fact": "offered", "id": "o1", "candidacy": "c1", "by": "okonkwo", "at": "2026-03-16T09:00:00+00:00"},
                to="okonkwo",
            ),
        ),
        near=(
            _asks("03-17T09:30", _REFERENCES | {"at": "2026-03-18T09:00:00+00:00"}),  # they ask only afterwards
            _asks("03-17T09:30", {"fact": "invited", "id": "v1", "candidacy": "c1", "at": "2026-03-02T09:00:00+00:00"}),
        ),
    ),
    "contact-after-no": Examples(
        good=(
            _asks("03-17T09:30", _NO, purpose="part_well", text="Thank you for telling me. I wish the team well."),
            _asks("05-20T09:30", _NO, purpose="stay_in_touch", text="The spring was kind to refunds at Tarn."),
            _asks("03-10T09:30", _BAN, _REFERENCES, purpose="answer", text="Here are the references."),
        ),
        bad=(
            _asks("03-18T09:30", _NO, text="Would you perhaps reconsider? Mornings suit me best."),
            _asks("03-17T09:30", _NO, purpose="thank_you", to="daniel", text="Thank you for the tests of SQL models."),
            _asks("03-17T09:30", _BAN),
            _asks("03-10T09:30", _BAN, purpose="thank_you", text="Thank you for arranging the morning."),
            _asks(
                "03-25T09:30",
                _NO,
                {
                    "fact": "letter_sent",
                    "id": "l1",
                    "candidacy": "c1",
                    "to": "sam",
                    "at": "2026-03-17T09:00:00+00:00",
                    "purpose": "part_well",
                },
                purpose="part_well",
                text="Thank you once more for the answer.",
            ),
            _asks("03-20T09:30", _NO, purpose="stay_in_touch", text="I hope that you are well."),
        ),
        near=(
            _asks("03-17T09:30", _NO | {"at": "2026-03-18T09:00:00+00:00"}),  # the no came after it
            _asks("03-17T09:30", _NO | {"candidacy": "c2"}),  # another employer's
            _asks(
                "03-20T09:30",
                _NO,
                {"fact": "invited", "id": "v1", "candidacy": "c1", "by": "sam", "at": "2026-03-19T09:00:00+00:00"},
                purpose="answer_invitation",
            ),
        ),
    ),
}
