"""Lemma tables for spaCy's rule lemmatizer: for each part of speech, lower-case form → lemma.

Verbs come from the verb dictionary, function words from the treebanks, the rest from HanTa. The
tables hold only forms that differ from their lemma; a word they lack is its own lemma, in lower
case unless it is a noun.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from spacy.lookups import Lookups
from spacy.tokens import Doc

from extraction.model_building import hanta
from extraction.model_building.verbs import Reading

FUNCTION_WORDS = frozenset({"ADP", "AUX", "CCONJ", "DET", "NUM", "PART", "PRON", "SCONJ"})
HANTA_TAGS = {"NN": "noun", "NNA": "noun", "NE": "propn", "ADJ(A)": "adj", "ADJ(D)": "adj"}
AUXILIARIES = frozenset(
    {"sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"}
)

CAPITALISED = frozenset({"noun", "propn"})
LOWER_CASE = [["", ""]]
"""The rule that takes nothing off and adds nothing: spaCy applies rules to the word in lower
case."""

Lemmas = dict[str, str]


def lemma_lookups(
    verbs: Mapping[str, Collection[Reading]],
    tags: Mapping[str, Sequence[tuple[str, float]]],
    log_probabilities: Mapping[str, float],
    gold: Iterable[Doc],
) -> Lookups:
    """Tables for ``Lemmatizer(mode="rule")``. ``tags`` are HanTa's words with their tags, frequent
    words only.
    """
    tables: defaultdict[str, Lemmas] = defaultdict(dict)
    _add_hanta(tables, tags)
    tables["verb"] = _verb_lemmas(verbs, log_probabilities)
    _add_function_words(tables, gold)
    auxiliaries = {form: lemma for form, lemma in tables["verb"].items() if lemma in AUXILIARIES}
    tables["aux"] |= auxiliaries
    lookups = Lookups()
    lookups.add_table(
        "lemma_rules", {pos: [] if pos in CAPITALISED else LOWER_CASE for pos in tables}
    )
    lookups.add_table(
        "lemma_exc",
        {
            pos: {form: [lemma] for form, lemma in sorted(table.items())}
            for pos, table in sorted(tables.items())
        },
    )
    return lookups


def _verb_lemmas(
    verbs: Mapping[str, Collection[Reading]], log_probabilities: Mapping[str, float]
) -> Lemmas:
    """Where a form belongs to several verbs (gehört: hören, gehören), the verb with the more
    frequent infinitive.
    """

    def frequency(lemma: str) -> float:
        return log_probabilities.get(lemma, -99.0)

    known = {form: readings for form, readings in verbs.items() if form in log_probabilities}
    lemmas = {
        form: max(sorted({reading.lemma for reading in readings}), key=frequency)
        for form, readings in known.items()
    }
    return {form: lemma for form, lemma in lemmas.items() if form != lemma}


def _add_hanta(
    tables: defaultdict[str, Lemmas], tags: Mapping[str, Sequence[tuple[str, float]]]
) -> None:
    for word, candidates in tags.items():
        for tag, _ in candidates[:2]:
            pos = HANTA_TAGS.get(tag)
            if pos and (lemma := hanta.lemma(word, tag)) != word:
                tables[pos].setdefault(word.lower(), lemma)


def _add_function_words(tables: defaultdict[str, Lemmas], gold: Iterable[Doc]) -> None:
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for token in (token for doc in gold for token in doc if token.pos_ in FUNCTION_WORDS):
        counts[token.pos_.lower(), token.lower_][token.lemma_] += 1
    for (pos, form), lemmas in counts.items():
        if (lemma := lemmas.most_common(1)[0][0]) != form:
            tables[pos][form] = lemma
