"""What made a text, by IPTC's vocabulary of digital source types
(https://cv.iptc.org/newscodes/digitalsourcetype/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MACHINE = ("The agency says that a machine wrote this, or a part of it.",)
_MACHINES = re.compile(
    r"trainedAlgorithmic|algorithmicMedia|algorithmicallyEnhanced", re.IGNORECASE
)


# »The Associated Press created this story using technology provided by …«, »Dieser Text wurde
# automatisch erstellt«: the line in which an agency says so.
_BY_MACHINE = (
    r"(?:an? )?(?:automated|automation|artificial intelligence|AI|algorithm|machine|software)"
)
_VON_SELBST = (
    r"(?:automatisch|automatisiert|maschinell"
    r"|(?:von|mit|mithilfe|mit Hilfe) (?:\w+ )?(?:KI|künstlicher Intelligenz|Algorithmus))"
)
_SAYS_SO = re.compile(
    r"\bcreated this (?:story|article|report) using (?:technology|artificial intelligence)\b"
    r"|\b(?:story|article|report|text|translation) (?:was|is|has been) (?:\w+ )?"
    rf"(?:generated|created|written|translated) (?:by|with|using) {_BY_MACHINE}\b"
    rf"|\b(?:Text|Artikel|Bericht|Meldung|Übersetzung) (?:wurde|ist) "
    rf"(?:\w+ ){{0,3}}?{_VON_SELBST}\b"
    r"|\bTHIS IS AN AUTOMATED TRANSLATION\b",
    re.IGNORECASE,
)


def machine_warning(codes: Iterable[str], text: str = "") -> tuple[str, ...]:
    """The warning for codes of types that a model or another program made; and for a text whose
    first or last paragraph says so.
    """
    paragraphs = text.split("\n\n")
    says_so = any(map(_SAYS_SO.search, (paragraphs[0], paragraphs[-1])))
    return MACHINE if says_so or any(map(_MACHINES.search, codes)) else ()
