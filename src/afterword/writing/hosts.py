"""Our thanks to coordinators and recruiters who were not in the room, in plain sight.

For one concrete thing where one was noted; a sheet is a letter, as in `short_letters`. Neither strength nor question.
"""

from __future__ import annotations

from afterword.writing.ways import Sheet, way

HOSTS: tuple[Sheet, ...] = (
    Sheet(
        when="about",
        paragraphs=(
            (
                way("Thank you for arranging {talk} {for} the {role} {post}."),
                way("I was grateful for {topic}, and for {topic2} as well."),
                way("I was grateful for {topic}.", "no_topic2"),
                way("It let me keep my mind on the conversation itself."),
                way("Would you also pass my thanks on to {names}?"),
            ),
        ),
        subjects=("Thank you for arranging {weekday}", "Thank you for the arrangements"),
    ),
    Sheet(
        when="about",
        paragraphs=(
            (
                way("Thank you for {topic}, and for {topic2}."),
                way("Thank you for {topic}.", "no_topic2"),
                way(
                    "A good deal of planning goes into an interview like the one {on} for the {role} {post}, "
                    "and I noticed "
                    "the care."
                ),
                way("Would you give my thanks to {names} as well?"),
            ),
        ),
        subjects=("Thank you for your help {on}", "Thank you for your help"),
    ),
    Sheet(
        when="about",
        paragraphs=(
            (
                way("{Topic}: that takes somebody who thinks ahead, and I am grateful that you did."),
                way(
                    "Thank you for all the care that went into {talk} {for} the {role} {post}. It made my part "
                    "in it easy."
                ),
                way("If you see {names}, would you pass my thanks on?"),
            ),
        ),
        subjects=("Thank you for arranging {weekday}", "Thank you for the arrangements"),
    ),
    Sheet(
        when="about",
        paragraphs=(
            (
                way("I do not want to forget your part in {talk} {for} the {role} {post}."),
                way("It was good to be able to rely on {topic}, and I am grateful for your help."),
                way("Would you be so kind as to thank {names} for me too?"),
            ),
        ),
        subjects=("A word of thanks", "Thank you for your help"),
    ),
    Sheet(
        when="!about",
        paragraphs=(
            (
                way("Thank you for everything that went into {talk} {for} the {role} {post}."),
                way("One thing in particular I made a note of: {topic}.", "said"),
                way("I was glad that we spoke about {topic}, too.", "spoken"),
                way("From {met} I learned a good deal about the job.", "keen|undecided no_topic"),
                way("Speaking with {met} was time well spent.", "unwanted no_topic"),
                way("I know how much arranging lies behind a meeting of that kind."),
                way("If anything is still missing from my side, a short message is enough.", "!unwanted"),
                way("Would you also pass my thanks on to {names}?"),
            ),
        ),
        subjects=("Thank you for arranging {weekday}", "Thank you for the arrangements"),
    ),
    Sheet(
        when="!about",
        paragraphs=(
            (
                way("My thanks for {talk} {for} the {role} {post} go to you as well."),
                way("What I noted down was this: {topic}.", "said"),
                way("I have not forgotten our words about {topic}.", "spoken"),
                way("It was good to speak with {met}, and I am grateful that you brought us together.", "no_topic"),
                way("I came away with a clear idea of the job.", "keen|undecided"),
                way("I know how much arranging goes into such a day.", "unwanted"),
                way("Would you give my thanks to {names} as well?"),
            ),
        ),
        subjects=("Thank you for your help", "A word of thanks"),
    ),
    Sheet(
        when="!about",
        paragraphs=(
            (
                way("Much unseen work went into {talk} {for} the {role} {post}, and I thank you for your part in it."),
                way("This I noted above all: {topic}.", "said"),
                way("It was good to talk with you about {topic} as well.", "spoken"),
                way("I was glad to meet {met}.", "no_topic !phone"),
                way("I was glad to speak with {met}.", "no_topic phone"),
                way("Should you need papers or dates from me, you will have them the same day.", "!unwanted"),
                way("Please give my regards to {names}, too."),
            ),
        ),
        subjects=("Thank you for arranging {weekday}", "Thank you for the arrangements"),
    ),
    Sheet(
        when="!about",
        paragraphs=(
            (
                way("A short line to thank you for your help with {talk} {for} the {role} {post}."),
                way("I remember one thing in particular: {topic}.", "said"),
                way("I have not forgotten what you told me about {topic}.", "spoken"),
                way("It made my way to {met} a simple one.", "no_topic"),
                way("I know that this is work which few people see."),
                way("Whatever you still need for the file, I am glad to send.", "!unwanted"),
            ),
        ),
        subjects=("A line of thanks", "Thank you for your help"),
    ),
    Sheet(
        when="!about",
        paragraphs=(
            (
                way(
                    "You helped to bring about {talk} {for} the {role} {post}, and I am grateful for the "
                    "trouble you took."
                ),
                way("This stayed in my notes: {topic}.", "said"),
                way("It was useful to hear from you about {topic}.", "spoken"),
                way("I enjoyed speaking with {met}, and would not have found my way there without you.", "no_topic"),
                way("For questions about dates or papers I can always be reached.", "!unwanted"),
                way("My thanks to {names} as well, if you see them."),
            ),
        ),
        subjects=("Thank you for {weekday}", "With thanks for your help"),
    ),
)
"""To a coordinator or recruiter, for one concrete thing where one was noted; neither strength nor question."""
