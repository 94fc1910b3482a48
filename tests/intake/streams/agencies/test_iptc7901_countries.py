"""Wires in IPTC 7901 as agencies of several countries and the worldwide ones write it."""

from intake import ArticlePassageKind, read, read_items

from ..turns_of import of_kind

AUSTRIAN = """APA0123 5 II 0456 AI/CI
                             Di, 14.Okt 2025

Bauen/Wohnen/Lindenau

Lindenau baut schneller =
   Lindenau (APA) - Die Stadt baut schneller als
geplant.
   »Wir bauen jetzt«, sagte Anna Adler.
   (Schluss) abc/def

APA0123    2025-10-14/10:30

141030 Okt 25
"""
FRENCH = """AFP0001 4 u 12345 GBR /AFP-AB12
Housing-Lindenau
Lindenau builds faster

LINDENAU, Oct 14 (AFP) - The city builds faster
than planned, Anna Adler said.

"We build now," she said.
    ab/cd
AFP 141030 GMT OCT 25
"""
BRITISH = """RTR0001 3 OVR 00200 LIN
UPDATE 1-Lindenau builds faster

(Adds quote)

By Eva Hahn

LINDENAU, Oct 14 (Reuters) - Lindenau builds faster than planned,
Anna Adler said.
"""


def wire(text):
    (record,) = read(f"\x01{text}\x03".replace("\n", "\r\n").encode("latin-1"), name="x.iptc")
    return record


def test_an_austrian_wire_has_its_day_above_its_keywords():
    record = wire(AUSTRIAN)
    assert (record.title, record.keywords) == (
        "Lindenau baut schneller", ("Bauen", "Wohnen", "Lindenau"),
    )  # fmt: skip
    assert record.text == (
        "Lindenau (APA) - Die Stadt baut schneller als geplant.\n\n"
        "»Wir bauen jetzt«, sagte Anna Adler."
    )


def test_a_slug_above_the_headline_is_no_part_of_it_nor_are_initials_of_the_text():
    record = wire(FRENCH)
    assert (record.title, record.keywords) == ("Lindenau builds faster", ("Housing-Lindenau",))
    assert record.text.endswith('"We build now," she said.')
    assert record.published.iso == "2025-10-14T10:30Z"


def test_a_byline_below_the_headline_names_the_author_and_a_dateline_the_agency():
    record = wire(BRITISH)
    assert (record.authors, record.outlet) == (("Eva Hahn",), "Reuters")
    assert of_kind(record, ArticlePassageKind.BYLINE) == ["By Eva Hahn"]
    assert of_kind(record, ArticlePassageKind.HEADING) == []


def test_a_headline_that_is_marked_may_begin_with_a_word_with_hyphens():
    record = wire(
        "bdt0173 4 pl 226  nan 0525\n\nLindenau/\nU-Bahn-Streik\nendet heute =\n\n"
        "Lindenau (nan) - Der Streik endet.\n"
    )
    assert record.title == "U-Bahn-Streik endet heute"


def test_a_message_without_words_is_said():
    text = "bdt0173 4 pl 226  nan 0525\n\nLindenau baut =\n\n"
    (error,) = read_items(text.encode(), name="x.iptc")
    assert (error.code, error.item) == ("no_text", "message 1")
