"""Letters in small, right and wrong: the examples of `checks.stunts`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "joke-or-stunt": Examples(
        good=(
            Example(text="Your story of the printer that billed itself made me laugh all the way to the station."),
            Example(text="Duplicate invoices have taught me patience, and a liking for dull, reliable checks."),
            Example(text="Thank you for a conversation in which there was room to laugh, too."),
        ),
        bad=(
            Example(text="I have folded my letter into a paper boat for you."),
            Example(text="I promise that my sums are neater than my handwriting."),
            Example(text="This analyst comes with her own calculator and a warranty."),
            Example(text="If your ledger were a cow, I would be the one with the bucket."),
            Example(text="If Northwind is the bread, then I am the butter."),
            Example(text="My dog thinks you should hire me, and he is a strict judge of people."),
            Example(
                text="Roses are red, invoices are blue, I would love to come and work for you.", marks="Roses are red"
            ),
            Example(text="Consider me the sprinkles on your sundae.", marks="Consider me the sprinkles on your sundae"),
            Example(text="I do a happy dance for every ledger that balances, so this is my dance for you."),
        ),
        near=(
            Example(text="I have put my letter into one page, as you asked."),
            Example(text="Your sums are neater than my old ones at Tarn were."),
            Example(text="If the move were mine to plan, June would be the month for it."),
            Example(text="If the ledger is the problem, I am glad to look at it first."),
            Example(text="At Calder Foods we posted the cakes to your depot, and the jam and butter to another."),
            Example(text="I have taken the anti-bribery training that carriers ask for."),
        ),
    ),
}
