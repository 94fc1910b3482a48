"""What is coordinated behind the words that an English cue tells: the speaker's next act of
speaking, or more of what is told.
"""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.grammar.verb_forms import is_beyond_modal
from extraction.parse.lexicon import VerbReading
from extraction.parse.word_groups import word_groups
from extraction.records import Medium
from extraction.statements.context import Context

_JOINING = frozenset({"and", "but"})
_READ_OUT = (["from"], ["out"], ["aloud"])
_USES = frozenset({"clause", "infinitive", "object"})
_BACKSHIFTED = frozenset({"would", "could", "might", "'d", "’d"})
_PERSONS = word_groups("en")["personal_pronouns"]


def tells_next(context: Context, parse: Parse, cue: Cue, joining: int) -> bool:
    """»She believes that they stay, [and] thinks it is wrong«, »to cut taxes [while] urging …«:
    whether the speaker's next verb of speech stands behind word ``joining``.
    """
    words, i = context.words, joining + 1
    if context.quoted[i]:
        return False
    if words.lower[joining] == "while":
        takes = parse.first(i, "dobj", "ccomp", "xcomp") > i  # not »while responding to a call«
        return takes and _is_speaking(context, i) and words.labels[i] in ("advcl", "pcomp", "conj")
    if words.lower[joining] not in _JOINING:
        return False
    if words.lower[i] == "read" and words.lower[i + 1 : i + 2] in _READ_OUT:
        return words.labels[i] == "conj"  # »…, and read from a letter«
    if parse.is_gerund(cue.main):  # »saying it was late and calling it a joke«
        return _is_speaking(context, i) and words.labels[i] == "conj"
    if _is_done_since(context, parse, cue, i) or _goes_on_speaking(context, parse, cue, i):
        return True
    return _follows_quotation(context, parse, cue, joining)


def _follows_quotation(context: Context, parse: Parse, cue: Cue, joining: int) -> bool:
    """»said she “stood up to him,” [and] mentioned her vote«: in the tense of the cue, behind the
    comma that closes the quoted words.
    """
    words, i = context.words, joining + 1
    closed = context.quoted[joining - 1] and words.texts[joining - 2] == ","
    same = words.morphs[i] == words.morphs[cue.main] and words.labels[i] == "conj"
    return closed and same and _speaks(context, i) and parse.first(i, *SUBJECTS) < 0


def _goes_on_speaking(context: Context, parse: Parse, cue: Cue, i: int) -> bool:
    words = context.words
    many = "Number=Plur" in words.morphs[max(parse.first(cue.carrier, *SUBJECTS), 0)]
    if many and "Number=Sing|Person=3" in words.morphs[i]:
        return False  # »Aides say he was shaken and believes …«
    beyond = is_beyond_modal(parse, i, words.heads[i])
    if not (words.finite[i] or beyond) or not _is_conjunct(parse, i):
        return False
    readings = [r for r in context.lexicon.readings(words.lower[i]) if _is_complete(parse, i, r)]
    tells = any(r.verb.uses & _USES and "matter" not in r.verb.uses for r in readings)
    return tells or (bool(readings) and (beyond or _has_tense_of_frame(parse, cue, i)))


def _is_done_since(context: Context, parse: Parse, cue: Cue, i: int) -> bool:
    """»had said she would sign but [has] since turned«: no part of what was said before."""
    words, verb = context.words, context.words.heads[i]
    done = words.lower[i] in ("has", "have") and words.labels[i] == "aux"
    alone = words.labels[verb] == "conj" and parse.first(verb, *SUBJECTS) < 0
    before = "Tense=Past" in words.morphs[cue.main] or parse.has_word(cue.main, ("had",), "aux")
    return done and alone and before and parse.has_word(words.heads[verb], _BACKSHIFTED, "aux")


def _is_speaking(context: Context, i: int) -> bool:
    """A participle of speech: »urging«."""
    readings = context.lexicon.readings(context.words.lower[i])
    return context.words.lower[i].endswith("ing") and any(
        reading.whole and reading.verb.uses & (_USES | {"label"}) for reading in readings
    )


def _is_conjunct(parse: Parse, i: int) -> bool:
    """A verb without a subject of its own; »was one, but added that …« is taken for a clause."""
    told = parse.words.labels[i] == "ccomp" and parse.words.lower[i + 1 : i + 2] == ["that"]
    return (parse.words.labels[i] == "conj" or told) and parse.first(i, *SUBJECTS) < 0


