"""The Congressional Record: surnames in capitals, offices that preside, what the reporters write."""

import pytest

from intake import ArticlePassageKind, TurnKind, read
from intake.turns import extract_turns

from ..turns_of import of_kind, said

RECORD = """[Congressional Record Volume 170, Number 12 (Tuesday, January 23, 2024)]
[House]
[Pages H201-H203]
From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]

                          AFFORDABLE HOMES ACT

  The SPEAKER pro tempore (Mr. Kohn). Under the Speaker's policy of January
9, 2023, the gentlewoman from Ohio (Ms. Adler) is recognized.
  Ms. ADLER. Mr. Speaker, rents went up 12 percent.
  We must build 300 homes. The mayor said, ``Rents will
fall.'' He was wrong.

                              {time}  1215

[[Page H202]]

  Mr. BERG of New York. I thank her. Rents did fall.
  Mr. McKOHN. No.
  Mr. COHN asked and was given permission to revise and extend his remarks.

                               H.R. 1234

       Be it enacted by the Senate, that homes be built.

  The Acting CHAIR. The question is on the amendment.
"""


def one(text=RECORD, name="crec.txt"):
    (record,) = read(text.encode(), name=name)
    return record


def test_each_speech_is_its_speakers_and_the_chair_is_nobody_by_name():
    record = one()
    assert said(record) == [
        (
            "",
            "Under the Speaker's policy of January 9, 2023, the gentlewoman from Ohio (Ms. Adler) is "
            "recognized.",
        ),
        (
            "Adler",
            "Mr. Speaker, rents went up 12 percent. We must build 300 homes. The mayor said, “Rents "
            "will fall.” He was wrong.",
        ),
        ("Berg", "I thank her. Rents did fall."),
        ("McKohn", "No."),
        ("", "The question is on the amendment."),
    ]
    assert [turn.kind for turn in record.turns][::4] == [TurnKind.CHAIR] * 2
    assert record.turns[1].topic == "Affordable Homes Act"
    assert (record.title, record.outlet) == ("AFFORDABLE HOMES ACT", "House of Representatives")
    assert (record.published.iso, record.identifier) == ("2024-01-23", "crec:H201-H203")


@pytest.mark.parametrize(
    "mark", ["[[Page H202]]", "                 {time}  1230", "{time} 1230\n\n[[Page H202]]"]
)
def test_a_speech_goes_on_behind_a_page_in_the_middle_of_its_sentence(mark):
    record = one(RECORD.replace("rents went up 12", f"rents went\n\n{mark}\n\nup 12"))
    assert said(record) == said(one())


def test_bills_and_what_the_reporters_write_are_nobodys():
    printed = of_kind(one(), ArticlePassageKind.PRINTED_MATTER)
    assert "Be it enacted by the Senate, that homes be built." in printed
    assert any(words.startswith("Mr. COHN asked") for words in printed)
    assert "{time}" not in one().text


def test_a_page_of_govinfo_is_the_same():
    page = "<html>\n<head>\n<title>Congressional Record</title>\n</head>\n<body><pre>\n%s</pre></body></html>"
    record = one(page % RECORD.replace("&", "&amp;"), "CREC.htm")
    assert said(record) == said(one())


def test_the_desk_names_no_speaker_pro_tempore():
    named = {found.resolved_speaker for found in extract_turns(one()).statements}
    assert {"Adler", "Berg", "McKohn"} <= named
    assert not any("SPEAKER" in (name or "") for name in named)


@pytest.mark.parametrize(
    "text", ["", "A story about the Congressional Record.\n\n  Ms. ADLER. No.\n"]
)
def test_a_text_about_the_record_is_none(text):
    records = list(read(text.encode(), name="a.txt")) if text else []
    assert not any(record.turns for record in records)
