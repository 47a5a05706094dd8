"""Letters in small, right and wrong: the examples of `checks.personal`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "too-personal": Examples(
        good=(
            Example(text="Thank you for the hour. The drawing of the two ledgers on your wall says it all."),
            Example(
                text="I hope that your daughter enjoys the marathon.",
                also={"d1": {"notes": [{"person": "okonkwo", "topics": ["her daughter's first marathon"]}]}},
            ),
            Example(text="Families who rent your trucks are the ones who get two invoices."),
        ),
        bad=(
            Example(text="My mother-in-law moved in with us at Easter, and we argue all day."),
            Example(text="I had a stroke four years ago."),
            Example(text="I was fasting for Lent when we met, so I may have looked pale."),
            Example(text="You have lovely eyes."),
            Example(text="Your children look adorable in the photographs on your desk."),
            Example(text="That green scarf suits you, and you have a beautiful smile; your smile made it easy."),
            Example(text="My divorce is nearly through, so my evenings are free.", marks="My divorce is"),
            Example(text="I was diagnosed with depression two years ago and am well again."),
            Example(text="I prayed for this job every night, and may God bless you.", marks="God bless"),
            Example(text="After the election I hope that you and I voted for the same side."),
        ),
        near=(
            Example(text="Thank you for telling me about your son at the ferry school."),
            Example(text="My own whites are clean and ready. Our church roof was the hardest job that I have done."),
            Example(text="Are the carriers that you are expecting in June all from Leeds?"),
            Example(text="Your cold chain and your back office were what I came to see."),
            Example(text="A family-owned firm of your age and size has few duplicate invoices."),
            Example(text="My voice was the fourth on the project, and the church hall was our office."),
        ),
    ),
}
