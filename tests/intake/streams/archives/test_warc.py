"""Web archives: both versions, packed or not, revisits, and what breaks off."""

import gzip
import io
import json
import struct
import zipfile

import brotli
import pytest
import zstandard

from intake import IntakeError, read_items
from intake.formats.archives.content_encodings import unpack
from intake.formats.archives.warc import ArchivedPage, iterate_warc

PAGE = (
    "{title}\n\nDie Stadt Lindenau baut schneller als geplant, sagte Bürgermeisterin Anna Adler.\n"
)


def record(kind, address, body=b"", version="1.0", http=b"", extra="", ident=1):
    block = http + body
    return (
        (
            f"WARC/{version}\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{ident}>\r\n"
            f"WARC-Target-URI: {address}\r\nWARC-Date: 2025-10-14T10:00:00"
            f"{'.123456' if version == '1.1' else ''}Z\r\n{extra}"
            f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
        ).encode()
        + block
        + b"\r\n\r\n"
    )


def page(address, title, encoding="", packed=None, version="1.0", status="200 OK", chunked=False):
    body = PAGE.format(title=title).encode()
    body = packed(body) if packed else body
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/plain; charset=utf-8"]
    if encoding:
        lines.append(f"Content-Encoding: {encoding}")
    if chunked:
        lines.append("Transfer-Encoding: chunked")
        body = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    return record("response", address, body, version, "\r\n".join([*lines, "", ""]).encode())


INFO = record("warcinfo", "", b"software: test\r\n").replace(b"WARC-Target-URI: \r\n", b"")
REVISIT = record(
    "revisit",
    "https://example.org/b",
    http=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
    extra="WARC-Refers-To-Target-URI: https://example.org/a\r\n"
    "WARC-Refers-To-Date: 2025-10-13T10:00:00Z\r\nWARC-Profile: identical-payload-digest\r\n",
)


def warc(*records, packed=True):
    return b"".join(gzip.compress(each) if packed else each for each in records)


def titles(items):
    return [item.title for item in items if not isinstance(item, IntakeError)]


def problems(items):
    return [(item.code, item.item) for item in items if isinstance(item, IntakeError)]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_pages_of_both_versions_are_read_packed_or_not(packed, version):
    data = warc(
        INFO,
        page("https://example.org/a", "Eins", version=version),
        page("https://example.org/b", "Zwei", version=version),
        packed=packed,
    )
    items = list(read_items(data))
    assert titles(items) == ["Eins", "Zwei"]
    assert [item.address for item in items] == ["https://example.org/a", "https://example.org/b"]
    assert str(items[0].retrieved).startswith("2025-10-14T10:00:00")


def test_redirects_and_what_is_no_page_are_passed_over():
    data = warc(
        page("https://example.org/", "Umzug", status="301 Moved"),
        record(
            "response",
            "https://example.org/x.css",
            b"p{}",
            http=b"HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\n",
        ),
        record("request", "https://example.org/a", b"GET / HTTP/1.1\r\n\r\n"),
        page("https://example.org/a", "Eins"),
    )
    assert titles(read_items(data)) == ["Eins"]


def test_a_revisit_is_said_to_be_what_it_names():
    items = list(read_items(warc(page("https://example.org/a", "Eins"), REVISIT)))
    assert titles(items) == ["Eins"]
    assert problems(items) == [("repeated", "record 2 https://example.org/b")]
    assert "https://example.org/a" in str(items[1])


def test_a_page_that_stands_twice_is_read_once():
    same = page("https://example.org/a", "Eins")
    items = list(read_items(warc(same, same)))
    assert titles(items) == ["Eins"]
    assert problems(items)[0][0] == "repeated"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("br", brotli.compress),
        ("gzip, br", lambda body: brotli.compress(gzip.compress(body))),
        ("gzip", lambda body: body),
        ("br", lambda body: body),
    ],
)
def test_content_encodings_and_lists_of_them_are_unpacked(encoding, packed):
    data = warc(page("https://example.org/a", "Größe", encoding, packed, chunked=True))
    (item,) = read_items(data)
    assert item.title == "Größe"


