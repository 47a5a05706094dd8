"""How a refusal sounds: whether they would like to hear from the candidate again, and regret between the lines."""

from __future__ import annotations

from afterword.calendars.people import is_post
from afterword.mail.reading.reader import Hearing, conditional, judged_once
from afterword.writing.expressions import pattern

_WARM = pattern(
    r"\b(?:(?:stay|keep|remain) in (?:touch|contact)|see your name again|hear from you again|hope (?:that )?(?:we|"
    r"our paths|to|you(?:'ll| will) (?:apply|consider|stay|keep|think))"
    r"|(?:would|will|'d|'ll) (?:genuinely |really |very much |definitely |certainly |be )?(?:love|like|glad|"
    r"happy|delighted|welcome|be glad|be happy|be delighted|hope)\b.{0,60}(?:again|future|touch|next|"
    r"another|apply|consider|when|other)"
    r"|come back to (?:us|me) (?:when|once|after|as soon as)\b|(?:call|write to|contact|reach out to|think of|come "
    r"back to|email|ring) you\b.{0,60}(?:when|as soon as|"
    r"first|next|if another|before|should|opens|future)"
    r"|(?:do|please|always|just) (?:drop in|pop in|write to (?:me|us)|send (?:me|us) a (?:message|line|note)|get in "
    r"touch|come back|try "
    r"again|"
    r"ring (?:me|us)|call (?:me|us))\b.{0,60}\b(?:in (?:the )?\w+|at the (?:beginning|start|end)|if|again|next|when)\b"
    r"|(?:call(?:ing)?|contact(?:ing)?) you (?:about|for|regarding|with) (?:\w+ ){0,2}(?:similar|other|another|future)"
    r"|(?:like|love|wish) to keep your (?:name|resume|cv|details|application)|first (?:call|person|"
    r"one)\b.{0,40}\b(?:if|when)|"
    r"(?:if|when|should) .{0,60}you(?:'re| are|'ll be| will be) the first|(?:give|pass|passed) your name to|front of "
    r"(?:it|the "
    r"queue|the line)|(?:bewerberpool|vivier|cartera)"
    r"|(?:call|calling|ring|ringing|phone|phoning) you first\b"
    r"|liked you (?:a lot|very much|so much|too)|keep your (?:name|details|letter) (?:by|near|close|with) (?:me|us)|"
    r"not lose "
    r"sight of you|(?:would|'d) (?:genuinely |really |very much )?like to (?:talk|speak|meet)(?: \w+){0,2} then|"
    r"bleiben wir in (?:verbindung|kontakt)|denke ich (?:\w+ )?an sie|denken wir (?:\w+ )?an sie"
    r"|freuen, wenn sie sich .{0,30}melden|(?:dann|wieder|gern) (?:bei uns )?(?:melden|bewerben)"
    r"|when .{0,80}(?:opens|open up|comes up|come up|becomes available).{0,80}(?:call|contact|reach|think of|"
    r"write|let you know)|top of (?:our|my|the) list|door (?:is|remains|stays) (?:always )?open"
    r"|(?:argued|rooting|rooted) for you|(?:connect|connected) (?:on|via|with me on) linkedin|talent (?:pool|"
    r"community|network).{0,30}(?:add|keep|join)|in kontakt bleiben|wieder von ihnen|rester en contact|"
    r"seguir en contacto|mantener el contacto"
    r"|(?:suggest|recommend(?:ed)?|pass(?:ed)?|forward(?:ed)?) (?:you|your (?:name|cv|details|resume)).{0,"
    r"40}(?:to|for) (?:our|another|a |the|my)|(?:asked|wondered?|wonder) "
    r"(?:me )?(?:whether|if) you(?:'d| would)|hope you(?:'ll| will)(?=[.!,;]|$)|"
    r"another (?:role|position|opening).{0,60}(?:might|could|"
    r"would|suit|fit|interest|think)|coffee|linkedin request|first to (?:ping|call|ring|write|email|contact|hear|know)|"
    r"(?:pleased|glad|happy|delighted|love|like|hope|hoping) to see (?:you(?! (?:succeed|do))|your)|"
    r"paths (?:will |do |may )?cross|"
    r"(?:darf|dürfen|würde|würden|möchte|möchten|werde|werden) (?:ich|wir) (?:mich|uns|sie|dich) .{0,60}(?:melden|"
    r"wieder|erneut|wenn|sobald|kontaktieren|ansprechen)|auf (?:sie|dich) zurück|gerne? wieder\b|im auge behalten|"
    r"au plaisir de (?:vous|te) (?:revoir|recroiser|retrouver)|(?:vous|te) recontacter|volver a (?:contactar|hablar|"
    r"verte|verle|contar)|(?:te|le) (?:llamar|avisar|escribir)(?:é|emos) (?:cuando|si))"
)
_KINDLY = pattern(
    r"(?:merit|reserve|waiting) list|(?:casual|reserve) pool|(?:encourage|invite|urge|welcome) you to (?:apply|"
    r"re-?apply|keep|check|continue|consider|try|stay|look)|"
    r"apply again|(?:pleased|glad|happy|delighted|love|like|good) to hear from you (?:again|when|once|next|another|"
    r"in the|(?:if|should) (?:another|a new|a similar|you ever|anything))|\btry (?:us )?again (?!to\b|the\b)|"
    r"(?:keep|hold|retain|save) (?:your|you).{0,30}(?:on file|in mind|on record|in our)"
    r"|future (?:roles|openings|opportunities|vacancies|positions|opportunity).{0,60}(?:contact|reach|touch|"
    r"apply|consider|match|fit)|consider(?:ed)? (?:you )?for (?:future|other)"
)


