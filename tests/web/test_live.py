"""The stream says that something changed, and no more; what takes long is shown; both end with the house."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any

import pytest

from afterword.desk import demo
from afterword.desk.house import House
from afterword.errors import OutsideFailed
from afterword.store.database import open_store
from afterword.web import fetching, live, working
from afterword.web.live import Live
from afterword.web.working import Work, Works


def test_a_change_by_another_process_is_told_and_the_end_ends_the_stream(
    house: House, now: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "EVERY", 0.02)
    told: list[str] = []

    async def listen() -> None:
        here = Live(house.store)
        async for event in here.stream():
            told.append(str(event.data))
            if len(told) == 1:
                with closing(open_store(f"sqlite:///{house.store.file}")) as other:
                    demo.fill_in(House(house.folder, other), now)
            elif len(told) == 2:
                here.step()
            else:
                here.close()
                assert here.full

    asyncio.run(asyncio.wait_for(listen(), 20))
    assert len(told) == len(set(told)) == 3
    assert all(each.count("-") == 2 for each in told), "a version and nothing else"


def test_more_than_so_many_streams_are_sent_away(visitor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST", 0)
    answer = visitor.get("/live")
    assert (answer.status_code, answer.headers["retry-after"], answer.text) == (503, "60", "")


def test_a_page_carries_the_version_that_it_shows(drafted: House, visitor: Any) -> None:
    def version() -> str:
        return str(visitor.get("/").text.split(' data-live="', 1)[1].split('"', 1)[0])

    before = version()
    assert version() == before
    visitor.post("/letters/tidewater-rail/priyanka-raghunathan/approve", {"when": "best"})
    assert version() != before


def test_what_takes_long_goes_on_is_shown_and_can_be_stopped(
    house: House, visitor: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.jobs.fetch import Fetched, Progress

    seen, go_on = threading.Event(), threading.Event()

    def slowly(house: House, clock: Any, *, told: Callable[[Progress], None], stopped: Callable[[], bool]) -> Fetched:
        told(Progress(folder="INBOX", done=250, of=800, taken=1))
        seen.set()
        go_on.wait(10)
        return Fetched(looked=250, stopped=stopped())

    monkeypatch.setattr(fetching.jobs, "fetch", slowly)
    monkeypatch.setattr(working, "PATIENCE", 0.0)
    visitor.post("/replies/fetch")
    assert seen.wait(10)
    visitor.post("/replies/fetch")  # twice is once
    page = visitor.get("/replies").text
    assert 'role="progressbar"' in page
    assert 'aria-valuetext="250 of 800 mails looked at."' in page
    assert visitor.post("/work/stop", {"work": "fetch"}).headers["location"] == "/replies"
    works = visitor.client.app.state.live.works
    go_on.set()
    assert works.get("fetch").ended.wait(10)
    assert "Nothing new came in. It was stopped, and goes on there next time." in visitor.get("/replies").text


def test_what_fails_within_the_wait_is_raised_and_later_is_said() -> None:
    told: list[bool] = []
    works = Works(lambda: told.append(True))

    def fails(_work: Work, _tell: Callable[[], None]) -> None:
        raise OutsideFailed("The server did not answer.")

    with pytest.raises(OutsideFailed):
        works.start(Work(key="a", title="A", room="/"), fails).wait()
    assert (works.get("a") or Work(key="", title="", room="")).trouble == "The server did not answer."
    assert works.under_way("a") is None
    with suppress(ZeroDivisionError):
        works.start(Work(key="b", title="B", room="/"), lambda *_: 1 / 0).wait()
    assert (works.get("b") or Work(key="", title="", room="")).trouble.startswith("Something broke on our side.")
    works.close()
    assert told
