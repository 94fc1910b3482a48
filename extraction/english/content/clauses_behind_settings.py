"""Clauses that an English cue tells without »that« behind where, when or by what somebody tells
them, and those whose verb the parse takes for a part of their subject.
"""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import SUBJECT_OPENERS, SUBJECTS, Parse
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_LEADING = frozenset({"in", "at", "on", "during", "via", "through", "by", "from"})
_SETTINGS = _ENGLISH["settings"] | _ENGLISH["settings_by_means"]
_RELATIVES = _ENGLISH["relatives"] | {"whose", "where"}
_ASKING = frozenset({"how", "why", "when", "where"})
_TIMES = frozenset({"earlier", "later", "also", "again"})
_DAYTIMES = frozenset({"morning", "afternoon", "evening", "night"})
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_PERIODS = frozenset({"week", "weekend", "month", "year"}) | _DAYTIMES | _SEASONS
_BEFORE_NOUN = ("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART")
_MISREAD = ("compound", "acl", "appos", "nmod", "dep")
_LONGEST_SETTING = 9  # words, with the preposition


def clause_behind_setting(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»argued in a letter [raising] the fee was wrong«, »insisted through a spokesman [the] bill
    goes too far«: the place where what is told begins; 0 for none.
    """
    if not cue.tells_clause():
        return 0
    start = _behind_addressee(context, parse, cue)
    low = _behind_settings(context, parse, start, end)
    return low if low > start and _begins_clause(context, parse, cue, low, end) else 0


def clause_misread(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """»say [raising] the fee prevents waste«, »said [the] man - Carl Reed, a cook - fled«: the
    place of a clause right behind the cue whose verb the parse takes for a part of a noun; 0 for
    none.
    """
    low = cue.main + 1
    takes_nouns = "object" in cue.uses and not cue.asks("object")
    if not cue.tells_clause() or takes_nouns or cue.uses & {"matter", "gerund"}:
        return 0
    if low in cue.words:
        return 0  # »made clear she would stay«
    hangs = any(parse.left[c] == low for c in parse.of(cue.main, "dobj", "xcomp", "ccomp"))
    misread = hangs and _begins_clause(context, parse, cue, low, end)
    return low if misread else 0


def _behind_addressee(context: Context, parse: Parse, cue: Cue) -> int:
    """»told [the Gazette] in an interview«: the word behind whom it is told, else the cue."""
    spoken_to = cue.verb is not None and "obj" in cue.verb.addressee
    heard = parse.first(cue.main, "dobj", "dative") if spoken_to else -1
    beside = heard > cue.main and parse.left[heard] == cue.main + 1
    return heard + 1 if beside else cue.main + 1


def _behind_settings(context: Context, parse: Parse, low: int, end: int) -> int:
    """The word behind all settings and times that begin at ``low``."""
    while low < end - 2:
        after = _behind_one(context, parse, low, end)
        if after == low:
            return low
        low = after
    return low


def _behind_one(context: Context, parse: Parse, low: int, end: int) -> int:
    words = context.words
    if (after := _behind_time(parse, low)) > low:
        return after
    if words.lower[low] not in _LEADING or context.quoted[low]:
        return low
    for i in range(low + 1, min(low + _LONGEST_SETTING, end - 1)):
        if words.finite[i] or words.pos[i] not in _BEFORE_NOUN or context.quoted[i]:
            return low
        if parse.is_date(i) or words.lower[i] in _SETTINGS:
            return _behind_compound(context, parse, i, end)
    return low


def _behind_time(parse: Parse, low: int) -> int:
    """»said last week [the] house was sold«, not »said this [house] was sold«; ``low`` is not
    the text's last word.
    """
    lower = parse.words.lower
    if parse.is_date(low) or lower[low] in _TIMES:
        return low + 1
    led = lower[low] in ("last", "this")
    return low + 2 if led and (parse.is_date(low + 1) or lower[low + 1] in _PERIODS) else low


def _behind_compound(context: Context, parse: Parse, i: int, end: int) -> int:
    """Behind the setting at ``i``, »a news conference« and »an interview with the Gazette«."""
    words = context.words
    while i + 1 < end and words.lower[i + 1] in _SETTINGS:
        i += 1
    behind = i + 1
    if words.lower[behind] not in ("with", "to") or words.pos[behind] != "ADP":
        return behind
    partner = parse.first(behind, "pobj")
    if not behind < partner < end - 1:
        return behind
    next_setting = words.lower[partner + 1] in _LEADING | parse.occasions
    return partner + 1 if next_setting else behind


def _begins_clause(context: Context, parse: Parse, cue: Cue, low: int, end: int) -> bool:
    """Whether a clause with a subject and a verb of its own begins at ``low``."""
    words = context.words
    gerund = words.labels[low] != "amod" and parse.is_gerund(low)
    if context.quoted[low] or not (words.pos[low] in SUBJECT_OPENERS or gerund):
        return False
    if words.lower[low] in _RELATIVES:
        return False
    verbs = (i for i in range(low + 1, end) if words.finite[i] and not context.quoted[i])
    return any(_is_predicate(context, parse, cue, verb, low) for verb in verbs)


def _is_predicate(context: Context, parse: Parse, cue: Cue, finite: int, low: int) -> bool:
    """Whether the verb of word ``finite`` closes the clause that begins at ``low``, not one about a
    noun in it.
    """
    words = context.words
    verb = words.heads[finite] if words.labels[finite] in ("aux", "auxpass") else finite
    if parse.first(verb, "mark") >= low or parse.has_word(verb, _ASKING, "advmod"):
        return False
    subject = parse.first(verb, *SUBJECTS, "csubj", "expl")
    if subject < low:
        return _is_lost_predicate(parse, cue, verb, low)
    handled = words.lower[verb] in context.lexicon.words["handling_verbs"]
    about = words.labels[verb] in ("relcl", "acl") and (words.heads[verb] >= low or handled)
    return words.lower[subject] not in _RELATIVES and not about


def _is_lost_predicate(parse: Parse, cue: Cue, verb: int, low: int) -> bool:
    """Whether the parse has the subject of a verb for something else: »say [raising the fee]
    prevents waste«, »warned [Fenn] took it«, »said in court [boys] who lost would go«.
    """
    words, label = parse.words, parse.words.labels[verb]
    alone = parse.first(verb, "aux", "auxpass") < 0 and parse.first(verb, *SUBJECTS) < 0
    if parse.is_gerund(low) and parse.left[verb] <= low:
        return True
    if words.heads[verb] == cue.main and parse.first(verb, *SUBJECTS) < 0:
        return label == "ccomp" or (label == "xcomp" and alone)
    return alone and label in _MISREAD and words.heads[verb] >= low
