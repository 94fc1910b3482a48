"""That an attribute ruler that remembers changes what spaCy's own changes."""

import pytest
import spacy
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, Token

from extraction.parse import pipeline
from extraction.parse.attribute_rules import RememberingRuler, remember_rules
from tests.extraction.judged.expectations import all_articles

WORDS = ["That", "that", "is", "to", "to", "go", ",", "there", "is", "n't", "gonna", "\n", "to"]
TAGS = ["DT", "IN", "VBZ", "TO", "IN", "VB", "X", "EX", "VBZ", "RB", "VBG", "_SP", "TO"]
DEPS = ["det", "mark", "ROOT", "aux", "prep", "xcomp", "", "expl", "ROOT", "neg", "ROOT", "", ""]

RULES = {
    "one value": ([[{"TAG": "TO"}]], {"POS": "PART"}, 0),
    "several": ([[{"TAG": {"IN": ["IN", "DT"]}, "LOWER": "that"}]], {"POS": "SCONJ"}, 0),
    "any but": ([[{"IS_SPACE": True, "DEP": {"NOT_IN": ["dep"]}}]], {"DEP": "dep"}, 0),
    "no label": ([[{"DEP": ""}]], {"LEMMA": "none"}, 0),
    "two patterns": ([[{"LOWER": "go"}], [{"TAG": "EX"}]], {"POS": "X"}, 0),
    "first of a pair": ([[{"LOWER": "there"}, {"LOWER": {"IN": ["is"]}}]], {"POS": "PRON"}, 0),
    "second of a pair": ([[{"DEP": "expl"}, {"LOWER": "is"}]], {"POS": "VERB"}, 1),
    "a form": ([[{"LOWER": {"REGEX": "^n'?t$"}}]], {"LEMMA": "not"}, 0),
    "three words": ([[{"LOWER": "to"}, {"LOWER": "to"}, {}]], {"POS": "ADV"}, 1),
    "any word": ([[{}]], {"MORPH": "Foreign=Yes"}, 0),
    "features": ([[{"TAG": "VBZ"}]], {"MORPH": "Person=3|VerbForm=Fin", "POS": "AUX"}, 0),
}


def ruled(names, kind):
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    for name in names:
        ruler.add(*RULES[name])
    if kind is RememberingRuler:
        remember_rules(nlp)
    ruler = nlp.get_pipe("attribute_ruler")
    assert type(ruler) is kind
    return nlp, ruler


def read(ruler):
    heads = list(range(len(WORDS)))
    doc = Doc(ruler.vocab, WORDS, tags=TAGS, deps=DEPS, heads=heads, pos=["NOUN"] * len(WORDS))
    return annotations(ruler(doc))


def annotations(doc):
    return [(w.text, w.tag_, w.pos_, w.lemma_, w.dep_, str(w.morph)) for w in doc]


@pytest.mark.parametrize("names", [*([name] for name in RULES), list(RULES), [*RULES][::-1], []])
@pytest.mark.filterwarnings("ignore:.*W036")
def test_rules_of_every_kind_change_the_same(names):
    ours, theirs = (read(ruled(names, kind)[1]) for kind in (RememberingRuler, AttributeRuler))
    assert ours == theirs
    if names and names != ["no label"]:
        assert ours != read(ruled([], AttributeRuler)[1])


def test_a_word_met_before_is_changed_again():
    ruler = ruled(RULES, RememberingRuler)[1]
    assert read(ruler) == read(ruler)


def test_a_rule_added_later_counts():
    ruler = ruled(["one value"], RememberingRuler)[1]
    read(ruler)
    ruler.add(*RULES["two patterns"])
    assert [word[2] for word in read(ruler)][5] == "X"


def test_a_text_without_words():
    nlp = ruled(RULES, RememberingRuler)[0]
    assert annotations(nlp("")) == []


def test_an_optional_word_and_an_attribute_of_ones_own_are_left_to_spacy():
    Token.set_extension("seen", default=False, force=True)
    for rule in (
        ([[{"LOWER": "to", "OP": "?"}, {"LOWER": "go"}]], {"POS": "ADV"}, -1),
        ([[{"LOWER": "go"}]], {"_": {"seen": True}}, 0),
    ):
        ruler = ruled(["one value"], RememberingRuler)[1]
        ruler.add(*rule)
        plain = ruled(["one value"], AttributeRuler)[1]
        plain.add(*rule)
        assert read(ruler) == read(plain)
        assert ruler._rules() is None


def test_the_english_model_reads_our_articles_as_before():
    nlp = pipeline.load("en")
    ruler = nlp.get_pipe("attribute_ruler")
    assert type(ruler) is RememberingRuler
    assert ruler._rules() is not None
    for article in (article for article in all_articles() if article.language == "en"):
        doc = nlp.make_doc(article.text)
        for name, component in nlp.pipeline:
            if name == "attribute_ruler":
                break
            doc = component(doc)
        ours, theirs = ruler(doc.copy()), AttributeRuler.__call__(ruler, doc.copy())
        assert annotations(ours) == annotations(theirs)


def test_a_saved_ruler_is_one_of_spacy(tmp_path):
    nlp, ruler = ruled(["one value", "a form"], RememberingRuler)
    nlp.to_disk(tmp_path / "ruled")
    again = spacy.load(tmp_path / "ruled").get_pipe("attribute_ruler")
    assert type(again) is AttributeRuler
    assert again.patterns == ruler.patterns
