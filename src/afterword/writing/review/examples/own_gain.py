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
            Example(text="July is convenient for me. Which of the wards gets the extra money first?"),
            Example(text="Thank you. Daniel made time for me on Monday, and the team made room at the table."),
            Example(text="My notice ends on 31 May, so June would be no trouble.", purpose="answer"),
            Example(text="It was good for me to hear how the month really ends."),
            Example(text="You need a steady hand in June, and I have kept one through two migrations."),
            Example(text="The role is what I am looking for, and the families I served needed steady work most."),
            Example(text="The mortgage desk at Tarn paid its bills late until I changed the order of the checks."),
        ),
    ),
    "gift": Examples(
        good=(
            Example(text="Thank you for the coffee and for the hour that you gave me."),
            Example(text="Please find the two references attached, as you asked."),
            Example(text="The chocolate line was the best part of the tour."),
        ),
        bad=(
            Example(text="I couldn’t resist sending you a few of our homemade fudge."),
            Example(text="There is a crate of plums under your name at the gatehouse."),
            Example(text="Please enjoy the enclosed gift card with my thanks."),
            Example(text="A box of chocolates is on its way to your office."),
            Example(text="I left a bottle of wine for you at reception."),
            Example(text="Let me take you to dinner to say thank you.", marks="take you to dinner"),
            Example(text="Attached is an Amazon voucher, a small token of my appreciation."),
            Example(
                text="There is a loaf from my own oven coming your way.", marks="loaf from my own oven coming your way"
            ),
        ),
        near=(
            Example(text="I sent the book back to the library, and I would bring in small changes first."),
            Example(text="The box of invoices on your desk said it all."),
            Example(text="The booking was under your name, so the porter knew where to send me."),
            Example(text="At Tarn I cleared 300 gift card balances that nobody had claimed."),
            Example(text="The biscuits you served were as good as the talk about duplicate invoices."),
            Example(text="Your wine list and your cake counter were the reason I applied."),
            Example(text="Thank you for promising to take me round the bottling plant."),
        ),
    ),
}
