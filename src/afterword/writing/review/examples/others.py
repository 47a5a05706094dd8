"""Letters in small, right and wrong: the examples of `checks.others`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "compares-candidates": Examples(
        good=(
            Example(text="I know that you have other candidates to meet, and I will wait gladly."),
            Example(text="At Tarn I cut refunds by 18%, which is the problem you raised."),
            Example(text="I wish the other candidates well; it was a friendly waiting room."),
        ),
        bad=(
            Example(text="I would put my welds up against anyone in the yard."),
            Example(text="The chap before me hadn't read the advert."),
            Example(text="Whoever you chose cannot close a ledger as I do.", purpose="part_well"),
            Example(text="Lay me next to the rest of your pile, and look."),
            Example(text="None of the others on your list can say the same."),
            Example(text="I would put my record up against anybody's."),
            Example(text="Those other fellows you saw have never closed a ledger."),
            Example(text="You will not find anyone better for this work."),
            Example(text="Unlike most applicants, I have closed a ledger by hand.", marks="Unlike most applicants"),
            Example(text="I am by far the strongest candidate for the post."),
            Example(text="My record puts me head and shoulders above the rest."),
            Example(text="I doubt that the other candidates have my eye for errors."),
        ),
        near=(
            Example(text="If none of those days works for you, I'll come when it suits."),
            Example(text="Whoever you chose will find good tests there.", purpose="part_well"),
            Example(text="Few people know this road in winter. Unlike the others, this pump has no filter."),
            Example(text="The best rehearsal was the one in which a clerk sent us more than they were asked for."),
            Example(
                text="If none of the other days works, say so and I will shift things about.",
                purpose="answer_invitation",
            ),
            Example(text="The man before me had kept the log in pencil, and I still use his shorthand."),
            Example(text="Thank you, Sam. A morning like that takes more arranging than anybody sees.", to="sam"),
            Example(text="When do you expect to have seen the other candidates?"),
            Example(text="Your rivals run one system; what made you choose two?"),
            Example(text="The new check finds more errors than the other one did, and that without a query."),
        ),
    ),
}
