"""`python -m afterword`, and what the console script calls."""

import gc
import sys

from afterword.cli import main

MANY = 50_000
"""Values that are made before garbage is looked for: a command that only starts and answers makes fewer."""


def run() -> None:
    """Run the command of this process and leave with its status.

    Most commands are over before there is any garbage, and to look for it takes an eighth of their time. So it is
    looked for less often, and not at all on the way out.
    """
    gc.set_threshold(MANY)
    status = main()
    gc.freeze()
    sys.exit(status)


if __name__ == "__main__":
    run()
