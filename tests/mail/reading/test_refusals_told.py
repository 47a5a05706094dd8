"""Refusals as people, panels and systems tell them, each in a sentence of its own."""

from __future__ import annotations

import pytest
from tests.mail.reading.test_readers import ANCHOR

from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences

REFUSED = """
We received more than two hundred applications, and sadly yours has not been selected for the shortlist.
I'm going to pass on this one as we need someone who has run a yard.
Regrettably we're currently unable to consider you for the position right now due to limitations around visas.
We have made the difficult decision to not move forward with your candidacy at this time, but thank you for your patience.
The client put the contract on hold and then canceled the req yesterday, so this one is dead unfortunately.
Kindly note that the panel has rejected the profile in the final round.
Your score did not place you among those who will be referred to the harbour.
You will therefore not be continuing in this recruitment.
We've had a great many applications and sadly we're not able to take yours any further.
We've decided to give the shifts job to somebody else who can do the late evenings.
So it's a no from us for the moment.
The requisition for Deckhand and all associated postings have been closed.
We have recently found a finalist for the pilot post and are concluding our search.
If you applied for our Rigger vacancy, please be aware this position is now filled.
If you have not heard from us by now about an interview, then we are afraid you were not successful.
There's been a merger and hiring is frozen until further notice, which means we're closing the search.
Unfortunately, we have decided to pursue other candidates whose qualifications better meet our needs at this time.
We've decided to move forward with other applicants for this particular role.
At this time, we will not be moving you forward in the process.
We received a large number of applications and after careful review, we are unable to offer you an interview.
While your qualifications are impressive, we've chosen to proceed with candidates whose experience is a closer fit.
I wanted to let you know that we've filled the position.
We regret to inform you that your application has not been shortlisted on this occasion.
The team has opted to continue with other candidates.
We have had to make some tough choices and won't be taking your application forward.
Your profile does not fully match the requirements of the position.
This position has been cancelled.
The hiring manager has decided to go with an internal candidate.
You have not been selected to advance to the next phase of the selection process.
We're not able to move ahead with your candidacy at this point.
Sadly, you haven't made it through to the next round.
We will be unable to proceed with your application as we require applicants to be eligible to work in the UK.
Your application is no longer being considered for this requisition.
The status of your application has been updated to: No longer under consideration.
We have completed our review and the position has been offered to and accepted by another candidate.
The role you applied for is no longer available.
Following the interviews, we have offered the post to another candidate who has accepted.
We have decided not to progress your application on this occasion.
We felt other candidates more closely matched the essential criteria.
You were not successful in your application for the above post.
I'm sorry to say that it's a no from us this time.
It was a difficult decision, but we've gone with someone with a bit more experience in B2B.
Although your skills are strong, there were applicants whose experience was more directly related to the role.
We've made the decision not to move forward to the next stage with you.
Your application did not score highly enough to be invited to interview.
We are not in a position to offer you the role.
Regrettably, we won't be inviting you for an interview.
Your experience is great, but it isn't quite what the team is looking for at the moment.
Due to the high volume of applications, we're unable to take your application further.
We have carefully reviewed your background and have decided to move in a different direction.
Unfortunately the role has been put on permanent hold and we are no longer hiring for it.
The search committee has concluded its deliberations, and another candidate has accepted our offer.
I regret that we cannot offer you a place on the programme this year.
Unfortunately you did not meet the minimum qualifications for this position.
You were found not qualified for this position.
Based on the information you provided, you do not meet the basic qualifications.
You have been rated ineligible for this position.
Your name was not among those referred to the hiring official.
We had several strong applicants and have extended an offer to one of them.
We've wrapped up our search for this role and have made an offer to another finalist.
On this occasion your application hasn't been successful.
We don't feel that this is the right fit at this time.
Your candidacy will not be pursued further.
We have decided to close this position without making a hire.
The vacancy has now been withdrawn.
We've reviewed your resume and unfortunately don't have an opening that matches your skills.
We don't currently have a role that fits your profile.
Unfortunately, your skills don't align with the current needs of the team.
We are going to hold off on moving forward with you for this role.
We're choosing to focus on candidates with direct healthcare experience.
The competition for this role was intense and you narrowly missed out.
You narrowly missed out on this one.
You came a very close second.
We ended up offering the role to somebody else.
We decided to go with a candidate who has prior experience with SAP.
I'm writing to let you know we won't be making you an offer.
We're unable to extend an offer at this time.
We are sorry that we cannot give you better news.
I wish I had better news to share about your application for Data Analyst.
Please know that this decision does not reflect on your abilities, but we've chosen other candidates.
We'll be moving on with other candidates whose backgrounds line up more closely with the job.
You haven't been chosen for this internship.
Thank you for taking the assessment; your results did not meet the threshold for this role.
Your test score did not reach the required benchmark, so we can't proceed.
We've closed the requisition.
We've closed this job and are no longer reviewing applicants.
This job is no longer accepting applications and your application was not selected.
Your application to Data Analyst at Acme was not moved forward.
Unfortunately, Acme has decided not to move forward with your application.
Unfortunately we cannot consider your application because it was received after the closing date.
We cannot sponsor visas, so we're unable to consider your application.
Because of your salary expectations, we won't be able to progress with you.
Your application has been withdrawn from consideration because you did not respond.
As we haven't heard from you, we have closed your application.
We have had to reject your application.
Your application has been declined.
You're not what we're looking for.
We went with someone else.
The position was filled internally.
Sorry, we've hired somebody already.
Sorry but the spot's been taken.
We decided to pass.
We're passing on your application at this time.
We won't be pursuing your candidacy.
We have identified other candidates who better match our needs.
We've identified a candidate for this role.
The department has chosen a candidate for the position.
A hiring decision has been made and you were not selected.
You will not be considered further.
No further action will be taken on your application.
We are unable to accept your application for the role.
Your CV was not selected for this role.
Unfortunately your application for the role of Nurse is unsuccessful.
We will not be able to offer you employment at this time.
It has been decided not to fill the position at this time.
The funding for this role has been pulled, so we will not be hiring.
Due to budget cuts the position has been eliminated.
Due to organisational changes, this role is no longer required.
After much deliberation, the panel felt that you were not quite ready for a role at this level.
The client has decided not to take your application forward.
The client felt your experience was a little light on the finance side.
Feedback from the client: they've gone for someone with more stakeholder management experience.
They really liked you but decided on another candidate.
I'm afraid it's not good news.
Unfortunately, it's not a fit.
We think your experience is more senior than what this role calls for.
We'd be doing you a disservice to bring you in at this level.
I don't think this is the right opportunity for you at this stage.
We're going to part ways at this point in the process.
You will not be progressing to the assessment centre.
We won't be continuing the process with you.
We regret that we are unable to shortlist you.
Your application has not progressed past the sift stage.
You did not pass the sift.
Your application did not pass our initial screening.
We have reviewed your application and have made the decision to not proceed.
We will not be extending an invitation to interview.
We've received more interest than we could possibly accommodate, and your application was not one of those chosen.
Others were a better match for the role.
We've found candidates who are a stronger match.
We have found a better fit for the role.
The role has gone to another candidate.
We've decided to take the role in a different direction and won't be needing to continue our conversations.
After talking with the team, we think it makes sense to stop here.
We've had an overwhelming response, and I'm afraid you're not on the list for interviews this time round.
We've narrowed our list to five finalists, and you are not among them.
I'm sorry, but you weren't one of the five we picked.
We've shortlisted six people for interview and unfortunately you aren't one of them.
Someone else pipped you to it by a whisker.
We have a strong preference for local candidates and so won't be going ahead with your application.
As the role requires a driving licence, we can't take this any further.
We've now appointed to the role.
An appointment has now been made.
The position has now been recruited to.
We've come to the end of our recruitment process and have hired for this role.
We have now filled all our vacancies for this season.
All of our internship places have been allocated.
We've decided to restructure the team, so the role you applied for doesn't exist any more.
The business has taken the decision to stop recruiting for this post.
The project was not funded, so there won't be a position.
Head office has pulled the role.
Unfortunately our client has withdrawn the vacancy.
Our client has filled this position through another agency.
The client has come back and said that they don't want to take it any further.
The feedback is that they felt you lacked hands-on leadership experience, so it's a no I'm afraid.
They've decided not to interview you for this one.
They are not going to be progressing with your CV.
The client has chosen to interview other candidates.
It's not the answer you wanted, but we won't be offering you the job.
We enjoyed meeting you but in the end the job went to another applicant.
In the end we plumped for someone who had worked in a nursery before.
We're sticking with our internal candidate.
We've had to make a decision and it hasn't gone your way this time.
Your interview score was just below the appointable threshold.
You scored below the cut-off for this exam.
Candidates had to score at least 60; you scored 52.
Your application was assessed as not meeting the essential criteria.
Your application has been assessed against the person specification and has not met the required standard.
You have not met the required standard in one or more of the criteria.
You did not demonstrate sufficient evidence against the behaviours.
Your application was sifted out.
On review, you don't have the years of experience that we ask for.
We need someone who can start right away, so I've given the job to another applicant.
We need someone with a full clean licence so we can't consider you.
This one isn't going to work out.
It's not going to work out this time.
I don't think it's going to be a match.
We don't see a fit at this time.
We do not have a suitable position for you at present.
There's no suitable vacancy for someone with your background at the moment.
We have nothing suitable right now but will keep your details.
Your details have been passed to our talent pool as we don't have a role for you just now.
The decision was to not extend an offer.
The hiring team decided against making an offer.
The committee voted to extend an offer to another candidate.
The search has concluded successfully.
The search has been closed and a candidate has been selected.
We have successfully filled this role.
This requisition has been filled.
This vacancy is now closed and your application was unsuccessful.
This posting has been removed and applications will not be considered.
The job has been taken down and we're not going to fill it.
We're pausing hiring for this role, and closing all open applications.
Because of the hiring freeze, all applications have been closed.
Your application has been archived.
Your application status: Archived.
Application status: Closed
Status: Not selected
Status: Position filled
Result: Unsuccessful
Outcome: Not progressed
Decision: No hire
The following decision has been made on your application: Rejected
Your candidacy status has changed to Not Selected.
We have disqualified your application.
You have been disqualified from the selection process.
You've been removed from the hiring process for this job.
Your application was reviewed, but you were not selected for an interview.
You will not be invited to the next stage.
We won't be asking you back for a second interview.
We're not going to be asking you to come in.
I have to let you down on this one.
I hate to be the bearer of bad news, but we've picked another candidate.
I'm afraid I have some disappointing news about your application.
Sorry for the bad news.
I'm sorry this isn't the outcome you were hoping for.
I know this is not the news you were hoping for.
I know this will come as a disappointment.
This isn't the note I wanted to send.
I'm sorry to be writing with a no.
It's a no for now.
Not this time, I'm afraid.
We appreciate the time you took but have chosen to go another route.
We decided to take another path.
We've opted for a different profile.
We were looking for a different skill set.
We were looking for someone with more depth in Python.
We need a stronger background in wet lab techniques than your résumé shows.
There were candidates with more relevant experience.
Other candidates had more experience in this area.
Only candidates who scored in the top 10% are moving forward, and your score was not in that range.
Your score places you outside the group being referred.
You are not in reach for appointment from this list.
You were considered but not selected.
You were tentatively eligible but were not referred.
Your application was not referred to the hiring manager.
You were referred but not selected for the position.
The announcement was cancelled.
The job announcement you applied to was cancelled by the agency.
No selection was made from this announcement.
""".strip().split("\n")
NOT_REFUSED = """
You may remember us: we turned you down in the spring, and now there is another post.
I was rejected last year, can I apply again?
Any further applications will be declined automatically.
Unsuccessful applicants will be told by email.
I expect that we invite a few people in November.
Unfortunately we can't offer evenings or weekends this month.
The interviews planned for 4 July will not go ahead on that day.
We won't be able to go ahead with your interview tomorrow.
Without it I can't move you on to the interview list.
You can keep searching for jobs on our site.
We had to turn a few people down, but you're not one of them.
We want to keep looking after our customers.
Your score was 81. The pass mark is 70.
If you do not finish the test by then, your application will not be progressed any further.
The other vacancies are closed; yours isn't.
You're all set! Details for your first interview:
You are all set for tomorrow at ten.
There is no opening on my team right now, but I can tell you how I got into hydrology.
There is no vacancy at the moment, so think of it as an informational chat.
Really sorry, something has come up and I'm not able to make our interview tomorrow.
This is a reminder that you have not yet submitted your on-demand interview for the Deckhand opportunity.
Job no longer advertised
We are still completing interviews with other candidates and do not have a final decision at this time.
We will screen all applicants and select candidates whose skills seem to meet our needs.
The job you applied for has expired and is no longer taking applications. The employer has your application and may call.
""".strip().split("\n")


