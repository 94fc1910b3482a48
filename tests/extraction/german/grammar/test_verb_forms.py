"""Forms of German verbs from their infinitive: regular, irregular, with particle."""

import pytest

from extraction.parse.lexicon import load_lexicon


def lemmas(word):
    return {reading.verb.lemma for reading in load_lexicon("de").readings(word)}


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("sagte", "sagen"),
        ("bezeichnete", "bezeichnen"),
        ("leugnete", "leugnen"),
        ("meldete", "melden"),
        ("bemängle", "bemängeln"),
        ("spricht", "sprechen"),
        ("schrieb", "schreiben"),
        ("zurückgewiesen", "zurückweisen"),
        ("mitteilte", "mitteilen"),
        ("teilte", "mitteilen"),
        ("aufzufordern", "auffordern"),
        ("widersprochen", "widersprechen"),
        ("beantragte", "beantragen"),
        ("kommentiert", "kommentieren"),
    ],
)
def test_a_form_leads_to_its_verb(word, lemma):
    assert lemma in lemmas(word)


@pytest.mark.parametrize(
    "word", ["bezeichnte", "sprechte", "mitteilt gesagt", "gekommentiert", "wohnte"]
)
def test_no_form_that_german_does_not_have(word):
    assert lemmas(word) == set()
