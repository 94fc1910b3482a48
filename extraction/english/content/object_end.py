"""Where the noun phrase that an English act of speech tells comes to an end: before circumstances,
further verbs, and loose clauses.
"""

from __future__ import annotations

from extraction.english.content.content_end import keeps_silent_next
from extraction.english.content.further_clauses import lists_doing
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import NOMINAL, Parse
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.english.speakers.cue_speakers import is_act_in_list
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES = _ENGLISH["relatives"] | {"whose", "where"}
# What stands behind the object without being part of what is said.
_CIRCUMSTANCES = frozenset({"in", "at", "on", "during", "after", "before", "since", "via", "until"})
_DASHES = frozenset({";", ":", "–", "—", "--"})
_OF_NOUNS = frozenset({"of", "about"})  # they belong to a noun in front
_IF = frozenset({"if", "unless"})
_LATER = frozenset({"conj", "cc", "advcl", "parataxis", "npadvmod", "relcl"})


def object_end(context: Context, parse: Parse, cue: Cue, head: int, end: int) -> int:
    """Where what is told ends: before circumstances, further verbs, and loose clauses."""
    limit = min(max(parse.right[cue.main], parse.right[head]), end)
    for child in parse.children[cue.main]:
        if _stands_between(parse, cue, child):
            continue
        behind = child > head and parse.left[child] > head
        if behind and not lists_doing(parse, head, child) and _ends_object(context, parse, child):
            limit = min(limit, parse.left[child])
    for i in range(head + 1, limit):
        if context.quoted[i] and not context.hidden[i]:
            continue
        if i + 1 < limit and lists_doing(parse, head, i + 1):
            continue
        if context.quoted[i] or _breaks_off(context, parse, head, i, limit):
            return i
        if _lists_another(context, cue, i, limit):
            return i
    return limit


def _stands_between(parse: Parse, cue: Cue, time: int) -> bool:
    """»voiced anger over the death [Thursday] of a prisoner«: a time behind which what is told goes
    on with a preposition that its noun asks for.
    """
    words, behind = parse.words, parse.right[time]
    named = words.labels[time] == "npadvmod" and words.lower[time] in parse.occasions
    if not named and not parse.is_occasion(time):
        return False
    goes_on = behind < len(words) and words.lower[behind] in _OF_NOUNS
    return goes_on and words.heads[behind] in (cue.main, time) and parse.first(behind, "pobj") > 0


def _ends_object(context: Context, parse: Parse, child: int) -> bool:
    """Whether this part of the verb's clause is no part of its object."""
    words = context.words
    if words.labels[child] == "advcl" and parse.has_word(child, _IF, "mark"):
        return False  # »predicted layoffs if the money is late«
    if _adds_quoted(context, parse, child):
        return False
    if words.labels[child] in _LATER or words.labels[child] == "agent":
        return True
    if words.lower[child] == "by" and parse.first(child, "pcomp") > child:
        return True  # »defended the list by citing the law«
    if parse.is_occasion(child):
        return True
    if words.labels[child] != "prep" or words.lower[child] not in _CIRCUMSTANCES:
        return False
    return words.lower[child] not in ("in", "on") or _is_setting(parse, child)


def _adds_quoted(context: Context, parse: Parse, child: int) -> bool:
    """»accused her of being late and “out of touch”«: one more judgement, in quotation marks."""
    words = context.words
    if words.labels[child] == "cc":
        quoted = child + 1 < len(words) and context.quoted[child + 1]
        return quoted and any(
            _adds_quoted(context, parse, c) for c in parse.of(words.heads[child], "conj")
        )
    verbal = words.finite[child] or words.pos[child] in ("VERB", "AUX")
    return words.labels[child] == "conj" and context.quoted[child] and not verbal


def _is_setting(parse: Parse, preposition: int) -> bool:
    """»announced it in a speech«, »on stage«, »in Iowa«; not »cited mold in the showers«, where the
    words belong to what is told, though the parse hangs them on the verb.
    """
    words, noun = parse.words, parse.first(preposition, "pobj")
    return noun < 0 or words.pos[noun] != "NOUN" or words.lower[noun] in _ENGLISH["settings"]


def _breaks_off(context: Context, parse: Parse, head: int, i: int, limit: int) -> bool:
    """Whether the object ends before word ``i``: a dash, a loose clause, an occasion."""
    words = context.words
    if words.texts[i] in _DASHES and _goes_on_behind_dash(parse, head, i):
        return False
    if words.texts[i] in _DASHES or words.lower[i] in _ENGLISH["breaking_off"]:
        return True
    if words.texts[i] == "," and i + 1 < limit and _is_loose(context, i + 1):
        return True
    if keeps_silent_next(context, i):
        return True
    if words.lower[i] in ("despite", "amid") and words.heads[i] in (head, words.heads[head]):
        return True
    if words.labels[i] != "prep" or words.lower[i] == "of":  # »before the end of the year«
        return False
    if _is_where_told(context, parse, head, i, limit):
        return True
    return parse.is_occasion(i) and words.heads[i] != head


def _is_where_told(context: Context, parse: Parse, head: int, i: int, limit: int) -> bool:
    """»hit out at the fares in an interview«, where the parse hangs the interview on the fares, of
    which none is about.
    """
    talk = parse.first(i, "pobj")
    in_talk = context.words.lower[i] in ("in", "during") and parse.right[i] >= limit
    said = context.lexicon.is_speech_noun(context.words.lower[head])
    return in_talk and talk > i and context.words.lower[talk] in _ENGLISH["talks"] and not said


def _goes_on_behind_dash(parse: Parse, head: int, dash: int) -> bool:
    """»criticism that her plan — a draft — is late«: the clause goes on behind what is put in."""
    clauses = (c for c in parse.of(head, "acl") if parse.has_word(c, ("that",), "mark"))
    return any(parse.left[clause] < dash < clause for clause in clauses)


def _lists_another(context: Context, cue: Cue, comma: int, limit: int) -> bool:
    """»denies theft, claims alibi«: whether the next act of a headline's list follows the comma,
    with an object of its own.
    """
    words = context.words
    if words.texts[comma] != "," or comma + 2 >= limit or not is_act_in_list(context, cue.main):
        return False
    return is_act_in_list(context, comma + 1) and words.pos[comma + 2] in NOMINAL


def _is_loose(context: Context, i: int) -> bool:
    words = context.words
    return (
        words.lower[i] in _RELATIVES | {"but", "and"}
        or (
            words.lower[i].endswith("ing")
            and words.pos[i] != "NOUN"
            and words.labels[i] in ("advcl", "acl", "conj", "ROOT")
        )
        or words.labels[i] in ("cc", "mark", "nsubj")
        or summing_noun(context, i, len(words)) >= 0
    )
