import tomllib
from pathlib import Path

import numpy as np
import pytest
from py3langid.langid import LanguageIdentifier

from extraction import PassageKind, extract
from extraction.text import languages
from extraction.text.languages import detect, foreign_paragraph, surely_foreign


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
    assert (
        detect("@the_white_house_news #breaking https://the.example/is/of/the Wir kommen nicht.")
        == "de"
    )


def test_majority_decides_a_long_mixed_text():
    german = "Der Gemeinderat hat den Haushalt beschlossen. " * 400
    assert detect(german + "The council has passed the budget. " * 3) == "de"


ENGLISH = (
    "The harbour master told the council on Monday that the old bridge would have to close in "
    "spring."
)


def test_a_paragraph_is_foreign_when_it_is_long_and_clear_enough():
    assert surely_foreign(ENGLISH, "de") == "en"
    assert surely_foreign(ENGLISH, "en") is None
    assert surely_foreign("Breaking news", "de") is None


def test_what_somebody_says_in_another_language_does_not_make_the_paragraph_foreign():
    told = 'Bürgermeisterin Judith Kane sagte auf Englisch: "We are delighted to be here."'
    own = "Es war ein schöner Tag in der Stadt, und viele kamen."
    assert foreign_paragraph(f"{told} {own}", "en") == "de"
    assert foreign_paragraph(told, "de") is None
    assert foreign_paragraph(f'"{ENGLISH}"', "de") == "en"
    text = f'{ENGLISH}\n\n{told} Später ergänzte sie: "This is only the start."\n\n{ENGLISH}'
    named = {s.resolved_speaker for s in extract(text, "en").statements if '"' in text[s.begin]}
    assert named == {"Judith Kane"}


def test_an_english_paragraph_in_a_german_article_is_read_by_english_rules():
    found = _with_english_paragraph()
    assert [(statement.quote, statement.reasons[0].rule) for statement in found.statements] == [
        (((_begin(found, "that the old"), _begin(found, ".\n\nDie Stadt")),), "verb, that clause"),
        (((_begin(found, "das sei"), _begin(found, ".", last=True)),), "verb, subjunctive clause"),
    ]
    assert [passage.kind for passage in found.passages] == [PassageKind.FOREIGN]


def test_whom_only_the_english_paragraph_names_is_among_the_people_of_the_article():
    speech = (
        'Harbour master Angela Whitcombe wrote: "We will close the bridge, and that is the end of '
        'it."'
    )
    assert "Angela Whitcombe" in [person.name for person in _with_english_paragraph(speech).people]


def test_without_an_english_model_the_paragraph_is_left_alone(monkeypatch):
    monkeypatch.setenv("WORTLAUT_ENGLISH_MODEL", "no_such_model")
    assert [statement.reasons[0].rule for statement in _with_english_paragraph().statements] == [
        "verb, subjunctive clause"
    ]


def _with_english_paragraph(paragraph=ENGLISH):
    german = (
        "Der Hafen liegt seit Jahren brach, und über seine Zukunft wird in der Stadt gestritten."
    )
    return extract(
        f"{german}\n\n{paragraph}\n\nDie Stadt teilte mit, das sei noch nicht entschieden.", "de"
    )


def _begin(found, words, *, last=False):
    return found.text.rindex(words) if last else found.text.index(words)


def test_supported_languages_are_those_with_rules():
    assert languages.SUPPORTED == ("de", "en")


ARTICLES = Path(__file__).parents[1] / "articles"
SCRIPTS = [
    "",
    "Ja",
    "...",
    "ПРИВЕТ",
    "市長は月曜日に",
    "\ud800",
    "A" * 500,
    "Ça va",
    "e\u0301te\u0301",
]


def library_itself():
    whole = LanguageIdentifier.from_model_file("data/model.npz.xz", norm_probs=True)
    whole.set_languages(languages._data()[0])
    return whole


def texts():
    for path in sorted(ARTICLES.glob("*.toml")):
        text = tomllib.loads(path.read_text("utf-8")).get("text", "")
        yield from (text, text.upper(), *text.split("\n"), *text.split()[:20])
    yield from SCRIPTS


@pytest.fixture(params=["kept", "made each time"])
def identifier(request, tmp_path, monkeypatch):
    if request.param != "kept":
        (tmp_path / "file").touch()
        monkeypatch.setenv("WORTLAUT_CACHE", str(tmp_path / "file"))
    languages._identifier.cache_clear()
    yield languages._identifier()
    languages._identifier.cache_clear()


def test_likelihoods_are_those_of_the_library_to_the_last_bit(identifier):
    library, checked = library_itself(), 0
    assert identifier.labels == library.labels
    for text in texts():
        assert np.array_equal(identifier._decide(text), library._decide(text)), text
        checked += 1
    assert checked > 400


def test_a_short_frame_with_a_name_from_elsewhere_makes_no_paragraph_foreign():
    words = "In response, Mr Ó Snodaigh said: “It is an untruth that I objected to the houses.”"
    assert foreign_paragraph(words, "en") is None
