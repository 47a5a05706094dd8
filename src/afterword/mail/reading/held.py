"""How a meeting is held where neither its heading nor a link says so: by a promised call, or where somebody comes."""

from __future__ import annotations

from afterword.writing.expressions import pattern


def format_told(told: str, place: str) -> str | None:
    """How it is held, where only the place or a promised call tells it."""
    if pattern(
        r"(?i)\bvisio(?:conférence)?\b|\bvideo(?:konferenz|gespräch|anruf|llamada|conferencia)\b|\ben (?:ligne|"
        r"línea)\b|"
        r"\b(?:über|per|via|sur|por|par) (?:microsoft )?(?:teams|zoom|skype|webex|google meet|video|vidéo|visio)\b|"
        r"\ben remoto\b|\bà distance\b|\ba distancia\b|\bentre(?:tien|vue) vidéo\b"
    ).search(told):
        return "video"
    if place:
        return "onsite"
    if pattern(
        r"(?i)\b(?:call|ring|phone) you\b|\bgive you a (?:call|ring|bell|buzz)\b|\bby phone\b|\btelephone\b|"
        r"\btelefonisch\b|\b(?:per|am) telefon\b|"
        r"\bpar téléphone\b|\bpor teléfono\b|\bentre(?:tien|vue) téléphonique|\bentrevista telefónica|"
        r"\btelefon(?:gespräch|interview|termin)|\bvous appeller\w+|\b(?:te|le|la) llamar\w+|"
        r"\b(?:rufe|rufen|ruft) (?:ich |wir |er |sie )?(?:sie|dich) (?:[\w.:]+ ){0,8}an\b"
    ).search(told):
        return "phone"
    return "onsite" if _COMES.search(told) else None


_COMES = pattern(
    r"(?i)\b(?:come (?:in|by|over|round|along|up|down|out)(?: and| to (?:see|meet)| for|[,.])|come (?:to|"
    r"and) (?:see|meet|"
    r"visit) (?:us|me)|ask for \w+ at|(?:at|to) (?:the )?(?:main |front )?(?:reception|front desk|entrance|gate)\b|"
    r"meet you at "
    r"(?:the|our)|welcom(?:e|ing) you (?:here|to|in|at)|show you (?:round|around)|here at (?:the|our) \w+|"
    r"(?:park|parking) (?:is|in|at|behind)|sign in|vor ort|am empfang|an der pforte|kommen sie (?:\w+ ){0,3}(?:bei uns|"
    r"vorbei|zu uns)|zu uns (?:kommen|ins)|à l['’]accueil|sur place|présentiel|passer nous voir|"
    r"en recepción|presencial(?:mente)?|pasar(?:se)? por|le esperamos en)\b"
)
"""What nobody does from afar."""
