"""Letters in small, right and wrong: the examples of `checks.asking`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "asks-did-i-get-it": Examples(
        good=(
            Example(text="We met on 4 March about the Data Analyst role. Do you have a timeline?", purpose="check_in"),
            Example(text="Could you tell me whether there is a new date for the decision?", purpose="check_in"),
            Example(
                text="Good morning, this is Lea Brandt. When may I check back?", channel="phone", purpose="check_in"
            ),
        ),
        bad=(
            Example(text="Is the analyst's post going to be mine?", purpose="check_in"),
            Example(text="I am keen to hear if the panel settled on me.", purpose="check_in"),
            Example(text="Can I take it that I am in?", purpose="check_in"),
            Example(text="How good are my chances, in your view?", purpose="check_in"),
            Example(text="So, did I get it?", marks="did I get it", purpose="check_in", channel="phone"),
            Example(text="Am I hired?", marks="Am I hired", purpose="check_in"),
            Example(
                text="I would like to know whether I was selected.", marks="whether I was selected", purpose="check_in"
            ),
            Example(text="Have you chosen somebody else?", marks="Have you chosen somebody", purpose="check_in"),
        ),
        near=(
            Example(text="You asked whether I had got my licence, and I have had it since May.", purpose="check_in"),
            Example(text="Have you taken me off the list for the tour on Friday?", purpose="check_in"),
            Example(text="Thank you. Did I get the date of the migration right?"),
            Example(text="Thank you. Have you chosen a tool for the tests yet?"),
            Example(text="Is there a decision, or a date for one?", purpose="check_in"),
        ),
    ),
    "blunt-request": Examples(
        good=(
            Example(text="We met on 4 March. Could you tell me whether the date still holds?", purpose="check_in"),
            Example(text="Thank you for the morning. Would you send me the name of the book you mentioned?"),
            Example(
                text="We spoke on 4 March about the Data Analyst role. Is there a timeline you can share?",
                purpose="check_in",
            ),
        ),
        bad=(
            Example(text="Thank you. Do not forget to send me the list."),
            Example(text="Thank you for the morning. Please reserve a place for me until June."),
            Example(text="Thank you. Ask Mr Priestley to ring me."),
            Example(text="The reference is attached. Please send me the date of the next round.", purpose="supply"),
            Example(text="Please send me an update.", marks="Please send me an update", purpose="check_in"),
            Example(
                text="We met on 4 March. Let me know what you decided.", marks="Let me know what", purpose="check_in"
            ),
            Example(text="Kindly advise.", marks="Kindly advise", purpose="check_in"),
            Example(text="What is the status of my application? We met on 4 March.", purpose="check_in"),
            Example(text="Thank you. Please forward the slides to this address.", marks="Please forward the"),
        ),
        near=(
            Example(text="Thank you. Let me add that both ledgers closed on time in May."),
            Example(text="Check sums were what I liked best, and how you draw them."),
            Example(text="Please tell me if the file will not open.", purpose="supply"),
            Example(text="Please check the spelling of the second name.", purpose="supply"),
            Example(text="Please let me know if anything else would help.", purpose="check_in"),
            Example(text="Thank you for the morning. Please pass my thanks to Daniel."),
            Example(text="We met on 4 March. What is the best way to reach you after the 13th?", purpose="check_in"),
            Example(text="Thank you. Just give me a call at the number below, day or night."),
        ),
    ),
    "thanks-in-advance": Examples(
        good=(
            Example(
                text="Is there a timeline you can share? Thank you again for your time on 4 March.", purpose="check_in"
            ),
            Example(text="Thank you for your help in March. Is there any news?", purpose="check_in"),
            Example(text="Is there any news on the Data Analyst role?\n\nWith thanks,\nLea Brandt", purpose="check_in"),
        ),
        bad=(
            Example(
                text="Is there any news? Thanks in advance for your quick reply.",
                marks="Thanks in advance",
                purpose="check_in",
            ),
            Example(
                text="Is there any news? I would appreciate your prompt response.",
                marks="appreciate your prompt response",
                purpose="check_in",
            ),
            Example(
                text="Is there any news?\n\nThank you for your speedy answer,\nLea Brandt",
                marks="Thank you for your speedy answer",
                purpose="check_in",
            ),
            Example(text="Is there any news?\n\nThanking you in anticipation,\nLea", purpose="check_in"),
        ),
        near=(
            Example(text="Thank you for telling me in advance what the panel would ask.", purpose="check_in"),
            Example(text="Thank you for the quick answer last week. Is the date still right?", purpose="check_in"),
            Example(text="Thank you in advance for passing this on to the workshop."),
        ),
    ),
}
