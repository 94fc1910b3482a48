"""The wire's text format: head, body, notebook, and what is not for publication."""

import pytest

from intake import ArticlePassageKind, read, read_items

MESSAGE = """bdt0173 4 pl 226  nan 0525

Wohnen/Lindenau/
Deutschland/
(Berichtigung: In einer früheren Fassung stand eine
falsche Zahl. Richtig ist 120.)
EXTRA
(KORR-Bericht)
Lindenau baut schneller als geplant -
Rat stimmt zu
Von Anna Adler und Bernd Krüger, nan
(Foto Archiv) =

Lindenau (nan) - Die Stadt Lindenau baut «schneller als
geplant», sagte Bürgermeisterin Anna Adler am Montag den deutsch-
kurdischen Gästen. Ein- und
Auszüge seien möglich.

Rat stimmt zu

Der Rat stimmte am Abend zu.
   Ein Absatz mit Einzug beginnt hier und
geht weiter.

| Haus | Wohnungen |
| A    | 120       |

# Notizblock

## Redaktionelle Hinweise
- Bilder folgen bis
  17.00 Uhr

## Internet
- [Stadt](https://example.org)

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- Autor/in: Anna Adler, +49 30 555, <adler@example.org>

nan kre/su yysw a3

141205 MESZ Okt 25

"""


def one(text=MESSAGE, encoding="utf-8"):
    (record,) = read(text.encode(encoding))
    return record


def of_kind(record, kind):
    return [record.text[slice(*p.span)] for p in record.passages if p.kind is kind]


def test_the_head_is_read_apart_from_the_body():
    record = one()
    assert record.title == "Lindenau baut schneller als geplant - Rat stimmt zu"
    assert record.keywords == ("Wohnen", "Lindenau", "Deutschland")
    assert record.authors == ("Anna Adler", "Bernd Krüger")
    assert record.signals == ("EXTRA",)
    assert record.notes[0].startswith("Berichtigung: In einer früheren Fassung stand eine falsche")
    assert (record.urgency, record.outlet, record.subjects) == (4, "nan", ("pl",))


def test_a_summary_of_the_hour_is_a_keyword_above_the_headline():
    record = one(MESSAGE.replace("EXTRA", "ZUSAMMENFASSUNG 1730"))
    assert record.title == one(MESSAGE).title
    assert record.signals == ("ZUSAMMENFASSUNG 1730",)


def test_lines_are_joined_to_paragraphs():
    paragraphs = one().text.split("\n\n")
    assert paragraphs[0] == (
        "Lindenau (nan) - Die Stadt Lindenau baut «schneller als geplant», sagte Bürgermeisterin "
        "Anna Adler am Montag den deutsch-kurdischen Gästen. Ein- und Auszüge seien möglich."
    )
    assert paragraphs[3] == "Ein Absatz mit Einzug beginnt hier und geht weiter."


def test_headings_tables_and_the_dateline_are_marked():
    record = one()
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Rat stimmt zu"]
    assert len(of_kind(record, ArticlePassageKind.TABLE)) == 2
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["Lindenau (nan) - "]


def test_what_is_not_for_publication_is_never_stored():
    record = one()
    everything = str(record.as_dict())
    assert "+49" not in everything
    assert "example.org" not in everything
    assert "Redaktionelle Hinweise: Bilder folgen bis 17.00 Uhr" in record.notes


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("141205 MESZ Okt 25", "2025-10-14T12:05+02:00"),
        ("212322 GMT Nov 18", "2018-11-21T23:22Z"),
        ("011200 Mär 25", "2025-03-01T12:00"),
        ("311200 Dez 24", "2024-12-31T12:00"),
    ],
)
def test_the_closing_stamp_is_the_date(stamp, moment):
    assert str(one(MESSAGE.replace("141205 MESZ Okt 25", stamp)).published) == moment


def test_a_message_without_a_stamp_may_break_off():
    assert "break off" in one(MESSAGE[:700]).warnings[0]


def test_a_stamp_in_no_calendar_is_no_date():
    assert one(MESSAGE.replace("141205 MESZ Okt 25", "311205 Feb 25")).published is None


