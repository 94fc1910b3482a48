"""German, as the shared rooms ask for it."""

from __future__ import annotations

from extraction.german.finder import find_candidates
from extraction.german.grammar.ages import mend_ages
from extraction.german.grammar.clauses import split_clauses
from extraction.german.grammar.mood import subjunctives
from extraction.german.grammar.noun_phrases import apposition_end, noun_phrase
from extraction.german.grammar.verb_forms import forms, split
from extraction.german.wordings.proposal import propose
from extraction.parse.language import Language

LANGUAGE = Language(
    split_verb=split,
    verb_forms=forms,
    noun_phrase=noun_phrase,
    find_candidates=find_candidates,
    subjunctives=subjunctives,
    mend_parse=mend_ages,
    split_clauses=split_clauses,
    apposition_end=apposition_end,
    wording=propose,
)
