"""That a thing of the candidate's has come, and thanks for what was sent, whatever it is: a certificate, a fax, a card.

It counts only in a mail that somebody typed: a program receives orders and tickets in the same words.
"""

from __future__ import annotations

from afterword.writing.expressions import pattern

_THING = (
    r"(?:applications?|forms?|certificates?|certs|references?|transcripts?|cop(?:y|ies)|portfolio|showreel|reel|"
    r"tapes?|"
    r"clips?|films?|tests?|assignments?|manuscripts?|slides|drawings|spreadsheets?|answers|letters?|notes?|cards?|"
    r"messages?|texts?|fax(?:es)?|repl(?:y|ies)|enquir(?:y|ies)|query|queries|voicemails?|e-?mails?|mails?|files?|"
    r"documents?|papers|paperwork|licen[cs]es?|diplomas?|degrees?|declarations?|questionnaires?|photos?|pictures|"
    r"attachments?|details|pieces?|code|samples?|cv|resume|profile|submissions?|candidature|statements?|"
    r"testimonials?|"
    r"reports?|plans|sketches|essays?|proposals?|quotes?|estimates?|id|passport|permit|timesheets?|availability|"
    r"bundle|"
    r"packet|envelope|everything|acceptance|signature|payslips?|links?|videos?|recordings?|slip)"
)
_OWN = (
    r"(?:your|the (?:signed|completed|filled-in|corrected)|both|all(?: of)?(?: your| the| \w+)?|cop(?:y|ies) of your)"
    rf"(?: [\w'-]+){{0,5}}? {_THING}"
)
_HAS_COME = (
    r"(?:came (?:in|through|by|to|this|today|yesterday|with|on|safely|over)|come (?:in|through|to)|arrived|"
    r"landed|reached|"
    r"got (?:to (?:us|me)|here|through)|found (?:its|their) way|received|recieved|registered|logged|captured|(?:placed|"
    r"put) on "
    r"file|filed|transmitted|delivered|handed (?:to|in)|submitted|uploaded|came(?=,|$)|"
    r"(?:here|in|with us|with me|in hand|safe\w*|to hand|back with (?:us|me)|on file|in our hands)"
    r"(?=[.,;!]|$| (?:and|now|thank|so|but)\b))\b"
)
GOT = pattern(
    rf"(?:^|[,;:.!] ?|\b(?:that|and|as|so|hello|hi|thanks|say|find) )(?:{_OWN}|everything you sent|yours|"
    rf"what you sent)"
    r"(?:,? (?!not\b|never\b|no\b|if\b|can\b|must\b|should\b|may\b|will\b|once\b|when\b|until\b)[\w'/.-]+){0,8}?"
    r"(?:(?: has| have| was| were| is| are|'s)(?: (?:now|been|all|both|duly|safely|successfully|just|already|"
    r"also|only))*)? "
    rf"{_HAS_COME}|"
    r"\b(?:we|i)(?:'ve| have)? (?:now |already |just |safely |duly |also |both )*(?:got|had|received|hold|"
    r"had sight of|"
    r"taken delivery of|have) (?:your|both|all|one|two|three|four|five|six|the) (?:[\w'-]+ )"
    rf"{{0,5}}?{_THING}\b(?! (?:of|from) (?:the |our )?(?:other|others|another))|"
    r"\b(?:in receipt of|(?:safe|have) (?:arrival|receipt) of|acknowledge) (?:your|the)\b"
    rf"(?: [\w'-]+){{0,5}}? {_THING}\b|"
    r"^(?:(?:ok|yep|yes|right|just|ta|thanks|cheers),? )*(?:got|received) (?:it|them|both|all|the|your|that)\b"
    rf"(?:[^.;]{{0,40}}\b{_THING}\b|[.,!]|$)|"
    rf"^(?!no\b)(?:[\w']+ ){{0,5}}?{_THING}(?: [\w'-]+){{0,5}}? (?:received|recieved|acknowledged)"
    r"(?=[.,;:!]|$)"
)
"""That a thing of theirs has come, whatever it is."""
TA_FOR = pattern(
    r"\b(?:thank(?:s| you)|thx|ta|cheers|nice one|appreciate|grateful|much obliged)\b(?: (?:so much|very much|a lot|"
    r"indeed|again|kindly))? (?:for |you )?(?:(?:so |very )?(?:promptly|kindly|quickly) )?(?:(?:getting|sending|"
    r"dropping|"
    r"returning|posting|forwarding|passing|filling|completing|letting|bringing|popping|handing|providing|supplying|"
    rf"uploading|turning)\b[^.;!?]{{0,60}}?\b(?:{_THING}|to us|over|in|out|know|across|through|along|back|so \w+)\b|"
    rf"(?:your|the|that|this|those|these) (?:[\w'-]+ ){{0,4}}?(?:{_THING}|update|turnaround|information)\b)"
)
"""Thanks for what was sent, which need be no application."""
ASTRAY = pattern(
    r"\bin error\b|\bby mistake\b|\b(?:not|never|once|when|until|only if) (?:yet )?(?:\w+ )?(?:received|got|"
    r"arrived|come|have)"
    r"\b|n't (?:\w+ )?(?:received|got|arrived|come)\b|\bif (?:you|your|we)\b|\bplease (?:ignore|disregard)\b|\?\s*$"
)
SENT_ASTRAY = pattern(
    r"\bthis (?:e-?mail|message) (?:was|is|has been) (?:\w+ )?sent (?:to|by|from|because)\b|"
    r"\b(?:in error|by mistake)\b|\bplease (?:ignore|disregard)\b"
)
