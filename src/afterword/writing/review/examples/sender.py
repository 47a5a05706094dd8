"""Letters in small, right and wrong: the examples of `checks.sender`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_THANKS = "Thank you for the morning, and for the June billing migration."
_AT_TARN = {"me": {"current_employer": "Tarn Mobility"}}
_SIGNED = "Dear Ms Okonkwo,\n\nThank you for the morning.\n\nKind regards,\nLea Brandt"


def _headed(head: str, marks: str = "", text: str = "Dear Ms Okonkwo,\n\nThank you for it.") -> Example:
    return Example(text=f"{head}\n\n{text}", marks=marks)


EXAMPLES: Mapping[str, Examples] = {
    "missing-phone": Examples(
        good=(
            Example(text=_THANKS),
            Example(text=f"{_SIGNED}\n(020) 7946-0142", bare=True),
            Example(text=f"{_SIGNED} · 07700 900 123", bare=True),
            Example(text=_SIGNED, bare=True, also={"me": {"phone": ""}}),  # the journal knows none either
        ),
        bad=(
            Example(text=_SIGNED, bare=True),
            Example(text=f"{_SIGNED}\nlea.brandt@example.org", bare=True),
            Example(text=f"{_SIGNED}\nLondon, 2026-03-05", bare=True),
            Example(text=_SIGNED.replace("Thank", "At Tarn I cut 1,140 refunds in 2024-2025. Thank"), bare=True),
            Example(text=_SIGNED, bare=True, purpose="tell_referrer"),
            Example(text="Sehr geehrte Frau Okonkwo,\n\ndanke.\n\nMit freundlichen Grüßen\nLea Brandt", bare=True),
        ),
        near=(
            Example(text=_SIGNED.replace("morning.", "morning. You reach me on 020 7946 0142."), bare=True),
            Example(text=_SIGNED, bare=True, channel="linkedin"),
            Example(text="Good morning, Lea Brandt here.", channel="phone"),
        ),
    ),
    "unprofessional-sender": Examples(
        good=(
            Example(text=_THANKS),
            Example(text=_THANKS, sender="Lea Brandt <brandt.lea1987@mail.example>"),
            Example(text=_THANKS, sender="hello@brandt.example"),
            Example(text=_THANKS, sender=""),
        ),
        bad=(
            Example(text=_THANKS, sender="partyclown77@example.org"),
            Example(text=_THANKS, sender="lea.sweetie@example.org"),
            Example(text=_THANKS, sender="Lea Brandt <xx_ninja_lea_xx@example.org>"),
            Example(text=_THANKS, sender="moonwatcher1990@example.org"),
            Example(text=_THANKS, sender="lea.brandt@tarn-mobility.example", also=_AT_TARN),
            Example(text=_THANKS, sender="l.brandt@mail.tarn.example", also={"me": {"current_employer": "Tarn Ltd"}}),
        ),
        near=(
            Example(text=_THANKS, sender="anna.king@example.org", also={"me": {"name": "Anna King"}}),
            Example(text=_THANKS, sender="juergen.mueller@example.org", also={"me": {"name": "Jürgen Müller"}}),
            Example(text=_THANKS, sender="s2045113@uni.example"),
            Example(text=_THANKS, sender="lea.brandt@example.org", also=_AT_TARN),
        ),
    ),
    "letterhead-in-email": Examples(
        good=(
            Example(text=_THANKS),
            Example(text="Dear Ms Okonkwo,\n\nOn 4 March we met at 12 Elm Street."),
            Example(text="12 Elm Street\n\nDear Ms Okonkwo,\n\nThank you.", channel="post"),
        ),
        bad=(
            _headed("Lea Brandt\n14 Quay Lane\n\n5 March 2026", "14 Quay Lane\n\n5 March 2026"),
            _headed("Lea Brandt\n\nLondon N1 7AA"),
            _headed("March 5, 2026", "March 5, 2026"),
            _headed("Northwind Freight Ltd\nAttn: Ms Okonkwo"),
            _headed("Re: Interview of 4 March", "Re: Interview of 4 March"),
            _headed("London, den 5. März 2026", text="Sehr geehrte Frau Okonkwo,\n\nvielen Dank."),
            _headed("12, rue des Lilas\n75011 Paris", text="Madame,\n\nmerci pour notre entretien."),
            Example(text="Dear Ms Okonkwo,\n\nRE: DATA ANALYST\n\nThank you for it.", marks="RE: DATA ANALYST"),
        ),
        near=(
            Example(text="Dear Ms Okonkwo,\n\nRe-reading my notes of 4 March, I found your question."),
            Example(text=_THANKS, subject="Re: Data Analyst interview"),
            Example(text="Ms Okonkwo, good morning!\n\nThank you for Wednesday."),
        ),
    ),
}
