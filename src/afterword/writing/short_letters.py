"""Our shorter letters, in plain sight: when it is time to ask, to leave, to part, to keep in touch and to tell.

A sheet is a letter in paragraphs of sentences; a sentence is said where its tags suit and all its slots have words.
Of several sheets that suit, a letter takes the next that no other of its batch has.
"""

from __future__ import annotations

from afterword.writing.ways import Sheet, way

CHECK_INS: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way("You asked me to get back to you on {told}, so here I am."),
                way("On {date} I spoke with {met} about the {role} {post}."),
                way("I am writing about the {role} {post}.", "no_met"),
                way("I am still very interested, and still thinking about {topic}.", "keen about"),
                way("I am still very interested.", "keen !about"),
            ),
            (
                way("I know that these decisions take time.", "unasked !after-the-stated-date !on-hold"),
                way("I know that dates of this kind move easily.", "after-the-stated-date"),
                way("I know that the search was on hold, and that such things take the time they take.", "on-hold"),
                way("Is there a date for the next step that you can share?", "!after-the-stated-date"),
                way("Is there a new one that you can share?", "after-the-stated-date"),
            ),
            (way("If references or any further information would be useful, I can send them the same day."),),
        ),
        subjects=("{role}: timeline", "{role} interview: next step", "A question about the timeline"),
    ),
    Sheet(
        paragraphs=(
            (
                way("It is {told}, the day on which you asked me to be in touch."),
                way(
                    "I spoke with {met} on {date} about the {role} {post}, and have thought about it often since.",
                    "keen",
                ),
                way("I spoke with {met} on {date} about the {role} {post}.", "undecided"),
                way("This is about the {role} {post}.", "no_met"),
                way(
                    "What I heard about {topic} has stayed with me, and I would still very much like the job.",
                    "keen about",
                ),
                way("I would still very much like the job.", "keen !about"),
            ),
            (
                way("There is no hurry on my side; a choice of this kind needs its time.", "unasked !on-hold"),
                way("I understand that the search was paused, and there is no hurry on my side.", "on-hold"),
                way("Could you tell me when you expect the next step?"),
                way(
                    "Should anything be wanting in the meantime, such as a reference or more information about "
                    "my work, "
                    "I will send it at once."
                ),
            ),
        ),
        subjects=("{role} interview: next step", "{role}: timeline", "A question about the timeline"),
    ),
)
"""One question about the timeline, an offer of further information, and nothing that presses."""

WITHDRAWALS: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way("I have decided to withdraw my application for the {role} {post} at {employer}."),
                way("You should know before anybody spends more time on it."),
            ),
            (
                way("Thank you for the time that you and your colleagues gave me."),
                way("I was glad to hear from {topic_with} about {topic}, and I learned from it.", "about"),
                way("I was glad of the conversation {on} about {topic}, and I learned from it.", "about no_with"),
                way("I was glad of the conversation {on}, and I learned from it.", "!about"),
            ),
            (way("I wish you a good choice, and hope that we meet again."),),
        ),
        subjects=("{role}: withdrawing my application", "Withdrawal of my application"),
    ),
    Sheet(
        paragraphs=(
            (
                way(
                    "I am withdrawing from the process for the {role} {post} at {employer}, and wanted to tell "
                    "you as soon as I knew."
                ),
            ),
            (
                way("My thanks to you and to everybody who spoke with me {on}."),
                way("What {topic_with} told me about {topic} was well worth the time.", "about"),
                way("What I heard about {topic} was well worth the time.", "about no_with"),
                way("The conversation was well worth the time.", "!about"),
            ),
            (way("I hope that you find the right person soon, and that our paths cross another time."),),
        ),
        subjects=("{role}: withdrawing my application", "Withdrawal of my application"),
    ),
)
"""The decision first, thanks with one specific, the door ajar."""

