"""Finding: by whatever is known of a person or an opening; and the index holds what is there, after whatever was done."""

from __future__ import annotations

import itertools
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from afterword.core.finding import answers, asked_for
from afterword.desk import demo, finding, letters, openings, people
from afterword.desk.house import House, new_id, replan
from afterword.store import letters as drafts
from afterword.store import lines, replies, search
from afterword.store.database import Store, open_store
from afterword.store.replies import Reply
from calling import DANA, DEBRIEF, HARROW, HELD, INES, NOW, RAUL, fact, lived

QUESTIONS = ("da whit", "harrow", "cold store", "recounts", "thank", "łos", "OR", '"', "a", "letter* NEAR(")


def known(house: House, question: str) -> list[tuple[str, str]]:
    return [(group.kind, hit.document.id) for group in finding.find(house, question) for hit in group.hits]


def reply(house: House, id: str, candidacy: str | None, kept: str) -> None:
    with house.store.transaction() as tx:
        body = {
            "name": "Dana Whitfield",
            "address": "dana@harrowlake.example",
            "subject": "Re: Thank you",
            "kept": kept,
        }
        replies.add(tx, Reply(id=id, candidacy=candidacy, message_id=f"<{id}@x>", at=NOW, noted=NOW, body=body), b"")


def test_everything_is_found_on_either_database_and_the_same(store: Store, tmp_path: Path) -> None:
    house = House(tmp_path, store)
    sent = fact("letter_sent", "2026-11-12T09:00:00-06:00", id="sent", to="dana", purpose="thank_you", subject="Cold rooms",
                text="The walk was long and worth it.\0")  # fmt: skip
    rung = fact(
        "call_made", "2026-11-12T09:30:00-06:00", id="rung", to="raul", purpose="thank_you", words="Raúl was kind"
    )
    lived(house, sent, rung, people=(DANA, {**RAUL, "name": "Raúl Łoś"}))
    reply(house, "r1", "harrow", "We are sorting things out")
    reply(house, "r2", None, "Whom is this about?")
    assert known(house, "dana")[0] == ("person", "dana")
    assert known(house, "LOS raul") == [("person", "raul"), ("note", "i1"), ("call", "raul\nrung")]
    assert known(house, "harrow plan") == [("opening", "harrow"), ("note", "i1")]
    assert known(house, "recount fewer") == [("note", "i1")]
    assert known(house, "walk worth") == [("letter", "dana\nsent")]
    assert known(house, "sorting") == [("reply", "r1")]
    assert known(house, "whom about") == [("reply", "r2")]
    for question in QUESTIONS:
        with store.reading() as tx:
            every = search.everything(tx)
        wanted = {(each.kind, each.id) for each in every if answers(each, asked_for(question))}
        assert set(known(house, question)) == wanted, question
    with store.transaction() as tx:
        lines.forget(tx, ["harrow"])
    with store.reading() as tx:
        assert {each.kind for each in search.everything(tx)} == {"reply"}, "gone at once, and not at the next search"


numbers = itertools.count()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("finding")


VERBS = (
    "look",
    "draft",
    "edit",
    "drop",
    "rename",
    "merge",
    "part",
    "happen",
    "retract",
    "reply",
    "move",
    "example",
    "forget",
)


@given(some.lists(some.sampled_from(VERBS), max_size=8))
@example(["draft", *VERBS])
@settings(max_examples=12)
def test_the_index_is_what_it_would_be_made_anew(folder: Path, verbs: list[str]) -> None:
    with closing(open_store(f"sqlite:///{folder / f'{next(numbers)}.db'}")) as store:
        house = House(folder, store)
        twin = {**DANA, "id": "dana-2", "email": "dana.whitfield@gmail.com"}
        with store.transaction() as tx:
            for line in (INES, HARROW, DANA, RAUL, twin):
                lines.put(tx, line)
            for line in (HELD, DEBRIEF):
                lines.append(tx, line)
            replan(tx, "harrow")
        for number, verb in enumerate(verbs):
            do(house, verb, number)
        finding.refresh(house)
        with store.reading() as tx:
            ids = {"", *lines.ids(tx, "candidacy")}
            wanted = [(each.kind, each.id, each.title, each.text) for each in finding.documents(tx, ids)]
            there = [(each.kind, each.id, each.title, each.text) for each in search.everything(tx)]
            assert sorted(there) == sorted(wanted)
            for each in search.everything(tx):  # and the index of words holds the same, no more and no less
                matching = {(hit.document.kind, hit.document.id) for hit in search.find(tx, each.words[:3], 99)}
                assert matching == {(one.kind, one.id) for one in search.everything(tx) if answers(one, each.words[:3])}


def do(house: House, verb: str, number: int) -> None:
    """One of the verbs that change what can be found; nothing, where it cannot be done."""
    now = NOW + timedelta(minutes=number)
    with house.store.reading() as tx:
        written = drafts.everything(tx)
        there = "harrow" in lines.ids(tx, "candidacy")
    match verb:
        case "look":
            finding.find(house, "dana")
        case "draft":
            letters.draft(house, now)
        case "edit" if written:
            body = written[0].body
            letters.edit(house, written[0].id, str(body["subject"]), f"{body['text']}\nzebra {number}", now)
        case "drop" if written:
            with house.store.transaction() as tx:
                drafts.forget_one(tx, written[0].id)
        case "rename" if there:
            openings.set_right(house, "harrow", f"Łake {number}", "Picker")
        case "merge" if there:
            people.are_one(house, "dana", "dana-2")
        case "happen" | "retract" if there:
            said: dict[str, Any] = {
                "to": "raul",
                "purpose": "thank_you",
                "subject": f"Scanners {number}",
                "text": "Kind of you.",
            }
            kind, more = ("letter_sent", said) if verb == "happen" else ("retracted", {"target": "debriefed"})
            with house.store.transaction() as tx:
                lines.append(tx, fact(kind, now.isoformat(), id=new_id(), **more))
                replan(tx, "harrow")
        case "reply":
            reply(house, new_id(), "harrow" if number % 2 else None, f"walrus {number}")
        case "move":
            with house.store.transaction() as tx:
                for each in replies.in_doubt(tx):
                    replies.change(tx, each.id, "harrow", {**each.body, "subject": "moved"})
        case "example":
            demo.remove(house) if demo.is_there(house) else demo.fill_in(house, now)
        case "forget":
            with house.store.transaction() as tx:
                replies.forget(tx, ["harrow"])
                drafts.forget(tx, ["harrow"])
        case _:
            pass
