"""The sentences of our thank-yous to those who were in the room, in plain sight: for each thing to say, many ways.

No two letters of one batch say anything in the same way. `{on}` is the day (“on Thursday”), `{talk}` the interview as
the letter calls it (“Thursday's call”), `{P}` the strength as a whole sentence, which may be two. Tags: the shape of
the words that a frame bears (`about`, `said`, `quote`), the register (`warm`, `plain`, `formal`), and what is so.
"""

from __future__ import annotations

from afterword.writing.ways import Way, way

OPEN_WITH_TOPIC: tuple[Way, ...] = (
    way("Thank you for talking with me {on} about {topic}.", "about"),
    way("What you told me {on} about {topic} has stayed with me. Thank you for taking the time.", "about"),
    way("It was good to talk {on} about {topic}, and I am grateful that you made the time.", "about !formal"),
    way("Thank you for speaking so openly {on} about {topic}.", "about trouble"),
    way("Thank you for {talk}, and in particular for what you said about {topic}.", "about"),
    way("I have been thinking about {topic} since we spoke {on}. Thank you for the conversation.", "about"),
    way(
        "I enjoyed hearing {on} about {topic}. Thank you for being so generous with your time.",
        "about !formal !trouble",
    ),
    way("I really enjoyed our conversation {on}, the part about {topic} most of all.", "about warm !trouble !clause"),
    way("Thank you for your time {on}. I am glad that we came to speak of {topic}.", "about"),
    way("My thanks for {talk}. Hearing about {topic} gave me a good idea of the work.", "about"),
    way("{On} you gave me a clear picture of {topic}, and I am grateful for it.", "about !clause"),
    way("I am writing to thank you for {talk}. I was especially glad to hear about {topic}.", "about formal"),
    way("Thank you for {talk}. Your point that {topic} has stayed with me.", "said"),
    way(
        "You told me {on} that {topic}. I have thought about it since, and I am grateful for the conversation.", "said"
    ),
    way("Thank you for telling me {on} that {topic}. It gave me a good idea of the work.", "said"),
    way("One thing you said {on} has stayed with me: {topic}. Thank you for your time.", "said"),
    way("I am grateful for {talk}. That {topic} is something I have kept thinking about.", "said"),
    way("{On} you said {topic}, and I wrote it down. Thank you for the conversation.", "quote"),
    way("Thank you for {talk}. I wrote down one thing you said: {topic}", "quote"),
    way("Thank you very much for taking time out of a busy schedule {on} to tell me about {topic}.", "about jp"),
)
"""The topic first; the role comes at the end."""

OPEN_WITH_ROLE: tuple[Way, ...] = (
    way("Thank you for meeting me {on} about the {role} {post}.", "!phone"),
    way("Thank you for speaking with me {on} about the {role} {post}.", "phone|video"),
    way("I am grateful for the time you gave me {on} to talk about the {role} {post}."),
    way("Thank you for {talk} {for} the {role} {post}."),
    way("Thank you for interviewing me {on} for the {role} {post}."),
    way("It was a pleasure to talk with you {on} about the {role} {post}, and I thank you for it.", "!formal"),
    way("I would like to thank you for {talk} {for} the {role} {post}."),
    way("{On} you took the time to talk with me about the {role} {post}. Thank you."),
    way("My thanks for the conversation {on} about the {role} {post}."),
    way(
        "Thank you very much for taking time out of a busy schedule {on} to speak with me about the {role} {post}.",
        "jp",
    ),
)
"""The role first, then the topic."""

THEN_TOPIC: tuple[Way, ...] = (
    way("What you said about {topic} has stayed with me.", "about"),
    way("I was especially glad to hear about {topic}.", "about"),
    way("I have been thinking about {topic} ever since.", "about"),
    way("It helped me to hear about {topic}.", "about"),
    way("Of all that we discussed, {topic} interested me most.", "about !clause !unwanted"),
    way("You were open about {topic}, and I was glad of that.", "about trouble"),
    way("Our talk about {topic} made the job more concrete to me.", "about !unwanted"),
    way("The part about {topic} was worth the hour on its own.", "about hour !formal"),
    way("I came away with a good picture of {topic}.", "about !clause !formal"),
    way("I appreciated hearing about {topic}.", "about"),
    way("You said that {topic}, and I keep coming back to that.", "said"),
    way("Your remark that {topic} has stayed with me.", "said"),
    way("I made a note of one thing in particular: {topic}.", "said"),
    way("You said {topic}, and I wrote it down.", "quote"),
)

