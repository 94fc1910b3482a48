"""Who the speaker of a claim was on the day of its article, and a title there that does not fit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claims.models import Claim, Mention
from speakers.positions.office_dates import WrongTitle, held_on, wrong_title

if TYPE_CHECKING:
    from speakers.models import Position


@dataclass(frozen=True, slots=True)
class OfficeThen:
    """The positions on that day, and the titles that the record contradicts."""

    day: dt.date
    held: list[Any]
    wrong: list[WrongTitle]

    @property
    def is_past(self) -> bool:
        """Whether any of them had ended by now, so that »then« has to be said."""
        today = dt.date.today()
        return any(each.end_on and each.end_on < today for each in self.held)


def office_then(claim: Claim, mention: Mention | None) -> OfficeThen | None:
    """In one query; None without a speaker, or for an article that is not dated to the day."""
    day = claim.article.exact_day
    if claim.speaker is None or day is None:
        return None
    positions: list[Position] = list(claim.speaker.positions.all())
    titles = mention.titles if mention and mention.speaker_id == claim.speaker_id else []
    found = [wrong_title(str(title), positions, day) for title in titles]
    held = held_on(positions, day)
    wrong = [each for each in found if each is not None]
    return OfficeThen(day, held, wrong) if held or wrong else None
