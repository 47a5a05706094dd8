"""What is asked for, by whatever bid, wish or question, and what only looks like it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.mail.reading import hearing
from afterword.mail.reading.bids import clause
from afterword.mail.reading.dates import Anchor
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences

TIDE = Anchor(
    sent=datetime(2027, 3, 4, 10, tzinfo=ZoneInfo("Europe/London")),
    country="GB",
    zone="Europe/London",
    day_first=True,
)

ASKED = """
references | Your second referee has gone quiet, so please chase her.
references | We must speak to your present harbour master's deputy, so send her number.
references | Is there somebody at the lock who would speak for you?
references | The pilots' guild insists on a second referee.
references | May I ring Mrs Tregenza about you?
salary | What would you need to be paid to leave the ferry?
salary | The owners want a figure from you before the tide turns.
salary | You left the box for expected pay empty.
salary | Is £41,000 realistic for you?
availability | The yard would like to know how soon you could leave the dredger.
availability | Would the first of June be too soon to start?
availability | Any holidays booked before the regatta that we should know of?
availability | Can you work Sundays?
documents | Your medical certificate has expired, so forward the new one.
documents | Scan me your radio licence.
documents | The harbour office hasn't received your birth certificate.
documents | Your tide log was illegible; please photograph it again.
documents | Kindly upload your gangway endorsement.
work_sample | Draw up a week's watch list for us and let me see it.
work_sample | The pilots would like to read a passage plan you have written.
work_sample | Any charts you've drawn that we could look at?
form | Please sign where I have put the crosses and send it back.
form | We haven't had your health declaration back.
form | There's a form for you to sign in the portal.
other | Do you drive?
other | Have you ever worked nights on a lightship?
other | Tell us by Monday whether you get seasick.
other | Are you still interested in the berth?
other | What size oilskins do you take?
""".strip().splitlines()

NOT_ASKED = """
Please do not send us any further charts or certificates.
You needn't complete the last page of the form.
All crew must complete the safety form each spring.
The berth needs somebody with a full licence.
The harbour board wants proof from us that the lights were out.
You will be asked for your passport when you start.
Once a contract is signed we would need your bank details.
Would you believe that the gulls ate your licence?
Did you find your way to the slip?
Are you ready for your next challenge?
Would you like a copy of the chart?
If you would like feedback on your test, please email the office.
Please bring your certificates and confirm that you will come.
Shoot me a note after the regatta.
I haven't seen your portfolio myself, but Mr Penrose has.
Share this opportunity with your friends.
""".strip().splitlines()


def asked(sentence: str) -> list[str]:
    """The kinds of things that a mail of this one sentence asks for."""
    heard = Hearing(sentences(sentence), TIDE, subject="Re: your interview", sender="yard@tide.example")
    return [fact.details["what"] for fact in hearing.facts(heard) if fact.kind == "asked_for"]


@pytest.mark.parametrize("line", ASKED)
def test_a_thing_is_asked_for_in_many_words(line: str) -> None:
    what, sentence = line.split(" | ")
    assert what in asked(sentence)


@pytest.mark.parametrize("sentence", NOT_ASKED)
def test_what_is_had_or_denied_or_small_talk_is_not_asked_for(sentence: str) -> None:
    assert asked(sentence) == []


def test_a_clause_reaches_from_joint_to_joint() -> None:
    folded = "you needn't ring, but send us your log; we will read it"
    assert folded[slice(*clause(folded, folded.index("send")))].strip() == "send us your log"
