"""What reading leaves behind: nothing, however many articles a worker reads."""

from extraction import extract
from extraction.parse import pipeline


def test_a_word_seen_once_is_forgotten():
    word = "Zwirbelquastenhuber"
    assert (
        word in extract(f"{word} sagte: „Wir bauen das Bad.“", "de").statements[0].resolved_speaker
    )
    assert word not in pipeline.load("de").vocab.strings


def test_words_that_every_text_has_stay_known():
    extract("Niemand sagte in Kraiburg, das Bad werde nicht gebaut.", "de")
    vocabulary = pipeline.load("de").vocab
    assert "nicht" in vocabulary
    assert "Niemand" in vocabulary
    assert "Kraiburg" not in vocabulary


def test_what_was_found_outlives_the_words_it_was_found_in():
    found = extract("Quastenzwirbler sagte, das Bad werde gebaut.", "de")
    extract("Danach kam niemand mehr.", "de")
    assert found.statements[0].resolved_speaker == "Quastenzwirbler"


def test_an_article_may_hold_a_passage_of_another_language_while_it_is_read():
    with pipeline.passing("de"), pipeline.passing("en"):
        assert pipeline.parse("The bridge is closed.", "en")[1].text == "bridge"
