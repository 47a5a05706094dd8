"""Letters in small, right and wrong: the examples of `checks.following_up`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "weak-check-in": Examples(
        good=(
            Example(
                text="We met on 4 March about the Data Analyst role. Is there any news on the timeline?",
                purpose="check_in",
            ),
            Example(
                text="I am following up on our talk of 4 March. Do you have a date?",
                subject="Data Analyst: timeline",
                purpose="check_in",
            ),
            Example(
                text="On Wednesday, 4 March, I met Ms Okonkwo about the Data Analyst role. Has the date moved?",
                purpose="check_in",
            ),
        ),
        bad=(
            Example(text="I am enquiring about the status of my application.", subject="Hello", purpose="check_in"),
            Example(text="Just touching base!", marks="touching base", subject="Hello", purpose="check_in"),
            Example(
                text="I wanted to check in about the opportunity.",
                marks="check in",
                subject="Checking in",
                purpose="check_in",
            ),
            Example(
                text="Any news? I hope that all is well.", marks="Any news", subject="Hello again", purpose="check_in"
            ),
        ),
        near=(
            Example(
                text="Checking in guests was my first job, and I liked the early ones.",
                subject="Hello",
                purpose="check_in",
            ),
            Example(text="I am checking in on the Data Analyst role, for which we met on 4 March.", purpose="check_in"),
            Example(
                text="We met on 4 March about the analyst post. Could you tell me whether the date holds?",
                purpose="check_in",
            ),
            Example(text="Just touching base with my thanks for the morning."),
        ),
    ),
}
