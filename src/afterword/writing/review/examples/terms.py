"""Letters in small, right and wrong: the examples of `checks.terms`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_OFFERED = {"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00"}

EXAMPLES: Mapping[str, Examples] = {
    "acceptance-without-terms": Examples(
        good=(
            Example(
                text="I am glad to accept the post of Data Analyst at £48,000 a year, starting on 4 May.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(
                text="I accept on the terms of your letter of 4 March, with great pleasure.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(
                text="Thank you for the offer. May I have until Friday before I accept or decline?",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
        bad=(
            Example(text="The answer is yes, and my whole street knows.", purpose="accept", facts=(_OFFERED,)),
            Example(
                text="Yes, count me in. I told everybody at home before I sat down.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(text="I am delighted to accept. See you soon.", purpose="answer_offer", facts=(_OFFERED,)),
            Example(
                text="I accept the Data Analyst position with pleasure.", purpose="answer_offer", facts=(_OFFERED,)
            ),
            Example(
                text="Sehr gern nehme ich Ihr Angebot an und freue mich auf alle.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
        near=(
            Example(text="I accept that June is hard, and I like the post the better for it."),
            Example(
                text="Thank you for the offer, which I would like to read in peace.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
    ),
}
