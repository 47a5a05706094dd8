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
            Example(text="Forward the assessor's marks for my ledger exercise.", purpose="part_well"),
            Example(text="Call me to go through my presentation with me.", purpose="part_well"),
            Example(text="Such a two-line mail is hardly an answer.", purpose="part_well"),
            Example(
                text="Would you give me feedback on the exercise, and could you also tell me what I could improve?",
                purpose="part_well",
            ),
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
            Example(text="I asked each driver for feedback, and they gave it freely. Thank you.", purpose="part_well"),
            Example(text="Show me a ledger and I am happy. Thank you for the morning.", purpose="part_well"),
            Example(text="Thank you for the feedback, which I will take to heart.", purpose="part_well"),
            Example(text="Thank you for explaining why you chose somebody from freight.", purpose="part_well"),
            Example(text="Thank you. Please tell me what the tests cost you each night."),
        ),
    ),
}
