"""Letters in small, right and wrong: the examples of `checks.gifts`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "gift": Examples(
        good=(
            Example(text="Thank you for the morning. Thank you for the hour that you set aside for me."),
            Example(text="Thank you for the coffee and for the hour that you gave me."),
            Example(text="Please find the two references attached, as you asked."),
            Example(text="The chocolate line was the best part of the tour."),
        ),
        bad=(
            Example(text="Thank you for the morning. I have wrapped one of my bowls for your desk."),
            Example(text="Thank you for the morning. Since you like figs, I have put a few by for you."),
            Example(text="Thank you for the morning. You would be my guests at the harbour concert."),
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
            Example(text="Thank you for the morning. I have told my present employer about it."),
            Example(text="Thank you for the morning. I printed a copy of the plan for you."),
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
