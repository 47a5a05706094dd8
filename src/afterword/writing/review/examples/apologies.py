"""Letters in small, right and wrong: the examples of `checks.apologies`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "over-apology": Examples(
        good=(
            Example(text="Thank you for the morning, and for the tour."),
            Example(text="I am sorry that this comes late. Thank you for the morning."),
            Example(text="I apologise for the wrong file on Monday; here is the right one.", purpose="supply"),
        ),
        bad=(
            Example(text="Sorry to bother you. I am sorry that this is late, and thank you.", marks="I am sorry"),
            Example(
                text="I apologise for writing. Thank you, and please forgive me for taking your time.",
                marks="please forgive me",
            ),
            Example(
                text="I hate to trouble you. Is there any news? Apologies again.",
                marks="Apologies again",
                purpose="check_in",
            ),
        ),
        near=(
            Example(text="I was sorry to hear about the flood at the depot. I am sorry that I missed Daniel."),
            Example(text="Thank you. At Tarn the letters of apology fell by half, and nobody was sorry about that."),
        ),
    ),
    "apology-for-performance": Examples(
        good=(
            Example(text="Thank you. One fact I left out: since 2023 I have run the SQL reports at Tarn."),
            Example(text="Thank you for the morning. I enjoyed the question about joins."),
            Example(text="I am sorry that this comes late. Thank you for the morning."),
        ),
        bad=(
            Example(text="I don't usually stammer like that."),
            Example(text="My knees were shaking all through the sample lesson."),
            Example(text="That pump question threw me, and I floundered."),
            Example(text="I went to pieces over the second question."),
            Example(text="Thank you for the morning. Sorry I was so nervous.", marks="Sorry I was"),
            Example(text="Thank you. My mind went blank when you asked about joins.", marks="My mind went blank"),
            Example(text="Thank you. I am usually far more articulate.", marks="I am usually far more"),
            Example(text="Thank you. I know that I did not do myself justice.", marks="did not do myself justice"),
            Example(
                text="Thank you. I could have answered the SQL question better.",
                marks="could have answered the SQL question better",
            ),
        ),
        near=(
            Example(text="Customers who lose their thread on the telephone are the ones I like best."),
            Example(text="Thank you. A supplier got that sum wrong twice, and we paid both times."),
            Example(text="I made a mess of my first ledger at Tarn, and kept it."),
            Example(text="Thank you. You put me at ease when I was nervous."),
            Example(text="Thank you. The team was nervous before the release, and you kept it calm."),
            Example(text="Thank you. We froze the release at Tarn and found the fault in a day."),
        ),
    ),
}
