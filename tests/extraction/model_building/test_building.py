"""What the build of the German pipeline makes of its data, on sentences of our own."""

import gzip
import json
import random

import pytest
import spacy
from spacy.tokens import Doc

from extraction.model_building.conllu import read_sentences
from extraction.model_building.conversion import docs_from_sentences
from extraction.model_building.entities import germeval_docs
from extraction.model_building.moods import write_mood_lexicon
from extraction.model_building.quotation import STYLES, vary_quotation_marks
from extraction.model_building.silver import Silver
from extraction.model_building.sources import SourceMissingError, find_sources
from extraction.model_building.verbs import read_verbs

TREE = """\
# text = Am Abend kam der SPD-Chef.
1-2	Am	_	_	_	_	_	_	_	_
1	An	an	ADP	APPR	_	3	case	_	_
2	dem	der	DET	ART	Case=Dat|Number=Sing	3	det	_	_
3	Abend	Abend	NOUN	NN	Case=Dat|Gender=Masc|Number=Sing	4	obl	_	_
4	kam	kommen	VERB	VVFIN	Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin	0	root	_	_
5	der	der	DET	ART	Case=Nom|Number=Sing	8	det	_	_
6	SPD	SPD	PROPN	NE	Case=Nom	8	compound	_	SpaceAfter=No
7	-	-	PUNCT	$(	_	8	punct	_	SpaceAfter=No
8	Chef	Chef	NOUN	NN	Case=Nom|Number=Sing	4	nsubj:outer	_	SpaceAfter=No
9	.	.	PUNCT	$.	_	4	punct	_	_

"""
WORDS = "An dem Abend kam der SPD - Chef ."


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("de")


@pytest.fixture
def sentences(tmp_path):
    path = tmp_path / "tree.conllu.gz"
    path.write_bytes(gzip.compress(TREE.encode()))
    return list(read_sentences(path))


@pytest.fixture
def doc(sentences, nlp):
    return docs_from_sentences(sentences, nlp, stts=True)[0]


def test_contractions_and_hyphenated_words_become_the_tokens_that_spacy_makes(doc, nlp):
    assert doc.text.strip() == "Am Abend kam der SPD-Chef."
    assert [token.text for token in doc] == [token.text for token in nlp(doc.text.strip())]


def test_a_contraction_is_a_preposition_with_the_case_of_its_article(doc):
    assert (doc[0].pos_, doc[0].tag_, str(doc[0].morph)) == (
        "ADP",
        "APPRART",
        "Case=Dat|Number=Sing",
    )
    assert (doc[0].dep_, doc[0].head.text) == ("case", "Abend")


def test_a_hyphenated_word_takes_the_annotation_of_the_piece_that_governs_it(doc):
    chief = doc[4]
    assert (chief.text, chief.pos_, chief.dep_, chief.head.text) == (
        "SPD-Chef",
        "NOUN",
        "nsubj",
        "kam",
    )


def test_a_name_inside_a_longer_word_is_no_name(sentences, nlp):
    tags = ["O", "O", "O", "O", "O", "B-ORG", "O", "O", "O"]
    assert docs_from_sentences(sentences, nlp, stts=True, entities={WORDS: tags})[0].ents == ()


def test_names_of_a_whole_token_are_kept(sentences, nlp):
    tags = ["O", "O", "B-MISC", "O", "O", "O", "O", "O", "O"]
    doc = docs_from_sentences(sentences, nlp, stts=True, entities={WORDS: tags})[0]
    assert [(span.text, span.label_) for span in doc.ents] == [("Abend", "MISC")]


def test_words_with_entities_are_spaced_like_a_newspaper(tmp_path, nlp):
    rows = [
        ('"', "O"),
        ("Nein", "O"),
        ('"', "O"),
        (",", "O"),
        ("rief", "O"),
        ("Anna", "B-PER"),
        ("(", "O"),
        ("7", "O"),
        (")", "O"),
    ]
    path = tmp_path / "names.tsv.gz"
    lines = "".join(f"{number}\t{word}\t{tag}\tO\n" for number, (word, tag) in enumerate(rows, 1))
    path.write_bytes(gzip.compress(lines.encode()))
    (doc,) = germeval_docs([path], nlp)
    assert doc.text.strip() == '"Nein", rief Anna (7)'
    assert [(span.text, span.label_) for span in doc.ents] == [("Anna", "PER")]


def test_quotation_marks_vary_and_annotation_stays(nlp):
    doc = Doc(
        nlp.vocab,
        ["„", "Nein", "“", ",", "rief", "sie"],
        heads=[1, 4, 1, 4, 4, 4],
        deps=["punct"] * 6,
    )
    chance = random.Random(0)  # noqa: S311
    varied = [vary_quotation_marks(doc, chance) for _ in range(100)]
    assert {(one[0].text, one[2].text) for one in varied} == set(STYLES)
    assert all([token.head.i for token in one] == [1, 4, 1, 4, 4, 4] for one in varied)


