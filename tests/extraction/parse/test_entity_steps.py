"""That the transition looked up here is the one that spaCy takes."""

import numpy as np
import pytest
from spacy.tokens import Span

from extraction.parse.entity_steps import EntityMoves, EntitySteps
from tests.extraction.parse.test_parser_steps import annotated, read, stepping

TEXTS = (
    "Ada Sommer\n\nkam aus  New York. Sie blieb.",
    "\n",
    "Im Rat von Bad Neustadt an der Saale sitzt Bert Winter",
)


def documents(nlp):
    """With sentences that begin anywhere, of a document's first word nothing known."""
    docs = [nlp.make_doc(text) for text in TEXTS]
    for doc in docs:
        doc[0].is_sent_start = None
        for word in doc[1:]:
            word.is_sent_start = word.i % 5 == 3
    return docs


def looked_at(state, begin):
    """The words of all documents, of which the state's begin at ``begin``."""
    first = begin + state.E(0) if state.entity_is_open() else -1
    return np.array([(begin + state.B(0), first)])


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("seed", range(20))
def test_whatever_the_scores_the_same_transition_follows(code, seed):
    nlp = stepping(code)
    recogniser, random = nlp.get_pipe("ner"), np.random.default_rng(seed)
    moves, docs, begin = recogniser.moves, documents(nlp), 0
    steps = EntitySteps(EntityMoves(moves), docs)
    for ours, theirs in zip(moves.init_batch(docs), moves.init_batch(docs), strict=True):
        while not theirs.is_final():
            scores = random.standard_normal((1, moves.n_moves)).astype("f")
            steps.take([ours], scores, looked_at(ours, begin))
            recogniser.transition_states([theirs], scores)
            assert told(ours) == told(theirs)
        begin += ours.length


def told(state):
    return state.B(0), state.entity_is_open(), state.E(0), state.is_final()


def test_texts_beside_each_other_keep_their_ends_and_entities():
    nlp = stepping("en")
    recogniser = nlp.get_pipe("ner")
    texts = [*TEXTS, "", *TEXTS]
    together = annotated(recogniser, read(nlp, texts), recogniser.greedy_parse)
    assert together == [
        annotated(recogniser, read(nlp, [text]), recogniser.greedy_parse)[0] if text else []
        for text in texts
    ]


def test_entities_that_are_there_already_are_left_to_spacy():
    nlp = stepping("en")
    recogniser = nlp.get_pipe("ner")
    (doc,) = read(nlp, ["The mayor met Angela Merkel in Berlin."])
    assert EntitySteps.can_read([doc])
    doc.set_ents([Span(doc, 0, 2, label="ORG")], default="unmodified")
    assert not EntitySteps.can_read([doc])
    recogniser.set_annotations([doc], recogniser.greedy_parse([doc]))
    assert [(e.text, e.label_) for e in doc.ents][:2] == [
        ("The mayor", "ORG"),
        ("Angela Merkel", "PERSON"),
    ]
