import pytest

from extraction import languages
from extraction.languages import detect, foreign_passages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Bürgermeisterin kündigte am Montag ein neues Freibad an.", "de"),
        ("The mayor announced a new open-air pool on Monday.", "en"),
        ("La maire a annoncé lundi une nouvelle piscine en plein air.", "fr"),
        ("Мэр объявила в понедельник о строительстве бассейна.", "ru"),
        ("市長は月曜日に新しいプールを発表した。", "ja"),
        ("Er kam zu spät.", "de"),
        ("Nein", "de"),
        ("She was late.", "en"),
        ("Yes we can", "en"),
        ("", "und"),
        ("12 + 30 = 42 !", "und"),
        ("https://example.org/eine/seite/die/es/nicht/gibt", "und"),
    ],
)
def test_language_is_told_also_from_few_words(text, language):
    assert detect(text) == language


def test_addresses_and_handles_do_not_decide_the_language():
    assert detect("@the_white_house_news #breaking https://the.example/is/of/the Wir kommen nicht.") == "de"


def test_majority_decides_a_long_mixed_text():
    german = "Der Gemeinderat hat den Haushalt beschlossen. " * 400
    assert detect(german + "The council has passed the budget. " * 3) == "de"


def test_english_paragraph_in_a_german_article_is_foreign():
    german = "Der Senator äußerte sich am Abend auf einer Plattform."
    english = "We will build the bridge and nobody is going to stop us this time."
    text = f"{german}\n\n{english}\n\n{german}"
    begin = text.index(english)
    paragraphs = (
        (0, len(german)),
        (begin, begin + len(english)),
        (begin + len(english) + 2, len(text)),
    )
    assert foreign_passages(text, paragraphs, "de") == ((begin, begin + len(english)),)


def test_short_foreign_paragraphs_stay_with_the_article():
    text = "Breaking news"
    assert foreign_passages(text, ((0, len(text)),), "de") == ()


def test_supported_languages_are_those_with_rules():
    assert languages.SUPPORTED == ("de", "en")
