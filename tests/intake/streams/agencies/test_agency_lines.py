"""Lines that agencies put around their prose."""

import pytest

from intake.formats.agencies.agency_lines import (
    agency_of_dateline,
    bare_title,
    end_of_dateline,
    is_apparatus,
    mark_agency_lines,
    mark_trailer,
)
from intake.readers.text_builder import TextBuilder
from intake.records import ArticlePassageKind


def marked(*paragraphs, kind=None):
    builder = TextBuilder()
    for words in paragraphs:
        builder.paragraph(words, kind if words == paragraphs[-1] else None)
    mark_agency_lines(builder)
    mark_trailer(builder)
    return [(p.kind.value, builder.text[slice(*p.span)]) for p in builder.passages]


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("Frankfurt a.M. (epd). Die Intendantin sagte ab.", "Frankfurt a.M. (epd). "),
        ("Bern (sda) Der Bundesrat sagte Nein.", "Bern (sda) "),
        ("Biel (Keystone-SDA) «Nein», sagte er.", "Biel (Keystone-SDA) "),
        ("Halle an der Saale (dpa/sa) Es brennt.", "Halle an der Saale (dpa/sa) "),
        ("MOSCOW, January 21. /TASS/. The town builds.", "MOSCOW, January 21. /TASS/. "),
        ("Lindenau (NAN) - Es brennt.", "Lindenau (NAN) - "),
        ("Lindenau (NAN) Es brennt.", ""),
        ("Anna Adler (Kommentar) Es brennt.", ""),
        ("Die Agentur (dpa) meldete es.", ""),
        ("Das sagte er der Agentur in Bern (sda) Mittwoch.", ""),
    ],
)
def test_place_and_a_known_agency_are_a_dateline_without_a_dash(paragraph, dateline):
    assert paragraph[: end_of_dateline(paragraph)] == dateline


def test_the_agency_of_a_dateline_is_told_by_its_own_spelling():
    assert agency_of_dateline("Ein Vorspann.\n\nBonn (DPA/lnw) - Es brennt.") == "dpa"
    assert agency_of_dateline("Bonn (Bote) - Es brennt.") == ""


@pytest.mark.parametrize(
    "words",
    [
        *("ends", "mfl", "(MORE)", "* * *", "==Kyodo", "Keywords: GERMANY HARBOUR/"),
        "((vera.vogt@nan.example; +49 30 555 77; Messaging: vera.vogt))",
        "(bonn.newsroom@nan.example)",
    ],
)
def test_what_is_for_editors_alone_is_left_out(words):
    assert is_apparatus(words)


@pytest.mark.parametrize(
    "words",
    ["Das Ende.", "(Er schrieb an vera@nan.example und bekam Antwort.) Später kam mehr.", "Mehr"],
)
def test_prose_is_not_left_out(words):
    assert not is_apparatus(words)


def test_initials_and_the_agency_behind_the_text_are_no_prose():
    assert marked("ROME (ANSA) - It builds.", "(ANSA).", "ABC-DE") == [
        ("dateline", "ROME (ANSA) - "), ("note", "ABC-DE"), ("note", "(ANSA)."),
    ]  # fmt: skip
    assert marked("Es brennt.", "cc-dd/ee") == [("note", "cc-dd/ee")]
    assert marked("ab/cd") == []


@pytest.mark.parametrize(
    "words",
    [
        "(S E R V I C E - Tarife unter http://wien.example)",
        "(Das Gespräch führten Clara Claus und Dirk Dorn/APA)",
        "(Berichtigung: Name im zweiten Absatz)",
        "(Adds quote)",
        "(Stand: 14.10.2025)",
        "Follow Rosa Ruder at http://x.example/rruder",
    ],
)
def test_what_the_desk_says_of_the_text_is_a_note(words):
    assert marked("Es brennt.", words) == [("note", words)]


def test_a_quotation_set_apart_that_the_text_has_too_is_pulled_out_of_it():
    said, quote = "»Ich tat nichts Böses«, sagte er.", ArticlePassageKind.QUOTE
    assert marked(said, "„Ich tat nichts Böses.“", kind=quote)[0][0] == "pull_quote"
    assert marked("Er ging.", "„Ich tat nichts Böses.“", kind=quote)[0][0] == "quote"
    assert marked("»Nein«, sagte er.", "Nein", kind=quote)[0][0] == "quote"


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("+++ Reich resigns +++", "Reich resigns"),
        ("+ + + Reich resigns + + +", "Reich resigns"),
        ("+++Reich resigns+++", "Reich resigns"),
        ("+ Reich resigns +", "Reich resigns"),
        (">>>ANSA/Reich resigns", "Reich resigns"),
        ("Court rules on Disney+", "Court rules on Disney+"),
        ("+++ Court rules on Disney+ +++", "Court rules on Disney+"),
        ("+2 Grad im Mittel", "+2 Grad im Mittel"),
    ],
)
def test_a_title_is_without_the_signs_of_a_flash_and_keeps_its_own(title, bare):
    assert bare_title(title) == bare
