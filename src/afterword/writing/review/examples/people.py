"""Letters in small, right and wrong: the examples of `checks.people`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

EXAMPLES: Mapping[str, Examples] = {
    "misspelt-name": Examples(
        good=(
            Example(text="Dear Ms Okonkwo,\n\nThank you for explaining the June billing migration, as Daniel did."),
            Example(text="Thank you for the morning, and for introducing me to Daniel Priestley."),
            Example(
                text="Dear Ms Okonkwo,\n\nThank you. Sam’s directions were clear, and Adaora Okonkwo was easy to find."
            ),
        ),
        bad=(
            Example(text="Dear Ms Okonkow,\n\nThank you for explaining the June billing migration.", marks="Okonkow"),
            Example(text="Thank you for introducing me to Daniel Preistley.", marks="Preistley"),
            Example(text="Dear Danial,\n\nThank you for the tests.", to="daniel", marks="Danial"),
            Example(text="Thank you for the morning, Ms Okonkwa.", marks="Okonkwa"),
        ),
        near=(
            Example(text="Thank you. At Tarn I worked with a Davina, and in Okinawa with a Samuel."),
            Example(text="Dear Ms OKONKWO,\n\nThank you for the Priestley lecture, and for Whitby."),
        ),
    ),
    "wrong-person": Examples(
        good=(
            Example(
                text="Dear Ms Okonkwo,\n\nThank you for the morning. The tests that Daniel showed me were a surprise."
            ),
            Example(text="Thank you for this, and please thank Daniel as well."),
            Example(text="Dear Daniel,\n\nThank you for the tests.", to="daniel"),
        ),
        bad=(
            Example(text="Dear Daniel,\n\nThank you for the June billing migration.", marks="Daniel"),
            Example(text="The June billing migration stayed with me. Thank you again, Daniel.", marks="Daniel"),
            Example(text="Hi Sam,\n\nThank you for the June billing migration.", marks="Sam"),
            Example(
                text="Thank you once more, Daniel, and I hope we speak soon.\n\nWill both systems run in parallel?",
                marks="Daniel",
            ),
        ),
        near=(
            Example(text="Thank you for meeting me. I spoke with you, Daniel, and Sam on one day."),
            Example(text="Thank you for introducing me to your colleague, Daniel."),
        ),
    ),
    "missing-signature": Examples(
        good=(
            Example(text="Dear Ms Okonkwo,\n\nThank you for the morning.\n\nWith thanks,\nLea Brandt", bare=True),
            Example(
                text="Dear Ms Okonkwo,\n\nThank you for the morning. With thanks, Lea Brandt, +44 20 7946 0142",
                bare=True,
            ),
            Example(text="Hi Daniel, thank you for the morning. Lea", channel="linkedin", to="daniel", bare=True),
        ),
        bad=(
            Example(text="Dear Ms Okonkwo,\n\nThank you for the morning.\n\nThanks, talk soon", bare=True),
            Example(text="Dear Ms Okonkwo,\n\nThank you for the morning.\n\nBest,\nL.", bare=True),
            Example(
                text="Dear Ms Okonkwo,\n\nLea Brandt here. Thank you for the morning, which I "
                "enjoyed.\n\nA\nB\nC\nD\n"
                "E\nF\n\nKind regards,\n+44 20 7946 0142",
                bare=True,
            ),
        ),
        near=(
            Example(text="Dear Ms Okonkwo,\n\nThank you for the morning.\n\nKind regards,\nLEA BRANDT", bare=True),
            Example(text="Good morning, this is Lea. Thank you for yesterday.", channel="voicemail"),
        ),
    ),
}
