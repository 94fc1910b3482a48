"""Sentences as US political news has them, whose parse leads astray or whose words end elsewhere.

A row: the sentence, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from tests.extraction.found import found_in

CASES = {
    "a clause behind the one told and a place": (
        "Colfax told employees in a memo that he had an obligation to update lawmakers.",
        [("that he had an obligation to update lawmakers", "Colfax")],
    ),
    "a clause behind an intermediary": (
        "Ostrander confirmed through a lawyer that he attended but denied having discussed it.",
        [("that he attended", "Ostrander"), ("having discussed it", "Ostrander")],
    ),
    "a relative clause is no content": ("Reed read the letter that she wrote in May.", []),
    "of, hung on the accused": (
        "Rights groups accuse Republican legislatures around the country of passing such laws.",
        [("passing such laws", "Rights groups")],
    ),
    "a subject that the parse gives to say": (
        "Tax lawyers say nothing in an audit prevents a person from making returns public.",
        [("nothing in an audit prevents a person from making returns public", "Tax lawyers")],
    ),
    "a source behind the words told": (
        "Reed said that he would stay, according to three people on the call.",
        [
            ("Reed said that he would stay", "three people on the call"),
            ("that he would stay", "Reed"),
        ],
    ),
    "what the writer calls it": (
        "Reed said the vote was stolen, a claim that officials of both parties dispute.",
        [("the vote was stolen", "Reed")],
    ),
    "a second verb belongs to who said the first": (
        "Mara Korman said she was staying and denied that donors were fleeing.",
        [("she was staying", "Mara Korman"), ("that donors were fleeing", "Mara Korman")],
    ),
    "things do not speak": (
        "Ferrante countered that wages had barely moved and said the governor was late.",
        [("that wages had barely moved", "Ferrante"), ("the governor was late", "Ferrante")],
    ),
    "quick to note": (
        "Other members were quick to note that the election was weeks away.",
        [("that the election was weeks away", "Other members")],
    ),
    "laughter is nothing told": ("She told the crowd, to laughter, after the show.", []),
    "a noun that is scoffed at": (
        "Korman scoffed at the idea of a debate.",
        [("the idea of a debate", "Korman")],
    ),
    "put a figure": ("Police put the number at 3,000.", [("the number at 3,000", "Police")]),
    "put a thing": ("Reed put the vase at the window.", []),
    "a poll": (
        "A Quinlan University poll put Reed ahead in Florida, 44 percent to 43.",
        [("Reed ahead in Florida, 44 percent to 43", "A Quinlan University poll")],
    ),
    "nobody confirms or denies": (
        "Reed said the papers were stolen. He would neither confirm nor deny their contents.",
        [("the papers were stolen", "Reed")],
    ),
    "several quotations of one verb": (
        "Voters described him as “crude” and “a bully” on Monday.",
        [("“crude” … “a bully”", "Voters")],
    ),
    "a participle behind a quotation begins the next": (
        "Reed dismissed the criticism as “desperate,” noting that Marsh had voted for it.",
        [("“desperate,”", "Reed"), ("that Marsh had voted for it", "Reed")],
    ),
    "a court by name": (
        "Judge Ada Sloate of the Federal District Court wrote that the state had failed.",
        [("that the state had failed", "Judge Ada Sloate of the Federal District Court")],
    ),
    "extracted out of a relative clause": (
        "The union fears a memo that Reed says will free thousands.",
        [("will free thousands", "Reed")],
    ),
    "a closing mark belongs to the words": (
        "Ferrante frowned and said the governor was “taking credit for the sunrise.”",
        [("the governor was “taking credit for the sunrise.”", "Ferrante")],
    ),
    "referring somebody": ("She left early, referring reporters to the ministry.", []),
    "a verb that goes on behind somebody's own": (
        "The senator acknowledged that her office got a letter but insisted it was lost.",
        [("that her office got a letter", "The senator"), ("it was lost", "The senator")],
    ),
    "a verb that goes on behind a comma": (
        "He asked why the driver had waited, and claimed that the firm knew.",
        [("why the driver had waited", "He"), ("that the firm knew", "He")],
    ),
    "two in what is told": (
        "The mayor said the driver had lied and fled.",
        [("the driver had lied and fled", "The mayor")],
    ),
    "a participle behind a thing": (
        "The mayor presented her budget to save the pool, telling residents that it was enough.",
        [("that it was enough", "The mayor")],
    ),
    "a source that asks not to be named": (
        "The road is safe, according to two engineers, who asked not to be named.",
        [("The road is safe", "two engineers")],
    ),
    "a gerund in the passive": (
        "She recalled being told to wait.",
        [("being told to wait", "She")],
    ),
    "the time of a ticker": (
        "8:45 am – Power firm Norlight says 12,000 homes are dark.",
        [("12,000 homes are dark", "Power firm Norlight")],
    ),
    "the headline of a poll": (
        "Poll: Most voters know the bridge",
        [("Most voters know the bridge", "Poll")],
    ),
    "the headline of a court filing": (
        "Court filing: Sheriff knew of the flood",
        [("Sheriff knew of the flood", "Court filing")],
    ),
    "a plan is no speaker of a headline": ("Plan: Cut the cost of the bridge", []),
    "a call renewed": (
        "Gov. Neil Pruett renewed his call for a special prosecutor.",
        [("a special prosecutor", "Gov. Neil Pruett")],
    ),
}


@pytest.mark.parametrize(("sentence", "wanted"), CASES.values(), ids=CASES)
def test_statements_of_political_news_are_found_with_their_speaker(sentence, wanted):
    found = [f for f in found_in(sentence, "en") if f.rule != "quoted part"]
    assert [(f.quote, f.speaker) for f in found] == wanted
