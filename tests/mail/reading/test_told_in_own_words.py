"""Absences, pauses and prohibitions, as people tell them who do not think in set phrases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.mail.reading.test_readers import ANCHOR

from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences

AWAY = """
I finish today for two weeks and the laptop stays at home.
I've booked the whole of next week off.
Please be advised I shall be on annual leave from the 3rd to the 14th.
My line manager is off until Monday and asked me to reply.
Dr Banerjee has been taken ill and is in hospital.
You've caught me on my holidays.
I'm in Portugal with patchy wifi till the 12th.
Nadia, our recruitment lead, is currently on maternity leave.
The lady who deals with applications isn't in on Fridays.
We're both away at the trade show until Thursday.
I'm out on site all day.
I am in court all week.
The director is not in the office till the 20th.
I've had to take some time off for a family emergency.
She's on leave till the end of the month, so I am dealing with her post.
I will not be at my desk again before Wednesday.
OOO today, back tomorrow.
Off on my hols till the 22nd!
I'm signed off for a fortnight with my back.
I am presently overseas with limited internet.
I will return to the office on 2 June.
I'm on half-term break with the children.
Professor Ek is on study leave this semester.
My inbox won't be read until I return.
Sorry, I'm at a funeral today.
Our HR manager is travelling this week.
Peter no longer reads this account as he is on long service leave.
I don't have access to email until Thursday.
I shall be unavailable from Friday noon to Tuesday.
I'm on shift nights this week and sleeping days.
Am out sick today.
I'm on vacation through Labor Day.
The person who handles recruitment is out this afternoon.
We are all out of the office for a training day tomorrow.
I'm on annual leave as from tomorrow.
Unfortunately the hiring lead has gone on emergency leave.
I'll be out from Wednesday, returning Monday week.
My son is ill so I'm at home with him today.
I'm away from my desk this afternoon.
""".strip().split("\n")
NOT_AWAY = """
You will be out on site most of the day.
We are not in a position to decide this week.
I'm in on Tuesday until five if you want to ring.
I'm at my desk until six tonight.
We're off to a good start with the interviews this week.
I'm back in the office now and going through my mail.
The role is to cover for Jane, who is on leave until May.
Parking at the site is on the left until Friday.
Mark is in charge of the interviews this week.
I'm out of ideas for the date, so name one.
The team is on site in Leeds from Monday.
Your interview is at the Leeds office on Monday all day.
We are on track to decide this week.
I am on the panel until Thursday.
Sarah is at reception until five and will let you in.
Annual leave is 25 days plus bank holidays.
Sick pay is paid from the first day.
I was away last week, so sorry for the delay.
The panel is away from a decision by some days.
Dr Khan is on the line at 3 on Thursday.
We are at the final stage for the post this week.
I'm off the phone now and can tell you more.
Anna left the company in May and I have taken over from her.
We work on a hybrid basis and are in the office from Tuesday to Thursday.
I'll be in touch on Monday.
I'll come back to you on Tuesday.
I am in the process of reading all the applications this week.
I'm away to ask the boss and will tell you today.
Helen will be in the office to meet you from nine.
Our offices are closed from Christmas Eve to 2 January.
If you are away that week let us know.
Let me know if you're on holiday at any time in June.
The next course is on Monday and the trip is back on Friday.
The post-holder is away on trips two weeks a month.
I am on the train to London for your interview.
Chris is off to university in September, hence the opening.
We will be at the careers fair in Leeds on Monday.
Our CEO is based in Paris this year and will join by video.
Mr Dunne is in Thursday and Friday only, so your interview is at ten on Friday.
I'm going to be in Dublin on Tuesday if you'd like to meet.
""".strip().split("\n")
STILL = """
Group finance has put the brakes on all recruitment for the rest of the year.
Our board has told us to sit tight on new hires till the audit is done.
The vacancy is currently in a holding pattern while we reorganise.
We are going to have to park this for a few months.
The recruitment process for this post has been temporarily halted.
We won't be taking on any drivers until the contract is renewed.
I'm told the requisition is stuck with finance and may be there a while.
Unfortunately the budget for the role hasn't been signed off, so we can't go any further at the moment.
The position has been put on hold indefinitely due to a change of leadership.
Hiring for the new branch is delayed until the lease is signed.
At this stage all recruitment activity has been suspended by the Ministry.
The school has been told not to appoint anybody before the inspection.
We've been asked to stand the process down while the council votes on its budget.
The committee has adjourned the selection until the new session.
They've slammed the brakes on recruiting.
Please note there is currently a recruitment embargo in the Trust.
The client has gone quiet while they sort out their merger, so the role's parked.
Things have ground to a halt on the hiring front.
Everything has been put on the back burner till September.
The engagement of new staff is on hold pending approval from head office.
Our search has stalled while the trustees think about the shape of the job.
Your candidature remains active, but the vacancy itself has been deferred.
We are not able to fill the post just now because of a spending review.
The ship is laid up until spring so no crew will be signed on before then.
The whole thing's in limbo till we know who's bought the company.
The job has been frozen as part of a cost-saving exercise.
We've decided to hold the position open until after the restructure.
HQ won't let me hire until next quarter.
The role has been pulled for now while they look at the budget again.
Due to unforeseen circumstances, the hiring process is being delayed.
With the roof off the hall we have no choice but to leave the caretaker's job unfilled until autumn.
It has been decided to defer this appointment to the next financial year.
The competition is suspended until further notice.
""".strip().split("\n")
NOT_STILL = """
The hiring freeze was lifted on Monday and we are interviewing again.
I was put on hold by the phone company for an hour.
We cannot make an offer until your references are in.
The post will remain open until filled.
Your flight has been delayed until six.
Applications are open until 5 March.
We won't be interviewing anyone else.
If the funding is delayed, we may have to pause the search.
We reserve the right to postpone the appointment.
The position is not on hold, whatever you have heard.
We do not hire anyone without a licence.
Nothing has been decided yet about the role.
We cannot tell you anything until the panel has met.
The decision is with the board until Friday.
Please hold the date for a second interview.
The role involves stopping and starting the line for maintenance.
Your interview has been put back to 3 pm.
We do not appoint until all references have been seen.
The roles are waiting for people like you.
We have kept a place for you on the course until Friday.
The process will be closed before Easter.
The team is on standby for your visit on Monday.
I'm waiting for the panel's scores before I decide.
We stopped taking applications on Friday.
The job is yours until you say otherwise.
The vacancy has been withdrawn.
We have stopped the recruitment process and will not be filling the post.
The position is no longer available.
We had to pause the tour when the alarm went.
Work on the new building has been suspended until spring, but your post isn't touched by it.
We never stop hiring good people.
You will not be able to start before your visa arrives.
The offer stays open until Friday.
No appointment is needed, just come in before noon.
There's no hold-up, we're just reading all the applications.
Recruitment is busy at the moment, so answers take a while.
Interviews are off the record until the panel meets.
The position is currently held by Mrs Dunne, who retires in May.
We are not recruiting through agencies at present.
The budget for the role is 40,000 until April.
""".strip().split("\n")
QUIET = """
I'd ask you to hold back from ringing until I've spoken to the board.
Please do not try to get hold of Mr Hale on his private line.
No more chasers please, we'll write when there's news.
Kindly avoid sending messages to the interviewers on LinkedIn.
Our rules don't allow candidates to speak to committee members during the process.
Please stop emailing my staff.
We would appreciate it if you would refrain from calling until the decision is announced.
There's no point ringing the shop before Tuesday, nobody will know.
Pls don't message me on WhatsApp about this.
Applicants must not make any contact with the elected members.
You should on no account contact the school directly.
Please do not write again before the end of the month.
Candidates are asked to wait for our letter and not to telephone.
I must insist that you stop contacting the crew.
Any attempt to influence the panel will disqualify you.
Do us a favour and don't ring every morning.
Direct approaches to the client are strictly prohibited.
We can't deal with phone enquiries, so please don't call.
Do not under any circumstances approach the jury.
Personal calls to the office will count against you.
I would be obliged if you would not ring my home again.
The minister's office does not wish to be contacted about the post.
Please give the team a bit of space for now.
All I ask is that you don't pester Sue.
Please bear with us and don't chase, we have two hundred to read.
We'd prefer it if you did not follow up in the meantime.
Unsolicited calls are not welcome.
Please be aware that we do not take calls about the outcome.
The client has asked for no direct contact from candidates.
Let me do the chasing, and please don't contact them yourself.
""".strip().split("\n")
NOT_QUIET = """
Please don't hesitate to ring me.
Do not reply to this automated message.
I won't call you before Friday.
Don't worry if you don't hear from us this week.
No calls came in from you yesterday.
Never write your password on a form.
Please do not bring a bag into the exam.
We don't contact referees without asking you.
You need not ring to confirm, just turn up.
Don't forget to call me on Monday.
If you don't hear by Friday, don't be afraid to call.
Please don't leave the building without signing out.
I don't want to press you for an answer.
There are no more questions from our side.
Please do not send originals, copies are enough.
We don't ask for references at this stage.
The role involves no cold calling.
Don't ask me how, but you passed.
Candidates who call the office are put through to Jane.
No visits to clients are needed in this job.
Please do not share this link with others.
Please avoid writing in the margins.
No response is needed to this mail.
Please stop by on Friday for a chat.
You will not be contacted again about this vacancy.
Please don't apply twice for the same post.
Only shortlisted candidates will be contacted.
Due to the volume, we cannot reply to everyone.
Don't text while driving the van.
I have told the agency not to contact you again.
If you do not wish to be contacted, unsubscribe here.
Do not answer all the questions at once.
The job has no contact with customers.
We will not contact your current employer without permission.
""".strip().split("\n")
SAID = {"out_of_office": AWAY, "put_on_hold": STILL, "asked_not_to_contact": QUIET}
NOT_SAID = {"out_of_office": NOT_AWAY, "put_on_hold": NOT_STILL, "asked_not_to_contact": NOT_QUIET}


def told(words: str) -> dict[str, object]:
    """The kinds that a mail tells, each with its details."""
    mail = Hearing(sentences(words), ANCHOR, subject="Re: the post", sender="ada@quayside.example")
    return {fact.kind: fact.details for fact in facts(mail)}


def each(lines: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    return ((kind, words) for kind, known in lines.items() for words in known)


@pytest.mark.parametrize(("kind", "words"), list(each(SAID)))
def test_it_is_heard_in_their_own_words(kind: str, words: str) -> None:
    assert kind in told(words)


@pytest.mark.parametrize(("kind", "words"), list(each(NOT_SAID)))
def test_what_only_sounds_like_it_is_none(kind: str, words: str) -> None:
    assert kind not in told(words)


@pytest.mark.parametrize(
    ("words", "person", "until"),
    [
        ("I'm off until Friday and will choose on Monday.", "ada@quayside.example", "2026-11-13"),
        ("Ms Ferreira is on leave until 20 November, so I am writing for her.", "Ms Ferreira", "2026-11-20"),
        ("You wrote to Tom but he's not in until Thursday.", "Tom", "2026-11-12"),
        ("Our dean is away this week.", None, "2026-11-13"),
        ("I don't work on Wednesdays.", "ada@quayside.example", None),
        ("I am on holiday and not back until January.", "ada@quayside.example", "2026-12-31"),
    ],
)
def test_an_absence_has_a_person_and_a_last_day(words: str, person: str | None, until: str | None) -> None:
    assert told(words)["out_of_office"] == {"person": person, "until": until}


def test_the_reason_for_something_else_is_no_absence_of_its_own() -> None:
    assert set(told("The post is frozen until May because the head of finance is off sick.")) == {"put_on_hold"}
