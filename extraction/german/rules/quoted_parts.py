"""Quoted parts of the writer's own sentences with a verb beside them: »Er nannte das Gesetz
„unausgegoren“«, »Auf dem Banner stand „Rettet den Kiosk“«.
"""

from __future__ import annotations

from extraction.german.content.gapping import gapped
from extraction.german.content.told_objects import accuses_of
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.cues.unlisted_cues import WRITTEN
from extraction.german.rules.quoted_words import (
    is_inscribed,
    quoted_further_in,
    quoted_without_cue,
)
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.subjects import own_begin
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, without
from extraction.statements.context import Context
from extraction.statements.rejections import is_name

_GERMAN = word_groups("de")
_ENDINGS = tuple(_GERMAN["endings_of_attributes"])


def is_motto(words: Words, begin: int) -> bool:
    """»nach dem Motto: „Was guckst du?“«: how somebody does something, which nobody said."""
    return words.texts[begin - 1] == ":" and words.lower[begin - 4 : begin - 1] == [
        "nach",
        "dem",
        "motto",
    ]


def is_no_name(context: Context, k: int, begin: int) -> bool:
    """Whether the quoted words are surely said, in whatever letters: written on something, or what
    somebody is charged with.
    """
    if is_inscribed(context, begin) or stands_written(context, k, begin):
        return True
    here = context.sentences[k].clause_of(begin)
    cues = verb_cues(context, k)
    return any(cue.clause == here and accuses_of(context.words, cue, begin) for cue in cues)


def stands_written(context: Context, k: int, begin: int) -> bool:
    """»Auf einem Banner stand „Rettet den Kiosk“«, »Auf der Tafel ist „Bitte warten“ zu lesen«."""
    here = context.sentences[k].clause_of(begin)
    before = begin - 1
    return any(
        cue.verb is WRITTEN
        and cue.clause == here
        and (before in cue.words or context.words.pos[before] in ("ADV", "NOUN", "PROPN"))
        for cue in verb_cues(context, k)
    )


def _is_said(context: Context, cue: Cue, begin: int) -> bool:
    """Whether quoted words in the clause of a cue are its object or predicate, not a name in
    passing.
    """
    words = context.words
    if cue.verb is None:
        return _is_stance(words, cue)
    if cue.verb is WRITTEN:
        return stands_written(context, context.sentence_of[begin], begin)
    if accuses_of(words, cue, begin):
        return True
    if "slip" in cue.verb.uses or words.lower[begin - 3 : begin] == ["mit", "den", "worten"]:
        return True
    first = words.texts[begin + 1] if begin + 1 < len(words) else ""
    if words.lower[begin - 1] == "als":
        return "label" in cue.verb.uses
    before = words.lower[begin - 1]
    if not cue.verb.uses & {"object", "label"}:
        # »sah darin einen „Angriff“«, but not »sagte sie zum „Austausch“«
        here = context.sentences[context.sentence_of[begin]].clause_of(begin)
        if cue.verb.lemma not in _GERMAN["labelling_verbs"] or cue.clause != here:
            return False
        if before in _GERMAN["never_before_label"]:
            return False
    attribute = words.pos[begin - 1] == "ADJ" and before.endswith(_ENDINGS)
    return first[:1].islower() or attribute or before in _GERMAN["before_quoted_object"]


def _is_stance(words: Words, cue: Cue) -> bool:
    """»ist „überzeugt“«; »er sei „zufrieden“« is what another says of him."""
    return cue.rule == "stance" and not words.subjunctive[cue.finite]


def _is_chanted(words: Words, cue: Cue, begin: int, end: int) -> bool:
    """»Die Kurve hatte „Wir haben die Nase voll“ skandiert«: a whole sentence in front of a
    participle of speech.
    """
    spoken = cue.verb is not None and cue.verb.lemma in _GERMAN["labelling_verbs"]
    whole = any(words.finite[i] for i in range(begin, end))
    return spoken and whole and cue.main == end and cue.finite not in (-1, cue.main)


def _frame_of_part(context: Context, k: int, cue: Cue, part: WordSpan) -> list[WordSpan]:
    """The clause of the cue around the quoted ``part``, without what else is quoted there."""
    words, sentence = context.words, context.sentences[k]
    last = sentence.clauses[sentence.clause_of(max(part[0], *cue.words))].end
    stop = max(last, part[1])
    while stop - 1 > part[0] and words.texts[stop - 1] in ".!?":
        stop -= 1
    start = min(own_begin(words, sentence, cue.clause), part[0])
    quoted = [context.ranges[index] for index in context.partial.get(k, ())]
    return without(
        WordSpan((start, stop)),
        [WordSpan((low, high)) for low, high in quoted if not is_name(context, low, high)] + [part],
    )


