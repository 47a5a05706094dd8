"""A language model, for those who want one: any endpoint that speaks OpenAI's chat completions, such as Ollama's.

It is off unless named, and it only proposes: `writing.rewording` says what it sees and what is taken of what it says.
What it says is as hostile as any mail. Nothing is kept of a conversation, and nothing of it is logged.
"""

from __future__ import annotations

import ipaddress
import json
import os
import shlex
import subprocess
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from afterword.core.story import Story
from afterword.core.value import Value
from afterword.errors import BadInput, OutsideFailed
from afterword.writing.letter import Letter
from afterword.writing.rewording import Message, Refused, asked, asked_again, taken

if TYPE_CHECKING:
    import httpx

SECONDS = 120
"""For one answer. A model on one's own machine may take its time."""
LARGEST = 1_000_000
"""Bytes of an answer that are read."""


class Endpoint(Value):
    """Where a model is asked. `url` is the base ("http://localhost:11434/v1"); `key` is sent as a bearer token."""

    url: str
    model: str
    key: str = ""

    def __repr__(self) -> str:
        """Without the key."""
        return f"Endpoint(url={self.url!r}, model={self.model!r})"

    @property
    def host(self) -> str:
        """The machine that the letter goes to."""
        return urlsplit(self.url).hostname or ""

    @property
    def here(self) -> bool:
        """Whether that is this machine."""
        return _is_here(self.host)


class Reworded(Value):
    """One letter: in the model's words (`by` is its name) or in ours (`by` empty), and why theirs were not taken."""

    letter: Letter
    by: str = ""
    reasons: tuple[str, ...] = ()


def endpoint(environment: Mapping[str, str] = os.environ) -> Endpoint | None:
    """The endpoint that the settings name, or None where they name none. Raises `BadInput` for what is none."""
    url, model = environment.get("AFTERWORD_MODEL_URL", ""), environment.get("AFTERWORD_MODEL", "")
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
        raise BadInput(f"AFTERWORD_MODEL_URL should be an address such as http://localhost:11434/v1, and is {url!a}.")
    if parts.scheme == "http" and not _is_here(parts.hostname):
        raise BadInput(
            f"AFTERWORD_MODEL_URL goes to {parts.hostname} unencrypted. Use https, or a model on this machine."
        )
    if not model:
        raise BadInput("AFTERWORD_MODEL should name the model, such as llama3.1.")
    return Endpoint(url=url.rstrip("/"), model=model, key=_key(environment.get("AFTERWORD_MODEL_KEY_COMMAND", "")))


def reword(
    endpoint: Endpoint, letters: Sequence[Letter], stories: Mapping[str, Story], now: datetime,
    beside: Sequence[Letter] = (),
    tell: Callable[[Letter], None] = lambda _: None,
) -> tuple[Reworded, ...]:  # fmt: skip
    """The letters of one batch in the model's words, each where they can be taken, else in ours.

    `beside` are letters of the batch that stay. The model may mend its words once. `tell` hears of each letter before
    it is asked for. Raises `OutsideFailed` where the endpoint cannot be asked; then nothing is changed.
    """
    import httpx

    current = list(letters)
    done: list[Reworded] = []
    with httpx.Client(timeout=httpx.Timeout(SECONDS, connect=10), trust_env=False, follow_redirects=False) as client:
        for number, ours in enumerate(letters):
            tell(ours)
            others = [*beside, *(each for place, each in enumerate(current) if place != number)]
            others = [each for each in others if each.candidacy == ours.candidacy]
            done.append(_reworded(client, endpoint, ours, others, stories, now))
            current[number] = done[-1].letter
    return tuple(done)


def _reworded(
    client: httpx.Client, endpoint: Endpoint, ours: Letter, others: Sequence[Letter], stories: Mapping[str, Story],
    now: datetime,
) -> Reworded:  # fmt: skip
    messages = asked(ours)
    said = _ask(client, endpoint, messages)
    found = taken(ours, said, others, stories, now)
    if isinstance(found, Refused):
        said = _ask(client, endpoint, asked_again(messages, said, found))
        found = taken(ours, said, others, stories, now)
    if isinstance(found, Refused):
        return Reworded(letter=ours, reasons=found.reasons)
    return Reworded(letter=found, by=endpoint.model)


def _ask(client: httpx.Client, endpoint: Endpoint, messages: Sequence[Message]) -> str:
    """What the model says; "" where its answer is none. Raises `OutsideFailed` with one sentence."""
    import httpx

    body = {"model": endpoint.model, "messages": list(messages), "temperature": 0.4, "max_tokens": 900, "stream": False}
    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    try:
        with client.stream("POST", f"{endpoint.url}/chat/completions", json=body, headers=headers) as answer:
            if answer.status_code != 200:
                raise OutsideFailed(f"The model at {endpoint.host} did not answer: {_why(answer.status_code)}.")
            data = b""
            for piece in answer.iter_bytes():
                data += piece
                if len(data) > LARGEST:
                    return ""
    except httpx.TimeoutException:
        raise OutsideFailed(f"The model at {endpoint.host} did not answer in {SECONDS} seconds.") from None
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise OutsideFailed(f"The model at {endpoint.host} could not be asked: {type(error).__name__}.") from None
    return _content(data)


def _content(data: bytes) -> str:
    """The words of an answer in the shape of chat completions, or ""."""
    try:
        said: Any = json.loads(data)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        return ""
    return said.encode("utf-8", "replace").decode() if isinstance(said, str) else ""


def _why(status: int) -> str:
    known = {
        401: "it does not know the key, so look at AFTERWORD_MODEL_KEY_COMMAND",
        403: "the key may not use this model",
        404: "there is no such model or address, so look at AFTERWORD_MODEL and AFTERWORD_MODEL_URL",
        429: "too much was asked of it, so try again later",
    }
    return known.get(status, f"it said {status}")


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _key(command: str) -> str:
    """The first line that the command prints. Raises `BadInput` where it cannot be had; it is never shown."""
    if not command:
        return ""
    try:
        done = subprocess.run(shlex.split(command), capture_output=True, text=True, timeout=30, check=True)
        return done.stdout.splitlines()[0].strip()
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        raise BadInput("AFTERWORD_MODEL_KEY_COMMAND printed no key. Run it by hand and see.") from None
