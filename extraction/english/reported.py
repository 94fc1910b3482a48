"""English reported speech: the act of speaking told with its content as a noun phrase (»called for
an inquiry«).
"""

from __future__ import annotations

from extraction.article import Article
from extraction.drafts import Draft
from extraction.english.cues import Cue, find_cues
from extraction.english.parse import Parse
from extraction.english.speakers import animate, find_addressee, find_speaker
from extraction.records import StatementType
from extraction.reported import labels_with_quotation

_OBJECTS = ("dobj", "ccomp", "xcomp", "dative")


def reported_statement(article: Article, parse: Parse, k: int) -> Draft | None:
    """Sentence ``k`` as a whole when its main clause tells an act of speaking."""
    sentence, words = article.sentences[k], article.words
    for cue in find_cues(article, parse, sentence.begin, sentence.end):
        if not _tells(article, parse, cue) or labels_with_quotation(article, k, cue.verb):
            continue
        speaker = find_speaker(article, parse, cue, sentence.begin, sentence.end)
        if speaker is None or not any(animate(article, i) for i in range(*speaker)):
            continue
        addressee = find_addressee(article, parse, cue, speaker, sentence.begin, sentence.end)
        draft = Draft(
            StatementType.REPORTED, "reported", k, [(sentence.begin, sentence.end)], [speaker]
        )
        draft.addressee = [addressee] if addressee and addressee[0] > words.heads[cue.main] else []
        draft.medium, draft.trigger = cue.medium, cue.words
        return draft
    return None


def _tells(article: Article, parse: Parse, cue: Cue) -> bool:
    words = article.words
    if cue.rule != "verb" or "object" not in cue.uses or cue.unreal or cue.carrier < 0:
        return False
    main = words.labels[cue.main] in ("ROOT", "conj") and words.labels[cue.carrier] in (
        "ROOT",
        "conj",
    )
    if not main or parse.first(cue.main, "neg") >= 0:
        return False
    if any(
        words.lower[i] in article.lexicon.words["victims"]
        for i in range(cue.main, parse.right[cue.main])
    ):
        return False
    return _has_object(parse, cue)


def _has_object(parse: Parse, cue: Cue) -> bool:
    asked = cue.asks("object")
    if asked:
        return parse.has_word(cue.main, asked, "prep", "dative", "agent")
    return cue.passive or any(child > cue.main for child in parse.of(cue.main, *_OBJECTS))
