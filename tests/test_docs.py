"""What the documents say is true: every example in them runs as it is printed, and every command is explained."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from afterword import config
from afterword.cli import COMMANDS, cli
from servers import Dovecot, Postfix, folder, inbox

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "STYLE.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
]


def sessions(text: str) -> list[list[tuple[str, str]]]:
    """The console blocks of a page: commands (`$ …`) and what each prints."""
    blocks = re.findall(r"^```console\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return [
        [(command, printed) for command, printed in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)]
        for block in blocks
    ]


def matches(expected: str, printed: str) -> bool:
    """As printed, but for `…`, which stands for anything within a line."""
    pattern = ".*".join(re.escape(part) for part in expected.rstrip("\n").split("…"))
    return re.fullmatch(pattern, printed.rstrip("\n")) is not None


def run(session: list[tuple[str, str]], where: Path, environment: dict[str, str]) -> None:
    """Run the commands of one block in one shell, and hold each to what the page says that it prints."""
    mark = "-- next --"
    script = "set -u\n" + "".join(f"{command}\necho '{mark}'\n" for command, _ in session)
    done = subprocess.run(
        ["bash"], input=script, cwd=where, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    printed = done.stdout.split(f"{mark}\n")
    for (command, expected), output in zip(session, printed, strict=False):
        assert matches(expected, output), f"$ {command}\n{output}\nand the page says:\n{expected}\n{done.stderr}"
    assert len(printed) == len(session) + 1, done.stderr


def test_the_readme_goes_from_an_invitation_to_three_letters_that_arrive(
    dovecot: Dovecot, postfix: Postfix, tmp_path: Path
) -> None:
    people = [dovecot.user(name) for name in ("priyanka.raghunathan", "tomasz.wierzbicki", "aoife.nibhriain")]
    ines = dovecot.user("ines.marlow")
    shutil.copytree(ROOT / "docs" / "example", tmp_path / "docs" / "example")
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "SMTP": f"localhost:{postfix.smtp}",
        "IMAP": f"localhost:{dovecot.imap}",
        "SSL_CERT_FILE": str(dovecot.cert),
        "COLUMNS": "100",
    }
    (example,) = sessions(README)
    run(example, tmp_path, environment)
    received = [inbox(dovecot, person.user, at_least=1) for person in people]
    assert [len(mails) for mails in received] == [1, 1, 1]
    letters = [message_from_bytes(mails[0], policy=policy.default) for mails in received]
    assert len({letter.get_content() for letter in letters}) == 3
    assert [str(letter["To"]).split()[0] for letter in letters] == ["Priyanka", "Tomasz", "Aoife"]
    copies = folder(dovecot, ines.user, "Sent")
    assert {message_from_bytes(copy)["Message-ID"] for copy in copies} == {letter["Message-ID"] for letter in letters}
    assert len(copies) == 3
    today = example[-1]
    assert today[0] == "afterword today"
    assert "Thursday 26 November: Check in with Tidewater Rail" in today[1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text) + re.findall(r'(?:src|href)="([^"#]+)"', text)
    for target in targets:
        assert target.startswith("http") or (page.parent / target).exists(), f"{page.name} leads to {target}"


def test_every_command_has_help_and_stands_in_the_documents() -> None:
    guide = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        command = cli.get_command(None, name)  # type: ignore[arg-type]
        assert command, name
        assert command.help, name
        assert f"`afterword {name}" in guide, f"docs/how-it-works.md does not speak of {name}"
        for option in command.params:
            assert getattr(option, "help", None) or option.param_type_name == "argument", f"{name} {option.name}"


def test_every_setting_stands_in_the_documents() -> None:
    guide = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    for setting in config.SETTINGS:
        assert setting.name in guide
        assert setting.sentence in guide


def test_the_documents_speak_of_the_product_alone() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"\bissue #?\d|\b(?:this|last) session\b|/work/|\.\./shared", text), page.name


def test_the_page_of_the_rules_says_what_the_rules_say() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "docs" / "generate.py", "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
