"""Which articles are satire, opinion or a press release, by the genres they come with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...errors import NoArticleError
from ...records import SpecialGenre
from .wire_references import says_not_to_use

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
        *("advertorial", "sponsored", "medienmitteilung", "newsrelease", "mediarelease"),
        *("pressemeddelelse", "pressemelding", "pressmeddelande"),
        # Services that send nothing else.
        *("prnewswire", "businesswire", "globenewswire", "accesswire", "newsaktuell", "apaots"),
    },
}


# What agencies tell desks: what they plan, which stories still hold, when somebody speaks.
_ADVISORIES = frozenset(
    {
        *("achtung", "planungshinweis", "vorschau", "tagesvorschau", "wochenvorschau"),
        *("terminvorschau", "programmvorschau", "themenplan", "advisory", "newsadvisory"),
        *("daybook", "mediaadvisory"),
    }
)


def refuse_advisory(genres: Iterable[str], text: str) -> None:
    """Raise NoArticleError for a note to editors, by its genre's name or code. One that says what
    is not to be used is for the desk to see.
    """
    for genre in genres:
        if _bare(genre) in _ADVISORIES and not says_not_to_use(text):
            raise NoArticleError(genre)


def special_genre(genres: Iterable[str]) -> SpecialGenre | None:
    """The first special one among the genres, given as names (»Press Release«), codes
    (``genre:Opinion``) or addresses; and among outlets, as some send press releases only, whether
    they are called by name or by their site.
    """
    for genre in genres:
        name = _bare(genre)
        for special, names in _NAMES.items():
            if name in names:
                return special
    return None


def _bare(genre: str) -> str:
    last = re.sub(r"\.[a-z]{2,3}$", "", re.split(r"[:/#]", genre)[-1].lower())
    return re.sub(r"[^a-zäöüß]", "", last)
