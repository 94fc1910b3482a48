import pytest

from extraction.parse.person_words import load_person_words


@pytest.mark.parametrize(
    ("word", "stem", "gender"),
    [
        ("Außenministerin", "minister", "f"),
        ("Ministers", "minister", "m"),
        ("Expert", "expert", "m"),
        ("Anwältin", "anwalt", "f"),
        ("Expertin", "expert", "f"),
        ("SPD-Chef", "chef", "m"),
        ("52-Jährige", "jährige", ""),
        ("Vorsitzende", "vorsitzende", ""),
    ],
)
def test_roles_are_found_inflected_and_in_compounds(word, stem, gender):
    role = load_person_words("de").role(word)
    assert (role.stem, role.gender) == (stem, gender)


@pytest.mark.parametrize("word", ["Sommer", "Termin", "Verrat", "Benzin", "Berlin", "Wien"])
def test_words_that_end_by_chance_like_a_role_are_none(word):
    assert load_person_words("de").role(word) is None


@pytest.mark.parametrize("word", ["German", "Watson", "Human"])
def test_english_words_are_not_read_as_compounds(word):
    assert load_person_words("en").role(word) is None


@pytest.mark.parametrize(
    ("word", "gender"), [("Bundesamtes", "n"), ("EU-Kommission", "f"), ("Gerichtshof", "m")]
)
def test_bodies_have_the_gender_of_their_last_part(word, gender):
    assert load_person_words("de").organisation(word).gender == gender


@pytest.mark.parametrize("word", ["Einführung", "Umkreis", "Tankstelle", "Vorrat", "Anstiftung"])
def test_words_that_end_by_chance_like_an_organisation_are_none(word):
    assert load_person_words("de").organisation(word) is None


@pytest.mark.parametrize(
    ("phrase", "gender", "plural", "expected"),
    [
        ("Deutsche Wetterdienst", "m", False, "Deutscher Wetterdienst"),
        ("Auswärtige Amt", "n", False, "Auswärtiges Amt"),
        ("russischen Regierung", "f", False, "russische Regierung"),
        ("iranischen Behörden", "f", True, "iranische Behörden"),
        ("Polizei", "f", False, "Polizei"),
    ],
)
def test_adjective_gets_its_ending_when_the_article_goes(phrase, gender, plural, expected):
    assert load_person_words("de").strong(phrase, gender, plural) == expected


@pytest.mark.parametrize("word", ["Angaben", "Polizeibericht", "Medienberichten"])
def test_what_is_given_out_is_a_source(word):
    assert load_person_words("de").is_source(word)
