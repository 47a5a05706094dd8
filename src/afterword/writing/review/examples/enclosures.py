"""Letters in small, right and wrong: the examples of `checks.enclosures`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_REFERENCES = {"fact": "asked_for", "id": "q1", "candidacy": "c1", "at": "2026-03-04T15:00:00+00:00", "by": "sam",
               "what": "references"}  # fmt: skip
_SUPPLIED = {"fact": "supplied", "id": "q2", "candidacy": "c1", "at": "2026-03-04T16:00:00+00:00", "answers": "q1"}
_PROMISED = {"d1": {"promised": ["the dbt sample project"]}}
_KEPT = {"fact": "supplied", "id": "q3", "candidacy": "c1", "at": "2026-03-04T16:00:00+00:00",
         "what": "the dbt sample project"}  # fmt: skip
_THANKS = "Thank you for the morning, and for the June billing migration."
_A_DAY_LATER = "2026-03-05T20:00:00+00:00"

EXAMPLES: Mapping[str, Examples] = {
    "missing-attachment": Examples(
        good=(
            Example(text="My references are attached.", attachments=("references.pdf",)),
            Example(text="Thank you for the morning. I would be happy to send a sample of my work."),
            Example(text="Here is the file: https://lea.example/invoices"),
            Example(text="Im Anhang finden Sie meine Zeugnisse.", attachments=("zeugnisse.pdf",)),
        ),
        bad=(
            Example(text="My references are attached.", marks="references are attached"),
            Example(text="Please find enclosed the reconciliation that I spoke of.", marks="find enclosed"),
            Example(text="I've attached the sheet with the eleven joins.", marks="I've attached"),
            Example(text="Attached you will find two queries."),
            Example(text="As an attachment I am adding the plan for June."),
            Example(text="Here is the spreadsheet that we spoke about."),
            Example(text="The scans go out with this email, one a page."),
            Example(text="Anbei meine Zeugnisse, wie besprochen."),
            Example(text="Vous trouverez mon CV en pièce jointe."),
            Example(text="Adjunto mi currículum y dos referencias."),
        ),
        near=(
            Example(text="I grew attached to the old ledger, and was sorry to see it go."),
            Example(text="You attached a map to the invitation, which got me there in time."),
            Example(text="I attach great importance to names that are spelt right."),
            Example(text="The enclosed yard behind the depot must be cold in winter."),
            Example(text="At Tarn I sat with the team attached to the port office."),
            Example(text="Your offer came with no strings attached, which I liked."),
            Example(text="I have not attached anything, since you asked for nothing."),
            Example(text="The certificate is enclosed in the card that I sent by post."),
        ),
    ),
    "unrequested-attachment": Examples(
        good=(
            Example(text=_THANKS),
            Example(text="The references are attached.", attachments=("references.pdf",), facts=(_REFERENCES,)),
            Example(text="My sample project is attached.", attachments=("dbt.zip",), also=_PROMISED),
        ),
        bad=(
            Example(text=_THANKS, attachments=("lea-brandt-cv.pdf",)),
            Example(text="My résumé is attached once more, in case it helps.", attachments=("cv.pdf",), to="daniel"),
            Example(text="Is there a timeline?", purpose="check_in", attachments=("cv.pdf", "portfolio.pdf"), to="sam"),
            Example(text="The references again.", attachments=("references.pdf",), facts=(_REFERENCES, _SUPPLIED)),
            Example(text="My CV is enclosed once more.", attachments=("brandt-cv.pdf",), facts=(_REFERENCES,)),
        ),
        near=(
            Example(text=_THANKS, attachments=("image001.png", "signature.asc")),
            Example(text="As you asked, I attach the query.", attachments=("query.sql",)),
            Example(text="The references.", purpose="answer", attachments=("references.pdf",)),
            Example(text=_THANKS, attachments=("cv.pdf",), also={"d1": {"promised": ["a newer CV"]}}),
        ),
    ),
    "promise-not-kept": Examples(
        good=(
            Example(text=_THANKS, also=_PROMISED, send_at="2026-03-05T09:30:00+00:00"),
            Example(text=_THANKS, also=_PROMISED, facts=(_KEPT,), send_at=_A_DAY_LATER),
            Example(text=_THANKS, send_at=_A_DAY_LATER),
        ),
        bad=(
            Example(text=_THANKS, also=_PROMISED, send_at=_A_DAY_LATER),
            Example(
                text="Is there a timeline?",
                purpose="check_in",
                to="sam",
                also=_PROMISED,
                send_at="2026-03-17T10:00:00+00:00",
            ),
            Example(
                text=_THANKS,
                also={"d1": {"promised": ["the dbt sample project", "two names at Tarn"]}},
                facts=(_KEPT,),
                send_at=_A_DAY_LATER,
            ),
        ),
        near=(
            Example(
                text="Thank you. The sample project in dbt is on its way by post.", also=_PROMISED, send_at=_A_DAY_LATER
            ),
            Example(text="Thank you. It stands at https://lea.example/dbt now.", also=_PROMISED, send_at=_A_DAY_LATER),
            Example(text="Thank you.", also=_PROMISED, attachments=("dbt.zip",), send_at=_A_DAY_LATER),
            Example(text="Thank you for your answer.", purpose="part_well", also=_PROMISED, send_at=_A_DAY_LATER),
        ),
    ),
}
