"""Letters in small, right and wrong: the examples of `checks.truth`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "unrecorded-claim": Examples(
        good=(
            Example(text="Thank you for yesterday. What you said about the June billing migration made me think."),
            Example(text="You told me that duplicate invoices cost you most. At Tarn I cut refunds by 18%."),
            Example(text="Your point about running both systems in parallel was new to me. Thank you for it."),
            Example(text="As you said, you decide by Friday the 13th. Thank you for being so clear."),
            Example(text="Hearing how billing will move in June was a pleasure, and I learned a great deal."),
        ),
        bad=(
            Example(text="Thank you. I loved what you said about Kubernetes.", marks="Kubernetes"),
            Example(
                text="Your story about the flooded warehouse stayed with me on the train.",
                marks="the flooded warehouse",
            ),
            Example(
                text="You mentioned that forklift drivers enter most orders by hand, which surprised me.",
                marks="forklift drivers enter most orders by hand",
            ),
            Example(
                text="Thank you for showing me the pallet robots in the Hull depot.",
                marks="pallet robots in the Hull depot",
            ),
            Example(
                text="I look forward to reading the whitepaper on carbon accounting you promised.",
                marks="the whitepaper on carbon accounting",
            ),
            Example(
                text="It was good to hear that Warsaw gets its own analytics desk.",
                marks="Warsaw gets its own analytics desk",
            ),
            Example(text="We talked about the June migration and about Snowflake.", marks="about Snowflake"),
            Example(
                text="You told me that the refund desk will get a floor of its own in the autumn, which is good news.",
                marks="the refund desk will get a floor of its own in the autumn",
            ),
        ),
        near=(
            Example(text="Your picture of a ledger as a garden will stay with me. Thank you."),
            Example(text="Thank you for the seat by the window, and for telling me how to reach the station on foot."),
            Example(text="Duplicates every second week: I laughed when you said it, and then counted ours. Thank you."),
            Example(text="Thank you for the talk about the Data Analyst post and for not hiding the untidy parts."),
            Example(text="Thank you for showing me the way to the station."),
            Example(text="An old neighbour kept bees. She told me once that a hive never lies. Thank you."),
            Example(text="You gave me a good deal of time to talk about the Data Analyst position. Thank you."),
            Example(text="Thank you for telling me how the team works and what the next steps are."),
            Example(text="At Tarn I explained Kubernetes to forty managers. Thank you for your time."),
            Example(text="My manager at Tarn told me that pallet robots were the future. Thank you for yesterday."),
            Example(text="I look forward to hearing about the carbon accounting project. Thank you for the morning."),
            Example(text="Daniel's account of the tests for SQL models was useful too. Thank you."),
            Example(
                text="I spent my first winter at Tarn learning what the handbook leaves out. Thank you for the hour."
            ),
            Example(text="I appreciated hearing about it straight, without the brochure. Thank you."),
            Example(text="At Tarn I wrote their questions on a sheet and sent them home with it. Thank you."),
            Example(text="You told me that the panel meets again after the last candidate. Thank you for that."),
            Example(text="Thank you for asking about my thesis. I would be happy to send it."),
            Example(
                text="I loved what you said about Kubernetes.", also={"d1": {"notes": []}, "i1": {"with": []}}, to="sam"
            ),
        ),
    ),
}
