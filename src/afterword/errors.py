"""What can go wrong, and what each door answers.

Bad data inside a letter or a plan is a value (a finding, a question). What stands here stops a verb: each error is one
sentence that says what, where and how to mend it, and knows its exit status and its HTTP status.
"""


class AfterwordError(Exception):
    """A verb could not be done; nothing was changed. `str()` is the sentence for the person."""

    code = "error"
    exit_status = 2
    http_status = 500


class BadInput(AfterwordError):
    """What was given cannot be used: a file, a name, a time, an option."""

    code = "bad-input"
    http_status = 422


class NotFound(BadInput):
    """There is nothing by that name."""

    code = "not-found"
    http_status = 404


class Stopped(AfterwordError):
    """The thing asked for may not be done as things stand: marks to settle, nothing to send."""

    code = "stopped"
    exit_status = 1
    http_status = 409


class OutsideFailed(AfterwordError):
    """The mail server, the calendar or the database did not do its part; nothing was lost."""

    code = "outside-failed"
    exit_status = 3
    http_status = 502
