"""The whole story in a real browser, at real mail servers: from the invitation to moving on, on a phone and on a wide
screen, in either scheme, and once with no script at all. The clock of the house is set by hand; nobody waits."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Locator, Page, expect, sync_playwright
from tests.web.conftest import CHROMIUM

from afterword.core import clock
from afterword.desk import accounts
from afterword.desk.house import House
from afterword.jobs.send import send_due
from afterword.store.database import open_store
from afterword.web.app import create_app
from servers import Dovecot, Postfix, Servers, inbox, put

BEGUN = datetime(2026, 11, 12, 16, 40, tzinfo=clock.zone("Europe/London"))
TOPIC = "a warehouse that floods every March"
DROP = """text => {
  const carried = new DataTransfer();
  carried.items.add(new File([text], "interview.ics", { type: "text/calendar" }));
  for (const kind of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
}"""


class Scene:
    """Ines's house and her mailbox, Dana's beside it, and a clock that is moved by hand."""

    def __init__(self, folder: Path, servers: Servers) -> None:
        self.servers, self.now = servers, BEGUN
        self.ines, self.dana = servers.dovecot.user(), servers.dovecot.user()
        self.store = open_store(f"sqlite:///{folder / 'afterword.db'}")
        self.house = House(folder, self.store)

    @property
    def invitation(self) -> str:
        return (
            "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@harrowlake.example\n"
            "DTSTAMP:20261101T090000Z\nDTSTART:20261112T140000Z\nDTEND:20261112T150000Z\nSUMMARY:Interview: Planner\n"
            f"ORGANIZER;CN=Dana Whitfield:mailto:{self.dana.address}\nEND:VEVENT\nEND:VCALENDAR\n"
        )

    def send(self) -> None:
        """What the worker does by itself."""
        send_due(self.house, lambda: self.now)

    def answer(self, letter: bytes) -> None:
        """Dana answers that letter; her words come into Ines's mailbox."""
        named = re.search(rb"^Message-ID: (<[^>]+>)", letter, re.M | re.I)
        assert named
        head = (
            f"From: Dana Whitfield <{self.dana.address}>\nTo: {self.ines.address}\nSubject: Re: Thank you\n"
            f"Message-ID: <answer-{self.dana.user}@harrowlake.example>\nIn-Reply-To: {named[1].decode()}\n"
            f"Date: {format_datetime(self.now)}\n"
        )
        words = "\nDear Ines,\n\nThank you for your note. We will decide by Friday 27 November.\n\nDana\n"
        put(self.servers.dovecot, self.ines.user, "INBOX", (head + words).replace("\n", "\r\n").encode())


@pytest.fixture
def scene(dovecot: Dovecot, postfix: Postfix, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    found = Scene(tmp_path, Servers(dovecot, postfix))
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path))
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {found.ines.password}")
    with closing(found.store):
        yield found


@pytest.fixture
def address(scene: Scene) -> Iterator[str]:
    """Where the house is served."""
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        port = door.getsockname()[1]
        app = create_app(scene.house, clock=lambda: scene.now, allowed_hosts=(f"127.0.0.1:{port}",))
        server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
        app.state.live.hang_up()
        server.should_exit = True
        thread.join(timeout=20)


@pytest.fixture
def walk() -> Iterator[Callable[..., Page]]:
    """Opens a browser of one width; whatever it complains of fails the test."""
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

        def opened(width: int, scheme: Any, script: bool) -> Page:
            context = browser.new_context(
                viewport={"width": width, "height": 844}, color_scheme=scheme, java_script_enabled=script,
                reduced_motion="reduce",
            )  # fmt: skip
            context.set_default_timeout(20_000)
            context.on("weberror", lambda error: complaints.append(str(error.error)))
            return context.new_page()

        yield opened
        browser.close()
    assert complaints == []


@pytest.mark.parametrize(
    ("width", "scheme", "script"), [(390, "light", True), (1280, "dark", True), (390, "dark", False)]
)
def test_the_whole_story(
    scene: Scene, address: str, walk: Callable[..., Page], tmp_path: Path, width: int, scheme: str, script: bool
) -> None:
    expect.set_options(timeout=20_000)
    page = walk(width, scheme, script)
    begin(page, scene, address, tmp_path, script)
    debrief(page, script)
    write(page, scene)
    hear(page, scene, address)
    check_in(page, scene, address)
    move_on(page, scene, address)


def shown(page: Page) -> Locator:
    """What the page shows, without what it says aloud of it."""
    return page.get_by_role("main")


def begin(page: Page, scene: Scene, address: str, folder: Path, script: bool) -> None:
    """Say who one is, and drop the invitation."""
    page.goto(address + "/")
    expect(page).to_have_title("Set up · Afterword")
    page.get_by_label("Name, as you sign it").fill("Ines Marlow")
    page.get_by_label("E-mail address").fill(scene.ines.address)
    page.get_by_label("Strength", exact=True).first.fill("I stay calm in disruption")
    page.get_by_label("What proves it").first.fill("held the plan steady for nine days in the January floods")
    page.get_by_role("button", name="Save who you are").click()
    expect(shown(page).get_by_text("Your details are saved.")).to_be_visible()
    scene_account(scene)
    if script:
        page.wait_for_load_state()
        page.evaluate(DROP, scene.invitation)
    else:
        file = folder / "interview.ics"
        file.write_text(scene.invitation)
        page.get_by_label("Choose or drop an .ics file").set_input_files(file)
        page.get_by_role("button", name="Read it", exact=True).click()
    page.get_by_label("Company", exact=True).fill("Harrow Lake Logistics")
    page.get_by_role("button", name="Save this interview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How did it go?")


