"""Letters in small, right and wrong: the examples of `checks.money`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "salary-talk": Examples(
        good=(
            Example(text="Thank you for the morning. You asked what I earn, and it is 31,000."),
            Example(text="What would the first month look like for a new analyst?"),
            Example(
                text="What is the salary range for the role?",
                facts=({"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00"},),
            ),
            Example(
                text="My salary expectation is 48,000 pounds, as you asked.",
                purpose="answer",
                facts=(
                    {
                        "fact": "asked_for",
                        "id": "a1",
                        "candidacy": "c1",
                        "at": "2026-03-04T18:00:00+00:00",
                        "what": "salary expectations",
                    },
                ),
            ),
        ),
        bad=(
            Example(text="Thank you for the morning. Is there any help with relocating for somebody who moves over?"),
            Example(text="What the post pays on nights is something I would like to know before we go on."),
            Example(text="Thank you for the morning. I could not take a drop in wages."),
            Example(
                text="Thank you. I was also wondering what you would pay me.",
                also={"c1": {"role": "Pay Equity Analyst"}},
            ),
            Example(text="Is the per diem the same in Leeds as it is in town?"),
            Example(
                text="We didn't get around to what you pay on nights, and whether the Sundays go in at double time."
            ),
            Example(text="Thank you. Which point on the scale would somebody with nine years start at?"),
            Example(text="Could you tell me what the salary would be for this role?"),
            Example(text="How many days of holiday are there, and is there a bonus at Christmas?"),
            Example(text="I currently earn 41,000 pounds and would not move for less.", marks="I currently earn"),
            Example(text="Does the job come with health insurance and a pension?"),
            Example(text="I have a trip booked in August and would need two weeks off in May."),
        ),
        near=(
            Example(text="Thank you for the morning. The pension rules I rewrote at the mill filled one page."),
            Example(text="Thank you for the morning. Who stands in for you on your days off?"),
            Example(
                text="Thank you. The salary band that overlaps is the part of pay equity I like best.",
                also={"c1": {"role": "Pay Equity Analyst"}},
            ),
            Example(
                text="Do the schools pay for the puppet shows? I ran the money side of our club, in a hall built in "
                "the mid sixties."
            ),
            Example(text="The shift premium was in four places at Tarn, and I put it in one."),
            Example(text="Do the carriers get their mileage paid before the invoices are matched?"),
            Example(text="Thank you. On what scale do you weigh the flour?"),
            Example(text="At Tarn I built the salary survey that the whole trade reads."),
            Example(text="How do your customers pay when both billing systems run in parallel?"),
            Example(text="The holiday season must double your invoices; what helps you through it?"),
            Example(text="What benefits do you hope for from the June billing migration?"),
        ),
    ),
}