@judged_once
def warm(hearing: Hearing) -> bool:
    """Whether they would like to hear from the candidate again; from a machine only what nobody writes by the book."""
    return bool(_WARM.search(hearing.whole)) or (not hearing.machine and bool(_KINDLY.search(hearing.whole)))


_NEGATIVE = pattern(
    r"\b(?:unfortunately|regret\w*|sorry|afraid|regrettably|sadly|however|disappoint\w*|leider|bedauer\w*|"
    r"malheureusement|"
    r"lamentablemente|lamentamos|desafortunadamente)\b"
)
_REFUSED = pattern(
    r"\b(?:not|unable|cannot|no longer|other|another|unsuccessful|nicht|keine?n?|ne|pas|no|otr[ao]s?)\b|n't\b"
)
_VOLUME = pattern(
    r"\b(?:respon\w+|answer\w*|everybody|everyone|in person|reply|individual\w*|personally|feedback|volume|"
    r"phone|calls?|contact\w*|every|each|delay\w*|"
    r"late|yet|"
    r"still|decision|made|attend|interview(?:er)? (?:is|will)|cancel\w*|reschedul\w*|postpone\w*|until|access|"
    r"reach|link|"
    r"parking|office|holiday|sick|ill|typo|mistake|error|confusion|wait\w*|long)\b"
)
_FAREWELL = pattern(
    r"\bwish(?:ing)? you\b.{0,60}\b(?:success|luck|best|well)\b|\b(?:best|good) (?:of )?luck\b|\bfuture "
    r"(?:endeavo\w+|success|career|"
    r"opportunit\w+|openings?|roles?|positions?|vacanc\w+)|\bapply (?:again|for other|for future)|\bjob "
    r"search\b|\bon file\b|"
    r"\bzukunft\b|\berfolg\b|\bbonne continuation\b|\brecherche\w*\b|\b[ée]xito\b|\bfuturas?\b"
)


