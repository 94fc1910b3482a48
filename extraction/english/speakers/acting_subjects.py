"""Who acts, and so speaks, where the parse has for a verb of speech a subject that cannot, or
none.
"""

from __future__ import annotations

from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.word_groups import word_groups
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES = _ENGLISH["relatives"]
_WHILE = ("as", "when", "while")


def subject_of_misread(parse: Parse, verb: int) -> int:
    """»The families of two men featured in May [are] the latest to sue, alleging …«, where the
    parse takes the participle for the verb of the subject; -1 for none.
    """
    return next((parse.first(c, "nsubj") for c in parse.of(verb, "csubj")), -1)


def acting_beside(context: Context, parse: Parse, cue: Cue, head: int) -> int:
    """»The saga went on as Reed sought a deal, claiming …«: who acts in the clause in front of the
    participle, where the subject ``head`` of its verb cannot speak; -1 for nobody.
    """
    words = context.words
    participle = cue.main != cue.carrier and parse.is_gerund(cue.main)
    if not participle or words.texts[cue.main - 1] != "," or words.pos[head] == "PRON":
        return -1
    for clause in () if animate(context, head) else parse.of(cue.carrier, "advcl"):
        acting = parse.first(clause, "nsubj")
        before = cue.carrier < acting < clause < cue.main
        if before and parse.has_word(clause, _WHILE, "mark", "advmod"):
            return acting if animate(context, acting) else -1
    return -1


def meant_by_relative(context: Context, parse: Parse, cue: Cue, head: int) -> int:
    """»a statement [that] said«: the word that a relative pronoun stands for, else ``head``."""
    words = context.words
    if words.lower[head] not in _RELATIVES or words.labels[cue.carrier] != "relcl":
        return head
    noun = words.heads[cue.carrier]
    issuer = _who_issued(context, parse, noun)
    return _named_with(parse, noun) if issuer < 0 else issuer


def _who_issued(context: Context, parse: Parse, noun: int) -> int:
    """»Reed put out a statement that said …«: who put it out; -1 for nobody."""
    words, verb = context.words, context.words.heads[noun]
    issued = words.lower[verb] in _ENGLISH["issuing"] and words.labels[noun] == "dobj"
    told = issued and context.lexicon.is_speech_noun(words.lower[noun])
    return parse.first(verb, "nsubj") if told else -1


def _named_with(parse: Parse, noun: int) -> int:
    """»Jude Fontenot, a Democrat who called for a vote«: the name, whose apposition the relative
    clause belongs to.
    """
    words, head = parse.words, parse.words.heads[noun]
    named = words.labels[noun] == "appos" and words.pos[head] == "PROPN" and head < noun
    return head if named else noun
