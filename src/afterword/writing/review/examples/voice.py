"""Letters in small, right and wrong: the examples of `checks.voice`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "cliches": Examples(
        good=(
            Example(text="At Tarn I cut refunds by 18%, mostly by asking the night shift first."),
            Example(text="I pay attention to detail, which the billing tests at Tarn needed."),
            Example(text="Your drivers and the night desk would be my first two visits."),
        ),
        bad=(
            Example(text="I am a passionate team player who hits the ground running.", marks="hits the ground running"),
            Example(text="I always go the extra mile and think outside the box.", marks="think outside the box"),
            Example(text="As a quick learner with a proven track record I would be a valuable asset."),
        ),
        near=(
            Example(text="The boxes outside the depot had been hit by a truck, and the ground was still wet."),
            Example(text="The players of your football team run the night desk, you said."),
            Example(text="The extra mile to the second depot costs you a driver's hour a day."),
        ),
    ),
    "machine-voice": Examples(
        good=(
            Example(text="You drew the June billing migration on a napkin, and I have it on my desk."),
            Example(text="I was truly impressed by the tests, and by how few of them there are."),
            Example(text="I hope this note finds you well rested after the cut-over weekend."),
        ),
        bad=(
            Example(text="Your unwavering focus on people left a lasting impression on me, and I came away inspired."),
            Example(
                text="I hope this email finds you well. Your vision for logistics resonated deeply with my own "
                "journey, and my skill set aligns seamlessly with your mission."
            ),
            Example(
                text="Our engaging conversation further solidified my enthusiasm. I would welcome the opportunity to "
                "leverage my expertise to drive meaningful impact."
            ),
            Example(
                text="I gained a deeper understanding of your commitment to excellence, innovation and collaboration. "
                "The ever-evolving landscape of freight is where I thrive."
            ),
        ),
        near=(
            Example(text="Your drivers left a lasting impression, and so did the rain."),
            Example(text="The two ledgers align well once a month, you said, and the rest is done by hand."),
            Example(text="The June billing migration is a transformative project, and your commitment to it shows."),
            Example(text="I gained a better understanding of duplicate invoices from your three examples."),
        ),
    ),
}
