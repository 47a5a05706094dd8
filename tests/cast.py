"""The fixed cast of the desk's and the doors' tests: Lea Brandt, who was at Northwind, and three people she met there.

Everything is at 11:45 on Wednesday 14 October 2026 in London, just after the interview, unless a test says otherwise.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.calendars.invitations import Invitation, Invited
from afterword.desk import candidacies, debriefs, profile
from afterword.desk.candidacies import Particulars, Taken
from afterword.desk.debriefs import Answers, Met
from afterword.desk.house import House
from afterword.mail.account import Account

LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 10, 14, 10, 30, tzinfo=LONDON)
END = datetime(2026, 10, 14, 11, 45, tzinfo=LONDON)
NOW = END

ADA = Invited(name="Ada Okafor", email="ada@northwind.example", title="Head of Data", part="hiring_manager")
BOB = Invited(name="Bob Ferrante", email="bob@northwind.example", title="Data Engineer")
EVE = Invited(name="Eve Łuczak", email="eve@northwind.example", title="Analyst")
ROB = Invited(name="Rob Hale", email="rob@northwind.example", title="Recruiter", part="recruiter")


def invitation(**changes: object) -> Invitation:
    """Northwind's invitation, as it might have come, with changes."""
    usual: dict[str, object] = {
        "uid": "u-1", "sequence": 0, "cancelled": False, "employer": "Northwind", "role": "Data Analyst",
        "start": START, "end": END, "zone": "Europe/London", "format": "onsite", "place": "Room 4", "link": None,
        "phone": None, "round": None, "people": (ADA, BOB, EVE), "missing": (),
    }  # fmt: skip
    return Invitation(**{**usual, **changes})  # type: ignore[arg-type]


def lea(house: House) -> None:
    """Lea introduces herself."""
    profile.introduce(
        house, name="Lea Brandt", email="lea.brandt@mail.example", phone="+44 20 7946 0142", zone="Europe/London",
        strengths=[
            {"claim": "I find and stop billing leaks", "evidence": "built the check at Tarn that cut refunds by 18% in one quarter"},
            {"claim": "I make reports that people open", "evidence": "replaced eleven weekly spreadsheets with one report read by 40 managers"},
            {"claim": "I write SQL that others can maintain", "evidence": "moved 90 reporting queries into tested models"},
        ],
    )  # fmt: skip


def invited(house: House, **changes: object) -> Taken:
    """Northwind invites her."""
    return candidacies.take_in(house, invitation(**changes), Particulars(), NOW - timedelta(days=3))


ANSWERS = Answers(
    met=(
        Met(name="Ada Okafor", topics=("the June billing migration",), needs=("someone to own invoice reconciliation",),
            strengths=("s1",), question="Do you plan to run both billing systems in parallel after June?",
            greeting="Ms Okafor"),
        Met(name="Bob Ferrante", topics=("the backlog of ad hoc requests",), needs=("fewer one-off queries",),
            strengths=("s2",), question="Which team sends you the most one-off requests today?", greeting="Bob"),
        Met(name="Eve Łuczak", topics=("testing of SQL models",), needs=("queries that others can change",),
            strengths=("s3",), question="Who reviews a model before it goes live?", greeting="Ms Łuczak"),
    ),
    wanted="yes",
)  # fmt: skip


def debriefed(house: House, answers: Answers = ANSWERS, candidacy: str = "northwind") -> None:
    """She writes down how it went."""
    debriefs.note(house, candidacy, answers, NOW + timedelta(minutes=15))


def at_the_desk(house: House) -> House:
    """All of it: introduced, invited, debriefed."""
    lea(house)
    invited(house)
    debriefed(house)
    return house


def account(port: int = 2525, imap: int = 1143) -> Account:
    """Her mail account, on this machine."""
    return Account(
        address="lea.brandt@mail.example", name="Lea Brandt", smtp_host="127.0.0.1", smtp_port=port,
        smtp_security="none", imap_host="127.0.0.1", imap_port=imap, imap_security="none", user="lea",
    )  # fmt: skip
