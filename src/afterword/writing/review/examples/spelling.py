"""Letters in small, right and wrong: the examples of `checks.spelling`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "misspelling": Examples(
        good=(
            Example(text="Thank you for the colour-coded programme, and for your judgement of it."),
            Example(text="Thank you for the color-coded program, and for your judgment of it."),
            Example(text="Thank you for an hour of your time, and for a useful look at the reprioritised timesheets."),
            Example(text="Thanks to your advice I would, of course, have gone earlier."),
        ),
        near=(
            Example(text="Thank you for telling me about Priestley's kubectl wrappers and the arroz con gandules."),
            Example(text="Thank you. My notes are at lea.example/definately, or write to recieve@lea.example."),
            Example(text="Thank you for showing me the misprint “recieved with thanks” on the June invoices."),
            Example(text="Thank you. What you're working on there is rare, and I know that that had had its day."),
            Example(text="Thank you. Finding you was no trouble, and meeting both of you was a pleasure."),
            Example(text="Thank you. The croutons, the sauteed morels and the levain were what a tradie dreams of."),
            Example(text="Thank you. Would you, of all people, rather then or now have an MBA or a one-year course?"),
        ),
        bad=(
            Example(text="Thank you for the oppurtunity to see the June billing migration.", marks="oppurtunity"),
            Example(text="I would of liked to hear more about it. Thank you.", marks="of"),
            Example(text="Thank you for you're time on Wednesday.", marks="you're"),
            Example(text="Thank you for the the tour.", marks="the the"),
            Example(text="Thank you. I look forward to hear from you.", marks="hear"),
            Example(text="Thank you for showing me an report on refunds.", marks="an"),
            Example(text="I was glad you was so open about June. Thank you.", marks="you was"),
            Example(text="I realy enjoyed it and definitly learnt alot. Thank you.", marks="definitly"),
        ),
    ),
}
