"""What of a mail is new: without the letter that it answers, without what was forwarded, without the signature.

A quoted letter is known by its head, "On Monday, Ana wrote:" or From and Sent (or Date) with To or Subject together, so
that an invitation's "From: 9:00 To: 10:00" stays. Each line gets a letter, and where to cut is read off those letters.
"""

from __future__ import annotations

import re

from afterword.core.value import Value
from afterword.mail.reading.sentences import GREETING
from afterword.writing.expressions import pattern

MOST_LINES = 5000


class Cut(Value):
    """`kept` is what is new; `signature` what stood below it about the sender; `quoted` the rest."""

    kept: str
    signature: str = ""
    quoted: str = ""


_WROTE = (
    r"(?:wrote|writes|a écrit|schrieb|escribi(?:ó|=C3=B3)|ha scritto|schreef|geschreven|escreveu|skrev|"
    r"napisał\(?a?\)?|"
    r"написала?|пише|写道|kirjoitti|írta|yazdı)"
)
_INTRO = pattern(
    rf"(?is)^[\s>*-]*(?:"
    rf"(?:on|at|le|am|el|il|op|em|den|dnia|в|\d{{1,4}})\b.{{4,300}}?{_WROTE}[^\n]{{0,90}}?[:：]?\s*-*\s*$"
    rf"|[^\n:]{{0,90}}<?[^\s<>]+@[^\s<>]+?>?\s*{_WROTE}(?:\s+(?:am|on)\b.{{4,90}}?)?\s*[:：]\s*$"
    rf"|[^\n]{{3,120}}пользователь[^\n]{{1,200}}{_WROTE}:\s*$"
    rf"|[^\n]{{0,60}}\d{{4}}[^\n]{{0,40}}\d{{1,2}}:\d\d[^\n]{{0,120}}<[^\s<>]+@[^\s<>]+>\s*:\s*$"
    rf"|在.{{4,200}}写道[:：]\s*$"
    rf"|\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}\s[^\n]{{0,80}}(?:GMT[+-]\d\d:\d\d\s\w[^\n]*|<\s*[^\s<>]+@[^\s<>]+>:?)\s*$"
    r")"
)
_HINT = pattern(rf"(?i){_WROTE}|@[^<>]+>\s*:$|\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}")
_KEYS = {
    "from": "from|von|de|da|van|från|fra|od|от|发件人",
    "when": "sent|date|gesendet|datum|envoyé|enviado(?: el)?|data|fecha|verzonden|skickat|sendt|dato|wysłano|"
    "отправлено|inviato|发送时间",
    "whom": "to|an|à|para|a|aan|till|til|do|кому|subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|"
    "assunto|temat|тема|cc|主题|收件人",
}
_HEADER = {
    kind: pattern(rf"(?i)^[\s>|]*\**(?:{keys})\**\s?[:：]\**\s*(?P<value>\S.*)?$") for kind, keys in _KEYS.items()
}
_MARKER = pattern(
    r"(?i)^[\s>*_|-]*(?:original message|original appointment|forwarded message|ursprüngliche (?:nachricht|e-mail)|"
    r"message d'origine|message d’origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|"
    r"weitergeleitete nachricht|oorspronkelijk bericht|begin forwarded message:?|anfang der weitergeleiteten "
    r"nachricht:?|"
    r"début du message réexpédié\s?:?|reply message|previous message)\**[\s_>*-]*$"
)
_MARKED = pattern(r"[-_*>]{2,}|begin forwarded|anfang der weiter|début du message", re.IGNORECASE)
_RULE = pattern(r"^\s*(?:[-*#~=_+—–ᐧ]{2,}|[—ᐧ]|(?:[-_*] ){3,}[-_*]?)\s*$")
_SENT_FROM = pattern(
    r"(?i)^[\s(<]*(?:sent (?:from|via|with|by)\b.{0,90}|從我的 .{0,40}|from my \w.{0,40}|get \[?outlook for .{0,"
    r"90}|envoyé (?:de|depuis) .{0,60}"
    r"|von meinem .{0,60}gesendet|gesendet (?:von|mit) .{0,60}|diese nachricht wurde von meinem .{0,80}"
    r"|(?:\w+ ){0,3}from mobile|via mobile|enviado (?:desde|do|de) .{0,60}|sendt fra .{0,40}|skickat från .{0,40}"
    r"|inviato da .{0,40}|(?:verstuurd|verzonden) (?:vanaf|met) .{0,40})\s*$"
)
_DISCLAIMER = pattern(
    r"(?i)^\W*(?:this (?:e-?mail|message|communication)(?: message)?(?:,| and| \(| is| may| contains| was| has "
    r"been sent to)(?=.{0,200}"
    r"(?:confidential|privileged|intended|recipient|unsubscribe|attachments))|(?:the|all) (?:information|"
    r"contents?) (?:contained |"
    r"transmitted )?(?:in|of) this (?:e-?mail|message|communication)|confidentiality (?:notice|note)|notice of "
    r"confidentiality"
    r"|disclaimer\b|legal notice|if you (?:are not|have received) (?:the intended|this (?:e-?mail|message)(?: "
    r"in error| by mistake))"
    r"|please consider the environment|(?:before|think) (?:before )?print\w*|registered (?:in|office|company|"
    r"charity)\b"
    r"|\w[\w &.,'-]{1,60} (?:is registered in|is (?:a company|an authorised|authorised and regulated)|is an "
    r"equal (?:opportunit\w+|employment)"
    r"|ist ein[e]? .{0,40}handelsregister)|(?:to )?unsubscribe\b|you (?:are receiving|received|have received) "
    r"this (?:e-?mail|message)"
    r"|if you no longer wish to receive|manage (?:your )?(?:e-?mail )?preferences|diese (?:e-?mail|nachricht) "
    r"(?:enthält|ist|und)"
    r"|dieses e-?mail|sitz der gesellschaft|geschäftsführ(?:er|ung|erin)\s*:|amtsgericht|handelsregister"
    r"|ce (?:message|courriel|mail)(?: électronique)? (?:et|est|peut|contient)|este (?:mensaje|correo)(?: "
    r"electrónico)? (?:y|es|puede|contiene|va)"
    r"|aviso legal|avis de confidentialité|powered by \w+|©|copyright \d{4}|all rights reserved"
    r"|(?:privacy policy|terms of (?:use|service)|help cent(?:er|re))\b)"
)
_CLOSING = pattern(
    r"(?i)^\W*(?:(?:with |my |our )?(?:many |kind(?:est)? |best|warm(?:est)? |very |sincere |yours |all the |"
    r"our |friendly |warm)*\s*(?:regards|wishes|best"
    r"|sincerely|faithfully|truly|thanks|respectfully|cordially|gratefully|respect)|best|thanks(?: again| so "
    r"much| very much| in advance)?"
    r"|thank you(?: again| so much| very much)?|many thanks|cheers|warmly|sincerely(?: yours)?|respectfully|"
    r"cordially|apologies|speak soon"
    r"|talk soon|take care|have a (?:great|good|nice|lovely|blessed) \w+|all the best|looking forward|rgds|kr|"
    r"br|bw|ta"
    r"|(?:mit )?(?:freundlich\w*|beste\w*|herzlich\w*|viele\w*|liebe\w*|schöne\w*|sonnige\w*)(?: \w+)? "
    r"(?:grü(?:ß|ss)e\w*|gruß|gruss)(?: aus \w+)?"
    r"|hochachtungsvoll|mfg|vg|lg|(?:bien |très )?cordialement|(?:bien )?à (?:vous|toi)|sincères salutations|"
    r"salutations(?: \w+)*|bonne journée"
    r"|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|atte\.?|reciba un .{0,30}|un abrazo|"
    r"gracias)"
    r"(?: (?:from|and|to you|for now|aus|und|et|y) .{0,40})?\s*[,.!–—-]*\s*$"
)
_PHONE = pattern(
    r"(?:\+|\b(?:t|tel|phone|mobile|cell|m|p|o|d|office|direct|secretary|fax|telefon|mobil|"
    r"móvil|tél)\b\.?\s*:?)\s*\(?\+?\d[\d\s().-]{6,}",
    re.IGNORECASE,
)


