"""Articles that quote the markup of a format are articles."""

import pytest

from intake import read, read_items

PROSE = "Die Stadt Lindenau baut im kommenden Jahr zwei Schulen. Der Rat stimmte am Montag zu. " * 3
MARKUP = [
    "<hansard ><session.header><date>2001-02-08</date></session.header></hansard>",
    "<hansard ><houseCommons ></houseCommons></hansard>",
    "<Hansard ><HansardBody/></Hansard>",
    "<HansardDoc ><hs_Para>Words.</hs_Para></HansardDoc>",
    '<publicwhip ><speech id="uk.org.publicwhip/debate/2003-06-26a.1.2"/></publicwhip>',
    "<akomaNtoso ><debate/></akomaNtoso>",
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><sp parliamentary_group="A"/></TEI>',
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"/>',
    "<XML_Plenary_Bilingual ></XML_Plenary_Bilingual>",
    "<NewsML ><NewsItem/></NewsML>",
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
    "<nitf ><body/></nitf>",
    "<dbtplenarprotokoll ></dbtplenarprotokoll>",
    "<DOKUMENT ><TEXT>PLENARPROTOKOLL</TEXT></DOKUMENT>",
    "<tt ></tt>",
    "<mediawiki ></mediawiki>",
    "<urlset ></urlset>",
]


@pytest.mark.parametrize("markup", MARKUP)
def test_a_text_that_quotes_a_format_is_no_file_of_it(markup):
    (record,) = read(f"So sieht das aus\n\n{PROSE}\n\n{markup}\n\n{PROSE}".encode(), name="x.txt")
    assert record.title == "So sieht das aus"
    assert record.turns == ()


@pytest.mark.parametrize("markup", MARKUP)
def test_a_page_that_quotes_a_format_is_no_file_of_it(markup):
    page = f"<!DOCTYPE html><html><body><h1>So</h1><p>{PROSE}</p><pre>{markup}</pre></body></html>"
    (record,) = read(page.encode(), name="x.html")
    assert "zwei Schulen" in record.text
    assert record.turns == ()


@pytest.mark.parametrize("begin", ["<!-- a --> ", "<?a?>", "<!DOCTYPE a> ", "<!A [b] ", "<!"])
def test_many_comments_in_front_of_anything_are_passed_at_once(begin):
    assert list(read_items(f"{begin * 300}<gone>{PROSE}</gone>".encode(), name="x.xml"))


def test_many_comments_in_front_of_a_page_are_passed_at_once():
    page = f'<?xml version="1.0"?>{"<!-- a --> " * 300}<html><body><p>{PROSE}</p></body></html>'
    (record,) = read(page.encode())
    assert "zwei Schulen" in record.text
