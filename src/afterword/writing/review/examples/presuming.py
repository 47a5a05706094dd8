"""Letters in small, right and wrong: the examples of `checks.presuming`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "presumes-the-job": Examples(
        good=(
            Example(text="Thank you for the morning. When you know more, I would be glad to hear it."),
            Example(text="Thank you for the morning. If the role goes forward, I would begin with the joins."),
            Example(text="Thank you. I could start on 1 June, should it come to that."),
            Example(text="Thank you. I would be glad to be part of the team."),
        ),
        bad=(
            Example(text="Thank you for the morning. I am thrilled to be part of this team from August."),
            Example(text="Thank you for the morning. My husband has given notice on the flat."),
            Example(text="I'll have your night roster up on the wall by my second week."),
            Example(text="You can tell Daniel that I'll be seeing him on the line in July."),
            Example(text="Please get my pass ready."),
            Example(text="I'll have that board cleared before Christmas."),
            Example(text="Thank you. Could you keep me the desk by the window?"),
            Example(text="Thank you. Which locker will be mine?"),
            Example(
                text="Thank you for the morning. I am looking forward to my first day!",
                marks="looking forward to my first",
            ),
            Example(text="Thank you. When I start, I will clean up the joins.", marks="When I start"),
            Example(text="Thank you, and greet my new colleagues from me.", marks="my new colleagues"),
            Example(
                text="Thank you for the morning. I have already handed in my notice.",
                marks="I have already handed in my notice",
            ),
            Example(text="Thank you. See you on Monday.", marks="See you on"),
            Example(text="Thank you for choosing me.", marks="Thank you for choosing me"),
        ),
        near=(
            Example(text="I have read the offer of the post at 41,000 a year and cannot accept it."),
            Example(text="Thank you for the morning. On my first day at the dairy I counted 600 churns."),
            Example(
                text="Tuesday suits me. I look forward to meeting the rest of the group.", purpose="answer_invitation"
            ),
            Example(text="Thank you for welcoming me to the branch. My manager and I both learned from it."),
            Example(text="On my first day at Tarn an old hand told me that the mail will keep until morning."),
            Example(text="My first day in the depot ended in the rain, and I have liked maps since."),
            Example(text="I took over the billing reports at Tarn in my first week there."),
            Example(text="Thank you. Could you keep me a parking space on Tuesday?", purpose="answer_invitation"),
            Example(text="Thank you. Which of the lockers will be moved in June?"),
            Example(text="Thank you. When I started at Tarn, the joins were in the same state."),
            Example(text="Thank you. In my first week at Tarn I found three broken feeds."),
            Example(text="Thank you. When I start a model I read the ledger first."),
            Example(text="Thank you. I look forward to seeing you on Monday for the second interview."),
            Example(
                text="Thank you for the offer. I look forward to joining you.",
                facts=({"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-05T08:00:00+00:00"},),
            ),
        ),
    ),
}
