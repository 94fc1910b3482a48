"""Each English rule by an example and a counter-example, in words of our own."""

from pathlib import Path

import pytest

from extraction import extract
from extraction.statements.confidence import load_table
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


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("She told the BBC she was ready.", "the BBC"),
        ('"We won," he told reporters on Monday.', "reporters"),
        (
            "The talks had failed, the minister said in an interview with the Morning Post.",
            "the Morning Post",
        ),
        ("Speaking to reporters, the minister said the talks had failed.", "reporters"),
        ("Doctors urged residents to stay indoors.", "residents"),
        ("The mayor was accused of hiding the report.", "The mayor"),
        ("She said the talks had failed.", ""),
    ],
)
def test_the_one_spoken_to(text, addressee):
    assert only(text, "en").addressee == addressee


def test_a_speech_over_two_paragraphs_is_one():
    text = (
        "“It was cold,” said Reed.\n\n“We waited for hours and nobody came.\n\n“Then the bus "
        "broke down,” he said."
    )
    assert [found.quote for found in found_in(text, "en")] == [
        "“It was cold,”",
        "“We waited for hours and nobody came.\n\n“Then the bus broke down,”",
    ]


def test_a_second_verb_of_speech_that_the_parse_hangs_on_the_words_said_tells_by_itself():
    text = "She believes that most stars stay too long, and thinks the industry is unfair."
    assert [(s.quote, s.speaker) for s in found_in(text, "en")] == [
        ("that most stars stay too long", "She"),
        ("the industry is unfair", "She"),
    ]


def test_a_speech_behind_a_framed_one_in_its_paragraph_is_part_of_it():
    found = only("“We knew,” said Reed. “Nobody listened.”", "en")
    assert (found.speaker, found.quote) == ("Reed", "“We knew,” … “Nobody listened.”")


def test_a_speech_without_frame_goes_on_with_the_last_speaker():
    *_, last = found_in("Reed said the club was broke.\n\n“We have no money left.”", "en")
    assert (last.quote, last.speaker) == ("“We have no money left.”", "Reed")


def test_two_cues_of_a_sentence_are_two_statements():
    first, second = found_in("He said the plan had failed, adding that nobody was to blame.", "en")
    assert (first.quote, first.speaker) == ("the plan had failed", "He")
    assert (second.quote, second.speaker) == ("that nobody was to blame", "He")


def test_quoted_words_in_indirect_speech_are_a_statement_inside_it():
    outer, inner = found_in(
        'The move was "a step backwards", said Mary Ellis, who leads the council.', "en"
    )
    assert (outer.type, outer.speaker) == ("Indirect", "Mary Ellis")
    assert (inner.type, inner.quote, inner.speaker) == (
        "Direct",
        '"a step backwards"',
        "Mary Ellis",
    )


def test_would_goes_on_with_what_was_said():
    _, further = found_in(
        "The director said the tunnel was unsafe. It would have to close by March.", "en"
    )
    assert (further.type, further.speaker) == ("IndirectFreeIndirect", "The director")


def test_had_goes_on_where_a_pronoun_takes_up_what_was_said():
    found = found_in("The lift was unsafe, Anna Roe said. It had been closed for weeks.", "en")
    assert (found[-1].type, found[-1].quote) == (
        "IndirectFreeIndirect",
        "It had been closed for weeks.",
    )
    assert found[-1].speaker == "Anna Roe"
    own = found_in("The lift was unsafe, Anna Roe said. The council had opened it in May.", "en")
    assert [each.type for each in own] == ["Indirect"]


def test_a_place_line_with_an_agency_of_any_name_is_no_part_of_what_is_told():
    found = only(
        "BRACKLEY SOUND (Coast News) — A ferry was ordered out of service, the ministry said.", "en"
    )
    assert found.quote == "A ferry was ordered out of service"


def test_a_fact_does_not_go_on_with_what_was_said():
    assert len(found_in("The director said the tunnel was unsafe. It closed in March.", "en")) == 1


def test_the_cue_has_all_its_words():
    assert only("The report, he has pointed out, is wrong.", "en").cue == "has pointed out"
    assert only("He went on to say that taxes would rise.", "en").cue == "went on to say"


def test_the_demo_article_comes_out_with_every_speaker():
    article = (Path(__file__).parents[3] / "newsroom" / "demo" / "tram.txt").read_text(
        encoding="utf-8"
    )
    assert [statement.resolved_speaker for statement in extract(article, "en").statements] == [
        "transport authority",
        "Dana Whitlock",
        "Dana Whitlock",
        "transport authority",
        "Samuel Oyelaran",
        "Samuel Oyelaran",
        "Dana Whitlock",
        "business association",
        "Ruth Abernathy",
        "Ruth Abernathy",
        "Ruth Abernathy",
    ]


def test_an_english_text_is_known_as_one():
    found = extract(
        "The mayor said that the bridge would close in May, but nobody in the town believed her."
    )
    assert (found.language, len(found.statements)) == ("en", 1)


def test_an_english_speech_in_a_german_article_is_found_by_the_german_rules():
    text = (
        "Die Ministerin sprach am Abend in London mit der Presse über den Vertrag.\n\n"
        "„We will sign it tomorrow“, sagte sie. Danach reiste sie nach Hause zurück."
    )
    found = extract(text)
    (statement,) = found.statements
    assert found.language == "de"
    assert text[slice(*statement.quote[0])] == "„We will sign it tomorrow“"


def test_a_speech_told_in_a_speech_is_a_statement_of_its_own():
    text = "“He told me, ‘We will close the pier.’ I believed him,” said Ruth Abernathy."
    assert [
        (text[s.begin : s.end], s.resolved_speaker) for s in extract(text, "en").statements
    ] == [
        ("“He told me, ‘We will close the pier.’ I believed him,”", "Ruth Abernathy"),
        ("‘We will close the pier.’", None),
    ]


def test_who_says_i_in_a_speech_told_in_a_speech_is_who_tells_it():
    text = "“I told him, ‘You will close the pier.’ He laughed,” said Ruth Abernathy."
    assert [statement.resolved_speaker for statement in extract(text, "en").statements] == [
        "Ruth Abernathy"
    ] * 2


def test_single_marks_in_a_speech_without_a_frame_tell_no_second_one():
    assert (
        len(
            extract("“They closed ‘the old pier’ years ago,” said Ruth Abernathy.", "en").statements
        )
        == 1
    )


def test_the_confidence_comes_from_a_table_of_the_english_rules():
    framed = extract("“We are ready,” said Ellen Marsh.", "en").statements[0]
    labelled = extract("Ellen Marsh called the plan “a bad joke”.", "en").statements[0]
    known = load_table("en")
    assert [framed.confidence, labelled.confidence] == [
        known["speech, verb", True],
        known["quoted part with verb", True],
    ]
    assert framed.confidence > labelled.confidence
