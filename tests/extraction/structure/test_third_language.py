"""A third language is a folder of rules and a folder of words: Dutch, outside the package."""

from pathlib import Path

import pytest
import spacy

from extraction import UnsupportedLanguageError, extract, language_folders
from extraction.checking.negation import are_opposed
from extraction.parse.language import language_of
from tests.extraction import dutch

SENTENCE = "Minister Anna Bakker zei dat de brug dicht gaat."
POS = ["NOUN", "PROPN", "PROPN", "VERB", "SCONJ", "DET", "NOUN", "ADV", "VERB", "PUNCT"]
DEPS = ["nmod", "nsubj", "flat", "ROOT", "mark", "det", "nsubj", "advmod", "ccomp", "punct"]
HEADS = [1, 3, 1, 3, 8, 6, 8, 8, 3, 3]


@spacy.Language.component("toy_dutch")
def annotate(doc):
    """What a trained pipeline would find in the one sentence."""
    return spacy.tokens.Doc(
        doc.vocab,
        [token.text for token in doc],
        [bool(token.whitespace_) for token in doc],
        pos=POS,
        deps=DEPS,
        heads=HEADS,
        morphs=["VerbForm=Fin" if pos == "VERB" else "" for pos in POS],
        ents=["O", "B-PER", "I-PER", *["O"] * 7],
    )


@pytest.fixture
def _dutch(tmp_path, monkeypatch):
    nlp = spacy.blank("nl")
    nlp.add_pipe("toy_dutch")
    nlp.to_disk(tmp_path / "nl_toy")
    monkeypatch.setenv("WORTLAUT_DUTCH_MODEL", str(tmp_path / "nl_toy"))
    monkeypatch.setattr(language_folders, "_PLACES", dict(language_folders._PLACES))
    language_folders.register(Path(dutch.__file__).parent / "data" / "nl")
    yield
    language_of.cache_clear()


@pytest.mark.usefixtures("_dutch")
def test_its_rules_and_words_find_a_statement_and_its_speaker():
    (found,) = extract(SENTENCE, "nl").statements
    pieces = {
        role: [SENTENCE[slice(*span)] for span in getattr(found, role)]
        for role in ("quote", "speaker", "cue")
    }
    assert pieces == {
        "quote": ["dat de brug dicht gaat"],
        "speaker": ["Minister Anna Bakker"],
        "cue": ["zei"],
    }
    assert (found.confidence, found.resolved_speaker) == (0.8, "Anna Bakker")


@pytest.mark.usefixtures("_dutch")
def test_the_languages_that_ship_stay_as_they_are():
    assert len(extract("Die Ministerin sagte: „Wir bauen.“", "de").statements) == 1


def test_without_its_folder_it_is_refused():
    with pytest.raises(UnsupportedLanguageError, match="supported are de, en"):
        extract(SENTENCE, "nl")


@pytest.mark.usefixtures("_dutch")
def test_its_words_for_checking_are_read_from_its_own_folder():
    assert are_opposed("De brug gaat niet dicht.", "nl", "The bridge will close.", "en")
    assert not are_opposed("De brug gaat niet dicht.", "nl", "The bridge will not close.", "en")
