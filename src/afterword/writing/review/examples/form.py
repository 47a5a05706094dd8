"""Letters in small, right and wrong: the examples of `checks.form`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "unfilled-placeholder": Examples(
        good=(
            Example(text="Thank you for the morning. My notes are at <https://lea.example/notes>, as agreed [1]."),
            Example(text="Thank you for the morning (your tour of the depot above all)."),
            Example(text="Thank you. The company name on our slips is printed by hand."),
        ),
        bad=(
            Example(text="Dear [Hiring Manager],\n\nThank you for the morning.", marks="[Hiring Manager]"),
            Example(text="Thank you for telling me about {{topic}}.", marks="{{topic}}"),
            Example(text="Thank you for the time at XX.", marks="XX"),
            Example(text="Thank you. I look forward to joining (company name).", marks="(company name)"),
            Example(text="Thank you for the talk about June.", subject="Thank you, <role> interview", marks="<role>"),
        ),
        near=(
            Example(text="Thank you. The old caption says that Louis XX never reigned, and that is true."),
            Example(text='Your notice reads "the gate [at the rear] is locked". Thank you for the warning.'),
            Example(text="Thank you. We write <b> for what is bold, and 40% of the rest in capitals."),
        ),
    ),
    "too-long": Examples(
        good=(
            Example(text="Thank you for the morning. " * 20),
            Example(text="Is there any news of the post? " * 14, purpose="check_in"),
            Example(text="Thank you for the morning."),
        ),
        bad=(
            Example(text="Thank you for the morning. " * 45),
            Example(text="Is there any news of the post? " * 23, purpose="check_in"),
            Example(text="I am withdrawing from the process. " * 30, purpose="withdraw"),
        ),
        near=(
            Example(text="Thank you for the morning. " * 39 + "Yours, as ever."),
            Example(text="Good morning, is this a good moment? " * 40, channel="phone"),
        ),
    ),
}
