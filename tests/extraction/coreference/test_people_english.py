"""The same in English; ``[…]`` marks each speaker."""

import pytest

from tests.extraction.marked_speakers import names, read


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "[Foreign Secretary Jane Miller] will resign. [Miller] said so on Monday.",
            ["Jane Miller"] * 2,
        ),
        (
            "[Robert Fox, chairman of the Harbour Trust], was surprised. [He] wants to stay.",
            ["Robert Fox"] * 2,
        ),
        (
            "Jane Miller met Robert Fox in Leeds. [She] spoke of progress. [He] did not.",
            ["Jane Miller", "Robert Fox"],
        ),
        ("Jane Miller came late. In [Miller’s] view that was no problem.", ["Jane Miller"]),
        (
            "Health Minister Jane Miller came late. That was a pity, [the minister] said.",
            ["Jane Miller"],
        ),
        (
            "Counsel Robert Mueller left. Chief Justice John Roberts came. [Roberts] said so.",
            ["John Roberts"],
        ),
        ("[Farmer Chad Smith] came late. [Smith] said so.", ["Chad Smith"] * 2),
        ("[Farmer Johnson] came late.", ["Farmer Johnson"]),
        (
            "[Tomato farmer Lana Boatwright] came late. “I ran,” [she] said.",
            ["Lana Boatwright"] * 2,
        ),
        ("[Its customer Deutsche Bank] paid late.", ["customer Deutsche Bank"]),
        ("[Spokesman P.J. Crowley] came late. [Crowley] said so.", ["P.J. Crowley"] * 2),
        (
            "[One of the bill’s authors, Sen. Scott Beason], came late. [Beason] said so.",
            ["Scott Beason"] * 2,
        ),
        ("[One of the bill’s authors] came late.", ["One of the bill's authors"]),
        ("According to [a report by the Daily Herald], the pier is closed.", ["Daily Herald"]),
        ("[A survey of 600 teachers] shows so.", ["survey of 600 teachers"]),
        ("[A survey of teachers by the Daily Herald] shows so.", ["Daily Herald"]),
        (
            "[Records obtained by the Daily Herald] show so.",
            ["Records obtained by the Daily Herald"],
        ),
        (
            "[A study published in a journal of medicine] shows so.",
            ["study published in a journal of medicine"],
        ),
        ("[A report on Senator Joyce Tran] says so.", ["report on Senator Joyce Tran"]),
        ("[The findings of the commission] say so.", ["commission"]),
        ("[The regulator, Ofcom], is watching. [The regulator] can act.", ["Ofcom"] * 2),
        ("Acme Corp has paid. [The firm] said it was happy to.", ["Acme Corp"]),
        (
            "[A spokesman for the police] said it was quiet. [The spokesman] left.",
            ["spokesman for the police"] * 2,
        ),
        ("[Officials] said they knew nothing.", ["Officials"]),
        ("Jane Miller came late. „[I] am sorry.“", [None]),
        ("[Mary-Jane Miller] came late. [Mary-Jane] was sorry.", ["Mary-Jane Miller"] * 2),
        ("[Its president, Amadou Diallo, ] was late. [Diallo] said so.", ["Amadou Diallo"] * 2),
        ("[Her rival, Senator Joyce Tran, ] was late.", ["Joyce Tran"]),
        ("[His best friend] was late.", ["best friend"]),
        (
            "[Kelly-Ann Frost] was late. “I ran,” [the dental nurse from Brindle] said.",
            ["Kelly-Ann Frost"] * 2,
        ),
        ("[Kelly-Ann Frost] and her husband Darren were late. [She] ran.", ["Kelly-Ann Frost"] * 2),
        (
            "According to [a maintenance log seen by this paper], it leaks. [The log] says so.",
            ["maintenance log"] * 2,
        ),
    ],
)
def test_speaker_is_resolved_to_the_fullest_name(marked, expected):
    assert names(marked, "en") == expected


def test_function_is_kept_as_the_person_s_position():
    _, people = read("[Robert Fox, chairman of the Harbour Trust], was surprised.", "en")
    assert [(person.name, [p.title for p in person.positions]) for person in people] == [
        ("Robert Fox", ["chairman of the Harbour Trust"])
    ]
