"""What a file is, by its own first bytes; its name and what a server says of it are claims."""

from __future__ import annotations

PDF, PNG, JPEG, WEBP, GIF = "application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif"
HTML, XHTML, PLAIN = "text/html", "application/xhtml+xml", "text/plain"
DOCUMENTS = (PDF, PNG, JPEG, WEBP, GIF)
ENOUGH = 16  # bytes that tell

_BEGINNINGS = (
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
)


def document_type(head: bytes) -> str:
    """The media type of a PDF or picture that begins with these bytes, empty for anything else."""
    for beginning, media_type in _BEGINNINGS:
        if head.startswith(beginning):
            return media_type
    return WEBP if head[:4] == b"RIFF" and head[8:12] == b"WEBP" else ""


def page_type(content: bytes, announced: str) -> str:
    """The media type of what a server sent: of a PDF by its bytes, of a text as announced; empty if
    it is neither.
    """
    if document_type(content[:ENOUGH]) == PDF:
        return PDF
    if announced in {HTML, XHTML, PLAIN}:
        return announced
    return HTML if not announced and content.lstrip()[:1] == b"<" else ""
