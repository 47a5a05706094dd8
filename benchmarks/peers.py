"""Other checkers of prose, each as a call that looks at one text. They read nothing but the text."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

Look = Callable[[str], object]
WRITE_GOOD = "write-good@1.0.8"
_NODE = """
const check = require('write-good');
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const texts = JSON.parse(line), before = process.cpuUsage();
  let found = 0;
  for (const text of texts) found += check(text).length;
  const spent = process.cpuUsage(before);
  console.log(JSON.stringify({seconds: (spent.user + spent.system) / 1e6, found}));
});
"""


def proselint() -> Look:
    """Every check that is on by default."""
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda text: LintFile("letter", text).lint() if text else []


def harper() -> Look:
    """Every rule that is on by default, in the dialect of the letters."""
    from harper import Dialect, Linter

    linter = Linter(Dialect.BRITISH)
    return lambda text: linter.lint(text, language="plaintext")


@contextmanager
def write_good() -> Iterator[Callable[[Sequence[str]], float] | None]:
    """A call that has Node look at texts and gives the seconds of the processor that it took; None without npm.

    One Node looks at all of them, so that its start is not measured. It is installed for this run alone.
    """
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        print("write-good was left out: there is no npm here.")
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(
            [npm, "install", *quiet, "--prefix", folder, WRITE_GOOD], capture_output=True, check=False
        )
        if done.returncode:
            print("write-good was left out: npm could not install it.")
            yield None
            return
        program = Path(folder) / "look.js"
        program.write_text(_NODE)
        with subprocess.Popen([node, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdin
            assert process.stdout

            def look(texts: Sequence[str]) -> float:
                assert process.stdin
                assert process.stdout
                print(json.dumps(texts), file=process.stdin, flush=True)
                return float(json.loads(process.stdout.readline())["seconds"])

            yield look
            process.stdin.close()
