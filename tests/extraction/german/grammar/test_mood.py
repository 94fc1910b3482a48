"""The mood of finite verbs, on hand-built docs: the lexicon and the subject decide, then the
morphologizer.
"""

import pytest
import spacy
from spacy.tokens import Doc

from extraction.german.grammar.mood import Mood, mood
from extraction.parse.tokens import Tokens

GERMAN = spacy.blank("de").vocab
FINITE = "Mood=Ind|Number={}|Person={}|Tense=Pres|VerbForm=Fin"


def verb(
    subject: str,
    form: str,
    *,
    number: str = "Sing",
    person: str = "3",
    features: str = "",
    pos: str = "VERB",
):
    """The verb of a clause of two words."""
    doc = Doc(
        GERMAN,
        words=[subject, form],
        pos=["PRON", pos],
        morphs=["", features or FINITE.format(number, person)],
        heads=[1, 1],
        deps=["nsubj", "ROOT"],
    )
    return Tokens(doc), 1


@pytest.mark.parametrize("form", ["komme", "sei", "müsse", "wolle", "habe"])
def test_forms_of_first_subjunctive_are_found_though_the_morphologizer_says_indicative(form):
    assert mood(*verb("sie", form)) is Mood.SUBJUNCTIVE_I


@pytest.mark.parametrize(
    "form", ["käme", "wäre", "müsste", "müßte", "würde", "ließe", "liesse", "möchte"]
)
def test_forms_of_second_subjunctive_are_found_in_every_spelling(form):
    assert mood(*verb("er", form)) is Mood.SUBJUNCTIVE_II


def test_a_separable_particle_before_the_verb_does_not_hide_it():
    assert mood(*verb("er", "mitteile")) is Mood.SUBJUNCTIVE_I
    assert mood(*verb("er", "zurückträte")) is Mood.SUBJUNCTIVE_II


def test_the_subject_decides_between_habe_and_habe():
    assert mood(*verb("ich", "habe", person="1")) is Mood.AMBIGUOUS
    assert mood(*verb("er", "habe", person="1")) is Mood.SUBJUNCTIVE_I


def test_with_ich_a_form_of_the_present_is_no_subjunctive_whatever_the_morphologizer_says():
    wrong = "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
    assert mood(*verb("ich", "kaufe", features=wrong)) is Mood.AMBIGUOUS


def test_a_coordinated_verb_shares_the_subject():
    doc = Doc(
        GERMAN,
        words=["Ich", "bleibe", "und", "werde", "warten"],
        pos=["PRON", "VERB", "CCONJ", "AUX", "VERB"],
        morphs=["", FINITE.format("Sing", "1"), "", FINITE.format("Sing", "3"), "VerbForm=Inf"],
        heads=[1, 1, 4, 4, 1],
        deps=["nsubj", "ROOT", "cc", "aux", "conj"],
    )
    assert mood(Tokens(doc), 3) is Mood.AMBIGUOUS


def test_the_number_decides_where_the_singular_alone_is_clear():
    assert mood(*verb("sie", "seien", number="Plur")) is Mood.SUBJUNCTIVE_I
    assert mood(*verb("sie", "kommen", number="Plur")) is Mood.AMBIGUOUS


@pytest.mark.parametrize("form", ["ist", "hat", "kommt", "war", "kam", "muss"])
def test_forms_that_can_only_be_indicative_are(form):
    assert mood(*verb("er", form)) is Mood.INDICATIVE


def test_a_preterite_that_looks_like_a_subjunctive_is_left_to_the_morphologizer():
    past = "Mood={}|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
    assert mood(*verb("er", "sollte", features=past.format("Ind"))) is Mood.AMBIGUOUS
    assert mood(*verb("er", "sollte", features=past.format("Sub"))) is Mood.SUBJUNCTIVE_II


def test_infinitives_participles_and_other_words_have_no_mood():
    assert mood(*verb("er", "kommen", features="VerbForm=Inf")) is Mood.NONE
    assert mood(*verb("er", "verloren", features="VerbForm=Part")) is Mood.NONE
    assert mood(*verb("die", "würde", pos="NOUN", features="Case=Nom")) is Mood.NONE


def test_a_form_that_is_nothing_but_subjunctive_counts_though_tagged_as_an_infinitive():
    assert mood(*verb("sie", "seien", features="VerbForm=Inf")) is Mood.SUBJUNCTIVE_I


def test_an_unknown_verb_has_the_mood_that_the_morphologizer_gives():
    features = "Mood=Sub|Number=Sing|Person=3|Tense={}|VerbForm=Fin"
    assert mood(*verb("er", "tschilpe", features=features.format("Pres"))) is Mood.SUBJUNCTIVE_I
    assert mood(*verb("er", "fnorde", features=features.format("Past"))) is Mood.SUBJUNCTIVE_II


def test_an_imperative_is_no_subjunctive():
    assert mood(*verb("!", "sei", features="Mood=Imp|Number=Sing|VerbForm=Fin")) is Mood.IMPERATIVE


def test_an_infinitive_that_looks_like_a_subjunctive_of_another_verb_stays_an_infinitive():
    assert mood(*verb("sie", "führen", features="VerbForm=Inf")) is Mood.NONE
