"""Following up: a check-in says which role it is about and when they met, and asks one question."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

FILLER = Talk(
    name="filler",
    ways="""
        popping up
        (giv~|send~) you ..1 (nudge|poke|prod|shout|ping|tinkle)
        (enquir~|inquir~|ask~|writ~|hear~) (about|after|as to|for) ..1 (status|progress|state|fate) (of|on) ..2
            (application|candidacy|candidature|interview|things|process|decision)
        (see~|check~|ask~|hear~|know) how (it is|things are|everything is|all is) ..1 (going|coming|looking|progressing)
        ^[hello|hi|hey] [again] [it is] [just|only] me again
        (checking|seeing|wondering) (how|whether|if|where)
        (hear~|heard) anything
        any (luck|joy|sign)
        how the land lies
        (what|how) is (new|the latest|the state of play)
        the latest $?
        still (alive|there|around) $?
        check~ [back] in
        checking (back|up|on)
        touch~ base
        circl~ back
        follow~ up
        follow-up
        reach~ out
        bump~ (this|my|it|the)
        ping~ (you|this)
        (gentle|friendly|quick|little|small|kind) (reminder|nudge|note|question|line|hello|ping|check|email|message|
            prod|poke)
        (any|some) (news|update|updates|word|progress|developments|movement|feedback|decision)
        (float~|push~|move~|bring~|put~|boost~|resurfac~) (this|my|it) ..4 (top|inbox|radar)
        (back|top) of your (inbox|mind|list|pile)
        on your radar
        (just|only|simply) [wanted|want|wanting|thought|wished|hoping|a|to|i would] ..3
            (see|ask|know|hear|note|say|write|writ~|wonder~|curious|inquire|enquire|drop~|pop~|line|look|find out|hi|
            hello)
        (see|hear|know|wondering|wondered|find out|curious) (how|where|if|whether)
            (things|everything|it|we|this|that|you|there) (are|is|stand|stands|going|were|was|have|has)
        how (are|is) (things|everything|it) (going|looking|coming|progressing|standing)
        where (things|we|everything|it|this) (stand|stands|are|is)
        pop~ (in|by|back)
        drop~ [you] (a|in|by) [quick] [line]
        say~ (hi|hello)
        stay~ (in touch|on your radar|top of mind)
        catch~ up
        chas~ (this|up|my)
        sooner rather than later
        ^(wanted|wanting|thought i would) to (check|ask|see|know|find out)
        (check|ask about|see|know) [on] the status
        anything new
        what is new
        heard back
        hope (this|you|all|everything) ..3 (well|finds you)
    """,
    but="""
        as you asked
        as [we] agreed
        ^(checking in|following up|chasing up|catching up) ..9 (was|were|took|takes|made|meant|cut|kept|taught|has|
            brought)
        (checking|check|checked) in (patients|guests|passengers|visitors|customers|luggage|deliveries)
        (note|line|word) to say [that] (i have|i will|i can|our|my|the)
        (small|quick|little) question how (do|does|did|is|are)
    """,
)


def weak_check_in(view: View) -> Iterator[Finding]:
    """Filler in a check-in that does not say which role it is about or when they met, so that they must look it up."""
    spans = view.said(FILLER)
    if not spans:
        return
    lacks = [*(() if _names_role(view) else ("the role",)), *(() if _names_day(view) else ("the day you met",))]
    if lacks:
        yield view.mark(
            f"This alone makes them look you up. Name {' and '.join(lacks)}, and ask one question.",
            spans[0],
            evidence=f"The role: {view.story.candidacy.role}",
        )


def _names_role(view: View) -> bool:
    """Whether body or subject hold the words that make the role, or most of them."""
    wanted = {token.fold for token in tokens(view.story.candidacy.role) if len(token.fold) > 2}
    there = {token.fold for token in (*view.body, *tokens(view.letter.subject))}
    return not wanted or len(wanted & there) * 2 >= len(wanted)


def _names_day(view: View) -> bool:
    """Whether body or subject name a day: a weekday, a date, or how long ago."""
    return bool(pattern(_DAY, 2).search(view.text, *view.parts.body) or pattern(_DAY, 2).search(view.letter.subject))


_DAY = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./]\d{1,2}\b|20\d\d-\d\d|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|"
    r"\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\byesterday\b|\blast (?:week|month)\b|\b(?:weeks?|days|fortnight) ago\b"
)

CHECKS = (
    Check(
        name="weak-check-in",
        severity="advice",
        sentence="A check-in of filler that does not say which role and when you met.",
        source="http://lindsayolson.com/the-post-interview-follow-up-dance/",
        look=weak_check_in,
        purposes=("check_in",),
        spoken=False,
        english=True,
        hears=(FILLER,),
        when_heard=True,
    ),
)
