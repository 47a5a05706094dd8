"""Letters in small, right and wrong: the examples of `checks.blame`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "criticism": Examples(
        good=(
            Example(text="Thank you for the morning. The directions to the office were clear."),
            Example(text="You were frank about the week in which both systems failed, and I liked that."),
            Example(text="The test was hard and fair, and I learned something from the last task."),
            Example(text="At Tarn the month took nine days to close before we changed the order of work."),
        ),
        bad=(
            Example(text="Thank you for the morning. Your front desk is drab and a bit behind the times."),
            Example(text="Thank you for the morning. My present employer does not care about anybody."),
            Example(text="Thank you for the morning. The map on your website sent me to the wrong gate."),
            Example(text="The people I work for now could not organise a cup of tea."),
            Example(text="The man I work for could not run a bath, never mind a depot."),
            Example(text="The test had little to do with the job."),
            Example(text="My manager could not have found the fuse box with a map."),
            Example(text="The written test was badly designed, if I may say so."),
            Example(text="My last boss never listened to anyone.", marks="My last boss never listened"),
            Example(text="I was disappointed that nobody on the panel had read my CV."),
            Example(text="Your receptionist was rude to me, and I had to wait."),
            Example(text="I want to leave a toxic workplace as soon as I can.", marks="toxic workplace"),
        ),
        near=(
            Example(
                text="Thank you for the morning. You said that the old menu was tired, and I can help with the new one."
            ),
            Example(text="Thank you for the morning. My manager could not have been kinder."),
            Example(
                text="I am used to working at night. We left the dough for twenty minutes. She smiled, and the loaf "
                "was good."
            ),
            Example(text="The old pump was falling apart, and we rebuilt it."),
            Example(text="My old manager could not have found a kinder way to teach me the ropes."),
            Example(text="The old rota was confusing, you said, and the new one is not."),
            Example(text="I am sorry that my line was so bad when we spoke."),
            Example(text="Your process for duplicate invoices is better than any I have seen."),
        ),
    ),
}
