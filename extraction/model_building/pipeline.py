"""The pipeline's components and the network's sizes."""

from __future__ import annotations

from typing import Any

import spacy
from spacy.language import Language
from spacy.lookups import Lookups

WIDTH = 128
"""Width of the shared token representation. All components listen to one ``tok2vec``: parsing,
tagging and entities help one another, and a text is read once."""


def new_pipeline() -> Language:
    """An untrained German pipeline without vectors or labels."""
    nlp = spacy.blank("de")
    nlp.add_pipe("tok2vec", config={"model": _token_network()})
    nlp.add_pipe("tagger", config={"model": _tagger_network()})
    nlp.add_pipe("morphologizer", config={"model": _tagger_network()})
    nlp.add_pipe(
        "parser", config={"model": _transition_network("parser", 128), "min_action_freq": 10}
    )
    nlp.add_pipe("ner", config={"model": _transition_network("ner", 64)})
    return nlp


def add_lemmatizer(nlp: Language, lookups: Lookups) -> None:
    """Lemmas by part of speech, looked up after the morphologizer has found it."""
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"}, after="morphologizer")
    lemmatizer.initialize(lookups=lookups)  # type: ignore[attr-defined]


def new_teacher() -> Language:
    """An untrained parser that reads HanTa's tags in context as a feature: better, and much
    slower.
    """
    nlp = spacy.blank("de")
    nlp.add_pipe("tok2vec", config={"model": _token_network(tags=True)})
    nlp.add_pipe("morphologizer", config={"model": _tagger_network()})
    nlp.add_pipe(
        "parser", config={"model": _transition_network("parser", 128), "min_action_freq": 10}
    )
    return nlp


def _token_network(*, tags: bool = False) -> dict[str, Any]:
    attributes = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 1500} | (
        {"TAG": 300} if tags else {}
    )
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": [*attributes],
            "rows": [*attributes.values()],
            "include_static_vectors": True,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def _listener() -> dict[str, Any]:
    return {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}


def _tagger_network() -> dict[str, Any]:
    return {"@architectures": "spacy.Tagger.v2", "tok2vec": _listener()}


def _transition_network(state_type: str, hidden_width: int) -> dict[str, Any]:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state_type,
        "extra_state_tokens": False,
        "hidden_width": hidden_width,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": _listener(),
    }
