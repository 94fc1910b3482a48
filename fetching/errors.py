"""What can be wrong with an address, a server or its answer."""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """Why nothing was fetched, or why no text could be made of it."""

    ADDRESS = "address"  # not http or https, with a password, or not an address at all
    PORT = "port"
    INSIDE = "inside"  # leads into a network that is not public
    UNKNOWN_HOST = "unknown_host"
    UNREACHABLE = "unreachable"
    CERTIFICATE = "certificate"
    TIMEOUT = "timeout"
    REDIRECTS = "redirects"  # too many, or to nowhere
    STATUS = "status"  # the server says no; ``detail`` is its status
    TYPE = "type"  # neither a page nor a document; ``detail`` is the media type
    TOO_LARGE = "too_large"
    BROKEN = "broken"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"


class FetchError(Exception):
    """Nothing was kept. ``detail`` is a short fact beside the problem, such as a status or a media
    type.
    """

    def __init__(self, problem: Problem, detail: str = "") -> None:
        self.problem, self.detail = problem, detail
        super().__init__(f"{problem}: {detail}" if detail else str(problem))
