"""What can be read in a file that anybody may have made."""

import gzip
import io

import pytest
from warcio.archiveiterator import ArchiveIterator

from fetching import Fetched, FetchError, Hop, Problem, texts
from fetching.archive import write_warc
from fetching.kinds import document_type, page_type
from fetching.texts import read_apart
from tests.documents import PNG, a_pdf

PAGE = """<!doctype html><html lang="de"><head><title>Die Brücke – Bote</title>
<meta property="og:title" content="Die Brücke"><meta name="author" content="Ada Sommer">
<meta property="og:site_name" content="Bote"><meta property="article:published_time" content="2017-07-09T10:00:00Z">
</head><body><nav><a href="/">Startseite</a></nav><article><h1>Die Brücke</h1>
<p>Die Brücke kostet zwei Millionen Euro, sagte die Ministerin am Montag in der Stadt.</p>
<p>Der Rechnungshof widerspricht und nennt vier Millionen Euro in seinem Bericht.</p></article></body></html>"""


def test_a_page_gives_its_text_and_what_it_says_of_itself():
    found = read_apart(
        PAGE.encode(), "text/html", charset="utf-8", address="https://bote.example/bruecke"
    )
    assert "Die Brücke kostet zwei Millionen Euro" in found.text
    assert "Startseite" not in found.text
    assert (found.title, found.author, found.publisher, found.published_on) == (
        "Die Brücke", "Ada Sommer", "Bote", "2017-07-09",
    )  # fmt: skip


def test_a_page_in_an_older_encoding_is_read_as_the_server_says():
    assert "Brücke" in read_apart(PAGE.encode("cp1252"), "text/html", charset="windows-1252").text


def test_a_page_without_words_has_no_text():
    assert read_apart(b"<html></html>", "text/html").text == ""


@pytest.mark.parametrize("content", ["Grün\x00\r\nBlau".encode(), "Grün\r\nBlau".encode("cp1252")])
def test_a_plain_text_is_brought_into_a_form_that_can_be_stored(content):
    assert read_apart(content, "text/plain").text == "Grün\nBlau"


def test_a_pdf_gives_the_text_of_its_pages():
    found = read_apart(
        a_pdf("Die Brücke kostet", "zwei Millionen Euro", title="Bericht"), "application/pdf"
    )
    assert found.text.split() == ["Die", "Brücke", "kostet", "zwei", "Millionen", "Euro"]
    assert (found.title, found.author) == ("Bericht", "Ada Sommer")


def test_a_pdf_that_only_forbids_printing_is_read():
    assert "Bericht" in read_apart(a_pdf("Bericht", password=""), "application/pdf").text


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (a_pdf("geheim", password="secret"), Problem.ENCRYPTED),
        (a_pdf("Bericht")[:200], Problem.BROKEN),
        (b"%PDF-1.7 and nothing else", Problem.BROKEN),
        (a_pdf(""), Problem.NO_TEXT),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(content, problem):
    with pytest.raises(FetchError) as refused:
        read_apart(content, "application/pdf")
    assert refused.value.problem == problem


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(texts, "SECONDS", 0.001)
    with pytest.raises(FetchError, match="broken"):
        read_apart(PAGE.encode(), "text/html")


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"%PDF-1.7", "application/pdf"),
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"GIF89a", "image/gif"),
        (b"<!doctype html><p>%PDF-", ""),
        (b"<svg xmlns=", ""),
        (b"MZ\x90\x00", ""),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", ""),
        (b"", ""),
    ],
)
def test_a_document_is_known_by_its_bytes(head, media_type):
    assert document_type(head) == media_type


@pytest.mark.parametrize(
    ("content", "announced", "media_type"),
    [
        (b"<p>a</p>", "text/html", "text/html"),
        (b"%PDF-1.7", "text/html", "application/pdf"),
        (b" <html>", "", "text/html"),
        (b"\x00\x01", "application/octet-stream", ""),
        (b"<html>", "application/pdf", ""),
        (PNG, "image/png", ""),
    ],
)
def test_a_page_is_what_the_server_says_and_a_pdf_what_its_bytes_say(
    content, announced, media_type
):
    assert page_type(content, announced) == media_type


def test_the_archive_holds_every_hop_as_it_was_received():
    packed = gzip.compress(PAGE.encode())
    headers = [
        (b"Content-Type", b"text/html"),
        (b"Content-Encoding", b"gzip"),
        (b"Transfer-Encoding", b"chunked"),
    ]
    hops = [
        Hop(
            "http://bote.example/", "93.184.216.34", 301, [(b"Location", b"https://bote.example/")]
        ),
        Hop("https://bote.example/", "93.184.216.34", 200, headers, packed),
    ]
    file = io.BytesIO()
    write_warc(Fetched(hops, PAGE.encode(), "text/html", ""), file)
    file.seek(0)
    records = [
        (
            each.rec_headers["WARC-Target-URI"],
            each.http_headers.get_statuscode(),
            each.content_stream().read(),
        )
        for each in ArchiveIterator(file)
        if each.rec_type == "response"
    ]
    assert records == [
        ("http://bote.example/", "301", b""),
        ("https://bote.example/", "200", PAGE.encode()),
    ]


def test_headers_with_letters_outside_ascii_are_stored_as_they_came():
    headers = [(b"X-Title", "Grüße".encode("latin-1")), (b"X-Place", "Köln".encode())]
    file = io.BytesIO()
    hop = Hop("https://bote.example/", "93.184.216.34", 200, headers, b"x")
    write_warc(Fetched([hop], b"x", "text/html", ""), file)
    stored = gzip.decompress(file.getvalue())
    assert b"X-Title: " + "Grüße".encode("latin-1") + b"\r\n" in stored
    assert b"X-Place: " + "Köln".encode() + b"\r\n" in stored
