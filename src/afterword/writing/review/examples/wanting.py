"""Letters in small, right and wrong: the examples of `checks.wanting`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "desperation": Examples(
        good=(
            Example(text="Thank you for the morning. I would be glad to take the post further."),
            Example(
                text="Thank you for yesterday. The more I think about the June billing migration, the more I "
                "want to work on it."
            ),
            Example(text="Thank you for your time. The work suits me, and I hope that we can go on talking."),
        ),
        bad=(
            Example(text="I would come for well below the advertised rate if you let me."),
            Example(text="I'd sleep on the quay if I have to."),
            Example(text="I would peel potatoes for nothing if it got me through the gate."),
            Example(
                text="Thank you for the morning. I would do anything for this job.", marks="I would do anything for"
            ),
            Example(
                text="Thank you. You are my only hope, and I have been out of work for ten months.",
                marks="You are my only",
            ),
            Example(text="Thank you for seeing me. Please, please give me a chance.", marks="Please, please"),
            Example(
                text="Have you decided? Everything depends on this for my family, and I can hardly sleep.",
                marks="Everything depends on this for my",
                purpose="check_in",
            ),
            Example(
                text="I would even work for free at first, if you took me.", marks="work for free", purpose="check_in"
            ),
        ),
        near=(
            Example(text="I don't mind which of the two days we meet."),
            Example(text="We ran out of time for the cold store. Everything depends on the yeast."),
            Example(text="Thank you. We slept in the van for two nights to be on the site at five."),
            Example(
                text="Thank you for yesterday. Your story of the desperate week before the migration made me smile."
            ),
            Example(
                text="Thank you. At Tarn we would have done anything to get rid of the duplicate feed, and "
                "one join did it."
            ),
            Example(
                text="Thank you. I was out of work for a year to look after my mother, which is the gap you "
                "asked about."
            ),
        ),
    ),
    "feigned-interest": Examples(
        good=(
            Example(
                text="Thank you for the morning. I learned a great deal about the June billing migration.",
                also={"d1": {"wanted": "no"}},
            ),
            Example(text="Thank you for your time, and I wish the migration well.", also={"d1": {"wanted": "no"}}),
            Example(text="Thank you for the morning. I would be very glad to join your team."),
        ),
        bad=(
            Example(
                text="Thank you for the morning. I remain extremely keen on the post.",
                marks="remain extremely keen",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="Thank you. I would love to join your team and start soon.",
                marks="I would love to join",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="Thank you. My interest in the role has only grown.",
                marks="My interest in the role",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="Thank you for yesterday. I look forward to the next steps.",
                marks="look forward to the next steps",
                also={"d1": {"wanted": "no"}},
            ),
        ),
        near=(
            Example(
                text="I am withdrawing, and would rather be open about it. Thank you.",
                purpose="withdraw",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="I am withdrawing, as public libraries are where I belong. Thank you.",
                purpose="withdraw",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="Thank you. I listened with great interest to the plan for June.", also={"d1": {"wanted": "no"}}
            ),
            Example(
                text="Thank you. I would be glad to meet again one day, and to hear how it went.",
                also={"d1": {"wanted": "no"}},
            ),
            Example(
                text="Thank you. I am no longer interested in the post, and say so at once.",
                also={"d1": {"wanted": "no"}},
                purpose="withdraw",
            ),
        ),
    ),
    "no-interest": Examples(
        good=(
            Example(text="Thank you. The job is one I'd really like."),
            Example(text="Thank you. To serve as an analyst in your department would be an honour."),
            Example(text="Thank you for the morning. I would be glad to take the post further."),
            Example(text="Thank you for the June story. It left me even keener on the job than before."),
            Example(text="Thank you. Cleaning up such a ledger is exactly the kind of work I have been looking for."),
        ),
        bad=(
            Example(text="Thank you for the morning. It was nice to talk about the June billing migration."),
            Example(
                text="Thank you for the time. At Tarn I cut refunds by 18% in one quarter. Will both systems "
                "run in parallel?"
            ),
            Example(text="Thank you, Daniel, for showing me the tests. They were new to me.", to="daniel"),
        ),
        near=(
            Example(text="Thank you for arranging the morning so well.", to="sam"),
            Example(text="Thank you for the morning. It was nice to talk.", also={"d1": {"wanted": "unsure"}}),
            Example(text="Thank you for your time. I am withdrawing from the process.", purpose="withdraw"),
        ),
    ),
}
