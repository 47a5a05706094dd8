"""Letters in small, right and wrong: the examples of `checks.refusals`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "argues-with-rejection": Examples(
        good=(
            Example(text="Thank you for telling me. I wish you and the new analyst well.", purpose="part_well"),
            Example(text="I am disappointed, of course, and I understand your choice. Thank you.", purpose="part_well"),
            Example(text="Thank you. Should another post open, I would be glad to hear of it.", purpose="part_well"),
        ),
        bad=(
            Example(text="The comment on my tests is simply not accurate.", purpose="part_well"),
            Example(text="You write that I lack freight, yet I have nine years of it.", purpose="part_well"),
            Example(text="I believe that age had a part in it.", purpose="part_well"),
            Example(text="Surely my ledgers count for something.", purpose="part_well"),
            Example(text="I was hardly asked about invoices.", purpose="part_well"),
            Example(text="I honestly believe that you both got this one wrong.", purpose="part_well"),
            Example(text="There is no way that somebody else came out ahead.", purpose="part_well"),
            Example(text="You are making a mistake.", marks="making a mistake", purpose="part_well"),
            Example(text="I ask you to reconsider.", marks="ask you to reconsider", purpose="part_well"),
            Example(
                text="I met every requirement in the advert.", marks="I met every requirement", purpose="part_well"
            ),
            Example(text="I do not understand how you could choose somebody else.", purpose="part_well"),
            Example(
                text="I was clearly the best candidate.",
                purpose="check_in",
                facts=({"fact": "rejected", "id": "r1", "candidacy": "c1", "at": "2026-03-05T08:00:00+00:00"},),
            ),
        ),
        near=(
            Example(text="The result is what I expected, and the reasons were clear. Thank you.", purpose="part_well"),
            Example(text="You said that you would keep my name, and I am glad of it. Thank you.", purpose="part_well"),
            Example(text="Whoever came out ahead is lucky in the team.", purpose="part_well"),
            Example(text="You made the right choice for the depot, I am sure. Thank you.", purpose="part_well"),
            Example(
                text="If your first choice should change, I would be glad to come. Thank you.", purpose="part_well"
            ),
            Example(text="Thank you. It would be a mistake to run both systems for long, as you said."),
        ),
    ),
}
