"""Letters in small, right and wrong: the examples of `checks.batch`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_TWICE = (
    "The tests for SQL models were new to me, and I am grateful that you showed them yesterday. At Tarn I cut "
    "refunds by 18% "
    "in one quarter, and tests of that kind would have saved us a month. Which team asks for them most often?"
)
_BEFORE = (
    "Thank you for your account of the June billing migration. At Tarn I cut refunds by 18% in one quarter by looking "
    "for doubles first."
)
_SENT = {
    "fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-03-05T09:00:00+00:00", "to": "okonkwo",
    "purpose": "thank_you", "text": f"Dear Ms Okonkwo,\n\n{_BEFORE}\n\nKind regards,\nLea Brandt",
}  # fmt: skip

EXAMPLES: Mapping[str, Examples] = {
    "identical-letters": Examples(
        good=(
            Example(
                text="Thank you for explaining the June billing migration so plainly this week.",
                beside="The tests for SQL models were new to me, and I am grateful that you showed them.",
            ),
            Example(text="Thank you for the morning. Will both systems run in parallel after June?"),
            Example(
                text="At Tarn I cut refunds by 18%. Thank you for yesterday.",
                beside="Refunds fell by 18% on my watch at Tarn, for the reason that you named. Thank you.",
            ),
        ),
        bad=(
            Example(
                text="Thank you for the time this week. It was good to hear about the June billing migration.",
                beside="Thank you for the time this week. It was good to hear about the June billing migration.",
            ),
            Example(text=_TWICE, beside=_TWICE),
            Example(text=_TWICE.replace("most often", "most of all"), beside=_TWICE),
        ),
        near=(
            Example(
                text="Thank you for yesterday. The migration will be a test of patience, and I have plenty of it.",
                beside="Thank you for yesterday. Your tests for SQL models are a discipline that I would like to "
                "learn.",
            ),
            Example(text=_TWICE, beside=f"{_TWICE} {_SENT['text']}"),
        ),
    ),
    "near-identical-letters": Examples(
        good=(
            Example(
                text="Thank you for explaining the June billing migration so plainly this week.",
                beside="The tests for SQL models were new to me, and I am grateful that you showed them.",
            ),
            Example(
                text="It was a pleasure to meet you yesterday and to hear about June.",
                beside="I left with a long list of things to read about tests. Thank you for it.",
            ),
            Example(text=_TWICE),
        ),
        bad=(
            Example(
                text=f"{_TWICE} I would be glad to work with you and with the whole of the billing team.", beside=_TWICE
            ),
            Example(
                text="Thank you for taking the time to meet me yesterday. June sounds hard.",
                marks="Thank you for taking the time to meet me yesterday.",
                beside="Thank you for taking the time to meet me yesterday. Your tests were new to me.",
            ),
            Example(
                text="Vielen Dank für das freundliche Gespräch am Mittwoch. Die Umstellung im Juni klingt schwierig.",
                marks="Vielen Dank für das freundliche Gespräch am Mittwoch.",
                beside="Vielen Dank für das freundliche Gespräch am Mittwoch. Ihre Tests haben mich beeindruckt.",
            ),
        ),
        near=(
            Example(
                text="Thank you for yesterday. The migration will be a test of patience, and I have plenty of it.",
                beside="Thank you for yesterday. Your tests for SQL models are a discipline that I would like to "
                "learn.",
            ),
            Example(
                text="Thank you for taking the time to tell me of the June migration yesterday.",
                beside="Thank you for taking the time to show me the tests for SQL models yesterday.",
            ),
        ),
    ),
    "repeats-earlier-letter": Examples(
        good=(
            Example(
                text="Thank you for a second hour. The plan for the parallel run is clearer to me now.",
                facts=(_SENT,),
                send_at="2026-03-12T09:00:00+00:00",
            ),
            Example(text="Thank you for your account of the June billing migration."),
            Example(
                text="The refunds that I wrote about last week have a sequel, which your questions today brought back.",
                facts=(_SENT,),
                send_at="2026-03-12T09:00:00+00:00",
            ),
        ),
        bad=(
            Example(text=_BEFORE, facts=(_SENT,), send_at="2026-03-12T09:00:00+00:00"),
            Example(
                text="Thank you for seeing me again. At Tarn I cut refunds by 18% in one quarter by looking for "
                "doubles first.",
                marks="At Tarn I cut refunds by 18% in one quarter by looking for doubles first.",
                facts=(_SENT,),
                send_at="2026-03-12T09:00:00+00:00",
            ),
            Example(
                text=f"{_BEFORE} May I ask when the panel meets?",
                purpose="check_in",
                facts=(_SENT,),
                send_at="2026-03-19T09:00:00+00:00",
            ),
        ),
        near=(
            Example(text=_BEFORE, facts=({**_SENT, "to": "daniel"},), send_at="2026-03-12T09:00:00+00:00"),
            Example(text=_BEFORE, facts=(_SENT,), send_at="2026-03-05T09:00:00+00:00"),
            Example(
                text="Thank you again for your account of the June billing migration. Is there a date for the "
                "decision? I can "
                "send references on the same day, should they be of use.",
                purpose="check_in",
                facts=(_SENT,),
                send_at="2026-03-19T09:00:00+00:00",
            ),
        ),
    ),
}
