"""Letters in small, right and wrong: the examples of `checks.contradiction`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_A_BACKLOG = {
    "notes": [
        {
            "person": "daniel",
            "topics": ["a backlog of 1,200 tickets"],
            "needs": [],
            "strengths": [],
            "answered": [],
        }
    ]
}
"""What a debrief holds whose talk was of 1,200 tickets."""

EXAMPLES: Mapping[str, Examples] = {
    "contradiction": Examples(
        good=(
            Example(text="Thank you. At Tarn I cut refunds by 18% in one quarter, and 4 colleagues copied the check."),
            Example(text="Thank you for the video call yesterday. You decide by Friday the 13th, as I understood."),
            Example(text="Thank you. I ran 12 reports at Tarn.", beside="At Tarn I wrote 40 queries. Thank you."),
        ),
        bad=(
            Example(
                text="Thank you. In three years we lost only five of the 36 drivers on my board.",
                marks="five",
                also={
                    "me": {
                        "strengths": [
                            {"id": "s1", "claim": "I keep drivers", "evidence": "lost two of 36 drivers in three years"}
                        ]
                    }
                },
            ),
            Example(
                text="Thank you. I went back to 52 of them and won 29 over again.",
                marks="29",
                also={
                    "me": {
                        "strengths": [
                            {
                                "id": "s1",
                                "claim": "I win back accounts",
                                "evidence": "won back 19 of 52 lapsed accounts",
                            }
                        ]
                    }
                },
            ),
            Example(
                text="Thank you. Of the thirteen grants that I wrote for the museum, eleven were funded.",
                marks="eleven",
                also={
                    "me": {
                        "strengths": [
                            {
                                "id": "s1",
                                "claim": "grants",
                                "evidence": "won 9 of 13 grants for the museum, worth 214,000 dollars",
                            }
                        ]
                    }
                },
            ),
            Example(text="Thank you. At Tarn I cut refunds by 28% in one quarter.", marks="28%"),
            Example(
                text="Thank you for saying that you will decide by Friday the 20th.",
                marks="Friday the 20th",
                also={"d1": {"decision": {"latest": "2026-03-12", "words": "we decide by Thursday the 12th"}}},
            ),
            Example(
                text="Thank you for meeting me in person yesterday. The June migration sounds hard.",
                marks="meeting me in person",
            ),
            Example(
                text="Thank you. Over eight years I closed the books of nine depots in Leeds.",
                marks="eight",
                beside="For six years I have closed the books of nine depots in Leeds. Thank you.",
            ),
            Example(
                text="I understand that the decision will come by 20 March, and I look forward to it.",
                marks="20 March",
                purpose="check_in",
            ),
            Example(
                text="Vielen Dank. Bei Tarn habe ich die Refunds um 81% gesenkt, in einem Quartal.",
                marks="81%",
                also={
                    "me": {
                        "strengths": [
                            {"id": "s1", "claim": "Fehler", "evidence": "die Refunds bei Tarn um 18% gesenkt"}
                        ]
                    }
                },
            ),
        ),
        near=(
            Example(text="Thank you. At Tarn refunds fell by almost 20% in one quarter."),
            Example(text="Thank you for the video call. I would be glad to meet in person next time."),
            Example(text="Thank you. At Tarn I also cut the refunds team's backlog from 90 days to 30."),
            Example(
                text="Thank you. Your 1,200 open tickets do not frighten me: ours stood at 1,900, and later at 240.",
                also={
                    "d1": _A_BACKLOG,
                    "me": {
                        "strengths": [
                            {"id": "s1", "claim": "queues", "evidence": "brought open tickets from 1,900 to 240"}
                        ]
                    },
                },
            ),
            Example(
                text="Thank you. A backlog of 1,200 does not frighten me: at Tarn open tickets fell from 1,900 to 240.",
                also={
                    "d1": _A_BACKLOG,
                    "me": {
                        "strengths": [
                            {
                                "id": "s1",
                                "claim": "queues",
                                "evidence": "brought open tickets at Tarn from 1,900 to 240",
                            }
                        ]
                    },
                },
            ),
            Example(text="You decide by Friday the 13th; I can send references by Monday."),
        ),
    ),
}