def test_an_archive_that_breaks_off_gives_what_stands_before():
    data = warc(page("https://example.org/a", "Eins"), page("https://example.org/b", "Zwei"))
    items = list(read_items(data[:-150]))
    assert titles(items) == ["Eins"]
    assert problems(items)[0][0] == "cut_off"


def test_an_unpacked_archive_that_breaks_off_gives_what_stands_before():
    data = warc(
        page("https://example.org/a", "Eins"), page("https://example.org/b", "Zwei"), packed=False
    )
    items = list(read_items(data[:-150]))
    assert titles(items) == ["Eins"]
    assert problems(items) == [("cut_off", "record 2 https://example.org/b")]


@pytest.mark.parametrize("packed", [True, False])
def test_wherever_an_archive_breaks_off_it_is_said_and_no_page_is_cut(packed):
    whole = warc(
        page("https://example.org/a", "Eins"), page("https://example.org/b", "Zwei"), packed=packed
    )
    texts = {item.title: item.text for item in read_items(whole)}
    for length in range(60, len(whole) - 5, 7):
        items = list(read_items(whole[:length]))
        assert all(item.text == texts[item.title] for item in items if not problems([item]))
        assert any(code in ("cut_off", "broken") for code, _ in problems(items)), length


def test_a_broken_body_is_said_and_the_next_page_read():
    broken = page("https://example.org/a", "Eins", "gzip", lambda body: b"\x1f\x8b" + b"x" * 40)
    items = list(read_items(warc(broken, page("https://example.org/b", "Zwei"))))
    assert titles(items) == ["Zwei"]
    assert problems(items) == [("broken", "record 1 https://example.org/a")]


def test_a_run_goes_on_at_a_records_position():
    data = warc(page("https://example.org/a", "Eins"), page("https://example.org/b", "Zwei"))
    pages = [found for found in iterate_warc(io.BytesIO(data)) if isinstance(found, ArchivedPage)]
    again = list(iterate_warc(io.BytesIO(data), {"offset": pages[1].position, "record": 2}))
    assert [found.address for found in again] == ["https://example.org/b"]


def test_a_bomb_is_stopped():
    from intake.errors import TooLargeError

    with pytest.raises(TooLargeError):
        unpack(gzip.compress(b"\x00" * 60_000_000), "gzip")


def test_a_page_in_html_is_read_by_its_own_format():
    words = "Die Stadt Lindenau baut schneller als geplant, sagte Anna Adler am Montag. " * 4
    markup = f"<html><head><title>Eins</title></head><body><article><h1>Eins</h1><p>{words}</p>"
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    html = record("response", "https://example.org/a", markup.encode(), http=http)
    (item,) = read_items(warc(html))
    assert item.title == "Eins"
    assert "<p>" not in item.text
    assert item.text.count("schneller als geplant") == 4
    assert item.address == "https://example.org/a"


def wacz(warcs, pages=None):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        for number, data in enumerate(warcs):
            archive.writestr(f"archive/data-{number}.warc.gz", data)
        if pages is not None:
            lines = ['{"format": "json-pages-1.0"}', *(json.dumps({"url": u}) for u in pages)]
            archive.writestr("pages/pages.jsonl", "\n".join(lines))
    return out.getvalue()


BOTH = warc(page("https://example.org/a", "Eins"), page("https://example.org/frame", "Rahmen"))


def test_a_wacz_gives_the_pages_of_its_list():
    assert titles(read_items(wacz([BOTH], ["https://example.org/a#top"]))) == ["Eins"]


@pytest.mark.parametrize("pages", [None, [], ["https://elsewhere.example/"]])
def test_a_wacz_without_a_list_that_fits_gives_all(pages):
    assert titles(read_items(wacz([BOTH], pages))) == ["Eins", "Rahmen"]


