"""The letters of one opening: side by side, marked, changed, approved, and taken back."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any, cast

import pytest

from afterword.desk import accounts, letters, openings, reviewing, rewording
from afterword.desk.house import House
from afterword.mail.account import Account
from afterword.store import lines
from cast import account
from models import listening, rewords

PAGE = "/letters/tidewater-rail"


@pytest.fixture
def tomasz(drafted: House, now: datetime) -> str:
    """The name of a letter with his name misspelled in it."""
    found = letter_to(drafted, now, "wierzbicki")
    letters.edit(
        drafted, found.draft.id, found.letter.subject, found.letter.text.replace("Wierzbicki", "Wierzbiki"), now
    )
    return str(found.draft.id)


def letter_to(house: House, now: datetime, person: str) -> reviewing.Reviewed:
    return next(each for each in reviewing.on_the_desk(house, "tidewater-rail", now) if each.person.id == person)


def mark_of(page: str, name: str) -> str:
    return re.findall(rf'action="{PAGE}/{name}/fix".*?name="mark" value="(\w+)"', page, re.DOTALL)[0]


def test_the_letters_stand_side_by_side(drafted: House, visitor: Any) -> None:
    page = visitor.get(PAGE).text
    assert "Three letters for Tidewater Rail" in page
    assert "Three are ready to approve. Best sent before tomorrow 11:45." in page
    assert "How they differ" in page
    assert len(re.findall(r"\d+% shared", page)) == 3
    for words in ("Opens with", "The Selby junction conflict", "I make timetables that hold", "?</dd>"):
        assert words in page
    assert re.findall(r"To ([^<]+)</h3>", page) == [
        "Priyanka Raghunathan", "Tomasz Wierzbicki", "Aoife Ní Bhriain",
    ]  # fmt: skip


def test_letters_that_are_owed_are_drafted_from_the_page(lived_in: House, visitor: Any) -> None:
    page = visitor.get(PAGE).text
    assert "Three letters can be written from what you noted." in page
    assert "Draft three letters" in page
    assert visitor.post(f"{PAGE}/draft").headers["location"] == PAGE
    assert "Ready, no marks" in visitor.get(PAGE).text


def test_what_must_be_asked_first_leads_to_its_field(lived_in: House, visitor: Any, now: datetime) -> None:
    with lived_in.store.transaction() as tx:
        (debrief,) = [each for each in lines.of_candidacies(tx, ["tidewater-rail"]).facts if each.kind == "debriefed"]
        notes = [note for note in debrief.raw["notes"] if note["person"] != "wierzbicki"]
        lines.append(tx, {"fact": "corrected", "id": "c1", "candidacy": "tidewater-rail", "at": now.isoformat(),
                          "target": debrief.id, "new": {"notes": notes}})  # fmt: skip
    page = visitor.get(PAGE).text
    assert "Nothing is made up for you." in page
    assert 'href="/debrief/tidewater-rail#topics-wierzbicki"' in page
    assert 'id="topics-wierzbicki"' in visitor.get("/debrief/tidewater-rail").text


def test_a_mark_stands_in_the_letter_and_its_note_in_the_margin(tomasz: str, visitor: Any) -> None:
    page = visitor.get(PAGE).text
    assert '<mark class="must">Wierzbiki</mark>' in page
    assert "Must fix" in page
    assert "<del>Wierzbiki</del> <ins>Wierzbicki</ins>" in page
    assert (
        found := re.search(rf'<a class="mk" href="#(n-{tomasz}-\w+)" aria-label="Mark 1, see the reason">1</a>', page)
    )
    assert f'id="{found[1]}"' in page
    assert "1 mark, 1 must be fixed" in page
    assert "You can approve this letter once mark 1 is settled." in page


def test_the_fix_is_taken_and_can_be_undone(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    answer = visitor.post(f"{PAGE}/{tomasz}/fix", {"mark": mark_of(visitor.get(PAGE).text, tomasz)})
    assert answer.headers["location"] == f"{PAGE}?said=fixed&letter={tomasz}#l-{tomasz}"
    page = visitor.get(answer.headers["location"]).text
    assert "Fixed." in page
    assert "Wierzbiki" not in page
    visitor.post(f"{PAGE}/{tomasz}/undo")
    assert "Dear Mr Wierzbiki," in letter_to(drafted, now, "wierzbicki").letter.text
    again = visitor.post(f"{PAGE}/{tomasz}/fix", {"mark": "0123"}).headers["location"]
    assert "That mark is settled already." in visitor.get(again).text


def test_every_sure_fix_is_taken_at_once(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    visitor.post(f"{PAGE}/{tomasz}/fix")
    assert not letter_to(drafted, now, "wierzbicki").blocked
    assert "said=settled" in visitor.post(f"{PAGE}/{tomasz}/fix").headers["location"]


def test_mine_is_kept_and_the_mark_can_come_back(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    mark = mark_of(visitor.get(PAGE).text, tomasz)
    without = visitor.post(f"{PAGE}/{tomasz}/keep", {"mark": mark})  # one that stops the letter wants a reason
    assert (without.status_code, "say in a few why they are right" in without.text) == (422, True)
    answer = visitor.post(f"{PAGE}/{tomasz}/keep", {"mark": mark, "why": "He writes it so himself."})
    page = visitor.get(answer.headers["location"]).text
    assert "Kept yours." in page
    assert "Must fix" not in page
    assert visitor.post(f"{PAGE}/{tomasz}/keep", {"mark": mark, "why": "again"}).status_code == 303
    visitor.post(f"{PAGE}/{tomasz}/keep", {"mark": mark, "again": "yes"})
    assert letter_to(drafted, now, "wierzbicki").blocked


def test_a_letter_is_edited_by_hand(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    page = visitor.get(f"{PAGE}/{tomasz}/edit").text
    assert "Dear Mr Wierzbiki,\n\n" in page
    text = "Dear Mr Wierzbicki,\r\n\r\nThank you <b>very</b> much.\r\n\r\nInes Marlow"
    answer = visitor.post(f"{PAGE}/{tomasz}/edit", {"subject": "Thank you", "text": text})
    assert answer.status_code == 303
    page = visitor.get(answer.headers["location"]).text
    assert "Thank you &lt;b&gt;very&lt;/b&gt; much." in page
    assert "Saved, and read again." in page
    assert letter_to(drafted, now, "wierzbicki").letter.text == text.replace("\r\n", "\n") + "\n"


@pytest.mark.parametrize(("text", "said"), [(" \n", "Write the letter"), ("x" * 100_001, "longer than")])
def test_a_letter_that_cannot_be_saved_is_kept_as_typed(tomasz: str, visitor: Any, text: str, said: str) -> None:
    answer = visitor.post(f"{PAGE}/{tomasz}/edit", {"subject": "My own subject", "text": text})
    assert answer.status_code == 422
    assert said in answer.text
    assert 'value="My own subject"' in answer.text
    assert "<title>Error: " in answer.text


def test_a_letter_is_approved_for_its_best_moment_and_taken_back(drafted: House, visitor: Any, now: datetime) -> None:
    name = letter_to(drafted, now, "raghunathan").draft.id
    assert "Tomorrow 09:00" in visitor.get(PAGE).text
    answer = visitor.post(f"{PAGE}/{name}/approve", {"when": "best"})
    page = visitor.get(answer.headers["location"]).text
    assert "Goes out <strong>tomorrow 09:00</strong>" in page
    assert "It waits for a mail account." in page
    assert 'href="/start#mail"' in page
    assert "1 of 3 approved." in page
    assert "One is scheduled and two are ready to approve." in page
    assert "Done: one letter scheduled" in visitor.get("/").text
    visitor.post(f"{PAGE}/{name}/take-back")
    assert letter_to(drafted, now, "raghunathan").sealed is None
    again = visitor.post(f"{PAGE}/{name}/take-back")  # sent twice, it is the same
    assert again.headers["location"] == f"{PAGE}?said=taken-back&letter={name}#l-{name}"


def test_all_that_are_clean_are_approved_at_once_as_they_were_read(
    tomasz: str, visitor: Any, drafted: House, now: datetime
) -> None:
    named = re.findall(r'name="letter" value="([\w-]+:\w+)"', visitor.get(PAGE).text)
    assert [each.partition(":")[0] for each in named] == ["priyanka-raghunathan", "aoife-ni-bhriain"]
    aoife = letter_to(drafted, now, "ni-bhriain")
    letters.edit(
        drafted, aoife.draft.id, "Another subject", aoife.letter.text, now
    )  # elsewhere, since the page was made
    answer = visitor.post(f"{PAGE}/approve", {"letter": named})
    assert letter_to(drafted, now, "raghunathan").sealed is not None
    assert letter_to(drafted, now, "ni-bhriain").sealed is None
    assert "1 letter is scheduled" in visitor.get(answer.headers["location"]).text
    one = visitor.post(f"{PAGE}/aoife-ni-bhriain/approve", {"when": "best", "reads": named[1].partition(":")[2]})
    assert (one.status_code, "It was changed elsewhere since you read it here." in one.text) == (409, True)
    visitor.post(f"{PAGE}/take-back", {"letter": ["priyanka-raghunathan"]})
    assert letter_to(drafted, now, "raghunathan").sealed is None


def test_a_form_that_is_sent_twice_does_one_thing(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    mark = {"mark": mark_of(visitor.get(PAGE).text, tomasz)}
    page = visitor.get(visitor.post(f"{PAGE}/{tomasz}/fix", mark).headers["location"]).text
    undo = {"reads": re.findall(rf'action="{PAGE}/{tomasz}/undo".*?name="reads" value="(\w+)"', page, re.DOTALL)[0]}
    first, second = (visitor.post(f"{PAGE}/{tomasz}/undo", undo).headers["location"] for _ in range(2))
    assert first == second
    assert "Dear Mr Wierzbiki," in letter_to(drafted, now, "wierzbicki").letter.text


def test_now_is_held_for_thirty_seconds(drafted: House, visitor: Any, now: datetime) -> None:
    accounts.set_up(drafted, account(), None)
    name = letter_to(drafted, now, "raghunathan").draft.id
    answer = visitor.post(f"{PAGE}/{name}/approve", {"when": "now"})
    assert "held so that you can take it back" in visitor.get(answer.headers["location"]).text
    sealed = letter_to(drafted, now, "raghunathan").sealed
    assert sealed is not None
    assert sealed.send_at == now + timedelta(seconds=30)


def test_two_letters_do_not_leave_at_once(drafted: House, visitor: Any, now: datetime) -> None:
    for person in ("raghunathan", "ni-bhriain", "wierzbicki"):
        visitor.post(f"{PAGE}/{letter_to(drafted, now, person).draft.id}/approve", {"when": "best"})
    sealed = [each.sealed for each in reviewing.on_the_desk(drafted, "tidewater-rail", now)]
    moments = sorted(each.send_at for each in sealed if each)
    assert len(moments) == 3
    assert all(later - earlier >= timedelta(minutes=10) for earlier, later in pairwise(moments))


def test_the_time_is_changed_while_it_waits(drafted: House, visitor: Any, now: datetime) -> None:
    name = letter_to(drafted, now, "raghunathan").draft.id
    visitor.post(f"{PAGE}/{name}/approve", {"when": "best"})
    answer = visitor.post(f"{PAGE}/{name}/time", {"at": "2026-11-13T10:20"})
    assert "tomorrow 10:20" in visitor.get(answer.headers["location"]).text
    for wrong in ("2026-11-12T10:20", "soon", ""):
        answer = visitor.post(f"{PAGE}/{name}/time", {"at": wrong})
        assert answer.status_code == 422
        assert "still to come" in answer.text


def test_a_letter_with_a_blocker_is_not_approved(tomasz: str, visitor: Any) -> None:
    answer = visitor.post(f"{PAGE}/{tomasz}/approve", {"when": "now"})
    assert answer.status_code == 409
    assert "Not approved." in answer.text
    assert "The letter is safe." in answer.text
    assert "<title>Error: " in answer.text


def test_a_letter_of_the_example_is_never_approved(house: House, visitor: Any, now: datetime) -> None:
    visitor.post("/demo")
    page = visitor.get("/letters/demo-tidewater-rail").text
    (every, *each) = re.findall(r'action="([^"]+/approve)"', page)
    named = re.findall(r'name="letter" value="([^"]+:[^"]+)"', page)
    for answer in (visitor.post(each[0], {"when": "best"}), visitor.post(every, {"letter": named})):
        assert answer.status_code == 409
        assert "invented example" in answer.text
    assert visitor.post(every).status_code == 422, "a form that names no letter"


def test_an_approved_letter_that_is_edited_is_taken_back(drafted: House, visitor: Any, now: datetime) -> None:
    found = letter_to(drafted, now, "raghunathan")
    visitor.post(f"{PAGE}/{found.draft.id}/approve", {"when": "best"})
    assert "saving takes it back" in visitor.get(f"{PAGE}/{found.draft.id}/edit").text
    visitor.post(f"{PAGE}/{found.draft.id}/edit", {"subject": "Thanks", "text": found.letter.text})
    assert letter_to(drafted, now, "raghunathan").sealed is None


def test_a_letter_without_an_address_leads_to_it(drafted: House, visitor: Any, now: datetime) -> None:
    with drafted.store.transaction() as tx:
        (person,) = [each for each in lines.records(tx, "person").people if each.id == "raghunathan"]
        lines.put(tx, {**person.raw, "email": ""})
    page = visitor.get(PAGE).text
    assert 'href="/debrief/tidewater-rail#p-raghunathan-email"' in page
    assert 'id="p-raghunathan-email"' in visitor.get("/debrief/tidewater-rail").text
    name = letter_to(drafted, now, "raghunathan").draft.id
    answer = visitor.post(f"{PAGE}/{name}/approve", {"when": "best"})
    assert answer.status_code == 422
    assert "There is no address for Priyanka Raghunathan." in answer.text


def test_with_an_account_nothing_is_said_of_one(drafted: House, visitor: Any) -> None:
    account = Account(
        address="ines@marlow.example", name="Ines Marlow", user="ines", smtp_host="smtp.marlow.example", smtp_port=465,
        smtp_security="tls", imap_host="imap.marlow.example", imap_port=993, imap_security="tls",
    )  # fmt: skip
    accounts.set_up(drafted, account, None)
    assert "No mail account" not in visitor.get(PAGE).text
    assert "Letters leave by ines@marlow.example" in visitor.get("/start").text


@pytest.mark.parametrize("path", ["/letters/nobody", "/letters/nobody/x/edit", f"{PAGE}/nobody/edit"])
def test_letters_that_are_not_there_have_a_page(drafted: House, visitor: Any, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status_code == 404
    assert "<h1>" in answer.text


@pytest.mark.parametrize("what", ["edit", "fix", "undo", "keep", "approve", "take-back", "time"])
def test_nothing_is_done_to_a_letter_of_another_opening(drafted: House, visitor: Any, now: datetime, what: str) -> None:
    name = reviewing.on_the_desk(drafted, "larkhall", now)[0].draft.id
    assert visitor.post(f"{PAGE}/{name}/{what}", {"text": "x", "when": "now"}).status_code == 404


def test_a_letter_is_written_again_from_the_notes(tomasz: str, visitor: Any, drafted: House, now: datetime) -> None:
    step = letter_to(drafted, now, "wierzbicki").draft.step
    answer = visitor.post(f"{PAGE}/draft", {"step": step, "letter": tomasz})
    assert "In other words, from the same notes." in visitor.get(answer.headers["location"]).text
    assert not letter_to(drafted, now, "wierzbicki").blocked
    assert visitor.post(f"{PAGE}/draft", {"step": "thank_you:none"}).status_code == 404


def test_without_a_model_nothing_is_said_of_one(drafted: House, visitor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "/reword" not in visitor.get(PAGE).text
    monkeypatch.setenv("AFTERWORD_MODEL_URL", "no address")
    assert "/reword" not in visitor.get(PAGE).text


def test_a_model_that_is_named_can_be_asked_and_undone(
    drafted: House, visitor: Any, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    with listening() as model:
        monkeypatch.setenv("AFTERWORD_MODEL_URL", model.endpoint.url)
        monkeypatch.setenv("AFTERWORD_MODEL", "small")
        before = letter_to(drafted, now, "wierzbicki")
        assert "Ask small" in visitor.get(PAGE).text
        model.answers = [rewords("hank you", "hanks to you")]
        there = visitor.post(f"{PAGE}/{before.draft.id}/reword").headers["location"]
        page = visitor.get(there).text
        assert "In the words of small, held against your notes." in page
        assert f'action="{PAGE}/{before.draft.id}/undo"' in page
        model.answers = [lambda _: (404, b"")]
        said = visitor.post(f"{PAGE}/{before.draft.id}/reword")
        assert said.status_code == 502
        assert "there is no such model or address" in said.text


def test_all_letters_are_put_into_other_words_one_by_one_and_one_that_fails_leaves_the_others(
    drafted: House, visitor: Any, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    seen: list[str] = []

    def looks(then: Any) -> Any:
        def answer(asked: dict[str, Any]) -> tuple[int, bytes]:
            seen.append(visitor.get(PAGE).text)
            if len(seen) == 3:
                visitor.post("/work/stop", {"work": "words:tidewater-rail"})
            return cast(tuple[int, bytes], then(asked))

        return answer

    with listening() as model:
        monkeypatch.setenv("AFTERWORD_MODEL_URL", model.endpoint.url)
        monkeypatch.setenv("AFTERWORD_MODEL", "small")
        assert "Ask small for other words, letter by letter" in visitor.get(PAGE).text
        thanks = rewords("hank you", "hanks to you")
        model.answers = [looks(each) for each in (lambda _: (503, b""), thanks, thanks)]
        assert visitor.post(f"{PAGE}/reword").headers["location"] == PAGE
        assert visitor.client.app.state.live.works.get("words:tidewater-rail").ended.wait(60)
    worded = [rewording.worded_by(each) for each in reviewing.on_the_desk(drafted, "tidewater-rail", now)]
    assert worded[:2] == ["", "small"]
    assert "0 of 3 written." in seen[0]
    assert 'class="missed"' in seen[1]
    assert "0 of 3 written." in seen[1], "one that failed is not written"
    assert "1 of 3 written." in seen[2]
    assert "In the words of small" in seen[2], "a letter is there as soon as it is ready"
    assert 'http-equiv="refresh"' in seen[2]
    assert "2 of 3 letters have other words now." in visitor.get(PAGE).text


def test_what_goes_to_another_machine_is_said(drafted: House, visitor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_MODEL_URL", "https://models.example/v1")
    monkeypatch.setenv("AFTERWORD_MODEL", "large")
    assert "the body of this letter goes to models.example" in visitor.get(PAGE).text


@pytest.mark.parametrize(
    ("file", "kind", "begins"),
    [("letter.pdf", "application/pdf", b"%PDF"), ("mail.eml", "message/rfc822", b"From:"),
     ("words.txt", "text/plain; charset=utf-8", b"Dear")],
)  # fmt: skip
def test_a_letter_can_be_taken_away(
    drafted: House, visitor: Any, now: datetime, file: str, kind: str, begins: bytes
) -> None:
    id = letter_to(drafted, now, "wierzbicki").draft.id
    page = visitor.get(PAGE).text
    assert f'href="{PAGE}/{id}/take/{file}"' in page
    answer = visitor.get(f"{PAGE}/{id}/take/{file}")
    assert (answer.headers["content-type"], answer.content[: len(begins)]) == (kind, begins)
    assert id in answer.headers["content-disposition"]


def test_a_short_letter_opens_in_the_own_mail_program(drafted: House, visitor: Any) -> None:
    assert 'href="mailto:' in visitor.get(PAGE).text


def test_a_letter_is_taken_away_as_nothing_else(drafted: House, visitor: Any, now: datetime) -> None:
    id = letter_to(drafted, now, "wierzbicki").draft.id
    assert visitor.get(f"{PAGE}/{id}/take/letter.exe").status_code == 404
    assert visitor.get(f"{PAGE}/nobody/take/letter.pdf").status_code == 404


def test_what_was_changed_is_offered_for_next_time_and_dropped_in_the_settings(
    drafted: House, visitor: Any, now: datetime
) -> None:
    found = letter_to(drafted, now, "wierzbicki")
    close = found.letter.text.strip().split("\n\n")[-1].splitlines()[0]
    changed = found.letter.text.replace(close, "Kindest regards,")
    visitor.post(f"{PAGE}/{found.draft.id}/edit", {"subject": found.letter.subject, "text": changed})
    page = visitor.get(PAGE).text
    assert f"You close with “Kindest regards,” where we wrote “{close}”." in page
    visitor.post(f"{PAGE}/{found.draft.id}/habit", {"kind": "sign_off", "value": "Kindest regards,"})
    assert "where we wrote" not in visitor.get(PAGE).text
    assert "You close with “Kindest regards,”." in visitor.get("/start").text
    visitor.post("/start/hand", {"kind": "sign_off", "value": "Kindest regards,"})
    assert "Kindest regards," not in visitor.get("/start").text


def test_another_strength_and_a_question_of_one_s_own_are_written_and_stay(
    drafted: House, visitor: Any, now: datetime
) -> None:
    found = letter_to(drafted, now, "wierzbicki")
    could = letters.choices_for(openings.one(drafted, found.draft.candidacy)[0], found.step, now)
    other = next(id for id in could.strengths if id != found.draft.body["chosen"]["strength"])
    assert "Another strength or question" in visitor.get(PAGE).text
    picked = {"step": found.draft.step, "letter": found.draft.id, "strength": other, "own": "Who draws up the rota?"}
    visitor.post(f"{PAGE}/draft", picked)
    after = letter_to(drafted, now, "wierzbicki")
    assert after.draft.body["chosen"]["strength"] == other
    assert "ho draws up the rota?" in after.letter.text
    visitor.post(f"{PAGE}/draft", {"step": found.draft.step, "letter": found.draft.id})
    assert "ho draws up the rota?" in letter_to(drafted, now, "wierzbicki").letter.text
    visitor.post(f"{PAGE}/{found.draft.id}/undo")
