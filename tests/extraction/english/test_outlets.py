"""Kinds of attributions that US outlets have and that other English prose has few of, each with
neighbours.

A row: the sentence, and every statement in it as (its words, the words that name who makes it);
quoted words inside others' words are left out.
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in

CASES = {
    "a second speaker behind and": (
        "The mayor said he was ill, and two nurses who treated him last week said he had fainted.",
        [("he was ill", "The mayor"), ("he had fainted", "two nurses who treated him last week")],
    ),
    "a second speaker behind but": (
        "Reed said that the bridge was closed, but police said it was open.",
        [("that the bridge was closed", "Reed"), ("it was open", "police")],
    ),
    "a second speaker whom the first one tells of": (
        "Reed said that the bridge was closed, and that police had said so.",
        [("that the bridge was closed, and that police had said so", "Reed")],
    ),
    "a second clause without a speaker": (
        "Reed said the dog barked, and the cat ran off.",
        [("the dog barked", "Reed")],
    ),
    "many of whom": (
        "Voters say the tax is unfair, some of whom add that they may leave.",
        [("the tax is unfair", "Voters"), ("that they may leave", "some of whom")],
    ),
    "a participle behind a mark that closes": (
        "Aides told the senator that the plan “won’t fly in its current form,” hinting at a delay.",
        [("that the plan “won’t fly in its current form,”", "Aides"), ("a delay", "Aides")],
    ),
    "quoted words that open what is told": (
        "Reed said “every single one” of her members will come.",
        [("“every single one” of her members will come", "Reed")],
    ),
    "a threat to do something": (
        "Reed’s threat to sue the paper was empty.",
        [("to sue the paper", "Reed")],
    ),
    "an offer to do something": ("Her offer to resign was refused.", [("to resign", "Her")]),
    "a plan to do something tells nothing": ("The club’s plan to build a stadium failed.", []),
    "a participle behind what was not told": (
        "Reed refused to say whether he knew, instead insisting that the file was lost.",
        [("that the file was lost", "Reed")],
    ),
    "seemed to find": ("He seemed to find that the door was open.", []),
    "seemed to suggest": (
        "He seemed to suggest that the door was open.",
        [("that the door was open", "He")],
    ),
    "pressed somebody on something": (
        "Reporters pressed Reed on the missing files.",
        [("the missing files", "Reporters")],
    ),
    "where a poll shows somebody": (
        "Polls show Marsh with a narrow lead in Ohio.",
        [("Marsh with a narrow lead in Ohio", "Polls")],
    ),
    "what a map shows": ("The map shows Marsh with a red line.", []),
    "asked the way": ("They asked the way.", []),
    "asked that": (
        "Marsh asked that the hearing be delayed.",
        [("that the hearing be delayed", "Marsh")],
    ),
    "a list with places in it": (
        "The report cites gaps in the records, old pumps and a wall that leaks.",
        [("gaps in the records, old pumps and a wall that leaks", "The report")],
    ),
    "where it is told is no part of it": (
        "Reed promised jobs in a speech in Iowa on Monday.",
        [("jobs", "Reed")],
    ),
    "a condition belongs to what is foretold": (
        "Reed predicted riots if the vote is stolen.",
        [("riots if the vote is stolen", "Reed")],
    ),
    "but declined": (
        "Reed dismissed the charge that he lied but declined to take questions.",
        [("the charge that he lied", "Reed")],
    ),
    "but would not say": (
        "Reed said he was sorry but would not say when he knew.",
        [("he was sorry", "Reed")],
    ),
    "an idea rejected as something": (
        "Marsh proposed a merger, an idea the board rejected as too costly.",
        [("a merger", "Marsh"), ("too costly", "the board")],
    ),
    "a plan derided as something": (
        "It was a plan that critics derided as a gift to banks.",
        [("a gift to banks", "critics")],
    ),
    "what the writer sums up is no part of who speaks": (
        "Marsh met the board, a move critics described as a stunt.",
        [("a stunt", "critics")],
    ),
    "and with quoted words": (
        "It came after an audit, a finding Republican lawmakers called “a scandal.”",
        [("“a scandal.”", "Republican lawmakers")],
    ),
    "a rating": ("Critics rate the film a flop.", [("the film a flop", "Critics")]),
    "an occasion in front of what is told": (
        "Reed said after the vote she would appeal.",
        [("she would appeal", "Reed")],
    ),
    "a text in front of what is told": (
        "Marsh says in the memo they were warned twice.",
        [("they were warned twice", "Marsh")],
    ),
    "a text somebody released in front of what is told": (
        "Reed said in a statement he released Monday that he would sue.",
        [("that he would sue", "Reed")],
    ),
    "a letter somebody wrote": (
        "Marsh said in a letter she wrote to the board that she was leaving.",
        [("that she was leaving", "Marsh")],
    ),
    "a heading in front of a quotation": (
        "The upshot: “Nobody trusts anybody,” said Nora Beck of the Hill Institute.",
        [("“Nobody trusts anybody,”", "Nora Beck of the Hill Institute")],
    ),
    "a label of quoted words in a relative clause": (
        "The senator, who has called the bill “a joke,” left early.",
        [("“a joke,”", "The senator")],
    ),
    "quoted words belong to the nearest verb": (
        "Tom Bunting vowed to block it, and a coalition of 30 groups wrote in a note to him that "
        "the payments “prop up a failing law.”",
        [
            ("to block it", "Tom Bunting"),
            ("that the payments “prop up a failing law.”", "a coalition of 30 groups"),
        ],
    ),
    "who is asked, and who answers": (
        "Asked whether she knew, Quinlan was blunt: “I did.”",
        [("“I did.”", "Quinlan")],
    ),
    "the verb in front of the colon": (
        "She demanded hearings and mocked his answer: “No?”",
        [("hearings", "She"), ("his answer", "She"), ("“No?”", "She")],
    ),
    "anonymity is not what is told": (
        "“We know nothing,” an aide said, requesting anonymity to speak freely.",
        [("“We know nothing,”", "an aide")],
    ),
    "described doing something": (
        "A clerk described climbing out of a window.",
        [("climbing out of a window", "A clerk")],
    ),
    "the same one goes on inside a relative clause": (
        "He quit in a letter, in which he also denied the charge and praised the board.",
        [("the charge", "he"), ("the board", "he")],
    ),
    "a name behind the function of a source": (
        "According to the fund’s director, Leonie Marsh, the money would be there in June.",
        [("the money would be there in June", "the fund’s director, Leonie Marsh")],
    ),
    "a name and an age behind the function of a source": (
        "According to the director, Leonie Marsh, 54, the money is gone.",
        [("the money is gone", "the director, Leonie Marsh, 54")],
    ),
    "a title and a name behind the function of a source": (
        "According to the head of the clinic, Dr. Lena Ahl, in March the roof fell in.",
        [("in March the roof fell in", "the head of the clinic, Dr. Lena Ahl")],
    ),
    "a list that acts behind a source": (
        "According to the mayor, Dana Reed, Paul Cole and Amy Park have resigned.",
        [("Dana Reed, Paul Cole and Amy Park have resigned", "the mayor")],
    ),
    "somebody of an age who acts behind a source": (
        "According to the sheriff, Dana Reed, 34, was driving home.",
        [("Dana Reed, 34, was driving home", "the sheriff")],
    ),
    "a clause that tells of who acts behind a source": (
        "According to the coroner, Paul Cole, who was 34, drowned.",
        [("Paul Cole, who was 34, drowned", "the coroner")],
    ),
    "a clause in the middle of what is told behind a source": (
        "According to the coroner, Paul Cole, while his son was asleep, drowned.",
        [("Paul Cole, while his son was asleep, drowned", "the coroner")],
    ),
    "a verb behind the object of a relative clause": (
        "Ms Feeney, whose organisation represents 4,000 providers, called on the Minister to act.",
        [("to act", "Ms Feeney")],
    ),
    "a verb behind a name in a relative clause": (
        "Reed, who runs a firm, called Acme, said it was late.",
        [("it was late", "Reed")],
    ),
    "which somebody with a name in apposition branded": (
        "Bell demanded a tent for her dog, which her agent, Monica Hale, branded “total fantasy”.",
        [("a tent for her dog", "Bell"), ("“total fantasy”", "her agent, Monica Hale")],
    ),
    "who branded it": (
        "Reed met the agent who branded it “total fantasy”.",
        [("“total fantasy”", "the agent")],
    ),
    "a quotation that goes on with what is told": (
        'Reed said it was late, "but not too late".',
        [('it was late, "but not too late"', "Reed")],
    ),
    "a quotation in the middle of what is told": (
        'Reed said the road could not cope, "and everybody knows it," and that he would leave.',
        [('the road could not cope, "and everybody knows it,"', "Reed")],
    ),
    "somebody else’s quotation behind what is told": (
        "Reed said it was late, “But not too late,” Bell added.",
        [("it was late", "Reed"), ("“But not too late,”", "Bell")],
    ),
    "a father of several": (
        "The dad-of-two revealed that Bell had bought breakfast.",
        [("that Bell had bought breakfast", "The dad-of-two")],
    ),
}


@pytest.mark.parametrize(("sentence", "wanted"), CASES.values(), ids=CASES)
def test_statements_of_outlets_are_found_with_their_speaker(sentence, wanted):
    found = [f for f in found_in(sentence, "en") if f.rule != "quoted part"]
    assert [(f.quote, f.speaker) for f in found] == wanted


def test_some_of_whom_are_nobody_on_record():
    text = "Voters say the tax is unfair, some of whom add that they may leave."
    assert [s.resolved_speaker for s in extract(text, "en").statements] == ["Voters", None]