_UNPLACED = (
    r"(?:unsuccessful|not (?:selected|under consideration|qualified|appointed|successful|recommended|shortlisted|"
    r"placed|"
    r"progress\w*|hired|appointable|suitable|retained|taken (?:forward|further)|eligible|referred|considered|"
    r"proceeding|"
    r"advanc\w+|moving forward)|rejected|declined|regretted|ineligible|"
    r"(?:position|vacancy|job|role|requisition) (?:closed|filled|cancell?ed)|"
    r"closed\W{1,3}(?:\w+ )?(?:other|another|different|position|role|job|vacancy|internal|not|filled|no)\b|"
    r"(?:other|another|different) (?:candidate|applicant)s? (?:selected|hired|chosen|appointed)|"
    r"no longer (?:in|under|being)? ?consider\w+|disqualified|no hire|archived|(?:closed|inactive)(?=\W*$))\b"
)
_BY_THE_FORM = pattern(
    rf"^(?:[\w ']{{0,60}}\b)?(?:result|outcome|status|decision|verdict|recommendation|stage|disposition|update)\b[\w "
    rf"()/&,#-]{{0,90}}?"
    rf"(?::|\b(?:changed|updated|moved|set|now|is)(?: to| as)?:?)\s*[\"“”'‘«„]?(?:(?:candidate|application|"
    rf"applicant) )?{_UNPLACED}"
)
"""A form's "Result: not selected", or a status that has become one."""
_GONE_FAR_BEHIND = pattern(
    r"\b(?:requisition|position|job|role|vacancy|post|posting|opportunity|opening)\b(?:(?: (?:to|for|that|which|you|"
    r"had|"
    r"have)){1,3} (?:[\w']+ ){0,3}|[^.;!?]{0,100} (?:to|for) which you (?:[\w']+ ){0,3})appl(?:ied|"
    r"y)\b[^.;!?]{0,120}\b(?:is|are|has been|was|been) (?:\w+ )?(?:no longer (?:available|"
    r"open|"
    r"active|accepting|being)|cancell?ed|closed|withdrawn|filled)\b"
)
"""A post that is gone, where its number and name stand between."""
_FOUND_OUR = pattern(
    r"\b(?:found|find|chosen|picked) our (?:new|next) ((?:[\w-]+ ){0,2}?[\w-]+)(?=[.,!;]|$| (?:and|who|but|so|now|"
    r"already)\b)"
)
"""Whom they were looking for, where that is a post's name."""
_POINTS = r"(\d{1,3}(?:\.\d{1,2})?)\b"
_NAMED = pattern(
    r"\b(?:[Ww]e|[Tt]hey|[Ii]|[Gg]overnors|[Pp]anel|[Cc]ommittee|[Bb]oard|[Ss]chool|[Cc]ouncil|[Tt]rustees|[Cc]lient)"
    r"(?:['’]ve| have| has) (?:now |just |since |already )?(?:appointed|hired|engaged|recruited|employed) "
    r"(?!(?:HR|AI|IT|UK|US)\b)[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+)?(?=,| to (?:the|this)| as (?:our|the)|\.|$| who)"
)
"""Who has the post, by name."""
_SCORED = pattern(
    r"\b(?:you (?:have )?(?:scored|got|achieved|gained)|your (?:[\w-]+ ){0,3}(?:score|mark|result|total)(?: \w+){0,5}? "
    rf"(?:was|is|of|came to)|your (?:[\w-]+ ){{0,2}}(?:score|mark|total):) ?{_POINTS}[^?]{{0,80}}?"
    r"\b(?:lowest|pass(?:ing)? mark|pass(?:ing)? score|cut-?off|threshold|minimum|needed|required|benchmark)\b"
    rf"[^.?\d]{{0,60}}{_POINTS}"
)
_REQUIRED = pattern(
    r"\b(?:(?:lowest|pass(?:ing)? mark|pass(?:ing)? score|cut-?off|threshold|minimum|benchmark|(?:had|need(?:ed)?|"
    rf"required) to (?:score|get|reach|achieve)|at least)\b[^.?\d]{{0,60}}{_POINTS}|"
    rf"(?:score|mark|total) of (?:at least )?{_POINTS}(?: \S+){{0,3}}? (?:was|is) (?:required|needed))[^?]{{0,60}}?"
    r"\byou(?:r (?:[\w-]+ ){0,3}(?:score|mark|result|total))? (?:have |only |just )*(?:scored|got|achieved|gained|"
    rf"was|is|of) (?:only |just )?{_POINTS}"
)
"""What was scored, and what would have been enough."""