def _is_complete(parse: Parse, i: int, reading: VerbReading) -> bool:
    """Not »took off«, which »took issue with« shares its verb with, nor »found a large group«."""
    if reading.verb.lemma == "find" and parse.first(i, "ccomp", "xcomp") < i:
        return False
    return reading.whole or reading.verb.particle in parse.words.lower[i + 1 : i + 4]


def _has_tense_of_frame(parse: Parse, cue: Cue, i: int) -> bool:
    """»He said it [is] late but [noted] its worth«: in the past as the cue, while what is told is
    not.
    """
    morphs, told = parse.words.morphs, parse.words.heads[i]
    aux = max(parse.of(told, "aux", "auxpass"), key=lambda a: parse.words.finite[a], default=told)
    past = "Tense=Past" in morphs[i] and "Tense=Past" in morphs[cue.main]
    return past and "Tense=Pres" in morphs[aux] and parse.words.labels[told] == "ccomp"


def goes_on_told(context: Context, parse: Parse, cue: Cue, head: int, child: int) -> bool:
    """»He said it was late, but he would stay«, »They say they called, but they were not heard«:
    whether the clause of ``child``, which the parse joins to the cue, goes on with what is told.
    """
    words = context.words
    verb = child if words.labels[child] != "cc" else _joined_by(parse, child)
    told = words.labels[head] == "ccomp" and parse.is_finite(head)
    if not told or verb < 0:
        return False
    if parse.first(verb, *SUBJECTS, "expl") < 0:
        return _is_anothers_number(parse, cue, verb) or _is_found(context, parse, cue, verb)
    if _speaks(context, verb) and parse.first(verb, "auxpass") < 0:
        return False
    first, next_one = _first_subject(parse, head), _first_subject(parse, verb)
    same = words.lower[first] == words.lower[next_one] and words.lower[first] in _PERSONS
    if "Tense=Past" not in words.morphs[cue.main]:
        return same and "Tense=Pres" in words.morphs[cue.main]
    lasting = same and "Tense=Pres" in words.morphs[verb]  # »said they are sad, but they hope«
    return lasting or parse.has_word(verb, _BACKSHIFTED, "aux")


def _is_found(context: Context, parse: Parse, cue: Cue, verb: int) -> bool:
    """»The audit found it paid $7 and later [lost] $9«"""
    lower, by = context.words.lower, parse.first(cue.carrier, "nsubj")
    evidence = by >= 0 and lower[by] in context.lexicon.words["evidence"]
    return evidence and not context.lexicon.readings(lower[verb])


def _is_anothers_number(parse: Parse, cue: Cue, verb: int) -> bool:
    """»Reed argued that the letters she wrote were old and so were not read«: a plural verb that no
    single speaker can have.
    """
    morph = parse.words.morphs[max(parse.first(cue.carrier, "nsubj"), 0)]
    many = parse.has_word(verb, ("were", "are"), "aux", "auxpass")
    many = many or parse.words.lower[verb] in ("were", "are")
    joined = parse.words.lower[parse.first(cue.carrier, "nsubj")] == "they"
    return many and "Number=Sing" in morph and not joined


def _speaks(context: Context, verb: int) -> bool:
    readings = context.lexicon.readings(context.words.lower[verb])
    return any(reading.verb.medium is not Medium.THOUGHT for reading in readings)


def _joined_by(parse: Parse, coordinator: int) -> int:
    """The verb that »but« joins to its head, -1 for none."""
    joined = parse.of(parse.words.heads[coordinator], "conj")
    return next((verb for verb in joined if verb > coordinator), -1)


def _first_subject(parse: Parse, verb: int) -> int:
    """The first subject in the clause of ``verb``, which an »once they came« in front may have."""
    words = parse.words
    subjects = (i for i in range(parse.left[verb], verb) if words.labels[i] in SUBJECTS)
    return next(subjects, verb)


def lists_doing(parse: Parse, head: int, i: int) -> bool:
    """»accused it of using chairs, [denying] care and using gas«: whether the list of what is done,
    which begins with ``head``, goes on with ``i``.
    """
    doing = parse.is_gerund(head) and parse.is_gerund(i) and parse.words.texts[i - 1] == ","
    return i > head and doing and any(parse.is_gerund(c) for c in parse.of(i, "conj"))


def end_of_list(parse: Parse, head: int, low: int, limit: int) -> int:
    """The last that such a list names, ``low`` where none begins with ``head``."""
    named = (i for i in range(head + 1, limit) if lists_doing(parse, head, i))
    return max((max(parse.of(i, "conj")) for i in named), default=low)
