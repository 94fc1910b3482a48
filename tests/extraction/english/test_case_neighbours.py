"""Thirty neighbours of the kinds in ``test_cases``, in the same form, written with their answers
before any rule had read them; and forty more in other tenses, numbers and orders.
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
    "interrupted, a plural and a participle": (
        "“We heard a bang,” recalled two fishermen mending nets on the quay. “Then nothing.”",
        [("“We heard a bang,” … “Then nothing.”", "fishermen mending nets on the quay")],
    ),
    "interrupted, a clause in front of the frame": (
        "“The lift is old,” Asha Menon, who chairs the tenants, had warned in March. “It will fail.”",
        [("“The lift is old,” … “It will fail.”", "Asha Menon")],
    ),
    "interrupted in the passive": (
        "“The lift is old,” the inquiry was told by Asha Menon. “It will fail.”",
        [("“The lift is old,” … “It will fail.”", "Asha Menon")],
    ),
    "interrupted by a question": (
        "“Who pays?” asked Cllr Deb Foley, to laughter. “And when?”",
        [("“Who pays?” … “And when?”", "Deb Foley")],
    ),
    "relative clause, plural, present perfect": (
        "Residents who have long complained about the dust were not invited.",
        [("the dust", "Residents")],
    ),
    "relative clause with denial": (
        "Menon, who has denied taking the money, is due in court in May.",
        [("taking the money", "Menon")],
    ),
    "relative clause, whose": (
        "Foley, whose letter accused the bank of bullying farmers, has resigned.",
        [("bullying farmers", "Foley")],
    ),
    "hit out, negated": (
        "Foley did not attack the plan.",
        [],
    ),
    "pleaded with somebody": (
        "Four surgeons pleaded with the minister to keep the ward open.",
        [("to keep the ward open", "surgeons")],
    ),
    "negated urging": (
        "The doctor has never urged anyone to skip the vaccine.",
        [],
    ),
    "by her count": (
        "Forty boats, by her count, were lost.",
        [("Forty boats … were lost", "her")],
    ),
    "by the ministry's tally, behind": (
        "More than 300 villages were flooded, by the ministry's own tally.",
        [("More than 300 villages were flooded", "ministry")],
    ),
    "by his own admission": (
        "By his own admission, Foley never read the file.",
        [("Foley never read the file", "Foley")],
    ),
    "plural allegations thrown out": (
        "The villagers’ allegations that the river was poisoned were thrown out by the tribunal.",
        [("that the river was poisoned", "villagers")],
    ),
    "a promise not kept": (
        "Foley’s pledge that no nurse would be dismissed has not been kept.",
        [("that no nurse would be dismissed", "Foley")],
    ),
    "calls for in the passive": (
        "A boycott was called for by the students.",
        [("A boycott", "students")],
    ),
    "called on to": (
        "In a letter seen by the Courier, the unions called on Foley to publish the accounts.",
        [("to publish the accounts", "unions")],
    ),
    "pull quote with its words in the middle below": (
        "The pier closed in May.\n\n“It was never safe”\n\n“I told them so. It was never safe,” said Asha Menon, an engineer.",
        [
            ("“It was never safe”", "Asha Menon"),
            ("“I told them so. It was never safe,”", "Asha Menon"),
        ],
    ),
    "pull quote, another one named last": (
        "The pier closed in May, said Deb Foley.\n\n“Nobody warned the anglers.”\n\nThe anglers’ club was surprised. “Nobody warned the anglers,” its secretary, Sam Ode, said.",
        [
            ("The pier closed in May", "Deb Foley"),
            ("“Nobody warned the anglers.”", "Sam Ode"),
            ("“Nobody warned the anglers,”", "Sam Ode"),
        ],
    ),
    "she is no petition": (
        "The petition claims that Norfield hid the leak. Asha Menon says she has the emails. She adds that she will publish them.",
        [
            ("that Norfield hid the leak", "petition"),
            ("she has the emails", "Asha Menon"),
            ("that she will publish them", "Asha Menon"),
        ],
    ),
    "he is no report": (
        "Sam Ode runs the mill. The report warns that the dam is cracked. He insists it is not.",
        [("that the dam is cracked", "report"), ("it is not", "Sam Ode")],
    ),
    "they are no treaty": (
        "The treaty states that both sides must disarm. The rebels, led by Sam Ode, said they would.",
        [("that both sides must disarm", "treaty"), ("they would", "rebels")],
    ),
    "apposition and a participle": (
        "The taoiseach, Niall Garrity, speaking in Cork, added, “We will pay,” before he left.",
        [("“We will pay,”", "Niall Garrity")],
    ),
    "apposition behind, also": (
        "Asha Menon, the health secretary, also told MPs: “No ward will close.”",
        [("“No ward will close.”", "Asha Menon")],
    ),
    "apposition in front without comma": (
        "New prime minister Ratu Vale later insisted, “The vote was clean.”",
        [("“The vote was clean.”", "Ratu Vale")],
    ),
    "denied that, branding": (
        "Norfield denied that the water was unsafe, branding the report “scaremongering”.",
        [("that the water was unsafe", "Norfield"), ("“scaremongering”", "Norfield")],
    ),
    "according to, behind, obtained under": (
        "The pump was never tested, according to records released under the Freedom of Information Act.",
        [("The pump was never tested", "records released under the Freedom of Information Act")],
    ),
    "emails seen by": (
        "Emails seen by the Courier show that Menon was told in June.",
        [("that Menon was told in June", "Emails seen by the Courier")],
    ),
    "documents filed with": (
        "According to papers lodged with the High Court in Accra, the mine owes 40m cedis.",
        [("the mine owes 40m cedis", "papers lodged with the High Court in Accra")],
    ),
    "nickname, passive": (
        "A man known as “Lefty” was seen near the bank.",
        [],
    ),
    "nickname of a place": (
        "They met in the “Crow’s Nest” pub on Friday.",
        [],
    ),
    "nickname with a speaker": (
        "“I never ran,” said Thomas “Tiny” Odell.",
        [("“I never ran,”", "Thomas “Tiny” Odell")],
    ),
    "nickname in front of the name": (
        "Police want to question ‘Mad Dog’ Eddie Farr.",
        [],
    ),
    "dash, em and place": (
        "“The best soup in town.” — Chef Mary Oduya, Lagos",
        [("“The best soup in town.”", "Mary Oduya")],
    ),
    "dash, a title behind": (
        "“It changed our street.” – Sam Ode, resident",
        [("“It changed our street.”", "Sam Ode")],
    ),
    "dash, on the next line": (
        "“It changed our street.”\n— Deb Foley, councillor",
        [("“It changed our street.”", "Deb Foley")],
    ),
    "refused to be photographed": (
        "Menon refused to be photographed by the reporters.",
        [],
    ),
    "agreed to be searched, plural": (
        "Two drivers agreed to be searched by the police.",
        [],
    ),
    "was willing to be filmed": (
        "The widow was willing to be filmed by the crew.",
        [],
    ),
    "a letter of somebody quoted": (
        "In a statement, Menon’s lawyer said: “She is innocent.”",
        [("“She is innocent.”", "Menon’s lawyer")],
    ),
    "petitioner submits": (
        "Counsel submits that the order is void.",
        [("that the order is void", "Counsel")],
    ),
}

MISSED = frozenset(
    {
        "relative clause, whose",
        "by his own admission",
        "pull quote with its words in the middle below",
        "emails seen by",
        "documents filed with",
    }
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            *case, id=name, marks=[pytest.mark.xfail(strict=True)] if name in MISSED else []
        )
        for name, case in CASES.items()
    ],
)
def test_each_neighbour_is_found_with_who_says_it(text, expected):
    assert [
        (words(text, s.quote), who(text, s)) for s in extract(text, "en").statements
    ] == expected
