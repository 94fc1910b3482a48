"""What can go wrong on the way to a running server."""

from __future__ import annotations


class EmbeddedPostgresError(Exception):
    """The embedded server cannot be used. The message is one line and says what to do."""


class ToldToEndError(EmbeddedPostgresError):
    """The process was told to end before the server was up; nothing of the server is left
    running.
    """
