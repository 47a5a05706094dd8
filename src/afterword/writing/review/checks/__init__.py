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
    feedback,
    following_up,
    form,
    gifts,
    layout,
    levers,
    manner,
    moments,
    money,
    other_offers,
    others,
    own_gain,
    people,
    personal,
    praise,
    pressing,
    presuming,
    questions,
    recipients,
    refusals,
    repairs,
    reproaching,
    role,
    sender,
    spelling,
    stunts,
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

FAMILIES: dict[str, tuple[Check, ...]] = {
    "People and facts: true to the journal": (
        *people.CHECKS,  # misspelt-name, wrong-person, missing-signature
        *employer.CHECKS,  # wrong-employer
        *role.CHECKS,  # wrong-role
        *dates.CHECKS,  # wrong-date
        *addressing.CHECKS,  # wrong-title, first-name-unoffered, generic-greeting
        *truth.CHECKS,  # unrecorded-claim
        *contradiction.CHECKS,  # contradiction
        *sender.CHECKS,  # missing-phone, unprofessional-sender, letterhead-in-email
        *enclosures.CHECKS,  # missing-attachment, unrequested-attachment, promise-not-kept
        *other_offers.CHECKS,  # bluffed-offer
        *terms.CHECKS,  # acceptance-without-terms
        *appointments.CHECKS,  # no-time-slots
    ),
    "Substance: worth reading": (
        *substance.CHECKS,  # no-thanks, no-strength
        *worth.CHECKS,  # only-thanks, no-specific-topic, role-not-named, too-many-i
        *questions.CHECKS,  # no-question, question-already-answered, too-many-questions
        *batch.CHECKS,  # identical-letters, near-identical-letters, repeats-earlier-letter
        *voice.CHECKS,  # cliches, machine-voice
        *evidence.CHECKS,  # claim-without-evidence
        *wanting.CHECKS,  # desperation, feigned-interest, no-interest
        *withdrawals.CHECKS,  # withdrawal-unstated, withdrawal-with-criticism
    ),
    "Tone: neither pushing nor begging": (
        *praise.CHECKS,  # flattery
        *stunts.CHECKS,  # joke-or-stunt
        *tact.CHECKS,  # repeats-their-doubt
        *personal.CHECKS,  # too-personal
        *money.CHECKS,  # salary-talk
        *own_gain.CHECKS,  # own-needs-first
        *gifts.CHECKS,  # gift
        *apologies.CHECKS,  # over-apology, apology-for-performance
        *repairs.CHECKS,  # long-repair
        *presuming.CHECKS,  # presumes-the-job
        *pressing.CHECKS,  # demand
        *reproaching.CHECKS,  # reproach
        *asking.CHECKS,  # asks-did-i-get-it, blunt-request, thanks-in-advance
        *following_up.CHECKS,  # weak-check-in
        *others.CHECKS,  # compares-candidates
        *levers.CHECKS,  # name-dropping
        *blame.CHECKS,  # criticism
        *refusals.CHECKS,  # argues-with-rejection
        *feedback.CHECKS,  # demands-feedback
    ),
    "Form: as people write": (
        *form.CHECKS,  # unfilled-placeholder, too-long
        *layout.CHECKS,  # too-short, dense-paragraph, vague-subject, shouting
        *spelling.CHECKS,  # misspelling
        *manner.CHECKS,  # stiff-language, slang-or-emoji, exclamations, phone-footer
    ),
    "Moment and way: when, to whom, how": (
        *moments.CHECKS,  # sent-too-soon, sent-late, sent-at-night, sent-together
        # check-in-too-soon, check-in-before-their-date, second-check-in, you-owe-an-answer, contact-after-no
        *check_ins.CHECKS,
        *recipients.CHECKS,  # one-mail-to-all, past-the-agency, over-their-head, wrong-channel
    ),
    "On the telephone": (
        *telephone.CHECKS,  # voicemail-too-long, voicemail-without-number, no-opening-check, call-too-long
    ),
}

CHECKS: tuple[Check, ...] = tuple(check for family in FAMILIES.values() for check in family)

__all__ = ["CHECKS", "FAMILIES", "Check", "Example"]
