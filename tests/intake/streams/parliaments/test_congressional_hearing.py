"""Hearings of the Congress: witnesses with their full names, statements handed in, offices."""

from intake import ArticlePassageKind, TurnKind, read
from intake.turns import extract_turns

from ..turns_of import of_kind, said

HOUSE = """[House Hearing, 117 Congress]
[From the U.S. Government Publishing Office]


                     THE CHILDREN'S RENTS AND THE COST
                               OF HOUSING

=======================================================================

                                HEARING

                               BEFORE THE

                          COMMITTEE ON HOMES

                     ONE HUNDRED SEVENTEENTH CONGRESS

                             MARCH 16, 2022

                          COMMITTEE ON HOMES

                 MARA ADLER, OHIO, Chairwoman

CLARA B. BERG, New York              PAUL McCOHN, North Carolina,
BRAD DORN, Iowa                        Ranking Member
DORA DORN, Utah
                            C O N T E N T S
    March 16, 2022...............................................     1

                       Wednesday, March 16, 2022

             U.S. House of Representatives,
                                                   Washington, D.C.
    The committee met, pursuant to notice, at 10:03 a.m., in room 2128,
Hon. Mara Adler [chairwoman of the committee] presiding.
    Chairwoman Adler. The committee will come to
order. Last Monday. We said so.
    Last Monday. We said that it would.
    Mr. McCohn. Thank you. I said in January that ``they will
rise.''
    [The prepared statement of Mr. McCohn follows:]

          Prepared Statement of Hon. Paul McCohn

    Rents rose by five percent in writing.
    Chairwoman Adler. Dr. Ernst, go ahead.

STATEMENT OF PAULA ERNST, PH.D., PRESIDENT, HOUSING FOR THE
                              MANY

    Dr. Ernst. We build homes. [Laughter.] Many of them.
    [Laughter.]
    Dr. Ernst. It is true.
    [The information follows:]
    A table without a speaker.
    Mr. Dorn of Iowa. Would you yield?
    President Ernst. Yes.
    The Chair. The time has expired.
    [Whereupon, at 1:16 p.m., the hearing was adjourned.]

                            A P P E N D I X
    Questions for the record.
"""


def one(text=HOUSE, name="chrg.txt"):
    (record,) = read(text.encode(), name=name)
    return record


def test_witnesses_and_members_have_the_names_that_the_hearing_prints():
    turns = [(turn.speaker, turn.role, turn.kind) for turn in one().turns]
    president = "President, Housing for the Many"
    assert turns == [
        ("Mara Adler", "Chairwoman", TurnKind.CHAIR),
        ("Paul McCohn", "", TurnKind.SPEECH),
        ("Paul McCohn", "", TurnKind.WRITTEN),
        ("Mara Adler", "Chairwoman", TurnKind.CHAIR),
        ("Paula Ernst", president, TurnKind.SPEECH),
        ("Dorn", "", TurnKind.SPEECH),  # two have the name
        ("Paula Ernst", "President", TurnKind.SPEECH),
        ("", "The Chair", TurnKind.CHAIR),
    ]


def test_what_reporters_write_and_papers_are_nobodys_words():
    record = one()
    spoken = dict(said(record))
    assert spoken["Paula Ernst"] == "Yes."
    assert [record.text[slice(*piece)] for piece in record.turns[4].words] == [
        "We build homes.", "Many of them.", "It is true.",
    ]  # fmt: skip
    assert "A table without a speaker." in of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert "Questions for the record" not in record.text
    assert record.text.count("Last Monday.") == 2  # no label


def test_title_day_and_house_are_told():
    record = one()
    assert record.title == "The Children's Rents and the Cost of Housing"
    assert (record.outlet, record.published.iso) == ("House of Representatives", "2022-03-16")


def test_what_a_witness_quotes_is_found_inside():
    page = f"<html><title>x</title><body><pre>{HOUSE}</pre></body></html>"
    found = extract_turns(one(page, "chrg.htm"))
    assert {each.resolved_speaker for each in found.statements} >= {"Paula Ernst", "Paul McCohn"}


RANKS = HOUSE.replace(
    "President Ernst. Yes.",
    """General Krohn. It is not.
    Colonel Dorn. I ask.
    Mr. Dorn. I ask, too.
    Captain Wald. No.
    Mr. Dorn. Why?
    Captain Wald. I was there.
    Mr. Dorn. So?
    Captain Wald. It fell.""",
)


def test_nobody_says_what_another_says_whose_name_is_not_printed_elsewhere():
    turns = [(turn.speaker, turn.role) for turn in one(RANKS).turns[5:-1]]
    dorn, wald = ("Dorn", ""), ("Wald", "Captain")
    assert turns == [dorn, ("Dorn", "Colonel"), dorn, wald, dorn, wald, dorn, wald]
    assert "General Krohn. It is not." in of_kind(one(RANKS), ArticlePassageKind.PRINTED_MATTER)


def test_each_day_of_a_hearing_is_read_and_nothing_handed_in_between():
    begin = HOUSE.index("    The committee met")
    first = HOUSE.replace("MARCH 16, 2022", "MARCH 16 AND 17, 2022", 1)
    second = HOUSE[begin:]
    record = one(first + second)
    assert record.published.iso == "2022-03-16"
    assert len(record.turns) == 2 * len(one().turns)
    assert record.text.count("Questions for the record") == 0


def test_a_rank_in_front_of_a_witness_is_no_part_of_the_name():
    text = HOUSE.replace("PAULA ERNST, PH.D.,", "LT. GEN. PAULA ERNST,").replace(
        "Dr. E", "General E"
    )
    assert ("Paula Ernst", "General") in {(turn.speaker, turn.role) for turn in one(text).turns}
