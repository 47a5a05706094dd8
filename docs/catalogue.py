"""Gathers the messages of the pages into one catalogue a language: those of the templates and of `web`, and those that
the core and the desk put together in English (`TOLD`). Called by `generate.py`; translations are written by hand.

A catalogue has no dates, no lines and no paths of a machine, so it changes only when the words do.
"""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.pofile import read_po, write_po
from jinja2.ext import babel_extract

from afterword.core.agenda import MINUTES, NUMBERS
from afterword.core.etiquettes import PROFILES as ETIQUETTES
from afterword.core.records import PARTS
from afterword.core.tables import FIELDS
from afterword.core.telling import THINGS
from afterword.web.sentences import SLOT
from afterword.web.tongue import ENGLISH, FOLDER, LANGUAGES, TOLD
from afterword.writing.call_words import WORDS as CALLS
from afterword.writing.review.checks import CHECKS

SOURCE = FOLDER.parent.parent
WEB = FOLDER.parent
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "meant": None, "meant_of": (1, 2)}
BENEATH: dict[str, tuple[str, ...] | frozenset[str]] = {
    "calendars/bounded.py": (), "calendars/cards.py": (), "calendars/dav.py": (), "calendars/envelope.py": (),
    "calendars/events.py": (), "calendars/invitations.py": (), "calendars/lines.py": (),
    "core/across.py": (), "core/agenda.py": (), "core/arrange.py": ("why", "source"), "core/clock.py": (),
    "core/etiquettes.py": ("source", "because"), "core/numbers.py": (), "core/preferences.py": ("wrong",),
    "core/rules": ("why", "source"), "core/shapes.py": frozenset({"read"}), "core/suppositions.py": (),
    "core/tables.py": (), "core/telling.py": ("thing",), "core/together.py": (), "core/what_if.py": ("consequence",),
    "core/why.py": ("_window",),
    "desk/access.py": (), "desk/accounts.py": (), "desk/agenda.py": (), "desk/believing.py": (), "desk/by_hand.py": (),
    "desk/calendar.py": (), "desk/calls.py": (), "desk/candidacies.py": (), "desk/debriefs.py": (),
    "desk/demo.py": frozenset({"remove"}), "desk/doctor.py": frozenset({"send_test"}), "desk/drafting.py": (),
    "desk/elsewhere.py": (), "desk/enclosing.py": (), "desk/etiquettes.py": (), "desk/everybody.py": (),
    "desk/feeds.py": frozenset({"new_address", "_named"}), "desk/figures.py": (), "desk/hand.py": (),
    "desk/house.py": (), "desk/letters.py": (), "desk/noting.py": (), "desk/nudging.py": (), "desk/outbox.py": (),
    "desk/people.py": (), "desk/profile.py": (), "desk/proposing.py": (), "desk/replies.py": (),
    "desk/reviewing.py": (), "desk/rewording.py": (), "desk/sending.py": (), "desk/tables.py": (),
    "desk/taking_away.py": (), "desk/unanswered.py": ("ASKED",), "desk/under_way.py": (), "desk/ways_out.py": (),
    "jobs/calendar.py": frozenset({"sync", "_Look"}), "jobs/copies.py": frozenset({"look_for_all"}),
    "jobs/fetch.py": frozenset({"Fetched", "fetch", "mailbox_of", "_is_ours"}),
    "jobs/remind.py": frozenset({"NOT_TAKEN"}), "jobs/send.py": frozenset({"write_files"}),
    "mail/account.py": (), "mail/enclosed.py": ("_part",), "mail/imap.py": ("SENT_NAMES", "DRAFTS_NAMES"),
    "mail/matching.py": (), "mail/message.py": (),
    "mail/oauth.py": frozenset({"_AGAIN", "_post", "_granted", "_refused", "_unreadable", "_unreachable", "renewed",
                                "Grant"}),
    "mail/outcomes.py": (), "mail/providers.py": (), "mail/reading/cautions.py": (), "mail/reading/opening.py": (),
    "mail/reading/reading.py": (), "mail/secrets.py": (), "mail/session.py": (), "mail/smtp.py": (),
    "model.py": (), "notify/reminders.py": frozenset({"TEST", "send", "_service", "_apprise"}),
    "notify/webpush.py": (), "paper/__init__.py": ("_dated",),
    "store/database.py": (), "store/lines.py": (), "store/outbox.py": (),
    "writing/brief.py": (), "writing/call_exits.py": frozenset({"when", "then"}), "writing/call_hours.py": (),
    "writing/call_never.py": frozenset({"words", "why"}), "writing/call_points.py": frozenset({"why"}),
    "writing/call_sheet.py": ("scripts", "_filled", "manners"),
    "writing/call_tries.py": (), "writing/call_words.py": frozenset({"why", "asks"}), "writing/drafting.py": (),
    "writing/hand.py": (), "writing/matching.py": (), "writing/picking.py": (), "writing/review/kept.py": (),
    "writing/occasion.py": frozenset({"text"}), "writing/proofreading.py": frozenset({"text"}),
    "writing/rewording.py": frozenset({"taken"}),
    "writing/review/checks": ("sentence", "source", "examples"),
}  # fmt: skip
"""Where the sentences beneath the pages are: each with what of it no page shows, by its keyword or its name, or as a
set with the keywords and names of all that one does."""
STOPPED = ("core/telling.py", "desk/unanswered.py")
"""Where sentences get their stop when they are put together."""
CHANGES = (
    "The %(thing)s is owed, from %(opens)s to %(due)s.", "The %(thing)s is owed again, from %(opens)s to %(due)s.",
    "The %(thing)s comes, from %(opens)s to %(due)s.", "The %(thing)s comes again, from %(opens)s to %(due)s.",
    "The %(thing)s is not owed any more.", "The %(thing)s does not come any more.",
    "The %(thing)s is not owed any more, and is not held back either.",
    "The %(thing)s does not come any more, and is not held back either.",
    "The %(thing)s is held back.", "The %(thing)s would be owed, and is held back.",
    "The %(thing)s is still held back, now for this reason.",
    "The %(thing)s now opens on %(opens)s instead of %(before)s.",
    "The %(thing)s is now due on %(due)s instead of %(was)s.",
    "The %(thing)s now opens on %(opens)s instead of %(before)s and is due on %(due)s instead of %(was)s.",
    "The %(thing)s now lapses on %(lapses)s instead of %(was)s.",
    "The %(thing)s now goes to %(name)s instead of %(other)s.",
    "The %(thing)s is now to be done by telephone.", "The %(thing)s is now to be done by email.",
    "The %(thing)s keeps its window, and rests on something else.",
    "The %(thing)s is now to be done otherwise.",
    "The %(thing)s now follows the rule %(rule)s instead of %(was)s.",
    "The %(thing)s now names %(many)s instead of %(was)s.",
    "The %(thing)s now opens on %(opens)s instead of %(before)s and goes to %(name)s instead of %(other)s.",
    "The %(thing)s is now due on %(due)s instead of %(was)s and goes to %(name)s instead of %(other)s.",
    "The %(thing)s now opens on %(opens)s instead of %(before)s, is due on %(due)s instead of %(was)s and goes to"
    " %(name)s instead of %(other)s.",
    "The %(thing)s now lapses on %(lapses)s instead of %(was)s and goes to %(name)s instead of %(other)s.",
)  # fmt: skip
"""What a reply changes, as `core/difference.py` puts it together."""
WOULD = (
    "settle it", "settle it, and a bounce of it would open it again",
    "hold it back", "hold it back, and %(listed)s would be owed instead",
    "end it", "end it, and %(listed)s would be owed instead",
    "open it again, due on %(due)s", "bring it back, due on %(due)s",
    "put another in its place, which opens on %(opens)s", "move it, opening it on %(opens)s instead of %(was)s",
    "make it due on %(due)s instead of %(was)s", "let it lapse on %(lapses)s instead of %(was)s",
)  # fmt: skip
"""What something supposed would do, as `core/what_if.py` puts it together."""
TOLD_OF_FACTS = (
    "%(told)s: “%(quoted)s”.", "They", "something", "what they asked for",
    "interview", "informational interview",
    "they decide the same day", "they hope to decide by %(day)s", "you want this one", "you do not want this one",
    "you promised %(promise)s",
    "and you spoke", "and you left a message", "and nobody answered", "and you were not put through",
    "go on", "withdraw", "decline the offer", "accept the offer",
    "references", "availability", "documents", "work sample", "salary", "form", "A rejection", "An offer", "Debriefing",
    "the %(told)s", "%(told)s for %(name)s through %(other)s", "search for an address of %(name)s",
    "search for an address, with %(name)s", "search for an address of %(name)s, with %(other)s",
    *(what for what, _joint in THINGS.values()),
)  # fmt: skip
"""What stands in the places of what happened, as `core/telling.py` puts it together."""
OF_SERVERS = (
    "could not be reached", "did not give the mail in “%(folder)s”", "did not take the draft",
    "did not take the copy for Sent", "could not open “%(folder)s”", "did not list its folders",
    "could not search “%(folder)s”", "could not open a folder", "did not list its mails", "did not hand out a mail",
    "hung up", "did not hand out the heads of mails", "sent mail", "drafts",
    "the connection", "the connection ended", "encryption", "the greeting", "to let %(name)s in", "the letter",
    "letters from %(address)s", "a letter to %(address)s",
    "said something that no calendar server says", "does not answer",
    "it does not know the key, so look at AFTERWORD_MODEL_KEY_COMMAND", "the key may not use this model",
    "there is no such model or address, so look at AFTERWORD_MODEL and AFTERWORD_MODEL_URL",
    "too much was asked of it, so try again later", "it said %(status)s",
)  # fmt: skip
"""What a server of mail, of a calendar or of a model did not do, as `mail/imap.py` and others put it together."""
PHRASES = (
    *NUMBERS, *(label for label, _names in FIELDS.values()), *(purpose.replace("_", " ") for purpose in MINUTES),
    *(check.name.replace("-", " ").capitalize() for check in CHECKS),
    *(part.replace("_", " ").capitalize() for part in PARTS),
    *(each.title for each in ETIQUETTES), "In %(country)s: %(words)s.",
    *(each.words.partition(". ")[0].rstrip(".") for each in ETIQUETTES), *(each.about for each in CALLS.values()),
    "the default", "minutes", "hours", "days", "people",
    "%(counted)s is due, about %(minutes)s minutes in all. %(tail)s",
    "%(counted)s are due, about %(minutes)s minutes in all. %(tail)s",
    "You wrote that it was left open.", "You talked about %(inside)s, and noted no question.",
    *(f"{what} {joint} %(name)s" if joint else what for what, joint in THINGS.values()), *CHANGES,
    *(f"%(told)s would {each}." for each in WOULD),
    *TOLD_OF_FACTS, *OF_SERVERS, "Say what is so first: afterword replies %(name)s.", "They may have answered.",
    "an unknown kind", "says \"%(quoted)s\"", "is missing", "on a %(day)s",
    "an opening", "an interview", "a thank-you", "a rejection", "an offer",
    "that you accepted", "that you declined", "that you withdrew",
    "an hour is assumed", "no time is said, so noon and an hour are assumed",
    "it is not said when you thanked them, so an hour after the interview is taken",
    "it is not said when that was, so the day of the interview is taken",
    "it is not said when that was, so today is taken",
    "check-in", "search for an address", "debrief",
    "It shares “%(match)s” with what they need.", "It shares “%(match)s” with what you talked about.",
    "You named it for them, and it shares “%(match)s” with what they need.",
    "You named it for them, and it shares “%(match)s” with what you talked about.",
    "%(n)s min", "%(n)s h", "%(n)s h %(minutes)s min", "left of %(span)s", "until %(day)s, one check-in only", "Open",
)  # fmt: skip
"""Words of lists that are shown as they are."""
PAIRS = (
    ("%(n)s person", "%(n)s people"),
    *(
        (f"%(n)s {one}", f"%(n)s {one}s")
        for one in ("minute", "hour", "day", "working day", "check-in", "letter", "name", "opening")
    ),
)
"""What is counted, as lengths of time are."""
ERRORS = frozenset({
    "BadInput", "NotFound", "Stopped", "OutsideFailed", "Misshapen", "NotSent", "Uncertain", "SignInLost", "Refused",
    "Unsent", "Gone", "Unreached",
})  # fmt: skip
"""What tells a person what went wrong: whatever one of these is given is a sentence."""
_HEAD = """msgid ""
msgstr ""
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
_FORMATTED = re.compile(r"\{(\w*)\}")
_CODE = re.compile(
    r"by default|^\s*[(,]|^Title Here$|^Bearer |^BEGIN |\.\.|[\[{|~<>=_]|\w\(|\$|AFTERWORD|^[a-z]|https?:|\\"
)
_WORDS = re.compile(r"[A-Za-z]{2,}[.,:;?]? |^[A-Z][a-z]+( [a-z]+)*[.?]$")


def catalogues() -> Iterator[tuple[Path, str]]:
    """Each catalogue's place, and what should stand there: all messages, with the translations that there are."""
    for tag in LANGUAGES:
        if tag != ENGLISH:
            place = FOLDER / tag / "afterword.po"
            yield place, _written(_renewed(tag, place))


