"""What the desk says when an address, a server or a file is not taken: articles, sources, feeds and
webhooks alike.
"""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from fetching import Problem

#: In English, as what became of an item is kept; the codes are those of :mod:`fetching`.
FETCH_PROBLEMS = {
    Problem.ADDRESS: gettext_noop("This is not the address of a page."),
    Problem.PORT: gettext_noop("Pages are fetched from the usual ports only."),
    Problem.INSIDE: gettext_noop("This address leads into a network that is not public."),
    Problem.UNKNOWN_HOST: gettext_noop("There is no such host."),
    Problem.UNREACHABLE: gettext_noop("The server cannot be reached."),
    Problem.CERTIFICATE: gettext_noop("The server's certificate is not valid."),
    Problem.TIMEOUT: gettext_noop("The server takes too long to answer."),
    Problem.REDIRECTS: gettext_noop("The address is redirected too often, or to nowhere."),
    Problem.STATUS: gettext_noop("The server does not hand out the page."),
    Problem.TYPE: gettext_noop("This is neither a page nor a document."),
    Problem.TOO_LARGE: gettext_noop("The page is too large."),
    Problem.BROKEN: gettext_noop("The server's answer is damaged."),
    Problem.ENCRYPTED: gettext_noop("The file asks for a password: no text could be read from it."),
    Problem.NO_TEXT: gettext_noop("There is no text in the file, only pictures of it."),
}


def problem_in_words(problem: str, detail: str = "") -> str:
    """In the reader's language, with what is known of it behind."""
    told = _(FETCH_PROBLEMS[Problem(problem)])
    return f"{told} ({detail})" if detail else told