def redirect(address, target, status="301 Moved"):
    http = f"HTTP/1.1 {status}\r\nLocation: {target}\r\n\r\n"
    return record("response", address, http=http.encode())


LED_ON = warc(
    redirect("http://example.org/a", "https://example.org/a"),
    redirect("https://example.org/a", "/a/", status="302 Found"),
    page("https://example.org/a/", "Eins"),
    page("https://example.org/frame", "Rahmen"),
    redirect("https://example.org/frame", "https://example.org/frame/2"),
    page("https://example.org/frame/2", "Rahmen 2"),
    page("https://example.org/b", "Zwei"),
)
LED_ON_LIST = ["http://example.org/a", "https://example.org/b"]


def test_a_listed_page_is_found_where_redirects_lead():
    assert titles(read_items(wacz([LED_ON], LED_ON_LIST))) == ["Eins", "Zwei"]


def several_wacz(*packages):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number, package in enumerate(packages):
            archive.writestr(f"crawl-{number}.wacz", package)
        archive.writestr("datapackage.json", '{"profile": "multi-wacz-package"}')
    return out.getvalue()


def test_several_wacz_in_one_zip_are_read_by_their_own_lists():
    first, second = wacz([LED_ON], LED_ON_LIST), wacz([BOTH], ["https://example.org/frame"])
    items = list(read_items(several_wacz(first, b"PK broken", second, wacz([]))))
    assert titles(items) == ["Eins", "Zwei", "Rahmen"]
    assert [
        (problem.code, problem.item) for problem in items if isinstance(problem, IntakeError)
    ] == [
        ("broken", "crawl-1.wacz"),
        ("broken", "crawl-3.wacz"),
    ]


def test_a_wacz_may_hold_archives_that_zstd_packed():
    plain = warc(page("https://example.org/a", "Eins"), packed=False)
    held = zstd_wacz(zstandard.ZstdCompressor().compress(plain))
    assert titles(read_items(held)) == ["Eins"]


def test_one_that_zstd_packed_and_that_breaks_off_is_said():
    plain = warc(*[page(f"https://example.org/{n}", f"Nr {n}") for n in range(30)], packed=False)
    held = zstd_wacz(zstandard.ZstdCompressor().compress(plain)[:-20])
    assert [code for code, _ in problems(read_items(held))] == ["cut_off"]


def zstd_wacz(data):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("datapackage.json", "{}")
        archive.writestr("archive/data.warc.zst", data)
    return out.getvalue()


def test_several_archives_in_one_wacz_are_read_and_a_broken_one_said():
    items = list(read_items(wacz([BOTH[:200], BOTH])))
    assert titles(items) == ["Eins", "Rahmen"]
    assert problems(items)[0][0] == "cut_off"


def test_a_wacz_whose_parts_are_not_where_it_says_is_an_error():
    whole = wacz([BOTH], ["https://example.org/a"])
    place = struct.unpack("<I", whole[-6:-2])[0]
    moved = whole[:-6] + struct.pack("<I", place + 400) + whole[-2:]
    assert all(isinstance(item, IntakeError) for item in read_items(moved))


def test_a_wacz_that_breaks_off_is_an_error():
    (problem,) = read_items(wacz([BOTH])[:-40])
    assert problem.code == "broken"


def test_a_page_that_a_proxy_changed_or_a_server_named_no_type_of_is_read():
    html_bytes = (
        b"<!DOCTYPE html><html lang='de'><head><title>Drei</title></head><body><article><h1>Drei</h1>"
        b"<p>Die Stadt Lindenau baut schneller als geplant, sagte Anna Adler im Rat.</p>"
        b"<p>Bernd Eck widersprach ihr am Montag.</p></article></body></html>"
    )
    untyped = b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n"
    data = warc(
        page("https://example.org/a", "Eins", status="203 Non-Authoritative Information"),
        record("response", "https://example.org/b", html_bytes, http=untyped),
        record("response", "https://example.org/c", b"\x89PNG no page", http=untyped),
        page("https://example.org/d", "Teil", status="206 Partial Content"),
    )
    assert titles(read_items(data)) == ["Eins", "Drei"]


