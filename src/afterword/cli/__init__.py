"""The command line: words in, words out. A command is loaded when it is called, since start time is felt."""

from __future__ import annotations

import sys

import click

from afterword import __version__
from afterword.errors import AfterwordError

COMMANDS: dict[str, tuple[str, str]] = {
    "add": ("intake", "Take in an invitation: an .ics file, a mail, or a text."),
    "read": ("reading", "Say what an invitation holds, and keep nothing."),
    "debrief": ("intake", "Write down how it went: six questions."),
    "profile": ("intake", "Say who you are and what you are good at."),
    "people": ("people", "People who are there twice: one person, or two."),
    "today": ("day", "What is due, what waits, and why."),
    "find": ("finding", "Find people, openings, notes, letters and replies by their words."),
    "why": ("day", "Why a step is owed, or held back."),
    "skip": ("day", "Leave a step out, or take it up again."),
    "feed": ("calendar", "The agenda as a calendar: an address to subscribe to, or a file."),
    "calendar": ("calendars", "Your own calendar, both ways: tasks out, ticks and interviews in."),
    "remind": ("remind", "Be reminded of what is due, once of each step."),
    "snooze": ("remind", "Not today: no reminder of a step until later."),
    "plan": ("journals", "Everything that is owed and held back."),
    "explain": ("explaining", "Explain a rule or a check by its name."),
    "etiquette": ("etiquette", "The numbers of good manners: list, compare, use, set."),
    "import": ("journals", "Take in a journal file."),
    "export": ("journals", "Write the whole journal down."),
    "draft": ("letters", "Write the letters that are owed."),
    "edit": ("letters", "Open a letter in your editor."),
    "hand": ("hand", "How you write yourself, learned from what you change."),
    "reword": ("rewording", "Let a language model put letters into other words, if you want one."),
    "review": ("reviewing", "Look for mistakes before anybody else does."),
    "keep": ("keeping", "Keep your words where a mark stands against them."),
    "approve": ("letters", "Let a letter go out, word for word as it stands."),
    "call": ("calls", "The sheet for a telephone call, and what became of it."),
    "elsewhere": ("elsewhere", "Note that a letter was sent by another way."),
    "supplied": ("elsewhere", "Note that what they asked for, or you promised, was sent."),
    "print": ("printing", "Put a letter on paper, or into a file for your own mail program."),
    "send": ("sending", "Send what was approved."),
    "fetch": ("fetching", "Look for replies in your mailbox."),
    "replies": ("fetching", "What came back, what it says, and your word on it."),
    "outbox": ("sending", "What is on its way, and what became of it."),
    "work": ("work", "Send by itself what falls due, until stopped."),
    "account": ("accounts", "Set up the mail account that letters leave by."),
    "doctor": ("doctor", "Look whether all is well, and say what to mend."),
    "serve": ("house", "Open the app on this machine."),
    "service": ("service", "Let the app run by itself from every login on."),
    "devices": ("letting_in", "Which devices open your pages: pair one, turn one away."),
    "passphrase": ("letting_in", "Lock the pages with a passphrase."),
    "mcp": ("mcp", "Let an assistant read and draft, and never send."),
    "demo": ("house", "Fill in an invented example, or take it out again."),
}
"""Name, module, and what the list of commands says of it."""


class Commands(click.Group):
    """The commands, in the order in which a person needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        from importlib import import_module

        module = import_module(f"afterword.cli.{COMMANDS[name][0]}")
        command: click.Command = getattr(module, f"{name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", "-V", message="afterword %(version)s")
def cli() -> None:
    """Everything after the interview: who to thank, by when, in whose words, once, and why."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit status of the contract, section 6. Errors are one line on stderr, never a traceback."""
    try:
        status = cli.main(args=arguments, prog_name="afterword", standalone_mode=False)
        return status if isinstance(status, int) else 0
    except AfterwordError as error:
        _complain(str(error))
        return error.exit_status
    except click.UsageError as error:
        hint = f" See: {error.ctx.command_path} --help." if error.ctx else ""
        _complain(error.format_message().rstrip(".") + "." + hint)
        return 2
    except click.ClickException as error:
        _complain(error.format_message())
        return 2
    except (click.Abort, KeyboardInterrupt):
        _complain("Stopped. What was saved before stays.")
        return 130
    except BrokenPipeError:  # the reader of our output went away, which is its right
        sys.stderr.close()
        return 0


def _complain(words: str) -> None:
    click.echo(f"afterword: {' '.join(words.split())}", err=True)
