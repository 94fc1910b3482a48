"""The readable text of an HTML page, and what its metadata say of it."""

from __future__ import annotations

import trafilatura
from trafilatura.settings import Document

from .cleaning import clean, decode
from .texts import Legible


def read_web_page(content: bytes, charset: str, address: str) -> Legible:
    """Title, author, publisher and date as the page names them; each may be missing, the text
    too.
    """
    # Without a charset from the server the page's own declaration counts, which trafilatura reads.
    html = decode(content, charset) if charset else content
    found = trafilatura.bare_extraction(
        html, url=address or None, with_metadata=True, include_comments=False, include_tables=True
    )
    if not isinstance(found, Document):
        return Legible(clean(trafilatura.html2txt(html)))
    return Legible(
        clean(found.text or ""),
        title=(found.title or "").strip(),
        author=(found.author or "").strip(),
        publisher=(found.sitename or "").strip(),
        published_on=found.date or "",
    )
