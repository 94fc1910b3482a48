"""What the desk says when an address, a server or a file is not taken."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from fetching import Problem

WORDS = {
    Problem.ADDRESS: _(
        "This is not the address of a web page: it has to begin with http:// or https:// and "
        "name a host."
    ),
    Problem.PORT: _(
        "The address names the port %(detail)s; pages are fetched from the web's own ports only."
    ),
    Problem.INSIDE: _(
        "The address leads into a network that is not public. Such pages are never fetched."
    ),
    Problem.UNKNOWN_HOST: _("There is no host of this name: %(detail)s."),
    Problem.UNREACHABLE: _("The server cannot be reached, or it broke off."),
    Problem.CERTIFICATE: _(
        "The server cannot prove that it is the one in the address: its certificate is not valid."
    ),
    Problem.TIMEOUT: _("The server took too long."),
    Problem.REDIRECTS: _(
        "The server sends from one address to the next and does not come to an end."
    ),
    Problem.STATUS: _("The server refuses the page with status %(detail)s."),
    Problem.TYPE: _("There is neither a page nor a PDF at this address, but: %(detail)s."),
    Problem.TOO_LARGE: _("The page or file is larger than the limit."),
    Problem.BROKEN: _("The file is damaged: no text could be read from it."),
    Problem.ENCRYPTED: _("The file asks for a password: no text could be read from it."),
    Problem.NO_TEXT: _("There is no text in the file, only pictures of it."),
}


def words_for(problem: str, detail: str = "") -> str:
    """The problem in the reader's language."""
    return str(WORDS[Problem(problem)]) % {"detail": detail or "–"}
