"""That layers read in fewer steps give what thinc's own forward pass gives."""

import numpy as np
import pytest
import spacy
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed, build_Tok2Vec_model
from thinc.api import NumpyOps

from extraction.language_folders import place_of
from extraction.parse.lean_models import load_lean
from extraction.parse.matrix_products import choose_products
from extraction.parse.network_layers import _Reading, read_with_fewer_steps
from tests.extraction.judged.expectations import all_articles


@pytest.fixture(scope="module", params=["de", "en"])
def nlp(request):
    loaded = load_lean(place_of(request.param).model)
    for _, component in loaded.pipeline:
        for node in component.model.walk() if getattr(component, "model", None) else ():
            node.ops = NumpyOps(use_blis=False)
    read_with_fewer_steps(loaded)
    return loaded


def replaced(nlp):
    """Nodes that read in this way: embedding and encoding of each component with its own."""
    return [
        node
        for _, component in nlp.pipeline
        for node in (component.model.walk() if getattr(component, "model", None) else ())
        if isinstance(node._func, _Reading)
    ]


def by_thinc(node, given):
    return node._func._train(node, given, False)[0]


def made(nlp):
    return [
        nlp.make_doc(article.text) for article in all_articles() if article.language == nlp.lang
    ]


def test_each_network_of_words_reads_in_this_way(nlp):
    # the English names have their own beside the one that tagger and parser share
    assert len(replaced(nlp)) == {"de": 2, "en": 4}[nlp.lang]


def test_the_encoding_is_the_same_to_the_last_bit(nlp):
    docs = made(nlp)
    for embed, encode in zip(*[iter(replaced(nlp))] * 2, strict=True):
        for batch in ([docs[0]], docs[:3]):
            given = by_thinc(embed, batch)
            for ours, theirs in zip(encode.predict(given), by_thinc(encode, given), strict=True):
                assert np.array_equal(ours, theirs)


def test_the_embedding_is_the_same_but_for_last_digits(nlp):
    docs = made(nlp)
    for embed in replaced(nlp)[::2]:
        for batch in ([docs[0]], docs[:3]):
            for ours, theirs in zip(embed.predict(batch), by_thinc(embed, batch), strict=True):
                np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_a_text_without_words_among_others_is_one_without_vectors(nlp):
    docs = [nlp.make_doc(text) for text in ("", "a b", "", "c\n")]
    shared = nlp.get_pipe("tok2vec")
    assert [len(vectors) for vectors in shared.predict(docs)] == [0, 2, 0, 2]


def test_the_same_word_is_made_into_numbers_once(nlp):
    (doc,) = [nlp.make_doc("so so so so wird es gut")]
    embed = replaced(nlp)[0]
    asked = []
    hashed = embed._func._read._hashed
    before = hashed._func
    hashed._func = lambda model, words, is_train: (
        asked.append(len(words)) or before(model, words, is_train)
    )
    try:
        vectors = embed.predict([doc])[0]
    finally:
        hashed._func = before
    assert asked == [4]
    assert np.array_equal(vectors[0], vectors[3])


def test_training_goes_through_thinc(nlp):
    docs = made(nlp)[:2]
    embed, encode = replaced(nlp)[:2]
    given, back = embed.begin_update(docs)
    read, further_back = encode.begin_update(given)
    back(further_back(read))
    for node in (embed, encode):
        maxout = next(each for each in node.walk() if each.name == "maxout")
        assert maxout.get_grad("W").shape == maxout.get_param("W").shape
        for each in node.walk():
            for name in each.grad_names:
                each.set_grad(name, each.get_grad(name) * 0)


def test_weights_are_held_once_and_saved_as_they_were(nlp, tmp_path):
    whole = spacy.load(place_of(nlp.lang).model)
    nlp.get_pipe("tok2vec").to_disk(tmp_path / "tok2vec")
    saved = whole.get_pipe("tok2vec").model.to_bytes()
    again = whole.get_pipe("tok2vec").from_disk(tmp_path / "tok2vec")
    assert again.model.to_bytes() == saved
    for node in replaced(nlp):
        for each in (each for each in node.walk() if each.name == "maxout"):
            pieces = each.get_param("W").transpose(1, 0, 2)
            assert pieces.reshape((-1, pieces.shape[2])).base is pieces.base


@pytest.mark.parametrize(("window", "is_ours"), [(1, True), (2, False)])
def test_networks_built_otherwise_are_left_alone(window, is_ours):
    blank = spacy.blank("de")
    encode = MaxoutWindowEncoder(width=8, window_size=window, maxout_pieces=2, depth=2)
    attributes = {"attrs": ["NORM", "SHAPE"], "rows": [20, 10], "include_static_vectors": False}
    embed = MultiHashEmbed(width=8, **attributes)
    model = build_Tok2Vec_model(embed, encode)
    docs = [blank.make_doc("Das Haus brennt ."), blank.make_doc("Ja .")]
    model.initialize(docs)
    for node in model.walk():
        node.ops = NumpyOps(use_blis=False)
    before = model.predict(docs)
    component = blank.add_pipe("tok2vec")
    component.model = model
    read_with_fewer_steps(blank)
    assert isinstance(encode._func, _Reading) is is_ours
    read_with_fewer_steps(blank)  # once more changes nothing
    assert not isinstance(getattr(encode._func, "_train", None), _Reading)
    for ours, theirs in zip(model.predict(docs), before, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def test_where_blis_is_wanted_thinc_reads(monkeypatch):
    monkeypatch.setenv("WORTLAUT_MATRIX_PRODUCTS", "blis")
    loaded = load_lean(place_of("de").model)
    choose_products(loaded)
    assert replaced(loaded) == []
