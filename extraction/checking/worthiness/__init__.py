"""Whether a statement is worth a fact-check, by signs that an editor can read; no model, no spaCy.

>>> from extraction.checking.worthiness import weigh
>>> found = weigh("Die Zahl der Gäste ist um 18 Prozent gesunken.", "de")
>>> [sign.kind.value for sign in found.signs]
['figure', 'past']
>>> found.score > 0.5
True
"""

from __future__ import annotations

from extraction.checking.worthiness.records import Sign, SignKind, Worthiness
from extraction.checking.worthiness.weighing import WEIGHTS, score_of, signs_of, weigh

__all__ = ["WEIGHTS", "Sign", "SignKind", "Worthiness", "score_of", "signs_of", "weigh"]
