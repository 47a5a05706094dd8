"""The sentences of our shorter letters: to those who arranged things, and when it is time to ask, leave or part.

Slots are as in `voices`; `{day}` closes its own comma.
"""

from __future__ import annotations

from afterword.core.value import Value


class Short(Value):
    """A letter of one paragraph: for words that can stand after “for”, and for words set off."""

    about: str
    set_off: str
    sign_off: str
    subjects: tuple[str, ...]


HOSTS: tuple[Short, ...] = (
    Short(
        about="Thank you for {topic}, and for everything else that went into arranging the interview on {day} for "
        "the {role} {post}. Work of that kind is easily overlooked, and I did not want to overlook it.{names}",
        set_off="Thank you for everything that went into arranging the interview on {day} for the {role} {post}. One "
        "thing I would like to thank you for by name: {topic}. Work of that kind is easily overlooked.{names}",
        sign_off="Best wishes,",
        subjects=("Thank you for arranging {weekday}", "Thank you for the arrangements"),
    ),
    Short(
        about="Behind the interview on {day} for the {role} {post} there was a good deal of arranging, and much of "
        "it was yours. I want to thank you in particular for {topic}. It was a help to me.{names}",
        set_off="Behind the interview on {day} for the {role} {post} there was a good deal of arranging, and much of "
        "it was yours. For one thing in particular I want to thank you: {topic}. It was a help to me.{names}",
        sign_off="With best wishes,",
        subjects=("A word of thanks", "Thank you for your help"),
    ),
    Short(
        about="Let me not forget to thank you for your part in the {role} interview on {day}. What I am most "
        "grateful for is {topic}; it made my side of things simpler than it might have been.{names}",
        set_off="Let me not forget to thank you for your part in the {role} interview on {day}. This is what I am most "
        "grateful for: {topic}. It made my side of things simpler than it might have been.{names}",
        sign_off="Kind regards,",
        subjects=("Thank you for {weekday}",),
    ),
)
"""To a coordinator or recruiter, for one concrete thing; neither strength nor question."""

HOSTS_PASSED_ON: tuple[Short, ...] = (
    Short(
        about="Would you pass on a word of thanks to {who}? I am grateful for {topic}, and for all else that went into "
        "arranging the interview on {day} for the {role} {post}. Thank you for your own part in it as well.",
        set_off="Would you pass on a word of thanks to {who} for everything that went into arranging the interview on "
        "{day} for the {role} {post}? This above all was a help: {topic}. Thank you for your own part in it as well.",
        sign_off="With thanks,",
        subjects=("Thanks to pass on to {who}", "A word of thanks to pass on"),
    ),
    Short(
        about="{who} did much to arrange the interview on {day} for the {role} {post}, and {topic} helped me in "
        "particular. If you are in touch, could you say thank you for me? I am obliged to you as well.",
        set_off="{who} did much to arrange the interview on {day} for the {role} {post}, and one thing helped me in "
        "particular: {topic}. If you are in touch, could you say thank you for me? I am obliged to you as well.",
        sign_off="Kind regards,",
        subjects=("My thanks to {who}", "A word of thanks to pass on"),
    ),
)
"""To the agency's consultant, for a coordinator or recruiter."""

CHECK_INS: tuple[tuple[str, ...], ...] = (
    (
        "{told}On {day} I spoke with {met} about the {role} {post}, and my interest in it has not changed.{keen}",
        "I know that decisions of this kind take time. Is there a timeline for the next step that you can share? If a "
        "reference or any further information would help in the meantime, I am glad to send it.",
    ),
    (
        "{told}My conversation with {met} about the {role} {post} was on {day}, and I remain interested.{keen}",
        "Choosing well takes time, so there is no hurry on my side. Could you tell me how the process stands, and "
        "when a next step might come? Anything that is still missing from me, such as a reference or further "
        "details, can follow at once.",
    ),
)
"""One question about the timeline, an offer, and nothing that presses. `{keen}` only where the job is wanted."""
KEEN = " It is work that I would very much like to do."
TOLD = "You asked me to get back to you on {told_day}, so I am writing now. "

WITHDRAWALS: tuple[tuple[str, ...], ...] = (
    (
        "I am withdrawing my application for the {role} {post}{at}. You should know this before anybody spends more "
        "time on it.",
        "Thank you for the time that you and your colleagues gave me. {specific}",
        "My best wishes for the choice that you have to make. Should our paths cross again, it would be a pleasure.",
    ),
    (
        "This is to withdraw my application for the {role} {post}{at}. It seemed right to tell you as soon as the "
        "decision was made.",
        "To everybody who gave me their time I am grateful. {specific}",
        "May the right person come along soon. It would be good to meet again on another occasion.",
    ),
)
"""The decision first, thanks with one specific, the door ajar."""

PARTINGS: tuple[tuple[str, ...], ...] = (
    (
        "Thank you for letting me know about the {role} {post}, and for the time that you and your colleagues gave "
        "me. {hope}",
        "{specific} {door}My best wishes to you and to everybody at {employer}.",
    ),
    (
        "Thank you for your message about the {role} {post}, and for the thought that went into the decision. {hope}",
        "{specific} {door}May the work go well for you and your colleagues at {employer}.",
    ),
)
"""Gracious, without a word about the reasons. `{door}` only where they opened it."""
HOPE = "It is not the answer that I had hoped for, but I respect it."
DOOR = "If something suitable opens later, a short message would reach me at any time. "