def wanting() -> Iterator[tuple[str, str]]:
    """By its language each message that has no translation, or one that is fuzzy or names a place it has not."""
    for tag in LANGUAGES:
        known = Catalog() if tag == ENGLISH else _read(FOLDER / tag / "afterword.po", tag)
        yield from ((tag, str(each.id)) for each in known if each.id and not _is_whole(each))


def _read(place: Path, tag: str) -> Catalog:
    return read_po(io.BytesIO(place.read_bytes()), locale=tag) if place.exists() else Catalog(locale=tag)


def _is_whole(message: Message) -> bool:
    if message.fuzzy or not message.string:
        return False
    one, *many = [message.id] if isinstance(message.id, str) else message.id
    said = [message.string] if isinstance(message.string, str) else message.string
    places = {*SLOT.findall(one), *SLOT.findall("".join(many))}
    return all(said) and all(set(SLOT.findall(each)) <= places for each in said)


def _renewed(tag: str, place: Path) -> Catalog:
    made = Catalog(locale=tag, domain="afterword", fuzzy=False)
    known = _read(place, tag)
    for message, comment, file in sorted(_messages(), key=lambda each: (each[2], str(each[0]))):
        made.add(message, locations=[(file, 0)], auto_comments=[comment] if comment else [])
    for each in made:
        before = known.get(each.id) if each.id else None
        if before is not None and type(before.id) is type(each.id):
            each.string, each.flags = before.string, before.flags & {"fuzzy"} | each.flags
    return made


