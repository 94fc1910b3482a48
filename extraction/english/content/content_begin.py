"""Where what is told begins, behind whom it is told to and when: »urged [residents] to leave«,
»said [on Friday] they had …«.
"""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import Parse
from extraction.statements.context import Context


def behind_hearer(context: Context, parse: Parse, cue: Cue, head: int, low: int) -> int:
    """The word with which what is told begins, at ``low`` or behind what stands between, which the
    parse may hang on it: »urged [residents] to leave«, »said [on Friday] they had …«.
    """
    subject = parse.first(head, "nsubj")
    if cue.main < subject and (told := _hearer_in_front(context, parse, cue, subject, low)):
        return told
    hung = parse.is_to_infinitive(head) and cue.main < subject < head
    if hung and cue.verb and "obj" in cue.verb.addressee:
        return parse.right[subject]
    for child in parse.of(head, "prep"):  # »said on Friday they had …«
        if parse.left[child] == low and child < subject and parse.is_occasion(child):
            return parse.right[child]
    return _behind_time(context, parse, head, low)


def _behind_time(context: Context, parse: Parse, head: int, low: int) -> int:
    """»said [Friday] they had …«, »said [last week] they …«; not »said last week’s results …«"""
    lower, texts = context.words.lower, context.words.texts
    if lower[low] in parse.occasions and low + 1 < head:
        return low + 1
    dated = lower[low] in ("last", "this", "next") and lower[low + 1] in parse.occasions
    return low + 2 if dated and low + 2 < head and texts[low + 2][:1].isalpha() else low


def _hearer_in_front(context: Context, parse: Parse, cue: Cue, subject: int, low: int) -> int:
    """»told the court inspectors had found it«, where the parse takes the court into the subject:
    the word behind whom it is said to; 0 where nobody is.
    """
    words, hearer = context.words, subject - 1
    spoken_to = cue.verb is not None and "obj" in cue.verb.addressee and low == cue.main + 1
    glued = words.labels[hearer] == "compound" and words.heads[hearer] == subject
    many = "Number=Plur" in words.morphs[subject] and words.pos[hearer] == "NOUN"
    heard = words.lower[hearer] in context.lexicon.words["hearers"] and hearer == cue.main + 2
    return subject if spoken_to and glued and many and heard else 0
