"""The web door: pages made on the server. Every action is a link or a form, and works without any script."""

from __future__ import annotations

import hashlib
import logging
import traceback
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Litestar, Response
from litestar.config.compression import CompressionConfig
from litestar.config.csrf import CSRFConfig
from litestar.datastructures import MutableScopeHeaders
from litestar.datastructures.state import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.middleware import DefineMiddleware
from litestar.middleware.compression import CompressionMiddleware
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.static_files import create_static_files_router
from litestar.template.config import TemplateConfig
from litestar.types import Message, Scope

from afterword.desk import page
from afterword.desk.house import House
from afterword.errors import AfterwordError
from afterword.web import languages, tongue, words
from afterword.web.forms import sent_form
from afterword.web.gate import gate
from afterword.web.here import FOR_ALL, Asked, Clock, Here
from afterword.web.live import Live
from afterword.web.pages import PAGES
from afterword.web.patience import Patience
from afterword.web.retold import told
from afterword.web.tongue import _, meant
from afterword.web.unchanged import unchanged

FOLDER = Path(__file__).parent
LARGEST = 5_100_000
"""Bytes of one request: one file that may go with a letter, and the form around it."""

OURSELVES = ("127.0.0.1", "localhost", "[::1]")
"""Hosts that are this machine. Any other name in a request means that a stranger's page asks (DNS rebinding)."""

HEADERS = {
    # Only what we serve ourselves; no script or style inside a page. `style="--p: …"` is allowed, since it only draws.
    "content-security-policy": (
        "default-src 'self'; style-src-attr 'unsafe-inline'; worker-src 'self'; manifest-src 'self'; "
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

PACKED = DefineMiddleware(CompressionMiddleware, config=CompressionConfig(backend="gzip", exclude=["/fonts/"]))
"""What is drawn with is sent packed, and pages are not: they hold secrets beside words that others wrote (BREACH)."""

log = logging.getLogger("afterword.web")


def create_app(
    house: House, *, clock: Clock, allowed_hosts: Sequence[str] = OURSELVES, guarded: bool = False,
    patience: Patience | None = None,
) -> Litestar:  # fmt: skip
    """The pages of one house. `clock` gives an aware now in the candidate's zone; `allowed_hosts` carry their port;
    `guarded` pages ask everybody who they are, with one patience for all apps of a house."""
    secret, live = page.secret(house), Live(house.store)
    mark = hashlib.sha256(secret.encode()).hexdigest()[:8]
    return Litestar(
        route_handlers=[
            *PAGES,
            create_static_files_router(
                "/static",
                [FOLDER / "static"],
                include_in_schema=False,
                opt={FOR_ALL: True},
                middleware=[PACKED, unchanged],
            ),
        ],
        dependencies={"form": Provide(sent_form)},
        state=State({"here": Here(house, clock, guarded, secret, mark, patience or Patience()), "live": live}),
        template_config=TemplateConfig(instance=JinjaTemplateEngine.from_environment(_templates())),
        csrf_config=CSRFConfig(
            secret=secret,
            # cookies do not know ports: two houses open at once must not overwrite each other's
            cookie_name=f"afterword-{mark}",
            cookie_httponly=True,
            cookie_samesite="lax",
        ),
        allowed_hosts=list(allowed_hosts),
        request_max_body_size=LARGEST,
        middleware=[languages.in_their_language],
        before_request=gate,
        before_send=[_secure],
        on_shutdown=[live.close],
        exception_handlers={AfterwordError: _stopped, HTTPException: _refused, Exception: _broken},
        openapi_config=None,
        logging_config=None,
    )


def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(words.FILTERS)
    tongue.teach(environment)
    return environment


async def _secure(message: Message, scope: Scope) -> None:
    """The headers of every answer, errors included. Pages are kept nowhere; what is drawn with may be."""
    if message["type"] != "http.response.start":
        return
    headers = MutableScopeHeaders.from_message(message)
    for name, value in HEADERS.items():
        headers[name] = value
    still = scope["path"].startswith("/static/")
    calendar = scope["path"].startswith("/feed/")  # asked for every hour, and mostly the same
    kept = "no-cache" if still or scope["path"] == "/sw.js" else "private, no-cache" if calendar else "no-store"
    headers["cache-control"] = kept
    if scope["scheme"] == "https":  # every cookie, that of the forms too
        message["headers"] = [_over_tls_alone(*header) for header in message["headers"]]


def _over_tls_alone(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    if name.lower() != b"set-cookie" or b"; secure" in value.lower():
        return name, value
    return name, value + b"; Secure"


# -- when something is wrong ------------------------------------------------------------------------------------------

WRONG = {
    400: (
        meant("This could not be read"),
        meant("The browser sent something that is not a form of ours. Nothing was changed."),
    ),
    403: (
        meant("That form is too old"),
        meant(
            "It was opened in another house, or its cookie is gone. Nothing was changed. Go back, load the page anew, "
            "and send it again."
        ),
    ),
    404: (meant("There is nothing here"), meant("This address leads nowhere. Nothing was lost.")),
    405: (meant("There is nothing here"), meant("This address takes forms alone. Nothing was changed.")),
    413: (
        meant("That file is too large"),
        meant(
            "No file that is taken in here has more than 5 MB. Nothing was changed. Choose another, or make it smaller."
        ),
    ),
}
BROKEN = (
    meant("Something broke on our side"),
    meant("The last change may not have been made, and nothing else was touched. Go back and try once more."),
)


def _stopped(request: Asked, error: AfterwordError) -> Response[str]:
    """A verb that could not be done: its own sentence."""
    titles = {
        404: _("There is nothing by that name"),
        409: _("Not as things stand"),
        502: _("The other side did not answer"),
    }
    title = titles.get(error.http_status, _("This needs another look"))
    return _page(request, error.http_status, title, told(str(error)), _("Nothing was changed."))


def _refused(request: Asked, error: HTTPException) -> Response[str]:
    """A request that never reached a verb."""
    title, sentence = WRONG.get(error.status_code, WRONG[400])
    return _page(request, error.status_code, _(title), _(sentence))


def _broken(request: Asked, error: Exception) -> Response[str]:
    """A mistake of ours. The log says where it is and never what was being written: letters are nobody's business."""
    log.error("A page broke: %s", where(error))
    return _page(request, 500, *map(_, BROKEN))


def where(error: Exception) -> str:
    """The kind of an error and the last places it came through; never its words, which may be those of a letter."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in reversed(frames))
    return f"{type(error).__name__} at {places}"


def _page(request: Asked, status: int, title: str, sentence: str, safe: str = "") -> Response[str]:
    """The page that says it. It is made without the house, which may be what is broken."""
    engine = request.app.template_engine
    template = engine.get_template("error.html") if engine else None
    words = {"title": title, "sentence": sentence, "safe": safe, "room": "", "example": False, "single_keys": False}
    content = template.render(**words) if template else f"{title}. {sentence}"
    return Response(content, status_code=status, media_type="text/html")
