"""Which format a document is read as, and what becomes of its items."""

import pytest

from intake import Document, Format, IntakeError, read, read_items, registry
from intake.errors import NoTextError, UnknownFormatError
from intake.records import ArticleRecord


def test_plain_text_is_read_as_it_stands():
    (record,) = read(b"Erste Zeile\r\n\r\nZweiter Absatz.", name="note.txt")
    assert record.text == "Erste Zeile\n\nZweiter Absatz."


@pytest.mark.parametrize("data", [b"", b"  \n\t "])
def test_nothing_is_refused(data):
    with pytest.raises(NoTextError):
        read(data)


def test_bytes_of_no_known_format_are_refused():
    with pytest.raises(UnknownFormatError):
        read(b"\x7fELF\x00\x00\x00\x01", name="program")


@pytest.mark.parametrize(
    "data",
    [
        b"<NewsPart><NewsID>585ae983</NewsID><headline>A</headline><content>Words<br />of it."
        b"</content><byLinePhone>555</byLinePhone></NewsPart>\n",
        b"<?xml version='1.0'?><x:result xmlns:x='http://n.example/e'><x:p>A</x:p><p>B</p></x:result>",
        b"<?xml version='1.0'?><!-- a comment --><Bulletin><ContentItem><p>Words.</p>",
    ],
)
@pytest.mark.parametrize("name", ["news.xml", "news.html", "news.txt"])
def test_xml_of_no_known_format_is_neither_a_page_nor_text(data, name):
    """Its elements are facts beside each other: numbers, telephones, notes."""
    with pytest.raises(UnknownFormatError) as caught:
        read(data, name=name)
    assert "XML that begins with <" in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"<my-story><p>Words of it.</p><p>More words of it.</p></my-story>",
        b"<main><p>Words of it.</p><p>More words of it.</p></main>",
        "\ufeff<příspěvek><p>Words of it.</p><p>More words of it.</p></příspěvek>".encode(),
        b"<o:p></o:p><p>Words of it.</p><p>More words of it.</p>",
    ],
)
def test_a_piece_of_a_page_is_one_whatever_it_begins_with(data):
    (record,) = read(data, name="x.html")
    assert "More words of it." in record.text


def test_an_item_that_cannot_be_read_leaves_the_others(monkeypatch):
    def items(document):
        yield ArticleRecord(title="One", text="One.")
        yield NoTextError(item="entry 2")
        yield ArticleRecord(title="Three", text="Three.")

    made = Format("made", items, lambda document: registry.SURELY)
    monkeypatch.setattr(registry, "known_formats", lambda: (made,))
    found = list(read_items(b"x"))
    assert [isinstance(item, IntakeError) for item in found] == [False, True, False]
    assert found[1].item == "entry 2"


def test_a_fault_of_a_reader_ends_its_document_and_is_logged(monkeypatch, caplog):
    def faulty(document):
        yield ArticleRecord(title="A", text="B")
        raise ValueError("could not convert string to float: '25p'")

    made = Format("faulty", faulty, lambda document: registry.SURELY)
    monkeypatch.setattr(registry, "known_formats", lambda: (made,))
    article, error = read_items(b"x", name="x.xml")
    assert (article.title, error.code) == ("A", "broken")
    assert "25p" in error.detail
    assert "x.xml" in caplog.text
    assert "Traceback" in caplog.text


def test_content_counts_for_more_than_what_is_declared():
    sure = Format("sure", list, lambda document: registry.SURELY)
    named = Format("named", list, lambda document: registry.LIKELY, frozenset({"text/x"}))
    document = Document(b"x", "text/x; charset=utf-8")
    assert sure.likelihood(document) > named.likelihood(document)


@pytest.mark.parametrize(
    ("data", "root"),
    [
        (b'<?xml version="1.0"?>\n<!-- <a> --><!DOCTYPE b [<!ENTITY c "d">]>\n<b>', "b"),
        (b'\xef\xbb\xbf<!DOCTYPE b SYSTEM "b.dtd"><?style x?><ns:b x="y"/>', "b"),
        ("<b/>".encode("utf-16"), "b"),
        (b"A <b>", ""),
        (b"<!-- only -->", ""),
        (b"", ""),
    ],
)
def test_the_first_element_of_a_document_is_its_root(data, root):
    assert Document(data).root == root
