"""An interview that is moved is at the new time, in whatever order the old and the new one are told."""

from __future__ import annotations

import pytest

from afterword.mail.reading.reading import read

MAIL = (
    "From: Nora Quill <nora.quill@alder.example>\nTo: Sam Ode <sam.ode@example.net>\nDate: Mon, 02 Nov 2026 09:00:00 +0000\n"
    "Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\nHi Sam,\n\n{text}\n\nNora Quill\nAlder Joinery\n"
)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "We need to move your interview. It will not be on Thursday 5 November at 9am any more. The new time is Tuesday 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "We need to move your interview. Thursday 5 November at 9am is off. The new time is Tuesday 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "Instead of Wednesday, November 4 at 2:00 PM it will now be Friday, November 6 at 11:00 AM at our office, 12 Mill Road.",
            "2026-11-06T11:00",
        ),
        (
            "Instead of Wednesday 4 November at 2pm, can you come to your interview on Friday 6 November at 11am?",
            "2026-11-06T11:00",
        ),
        (
            "We have to move your interview on Thursday, 5 November at 9:00. The new date is Tuesday 10 November at 14:00, same place, 12 Mill Road, and will take 45 minutes.",
            "2026-11-10T14:00",
        ),
        (
            "Unfortunately I need to postpone our interview of Thursday 5 November, 9am. Could you do Tuesday 10 November at 2pm instead at 12 Mill Road?",
            "2026-11-10T14:00",
        ),
        (
            "Your interview on 5 November at 9am has had to be rearranged. It will now take place on 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "Your interview originally planned for 5 November at 9am will now be held on 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "I can't make Thursday 5 November at 9am after all, so let's meet for the interview on Tuesday 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "Your interview was scheduled for 5 November at 9am. Please note it has been rescheduled: 10 November, 2pm, 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "Your interview has been rescheduled.\n\nOld time: Thursday 5 November 2026, 9:00\nNew time: Tuesday 10 November 2026, 14:00 - 14:45\nPlace: 12 Mill Road",
            "2026-11-10T14:00",
        ),
        (
            "Your interview has been rescheduled.\n\nPrevious date: 5 November 2026\nPrevious time: 9:00\nNew date: 10 November 2026\nNew time: 14:00\nPlace: 12 Mill Road",
            "2026-11-10T14:00",
        ),
        (
            "Your interview, which was to be on Thursday 5 November at 9am, is now on Tuesday 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "The panel interview for the Joiner job is now Tuesday 10 November at 2pm rather than Thursday 5 November at 9am, at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "The interview for the Joiner job will be Tuesday 10 November at 2pm, not Thursday 5 November at 9am, at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "Change of plan: the interview for the Joiner job on Thursday 5 November at 9am does not work for us any more. Please come on Tuesday 10 November at 2pm, to 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        ("We need to push your interview from 9am to 2pm on Thursday 5 November, at 12 Mill Road.", "2026-11-05T14:00"),
        (
            "Your interview on Thursday 5 November at 9am has been moved back to 2pm the same day, at 12 Mill Road.",
            "2026-11-05T14:00",
        ),
        (
            "Your interview on Thursday 5 November has been put back from 9am to 11am, at 12 Mill Road.",
            "2026-11-05T11:00",
        ),
        (
            "Your interview with us on Thursday 5 November at 9am will now start at 10.30am, at 12 Mill Road.",
            "2026-11-05T10:30",
        ),
        (
            "leider müssen wir das Vorstellungsgespräch vom 5. November um 9 Uhr auf Dienstag, den 10. November 2026, um 14:00 Uhr verschieben. Ort: Mühlweg 12, Erfurt.",
            "2026-11-10T14:00",
        ),
        (
            "leider muss das Vorstellungsgespräch am Donnerstag, 5. November um 9:00 Uhr ausfallen. Stattdessen schlagen wir Dienstag, den 10. November 2026 um 14:00 Uhr vor. Ort: Mühlweg 12, Erfurt.",
            "2026-11-10T14:00",
        ),
        (
            "anstelle von Donnerstag, 5. November, 9 Uhr möchten wir Sie nun am Dienstag, 10. November um 14 Uhr zum Vorstellungsgespräch sehen. Ort: Mühlweg 12, Erfurt.",
            "2026-11-10T14:00",
        ),
        (
            "statt am Donnerstag, 5. November um 9 Uhr findet das Vorstellungsgespräch am Dienstag, 10. November um 14 Uhr statt. Ort: Mühlweg 12, Erfurt.",
            "2026-11-10T14:00",
        ),
        (
            "nous devons déplacer votre entretien du jeudi 5 novembre à 9h. Le nouveau rendez-vous est fixé au mardi 10 novembre 2026 à 14h, au 12 rue du Moulin, Nantes.",
            "2026-11-10T14:00",
        ),
        (
            "votre entretien du jeudi 5 novembre à 9h est reporté au mardi 10 novembre 2026 à 14h, au 12 rue du Moulin, Nantes.",
            "2026-11-10T14:00",
        ),
        (
            "au lieu du jeudi 5 novembre à 9h, nous vous recevrons en entretien le mardi 10 novembre 2026 à 14h, au 12 rue du Moulin, Nantes.",
            "2026-11-10T14:00",
        ),
        (
            "la entrevista del jueves 5 de noviembre a las 9:00 se aplaza. La nueva fecha es el martes 10 de noviembre de 2026 a las 14:00, en Calle Molino 12, Valencia.",
            "2026-11-10T14:00",
        ),
        (
            "en lugar del jueves 5 de noviembre a las 9:00, la entrevista será el martes 10 de noviembre de 2026 a las 14:00, en Calle Molino 12, Valencia.",
            "2026-11-10T14:00",
        ),
        (
            "tenemos que cambiar la entrevista del jueves 5 de noviembre a las 9:00 al martes 10 de noviembre de 2026 a las 14:00, en Calle Molino 12, Valencia.",
            "2026-11-10T14:00",
        ),
        (
            "Sorry, Thursday is out. Your interview is moved to Tuesday 10 November at 2pm, same place, Alder House, Mill Lane.",
            "2026-11-10T14:00",
        ),
        (
            "Your interview is on Tuesday 10 November at 2pm at 12 Mill Road. If that does not work, we could do Thursday 12 November at 9am instead.",
            "2026-11-10T14:00",
        ),
        (
            "We can offer you an interview on Tuesday 10 November at 2pm at 12 Mill Road for the Joiner job. The second interview will be on Friday 13 November at 9am.",
            "2026-11-10T14:00",
        ),
        (
            "Following our phone call on Monday 2 November at 9am, please come to an interview for the Joiner job on Tuesday 10 November at 2pm at 12 Mill Road.",
            "2026-11-10T14:00",
        ),
        (
            "We have to move your interview on Thursday 5 November at 9am at 12 Mill Road. Could you come at 2pm instead?",
            "2026-11-05T14:00",
        ),
        (
            "Sorry, we have to move your interview on Thursday 5 November at 9am. It is now on Friday 6 November at the same "
            "time, at 12 Mill Road.",
            "2026-11-06T09:00",
        ),
    ],
)
def test_the_new_time_counts(text: str, start: str) -> None:
    (reading,) = read(MAIL.format(subject="Your interview", text=text).encode(), "mail.eml")
    assert reading.interview is not None
    assert reading.interview.start.isoformat()[:16] == start


def test_what_is_called_off_keeps_its_time() -> None:
    text = "Your interview on Thursday 5 November at 9am has been cancelled. We will find a new time soon."
    (reading,) = read(MAIL.format(subject="Your interview", text=text).encode(), "mail.eml")
    assert reading.interview is not None
    assert reading.interview.cancelled
    assert reading.interview.start.isoformat()[:16] == "2026-11-05T09:00"
