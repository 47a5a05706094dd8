"""Letters in small, right and wrong: the examples of `checks.tact`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "repeats-their-doubt": Examples(
        good=(
            Example(text="Since 2023 I have run our SQL reporting, forty queries a week."),
            Example(text="You asked about night shifts: at Tarn I worked two winters of them."),
            Example(text="I understand your concern about duplicate invoices, and would begin with them."),
        ),
        bad=(
            Example(text="I haven't got the crane licence that you wanted."),
            Example(text="Ms Okonkwo feared that I would be off again by the summer."),
            Example(text="Three jobs in two years must have raised an eyebrow."),
            Example(text="True, I have hopped about a bit."),
            Example(text="I could tell that you had me down as a shop girl who has never led anybody."),
            Example(text="I know you are worried that I lack experience with freight."),
            Example(text="Although I have never worked in freight, I learn fast.", marks="Although I have never"),
            Example(text="I hope you can look past my lack of a degree.", marks="look past my lack"),
            Example(text="You said that I might be too junior for the team, and that stayed with me."),
            Example(text="Your doubts about my SQL were fair.", marks="Your doubts about my"),
        ),
        near=(
            Example(text="I don't have the list you asked for yet; it comes tomorrow."),
            Example(text="True, I began with the carriers, and the refunds fell."),
            Example(text="I would not want you to think that I do not read the footnotes."),
            Example(text="You had me down for half an hour and gave me a whole one."),
            Example(text="You were worried about the cut-over in June, and so would I be."),
            Example(text="Although I have not heard from Sam, I am glad to wait."),
            Example(text="I understand that you are not sure whether both systems will run in parallel."),
        ),
    ),
}
