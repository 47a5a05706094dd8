"""Terms: no offer is accepted without saying what is accepted."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

YES = Talk(
    name="yes",
    ways="""
        (i|we) [am] [now|hereby|would|will|therefore|do] [like to|love to|be] [very|so|absolutely|more than|truly|
            honoured and|honored and] [happily|gladly|gratefully|formally|officially|delighted to|happy to|pleased to|
            thrilled to|glad to|excited to|proud to|honoured to|honored to] accept
        (happy|delighted|pleased|thrilled|glad|excited|proud|honoured|honored|ready|want|wish|like|love|please|writing|
            decided|confirm) [that] [i] [to] [gladly|formally|officially] (accept|say yes|
            take the (job|role|post|position|place|offer)|take it|join you|join the team|join your team)
        (count me in|i am in|sign me up|you have got yourself|you have yourself|you have a new|the answer is yes|
            my answer is yes|my answer is a|it is a yes|it is yes|a big yes|a resounding yes|an enthusiastic yes|
            absolutely yes|yes please|i say yes|i said yes|i am saying yes|a definite yes|yes from me|where do i sign|
            i am on board|glad to be on board|consider it a yes|consider me in|i would love to join|i will take it|
            i will take the (job|role|post|position|place|offer)|i accept|i gladly accept|happy to come on board|
            happy to come aboard|delighted to come on board|it is a deal|you have a deal|deal)
        ^yes , (i|to|and|of course|absolutely|with|gladly|please|a|it|let|without|thank|definitely|count|certainly|$)
        (this is|consider this|take this as|please take this as|treat this as) [to confirm] [my]
            [formal|official|written|a] [acceptance|yes|to accept]
        my [formal|official|written] acceptance of
        (ich nehme|nehme ich|ich habe mich entschieden|ich sage) .. (angebot|stelle|zu|an|ja)
        (ich sage|sage ich) [ihnen|gern|gerne|hiermit|sehr gerne] zu
        (j'accepte|accepter votre|accepte votre|accepter le poste|accepte le poste|acepto|aceptar su|aceptar la|
            aceptar el|accetto|accettare)
        (gladly|happily|gratefully|of course|proudly|certainly|definitely|absolutely|very much|i will|i shall|i would|
            i would love to|i am going to|i want to|delighted to|happy to|pleased to|glad to|thrilled to|can) ..2
            (take|accept|join|start|come|say yes to|sign) [on|up] [and (work|join)] [for|with|the|this|your|it|you|as]
            ..6 (job|role|post|position|place|offer|team|you|company|museum|school|hospital|firm|department|family|crew|
            ward|it|aboard|on board)
        i (join|take|gladly join|gladly take|happily join|happily take|gratefully join|gratefully take)
            (your|the|up|this)
        (with (great|much|real|the greatest|pleasure|joy|all)) ..3 i (join|accept|take|say yes|sign|come)
        (you can|you may|please) (count on me|count me in|consider me|put me down|sign me|regard me|book me|draw up)
        (i am|i will be|i shall be) (yours|all yours|your new|in|in for it|with you|on my way|there on|your next)
        (it is|that is|this is|here is|so it is|then it is) (a|an|my) ..2 yes
        (yes|ja|oui|sí|si) , (yes|ja|oui|sí|a thousand times|to everything|to all|gern|gerne|avec|con|with all|
            from the bottom)
        (offer|angebot|offre|oferta) (is|wird|est) [hereby|gladly] (accepted|angenommen|acceptée)
        (ich) ..3 (angebot|stelle|position) ..3 (an|annehmen|anzunehmen)
        (nehme|nehmen) ..4 (angebot|stelle|position) ..3 an
        (j'ai|je suis) .. (plaisir|heureux|heureuse|ravi|ravie) .. (d'accepter|accepter|accepte|rejoindre)
        (acepto|acepta|aceptar|encantado|encantada) .. (oferta|puesto|propuesta|aceptar)
    """,
    but="""
        (before|until|whether|if|in case|once|when) [to|or not to|i] [can|could|decide|may|formally] [to]
            (accept|decide|say|answer|give|sign)
        (decline|declining|turn down|cannot accept|unable to accept|not be able|withdraw|not to accept)
        (need|like|take|have|grateful for) .. (time|days|week|until) .. (consider|think|decide|read|review|answer)
        (looking|look) forward to (your|hearing)
        (happy|glad|pleased|delighted) to (take|answer) (a|any|your|this|the) (call|question~|time|opportunity|moment)
        i will take (the|this|your|some|a) (time|day|days|week|weekend|evening|night|letter|contract|offer home)
    """,
)
_PAID = (
    r"[£$€₹¥]\s?\d|\b\d[\d.,' ]*\s?(?:k|eur|euros?|chf|gbp|usd|pounds|dollars|francs|rupees|inr|cad)\b|"
    r"\b(?:salary|gehalt|salaire|sueldo|salario|stipendio|wages?|pay (?:scale|band|grade|point)|(?:band|grade|scale|"
    r"step|level) \d+|"
    r"(?:an|per) hour|per annum|a year|lakhs?|brutto|bruto|brut)\b"
)
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|fév|avr|juin|juil|août|déc|ene|abr|ago|"
    r"dic)"
    r"[^\W\d]*"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)? ?(?:of |de )?{_MONTH}|{_MONTH} \d{{1,2}}\b|\d{{1,2}}[./-]\d{{1,2}}\b)"
_BEGINS = (
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|join(?:ing)?|first day|first shift|commenc\w+|see you|beginn\w*|anfang\w*|"
    r"antret\w*|"
    rf"eintritt\w*|prise de poste|empezar|incorpor\w*|comenzar)\b[^.!?\n]{{0,60}}?\b(?:{_DAY}|monday|{_MONTH}\b)|"
    rf"\b(?:from|as of|ab|zum|à partir du|dès le|a partir del|desde el|vanaf)\b[^.!?\n]{{0,20}}?{_DAY}"
)
_AGREED = (
    r"\b(?:terms|conditions|(?:as|that) (?:were |was |are )?(?:set out|stated|outlined|described|agreed|laid out|"
    r"offered)|"
    r"(?:set out|stated|outlined|described|laid out|specified|detailed|given|named) in (?:your|the)|bedingungen|"
    r"konditionen|wie besprochen|condiciones|condizioni|voorwaarden)\b"
)
"""The expressions read folded text, in English, German, French and Spanish."""


def acceptance_without_terms(view: View) -> Iterator[Finding]:
    """An offer is accepted, and at most one of role, pay and start is named, nor the letter that holds them."""
    body = view.folded
    if pattern(_AGREED).search(body):
        return
    named = _role_named(view) + bool(pattern(_PAID).search(body)) + bool(pattern(_BEGINS).search(body))
    if named < 2:
        missing = [
            words for words, there in (
                ("the role", _role_named(view)), ("the pay", pattern(_PAID).search(body)),
                ("the start", pattern(_BEGINS).search(body)),
            ) if not there
        ]  # fmt: skip
        span = next(iter(view.said(YES)), None)
        yield view.mark(f"It accepts without saying what: {' and '.join(missing)} is missing. Restate the terms.", span)


def _role_named(view: View) -> bool:
    """Whether at least half of the longer words of the role stand in it."""
    role = {token.fold for token in tokens(view.story.candidacy.role) if len(token.fold) > 3}
    return bool(role) and 2 * len(role & {token.fold for token in view.body}) >= len(role)


CHECKS = (
    Check(
        name="acceptance-without-terms",
        severity="warning",
        sentence="An offer is accepted without its terms: role, pay and start.",
        source="https://pennstatelaw.psu.edu/career-services/employment-data/employment-resources/other-correspondence",
        purposes=("answer_offer",),
        hears=(YES,),
        when_heard=True,
        look=acceptance_without_terms,
    ),
)
