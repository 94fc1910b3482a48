"""That the steps taken with numpy are those that spaCy's own loop takes."""

import numpy as np
import pytest
import spacy
from spacy.pipeline import DependencyParser, EntityRecognizer
from thinc.api import NumpyOps

from extraction.language_folders import place_of
from extraction.parse import pipeline
from extraction.parse.lean_models import load_lean
from extraction.parse.matrix_products import VARIABLE, choose_products
from extraction.parse.parser_steps import (
    SteppingParser,
    SteppingRecognizer,
    _Scores,
    take_steps_with_numpy,
)
from tests.extraction.judged.expectations import all_articles

KINDS = {
    "parser": (SteppingParser, DependencyParser),
    "ner": (SteppingRecognizer, EntityRecognizer),
}


def stepping(code):
    """The language's pipeline with these steps, whatever this machine would choose."""
    nlp = pipeline.load(code)
    take_steps_with_numpy(nlp)
    return nlp


def read(nlp, texts):
    """The documents as parser and recogniser get them."""
    docs = [nlp.make_doc(text) for text in texts]
    for name, component in nlp.pipeline:
        if name not in KINDS:
            docs = list(component.pipe(docs)) if hasattr(component, "pipe") else docs
    return docs


def annotated(parser, docs, steps):
    docs = [doc.copy() for doc in docs]
    parser.set_annotations(docs, steps(docs))
    return [
        [
            (word.head.i, word.dep_, word.ent_iob_, word.ent_type_, word.is_sent_start)
            for word in doc
        ]
        for doc in docs
    ]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("width", [1, 8])
def test_every_word_gets_what_the_loop_of_spacy_gives_it(code, name, width):
    nlp = stepping(code)
    parser = nlp.get_pipe(name)
    own, theirs = KINDS[name]
    assert type(parser) is own
    texts = [article.text for article in all_articles() if article.language == code]
    for begin in range(0, len(texts), width):
        batch = texts[begin : begin + width]
        # a batch's vectors are read once by each listener
        ours = annotated(parser, read(nlp, batch), parser.greedy_parse)
        loop = annotated(parser, read(nlp, batch), lambda docs: theirs.greedy_parse(parser, docs))
        assert ours == loop


@pytest.mark.parametrize("texts", [[""], ["\n"], ["Ja", "", "»Nein«, sagte Meyer.", " "]])
def test_texts_without_words_take_no_step(texts):
    nlp = stepping("de")
    ours = [[word.dep_ for word in doc] for doc in nlp.pipe(texts)]
    assert [len(labels) for labels in ours] == [len(nlp.make_doc(text)) for text in texts]


def test_a_label_without_an_example_is_never_chosen():
    nlp = stepping("en")
    parser = nlp.get_pipe("ner")
    docs = read(nlp, ["Angela Merkel met Barack Obama in Berlin."])
    (plain,) = annotated(parser, docs, parser.greedy_parse)
    seen = {
        number
        for number in range(parser.moves.n_moves)
        if parser.moves.get_class_name(number).endswith("-PERSON")
    }
    parser.model.attrs["unseen_classes"] = seen
    try:
        (without,) = annotated(parser, docs, parser.greedy_parse)
    finally:
        parser.model.attrs["unseen_classes"] = set()
    assert "PERSON" in {word[3] for word in plain}
    assert "PERSON" not in {word[3] for word in without}


def toy(factory="parser", **settings):
    nlp = spacy.blank("xx")
    parser = nlp.add_pipe(factory, "parser", config=settings)
    parser.add_label("nsubj")
    parser.model.initialize()
    for node in parser.model.walk():
        node.ops = NumpyOps(use_blis=False)
    return nlp


def test_a_parser_that_keeps_several_readings_is_left_alone():
    nlp = toy("beam_parser", beam_width=4)
    take_steps_with_numpy(nlp)
    assert type(nlp.get_pipe("parser")) is DependencyParser


def test_a_parser_without_an_upper_layer_is_left_alone():
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": False,
        "hidden_width": 8,
        "maxout_pieces": 2,
        "use_upper": False,
        "tok2vec": {"@architectures": "spacy.HashEmbedCNN.v2"}
        | {"pretrained_vectors": None, "width": 8, "depth": 1, "embed_size": 10}
        | {"window_size": 1, "maxout_pieces": 2, "subword_features": True},
    }
    nlp = toy(model=model)
    take_steps_with_numpy(nlp)
    assert type(nlp.get_pipe("parser")) is DependencyParser


def test_settings_go_over_and_a_second_time_changes_nothing():
    nlp = toy(min_action_freq=7)
    before = nlp.get_pipe("parser")
    handler = before.get_error_handler()
    take_steps_with_numpy(nlp)
    after = nlp.get_pipe("parser")
    assert (after.cfg["min_action_freq"], after.labels) == (7, before.labels)
    assert after.model is before.model
    assert after.get_error_handler() is handler
    take_steps_with_numpy(nlp)
    assert nlp.get_pipe("parser") is after


def test_such_a_pipeline_is_saved_as_one_of_spacy(tmp_path):
    nlp = toy()
    take_steps_with_numpy(nlp)
    nlp.to_disk(tmp_path / "toy")
    assert type(spacy.load(tmp_path / "toy").get_pipe("parser")) is DependencyParser


def test_where_blis_is_wanted_spacy_takes_the_steps(monkeypatch):
    monkeypatch.setenv(VARIABLE, "blis")
    nlp = load_lean(place_of("de").model)
    choose_products(nlp)
    assert type(nlp.get_pipe("parser")) is DependencyParser
    monkeypatch.setenv(VARIABLE, "numpy")
    choose_products(nlp)
    assert type(nlp.get_pipe("parser")) is SteppingParser


def test_a_step_adds_what_thinc_adds_up():
    nlp = stepping("de")
    parser = nlp.get_pipe("parser")
    docs = read(
        nlp, ["Das Haus brennt.", "»Niemand weiß das«, sagte die Bürgermeisterin am Montag."]
    )
    scores_of = _Scores(parser.model, docs)
    docs = read(nlp, [doc.text for doc in docs])
    model = parser.model.predict(docs)
    states = parser.moves.init_batch(docs)
    while states:
        scores = scores_of(states)
        np.testing.assert_allclose(scores, model.predict(states), rtol=1e-5, atol=1e-4)
        states = parser.transition_states(states, scores)