def kinds(words: str) -> set[str]:
    return {fact.kind for fact in facts(Hearing(sentences(f"Dear Sam,\n\n{words}\n"), ANCHOR))}


@pytest.mark.parametrize("words", REFUSED)
def test_a_refusal_is_heard(words: str) -> None:
    assert "rejected" in kinds(words)


@pytest.mark.parametrize("words", NOT_REFUSED)
def test_what_only_sounds_like_one_is_none(words: str) -> None:
    assert "rejected" not in kinds(words)


def test_good_news_is_not_heard_in_a_doubt() -> None:
    assert kinds("We don't believe this is the right role for you.") == {"rejected"}


def test_a_resume_that_is_read_is_no_search_taken_up_again() -> None:
    assert "put_on_hold" not in kinds("We have received your resume and it is being reviewed against the requirements.")
    assert "rejected" in kinds("We've read your resume and unfortunately don't have an opening that fits you.")


def test_a_day_that_is_only_expected_invites_nobody() -> None:
    assert "invited" not in kinds("Expected interview date: 29 May")


def test_a_next_step_is_an_invitation_and_a_link_no_request() -> None:
    assert kinds("We're pleased to invite you to the next step in our hiring process.") == {"invited"}
    assert "invited" not in kinds("We'll invite you to the next step if you pass.")
    assert "asked_for" not in kinds(
        "https://harbour.example/knots - build your first knot in minutes, and send it to us"
    )
