"""XML from outside is mended where agencies get it wrong, and never reaches out."""

import io

import pytest

from intake.errors import BrokenDocumentError, CutOffError
from intake.readers.safe_xml import attribute, child_text, element_text, parse_xml, stream_xml


def test_entities_that_the_document_declares_are_read():
    root = parse_xml(b'<!DOCTYPE p [<!ENTITY mdash "&#8212;">]><p>Ja &mdash; nein</p>')
    assert element_text(root) == "Ja — nein"


def test_a_file_named_by_an_entity_is_not_opened():
    with pytest.raises(BrokenDocumentError):
        parse_xml(b'<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p>')


def test_html_entities_without_a_declaration_are_their_letters():
    assert element_text(parse_xml(b"<p>M&uuml;ller &amp; Co.&nbsp;KG</p>")) == "Müller & Co.\xa0KG"


def test_latin_1_in_a_document_that_says_it_is_utf_8_is_read():
    data = '<?xml version="1.0" encoding="UTF-8"?><p>Größe</p>'.encode("latin-1")
    assert element_text(parse_xml(data)) == "Größe"


@pytest.mark.parametrize("name", ["ISO-8859-1", "latin1", "windows-1252"])
def test_utf_8_in_a_document_that_says_it_is_latin_1_is_read(name):
    document = f"<?xml version='1.0' encoding='{name}'?><p>Münchner Größe</p>"
    assert element_text(parse_xml(document.encode())) == "Münchner Größe"
    assert element_text(parse_xml(document.encode("latin-1"))) == "Münchner Größe"


def test_control_characters_do_not_stop_it():
    assert element_text(parse_xml(b"<p>An\x02fang</p>")) == "Anfang"


def test_what_is_no_xml_is_said():
    with pytest.raises(BrokenDocumentError):
        parse_xml(b"<p>offen")


def test_elements_of_a_document_that_breaks_off_come_before_the_error():
    source = io.BytesIO(b"<list><item>eins</item><item>zwei</item><item>dr")
    found = []
    with pytest.raises(CutOffError):
        found.extend(element_text(item) for item in stream_xml(source, {"item"}))
    assert found == ["eins", "zwei"]


def test_a_lenient_stream_reads_on_over_an_error():
    source = io.BytesIO(b"<rss><item>a &nbsp; b</item><item>c & d</item></rss>")
    found = [element_text(item) for item in stream_xml(source, {"item"}, lenient=True)]
    assert found[0] == "a \xa0 b"
    assert len(found) == 2


def test_an_id_that_two_elements_have_stops_neither_tree_nor_stream():
    data = b'<p><q xml:id="x">one</q><q xml:id="x">two</q></p>'
    assert [element_text(found) for found in parse_xml(data)] == ["one", "two"]
    found = stream_xml(io.BytesIO(data), {"q"})
    assert [element_text(each) for each in found] == ["one", "two"]


def test_names_count_without_their_namespace():
    root = parse_xml(b'<a:x xmlns:a="urn:a" a:lang="de"><a:y>Wort<br/>zwei</a:y></a:x>')
    assert child_text(root, "y") == "Wort zwei"
    assert attribute(root, "lang") == "de"


@pytest.mark.parametrize("name", ["UTF-16", "utf-16le", "UTF-32", "unicode"])
@pytest.mark.parametrize("words", ["Baths", "Bäder"])
def test_letters_of_one_byte_that_call_themselves_wide_are_read(name, words):
    data = f'\n<?xml version="1.0" encoding="{name}"?><a>{words}</a>'.encode()
    assert parse_xml(data).text == words


def test_prefixes_that_nobody_declared_are_no_reason_to_refuse_a_file():
    root = parse_xml(b'<tt xmlns="http://www.w3.org/ns/ttml"><p tts:x="1" begin="0s">One</p></tt>')
    assert root[0].text == "One"


def test_what_else_is_broken_is_refused_beside_them():
    with pytest.raises(BrokenDocumentError):
        parse_xml(b'<tt><p tts:x="1">One</tt>')
