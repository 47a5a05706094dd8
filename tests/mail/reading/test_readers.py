"""Each reader hears its own examples, and nothing in those that only sound like it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

import afterword
from afterword.mail.reading import hearing
from afterword.mail.reading.hearing import READERS, facts, listen
from afterword.mail.reading.reader import Hearing, Reader, conditional
from afterword.mail.reading.sentences import sentences
from afterword.mail.reading.spans import Anchor

SENT = datetime(2026, 11, 10, 10, 5, tzinfo=ZoneInfo("America/New_York"))
ANCHOR = Anchor(sent=SENT, country="US", zone="America/New_York", day_first=False)


def heard(reader: Reader, words: str) -> bool:
    """Whether a reader takes the words for its fact, by itself."""
    mail = Hearing(sentences(words), ANCHOR, machine="reply" if reader.kind == "out_of_office" else "")
    return any(
        (reader.sure or not conditional(mail.folded[said.at], said.start, behind=reader.behind))
        and reader.tell(mail, said) is not None
        for said in listen(mail).get(reader.name, [])
    )


def examples(which: str) -> Iterator[tuple[Reader, str]]:
    for reader in READERS:
        for words in getattr(reader, which):
            yield reader, words


@pytest.mark.parametrize(("reader", "words"), list(examples("said")), ids=lambda each: getattr(each, "name", each))
def test_a_reader_hears_what_is_said(reader: Reader, words: str) -> None:
    assert heard(reader, words)


@pytest.mark.parametrize(("reader", "words"), list(examples("silent")), ids=lambda each: getattr(each, "name", each))
def test_a_reader_is_silent_where_it_is_not(reader: Reader, words: str) -> None:
    mail = Hearing(sentences(words), ANCHOR)
    assert reader.kind not in {fact.kind for fact in facts(mail)} - {"acknowledged"}


def test_every_reader_says_what_it_is() -> None:
    for reader in READERS:
        assert reader.sentence.endswith("."), reader.name
        assert all((reader.ways, reader.said, reader.silent)), reader.name
    assert len({reader.name for reader in READERS}) == len(READERS)


def test_the_ways_on_disk_are_those_of_the_readers() -> None:
    file = Path(afterword.__file__).parent / "mail" / "reading" / "ways.json"
    assert json.loads(file.read_text(encoding="utf-8")) == json.loads(json.dumps(hearing.ways())), "make docs"


REFUSALS = """
I wanted to let you know personally that we've offered the position to someone else.
We have now completed the process and appointed another candidate.
At this time, we are not moving forward with your candidacy for the Product Manager role.
Your application was not selected for further consideration.
Sadly, we won't be able to offer you a place on this year's scheme.
It is with regret that I write to tell you that you were unsuccessful.
We feel that your experience isn't quite what we need right now.
They've decided not to take you through to the next round I'm afraid.
Your candidacy for the position is no longer under consideration.
The committee has voted to extend the offer to a different candidate.
We've opted to proceed with someone whose skill set is more aligned.
Unfortunately, on this occasion, other applicants more closely met the criteria.
The directors felt more certain about a candidate who had run a port before.
The lot fell on a colleague from the house next door.
We had room for six, and yours was not among those that we could take.
You will therefore not be called to the next stage.
Your application status has changed to "No longer under consideration".
We have picked the applicant whom we believe to be closest to the wards.
We have made our final selection, and it was a long evening.
They have decided to award the post of Harbour Master to another applicant.
After we have weighed it all, we have decided to go with another candidate.
The yard has moved on to other applicants.
At interview other applicants scored higher.
We do not have an opening suited to you.
Your tests were marked, and the total was not high enough.
The yard found that another applicant is the most seasoned of the field.
The ferry company has engaged a different bosun.
We have gone with a glazier who lives nearer.
The cox's seat was given to Ms Adeyemi.
In the end the vote went to another organist.
The vestry resolved to appoint Dr Quill.
They have found their lamplighter, so I must let you go.
The wardens shall not be engaging you this winter.
Your bid for the keeper's post did not succeed.
The reply from the lighthouse board was a firm no.
The panel felt you lacked night watches.
Application 4471: not progressed.
Your services will not be required on the barge.
The senate did not approve your nomination.
Priya has got the job, I'm sorry to say.
It was a good talk, but it won't be with us.
We think you are overqualified for the night desk.
You have not made it past the paper sift.
None of the candidates came up to it, and no appointment was made.
It falls to me to disappoint you; I have to disappoint you.
The crew read your log and did not select it for a second look.
Wir werden das Verfahren mit Ihnen nicht fortführen.
Le poste auquel vous vous étiez intéressée vient d'être pourvu.
You scored 54; the lowest mark that we ask to the yard was 61.
The requisition to which you applied, 4912388 Senior Pilot, Tides, is no longer available.
Recruiter update: Candidate not progressed.
Current stage: Closed - other candidate hired
Your application will not be taken any further and you may apply again next year.
The panel has picked Dr Asante.
Su perfil no se ajusta a lo que buscamos.
""".strip().split("\n")  # fmt: skip

NO_REFUSALS = """
Thank you for letting us know that you have decided not to move forward with us.
If we do not move forward, I will make sure that you get feedback.
Candidates whose experience most closely matches will be contacted for an interview.
Please note that not all applicants will be selected for an interview.
The posting will remain open until the position is filled.
No decision has been made yet, we are still talking to other candidates.
As I said, we have filled two of the three roles already and yours is the third.
Applications that miss the deadline will be rejected.
You have withdrawn your application and will no longer be considered.
It may be that the role is filled by the time we read yours.
We are not able to offer everybody a place.
Selected candidates will move forward to a day at the yard.
We will write once we have picked the applicant who fits best.
We hope to choose the candidate who best knows the tides.
Your talk with us about the post of pilot has been cancelled, as the appointment clashes.
In the unlikely event that you are not selected, we will shred your papers.
We were sorry to hear that you will not be continuing with your application.
In March we had chosen another candidate then, but the post is free again.
We have decided not to renew our partnership with the agency.
Do not forget to submit your application by Friday.
Other applicants are seen on Monday.
The Whitby post has been filled, but the one that you applied to is still open.
My deputy has been passed over for the harbour board himself.
We can't go on without proof of your ticket, so send a copy.
Don't go through the agency, ring the yard.
The Tuesday slot has gone, would Wednesday suit?
The wharf chose a different rope supplier.
You were not our first thought, but I am delighted to offer you the berth.
We are not appointing anyone at present because of a review.
Giving a false name may result in your application being rejected.
We might shortlist a handful for a second look.
The other pilot still has to send us her papers.
I heard that you did not get the job at the docks.
The photo that you sent was rejected by the pass office.
Our first choice has said no, so we would like you to start on the 4th.
You won't be asked to climb the mast.
None of the candidates has been told yet.
You worry that you are overqualified, but the crew liked your range.
We have not chosen your berth yet.
We have let the other candidates know, for we have chosen you.
Feedback cannot be given to those not selected.
You scored 74; the pass mark was 60.
Somebody has started the call, so just join.
The role has been filled out in more detail on our page.
The deputy post went to Mrs Dunne; yours is still being decided.
References are taken up for shortlisted candidates.
""".strip().split("\n")  # fmt: skip


@pytest.mark.parametrize("words", REFUSALS)
def test_a_refusal_is_known_by_more_than_its_examples(words: str) -> None:
    assert [fact.kind for fact in facts(Hearing(sentences(words), ANCHOR))] == ["rejected"]


@pytest.mark.parametrize("words", NO_REFUSALS)
def test_what_only_sounds_like_a_refusal_is_none(words: str) -> None:
    assert "rejected" not in {fact.kind for fact in facts(Hearing(sentences(words), ANCHOR))}
