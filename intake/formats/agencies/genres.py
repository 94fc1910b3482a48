"""Which articles are satire, opinion or a press release, by the genres they come with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...records import SpecialGenre

# Names and codes of IPTC's genre vocabulary, Google's news sitemaps, ninjs and German agencies.
_NAMES = {
    SpecialGenre.SATIRE: {"satire", "satira", "satiric", "humor", "parodie", "parody"},
    SpecialGenre.OPINION: {
        *("opinion", "oped", "opinioncolumn", "column", "columnist", "kolumne", "kommentar"),
        *("commentary", "comment", "editorial", "leitartikel", "leader", "gastbeitrag"),
        *("gastkommentar", "meinung", "glosse", "pressestimme", "pressestimmen", "essay"),
        *("letter", "letters", "leserbrief", "review", "rezension", "kritik"),
    },
    SpecialGenre.PRESS_RELEASE: {
        *("pressrelease", "pressemitteilung", "presseaussendung", "pressreleases", "ots"),
        *("advertorial", "sponsored", "medienmitteilung", "newsrelease"),
        # Services that send nothing else.
        *("prnewswire", "businesswire", "globenewswire", "accesswire", "newsaktuell", "apaots"),
    },
}


def special_genre(genres: Iterable[str]) -> SpecialGenre | None:
    """The first special one among the genres, given as names (»Press Release«), codes
    (``genre:Opinion``) or addresses; and among outlets, as some send press releases only.
    """
    for genre in genres:
        name = re.sub(r"[^a-zäöüß]", "", re.split(r"[:/#]", genre)[-1].lower())
        for special, names in _NAMES.items():
            if name in names:
                return special
    return None
