"""Letters in small, right and wrong: the examples of `checks.praise`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "flattery": Examples(
        good=(
            Example(text="Thank you for drawing the June billing migration on paper. I could follow every step of it."),
            Example(
                text="It was a wonderful morning, and your remarks on duplicate invoices were the clearest I have "
                "heard."
            ),
            Example(text="I admired how calmly you spoke of the week in which both systems failed."),
        ),
        bad=(
            Example(text="You are one of those rare teachers whom pupils would follow anywhere."),
            Example(text="I doubt there is a wiser harbour master alive."),
            Example(text="Your remarks on duplicates were so brilliant that I wrote them all down."),
            Example(text="Thank you. A mind like yours comes along once in a generation."),
            Example(text="I was in awe when you spoke of the June migration."),
            Example(
                text="You are the most inspiring leader I have ever met, and I left the room walking on air.",
                marks="most inspiring leader",
            ),
            Example(text="I was blown away by your extraordinary mind, Ms Okonkwo.", marks="blown away by your"),
            Example(text="To learn from someone like you would be an honour.", marks="someone like you"),
            Example(text="It was an amazing talk in a fantastic office with incredible people.", marks="incredible"),
            Example(text="Honestly, I could have listened to you all day.", marks="listened to you all day"),
        ),
        near=(
            Example(text="I doubt there is a better way to reach the June ledger."),
            Example(text="Thank you. Forms that copy themselves are the landlord's gift to our trade."),
            Example(
                text="It was a perfect introduction to your workshop. The collection was a gift to the museum from a "
                "captain."
            ),
            Example(text="A gift like those papers comes once in a generation, and I was glad that you raised it."),
            Example(text="As a boy I was in awe of that furnace."),
            Example(text="The outstanding invoices were the best-explained part of an outstanding balance sheet."),
            Example(text="Your drivers are the people I would ask first, since they know the duplicates best."),
            Example(text="Thank you for an inspiring hour; it was fascinating to hear how June is planned."),
        ),
    ),
}
