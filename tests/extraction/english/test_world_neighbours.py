"""Sixty more neighbours of the kinds in ``test_cases``, and of kinds that pages of many countries showed, in the same form;
written with their answers before the rules were mended on them.
"""

import pytest

from extraction import extract
from tests.extraction.english.test_cases import who, words

CASES = {
    "interrupted behind an addressee": (
        "“The ferry sank,” Nora Pell told the inquiry. “It was full.”",
        [("“The ferry sank,” … “It was full.”", "Nora Pell")],
    ),
    "interrupted in the middle, two sentences": (
        "“The ferry,” Nora Pell said, “was full. We counted twice.”",
        [("“The ferry,” … “was full. We counted twice.”", "Nora Pell")],
    ),
    "an answer that somebody's was": (
        "“Never,” was the answer of Dev Rao, the harbour master. “Not while I am here.”",
        [("“Never,” … “Not while I am here.”", "Dev Rao")],
    ),
    "interrupted by an age and a place": (
        "‘The ferry sank,’ said Ms Pell, 41, of Quay Road, Marle. ‘It was full.’",
        [("‘The ferry sank,’ … ‘It was full.’", "Pell")],
    ),
    "relative clause with two verbs": (
        "Pell, who has campaigned against the tax and warned of closures, will stand again.",
        [("the tax", "Pell"), ("closures", "Pell")],
    ),
    "hit out at, in an interview": (
        "Nora Pell hit out at the fares in a radio interview.",
        [("the fares", "Nora Pell")],
    ),
    "on one estimate": (
        "On one estimate, 60 shops have closed.",
        [("60 shops have closed", "one estimate")],
    ),
    "relative clause with a label": (
        "Pell, who once dismissed the scheme as a fantasy, now runs it.",
        [("the scheme as a fantasy", "Pell")],
    ),
    "an insistence that was challenged": (
        "The bank's insistence that no money was lost was challenged by the regulator.",
        [("that no money was lost", "bank")],
    ),
    "an allegation rejected by an office": (
        "Nora Pell's allegation that the ballots were burned was rejected by the electoral office.",
        [("that the ballots were burned", "Nora Pell")],
    ),
    "a claim by an airline": (
        "A claim by the airline that the pilot was asleep was dismissed by the coroner.",
        [("that the pilot was asleep", "airline")],
    ),
    "an assurance that did not convince": (
        "The minister's assurance that the dam was safe did not convince the villagers.",
        [("that the dam was safe", "minister")],
    ),
    "demanded": (
        "The opposition demanded an apology.",
        [("an apology", "opposition")],
    ),
    "have called for": (
        "Nurses have called for better rosters.",
        [("better rosters", "Nurses")],
    ),
    "are pressing for": (
        "The Greens are pressing for a levy on sugar.",
        [("a levy on sugar", "Greens")],
    ),
    "lodged a complaint about": (
        "Nora Pell lodged a complaint about the smell.",
        [("the smell", "Nora Pell")],
    ),
    "he is no writ": (
        "The writ claims that the bank forged the deed. Dev Rao says he has the original. He says it is unsigned.",
        [
            ("that the bank forged the deed", "writ"),
            ("he has the original", "Dev Rao"),
            ("it is unsigned", "Dev Rao"),
        ],
    ),
    "she is no invoice": (
        "Nora Pell bought the boat in May. The invoice says it had two engines. She says it had one.",
        [("it had two engines", "invoice"), ("it had one", "Nora Pell")],
    ),
    "he is no minutes": (
        "Dev Rao chaired the meeting. The minutes say that nobody spoke. He insists that everybody did.",
        [("that nobody spoke", "minutes"), ("that everybody did", "Dev Rao")],
    ),
    "she is no tribunal": (
        "The tribunal heard that the roof leaked. Nora Pell told the tribunal it was new. She said it cost 900 pounds.",
        [
            ("that the roof leaked", None),
            ("it was new", "Nora Pell"),
            ("it cost 900 pounds", "Nora Pell"),
        ],
    ),
    "went on to say": (
        "The premier, Dev Rao, went on to say, “We are broke,” before taking questions.",
        [("“We are broke,”", "Dev Rao")],
    ),
    "meanwhile told the court": (
        "Their lawyer, Nora Pell, meanwhile told the court: “It was an accident.”",
        [("“It was an accident.”", "Nora Pell")],
    ),
    "a function with a place and a name": (
        "The party's leader in the Senate, Dev Rao, again insisted, “We will win this,” as aides nodded.",
        [("“We will win this,”", "Dev Rao")],
    ),
    "denied, terming": (
        "India's regulator denied that the drug was unsafe, terming the report “mischievous”.",
        [("that the drug was unsafe", "India's regulator"), ("“mischievous”", "India's regulator")],
    ),
    "contested whether, branding": (
        "The club contested whether a penalty had been earned, branding the decision “a farce”.",
        [("whether a penalty had been earned", "club"), ("“a farce”", "club")],
    ),
    "rejected, describing": (
        "The army rejected the allegations, describing them as “baseless”.",
        [("the allegations", "army"), ("“baseless”", "army")],
    ),
    "a report under an act": (
        "According to a report released under the Right to Information Act, the bridge was never inspected.",
        [("the bridge was never inspected", "report released under the Right to Information Act")],
    ),
    "a survey carried out for an office": (
        "The eel is back, according to a survey carried out for the Office for Rivers.",
        [("The eel is back", "survey carried out for the Office for Rivers")],
    ),
    "papers filed in a court": (
        "According to papers filed in the High Court, the trust owes 4 million rand.",
        [("the trust owes 4 million rand", "papers filed in the High Court")],
    ),
    "a nickname in single marks": (
        "The court jailed Sipho ‘Dollar’ Dube for nine years.",
        [],
    ),
    "a nickname, and who said it": (
        "“I never met him,” said Sipho “Dollar” Dube.",
        [("“I never met him,”", "Sipho “Dollar” Dube")],
    ),
    "signed with a dash": (
        "“A fine boat.” – Skipper Dev Rao",
        [("“A fine boat.”", "Dev Rao")],
    ),
    "signed with a tilde": (
        "“A fine boat.” ~ Dev Rao, Marle Sailing Club",
        [("“A fine boat.”", "Dev Rao")],
    ),
    "from the desk of a principal": (
        "From the desk of Nora Pell, Principal\n\n“Our school will reopen on Monday”",
        [("“Our school will reopen on Monday”", "Nora Pell")],
    ),
    "from the office of a mayor": (
        "From the office of Nora Pell, Mayor of Marle\n“Our bridge will reopen on Monday”",
        [("“Our bridge will reopen on Monday”", "Nora Pell")],
    ),
    "a word from a chair": (
        "A word from Nora Pell, chair of trustees:\n“Our bridge will reopen on Monday”",
        [("“Our bridge will reopen on Monday”", "Nora Pell")],
    ),
    "agreed to be filmed": (
        "Nora Pell agreed to be filmed by the students.",
        [],
    ),
    "declined to be interviewed": (
        "Nora Pell declined to be interviewed.",
        [],
    ),
    "a long title above single marks": (
        "The strange and rather wet tale of a village that bought a second-hand bridge, moved it forty miles by canal and then found out that it was too short\n‘We measured twice,’ said Nora Pell.",
        [("‘We measured twice,’", "Nora Pell")],
    ),
    "an admission": (
        "The minister's admission that the ferry was overloaded shocked the island.",
        [("that the ferry was overloaded", "minister")],
    ),
    "a contention that is told": (
        "Rao's contention is that the vote was lawful.",
        [("that the vote was lawful", "Rao")],
    ),
    "a claim made by somebody": (
        "The claim, made by Nora Pell in March, that the well was poisoned has not been proved.",
        [("the well was poisoned", "Nora Pell")],
    ),
    "an order requiring": (
        "The judge issued an order requiring the firm to clean the river.",
        [("the firm to clean the river", "judge")],
    ),
    "issued a statement saying": (
        "Rao issued a statement saying the deal was off.",
        [("the deal was off", "Rao")],
    ),
    "in a veiled warning": (
        "In a veiled warning to rebels, Pell said the party would not wait.",
        [("the party would not wait", "Pell")],
    ),
    "he after two men": (
        "Ian Reade and Dev Rao were fined. He said the fine was unfair.",
        [("the fine was unfair", "He")],
    ),
    "a block without marks": (
        "In a statement, Nora Pell said:\n\nWe are aware of the fire and our thoughts are with the families.\n\nThe fire started at noon.",
        [("We are aware of the fire and our thoughts are with the families.", "Nora Pell")],
    ),
    "for a coach the loss was": (
        "For coach Dev Rao the loss was “a lesson”.",
        [("“a lesson”", "Dev Rao")],
    ),
    "for somebody the ban is": (
        "For Nora Pell, the ban is “an insult to farmers”.",
        [("“an insult to farmers”", "Nora Pell")],
    ),
    "to somebody it was": (
        "To Dev Rao, it was “a proud day”.",
        [("“a proud day”", "Dev Rao")],
    ),
    "left to the captain to admit": (
        "It was left to captain Dev Rao to admit that the team had been poor.",
        [("that the team had been poor", "Dev Rao")],
    ),
    "fell to somebody to explain": (
        "It fell to Nora Pell to explain why the lights had failed.",
        [("why the lights had failed", "Nora Pell")],
    ),
    "is said to have told police": (
        "“I did it for her,” the 34-year-old is said to have told police.",
        [("“I did it for her,”", "34-year-old")],
    ),
    "is alleged to have said": (
        "“I did it for her,” Rao is alleged to have said.",
        [("“I did it for her,”", "Rao")],
    ),
    "is reported to have said": (
        "The driver is reported to have said that the brakes failed.",
        [("that the brakes failed", "driver")],
    ),
    "one who was there, named behind a colon": (
        "“We slept in the car,” says one who was there: Nora Pell.",
        [("“We slept in the car,”", "Nora Pell")],
    ),
    "with the union asking it": (
        "The ministry met growers on Monday, with the union asking it to lower the levy.",
        [("to lower the levy", "union")],
    ),
    "with both sides accusing": (
        "The talks dragged on, with both sides accusing the other of delay.",
        [("delay", "both sides")],
    ),
    "the GOP leader": (
        "House Minority Leader Dev Rao spoke on Friday. The GOP leader said the bill was dead.",
        [("the bill was dead", "Dev Rao")],
    ),
    "the Labour MP": (
        "Shadow chancellor Nora Pell spoke on Friday. The Labour MP said the tax was unfair.",
        [("the tax was unfair", "Nora Pell")],
    ),
    "the Fine Gael leader": (
        "Taoiseach Nora Pell was in Cork. The Fine Gael leader said rents would fall.",
        [("rents would fall", "Nora Pell")],
    ),
    "are demanding a resignation": (
        "Residents are demanding the resignation of the mayor.",
        [("the resignation of the mayor", "Residents")],
    ),
    "a wife by her title": (
        "Peter Cox, 70, and his wife, Ann, lost their home. Mr Cox said the water came at night. “We ran,” Mrs Cox said.",
        [("the water came at night", "Peter Cox"), ("“We ran,”", "Ann Cox")],
    ),
    "a couple": (
        "Peter and Ann Cox lost their home. Mr and Mrs Cox said they were heartbroken.",
        [("they were heartbroken", "Mr and Mrs Cox")],
    ),
    "the court, and inspectors": (
        "Helen Voss KC told the court inspectors found the money when a sack split.",
        [("inspectors found the money when a sack split", "Helen Voss")],
    ),
    "outside court": (
        "Outside court, HMRC's Paula Finch said the sentence sent a clear message.",
        [("the sentence sent a clear message", "Paula Finch")],
    ),
    "a club's manager in front of a colon": (
        "Dunmore won.\n\nReaction\n\nDunmore manager Ann Sallow: “Three points, home for tea.”",
        [("“Three points, home for tea.”", "Ann Sallow")],
    ),
    "an initial without a full stop": (
        "Additional Advocate General P Rao told the bench that work was under way.",
        [("that work was under way", "P Rao")],
    ),
    "a known surname below what is said": (
        "What they said\n\n“I would rather eat it.”\nIndependent TD Mick Farrow on the bill\n\n“It tasted of nothing.”\n"
        "Farrow, after a dinner\n\n“We do not comment.”\nA spokesman for the ministry",
        [
            ("“I would rather eat it.”", "Mick Farrow"),
            ("“It tasted of nothing.”", "Mick Farrow"),
            ("“We do not comment.”", "spokesman for the ministry"),
        ],
    ),
    "submitted, in court": (
        "Senior advocate Vik Sethi, appearing for the petitioner, submitted that the covers were stolen.",
        [("that the covers were stolen", "Vik Sethi")],
    ),
}

MISSED = frozenset(
    {
        "an answer that somebody's was",
        "hit out at, in an interview",
        "a claim made by somebody",
        "an order requiring",
        "one who was there, named behind a colon",
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
