"""ANPA 1312: header lines, paragraphs by tabs, leads, kills, and what breaks off."""

import pytest

from intake import ArticlePassageKind, read, read_items
from intake.errors import NoArticleError, NoTextError

from ..turns_of import of_kind

MESSAGE = """z6715-----
r i BC-XX--Harbour-Race 1stLd-Writethru   02-20 0144
^BC-XX--Harbour-Race, 1st Ld-Writethru,144<
^Adler wins, short-handed crew
beats Winterfeld<
^AP Photo LN105, LN106<
^Eds: Updates. With AP Photos.<
^Anna Adler rowed to her third season high on Friday night.<
^By CARLA LANG and BERND BRAND=
^AP Sports Writer=
\t   LINDENAU (AP) _ Anna Adler rowed to a season high _ her third _ on
Friday night.
 \n\t   ``I gave it a couple of days,'' Adler said. ``They said, `we wait.'''
 \n\t   ___
 \n\t   AP writers Rosa Ruder and Max Maier contributed to this report.

\t   AP-WF-02-20-16 0337GMT<
"""
# As it comes over the line.
RAW = (
    "\x16\x16\x01"
    + MESSAGE.replace("z6715-", "z6715\x1f-")
    .replace("r i BC", "r i\x14\x11 BC")
    .replace("\n", "\r\n")
    + "\x03\x04"
)


def items(text, **known):
    return list(read_items(text.encode("latin-1"), **known))


@pytest.mark.parametrize("message", [MESSAGE, RAW])
def test_header_lines_are_told_from_the_story(message):
    (record,) = items(message)
    assert record.title == "Adler wins, short-handed crew beats Winterfeld"
    assert record.text == (
        "LINDENAU (AP) — Anna Adler rowed to a season high — her third — on Friday night.\n\n"
        "“I gave it a couple of days,” Adler said. “They said, ‘we wait.’”\n\n"
        "AP writers Rosa Ruder and Max Maier contributed to this report."
    )
    assert record.authors == ("Carla Lang", "Bernd Brand")
    assert (record.outlet, str(record.published)) == ("AP", "2016-02-20T03:37Z")
    assert record.notes == ("AP Photo LN105, LN106", "Eds: Updates. With AP Photos.")
    assert (record.urgency, record.subjects) == (4, ("international",))
    assert of_kind(record, ArticlePassageKind.DATELINE) == ["LINDENAU (AP) — "]
    assert len(of_kind(record, ArticlePassageKind.NOTE)) == 1


def test_a_new_lead_is_the_same_story_in_a_later_version():
    later = MESSAGE.replace("1stLd", "2ndLd").replace("z6715", "z6801")
    first = MESSAGE.replace(" 1stLd-Writethru", "").replace(", 1st Ld-Writethru", "")
    records = items(first + MESSAGE + later)
    assert len({record.identifier for record in records}) == 1
    assert [record.version for record in records] == ["1", "2", "3"]


def test_what_is_added_to_a_story_is_no_version_of_it():
    story, added = items(MESSAGE + MESSAGE.replace("1stLd-Writethru", "1stAdd"))
    assert story.identifier != added.identifier


def test_a_kill_withdraws_the_story_and_a_story_about_kills_does_not():
    kill = (
        "V4644-----\nu i BC-XX--Harbour-Race,KILL     02-20 0021\n^BULLETIN KILL<\n"
        "^Eds: Kill the story. Its figures are wrong.<\n\n\t   AP-WF-02-20-16 0423GMT<\n"
    )
    (record,) = items(kill)
    assert (record.status, record.text) == ("canceled", "")
    assert record.identifier == items(MESSAGE)[0].identifier
    about = MESSAGE.replace("BC-XX--Harbour-Race", "BC-XX--Kill-Switch").replace("Updates", "Kill")
    assert items(about.replace("Eds: Kill", "Eds: Adds Kill"))[0].status == "usable"


@pytest.mark.parametrize(
    "line", ["^For release Sunday, Feb. 21<", "^Eds: Hold for release until 6 p.m.<"]
)
def test_an_embargo_in_words_holds_the_story(line):
    (record,) = items(MESSAGE.replace("^Eds: Updates", f"{line}\n^Eds: Updates"))
    assert record.status == "withheld"
    assert record.warnings


def test_a_note_to_editors_and_a_list_of_headlines_are_no_articles():
    (error,) = items(MESSAGE.replace("r i BC", "r v BC"))
    assert isinstance(error, NoArticleError)
    (error,) = items(
        "V4644-----\nr e AP-Top-Headlines     02-09 0121\n^*9006< ^AP-Top-Headlines,0176<\n"
        "^Top news at noon<\n^One thing\n^Another\n\n\t   AP-WF-02-10-16 0423GMT<\n"
    )
    assert isinstance(error, NoTextError)


def test_a_table_stays_as_it_is_set():
    table = RAW.replace("\x14\x11", "\x14\x12")
    (record,) = items(table)
    assert of_kind(record, ArticlePassageKind.TABLE)[0].startswith("LINDENAU (AP)")


def test_a_message_that_breaks_off_is_read_and_has_no_year():
    (record,) = items(MESSAGE[: MESSAGE.index("\t   AP-WF")])
    assert record.published is None
    assert "closing stamp" in record.warnings[0]


@pytest.mark.parametrize("cut", range(0, len(RAW), 23))
def test_a_file_cut_anywhere_is_read_or_said(cut):
    for item in items(RAW[:cut], name="x.tst"):
        assert isinstance(item, Exception) or item.text or item.status == "canceled"


@pytest.mark.parametrize(
    "text",
    [
        "Lindenau baut.\n\nr i BC- 02-20 0144 steht hier im Text.",
        "a1234\nDie Nummer 02-20 0144 ist keine.",
        "bdt0173 4 pl 226  dpa 0525\n\nWohnen/\nMieten steigen =\n\nLindenau (dpa) - Ja.\n",
    ],
)
def test_other_texts_are_none(text):
    (record,) = read(text.encode(), name="x.txt")
    assert record.origins.get("title") != "anpa-1312"
