"""Our answers, in plain sight: to requests, invitations and offers, and where somebody was missed or has no address."""

from __future__ import annotations

from afterword.writing.ways import Sheet, way

ANSWERS: tuple[Sheet, ...] = (
    Sheet(
        when="availability",
        paragraphs=(
            (
                way(
                    "Thank you for your message about the {role} {post}. I could speak at any of these times "
                    "({times_zone}):"
                ),
            ),
            (way("{times}"),),
            (way("If none of them suits you, tell me and I will look for others."),),
        ),
        subjects=("{role}: my availability", "Times for a conversation"),
    ),
    Sheet(
        when="inside references",
        paragraphs=(
            (way("Thank you for your message about the {role} {post}. Here are the references that you asked for:"),),
            (way("{lines}"),),
            (way("If anything about them is unclear, or somebody cannot be reached, tell me and I will help."),),
        ),
        subjects=("{role}: references", "References, as you asked"),
    ),
    Sheet(
        when="inside work_sample",
        paragraphs=(
            (
                way(
                    "Thank you for your message about the {role} {post}. The work that you asked to see is here: {work}"
                ),
                way("I am glad to explain how any of it was made."),
            ),
        ),
        subjects=("{role}: work sample", "The work you asked for"),
    ),
    Sheet(
        when="enclosed",
        paragraphs=(
            (
                way(
                    "Thank you for your message about the {role} {post}. {Thing} that you asked for are attached.",
                    "many",
                ),
                way(
                    "Thank you for your message about the {role} {post}. {Thing} that you asked for is attached.", "one"
                ),
            ),
            (way("If something is missing, or another form would suit you better, I can send it the same day."),),
        ),
        subjects=("{role}: {bare}", "{Bare}, as you asked", "What you asked for"),
    ),
    Sheet(
        when="enclosed",
        paragraphs=(
            (way("Attached you will find {thing} for the {role} {post}, as you asked."),),
            (way("I hope that this is all you need. If not, tell me, and I will send the rest at once."),),
        ),
        subjects=("{Bare}, as you asked", "What you asked for"),
    ),
)

SUPPLIES: tuple[Sheet, ...] = (
    Sheet(
        when="inside",
        paragraphs=(
            (
                way("Here is {thing} that I promised you {on}: {work}"),
                way("If you have any question about it, or about the {role} {post}, I am glad to answer."),
            ),
        ),
        subjects=("{Bare}, as promised", "As promised {on}", "What I promised you"),
    ),
    Sheet(
        when="enclosed",
        paragraphs=(
            (
                way("As promised {on}, {thing} are attached.", "many"),
                way("As promised {on}, {thing} is attached.", "one"),
                way(
                    "It is meant for the {role} {post}; would you see that it reaches the right person?",
                    "recruiter|coordinator one",
                ),
                way(
                    "They are meant for the {role} {post}; would you see that they reach the right person?",
                    "recruiter|coordinator many",
                ),
                way("It belongs with my application for the {role} {post}.", "!recruiter !coordinator one"),
                way("They belong with my application for the {role} {post}.", "!recruiter !coordinator many"),
            ),
            (way("If you need anything else from me, I can send it the same day."),),
        ),
        subjects=("{Bare}, as promised", "As promised {on}", "What I promised you"),
    ),
    Sheet(
        when="enclosed",
        paragraphs=(
            (
                way("With this come {thing} of which we spoke {on}.", "many"),
                way("With this comes {thing} of which we spoke {on}.", "one"),
                way("The attachment belongs to my application for the {role} {post}."),
            ),
            (way("Tell me if another form would serve you better."),),
        ),
        subjects=("{Bare}, as promised", "What I promised you"),
    ),
)

INVITATIONS: tuple[Sheet, ...] = (
    Sheet(
        when="fixed",
        paragraphs=(
            (
                way("Thank you for the invitation to the {round} interview for the {role} {post}."),
                way("{Start_day} at {start_time} ({start_zone}) suits me, and I will be there."),
            ),
            (
                way("Hearing about {topic} made me curious to go on.", "about !unwanted no_with"),
                way("If there is something I should prepare or bring, I would be glad to know."),
            ),
        ),
        subjects=("{role}: {round} interview", "Your invitation, with thanks"),
    ),
    Sheet(
        when="open",
        paragraphs=(
            (
                way(
                    "Thank you for the invitation to the {round} interview for the {role} {post}. These times "
                    "suit me ({times_zone}):"
                ),
            ),
            (way("{times}"),),
            (way("If none of them fits, tell me what would, and I will do my best to be free."),),
        ),
        subjects=("{role}: times for the {round} interview", "{role}: {round} interview", "Times for the interview"),
    ),
)

