"""Pages that a browser saved in one file."""

import io
import zipfile

import pytest

from intake import IntakeError, read

TEXT = "Die Straße nach Lindenau bleibt bis März gesperrt, teilte die Verwaltung am Montag mit. "
ADDRESS = "https://kurier.example/lokales/strasse"


def a_page(charset):
    head = f'<head><meta charset="{charset}"><title>Straße gesperrt</title></head>'
    return f"<!DOCTYPE html><html>{head}<body><h1>Straße gesperrt</h1><p>{TEXT}</p><p>{TEXT}Ende.</p></body></html>"


def an_mhtml(page: bytes) -> bytes:
    head = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {ADDRESS}\r\n"
        "Subject: x\r\nDate: Tue, 14 Oct 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: binary\r\n"
        f"Content-Location: {ADDRESS}\r\n\r\n"
    )
    frame = "\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Frame</p>\r\n--b--\r\n"
    return head.encode() + page + frame.encode()


def test_a_page_in_mhtml_is_decoded_by_its_own_declaration():
    record = read(an_mhtml(a_page("iso-8859-1").encode("iso-8859-1")), name="a.mhtml")[0]
    assert record.title == "Straße gesperrt"
    assert TEXT.strip() in record.text
    assert record.address == ADDRESS


def test_a_page_of_single_file_knows_where_it_stood():
    picture = "data:image/png;base64," + "A" * 500_000
    page = a_page("utf-8").replace(
        "<html>", f"<html><!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: x\n-->"
    )
    page = page.replace("<h1>", f'<img src="{picture}"><h1>')
    record = read(page.encode(), name="a.html")[0]
    assert record.address == ADDRESS
    assert record.text.count(TEXT.strip()) == 2


def packed(name="index.html", beside="manifest.json"):
    page = a_page("utf-8").replace(
        "<html>", f"<html><!--\n Page saved with SingleFile \n url: {ADDRESS} \n-->"
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, page)
        archive.writestr(name.replace("index.html", "frames/0/index.html"), "<p>Frame</p>")
        archive.writestr(beside, "{}")
    return held.getvalue()


UNPACKS = (
    b"<!doctype html><html data-sfz><meta charset=windows-1252><title>Please wait</title>"
    b"<body><p>Please wait...</p><script>start()</script><xmp>"
)


@pytest.mark.parametrize(
    "data",
    [
        packed(),
        packed("1697/index.html", "1697/index.rdf"),
        UNPACKS + packed(),
        UNPACKS + packed() + b"</xmp><sfz-extra-data>" + b"A" * 90_000 + b"</sfz-extra-data>",
    ],
    ids=["packed", "maff", "unpacks itself", "with data behind it"],
)
def test_a_page_that_single_file_packed_is_read_out_of_it(data):
    (record,) = read(data, name="a.html")
    assert (record.title, record.address) == ("Straße gesperrt", ADDRESS)
    assert record.text.count(TEXT.strip()) == 2


@pytest.mark.parametrize("end", [20, 400])
def test_one_that_is_cut_is_refused(end):
    with pytest.raises(IntakeError):
        read(UNPACKS + packed()[:-end], name="a.html")
