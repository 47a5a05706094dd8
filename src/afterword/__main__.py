"""`python -m afterword`, and what the console script calls."""

import sys

from afterword.cli import main


def run() -> None:
    """Run the command of this process and leave with its status."""
    sys.exit(main())


if __name__ == "__main__":
    run()
