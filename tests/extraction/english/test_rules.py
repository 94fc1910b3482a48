"""Each English rule by an example and a counter-example, in words of our own."""

import pytest

from tests.extraction.found import found_in, only

# text, type, the words said, who says them
ONE_STATEMENT = {
    "inverted frame": ('"We are ready," said Jones.', "Direct", '"We are ready,"', "Jones"),
    "curly marks": ("“We are ready,” Jones said.", "Direct", "“We are ready,”", "Jones"),
    "single marks and apostrophes": (
        "‘It’s the boys’ club that’s closing,’ said Ellen Marsh.",
        "Direct",
        "‘It’s the boys’ club that’s closing,’",
        "Ellen Marsh",
    ),
    "straight single marks": (
        "'It isn't over,' said Ellen Marsh.",
        "Direct",
        "'It isn't over,'",
        "Ellen Marsh",
    ),
    "interrupted, two pieces": (
        "“We knew,” she said, “that it would fail.”",
        "Direct",
        "“We knew,” … “that it would fail.”",
        "she",
    ),
    "interrupted, both in pieces": (
        '"The tax," he said, "is unfair."',
        "Direct",
        '"The tax," … "is unfair."',
        "he",
    ),
    "a word without a verb": ('"Absolutely," he said.', "Direct", '"Absolutely,"', "he"),
    "a question": (
        '"Will you resign?" asked the reporter.',
        "Direct",
        '"Will you resign?"',
        "the reporter",
    ),
    "frame before a colon": ('Jones said: "We are ready."', "Direct", '"We are ready."', "Jones"),
    "name and colon": ('Jones: "We are ready."', "Direct", '"We are ready."', "Jones"),
    "another verb and colon": (
        'Jones was defiant: "We will not give in."',
        "Direct",
        '"We will not give in."',
        "Jones",
    ),
    "a verb that tells no speech": ('"We won," Jones grinned.', "Direct", '"We won,"', "Jones"),
    "label": ('He called the plan "reckless".', "Direct", '"reckless"', "He"),
    "label with as": (
        'She described the report as "a disgrace to the city".',
        "Direct",
        '"a disgrace to the city"',
        "She",
    ),
    "answer and colon": (
        "Jones’s answer: “Not on my watch.”",
        "Direct",
        "“Not on my watch.”",
        "Jones",
    ),
    "that clause": (
        "The mayor said that the bridge would close.",
        "Indirect",
        "that the bridge would close",
        "The mayor",
    ),
    "clause without that": (
        "The mayor said the bridge would close.",
        "Indirect",
        "the bridge would close",
        "The mayor",
    ),
    "frame behind": (
        "The bridge would close in May, the mayor said.",
        "Indirect",
        "The bridge would close in May",
        "the mayor",
    ),
    "frame in the middle": (
        "The bridge, the mayor said, would close.",
        "Indirect",
        "The bridge … would close",
        "the mayor",
    ),
    "whether": (
        "She asked whether the bridge was safe.",
        "Indirect",
        "whether the bridge was safe",
        "She",
    ),
    "how": ("He explained how the fire had started.", "Indirect", "how the fire had started", "He"),
    "why": ("She wondered why nobody had called.", "Indirect", "why nobody had called", "She"),
    "promised to": (
        "The company promised to repay the money.",
        "Indirect",
        "to repay the money",
        "The company",
    ),
    "urged somebody to": (
        "Doctors urged residents to stay indoors.",
        "Indirect",
        "to stay indoors",
        "Doctors",
    ),
    "called on somebody to": ("He called on the government to act.", "Indirect", "to act", "He"),
    "appealed to somebody to": (
        "She appealed to voters to stay calm.",
        "Indirect",
        "to stay calm",
        "She",
    ),
    "denied doing": ("He denied stealing the money.", "Indirect", "stealing the money", "He"),
    "denied having done": (
        "He denied having stolen the money.",
        "Indirect",
        "having stolen the money",
        "He",
    ),
    "denied that": ("She denied that she had lied.", "Indirect", "that she had lied", "She"),
    "accused of doing": (
        "The union accused the board of hiding the losses.",
        "Indirect",
        "hiding the losses",
        "The union",
    ),
    "passive accusation": (
        "The mayor was accused of hiding the report.",
        "Indirect",
        "hiding the report",
        "",
    ),
    "it is said": (
        "It is said that the house is haunted.",
        "Indirect",
        "that the house is haunted",
        "",
    ),
    "it was said": (
        "It was said that the house was haunted.",
        "Indirect",
        "that the house was haunted",
        "",
    ),
    "is said to": (
        "He is said to have fled to Spain.",
        "Indirect",
        "He … to have fled to Spain",
        "",
    ),
    "were told": (
        "Residents were told that the water was safe.",
        "Indirect",
        "that the water was safe",
        "",
    ),
    "were told by": (
        "Residents were told by the council that the water was safe.",
        "Indirect",
        "that the water was safe",
        "the council",
    ),
    "reports say": ("Reports say two people died.", "Indirect", "two people died", "Reports"),
    "according to, before": (
        "According to police, two men fled the scene.",
        "Indirect",
        "two men fled the scene",
        "police",
    ),
    "according to, in the middle, with apposition": (
        "The plan, according to Tom Reed, the union's chair, is a disaster.",
        "Indirect",
        "The plan … is a disaster",
        "Tom Reed, the union's chair",
    ),
    "in the words of": (
        "In the words of the judge, the case was hopeless.",
        "Indirect",
        "the case was hopeless",
        "the judge",
    ),
    "in her view": (
        "In her view, the reform comes too late.",
        "Indirect",
        "the reform comes too late",
        "her",
    ),
    "reported: called for": (
        "The union called for a strike.",
        "Reported",
        "a strike",
        "The union",
    ),
    "reported: moaned about": (
        "Reed moaned about the plan.",
        "Reported",
        "the plan",
        "Reed",
    ),
    "raised subject: is rumoured to": (
        "The trust is rumoured to have lied.",
        "Indirect",
        "The trust … to have lied",
        "",
    ),
    "reported: criticised": (
        "Reed criticised the plan.",
        "Reported",
        "the plan",
        "Reed",
    ),
    "reported: passive with agent": (
        "The plan was criticised by the unions.",
        "Reported",
        "The plan",
        "the unions",
    ),
    "reported: announced": (
        "The council announced the closure of two schools.",
        "Reported",
        "the closure of two schools",
        "The council",
    ),
    "reported: rejected claims": (
        "The government rejected claims that it had lied.",
        "Reported",
        "claims that it had lied",
        "The government",
    ),
    "saying that": (
        "He resigned on Monday, saying that he was tired.",
        "Indirect",
        "that he was tired",
        "He",
    ),
    "went on to say": (
        "He went on to say that taxes would rise.",
        "Indirect",
        "that taxes would rise",
        "He",
    ),
    "thought": (
        "She believes that the law is unfair.",
        "Indirect",
        "that the law is unfair",
        "She",
    ),
    "writing": (
        "The researchers wrote that the data were incomplete.",
        "Indirect",
        "that the data were incomplete",
        "The researchers",
    ),
    "posting": (
        "She tweeted that the meeting was cancelled.",
        "Indirect",
        "that the meeting was cancelled",
        "She",
    ),
    "as somebody noted": (
        "As Smith noted, the era is over.",
        "Indirect",
        "the era is over",
        "Smith",
    ),
    "as somebody put it": (
        "The era is over, as Smith put it.",
        "Indirect",
        "The era is over",
        "Smith",
    ),
    "in a statement": (
        "The minister said in a statement that the talks had failed.",
        "Indirect",
        "that the talks had failed",
        "The minister",
    ),
    "noun with verb": (
        "She expressed the hope that the talks would go on.",
        "Indirect",
        "that the talks would go on",
        "She",
    ),
    "noun with possessive": ("Her claim that he lied is false.", "Indirect", "that he lied", "Her"),
    "stance": (
        "She is convinced that the plan will work.",
        "Indirect",
        "that the plan will work",
        "She",
    ),
    "a day between cue and words": (
        "Police said on Friday they had arrested a man.",
        "Indirect",
        "they had arrested a man",
        "Police",
    ),
    "a study tells": (
        "A survey suggests that most people walk to work.",
        "Indirect",
        "that most people walk to work",
        "A survey",
    ),
    "a poll behind": (
        "Two thirds of voters think the city is too loud, a poll found.",
        "Indirect",
        "Two thirds of voters think the city is too loud",
        "a poll",
    ),
    "relative clause": (
        "Reed, who said he was tired, left early.",
        "Indirect",
        "he was tired",
        "Reed",
    ),
    "loose relative clause is no part of the speaker": (
        "The firm, which owns the site, said it would appeal.",
        "Indirect",
        "it would appeal",
        "The firm",
    ),
    "function and age": (
        '"Nobody told us," one resident, Maria Lund, 43, said.',
        "Direct",
        '"Nobody told us,"',
        "one resident, Maria Lund, 43",
    ),
}

