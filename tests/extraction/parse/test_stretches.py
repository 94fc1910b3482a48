"""That a text read in many places at once is read as from its beginning."""

from itertools import pairwise

import pytest
from spacy.pipeline import DependencyParser, EntityRecognizer

from extraction.parse import pipeline, stretches
from extraction.parse.parser_steps import _Scores
from tests.extraction.judged.expectations import all_articles
from tests.extraction.parse.test_parser_steps import annotated, read, stepping

KINDS = {"parser": DependencyParser, "ner": EntityRecognizer}

# In front of »Cllr« the parser knows already that »Tull« begins a sentence.
BROKEN_AHEAD = """\
1. Public questions
A resident asked when the lamps on Mill Lane would be mended. The Clerk said the contractor had been \
told twice. Cllr Tull said he would ring them himself. Cllr Nolan was against it.
"""


def everywhere(step):
    """Stretches of ``step`` words, whatever stands there."""
    return lambda doc, length: [*range(step, len(doc), step), len(doc)]


def texts_in(code):
    texts = [article.text for article in all_articles() if article.language == code]
    return [*texts, BROKEN_AHEAD] if code == "en" else texts


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("step", [1, 2, 7])
def test_wherever_a_text_is_divided_it_is_read_as_a_whole(monkeypatch, code, name, step):
    nlp = stepping(code)
    parser = nlp.get_pipe(name)
    monkeypatch.setattr(stretches, "_ends", everywhere(step))
    for text in texts_in(code):
        ours = annotated(parser, read(nlp, [text]), parser.greedy_parse)
        loop = KINDS[name].greedy_parse
        whole = annotated(parser, read(nlp, [text]), lambda docs: loop(parser, docs))  # noqa: B023
        assert ours == whole


def test_texts_of_a_batch_are_divided_each_by_itself(monkeypatch):
    nlp = stepping("de")
    parser = nlp.get_pipe("parser")
    monkeypatch.setattr(stretches, "_ends", everywhere(3))
    texts = ["", "Sie kommt.", *texts_in("de")[:3], "\n\n"]
    together = annotated(parser, read(nlp, texts), parser.greedy_parse)
    assert together == [
        [] if not text else annotated(parser, read(nlp, [text]), parser.greedy_parse)[0]
        for text in texts
    ]


def put_back(parser, doc, first):
    """A state that has taken the words up to ``first + 2``, and put the last two back."""
    (state,) = parser.moves.init_batch([doc])
    for _ in range(first):
        state.push()
        state.pop()
    for _ in range(3):
        state.push()
    state.unshift()
    state.unshift()
    state.pop()
    return state


def three_stretches(first, second, third):
    """Of a word or two each, the rest in the third."""
    last = stretches.TextStretch(third, third.length, None, bool)
    middle = stretches.TextStretch(second, 3, last, bool)
    return [stretches.TextStretch(first, 1, middle, bool), middle, last]


def test_words_that_came_back_are_no_beginning():
    nlp = stepping("de")
    parser, doc = nlp.get_pipe("parser"), nlp.make_doc("Sie kam und blieb dort bis zuletzt.")
    (plain,) = parser.moves.init_batch([doc])
    first, second, third = three_stretches(put_back(parser, doc, 0), plain, plain)
    first.join()
    assert second.dropped
    assert (first.end, first.following) == (3, third)


def test_a_stretch_that_is_dropped_drops_no_other():
    nlp = stepping("de")
    parser, doc = nlp.get_pipe("parser"), nlp.make_doc("Sie kam und blieb dort bis zuletzt.")
    (plain,) = parser.moves.init_batch([doc])
    states = put_back(parser, doc, 0), put_back(parser, doc, 2), plain
    first, second, third = three_stretches(*states)
    first.join()
    second.join()
    assert second.dropped
    assert not third.dropped


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("name", KINDS)
def test_what_a_state_is_worth_does_not_hang_on_the_others_beside_it(code, name):
    nlp = stepping(code)
    parser = nlp.get_pipe(name)
    docs = read(nlp, texts_in(code)[:6])
    scores_of = _Scores(parser.model, docs)
    states = parser.moves.init_batch(docs)
    for _ in range(20):
        together = scores_of(states).copy()
        alone = [scores_of([state])[0].copy() for state in states]
        assert [list(row) for row in together] == [list(row) for row in alone]
        states = parser.transition_states(states, together)


def test_a_short_text_is_one_stretch_and_a_long_one_many():
    sentence = "Der Hafen bleibt am Montag wegen des Sturms geschlossen. "
    nlp = pipeline.load("de")
    assert stretches._ends(nlp.make_doc(sentence), 12) == [10]
    doc = nlp.make_doc(sentence * 20)
    ends = stretches._ends(doc, 24)
    assert ends[-1] == len(doc)
    assert len(ends) == 7
    assert all(24 <= end - begin <= 48 for begin, end in pairwise([0, *ends[:-1]]))


def test_a_sentence_begins_behind_a_full_stop_where_nobody_has_said_where():
    nlp = pipeline.load("de")
    doc = nlp.make_doc("Er kam. Sie ging.\n\nNiemand rief „Halt.“ Es war spät. „Ja.“")
    begun = [doc[i].text for i in stretches._likely_starts(doc)]
    assert begun == ["Sie"]


def test_sentences_begin_where_the_parser_says_so():
    nlp = pipeline.load("de")
    doc = nlp("Er kam. Sie ging.\n\nNiemand rief „Halt“. Es war spät.")
    begun = [sentence.start for sentence in doc.sents][1:]
    assert stretches._likely_starts(doc) == begun