def cut(text: str, sender: str = "") -> Cut:
    """What is new in `text`, and what is not. `sender` is the sender's name, which begins many signatures."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:MOST_LINES]]
    fresh, quoted = _without_quotes(lines)
    kept, signature = _without_signature(_without_disclaimer(fresh), sender)
    own = [line for line in kept if not line.lstrip().startswith(">")] if any(map(_is_own, kept)) else []
    return Cut(kept=_tidy(own), signature=_tidy(signature) or _tidy(_below_dashes(quoted)), quoted=_tidy(quoted))


def _below_dashes(lines: list[str]) -> list[str]:
    """The signature that programs set below "-- ", which comes first of what is not new, up to what is quoted."""
    at = next((at for at, line in enumerate(lines[:3]) if line.strip()), None)
    if at is None or not pattern(r"\s*--\s*").fullmatch(lines[at]):
        return []
    block = lines[at + 1 : at + 14]
    end = next(
        (end for end, line in enumerate(block) if line.startswith(">") or line.rstrip().endswith(":")), len(block)
    )
    return block[:end]


def trimmed(text: str) -> str:
    """What is new as its writer sees it: what an answer between the lines answers to stays."""
    return _tidy(_without_quotes([line.rstrip() for line in text.replace("\r\n", "\n").split("\n")[:MOST_LINES]])[0])


def _is_own(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(">")


def _tidy(lines: list[str]) -> str:
    return pattern(r"\n{3,}").sub("\n\n\n", "\n".join(lines)).strip("\n")


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines before the quoted letter, or around it, and the others."""
    letters, heads = _letters(lines)
    spent = [False] * len(lines)
    own = False  # whether anything was said yet
    at = 0
    while at < len(lines):
        letter = letters[at]
        if letter in "oh" and own:
            return _split(lines, spent, at)
        if letter in "oh":  # a forwarded mail and nothing else: its words are the words
            for each in range(at, heads.get(at, at + 1)):
                spent[each] = True
            at = heads.get(at, at + 1)
            continue
        if letter == "b":
            behind = heads[at]
            rest = letters[behind:]
            answered = pattern(r"[eq]*q[eq]*(?=t)").match(rest)
            if own and not (answered and pattern(r"t").search(rest[answered.end() :])):
                return _split(lines, spent, at)
            for each in range(at, behind):
                spent[each] = True
            at = behind
            if answered and not own:
                for each in range(behind, behind + answered.end()):
                    spent[each] = True
                at = behind + answered.end()
            elif not own and rest and pattern(r"[eqb]*").fullmatch(rest):
                return _split(lines, spent, at)
            continue
        if letter == "d" and pattern(r"\s*--\s*").fullmatch(lines[at]) and own:
            return _split(lines, spent, at)
        if letter == "d" and own and pattern(r"[deso]*(?:[oh][\s\S]*)?|[de]*b[\s\S]*").fullmatch(letters[at:]):
            return _split(lines, spent, at)
        if letter == "s":
            spent[at] = True
        own = own or letter == "t"
        at += 1
    end = len(lines)
    if own:
        while end and (letters[end - 1] in "qe" or spent[end - 1]):
            end -= 1
    return _split(lines, spent, end)


