"""Letters in small, right and wrong: the examples of `checks.addressing`."""

from __future__ import annotations

from collections.abc import Mapping

from afterword.writing.review.check import Example, Examples

_THANKS = "Thank you for the morning, and for the June billing migration."
_DOCTOR = {"okonkwo": {"greeting": "Dr Okonkwo"}}
_PROFESSOR = {"okonkwo": {"greeting": "Frau Prof. Okonkwo", "title": "Professorin"}}


def _greets(greeting: str, marks: str = "", text: str = _THANKS, **more: object) -> Example:
    return Example(text=f"{greeting}\n\n{text}", marks=marks, **more)  # type: ignore[arg-type]


EXAMPLES: Mapping[str, Examples] = {
    "wrong-title": Examples(
        good=(
            _greets("Dear Ms Okonkwo,"),
            _greets("Dear Dr. Okonkwo,", also=_DOCTOR),
            _greets("Sehr geehrte Frau Okonkwo,", text="vielen Dank für das Gespräch am Mittwoch."),
            _greets("Sehr geehrte Frau Professor Okonkwo,", text="vielen Dank für das Gespräch.", also=_PROFESSOR),
            _greets("Estimada Dra. Okonkwo:", text="muchas gracias por la conversación.", also=_DOCTOR),
        ),
        bad=(
            _greets("Dear Mr Okonkwo,", "Mr Okonkwo"),
            _greets("Dear Ms. Okonkwo,", "Ms. Okonkwo", also=_DOCTOR),
            _greets("Dear Mrs Okonkwo,", "Mrs Okonkwo"),
            _greets("Dear Dr Okonkwo,", "Dr Okonkwo"),
            _greets("Sehr geehrte Frau Okonkwo,", "Frau Okonkwo", also=_DOCTOR),
            _greets("Sehr geehrter Herr Okonkwo,", "Herr Okonkwo", text="vielen Dank für das Gespräch."),
            _greets("Cher Monsieur Okonkwo,", "Monsieur Okonkwo", text="merci pour notre entretien."),
            _greets("Estimado Sr. Okonkwo:", "Sr. Okonkwo", text="muchas gracias por la entrevista."),
            _greets(
                "Dear Ms Okonkwo,",
                "Mr Priestley",
                text="Thank you, and Mr Priestley too.",
                also={"daniel": {"greeting": "Dr Priestley"}},
            ),
        ),
        near=(
            _greets("Dear Mr Priestley,", to="daniel"),  # the journal knows no title of his, and guesses none
            _greets("Dear Adaora Okonkwo,", also=_DOCTOR),
            _greets("Dear Professor Okonkwo,", also={"okonkwo": {"greeting": "Dr Okonkwo", "title": "Professor"}}),
            _greets("Dear Ms Judge,", also={"okonkwo": {"name": "Anne Judge", "greeting": "Ms Judge"}}),
        ),
    ),
    "first-name-unoffered": Examples(
        good=(
            _greets("Dear Ms Okonkwo,"),
            _greets("Hi Daniel,", to="daniel"),
            _greets("Liebe Frau Okonkwo,", text="vielen Dank für das Gespräch."),
        ),
        bad=(
            _greets("Hi Adaora,", "Adaora"),
            _greets("Dear Ada,", "Ada"),
            _greets("Dear Ms Adaora,", "Ms Adaora"),
            _greets("Hallo Adaora!", "Adaora", text="Vielen Dank für das Gespräch."),
            Example(text="Good morning, Adaora, this is Lea Brandt. Is this a good moment?", channel="phone"),
            _greets("Hey Bob,", "Bob", also={"okonkwo": {"name": "Robert Ferrante", "greeting": "Mr. Ferrante"}}),
        ),
        near=(
            _greets("Dear Adaora Okonkwo,"),
            _greets("Dear Adaora,", also={"okonkwo": {"greeting": ""}}),  # the journal does not say
            _greets("Dear Mr Tanaka,", also={"okonkwo": {"name": "Tanaka Hiroshi", "greeting": "Mr Tanaka"}}),
        ),
    ),
    "generic-greeting": Examples(
        good=(
            _greets("Dear Ms Okonkwo,"),
            _greets("Good morning, Daniel,", to="daniel"),
            _greets("Madame,", text="merci beaucoup pour notre entretien de mercredi."),
            Example(text="Ms Okonkwo, thank you for the morning.\n\nLea Brandt", bare=True),
        ),
        bad=(
            _greets("Hi all,", to=("okonkwo", "daniel")),  # that it is one mail to all is said beside
            Example(text="Dear members of the panel,\n\nThank you for the morning.", to=("okonkwo", "daniel")),
            _greets("To whom it may concern:", "To whom it may concern"),
            _greets("Dear Hiring Manager,", "Dear Hiring Manager,"),
            _greets("Hi all,", "Hi all,"),
            _greets("Dear Northwind Freight team,", "Dear Northwind Freight team,"),
            _greets("Hello there!", "Hello there!"),
            _greets("Sehr geehrte Damen und Herren,", "Sehr geehrte Damen und Herren,", text="danke für Mittwoch."),
            _greets("Madame, Monsieur,", "Madame, Monsieur", text="merci pour notre entretien de mercredi."),
            _greets("A quien corresponda:", "A quien corresponda", text="gracias por la entrevista.", bare=True),
            Example(text="Thank you for the morning and for the tour of the depot.\n\nLea Brandt", bare=True),
        ),
        near=(
            Example(text="Dear Ms Okonkwo, dear Daniel,\n\nThank you both.", to=("okonkwo", "daniel")),
            _greets("Dear Ms Okonkwo,", text="To whom it may concern me most, the team, I owe this thought."),
            _greets("Dear Mr Friend,", also={"okonkwo": {"name": "Guy Friend", "greeting": "Mr Friend"}}),
        ),
    ),
}
