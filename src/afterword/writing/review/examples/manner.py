"""Letters in small, right and wrong: the examples of `checks.manner`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "stiff-language": Examples(
        good=(
            Example(text="Thank you for the hour. I liked how plainly you spoke of June."),
            Example(text="I have read the plan and would be glad to talk it through again."),
            Example(text="If you need a reference, Ms Hale at Tarn would be happy to speak to you."),
        ),
        bad=(
            Example(text="I utilised said equipment with alacrity."),
            Example(text="Pursuant to our discourse I hereby reiterate my interest.", marks="Pursuant"),
            Example(text="Permit me to express my profoundest gratitude.", marks="Permit me to express"),
            Example(text="I beg to state that I would be honoured to serve in your esteemed organisation."),
            Example(
                text=(
                    "It was good to hear how the invoices are made and how the drivers send the notes that the desk "
                    "reads at night and then files before the trucks come back from the north of the country. "
                )
                * 2
            ),
        ),
        near=(
            Example(text="You said equipment was the bottleneck, and I believe it."),
            Example(text="You said that the orders are made pursuant to section 8, and that few know it."),
            Example(text="He said interviews at the depot are loud, and he was right."),
            Example(text="The discount and the courtesy car were your idea, I gather."),
        ),
    ),
    "slang-or-emoji": Examples(
        good=(
            Example(text="Thank you for the lively hour. It was a pleasure from start to finish."),
            Example(text="Vielen Dank für das Gespräch über die Umstellung im Juni."),
            Example(text="I left the call in good spirits and with two pages of notes."),
        ),
        bad=(
            Example(text="I would be well up for it."),
            Example(text="I was gutted to miss the tour."),
            Example(text="Thanks a ton for the chat, it was so cool to meet you.", marks="Thanks a ton"),
            Example(text="It was gr8 2 meet u.", marks="gr8 2 meet"),
            Example(text="Thank you for the hour 😊", marks="😊"),
            Example(text="Vielen Dank für das gute Gespräch am Mittwoch :-)", marks=":-)"),
            Example(text="I am gonna read up on billing this weekend.", marks="gonna"),
        ),
        near=(
            Example(text="At the fish market I gutted and weighed; at Tarn I only weigh."),
            Example(text="I'd be grateful to hear it, but no worries if not.", purpose="part_well"),
            Example(text="You had the blast furnace rebuilt in R and SQL, so to speak; see (a); and (b)."),
            Example(text="Two of your drivers were sick that week, and the queue grew to 4 the next day."),
            Example(text="Room 2 is where I would start: the ratio of 3:1 says so. → Daniel ☎ +44 20 7946 0142"),
        ),
    ),
    "exclamations": Examples(
        good=(
            Example(text="Thank you for the hour! The migration was well explained."),
            Example(text="Thank you for the hour. I enjoyed every minute."),
            Example(text="Merci pour cet entretien. À bientôt, peut-être !"),
        ),
        bad=(
            Example(text="The hour flew by! I enjoyed it! Your plan for June is a bold one.", marks="I enjoyed it!"),
            Example(text="I am so excited!!!", marks="I am so excited!!!"),
            Example(text="Vielen Dank! Es war toll! Bis bald!"),
        ),
        near=(
            Example(text="The test a != b is the one that I would keep. Thank you!"),
            Example(text="At Calder! we spoke of this. Calder! was new then.", also={"c1": {"employer": "Calder!"}}),
        ),
    ),
    "phone-footer": Examples(
        good=(
            Example(text="Thank you for the hour. You can reach me on my mobile after five."),
            Example(text="Thank you for the hour. The file was sent from my work address on Monday."),
            Example(text="Thank you for calling on the telephone although the line was bad."),
        ),
        bad=(
            Example(
                text="Thank you for the hour.\n\nBest,\nLea Brandt\n+44 20 7946 0142\n\nSent from my iPhone",
                marks="Sent from my iPhone",
            ),
            Example(
                text="Vielen Dank für das Gespräch.\n\nMit freundlichen Grüßen\nLea Brandt\n\n"
                "Von meinem iPhone gesendet"
            ),
            Example(
                text="Thank you for the hour.\n\nBest,\nLea Brandt\n\nGet Outlook for iOS", marks="Get Outlook for iOS"
            ),
            Example(text="Thank you. Please excuse any typos.\n\nBest,\nLea Brandt"),
        ),
        near=(
            Example(text="Orders that drivers sent from the road come in twice, you said."),
            Example(text="Do you get the outlook for June from the billing team or from sales?"),
        ),
    ),
}
