"""Letters in small, right and wrong: the examples of `checks.withdrawals`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "withdrawal-unstated": Examples(
        good=(
            Example(
                text="I am withdrawing from the Data Analyst process. Thank you for your time.", purpose="withdraw"
            ),
            Example(text="Please take my name off the list for the Data Analyst role. Thank you.", purpose="withdraw"),
            Example(
                text="I have decided to stay at Tarn, and will not take this further. Thank you.", purpose="withdraw"
            ),
        ),
        bad=(
            Example(text="Thank you for the morning. I have been reflecting on my path.", purpose="withdraw"),
            Example(text="Thank you. These choices are never simple, and timing plays its part.", purpose="withdraw"),
            Example(
                text="Thank you for all your help. I wish the migration well and will follow it.", purpose="withdraw"
            ),
        ),
        near=(
            Example(text="I have accepted another post. Thank you for the time you gave me.", purpose="withdraw"),
            Example(text="With regret I must say no to the second interview. Thank you.", purpose="withdraw"),
            Example(text="Thank you for the morning. I have been reflecting on my path."),
        ),
    ),
    "withdrawal-with-criticism": Examples(
        good=(
            Example(
                text="I am withdrawing from the Data Analyst process, as I have accepted another post.",
                purpose="withdraw",
            ),
            Example(
                text="I am withdrawing, as I have decided to stay in teaching. Thank you for your time.",
                purpose="withdraw",
            ),
            Example(
                text="I am withdrawing from the process. It was good to hear of the June migration.", purpose="withdraw"
            ),
        ),
        bad=(
            Example(text="I am withdrawing. The offer does not compare with what I have.", purpose="withdraw"),
            Example(text="I am withdrawing, since the staff seemed short of everything.", purpose="withdraw"),
            Example(text="I am withdrawing in favour of a post with wider prospects.", purpose="withdraw"),
            Example(text="I am withdrawing. Your ledgers were shabby and badly kept.", purpose="withdraw"),
            Example(text="I have gone with a depot that listens, and withdraw.", purpose="withdraw"),
            Example(text="I am withdrawing, since it is not the firm that it used to be.", purpose="withdraw"),
            Example(
                text="I am withdrawing. Since the group took over, the place has lost its heart.", purpose="withdraw"
            ),
            Example(
                text="Thank you for the morning. I am withdrawing. A firm in Leeds pays a good deal better.",
                purpose="withdraw",
            ),
            Example(
                text="Thank you. I am withdrawing. Another firm is giving me four pounds more an hour.",
                purpose="withdraw",
            ),
            Example(
                text="I am withdrawing, as the way the place is run did not fill me with confidence.",
                purpose="withdraw",
            ),
            Example(
                text="I am withdrawing. Between the pay band and the damp in that office, my appetite has gone.",
                purpose="withdraw",
            ),
            Example(
                text="I am withdrawing from the process, since I got a better offer.",
                marks="better offer",
                purpose="withdraw",
            ),
            Example(text="I am withdrawing. The salary was too low for me.", marks="too low for", purpose="withdraw"),
            Example(
                text="I am withdrawing because your process took too long.", marks="took too long", purpose="withdraw"
            ),
            Example(
                text="I am withdrawing. To my mind the team seemed rather chaotic.",
                marks="team seemed rather chaotic",
                purpose="withdraw",
            ),
        ),
        near=(
            Example(
                text="I am withdrawing, since the office is too far from my children's school.", purpose="withdraw"
            ),
            Example(
                text="I am withdrawing later than I meant to; the team was kind, and thank you for that.",
                purpose="withdraw",
            ),
            Example(text="I withdraw, as the commute would be too long for me now. Thank you.", purpose="withdraw"),
            Example(
                text="I am withdrawing, as my old school has lost its roof and I am needed there.", purpose="withdraw"
            ),
            Example(text="I am withdrawing, and I was glad to have met the team.", purpose="withdraw"),
            Example(
                text="I am withdrawing. Between the harvest and the new baby, this year is full.", purpose="withdraw"
            ),
            Example(text="I am withdrawing. It has nothing to do with the team, which I liked.", purpose="withdraw"),
            Example(
                text="I am withdrawing, and I hope that you find a better person for the joins.", purpose="withdraw"
            ),
            Example(
                text="Thank you for the morning. The old process was slow, you said, and a better offer won the client."
            ),
        ),
    ),
}