ALSO: tuple[Way, ...] = (
    way("I was glad that we also spoke about {topic}.", "about"),
    way("{Topic} interested me as well.", "about !clause !gerund !unwanted"),
    way("I noted what you said about {topic}, too.", "about"),
    way("It was just as useful to hear about {topic}.", "about"),
    way("The same is true of {topic}.", "about !clause after_stayed"),
    way("So has what I heard about {topic}.", "about after_stayed"),
    way("I would have liked to hear even more about {topic}.", "about !formal"),
    way("I also took something away from what you said about {topic}.", "about"),
    way("You mentioned {topic} as well, and I have kept it in mind.", "about !clause"),
)
"""A second topic, where the letter has room."""

NEED: tuple[Way, ...] = (
    way("You said you need {need}. {P}", "need_noun|need_infinitive"),
    way("You are looking for {need}. {P}", "need_noun people"),
    way("You told me that you would like {need}. {P}", "need_noun !people"),
    way("You said you need {need}. That is familiar ground. {P}", "need_noun close did"),
    way("{P} You need {need}, and I think I could be useful there early on.", "need_noun|need_infinitive close"),
    way("As I understood you, the team needs {need}. {P}", "need_noun|need_infinitive"),
    way("{P} You told me that you need {need}, so this may be useful to know.", "need_noun|need_infinitive close"),
    way("When you spoke of needing {need}, I thought of my own work. {P}", "need_noun|need_infinitive"),
    way("{P} Since you are looking for {need}, I hope that is useful to know.", "need_noun people close"),
    way("{P} Since you want {need}, I hope that is useful to know.", "need_noun !people close"),
    way("I made a note that you need {need}. {P}", "need_noun|need_infinitive"),
    way("From what you told me, {employer} needs {need}. {P}", "need_noun|need_infinitive"),
    way("{P} I would be glad to bring that experience to a team in need of {need}.", "need_noun close"),
    way("{P} You need {need}; that is where I could help first.", "need_noun|need_infinitive close"),
    way("You spoke of {need}. {P}", "need_gerund|need_clause"),
    way("{P} I mention it because you spoke of {need}.", "need_gerund|need_clause"),
    way("You said that {need}. {P}", "need_sentence"),
    way("{P} I mention it because you said that {need}.", "need_sentence"),
)
"""What they need, and the strength that answers it, in one breath or the other."""

PROOF: tuple[Way, ...] = (
    way("{P}"),
    way("There is one thing I would like to add. {P}"),
    way("One thing from my side. {P}", "!formal"),
    way("There is one part of my experience that I would like to mention. {P}", "formal"),
    way("Here is something from my own record. {P}"),
    way("This is what I would bring. {P}", "!formal"),
    way("You may like to know what I would bring. {P}"),
)
"""The strength alone, where no need was noted that it would answer."""

BRING: tuple[Way, ...] = (
    way("I would gladly do the same at {employer}.", "did"),
    way("I would enjoy doing it again at {employer}.", "did warm"),
    way("I would like to put that to use at {employer}."),
    way("It is the kind of work I would like to do for you."),
    way("That is experience I would be glad to use in your team."),
    way("I think much of it would carry over to {employer}."),
    way("I would be happy to go into detail if it helps.", "!formal"),
    way("I can tell you more about how it was done, if that is of use.", "did"),
    way("I would be pleased to bring this to {employer}.", "formal"),
)

QUESTION: tuple[Way, ...] = (
    way("{Question}", "asked"),
    way("One question, if I may: {question}", "asked !name"),
    way("One thing I did not get to ask: {question}", "asked open !name"),
    way("May I ask you one thing? {Question}", "asked"),
    way("I was left with one question: {question}", "asked !name"),
    way("{Question} One line would be plenty.", "asked !formal"),
    way("There is something I would still like to understand. {Question}", "asked"),
    way("I left one question unasked. {Question}", "asked open"),
    way("If you have a minute: {question}", "asked !formal !name"),
    way("Could you tell me a little more about {question}?", "ask_about"),
    way("I would be interested to hear more about {question}. Could you say a word on it?", "ask_about"),
    way("How do you see {question}?", "ask_about"),
    way("Could you tell me {question}?", "ask_clause !whether_to"),
    way("Has it been settled {question}?", "ask_clause whether_to"),
    way("One thing I would like to know is {question}. Could you tell me?", "ask_clause !whether_to"),
    way("Is there a view yet on {question}?", "ask_clause whether_to"),
)