NO_STATEMENT = {
    "title of a novel": 'The novel "The Long Night" was published in May.',
    "title of a film": 'She stars in the film "Harbour Lights".',
    "so-called": 'The so-called "bedroom tax" was scrapped.',
    "scare quotes": 'The "smart" meters arrived late.',
    "decade": "In the '90s the harbour was busy, and nobody minded the noise.",
    "not said": "She did not say when the school would reopen.",
    "refused to say": "He refused to say whether he would resign.",
    "has yet to say": "The minister has yet to say whether she supports it.",
    "condition": "If he says that he is sorry, she will forgive him.",
    "possibility": "He could say that he was ill.",
    "a storm threatens": "The storm threatened to flood the town.",
    "a move suggests": "The move suggests that the bank is worried.",
    "an accident claims": "The crash claimed five lives.",
    "nobody's fears": "There were fears that the dam could fail.",
    "manner": "He did it just as she did.",
    "an order of goods": "The army ordered new boots.",
    "a state of affairs": "The bridge will close in May.",
    "finding things": "She found the keys in the kitchen.",
    "a heading": 'Minister "furious" over leak\n\nThe minister left the building at noon and drove home.',
}

KNOWN_MISSES = {
    "free indirect speech in the past": (
        "The director said the tunnel was unsafe. Nobody had checked the walls for years.",
        ["the tunnel was unsafe", "Nobody had checked the walls for years."],
    ),
    "a noun of speech whose owner stands in another sentence": (
        "Reed was blunt. His message: the club is broke.",
        ["the club is broke"],
    ),
}


