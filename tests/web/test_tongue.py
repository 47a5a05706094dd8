"""The pages in German: no English of the catalogue is left on one, what others wrote stays as it is, and any header of
a browser is borne."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import reduce
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import filled
from afterword.desk.house import House
from afterword.store import letters as drafts
from afterword.store import lines, plans
from afterword.web import tongue
from afterword.web.languages import wished
from afterword.web.retold import told
from afterword.web.sentences import SLOT
from afterword.web.tongue import in_that_tongue

VOID = ("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr")
SEEN = ("aria-label", "placeholder", "title", "alt", "aria-valuetext")
AS_THEY_ARE = ("code", "script", "style", "textarea", "kbd")
NAMES = frozenset({"Afterword", "Selby", "I stay calm in disruption"})
"""Messages that are names, or words of the candidate's own in these tests, and so stay as they are in every language."""
START = (
    "/",
    "/start",
    "/import",
    "/devices",
    "/etiquette",
    "/data",
    "/figures",
    "/outbox",
    "/search?q=zzz",
    "/nowhere",
)
MOST = 80
ENGLISH = re.compile(
    r"\b(?:the|and|of|with|is|are|your|you|they|them|that|this|from|until|would|because|to|it|its|for|not|be|by|has|on|"
    r"at|no|when|there|nothing|any)\b"
)
"""Words that few English sentences do without, and no German one has."""


