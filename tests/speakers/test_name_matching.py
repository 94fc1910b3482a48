import pytest

from speakers.name_matching import (
    comparable_name,
    is_foreign_script,
    is_run_together,
    likeness,
    skeleton,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Žižek", "zizek"),
        ("O’Neill", "O'Neill"),
        ("Groß", "GROSS"),
        ("Ada  Sommer", "ada sommer"),
        ("Mül\u00adler", "muller"),
    ],
)
def test_case_accents_and_apostrophes_make_no_other_name(one, other):
    assert comparable_name(one) == comparable_name(other)


@pytest.mark.parametrize(
    "names",
    [
        ("Andrej Kortunow", "Andrei Kortunov", "Андрей Кортунов"),
        ("Wladimir Putin", "Vladimir Putin", "Владимир Путин"),
        ("Michail Chodorkowski", "Mikhail Khodorkovsky"),
        ("Wolodymyr Selenskyj", "Volodymyr Zelenskyy"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Smirnow", "Smirnoff"),
    ],
)
def test_transliterations_of_one_name_have_one_skeleton(names):
    assert len({skeleton(name) for name in names}) == 1


def test_different_names_have_different_skeletons():
    names = [
        "Petra Müller",
        "Peter Müller",
        "Peter Möller",
        "Olaf Scholz",
        "Angela Merkel",
        "Donald Trump",
    ]
    assert len({skeleton(name) for name in names}) == len(names)


def test_one_wrong_word_is_enough_to_tell_names_apart():
    assert likeness("Andrej Korunow", "Andrej Kortunow") > 0.9
    assert likeness("Ada Sommer", "Ada Winter") < 0.5
    assert likeness("Sommer", "Ada Sommer") == 0


def test_another_script_is_noticed():
    assert is_foreign_script("Путин")
    assert not is_foreign_script("Erdoğan 2")


@pytest.mark.parametrize(
    "written", ["RentnerinHelga Steinmann", "Rentnerin Helga Steinmann", "HelgaSteinmann"]
)
def test_a_function_in_front_or_a_missing_blank_may_be_the_same_name(written):
    assert is_run_together(written, "Helga Steinmann")


@pytest.mark.parametrize("written", ["Helga Steinmann", "A Helga Steinmann", "Otto Steinmann"])
def test_the_name_itself_an_initial_and_another_given_name_are_not_run_together(written):
    assert not is_run_together(written, "Helga Steinmann")


def test_a_surname_alone_ends_many_names():
    assert not is_run_together("Rentnerin Steinmann", "Steinmann")
