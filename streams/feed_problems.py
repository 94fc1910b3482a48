"""What is wrong with a feed, in the reader's language: the libraries say it in English, a line for
each problem, some with a fact behind the sentence.
"""

from __future__ import annotations

import re

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.messages import INTAKE_MESSAGES

FORBIDDEN = gettext_noop("The site’s robots.txt does not allow programs to ask for it.")
CUT = gettext_noop("It does not end within the limit; what stands before is read.")
GONE = gettext_noop("The feed is gone (410).")
_SENTENCES = (FORBIDDEN, CUT, GONE, *FETCH_PROBLEMS.values(), *INTAKE_MESSAGES)
_STATUS = re.compile(r"The server answered (\d+)\.")


def localized_problems(problem: str) -> list[str]:
    """Each problem of a feed or an entry."""
    return [_localized(line) for line in problem.splitlines() if line.strip()]


def _localized(line: str) -> str:
    if found := _STATUS.fullmatch(line):
        return _("The server answered %(status)s.") % {"status": found[1]}
    for sentence in _SENTENCES:
        if line.startswith(sentence):
            return _(sentence) + line[len(sentence) :]
    return line