def _written(catalogue: Catalog) -> str:
    said = io.BytesIO()
    write_po(said, catalogue, omit_header=True, sort_output=True, include_lineno=False, width=118)
    return _HEAD.format(tag=catalogue.locale_identifier, plurals=catalogue.plural_forms) + said.getvalue().decode()


def _messages() -> Iterator[tuple[str | tuple[str, str], str, str]]:
    """Each message, what is remarked on it, and the file that it is from."""
    for file in sorted(WEB.glob("templates/*.html")):
        with file.open("rb") as read:
            for _line, name, said, _comments in babel_extract(read, KEYWORDS, (), {"silent": "false"}):
                yield from ((each, "", _name(file)) for each in _message(name, said))
    for file in sorted(WEB.glob("*.py")):
        with file.open("rb") as read:
            for _line, name, said, _comments in extract_python(read, KEYWORDS, (), {}):
                yield from ((each, "", _name(file)) for each in _message(name, said))
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):  # also within a call of the other
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "meant":
                yield from ((words, "", _name(file)) for words in _message("meant", ast.literal_eval(each.args[0])))
    for place, hidden in BENEATH.items():
        for file in sorted((SOURCE / place).glob("[a-z]*.py")) if (SOURCE / place).is_dir() else [SOURCE / place]:
            for each in dict.fromkeys(_of(ast.parse(file.read_text(encoding="utf-8")), hidden)):
                each = f"{each}." if place in STOPPED and isinstance(each, str) else each
                yield _bare(each), TOLD, _name(file)
                if isinstance(each, str) and each.startswith("%(by)s "):  # a name, or several of whom none is known
                    yield each.replace("%(by)s", "They"), TOLD, _name(file)
    yield from ((each, TOLD, "") for each in (*PHRASES, *PAIRS))


