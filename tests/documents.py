"""Small documents, made where they are needed."""

from __future__ import annotations

import io

from pypdf import PdfReader, PdfWriter

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def a_pdf(*pages: str, password: str | None = None, title: str = "") -> bytes:
    """A PDF with a line of text on each page; the letters have to be Latin."""
    content = a_pdf_of_pages([[(72, 720, 12, text)] if text else [] for text in pages])
    return _finished(content, password, title)


def a_pdf_page(*lines: tuple[float, float, float, str]) -> bytes:
    """A PDF of one page with lines (x, y, size, text) where they are put."""
    return a_pdf_of_pages([list(lines)])


def a_pdf_of_pages(pages: list[list[tuple[float, float, float, str]]]) -> bytes:
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        stream = "\n".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET" for x, y, size, text in lines
        )
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    return _numbered(objects)


def _numbered(objects: list[str]) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R "
        f">>\nstartxref\n{len(body)}\n"
    )
    return body + end.encode() + b"%%EOF\n"


def _finished(content: bytes, password: str | None, title: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    if title:
        writer.add_metadata({"/Title": title, "/Author": "Ada Sommer"})
    if password is not None:
        writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