def test_the_verb_dictionary_gives_particle_verbs_apart_and_joined_and_the_new_spelling(tmp_path):
    entry = {
        "INF": "anfassen",
        "hasPrefix": True,
        "PRÄ": {"S": {"3": ["faßt", "an"]}},
        "KJ1": {"S": {"3": ["fasse", "an"]}},
    }
    path = tmp_path / "verbs.json"
    path.write_text(json.dumps({"anfassen": entry}), "utf-8")
    verbs = read_verbs(path)
    assert {(reading.lemma, reading.particle) for reading in verbs["fasst"]} == {("fassen", "an")}
    assert {reading.lemma for reading in verbs["anfaßt"]} == {"anfassen"}
    write_mood_lexicon(verbs, tmp_path / "moods.txt")
    assert "3S1: fasse\n@particles: an\n" in (tmp_path / "moods.txt").read_text("utf-8")


def test_a_missing_treebank_is_named_in_one_line(tmp_path):
    with pytest.raises(
        SourceMissingError, match=r"^There is no .*conllu\.gz; .*TREEBANK="
    ) as error:
        find_sources({"TREEBANK": str(tmp_path)})
    assert "\n" not in str(error.value)


SPOKEN = """\
1	Er	er	PRON	PPER	Case=Nom|Number=Sing|Person=3	3	nsubj	_	_
2	habe	haben	AUX	VAFIN	Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	3	aux	_	_
3	gewartet	warten	VERB	VVPP	VerbForm=Part	0	root	_	_
4	und	und	CCONJ	KON	_	6	cc	_	_
5	habe	haben	AUX	VAFIN	Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin	6	aux	_	_
6	geschlafen	schlafen	VERB	VVPP	VerbForm=Part	3	conj	_	_

"""


def moods(tree, tmp_path, nlp):
    path = tmp_path / "spoken.conllu.gz"
    path.write_bytes(gzip.compress(tree.encode()))
    (doc,) = docs_from_sentences(read_sentences(path), nlp, stts=True)
    return [
        (token.morph.get("Mood"), token.morph.get("Person")) for token in doc if token.pos_ == "AUX"
    ]


def test_what_ich_does_in_the_present_is_no_subjunctive_whatever_the_treebank_says(tmp_path, nlp):
    assert moods(SPOKEN.replace("Er\ter", "Ich\tich"), tmp_path, nlp) == [(["Ind"], ["1"])] * 2


def test_other_subjunctives_stay_as_the_treebank_has_them(tmp_path, nlp):
    assert moods(SPOKEN, tmp_path, nlp) == [(["Sub"], ["3"])] * 2
    past = (
        SPOKEN.replace("Er\ter", "Ich\tich")
        .replace("habe\t", "hätte\t")
        .replace("Tense=Pres", "Tense=Past")
    )
    assert moods(past, tmp_path, nlp) == [(["Sub"], ["3"])] * 2


def test_the_teachers_work_is_the_same_when_it_is_read_back(tmp_path, nlp):
    words = ["Frau", "Kern", "schlief", "."]
    layers = {
        "tags": ["NN", "NE", "VVFIN", "$."],
        "pos": ["NOUN", "PROPN", "VERB", "PUNCT"],
        "ents": ["O", "B-PER", "O", "O"],
    }
    parsed = Doc(
        nlp.vocab, words, heads=[2, 0, 2, 2], deps=["nsubj", "appos", "ROOT", "punct"], **layers
    )
    Silver.of([parsed, Doc(nlp.vocab, words, **layers)]).to_disk(tmp_path / "silver")
    read = Silver.from_disk(tmp_path / "silver", spacy.blank("de").vocab)
    assert [token.head.text for token in read.parsed[0]] == [
        "schlief",
        "Frau",
        "schlief",
        "schlief",
    ]
    assert [doc.has_annotation("DEP") for doc in (*read.parsed, *read.unparsed)] == [True, False]
    assert [(e.text, e.label_) for doc in (*read.parsed, *read.unparsed) for e in doc.ents] == [
        ("Kern", "PER")
    ] * 2
    assert [token.tag_ for token in read.unparsed[0]] == layers["tags"]


def test_only_what_was_not_held_out_is_seen(nlp):
    docs = [Doc(nlp.vocab, [word]) for word in ("eins", "zwei")]
    assert [doc.text for doc in Silver([], docs).restricted_to(["zwei "]).unparsed] == ["zwei "]
