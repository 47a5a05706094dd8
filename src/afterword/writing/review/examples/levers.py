"""Letters in small, right and wrong: the examples of `checks.levers`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "name-dropping": Examples(
        good=(
            Example(text="Thank you for the morning. I would be glad to meet the managing director one day."),
            Example(text="Daniel told me that the tests began as a Friday experiment."),
            Example(text="Your director explained the plan for June in a way that I could repeat at home."),
            Example(text="Ms Hale, my manager at Tarn, is glad to be a reference."),
        ),
        bad=(
            Example(text="Thank you for the morning. Your regional director has known me since school."),
            Example(text="Thank you for the morning. My aunt sits on the board of trustees."),
            Example(text="Thank you for the morning. You might ask the chairman, who would vouch for me."),
            Example(text="My cousin sits on the county board, as you may know."),
            Example(text="Your head of sales and I go back twenty years."),
            Example(text="My neighbour is on your board, by the way."),
            Example(text="Mr Vane, who plays golf with your chairman, thinks that I should press on."),
            Example(text="Your CEO thought that I would be great for the team."),
            Example(text="My uncle plays golf with your director, and he says the decision is close."),
            Example(text="Daniel told me that I am his first choice."),
            Example(text="Your board knows me well and wants me in the post."),
            Example(text="I have copied your manager so that this moves along."),
        ),
        near=(
            Example(text="Thank you for the morning. Your director asked how the rota is kept."),
            Example(text="My cousin drives for the dairy and knows every lane that you deliver to."),
            Example(text="The owner's son showed us the press, and it was warm."),
            Example(text="You put in a word for me when it mattered. Thank you.", purpose="tell_referrer"),
            Example(text="Your manager told you about the June migration before anybody else, you said."),
            Example(text="Is the head of billing the first to see the duplicates?"),
            Example(text="Sam told me that the decision is due on Friday the 13th."),
        ),
    ),
}
