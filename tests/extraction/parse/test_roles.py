"""The grammatical roles that the rules ask for, on hand-built documents of both German label
schemes.
"""

import pytest
import spacy
from spacy.tokens import Doc

from extraction.coreference.phrases.grammatical_number import finite_verb_number
from extraction.german.grammar.mood import Mood, mood
from extraction.parse.roles import is_predicate, is_subject, labels
from extraction.parse.tokens import Tokens

PRESENT = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
SCHEMES = ["Universal Dependencies", "TIGER"]


def document(words, pos, heads, deps, morphs=None):
    doc = Doc(
        spacy.blank("de").vocab,
        words,
        pos=pos,
        heads=heads,
        deps=deps,
        morphs=morphs or [""] * len(words),
    )
    return Tokens(doc)


def perfect(subject, scheme):
    """»… habe gewartet und habe geschlafen«: the second verb shares the subject of the first."""
    words = [subject, "habe", "gewartet", "und", "habe", "geschlafen"]
    pos = ["PRON", "AUX", "VERB", "CCONJ", "AUX", "VERB"]
    morphs = ["", PRESENT, "VerbForm=Part", "", PRESENT, "VerbForm=Part"]
    if scheme == "TIGER":
        return document(
            words, pos, [1, 1, 1, 1, 3, 4], ["sb", "ROOT", "oc", "cd", "cj", "oc"], morphs
        )
    return document(
        words, pos, [2, 2, 2, 5, 5, 2], ["nsubj", "aux", "ROOT", "cc", "aux", "conj"], morphs
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("subject", "expected"), [("er", Mood.SUBJUNCTIVE_I), ("ich", Mood.AMBIGUOUS)]
)
def test_the_subject_decides_the_mood_also_of_a_coordinated_verb(scheme, subject, expected):
    tokens = perfect(subject, scheme)
    assert [mood(tokens, 1), mood(tokens, 4)] == [expected, expected]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_surname_shares_the_role_of_the_name_it_ends(scheme):
    deps = {"Universal Dependencies": ["nsubj", "flat", "ROOT"], "TIGER": ["pnc", "sb", "ROOT"]}[
        scheme
    ]
    heads = {"Universal Dependencies": [2, 0, 2], "TIGER": [1, 2, 2]}[scheme]
    tokens = document(["Jana", "Kern", "kam"], ["PROPN", "PROPN", "VERB"], heads, deps)
    assert [is_subject(tokens, i) for i in range(3)] == [True, True, False]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_somebody_is_is_not_somebody_else(scheme):
    words, pos = ["Sie", "ist", "Ärztin"], ["PRON", "AUX", "NOUN"]
    heads = {"Universal Dependencies": [2, 2, 2], "TIGER": [1, 1, 1]}[scheme]
    deps = {"Universal Dependencies": ["nsubj", "cop", "ROOT"], "TIGER": ["sb", "ROOT", "pd"]}[
        scheme
    ]
    tokens = document(words, pos, heads, deps)
    assert [is_predicate(tokens, i) for i in range(3)] == [False, False, True]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_finite_verb_tells_the_number_of_its_subject(scheme):
    words, pos = ["Sie", "haben", "gewartet"], ["PRON", "AUX", "VERB"]
    morphs = ["", "Mood=Ind|Number=Plur|VerbForm=Fin", "VerbForm=Part"]
    heads = {"Universal Dependencies": [2, 2, 2], "TIGER": [1, 1, 1]}[scheme]
    deps = {"Universal Dependencies": ["nsubj", "aux", "ROOT"], "TIGER": ["sb", "ROOT", "oc"]}[
        scheme
    ]
    assert finite_verb_number(document(words, pos, heads, deps, morphs), 0) == "Plur"


@pytest.mark.parametrize(
    ("role", "universal", "tiger"),
    [
        ("subject", "nsubj", "sb"),
        ("attribute", "nmod", "ag"),
        ("relative_clause", "acl", "rc"),
        ("carried", "appos", "app"),
        ("no_function", "obl", "mo"),
        ("verb_part", "aux", "oc"),
        ("conjunct", "conj", "cj"),
        ("name_part", "flat", "pnc"),
        ("apposition", "appos", "app"),
    ],
)
def test_each_role_has_a_label_in_both_schemes(role, universal, tiger):
    assert {universal, tiger} <= labels(role)


def test_a_role_that_nobody_knows_is_an_error():
    with pytest.raises(KeyError):
        labels("vocative")
