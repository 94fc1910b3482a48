import pytest

from extraction.coreference.names.name_forms import (
    compound_heads,
    first_name_gender,
    fold_name,
    is_misspelling,
    nominatives,
    stem,
    without_initials,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Müller", "Muller"), ("Straße", "STRASSE"), ("Łukasz", "lukasz"), ("Ayşe", "ayse")],
)
def test_folding_ignores_case_and_diacritics(one, other):
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Donald J. Trump", "Donald Trump"),
        ("J. Trump", "J. Trump"),
        ("Ann B. C. Lee", "Ann Lee"),
        ("Lee", "Lee"),
    ],
)
def test_middle_initials_fall_away(name, expected):
    assert without_initials(name) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Brandts", "Brandt"),
        ("Lorenz’", "Lorenz"),
        ("Miller's", "Miller"),
        ("Voss", None),
        ("Ms", None),
    ],
)
def test_genitive_endings_come_off_long_enough_words(word, expected):
    forms = list(nominatives(word))
    assert forms[0] == word
    assert (forms[-1] if len(forms) > 1 else None) == expected


def test_hyphen_compounds_give_their_front():
    assert list(compound_heads("Rice-Äußerungen")) == ["Rice"]
    assert list(compound_heads("Meyer-Landrut-Vorschlag")) == ["Meyer-Landrut", "Meyer"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("kortunow", "korunow", True),
        ("kortunow", "kortunwo", True),
        ("merkel", "merkl", False),  # too short to tell a slip from another name
        ("maier", "meier", False),
        ("kortunow", "portunow", False),  # the first letter is rarely mistyped
        ("kortunow", "kortunow", False),
        ("steinmeier", "steinbrück", False),
    ],
)
def test_only_one_slip_in_a_long_name_is_a_misspelling(one, other, expected):
    assert is_misspelling(one, other) is expected


@pytest.mark.parametrize(
    ("name", "gender"), [("Angela", "f"), ("Hans-Peter", "m"), ("Kim", ""), ("Waldai", None)]
)
def test_first_names_tell_the_gender_where_they_do(name, gender):
    assert first_name_gender(name) == gender


def test_stem_compares_inflected_titles():
    assert stem("Präsidenten") == stem("Präsident")
    assert stem("französischer") == stem("französischen")
