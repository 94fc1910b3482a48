"""Who speaks: the noun phrase that is the subject of a cue, or the agent of a passive one."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.clauses import Clause, ClauseKind, Sentence
from extraction.cues import Cue
from extraction.lexicon import Lexicon
from extraction.phrases import NOMINAL, apposition_end, loose_end, phrase_begin, phrase_end
from extraction.word_groups import word_groups
from extraction.words import Words

Range = tuple[int, int]
_GERMAN = word_groups("de")
_AGENT = _GERMAN["agent_prepositions"]
_ONLY_NOMINATIVE, _NEVER_NOMINATIVE = _GERMAN["only_nominative"], _GERMAN["never_nominative"]
_BECOME = _GERMAN["passive_finites"]
_DOCUMENT_PREPOSITIONS = _GERMAN["document_prepositions"]
_OWNERS = _GERMAN["owner_openers"]


def find_speaker(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon, begin: int
) -> Range | None:
    """The words that name who speaks, searched from ``begin`` (the frame's) to the end of the cue's clause."""
    clause = sentence.clauses[cue.clause]
    if cue.passive:
        return _agent(words, sentence, clause, hidden) or _document(words, clause, begin, hidden, lexicon, cue)
    if any(words.lower[i] in ("es", "'s") for i in cue.words):
        return _document(words, clause, begin, hidden, lexicon, cue)
    if cue.rule == "noun":
        return _owner(words, sentence, cue, clause) or _holder(words, sentence, cue, clause, hidden, lexicon, begin)
    head = _subject_head(words, sentence, cue, clause, hidden, lexicon, begin)
    if head < 0:
        head, clause = _shared_subject(words, sentence, cue, hidden, lexicon)
        if head < 0:
            return None
        cue = Cue(cue.rule, clause.finite, [], sentence.clauses.index(clause), finite=clause.finite)
        begin = min(begin, clause.begin)
    if words.lower[head] == "es":
        return None
    return _extent(words, sentence, cue, clause, head, hidden, lexicon, begin)


def _subject_head(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> int:
    anchor = cue.finite if cue.finite >= 0 else cue.main
    parsed = _parsed_subject(words, sentence, cue, clause, hidden, begin)
    if not clause.dependent:
        after = _subject_behind(words, cue, anchor, clause.end, parsed, hidden)
        if after >= 0:
            return after
    if parsed > anchor and clause.kind is ClauseKind.VERB_FIRST and clause.separator == "," and begin < clause.begin:
        head = _nominative(words, begin, clause.begin, hidden, lexicon, strict=True)
        if head >= 0 and _is_cut_off(sentence, cue.clause, head):
            return head
    if parsed >= 0 and not _is_oblique(words, phrase_begin(words, parsed, max(begin, sentence.begin))):
        return parsed
    if clause.kind is ClauseKind.MAIN:
        head = _nominative(words, begin, anchor, hidden, lexicon, strict=True)
        if head >= 0:
            return head
    if clause.dependent:
        head = _nominative(words, clause.opener + 1, anchor, hidden, lexicon)
        return head if head >= 0 else _odd_name(words, clause, anchor)
    if clause.coordinator and clause.finite == clause.first:
        return -1
    if clause.kind is ClauseKind.VERB_FIRST and clause.separator == "," and begin < clause.begin:
        head = _nominative(words, begin, clause.begin, hidden, lexicon, strict=True)
        if head >= 0 and _is_cut_off(sentence, cue.clause, head):
            return head
    return _nominative(words, anchor + 1, clause.end, hidden, lexicon)


def _odd_name(words: Words, clause: Clause, anchor: int) -> int:
    """»Wie beispiel.de berichtet«: what stands alone between »wie« and the verb, whatever the tagger takes it for."""
    if 1 <= anchor - clause.opener - 1 <= 4 and words.lower[clause.opener] == "wie":
        named = [i for i in range(clause.opener + 1, anchor) if words.texts[i][:1].isalnum()]
        return named[0] if named else -1
    return -1


def _is_cut_off(sentence: Sentence, k: int, head: int) -> bool:
    """»Meier, der gestern kam, sagte«: a fragment and what depends on it, then the verb."""
    before = [c for c in sentence.clauses[:k] if c.end > head]
    return (
        bool(before)
        and before[0].kind is ClauseKind.FRAGMENT
        and all(c.dependent or c.kind is ClauseKind.FRAGMENT for c in before)
    )


def _subject_behind(words: Words, cue: Cue, anchor: int, end: int, parsed: int, hidden: Sequence[bool]) -> int:
    """A subject right behind the verb that can be nothing else: »lobte er«, »stellte der Vorsitzende …«."""
    i = anchor + 1
    while i < end and words.lower[i] in _GERMAN["before_late_subjects"]:
        i += 1
    if i >= end or hidden[i]:
        return -1
    if words.lower[i] in _ONLY_NOMINATIVE and words.pos[i] == "PRON":
        return i
    if parsed > anchor or words.pos[i] != "DET" or words.lower[i] != "der" or words.cases[i] != "Nom":
        return -1
    takes_dative = cue.verb is None or "dat" in cue.verb.addressee
    if takes_dative and parsed >= 0:  # »Die Behörde teilte der Presse mit«, »Die Ministerin ist der Meinung«
        return -1
    for j in range(i + 1, min(end, i + 6)):
        if words.pos[j] in NOMINAL:
            return j if words.cases[j] in ("Nom", "") or words.roles[j] == "subject" else -1
    return -1


def _is_oblique(words: Words, begin: int) -> bool:
    """Whether a phrase beginning here cannot be a subject, by its article."""
    return words.lower[begin] in _NEVER_NOMINATIVE and words.pos[begin] in ("DET", "PRON", "ADP")


def _shared_subject(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon
) -> tuple[int, Clause]:
    """»Er legte das Amt nieder und verkündete«: the subject of the clause that the cue's is coordinated with."""
    own = sentence.clauses[cue.clause]
    if own.dependent or not (own.coordinator or own.kind is ClauseKind.VERB_FIRST):
        return -1, own
    for clause in reversed(sentence.clauses[: cue.clause]):
        if clause.finite < 0 or clause.dependent:
            continue
        before = Cue("", clause.finite, [clause.finite], sentence.clauses.index(clause), finite=clause.finite)
        head = _subject_head(words, sentence, before, clause, hidden, lexicon, sentence.begin)
        if head >= 0:
            return head, clause
    return -1, own


def _document(
    words: Words, clause: Clause, begin: int, hidden: Sequence[bool], lexicon: Lexicon, cue: Cue
) -> Range | None:
    """»In dem Bericht heißt es«: the text that says it, for a cue that names nobody."""
    impersonal = not cue.passive
    for i in range(begin, clause.end - 1):
        if hidden[i] or words.lower[i] not in _DOCUMENT_PREPOSITIONS or words.pos[i] != "ADP":
            continue
        for j in range(i + 1, min(clause.end, i + 9)):
            if words.pos[j] in NOMINAL:
                if impersonal or lexicon.is_speech_noun(words.lower[j]):
                    return i + 1, phrase_end(words, j, clause.end)
                break
    return None


def _holder(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> Range | None:
    """»22 Prozent teilen die Meinung«: the subject of the verb that the noun is an object of."""
    if clause.finite < 0 or words.roles[cue.main] == "subject" or clause.dependent:
        return None
    verb = Cue("verb", clause.finite, [clause.finite], cue.clause, finite=clause.finite)
    if words.lower[clause.finite] in _BECOME:
        return _agent(words, sentence, clause, hidden)
    found = find_speaker(words, sentence, verb, hidden, lexicon, begin)
    return None if found is None or found[0] <= cue.main < found[1] else found


def _owner(words: Words, sentence: Sentence, cue: Cue, clause: Clause) -> Range | None:
    """»die Behauptung der Verteidigung«: whose words the noun stands for; the noun itself when nobody is named."""
    i = cue.main + 1
    if i < clause.end and (words.lower[i] in _OWNERS or words.cases[i] == "Gen"):
        start = i + 1 if words.pos[i] == "ADP" else i
        for j in range(start, min(clause.end, start + 7)):
            if words.pos[j] in NOMINAL:
                end = phrase_end(words, j, clause.end)
                return start, apposition_end(words, sentence, end)
    return None


def _parsed_subject(
    words: Words, sentence: Sentence, cue: Cue, clause: Clause, hidden: Sequence[bool], begin: int
) -> int:
    targets = {cue.main, *cue.words}
    for i in range(max(begin, sentence.begin), clause.end):
        if words.roles[i] != "subject" or hidden[i] or words.heads[i] not in targets or i in targets:
            continue
        if words.pos[i] in NOMINAL or words.pos[i] in ("PRON", "DET", "NUM", "ADJ", "X"):
            if words.cases[i] in ("Dat", "Gen") and words.pos[i] == "PRON":
                continue
            return i
    return -1


def _nominative(
    words: Words, begin: int, end: int, hidden: Sequence[bool], lexicon: Lexicon, strict: bool = False
) -> int:
    """The head of the first noun phrase or pronoun that can be a subject; ``strict``: nothing may stand before it."""
    i = begin
    while i < end:
        pos, word = words.pos[i], words.lower[i]
        if hidden[i]:
            return -1
        if pos == "ADP" or word == "als":
            if strict:
                return -1
            i = _skip_prepositional(words, i, end)
            continue
        if pos == "DET" and word in _NEVER_NOMINATIVE:
            if strict:
                return -1
            i = _skip_prepositional(words, i, end)
            continue
        if pos == "PRON" and word in lexicon.words["personal_pronouns"]:
            return i
        if pos in NOMINAL:
            return i if words.cases[i] not in ("Dat", "Gen") or pos == "PROPN" else -1
        if strict and pos == "ADV" and i == begin and word not in _GERMAN["focus_adverbs"]:
            return -1
        if pos == "DET" and i + 1 < end and words.pos[i + 1] == "ADP":
            i = _participial_head(words, i, end)
            continue
        i += 1
    return -1


def _participial_head(words: Words, i: int, end: int) -> int:
    """»der für den Hafen zuständige Beamte«: the noun behind the participle, not the one in the phrase before it."""
    for j in range(i + 2, min(end, i + 14)):
        if words.pos[j] == "ADJ" and words.pos[j - 1] in NOMINAL and words.texts[j][:1].islower():
            for head in range(j + 1, min(end, j + 5)):
                if words.pos[head] in NOMINAL:
                    return head
    return i + 1


def _skip_prepositional(words: Words, i: int, end: int) -> int:
    for j in range(i + 1, min(end, i + 8)):
        if words.pos[j] in NOMINAL:
            return phrase_end(words, j, end)
    return i + 1


def _extent(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    head: int,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> Range:
    if words.pos[head] in ("PRON", "DET") and words.lower[head] in lexicon.words["personal_pronouns"]:
        return head, head + 1
    anchor = cue.finite if cue.finite >= 0 else cue.main
    start = phrase_begin(words, head, begin)
    if head < anchor and not clause.dependent:
        return start, _end_before_verb(words, sentence, head, anchor, lexicon)
    limit = min(clause.end, anchor) if head < anchor else clause.end
    end = phrase_end(words, head, limit)
    following = apposition_end(words, sentence, end)
    if following != end and (following == sentence.end or words.texts[following] in ",.:;–" or head < anchor):
        end = following
    return start, _without_cue(words, cue, start, end)


def _end_before_verb(words: Words, sentence: Sentence, head: int, anchor: int, lexicon: Lexicon) -> int:
    """In the prefield everything up to the verb belongs to the subject, save relative clauses and loose adverbs."""
    for clause in sentence.clauses:
        if head < clause.begin <= anchor and clause.separator == "," and clause.dependent:
            return clause.begin - 1
    end = anchor
    if words.texts[end - 1] == ",":
        end -= 1
    return loose_end(words, head, end, lexicon.words["loose_adverbs"])


def _without_cue(words: Words, cue: Cue, start: int, end: int) -> int:
    for i in cue.words:
        if start < i < end:
            end = i
    return max(end, start + 1)


def _agent(words: Words, sentence: Sentence, clause: Clause, hidden: Sequence[bool]) -> Range | None:
    """»wurde von der Polizei bestätigt«."""
    for i in range(clause.begin, clause.end - 1):
        if words.lower[i] in _AGENT and not hidden[i]:
            for j in range(i + 1, min(clause.end, i + 9)):
                if words.pos[j] in NOMINAL or (words.pos[j] == "PRON" and words.cases[j] == "Dat"):
                    return i + 1, phrase_end(words, j, clause.end)
    return None
