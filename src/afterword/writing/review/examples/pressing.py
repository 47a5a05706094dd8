"""Letters in small, right and wrong: the examples of `checks.pressing`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "demand": Examples(
        good=(
            Example(text="Thank you for the morning. There is no need to answer before the summer."),
            Example(
                text="We met on 4 March about the Data Analyst role. Is there a timeline you can share?",
                purpose="check_in",
            ),
            Example(text="Could you tell me whether the date of 13 March still holds?", purpose="check_in"),
            Example(text="Thank you for the morning. I understand that you expect to decide by Friday, 13 March."),
        ),
        bad=(
            Example(text="Thank you for the morning. I need this settled before the holidays."),
            Example(text="Thank you for the morning. See to it that somebody rings me before noon."),
            Example(text="Unless there is a yes before Friday, I will be on the boat to Bergen.", purpose="check_in"),
            Example(text="I need your answer by Friday.", marks="I need your answer by", purpose="check_in"),
            Example(text="If I do not hear from you by Monday, I will accept another post.", purpose="check_in"),
            Example(text="I cannot wait any longer.", marks="I cannot wait any longer", purpose="check_in"),
            Example(
                text="Thank you for the morning. Please let me know by the end of the week.",
                marks="Please let me know by the end of",
            ),
            Example(text="I believe I deserve a clear answer.", purpose="check_in"),
            Example(
                text="You have until Tuesday to make me an offer.", marks="You have until Tuesday", purpose="check_in"
            ),
        ),
        near=(
            Example(text="Thank you for the morning. The buyer needed an answer by Friday, and I gave it on Thursday."),
            Example(text="Come Friday I am in the hills; email reaches me there.", purpose="check_in"),
            Example(text="Thank you. The demand forecast that needs an answer by May is the work I like best."),
            Example(text="I will send the sample by Friday, and there is no hurry on my side.", purpose="check_in"),
            Example(
                text="Another firm has asked for my answer by 20 March, and I wanted you to know that.",
                purpose="check_in",
            ),
            Example(
                text="I would bring the same patience to the limited slots. The last time I saw such a queue was May."
            ),
        ),
    ),
}
