"""From Universal Dependencies to spaCy's ``Doc``: one token for what spaCy's tokenizer keeps
together.

GSD and PUD split contractions (am = an + dem) and hyphenated words (CDU-Chef); spaCy keeps both.
The pieces become one token with the annotation of the piece that governs the others. Labels are
brought to one scheme: PUD marks non-finite verbs only in its own tag set, and subtypes of relations
that only one of the two treebanks uses are dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from extraction.german.grammar.mood import is_present_of_first_person
from extraction.model_building.conllu import Sentence, Surface, Word

SUBTYPES = frozenset(
    {"nsubj:pass", "csubj:pass", "aux:pass", "expl:pv", "compound:prt", "obl:agent", "obl:arg"}
)
RENAMED_RELATIONS = {"iobj": "obl:arg", "orphan": "dep", "root": "ROOT"}

VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ"})
VERBAL_FEATURES = frozenset({"Mood", "Tense", "VerbForm", "Person", "Number"})
NOMINAL_FEATURES = frozenset({"Case", "Number", "Person"})
PUD_VERB_FORMS = {"VBN": "Part", "VB": "Inf"}
"""PUD's XPOS for non-finite verbs. Its finite ones carry Mood."""

AUXILIARY_RELATIONS = frozenset({"aux", "aux:pass", "cop"})

STTS_RENAMED = {"PROAV": "PAV", "PIDAT": "PIAT", "_": ""}


@dataclass(frozen=True, slots=True)
class Unit:
    """One token to be: its surface pieces, and whether spaCy's tokenizer joined them (Ost-West,
    20.30).
    """

    form: str
    words: tuple[Word, ...]
    space_after: bool
    joined: bool


def docs_from_sentences(
    sentences: Iterable[Sentence],
    nlp: Language,
    *,
    stts: bool,
    entities: Mapping[str, Sequence[str]] | None = None,
) -> list[Doc]:
    """Gold docs, one a sentence; sentences whose tree would have a cycle after joining are left
    out.

    ``stts`` says whether the XPOS column holds STTS tags (GSD) or others (PUD); ``entities`` maps a
    sentence's words, with spaces between, to their IOB2 tags; sentences it lacks stay without
    entity annotation.
    """
    docs = []
    for sentence in sentences:
        units = [*_join(sentence, nlp)]
        doc = _doc(units, nlp, stts)
        if doc is not None:
            words = " ".join(word.form for surface in sentence for word in surface.words)
            _set_entities(doc, units, (entities or {}).get(words, ()))
            docs.append(doc)
    return docs


def _join(sentence: Sentence, nlp: Language) -> Iterable[Unit]:
    """Join surfaces that lie inside one token of spaCy's tokenizer and fill it."""
    text, spans = _text_and_spans(sentence)
    ends = {token.idx: token.idx + len(token) for token in nlp.make_doc(text)}
    position = 0
    while position < len(sentence):
        stop = _joined_until(position, spans, ends)
        pieces = sentence[position:stop]
        yield Unit(
            form=text[spans[position][0] : spans[stop - 1][1]],
            words=tuple(word for piece in pieces for word in piece.words),
            space_after=pieces[-1].space_after,
            joined=len(pieces) > 1,
        )
        position = stop


def _joined_until(position: int, spans: Sequence[tuple[int, int]], ends: dict[int, int]) -> int:
    end = ends.get(spans[position][0])
    for last in range(position, len(spans)):
        if spans[last][1] == end:
            return last + 1
        if end is None or spans[last][1] > end:
            break
    return position + 1


