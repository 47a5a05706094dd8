"""The checks, in plain sight. Each says what it finds, how bad that is, and on what advice it rests."""

from afterword.writing.review.check import Check, Example
from afterword.writing.review.checks import (
    addressing,
    apologies,
    appointments,
    asking,
    batch,
    blame,
    check_ins,
    contradiction,
    dates,
    employer,
    enclosures,
    evidence,
    form,
    layout,
    manner,
    moments,
    money,
    others,
    people,
    personal,
    pressing,
    presuming,
    questions,
    recipients,
    refusals,
    role,
    sender,
    spelling,
    substance,
    tact,
    telephone,
    terms,
    truth,
    voice,
    wanting,
    withdrawals,
    worth,
)

CHECKS: tuple[Check, ...] = (
    *people.CHECKS,  # misspelt-name, wrong-person, missing-signature
    *employer.CHECKS,  # wrong-employer
    *role.CHECKS,  # wrong-role
    *dates.CHECKS,  # wrong-date
    *form.CHECKS,  # unfilled-placeholder, too-long
    *layout.CHECKS,  # too-short, dense-paragraph, vague-subject, shouting
    *spelling.CHECKS,  # misspelling
    *truth.CHECKS,  # unrecorded-claim
    *contradiction.CHECKS,  # contradiction
    *substance.CHECKS,  # no-thanks, no-strength
    *worth.CHECKS,  # only-thanks, no-specific-topic, role-not-named, too-many-i
    *questions.CHECKS,  # no-question, question-already-answered, too-many-questions
    *batch.CHECKS,  # identical-letters, near-identical-letters, repeats-earlier-letter
    *moments.CHECKS,  # sent-too-soon, sent-late, sent-at-night, sent-together
    # check-in-too-soon, check-in-before-their-date, second-check-in, you-owe-an-answer, contact-after-no
    *check_ins.CHECKS,
    *tact.CHECKS,  # flattery, joke-or-stunt, repeats-their-doubt
    *money.CHECKS,  # salary-talk, own-needs-first, gift
    *others.CHECKS,  # compares-candidates, name-dropping
    *blame.CHECKS,  # criticism
    *recipients.CHECKS,  # one-mail-to-all, past-the-agency, over-their-head, wrong-channel
    *telephone.CHECKS,  # voicemail-too-long, voicemail-without-number, no-opening-check, call-too-long
    *addressing.CHECKS,  # wrong-title, first-name-unoffered, generic-greeting
    *voice.CHECKS,  # cliches, machine-voice, stiff-language
    *manner.CHECKS,  # slang-or-emoji, exclamations, phone-footer
    *personal.CHECKS,  # too-personal
    *enclosures.CHECKS,  # missing-attachment, unrequested-attachment, promise-not-kept
    *terms.CHECKS,  # bluffed-offer, acceptance-without-terms
    *appointments.CHECKS,  # no-time-slots
    *evidence.CHECKS,  # claim-without-evidence
    *sender.CHECKS,  # missing-phone, unprofessional-sender, letterhead-in-email
    *pressing.CHECKS,  # demand, reproach, asks-did-i-get-it
    *asking.CHECKS,  # blunt-request, thanks-in-advance, weak-check-in
    *wanting.CHECKS,  # desperation, feigned-interest, no-interest
    *presuming.CHECKS,  # presumes-the-job
    *apologies.CHECKS,  # over-apology, apology-for-performance, long-repair
    *refusals.CHECKS,  # argues-with-rejection, demands-feedback
    *withdrawals.CHECKS,  # withdrawal-unstated, withdrawal-with-criticism
)

__all__ = ["CHECKS", "Check", "Example"]
