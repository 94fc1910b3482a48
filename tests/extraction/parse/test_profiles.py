"""A profile leaves out what its data say, and nothing else."""

import pytest

from extraction import PROFILES, UnknownProfileError, extract
from extraction.language_folders import data_folder
from extraction.parse.lexicon import _rows, load_lexicon
from extraction.parse.profiles import EVERY_VERB, read_omissions

ROWS = [
    {"profile": "corpus", "kind": "verb", "name": "praise", "uses": "object"},
    {"profile": "corpus", "kind": "verb", "name": "rant", "uses": ""},
    {"profile": "corpus", "kind": "noun", "name": "plea", "uses": ""},
    {"profile": "corpus", "kind": "rule", "name": "sollen", "uses": ""},
    {"profile": "desk", "kind": "verb", "name": "say", "uses": "quote"},
]


def test_a_profile_leaves_out_the_uses_that_its_rows_name():
    omitted = read_omissions(ROWS, "corpus")
    assert omitted.uses_left("praise", ["quote", "object:for"]) == ["quote"]
    assert omitted.uses_left("say", ["clause", "quote"]) == ["clause", "quote"]
    assert (omitted.nouns, omitted.rules) == ({"plea"}, {"sollen"})


def test_a_verb_without_named_uses_is_left_out_as_a_whole():
    assert read_omissions(ROWS, "corpus").uses_left("rant", ["clause", "quote"]) == []


def test_a_star_stands_for_every_verb():
    rows = [*ROWS, {"profile": "corpus", "kind": "verb", "name": "*", "uses": "act"}]
    omitted = read_omissions(rows, "corpus")
    assert omitted.uses_left("say", ["clause", "act"]) == ["clause"]
    assert omitted.uses_left("praise", ["object", "act", "quote"]) == ["quote"]


def test_another_profile_is_not_touched():
    assert read_omissions(ROWS, "desk").uses_left("rant", ["clause"]) == ["clause"]


def test_a_row_of_no_known_kind_is_an_error():
    with pytest.raises(ValueError, match="adverb"):
        read_omissions([{"profile": "desk", "kind": "adverb", "name": "x", "uses": ""}], "desk")


def test_an_unknown_profile_is_refused_with_the_known_ones():
    with pytest.raises(UnknownProfileError, match="'archive'; there are desk, corpus"):
        extract("Jones said it would rain.", "en", profile="archive")


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_rows_name_profiles_verbs_and_nouns_that_there_are(language):
    folder = data_folder(language)
    verbs = {row["verb"]: row["uses"] for row in _rows(folder / "cue_verbs.tsv")}
    nouns = {row["noun"] for row in _rows(folder / "cue_nouns.tsv")}
    for row in _rows(folder / "profiles.tsv"):
        assert row["profile"] in PROFILES
        assert row["kind"] != "verb" or row["name"] in (*verbs, EVERY_VERB)
        assert row["kind"] != "noun" or row["name"] in nouns


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("profile", PROFILES)
def test_each_profile_has_a_lexicon(language, profile):
    assert load_lexicon(language, profile).verbs
