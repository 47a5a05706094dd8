"""The sentences of our letters, in plain sight: one voice a reader, so that no two letters of a panel sound alike.

A frame has slots in braces and suits the shapes of words that its field names. `_about` frames take what can stand
after "about"; `_set_off` frames put the words after a colon and take anything. `{day}` closes its own comma.
"""

from __future__ import annotations

from afterword.core.value import Value


class Voice(Value):
    """One way to write a thank-you to an interviewer. Each field is one or more whole sentences."""

    open_about: str
    open_set_off: str
    also: str
    need: str
    need_to: str
    need_set_off: str
    proof_verb: str
    proof: str
    more: str
    bring: str
    ask: str
    ask_of: str
    ask_whether: str
    interest: str
    close: str
    close_dated: str
    farewell: str
    sign_off: str
    subjects: tuple[str, ...]


VOICES: tuple[Voice, ...] = (
    Voice(
        open_about="Thank you for talking with me on {day} about {topic}. It gave me a clearer view of what the {role} "
        "{post} involves.",
        open_set_off="Thank you for the conversation on {day} about the {role} {post}. One point from it has stayed "
        "with me: {topic}.",
        also="We also spoke about {topic}, which showed me another side of the work.",
        need="You are looking for {need}.",
        need_to="You need {need}.",
        need_set_off="The need, as I noted it: {need}.",
        proof_verb="In my own work I {proof}.",
        proof="From my own record: {proof}.",
        more="Something else that may be of use: {proof}.",
        bring="It is experience that I would gladly put to use at {employer}.",
        ask="{Question}",
        ask_of="Could you tell me a little more about {question}?",
        ask_whether="I would be curious to know {question}.",
        interest="The conversation left me keen to take this further.",
        close="If anything further would help, do tell me.",
        close_dated="I understand that you expect to decide by {decision}; if anything further would help before "
        "then, do tell me.",
        farewell="About the process itself you will hear from me separately; this note is only to thank you for a "
        "conversation that I was glad to have. I wish you and your colleagues at {employer} well with the work ahead.",
        sign_off="With thanks,",
        subjects=("Thank you: {role} interview", "{role}: thank you", "Thank you for our conversation"),
    ),
    Voice(
        open_about="Our conversation on {day} about {topic} is one that I would gladly have continued. Thank you for "
        "it, and for considering me for the {role} {post}.",
        open_set_off="Part of our conversation on {day} is still in my mind: {topic}. Thank you for it, and for "
        "considering me for the {role} {post}.",
        also="It was useful to hear about {topic} as well.",
        need="On the need for {need}, there is something I can offer.",
        need_to="On the need {need}, there is something I can offer.",
        need_set_off="You have a need that I noted down: {need}.",
        proof_verb="I {proof}.",
        proof="My side of it, in short: {proof}.",
        more="There is one thing more that I could add: {proof}.",
        bring="I think that what I learned from it would be of use to you.",
        ask="One question I was left with: {question}",
        ask_of="One thing I would like to hear more of: what can you tell me about {question}?",
        ask_whether="What I was left wondering is {question}.",
        interest="I remain very interested in working at {employer}.",
        close="Whatever else would be useful to you, I am glad to send.",
        close_dated="As I understand it, a decision is likely by {decision}. Until then I am glad to send whatever "
        "would be useful.",
        farewell="This is meant as thanks and nothing more, since I am writing about the process separately. My good "
        "wishes go to you and to everybody at {employer}, and I hope that the work ahead goes well.",
        sign_off="Kind regards,",
        subjects=("{role}: thank you", "Thank you for {weekday}'s conversation"),
    ),
    Voice(
        open_about="I am grateful for the time you gave me on {day} to discuss the {role} {post}, and in particular "
        "for what was said about {topic}.",
        open_set_off="I am grateful for the time you gave me on {day} to discuss the {role} {post}. One line in my "
        "notes stands out: {topic}.",
        also="The part about {topic} helped me as well to see what the days would hold.",
        need="You spoke of needing {need}.",
        need_to="You spoke of the need {need}.",
        need_set_off="You spoke of a need, which I put down like this: {need}.",
        proof_verb="It brings to mind something that I have done: I {proof}.",
        proof="What I can show for it: {proof}.",
        more="There is this to show as well: {proof}.",
        bring="I would like the chance to do work of that kind at {employer}.",
        ask="{Question}",
        ask_of="What more is there to know about {question}?",
        ask_whether="It would help me to know {question}.",
        interest="The {post} interests me very much, and I would be glad to be considered further.",
        close="Should a reference or anything else be wanted, it can follow at once.",
        close_dated="Should a reference or anything else be wanted before you decide by {decision}, it can follow at "
        "once.",
        farewell="To hear of the work at first hand was worth a good deal to me. About the process I am "
        "writing separately; here I only wish you every success.",
        sign_off="Best regards,",
        subjects=("Thank you for {weekday}'s interview", "Thank you for the interview"),
    ),
    Voice(
        open_about="Of everything that came up on {day}, the subject I have kept thinking about is {topic}. Thank "
        "you for discussing the {role} {post} with me.",
        open_set_off="Of everything that came up on {day}, I have kept thinking about this: {topic}. Thank you for "
        "discussing the {role} {post} with me.",
        also="I have also kept in mind what was said about {topic}.",
        need="What you need, if I followed you, is {need}.",
        need_to="What is needed, if I followed you, is {need}.",
        need_set_off="What you need, if I followed you: {need}.",
        proof_verb="One result I can point to: I {proof}.",
        proof="One result I can point to: {proof}.",
        more="And one more: {proof}.",
        bring="The same approach might serve you here.",
        ask="May I ask one thing that stayed open: {question}",
        ask_of="May I ask what is planned for {question}?",
        ask_whether="Something I could not settle on my own is {question}.",
        interest="This is work that I would very much like to do.",
        close="A line is enough if you want anything more from me.",
        close_dated="You hope to settle this by {decision}, as I understood it; a line is enough if you want "
        "anything more from me before that.",
        farewell="How I stand with regard to the {post} I will say in a separate letter. Here I only wished to say "
        "that the time was well spent, and that I hope all goes well for you at {employer}.",
        sign_off="With best wishes,",
        subjects=("{role} interview: my thanks", "After our conversation, with thanks"),
    ),
    Voice(
        open_about="Before anything else, thank you for the interview on {day} for the {role} {post}, and for the "
        "time we spent on {topic}.",
        open_set_off="Before anything else, thank you for the interview on {day} for the {role} {post}. A remark "
        "from it is worth repeating: {topic}.",
        also="I was glad that we spoke of {topic} too.",
        need="You mentioned the need for {need}.",
        need_to="You mentioned the need {need}.",
        need_set_off="You mentioned a need: {need}.",
        proof_verb="On that point I can say that I {proof}.",
        proof="On that point I can offer this: {proof}.",
        more="To that I could add the following: {proof}.",
        bring="Much of it would carry over to your work, I believe.",
        ask="{Question}",
        ask_of="How do things stand with {question}?",
        ask_whether="I should like to hear {question}.",
        interest="I would be happy to go further with {employer}.",
        close="If you still need anything from me, I will gladly send it.",
        close_dated="You expect to reach a decision by {decision}, I gather. If you still need anything from me "
        "before then, I will gladly send it.",
        farewell="On the process I am writing separately, so that this can remain a word of thanks for a "
        "conversation that I was glad to have had. I hope that the work goes well for you and for everybody at "
        "{employer}.",
        sign_off="Thank you again,",
        subjects=("{weekday}'s interview: thank you", "Interview for {role}: my thanks"),
    ),
    Voice(
        open_about="It was good to talk with you on {day} about the {role} {post}. Thank you, above all, for the "
        "discussion of {topic}.",
        open_set_off="It was good to talk with you on {day} about the {role} {post}. Thank you for all of it, and "
        "for one thing above the rest: {topic}.",
        also="There was something to think about in what was said of {topic} as well.",
        need="As I see it, the work calls for {need}.",
        need_to="As I see it, the aim is {need}.",
        need_set_off="As I see it, this is what the work calls for: {need}.",
        proof_verb="Here I can speak from experience: I {proof}.",
        proof="Here I can speak from experience: {proof}.",
        more="A second example, for what it is worth: {proof}.",
        bring="That is what I would bring to the {post}.",
        ask="There is still something I would like to know. {Question}",
        ask_of="Would you say a little more about {question}?",
        ask_whether="There is still something I would like to ask, which is {question}.",
        interest="It is a {post} that I would be very pleased to have.",
        close="For any further detail, a short message will always reach me.",
        close_dated="With a decision expected by {decision}, a short message will always reach me if you want "
        "further detail.",
        farewell="It seemed right to thank you for that on its own, and to write about the process separately, so "
        "that neither gets in the way of the other. My best wishes to you and to everybody at {employer}.",
        sign_off="With kind regards,",
        subjects=("Good to talk, and thank you", "Thank you for the discussion"),
    ),
    Voice(
        open_about="Hearing about {topic} on {day} made the {role} {post} much more concrete to me, and I would like "
        "to thank you for that.",
        open_set_off="Your part of the interview on {day} made the {role} {post} much more concrete to me, and I "
        "would like to thank you for that. I have this above all in mind: {topic}.",
        also="What we said about {topic} helped in the same way.",
        need="{employer} needs {need}, if I understood you well.",
        need_to="{employer} needs {need}, if I understood you well.",
        need_set_off="If I understood you well, this is what {employer} needs: {need}.",
        proof_verb="Some of what I have done bears on it: I {proof}.",
        proof="Some of what I have done bears on it: {proof}.",
        more="So does this: {proof}.",
        bring="It would give me somewhere to start.",
        ask="{Question}",
        ask_of="Is there more that you can tell me about {question}?",
        ask_whether="Since then I have been wondering {question}.",
        interest="Having spoken with you, I am more interested in the {post} than before.",
        close="I can say more on any of this if you wish.",
        close_dated="I can say more on any of this while you work towards your decision by {decision}.",
        farewell="I am writing about the process separately, and did not want the thanks to be lost in it. May the "
        "work go well for you and for all your colleagues at {employer} in the time ahead.",
        sign_off="Many thanks,",
        subjects=("{role}: with thanks", "With thanks for {weekday}"),
    ),
    Voice(
        open_about="You made time for me on {day} to discuss the {role} {post}, and I appreciated it, most of all "
        "what we said about {topic}.",
        open_set_off="You made time for me on {day} to discuss the {role} {post}, and I appreciated it. This is what I "
        "took away from it: {topic}.",
        also="The same goes for {topic}.",
        need="You need {need}, and there I may be able to help.",
        need_to="You need {need}, and there I may be able to help.",
        need_set_off="I may be able to help with something you need: {need}.",
        proof_verb="To give an example, I {proof}.",
        proof="To give an example: {proof}.",
        more="Or, to give another: {proof}.",
        bring="I would be glad to do as much at {employer}.",
        ask="If you have a minute for a question: {question}",
        ask_of="If you have a minute, what should I know about {question}?",
        ask_whether="In the meantime I keep asking myself {question}.",
        interest="I hope that we can talk about it again.",
        close="You have only to ask if anything else would be useful.",
        close_dated="You have only to ask if anything else would be useful before {decision}, when I believe you "
        "mean to decide.",
        farewell="These lines are for thanks alone; what concerns the process will follow separately, in a letter of "
        "its own. I wish you and your colleagues a good year at {employer}.",
        sign_off="All good wishes,",
        subjects=("Thank you for your time, {weekday}", "Thank you for making time"),
    ),
)
"""Eight, since at most seven of a panel get a letter of their own. The order is that of the panel."""