def _message(name: str | None, said: object) -> Iterator[str | tuple[str, str]]:
    """The message of a call, if it is in plain sight there."""
    words = [each for each in (said if isinstance(said, tuple) else (said,)) if isinstance(each, str)]
    if name in ("ngettext", "meant_of") and len(words) > 1:
        yield words[0], words[1]
    elif words:
        yield words[0]


def _bare(said: str | tuple[str, str]) -> str | tuple[str, str]:
    return said.strip() if isinstance(said, str) else said


def _name(file: Path) -> str:
    return file.relative_to(SOURCE).as_posix()


# -- the sentences of the core and the desk ----------------------------------------------------------------------------


def _of(tree: ast.Module, hidden: tuple[str, ...] | frozenset[str]) -> Iterator[str | tuple[str, str]]:
    """The sentences of a module without what is hidden, or those of what is named in a set."""
    if isinstance(hidden, tuple):
        yield from _sentences(tree, hidden)
        return
    for each in ast.walk(tree):
        if not hidden.isdisjoint(_names(each)):
            yield from _sentences(each, ())


def _names(tree: ast.AST) -> Iterator[str]:
    """What that is called: a function, a class, a list, or an argument."""
    if isinstance(tree, ast.FunctionDef | ast.ClassDef):
        yield tree.name
    if isinstance(tree, ast.keyword) and tree.arg:
        yield tree.arg
    targets = tree.targets if isinstance(tree, ast.Assign) else [tree.target] if isinstance(tree, ast.AnnAssign) else []
    yield from (each.id for each in targets if isinstance(each, ast.Name))


