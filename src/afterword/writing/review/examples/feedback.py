"""Letters in small, right and wrong: the examples of `checks.feedback`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "demands-feedback": Examples(
        good=(
            Example(
                text="Thank you. If you have a minute, I would be grateful for a line of feedback.", purpose="part_well"
            ),
            Example(text="Thank you for telling me. I wish you well.", purpose="part_well"),
            Example(text="Thank you. Could you tell me one thing that I might do better?", purpose="part_well"),
        ),
        bad=(
            Example(text="Tell me why.", marks="Tell me why", purpose="part_well"),
            Example(
                text="I expect written feedback from the panel.", marks="I expect written feedback", purpose="part_well"
            ),
            Example(text="I think you owe me an explanation.", marks="you owe me an explanation", purpose="part_well"),
            Example(
                text="Could you give me some feedback? I would also like to know what I could improve. Thank you.",
                purpose="part_well",
            ),
        ),
        near=(
            Example(text="Thank you for the feedback, which I will take to heart.", purpose="part_well"),
            Example(text="Thank you for explaining why you chose somebody from freight.", purpose="part_well"),
            Example(text="Thank you. Please tell me what the tests cost you each night."),
        ),
    ),
}
