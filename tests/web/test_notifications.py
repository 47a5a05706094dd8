"""Settings, Notifications: what is chosen holds, secrets are shown to nobody, and a browser shows what is pushed."""

from __future__ import annotations

import json
from datetime import time, timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from tests.jobs.test_remind import phone

from afterword.desk import accounts, digest, nudging, profile, ways_out
from afterword.desk.house import House
from afterword.notify import reminders, webpush
from afterword.web.notifications import EXAMPLES
from cast import account

BROWSER = {
    "endpoint": "https://push.example.net/send/one",
    "keys": {
        "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
        "auth": "BTBZMqHH6r4Tts7J_aSIgg",
    },
}


def test_what_is_chosen_holds(lived_in: House, visitor: Any) -> None:
    chosen = {"ended": "yes", "moved": "yes", "quiet_from": "21:00", "quiet_until": "08:00", "names": "yes"}
    assert visitor.post("/notifications", chosen).status_code == 303
    assert nudging.told_about(lived_in) == {"ended", "moved"}
    assert nudging.discloses(lived_in)
    known = profile.profile(lived_in)
    assert known is not None
    assert (known.raw["quiet_from"], known.raw["quiet_until"]) == ("21:00", "08:00")
    page = visitor.get("/notifications").text
    assert 'value="21:00"' in page
    assert 'name="opens" value="yes">' in page, "it is off"
    refused = visitor.post("/notifications", {**chosen, "quiet_from": "25:00", "opens": "yes"})
    assert refused.status_code == 422
    assert 'value="25:00"' in refused.text
    assert nudging.told_about(lived_in) == {"ended", "moved"}


def test_a_way_out_is_added_tried_and_removed_and_never_shown(lived_in: House, visitor: Any) -> None:
    with phone() as (target, arrived):
        secret = target.replace("127", "lea:hunter2@127")
        assert visitor.post("/notifications/add", {"target": secret}).status_code == 303
        (way,) = ways_out.ways(lived_in, visitor.client.app.state.here.clock())
        assert "The test was taken" in visitor.post("/notifications/test", {"way": way.id}).text
        assert arrived == ["A test from Afterword\nReminders arrive here. There is nothing to do."]
    tried = visitor.post("/notifications/test", {"way": way.id}).text
    assert "did not arrive by json" in tried
    page = visitor.get("/notifications").text
    assert "It did not arrive today 16:40. It did not take the reminder." in page
    assert "hunter2" not in tried + page
    refused = visitor.post("/notifications/add", {"target": "hunter2"})
    assert (refused.status_code, "hunter2" in refused.text) == (422, False)
    assert visitor.post("/notifications/remove", {"way": way.id}).status_code == 303
    assert nudging.targets(lived_in) == ()
    assert visitor.post("/notifications/remove", {"way": way.id}).status_code == 404
    assert "removed already" in visitor.post("/notifications/test", {"way": way.id}).text


@pytest.mark.parametrize(("name", "example"), [each for each in EXAMPLES if each[0] != "Desktop"])
def test_examples_are_targets(name: str, example: str) -> None:
    reminders.check([example])


def test_the_digest_is_chosen_where_there_is_an_account(lived_in: House, visitor: Any, now: Any) -> None:
    assert "none is set up" in visitor.get("/notifications").text
    accounts.set_up(lived_in, account(), None)
    assert visitor.post("/notifications/digest", {"on": "yes", "at": "18:30", "digest_names": "yes"}).status_code == 303
    assert digest.chosen(lived_in) == digest.Chosen(at=time(18, 30), names=True)
    assert visitor.post("/notifications/digest", {"on": "yes", "at": "soon"}).status_code == 422
    assert visitor.post("/notifications/digest", {"at": "18:30"}).status_code == 303
    assert digest.chosen(lived_in) is None


