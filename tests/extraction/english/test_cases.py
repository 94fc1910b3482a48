"""Kinds of English statements that were once missed or given to the wrong speaker, each with its neighbours.

A row: the text, and every statement in it as (its words, who makes it). Pieces of the words are parted by » … «; who is
the resolved name, or where nobody is named the words that stand for the speaker; None for nobody.
"""

import re

import pytest

from extraction import extract

ARTICLE = re.compile(r"^(?:The|the|A|a|Two|Three) ")
TITLE = (
    "The long and winding story of how a small seaside town lost its only lighthouse, found it again and then decided "
    "that it did not want it back"
)

CASES = {
    "interrupted quotation": (
        "“We are late,” said Ellen Marsh. “Nobody waited.”",
        [("“We are late,” … “Nobody waited.”", "Ellen Marsh")],
    ),
    "interrupted quotation, three pieces": (
        "“We are late,” said Ellen Marsh, “and tired. The bus broke down.” “Nobody waited.”",
        [("“We are late,” … “and tired. The bus broke down.” … “Nobody waited.”", "Ellen Marsh")],
    ),
    "interrupted quotation, straight marks and an addressee": (
        '"We are late," Ellen Marsh told the Herald. "Nobody waited for us. It rained."',
        [('"We are late," … "Nobody waited for us. It rained."', "Ellen Marsh")],
    ),
    "a speech of the next paragraph is a statement of its own": (
        "“We are late,” said Ellen Marsh.\n\n“Nobody waited.”",
        [("“We are late,”", "Ellen Marsh"), ("“Nobody waited.”", "Ellen Marsh")],
    ),
    "a second speaker's words are his own": (
        "“We are late,” said Ellen Marsh. “Nobody waited,” replied Tom Reed.",
        [("“We are late,”", "Ellen Marsh"), ("“Nobody waited,”", "Tom Reed")],
    ),
    "relative clause": (
        "Moss, who has called for cheaper tickets, resigned.",
        [("cheaper tickets", "Moss")],
    ),
    "relative clause with a clause": (
        "Ellen Marsh, who argued that the bridge was safe, has left the council.",
        [("that the bridge was safe", "Ellen Marsh")],
    ),
    "relative clause about a group": (
        "The tenants, who had demanded a new boiler, were moved out.",
        [("a new boiler", "tenants")],
    ),
    "relative clause with an infinitive": (
        "Ellen Marsh, who had promised to cut fares, lost her seat.",
        [("to cut fares", "Ellen Marsh")],
    ),
    "attacked": ("Moss attacked the plan in a letter.", [("the plan", "Moss")]),
    "praised": (
        "Ellen Marsh praised the nurses for their patience.",
        [("the nurses for their patience", "Ellen Marsh")],
    ),
    "criticised in a list of verbs": (
        "The union criticised the minister and urged her to resign.",
        [("the minister", "union"), ("to resign", "union")],
    ),
    "attacked by weapons": ("The rebels attacked the village at dawn.", []),
    "implored": (
        "Three teachers implored him to stay.",
        [("to stay", "teachers")],
    ),
    "begged": ("Two ministers begged her to wait.", [("to wait", "ministers")]),
    "urged, with the object of the content": (
        "Residents urged the council to close the road.",
        [("to close the road", "Residents")],
    ),
    "persuading tells no speech": ("The rain persuaded them to stay.", []),
    "by one count": ("By one count, 40 boats sank.", [("40 boats sank", "one count")]),
    "by their own account": (
        "By Ellen Marsh's own account, the money was spent in a week.",
        [("the money was spent in a week", "Ellen Marsh")],
    ),
    "by some estimates": (
        "Half of the houses, by some estimates, stand empty.",
        [("Half of the houses … stand empty", "estimates")],
    ),
    "by a measure of time": ("By noon, 40 boats had sunk.", []),
    "a claim rejected by somebody else": (
        "The club’s claim that sales had doubled was rejected by the auditor.",
        [("that sales had doubled", "club")],
    ),
    "an allegation dismissed": (
        "The union's allegation that wages were withheld was dismissed by the court.",
        [("that wages were withheld", "union")],
    ),
    "her warning": (
        "Ellen Marsh's warning that the dam would break was ignored.",
        [("that the dam would break", "Ellen Marsh")],
    ),
    "a claim by": (
        "The claim by the club that sales had doubled was false.",
        [("that sales had doubled", "club")],
    ),
    "called for": ("The union called for a pause.", [("a pause", "union")]),
    "is calling for": (
        "Ellen Marsh is calling for an inquiry into the fire.",
        [("an inquiry into the fire", "Ellen Marsh")],
    ),
    "appealed for": ("Police appealed for witnesses.", [("witnesses", "Police")]),
    "called for by phone": ("Ellen Marsh called a taxi.", []),
    "a pull quote belongs to the same words below": (
        "The council closed the library on Friday, said Tom Reed.\n\n“We have no choice.”\n\n"
        "The mayor, Ellen Marsh, defended the step. “We have no choice,” she said. “The roof leaks.”",
        [
            ("The council closed the library on Friday", "Tom Reed"),
            ("“We have no choice.”", "Ellen Marsh"),
            ("the step", "Ellen Marsh"),
            ("“We have no choice,” … “The roof leaks.”", "Ellen Marsh"),
        ],
    ),
    "he is no lawsuit": (
        "The lawsuit alleges that Moorland used his power. In fact, Scott Lassby says he has photos. "
        "He says that he has footage.",
        [
            ("that Moorland used his power", "lawsuit"),
            ("he has photos", "Scott Lassby"),
            ("that he has footage", "Scott Lassby"),
        ],
    ),
    "she is no contract": (
        "Ellen Marsh signed in May. The contract says the work must end by June. She says that it will.",
        [("the work must end by June", "contract"), ("that it will", "Ellen Marsh")],
    ),
    "he is no trial": (
        "Tom Reed was a witness. The trial heard that the brakes had failed. He said nobody had checked them.",
        [("that the brakes had failed", None), ("nobody had checked them", "Tom Reed")],
    ),
    "apposition and also": (
        "The prime minister, Shigeo Ishida, also said, “We will not push past it,” showing that he listens.",
        [("“We will not push past it,”", "Shigeo Ishida")],
    ),
    "apposition and adverb": (
        "The treasurer, Tom Reed, bluntly added, “There is no money,” before leaving.",
        [("“There is no money,”", "Tom Reed")],
    ),
    "disputed whether, calling": (
        'Nepal\'s authority disputed whether a skyline plane had been hit, calling the account "misleading".',
        [
            ("whether a skyline plane had been hit", "Nepal's authority"),
            ('"misleading"', "Nepal's authority"),
        ],
    ),
    "rejected, describing": (
        "The bank rejected the report, describing it as “a fairy tale”.",
        [("the report", "bank"), ("“a fairy tale”", "bank")],
    ),
    "questioned whether, saying": (
        "Ellen Marsh questioned whether the road was needed, saying nobody would use it.",
        [("whether the road was needed", "Ellen Marsh"), ("nobody would use it", "Ellen Marsh")],
    ),
    "a long title": (
        f"{TITLE}\n“We never asked for it,” said Ellen Marsh.",
        [("“We never asked for it,”", "Ellen Marsh")],
    ),
    "documents under an act": (
        "According to the documents obtained under the Access to Information Act, the release needed flexibility.",
        [
            (
                "the release needed flexibility",
                "documents",
            )
        ],
    ),
    "a title behind a function": (
        "According to expert Dr Emil Hauck, Brook should have seen the cracks.",
        [("Brook should have seen the cracks", "Emil Hauck")],
    ),
    "nickname in front": ("He is considering firing ‘the Butcher’ Alexander Sirk.", []),
    "nickname in the middle": (
        "“It was dark,” said Robert “Bobby” Calder.",
        [("“It was dark,”", "Robert “Bobby” Calder")],
    ),
    "goes by the name": (
        "“It was dark,” said a man who goes by the name “Stumpy.”",
        [("“It was dark,”", "man who goes by the name")],
    ),
    "the name closes with its mark": (
        "“It was dark,” said a woman who calls herself “Red”.",
        [("“It was dark,”", "woman who calls herself “Red”")],
    ),
    "what a document does, in passing": (
        "The report, which accuses the firm of fraud, was withdrawn.",
        [("fraud", "report")],
    ),
    "sign-off with a hyphen": (
        "“She is a true expert.” -Commissioner Geoff Stark",
        [("“She is a true expert.”", "Geoff Stark")],
    ),
    "sign-off with a dash": (
        "“The bridge will stand.” — Ellen Marsh, engineer",
        [("“The bridge will stand.”", "Ellen Marsh")],
    ),
    "sign-off on its own line": (
        "“The bridge will stand.”\n– Tom Reed",
        [("“The bridge will stand.”", "Tom Reed")],
    ),
    "from the desk of": (
        "From the desk of Jon Dow, VP Analyst.\n“Recognizing what these mean has become critical”",
        [("“Recognizing what these mean has become critical”", "Jon Dow")],
    ),
    "agreed to be interviewed": ("Betty Funk agreed to be interviewed by the defense.", []),
    "agreed to meet": ("Ellen Marsh agreed to meet the tenants.", []),
    "private states": (
        "Ellen Marsh wants to leave. She hopes to return. She plans to write a book.",
        [],
    ),
    "a law allows": ("The constitution allows the court to draw maps of its own.", []),
    "place and agency": (
        "PORT ELLIS — The chairman of the board, Tom Reed, said the bank would close.",
        [("the bank would close", "Tom Reed")],
    ),
    "place, country and agency": (
        "LINDENAU, Germany (AP) — The company confirmed that it would pay.",
        [("that it would pay", "company")],
    ),
    "place in small letters and a date": (
        "Port Ellis, March 18, 2025 – Ellen Marsh announced a new fund for wells.",
        [("a new fund for wells", "Ellen Marsh")],
    ),
    "a label in a headline": (
        "Harbour master: All ferries cancelled until Sunday",
        [("All ferries cancelled until Sunday", "Harbour master")],
    ),
    "function before the name": (
        "Shopkeeper Moira Flynn said the till was empty.",
        [("the till was empty", "Moira Flynn")],
    ),
}

MISSED: frozenset[str] = frozenset(
    {
        "a label in a headline",
    }
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            *case,
            id=name,
            marks=[pytest.mark.xfail(strict=True)] if name in MISSED else [],
        )
        for name, case in CASES.items()
    ],
)
def test_each_kind_is_found_with_who_says_it(text, expected):
    assert [
        (words(text, s.quote), who(text, s)) for s in extract(text, "en").statements
    ] == expected


def words(text, spans):
    return " … ".join(text[begin:end] for begin, end in spans)


def who(text, statement):
    name = statement.resolved_speaker or words(text, statement.speaker)
    return ARTICLE.sub("", name) or None
