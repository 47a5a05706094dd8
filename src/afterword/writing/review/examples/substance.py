"""Letters in small, right and wrong: the examples of `checks.substance`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "no-thanks": Examples(
        good=(
            Example(text="I am grateful for the time you gave to the June billing migration."),
            Example(text="It was kind of you to stay so late over the invoices."),
            Example(text="Your patience meant a great deal to me."),
        ),
        bad=(
            Example(text="The June billing migration sounds hard, and I hope it goes well before Thanksgiving."),
            Example(text="Thanks to the new scanner the doubles are gone, as you said. It was good to meet you."),
            Example(text="Thankfully I caught my train. I enjoyed the talk about June."),
        ),
        near=(
            Example(text="Thanks to you and to Daniel I saw the whole of the billing desk."),
            Example(text="I appreciate that you made room for me between two deliveries."),
            Example(text="Is there any news? I am still interested.", purpose="check_in"),
        ),
    ),
    "no-strength": Examples(
        good=(
            Example(text="Thank you for the morning. At Tarn the refunds fell by 18%, which may be of use to you."),
            Example(text="Thank you for arranging the morning.", to="sam"),
            Example(text="Thank you. In my last post I rewrote the close, and it has held since."),
        ),
        bad=(
            Example(text="Thank you for the morning. It was good to hear about the June billing migration."),
            Example(text="Thank you. One question stayed with me: will both systems run in parallel after June?"),
            Example(text="Thank you for yesterday. I would be so glad to join you, and I will bring cake on Fridays."),
        ),
        near=(
            Example(text="Thank you for yesterday. The work is not for me.", also={"d1": {"wanted": "no"}}),
            Example(text="Thank you for yesterday. Finding errors in billing is a habit that I cannot break."),
        ),
    ),
}
