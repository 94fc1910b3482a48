"""Whether an agency's item may be used, in the words of the IPTC's vocabulary: usable, withheld,
canceled. Agencies and their programmes have others for the last two, and none of those is usable.
"""

from __future__ import annotations

import re

_CANCELED = re.compile(
    r"cancel|kill|recall|retract|withdr[ae]w|revok|annul|delet|spike|zurückgezogen", re.IGNORECASE
)
_WITHHELD = re.compile(r"withh[eo]ld|embargo|\b(?:on)?hold\b|\bheld\b|gesperrt", re.IGNORECASE)


def item_status(written: str) -> str:
    """The status of one that is written as a word or a code (»stat:canceled«, »Killed«), usable
    where nothing is written; what no vocabulary knows stays, in small letters.
    """
    word = re.split(r"[:/]", written.strip())[-1].lower()
    if _CANCELED.search(word):
        return "canceled"
    if _WITHHELD.search(word):
        return "withheld"
    return word or "usable"