PARTINGS: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way(
                    "Thank you for letting me know about the {role} {post}, and for the time that you and your "
                    "colleagues "
                    "gave me."
                ),
                way("I had hoped for another answer, and I respect this one.", "keen"),
            ),
            (
                way("I keep the conversation {on} about {topic} in good memory.", "about no_with"),
                way("I keep what {topic_with} told me about {topic} in good memory.", "about"),
                way("I keep the conversation {on} in good memory.", "!about"),
                way(
                    "If you have a line of feedback for me I would welcome it, and if not I understand.",
                    "feedback keen",
                ),
            ),
            (
                way("Should something suitable open later, I would be glad to hear from you.", "warm_no"),
                way("I wish you and everybody at {employer} all the best."),
            ),
        ),
        subjects=("Thank you for letting me know", "{role}: thank you"),
    ),
    Sheet(
        paragraphs=(
            (
                way("Thank you for your message about the {role} {post}, and for considering me for it.", "plain_no"),
                way(
                    "Thank you for your kind message about the {role} {post}, and for considering me for it.", "warm_no"
                ),
                way(
                    "I would have liked to join you, and I know that only one person can be chosen.",
                    "keen",
                ),
            ),
            (
                way("Hearing about {topic} {on} was worth the journey on its own.", "about no_with onsite"),
                way("It was good to hear about {topic} {on}, and I am grateful for the time.", "about no_with !onsite"),
                way("It was good to hear from {topic_with} about {topic}, and I am grateful for the time.", "about"),
                way("I am grateful for the time that I was given {on}.", "!about"),
                way(
                    "One line on what I might do better would be welcome, if you give feedback; if not, I understand.",
                    "feedback keen",
                ),
            ),
            (
                way("If the door opens again one day, I would be happy to talk.", "warm_no"),
                way("My good wishes to you and your colleagues at {employer}."),
            ),
        ),
        subjects=("Thank you for letting me know", "{role}: thank you"),
    ),
)
"""Gracious, without a word about the reasons. Feedback is asked for once; the door is theirs to leave open."""

STAYING_IN_TOUCH: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way("In {month} you wrote to me about the {role} {post}, and kindly left the door open."),
                way("I have not forgotten it, nor our conversation about {topic}.", "about no_with"),
                way("I have not forgotten it, nor what {topic_with} told me about {topic}.", "about"),
                way("I have not forgotten it.", "!about"),
            ),
            (
                way(
                    "If something in that line opens at {employer}, I would be glad to hear of it. There is no need to "
                    "answer before then; I only wished to stay in touch, and to send you and your colleagues my good "
                    "wishes."
                ),
            ),
        ),
        subjects=("Keeping in touch", "Good wishes from {name}", "Greetings, and staying in touch"),
    ),
)
"""After a warm rejection, once."""

REFERRERS: tuple[Sheet, ...] = (
    Sheet(
        when="took_place",
        paragraphs=(
            (
                way(
                    "The interview at {employer} for the {role} {post} took place {on}, and you should hear of "
                    "it from me."
                ),
                way("I spoke with {met}, and {topic} came up.", "noun"),
                way("I spoke with {met}.", "!noun"),
                way("It left me keen on the job.", "keen"),
            ),
            (way("Thank you for putting in a word for me. I will tell you what comes of it."),),
        ),
        subjects=("{employer}: the interview took place", "The interview took place"),
    ),
    Sheet(
        when="was_offered",
        paragraphs=(
            (
                way(
                    "I have good news, and you should be among the first to hear it. {Employer} has offered me "
                    "the {role} {post}."
                ),
                way("I have not answered yet, and will tell you what I decide."),
            ),
            (way("Thank you for putting in a word for me. It was a kindness, and I will not forget it."),),
        ),
        subjects=("News from {employer}", "Good news, thanks to you"),
    ),
    Sheet(
        when="was_rejected",
        paragraphs=(
            (
                way(
                    "{Employer} has decided, and it will not be me for the {role} {post}. I wanted you to hear "
                    "it from me."
                ),
                way("The conversation about {topic} was worth having all the same.", "about"),
                way("I was glad of the conversation all the same.", "!about"),
            ),
            (way("Thank you for recommending me. I am grateful for your trust, whatever the outcome."),),
        ),
        subjects=("News from {employer}", "How it went at {employer}"),
    ),
    Sheet(
        when="was_accept",
        paragraphs=(
            (way("It is settled: I have accepted the {role} {post} at {employer}. I wanted to tell you myself."),),
            (
                way("You recommended me when it mattered, and I am very grateful."),
                way("If I can ever do the same for you, or for somebody you know, tell me."),
            ),
        ),
        subjects=("News from {employer}", "It is settled, thanks to you"),
    ),
    Sheet(
        when="was_decline|was_withdraw",
        paragraphs=(
            (
                way(
                    "I have decided against the {role} {post} at {employer}, and you should hear it from me.",
                    "was_decline",
                ),
                way(
                    "I have withdrawn from the process for the {role} {post} at {employer}, and you should "
                    "hear it from me.",
                    "was_withdraw",
                ),
                way("The decision is mine alone, and says nothing against them."),
            ),
            (way("Thank you for putting in a word for me. I was glad to have it, and I hope to return the kindness."),),
        ),
        subjects=("News from {employer}", "My decision about {employer}"),
    ),
)
"""To whoever recommended the candidate: that it took place, and what came of it."""
