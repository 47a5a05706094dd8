"""Who writes, and in what dress: a number to call, an address to be proud of, and no letterhead in a mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import fold
from afterword.writing.review.view import View, pattern, tokens

# -- missing-phone -----------------------------------------------------------------------------------------------------

_NUMBER = r"(?<![\w/#-])[+(]?\(?\d(?:[\s().·/–-]{0,3}\d){6,14}(?![\w/]|[.,]\d)"
"""Seven figures or more, however they are grouped; a date of eight is sifted out by its shape."""
_FIGURES = 7
"""Figures of the shortest."""
_DATE = r"(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d|(?:19|20)\d\d ?[–-] ?(?:19|20)\d\d"


def missing_phone(view: View) -> Iterator[Finding]:
    """No number to call, where the journal knows one."""
    number = view.candidate.phone if view.candidate else ""
    if not number or view.letter.channel == "linkedin" or not view.text.strip():
        return
    if number in view.text:
        return
    figures = pattern(r"\d+").findall
    own = "".join(figures(number))[-6:]
    if len(own) == 6 and own in "".join(figures(view.text[-400:])):
        return
    if len("".join(figures(view.text))) >= _FIGURES:
        for match in pattern(_NUMBER).finditer(view.text):
            if not pattern(_DATE).fullmatch(match[0].strip()):
                return
    yield view.mark("It leaves no number to call. Put one beneath your name.", evidence=number)


# -- unprofessional-sender ---------------------------------------------------------------------------------------------

_ODD = listed(
    "party clown sexy hot hottie babe babes princess prinzessin diva ninja gamer gaming killer devil drunk booze vodka "
    "weed stoner cutie cute honey sweet sweetie sweetheart crazy wild dude unicorn einhorn rockstar superstar popstar "
    "pirate wizard monkey bunny kitten kitty puppy pimp gangsta thug badass badboy badgirl stud freak psycho maniac "
    "monster zombie vampire dragon tiger panther batman superman spiderman joker yoda jedi vader skywalker hobbit "
    "gandalf sunshine rainbow butterfly schmetterling sparkle glitter barbie mermaid chick macho playa boss daddy "
    "mommy skater raver metalhead emo yolo lol rofl epic noob elite hacker sniper ghost darkness blood satan pizza "
    "taco nacho cookie cupcake muffin pancake bacon banana turbo nitro biker fanatic baller lazy sleepy bored loser "
    "champ legend hero goddess playboy casanova dreamer moonlight starlight catlady horsegirl partygirl partyboy rebel "
    "outlaw bandit"
)
"""Words of an address that belong to a private joke. Those that are part of the candidate's name are none."""
_LONGER = (
    "party", "clown", "sexy", "cutie", "sweetie", "ninja", "gamer", "unicorn", "princess", "rockstar", "superstar",
    "drunk", "stoner", "killer", "badass", "badboy", "gangsta", "crazy", "kitten", "wizard", "jedi", "batman",
    "skywalker", "pizza", "vampire", "zombie", "monkey", "xxx", "xoxo",
)  # fmt: skip
"""Those that are found within a longer word too."""
_JOKES = r"(?<!\d)(?:420|666)(?!\d)|[a-z]{3,}lover(?![a-z])"
_PLAIN = listed(
    "me mail email post info contact kontakt hello hi hallo office work job jobs career careers bewerbung application "
    "applications cv inbox private privat mailbox write note notes letters studio consulting praxis name"
)
"""Words of an address that anybody may have."""


def unprofessional_sender(view: View) -> Iterator[Finding]:
    """From an address of the present employer, or one that is a joke."""
    address = view.letter.sender.rpartition("<")[2].strip("<> \t\n").casefold()
    if "@" not in address or view.letter.channel != "email" or len(address) > 320:
        return
    name, employer = (view.candidate.name, view.candidate.current_employer) if view.candidate else ("", "")
    message = _fault(address, name, employer)
    if message:
        known = employer or (view.candidate.email if view.candidate else "")
        yield view.mark(message, evidence=f"{known}, in the journal" if known else "")