def _split(lines: list[str], spent: list[bool], end: int) -> tuple[list[str], list[str]]:
    kept = [line for line, gone in zip(lines[:end], spent, strict=False) if not gone]
    return kept, [line for line, gone in zip(lines[:end], spent, strict=False) if gone] + lines[end:]


def _letters(lines: list[str]) -> tuple[str, dict[int, int]]:
    """A letter for each line, and where each head of a quoted letter ends.

    e empty, q quoted, d a rule, o "Original message", h a block of headers, b "Ana wrote:", s "Sent from my", t text.
    """
    letters: list[str] = []
    heads: dict[int, int] = {}
    at = 0
    while at < len(lines):
        line = lines[at]
        bare = line.strip()
        end = at + 1
        letter = "t"
        if not bare:
            letter = "e"
        elif _MARKER.match(line) and _MARKED.search(line):
            letter, end = "o", _headers_end(lines, at + 1) or at + 1
        elif behind := _headers_end(lines, at):
            letter, end = "h", behind
        elif behind := _intro_end(lines, at):
            letter, end = "b", behind
        elif bare[0] == ">" or (bare[0] == "|" and not pattern(r"\|.*\w.*\|").fullmatch(bare)):
            letter = "q"
        elif _RULE.match(line):
            letter = "d"
        elif len(bare) < 120 and _SENT_FROM.match(line):
            letter = "s"
        if letter in "ohb":
            heads[at] = end
        letters += [letter] * (end - at)
        at = end
    return "".join(letters), heads


