"""Letters in small, right and wrong: the examples of `checks.own_gain`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "own-needs-first": Examples(
        good=(
            Example(text="The billing work is what I do best, and I would be glad to take it on."),
            Example(text="I live in Leeds and can be at the depot on any day of the week."),
            Example(text="Moving to London in May is settled, so a start then is no trouble."),
        ),
        bad=(
            Example(text="The tram stops by your gate, so the shifts would let me collect my son."),
            Example(text="I'd finally have my Sundays back."),
            Example(text="The post would be a godsend for me, with the lease up in May."),
            Example(
                text="This would be perfect for me because the office is close to my flat.", marks="perfect for me"
            ),
            Example(text="The post would help me pay off my student loan at last."),
            Example(text="I really need the money after five months without work.", marks="I really need the"),
            Example(text="Northwind would be a fine stepping stone for what I plan after it.", marks="stepping stone"),
            Example(text="The hours would fit around my childcare better than those of my present job."),
        ),
        near=(
            Example(text="It would help me to know how many invoices come in twice."),
            Example(text="July is convenient for me. Which of the wards gets the extra money first?"),
            Example(text="Thank you. Daniel made time for me on Monday, and the team made room at the table."),
            Example(text="My notice ends on 31 May, so June would be no trouble.", purpose="answer"),
            Example(text="It was good for me to hear how the month really ends."),
            Example(text="You need a steady hand in June, and I have kept one through two migrations."),
            Example(text="The role is what I am looking for, and the families I served needed steady work most."),
            Example(text="The mortgage desk at Tarn paid its bills late until I changed the order of the checks."),
        ),
    ),
}
