"""What is said to an agency's consultant, who is asked to pass thanks on. `{who}` is the interviewer, never “he” or “she”."""

from __future__ import annotations

from afterword.writing.short_letters import Sheet
from afterword.writing.ways import way

_LESS = (
    way("One point has stayed with me: {topic}.", "said"),
    way("I wrote down one thing that was said: {topic}", "quote"),
)

PASSED_ON: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way("Could you pass my thanks on to {who} for {talk} {for} the {role} {post}?"),
                way("Hearing about {topic} gave me a clear idea of the work, and {topic2} interested me as well.", "about noun2"),
                way("Hearing about {topic} gave me a clear idea of the work.", "about !noun2"),
                *_LESS,
            ),
            (
                way("{P} Since {who} is looking for {need}, that may be worth a mention.", "need_noun people related"),
                way("{P} Since {who} wants {need}, that may be worth a mention.", "need_noun|need_infinitive !people related"),
                way("{P}", "unmatched"),
            ),
            (way("I also have one question for {who}: {question}", "asked"),),
            (
                way("I would very much like the job.", "keen"),
                way("If {employer} needs anything further from me, I can send it the same day.", "!unwanted"),
                way("About the process itself I will write to you separately.", "unwanted"),
            ),
        ),
        subjects=("Thanks to pass on to {who}", "My thanks to {who}"),
    ),
    Sheet(
        paragraphs=(
            (
                way("I would be grateful if you could tell {who} how glad I was of {talk}."),
                way("The part about {topic} has stayed with me, and it made the {role} {post} more concrete.", "about"),
                way("It made the {role} {post} more concrete to me.", "!about"),
                *_LESS,
                way("I also took something away from what was said about {topic2}.", "noun2"),
            ),
            (
                way("As I understood it, {who} needs {need}. {P}", "need_noun|need_infinitive related"),
                way("{P}", "unmatched"),
            ),
            (way("If you speak again, this is the one thing I would like to ask: {question}", "asked"),),
            (
                way("I am keener on the job than before, and whatever {employer} still needs from me can follow at once.", "keen"),
                way("Whatever {employer} still needs from me can follow at once.", "undecided"),
                way("How things stand on my side I will tell you in another letter.", "unwanted"),
            ),
        ),
        subjects=("For {who}, with my thanks", "My thanks to {who}"),
    ),
    Sheet(
        paragraphs=(
            (
                way("{Who} made time for me {on} to talk about the {role} {post}, and I would be grateful if you passed on my thanks."),
                way("I was especially glad to hear about {topic}.", "about"),
                *_LESS,
                way("We also came to speak of {topic2}.", "noun2"),
            ),
            (
                way("{Employer} needs {need}, if I understood {who} well. {P}", "need_noun|need_infinitive related"),
                way("{P}", "unmatched"),
            ),
            (way("There is one thing I would have liked to ask. {Question} Perhaps you could put it to {who}.", "asked"),),
            (
                way("I hope very much to go further.", "keen"),
                way("References can be with you the same day.", "!unwanted"),
                way("The process itself I leave to another letter.", "unwanted"),
            ),
        ),
        subjects=("A word of thanks for {who}", "My thanks to {who}"),
    ),
    Sheet(
        paragraphs=(
            (
                way("May I ask you to thank {who} for {talk} {for} the {role} {post}."),
                way("I came away with a good picture of {topic}.", "about !clause"),
                way("It was good to hear about {topic}.", "about clause"),
                *_LESS,
                way("The conversation about {topic2} was useful, too.", "noun2"),
            ),
            (
                way("{P} I was told that {need} would be welcome, so I mention it.", "need_noun related"),
                way("{P}", "unmatched"),
            ),
            (way("One thing I did not get to ask {who}: {question}", "asked"),),
            (
                way("It is a job that I would be glad to have. A short message reaches me at any time.", "keen"),
                way("A short message reaches me at any time.", "undecided"),
                way("I will be in touch about the process itself.", "unwanted"),
            ),
        ),
        subjects=("Please thank {who} for me", "My thanks to {who}"),
    ),
)
"""To the agency's consultant, for one interviewer each."""
