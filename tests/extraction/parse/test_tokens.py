"""The columns of a parsed text say what spaCy's tokens say."""

import spacy
from spacy.tokens import Doc

from extraction.parse import pipeline
from extraction.parse.tokens import Tokens, features

TEXT = "Laut Anna Beispiel\nist „alles gut“. "


def hand_built():
    return Doc(
        spacy.blank("de").vocab,
        words=["Anna", "Beispiel", "\n", "kam", "gern"],
        spaces=[True, False, False, True, False],
        heads=[3, 0, 1, 3, 3],
        deps=["nsubj", "flat", "dep", "ROOT", "advmod"],
        pos=["PROPN", "PROPN", "SPACE", "VERB", "ADV"],
        morphs=["", "Case=Acc,Dat|Number=Sing", "", "VerbForm=Fin", ""],
        ents=["B-PER", "I-PER", "O", "O", "O"],
    )


def test_columns_are_those_of_the_tokens_of_a_text_read_in_pieces():
    text = TEXT * 700
    doc = pipeline.parse(text, "de")
    tokens = Tokens(doc)
    assert len(text) > 20_000
    assert tokens.texts == [token.text for token in doc]
    assert tokens.begins == [token.idx for token in doc]
    assert tokens.heads == [token.head.i for token in doc]
    assert tokens.pos == [token.pos_ for token in doc]
    assert tokens.deps == [token.dep_ for token in doc]
    assert tokens.morphs == [str(token.morph) or "_" for token in doc]
    assert tokens.entities == [token.ent_type_ for token in doc]
    assert tokens.starts == [bool(token.is_sent_start) for token in doc]


def test_a_text_that_is_given_is_not_joined_again():
    text = "Anna kam."
    assert Tokens(pipeline.parse(text, "de"), text).text is text


def test_an_entity_goes_on_behind_its_first_token():
    assert Tokens(hand_built()).goes_on == [False, True, False, False, False]


def test_children_and_the_edge_of_a_subtree_are_those_of_the_parse():
    doc = hand_built()
    tokens = Tokens(doc)
    assert tokens.children == [[child.i for child in token.children] for token in doc]
    assert [tokens.left_edge(token.i) for token in doc] == [token.left_edge.i for token in doc]


def test_each_value_of_a_feature_counts_by_itself():
    assert features("Case=Acc,Dat|Number=Sing") == {"Case=Acc", "Case=Dat", "Number=Sing"}
    tokens = Tokens(hand_built())
    assert tokens.has(1, "Case=Dat")
    assert not tokens.has(0, "Case=Dat")


def test_an_empty_text_has_no_tokens():
    tokens = Tokens(spacy.blank("de")(""))
    assert (len(tokens), tokens.children, tokens.quotations) == (0, [], ())
