"""The pictures of the README: Today with the invented example in it, on a wide screen and on a telephone."""

from __future__ import annotations

import shutil
import tempfile
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import sync_playwright

from afterword.core import clock
from afterword.desk import demo, letters
from afterword.desk.house import House, replan
from afterword.store import lines
from afterword.store.database import open_store
from afterword.web.app import create_app

PICTURES = Path(__file__).parent / "pictures"
NOW = datetime(2026, 11, 12, 16, 40, tzinfo=clock.zone("Europe/London"))
SIZES = {"today-1280": (1280, 900), "today-390": (390, 844)}


def main() -> None:
    """Draw them again, as a browser shows them at a fixed moment."""
    PICTURES.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp())
    with closing(open_store(folder / "afterword.db")) as store:
        house = House(folder, store)
        with store.transaction() as tx:
            for line in demo.example(NOW):
                (lines.put if "record" in line else lines.append)(tx, unmarked(line))
            for candidacy in lines.ids(tx, "candidacy"):
                replan(tx, candidacy)
        letters.draft(house, NOW)
        app = create_app(house, clock=lambda: NOW, allowed_hosts=("127.0.0.1:7399",))
        server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=7399, log_level="warning"))
        thread = threading.Thread(target=server.run)
        thread.start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
                for name, (width, height) in SIZES.items():
                    page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=1)
                    page.goto("http://127.0.0.1:7399/", wait_until="networkidle")
                    whole = page.evaluate("document.documentElement.scrollHeight")
                    page.set_viewport_size({"width": width, "height": whole})  # the bar at the bottom stays there
                    page.screenshot(path=PICTURES / f"{name}.png")
                browser.close()
        finally:
            server.should_exit = True
            thread.join()
    shutil.rmtree(folder)


def unmarked(value: Any) -> Any:
    """A line of the example as somebody's own: not marked as invented, nor named so."""
    if isinstance(value, dict):
        return {key: unmarked(each) for key, each in value.items() if key != "demo"}
    if isinstance(value, list):
        return [unmarked(each) for each in value]
    return value.removeprefix("demo-") if isinstance(value, str) else value


if __name__ == "__main__":
    main()
