"""What is said to an agency's consultant, who is asked to pass thanks on. `{who}` is named, never “he” or “she”."""

from __future__ import annotations

from afterword.writing.ways import way

OPEN = (
    way("Could you pass my thanks on to {who} for {talk} {for} the {role} {post}?"),
    way("I would be grateful if you could tell {who} how glad I was of {talk} {for} the {role} {post}."),
    way("This is a word of thanks for {who}, if you would be so kind as to forward it: I was glad of {talk} {for} the "
        "{role} {post}."),
    way("I spoke with {who} {on} about the {role} {post}. Would you pass on my thanks?"),
    way("My thanks to {who} for {talk} {for} the {role} {post}; perhaps you could hand them on."),
    way("Before the week is out I would like to thank {who} for {talk} {for} the {role} {post}, and you know the way."),
    way("If you are in touch with {who}, would you say thank you from me for {talk} {for} the {role} {post}?"),
    way("{Who} spoke with me {on} about the {role} {post}, and I would like to say thank you by way of you."),
)  # fmt: skip
TOPIC = (
    way("Hearing about {topic} gave me a clear idea of the work.", "about"),
    way("What I heard about {topic} has stayed with me.", "about"),
    way("I was especially glad to hear about {topic}.", "about"),
    way("The part about {topic} made the job more concrete to me.", "about"),
    way("I came away with a good picture of {topic}.", "about !clause"),
    way("It was useful to learn about {topic}.", "about"),
    way("I have thought about {topic} since.", "about"),
    way("One point has stayed with me: {topic}.", "said"),
    way("I made a note of this: {topic}.", "said"),
    way("I wrote down one thing that was said: {topic}", "quote"),
)
ALSO = (
    way("We also came to speak of {topic}.", "about"),
    way("The conversation about {topic} was useful, too.", "about"),
    way("I took something from what was said about {topic}, too.", "about"),
    way("{Topic} interested me as well.", "noun"),
    way("I also made a note about {topic}.", "about"),
)
NEED = (
    way("{P} Since {who} is looking for {need}, that may be worth a mention.", "need_noun people close"),
    way("{P} Since {who} would like {need}, that may be worth a mention.", "need_noun !people close"),
    way("As I understood it, {who} needs {need}. {P}", "need_noun|need_infinitive"),
    way("{Employer} needs {need}, if I understood {who} well. {P}", "need_noun|need_infinitive"),
    way("The team could use {need}, as I understood it. {P}", "need_noun"),
    way("I noted that {who} needs {need}. {P}", "need_noun|need_infinitive"),
)
PROOF = (
    way("{P}"),
    way("You may like to mention one thing. {P}"),
    way("From my side there is this to add. {P}"),
    way("Something from my own record may help. {P}"),
)
QUESTION = (
    way("I also have one question for {who}: {question}", "asked"),
    way("If you speak again, this is the one thing I would like to ask: {question}", "asked"),
    way("There is one thing I would have liked to ask. {Question}", "asked"),
    way("One thing I did not get to ask {who}: {question}", "asked open"),
    way("A question stayed with me, which you may like to put to {who}: {question}", "asked"),
    way("I would be curious about one thing, if there is a moment for it. {Question}", "asked"),
)
WISH = (
    way("I would very much like the job."),
    way("I am keener on the job than before."),
    way("I hope very much to go further."),
    way("It is a job that I would be glad to have."),
    way("I remain very interested."),
    way("I would be glad to take this further with {employer}."),
)
CLOSE = (
    way("If {employer} needs anything further from me, I can send it the same day."),
    way("Whatever is still needed from me can follow at once."),
    way("References can be with you the same day."),
    way("A short message reaches me at any time."),
    way("I am glad to send anything that would help."),
    way("If something is missing, tell me and you will have it."),
)
UNWANTED = (
    way("About the process itself I will write to you separately."),
    way("How things stand on my side I will tell you in another letter."),
    way("The process itself I leave to another letter."),
    way("I will be in touch about the process itself."),
)
"""To the agency's consultant, for one interviewer each."""

FOR_HOSTS = (
    way(
        "Would you pass on a word of thanks to {who} for me? I am grateful for {topic}, and for all else that "
        "went into "
        "{talk} {for} the {role} {post}.", "about"),
    way(
        "{Who} helped to arrange {talk} {for} the {role} {post}, and what helped me most was {topic}. Would "
        "you say thank "
        "you from me?", "about"),
    way("A good deal of arranging must have gone into {talk} {for} the {role} {post}. Would you thank {who} for me?"),
    way(
        "I would like {who} to know that I am grateful for the work behind {talk} {for} the {role} {post}. "
        "Perhaps you could "
        "say so for me."),
    way(
        "If you are in touch with {who}, I would be glad if you said thank you for the arrangements around "
        "{talk} {for} the "
        "{role} {post}."),
    way("{Who} had a part in {talk} {for} the {role} {post}, and should have a word of thanks from me by way of you."),
)  # fmt: skip
FOR_YOU = (
    way("Thank you for your own part in it as well."),
    way("I am obliged to you, too."),
    way("I have not forgotten that you helped as well, and thank you for it."),
    way("That goes for you no less; thank you."),
    way("And thank you for being the one through whom it all goes."),
)
SUBJECTS = (
    way("Thanks to pass on to {who}"),
    way("My thanks to {who}"),
    way("A word of thanks for {who}"),
    way("For {who}, with my thanks"),
    way("Thanks to {who}"),
)
"""To the agency's consultant, for a coordinator or recruiter."""
