"""Names of firms that stand where the employer's must stand, and that the journal does not know.

A letter that was written to somebody else and sent again says “I would love to join Metrolink”. A name alone proves
nothing: people tell of clients, suppliers and places. So both count: what kind of name it is, and what the sentence
says of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.view import TITLES, Token, View, pattern, tokens

LEGAL = listed("ltd limited inc incorporated llc llp plc gmbh ag sa srl bv nv co corp corporation company the of and")
"""What a firm's name holds besides the name."""
KINDS = listed(
    "logistics transit transport transportation freight software systems solutions technologies technology bank "
    "banking health healthcare media energy renewables foods insurance mutual capital partners consulting "
    "institute university college hospital hospitals trust school schools services industries fabrication steel "
    "labs laboratories analytics digital networks airlines railways council society association foundation "
    "motors chemicals pharma retail stores power water gas electric rail telecom finance financial law design "
    "studios games press security holdings publishing engineering construction shipping robotics trams buses coaches "
    "homes housing lettings dairies breweries bakeries builders contractors haulage couriers electronics plastics "
    "textiles pharmaceuticals biotech airways ferries marine aerospace interiors architects solicitors accountants"
)
"""What firms of one name call themselves besides; "Harborline Logistics" is not "Harborline Transit"."""
_HOUSES = listed(
    "institute university college hospital hospitals trust school schools council society association foundation "
    "health healthcare power water gas electric rail housing homes law design press security capital bank"
)
"""Kinds that are also houses, parts or works of an employer, or no firm at all: alone they tell nothing."""
_PLACES = listed(
    "bridge street road avenue valley park hall station wing house quay dock docks beach bay river centre center hill "
    "hills lane square airport gate ward campus library estuary depot week day festival point island islands county "
    "city town village north south east west line junction yard mill field fields lodge court tower building site "
    "farm forest wood woods lake sea coast cross green market place terrace grove way shire district"
)
_SMALL = listed(
    "the at if in to and but for with your our my why what join joining working as since when while because so it "
    "this that there here from on of by is are was were do does did would could can i we you every each another any a "
    "an all both"
)
_ASKED_FOR = "(?:would|like|love|glad|happy|keen|want|hope|eager|delighted|pleased|proud|chance|ready|able|excited)"
_OURS = (  # what comes before the employer's name alone
    r"\b(?:join(?:ing)?|"
    rf"{_ASKED_FOR} (?:\w+ ){{0,3}}(?:to )?"
    r"(?:work(?:ing)? (?:at|for)|be (?:at|part of)|come (?:to work )?(?:at|to|for))|"
    r"interest(?:ed)? in (?:joining|working (?:at|for))|"
    r"(?:the|your|this|my future) (?:[\w-]+ ){0,4}(?:role|post|position|job|vacancy|opening) (?:at|with)|"
    r"(?:everyone|everybody|all of you|my future|a future|future|career) (?:at|with)) (?:the )?$"
)
_KINDRED = (  # and what does for one of its kind
    r"\b(?:interest(?:ed)? in|opportunity (?:at|with)|why|part of|team at|talk at|visit to|contribute to|"
    r"(?:fit|place) (?:for|at|with|in)|would (?:[\w-]+ ){1,6}(?:to|for|at|with|in)|(?:could|can|i'd) (?:[\w-]+ ){0,5}"
    r"(?:bring|offer|give|do|serve|help)(?: [\w-]+){0,4} (?:to|for|at)) (?:the )?$|"
    r"\bhelp(?:ing)? (?:the )?$"
)
_PLACE_FOR_ME = (
    r"(?:['’]s)? (?:is|would be|seems|sounds|looks|feels) (?:to me )?(?:exactly |just |certainly |clearly )?"
    r"(?:where i|the place|(?:like )?(?:a|the) (?:\w+ )?(?:place|firm|company|employer|home) "
    r"(?:for me|where|that|i\b|in which))"
)
_PAST = (
    r"\b(?:i (?:was|were|worked|did|left (?!the|your|our|feeling|with|sure|certain)|spent|had|ran|led|learned|learnt|"
    r"taught|saw|moved|trained|managed|served|began|started|built|wrote|held|brought|came (?:from|over|across)|joined|"
    r"took|won|sold|set|cut)|before|after i|when i|used to|formerly|previously|since|until|"
    r"my (?:time|years?|last|old|former|previous|first|present|current|days|stint|own)|"
    r"my (?:[\w-]+ ){0,2}(?<!future )(?:role|post|position|job|work|team|career) (?:at|with|for)|"
    r"offer\w*|accept\w*|compet\w*|clients?|customers?|suppliers?|rivals?|lent|supplied|another|neighbours?|"
    r"partner(?:s|ed)? with|merg\w*|bought|you (?:lost|sold|send|sent|ship|shipped|run|ran|trade|move|moved|deal)|"
    r"like (?:the )?$)\b"
)
_SINCE = (
    r"(?:['’]s)? (?:taught|was|were|ended|ends|gave|showed|meant|had|did|made|let|asked|lost|as an?|accounts?|"
    r"projects?|contracts?|orders?|cases?|sites?|deals?|tenders?|bids?|jobs?|campaigns?|brands?|ranges?|merger)\b"
)
"""What makes it a firm that the candidate knows from elsewhere, or that they do: before its name, and after it."""
_WISHES = r" (?:wants?|needs?|has|is|hopes?|plans?|would|cannot|looks?|keeps?|takes?|puts?|asks?|values?|does)\b"