@lru_cache(maxsize=64)
def _fault(address: str, name: str, employer: str) -> str:
    """What is wrong with an address, in words; "" for nothing. A candidate writes from one or two all season."""
    local, _, domain = address.rpartition("@")
    if employer and _is_of(domain, employer):
        return f"It goes out from an address of {employer}, who may read it. Use one of your own."
    odd = _odd_word(local, _own_words(name), domain)
    return f"The address {address} speaks before you do ({odd}). One made of your name is better." if odd else ""


def _is_of(domain: str, employer: str) -> bool:
    """Whether a domain is that of a firm: its name without spaces, or the first words of it."""
    labels = [label for label in fold(domain).split(".")[:-1] if label not in _LEVELS]
    words = [re.sub(r"[^a-z0-9]", "", token.fold) for token in tokens(employer)]
    words = [word for word in words if word and word not in _FORMS]
    joined = {"".join(words[:end]) for end in range(1, len(words) + 1)} if words else set()
    joined = {name for name in joined if len(name) >= 4 and name not in _COMMON} | {"".join(words)}
    initials = "".join(token.fold[0] for token in tokens(employer))
    joined |= {initials} if len(initials) >= 3 else set()
    return any(label.replace("-", "") in joined for label in labels if label)


_LEVELS = listed("com co org ac gov mail")
_FORMS = listed("ltd limited inc llc plc gmbh ag se kg co corp corporation company group sa sas srl bv the and of")
_COMMON = listed("north south east west royal city first national general global united saint university college "
                 "school hospital council bank health data media digital green blue example")  # fmt: skip
"""First words of firms that are domains of others too."""


def _odd_word(local: str, own: frozenset[str], domain: str) -> str:
    """The part of an address that has no business in it; "" for none."""
    plain = fold(local.partition("+")[0])
    parts = [part for part in re.split(r"[^a-z]+", plain) if part]
    for part in parts:
        if part in own or any(part in name or name in part for name in own if len(name) >= 4):
            continue
        if part in _ODD:
            return part
        if found := next((word for word in _LONGER if word in part), ""):
            return found
    if joke := pattern(_JOKES).search(plain):
        return joke[0]
    rest = plain
    for name in sorted(own, key=len, reverse=True):
        rest = rest.replace(name, " ") if len(name) >= 3 else rest
    if found := next((word for word in _LONGER if word in rest), ""):
        return found
    longest = max(parts, key=len, default="")
    foreign = own and len(longest) >= 6 and any(sign.isdigit() for sign in plain) and not _PLAIN.intersection(parts)
    return longest if foreign and not _shares(plain, own) and not _shares(fold(domain), own) else ""


def _own_words(name: str) -> frozenset[str]:
    """The words of the candidate's name, as they may be spelt in an address."""
    words = {part for token in tokens(name) for part in [token.fold, *token.fold.split("-")]}
    spelt = {
        fold(token.text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")) for token in tokens(name)
    }
    return frozenset(re.sub(r"[^a-z]", "", word) for word in words | spelt) - {""}


def _shares(words: str, own: frozenset[str]) -> bool:
    """Whether a name, or the beginning of one, is in it."""
    return any(name[:4] in words for name in own if len(name) >= 2)


# -- letterhead-in-email -----------------------------------------------------------------------------------------------

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|"
    r"ago|dic|mrt|mei)[a-zäéû]*\.?"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er)?(?: of| de)?,? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
