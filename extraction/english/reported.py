"""English reported speech: the act of speaking told with its content as a noun phrase (»called for
an inquiry«).
"""

from __future__ import annotations

from extraction.english.cues import Cue, find_cues
from extraction.english.dependency_tree import Parse
from extraction.english.speakers import animate, find_addressee, find_speaker
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.rejections import labels_with_quotation

_OBJECTS = ("dobj", "ccomp", "xcomp", "dative")


def reported_statement(context: Context, parse: Parse, k: int) -> Candidate | None:
    """Sentence ``k`` as a whole when its main clause tells an act of speaking."""
    sentence, words = context.sentences[k], context.words
    for cue in find_cues(context, parse, sentence.begin, sentence.end):
        if not _tells(context, parse, cue) or labels_with_quotation(context, k, cue.verb):
            continue
        speaker = find_speaker(context, parse, cue, sentence.begin, sentence.end)
        if speaker is None or not any(animate(context, i) for i in range(*speaker)):
            continue
        addressee = find_addressee(context, parse, cue, speaker, sentence.begin, sentence.end)
        candidate = Candidate(
            StatementType.REPORTED, "reported", k, [(sentence.begin, sentence.end)], [speaker]
        )
        candidate.addressee = (
            [addressee] if addressee and addressee[0] > words.heads[cue.main] else []
        )
        candidate.medium, candidate.trigger = cue.medium, cue.words
        return candidate
    return None


def _tells(context: Context, parse: Parse, cue: Cue) -> bool:
    words = context.words
    if cue.rule != "verb" or "object" not in cue.uses or cue.unreal or cue.carrier < 0:
        return False
    main = words.labels[cue.main] in ("ROOT", "conj") and words.labels[cue.carrier] in (
        "ROOT",
        "conj",
    )
    if not main or parse.first(cue.main, "neg") >= 0:
        return False
    if any(
        words.lower[i] in context.lexicon.words["victims"]
        for i in range(cue.main, parse.right[cue.main])
    ):
        return False
    return _has_object(parse, cue)


def _has_object(parse: Parse, cue: Cue) -> bool:
    asked = cue.asks("object")
    if asked:
        return parse.has_word(cue.main, asked, "prep", "dative", "agent")
    return cue.passive or any(child > cue.main for child in parse.of(cue.main, *_OBJECTS))
