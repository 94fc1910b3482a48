"""Sixty more neighbours of the kinds in ``test_cases``, and of the genres, in the same form; written
with their answers before any rule had read them.
"""

import pytest

from extraction import extract
from tests.extraction.english.test_cases import TITLE, who, words

CASES = {
    "interrupted by a gerund and a place": (
        "“The dam holds,” Ida Breck said, pointing at the wall. “It has held for ninety years.”",
        [("“The dam holds,” … “It has held for ninety years.”", "Ida Breck")],
    ),
    "interrupted by a frame with an addressee": (
        "“No,” Ida Breck told the panel. “Never. Not once.”",
        [("“No,” … “Never. Not once.”", "Ida Breck")],
    ),
    "interrupted three times": (
        "“We asked,” said Omar Lind, “and asked,” he added, “and nobody came.”",
        [("“We asked,” … “and asked,” … “and nobody came.”", "Omar Lind")],
    ),
    "interrupted, by an inverted description": (
        "“I saw smoke,” said a neighbor who asked not to be named. “Then the windows went.”",
        [("“I saw smoke,” … “Then the windows went.”", "neighbor who asked not to be named")],
    ),
    "relative clause with a promise": (
        "Breck, who has promised to sell the ferry, was not at the meeting.",
        [("to sell the ferry", "Breck")],
    ),
    "relative clause with an accusation": (
        "Lind, who accused the board of hiding the bill, was voted out.",
        [("hiding the bill", "Lind")],
    ),
    "assailed in an editorial": (
        "The Beacon assailed the settlement in an editorial.",
        [("the settlement", "Beacon")],
    ),
    "begged with an object": (
        "Four nurses begged the governor to reopen the ward.",
        [("to reopen the ward", "nurses")],
    ),
    "by official tallies": (
        "By the coroner’s tally, 31 people drowned.",
        [("31 people drowned", "coroner")],
    ),
    "a warning that was ignored": (
        "The engineer’s warning that the bolts were loose was ignored by the county.",
        [("that the bolts were loose", "engineer")],
    ),
    "a promise broken by somebody": (
        "Breck’s promise that no school would close was broken by her successor.",
        [("that no school would close", "Breck")],
    ),
    "an accusation dismissed by somebody": (
        "Lind’s accusation that the vote was rigged was dismissed by the clerk.",
        [("that the vote was rigged", "Lind")],
    ),
    "a report's finding that was disputed": (
        "The auditors’ finding that money was missing was disputed by the mayor.",
        [("that money was missing", "auditors")],
    ),
    "called on": (
        "The union called on the board to publish the minutes.",
        [("to publish the minutes", "union")],
    ),
    "issued an appeal for": (
        "The bishop issued an appeal for calm.",
        [("calm", "bishop")],
    ),
    "renewed calls for": (
        "Two senators renewed calls for a hearing.",
        [("a hearing", "senators")],
    ),
    "objected to": (
        "The tenants objected to the new lease.",
        [("the new lease", "tenants")],
    ),
    "a pull quote in the middle, of who says it below": (
        "The clinic closed in May.\n\n“Nobody asked us.”\n\nThe board has not said why. "
        "“Nobody asked us,” said the midwife, Carla Dunn.",
        [("“Nobody asked us.”", "Carla Dunn"), ("“Nobody asked us,”", "Carla Dunn")],
    ),
    "a pull quote that nobody repeats, after a thing": (
        "The bridge was sold for scrap in May.\n\n“It was a good bridge.”",
        [("“It was a good bridge.”", None)],
    ),
    "she is never a complaint": (
        "The complaint alleges that Dunn forged a letter. Dunn's lawyer, Rita Moss, denied it. "
        "She said the letter was a draft.",
        [
            ("that Dunn forged a letter", "complaint"),
            ("it", "Rita Moss"),
            ("the letter was a draft", "Rita Moss"),
        ],
    ),
    "he is never a contract": (
        "The contract says that rent is due in May. Omar Lind disputes this. He says that it is due in June.",
        [
            ("that rent is due in May", "contract"),
            ("this", "Omar Lind"),
            ("that it is due in June", "Omar Lind"),
        ],
    ),
    "she behind a memo and a woman": (
        "Ida Breck resigned on Monday. A memo shows that the money is gone. She says that she never saw it.",
        [
            ("that the money is gone", "memo"),
            ("that she never saw it", "Ida Breck"),
        ],
    ),
    "a title, a name and also": (
        "The education secretary, Ida Breck, also told reporters, “We are done here,” before leaving.",
        [("“We are done here,”", "Ida Breck")],
    ),
    "a name, a title and then": (
        "Omar Lind, the fire chief, then added, “It was arson,” and left the room.",
        [("“It was arson,”", "Omar Lind")],
    ),
    "disputed whether": (
        "The ministry disputed whether the plane had been armed.",
        [("whether the plane had been armed", "ministry")],
    ),
    "rejected, describing": (
        "The airline rejected the report, describing it as “guesswork.”",
        [("the report", "airline"), ("“guesswork.”", "airline")],
    ),
    "a long title and a quotation by a group": (
        f"{TITLE}\n\n“We never wanted it,” the islanders said.",
        [("“We never wanted it,”", "islanders")],
    ),
    "a long title and indirect speech": (
        f"{TITLE}\n\nThe keeper, Omar Lind, said he was tired.",
        [("he was tired", "Omar Lind")],
    ),
    "according to emails obtained under a law": (
        "The pipe was cracked, according to emails obtained under the Public Records Act.",
        [("The pipe was cracked", "emails")],
    ),
    "according to a person briefed": (
        "The deal is dead, according to a person briefed on the Harbor Street talks.",
        [("The deal is dead", "person briefed on the Harbor Street talks")],
    ),
    "a nickname in the middle": (
        "“He cheats,” said William “Dutch” Harlan.",
        [("“He cheats,”", "William “Dutch” Harlan")],
    ),
    "better known as": (
        "Police are looking for Carl Dunn, better known as “the Ferret.”",
        [],
    ),
    "dash and a title behind a quotation": (
        "“Our best year ever.” — Treasurer Ida Breck",
        [("“Our best year ever.”", "Ida Breck")],
    ),
    "dash, name and place": (
        "“It rained all week.” – Omar Lind, Marle",
        [("“It rained all week.”", "Omar Lind")],
    ),
    "a message from somebody": (
        "A message from Ida Breck, head of school\n\n“We will open on Monday”",
        [("“We will open on Monday”", "Ida Breck")],
    ),
    "refused to be questioned": ("Omar Lind refused to be questioned by the police.", []),
    "agreed to meet": ("Ida Breck agreed to meet the families.", []),
    "asked to be excused": (
        "Omar Lind asked to be excused from the vote.",
        [("to be excused from the vote", "Omar Lind")],
    ),
    "minutes with a list of those present": (
        "Present: Cllr Dunn, Cllr Harlan, Mrs Breck (clerk)\n\n"
        "Mrs Breck reported that the hall was damp. Cllr Dunn asked who would pay.",
        [
            ("that the hall was damp", "Breck"),
            ("who would pay", "Dunn"),
        ],
    ),
    "minutes in the passive": (
        "It was reported that the roof had been mended. It was proposed by Mr Lind that the fee be halved.",
        [
            ("that the roof had been mended", None),
            ("that the fee be halved", "Lind"),
        ],
    ),
    "Hansard": (
        "Ida Breck (Marle) (Lab): Will the Minister publish the letter?\n\n"
        "The Minister for Ports (Omar Lind): I will not.",
        [
            ("Will the Minister publish the letter?", "Ida Breck"),
            ("I will not.", "Omar Lind"),
        ],
    ),
    "transcript in capitals": (
        "IDA BRECK, ANCHOR: Good evening. Is the strike over?\n\nOMAR LIND, UNION LEADER: It is not.",
        [
            ("Good evening. Is the strike over?", "IDA BRECK"),
            ("It is not.", "OMAR LIND"),
        ],
    ),
    "chat with times": (
        "[14:02] ida: the train is late\n[14:03] omar: again?",
        [("the train is late", "ida"), ("again?", "omar")],
    ),
    "letter to the editor": (
        "Sir, The mayor claims that the park is safe. It is not.\n\nIda Breck\nMarle",
        [
            ("The mayor claims that the park is safe. It is not.", "Ida Breck"),
            ("that the park is safe", "mayor"),
        ],
    ),
    "court: counsel and witness": (
        "Dunn told the jury he had been asleep. Cross-examined by Ms Moss, he agreed that the light was on.",
        [
            ("he had been asleep", "Dunn"),
            ("that the light was on", "Dunn"),
        ],
    ),
    "court: sentencing remarks": (
        "Sentencing Dunn to four years, Judge Ida Breck said he had “preyed on the lonely.”",
        [
            ("he had “preyed on the lonely.”", "Ida Breck"),
            ("“preyed on the lonely.”", "Ida Breck"),
        ],
    ),
    "press release with a quote by the chief": (
        "MARLE – NorthLine today announced the sale of its ferries. “This is a great day,” said Omar Lind, "
        "Chief Executive Officer of NorthLine.",
        [
            ("the sale of its ferries", "NorthLine"),
            ("“This is a great day,”", "Omar Lind"),
        ],
    ),
    "ticker with a source behind": (
        "11.20am: Two hurt in blast, police say",
        [("Two hurt in blast", "police")],
    ),
    "ticker with a colon": (
        "10.05am: Lind: I will not resign",
        [("I will not resign", "Lind")],
    ),
    "agency dateline with two places": (
        "MARLE/STRANBEG (Reuters) - The bank said on Tuesday it would cut 400 jobs.",
        [("it would cut 400 jobs", "bank")],
    ),
    "agency dateline with a date": (
        "MARLE, June 3 (AP) — Gov. Ida Breck vetoed the bill and said it was unconstitutional.",
        [("it was unconstitutional", "Ida Breck")],
    ),
    "sayings": (
        "Sayings of the week\n\n“Never trust a ferry.”\n\n“Rain is only water.”",
        [("“Never trust a ferry.”", None), ("“Rain is only water.”", None)],
    ),
    "interview with bold questions": (
        "**Why did you resign?**\n\nBecause the mayor said that I was a liar.\n\n**Were you?**\n\nNo.",
        [
            ("Because the mayor said that I was a liar.", None),
            ("that I was a liar", "mayor"),
            ("No.", None),
        ],
    ),
    "headline with a speaker behind": (
        "Ferry strike to end by Friday, union says",
        [("Ferry strike to end by Friday", "union")],
    ),
    "headline with a title and a colon": (
        "Sen. Breck: Ports bill is dead",
        [("Ports bill is dead", "Breck")],
    ),
    "headline in capitals": (
        "Breck Says Ports Bill Is Dead\n\nSen. Ida Breck gave up on the bill on Monday.",
        [("Ports Bill Is Dead", "Ida Breck")],
    ),
    "a spokesman for somebody": (
        "Ida Breck was away. A spokesman for Breck said the letter was real. He said it was private.",
        [
            ("the letter was real", "spokesman for Breck"),
            ("it was private", "spokesman for Breck"),
        ],
    ),
    "somebody's lawyer": (
        "“My client is innocent,” said Dunn’s lawyer, Rita Moss. She added that he would appeal.",
        [
            ("“My client is innocent,”", "Rita Moss"),
            ("that he would appeal", "Rita Moss"),
        ],
    ),
    "the senator, named before": (
        "Sen. Ida Breck toured the port on Monday. The senator said it was sinking.",
        [("it was sinking", "Ida Breck")],
    ),
    "a source about somebody": (
        "A person close to Breck said she was furious.",
        [("she was furious", "person close to Breck")],
    ),
}


MISSED = frozenset(
    {
        "interrupted three times",
        "a report's finding that was disputed",
        "interview with bold questions",
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
def test_each_of_sixty_is_found_with_who_says_it(text, expected):
    assert [
        (words(text, s.quote), who(text, s)) for s in extract(text, "en").statements
    ] == expected