def _headers_end(lines: list[str], at: int) -> int | None:
    """Where a block of headers ends that begins here: From, with Sent or Date, with To or Subject, a line each."""
    while at < len(lines) and not lines[at].strip(" >"):
        at += 1
    if at >= len(lines) or len(lines[at]) > 400:
        return None
    first = next((kind for kind in ("from", "when") if _HEADER[kind].match(lines[at])), None)
    if first is None:
        return None
    found: set[str] = set()
    end = at
    while end < min(len(lines), at + 12):
        line = lines[end]
        kinds = {
            kind
            for kind, way in _HEADER.items()
            if (match := way.match(line))
            and not (kind == "from" and pattern(r"\W*\d{1,2}[:.]\d\d").match(match["value"] or ""))
        }
        if not kinds and (not line.strip(" >") or (end == at)):
            break
        if (
            not kinds
            and not pattern(r"^[\s>*]*[\w-]+\s?:").match(line)
            and not (found and line[:1].strip() and ":" not in line)
        ):
            break
        found |= kinds
        end += 1
    return end if found >= {"from", "when", "whom"} else None


_INTRO_BEGINS = pattern(r"(?i)\W*(?:on|at|le|am|el|il|op|em|den|dnia|在|\d|в|\w+, \d)|.*[@<]")


def _intro_end(lines: list[str], at: int) -> int | None:
    """Where "On Monday, Ana wrote:" ends that begins here, over up to five lines."""
    joined = ""
    for end in range(at, min(len(lines), at + 6)):
        line = lines[end].lstrip("> ").rstrip()
        if not line and not (end + 1 < len(lines) and lines[end + 1].lstrip("> ").startswith("<")):
            return None
        if len(line) > 300:
            return None
        joined = f"{joined} {line}" if joined else line
        if (
            (":" in line or "：" in line or "GMT" in line or "--" in line or "@" in line)
            and _HINT.search(joined)
            and _INTRO.match(joined)
        ):
            return end + 1
        if end == at and not _INTRO_BEGINS.match(line):
            return None
    return None


def _without_disclaimer(lines: list[str]) -> list[str]:
    """Up to where only lawyers and mailing programs speak. Right behind the greeting nothing was said yet: there "You
    are receiving this because you applied" begins the mail itself."""
    seen = 0
    for at, line in enumerate(lines):
        if seen and len(line) > 8 and (not lines[at - 1].strip() or len(line) < 400) and _DISCLAIMER.match(line):
            return lines[:at]
        seen += bool(line.strip()) and not GREETING.match(line.strip())
    return lines


def _without_signature(lines: list[str], sender: str) -> tuple[list[str], list[str]]:
    """Up to the closing words and the name; what stands below about the sender comes second."""
    while lines and (not lines[-1].strip() or _RULE.match(lines[-1])):
        lines = lines[:-1]
    for at in range(max(1, len(lines) - 25), len(lines)):
        if not _CLOSING.match(lines[at]) or len(lines[at]) > 60:
            continue
        rest = [line for line in lines[at + 1 :] if line.strip()]
        if len(rest) > 16 or any(_a_sentence(line) for line in rest[:3]) or sum(map(_a_sentence, rest)) > 1:
            continue
        name = next((each for each in range(at + 1, len(lines)) if lines[each].strip()), len(lines))
        short = name < len(lines) and len(lines[name].strip()) <= 40 and not pattern(r"[|@]|\d{3}").search(lines[name])
        end = name + short
        return lines[:end], lines[name:] if len(rest) > 1 or not short else []
    return _by_name(lines, sender)


