"""Letters in small, right and wrong: the examples of `checks.repairs`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "long-repair": Examples(
        good=(
            Example(
                text="Thank you for the morning. One fact I left out: since 2023 I have run the SQL reports at Tarn."
            ),
            Example(text="Thank you for the morning, and for the story of the June billing migration."),
            Example(
                text="Thank you for the morning, and for walking me through the June billing migration from the first "
                "ledger to the last. I should have said that the check at Tarn runs each night. It is small. "
                "The rest of the talk went by too fast: the three joins, the fares, the old invoices and the two "
                "systems that are to run side by side. Will both of them be read by the same team after June?"
            ),
        ),
        bad=(
            Example(
                text="Thank you for the morning.\n\nAbout your question on joins, let me explain. I meant the "
                "left join. "
                "The right one was a slip. It happened because the board was small. Then I mixed up the keys."
            ),
            Example(
                text="Thank you for the time.\n\nI should have said that I know Python. I have used it for "
                "six years. I wrote two "
                "packages in it. One of them is still in use at Tarn."
            ),
            Example(
                text="Thank you for the time. What I meant about the tests was something else. They were slow, and we "
                "cut them. I forgot to mention that the nightly run came later. My answer was only half of it."
            ),
        ),
        near=(
            Example(text="Thank you. When you asked about tests I thought of Tarn. Who reads them here?"),
            Example(
                text="Thank you for the morning. At Tarn I built the check that catches duplicates. Refunds "
                "fell by 18% in "
                "one quarter. The three joins were the same as yours. It ran each night. I would start there."
            ),
            Example(
                text="Thank you. You asked how the refunds fell. We moved the check to the first day, in May. Each "
                "clerk had a list, and the rest was work on the telephone.",
                purpose="thank_you",
            ),
        ),
    ),
}
