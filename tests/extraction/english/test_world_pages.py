"""Whole kinds that newspapers of Britain, Ireland, Africa, Asia and the Pacific showed.

A row: the text, and every statement in it as (its words, the words that name who makes it).
"""

import pytest

from tests.extraction.found import found_in

CASES = {
    "a day behind a name without a preposition": (
        "Party senior leader Tarun Chand Friday said that the minister had left.",
        [("that the minister had left", "Party senior leader Tarun Chand")],
    ),
    "a function, a place and a name, before the verb": (
        "Norlight's spokesperson on finance, Pearse Dolan has rejected the criticism by Tom Hill.",
        [("the criticism by Tom Hill", "Norlight's spokesperson on finance, Pearse Dolan")],
    ),
    "who is told of behind »On«": (
        "On the fit-again Paul Pogue and Marcus Rash, Sollheim added: “They are back.”",
        [("“They are back.”", "Sollheim")],
    ),
    "accused of a doing by somebody": (
        "Minister Darra O’Brady has been accused of lying in the chamber on Thursday by Tom Hill.",
        [("lying in the chamber on Thursday", "Tom Hill")],
    ),
    "a doing that is judged": (
        "He said objecting to such a development was wrong.",
        [("objecting to such a development was wrong", "He")],
    ),
    "a perfect that is parted": (
        "The villagers complained the council has, over the years, failed to give them clean water.",
        [("the council has, over the years, failed to give them clean water", "The villagers")],
    ),
    "a condition with its consequence": (
        "If Bajaj is so daring then he must talk to his party, she said.",
        [("If Bajaj is so daring then he must talk to his party", "she")],
    ),
    "a function and a name that are two subjects": (
        "Marine bird expert Tom Aldous said it was the same gull.",
        [("it was the same gull", "Marine bird expert Tom Aldous")],
    ),
    "a subject beside its auxiliary": (
        "The High Court had, while issuing notice in the matter in May, questioned the Central"
        " government on whether the law was needed.",
        [("whether the law was needed", "The High Court")],
    ),
    "after somebody's win, who asks": (
        "After the Alliance's win in the town elections, senior party leader P Ramanan on Friday"
        " asked whether the laws are popular.",
        [("whether the laws are popular", "senior party leader P Ramanan")],
    ),
    "not the place of an inquest": (
        "Ann Reed was speaking after an inquest in Denholm found that doctors could have saved"
        " her son.",
        [("that doctors could have saved her son", "an inquest in Denholm")],
    ),
    "as somebody said something": (
        "The tenant got a letter as HUF said the couple are receiving help.",
        [("the couple are receiving help", "HUF")],
    ),
    "as somebody said, about the words around": (
        "The plan, as Ann Reed said, failed.",
        [("The plan … failed", "Ann Reed")],
    ),
    "a hyphen in the verb": (
        "He said Moss' ruse was not well thought-out.",
        [("Moss' ruse was not well thought-out", "He")],
    ),
    "a name behind a function and a comma": (
        '"We work closely," noted Norlight CEO and co-founder, Dan Kiely.',
        [('"We work closely,"', "Norlight CEO and co-founder, Dan Kiely")],
    ),
    "a day behind the speaker": (
        "The Dunmore court of appeal on Tuesday confirmed the list was valid.",
        [("the list was valid", "The Dunmore court of appeal")],
    ),
    "the same verb again": (
        "Council leader Ivor Pugh said the county was dealing with floods and said rest centres"
        " have been set up.",
        [
            ("the county was dealing with floods", "Council leader Ivor Pugh"),
            ("rest centres have been set up", "Council leader Ivor Pugh"),
        ],
    ),
    "a quotation that nothing closes": (
        "An inquest heard that it “perhaps have saved her.\nAnn Reed walked home.\nRain fell.",
        [("that it “perhaps have saved her.", ""), ("“perhaps have saved her.", "")],
    ),
    "labels that stand alone": (
        "ANN REED:\n\nWhy did you join?\n\nPAUL OKORO:\n\nIt is attractive in many ways.\n\n"
        "ANN REED:\n\nWhat do you say to the others?\n\nPAUL OKORO:\n\nThose people are wrong.",
        [
            ("Why did you join?", "ANN REED"),
            ("It is attractive in many ways.", "PAUL OKORO"),
            ("What do you say to the others?", "ANN REED"),
            ("Those people are wrong.", "PAUL OKORO"),
        ],
    ),
    "letters closed inside and signed loudly": (
        "Sir, – The advantage of the town is one point. Simple. – Yours, etc,\n\nMIKE DORAN,\n\n"
        "Clonard.\n\nSir, – You cannot help the weak by that. – Yours, etc,\n\nANN O’DEA,\n\nEnnis.",
        [
            ("The advantage of the town is one point. Simple.", "MIKE DORAN"),
            ("You cannot help the weak by that.", "ANN O’DEA"),
        ],
    ),
    "a name below a pull quote": (
        "The plan is late, Dennis Hall says.\n\n“It is the best plan in a generation. It is fair.”"
        "\n\nAnn Reed\n\nMr Hall and Ms Reed met on Monday.",
        [
            ("The plan is late", "Dennis Hall"),
            ("“It is the best plan in a generation. It is fair.”", "Ann Reed"),
        ],
    ),
    "a sentence that the next one calls a view": (
        "Councils are left with the blame. That's the view of Councillor Paul Breen.",
        [("Councils are left with the blame.", "Councillor Paul Breen")],
    ),
    "a sentence that the next one calls a call, in a paragraph of its own": (
        "If we want safe roads, we must mend them.\n\nThat’s the call from Councillor Paul Breen,"
        " who wants more money.",
        [
            (
                "If we want safe roads, we must mend them.",
                "Councillor Paul Breen, who wants more money",
            )
        ],
    ),
    "a sentence that somebody says already": (
        "Roads are bad, Ann Reed said. That is the view of Councillor Paul Breen.",
        [("Roads are bad", "Ann Reed")],
    ),
    "the view of a place is none": ("The house is high. That is the view of the bay.", []),
    "a plain past behind the perfect that a noun has": (
        "Ann Reed rejected reports that the party had hired thugs and accused the bureau of"
        " spreading lies.",
        [("spreading lies", "Ann Reed")],
    ),
    "who has been talking to somebody, in front of a colon": (
        "The mayor, Sam Morrow, said it was cold.\n\nGrocer Josh Collins lost it all. He's been"
        " speaking to our reporter Ash Carlton:\n\n“Twenty houses are lost.”",
        [("it was cold", "The mayor, Sam Morrow"), ("“Twenty houses are lost.”", "He")],
    ),
    "a reason behind the frame": (
        "Trains were late, said the operator, because drivers were ill.",
        [("Trains were late … because drivers were ill", "the operator")],
    ),
    "who warns, behind what they warn of": (
        "Residents have been warned not to swim by the council.",
        [("not to swim", "the council")],
    ),
    "a day until which, and who searches": (
        "Residents were asked to leave by Tuesday. The men were told to be searched by the police.",
        [("to leave by Tuesday", ""), ("to be searched by the police", "")],
    ),
    "a participle that opens the sentence": (
        "Commenting, Ann Reed, head of the unit, said the budget is less.",
        [("the budget is less", "Ann Reed, head of the unit")],
    ),
    "two who are accused": (
        "Varma also accused the League and a few other parties of working against farmers.",
        [("working against farmers", "Varma")],
    ),
    "a time inside what a court heard": (
        "The killer was angry when told his words would be passed on, a court heard today.",
        [("The killer was angry when told his words would be passed on", "")],
    ),
    "a clause behind a participle": (
        "Ms Menon made the comments while announcing the government would expand the network.",
        [("the government would expand the network", "Ms Menon")],
    ),
    "the sentence before, which somebody disclosed": (
        "Villages were burned on Friday. This was disclosed by Governor Sam Ode on Wednesday.",
        [("Villages were burned on Friday.", "Governor Sam Ode")],
    ),
    "the sentence before, which somebody denied": (
        "Villages were burned on Friday. This was denied by Governor Sam Ode on Wednesday.",
        [],
    ),
    "the sentence before, about what somebody wrote": (
        "The mill fell silent in May. It was written by Governor Sam Ode.",
        [],
    ),
    "a claim that somebody rejected": (
        "The claim, rejected by Reed, that the firm had lied was dropped.",
        [],
    ),
    "what somebody would like to say": ("Reed would like to say the fee was wrong.", []),
    "what somebody likes to say": (
        "Reed liked to say the fee was wrong.",
        [("the fee was wrong", "Reed")],
    ),
    "what is asked why": (
        "In the interview, Herrick explains what the site is, why he decided to create it, and how"
        " it grew.",
        [("what the site is, why he decided to create it, and how it grew", "Herrick")],
    ),
    "what a speech is about, in front of its frame": (
        "Of the public process, he said, “I will have one vote.”",
        [("“I will have one vote.”", "he")],
    ),
    "what somebody liked to say": (
        "She liked to say that soup was a form of prayer. He used to say the sea keeps books.",
        [
            ("that soup was a form of prayer", "She"),
            ("the sea keeps books", "He"),
        ],
    ),
    "a tally at the end": (
        "More than 300 villages were flooded, by the ministry’s own tally.",
        [("More than 300 villages were flooded", "the ministry")],
    ),
    "what nobody urged": ("The doctor has never urged anyone to skip the vaccine.", []),
    "what was called for": (
        "A boycott was called for by the students.",
        [("A boycott", "the students")],
    ),
    "a place and a colon": (
        "NEW DELHI: The ferry was overloaded, the minister told reporters on Monday.",
        [("The ferry was overloaded", "the minister")],
    ),
    "who opens the case": (
        "Opening the case at Halverton Crown Court on Tuesday, Rupert Dacre, prosecuting, said Mrs"
        " Edith Mallon had trusted the defendant.",
        [("Mrs Edith Mallon had trusted the defendant", "Rupert Dacre")],
    ),
    "who is cross-examined": (
        "Cross-examined by Helen Obuya, defending, Ms Tighe accepted that she had not visited her"
        " aunt for two years.",
        [("that she had not visited her aunt for two years", "Ms Tighe")],
    ),
    "appealing to somebody": (
        "Gardaí are appealing to motorists to avoid the road.",
        [("to avoid the road", "Gardaí")],
    ),
    "a biographer and her name": (
        "According to his biographer, Ruth Levin, he turned down an offer from a label.",
        [("he turned down an offer from a label", "his biographer, Ruth Levin")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_is_said_and_by_whom(text, expected):
    assert [(each.quote, each.speaker) for each in found_in(text, "en")] == expected
