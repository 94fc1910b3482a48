"""The rules as a spaCy component, on pipelines and on hand-built documents of both label
schemes.
"""

import pytest
import spacy
from spacy.tokens import Doc

from extraction import ModelMissingError, components
from extraction.parse import pipeline
from extraction.parse.lexicon import load_lexicon
from extraction.parse.tokens import Tokens
from extraction.statements.finder import find_statements

WORDS = [
    "Der",
    "Sprecher",
    "der",
    "Bahn",
    "sagte",
    ",",
    "dass",
    "der",
    "Zug",
    "pünktlich",
    "sei",
    ".",
]
POS = ["DET", "NOUN", "DET", "NOUN", "VERB", "PUNCT", "SCONJ", "DET", "NOUN", "ADJ", "AUX", "PUNCT"]
HEADS = [1, 4, 3, 1, 4, 9, 9, 8, 9, 4, 9, 4]
MORPHS = [
    "",
    "Case=Nom",
    "Case=Gen",
    "Case=Gen",
    "Mood=Ind|VerbForm=Fin",
    "",
    "",
    "",
    "Case=Nom",
    "",
    "",
    "",
]
SCHEMES = {
    "Universal Dependencies": [
        "det",
        "nsubj",
        "det",
        "nmod",
        "ROOT",
        "punct",
        "mark",
        "det",
        "nsubj",
        "ccomp",
        "cop",
        "punct",
    ],
    "TIGER": ["nk", "sb", "nk", "ag", "ROOT", "punct", "cp", "nk", "sb", "oc", "oc", "punct"],
}


def document(labels):
    morphs = [*MORPHS[:10], "Mood=Sub|VerbForm=Fin", ""]
    return Doc(spacy.blank("de").vocab, WORDS, pos=POS, heads=HEADS, deps=labels, morphs=morphs)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_reads_both_label_schemes(scheme):
    doc = document(SCHEMES[scheme])
    (statement,) = find_statements(Tokens(doc), load_lexicon("de"))
    assert doc.text[slice(*statement.speaker[0])] == "Der Sprecher der Bahn"
    assert doc.text[slice(*statement.quote[0])] == "dass der Zug pünktlich sei"


def test_can_be_added_to_any_pipeline():
    nlp = spacy.blank("de")
    nlp.add_pipe("wortlaut_statements")
    analysis = nlp.analyze_pipes()
    assert "token.dep" in analysis["problems"]["wortlaut_statements"]
    assert analysis["summary"]["wortlaut_statements"]["assigns"] == ["doc._.statements"]


def test_puts_statements_on_the_document():
    nlp = pipeline.load("de")
    find = components.make_statement_finder(nlp, "wortlaut_statements", "")
    doc = find(nlp("Der Sprecher sagte, dass der Zug pünktlich sei."))
    assert [str(s.type) for s in doc._.statements] == ["Indirect"]


def test_a_missing_model_is_named(monkeypatch):
    monkeypatch.setenv("WORTLAUT_GERMAN_MODEL", "de_core_news_none")
    with pytest.raises(ModelMissingError, match="de_core_news_none"):
        pipeline.load("de")
