"""Direct speech: whole quoted sentences with or without a frame, and quoted parts of the writer's
own sentences.
"""

from __future__ import annotations

from operator import itemgetter

from extraction.german.content.gapping import gapped
from extraction.german.content.told_objects import accuses_of
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.cues.unlisted_cues import WRITTEN, is_speaker
from extraction.german.rules.quoted_words import (
    is_inscribed,
    quoted_further_in,
    quoted_without_cue,
)
from extraction.german.rules.speech_owners import (
    given_to_owner,
    only_tells_when,
    speaker_before,
    whose_saying,
)
from extraction.german.rules.verbless_frames import (
    frame_in_bracket,
    label_in_bracket,
    verbless_frame,
)
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.source_phrases import find_source_phrases
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


def frame_of_speeches(
    context: Context, k: int, speeches: list[int], pieces: list[WordSpan]
) -> Candidate | None:
    """What stands around the speeches in their sentence, read as a frame."""
    words, sentence = context.words, context.sentences[k]
    if label := label_in_bracket(words, sentence, context.ranges[speeches[0]][0]):
        return frame_in_bracket(context, label)
    shell = Candidate(StatementType.DIRECT, "", 0, [], frame=pieces)
    cues = [c for c in verb_cues(context, k) if c.rule != "noun"]
    cue = _leading(context, sentence, cues, speeches)
    for phrase in (
        find_source_phrases(context, k)
        if cue is None or not _quotes(context, sentence, cue)
        else ()
    ):
        shell.rule, shell.cue, shell.medium = f"speech, {phrase.rule}", phrase.cue, phrase.medium
        shell.speaker = [phrase.speaker] if phrase.speaker else []
        shell.addressee = [phrase.addressee] if phrase.addressee else []
        return shell
    if cue is None:
        found = verbless_frame(context, sentence, pieces, speeches)
        return given_to_owner(context, sentence, speeches, found)
    shell.rule, shell.cue, shell.medium = "speech, verb", cue.words, cue.medium
    shell.frame = _around_cue(words, sentence, cue, pieces)
    speaker = (
        speaker_before(context, sentence, cue)
        or whose_saying(context, sentence, cue, speeches)
        or find_speaker(words, sentence, cue, context.hidden, context.lexicon, sentence.begin)
    )
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
    shell.speaker = [speaker] if speaker else []
    shell.addressee = [addressee] if addressee else []
    return shell


def _leading(
    context: Context, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue of the speeches, whatever verb it is; None where only another clause has one."""
    cue = _nearest(context, sentence, cues, speeches) or _any_verb(context, sentence, speeches)
    return None if cue and only_tells_when(context, sentence, cue, speeches) else cue


def _any_verb(context: Context, sentence: Sentence, speeches: list[int]) -> Cue | None:
    """»„…“, schmunzelte Bürgermeisterin Blank«: right behind the closing mark whatever verb tells
    who speaks.
    """
    words = context.words
    ends = {context.ranges[index][1] for index in speeches}
    for k, clause in enumerate(sentence.clauses):
        i = clause.first
        behind = clause.separator == "," and clause.begin - 1 in ends and not clause.coordinator
        if not behind:
            continue
        if words.pos[i] in ("VERB", "ADJ") and is_speaker(words, i + 1, clause.end):
            words.finite[i] = True
            return Cue("verb", i, [i], k, finite=i, uses=frozenset({"quote"}))
    return None


def _quotes(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»„…“, sagte der Leiter laut der Zeitung«: it is the verb that the speech belongs to, not the
    source.
    """
    if cue.verb is None or "quote" not in cue.verb.uses or sentence.clauses[cue.clause].dependent:
        return False
    if _is_said_by_one_behind(context, sentence, cue):
        return False
    speaker = find_speaker(
        context.words, sentence, cue, context.hidden, context.lexicon, sentence.begin
    )
    return speaker is not None


def _is_said_by_one_behind(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»In dem Brief heißt es: „…“, so Sprecherin Ina Korn«: hers, where »es« names nobody."""
    words = context.words
    if all(words.lower[i] != "es" for i in cue.words):
        return False
    phrases = find_source_phrases(context, context.sentence_of[sentence.begin])
    return any(p.rule == "so" and p.speaker and p.frame[0] > cue.main for p in phrases)


def _around_cue(
    words: Words, sentence: Sentence, cue: Cue, pieces: list[WordSpan]
) -> list[WordSpan]:
    """Of the stretches around the speeches the one that holds the cue, from the beginning of its
    main clause.
    """
    for begin, end in pieces:
        if begin <= cue.main < end:
            own = (
                begin
                if sentence.clauses[cue.clause].coordinator
                else own_begin(words, sentence, cue.clause)
            )
            return [WordSpan((max(begin, min(own, *cue.words)), end))]
    return pieces


def _nearest(
    context: Context, sentence: Sentence, cues: list[Cue], speeches: list[int]
) -> Cue | None:
    """The cue closest to a speech."""
    ranges = [context.ranges[index] for index in speeches]
    begins = {begin for begin, _ in ranges}
    for cue in cues:
        if _tells_in_relative(context.words, sentence, cue, begins):
            return cue
    if led := _led_by_colon(context.words, sentence, cues, ranges):
        return led
    independent = [c for c in cues if not sentence.clauses[c.clause].dependent or c.rule != "verb"]
    gaps = [
        (begin - cue.main if cue.main < begin else cue.main - end, number, cue)
        for number, cue in enumerate(independent or cues)
        for begin, end in ranges
    ]
    return min(gaps, key=itemgetter(0, 1))[2] if gaps else None


def _led_by_colon(
    words: Words, sentence: Sentence, cues: list[Cue], ranges: list[WordSpan]
) -> Cue | None:
    """»Berg schrieb bei Nordnetz: „…“, weiter hieß es«: the verb in front of the colon, if no frame
    follows right behind the words (», hieß es in dem Brief«).
    """
    if len(ranges) != 1:
        return None
    colon, behind = ranges[0][0] - 1, ranges[0][1]
    clauses = [sentence.clauses[cue.clause] for cue in cues]
    if words.texts[colon] != ":" or any(
        clause.finite == clause.first and clause.begin >= behind for clause in clauses
    ):
        return None
    for cue, clause in zip(cues, clauses, strict=True):
        # »…, wie Sprecherin Lang sagte: „…“«
        told = not clause.dependent or words.lower[clause.first] == "wie"
        leads = clause.end in (colon, colon + 1) and told
        if leads and cue.rule == "verb" and cue.verb is not None:
            return cue
    return None


def _tells_in_relative(words: Words, sentence: Sentence, cue: Cue, begins: set[int]) -> bool:
    """»Er zeigte einen Brief, in dem es heißt: „…“«: the clause right before a speech tells it."""
    clause = sentence.clauses[cue.clause]
    if clause.end not in begins and not (clause.separator == "," and clause.end + 1 in begins):
        return False
    impersonal = any(words.lower[i] == "es" for i in cue.words)
    return clause.dependent and (impersonal or cue.verb is WRITTEN)


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