OFFERS: tuple[Sheet, ...] = (
    Sheet(
        paragraphs=(
            (
                way(
                    "Thank you very much for the offer of the {role} {post}. I am delighted to have it, and "
                    "grateful to "
                    "everybody who took part.",
                    "keen",
                ),
                way(
                    "Thank you very much for the offer of the {role} {post}. I am grateful to you, and to "
                    "everybody who "
                    "took part.",
                    "!keen",
                ),
            ),
            (
                way("I will read it with care, and you will have my answer by {answer_by}, as you ask."),
                way("I will read it with care and answer as soon as I can.", "undated"),
                way(
                    "If there is a contract or further information that I should see before then, I would be glad to "
                    "have it."
                ),
            ),
        ),
        subjects=("{role}: thank you for the offer", "Thank you for the offer"),
    ),
)
"""Thanks for an offer, and when the answer will come; it takes nothing and refuses nothing."""

ADDRESSES: tuple[Sheet, ...] = (
    Sheet(
        when="never_known",
        paragraphs=(
            (
                way(
                    "I would like to thank {who} for {talk} {for} the {role} {post}, but I have no address to write to."
                ),
                way("Could you send me one, or pass a line on if that is easier?"),
            ),
            (way("Thank you for your help."),),
        ),
        subjects=("An address for {who}", "A line of thanks for {who}", "A request about an address"),
    ),
    Sheet(
        when="never_known",
        paragraphs=(
            (
                way(
                    "May I ask you for an address? After {talk} {for} the {role} {post} I would like to write "
                    "a line of thanks "
                    "to {who}, and I do not know where to send it."
                ),
                way("If you would rather pass it on yourself, that is just as welcome."),
            ),
        ),
        subjects=("A line of thanks for {who}", "A request about an address"),
    ),
    Sheet(
        when="never_known",
        paragraphs=(
            (
                way("There is somebody whom I have not been able to thank for {talk} {for} the {role} {post}: {who}."),
                way("Is there an address that I may use? A few lines through you would do as well."),
            ),
        ),
        subjects=("How to reach {who}", "A request about an address"),
    ),
    Sheet(
        when="came_back",
        paragraphs=(
            (
                way(
                    "A letter that I wrote to {who} after the interview for the {role} {post} came back from {address}."
                ),
                way(
                    "A letter that I wrote to {who} after the interview for the {role} {post} came back.", "no_address"
                ),
                way("Could you tell me the right address, or pass a line on if that is easier?"),
            ),
            (way("Thank you for your help."),),
        ),
        subjects=("An address for {who}", "A letter that came back", "A request about an address"),
    ),
)

MISSES: tuple[Sheet, ...] = (
    Sheet(
        when="they_missed",
        paragraphs=(
            (
                way(
                    "I was ready at {start_time} ({start_zone}) for the interview with {missed_with} "
                    "about the {role} "
                    "{post}, and it seems that something came between.",
                    "today",
                ),
                way(
                    "I was ready at {start_time} ({start_zone}) for the interview about the {role} "
                    "{post}, and it seems "
                    "that something came between.",
                    "today no_missed_with",
                ),
                way(
                    "I was ready on {start_day} at {start_time} ({start_zone}) for the interview about the "
                    "{role} {post}, and "
                    "it seems that something came between.",
                    "!today",
                ),
                way("That happens easily, and I hope that all is well."),
            ),
            (
                way("I would be glad to find another time. These would suit me ({times_zone}):", "slots"),
                way("I would be glad to find another time. Is there one that would suit you?", "!slots"),
            ),
            (way("{times}", "slots"),),
            (way("If I had the wrong time or the wrong link, tell me, and I will put it right."),),
        ),
        subjects=("{role}: a new time", "Finding a new time"),
    ),
    Sheet(
        when="i_missed",
        paragraphs=(
            (
                way(
                    "I am sorry that I was not there for the interview about the {role} {post} at {start_time} "
                    "({start_zone}). I know that you had kept the time free for it.",
                    "today",
                ),
                way(
                    "I am sorry that I was not there for the interview about the {role} {post} on {start_day} "
                    "at {start_time} "
                    "({start_zone}). I know that you had kept the time free for it.",
                    "!today",
                ),
            ),
            (
                way(
                    "I would be grateful for another chance to talk. I could be there at any of these times "
                    "({times_zone}):",
                    "slots",
                ),
                way(
                    "I would be grateful for another chance to talk, and will fit in with any time that suits you.",
                    "!slots",
                ),
            ),
            (way("{times}", "slots"),),
            (way("Thank you for your patience."),),
        ),
        subjects=("{role}: my apology", "My apology, and a new time"),
    ),
)
