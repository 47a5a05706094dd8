"""Letters in small, right and wrong: the examples of `checks.questions`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "no-question": Examples(
        good=(
            Example(text="Thank you for the morning. Will both systems run in parallel after June?"),
            Example(text="Thank you for the morning. I would be curious to know whether both systems run in parallel."),
            Example(text="Thank you, Sam. The room was easy to find, and I was glad of the tea.", to="sam"),
        ),
        bad=(
            Example(text="Thank you for the morning. The June billing migration will be hard."),
            Example(
                text="Thank you for yesterday. Duplicate invoices are an old acquaintance of mine, and I know "
                "where they hide."
            ),
            Example(text="I was grateful for the hour with you. You know how to reach me if anything is missing."),
        ),
        near=(
            Example(text="Thank you. It would be good to hear how you mean to run the two systems beside each other."),
            Example(
                text="Thank you for yesterday. The migration is not for me, as I said.", also={"d1": {"wanted": "no"}}
            ),
        ),
    ),
    "question-already-answered": Examples(
        good=(
            Example(text="Thank you. Will both systems run in parallel after June?"),
            Example(
                text="Thank you. How do the drivers send in their sheets?",
                also={
                    "d1": {
                        "notes": [
                            {
                                "person": "okonkwo",
                                "topics": ["the June billing migration"],
                                "answered": ["the team is six people"],
                            }
                        ]
                    }
                },
            ),
            Example(text="Thank you for saying when you will decide. Which invoices double most often?"),
        ),
        bad=(
            Example(
                text="Thank you. When does the busy season begin and end?",
                also={
                    "d1": {
                        "notes": [
                            {"person": "okonkwo", "topics": [], "answered": ["the busy season runs from May to June"]}
                        ]
                    }
                },
            ),
            Example(
                text="Thank you for yesterday. How many people are on the team?",
                marks="How many people are on the team?",
                also={"d1": {"notes": [{"person": "okonkwo", "topics": [], "answered": ["the team is six people"]}]}},
            ),
            Example(
                text="When does the billing migration take place? I would be glad to help.",
                marks="When does the billing migration take place?",
            ),
            Example(
                text="Thank you. Could you tell me when you expect to make a decision?",
                marks="Could you tell me when you expect to make a decision?",
            ),
            Example(
                text="Thank you. Who would I be reporting to?",
                marks="Who would I be reporting to?",
                also={"d1": {"notes": [{"person": "okonkwo", "answered": ["who the analyst reports to"]}]}},
            ),
        ),
        near=(
            Example(
                text="Could you share when you expect a decision?",
                purpose="check_in",
                send_at="2026-03-19T09:00:00+00:00",
            ),
            Example(
                text="Thank you. How many people use the old system beside the team?",
                also={
                    "d1": {
                        "notes": [
                            {
                                "person": "okonkwo",
                                "question": "How many people use the old system?",
                                "answered": ["the team is six people"],
                            }
                        ]
                    }
                },
            ),
            Example(
                text="Thank you. Who on the team reads the refund report?",
                also={"d1": {"notes": [{"person": "okonkwo", "answered": ["the team is six people"]}]}},
            ),
        ),
    ),
    "too-many-questions": Examples(
        good=(
            Example(text="Thank you for the morning. Will both systems run in parallel after June?"),
            Example(text="Thank you. Will both systems run in parallel? And who reads the results?"),
            Example(text="Thank you for the morning. I have no further question."),
        ),
        bad=(
            Example(
                text="Thank you. Who reads the report? How long is it? Is it printed at all?",
                marks="Who reads the report? How long is it? Is it printed at all?",
            ),
            Example(
                text="Will both run after June? I would test them. Which one wins a tie? Who is told of it then? "
                "Thanks."
            ),
            Example(
                text="Is there any news yet? Has the panel met again? Do you need my references, or a sample of "
                "my work?",
                purpose="check_in",
            ),
        ),
        near=(
            Example(
                text="Thank you. Why? Because you were frank. Will both run in parallel? Who would decide that in June?"
            ),
            Example(
                text="Good morning, is this a good moment? Do you have a timeline? May I ask again? By mail?",
                channel="phone",
            ),
        ),
    ),
}
