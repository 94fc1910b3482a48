"""Transcripts as American broadcasters, the White House, courts and services print them."""

import pytest

from intake import read
from intake.records import ArticlePassageKind
from intake.turns import extract_turns

from ..turns_of import of_kind, said

BROADCAST = """ANNA ADLER, HOST: Welcome. We turn to housing in Lindenau now.

(BEGIN VIDEOTAPE)

BERT BERG, CNN SENIOR CORRESPONDENT (voice-over): The line is long. We stand in it.

CARLA KOHN, TENANT: I can't pay.

(END VIDEOTAPE)

ADLER: Joining me now is the mayor. Mayor, thanks for being here.

MAYOR DORA DORN (D), LINDENAU: Thank you. We will build 300 homes.

ADLER: When?

DORN: This year.

UNIDENTIFIED MALE: That's not true!

BERG: I asked him why.

Copyright © 2024 Example Radio. All rights reserved. Visit our terms of use for more.
"""


def voices(record):
    return [(turn.speaker, turn.role, turn.party) for turn in record.turns]


def one(text, name="transcript.txt"):
    (record,) = read(text.encode(), name=name)
    return record


def test_surnames_are_those_who_were_named_in_full_and_offices_are_written_small():
    assert voices(one(BROADCAST)) == [
        ("Anna Adler", "host", ""),
        ("Bert Berg", "CNN Senior Correspondent", ""),
        ("Carla Kohn", "tenant", ""),
        ("Anna Adler", "", ""),
        ("Dora Dorn", "Mayor", "D"),
        ("Anna Adler", "", ""),
        ("Dora Dorn", "", ""),
        ("UNIDENTIFIED MALE", "", ""),
        ("Bert Berg", "", ""),
    ]


def test_a_surname_of_two_people_stays_as_it_is():
    record = one(
        "ANNA BERG, HOST: We begin.\n\nBERT BERG, TENANT: I cannot pay.\n\nBERG: Why?\n\n"
        "BERT BERG: We have no money.\n"
    )
    assert [turn.speaker for turn in record.turns][2] == "Berg"


def test_to_whom_a_transcript_belongs_is_nobodys_words():
    record = one(BROADCAST)
    assert said(record)[-1] == ("Bert Berg", "I asked him why.")
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION)[-1].startswith("Copyright ©")


BRIEFING = """THE PRESIDENT: Thank you. (Applause.) We will build 300 homes.

Q    Mr. President, the mayor said, “Rents will rise.” Is he wrong?

THE PRESIDENT: Yes, he is.

MS. ADLER: Last question.

Q    And when do we see it?

THE PRESIDENT: Soon. (Laughter.)

                                 END                    11:42 A.M. EST
"""


def test_questions_of_a_briefing_are_nobodys_and_not_the_presidents():
    record = one(BRIEFING)
    assert said(record) == [
        ("The President", "Thank you. We will build 300 homes."),
        ("Q", "Mr. President, the mayor said, “Rents will rise.” Is he wrong?"),
        ("The President", "Yes, he is."),
        ("Adler", "Last question."),
        ("Q", "And when do we see it?"),
        ("The President", "Soon."),
    ]
    named = {found.resolved_speaker for found in extract_turns(record).statements}
    assert named <= {None, "Adler", "mayor"}


def test_a_single_q_asks_nothing():
    record = one(BRIEFING.replace("Q    And when", "And when"))
    assert "Q" not in [turn.speaker for turn in record.turns]


COURT = """          JUSTICE DORN: We will hear argument first
this morning.
            ORAL ARGUMENT OF CARLA KOHN
             ON BEHALF OF THE PETITIONER
          MS. KOHN: Justice Dorn, and may it
please the Court: We lost.
          JUSTICE DORN: Where do we read that?
          MS. KOHN: In section 3.
"""


def test_headings_of_a_court_are_nobodys():
    record = one(COURT)
    assert said(record)[0] == ("Justice Dorn", "We will hear argument first\nthis morning.")
    assert [turn.speaker for turn in record.turns][1] == "Kohn"


@pytest.mark.parametrize("time", ["[00:00:11]", "[0:11]", "[00:00:11.00]"])
def test_a_time_in_brackets_above_a_name_is_its(time):
    record = one(
        f"[00:00:05]\nAnna Adler: We will build 300 homes.\n\n{time}\nBert Berg: I doubt that.\n\n"
        "[00:00:19]\nAnna Adler: [laughs] I am sure."
    )
    assert [turn.offset for turn in record.turns] == [5.0, 11.0, 19.0]
    assert record.title == "We will build 300 homes."


def test_whoever_made_the_captions_is_no_speaker():
    captions = (
        "1\n00:00:01,000 --> 00:00:02,000\nANNA ADLER: Wir bauen.\n\n"
        "2\n00:00:02,000 --> 00:00:04,000\nCopyright Untertitel: Lindenau Text im Auftrag (2025)\n"
    )
    record = one(captions, "talk.srt")
    assert said(record) == [("Anna Adler", "Wir bauen.")]
