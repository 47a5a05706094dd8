"""Letters in small, right and wrong: the examples of `checks.worth`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "only-thanks": Examples(
        good=(
            Example(text="Thank you for your time. The June billing migration stayed with me."),
            Example(text="Thank you for meeting me. At Tarn I cut refunds by 18%."),
            Example(text="It was a pleasure to meet you, and I am very interested in the Data Analyst post."),
        ),
        bad=(
            Example(text="Cheers for having me in yesterday, it was class, still buzzing. Thanks again."),
            Example(
                text="Thank you for your time yesterday. It was nice to meet you. I look forward to hearing from you."
            ),
            Example(
                text="I wanted to say thank you so much for the interview. It was a pleasure speaking with you, "
                "and I "
                "appreciate the opportunity. Have a great week ahead."
            ),
            Example(
                text="Many thanks for taking the time to see me about the Data Analyst role at Northwind "
                "Freight. I really "
                "enjoyed our conversation and learning more about the company. Please let me know if you need "
                "anything "
                "further."
            ),
        ),
        near=(
            Example(text="Thank you for your time, Sam. It was nice to meet you, and everything went well.", to="sam"),
            Example(text="Thank you for meeting me. Will both systems run in parallel?"),
            Example(
                text="Thank you for the talk. Parallel ledgers and tired clerks make doubles, and I like hunting those."
            ),
        ),
    ),
    "no-specific-topic": Examples(
        good=(
            Example(text="Thank you for explaining how billing moves in June. I would be glad to help."),
            Example(
                text="Thank you for the hour. Duplicates are an old enemy of mine, and I would enjoy hunting "
                "them with you."
            ),
            Example(text="Thank you, Sam, for a day without a hitch and for the clear map.", to="sam"),
        ),
        bad=(
            Example(
                text="It was great to learn about the company. I am a fast learner and a strong communicator, "
                "and I would "
                "love to bring that to your team."
            ),
            Example(
                text="Thank you for the interview. Your vision is inspiring, and my skills match it in every "
                "respect. I am "
                "confident that I would add value from the first week."
            ),
            Example(
                text="Vielen Dank für das angenehme Gespräch. Ihr Unternehmen und die Kultur haben mir sehr "
                "gefallen, und ich "
                "würde mich freuen, bald ein Teil davon zu sein.",
                also={
                    "d1": {
                        "notes": [
                            {
                                "person": "okonkwo",
                                "topics": ["die Umstellung der Abrechnung im Juni"],
                                "needs": ["weniger doppelte Rechnungen"],
                            }
                        ]
                    }
                },
            ),
        ),
        near=(
            Example(
                text="Vielen Dank für das angenehme Gespräch. Ihr Unternehmen und die Kultur haben mir sehr "
                "gefallen, und ich "
                "würde mich freuen, bald ein Teil davon zu sein."
            ),
            Example(text="Thank you for yesterday. Tests are dear to me too, and I write mine first.", to="daniel"),
            Example(
                text="It was great to learn about the company, and I am a fast learner.", also={"d1": {"notes": []}}
            ),
        ),
    ),
    "role-not-named": Examples(
        good=(
            Example(text="Thank you for the talk about the Data Analyst post.", subject="Thank you"),
            Example(
                text="We met on 4 March about the analyst role. Is there any news?",
                subject="Our talk",
                purpose="check_in",
            ),
            Example(text="Thank you for yesterday."),
        ),
        bad=(
            Example(text="Thank you for the talk about the June migration.", subject="Thank you"),
            Example(
                text="We met on 4 March about the opportunity. Is there a new date?",
                subject="A question",
                purpose="check_in",
            ),
            Example(
                text="I am withdrawing from the process, as I have accepted another post.",
                subject="Withdrawal",
                purpose="withdraw",
            ),
        ),
        near=(
            Example(text="Being an analyst in your team would suit me. Thank you.", subject="Thank you"),
            Example(text="The references that you asked for are below.", subject="References", purpose="supply"),
        ),
    ),
    "too-many-i": Examples(
        good=(
            Example(text="Thank you. I liked the June plan. It will be hard. Doubles are my trade. Who decides?"),
            Example(text="I thank you. I enjoyed it."),
            Example(
                text="In June you move. Inside two weeks it is done. Icy roads may delay it. It is a risk. I know it."
            ),
        ),
        bad=(
            Example(text="I thank you for the hour. I enjoyed it. I feel ready. I believe in the work. When is June?"),
            Example(
                text="I'm grateful. I've thought about June. It is hard. I'd like to help. Tests matter. I know them."
            ),
            Example(text="Vielen Dank. Ich habe viel gelernt. Ich freue mich. Ich komme gern. Ich warte."),
        ),
        near=(
            Example(
                text="Thank you for June. At Tarn I cut refunds. There I found doubles. Then I fixed them. So it went."
            ),
            Example(
                text="I hope you had a good week. I am writing about June. You asked for dates. They are here. "
                "Which suits?"
            ),
        ),
    ),
}
