"""Letters in small, right and wrong: the examples of `checks.dates`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "wrong-date": Examples(
        good=(
            Example(text="Thank you for yesterday's conversation. I understand that you decide by Friday, 13 March."),
            Example(text="Thank you for our talk on Wednesday, 4 March, about the launch on Monday."),
            Example(text="Thank you for the morning. The day will stay with me."),
        ),
        bad=(
            Example(text="Thank you for our talk last Tuesday.", marks="Tuesday"),
            Example(text="On 5 March I met you and Daniel. Thank you for that.", marks="5 March"),
            Example(text="Thank you for speaking with me this morning.", marks="this morning"),
            Example(text="Thank you. What you said on Tuesday about June has stayed with me.", marks="Tuesday"),
        ),
        near=(
            Example(text="Thank you for yesterday. I began at Tarn on 3 June, and left on a Monday."),
            Example(text="Thank you for describing the outage on Friday, and how the trains ran again on Sunday."),
            Example(text="I would be glad to meet again on Tuesday. Thank you for yesterday."),
            Example(text="Thank you. What we saw on Tuesday was in the plan on Thursday. Do engineers sit in today?"),
            Example(text="I accept, and am telling Tarn today, so that they have a month.", purpose="accept"),
            Example(text="Thank you for telling me this morning, and so kindly.", purpose="part_well"),
            Example(text="Thank you. I spoke with the union on Monday, and Friday's bake is the one that runs short."),
        ),
    ),
}
