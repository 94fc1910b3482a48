"""HTML as a test looks at it: how the templates break their lines is not what it is about."""

from __future__ import annotations

import re


def squeezed(html: str) -> str:
    """Without white space beside tags, and with single blanks elsewhere."""
    return re.sub(r"\s*([<>])\s*", r"\1", re.sub(r"\s+", " ", html))
