"""Offers: none invented, and none accepted without saying what."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Decided, Offered
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

# -- bluffed-offer -----------------------------------------------------------------------------------------------------

OFFER = Talk(
    name="offer",
    ways=(
        "i have [now|also|already|just|recently|currently|actually|since|in fact] [got|received|been given|had|been "
        "made|secured|accepted|another|obtained|landed|won] [a|an|another|one|two|three|several|multiple|some|the|my|"
        "other] [written|firm|formal|competing|second|other|rival|strong|good|better|attractive|generous|verbal|"
        "concrete|standing|pending|tempting|very|final|job] [attractive|good|generous|strong|competing|written|job|"
        "other] (offer|offers) [letter] (from|with|at|for|elsewhere|on|in|of|to|that|which|and|but|i|by|,|already|"
        "waiting|open|pending|now)",
        "(received|receiving|holding|hold|weighing|considering|sitting on|have in hand|juggling|got|getting|given|"
        "made|extended|entertaining|comparing|declined|turned down|have turned down|rejected|refused|have|fielding|"
        "evaluating|been sent|been handed|presented with|accept|accepting|responding to|respond to|answer|expires|"
        "signed) ..3 (competing|another|other|rival|second|two|three|several|multiple|written|firm|formal|outside|"
        "external|counter|concrete|better|higher|attractive|verbal) [competing|job|written|attractive|good|firm|"
        "strong|very good|employment] (offer|offers)",
        "(another|a different|one other|a second|a rival|a competing|the other|a large|a bigger|a similar|a local|two "
        "other|several other|other|a well-known) [other] (company|employer|firm|organisation|organization|hospital|"
        "school|business|agency|bank|team|practice|studio|university|shop|trust|companies|employers|firms|competitor|"
        "place|restaurant|clinic|laboratory|group) [in|across|down] [this|the|town|city|road|street|leeds|london|"
        "sector|industry|same] .. (has|have|is|are|had|just|offered|made|wants|want) [already|now|also|just|since|"
        "recently] (offered|offering|made me|made an|extended|sent me|put an|put a|presented|given|asked me to sign|"
        "asked me to start|to sign|me to start|a contract)",
        "(offer|offers) [of employment] (from|with|at|by) (another|a different|other|one other|a second|a rival|a "
        "competitor|elsewhere|someone else|somebody else|a competing|two|several|your competitor|your competitors|the "
        "competition|a company|a firm|a larger|a big|a smaller|a similar|a hospital|a school|a bank|calder)",
        "(offer|offers) (elsewhere|on the table|in hand|in my inbox|in my pocket|on my desk|from elsewhere|waiting "
        "for my|waiting for me|to consider|to weigh up|i have to answer|i must answer|i need to answer|i must accept|"
        "i have been given|i have received|that expires|which expires|expiring|that runs out|i am considering|i am "
        "holding|i received|i was given|i got)",
        "(competing|rival|outstanding|pending|alternative|standing|counter|external) (offer|offers)",
        "(been|was|were) offered [a|an|another|the|two|one] [very|other|similar|senior|permanent|better|good|"
        "different|full-time|comparable] [good|similar|senior] (job|role|position|post|place|contract|jobs|roles|"
        "positions|posts|analyst|one|something) ..2 (elsewhere|by|with|at|in another|in a different|somewhere|already|"
        "that i|which i|and i|and must|and need|and they|but)",
        "(been|was) (made|given|sent|extended|handed) (an|another|a [written|firm|formal|second|good|better|job|"
        "very]) [good|attractive] [job] (offer|contract)",
        "(have|has|had|got) [to] (an|another|my) offer (expir~|runs|deadline|by|until|due)",
        "(my|the|this|that|their) other (offer|offers|company|employer)",
        "(someone|somebody|anyone|others|a competitor|your competitor|another party) [else] [has] (wants|want|offered|"
        "has offered|has made|made) (me|to hire me|an offer|to employ)",
        "(answer|reply|decide|sign|respond|give my answer|tell them|let them know|commit) .. (other offer|other "
        "company|other employer|another offer|the other firm|the other school|the other hospital)",
        "(ein|einem|eines|das|dem|anderes|weiteres|zweites|konkretes|schriftliches) (anderes|anderen|weiteres|"
        "weiteren|zweites|konkurrenzangebot|schriftliches|konkretes|verbindliches) [schriftliches|konkretes] angebot",
        "angebot (von|eines|einer|bei|der|des) (einer|einem|einer anderen|anderen|anderem|eines anderen|konkurrenz|"
        "mitbewerb~|wettbewerb~)",
        "(konkurrenzangebot|gegenangebot|jobangebot|stellenangebot) (von|eines|einer|vorliegen|liegt|erhalten|"
        "bekommen)",
        "(liegt|habe|hat) ..3 (angebot|jobangebot|stellenangebot|vertragsangebot) .. (vor|erhalten|bekommen|"
        "unterbreitet|gemacht)",
        "(une|d'une|cette|l') (autre|seconde|deuxième) (offre|proposition)",
        "(offre|proposition) (d'une|d'un|de la part d'une|de la part d'un) (autre|concurrent)",
        "(reçu|recu|ai|accepté) une [autre] (offre|proposition) (d'embauche|d'emploi|ferme|écrite|concurrente|"
        "ailleurs|de)",
        "(otra|una segunda|una) (oferta|propuesta) (de trabajo|en firme|por escrito|de otra|laboral|de empleo|de una|"
        "sobre)",
        "(otra oferta|otras ofertas|altra offerta|un'altra offerta|andere aanbieding|ander aanbod|annat erbjudande)",
    ),
    but=(
        "(no|not|without) [any|an] [other|another|competing] (offer|offers)",
        "(if|should|were|unless|in case|until|whether|once|hope~|expect~|wait~) ..3 (i|you|another|any|they) ..6 "
        "(offer|offers|offered)",
        "(your|kind|generous|thank you for the|thanks for the|this|special|trade|customer|supplier|carrier|product) "
        "[kind|generous|very] (offer|offers)",
        "(offer|offers|offered|offering) [to|of] (help|advice|support|assist~|discount~|free|refund~|goodwill|a tour|"
        "a lift|send|show|coaching|feedback)",
        "(customer~|client~|tenant~|supplier~|buyer~|shopper~|vendor~|bidder~|patient~) .. (offer|offers|offered)",
        "(declin~|turn~ down|reject~) .. (last year|years ago|in 20)",
    ),
)  # fmt: skip


def bluffed_offer(view: View) -> Iterator[Finding]:
    """Another offer is claimed, and the journal holds none, of any employer, by the moment of the letter."""
    if any(
        isinstance(fact, Offered) or (isinstance(fact, Decided) and fact.to in ("accept", "decline"))
        for story in (view.story, *view.others)
        for fact in story.facts
        if fact.at <= view.moment
    ):
        return
    for where in ("text", "subject"):
        for span in view.said(OFFER, where):
            yield view.mark("It speaks of another offer, and the journal holds none. Record it or leave it out.", span,
                            where=where)  # fmt: skip


# -- acceptance-without-terms ------------------------------------------------------------------------------------------

YES = Talk(
    name="yes",
    ways=(
        "(i|we) [am] [now|hereby|would|will|therefore|do] [like to|love to|be] [very|so|absolutely|more than|truly|"
        "honoured and|honored and] [happily|gladly|gratefully|formally|officially|delighted to|happy to|pleased to|"
        "thrilled to|glad to|excited to|proud to|honoured to|honored to] accept",
        "(happy|delighted|pleased|thrilled|glad|excited|proud|honoured|honored|ready|want|wish|like|love|please|"
        "writing|decided|confirm) [that] [i] [to] [gladly|formally|officially] (accept|say yes|take the (job|role|"
        "post|position|place|offer)|take it|join you|join the team|join your team)",
        "(count me in|i am in|sign me up|you have got yourself|you have yourself|you have a new|the answer is yes|my "
        "answer is yes|my answer is a|it is a yes|it is yes|a big yes|a resounding yes|an enthusiastic yes|absolutely "
        "yes|yes please|i say yes|i said yes|i am saying yes|a definite yes|yes from me|where do i sign|i am on board|"
        "glad to be on board|consider it a yes|consider me in|i would love to join|i will take it|i will take the "
        "(job|role|post|position|place|offer)|i accept|i gladly accept|happy to come on board|happy to come aboard|"
        "delighted to come on board|it is a deal|you have a deal|deal)",
        "^yes [,] (i|to|and|of course|absolutely|with|gladly|please|a|it|let|without|thank|definitely|count|certainly|"
        "$)",
        "(this is|consider this|take this as|please take this as|treat this as) [to confirm] [my] [formal|official|"
        "written|a] [acceptance|yes|to accept]",
        "my [formal|official|written] acceptance of",
        "(ich nehme|nehme ich|ich habe mich entschieden|ich sage) .. (angebot|stelle|zu|an|ja)",
        "(ich sage|sage ich) [ihnen|gern|gerne|hiermit|sehr gerne] zu",
        "(j'accepte|accepter votre|accepte votre|accepter le poste|accepte le poste|acepto|aceptar su|aceptar la|"
        "aceptar el|accetto|accettare)",
    ),
    but=(
        "(before|until|whether|if|in case|once|when) [to|or not to|i] [can|could|decide|may|formally] [to] (accept|"
        "decide|say|answer|give|sign)",
        "(decline|declining|turn down|cannot accept|unable to accept|not be able|withdraw|not to accept)",
        "(need|like|take|have|grateful for) .. (time|days|week|until) .. (consider|think|decide|read|review|answer)",
    ),
)  # fmt: skip
_PAID = (
    r"[£$€₹¥]\s?\d|\b\d[\d.,' ]*\s?(?:k|eur|euros?|chf|gbp|usd|pounds|dollars|francs|rupees|inr|cad)\b|"
    r"\b(?:salary|gehalt|salaire|sueldo|salario|stipendio|wages?|pay (?:scale|band|grade|point)|band \d|grade \d|"
    r"(?:an|per) hour|per annum|a year|lakhs?|brutto|bruto|brut)\b"
)
_BEGINS = (
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|join(?:ing)?|first day|commenc\w+|from|on|by|as of|ab|zum|am|beginn\w*|le|"
    r"dès|"
    r"partir du|el|desde|dal|vanaf)\b[^.!?\n]{0,40}?(?:\d{1,2}(?:st|nd|rd|th|\.|er)? ?(?:of |de )?[^\W\d]{3,}|"
    r"[^\W\d]{3,} \d{1,2}\b|\d{1,2}[./-]\d{1,2}|\b(?:january|february|march|april|may|june|july|august|september|"
    r"october|"
    r"november|december|monday)\b)"
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


_OFFERED = {"fact": "offered", "id": "o1", "candidacy": "c1", "at": "2026-03-04T18:00:00+00:00"}

CHECKS = (
    Check(
        name="bluffed-offer",
        severity="blocker",
        sentence="Another offer is claimed, and the journal holds none.",
        source="https://www.careerperfect.com/tips/interviewing/multiple-offers/?msource=mons-exp-doormat_2.2011&"
        "sessionID=SSC_1_50.150.103.192051a31b1a53734&industryCode=transportation-distribution-logistics-warehouse",
        good=(
            Example(
                text="I have another offer, from Calder Foods, which I must answer by Monday.",
                facts=({**_OFFERED, "candidacy": "c2"},),
            ),
            Example(text="Thank you for your kind offer to show me the depot."),
            Example(text="I have no other offer to weigh, and would take this one gladly."),
        ),
        bad=(
            Example(text="I have another offer and would need to answer it soon."),
            Example(text="Another company has offered me a post at a higher grade."),
            Example(text="There is an offer on the table from a competitor of yours."),
            Example(text="Mir liegt inzwischen ein anderes Angebot vor, das ich bis Freitag beantworten muss."),
            Example(text="J'ai reçu une autre offre, mais votre poste reste mon premier choix."),
        ),
        near=(
            Example(text="If I should receive another offer, you would hear of it first."),
            Example(text="Customers who were offered another contract are those with two invoices."),
            Example(text="The offer that you made on the phone, to meet the drivers, is one I would like to take."),
        ),
        purposes=(
            "thank_you",
            "check_in",
            "answer",
            "answer_invitation",
            "answer_offer",
            "supply",
            "missed",
            "stay_in_touch",
        ),
        hears=(OFFER,),
        when_heard=True,
        look=bluffed_offer,
    ),
    Check(
        name="acceptance-without-terms",
        severity="warning",
        sentence="An offer is accepted without its terms: role, pay and start.",
        source="https://pennstatelaw.psu.edu/career-services/employment-data/employment-resources/other-correspondence",
        good=(
            Example(
                text="I am glad to accept the post of Data Analyst at £48,000 a year, starting on 4 May.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(
                text="I accept on the terms of your letter of 4 March, with great pleasure.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(
                text="Thank you for the offer. May I have until Friday before I accept or decline?",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
        bad=(
            Example(
                text="Yes, count me in. I told everybody at home before I sat down.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
            Example(text="I am delighted to accept. See you soon.", purpose="answer_offer", facts=(_OFFERED,)),
            Example(
                text="I accept the Data Analyst position with pleasure.", purpose="answer_offer", facts=(_OFFERED,)
            ),
            Example(
                text="Sehr gern nehme ich Ihr Angebot an und freue mich auf alle.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
        near=(
            Example(text="I accept that June is hard, and I like the post the better for it."),
            Example(
                text="Thank you for the offer, which I would like to read in peace.",
                purpose="answer_offer",
                facts=(_OFFERED,),
            ),
        ),
        purposes=("answer_offer",),
        hears=(YES,),
        when_heard=True,
        look=acceptance_without_terms,
    ),
)
