"""The house rules, as a test and not a request: imports go down, the pure stay pure, pages stay short."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import afterword

ROOT = Path(afterword.__file__).parent
LAYERS = (
    "cli",
    "web",
    "mcp",
    "jobs",
    "desk",
    "store",
    "mail",
    "calendars",
    "notify",
    "grammar",
    "model",
    "paper",
    "writing",
    "core",
    "config",
    "errors",
)
"""From the doors down. A module imports from its own layer or from those after it."""
DOORS = frozenset({"cli", "web", "mcp"})
PURE = frozenset({"core", "writing"})
"""No input or output, no clock, no randomness; the standard library and small pure libraries only."""
FORBIDDEN_TO_PURE = frozenset({
    "asyncio", "ftplib", "glob", "http", "imaplib", "io", "logging", "multiprocessing", "os", "pathlib", "platform", "random",
    "secrets", "shutil", "signal", "smtplib", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time",
    "urllib", "uuid",
})  # fmt: skip
LIBRARIES_OF_THE_PURE = frozenset({"dateutil", "holidays", "phonenumbers"})
CLOCKS = frozenset({"now", "today", "utcnow", "time", "monotonic", "uuid4", "open", "print", "input"})
LAZY = frozenset({"alembic", "caldav", "dbos", "harper", "holidays", "httpx", "icalendar", "imapclient", "keyring", "litestar", "mcp", "typst", "apprise",
                  "phonenumbers", "uvicorn", "jinja2"})  # fmt: skip
"""Libraries that take long to load, and that `afterword --version` and `afterword review` do without."""

FILES = sorted(ROOT.rglob("*.py"))


def name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts) or "afterword"


def layer(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Every module that is imported, at the top or within a function; those for type checkers alone are left out."""
    skipped = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written out in full"
            yield str(node.module), node
            if str(node.module).startswith("afterword"):
                yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


@pytest.fixture(params=FILES, ids=name)
def file(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def test_imports_go_down(file: Path, tree: ast.Module) -> None:
    here = layer(name(file))
    if here in ("afterword", "__main__"):
        return
    assert here in LAYERS, f"{here} is no room of the house"
    for target, node in imports(tree):
        if not target.startswith("afterword."):
            continue
        there = layer(target.removeprefix("afterword."))
        if there not in LAYERS:
            continue  # a name of the package itself, such as its version
        assert LAYERS.index(there) >= LAYERS.index(here), f"{file.name}:{node.lineno} imports {target}"  # type: ignore[attr-defined]
        other = there in DOORS - {here} and here != "cli"  # the command line opens the other doors
        assert not other, f"{file.name} goes through another door: {target}"


def test_the_pure_stay_pure(file: Path, tree: ast.Module) -> None:
    if layer(name(file)) not in PURE:
        return
    for target, _ in imports(tree):
        top = target.split(".", maxsplit=1)[0]
        assert top not in FORBIDDEN_TO_PURE, f"{name(file)} imports {target}"
        assert top in sys.stdlib_module_names | LIBRARIES_OF_THE_PURE | {"afterword"}, f"{name(file)} imports {target}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            owner = (
                node.func.value.id
                if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
                else ""
            )
            a_clock = called in CLOCKS and owner in ("datetime", "date", "time", "uuid", "")
            assert not (a_clock and called in ("now", "today", "utcnow", "uuid4")), (
                f"{name(file)} reads the clock: {called}"
            )
            assert called not in ("open", "print", "input") or owner, f"{name(file)} does {called}"


def test_pages_are_short(file: Path, tree: ast.Module) -> None:
    if file.parent.name == "versions":
        return  # a migration is a list, and never changes
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 400, f"{name(file)} is too long to read"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 60, f"{name(file)}.{node.name} has {length} lines"


def test_what_is_public_says_what_it_is(file: Path, tree: ast.Module) -> None:
    assert ast.get_docstring(tree) or not tree.body or file.parent.name == "versions", f"{name(file)} has no docstring"
    for node in tree.body:
        public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if public and file.parent.name != "versions" and file.name != "env.py":
            assert ast.get_docstring(node), f"{name(file)}.{node.name} has no docstring"  # type: ignore[arg-type, attr-defined]


def test_nothing_is_swallowed(file: Path, tree: ast.Module) -> None:
    """Whoever catches everything raises again, or says on that line why not."""
    lines = file.read_text(encoding="utf-8").splitlines()
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else ""
            broad = caught in ("", "Exception", "BaseException")
            says_why = "# noqa: BLE001 - " in lines[node.lineno - 1]
            raises = any(isinstance(each, ast.Raise) for each in ast.walk(node))
            assert not broad or raises or says_why, f"{name(file)}:{node.lineno} swallows"


def test_every_package_is_a_room_with_something_in_it() -> None:
    for folder in {file.parent for file in FILES}:
        modules = [file for file in folder.glob("*.py") if file.read_text(encoding="utf-8").strip()]
        assert modules, f"{folder.relative_to(ROOT)} is empty"


QUICK = [["--version"], ["--help"], ["review", "LETTER", "--journal", "JOURNAL", "--now", "2026-10-14T12:00:00+01:00"],
         ["today", "--now", "2026-10-14T12:00:00+01:00"]]  # fmt: skip


@pytest.mark.parametrize("command", QUICK, ids=lambda command: command[0])
def test_a_quick_command_loads_nothing_heavy(command: list[str]) -> None:
    here = Path(__file__).parent
    files = {"LETTER": here / "letters" / "001.json", "JOURNAL": here / "journals" / "nurse-leeds.jsonl"}
    arguments = [str(files.get(each, each)) for each in command]
    code = f"import sys; from afterword.cli import main; main({arguments!r}); print(sorted(set(sys.modules) & {set(LAZY | {'sqlalchemy'})!r}))"
    run = [sys.executable, "-c", code]
    subprocess.run([*run[:2], "from afterword.cli import main; main(['demo'])"], check=True, capture_output=True)
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    assert done.stdout.rstrip().endswith("[]"), done.stdout