def quoted_part(context: Context, k: int, begin: int, end: int) -> Candidate | None:
    """»Er nannte das Gesetz „unausgegoren“«: the frame is the rest of the clause."""
    sentence, words = context.sentences[k], context.words
    part, here = WordSpan((begin, end)), sentence.clause_of(begin)
    cues = verb_cues(context, k)
    if len(cues) > 1:
        # That of its own clause first: »sagte, sie habe ihn „faul“ genannt«.
        cues = sorted(cues, key=lambda cue: cue.clause != here)
    for cue in cues:
        if not _reaches(sentence, cue, here):
            continue
        named = _named_beside(context, k, cue, begin)
        if named is None:
            continue
        speaker, addressee = named
        if any(one and one[0] <= begin < one[1] for one in named):
            return None
        if speaker and begin <= speaker[0] < end:
            continue  # »sei „nicht einmal der Goldfisch sicher“«
        if _is_said(context, cue, begin) or _is_chanted(words, cue, begin, end):
            return _quoted_part(context, k, cue, part, speaker, addressee)
    further = quoted_further_in(context, k, begin, end)
    return further or quoted_without_cue(context, k, begin, end)


def _reaches(sentence: Sentence, cue: Cue, here: int) -> bool:
    """»bezeichnete die Worte, sollten sie gefallen sein, als „…“«: whether a cue of speech and
    nothing but what is set in stand in front of the words.
    """
    if cue.rule == "noun" or not cue.uses & {"quote", "clause"}:
        return False
    if abs(cue.clause - here) <= 1:
        return True
    if "label" not in cue.uses or sentence.clauses[cue.clause].dependent:
        return False
    between = sentence.clauses[cue.clause + 1 : here]
    inserted = all(c.finite < 0 or c.dependent or c.kind is ClauseKind.VERB_FIRST for c in between)
    return cue.clause < here and inserted and sentence.clauses[here].finite < 0


def _may_quote(words: Words, sentence: Sentence, cue: Cue, speaker: WordSpan | None) -> bool:
    """»nennt man „…“«: what everybody calls it is nobody's; without a speaker only a passive of its
    own tells.
    """
    if speaker is None:
        return cue.passive and not sentence.clauses[cue.clause].dependent
    return words.lower[speaker[0]] != "man"


def _in_front_of_words(words: Words, speaker: WordSpan, begin: int) -> WordSpan:
    """»nannte die Chefin „ganz falsch“«: what is quoted is no name, and no part of the speaker."""
    cuts = speaker[0] < begin < speaker[1] and words.texts[begin + 1][:1].islower()
    return WordSpan((speaker[0], begin)) if cuts else speaker


def _named_beside(
    context: Context, k: int, cue: Cue, begin: int
) -> tuple[WordSpan | None, WordSpan | None] | None:
    """Who says the words at ``begin``, and to whom; None where the cue has nobody's words."""
    words, sentence = context.words, context.sentences[k]
    speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, sentence.begin)
    if not _may_quote(words, sentence, cue, speaker):
        return None
    other = gapped(context, k, cue, begin)
    speaker = other or (speaker and _in_front_of_words(words, speaker, begin))
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
    return speaker, addressee and _in_front_of_charge(words, cue, addressee, begin)


def _in_front_of_charge(words: Words, cue: Cue, addressee: WordSpan, begin: int) -> WordSpan | None:
    """»dem Senat | „Wortbruch“«: the charge is no name of who is charged; nobody is spoken to in
    »lobte die „kluge Balance“«.
    """
    if addressee[0] == begin - 1 and words.texts[begin + 1][:1].islower():
        return None
    cut = min(addressee[1], begin) if accuses_of(words, cue, begin) else addressee[1]
    return WordSpan((addressee[0], cut))


def _quoted_part(
    context: Context,
    k: int,
    cue: Cue,
    part: WordSpan,
    speaker: WordSpan | None,
    addressee: WordSpan | None,
) -> Candidate:
    before = part[0] - 1
    return Candidate(
        StatementType.DIRECT,
        "quoted part with verb",
        k,
        [part],
        speaker=[speaker] if speaker else [],
        cue=[*cue.words, before] if context.words.lower[before] == "als" else cue.words,
        frame=_frame_of_part(context, k, cue, part),
        addressee=[addressee] if addressee else [],
        medium=cue.medium,
    )
