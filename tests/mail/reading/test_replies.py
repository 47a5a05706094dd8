"""What people write after an interview: which facts a mail of a few sentences tells, and with which days."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

from afterword.mail.reading.reading import read

TUESDAY = "Tue, 17 Nov 2026 10:00:00 +0000"


def told(words: str, subject: str = "Re: Thank you") -> list[dict[str, Any]]:
    """The facts of a mail by somebody of the house, sent on Tuesday 17 November 2026 in London."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Jo Marsh <jo.marsh@employer.example>", "sam@candidate.example"
    mail["Date"], mail["Subject"], mail["Message-ID"] = TUESDAY, subject, "<1@employer.example>"
    mail.set_content(f"Hi Sam,\n\n{words}\n\nBest,\nJo")
    return [fact for reading in read(mail.as_bytes(), "mail.eml") for fact in reading.as_json()["facts"]]


ONE = [
    ("There's one more person to see and then they'll give me a yes or a no by Thursday.", "decision_expected"),
    ("The department will vote the week of the 14th.", "decision_expected"),
    ("We should be able to make an announcement mid-month.", "decision_expected"),
    ("I'll give you a bell on Wednesday once I've spoken to the owner.", "decision_expected"),
    ("We've two more to see, so bear with us until the end of next week.", "decision_expected"),
    ("It'll be another fortnight, I'm afraid.", "decision_expected"),
    ("HR will call the successful candidate on Friday.", "decision_expected"),
    ("We are targeting to close this position by the end of the month.", "decision_expected"),
    ("Feedback will be given once all have been seen, which should be at the end of next week.", "decision_expected"),
    ("We are choosing somebody by Friday.", "decision_expected"),
    ("Le diremos algo antes del viernes.", "decision_expected"),
    ("What notice do you have to give where you are now?", "asked_for"),
    ("I'll need the names of two people who've managed you.", "asked_for"),
    ("What are you earning at the moment?", "asked_for"),
    ("Would it be possible to have a contact at your last school?", "asked_for"),
    ("The board would find it helpful to see a short plan for your first ninety days.", "asked_for"),
    ("Another copy of your certificate by post would oblige me.", "asked_for"),
    ("I am also without a second referee from you.", "asked_for"),
    ("Vorher bräuchte ich von Ihnen noch den Gesellenbrief als Scan.", "asked_for"),
    ("Wie ist Ihre Kündigungsfrist?", "asked_for"),
    ("Would you hold off on any further messages to us?", "asked_not_to_contact"),
    ("It's best if you don't contact the panel.", "asked_not_to_contact"),
    ("Candidates are requested not to make written enquiries.", "asked_not_to_contact"),
    ("Bitte sehen Sie bis dahin von telefonischen Rückfragen ab.", "asked_not_to_contact"),
    ("They want you!", "offered"),
    ("My brother and I talked it over and we want to give you a shot.", "offered"),
    ("We'd like you to start on Monday the 4th.", "offered"),
    ("Would you be free for a half-day trial on Saturday?", "invited"),
    ("Could we squeeze in one more call, with our CFO this time?", "invited"),
    ("The guys want to see you again.", "invited"),
    ("All open requisitions, the Claims Manager position among them, are frozen through September.", "put_on_hold"),
    ("Could you check back with me on February 1?", "told_to_check_back"),
    ("I'd say call me the first week of February.", "told_to_check_back"),
    ("I'm away myself from tomorrow through Sunday, no signal up there.", "out_of_office"),
]


@pytest.mark.parametrize(("words", "kind"), ONE)
def test_a_sentence_tells_one_thing(words: str, kind: str) -> None:
    assert [fact["fact"] for fact in told(words)] == [kind]


