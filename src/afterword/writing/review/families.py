"""Families of words that stand in for each other, by name: `{job}` in a way of saying is any of its family.

Alternatives are parted by `|` and may be several words; they are written as the ways of `talk` are.
"""

from __future__ import annotations

from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "job": "job|role|position|post|opportunity|opening|vacancy|place|spot|chance|work|gig",
    "the": "the|this|that|a|an|your|such a|such an",
    "they": "you|they|your team|the team|the company|the panel|your office|your side|everyone|anyone|somebody|hr",
    "their": "your|their|its|the",
    "boss": "ceo|cfo|cto|coo|boss|manager|director|president|vp|vice president|founder|owner|head|chair|chairman|"
    "chairwoman|partner|dean|principal|superior|supervisor",
    "answer": "answer|reply|response|decision|update|word|news|feedback|confirmation|verdict",
    "meeting": "meeting|interview|conversation|talk|call|chat|visit|session|presentation|discussion",
    "soon": "soon|quickly|promptly|asap|as soon as possible|at once|immediately|right away|without delay|shortly",
    "money": "salary|pay|wage~|compensation|remuneration|bonus~|stipend|package|money|raise|commission|equity|"
    "stock options|relocation|benefits|pension|holiday~|vacation|annual leave|paid leave|time off|overtime|perks",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|"
    "(the end of|end of|close of) (the week|this week|next week|the day|business|today|the month)|next week|this week",
}
