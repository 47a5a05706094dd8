"""The words of a round: hours and days, what a meeting is called, who sees whom, and what is done there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.writing.expressions import pattern

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
CLOCK = (
    r"(?:\d{1,2}(?:[.:h]\d\d)?\s?(?:am|pm|a\.m|p\.m|o'clock|hrs|sharp)\b|\d{1,2}[.:h]\d\d\b|[012]\d[0-5]\d(?: "
    r"hours)?\b|"
    rf"noon\b|midday\b|half (?:past )?{_HOUR}\b|quarter (?:to|past) {_HOUR}\b|{_HOUR} o'clock\b|"
    rf"at (?:\d{{1,2}}|{_HOUR})\b(?! (?:people|candidates|days|weeks))|first thing\b)"
)
DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tues?|weds?|thurs?|fri)\b|tomorrow\b|today\b|tonight\b|"
    r"this (?:morning|afternoon|evening|week|weekend)\b|next (?:week|weekend|month)\b|\d{1,2}(?:st|nd|rd|th)\b|"
    rf"the \d{{1,2}}\b|\d{{1,2}} (?:of )?{_MONTH}\b|{_MONTH} \d{{1,2}}\b|\d{{1,2}}/\d{{1,2}}\b|"
    r"(?:a )?(?:week|fortnight) (?:today|on|from)\b)"
)
WHEN = rf"(?:{CLOCK}|{DATE})"
"""A day or an hour, in folded words."""
LEAD = r"(?:on |at |for |to |until |till |this |next |the |by |from |a |quarter |half |say |coming |early |late )*"

MEETING = (
    r"(?:interviews?|audition|trial(?: (?:day|shift|run|lesson))?|tryout|try-out|taster|(?:assessment|selection) "
    r"(?:day|centre|center|weekend|event|board|panel)|lesson|observation|visit|tour|site visit|calls?|chat|"
    r"conversation|meeting|talk|screen|screening|session|presentation|demonstration|demo|panel|board|viva|oral|"
    r"(?:skills|driving|typing|trade|bench|road|practical|fitness|written|flight|sim|simulator|work|competency) "
    r"(?:test|"
    r"check|assessment|trial|exercise)|"
    r"round|stage|slot|appointment|coffee|zoom|walk-?round|catch-?up|follow-up|discussion|teams call|superday|on-?site)"
)
TALK = (
    r"(?:interviews?|chat|call|conversation|meeting|talk|word|yarn|natter|coffee|cuppa|zoom|trial|visit|catch-?up|"
    r"discussion|screen|sit-?down|get-together|session|brew|tea|walk-?round|look (?:round|around))"
)
SEE = (
    r"(?:see|meet(?: up)?(?: with)?|interview|receive|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|sit down "
    r"with|"
    rf"catch up with|sound out|have (?:a|another) (?:\w+ )?{TALK} with|spend (?:some|more|a little) time with|"
    r"walk round with)"
)
SEEING = (
    r"(?:seeing|meeting(?: with)?|interviewing|receiving|speaking (?:to|with)|talking (?:to|with)|sitting down with)"
)
ACT = (
    r"(?:come(?! and (?:work|run|join us|be|lead|head|take))(?! (?:on board|aboard|to work|work))|attend|appear|"
    r"return|visit|meet|join (?:us|me|him|her|them|our|the|a)(?! (?:as|full|part|perm\w+|from|here|in (?:the|our|a)|"
    r"team|staff|firm|"
    r"practice|crew|company))|see (?:us|me|him|her|mr|mrs|ms|dr|the|our|"
    r"round|how|over|around)|speak (?:to|with)|talk (?:to|with)|chat|present|teach|interview|sit (?:a|an|the|down|in)|"
    r"walk|spend (?:a|an|the|some|half)|take part in|demonstrate|fly|drive|travel|pop|drop|swing|call in|cook|"
    r"do (?:a|an|another) (?:[\w-]+ ){0,2}?(?:trial|shift|interview|test|lesson|session|presentation)|"
    r"work (?:a|an) (?:[\w-]+ ){0,2}?(?:shift|day|session|service)|sing|play|audition|ride along|be present|report to|"
    r"tour|give (?:a|an|our|the|us a) (?:[\w-]+ ){0,2}?(?:talk|lecture|presentation|seminar|lesson|recital|class|"
    r"demonstration))"
)
WISH = (
    r"(?:like|love|likes|loves|wants?|wishes|wish|keen|happy|glad|delighted|pleased|hopes?|hoping|eager|excited|"
    r"needs?|asks?|asked|asking|requests?|requested|requests that|proposes?|suggests?|suggested|requires?|would have|"
    r"instructed|requested|invites?|plans?|planning|minded|curious|ready|ought)"
)


class Rule(NamedTuple):
    """`needs`: one of these words must occur, and one of `beside`. `when`: a day or an hour to come must be told "
    "too."""

    needs: frozenset[str]
    told: re.Pattern[str]
    when: bool = True
    beside: frozenset[str] = frozenset()


def rule(needs: str, *told: str, when: bool = True, beside: str = "") -> Rule:
    """One that is told in any of these ways."""
    return Rule(frozenset(needs.split()), pattern("|".join(told)), when, frozenset(beside.split()))


class Rules:
    """Several, by the words that they need: most sentences have words of few."""

    def __init__(self, *rules: Rule) -> None:
        self._rules = rules
        self._of: dict[str, list[int]] = {}
        for number, each in enumerate(rules):
            for word in each.needs:
                self._of.setdefault(word, []).append(number)
        self._words = frozenset(self._of)

    def likely(self, words: frozenset[str]) -> Iterator[Rule]:
        """Those that can be told in a sentence of these words, in their order."""
        there = words & self._words
        if not there:
            return
        for number in sorted({number for word in there for number in self._of[word]}):
            each = self._rules[number]
            if not each.beside or not each.beside.isdisjoint(words):
                yield each
