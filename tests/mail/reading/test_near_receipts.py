"""What only looks like a receipt, and receipts with something beside them that is not their news."""

from __future__ import annotations

import pytest
from tests.mail.reading.test_readers import ANCHOR

from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences


def told(subject: str, words: str, *, machine: str) -> set[str]:
    return {fact.kind for fact in facts(Hearing(sentences(words), ANCHOR, subject=subject, machine=machine))}


BESIDE = (
    (
        "Application received - Harbour Clerk",
        "We have received your application. It is your responsibility to see that all documents are legible.",
    ),
    (
        "Application received",
        "Your application has been received. Please complete the equality monitoring form, which is kept apart from it.",
    ),
    (
        "We've received your application",
        "Thanks for applying. You should hear from us within three weeks. Please help us by filling in our voluntary "
        "questionnaire.",
    ),
    (
        "Application submitted",
        "Your application was submitted. Your referees have been asked to complete a form by e-mail.",
    ),
    (
        "Thanks for applying",
        "We have received your application.\n\nWhat comes next:\n- Telephone interview\n- Day at the yard\n"
        "- Conditional job offer and medical",
    ),
    ("We got it", "We received your application as First Officer, and we're excited to get to know you."),
    ("Hello", "Your application got to us all right. It usually takes us two weeks."),
    (
        "Faculty search",
        "I write to acknowledge receipt of your application. We invite you to complete the self-identification form.",
    ),
    ("Thank you", "Thank you for applying again. We love to see that you are still interested. It has been received."),
    ("Welcome", "Elena, you're in! Your application has been received and is in our queue."),
    ("Votre candidature", "Nous vous remercions pour votre candidature. Elle sera étudiée par nos équipes."),
    ("Deckhand", "Your job application is confirmed.\n\nJob: Deckhand\nPlace: Hull"),
    ("Hooray", "Hooray, Elena! Your application is on its way to the yard. They will message you if they like it."),
    ("The yard", "Thanks for applying! If you are a fit we will e-mail you. While you wait, join our webinar."),
    ("Uw sollicitatie", "Bedankt voor je sollicitatie. We nemen zo snel mogelijk contact met je op."),
    ("Conferma candidatura", "La tua candidatura per il porto è stata ricevuta."),
)
"""A form that is left to them, a warning to all, the steps to come."""

DONE = (
    (
        "Assessment completed",
        "Thank you for completing the tide tables test for the Cadet Scheme. We have recorded your answers.",
    ),
    ("Test completed", "You have now completed all tests. Your results have been shared with the hiring team."),
    ("Your video", "Your recorded interview was successfully submitted. The recruiters can see your answers."),
    ("Challenge received", "We've received your solution to the chart challenge. The hiring team has been notified."),
    ("Video", "Thanks for recording your video answers. There is nothing further for you to do."),
)

BY_HAND = (
    ("RE: job", "Got your CV thanks. I am away until Monday week, will read it when I'm back."),
    ("Re: Kitchen porter", "Received your application, thank you. I'm on holiday till the 14th so will read it then."),
    (
        "Re: Your advert",
        "Many thanks for your letter and the drawings. We are gathering applications until the 20th and will then make "
        "a shortlist.",
    ),
    ("job", "Hi hun got ur cv thanks, will let u know"),
    ("Organist", "How kind of you to put yourself forward. We shall consider all who have written after Candlemas."),
    ("Re: Task", "Thanks for sending your task through, got it safely. We will mark them on Thursday."),
    ("Re: Saturday job", "Thanks Elena, got it. We've had loads so give us a few days."),
)

SOMETHING_ELSE = (
    (
        "Online test invitation",
        "Thank you for your interest in this vacancy. You now need to take the Numerical Test. The deadline is Tuesday.",
    ),
    ("Next step", "Thank you for your application. Please answer these five questions by Friday."),
    ("Questions", "Thanks for your interest. Before we go on, we need you to answer a few pre-screening questions."),
    ("Posts at the yard", "Thank you for your previous interest. Here are jobs you might like."),
    ("More needed", "Thank you for your application. We require additional information before we can go on."),
    ("Apply now", "Submit your application before it closes. You have already applied to similar posts."),
    ("Deadline extended", "The deadline is now 12 May. If you have already applied you need not do anything."),
    ("Your view", "Thank you for applying through our board. Share your interview experience to help others."),
    ("Your account", "Thank you for creating your profile. We have received your profile and you can now apply."),
    ("Alert", "Your job alert for deckhand was created. Thank you for your interest. We will e-mail you."),
    ("This week", "Thank you for your application through our site. This week: 14 new deck jobs in Hull."),
    ("Uploaded", "Your CV has been uploaded to your profile. You can be seen by 400 recruiters."),
    ("Survey", "Thank you for completing our candidate survey. Your responses have been recorded."),
    ("Course", "You have completed the Safety Basics course and test. Your certificate is available."),
    ("Test results", "You have completed the Numerical test. You scored 64 points. They will be kept."),
    ("Your assessment", "Reminder: your assessment expires soon. Your answers have been saved so far."),
)

ASKED_BEFORE = (
    (
        "Re: Question about the post",
        "Thanks for getting in touch. Yes, it can be done part time. Applications close on Friday, so do apply.",
    ),
    ("Re: pay", "Thanks for your e-mail. Yes, there is a pension. The application form is on our website."),
    (
        "Re: Still open?",
        "Thank you for your interest. Yes, the post is still open, and we accept applications until May.",
    ),
    ("Deckhand", "Hi Elena, thanks for your application. Do you have 15 minutes on Thursday to talk?"),
    ("Your application", "Thanks for applying. Can I give you a call this afternoon?"),
    ("Receptionist", "Thank you for applying to be our receptionist. I'd love to give you a quick ring tomorrow."),
)


@pytest.mark.parametrize(("subject", "words"), BESIDE + DONE)
def test_what_stands_beside_a_receipt_leaves_it_one(subject: str, words: str) -> None:
    assert "acknowledged" in told(subject, words, machine="generated")


@pytest.mark.parametrize(("subject", "words"), BY_HAND)
def test_a_receipt_by_hand_may_tell_when_it_is_read(subject: str, words: str) -> None:
    assert "acknowledged" in told(subject, words, machine="")


@pytest.mark.parametrize(("subject", "words"), SOMETHING_ELSE)
def test_thanks_before_a_test_or_for_a_survey_acknowledge_nothing(subject: str, words: str) -> None:
    assert "acknowledged" not in told(subject, words, machine="generated")


@pytest.mark.parametrize(("subject", "words"), ASKED_BEFORE)
def test_an_answer_to_a_question_and_a_wish_to_speak_acknowledge_nothing(subject: str, words: str) -> None:
    assert "acknowledged" not in told(subject, words, machine="")


@pytest.mark.parametrize("line", ["Conditional job offer and training", "Formal offer of employment"])
def test_an_offer_in_a_list_of_steps_is_none(line: str) -> None:
    assert "offered" not in told("", f"We have received your application.\n\n- Review\n- {line}", machine="generated")


def test_a_quick_ring_is_an_invitation() -> None:
    assert "invited" in told("Night shift", "I'd love to give you a quick ring to hear more about you.", machine="")