class Passed(Value):
    """One way to ask a consultant to pass thanks on. `{who}` is the interviewer, never "he" or "she"."""

    open_about: str
    open_set_off: str
    also: str
    need: str
    need_to: str
    need_set_off: str
    proof_verb: str
    proof: str
    ask: str
    ask_of: str
    ask_whether: str
    interest: str
    close: str
    sign_off: str
    subject: str


PASSED_ON: tuple[Passed, ...] = (
    Passed(
        open_about="Could you pass my thanks on to {who} for the interview on {day}? Our conversation about {topic} "
        "gave me a clear view of the {role} {post}.",
        open_set_off="Could you pass my thanks on to {who} for the interview on {day} about the {role} {post}? One "
        "point has stayed with me: {topic}.",
        also="It was useful to hear about {topic} as well.",
        need="As I understood {who}, the need is for {need}.",
        need_to="As I understood {who}, the need is {need}.",
        need_set_off="The need, as I noted it: {need}.",
        proof_verb="In my own work I {proof}.",
        proof="From my own record: {proof}.",
        ask="If there is a moment for a question: {question}",
        ask_of="Could {who} say a little more about {question}?",
        ask_whether="I would be curious to know {question}.",
        interest="I would very much like to take this further with {employer}, and am glad to send anything that "
        "would help.",
        close="I am glad to send anything that would help.",
        sign_off="With thanks,",
        subject="Thanks to pass on to {who}",
    ),
    Passed(
        open_about="I have a message for {who}, if you would be so kind as to forward it. Thank you for {weekday}'s "
        "interview for the {role} {post}; the discussion of {topic} was time well spent.",
        open_set_off="I have a message for {who}, if you would be so kind as to forward it. Thank you for {weekday}'s "
        "interview for the {role} {post}, of which I have kept this in mind: {topic}.",
        also="The same goes for {topic}.",
        need="On the need for {need}, there is something I can offer.",
        need_to="On the need {need}, there is something I can offer.",
        need_set_off="A need that I noted down: {need}.",
        proof_verb="I {proof}.",
        proof="My side of it, in short: {proof}.",
        ask="One question comes with it: {question}",
        ask_of="What more is there to know about {question}?",
        ask_whether="What I was left wondering is {question}.",
        interest="My interest in the {post} is strong, and whatever else is useful can follow at once.",
        close="Whatever else is useful can follow at once.",
        sign_off="Kind regards,",
        subject="For {who}, with my thanks",
    ),
    Passed(
        open_about="Would you tell {who} how grateful I am for the time on {day}? What was said about {topic} made "
        "the {role} {post} more concrete to me.",
        open_set_off="Would you tell {who} how grateful I am for the time on {day} over the {role} {post}? My notes "
        "come back to one thing: {topic}.",
        also="It was good to speak of {topic} too.",
        need="The work seems to call for {need}.",
        need_to="The aim seems to be {need}.",
        need_set_off="This seems to be what the work calls for: {need}.",
        proof_verb="Here I can speak from experience: I {proof}.",
        proof="Here I can speak from experience: {proof}.",
        ask="May I add a question for {who}? {Question}",
        ask_of="How do things stand with {question}?",
        ask_whether="It would help me to know {question}.",
        interest="The {post} is one that I would be very pleased to have. A short message reaches me at any time.",
        close="A short message reaches me at any time.",
        sign_off="Best regards,",
        subject="A word of thanks for {who}",
    ),
    Passed(
        open_about="The part of {weekday}'s {role} interview that I spent with {who} on {topic} deserves a word of "
        "thanks. Could you forward it for me?",
        open_set_off="The part of {weekday}'s {role} interview that I spent with {who} deserves a word of thanks, "
        "which you could perhaps forward for me. This is what I took from it: {topic}.",
        also="The same goes for {topic}.",
        need="{employer} needs {need}, if I understood well.",
        need_to="{employer} needs {need}, if I understood well.",
        need_set_off="If I understood well, this is what {employer} needs: {need}.",
        proof_verb="To give an example of what I have done, I {proof}.",
        proof="To give an example of what I have done: {proof}.",
        ask="{Question} A line on that would be welcome.",
        ask_of="Is there more to be learned about {question}?",
        ask_whether="In the meantime I keep asking myself {question}.",
        interest="I hope to go further with {employer}; you have only to ask if more is wanted from me.",
        close="You have only to ask if more is wanted from me.",
        sign_off="Thank you again,",
        subject="My thanks to {who}",
    ),
)
"""To the agency's consultant, for one interviewer each."""
