"""Whom US news means further on by what a title, a letter of a party or an age told: »Sen. Amy
Park (D-Ohio), 44« is the senator, the Democrat and the 44-year-old.

A row: the text, and who is on record for each statement.
"""

import pytest

from extraction import extract

CASES = {
    "Lt. Gov.": (
        "Gov. Tom Briggs met Lt. Gov. Amy Park. The lieutenant governor said it was late. The governor "
        "said he was ill.",
        ["Amy Park", "Tom Briggs"],
    ),
    "a state in front of the party": (
        "Amy Park (D-Ohio) met Tom Briggs (R-Utah). The Utah Republican said he was late.",
        ["Tom Briggs"],
    ),
    "a state in front of the function": (
        "Gov. Tom Briggs left. The Nebraska governor said he was ill.",
        ["Tom Briggs"],
    ),
    "a state in front of one function of two": (
        "Gov. Tom Briggs met Gov. Amy Park. The Nebraska governor said it was late.",
        ["Nebraska governor"],
    ),
    "a term in front of the function": (
        "Gov. Tom Briggs left. The two-term governor said he was ill.",
        ["Tom Briggs"],
    ),
    "a trade that was not told": (
        "Boyd Carver left. The businessman said he was ill.",
        ["Boyd Carver"],
    ),
    "she is not a man of an American first name": (
        "Amy Park spoke. Rex Chilton, the host, left early. She said it was late.",
        ["Amy Park"],
    ),
    "Sen.": ("Sen. Ruth Delgado left. The senator said it was late.", ["Ruth Delgado"]),
    "Gov.": ("Gov. Tom Briggs of Ohio left. The governor said he was ill.", ["Tom Briggs"]),
    "Rep.": ("Rep. Tom Briggs left. The congressman said he was ill.", ["Tom Briggs"]),
    "Dr.": ("Dr. Amy Park left. The doctor said she was ill.", ["Amy Park"]),
    "a letter behind a comma": (
        "Amy Park, D-Ohio, left. The Democrat said she would return.",
        ["Amy Park"],
    ),
    "a letter in brackets": (
        "Amy Park (D-Ohio) met Tom Briggs (R-Utah). The Republican said he was late.",
        ["Tom Briggs"],
    ),
    "two titles": (
        "Senator Amy Park met Gov. Tom Briggs. The senator said it was over. The governor said he "
        "had doubts.",
        ["Amy Park", "Tom Briggs"],
    ),
    "the speaker": (
        "House Speaker Roy Dillard met Sen. Amy Park. The speaker said he would wait.",
        ["Roy Dillard"],
    ),
    "a host in front of a name": ("Host Vic Lamar said the show was over.", ["Vic Lamar"]),
    "an age behind a name": (
        "Ruth Delgado, 61, met Amy Park, 44. The 44-year-old said she was late. The 61-year-old "
        "said she was not.",
        ["Amy Park", "Ruth Delgado"],
    ),
    "an age that was not told": (
        "Ruth Delgado lives in Marle. The 61-year-old said she would run.",
        ["Ruth Delgado"],
    ),
    "an age of somebody new": ("Two boys met. A 61-year-old said he was lost.", ["61-year-old"]),
    "whose budget it is tells the gender of a surname": (
        "Whitcomb defended her budget. Then Ferrante spoke. He said it was late.",
        ["Whitcomb", "Ferrante"],
    ),
    "and that of somebody else does not": (
        "Ann Reed met Whitcomb. Whitcomb attacked her record. He said it was weak.",
        ["Whitcomb", "Whitcomb"],
    ),
    "a title of several": (
        "Sens. Carla Whitcomb, D-Ore., and Ray Teller, R-Ark., said the bill was dead. The Democrat "
        "said it was a shame.",
        ["Carla Whitcomb and Ray Teller", "Carla Whitcomb"],
    ),
    "a title of several whose names are unknown": (
        "Reps. Nadia Serrano, D-Pinewood, and Clay Buckner, R-Mesa Roja, say they will win. Buckner "
        "said nothing was settled.",
        ["Nadia Serrano and Clay Buckner", "Clay Buckner"],
    ),
    "Messrs.": ("Messrs. Briggs and Park said that it was late.", ["Briggs and Park"]),
    "a state that the only other Republican is not from": (
        "Sens. Amy Park, D-Wash., and Hal Brannigan, R-Maine, met. Sen. Doug Farrelly said it was "
        "late. The Idaho Republican called the bill a joke.",
        ["Doug Farrelly", "Doug Farrelly"],
    ),
    "a place that is no state": (
        "Nadia Serrano, D-Pinewood, met Clay Buckner, R-Mesa Roja. Trudy Vance said it was late. The "
        "Pinewood Democrat said it was wrong. She left.",
        ["Trudy Vance", "Nadia Serrano"],
    ),
    "a place that is nobody's so far": (
        "Sen. Walt Higby said it was dead. Sen. Maria Lucero, who sits next to him, disagreed. The "
        "Santa Rita Democrat said it was not.",
        ["Walt Higby", "Santa Rita Democrat"],
    ),
    "an abbreviated state": (
        "Amy Park, D-Wash., met Tom Briggs. The Washington Democrat said it was late.",
        ["Amy Park"],
    ),
    "what is told beside a function": (
        "Gov. Ellen Strand left. The governor, a Republican who is up for reelection, said it was late.",
        ["Ellen Strand"],
    ),
    "somebody familiar with it": (
        "A person familiar with the matter said it was late. A man with a hat said it was not.",
        ["person familiar with the matter", "man"],
    ),
    "a father of several": (
        "Danny Voss left. The dad-of-two revealed that Bell had bought breakfast.",
        ["Danny Voss"],
    ),
    "a mother is not he": (
        "Danny Voss met Carly Dunn. Carly Dunn said it was late. The mum-of-three said she was ill.",
        ["Carly Dunn", "Carly Dunn"],
    ),
    "a part behind a hyphen": ("Danny Voss left. The co-author said it was late.", ["co-author"]),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES)
def test_who_is_meant_further_on(text, names):
    assert [s.resolved_speaker for s in extract(text, "en").statements] == names
