"""A receipt is heard over the whole mail: by what has come, and by what else the mail is about."""

from __future__ import annotations

import time

import pytest
from tests.mail.reading.test_readers import ANCHOR

from afterword.mail.reading import receipts
from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences

RECEIPTS = (
    ("", "Your application for Site Engineer at Quayside has been submitted. Good luck with your search!"),
    (
        "Thank you for applying",
        "Thanks for applying. If we see a match we will be in touch; unfortunately we can't answer all.",
    ),
    (
        "Application received",
        "We have everything we need. While we may not contact everybody, do look at other openings.",
    ),
    ("", "Application submitted\nSite Engineer\nQuayside - Hull\nApplied on 3 March\nView 12 new jobs like this"),
    ("", "Your details came through safely, and someone will read them this week."),
    ("", "Thanks for applying. Joining our talent community is the best way to hear of new harbours."),
    ("", "We have received your application. You will be contacted if we need further details."),
    ("", "Thank you for applying. Selected candidates will move forward to a day at the yard."),
    ("", "We have received your application, and it is under review by the team."),
    (
        "Application confirmation",
        "You've successfully applied to these jobs. Complete your profile to be seen. Upgrade now. Unsubscribe.",
    ),
    ("", "Hi Elena, we have your application! You're one step closer to the sea."),
    ("", "Thank you for your e-mail and application. All applications are kept in our crew's files."),
    ("", "We appreciate your interest, and that you took the time to complete your application for the yard."),
    ("Boat shop", "Thanks for dropping your CV in yesterday! I've put it on the skipper's desk."),
    ("My CV", "That's all come through fine. Bear with me while I go through the pile."),
    ("Audition", "Your self-tape has arrived and plays well. Casting will watch it this week."),
    ("Update", "The crew is working through applications, yours included."),
    ("Deckhand", "Got ur details, will show them to dad tonight."),
    ("Deckhand", "Great to see your application come in. We'll look at it within ten working days."),
    ("Receipt for application, case 22/1187", "We have registered your application for the position Bosun."),
    ("Got it", "We have received your application for Bosun. While you wait, see our benefits."),
    ("RE: Deckhand", "Hello Rhys, application for the deckhand vacancy received, thanks."),
    ("Confirmed", "Your application for Bosun was successfully submitted. Please retain this notice for your records."),
    (
        "Your application",
        "We're thrilled to receive your application. If it stands out, you'll receive an invitation to complete an online "
        "test.",
    ),
    (
        "Bosun: 2021",
        "As part of your application, we recently invited you to complete our Knots Test. Your responses have been "
        "received and are being considered.",
    ),
)
WAITING = (
    ("Application status", "We are still in the process of reviewing applications for Bosun and no decision was made."),
    ("Harbour", "No news from the harbour yet, I'm afraid. I chased them and they're still going through CVs."),
    ("Interim notice", "The selection process is taking somewhat longer than planned. We ask for a little patience."),
    ("Your application", "Your application remains under consideration."),
    ("Deckhand", "The panel hasn't made a final decision about the position yet."),
    ("Update", "You're still in the running for the Bosun role."),
    (
        "Update",
        "We've had more applicants for the Bosun role than expected and are still working our way through them.",
    ),
)
NONE = (
    ("Registration pending: Harbour Hackathon", "Thanks for applying to the Hackathon. We're reviewing all of them."),
    ("You have an incomplete application", "You recently started an application for Bosun but did not finish it."),
    ("Top yards", "Explore the yards. Profile Unsubscribe This email was sent to you as a registered user of Seek."),
    ("Your feedback", "While we're reviewing your application, we'd love to hear about your experience in our survey."),
    ("Your data", "Your profile has been in our applicant database for nearly 12 months."),
    ("Your refund", "We are still processing applications for refunds, and ask for a little patience with your order."),
    ("Verify your address", "Thank you for creating a profile. Please activate your account within 48 hours."),
    ("How did we do?", "Thank you for applying to Quayside. Our survey takes three minutes."),
    ("Your draft", "Your application for Site Engineer has not been submitted. Continue your application today."),
    ("", "Thank you for applying for the Gold Card. We will review what you sent."),
    ("", "You have withdrawn your application. Thank you for your interest."),
    ("Your application was withdrawn", "We have received your request to withdraw your application."),
    ("", "I came across your profile and was impressed. Are you open to a new role?"),
    ("We've received your order", "We've received it. One shirt, Interview White. You'll get another e-mail."),
    ("Your receipt for the premium career plan", "We received your payment. Stand out to recruiters."),
    ("17 new administrative jobs in Hull", "Thank you for your interest in this position. Apply now."),
    ("", "Thank you for your order. It is out for delivery today."),
    ("A step further", "Thank you for your interest. We are pleased to invite you to the next step, a short test."),
    ("Interview cancelled", "Your interview on Monday was cancelled, as she is ill. Thank you for your interest."),
    ("", "We write to confirm that you have completed the tide tables test at a score of 60%."),
    ("", "Thank you for applying. For your application to be considered, take two more steps."),
    ("", "Please note: this e-mail was sent from an address that takes no mail."),
    ("", "Thank you for starting an application. There are a few more steps."),
    ("Weekly digest", "Thank you for your interest in our newsletter. 14 new jobs for you."),
    ("", "This e-mail was sent to you since you keep a profile with us."),
    ("Your parcel", "It has arrived safely. Thank you for your order."),
    ("Your booking", "I've put it in the diary. Thanks for dropping it off."),
    (
        "Your application",
        "Thank you for applying. However, after long deliberation our list is complete. We wish you luck in your "
        "search.",
    ),
)


