"""Letters in small, right and wrong: the examples of `checks.evidence`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "claim-without-evidence": Examples(
        good=(
            Example(text="I am a careful analyst. At Tarn I cut refunds by 18% in one quarter."),
            Example(text="I learn quickly: the ledger at Tarn was new to me in May and mine by July."),
            Example(text="I would be glad to show you how the check works."),
        ),
        bad=(
            Example(text="I'm honest, reliable and hard-working."),
            Example(text="Anyone who has worked with me will tell you how thorough I am."),
            Example(text="You won't be sorry if you take me on."),
            Example(text="I am a born closer and nobody outworks me."),
            Example(text="I have nerves of steel. Thank you for the morning."),
            Example(text="I am the ideal candidate for the post.", marks="I am the ideal candidate"),
            Example(text="Thank you for the morning. I have excellent communication skills and a strong work ethic."),
            Example(text="With my background, I would be a great asset to the team."),
            Example(text="I am confident that I can excel in the role. It was good to meet Daniel on 4 March."),
            Example(text="I am very organised and reliable, and I always meet my deadlines."),
        ),
        near=(
            Example(text="I would take the post on gladly if you think I am the right person."),
            Example(text="I am a born closer: at Tarn I closed 61 months without one late day."),
            Example(text="Speaking with your colleagues told me a good deal about the job."),
            Example(text="I am confident that the second ledger can wait until July."),
            Example(text="Your team has excellent people, and the tests show it."),
            Example(text="I am the person who built the fare check at Tarn."),
        ),
    ),
}