def _text_and_spans(sentence: Sequence[Surface]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for surface in sentence:
        spans.append((len(text), len(text) + len(surface.form)))
        text += surface.form + " " * surface.space_after
    return text, spans


def _doc(units: Sequence[Unit], nlp: Language, stts: bool) -> Doc | None:
    unit_of = {word.id: index for index, unit in enumerate(units) for word in unit.words}
    governors = [_governor(unit, index, unit_of) for index, unit in enumerate(units)]
    heads = [unit_of.get(word.head, index) for index, word in enumerate(governors)]
    if _has_cycle(heads):
        return None
    spoken = _verbs_of_first_person(units)
    governed = list(zip(units, governors, strict=True))
    return Doc(
        nlp.vocab,
        words=[unit.form for unit in units],
        spaces=[unit.space_after for unit in units],
        pos=["X" if word.upos == "_" else word.upos for word in governors],
        tags=[_tag(unit, word) if stts else "" for unit, word in governed],
        morphs=[_morph(unit, word, spoken) for unit, word in governed],
        lemmas=[_lemma(unit, word) for unit, word in governed],
        heads=heads,
        deps=[_relation(word.deprel) for word in governors],
    )


def _lemma(unit: Unit, word: Word) -> str:
    return unit.form if unit.joined else word.lemma


def _set_entities(doc: Doc, units: Sequence[Unit], tags: Sequence[str]) -> None:
    """A token belongs to an entity only when all its words do: »CDU-Chef« is no name."""
    if not tags:
        return
    spans: list[Span] = []
    open_entity = False
    for index, unit in enumerate(units):
        own = [tags[word.id - 1] for word in unit.words]
        if "O" in own:
            open_entity = False
        elif open_entity and own[0].startswith("I-"):
            spans[-1] = Span(doc, spans[-1].start, index + 1, label=spans[-1].label)
        else:
            spans.append(Span(doc, index, index + 1, label=own[0][2:]))
            open_entity = True
    doc.set_ents(spans)


def _governor(unit: Unit, index: int, unit_of: dict[int, int]) -> Word:
    """The first piece that hangs on something outside its token."""
    outside = (word for word in unit.words if unit_of.get(word.head) != index)
    return next(outside, unit.words[0])


def _relation(deprel: str) -> str:
    relation = deprel if deprel in SUBTYPES else deprel.split(":")[0]
    return RENAMED_RELATIONS.get(relation, relation)


def _tag(unit: Unit, word: Word) -> str:
    if len(unit.words) > 1 and not unit.joined and word.upos == "ADP":
        return "APPRART"
    return STTS_RENAMED.get(word.xpos, word.xpos)


def _verbs_of_first_person(units: Iterable[Unit]) -> frozenset[int]:
    """Ids of the verbs, and of their auxiliaries, whose subject is »ich«, also one shared in
    coordination.
    """
    words = [word for unit in units for word in unit.words]
    owners = {
        word.head: word.form.lower() for word in words if word.deprel.split(":")[0] == "nsubj"
    }
    verbs = {head for head, subject in owners.items() if subject == "ich"}
    for word in words:
        if word.deprel == "conj" and word.head in verbs and word.id not in owners:
            verbs.add(word.id)
    return frozenset(
        verbs
        | {word.id for word in words if word.head in verbs and word.deprel in AUXILIARY_RELATIONS}
    )


def _morph(unit: Unit, word: Word, spoken: frozenset[int]) -> str:
    words = [word] if unit.joined else unit.words
    feats = {name: value for piece in words for name, value in piece.feats.items()}
    kept = {name: feats[name] for name in sorted(_kept_features(unit, word)) if name in feats}
    if word.upos in VERBAL:
        kept = _verb_features(kept, word, spoken)
    return "|".join(f"{name}={value}" for name, value in kept.items())


def _kept_features(unit: Unit, word: Word) -> frozenset[str]:
    if word.upos in VERBAL:
        return VERBAL_FEATURES
    if word.upos == "ADP" and len(unit.words) > 1:
        return frozenset({"Case", "Number"})
    return NOMINAL_FEATURES if word.upos in NOMINAL else frozenset()


def _verb_features(feats: dict[str, str], word: Word, spoken: frozenset[int]) -> dict[str, str]:
    if "Mood" in feats:
        if (
            word.id in spoken
            and feats["Mood"] == "Sub"
            and is_present_of_first_person(word.form.lower())
        ):
            # GSD has »ich … habe« as a third person subjunctive
            feats = {**feats, "Mood": "Ind", "Person": "1"}
        return {**feats, "VerbForm": "Fin"}
    form = PUD_VERB_FORMS.get(word.xpos) or feats.get("VerbForm")
    return {"VerbForm": form} if form in ("Inf", "Part") else feats


def _has_cycle(heads: Sequence[int]) -> bool:
    for start in range(len(heads)):
        position = start
        for _ in heads:
            position = heads[position]
        if heads[position] != position:
            return True
    return False