def mail(subject: str, words: str) -> Hearing:
    return Hearing(sentences(words), ANCHOR, subject=subject, machine="generated")


@pytest.mark.parametrize(("subject", "words"), RECEIPTS)
def test_what_has_come_is_acknowledged_whatever_is_wished_beside_it(subject: str, words: str) -> None:
    assert [fact.kind for fact in facts(mail(subject, words))] == ["acknowledged"]


@pytest.mark.parametrize(("subject", "words"), WAITING)
def test_an_application_that_still_waits_is_acknowledged(subject: str, words: str) -> None:
    hearing = Hearing(sentences(words), ANCHOR, subject=subject, machine="generated")
    assert [fact.kind for fact in facts(hearing)] == ["acknowledged"]


@pytest.mark.parametrize(("subject", "words"), NONE)
def test_thanks_for_something_else_or_before_a_turn_acknowledge_nothing(subject: str, words: str) -> None:
    assert "acknowledged" not in {fact.kind for fact in facts(mail(subject, words))}


def test_signs_without_end_take_no_longer_than_their_length() -> None:
    started = time.process_time()
    assert receipts.weight(mail("your application " * 500, "your application form has thanks for your " * 20_000)) >= 0
    assert time.process_time() - started < 5


@pytest.mark.parametrize(("words", "kinds"), [
    ("We have put this role on hold and will not be hiring this year. We are closing all open applications.", ["rejected"]),
    ("We have put this role on hold and will not be hiring for it before March.", ["put_on_hold"]),
    ("Please disregard our earlier email. It said that your application had been unsuccessful.", []),
    ("As you requested, your application has been withdrawn and won't be considered any further.", []),
])  # fmt: skip
def test_a_refusal_is_told_from_a_pause_a_mistake_and_a_withdrawal(words: str, kinds: list[str]) -> None:
    assert [fact.kind for fact in facts(mail("", words)) if fact.kind in ("rejected", "put_on_hold")] == kinds


@pytest.mark.parametrize("before", [
    "After interviewing several other candidates,", "While we would love to meet everyone who applied,",
    "We would be happy to give you feedback, but", "Although you can apply again in six months,",
    "If you have questions do call me, but", "We have now had the chance to meet everybody, and",
])  # fmt: skip
def test_what_takes_a_refusal_back_reaches_its_own_clause_alone(before: str) -> None:
    assert "rejected" in {fact.kind for fact in facts(mail("", f"{before} we have chosen another candidate."))}


def test_who_waits_for_others_to_finish_pauses_and_asks_nothing() -> None:
    words = (
        "We've still got your application and we're waiting for the panel to finish scoring, so I have no answer yet."
    )
    assert {fact.kind for fact in facts(Hearing(sentences(words), ANCHOR))} == {"acknowledged"}
    words = "The role is on hold; we're waiting for the team to meet."
    assert {fact.kind for fact in facts(Hearing(sentences(words), ANCHOR))} == {"put_on_hold"}