@pytest.mark.parametrize("mark", ["WARC-Truncated: length\r\n", "WARC-Segment-Number: 1\r\n"])
def test_a_page_of_which_the_archive_kept_the_beginning_is_said_to_be_cut(mark):
    whole = page("https://example.org/a", "A")
    cut = page("https://example.org/b", "B").replace(
        b"Content-Type: app", mark.encode() + b"Content-Type: app", 1
    )
    first, second = read_items(warc(INFO, whole, cut), name="x.warc.gz")
    assert first.warnings == ()
    assert second.warnings == ("The archive kept only the beginning of this page.",)


def zstd_with_dictionary(records):
    """As Archive Team packs: in front of the first record a frame that every reader skips holds
    the dictionary.
    """
    words = zstandard.train_dictionary(
        1024, [each + str(n).encode() for each in records for n in range(20)]
    )
    compressor = zstandard.ZstdCompressor(dict_data=words)
    held = zstandard.compress(words.as_bytes())
    head = b"\x5d\x2a\x4d\x18" + struct.pack("<I", len(held)) + held
    return head + b"".join(map(compressor.compress, records))


@pytest.mark.parametrize(
    "pack",
    [
        pytest.param(lambda records: gzip.compress(b"".join(records)), id="gzip as a whole"),
        pytest.param(lambda records: zstandard.compress(b"".join(records)), id="zstd as a whole"),
        pytest.param(lambda records: b"".join(map(zstandard.compress, records)), id="by record"),
        pytest.param(zstd_with_dictionary, id="by record with a dictionary"),
    ],
)
def test_archives_packed_as_a_whole_or_by_zstd_are_read(pack):
    records = [
        INFO,
        page("https://example.org/a", "Eins"),
        page("https://example.org/b", "Zwei", "zstd", zstandard.compress),
    ]
    items = list(read_items(pack(records), name="x.warc"))
    assert [(item.title, item.address) for item in items] == [
        ("Eins", "https://example.org/a"),
        ("Zwei", "https://example.org/b"),
    ]


def test_an_archive_packed_by_zstd_that_breaks_off_is_said():
    packed = zstandard.compress(
        warc(INFO, page("https://example.org/a", "Eins" * 99), packed=False)
    )
    assert problems(read_items(packed[: len(packed) // 2], name="x.warc.zst"))[-1][0] == "cut_off"


def test_a_record_as_long_as_what_is_looked_at_is_no_archive_packed_as_a_whole():
    long = page("https://example.org/a", "Lang " * 40_000)
    assert len(titles(read_items(warc(long, page("https://example.org/b", "Zwei"))))) == 2


@pytest.mark.parametrize("path", ["robots.txt", "ads.txt", ".well-known/security.txt"])
def test_what_a_site_tells_programs_is_no_page(path):
    told = page(f"https://example.org/{path}", "User-agent")
    kept = page("https://example.org/about/robots.txt-and-us", "Uns")
    assert titles(read_items(warc(INFO, told, kept))) == ["Uns"]


def test_an_archive_without_a_page_is_said():
    picture = page("https://example.org/a.png", "A").replace(b"text/plain", b"image/webp")
    assert problems(read_items(warc(INFO, picture))) == [("no_text", "")]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("indexes/index.cdx.gz", b"")
    assert [code for code, _ in problems(read_items(held.getvalue(), name="x.wacz"))] == ["broken"]


@pytest.mark.parametrize("digits", [18, 30, 5000])
def test_a_record_of_impossible_length_is_said_and_what_stands_before_is_read(digits):
    odd = page("https://example.org/b", "B").replace(
        b"Content-Length: ", b"Content-Length: " + b"9" * digits
    )
    found = list(read_items(warc(INFO, page("https://example.org/a", "A"), odd, packed=False)))
    assert titles(found) == ["A"]
    assert [code for code, _ in problems(found)] == ["cut_off"]
