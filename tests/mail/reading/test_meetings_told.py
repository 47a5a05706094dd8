"""Meetings and offers told in nobody's phrase: heard where they are told, and not where they only sound like it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences
from afterword.mail.reading.spans import Anchor

SENT = datetime(2026, 11, 10, 10, 5, tzinfo=ZoneInfo("Europe/London"))
ANCHOR = Anchor(sent=SENT, country="GB", zone="Europe/London", day_first=True)

MEETINGS = (
    "Mrs Doyle will see you in the boardroom at 1430 on the 18th.",
    "You'll be interviewed on Monday 22 November by the bursar and the head.",
    "I'll be ringing you at 10 on Thursday for our first talk.",
    "Your audition is at 4.15 on Saturday.",
    "We have had to rearrange your interview and can now do Friday 20 November at 3pm.",
    "I've pencilled you in for 9.45 on the 17th.",
    "The director has asked that you visit our Leeds branch on 19 November.",
    "I can offer you Monday at 12 or Tuesday at 5.",
    "You are through to our selection weekend.",
    "Please be at the depot at 7am on Monday and ask for Carl.",
    "Would you be able to come and see the workshop before you go away?",
    "Kindly confirm whether 10am on the 14th would be convenient for an interview.",
    "Here's the Zoom link for tomorrow.",
    "There will be three of us when you come on Monday at 10.",
    "Would you like to come and see the works on Friday?",
    "You have been put forward to the last stage, a panel of three.",
    "Your interview has been postponed to Thursday 19 November at 10am.",
)
OFFERS = (
    "You were the successful candidate.",
    "The governors have chosen you as our next bursar.",
    "The Saturday hours are yours.",
    "We'd be glad to take you on as a trainee.",
    "We'd like you on the team from December.",
    "Your appointment as Librarian has been approved.",
    "You are being offered a two-year contract.",
    "A written offer will follow by post.",
    "All we need now is your acceptance.",
    "The partners voted to appoint you.",
    "Would you like to join our nursing staff?",
    "I've decided to make you head gardener.",
    "You've landed the apprenticeship.",
    "There's a place here for you, if you will have us.",
    "I attach our offer and look forward to your reply.",
    "Let us know by Friday whether you will accept the post.",
    "The clerk's post has been awarded to you.",
)


def kinds(words: str) -> set[str]:
    return {fact.kind for fact in facts(Hearing(sentences(words), ANCHOR))} - {"acknowledged"}


@pytest.mark.parametrize("words", MEETINGS)
def test_a_meeting_is_heard_in_whatever_words_it_is_told(words: str) -> None:
    assert kinds(words) == {"invited"}


@pytest.mark.parametrize("words", OFFERS)
def test_an_offer_is_heard_in_whatever_words_it_is_made(words: str) -> None:
    assert kinds(words) == {"offered"}


def test_a_letter_of_a_program_says_nothing_of_a_meeting() -> None:
    letter = """Thank you for applying to Harrow Foods.

Your application will now be reviewed by our recruitment team. If you are selected we will invite you to an interview,
which may take place by video. We may ask for references at a later stage. Only shortlisted candidates are contacted.
Should we make you an offer, it would be subject to checks. Interviews normally last 45 minutes, from 9:30 on.
Our lines are open from 9am to 5pm, Monday to Friday. You can see your status in the portal at any time.
"""
    assert not kinds(letter) & {"invited", "offered"}