QUESTION_ON_TOPIC: tuple[Way, ...] = (
    way("You also mentioned {topic}. {Question}", "asked about !clause"),
    way("We also spoke about {topic}. {Question}", "asked about"),
    way("I would like to hear more about {topic}. {Question}", "asked about"),
    way("My one question is about {topic}. {Question}", "asked about"),
    way("On {topic}, may I ask one thing? {Question}", "asked about !clause"),
    way("I keep wondering about {topic}. {Question}", "asked about !formal"),
    way("Then there is {topic}. {Question}", "asked about !clause !formal"),
)
"""A question that has to do with the second topic, beside it."""

INTEREST_IN_ROLE: tuple[Way, ...] = (
    way("I would very much like to do the {role} job.", "!formal"),
    way("After our conversation I am keener on the {role} {post} than before."),
    way("I would be very glad to go further with the {role} {post}."),
    way("The {role} {post} is one that I would be glad to take on."),
    way("I hope that we can speak again about the {role} {post}."),
    way("The {role} {post} interests me all the more now that we have spoken."),
    way("I remain very interested in the {role} {post}."),
    way("The more I heard about the {role} {post}, the more I wanted it.", "!formal"),
)

INTEREST: tuple[Way, ...] = (
    way("I would love to work on this with you.", "warm"),
    way("I would very much like to do this work."),
    way("I would be glad to take this further."),
    way("I came away keener on the job than I was before.", "!formal"),
    way("The job appeals to me all the more now."),
    way("It is work that I would be glad to do at {employer}."),
    way("I hope that we can talk again."),
    way("I would be very pleased to join {employer}."),
    way("I remain very interested in working at {employer}."),
)

CLOSE: tuple[Way, ...] = (
    way("If a reference or anything else would help, I can send it the same day."),
    way("If anything is missing from my side, I will send it straight away."),
    way("I am happy to answer any other questions."),
    way("Write or call whenever something is missing.", "warm"),
    way("Should you want references or further details, I am easy to reach."),
    way("I look forward to hearing what comes next."),
    way("If there is more you would like to know, ask me at any time."),
    way("A reference can be with you the same day if you want one."),
    way("Whatever else you need from me, I will send it promptly."),
)

CLOSE_DATED: tuple[Way, ...] = (
    way("You hope to decide by {decision}; if anything would help before then, I can send it the same day."),
    way("I understand that you will decide by {decision}. Until then I am glad to answer any question."),
    way("If you need anything from me before {decision}, I will send it straight away."),
    way("I know that you mean to decide by {decision}, and I am easy to reach until then."),
    way("A reference can follow the same day if you want one before {decision}."),
    way("Should anything be missing before {decision}, I will send it promptly."),
    way("You plan to decide by {decision}; a reference can be with you before then if you want one."),
    way("You expect to decide by {decision}, and I look forward to hearing from you."),
)

TODAY: tuple[Way, ...] = (
    way("As you decide today, I will leave it at that. I can be reached all day if anything is missing."),
    way("I know that you decide today, so this is short. If anything is open, I am at the telephone."),
    way("You decide today, and I did not want to let the moment pass. If you have a question, I am here."),
    way("Since the decision is today, I am within reach for any question."),
)
"""Where they decide on the day itself."""

FAREWELL: tuple[Way, ...] = (
    way(
        "You will hear from me separately about the process. For now I wanted to thank you, and to wish you and "
        "your colleagues at {employer} well with the work ahead."
    ),
    way(
        "I am writing about the process in a separate letter. This one is for thanks alone, and for my good wishes to "
        "everybody at {employer}."
    ),
    way(
        "About the process itself I am writing separately. I learned a good deal from our conversation, and I hope "
        "that the work ahead goes well."
    ),
    way(
        "How things stand on my side I will say in another letter. Here I only wished to thank you for a "
        "conversation that was well worth having."
    ),
    way(
        "The process itself belongs in another letter; this one is only for thanks. I hope that all goes well for "
        "you and your colleagues at {employer}."
    ),
)
"""Where the job is not wanted."""

SUBJECTS: tuple[Way, ...] = (
    way("Thank you: {role} interview", "!phone"),
    way("Thank you for {weekday}'s conversation", "weekday !phone"),
    way("{role}: thank you"),
    way("{Short}: thank you", "short"),
    way("Thank you for your time {on}", "weekday"),
    way("{role} interview: my thanks", "!phone"),
    way("Thank you for the call {on}", "weekday phone"),
    way("{Short}, and thank you", "short !formal"),
)
"""`{short}` is a topic of up to four words."""
