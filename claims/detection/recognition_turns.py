"""In which order articles that are recognised at once get their records.

Who is on no record gets one. An article that may mean one of those whom another article is about to
bring has to be looked at afterwards, as if it had come later; all others need not wait.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from speakers.lookup.recognition import Description, may_mean


def in_turns(
    articles: Sequence[int], people: Sequence[Description], may_be_new: Sequence[bool]
) -> list[list[int]]:
    """The places of the people, turn by turn; all of one article are in the same turn.

    ``articles`` says of which article each is, and ``may_be_new`` for whom a record may be made.
    """
    waiting: dict[int, list[int]] = defaultdict(list)
    for at, article in enumerate(articles):
        waiting[article].append(at)
    turns = []
    while waiting:
        turn: list[int] = []
        # Also by those who have to wait themselves, so that all come in the order of the articles.
        made: list[Description] = []
        for article, places in list(waiting.items()):
            if not _meet([people[at] for at in places], made):
                turn += waiting.pop(article)
            made += [people[at] for at in places if may_be_new[at]]
        turns.append(turn)
    return turns


def _meet(people: Iterable[Description], made: Sequence[Description]) -> bool:
    """Whether any of the people may mean one of those that are made."""
    return any(may_mean(one, each) for one in people for each in made)