def _taken_on(folded: str) -> bool:
    """Whether the new one has been found: "We have found our new baker"."""
    found = _FOUND_OUR.search(folded)
    return found is not None and is_post(found[1]) and " you " not in folded[max(0, found.start() - 20) : found.end()]


def _outscored(folded: str) -> bool:
    """Whether the figures alone tell it: "You scored 54; the lowest mark invited was 61"."""
    if "you" not in folded:
        return False
    if scored := _SCORED.search(folded):
        return float(scored[1]) < float(scored[2])
    required = _REQUIRED.search(folded)
    return required is not None and float(required[3]) < float(required[1] or required[2])


_HINTS = tuple(
    (weight, pattern(words))
    for weight, words in (  # what speaks against one last
        (
            2,
            r"\bwish(?:es|ing)? (?:you |for you |to )?.{0,80}\b(?:search|future|career|endeavo\w+|elsewhere|ahead|"
            r"pursuits?|journey)\b|\b(?:luck|success) (?:with|in|on|for) (?:\w+ ){0,4}(?:search|future|career|hunt|"
            r"endeavo\w+|next)\b|\bzukunft (?:alles|viel)|weiteren (?:weg|werdegang)\b|\b(?:vos|tes) recherches\b|"
            r"\b(?:su|tu) (?:búsqueda|futuro|carrera)\b",
        ),
        (
            2,
            r"\bafter (?:\w+ )?(?:careful|much|thorough|due|serious|long|full|considerable|further|extensive|reviewing|"
            r"considering|review|consideration|deliberat\w+|discuss\w+)\b|"
            r"\bnach (?:\w+ )?(?:sorgfältiger|eingehender|reiflicher|intensiver) (?:\w+)\b|"
            r"\baprès (?:une? )?(?:\w+ )?(?:étude|examen|réflexion|analyse)\b|"
            r"\btras (?:\w+ ){0,2}(?:analizar|revisar|valorar|evaluar|análisis|revisión)\b",
        ),
        (
            2,
            r"\b(?:no|not a) reflection\b|\b(?:discouraged|dishearten\w+|put you off)\b|"
            r"\bhope you (?:will )?understand\b|\bnot the (?:news|outcome|answer|result)\b|\bpart ways\b",
        ),
        (
            1,
            r"\b(?:unfortunately|regret\w*|regrettably|sadly|disappoint\w*|afraid|sorry|leider|bedauer\w*|"
            r"malheureusement|lament\w+|desafortunadamente)\b",
        ),
        (
            1,
            r"\b(?:difficult|tough|hard|not an easy|close|competitive|strong field|competition|many (?:strong|"
            r"qualified|talented|excellent|impressive)|high (?:number|volume|calib\w+|standard|quality))\b",
        ),
        (
            1,
            r"\b(?:on file|apply again|re-?apply|(?:future|other) (?:openings?|opportunit\w+|roles?|positions?|"
            r"vacanc\w+))\b",
        ),
        (
            3,
            r"\b(?:looking for|seeking|need(?:ed)?|after|require) (?:\w+ )?(?:deeper|more|stronger|broader|closer) "
            r"(?:\w+ ){0,3}(?:experience|background|skills|expertise|match|fit|depth)\b",
        ),
        (1, r"\b(?:encourage|invite|welcome|urge|hope) you (?:to |will |would )?(?:\w+ )?(?:re-?)?appl"),
        (1, r"\b(?:however|although|while (?:we|your|you|this)|but|at this time|on this occasion|this time)\b"),
        (-1, r"\b(?:received your|been received|submitted|eingegangen|bien reçu|hemos recibido)\b"),
        (
            -4,
            r"\b(?:will|'ll|shall) (?:\w+ )?(?:be |now )?(?:review\w*|consider\w*|assess\w*|be in touch|get back|"
            r"notif\w+|let you know|look at|be contact\w*|contact|reach out)\b|\bin touch\b|"
            r"\bunder (?:review|consideration)\b|"
            r"\b(?:being|still|currently|are|is) (?:\w+ )?(?:review|evaluat|process|assess|consider)\w+\b|"
            r"\bonly (?:those|candidates|applicants|shortlisted|successful)\b|\bdecision (?:yet|by|in|next)\b|"
            r"\bno decision\b|\bnot (?:yet )?(?:made|reached)\b|\bstill (?:active|open)\b|\bnext steps?\b|"
            r"\bschedul\w+|\b(?:congratulat\w+|delighted|excited|thrilled|great news|good news|invit\w+|assessment|"
            r"confirm\w*|offer(?:ed|ing)?|withdr\w+|welcome)\b|\bplease (?:complete|upload|provide|send|let)\b",
        ),
    )
)
"""What goes with a refusal, and what with its opposite, each by its weight; nothing of it is one by itself."""
_ENOUGH, _DOUBTFUL = 4, 2