@pytest.mark.parametrize("name", ONE_STATEMENT)
def test_a_statement_is_found_with_its_speaker(name):
    text, kind, quote, speaker = ONE_STATEMENT[name]
    found = only(text, "en")
    assert (found.type, found.quote, found.speaker) == (kind, quote, speaker)


@pytest.mark.parametrize("name", NO_STATEMENT)
def test_what_nobody_tells_is_no_statement(name):
    assert found_in(NO_STATEMENT[name], "en") == []


@pytest.mark.parametrize("name", KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="known misses of the English rules")
def test_known_misses(name):
    text, quotes = KNOWN_MISSES[name]
    assert [found.quote for found in found_in(text, "en")] == quotes


def test_a_place_line_with_an_agency_of_any_name_is_no_part_of_what_is_told():
    found = only(
        "BRACKLEY SOUND (Coast News) — A ferry was ordered out of service, the ministry said.", "en"
    )
    assert found.quote == "A ferry was ordered out of service"


def test_the_cue_has_all_its_words():
    assert only("The report, he has pointed out, is wrong.", "en").cue == "has pointed out"
    assert only("He went on to say that taxes would rise.", "en").cue == "went on to say"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Garvey said he won't leave.", "he won't leave"),
        ("She says she can't pay.", "she can't pay"),
        ("The minister told reporters they shan’t wait.", "they shan’t wait"),
    ],
)
def test_a_clause_without_that_is_told_though_its_modal_is_short(text, quote):
    assert [found.quote for found in found_in(text, "en")] == [quote]


def test_a_question_who_said_it_names_nobody():
    told = found_in("Who attacked the plan? The council attacked the plan.", "en")
    assert [each.speaker for each in told] == ["The council"]