_LEGAL = pattern(
    r"(?i)consider the environment|before (?:you )?print|"
    r"\bregistered (?:in|office|charity|company|number|no\b|under|with)|"
    r"\b(?:regulated|licensed) by\b|\bcompany (?:no|number|reg)|\bservice by e?-?mail\b|\bconfidential\b.{0,80}\b"
    r"(?:intended|recipient|addressee|privileged)|"
    r"\bintended (?:only |solely )?for\b.{0,60}\b(?:addressee|recipient|use)|"
    r"\bintended recipient|\bvat (?:no|reg|number)|handelsregister|geschäftsführ|\bust-?id|\bsire[nt]\b|"
    r"\bequal[ -]opportunit(?:y|ies) employer|\bunsubscribe\b|\bprivacy (?:notice|policy|statement)\b|©"
)
"""What stands in the small print below a signature, wherever in the line."""


def _a_sentence(line: str) -> bool:
    words = line.split()
    return (
        len(words) > 5
        and not _LEGAL.search(line)
        and "|" not in line
        and (line.rstrip()[-1:] in ".!?:" or len(words) > 11)
    )


_FIELD = pattern(
    r"(?i)\s*[*•-]?\s*(?:location|address|where|when|date|time|place|venue|who|dial-?in|link|"
    r"zoom|ort|lieu)\s*:"
)


_A_LABEL = pattern(r"\s*[^\W\d_][\w -]{1,24}:\s")
"""A line of a form, "Arbeitgeber: …", begins no signature, whoever it names."""


def _by_name(lines: list[str], sender: str) -> tuple[list[str], list[str]]:
    """A last block that begins with the sender's name, or holds a telephone number and no sentence."""
    starts = [at for at in range(1, len(lines)) if lines[at].strip() and not lines[at - 1].strip()]
    words = set(pattern(r"\w{2,}").findall(_plain(sender)))
    for at in [start for start in starts if start >= len(lines) - 14]:
        block = [line for line in lines[at:] if line.strip()]
        head = set(pattern(r"\w{2,}").findall(_plain(block[0].split("|")[0].split(",")[0])))
        named = len(words & head) >= min(2, len(words)) > 0 and len(head - words) <= 2 and not _A_LABEL.match(block[0])
        alone = named and len(block) == 1 and "|" not in block[0] and len(block[0].split()) <= 5
        if named and not alone and sum(map(_a_sentence, block)) <= 1 and not _a_sentence(block[0]):
            if len(words) == 1 or len(block[0].split()) == 1:
                continue
            return [
                *lines[:at],
                *(
                    []
                    if at and lines[at - 2 : at - 1] and len(lines[at - 2].split()) <= 2
                    else [block[0].split("|")[0].rstrip()]
                ),
            ], lines[at:]
    for at in [start for start in starts if start >= len(lines) - 14]:
        block = lines[at:]
        dialled = any(_PHONE.search(line) for line in block) and not any(map(_FIELD.match, block))
        if dialled and all(line.strip() for line in block) and not any(map(_a_sentence, block)) and len(block) > 1:
            return lines[:at], block
    return _name_within(lines, words)


def _name_within(lines: list[str], words: set[str]) -> tuple[list[str], list[str]]:
    """The sender's name alone on a line of its own near the end, with what stands right below it."""
    for at in range(max(1, len(lines) - 8), len(lines) - 1):
        head = set(pattern(r"\w{2,}").findall(_plain(lines[at])))
        below = [line for line in lines[at + 1 :] if line.strip()]
        if words and head and head <= words and len(below) <= 7 and not any(map(_a_sentence, below)):
            return lines[: at + 1], lines[at:]
    return lines, []


def _plain(words: str) -> str:
    from unicodedata import combining, normalize

    return "".join(mark for mark in normalize("NFKD", words.casefold()) if not combining(mark))