def between_the_lines(hearing: Hearing) -> int | None:
    """The sentence of a refusal that no way of saying knows: a form's "Result: not selected", regret and a farewell, or
    many hints of one and none of anything else."""
    for at, folded in enumerate(hearing.folded):
        both = " ".join(hearing.folded[at : at + 2])
        if _NAMED.search(hearing.sentences[at].words) and not conditional(folded, len(folded)):
            return at
        if _BY_THE_FORM.match(folded) or _GONE_FAR_BEHIND.search(folded) or _taken_on(folded) or _outscored(both):
            return at
    regretted = _regretted(hearing)
    return _hinted(hearing) if regretted is None and hearing.machine in ("generated", "") else regretted


def _regretted(hearing: Hearing) -> int | None:
    if not _FAREWELL.search(hearing.whole):
        return None
    for at, folded in enumerate(hearing.folded):
        regretted = _NEGATIVE.search(folded)
        if (
            not regretted
            or not _REFUSED.search(folded)
            or _VOLUME.search(folded)
            or conditional(folded, regretted.end())
        ):
            continue
        if not folded.rstrip().endswith("?") and not hearing.answers(at):
            return at
    return None


_OF_A_POST = pattern("appl|position|role|candida")


def _hinted(hearing: Hearing) -> int | None:
    """The sentence that hints most, where all together weigh enough; what hangs on a condition weighs nothing."""
    if not _OF_A_POST.search(hearing.whole):
        return None
    said = _unconditional(hearing)
    if not any(_OF_A_POST.search(folded) for _, folded in said) or not _lean(said, _ENOUGH):
        return None
    weights = {at: sum(weight for weight, hint in _HINTS if hint.search(folded)) for at, folded in said}
    return max(weights, key=lambda at: (weights[at], -at))


@judged_once
def leans(hearing: Hearing) -> bool:
    """Whether too much speaks for a refusal to take the mail for a receipt, though too little to call it one."""
    return _lean(_unconditional(hearing), _DOUBTFUL)


def _unconditional(hearing: Hearing) -> list[tuple[int, str]]:
    return [(at, folded) for at, folded in enumerate(hearing.folded[:40]) if not conditional(folded, len(folded))]


def _lean(said: list[tuple[int, str]], enough: int) -> bool:
    """Whether what is said hints at a refusal as much as that. What speaks against one is asked for last."""
    heard = 0
    for weight, hint in _HINTS:
        if weight < 0 and heard < enough:
            return False
        heard += weight * any(hint.search(folded) for _, folded in said)
    return heard >= enough