class Words(HTMLParser):
    """The words that a page shows or says, without those that are marked as English."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.words: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        hidden = tag in AS_THEY_ARE or known.get("lang") == "en" or (bool(self.open) and self.open[-1][1])
        if not hidden:
            self.words += [known[name] or "" for name in SEEN if known.get(name)]
        if known.get("href", "").startswith("/") and tag == "a":  # type: ignore[union-attr]
            self.links.append((known["href"] or "").split("#")[0])
        if tag not in VOID:
            self.open.append((tag, hidden))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not (self.open and self.open[-1][1]):
            self.words.append(" ".join(data.split()))


def words_of(page: str) -> Words:
    read = Words()
    read.feed(page)
    return read


def texts(body: Any) -> Iterator[str]:
    """Every text in a line of the journal, or in what is kept of a letter."""
    if isinstance(body, str):
        yield from (body,) if len(body) > 3 else ()
    elif isinstance(body, Mapping):
        yield from (each for value in body.values() for each in texts(value))
    elif isinstance(body, (list, tuple)):
        yield from (each for value in body for each in texts(value))


def english() -> Iterator[tuple[str, str]]:
    """Each message that reads otherwise in German."""
    for message in tongue.messages("de"):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        for each in ids:
            if each and each != message.string and each not in NAMES and SLOT.sub("", each).strip(" .,:%"):
                yield each, str(message.string)


def test_no_english_of_the_catalogue_is_left_on_a_page_in_german(drafted: House, visitor: Any) -> None:
    visitor.client.headers["accept-language"] = "de-AT, en;q=0.5"
    whole = {each.replace("%%", "%") for each, _ in english() if not SLOT.search(each)}
    german = {said for _, said in english()}
    long_ = [each for each in whole if len(each) > 24]
    asked, waiting, left = set[str](), list(START), dict[str, str]()
    while waiting and len(asked) < MOST:
        address = waiting.pop(0)
        if address in asked or re.search(r"/take/|\.vcf|\.jsonl|/authority|/static", address):
            continue
        asked.add(address)
        page = words_of(visitor.get(address).text)
        waiting += page.links
        for words in page.words:
            if (words in whole and words not in german) or any(each in words for each in long_):
                left.setdefault(words, address)
    assert len(asked) > 40
    assert left == {}


def test_what_a_reply_changes_and_what_is_wrong_with_an_account_are_german(
    house: House, visitor: Any, now: datetime
) -> None:
    filled.fill(house, now)
    visitor.client.headers["accept-language"] = "de"
    words = words_of(visitor.get("/").text).words
    assert any("Nachfrage bei Colin Abara: öffnet sich jetzt am " in each for each in words)
    assert "Sie kommt von larkhall.example, wie Leute von Larkhall Instruments." in words
    assert not any(" instead of " in each for each in words)
    with in_that_tongue("de"):
        assert told("smtp.example, port 587 did not answer in time; nothing was sent.") == (
            "smtp.example, Port 587 hat nicht rechtzeitig geantwortet; nichts wurde gesendet."
        )
        assert told("The moment to move on does not come any more.") == "Zeitpunkt zum Loslassen: kommt nicht mehr."


def test_no_run_of_english_is_left_on_any_page_in_german(house: House, visitor: Any, now: datetime) -> None:
    filled.fill(house, now)
    visitor.client.headers["accept-language"] = "de"
    addresses = [each for there in filled.addresses(house, now).values() for each in there]
    with house.store.reading() as tx:
        theirs = sorted({each for line in lines.everything(tx).lines for each in texts(line)}, key=len, reverse=True)
        kept = [each for letter in drafts.everything(tx) for each in texts(letter.body)]
        planned = [plans.of_candidacy(tx, each) for each in lines.ids(tx, "candidacy")]
    every = [each for plan in planned for each in (*plan.steps, *plan.held_back)]
    addresses += [f"/why?step={quote(each.key)}" for each in {(type(e), e.purpose): e for e in every}.values()]
    said = " ".join(" ".join((*theirs, *kept, filled.REPLY)).split())
    left = dict[str, str]()
    for address in dict.fromkeys(addresses):
        for words in words_of(visitor.get(address).text).words:
            if len(ENGLISH.findall(words)) > 1 and words.strip(" “”…") not in said:
                ours = reduce(lambda left, each: left.replace(each, ""), theirs, words)
                if len(ENGLISH.findall(ours)) > 1:
                    left.setdefault(words, address)
    assert left == {}


def test_what_others_wrote_stays_and_stays_escaped(drafted: House, visitor: Any) -> None:
    name = "<b>%(name)s</b> & Today {{ 7 }}"
    visitor.post("/openings/larkhall", {"employer": name, "role": "Next"})
    visitor.client.headers["accept-language"] = "de"
    page = visitor.get("/").text
    assert "Bei &lt;b&gt;%(name)s&lt;/b&gt; &amp; Today {{ 7 }} nachfragen" in page
    assert "<b>%" not in page
    assert "Next" in words_of(visitor.get("/openings").text).words


def test_settings_choose_the_language_and_letters_keep_theirs(drafted: House, visitor: Any) -> None:
    assert visitor.post("/start/language", {"language": "de"}).headers["location"] == "/start?said=language#language"
    page = visitor.get("/letters/tidewater-rail", headers={"accept-language": "en"}).text
    assert '<html lang="de">' in page
    assert '<div class="letter__text" lang="en">' in page
    visitor.post("/start/language", {"language": "tlh"})
    assert '<html lang="en">' in visitor.get("/start").text


@pytest.mark.parametrize(
    ("header", "languages"),
    [
        ("de-AT;q=0.4, en-GB;q=0.8, fr", ["fr", "en", "de"]),
        ("de;q=0, en", ["en"]),
        ("de;q=2, *, ;q=1, en;q=x, ,,", []),
        ("de-CH, de;q=0.1", ["de"]),
        ("", []),
    ],
)
def test_a_browser_s_languages_are_weighed(header: str, languages: list[str]) -> None:
    assert wished(header) == languages


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["", "Thank ", "Nothing is due. ", "3 steps are due, about ", "%(n)s "]))
def test_any_header_and_any_text_is_borne(text: str, before: str) -> None:
    assert all(each.isascii() and each.isalpha() for each in wished(text))
    with in_that_tongue("de"):
        assert isinstance(told(before + text), str)
    assert told(before + text) == before + text


def test_sentences_from_beneath_are_told_with_their_times_and_numbers() -> None:
    with in_that_tongue("de"):
        assert told("Three steps are due, about 9 minutes in all. Nothing is late.") == (
            "Drei Schritte fällig, zusammen etwa 9 Minuten. Nichts ist verspätet."
        )
        assert told("Sent tomorrow 17:40 (10:40 in Chicago). A copy stands in Sent.") == (
            "Gesendet morgen 17:40 (10:40 in Chicago). Eine Kopie liegt unter „Gesendet“."
        )
        assert told("Thank Dr. Ada Okafor") == "Dr. Ada Okafor danken"
        assert told("A sentence of which nobody knows. Nothing is due.") == (
            "A sentence of which nobody knows. Nichts ist fällig."
        )


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "At Foo: Ada said on Friday 30 October that they hope to decide by Monday 2 November: “We sit. Then I write.”; "
            "you wrote it down on Monday 2 November.",
            "Bei Foo: Ada sagte am Freitag, 30. Oktober, dass sie bis Montag, 2. November zu entscheiden hoffen: "
            "„We sit. Then I write.“; aufgeschrieben hast du es am Montag, 2. November.",
        ),
        (
            "Your letter to Ada would settle it, and a bounce of it would open it again.",
            "Dein Brief an Ada würde das erledigen, und käme es zurück, wäre es wieder offen.",
        ),
        (
            "Also: They said no on Thursday 12 November. After one gracious answer it is over.",
            "Außerdem: Sie sagten am Donnerstag, 12. November ab. Nach einer freundlichen Antwort ist es vorbei.",
        ),
        (
            "imap.x.example, port 993, did not let ada in: No, thank you. Check the user's name and the password.",
            "imap.x.example, Port 993, ließ ada nicht ein: No, thank you. Prüfe Benutzernamen und Passwort.",
        ),
        ("You struck “Thank you for the 20,000 words.”.", "Du hast „Thank you for the 20,000 words.“ gestrichen."),
        ("The letter to Ada cannot be approved yet. Say so.", "The letter to Ada cannot be approved yet. Say so."),
    ],
)
def test_a_sentence_is_told_around_another_and_what_is_quoted_stays(english: str, german: str) -> None:
    with in_that_tongue("de"):
        assert told(english) == german


def test_a_text_of_our_own_words_within_our_own_words_is_told_before_long() -> None:
    """Whoever knows our sentences can write one in which each place could be many others; and each is a sentence."""
    chance = random.Random(1)
    with in_that_tongue("de"):
        known = [each.id if isinstance(each.id, str) else each.id[0] for each in tongue.messages("de") if each.id]

        def filled_in(said: str, deep: int) -> str:
            return SLOT.sub(lambda _place: filled_in(chance.choice(known), deep - 1) if deep else "a, b and c", said)

        began = time.process_time()
        for _ in range(60):
            assert told(filled_in(chance.choice(known), 4)[:2000])
        assert time.process_time() - began < 30
        assert told("It can no longer be taken back.") == "Er lässt sich nicht mehr zurücknehmen."
