"""What sort of clause, infinitive or gerund behind an English cue is what it tells."""

from __future__ import annotations

from extraction.english.content.bare_clauses import is_bare_clause
from extraction.english.content.infinitives import gerund_kind, infinitive_kind
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.statements.context import Context

_ASKED = ("ccomp", "pcomp", "advcl", "xcomp")


def content_kind(context: Context, parse: Parse, cue: Cue, head: int, low: int) -> str:
    """What sort of content the clause of ``head``, which begins with the word ``low``, is for the
    cue; empty when it is none.
    """
    words, label = context.words, context.words.labels[head]
    opener = "".join(words.lower[low : low + 1])
    if opener == "that" and _opens_clause(context, parse, cue, head, low):
        return "that clause" if "clause" in cue.uses else ""
    if opener in context.lexicon.words["question_openers"] and label in _ASKED:
        return "question" if _is_asked(parse, cue, head, low) else ""
    if parse.is_to_infinitive(head):
        return infinitive_kind(context, parse, cue, head)
    told = is_bare_clause(words, parse, cue, head)
    if parse.is_gerund(head):
        if label == "ccomp" and parse.first(head, "nsubj") > cue.main:
            told = "clause" in cue.uses  # »polls show Reed leading«
        elif not parse.is_finite(head):
            return gerund_kind(context, cue, head)
    return "clause without that" if told else ""


def _is_asked(parse: Parse, cue: Cue, head: int, low: int) -> bool:
    """Whether the clause is what is asked, and no condition or time (»if«, »when asked«)."""
    words = parse.words
    conditional = words.lower[low] == "if" and words.labels[head] == "advcl"
    if conditional and cue.verb is not None and cue.verb.lemma in ("ask", "wonder"):
        # »asked the lawyers in court if«, not »asked to be freed if«, »asked for help if«
        for_it = parse.has_word(cue.main, ("for", "that"), "prep", "dobj")
        conditional = for_it or parse.first(cue.main, "xcomp", "ccomp") >= 0
    timed = words.lower[low : low + 2] == ["when", "asked"]
    return "question" in cue.uses and not conditional and not timed


def _is_taken_out(context: Context, parse: Parse, head: int) -> bool:
    """»charges that prosecutors [say] could send him to prison«: what is told lacks its subject,
    which stands in front.
    """
    told = parse.first(head, "ccomp")
    speaks = bool(context.lexicon.readings(context.words.lower[head]))
    return speaks and told > head and parse.first(told, *SUBJECTS, "expl", "mark") < 0


def _opens_clause(context: Context, parse: Parse, cue: Cue, head: int, low: int) -> bool:
    """Whether »that« at ``low`` opens what is told: a conjunction, or behind a noun of speech."""
    words, label = context.words, context.words.labels[head]
    if label == "acl" and _is_taken_out(context, parse, head):
        return False  # »charges that prosecutors say could …«
    if words.labels[low] == "mark" or label == "ccomp":
        return True
    taken_for_object = label == "relcl" and words.labels[low] == "dobj"
    handled = words.lower[head] in context.lexicon.words["handling_verbs"]
    told = label == "acl" or (taken_for_object and not handled)
    return told and cue.rule.startswith("noun")
