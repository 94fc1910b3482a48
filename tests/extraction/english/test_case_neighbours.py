"""Thirty neighbours of the kinds in ``test_cases``, in the same form, written with their answers
before any rule had read them.
"""

import pytest

from extraction import extract
from tests.extraction.english.test_cases import who, words

CASES = {
    "interrupted by a title and a place": (
        "“Nobody told us,” said Dr. Lena Ortiz, who runs the clinic in Marle. “Nobody ever does.”",
        [("“Nobody told us,” … “Nobody ever does.”", "Lena Ortiz")],
    ),
    "interrupted in the middle of a sentence": (
        "“We had,” Ben Asher recalled on Friday, “no boats, no rope and no idea.”",
        [("“We had,” … “no boats, no rope and no idea.”", "Ben Asher")],
    ),
    "interrupted, and another one behind it": (
        "“We waited,” said Ben Asher. “It rained.” His sister, Ruth Asher, disagreed. "
        "“It snowed,” she said.",
        [("“We waited,” … “It rained.”", "Ben Asher"), ("“It snowed,”", "Ruth Asher")],
    ),
    "relative clause with a complaint": (
        "Ruth Asher, who had complained about the noise, moved out.",
        [("the noise", "Ruth Asher")],
    ),
    "relative clause about two": (
        "The drivers, who say the brakes failed, will appeal.",
        [("the brakes failed", "drivers")],
    ),
    "criticised somebody over something": (
        "Ben Asher criticized the mayor over the delay.",
        [("the mayor over the delay", "Ben Asher")],
    ),
    "asked to stay, in the passive": (
        "Two nurses were asked by the board to stay.",
        [("to stay", "board")],
    ),
    "by most accounts": (
        "By most accounts, the harbour was empty.",
        [("the harbour was empty", "accounts")],
    ),
    "by the council's reckoning": (
        "The bridge, by the council’s reckoning, will last ten years.",
        [("The bridge … will last ten years", "council")],
    ),
    "an assertion that somebody contradicted": (
        "Ben Asher’s assertion that the dam was safe was contradicted by two engineers.",
        [("that the dam was safe", "Ben Asher")],
    ),
    "a suggestion that was laughed off": (
        "The board’s suggestion that he resign was laughed off by the chairman.",
        [("that he resign", "board")],
    ),
    "a denial": (
        "Ruth Asher repeated her denial that she had met the builder.",
        [("that she had met the builder", "Ruth Asher")],
    ),
    "pushed for": (
        "The teachers pushed for smaller classes.",
        [("smaller classes", "teachers")],
    ),
    "argued against": (
        "Ben Asher argued against a second ferry.",
        [("a second ferry", "Ben Asher")],
    ),
    "spoke out against": (
        "Ruth Asher spoke out against the fence.",
        [("the fence", "Ruth Asher")],
    ),
    "a pull quote above its speaker": (
        "“The roof was rotten.”\n\nThe hall was closed on Monday. Ben Asher, the caretaker, was not "
        "surprised. “The roof was rotten,” he said.",
        [("“The roof was rotten.”", "Ben Asher"), ("“The roof was rotten,”", "Ben Asher")],
    ),
    "a paragraph in quotation marks goes on with who spoke before it": (
        "The hall was closed, said Ben Asher.\n\n“The roof was rotten.”\n\nThe council meets on Friday.",
        [("The hall was closed", "Ben Asher"), ("“The roof was rotten.”", "Ben Asher")],
    ),
    "she is no company": (
        "Harbour Foods denied the report. Ruth Asher, a clerk, confirmed it. She said the tins were old.",
        [
            ("the report", "Harbour Foods"),
            ("it", "Ruth Asher"),
            ("the tins were old", "Ruth Asher"),
        ],
    ),
    "he is no contract": (
        "The contract states that rent is due in May. Ben Asher signed it. He says he never read it.",
        [("that rent is due in May", "contract"), ("he never read it", "Ben Asher")],
    ),
    "an apposition with a title in front": (
        "The finance minister, Paula Renn, later added, “The money is there,” without saying where.",
        [("“The money is there,”", "Paula Renn")],
    ),
    "calling it something behind a comma": (
        "The airline rejected the report, calling it “a rumour with wings”.",
        [("the report", "airline"), ("“a rumour with wings”", "airline")],
    ),
    "disputed whether": (
        "Ruth Asher disputed whether the vote was valid.",
        [("whether the vote was valid", "Ruth Asher")],
    ),
    "documents seen by a paper": (
        "According to emails seen by the Herald, the pump failed twice.",
        [("the pump failed twice", "emails")],
    ),
    "a nickname behind a function": (
        "The police arrested Tomas “the Broom” Vey on Friday.",
        [],
    ),
    "known by a nickname": (
        "A fisherman known to all as “Captain Salt” found the boat.",
        [],
    ),
    "signed by a dash": (
        "“Best chowder on the coast.” – Mayor Paula Renn",
        [("“Best chowder on the coast.”", "Paula Renn")],
    ),
    "from the desk of": (
        "From the desk of Paula Renn, Chief Economist\n\n“Prices have stopped falling”",
        [("“Prices have stopped falling”", "Paula Renn")],
    ),
    "agreed to something": ("Ruth Asher agreed to be photographed by the press.", []),
    "refused to be questioned": ("Ben Asher refused to be questioned by the board.", []),
    "implored in the present": (
        "“Three parents implore us every week to reopen,” said Paula Renn.",
        [("“Three parents implore us every week to reopen,”", "Paula Renn")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_each_neighbour_is_found_with_who_says_it(text, expected):
    assert [
        (words(text, s.quote), who(text, s)) for s in extract(text, "en").statements
    ] == expected