def strange(view: View) -> Iterator[tuple[Span, str]]:
    """The names in body and subject that can only be meant for the employer and are not theirs; what to say of each."""
    own = view.story.candidacy.employer
    if not own or view.purpose not in ("thank_you", "check_in"):
        return
    for run in view.runs:
        run = _bare(run)
        if not run or all(token.fold in view.known for token in run) or not _is_name(view, run):
            continue
        kin = _kin(view, run)
        if in_their_place(view, run, kin=kin):
            span = (run[0].start, run[-1].end)
            name = " ".join(view.text[slice(*span)].split())
            yield span, (
                f"Their name is {own}, not {name}." if kin
                else f"This letter is to {own}; the journal knows no {name}."
            )  # fmt: skip


def _bare(run: tuple[Token, ...]) -> tuple[Token, ...]:
    """A run of capitals without the small word at its head that has its capital from the sentence."""
    at = 0
    while at < len(run) and (run[at].fold in _SMALL or run[at].text == "I" or run[at].text.startswith(("I'", "I’"))):
        at += 1
    return run[at:] if at == 0 or at == 1 else ()


def _is_name(view: View, run: tuple[Token, ...]) -> bool:
    """Whether it may be a firm's name: no person, no day, no abbreviation, no place by its last word."""
    if run[0].fold in TITLES or run[-1].fold in _PLACES or all(token.text.isupper() for token in run):
        return False
    after = view.text[run[-1].end : run[-1].end + 2]
    return not after.startswith(("@", ".c", ".e", ".o"))


def of_elsewhere(before: str, after: str) -> bool:
    """Whether a sentence, before a name and after it, tells of a firm that is not meant for the employer."""
    if pattern(r"\b(?:everyone|everybody|all of you) at (?:the )?$").search(before):
        return False
    if before.endswith(("why ", "why the ")) and not pattern(_WISHES).match(after):
        return True
    return bool(pattern(_PAST).search(before) or pattern(_SINCE).match(after))


@lru_cache(maxsize=256)
def _name(employer: str) -> tuple[str, ...]:
    return tuple(token.fold for token in tokens(employer))


def _kin(view: View, run: tuple[Token, ...]) -> bool:
    """Whether a name is of the employer's own kind, or begins as theirs and goes on as a firm's."""
    name, said = _name(view.story.candidacy.employer), tuple(token.fold for token in run)
    if len(name) < 2 or len(said) < 2 or said[0] in _SMALL or name[0] in LEGAL:
        return False
    if said[0] not in view.known and said[-1] == name[-1] and (said[1:] == name[1:] or name[-1] in KINDS):
        return True  # "Clydeforth Construction" of Clydeview Construction
    if len(said) == len(name) > 2 and (said[0], said[-1]) == (name[0], name[-1]):
        between = zip(said[1:-1], name[1:-1], strict=True)
        return all(a not in view.known and a not in _SMALL for a, b in between if a != b)
    new = said[0] != name[0] or said[-1] not in view.known
    return (
        said[0].startswith(name[0]) and len(name[0]) >= 5 and said[-1] in KINDS and new
    )  # "Severnside Homes" of Severn Housing, "Yarra Trams" of Yarra Rail


def in_their_place(view: View, run: tuple[Token, ...], *, kin: bool) -> bool:
    """Whether the sentence says of a name what one says of the firm one would work for."""
    start, end = view.sentence_at(run[0].start)
    before, after = view.folded[start : run[0].start], view.folded[run[-1].end : end]
    if of_elsewhere(before, after):
        return False
    unknown = not any(token.fold in view.known and token.fold not in KINDS for token in run)
    firm = len(run) > 1 and run[-1].fold in (KINDS | LEGAL) - _HOUSES
    if pattern(_OURS).search(before) or pattern(_PLACE_FOR_ME).match(after):
        return kin or (unknown and firm)
    if kin and (pattern(_KINDRED).search(before) or (before.endswith("the ") and after.startswith(" team"))):
        return True
    return kin and not before.strip() and bool(pattern(r" (?:wants|needs|is looking|hopes|plans)\b").match(after))
