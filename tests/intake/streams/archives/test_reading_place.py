"""Archives go on where an earlier run was: nothing twice, nothing missed, and what lies before is
not read again.
"""

from __future__ import annotations

import gzip
import io
import json

import pytest

from intake import IntakeError, ReadingPlace, read_stream
from tests.intake.streams.archives.test_warc import (
    LED_ON,
    LED_ON_LIST,
    REVISIT,
    page,
    several_wacz,
    wacz,
    warc,
)

WORDS = "Die Stadt Lindenau baut schneller als geplant, sagte Bürgermeisterin Anna Adler."
PAGES = [page(f"https://example.org/{n}", f"Titel {n}") for n in range(4)]
RECORDS = [*PAGES[:2], REVISIT, *PAGES[2:]]


def rows(n: int = 6) -> list[dict]:
    return [{"title": f"Titel {number}", "text": f"{WORDS} ({number})"} for number in range(n)]


def lines(broken: int = 2) -> bytes:
    written = [json.dumps(row, ensure_ascii=False) for row in rows()]
    written[broken] = "{broken"
    written.insert(4, "")
    return "\n".join(written).encode()


def table(encoding: str, end: str = "\r\n") -> bytes:
    written = [f'"{row["title"]}";"{row["text"]}\nZweite Zeile."' for row in rows()]
    written[2] = "zu wenig"
    written.insert(4, '"offen;und kein Ende')
    return end.join(["title;text", *written, ""]).encode(encoding)


def dump(n: int = 5) -> bytes:
    pages = "".join(
        f"<page><title>Titel {k}</title><ns>{int(k == 2)}</ns><revision><id>{k}</id>"
        f"<text>{WORDS} ({k})</text></revision></page>"
        for k in range(n)
    )
    return f'<mediawiki xml:lang="de"><siteinfo/>{pages}</mediawiki>'.encode()


CASES = {
    "lines.jsonl": lines(),
    "packed.jsonl.gz": gzip.compress(lines()),
    "utf8.csv": table("utf-8"),
    "mark.csv": table("utf-8-sig"),
    "windows.csv": table("cp1252", "\n"),
    "plain.warc": warc(*RECORDS, packed=False),
    "packed.warc.gz": warc(*RECORDS),
    "cut.warc.gz": warc(*RECORDS)[:-40],
    "two.wacz": wacz([warc(*RECORDS[:3]), warc(*RECORDS[3:])]),
    "list.wacz": wacz([warc(*RECORDS)], ["https://example.org/0", "https://example.org/3"]),
    "other.wacz": wacz([warc(*RECORDS)], ["https://elsewhere.example/"]),
    "led-on.wacz": wacz([LED_ON], LED_ON_LIST),
    "several.wacz": several_wacz(
        wacz([LED_ON], LED_ON_LIST), b"PK broken", wacz([warc(*RECORDS)], ["https://example.org/2"])
    ),
    "wiki.xml": dump(),
}


def told(item) -> tuple:
    if isinstance(item, IntakeError):
        return item.code, item.item
    return item.title, item.text, item.address


def read(data: bytes, name: str, place: ReadingPlace) -> list:
    return [told(item) for item in read_stream(lambda: io.BytesIO(data), name=name, place=place)]


@pytest.mark.parametrize("name", CASES)
def test_a_run_that_ended_anywhere_is_gone_on_with_there(name):
    data = CASES[name]
    whole = read(data, name, ReadingPlace())
    assert len(whole) >= 2
    for settled in range(1, len(whole) + 1):
        place = ReadingPlace()
        items = read_stream(lambda: io.BytesIO(data), name=name, place=place)
        for _number in range(settled):
            next(items)
        items.close()
        later = ReadingPlace(json.loads(json.dumps(place.here)))
        assert read(data, name, later) == whole[settled:]
        assert later.is_resumed


@pytest.mark.parametrize(
    ("name", "looked_at"),
    [
        ("lines.jsonl", lines().index(b"\n") + 1),
        ("plain.warc", 60),
        ("packed.warc.gz", len(gzip.compress(PAGES[0]))),
    ],
)
def test_what_lies_before_is_not_read_again(name, looked_at):
    """The format is told by the first bytes; all between is spoilt."""
    data, place = CASES[name], ReadingPlace()
    items = read_stream(lambda: io.BytesIO(data), name=name, place=place)
    head = [told(next(items)) for _number in range(4)]
    offset = place.here["offset"]
    spoilt = data[:looked_at].ljust(offset, b"#") + data[offset:]
    rest = read(spoilt, name, ReadingPlace(place.here))
    assert head + rest == read(data, name, ReadingPlace())


def test_a_place_that_another_format_noted_is_no_place():
    later = ReadingPlace({"page": 3})
    assert read(CASES["lines.jsonl"], "lines.jsonl", later) == read(
        CASES["lines.jsonl"], "lines.jsonl", ReadingPlace()
    )
    assert not later.is_resumed
