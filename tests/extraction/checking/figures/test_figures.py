"""The labelled sentences of phrases.toml, each figure with its bounds, unit and surroundings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extraction.checking.figures import Figure, read_figures

PHRASES = tomllib.loads((Path(__file__).parent / "phrases.toml").read_text("utf-8"))
WORDS = (
    "zwei drei und halb eine Million Millionen von bis auf – - 5 1,5 1.234 % € $ 2020 Mai . , "
    "zwischen from to half a in ten per cent − the two and hundred thousand every third k m minus Komma point viertel dozen quarters of a ⁹ 10⁹ m² Euro¹"
)
SENTENCES = [*PHRASES["before"], *PHRASES["fresh"]]


def as_written(figure: Figure, text: str) -> str:
    """A figure in the notation of phrases.toml."""
    cells = [
        text[slice(*figure.span)],
        _number(figure.low),
        _number(figure.high),
        figure.unit,
        figure.hedge.value,
    ]
    if figure.change_from is not None:
        cells.append(f"from {_number(figure.change_from)}")
    if figure.per:
        cells.append(f"per {figure.per}")
    if figure.counts:
        cells.append(f"counts {text[slice(*figure.counts)]}")
    return " | ".join(cells).replace("|  |", "| |").replace("|  |", "| |")


def _number(number: float | None) -> str:
    return "" if number is None else f"{round(number, 3):.16g}"


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence["text"])
def test_each_figure_of_a_sentence_is_read_and_nothing_else(sentence: dict) -> None:
    found = read_figures(sentence["text"], sentence["language"])
    assert [as_written(figure, sentence["text"]) for figure in found] == sentence["figures"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Der Fonds hält 10⁹ Euro.", [1e9]),
        ("Der Fonds hält 10¹² Euro.", [1e12]),
        ("Sie zahlt 12 Euro¹ im Monat, er 30² Euro.", [12, 30]),
        ("Auf 40 m² leben 3 Menschen.³", [40, 3]),
        ("⁹ Siehe dort.", []),
    ],
)
def test_raised_digits_are_powers_of_ten_or_marks_of_footnotes(text, numbers) -> None:
    assert [figure.low for figure in read_figures(text, "de")] == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Three quarters of a million people came.", [750_000]),
        ("en", "Three-quarters of a million euros are missing.", [750_000]),
        ("en", "A third of a billion was paid.", [1e9 / 3]),
        ("en", "A quarter million homes are dark.", [250_000]),
        ("en", "It cost a million and a half dollars.", [1_500_000]),
        ("en", "One and three quarter million people came.", [1_750_000]),
        ("en", "It took two and a quarter billion.", [2.25e9]),
        ("en", "Half a dozen members left.", [6]),
        ("de", "Drei viertel Millionen Menschen kamen.", [750_000]),
        ("de", "Ein Drittel einer Milliarde wurde bezahlt.", [1e9 / 3]),
        ("de", "Ein halbes Dutzend Abgeordnete ging.", [6]),
        ("en", "Two thirds of the votes are counted.", [200 / 3]),
    ],
)
def test_shares_of_millions_and_dozens_are_numbers(language, text, numbers) -> None:
    found = [figure.low for figure in read_figures(text, language)]
    assert found == pytest.approx(numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Rents rose by five point two percent.", [5.2]),
        ("en", "One point seven five million people came.", [1.75e6]),
        ("en", "At one point five people left.", [5]),
        ("de", "Die Mieten stiegen um null Komma drei Prozent.", [0.3]),
        ("de", "Eins Komma fünf Millionen Menschen kamen.", [1.5e6]),
    ],
)
def test_decimals_are_read_as_they_are_spoken(language, text, numbers) -> None:
    found = [figure.low for figure in read_figures(text, language)]
    assert found == pytest.approx(numbers)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "It was minus 5 degrees.", [-5]),
        ("de", "Es waren minus fünf Grad.", [-5]),
        ("de", "Minus 3 Prozent meldet das Amt.", [-3]),
        ("en", "Eight minus five seats are left.", [8, 5]),
    ],
)
def test_a_minus_in_words_is_a_sign_unless_it_subtracts(language, text, numbers) -> None:
    assert [figure.low for figure in read_figures(text, language)] == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "A hundred and five people came.", [105]),
        ("en", "A hundred and fifty thousand people came.", [150_000]),
        ("en", "Two thousand three hundred people came.", [2300]),
        ("en", "One million two hundred thousand five hundred people came.", [1_200_500]),
        ("en", "Two thousand and five people came.", [2005]),
        ("en", "It hurt two thousand and three hundred died.", [2000, 300]),
        ("en", "Between two hundred and three hundred came.", [200]),
        ("de", "Eine Million zweihunderttausend Menschen kamen.", [1_200_000]),
        ("de", "Es kamen eine Million und drei blieben.", [1e6, 3]),
    ],
)
def test_the_parts_of_a_long_number_are_one(language, text, numbers) -> None:
    assert [figure.low for figure in read_figures(text, language)] == numbers


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "Rents rose by half a percent.", "percent"),
        ("en", "Rents rose by half a percentage point.", "percentage point"),
        ("de", "Die Mieten stiegen um ein halbes Prozent.", "percent"),
        ("de", "Sie verlor einen halben Prozentpunkt.", "percentage point"),
    ],
)
def test_half_a_percent_is_no_half(language, text, unit) -> None:
    [figure] = read_figures(text, language)
    assert (figure.low, figure.high, figure.unit) == (0.5, 0.5, unit)


def test_a_language_without_number_words_is_refused() -> None:
    with pytest.raises(KeyError):
        read_figures("Trois mille personnes.", "fr")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=9), st.sampled_from(["de", "en"]))
def test_any_row_of_number_words_is_read_without_an_error(row: list[str], language: str) -> None:
    text = " ".join(row)
    for figure in read_figures(text, language):
        assert 0 <= figure.span[0] < figure.span[1] <= len(text)
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Es kamen zweitausend dreihundert Leute.", [2300]),
        ("Es kostet tausend zweihundert Euro.", [1200]),
        ("Es kostet eindreiviertel Millionen Euro.", [1_750_000]),
        ("Es kostet zweieinviertel Millionen Euro.", [2_250_000]),
        ("Es kostet einundeinhalb Millionen Euro.", [1_500_000]),
        ("Es dauert dreidreiviertel Stunden.", [3.75]),
        ("Im Jahr zweitausend dreihundert Tote.", [2000, 300]),
        ("Es kamen zweitausend und dreihundert gingen.", [2000, 300]),
        ("Das Stadtviertel ist laut.", []),
    ],
)
def test_german_numbers_in_two_words_and_with_quarters_are_read_as_they_are_said(text, values):
    assert [figure.low for figure in read_figures(text, "de")] == values
