"""What several checks listen for: thanks, apologies, and what asks for an answer."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

THANKS = Talk(
    name="thanks",
    ways="""
        thank~
        thx
        grateful~
        gratitude
        indebted
        much obliged
        appreciat~
        [{very}] (kind|generous|good|thoughtful|decent) of {they}
        (was|were) [{very}] (generous|kind)
    """,
    but="thanksgiving",
    denied=True,
)
"""Somebody is thanked."""


APOLOGY = Talk(
    name="apology",
    ways="""
        ^sorry
        sorry (too|also|once more)
        ^apologies
        apologies (too|also|as well|once more)
        sorry to (clutter|land|fill|barge|butt|burden|swamp|load|clog|pop up|turn up|write twice)
        apologies in case
        (forgive|excuse|pardon) my
        (forgive|excuse|pardon) the (intrusion|interruption|delay|length|late|state|bother|trouble|disturbance|liberty)
        i regret (having|that i have|that i must|to) ..2 (disturb~|bother~|trouble~|chase|keep|intrude|impose)
        (i am|am|so|very|really|truly|terribly|awfully|deeply|once again|again|and|but|also|sincerely) sorry
        sorry (again|for|about|if|that (i|my|this|it)|to (bother|trouble|disturb|chase|pester|nag|be a|be such|keep|ask|
            interrupt|write|email|send|take|come back|intrude|have))
        (i|we|my|sincere|humble|many|please accept|must|do|again|to|deepest|heartfelt|with) [{very}]
            (apologise|apologize|apologies|apology)
        apologies (for|if|again|in advance|that)
        apologising
        apologizing
        i owe {they} an apology
        (please|do|hope you can|hope you will|you will|kindly) (forgive|excuse|pardon) (me|my|the|this|any|how)
        ^(forgive|excuse|pardon) (me|my|the|this)
        beg your pardon
        i ask [for] your (forgiveness|pardon|indulgence)
        (hate|do not like|am reluctant|feel bad|feel awful|feel terrible) to (bother|trouble|disturb|pester|chase|nag|
            impose|be a (pest|pain|nuisance|bother)|keep)
        do not (want|wish|mean|like) to (bother|trouble|disturb|pester|chase|nag|impose|intrude|
            be a (pest|pain|nuisance|bother|burden)|seem pushy|be pushy|take up)
        i feel (bad|terrible|awful|guilty|embarrassed|dreadful) (about|for|that)
        my bad $
        (hope|trust) (i am|this is|that i am|that this is) not (bothering|disturbing|pestering|a bother|a nuisance|
            being a (pest|nuisance)|too much trouble|an imposition|intruding|out of line)
        sorry , sorry
        i regret (troubling|disturbing|bothering|chasing|pestering|intruding|imposing)
        (excuse|forgive|pardon) ..1 (my|me|the|this) ..2
        (embarrassed|ashamed|mortified) to ..1 (ask|write|chase|bother|trouble)
        (not|hope i am not) ..1 (be|being|becoming) (a|such a) (nuisance|pest|bother|burden|pain)
    """,
    but="""
        sorry to (hear|learn|read|miss|have missed|leave|see)
        sorry for (your|the loss)
        sorry (that|about) ..3 (flood|fire|loss|accident|illness)
        sorry [that] it (will|is) not
        nobody was sorry
        make no apology
        no need to apologi~
        apology letter~
    """,
    denied=True,
)
"""The candidate says sorry, or asks to be excused for writing at all."""

REQUEST = Talk(
    name="request",
    ways="""
        (could|would|can|will|might) you
        (may|might|could|can) i ask
        i [{very}|would] (wonder|wondered) (if|whether)
        i would [{very}] (be [{very}] grateful|appreciate|welcome|value|like to (know|hear|ask))
        ^please
        let me know
        if you (could|would|can|have a|are able|were able|are willing|ever)
        {very} grateful (for|if)
        grateful for any
        is there any
        are there any
        do you have
        i would ask
        i ask
        would it be possible
        is it possible
    """,
    denied=True,
)
"""The reader is asked for something, in whatever tone."""