_DATE_LINE = (
    r"(?:[\w .'’-]{2,30}, )?(?:(?:den|le|am|the|date:?|datum:?|fecha:?) ?)?"
    r"(?:(?:mon|tues?|wednes|thurs|fri|satur|sun)day,? )?"
    rf"(?:{_DAY},?(?: de)? ?(?:\d{{4}})?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d)\.?"
)
_STREET = (
    r"(?:(?:flat|apartment|apt\.?|suite|unit|floor|p\.? ?o\.? box)\b.{0,40}|"
    r"\d{1,5}[a-z]?,? [\w.'’ -]{2,40}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|place|pl|square|"
    r"sq|terrace|way|hill|view|row|crescent|gardens|grove|mews|quay|walk|park|parade|boulevard|blvd|highway)\b.{0,50}|"
    r"\d{1,5}(?: bis)?,? (?:rue|avenue|boulevard|place|chemin|via|calle|plaza)\b.{2,50}|"
    r"(?:rue|calle|via|avenida|plaza|paseo) .{2,40},? \d{1,4}.{0,20}|"
    r"[\wäöüß .-]{2,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|ring|damm|straat|laan|plein|gracht) \d{1,4}.{0,9})"
)
_POST = (
    r"(?:(?:[a-z]-?)?\d{4,5} [\wäöüßéèñ .'’-]{2,30}|[\w .'’-]{2,30},? [a-z]{2} \d{5}(?:-\d{4})?|"
    r"(?:[\w .'’-]{2,30},? )?[a-z]{1,2}\d[\da-z]?(?: \d[a-z]{2}| [\da-z]{4})?|\d{4} ?[a-z]{2},? [\w .'’-]{2,30})"
)
"""Lines of an address: streets of several languages, and towns with their codes."""
_SUBJECT_LINE = (
    r"(?:re|ref|reference|subject|subj|our ref|your ref|your reference|betreff|betr|objet|asunto|oggetto|betreft|"
    r"to|from|date|attn|attention|via e-?mail|by e-?mail|cc|z\. ?hd\.)(?:\. no)?\.? ?[:.] ?.{1,90}"
)
_STAMP = (
    r"(?:private (?:and|&) confidential|confidential|personal|by e-?mail(?: only)?|via e-?mail|without prejudice|"
    r"ref\. no\..{1,40})"
)
_HEADINGS = f"(?:{_DATE_LINE}|{_STREET}|{_POST}|{_SUBJECT_LINE}|{_STAMP})"


def letterhead_in_email(view: View) -> Iterator[Finding]:
    """Above the greeting an address, a date or a reference, or a “Re:” right below it: a mail has all that already."""
    start, end = view.parts.head
    if view.letter.channel != "email" or view.parts.greeting[0] == view.parts.greeting[1]:
        return
    if start == end and ":" not in view.text[view.parts.body[0] : view.parts.body[0] + 20]:
        return  # neither anything above the greeting, nor a "Re:" below it
    lines = [match.span() for match in pattern(r"[^\s][^\n]*").finditer(view.text, start, end)]
    heads = [line for line in lines if _is_heading(view, line)]
    short = [
        line
        for line in lines
        if line[1] - line[0] <= 60 and not view.text[: line[1]].rstrip().endswith((".", "!", "?"))
    ]
    if not heads and len(short) == len(lines) >= 2:
        heads = lines  # a block of names and offices, whatever they are
    if not heads:
        first = pattern(r"[^\s][^\n]*").search(view.text, *view.parts.body)
        if first and pattern(_RE_LINE, re.I).fullmatch(first[0].rstrip()):
            heads = [first.span()]
    if heads:
        last = heads[-1][0] + len(view.text[slice(*heads[-1])].rstrip())
        yield view.mark("An email needs no letterhead, date line or “Re:”; the subject and the header say all that.",
                        (heads[0][0], last))  # fmt: skip


_RE_LINE = r"(?:re|ref|subject|betreff|betr|objet|asunto|oggetto|betreft)\.? ?: ?.{2,90}"


def _is_heading(view: View, line: tuple[int, int]) -> bool:
    words = view.text[line[0] : line[1]].strip().strip("*_,")
    return len(words) <= 100 and bool(pattern(_HEADINGS, re.I).fullmatch(words))


CHECKS = (
    Check(
        name="missing-phone",
        severity="warning",
        sentence="It leaves no number to call.",
        source="http://www.prorecruiters.com/blog/phone-etiquette/",
        purposes=(
            "thank_you", "check_in", "withdraw", "part_well", "answer", "answer_invitation", "answer_offer", "supply",
            "missed", "stay_in_touch", "tell_referrer",
        ),
        spoken=False,
        needs=("candidate",),
        look=missing_phone,
    ),
    Check(
        name="unprofessional-sender",
        severity="warning",
        sentence="It goes out from an address of the present employer, or from one that is a joke.",
        source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
        spoken=False,
        look=unprofessional_sender,
    ),
    Check(
        name="letterhead-in-email",
        severity="advice",
        sentence="An email is laid out like a letter on paper.",
        source="https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate",
        spoken=False,
        look=letterhead_in_email,
    ),
)  # fmt: skip
