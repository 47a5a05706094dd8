"""Facts as they stand: corrected, retracted, late."""

from afterword.core.facts import InterviewHeld, Rejected
from afterword.core.journal import Journal
from afterword.core.story import Story, stories
from storyteller import told


def story(journal: Journal) -> Story:
    (only,) = stories(journal.candidate, journal.candidacies, journal.people, journal.facts)
    return only


def test_a_correction_is_laid_over_what_was_said() -> None:
    seen = story(
        told("""
        2026-10-14T10:45 interview_held id=i with=ada
        2026-10-14T12:00 corrected target=i new={"with":["ada","bob"],"id":"other","fact":"rejected"}
    """)
    )
    (held,) = seen.of(InterviewHeld)
    assert (held.id, held.with_) == ("i", ("ada", "bob"))


def test_the_newest_correction_counts_and_a_retracted_one_is_undone() -> None:
    seen = story(
        told("""
        2026-10-14T10:45 interview_held id=i with=ada
        2026-10-14T14:00 corrected id=late target=i new={"with":["bob"]}
        2026-10-14T12:00 corrected target=i new={"with":["cleo"]}
        2026-10-14T15:00 retracted target=late
    """)
    )
    assert seen.of(InterviewHeld)[0].with_ == ("cleo",)


def test_a_retraction_can_be_taken_back() -> None:
    rejected = "2026-10-20T09:00 rejected id=no by=ada\n2026-10-20T10:00 retracted id=r target=no\n"
    assert story(told(rejected)).of(Rejected) == ()
    assert len(story(told(rejected + "2026-10-20T11:00 retracted target=r")).of(Rejected)) == 1


def test_retractions_in_a_ring_take_nothing_back_and_do_not_hang() -> None:
    seen = story(
        told("""
        2026-10-20T09:00 rejected id=no by=ada
        2026-10-20T10:00 retracted id=a target=b
        2026-10-20T10:00 retracted id=b target=a
        2026-10-20T10:00 retracted id=self target=self
    """)
    )
    assert len(seen.of(Rejected)) == 1


def test_an_unheard_call_settles_nothing() -> None:
    seen = story(
        told("""
        2026-10-14T10:45 interview_held with=ada
        2026-10-14T12:00 call_made to=ada purpose=thank_you outcome=no_answer
        2026-10-14T13:00 call_made to=ada purpose=thank_you outcome=voicemail
    """)
    )
    assert [fact.id for fact in seen.contacts("thank_you", "ada")] == ["f3"]


def test_a_stated_date_before_the_last_interview_is_spent() -> None:
    first = "2026-10-01T10:00 interview_held with=ada\n2026-10-01T11:00 decision_expected latest=2026-10-09\n"
    assert story(told(first)).stated_date is not None
    assert story(told(first + "2026-10-12T10:00 interview_held with=ada")).stated_date is None


def test_whom_to_ask_is_the_recruiter_then_the_coordinator_then_the_hiring_manager_then_the_first_met() -> None:
    held = "2026-10-14T10:45 interview_held with=bob,ada\n"
    assert story(told(held + "people rob cleo")).contact == "rob"
    assert story(told(held + "people cleo")).contact == "cleo"
    assert story(told(held)).contact == "ada"
    assert story(told("2026-10-14T10:45 interview_held with=bob")).contact == "bob"
    assert story(told("people bob")).contact is None
