"""Repairs: an answer from the interview is mended in one line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from afterword.writing.letter import Span, count
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.interest import INTEREST
from afterword.writing.review.sayings import THANKS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

MENDS = Talk(
    name="mends an answer",
    ways="""
        i was not ..1 clear
        i was not [very] clear
        (another|second|a fresh|one more) (go|try|attempt|shot|look) ..2 (at|on|of|to|$)
        (question|answer|scenario|case|exercise|translation|task|problem|test|point) ..6
            (bothered me|nagged|stayed with me|on my mind|went wrong|was wrong|not clear|deserves|deserved|second try|
            another go|unfinished|did not finish|fell short|too short|incomplete|half (answered|finished|done|open)|
            haunted|troubled)
        (there is|there was) (more|something|one thing|a lot) to (say|add)
        i was (not|hardly|far from) ..1 clear
        (saw|see|realised|realized|noticed|understood) where ..6 (wrong|error|mistake|slip)
        a better (one|example|way|choice) would
        (should|ought to|would) have begun (with|by|from)
        i (answered|replied) (that|with|too|only|you)
        in truth
        i (left|let) you with
        (about|regarding|concerning|on|as to|as for|back to|to return to|returning to|with regard to|in answer to|
            with respect to|in response to|turning to|revisiting) [the|your|my|that|this] ..2
            (question|answer|point|reply) ..6 (i|let|which|you|about|on|where|that|of|in|number|two|three|seven)
        let me [{very}|try to|please|briefly|quickly|now|at least] (explain|clarify|correct|try again|add|answer|
            rephrase|expand|elaborate|set|put|start|go back|come back|give|fix|clear)
        (i want|i would like|i wanted|i need|i feel i should|i feel i need|i should|i ought|i thought i should|allow me|
            permit me|i must|i wish|i have|i hope|i also want|i also wanted) [{very}|also] to
            (clarify|correct|explain|revisit|expand|elaborate|go back|return|come back|clear|set (the|it|that)|amend|
            rephrase|rectify|add (to|a|some|that|something) ..5 (answer|question|said|asked|context|point|detail)|
            answer|give (a|you) ..2 (answer|explanation|picture))
        what i (meant|should have|was trying|wanted to say|ought to have|had in mind|intended|failed to|was getting at|
            really meant|forgot to|did not (say|mention|explain|get))
        i (should have|ought to have|could have|would have liked to|meant to|wanted to|intended to|wish i had|
            had wanted to|had meant to) [{very}|also|have|then|instead|perhaps|first]
            (say|said|mention~|explain~|add~|told|tell|answer~|described|pointed out|talked about|spoken|named|brought|
            given|made [it] clear|started|gone|described|listed|put)
        i (forgot|failed|neglected|omitted|did not (get|manage|have time|think)) to
            (mention|say|add|tell|bring|explain|describe|answer|talk|point)
        i (did not|never) [{very}|really|fully|quite] (mention|said|say|explained|explain|answer|got to|get to|
            make [it] clear|mentioned|address|cover|finish)
        my ..2 (answer|reply|response|explanation) ..6 (was|should|did|left|may|might|could|about|to|on)
        i (misspoke|misunderstood|misheard|misread|got (that|it) wrong|mixed up|confused|
            gave (you|the) (wrong|a wrong|half|only)|said (wrongly|by mistake)|left out|skipped|then mixed|
            only (told|gave|mentioned|said|answered))
        (a|the|my) (better|fuller|full|correct|right|real|complete|proper|more complete|true|short|long|honest)
            (answer|reply|version|explanation|story)
        (on reflection|in hindsight|looking back|thinking (it|about it) over|on second thoughts|
            having (thought|reflected|slept) (about|on|over)|with hindsight|to be [more] (precise|clear|exact|specific))
        (one|another|a|a second|the other) (fact|thing|point|detail|example) [that] i
            (left out|forgot|omitted|did not|failed|should)
        (answer|reply|response|solution|example|explanation|figure|estimate|approach|number) ..6 (was|is|were) ..2
            (incomplete|confusing|confused|weak|wrong|quadratic|off|muddled|imprecise|vague|unclear|too short|too long|
            thin|for one|half|only half|poor|flawed|garbled|sloppy|incorrect|rushed|
            not (right|complete|what|good|clear|the))
        (on|upon|after|in) (reflection|second thought|second thoughts|hindsight|thinking it over|sleeping on it) ..6
            (answer|approach|question|reply|said|should|would|wrong|better|example)
        (gave|give|took|chose|used|picked|offered) ..2 (a|an|the|you) ..2 (confusing|wrong|weak|poor|bad|muddled|
            incomplete|vague|clumsy|sloppy) (reply|answer|approach|example|figure|explanation|solution|response|number|
            impression)
        (i have been|been|still|kept|keep|cannot stop|could not stop) thinking about (the|your|that|my) ..3
            (question|answer|problem|exercise|case|task|scenario|puzzle|example)
        (mine|my answer|my example|my reply) was [{very}] (weak|poor|thin|muddled|incomplete|bad|vague|wrong|not a good|
            not the best)
        (a|the) (better|stronger|clearer|fuller|truer|proper|correct|right|complete)
            (one|example|answer|reply|solution|approach|case) (is|was|would|might|goes|runs)
        (going|coming|looking|thinking|turning|getting) back (to|on|at|over) (the|your|my|that|what) ..3
            (case|question|answer|problem|exercise|example|task|whiteboard|scenario|said)
        (whiteboard|coding|case|design|budget|sql|maths|math|brain-teaser|modelling|pricing)
            (problem|question|exercise|task|challenge|puzzle|study) ..4 (my|i)
        what i was (driving at|aiming at|after|thinking of)
        (got|became|was) ..1 (tangled|muddled|mixed) up
        (quoted|gave|cited|took|named) ..3 (figure|figures|number|year|numbers) for ..4
        (the|a) right (figure|number|answer|example|word)
        when i said [that] ..8 i meant
        (read|take) my answer as
        (went|going|gone) off (on a|at a|the) (tangent|track|point)
        the point i (wanted|meant|was trying) to make
        (i mixed|mixing|i had mixed) up the
        needs a second (coat|go|look|try)
        came out (the wrong way|wrong|back to front|backwards|sideways)
    """,
    but="(good|clear|helpful|full|honest|patient) (answer|reply)",
)

GOES_ON = Talk(
    name="goes on about it",
    ways="""
        (when|as) you asked [me] (about|how|why|whether|what|for|if|where|who|which)
        ^you [also|then] asked [me] (about|how|why|whether|what|for|if|where|who|which)
        (in fact|actually|the truth is|the fact is|to explain|the reason (is|was|for this) [that]|in other words|
            by that i meant|more precisely|what happened (is|was))
        ^(secondly|second|thirdly|third|furthermore|moreover|also|and then|then|another point|as to|the other)
    """,
)
"""What goes on with an answer that is being mended; by itself it only says more of what they asked."""

SHORT = 40
"""Words under which a mended answer is short, however short the letter."""


def long_repair(view: View) -> Iterator[Finding]:
    """A mended answer that runs on over several sentences, or over much of the letter."""
    mends = view.said(MENDS)
    marks = sorted({start for start, _ in (*mends, *view.said(GOES_ON))}) if mends else []
    chain = _chain(view, marks)
    if len(chain) < 2:
        return
    words = sum(count(view.text[a:b]) for a, b in chain)
    share = words / max(1, view.words)
    if len(chain) > view.limits.repair_sentences or (share > view.limits.repair_share and words >= SHORT):
        yield view.mark(
            f"An answer is mended in {len(chain)} sentences, {share:.0%} of the letter. One line is enough: “One "
            "fact I left out: …”.",
            (chain[0][0], chain[-1][1]),
        )


def _chain(view: View, marks: list[int]) -> list[Span]:
    """The sentences that mend an answer, and those that go on about it.

    A paragraph that begins by mending is about nothing else, unless it is the only one; elsewhere what stands between
    two such sentences or right behind one belongs to them. A sentence that asks, thanks or wishes is of another matter.
    """
    found: list[Span] = []
    others = sorted(start for talk in (THANKS, INTEREST) for start, _ in view.said(talk))
    sentences = list(view.sentences)
    for start, end in view.parts.paragraphs:
        first = bisect_left(sentences, (start, start))
        inside = sentences[first : bisect_left(sentences, (end, end))]
        mends = [_holds(marks, span) for span in inside]
        if True not in mends:
            continue
        wholly = True in mends[:2] and start > view.parts.body[0]
        until = len(mends) if wholly else len(mends) + 1 - mends[::-1].index(True)
        for at in range(mends.index(True), min(until, len(mends))):
            of_another_matter = _holds(others, inside[at]) or view.text[inside[at][1] - 1] == "?"
            if not of_another_matter:
                found.append(inside[at])
    return found


def _holds(places: list[int], span: Span) -> bool:
    """Whether one of the places, which are in order, lies in the span."""
    at = bisect_left(places, span[0])
    return at < len(places) and places[at] < span[1]


CHECKS = (
    Check(
        name="long-repair",
        severity="warning",
        sentence="An answer from the interview is mended at length.",
        source="https://thepacheragroup.com/?p=1923",
        look=long_repair,
        purposes=("thank_you",),
        english=True,
        hears=(
            MENDS,
            GOES_ON,
        ),
        when_heard=True,
    ),
)
