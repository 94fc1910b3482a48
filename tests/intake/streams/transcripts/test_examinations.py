"""Who asks and answers before courts and committees, where the label is a letter or a number."""

import pytest

from intake import read

from ..turns_of import said

TRIAL = """\
                 DISTRICT COURT OF LINDENAU

            THE COURT:  Good morning. Call your witness.
            MS. ADLER:  We call Dora Drew.
    DORA DREW,
         called as a witness by the Government,
         having been duly sworn, testified as follows:
   DIRECT EXAMINATION
   BY MS. ADLER:
   Q.  Where do you work?
   A.  I work at the harbour.
            MR. COHN:  Objection.
   Q.  What did you see?
   A.  I saw the boat leave.
   CROSS-EXAMINATION
   BY MR. COHN:
   Q.  At ten?
   A.  At eleven.
            THE COURT:  We are done with this witness.
"""
NEXT = """\
   DIRECT EXAMINATION
   BY MS. ADLER:
   Q.  And you, where were you?
   A.  I was at home.
"""


def spoken(text):
    return said(read(text.encode())[0])


def test_questions_are_of_whoever_examines_and_answers_of_the_witness():
    assert spoken(TRIAL) == [
        ("The Court", "Good morning. Call your witness."),
        ("Adler", "We call Dora Drew."),
        ("Adler", "Where do you work?"),
        ("Dora Drew", "I work at the harbour."),
        ("Cohn", "Objection."),
        ("Adler", "What did you see?"),
        ("Dora Drew", "I saw the boat leave."),
        ("Cohn", "At ten?"),
        ("Dora Drew", "At eleven."),
        ("The Court", "We are done with this witness."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "LOS ANGELES, where a witness saw me.",
        "PORT LINDENAU, in front of a witness.",
        "ANNA ADLER, who was sworn to silence.",
    ],
)
def test_capitals_inside_an_answer_call_nobody(line):
    answer = f"   A.  I told it in\n   {line}\n   Q.  And then?\n   A.  I went home.\n"
    found = spoken(TRIAL.split("   CROSS")[0] + answer)
    assert [who for who, _words in found[-3:]] == ["Dora Drew", "Adler", "Dora Drew"]
    assert line in found[-3][1]


@pytest.mark.parametrize(
    "call",
    [
        "PLAINTIFF'S WITNESS, SWORN",
        "a witness called by the defence, testified as follows:",
        "after first being duly sworn, testified as follows:",
        "the witness herein, having been sworn:",
    ],
)
def test_witnesses_are_called_in_many_words(call):
    text = f"   IDA AUER, {call}\n   DIRECT EXAMINATION\n   BY MR. COHN:\n   Q.  And you?\n   A.  Me?\n"
    assert spoken(TRIAL + text)[-1] == ("Ida Auer", "Me?")


def test_a_witness_whose_name_is_not_read_is_nobody_and_not_the_one_before():
    assert spoken(TRIAL + NEXT)[-2:] == [
        ("Adler", "And you, where were you?"),
        ("A", "I was at home."),
    ]


def test_behind_a_witness_who_was_excused_answers_nobody_who_is_known():
    excused = (
        "   IDA AUER, sworn as a witness.\n   (Witness excused.)\n   Q.  And you?\n   A.  Me.\n"
    )
    assert spoken(TRIAL + excused)[-1] == ("A", "Me.")


def test_a_heading_without_who_examines_leaves_the_questions_to_nobody():
    assert spoken(TRIAL + NEXT.replace("   BY MS. ADLER:\n", ""))[-2][0] == "Q"


COMMITTEE = """\
Oral evidence: Harbours, HC 123

I: Dora Drew, Chief Executive, Northern Harbours.

Q1 Chair: Welcome. Why did it take so long?

Dora Drew: We waited for the money. I told the Minister in May.

Q2             Bert Berg: What did he say?

Dora Drew: He said, “It will come.” We had no choice.

Bert Berg: So we heard. I thank you.
"""


def test_numbered_questions_are_of_whoever_asks_them():
    assert [speaker for speaker, _words in spoken(COMMITTEE)] == [
        *("Chair", "Dora Drew", "Bert Berg", "Dora Drew", "Bert Berg"),
    ]


INQUIRY = """\
Vorsitzender Dr. Karl Kohn: Ich begrüße den Zeugen.

Zeuge Bert Berg: Ich habe die Akten nie gesehen.

Anna Adler (SPD): Wann haben Sie davon erfahren?

Zeuge Bert Berg: Im Mai. Ich war damals im Amt.

MR’n Dr. Paula Pohl (BMI): Ich weise darauf hin, dass wir das eingestuft haben.

ORR Wolf (BMI): Ich auch.
"""


def test_witnesses_and_ranks_are_offices_and_no_names():
    (record,) = read(INQUIRY.encode())
    assert [(turn.speaker, turn.role) for turn in record.turns] == [
        ("Karl Kohn", "Vorsitzender"),
        ("Bert Berg", "Zeuge"),
        ("Anna Adler", ""),
        ("Bert Berg", "Zeuge"),
        ("Paula Pohl", "MR’n, BMI"),
        ("Wolf", "ORR, BMI"),
    ]
