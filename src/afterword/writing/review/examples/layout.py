"""Letters in small, right and wrong: the examples of `checks.layout`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "too-short": Examples(
        good=(
            Example(text="Thank you for the hour on Wednesday. " * 7),
            Example(text="Thank you for arranging the morning so well, Sam. Everything was where you said.", to="sam"),
            Example(text="I am withdrawing from the process, with thanks for your time.", purpose="withdraw"),
        ),
        near=(
            Example(
                text="Thank you for the morning. I enjoyed the talk about SQL. Let us stay in touch.",
                channel="linkedin",
            ),
            Example(text="Good morning, Lea Brandt here. Thank you for yesterday.", channel="voicemail"),
        ),
        bad=(
            Example(text="Thx for the chat, it was fun."),
            Example(text="Thank you very much for seeing me. I enjoyed meeting you and look forward to hearing more."),
            Example(
                text="Just a line to say thank you for your time on Wednesday, and for the tour of the depot.",
                to="daniel",
            ),
        ),
    ),
    "dense-paragraph": Examples(
        good=(
            Example(text="Thank you for the hour. It was good of you.\n\nAt Tarn I cut refunds by 18%. Shall we talk?"),
            Example(text="One two three four five six seven. " * 4),
            Example(text="Thank you for the hour. It was kind. I liked it. It was long.\n\nI learnt much. Thank you."),
        ),
        near=(
            Example(text="Thank you for seventy words " + "in one long sentence about invoices " * 10 + "and more."),
            Example(text="Thank you, e.g. for the tour at 9 a.m. with Dr. Roe and Mr. Priestley. It was good."),
        ),
        bad=(
            Example(text="Thank you for the hour and the tour of the depot on Wednesday morning. " * 6),
            Example(text="Thank you for the hour. It was kind of you. I liked it. It was long. It rained, too."),
            Example(text="Thank you for " + "the tour and the talk and the walk and " * 9 + "the rest of the morning."),
        ),
    ),
    "vague-subject": Examples(
        good=(
            Example(text="Thank you.", subject="Thank you: Data Analyst interview"),
            Example(text="Thank you.", subject="Your question about refunds"),
            Example(text="Thank you.", subject="", channel="post"),
        ),
        near=(
            Example(text="Thank you.", subject="One thing about the June migration"),
            Example(text="Thank you.", subject="Re: Interview"),
            Example(text="Thank you.", subject="Following up on the June migration"),
            Example(text="Thank you.", subject="Thank you for Wednesday"),
        ),
        bad=(
            Example(text="Thank you.", subject="Quick one", marks="Quick one"),
            Example(text="Thank you.", subject=""),
            Example(text="Thank you.", subject="Follow-up", marks="Follow-up"),
            Example(text="Thank you.", subject="Hi there", marks="Hi there"),
            Example(text="Thank you.", subject="Just checking in", marks="Just checking in"),
        ),
    ),
    "shouting": Examples(
        good=(
            Example(text="Thank you for the talk.", subject="Data Analyst interview: thank you"),
            Example(text="Thank you for the talk about SQL and dbt at NATO.", subject="SQL tests: thank you"),
            Example(text="Thank you for the talk.", subject="Thank you!"),
        ),
        near=(
            Example(text="Thank you for the talk.", subject="Urgent-care clinic analyst: thank you"),
            Example(text="Thank you for the tour of the URGENT CARE ward.", subject="RN interview, AMU: thank you"),
            Example(text="Thank you for telling me about [TOPIC FROM THE CALL]."),
        ),
        bad=(
            Example(text="Thank you.", subject="THANK YOU FOR THE INTERVIEW", marks="THANK YOU FOR THE INTERVIEW"),
            Example(text="Thank you.", subject="Urgent: my interview", marks="Urgent"),
            Example(text="Thank you.", subject="Thank you!!", marks="!!"),
            Example(text="Thank you. I REALLY WANT THIS JOB.", marks="REALLY WANT THIS JOB"),
        ),
    ),
}
