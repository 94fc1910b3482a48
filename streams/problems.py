"""What is wrong with a feed or an item of an archive, in the reader's language: the libraries say
it in English, a line for each problem, some with a fact behind the sentence.
"""

from __future__ import annotations

import re

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.messages import INTAKE_MESSAGES, UNREADABLE_LANGUAGE

FORBIDDEN = gettext_noop("The site’s robots.txt does not allow programs to ask for it.")
CUT = gettext_noop("It does not end within the limit; what stands before is read.")
GONE = gettext_noop("The feed is gone (410).")
# What lists of people that are not read say to do instead.
_YAML = gettext_noop("a list in YAML: the same list is published as JSON; hand in that file")
_WIKIDATA = gettext_noop(
    "an export of Wikidata, whose records of speakers have an import of their own"
)
_SENTENCES = (
    *(FORBIDDEN, CUT, GONE, *FETCH_PROBLEMS.values(), *INTAKE_MESSAGES, UNREADABLE_LANGUAGE),
    *(_YAML, _WIKIDATA),
)
# Sentences with a number or a name in them.
_WITH_A_FACT = (
    (re.compile(r"The server answered (\d+)\."), gettext_noop("The server answered %(number)s.")),
    (
        re.compile(r"The reading stopped several times behind item (\d+)\."),
        gettext_noop("The reading stopped several times behind item %(number)s."),
    ),
    (re.compile(r"line (\d+)"), gettext_noop("line %(number)s")),
    (
        re.compile(r"the persons of this corpus stand in (.+): hand in that file"),
        gettext_noop("the persons of this corpus stand in %(name)s: hand in that file"),
    ),
)


def localized_problems(problem: str) -> list[str]:
    """Each problem of a feed, an entry, an archive's item or a list of people."""
    return [_localized(line) for line in problem.splitlines() if line.strip()]


def _localized(line: str) -> str:
    for pattern, sentence in _WITH_A_FACT:
        if found := pattern.fullmatch(line):
            return _(sentence) % {"number": found[1], "name": found[1]}
    for sentence in _SENTENCES:
        if line.startswith(sentence):
            return _(sentence) + line[len(sentence) :]
    return line
