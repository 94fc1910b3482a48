"""English texts as a whole: the demo's article, which language a text is in, how sure a rule is."""

from pathlib import Path

from extraction import extract
from extraction.statements.confidence import load_table


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


def test_the_confidence_comes_from_a_table_of_the_english_rules():
    framed = extract("“We are ready,” said Ellen Marsh.", "en").statements[0]
    labelled = extract("Ellen Marsh called the plan “a bad joke”.", "en").statements[0]
    known = load_table("en")
    assert [framed.confidence, labelled.confidence] == [
        known["speech, verb", True],
        known["quoted part with verb", True],
    ]
    assert framed.confidence > labelled.confidence
