"""Letters in German, French and Spanish: what rests on the facts holds, what reads English is silent."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.writing.letter import Letter
from afterword.writing.review import review
from afterword.writing.review.example import SENT, story

GERMAN = """Sehr geehrte Frau Okonkwo,

vielen Dank für das Gespräch am Mittwoch über die Stelle als Data Analyst. Ihre Schilderung der Umstellung der
Abrechnung im Juni hat mir gezeigt, wo doppelte Rechnungen entstehen.

Bei Tarn habe ich die Erstattungen in einem Quartal um 18 % gesenkt, indem ich doppelte Posten gesucht habe. Laufen
nach dem Juni beide Systeme nebeneinander? Ich würde sehr gern für Northwind Freight arbeiten.

Mit freundlichen Grüßen
Lea Brandt
+44 20 7946 0142
"""
FRENCH = """Chère Madame Okonkwo,

je vous remercie de notre entretien de mercredi pour le poste de Data Analyst. Ce que vous m'avez dit de la migration de
la facturation en juin m'a montré d'où viennent les factures en double.

Chez Tarn, j'ai réduit les remboursements de 18 % en un trimestre en cherchant les doublons. Les deux systèmes
resteront-ils en service après le mois de juin ? Je serais très heureuse de travailler pour Northwind Freight.

Bien cordialement,
Lea Brandt
+44 20 7946 0142
"""
SPANISH = """Estimada señora Okonkwo:

Muchas gracias por la entrevista del miércoles para el puesto de Data Analyst. Lo que me contó de la migración de la
facturación en junio me mostró de dónde vienen las facturas duplicadas.

En Tarn reduje los reembolsos un 18 % en un trimestre buscando duplicados. ¿Seguirán los dos sistemas en paralelo después
de junio? Me gustaría mucho trabajar para Northwind Freight.

Atentamente,
Lea Brandt
+44 20 7946 0142
"""
LETTERS = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}


def found(text: str, **changes: Any) -> set[str]:
    usual: dict[str, Any] = {
        "purpose": "thank_you", "to": "okonkwo", "candidacy": "c1", "subject": "Data Analyst, Northwind Freight",
        "send_at": SENT, "sender": "lea.brandt@example.org",
    }  # fmt: skip
    return {each.check for each in review([Letter(text=text, **{**usual, **changes})], story(), SENT)}


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
def test_a_good_letter_is_left_alone(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
@pytest.mark.parametrize(
    ("old", "new", "check"),
    [
        ("Okonkwo", "Okonkow", "misspelt-name"),
        ("Okonkwo", "Priestley", "wrong-person"),
        ("Northwind Freight", "Northwynd Freight", "wrong-employer"),
        ("Northwind Freight", "Calder Foods", "wrong-employer"),
        ("Lea Brandt\n", "", "missing-signature"),
        ("+44 20 7946 0142\n", "", "missing-phone"),
        ("Tarn", "[Firma]", "unfilled-placeholder"),
        ("Tarn", "Tarn 😊", "slang-or-emoji"),
    ],
)
def test_what_is_untrue_is_found_in_any_language(text: str, old: str, new: str, check: str) -> None:
    assert old in text
    assert check in found(text.replace(old, new))


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [(GERMAN, "Mittwoch", "Dienstag"), (FRENCH, "mercredi", "mardi"), (SPANISH, "miércoles", "martes"),
     (GERMAN, "am Mittwoch", "am 5. März"), (FRENCH, "de mercredi", "du 5 mars"), (SPANISH, "del miércoles", "del 5 de marzo")],
)  # fmt: skip
def test_the_day_of_the_interview_is_known_in_any_language(text: str, old: str, new: str) -> None:
    assert "wrong-date" in found(text.replace(old, new))


@pytest.mark.parametrize(
    ("text", "right"),
    [(GERMAN.replace("am Mittwoch", "am 4. März"), "4. März"), (FRENCH.replace("de mercredi", "du 4 mars"), "4 mars"),
     (SPANISH.replace("del miércoles", "del 4 de marzo"), "4 de marzo")],
)  # fmt: skip
def test_the_right_day_is_left_alone_in_any_language(text: str, right: str) -> None:
    assert right in text
    assert found(text) == set()


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
def test_copies_and_moments_are_seen_in_any_language(text: str) -> None:
    usual: dict[str, Any] = {"purpose": "thank_you", "candidacy": "c1", "subject": "Data Analyst", "send_at": SENT,
                             "sender": "lea.brandt@example.org"}  # fmt: skip
    letters = [
        Letter(text=text, to="okonkwo", **usual),
        Letter(text=text.replace("Okonkwo", "Priestley"), to="daniel", **usual),
    ]
    second = {each.check for each in review(letters, story(), SENT) if each.letter == 1}
    assert {"identical-letters", "sent-together"} <= second
