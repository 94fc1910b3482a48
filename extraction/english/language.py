"""English, as the shared rooms ask for it.

English sets no comma before most clauses, so a sentence is one clause: the rules go by the parse.
"""

from __future__ import annotations

from extraction.english.finder import find_candidates
from extraction.english.grammar.noun_phrases import noun_phrase
from extraction.english.grammar.verb_forms import forms, split
from extraction.english.wordings.proposal import propose_wording
from extraction.parse.language import Language

LANGUAGE = Language(
    split_verb=split,
    verb_forms=forms,
    noun_phrase=noun_phrase,
    find_candidates=find_candidates,
    wording=propose_wording,
)
