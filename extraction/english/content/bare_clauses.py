"""Clauses that an English cue tells without »that«: »said the bridge was closed«."""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.parse.words import Words

# What these open is never the occasion of speaking (»said at a meeting, …«).
_CONDITIONS = frozenset({"under", "without", "unlike", "instead", "because", "despite", "besides"})
_SPANS, _LATELY = frozenset({"in", "over", "for"}), frozenset({"past", "last", "next", "coming"})


def first_word(parse: Parse, cue: Cue, head: int) -> int:
    """»say [nothing in an audit] prevents it«, »said [to do so] would break it«: a subject that the
    parse gives to the cue.
    """
    bare = parse.words.labels[head] == "ccomp" or _is_cut_off(parse, cue, head)
    bare = bare and parse.first(head, *SUBJECTS, "expl", "mark") < 0
    taken = parse.first(cue.main, "dobj", "xcomp") if bare and parse.is_finite(head) else -1
    if taken >= 0 and parse.words.labels[taken] == "xcomp" and not _is_doing(parse, cue, taken):
        taken = -1
    low = parse.left[taken] if cue.main < taken < head else parse.left[head]
    return _condition_before(parse, cue, low)


def _is_doing(parse: Parse, cue: Cue, verb: int) -> bool:
    """»said [to do so] would break it«, »said [cutting hours] would hurt«"""
    return parse.is_to_infinitive(verb) or (parse.is_gerund(verb) and verb == cue.main + 1)


def _condition_before(parse: Parse, cue: Cue, low: int) -> int:
    """»said [under the contract,] nobody could be fired«: where the phrase begins that opens what
    is told, which the parse gives to the cue; else ``low``.
    """
    words, first = parse.words, cue.main + 1
    if first >= len(words):
        return low
    phrase = words.labels[first] == "prep" and words.heads[first] == cue.main
    comma = low - (words.texts[low] != ",")
    if not phrase or parse.right[first] != comma or words.texts[comma] != ",":
        return low
    spans = words.lower[first] in _SPANS and not _LATELY.isdisjoint(words.lower[first:low])
    return first if words.lower[first] in _CONDITIONS or spans else low


def _is_cut_off(parse: Parse, cue: Cue, head: int) -> bool:
    """»ruled [residents in that state] still will vote«, where the parse takes the rest of the
    clause for a circumstance: it has nothing that opens one, and begins behind the object.
    """
    words, low, taken = parse.words, parse.left[head], parse.first(cue.main, "dobj")
    circumstance = words.labels[head] == "advcl" and words.heads[head] == cue.main
    if not circumstance or taken < 0 or cue.main + 1 != parse.left[taken]:
        return False
    between = (c for c in parse.children[cue.main] if taken < c < low)
    if not taken < low or any(words.labels[c] != "prep" for c in between):
        return False
    return words.pos[low] in ("AUX", "ADV") and words.labels[low] in ("aux", "auxpass", "advmod")


def is_bare_clause(words: Words, parse: Parse, cue: Cue, head: int) -> bool:
    """»said the bridge was closed«."""
    if not _hangs_on(words, parse, cue, head):
        return False
    if not (parse.is_finite(head) or _is_past(words, parse, head)) or cue.rule.startswith("noun"):
        return False
    if any(parse.right[c] == parse.left[head] > c > cue.main for c in parse.of(cue.main, "advcl")):
        return False  # »demanded an explanation after it emerged he had lied«
    # »a memo that he says will free thousands«
    taken_out = words.labels[cue.main] in ("relcl", "acl")
    taken_out = taken_out or parse.has_word(cue.main, ("what",), "dobj")  # »what she says is a bug«
    opens = cue.main + 1 == parse.left[head] and words.labels[cue.main] == "conj"
    taken_out = taken_out or (opens and words.finite[cue.main + 1])  # »critics said could be used«
    named = _has_subject(parse, head) or taken_out
    return "clause" in cue.uses and (named or first_word(parse, cue, head) < parse.left[head])


def _hangs_on(words: Words, parse: Parse, cue: Cue, head: int) -> bool:
    above = words.heads[head]
    if above in cue.words and above > cue.main and words.labels[above] == "ccomp":
        return parse.first(head, "mark") < 0  # »made clear [she would stay]«
    told = words.labels[head] == "ccomp" or _is_cut_off(parse, cue, head)
    return told and above == cue.main


def _has_subject(parse: Parse, verb: int) -> bool:
    """Whether the clause has a subject, also one that the parse hangs on its auxiliary."""
    near = (verb, *parse.of(verb, "aux", "auxpass"))
    return any(parse.first(i, *SUBJECTS, "expl") >= 0 for i in near)


def _is_past(words: Words, parse: Parse, head: int) -> bool:
    """»said the work [lessened] the noise«, which the tagger takes for a participle."""
    alone = parse.first(head, "nsubj") >= 0 and parse.first(head, "aux", "auxpass", "agent") < 0
    return alone and "Tense=Past" in words.morphs[head] and words.lower[head].endswith("ed")
