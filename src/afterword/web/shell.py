"""What lets a phone keep the debrief and open it without a network: its service worker, its manifest, its icon."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from litestar import Response, get
from litestar.response import Template
from litestar.types import ControllerRouterHandler

from afterword.desk.debriefs import coming
from afterword.web.gate import BARE
from afterword.web.here import FOR_ALL, Asked, here, page_at, path
from afterword.web.tongue import _

STATIC = Path(__file__).parent / "static"
DRAWN = (
    "style.css", "debrief.css", "vendor/htmx.min.js", "vendor/idiomorph-ext.min.js", "live.js", "kept.js", "shell.js",
    "find.js", "keys.js", "debrief.js", "offline.js", "fonts/newsreader.woff2", "fonts/newsreader-italic.woff2",
    "fonts/newsreader-ext.woff2", "fonts/newsreader-ext-italic.woff2", "icon.svg", "icons/icon-192.png",
)  # fmt: skip
"""What the debrief is drawn with."""


@cache
def version() -> str:
    """A digest of what the pages are drawn with; another one, and browsers fetch all of it anew."""
    digest = hashlib.sha256()
    for file in sorted(each for each in STATIC.rglob("*") if each.is_file()):
        digest.update(file.relative_to(STATIC).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


@get("/sw.js", opt={FOR_ALL: True}, sync_to_thread=False)
def worker() -> Response[Any]:
    """The service worker of all pages."""
    shell = ["/offline", *(f"/static/{each}" for each in DRAWN)]
    says = f'const VERSION = "{version()}";\nconst SHELL = {json.dumps(shell)};\n'
    script = says + (STATIC / "worker.js").read_text(encoding="utf-8")
    return Response(script, media_type="text/javascript", headers={"service-worker-allowed": "/"})


@get("/manifest.webmanifest", opt={FOR_ALL: True}, sync_to_thread=False)
def manifest() -> Response[Any]:
    """How it is called and looks among the programs of a phone."""
    icon = "/static/icons/icon"
    return Response(
        {
            "id": "/", "name": "Afterword", "short_name": "Afterword", "start_url": "/", "scope": "/",
            "description": _("Everything after a job interview."), "display": "standalone",
            "background_color": "#f4efe6", "theme_color": "#f4efe6",
            "icons": [
                {"src": f"{icon}-192.png", "sizes": "192x192", "type": "image/png"},
                {"src": f"{icon}-512.png", "sizes": "512x512", "type": "image/png"},
                {"src": f"{icon}-maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
            ],
            "shortcuts": [{"name": _("Debrief"), "url": "/debrief"}, {"name": _("Today"), "url": "/"}],
        },
        media_type="application/manifest+json",
    )  # fmt: skip


@get("/offline", opt={FOR_ALL: True}, sync_to_thread=False)
def offline() -> Response[Any]:
    """What is shown without a network in place of a page that is not kept."""
    return Template(template_name="offline.html", context=BARE, media_type="text/html", status_code=200)


@page_at("/offline/debriefs")
def debriefs(request: Asked) -> Response[Any]:
    """The debriefs that can be asked for soon, where there may be no network: the nearest first."""
    at = here(request)
    pages = [path("debrief", candidacy) for candidacy in coming(at.house, at.clock())]
    return Response({"pages": pages}, media_type="application/json")


PAGES: tuple[ControllerRouterHandler, ...] = (worker, manifest, offline, debriefs)