@pytest.mark.parametrize(
    "words",
    [
        "That ferry was put on hold by the owners in March and they will decide by Christmas whether to scrap her.",
        "The council votes on the bus lane next Thursday, and we are all holding our breath.",
        "I'm at my sister's wedding till Sunday so excuse the short reply.",
        "Thanks for your email and for coming in to see us on Tuesday.",
        "Please allow up to three working days for the payment to show in your account.",
        "I'll ask HR for the form.",
        "We may ask you for a work sample later on.",
        "If the panel would like to take somebody forward, we would ask for references at that point.",
        "We appreciate you taking the time to send your references.",
        "I'm working with a client on a warehouse opening, and someone with your experience could be a great match.",
        "It was good to see you on campus on Thursday.",
    ],
)
def test_small_talk_tells_nothing(words: str) -> None:
    assert {fact["fact"] for fact in told(words)} <= {"acknowledged"}


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("The trustees do not meet until Thursday 3 December. I shall write to all four the day after.", "2026-12-04"),
        ("The board meets on 9 December and I expect to call both finalists the next morning.", "2026-12-10"),
        ("The meeting has been moved to November 24. I will write to you by the end of that week.", "2026-11-27"),
        (
            "I know I said you'd hear by Monday. Realistically it'll be the 30th before we have a decision.",
            "2026-11-30",
        ),
        ("The panel had hoped to decide on 20 November, but that has slipped to 4 December.", "2026-12-04"),
        ("Client has pushed their decision back from this Friday to Wednesday 2 December.", "2026-12-02"),
        ("We will decide on Tuesday or Wednesday.", "2026-11-25"),
        ("They reckon they'll land on someone in the first half of December.", "2026-12-15"),
        ("You'll not hear before Thursday, but I'd be surprised if it went beyond Friday.", "2026-11-20"),
        ("Eine Entscheidung teilen wir Ihnen in der KW 50 mit.", "2026-12-11"),
    ],
)
def test_the_day_that_counts_is_the_one_on_which_the_candidate_will_know(words: str, latest: str) -> None:
    assert [fact["latest"] for fact in told(words) if fact["fact"] == "decision_expected"] == [latest]


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (
            "Would you send me your driving licence details and two character references?",
            [("references", None), ("documents", None)],
        ),
        (
            "Please upload your proof of address by 24 November and complete the questionnaire by 1 December.",
            [("documents", "2026-11-24"), ("form", "2026-12-01")],
        ),
        (
            "Kindly share scanned copies of the below:\n\n1. Last 3 payslips\n\n2. Relieving letter",
            [("documents", None)],
        ),
        (
            "Dr Holm would see you on 8 December at 15:30. Could you also send two references before then?",
            [("references", "2026-12-08")],
        ),
    ],
)
def test_each_thing_that_is_asked_for_is_told(words: str, asked: list[tuple[str, str | None]]) -> None:
    found = [(fact["what"], fact["deadline"]) for fact in told(words) if fact["fact"] == "asked_for"]
    assert sorted(found, key=str) == sorted(asked, key=str)


def test_who_may_come_by_on_a_day_is_given_no_deadline() -> None:
    (fact,) = told("Can you come by on Thursday at 14:00 to talk to the warehouse team?")
    assert (fact["fact"], fact["start"]) == ("invited", "2026-11-19T14:00:00+00:00")


def test_the_day_of_a_wish_may_stand_in_the_next_sentence() -> None:
    (fact,) = told("Would you send us two or three pages from a recent plan? We'd like to have them by 30 November.")
    assert (fact["fact"], fact["what"], fact["deadline"]) == ("asked_for", "work_sample", "2026-11-30")


def test_a_paragraph_about_the_work_is_a_sample_of_it() -> None:
    (fact,) = told("The board would be grateful for a short paragraph on how you would use the orchard, by Friday.")
    assert (fact["what"], fact["deadline"]) == ("work_sample", "2026-11-20")


def test_a_round_that_went_well_is_not_the_next() -> None:
    (fact,) = told("The first round went well and we would like you to meet the trustees on Monday at 3 p.m.")
    assert (fact["fact"], fact["round"]) == ("invited", None)


@pytest.mark.parametrize(
    "words",
    [
        "We have appointed another candidate. I would be pleased to hear from you when the next vacancy comes up.",
        "We've gone with someone who lives nearby. You were brilliant with the dogs, do try us again at Easter.",
    ],
)
def test_who_may_try_again_is_refused_warmly(words: str) -> None:
    assert told(words)[0]["warm"] is True
