"""A sound file of every format that the desk takes in, to be broken."""

from __future__ import annotations

import bz2
import gzip
import importlib
import io
import lzma
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.documents import a_pdf_page
from tests.intake.office_files import a_docx, an_odt, zipped

TESTS = Path(__file__).parents[2] / "tests" / "intake"
_TEXT = "Die Ministerin Ada Sommer sagte: „Wir bauen die Brücke.“ Das koste zwei Millionen Euro."
_PAGE = (
    f"<html><head><title>Die Brücke</title></head><body><article><h1>Die Brücke</h1><p>{_TEXT}</p>"
    f"<p>{_TEXT}</p></article></body></html>"
)

_WRITTEN = {
    "item.xml": (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="2" '
        'xml:lang="de"><itemMeta><versionCreated>2023-05-01T10:00:00Z</versionCreated></itemMeta>'
        "<contentMeta><headline>Die Brücke</headline></contentMeta><contentSet>"
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<body><p>{_TEXT}</p></body></html></inlineXML></contentSet></newsItem>"
    ),
    "item.json": (
        '{"uri":"urn:b","type":"text","version":"2","language":"de","headline":"Die Brücke",'
        f'"versioncreated":"2023-05-01T10:00:00Z","body_text":"{_TEXT}"}}'
    ),
    "feed.json": (
        '{"version":"https://jsonfeed.org/version/1.1","title":"Blatt","items":[{"id":"1","title":'
        f'"Die Brücke","date_published":"2023-05-01T10:00:00Z","content_text":"{_TEXT}"}}]}}'
    ),
    "rows.csv": f'title,date,text,outlet\nDie Brücke,2023-05-01,"{_TEXT}",Blatt\n',
    "rows.jsonl": f'{{"id":"1","title":"Die Brücke","date":"2023-05-01","text":"{_TEXT}"}}\n' * 3,
    "mail.eml": (
        "From: Ada <ada@example.org>\nSubject: =?utf-8?q?Die_Br=C3=BCcke?=\nMIME-Version: 1.0\n"
        "Date: Mon, 1 May 2023 10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n" + _TEXT
    ),
    "page.mhtml": (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://blatt.example.org/1\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html; charset=utf-8\n"
        f"Content-Location: https://blatt.example.org/1\n\n{_PAGE}\n--b--\n"
    ),
    "minutes.xml": (
        '<dbtplenarprotokoll wahlperiode="19" sitzung-nr="1" sitzung-datum="24.10.2017">'
        '<sitzungsverlauf><tagesordnungspunkt top-id="1"><rede id="ID1"><p klasse="redner">'
        '<redner id="1"><name><vorname>Ada</vorname><nachname>Sommer</nachname></name></redner>'
        f'Ada Sommer:</p><p klasse="J">{_TEXT}</p><kommentar>(Beifall)</kommentar></rede>'
        "</tagesordnungspunkt></sitzungsverlauf></dbtplenarprotokoll>"
    ),
    "tei.xml": (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de" xml:id="ParlaMint-AT_1"><teiHeader>'
        "<fileDesc><titleStmt><title>Sitzung</title></titleStmt><sourceDesc><bibl>"
        '<date when="2020-01-01"/></bibl></sourceDesc></fileDesc></teiHeader><text><body><div>'
        f'<u who="#AdaSommer" ana="#regular"><seg>{_TEXT}</seg></u></div></body></text></TEI>'
    ),
    "transcript.json": (
        '{"version":"1.0.0","segments":[{"speaker":"Ada","startTime":0.5,"endTime":3.25,'
        f'"body":"{_TEXT}"}}]}}'
    ),
    "transcript.html": (
        f"<cite>Ada:</cite><time>0:00</time><p>{_TEXT}</p>"
        "<cite>Bo:</cite><time>0:07</time><p>Ja.</p>"
    ),
    "page.html": _PAGE,
    "list.opml": (
        '<opml version="2.0"><body><outline type="rss" xmlUrl="https://a.example/f"/></body></opml>'
    ),
}  # fmt: skip

CSV_OF_SPEAKERS = (
    b"name,names,kind,description,accounts,positions,wikidata\n"
    b"Ada Sommer,A. Sommer|Sommer,person,Ministerin,x: @ada,Ministerin; Verkehr; 2017-03-14,Q1\n"
)
WIKIDATA = (
    b'{"entities":{"Q1":{"id":"Q1","labels":{"de":{"language":"de","value":"Ada Sommer"}},'
    b'"aliases":{"de":[{"language":"de","value":"A. Sommer"}]},"claims":{"P31":[{"mainsnak":'
    b'{"datavalue":{"value":{"id":"Q5"}}}}],"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q2"}}},'
    b'"qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2017-03-14T00:00:00Z","precision":11}}}]}}],'
    b'"P2002":[{"mainsnak":{"datavalue":{"value":"ada"}}}]}},"Q2":{"id":"Q2","labels":{"de":'
    b'{"language":"de","value":"Ministerin"}}}}}'
)


def of_articles() -> list[tuple[str, bytes]]:
    """Name and bytes of each, always in the same order: ours, and what the tests of intake read."""
    own = [(name, text.encode()) for name, text in _WRITTEN.items()]
    archive = _warc()
    packed = {
        "a.docx": a_docx(f"<w:p><w:r><w:t>{_TEXT}</w:t></w:r></w:p>"),
        "a.odt": an_odt(f"<text:p>{_TEXT}</text:p>"),
        "a.pdf": a_pdf_page((72, 720, 18, "Die Bruecke"), (72, 690, 11, "Ada Sommer sagte: Ja.")),
        "a.warc": archive,
        "a.warc.gz": gzip.compress(archive, mtime=0),
        "a.wacz": zipped(
            {"archive/data.warc.gz": gzip.compress(archive, mtime=0), "datapackage.json": "{}"}
        ),
        "a.html.gz": gzip.compress(_PAGE.encode(), mtime=0),
        "a.html.bz2": bz2.compress(_PAGE.encode()),
        "a.html.xz": lzma.compress(_PAGE.encode()),
    }
    return [*own, *packed.items(), *_of_tests()]


def _warc() -> bytes:
    written = io.BytesIO()
    writer = WARCWriter(written, gzip=False)
    headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
    writer.write_record(
        writer.create_warc_record(
            "https://blatt.example.org/1",
            "response",
            payload=io.BytesIO(_PAGE.encode()),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": "2023-05-01T10:00:00Z", "WARC-Record-ID": "<urn:a>"},
        )
    )
    return written.getvalue()


def _of_tests() -> list[tuple[str, bytes]]:
    """Whole files that stand in the modules of those tests, and their saved pages."""
    found = [(page.name, page.read_bytes()) for page in sorted((TESTS / "pages").glob("*.html"))]
    for module in sorted(TESTS.rglob("test_*.py")):
        name = ".".join(module.relative_to(TESTS.parents[1]).with_suffix("").parts)
        for constant, text in sorted(vars(importlib.import_module(name)).items()):
            data = text.encode() if isinstance(text, str) else text
            if constant.isupper() and isinstance(data, bytes) and len(data) > 40:
                found.append((f"{module.stem}-{constant.lower()}", data))
    return found
