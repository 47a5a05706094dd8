"""What comes with a letter: what it says is attached, nothing that nobody asked for, and what was promised, in time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.facts import Debriefed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

_PAPER = (
    "(cv|resume|résumé|resumé|vitae|letter|portfolio|references|reference|certificate|certificates|certification|"
    "transcript|transcripts|diploma|sample|samples|pdf|pdfs|document|documents|file|files|spreadsheet|report|reports|"
    "presentation|slides|deck|scan|scans|copy|copies|form|forms|licence|license|licences|licenses|drawing|drawings|plan|"
    "plans|timetable|photo|photos|picture|pictures|study|proposal|summary|notes|passport|card|application|questionnaire|"
    "draft|sketch|sketches|table|chart|map|article|paper|papers|list|overview|outline|brochure|screenshot|screenshots|"
    "video|recording|code|script|schedule|invoice|testimonial|testimonials|images)"
)
_FILE = (
    "(cv|resume|résumé|resumé|portfolio|certificate|certificates|transcript|transcripts|diploma|sample|samples|pdf|"
    "document|documents|file|files|spreadsheet|presentation|slides|deck|scan|scans|copy|copies|form|forms|drawing|"
    "drawings|chart|charts|case study|one-pager|write-up|questionnaire|screenshot|screenshots|recording)"
)
_THIS = "(this|my) (mail|email|e-mail|message|letter|note|reply)"

ATTACHED = Talk(
    name="attached",
    ways=f"""
        (find|see|view|open) ..6 (attached|enclosed|appended)
        ^ [please] (attached|enclosed|appended) ..5
        (attached|enclosed) (is|are|you will|please|find|herewith|hereto|for your|below)
        i [also|hereby|gladly|therefore|now] (attach|enclose|append)
        i have [also|now|therefore|gladly|just|since] (attached|enclosed|appended)
        i (attached|enclosed|appended) ..4 {_PAPER}
        (i am|by|and|also) (attaching|enclosing|appending)
        ^(attaching|enclosing|appending) (my|the|a|two|three|some|here|it|them)
        pfa
        (is|are|it is|they are) [also|now|all|both] (attached|enclosed|appended)
        {_PAPER} ..4 (attached|enclosed|appended)
        (the|my|an|this|our|these) (attached|enclosed|appended) ..1 {_PAPER}
        (in|as|see|with|open|from) ..1 (attachment|attachments|enclosure)
        attachments [(to|with|in) this]
        (this|the|my) attachment (to this|with this|contains|shows|has|holds|gives|lists|is|includes)
        (added|joined|appended|included|comes|come|goes|go|attached|enclosed) ..3 (to|with|in|alongside) {_THIS}
        (i|i am|i have|i also|i will) (include|included|including|send|sending|add|added) ..7 (with|in|to) {_THIS}
        (popped|put|slipped|tucked|dropped|stuck|clipped|pinned|tacked|appended|added|included|attached|enclosed) ..9
            (in|to|on|with|alongside|behind|into) {_THIS}
        {_FILE} ..3 (accompanying|accompanies|clipped to|pinned to|tacked to|goes with|travels with|under|beneath|below)
            {_THIS}
        sending ..4 {_FILE} ..2 with this
        {_FILE} ..2 (on|at|to) the (bottom|end|foot) of {_THIS}
        with {_THIS} (you|i) [will|should|also|now] (receive|get|find|have|send)
        (i have|i am|i) (included|including|added|adding|appended|forwarding|forwarded|sending over|sending across|
            sending along|popped in|put in|thrown in|slipped in) [you|also|here] ..1 (a|an|my|the|two|three|some|both)
            ..3 {_FILE} ..5
        (see|open|view|find|read|look at|look over|have a look at) ..2 {_FILE} [that|which] i [have|am]
            (added|attached|included|sent|sending|enclosed|put in|put)
        forwarding [you|to you|over|across] ..3 {_PAPER}
        sending [you] (along|herewith)
        sending you ..1 (my|the|a|two|three|some) ..2 {_FILE}
        herewith ..4 {_PAPER}
        {_PAPER} ..2 herewith
        {_FILE} below
        (in|open) the (pdf|file|spreadsheet|scan) (below|attached|that|with)
        im anhang
        in der anlage
        anbei
        beigefügt~
        beiliegend~
        angehängt~
        als (anhang|anlage)
        (füge|hänge|lege) ich ..6 (bei|an)
        ci-joint~
        en pièce jointe
        en pièces jointes
        je joins
        j'ai joint
        vous trouverez ..4 (joint|jointe|joints|jointes)
        adjunto
        adjunta
        adjuntos
        adjuntas
        adjunté
        he adjuntado
        in allegato
        allego
        bijgevoegd
        in de bijlage
        als bijlage
        em anexo
        segue anexo
    """,
    but="""
        (attached|enclosed|appended) (to|by|in|on|from) (a|an|the|our|your|their|his|her|its|no|any|every|each|some|one|
            it|them|us|me|people|patients|that|those|what|whom|which)
        (you|they|he|she|who|which) [have|had|kindly|also] (attach|attached|attaches|enclose|enclosed)
        (attach|attached|attaching|attaches) ..2 (importance|weight|value|meaning|significance|blame|strings)
        (is|was|are|were) enclosed (in|by) ..
        attached to my (first|last|earlier|previous|other)
        strings attached
        (meaning|importance|stigma|value|significance) ..2 attached
        your (attachment|attachments)
        (i|we|they) (am|are|was|were|became|become|grew|got|get) [very|so|quite|deeply|most|rather] attached
        (by post|under separate cover|separately)
        (profesor~|director~|secretari~|jefe|juez) adjunt~
        im anhang (ihrer|der|ihres|eurer)
        (if|whether) you ..2 (would|want|wish|like|prefer|need)
    """,
)
HERE_IT_IS = Talk(
    name="here it is",
    ways=f"""
        here (is|are) (my|the|a|your|two|three|both) ..2 {_FILE}
        here (comes|come) ..3 {_FILE}
        (here is|here are) the ..3 {_FILE} [that] (i|we|you)
    """,
    but="here (is|are) ..4 (link|page|address|name|names)",
)
_AS_ASKED = Talk(
    name="as asked",
    ways="""
        as (you|we|i) [had|have|both] (asked|requested|promised|agreed|discussed|suggested|wished|wanted|said)
        as (asked|requested|promised|agreed|discussed|suggested|wished)
        you [had|have|both|kindly] (asked|requested)
        you (wanted|wished|hoped|were keen|were curious|would like) to (see|have|read|look)
        at your request
        i promised
        we (agreed|discussed|spoke about|talked about)
        you mentioned wanting
        wie (gewünscht|besprochen|versprochen|erbeten|vereinbart)
        comme (demandé|convenu|promis|souhaité)
        como (pidió|solicitó|acordamos|prometí|me pidió)
    """,
)
_VITAE = r"(?i)(?<![a-z])(?:cv|r[eé]sum[eé]|lebenslauf|vitae|curriculum)(?![a-z])"
_PAPERS = r"(?i)document|application|paper|material|dossier|unterlagen|bewerbung|profile"
_LINK = r"(?:https?://|www\.)\S"

# -- missing-attachment ------------------------------------------------------------------------------------------------


def missing_attachment(view: View) -> Iterator[Finding]:
    """It speaks of something attached, and nothing is. What an envelope holds nobody here can see."""
    if view.letter.attachments or view.letter.channel == "post":
        return
    spans = view.said(ATTACHED) or (() if pattern(_LINK).search(view.text) else view.said(HERE_IT_IS))
    for span in spans[:1]:
        yield view.mark("It speaks of something attached, and nothing is. Attach it, or leave the words out.", span,
                        evidence="no attachments")  # fmt: skip


# -- unrequested-attachment --------------------------------------------------------------------------------------------

_ORNAMENTS = r"(?i)(?:image\d+\.\w+|signature\.\w+|logo[\w-]*\.\w+|smime\.p7s|[\w-]+\.(?:asc|sig|p7s|vcf))"


def unrequested_attachment(view: View) -> Iterator[Finding]:
    """Something attached that they neither asked for nor were promised, nor are said to have.

    A résumé they have from the application: that something else is asked for or promised does not call for it.
    """
    files = [name for name in view.letter.attachments if not pattern(_ORNAMENTS).fullmatch(name)]
    if not files or view.said(_AS_ASKED):
        return
    from afterword.core.rules.answers import keep_the_promise, unanswered_requests
    from afterword.writing.review.planned import etiquette_for, story_before

    story = story_before(view)
    asked = [request.what for request in unanswered_requests(story)]
    promised = [words for debrief in story.of(Debriefed) for words in debrief.promised]
    again = all(pattern(_VITAE).search(name) for name in files) and not any(
        not words or pattern(_VITAE).search(words) or pattern(_PAPERS).search(words) for words in (*asked, *promised)
    )
    if not again and (asked or any(True for _ in keep_the_promise(story, etiquette_for(view)))):
        return
    yield view.mark(
        f"Nobody asked for {' or '.join(files[:3])}. Offer it, or leave a link, and attach nothing.",
        next(iter(view.said(ATTACHED)), None),
        evidence="The journal holds no request for it and no promise of it that is still open.",
    )


# -- promise-not-kept --------------------------------------------------------------------------------------------------


def promise_not_kept(view: View) -> Iterator[Finding]:
    """Something promised in the interview is overdue when it goes out, and it neither brings that nor speaks of it."""
    promised = any(debrief.promised for debrief in view.story.of(Debriefed))
    if not promised or view.letter.send_at is None or view.letter.attachments:
        return
    from afterword.core.planner import moved, reason_to_hold
    from afterword.core.rules.answers import keep_the_promise
    from afterword.writing.review.planned import etiquette_for, story_before

    story, etiquette = story_before(view), etiquette_for(view)
    owed = [moved(story, etiquette, step) for step in keep_the_promise(story, etiquette)]
    since = view.moment - timedelta(hours=view.limits.promise_grace_hours)
    overdue = [step for step in owed if step.window.due < since and not reason_to_hold(story, etiquette, step)]
    if not overdue or any(each.purpose == "supply" for each in view.before) or pattern(_LINK).search(view.text):
        return
    sentence = overdue[0].reason.sentence
    promise = sentence.partition(": ")[2].partition(". Sent")[0] or sentence
    if not _speaks_of(view, promise):
        yield view.mark(f"You promised “{promise}”, and it is overdue. Send it today, with one line.",
                        evidence=sentence.partition(". ")[0] + ".")  # fmt: skip


def _speaks_of(view: View, promise: str) -> bool:
    """Whether most of the words of a promise are in the letter: then it is kept there, or spoken of."""
    words = {token.fold for token in tokens(promise) if len(token.fold) > 3}
    said = {token.fold for token in view.tokens}
    return bool(words) and len(words & said) * 2 > len(words)


CHECKS = (
    Check(
        name="missing-attachment",
        severity="blocker",
        sentence="It speaks of something attached, and nothing is.",
        source="http://hireosugrads.com/StudentsAlumni/ResumeCoverLetter-ThankYouNote.aspx",
        spoken=False,
        hears=(ATTACHED, HERE_IT_IS),
        when_heard=True,
        look=missing_attachment,
    ),
    Check(
        name="unrequested-attachment",
        severity="warning",
        sentence="Something is attached that nobody asked for.",
        source="http://www.careerrush.com/careerrushblog/970/interview-thank-you-email-attachments/",
        purposes=("thank_you", "check_in", "withdraw", "part_well", "stay_in_touch"),
        hears=(ATTACHED, _AS_ASKED),
        look=unrequested_attachment,
    ),
    Check(
        name="promise-not-kept",
        severity="blocker",
        sentence="What was promised in the interview is overdue.",
        source="http://hireosugrads.com/StudentsAlumni/ResumeCoverLetter-ThankYouNote.aspx",
        purposes=("thank_you", "check_in"),
        look=promise_not_kept,
    ),
)  # fmt: skip