def test_a_browser_is_told_by_its_own_word_and_with_the_token_of_our_pages(
    lived_in: House, visitor: Any, now: Any
) -> None:
    token = {"x-csrftoken": visitor.token()}
    post = visitor.client.post
    assert post("/push/subscribe", json=BROWSER).status_code == 403
    assert post("/push/subscribe", json=BROWSER, headers=token).json() == {}
    assert [each.name for each in ways_out.listeners(lived_in, now)] == ["A device"]
    for endpoint in ("http://push.example.net/", "https://192.168.1.1/", "https://[::1]/", "https://printer/x", "https://a@b.net",
                     "https://2130706433/", "ftp://push.example.net", "https://push.example.net:99999/", "https://é.net/", ""):  # fmt: skip
        refused = post("/push/subscribe", json={**BROWSER, "endpoint": endpoint}, headers=token)
        assert (refused.status_code, set(refused.json())) == (422, {"error"}), endpoint
    wrong = [b"", b"[", b"{}", b"\xff", json.dumps({**BROWSER, "keys": {"p256dh": "x", "auth": "é"}}).encode(),
             json.dumps({**BROWSER, "keys": None}).encode(), json.dumps(BROWSER).encode() + b" " * 5000]  # fmt: skip
    assert {post("/push/subscribe", content=each, headers=token).status_code for each in wrong} == {422}
    assert post("/push/unsubscribe", json={"endpoint": BROWSER["endpoint"]}, headers=token).status_code == 200
    assert ways_out.listeners(lived_in, now + timedelta(1)) == ()


SERVICE = """
const browser = BROWSER;
const subscription = {
  endpoint: browser.endpoint, toJSON: () => browser, unsubscribe: async () => localStorage.removeItem("key"),
};
PushManager.prototype.getSubscription = async () => localStorage.getItem("key") && subscription;
PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
  localStorage.setItem("key", applicationServerKey);
  return subscription;
};
""".replace("BROWSER", json.dumps(BROWSER))
"""Chromium's own push service lies outside. Only where it is asked is it another here."""
SHOWN = """async () => {
  const worker = await navigator.serviceWorker.ready;
  for (let n = 0; n < 200; n++) {
    const [one] = await worker.getNotifications();
    if (one) return [one.title, one.body, one.tag];
    await new Promise((again) => setTimeout(again, 50));
  }
}"""
CLICK = """async () => {
  const opened = [];
  clients.openWindow = async (address) => opened.push(address); // which asks for the finger of a person
  const [notification] = await registration.getNotifications();
  await open({ link: "https://evil.example/" });
  dispatchEvent(new NotificationEvent("notificationclick", { notification }));
  while (opened.length < 2) await new Promise((again) => setTimeout(again, 20));
  return [opened, (await registration.getNotifications()).length];
}"""


def test_a_browser_is_turned_on_shows_what_is_pushed_and_a_click_opens_it(
    lived_in: House, address: str, browser: Browser, now: Any
) -> None:
    """On a phone of 320 px, where axe finds nothing wrong."""
    accounts.set_up(lived_in, account(), None)
    nudging.set_targets(lived_in, ["json://127.0.0.1:9/"])
    context = browser.new_context(viewport={"width": 320, "height": 700}, permissions=["notifications"])
    context.add_init_script(SERVICE)
    page = context.new_page()
    page.goto(f"{address}/notifications")
    page.get_by_role("button", name="Turn on in this browser").click()
    page.get_by_text("This browser is told from now on.").wait_for()
    page.locator("[data-way] .tag").wait_for()
    assert [each.name for each in ways_out.listeners(lived_in, now)] == ["Linux"]
    assert page.evaluate("localStorage.getItem('key')") == webpush.public(ways_out.key(lived_in))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()

    devtools, registered = context.new_cdp_session(page), []
    devtools.on("ServiceWorker.workerRegistrationUpdated", lambda said: registered.extend(said["registrations"]))
    devtools.send("ServiceWorker.enable")
    page.evaluate("navigator.serviceWorker.ready")
    said = {"title": "A letter waits", "body": "Until 18:30.", "tag": "0" * 16, "link": "/nudge/" + "0" * 16}
    push = {"origin": address, "registrationId": registered[0]["registrationId"], "data": json.dumps(said)}
    devtools.send("ServiceWorker.deliverPushMessage", push)
    assert page.evaluate(SHOWN) == [said["title"], said["body"], said["tag"]]
    (worker,) = context.service_workers
    assert worker.evaluate(CLICK) == [[address, address + said["link"]], 0]

    page.get_by_role("button", name="Turn off in this browser").click()
    page.get_by_text("This browser is told no more.").wait_for()
    assert ways_out.listeners(lived_in, now) == ()
    context.close()
