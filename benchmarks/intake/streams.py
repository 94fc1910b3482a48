"""How quickly each stream and archive format is read, beside its bare parser, and in what memory.

    python -m benchmarks streams [--items N] [--only FORMAT] [--markdown]

For each format a file of N items is made (and one of 4 N), with the same 180 words in each. Both
readers run in processes of their own, in turns, three times; the quickest counts, as processor
time. »Bare« is what the reader stands on, doing nothing with what it parses: lxml's iterparse,
json, csv, warcio, mwparserfromhell; the lines alone where there is no library. The ratio is ours
over bare. Memory is the peak of the process above that of one that has only imported it.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from .stream_minutes import assemblee, european_parliament, scottish_parliament, senat

PARAGRAPHS = [
    "Lindenau (nan) - Die Stadt baut schneller als geplant, sagte Bürgermeisterin Anna Adler am "
    "Montag. »Wir warten nicht länger«, kündigte sie an. Der Rat habe zugestimmt.",
    "Bernd Krüger, der für die Finanzen zuständig ist, widersprach: Das Geld reiche nicht. Laut "
    "dem Bericht der Verwaltung kostet jede Wohnung 310.000 Euro.",
    "Am Abend teilte das Amt mit, man prüfe den Einspruch. Eine Entscheidung werde für die "
    "kommende Woche erwartet, hieß es.",
] * 2


def _paragraphs(number: int, tag: str = "p") -> str:
    words = (escape(f"{text} ({number})") for text in PARAGRAPHS)
    return "".join(f"<{tag}>{text}</{tag}>" for text in words)


def newsml(count: int) -> bytes:
    item = (
        '<newsItem guid="urn:{0}" version="1" xml:lang="de"><itemMeta><itemClass qcode="n:text"/>'
        '<provider qcode="p:nan"/><versionCreated>2025-10-14T14:10:47+02:00</versionCreated>'
        "</itemMeta><contentMeta><urgency>4</urgency><headline>Lindenau baut {0}</headline>"
        '</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>'
        '<section class="main">{1}</section></body></html></inlineXML></contentSet></newsItem>'
    )
    items = "".join(item.format(n, _paragraphs(n)) for n in range(count))
    space = "http://iptc.org/std/nar/2006-10-01/"
    return f'<newsMessage xmlns="{space}"><itemSet>{items}</itemSet></newsMessage>'.encode()


def ninjs(count: int) -> bytes:
    return json.dumps(
        [
            {
                "uri": f"urn:{n}",
                "versioncreated": "2025-10-14T14:10:47+02:00",
                "headline": f"Lindenau baut {n}",
                "body_html": _paragraphs(n),
            }
            for n in range(count)
        ]
    ).encode()


def wire(count: int) -> bytes:
    def wrapped(text: str) -> str:
        return re.sub(r"(.{1,68})(?:\s+|$)", r"\1\n", text)

    body = "\n".join(map(wrapped, PARAGRAPHS))
    message = "bdt{:04} 4 pl 226  nan 0525\n\nWohnen/\nLindenau baut =\n\n{}\n\n141205 Okt 25\n\n"
    return "".join(message.format(n % 10_000, body) for n in range(count)).encode()


def bundestag(count: int) -> bytes:
    speech = (
        '<rede id="ID{0}"><p klasse="redner"><redner id="1{0}"><name><vorname>Anna</vorname>'
        "<nachname>Adler</nachname><fraktion>SPD</fraktion></name></redner>Anna Adler (SPD):</p>{1}"
        "<kommentar>(Beifall bei der SPD – Zuruf von der AfD: Unsinn!)</kommentar></rede>"
    )
    items = "".join(
        f'<tagesordnungspunkt top-id="Tagesordnungspunkt {n}">{speech.format(n, _paragraphs(n))}'
        "</tagesordnungspunkt>"
        for n in range(count)
    )
    return (
        '<dbtplenarprotokoll wahlperiode="21" sitzung-nr="9" sitzung-datum="14.10.2025">'
        f"<sitzungsverlauf>{items}</sitzungsverlauf></dbtplenarprotokoll>"
    ).encode()


def parlamint(count: int) -> bytes:
    speech = (
        '<div type="debateSection"><head>Punkt {0}</head><note type="speaker">Abgeordnete Anna '
        'Adler (SPÖ)</note><u who="#P{0}" ana="#regular">{1}</u></div>'
    )
    body = "".join(speech.format(n, _paragraphs(n, "seg")) for n in range(count))
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de" xml:id="ParlaMint-XX"><teiHeader/>'
        f"<text><body>{body}</body></text></TEI>"
    ).encode()


def hansard(count: int) -> bytes:
    speech = (
        '<major-heading id="uk.org.publicwhip/debate/2025-10-14a.{0}.0">Housing {0}</major-heading>'
        '<speech id="uk.org.publicwhip/debate/2025-10-14a.{0}.1" speakername="Anna Adler">{1}'
        "</speech>"
    )
    body = "".join(speech.format(n, _paragraphs(n)) for n in range(count))
    return f"<publicwhip>{body}</publicwhip>".encode()


def webvtt(count: int) -> bytes:
    out = ["WEBVTT\n"]
    for n in range(count):
        for k, text in enumerate(PARAGRAPHS):
            begin = n * 60 + k * 10
            clock = f"{begin // 3600:02}:{begin // 60 % 60:02}:{begin % 60:02}"
            voice = "Anna Adler" if k % 2 else "Bernd"
            out.append(f"\n{clock}.000 --> {clock}.900\n<v {voice}>{text}\n")
    return "".join(out).encode()


def rss(count: int) -> bytes:
    item = (
        "<item><title>Lindenau baut {0}</title><link>https://bote.example/{0}</link><pubDate>Tue, "
        "14 Oct 2025 10:00:00 CEST</pubDate><description>{1}</description></item>"
    )
    items = "".join(item.format(n, escape(_paragraphs(n))) for n in range(count))
    return f"<rss version='2.0'><channel><title>Bote</title>{items}</channel></rss>".encode()


def warc(count: int) -> bytes:
    out = io.BytesIO()
    for n in range(count):
        text = "\n\n".join(f"{paragraph} ({n})" for paragraph in PARAGRAPHS)
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text.encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{n}>\r\n"
            f"WARC-Target-URI: https://bote.example/{n}\r\nWARC-Date: 2025-10-14T10:00:00Z\r\n"
            f"Content-Type: application/http\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        out.write(gzip.compress(head.encode() + block + b"\r\n\r\n", 1))
    return out.getvalue()


def json_lines(count: int) -> bytes:
    text = "\n\n".join(PARAGRAPHS)
    rows = ({"id": n, "title": f"Lindenau {n}", "text": text} for n in range(count))
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def csv_table(count: int) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["title", "text", "date"])
    writer.writerows([f"Lindenau {n}", "\n\n".join(PARAGRAPHS), "2025-10-14"] for n in range(count))
    return out.getvalue().encode()


def mediawiki(count: int) -> bytes:
    page = (
        "<page><title>Lindenau {0}</title><ns>0</ns><revision><id>{0}</id><timestamp>2025-10-14T10:"
        "00:00Z</timestamp><text>{1}</text></revision></page>"
    )
    text = escape("\n\n".join(PARAGRAPHS).replace("Rat", "[[Stadtrat|Rat]]"))
    pages = "".join(page.format(n, text) for n in range(count))
    return f'<mediawiki xml:lang="de"><siteinfo/>{pages}</mediawiki>'.encode()


def _bare_xml(path: Path) -> None:
    from lxml import etree

    for _, element in etree.iterparse(str(path), events=("end",), resolve_entities=False):
        element.clear()


def _bare_wiki(path: Path) -> None:
    import mwparserfromhell
    from lxml import etree

    for _, element in etree.iterparse(str(path), events=("end",), tag="text"):
        mwparserfromhell.parse(element.text).strip_code()
        element.clear()


def _bare_json(path: Path) -> None:
    json.loads(path.read_bytes())


def _bare_json_lines(path: Path) -> None:
    with path.open("rb") as lines:
        for line in lines:
            json.loads(line)


def _bare_csv(path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as lines:
        for _ in csv.reader(lines):
            pass


def _bare_warc(path: Path) -> None:
    from warcio.archiveiterator import ArchiveIterator

    with path.open("rb") as source:
        for record in ArchiveIterator(source):
            record.content_stream().read()


def _bare_lines(path: Path) -> None:
    for line in path.read_text(encoding="utf-8").split("\n"):
        line.strip()


FORMATS: dict[str, tuple[Callable[[int], bytes], Callable[[Path], None], str]] = {
    "NewsML-G2": (newsml, _bare_xml, "lxml"),
    "ninjs": (ninjs, _bare_json, "json"),
    "IPTC 7901": (wire, _bare_lines, "lines"),
    "Bundestag": (bundestag, _bare_xml, "lxml"),
    "ParlaMint": (parlamint, _bare_xml, "lxml"),
    "Hansard": (hansard, _bare_xml, "lxml"),
    "Assemblée": (partial(assemblee, paragraphs=_paragraphs), _bare_xml, "lxml"),
    "Sénat": (partial(senat, paragraphs=_paragraphs), _bare_xml, "lxml"),
    "European Parliament": (
        partial(european_parliament, paragraphs=_paragraphs),
        _bare_xml,
        "lxml",
    ),
    "Scottish Parliament": (
        partial(scottish_parliament, paragraphs=_paragraphs),
        _bare_json,
        "json",
    ),
    "WebVTT": (webvtt, _bare_lines, "lines"),
    "RSS": (rss, _bare_xml, "lxml"),
    "WARC": (warc, _bare_warc, "warcio"),
    "JSON Lines": (json_lines, _bare_json_lines, "json"),
    "CSV": (csv_table, _bare_csv, "csv"),
    "MediaWiki": (mediawiki, _bare_wiki, "mwparserfromhell"),
}


def _ours(path: Path) -> int:
    """Every item of the file; as a stream where the format has one, whatever the size."""
    from intake import Document, IntakeError
    from intake.registry import find_format, read_document

    with path.open("rb") as source:
        start = source.read(16_384)
    streamed = Document(start, stream=lambda: path.open("rb"))
    document = streamed if find_format(streamed).streams else Document(path.read_bytes())
    return sum(not isinstance(item, IntakeError) for item in read_document(document))


def _one(name: str, whose: str, path: Path) -> dict[str, float]:
    from intake.registry import known_formats

    known_formats()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.process_time()
    items = _ours(path) if whose == "ours" else (FORMATS[name][1](path) or 0)
    seconds = time.process_time() - begin
    peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return {"seconds": seconds, "megabytes": peak, "items": items}


def _run(name: str, whose: str, path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.intake.streams", "--one", name, whose, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks streams")
    parser.add_argument("--items", type=int, default=1000)
    parser.add_argument("--only", choices=FORMATS, help="this format alone")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        name, whose, path = options.one
        print(json.dumps(_one(name, whose, Path(path))))
        return
    head = ("format", "items/s", "× bare", "bare is", "MB", "MB at 4 ×")
    rows: list[tuple[str, ...]] = [head]
    with tempfile.TemporaryDirectory() as folder:
        rows += [
            _row(name, options.items, Path(folder))
            for name in FORMATS
            if options.only in (None, name)
        ]
    for number, row in enumerate(rows):
        line = " | ".join(cell.ljust(18) if k == 0 else cell.rjust(9) for k, cell in enumerate(row))
        print(f"| {line} |" if options.markdown else line)
        if options.markdown and not number:
            print("|" + " --- |" * len(head))


def _row(name: str, count: int, folder: Path) -> tuple[str, ...]:
    make, _, library = FORMATS[name]
    path, larger = folder / "file", folder / "larger"
    path.write_bytes(make(count))
    larger.write_bytes(make(4 * count))
    ours, bare = [], []
    for _ in range(3):
        ours.append(_run(name, "ours", path))
        bare.append(_run(name, "bare", path))
    best = min(ours, key=lambda run: run["seconds"])
    ratio = best["seconds"] / max(min(run["seconds"] for run in bare), 0.001)
    grown = _run(name, "ours", larger)["megabytes"]
    return (
        name,
        f"{count / best['seconds']:,.0f}",
        f"{ratio:.1f}",
        library,
        f"{best['megabytes']:.0f}",
        f"{grown:.0f}",
    )


if __name__ == "__main__":
    main(sys.argv[1:])
