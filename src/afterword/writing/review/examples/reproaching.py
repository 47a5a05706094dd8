"""Letters in small, right and wrong: the examples of `checks.reproaching`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "reproach": Examples(
        good=(
            Example(
                text="Thank you for the morning. Thank you for telling me that it may take a while.", purpose="check_in"
            ),
            Example(text="I know that such decisions take time. Is there a new date?", purpose="check_in"),
            Example(
                text="You expected to decide around 13 March, and I wanted to ask whether that still holds.",
                purpose="check_in",
            ),
            Example(text="We met on 4 March. Is there any news on the timeline?", purpose="check_in"),
        ),
        bad=(
            Example(
                text="Thank you for the morning. You did say that you would be in touch either way.", purpose="check_in"
            ),
            Example(
                text="Thank you for the morning. Four messages from me, and nobody has replied to any of them.",
                purpose="check_in",
            ),
            Example(text="Thank you for the morning. Is anybody reading what I send?", purpose="check_in"),
            Example(text="Thank you for the morning. Not hearing for so long is hard to take.", purpose="check_in"),
            Example(text="Nobody has had the courtesy to drop me a line.", purpose="check_in"),
            Example(text="None of you could be bothered to answer.", purpose="check_in"),
            Example(text="You said Friday and it is Wednesday.", marks="You said Friday and it is", purpose="check_in"),
            Example(text="I am still waiting for your call.", marks="am still waiting", purpose="check_in"),
            Example(text="Why has nobody replied to me?", marks="Why has nobody replied", purpose="check_in"),
            Example(text="I must say that I am disappointed not to have heard from anybody.", purpose="check_in"),
            Example(text="Two weeks have passed without a word from you.", purpose="check_in"),
            Example(text="Common courtesy would have been to send me a line.", purpose="check_in"),
        ),
        near=(
            Example(
                text="Thank you for the morning. You kept your word about the hard question, and I liked it.",
                purpose="check_in",
            ),
            Example(text="Nobody at Tarn had the courage to stop the release, so I did.", purpose="check_in"),
            Example(
                text="You said 13 March, and I know that things take longer. Is there a new date?", purpose="check_in"
            ),
            Example(text="Thank you. You said that joins are the hard part, and that was so at Tarn."),
            Example(
                text="Thank you for telling me. I was disappointed to hear that I was not chosen.", purpose="part_well"
            ),
        ),
    ),
}
