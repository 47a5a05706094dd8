"""The rules of following up, in plain sight. A new one is a new entry here, and a function in one of the files."""

from functools import lru_cache

from afterword.core.facts import Fact
from afterword.core.rules.addresses import FIND_THE_ADDRESS, FIX_THE_ADDRESS
from afterword.core.rules.answers import (
    ANSWER_INVITATION,
    ANSWER_OFFER,
    ANSWER_WHAT_WAS_ASKED,
    ASKED_NOT_TO_CONTACT,
    KEEP_THE_PROMISE,
    NOT_WHILE_YOU_OWE,
)
from afterword.core.rules.check_ins import AFTER_THE_STATED_DATE, CHECK_IN_ONCE, ON_HOLD, ONCE_IS_ENOUGH, WHEN_TOLD
from afterword.core.rules.debriefs import DEBRIEF_FIRST
from afterword.core.rules.leaving import AFTER_THE_END, PART_WELL, WITHDRAW
from afterword.core.rules.moving import AWAY, THROUGH_THE_AGENCY
from afterword.core.rules.panels import LARGE_PANEL
from afterword.core.rules.referrers import TELL_THE_REFERRER
from afterword.core.rules.rule import Holds, Moves, Owes, Rule
from afterword.core.rules.silence import MOVE_ON, STAY_IN_TOUCH, THEY_DID_NOT_COME
from afterword.core.rules.skipping import SKIPPED
from afterword.core.rules.thanks import DECISION_TODAY, THANK_EACH_INTERVIEWER, THANK_THE_COORDINATOR

RULES: tuple[Rule, ...] = (
    DEBRIEF_FIRST,
    THEY_DID_NOT_COME,
    THANK_EACH_INTERVIEWER,
    DECISION_TODAY,
    LARGE_PANEL,
    THANK_THE_COORDINATOR,
    TELL_THE_REFERRER,
    FIND_THE_ADDRESS,
    FIX_THE_ADDRESS,
    KEEP_THE_PROMISE,
    ANSWER_WHAT_WAS_ASKED,
    ANSWER_INVITATION,
    ANSWER_OFFER,
    CHECK_IN_ONCE,
    AFTER_THE_STATED_DATE,
    ON_HOLD,
    WHEN_TOLD,
    MOVE_ON,
    PART_WELL,
    STAY_IN_TOUCH,
    WITHDRAW,
    THROUGH_THE_AGENCY,
    AWAY,
    AFTER_THE_END,
    ASKED_NOT_TO_CONTACT,
    ONCE_IS_ENOUGH,
    NOT_WHILE_YOU_OWE,
    SKIPPED,
)
"""Every rule, in the order in which a person would tell them."""

MOVES: tuple[Rule, ...] = (THROUGH_THE_AGENCY, AWAY)
"""The rules that redirect or put off what is owed, in the order in which they do."""

HOLDS: tuple[Rule, ...] = (
    PART_WELL,
    AFTER_THE_END,
    ASKED_NOT_TO_CONTACT,
    ONCE_IS_ENOUGH,
    NOT_WHILE_YOU_OWE,
    SKIPPED,
)
"""The rules that hold steps back. Of several reasons the first that holds is the one that is given."""

BY_NAME = {rule.name: rule for rule in RULES}

Kinds = frozenset[type[Fact]]
"""The kinds of facts in a story. Few combinations occur, and which rules have a say in each is remembered."""


@lru_cache(maxsize=1_000)
def owing(kinds: Kinds) -> tuple[Owes, ...]:
    """What asks the rules that owe something, where there are facts of these kinds."""
    return tuple(rule.owes for rule in RULES if rule.owes and rule.has_a_say(kinds))


@lru_cache(maxsize=1_000)
def moving(kinds: Kinds) -> tuple[Moves, ...]:
    """The same of those that move a step."""
    return tuple(rule.moves for rule in MOVES if rule.moves and rule.has_a_say(kinds))


@lru_cache(maxsize=1_000)
def holding(kinds: Kinds) -> tuple[Holds, ...]:
    """The same of those that hold a step back."""
    return tuple(rule.holds for rule in HOLDS if rule.holds and rule.has_a_say(kinds))
