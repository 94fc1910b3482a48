"""Sentences as councils, courts, candidates and Congress have them in US outlets: what is tried, judged
or answered, and what opens or goes on with the words told.

A row: the sentence, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from tests.extraction.found import found_in

CASES = {
    "tried to assure": (
        "Voss tried to assure skeptics that the goal is safety.",
        [("that the goal is safety", "Voss")],
    ),
    "attempted to portray": (
        "Voss attempted to portray Brandt as an obstructionist.",
        [("Brandt as an obstructionist", "Voss")],
    ),
    "a time inside what is told": (
        "Voss voiced anger over the death Thursday of a prisoner.",
        [("anger over the death Thursday of a prisoner", "Voss")],
    ),
    "a time behind the concern": (
        "Senators expressed concern Thursday about the impact of the tariffs.",
        [("concern Thursday about the impact of the tariffs", "Senators")],
    ),
    "a time that is no part of it": (
        "Voss denounced the plan Thursday over lunch.",
        [("the plan", "Voss")],
    ),
    "a time between whom it warns and of what": (
        "The ministry warned the county in December of a lawsuit.",
        [("a lawsuit", "The ministry")],
    ),
    "who judges a promise tells of it": (
        "Voss praised the governor's promise to fix the roads.",
        [("the governor's promise to fix the roads", "Voss")],
    ),
    "what is claimed stays a claim of its own": (
        "Voss slammed Brandt's claim that the tax is dead.",
        [("that the tax is dead", "Brandt")],
    ),
    "a label and its object in one": (
        "Brandt called the ad misleading.",
        [("the ad misleading", "Brandt")],
    ),
    "a meeting is no label": ("Brandt called the town meeting.", []),
    "a clause out of a relative without a further verb": (
        "Brandt launched a website that Voss has conceded was deeply flawed.",
        [("was deeply flawed", "Voss")],
    ),
    "a condition in front of what is told": (
        "Voss said under the contract, every civilian would be fired first.",
        [("under the contract, every civilian would be fired first", "Voss")],
    ),
    "a span in front of what is told": (
        "Voss said in the past year, the city had hired 314 officers.",
        [("in the past year, the city had hired 314 officers", "Voss")],
    ),
    "when it was said": (
        "Voss said during the past year, the city had hired 314 officers.",
        [("the city had hired 314 officers", "Voss")],
    ),
    "a doing is its subject": (
        "Voss said cutting hours, as the mayor has proposed, would hurt kids.",
        [("cutting hours, as the mayor has proposed, would hurt kids", "Voss")],
    ),
    "others answer it": (
        "Dunn said officers had no choice, but witnesses disputed that account.",
        [("officers had no choice", "Dunn"), ("that account", "witnesses")],
    ),
    "a question what she thinks": ("How does Voss think the state has handled the flood?", []),
    "an inverted frame at the end": (
        "If the levy fails, the district will cut 40 jobs, argued the union's director.",
        [("If the levy fails, the district will cut 40 jobs", "the union's director")],
    ),
    "who warns stands behind": (
        "There was no reason to close the school, warned Gov. Ida Marsh.",
        [("There was no reason to close the school", "Gov. Ida Marsh")],
    ),
    "clauses before the frame are told together": (
        "Taxes were too high, but the state needed the money, Marsh, a Republican, has said.",
        [("Taxes were too high, but the state needed the money", "Marsh, a Republican")],
    ),
    "a relative clause before the frame": (
        "Voters deserve a say, Marsh, who chairs the panel, told reporters.",
        [("Voters deserve a say", "Marsh, who chairs the panel")],
    ),
    "by phone": (
        "The plan would cost too much, the school district noted by phone.",
        [("The plan would cost too much", "the school district")],
    ),
    "when it was announced": (
        "The district announced last week there was no reason to close the school.",
        [("there was no reason to close the school", "The district")],
    ),
    "an attribute in front of what somebody does": (
        "The mayor, who came to office in May, warned residents.",
        [],
    ),
    "an alderman's title": (
        "“It is a mess,” said Ald. Bob Fenn (2nd).",
        [("“It is a mess,”", "Ald. Bob Fenn (2nd)")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_every_statement_and_nothing_else(text, expected):
    assert [(s.quote, s.speaker) for s in found_in(text, "en")] == expected