def scene_account(scene: Scene) -> None:
    """The mail account, as `afterword account` sets it up."""
    accounts.set_up(scene.house, scene.servers.account(scene.ines, name="Ines Marlow"), None)


def debrief(page: Page, script: bool) -> None:
    """Six questions, the first without a network; then the letter is drafted."""
    talked = page.get_by_label("What did you talk about with Dana?")
    if script:
        page.wait_for_function("() => navigator.serviceWorker.controller")
        page.context.set_offline(True)
        talked.press_sequentially(TOPIC)
        expect(page.get_by_text("Saved on this device")).to_be_visible()
        page.context.set_offline(False)
    else:
        talked.fill(TOPIC)
    page.get_by_label("What did Dana care about most?").fill("plans that the drivers believe")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_role("button", name="Draft one letter").click()
    expect(page).to_have_url(re.compile("/letters/harrow-lake-logistics"))


def write(page: Page, scene: Scene) -> None:
    """A slip in the name is marked and mended, the letter is approved, leaves, and arrives."""
    letter = page.get_by_role("article").filter(has=page.get_by_role("heading", name="To Dana Whitfield"))
    letter.get_by_role("link", name="Edit by hand").click()
    text = page.get_by_label("The letter")
    text.fill(text.input_value().replace("Whitfield", "Whitfeld").replace("Dear Dana,", "Dear Dana Whitfeld,"))
    page.get_by_role("button", name="Save the letter").click()
    expect(letter.get_by_text("must be fixed").first).to_be_visible()
    letter.get_by_role("button", name="Take the fix").first.click()
    expect(letter.get_by_text("Ready, no marks")).to_be_visible()
    letter.get_by_label("Now, 16:40").check()
    letter.get_by_role("button", name="Approve").first.click()
    expect(letter.get_by_text("Approved").first).to_be_visible()
    scene.send()
    assert inbox(scene.servers.dovecot, scene.dana.user) == [], "it is held, so that it can be taken back"
    scene.now += timedelta(minutes=2)
    scene.send()
    (arrived,) = inbox(scene.servers.dovecot, scene.dana.user, at_least=1)
    assert b"Whitfeld" not in arrived
    page.reload()
    expect(shown(page).get_by_text("Sent to Dana Whitfield at 16:42.")).to_be_visible()
    scene.now += timedelta(hours=18)
    scene.answer(arrived)


def hear(page: Page, scene: Scene, address: str) -> None:
    """The answer is fetched and read, believed, and taken back."""
    page.goto(address + "/replies")
    page.get_by_role("button", name="Look for replies now").click()
    expect(page.get_by_text("we will decide by Friday 27 November", exact=False).first).to_be_visible()
    for button, answer in (
        ("That is so", "Undo this change"),
        ("Undo this change", "That is so"),
        ("That is so", "Undo"),
    ):
        page.get_by_role("button", name=button).first.click()
        expect(page.get_by_role("button", name=answer).first).to_be_visible()
    page.goto(address + "/openings/harrow-lake-logistics")
    expect(page.get_by_text("Fri 27 November").first).to_be_visible()


def check_in(page: Page, scene: Scene, address: str) -> None:
    """The check-in is locked until its day; then they are rung, and nobody answers."""
    page.goto(address + "/openings/harrow-lake-logistics")
    expect(page.get_by_text("locked").first).to_be_visible()
    page.get_by_text("Why it is locked").first.wait_for()
    scene.now = datetime(2026, 12, 1, 10, 30, tzinfo=BEGUN.tzinfo)
    page.goto(address + "/")
    expect(page.get_by_text("Check in with Harrow Lake Logistics").first).to_be_visible()
    page.goto(address + "/call/dana-whitfield")
    page.get_by_label(re.compile("number", re.I)).first.fill("+44 20 7946 0142")
    page.get_by_label(re.compile("I may ring")).check()
    page.get_by_role("button", name="Save the number").click()
    page.get_by_role("button", name="I left the message").click()
    expect(page.get_by_text(re.compile("^Noted: ")).first).to_be_visible()


def move_on(page: Page, scene: Scene, address: str) -> None:
    """Nothing comes. Weeks later it is closed, and stays recorded."""
    scene.now += timedelta(days=40)
    page.goto(address + "/figures")
    page.get_by_role("button", name=re.compile("Close it, kindly")).first.click()
    expect(shown(page).get_by_text("Closed. It stays recorded")).to_be_visible()
    page.goto(address + "/openings")
    expect(shown(page).get_by_text("Harrow Lake Logistics")).to_be_visible()