def test_raw_latin_1_and_mixed_line_ends_are_read():
    mixed = MESSAGE.replace("\n\n", "\r\n\r\n")
    record = one(mixed, encoding="latin-1")
    assert "Bürgermeisterin" in record.text
    assert record.title.startswith("Lindenau baut")


def test_control_characters_around_messages_are_ignored():
    both = f"\x01{MESSAGE}\x03\n\x01{MESSAGE.replace('bdt0173', 'bdt0174')}\x03"
    first, second = read(both.encode())
    assert (first.identifier, second.identifier) == (
        "bdt0173:2025-10-14", "bdt0174:2025-10-14",
    )  # fmt: skip


def test_numbers_begin_anew_each_day_and_a_message_without_a_day_has_its_own_alone():
    other_day = one(MESSAGE.replace("141205 MESZ Okt 25", "151205 MESZ Okt 25"))
    assert other_day.identifier == "bdt0173:2025-10-15"
    same_day = one(MESSAGE.replace("141205 MESZ Okt 25", "142305 MESZ Okt 25"))
    assert same_day.identifier == "bdt0173:2025-10-14"
    assert one(MESSAGE.replace("141205 MESZ Okt 25", "")).identifier == "bdt0173"


def test_english_messages_are_read():
    text = MESSAGE.replace("# Notizblock", "# Notebook").replace(
        "Von Anna Adler und Bernd Krüger, nan", "By Anna Adler, The Lindenau Tribune"
    )
    assert one(text).authors == ("Anna Adler",)


def test_an_embargo_in_the_head_is_read():
    record = one(MESSAGE.replace("EXTRA", "(Sperrfrist 15. Oktober 19.00 Uhr)"))
    assert str(record.embargo) == "2025-10-15T19:00+02:00"


def test_an_embargo_until_midnight_ends_with_its_day():
    record = one(MESSAGE.replace("EXTRA", "(Sperrfrist 15. Oktober 24.00 Uhr)"))
    assert str(record.embargo) == "2025-10-16T00:00+02:00"


def test_an_embargo_that_cannot_be_read_holds_the_article_back():
    record = one(MESSAGE.replace("EXTRA", "(Sperrfrist bis zum Beginn der Rede)"))
    assert record.status == "withheld"
    assert record.warnings


def test_a_message_without_the_closing_mark_still_has_a_headline():
    text = MESSAGE.replace(" =\n", "\n")
    assert one(text).title.startswith("Lindenau baut")


def test_a_text_that_only_looks_a_little_like_it_is_plain_text():
    (found,) = read_items(b"abc 1 plain words here\n\nmore")
    assert found.identifier == ""


def wire(text):
    (record,) = read(text.encode())
    return record


def test_a_swiss_message_has_its_keywords_apart_and_its_agency_in_the_dateline():
    record = wire("""
bsf037 4 su 174 gef 1388

Notes de frais

Notes de frais:
L'affaire a marqué la ville =

Genève (ats) Le scandale a provoqué un séisme.

(SDA/mf ba)

211005 jan 19""")
    assert (record.title, record.keywords) == (
        "Notes de frais: L'affaire a marqué la ville",
        ("Notes de frais",),
    )
    assert record.outlet == "ats"
    assert record.text == "Genève (ats) Le scandale a provoqué un séisme."


def test_an_austrian_message_has_capitals_a_subtitle_and_an_envelope():
    record = wire("""ZCZC
APA0043 5 II 0226 AI

Wien/Wohnen
Stadt baut
Utl.: Schneller als geplant =

   Wien (APA) - Der Rat sagte ja.
(Schluss) ab/cd
APA0043 2025-10-24/12:05
241205 Okt 25
NNNN
""")
    assert (record.title, record.kicker) == ("Stadt baut", "Schneller als geplant")
    assert (record.keywords, record.outlet) == (("Wien", "Wohnen"), "APA")
    assert record.text == "Wien (APA) - Der Rat sagte ja."
    assert str(record.published) == "2025-10-24T12:05"
