"""A model without the words of its vocabulary reads as the whole one does."""

import tomllib
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.lookups import Lookups

from extraction.language_folders import place_of
from extraction.parse import pipeline
from extraction.parse.lean_models import load_lean

ARTICLES = Path(__file__).parents[1] / "articles"


def texts(language):
    for path in sorted(ARTICLES.glob("*.toml")):
        article = tomllib.loads(path.read_text("utf-8"))
        if article.get("language") == language:
            yield article["text"]


def told(token):
    return (
        token.text,
        token.norm_,
        token.tag_,
        token.pos_,
        str(token.morph),
        token.morph.to_dict(),
        [token.morph.get(field) for field in ("Case", "Mood", "Number", "VerbForm")],
        token.dep_,
        token.head.i,
        token.ent_iob_,
        token.ent_type_,
        token.is_sent_start,
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_token_is_told_the_same(language):
    name = place_of(language).model
    whole, lean = spacy.load(name), load_lean(name)
    checked = 0
    for _ in range(2):  # what one text brought along is forgotten with it
        for text in texts(language):
            with whole.memory_zone(), lean.memory_zone():
                assert [*map(told, lean(text))] == [*map(told, whole(text))]
            checked += 1
    assert checked > 4


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_label_and_feature_has_its_name(language):
    nlp = load_lean(place_of(language).model)
    for _, component in nlp.pipeline:
        for label in getattr(component, "labels", ()):
            assert label in nlp.vocab.strings
        for features in getattr(component, "cfg", {}).get("labels_morph", {}).values():
            for each in filter(None, [features, *features.split("|")]):
                assert each in nlp.vocab.strings


def test_lemmas_are_not_looked_up(tmp_path, monkeypatch):
    assert "lemmatizer" not in pipeline.load("de").pipe_names
    nlp = spacy.blank("de")
    lookups = Lookups()
    lookups.add_table("lemma_lookup", {"ging": "gehen"})
    nlp.add_pipe("lemmatizer", config={"mode": "lookup"}).initialize(lookups=lookups)
    nlp.to_disk(tmp_path / "other")
    monkeypatch.setenv("WORTLAUT_GERMAN_MODEL", str(tmp_path / "other"))
    assert pipeline.load("de").pipe_names == []


def test_vectors_are_those_of_the_model():
    name = place_of("de").model
    vectors = load_lean(name).vocab.vectors.data
    assert np.array_equal(vectors, spacy.load(name).vocab.vectors.data)
    assert not vectors.flags.writeable


def test_another_model_is_loaded_whole(tmp_path, monkeypatch):
    nlp = spacy.blank("de")
    nlp.vocab.strings.add("Nachtigallenweg")
    nlp.to_disk(tmp_path / "other")
    monkeypatch.setenv("WORTLAUT_GERMAN_MODEL", str(tmp_path / "other"))
    assert "Nachtigallenweg" in pipeline.load("de").vocab.strings
