"""What made a text, by IPTC's vocabulary of digital source types
(https://cv.iptc.org/newscodes/digitalsourcetype/).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...readers.safe_xml import Element
from .newsml_concepts import concept_code

MACHINE = ("The agency says that a machine wrote this, or a part of it.",)
_MACHINES = re.compile(
    r"trainedAlgorithmic|algorithmicMedia|algorithmicallyEnhanced", re.IGNORECASE
)


def machine_warning(types: Iterable[Element | str]) -> tuple[str, ...]:
    """The warning for types, as elements or codes, of what a model or another program made."""
    codes = (each if isinstance(each, str) else concept_code(each) for each in types)
    return MACHINE if any(map(_MACHINES.search, codes)) else ()
