"""English courts, which are told and tell nothing; ranks; and headlines that list acts."""

import pytest

from extraction import extract
from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The driver ran a red light, the court heard.", "heard"),
        ("The driver ran a red light, court heard.", "heard"),
        ("Moss had stolen two bikes, a jury was told.", "was told"),
        ("Moss had stolen two bikes, jurors were told.", "were told"),
        ("A jury was told that Moss had stolen two bikes.", "was told"),
        ("The inquest heard that Moss had stolen two bikes.", "heard"),
        ("“He was shouting,” the court heard.", "heard"),
    ],
)
def test_what_a_court_hears_is_told_by_nobody_named(text, cue):
    found = only(text, "en")
    assert (found.speaker, found.cue) == ("", cue)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The court heard from PC Dan Hill that the van had no brakes.", "PC Dan Hill"),
        ("Jurors were told by Lynn Ward that the van had no brakes.", "Lynn Ward"),
        ("Lynn Ward told the court that the van had no brakes.", "Lynn Ward"),
        ("The court ruled that the fine was too low.", "The court"),
    ],
)
def test_who_is_heard_in_court_speaks(text, speaker):
    assert only(text, "en").speaker == speaker


def test_a_court_that_hears_is_not_the_voice_of_what_follows():
    text = "“He was shouting,” the court heard. “He was drunk.”"
    assert {s.speaker for s in found_in(text, "en")} == {""}


@pytest.mark.parametrize(
    "rank", ["PC", "DCI", "DS", "Det Sgt", "Det Ch Insp", "Insp", "Supt", "Cllr", "Dr."]
)
def test_a_rank_is_no_part_of_a_name(rank):
    text = f"“We need help,” said {rank} Ann Frost."
    assert extract(text, "en").statements[0].resolved_speaker == "Ann Frost"


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        (
            "Mayor slams plan, defends budget, vows new park.",
            [("Mayor", "new park")],
        ),
        ("Union calls for strike, rejects offer.", [("Union", "strike")]),
        (
            "Moss denies theft, claims alibi, says police lied.",
            [("Moss", "theft"), ("Moss", "police lied")],
        ),
        (
            "Reed blames council, promises tram, hails volunteers.",
            [("Reed", "council"), ("Reed", "tram")],
        ),
    ],
)
def test_who_is_named_first_in_a_list_of_acts_does_them_all(headline, found):
    assert [(s.speaker, s.quote) for s in found_in(headline, "en")] == found


def test_an_apposition_is_no_act_in_a_list():
    text = "Mr. Jones, claims adjuster at Aviva, said the roof was safe."
    assert only(text, "en").speaker.startswith("Mr. Jones")
