"""What is held from afar although an address stands beside it: somebody rings, or all meet on a screen."""

from __future__ import annotations

from afterword.writing.expressions import pattern

_SENTENCES = pattern(r"(?<=[\w)][.!?])\s+|\n")
_RINGS = pattern(
    r"(?i)(?:['’]ll|\bwill|\bgoing to) (?:call|ring|phone|dial) (?:you (?:on|at) (?:the|your|that|\+?\(?\d)|"
    r"the (?:number|"
    r"cell|mobile|phone)\b)|\b(?:it|this|that|interview|step|stage|round|talk)(?: is|['’]s| will be|"
    r"['’]ll be) (?:just )?"
    r"(?:a |by |over the |on the )(?:quick |short |brief |first |\d+[ -]min(?:ute)? )?(?:tele)?phone\b"
    r"|\bhave a (?:quick |short |brief )?(?:\d+[ -]min(?:ute)? )?(?:tele)?phone (?:chat|call|interview|conversation)\b|"
    r"\b(?:rufe|rufen|ruft) (?:ich|wir|er|sie)? ?(?:sie|dich) (?:\w+ ){0,6}an\b|"
    r"\bje vous (?:appelle|appellerai|téléphonerai)\b|\b(?:te|le|la) llamar(?:é|emos|á)\b"
)
_ON_SCREEN = pattern(
    r"(?i)\b(?:it|this|interview|meeting|call|conversation|we|we['’]ll|gespräch|vorstellungsgespräch|entretien|entrevue|"
    r"entrevista|das|il|será)\b[^.!?\n]{0,50}?(?:\b(?:on|via|over|by|through|using|über|per|en|par|sur|por) "
    r"(?:a )?(?:microsoft |ms )?(?:teams|zoom|google meet|video\b|videokonferenz|webex|skype|visio\w*|vidéo|"
    r"videollamada|videoconferencia)|\bvirtually\b)"
)
_OTHERWISE = pattern(
    r"(?i)\b(?:if|should|unless|outcome|decision|result|afterwards?|later|once|when|after|before|either|alternatively|"
    r"option|instead|rather|prefer|or|not|no longer|joins?|joining|falls|wenn|si|après|oder|ou)\b"
)
_DIALS = pattern(
    r"(?i)\b(?:dial(?:[ -]?in)?|please (?:call|ring|phone)|(?:call|ring|phone) (?:me|us) (?:then|on|at)|(?:call|"
    r"ring) (?:me|us)"
    r"(?=[.!]|$)|access code|wählen sie sich|composez le)\b"
)
_NUMBER = pattern(r"\d(?:[^\d\n]{0,3}\d){6}")
_HELP = pattern(
    r"(?i)\b(?:if|should|unless|trouble|problems?|late|lost|stuck|questions?|queries|cancel|change|re-?arrange|reschedule|"
    r"confirm|help|when you|once|back-?up|or|falls|wenn|si|pour|para)\b"
)


def held_afar(text: str) -> str | None:
    """ "phone" or "video" where a sentence says so of this meeting without a condition; else None."""
    for sentence in _SENTENCES.split(text[:8000])[:100]:
        for way, name in ((_RINGS, "phone"), (_ON_SCREEN, "video")):
            found = way.search(sentence)
            if found and not _OTHERWISE.search(sentence):
                return name
    return None


def dialled_into(text: str) -> bool:
    """Whether the candidate is to ring a number at the time, and not only where something goes wrong."""
    if pattern(r"(?i)\b(?:meeting|webinar) id\b").search(text):
        return False
    return any(
        _DIALS.search(sentence) and _NUMBER.search(sentence) and not _HELP.search(sentence)
        for sentence in _SENTENCES.split(text[:8000])[:100]
    )