def _sentences(tree: ast.AST, hidden: tuple[str, ...], sure: bool = False) -> Iterator[str | tuple[str, str]]:
    """What is put into words there: sentences as they stand, those with places, and what is counted. `sure` of what an
    error says: that is a sentence, whatever stands in it."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return  # a docstring
    if any(each in hidden for each in _names(tree)) or _is_logged(tree):
        return
    if (
        isinstance(tree, ast.Call)
        and isinstance(tree.func, ast.Name)
        and tree.func.id in ("pattern", "Talk", "Example")
    ):
        return
    if isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id == "counted":
        things = [each.value for each in tree.args[1:] if isinstance(each, ast.Constant)]
        if things:
            yield f"%(n)s {things[0]}", f"%(n)s {things[1] if len(things) > 1 else things[0] + 's'}"
        return
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        said = _FORMATTED.sub(lambda found: f"%({found[1] or 'amount'})s", tree.value.replace("%", "%%"))
        if _reads(SLOT.sub("X", said), sure):
            yield said
        return
    if isinstance(tree, ast.JoinedStr):
        said = _with_places(tree)
        if _reads(SLOT.sub("X", said), sure):
            yield said
        for each in tree.values:
            yield from _within(each, hidden)
        return
    sure = sure or (isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id in ERRORS)
    for child in ast.iter_child_nodes(tree):
        yield from _sentences(child, hidden, sure)


def _is_logged(tree: ast.AST) -> bool:
    """Whether that is a line of a log."""
    return (
        isinstance(tree, ast.Call) and isinstance(tree.func, ast.Attribute)
        and isinstance(tree.func.value, ast.Name) and tree.func.value.id == "log"
    )  # fmt: skip


def _within(tree: ast.AST, hidden: tuple[str, ...]) -> Iterator[str | tuple[str, str]]:
    """The words that stand in the places of a sentence: "is" or "are", "somebody"."""
    for each in ast.walk(tree) if isinstance(tree, ast.FormattedValue) else ():
        if isinstance(each, ast.Call):
            yield from (found for found in _sentences(each, hidden) if isinstance(found, tuple))
        branches = (each.body, each.orelse) if isinstance(each, ast.IfExp) else ()
        branches = tuple(each.values) if isinstance(each, ast.BoolOp) else branches
        for branch in branches:
            if isinstance(branch, ast.Constant) and re.fullmatch(r"[A-Za-z][A-Za-z ]+", str(branch.value)):
                yield str(branch.value)


def _reads(words: str, sure: bool) -> bool:
    return bool(_WORDS.search(words)) and (sure or not _CODE.search(words.replace("“", "").strip()))


def _with_places(tree: ast.JoinedStr) -> str:
    """A message with a named place for each value that stands in it."""
    said, names = "", dict[str, str]()
    for each in tree.values:
        if isinstance(each, ast.Constant):
            said += str(each.value).replace("%", "%%")
        elif isinstance(each, ast.FormattedValue):
            code = ast.unparse(each.value)
            found = re.findall(r"[A-Za-z_]\w*", re.sub(r"\(.*", "", code.split(" or ")[0].split(" if ")[0]))
            name = base = (found or ["it"])[-1].strip("_").lower() or "it"
            number = 2
            while names.get(name, code) != code:
                name, number = f"{base}{number}", number + 1
            names[name] = code
            said += f"%({name})s"
    return said
