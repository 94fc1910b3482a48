"""Sentences that go on with what somebody said, without a cue: English shows it by »would« and »could« alone."""

from __future__ import annotations

from extraction.article import Article
from extraction.drafts import Draft
from extraction.english.parse import Parse
from extraction.records import StatementType

_GOING_ON = (StatementType.INDIRECT, StatementType.INDIRECT_FREE_INDIRECT)


def continued_statement(article: Article, parse: Parse, k: int) -> Draft | None:
    """Sentence ``k`` when its main verb stands back in time behind indirect speech in the same paragraph."""
    sentence, words = article.sentences[k], article.words
    last = next((d for d in reversed(article.drafts) if not d.nested), None)
    if last is None or last.sentence != k - 1 or last.type not in _GOING_ON or not last.speaker:
        return None
    if words.breaks[sentence.begin] or article.partial.get(k) or last.rule in ("according to", "in the view of"):
        return None
    root = next((i for i in range(sentence.begin, sentence.end) if words.labels[i] == "ROOT"), -1)
    modal = next((c for c in parse.of(root, "aux") if words.lower[c] in article.lexicon.words["backshift"]), -1)
    if root < 0 or modal < 0 or not words.finite[modal]:
        return None
    whole = [(sentence.begin, sentence.end)]
    draft = Draft(StatementType.INDIRECT_FREE_INDIRECT, "would goes on", k, whole, last.speaker, trigger=[modal])
    draft.medium = last.medium
    return draft
