"""Sentences as statehouses, councils, courts and police have them in US outlets: where the words end
that go on behind a comma, and what the parse hangs elsewhere.

A row: the sentence, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from extraction import extract
from tests.extraction.found import found_in

CASES = {
    "police go on behind but": (
        "Dunmore Police say they were called to a barbecue, but once they got there, it was over.",
        [
            (
                "they were called to a barbecue, but once they got there, it was over",
                "Dunmore Police",
            )
        ],
    ),
    "she goes on in the passive": (
        "Lind says she asked for the files, but when she came, she was told they were gone.",
        [
            (
                "she asked for the files, but when she came, she was told they were gone",
                "Lind",
            ),
        ],
    ),
    "he goes on with would": (
        "Breck said the dam was old, but it would hold for another year.",
        [("the dam was old, but it would hold for another year", "Breck")],
    ),
    "the writer goes on": (
        "Breck said the dam was old, but the council voted against it.",
        [("the dam was old", "Breck")],
    ),
    "a particle that no verb of speech needs": (
        "Police say the suspect stole a black van and took off.",
        [("the suspect stole a black van and took off", "Police")],
    ),
    "found is no finding": (
        "Troopers said they were called to a fire and found a large crowd in the street.",
        [("they were called to a fire and found a large crowd in the street", "Troopers")],
    ),
    "a verb with two readings goes on in the tense of the frame": (
        "The clerk said she does not like the map and questioned its cost.",
        [("she does not like the map", "The clerk"), ("its cost", "The clerk")],
    ),
    "a verb taken for what is said": (
        "Moss said the rules were an improvement but added that they are “a mess.”",
        [
            ("the rules were an improvement", "Moss"),
            ("that they are “a mess.”", "Moss"),
            ("“a mess.”", "Moss"),
        ],
    ),
    "saying and calling": (
        "Teague has denied the charge, saying he had never met the man and calling it a lie.",
        [
            ("the charge", "Teague"),
            ("he had never met the man", "Teague"),
            ("it a lie", "Teague"),
        ],
    ),
    "while urging": (
        "Reed vowed to help the towns while urging voters not to return to the old days.",
        [("to help the towns", "Reed"), ("not to return to the old days", "Reed")],
    ),
    "while responding": (
        "Police say charges are pending after two officers were hurt while responding to a call.",
        [
            (
                "charges are pending after two officers were hurt while responding to a call",
                "Police",
            )
        ],
    ),
    "which he says": (
        "Mayor Omar Lind has threatened to veto the plan, which he says would cut the force.",
        [("to veto the plan", "Mayor Omar Lind"), ("would cut the force", "he")],
    ),
    "what they said was": (
        "Deputies responded to what they said was a report of a large fight.",
        [("was a report of a large fight", "they")],
    ),
    "a past tense taken for a participle": (
        "Hale said the county’s partnership with the college greatly lessened absences.",
        [("the county’s partnership with the college greatly lessened absences", "Hale")],
    ),
    "he behind the one who is told": (
        "Although not required to respond, Hale told the crowd he sympathized with them.",
        [("he sympathized with them", "Hale")],
    ),
    "whom he describes is told nothing": ("Hale told the driver he hired.", []),
    "a second verb behind there was": (
        "The clerk has assured voters there was no error and said the count would stand.",
        [("there was no error", "The clerk"), ("the count would stand", "The clerk")],
    ),
    "a speech without a mark in front is part of the clause": (
        "The governor said there were provisions “I really do not like.”",
        [
            ("there were provisions “I really do not like.”", "The governor"),
            ("“I really do not like.”", "The governor"),
        ],
    ),
    "an account of those who say": (
        "Several neighbors have disputed the account of two deputies who say they were attacked.",
        [
            ("the account of two deputies", "Several neighbors"),
            ("they were attacked", "two deputies"),
        ],
    ),
    "a list of what is done": (
        "The suit accused the jail of wrongly using steel cuffs, denying food to inmates and using "
        "heavy force.",
        [
            (
                "wrongly using steel cuffs, denying food to inmates and using heavy force",
                "The suit",
            ),
        ],
    ),
    "a noun in -ing in a list": (
        "Some officials pointed to their support for new radios, training and other needs.",
        [("their support for new radios, training and other needs", "Some officials")],
    ),
    "called a conference on a day": (
        "The chief called a news conference on Thursday to announce a new curfew.",
        [("a new curfew", "The chief")],
    ),
    "two clauses before the frame": (
        "Twice, the paper has tried to see the files, but the sheriff never answered, Hale said.",
        [
            (
                "Twice, the paper has tried to see the files, but the sheriff never answered",
                "Hale",
            )
        ],
    ),
    "quotation marks before the frame": (
        "Lind, a retired teacher, is seeking an order to stop the “campaign of arrests in the "
        "county,” court papers say.",
        [
            (
                "Lind, a retired teacher, is seeking an order to stop the “campaign of arrests in "
                "the county,”",
                "court papers",
            ),
            ("“campaign of arrests in the county,”", "court papers"),
        ],
    ),
    "a loose word is not what is said": (
        "However, by mail she said, “I do want people to understand how it was done.”",
        [("“I do want people to understand how it was done.”", "she")],
    ),
    "who put out a statement": (
        "Gov. Hale put out a statement that said, “I know that this was not easy.”",
        [("“I know that this was not easy.”", "Gov. Hale")],
    ),
    "nobody is called them": (
        "“It will encourage more graft and must be ended,” Sen. Ida Breck, R-Texas, exhorted "
        "supporters, urging them to contact their own senators.",
        [("“It will encourage more graft and must be ended,”", "")],
    ),
    "who was asked for a statement": (
        "Channel Nine reached out to the county sheriff and received the following statement:\n\n"
        "“We are aware of the suit.”",
        [("“We are aware of the suit.”", "the county sheriff")],
    ),
    "made the case": (
        "Gov. Hale made the case that the state is on a sound footing.",
        [("that the state is on a sound footing", "Gov. Hale")],
    ),
    "indicated their support": (
        "Two justices indicated their support for the states.",
        [("their support for the states", "Two justices")],
    ),
    "prodded": (
        "The White House prodded the Senate to accept the bill.",
        [("to accept the bill", "The White House")],
    ),
    "environmentalists": (
        "Environmentalists, who had hailed the rule as a step forward, bemoaned the ruling as a blow to all.",
        [
            ("the rule as a step forward", "Environmentalists"),
            ("the ruling as a blow to all", "Environmentalists"),
        ],
    ),
    "advocates said and critics said": (
        "Hale signed the bill that advocates said was needed but critics said could be misused.",
        [("was needed", "advocates"), ("could be misused", "critics")],
    ),
    "what has been done since": (
        "Gov. Ida Hale had first said she would sign the bill but has since pushed for changes.",
        [("she would sign the bill", "Gov. Ida Hale"), ("changes", "Gov. Ida Hale")],
    ),
    "a frame that takes up the one in front": (
        "Critics argued that most riders do not notice it at first, so this fare, they said, would "
        "essentially bar them.",
        [
            (
                "that most riders do not notice it at first, so this fare … would essentially bar "
                "them",
                "Critics",
            ),
        ],
    ),
    "said twice": (
        "He said he has been warning the board that his budget was short, he said.",
        [("he has been warning the board that his budget was short", "He")],
    ),
    "asked, she said": (
        "She had asked a boy what it meant and he had told her it was late, she said.",
        [("She had asked a boy what it meant and he had told her it was late", "she")],
    ),
    "they still hope": (
        "Attorneys for the family said they are sad, but they still hope the state will step in.",
        [
            (
                "they are sad, but they still hope the state will step in",
                "Attorneys for the family",
            ),
        ],
    ),
    "an audit loses nothing": (
        "The audit found the state paid a firm $7 million, but later lost another $9 million.",
        [("the state paid a firm $7 million, but later lost another $9 million", "The audit")],
    ),
    "an autopsy": (
        "An autopsy found Moss had wounds to his chest and neck.",
        [("Moss had wounds to his chest and neck", "An autopsy")],
    ),
    "some insist and others deem": (
        "Proponents insisted the law would help, while opponents deemed the bill too costly.",
        [("the law would help", "Proponents"), ("the bill too costly", "opponents")],
    ),
    "underscoring is no act of speech": (
        "The leader also announced a delay, further underscoring the split inside the party.",
        [("a delay", "The leader")],
    ),
    "the rest of a clause taken for a circumstance": (
        "On Monday, a judge in Dunmore ruled residents without a card in that county still will be "
        "allowed to vote.",
        [
            (
                "residents without a card in that county still will be allowed to vote",
                "a judge in Dunmore",
            ),
        ],
    ),
    "to do so": (
        "Lind said to do so would violate her oath.",
        [("to do so would violate her oath", "Lind")],
    ),
    "called spineless for": (
        "Moss called Bell “spineless” for leaving the hall.",
        [("Bell “spineless” for leaving the hall", "Moss"), ("“spineless”", "Moss")],
    ),
    "defended by citing": (
        "Breck defended the list of closed roads by citing the law.",
        [("the list of closed roads", "Breck")],
    ),
    "the end of the year": (
        "Hale announced a plan to cut fares before the end of the year.",
        [("a plan to cut fares before the end of the year", "Hale")],
    ),
    "behind two dashes": (
        "Lind brushed off criticism that her plan — a draft that few read — is at odds with it.",
        [("criticism that her plan — a draft that few read — is at odds with it", "Lind")],
    ),
    "a number that the speaker has not": (
        "Moss argued that the letters were identical to a note the council made in June and "
        "therefore were not hasty.",
        [
            (
                "that the letters were identical to a note the council made in June and therefore "
                "were not hasty",
                "Moss",
            ),
        ],
    ),
    "behind quoted words": (
        "Hale said she “stood up to the council,” and mentioned her support of the dam.",
        [
            ("she “stood up to the council,”", "Hale"),
            ("“stood up to the council,”", "Hale"),
            ("her support of the dam", "Hale"),
        ],
    ),
    "pointing this week to": (
        "Members are saying that the agency is stalling, pointing this week to two letters.",
        [("that the agency is stalling", "Members"), ("two letters", "Members")],
    ),
    "while others are": (
        "Some owners have threatened to close the mill, while others are patient.",
        [("to close the mill", "Some owners")],
    ),
    "a judge of a town": (
        "It was the latest turn since Judge Ada Lind of Port Ellis ruled that the map broke it.",
        [("that the map broke it", "Judge Ada Lind of Port Ellis")],
    ),
    "started the debate touting": (
        "Moss started the debate touting his record of repairs.",
        [("his record of repairs", "Moss")],
    ),
    "could and urged": (
        "Some leaders have said the bill could protect tenants and urged him to sign it.",
        [("the bill could protect tenants", "Some leaders"), ("to sign it", "Some leaders")],
    ),
    "on the grounds that": (
        "The council sued on the grounds that the map was late.",
        [("that the map was late", "The council")],
    ),
    "drawing laughter": (
        "Breck said it would take members “a day or two,” drawing laughter from all.",
        [("it would take members “a day or two,”", "Breck"), ("“a day or two,”", "Breck")],
    ),
    "accused of two things, one quoted": (
        "Bell accused Moss of being late and “out of touch.”",
        [("being late and “out of touch.”", "Bell"), ("“out of touch.”", "Bell")],
    ),
    "accused behind a speech": (
        "“You never wanted a vote,” Ida Moss, the top member of the panel, accused Bell.",
        [("“You never wanted a vote,”", "Ida Moss, the top member of the panel")],
    ),
    "as they accused them": (
        "Members defended their use of fines Thursday, as Moss accused them of seeking points.",
        [("their use of fines", "Members"), ("seeking points", "Moss")],
    ),
    "countered criticism": (
        "Hale countered criticism that the fare bars tenants.",
        [("criticism that the fare bars tenants", "Hale")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_statement_has_its_words_and_its_speaker(case):
    text, expected = CASES[case]
    found = found_in(text, "en")
    assert [(s.quote, s.speaker) for s in found] == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "In her first hearing since the failed launch of the federal health care website, "
            "Health and Human Services Secretary Kathleen Sorel on Wednesday apologized for the "
            "“mess,” accepted responsibility and promised a review.",
            "Kathleen Sorel",
        ),
        ("Mayor Piet Hale on Monday denounced the “circus.”", "Piet Hale"),
    ],
)
def test_the_day_behind_a_name_is_nobody(text, name):
    found = extract(text, "en").statements
    assert {statement.resolved_speaker for statement in found} == {name}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The lawyer blasted the prosecutor whose jury declined to charge him.",
            "the prosecutor whose jury declined to charge him",
        ),
        (
            "Hale slammed the firm whose trucks blocked the road.",
            "the firm whose trucks blocked the road",
        ),
    ],
)
def test_whom_somebody_blasts_may_be_told_by_what_is_theirs(text, words):
    (found,) = extract(text, "en").statements
    assert [text[begin:end] for begin, end in found.quote] == [words]
