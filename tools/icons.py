"""Draw the icons of the pages as a phone wants them. Run it when icon.svg changes: `python tools/icons.py`."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parent.parent / "src/afterword/web/static"
ICONS = (("icon-192", 192, 0.72), ("icon-512", 512, 0.72), ("icon-maskable-512", 512, 0.5), ("icon-180", 180, 0.66))
"""Name, pixels, and how much of the square is drawn on: of a maskable icon the inner four fifths alone are sure."""
PAPER = "#f4efe6"


def main() -> None:
    """Draw each, in the browser that the tests use."""
    drawing = (STATIC / "icon.svg").read_text(encoding="utf-8")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, pixels, share in ICONS:
            page = browser.new_page(viewport={"width": pixels, "height": pixels})
            page.set_content(
                f"<style>body{{margin:0;height:100vh;display:grid;place-items:center;background:{PAPER}}}"
                f"svg{{width:{share:.0%};height:{share:.0%}}}</style>{drawing}"
            )
            page.screenshot(path=STATIC / "icons" / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
