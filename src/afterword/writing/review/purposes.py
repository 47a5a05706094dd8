"""Kinds of letters by what they have in common, for checks that look at some of them."""

from __future__ import annotations

BEFORE_AN_OFFER = (
    "thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "find_address", "stay_in_touch",
    "part_well", "withdraw",
)  # fmt: skip
"""To the employer, while nothing is theirs to be told: whoever accepts an offer may ask what happens next."""

TO_THE_EMPLOYER = (*BEFORE_AN_OFFER, "answer_offer")
"""Not to whoever recommended the candidate, who may be asked for coffee."""

BEFORE_IT_IS_SETTLED = (*(each for each in BEFORE_AN_OFFER if each != "withdraw"), "tell_referrer")
"""While the job is hoped for: whoever accepts or leaves may say how it suits them."""

ANSWER_DUE = tuple(each for each in BEFORE_AN_OFFER if each not in ("thank_you", "withdraw"))
"""To the employer, where something was asked or awaited before."""

ALSO_CALLED = {"accept": "answer_offer"}
"""What a letter's purpose is called besides, by the word that somebody may give it."""
