"""Finds English cues by the parse: verbs, nouns and adjectives of speech, thought and writing, and
their subjects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from extraction.english.cues.carriers import (
    asks_to_know,
    carrier_of,
    said_to_have_told,
    told_as_by,
    verb_behind_participle,
)
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import Parse
from extraction.parse.lexicon import SpeechVerb, VerbReading
from extraction.parse.word_groups import word_groups
from extraction.records import Medium
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_HAVE, _CONDITIONS = _ENGLISH["forms_of_have"], _ENGLISH["conditions"]
_SHOWING = frozenset({"show", "demonstrate", "underscore", "underline"})
_OWNS = _ENGLISH["owner_prepositions"]


@dataclass(slots=True)
class Cue:
    """``main`` is the word that the content hangs on, ``carrier`` the verb whose subject speaks
    (»went on to say«).
    """

    rule: str
    main: int
    words: list[int]
    carrier: int
    verb: SpeechVerb | None = None
    medium: Medium = Medium.SPEECH
    passive: bool = False
    unreal: bool = False
    uses: frozenset[str] = field(default_factory=frozenset)

    def asks(self, use: str) -> frozenset[str]:
        """The words of which one has to stand beside the verb in this use; empty when none has
        to.
        """
        asked = self.verb.beside.get(use, frozenset()) if self.verb else frozenset()
        return frozenset() if "" in asked else asked

    def tells_clause(self) -> bool:
        """»said he was«: whether it is a verb, not passive, that may have a whole clause."""
        return self.rule == "verb" and "clause" in self.uses and not self.passive


def find_cues(context: Context, parse: Parse, begin: int, end: int) -> list[Cue]:
    """The cues among the words [begin, end) outside quotation marks, in text order; those of a
    whole sentence are looked for once.
    """
    k = context.sentence_of[begin] if begin < end else -1
    if k < 0 or (begin, end) != (context.sentences[k].begin, context.sentences[k].end):
        return list(cues_among(context, parse, begin, end))
    if k not in context.cues:
        context.cues[k] = list(cues_among(context, parse, begin, end))
    return context.cues[k]


def cues_among(context: Context, parse: Parse, begin: int, end: int) -> Iterator[Cue]:
    words, lexicon = context.words, context.lexicon
    for i in _telling(context, begin, end):
        word, pos = words.lower[i], words.pos[i]
        cue = _stance_cue(context, parse, i) if word in lexicon.words["stance_words"] else None
        verbal = pos in ("VERB", "AUX") or words.labels[i] in ("ROOT", "ccomp", "parataxis")
        if cue is None and verbal:
            cue = _verb_cue(context, parse, i)
        if cue is None and pos == "NOUN" and word in lexicon.noun_medium:
            cue = _noun_cue(context, parse, i)
        if cue:
            yield cue


def _telling(context: Context, begin: int, end: int) -> list[int]:
    """The words that can be cues by their letters alone, as few can, outside quotation marks."""
    lower, stances = context.words.lower, context.lexicon.words["stance_words"]
    verbs, nouns = context.lexicon.verbs, context.lexicon.noun_medium
    found = [
        i
        for i, word in enumerate(lower[begin:end], begin)
        if word in verbs or word in nouns or word in stances
    ]
    return [i for i in found if not (context.quoted[i] or context.hidden[i])]


def _verb_cue(context: Context, parse: Parse, i: int) -> Cue | None:
    readings = context.lexicon.readings(context.words.lower[i])
    fitting = [(r, particle) for r in readings if (particle := _particle(parse, i, r)) is not None]
    if not fitting:
        return None
    reading, particle = max(fitting, key=lambda fit: len(fit[1]))
    carrier = carrier_of(context, parse, i)
    if context.words.labels[i] in ("nsubj", "csubj") and parse.is_gerund(i):
        return None  # »Objecting to it was wrong«
    if carrier < 0 or _is_silent(context, parse, i, reading.verb):
        return None
    if verb_behind_participle(parse, i) >= 0 or _passes_on(context, parse, i):
        return None
    passive = _is_passive(context, parse, i)
    verb_words = [i, *particle, *parse.of(i, "aux", "auxpass", "neg")]
    if context.words.labels[i] == "xcomp" and carrier != i:  # »went on to say«
        verb_words += [carrier, *parse.of(carrier, "prt", "aux")]
    return Cue(
        "verb",
        i,
        sorted({w for w in verb_words if not context.quoted[w]}),
        carrier,
        reading.verb,
        reading.verb.medium,
        passive,
        parse.has_word(i, context.lexicon.words["unreal_modals"], "aux"),
        reading.verb.uses,
    )


def _passes_on(context: Context, parse: Parse, i: int) -> bool:
    """»is [said] to have told police that …«: the infinitive tells, whose subject is the same."""
    told = (c for c in parse.of(i, "xcomp") if said_to_have_told(parse, i, c))
    subject = parse.first(i, "nsubjpass")
    if subject < 0 or (context.words.pos[subject] == "NOUN" and not animate(context, subject)):
        return False  # »The new rate is said to have shown that …«
    readings = (r for c in told for r in context.lexicon.readings(context.words.lower[c]))
    return any("clause" in reading.verb.uses for reading in readings)


def _particle(parse: Parse, i: int, reading: VerbReading) -> list[int] | None:
    """The words that complete the verb; None when a particle that it needs is missing."""
    if reading.whole:
        return []
    near = [
        c
        for c in range(i + 1, min(i + 4, len(parse.words)))
        if parse.words.lower[c] == reading.verb.particle
    ]
    return near[:1] or None


def _is_passive(context: Context, parse: Parse, i: int) -> bool:
    if parse.first(i, "auxpass", "nsubjpass") >= 0 or told_as_by(parse, i):
        return True
    head = context.words.heads[i]
    participle = "Aspect=Perf" in context.words.morphs[i]
    if context.words.labels[i] == "conj" and participle and not parse.has_word(i, _HAVE, "aux"):
        return parse.first(head, "auxpass") >= 0 and parse.first(i, "nsubj") < 0
    return False


def _is_silent(context: Context, parse: Parse, i: int, verb: SpeechVerb) -> bool:
    """»did not say when«, »if he says so«, »refused to comment«: nothing is told."""
    known = context.lexicon.words
    if parse.first(i, "neg") >= 0 and verb.lemma in known["silent_when_negated"]:
        return True
    if parse.is_gerund(i) and parse.has_word(i, _HAVE, "aux") and parse.first(i, "auxpass") < 0:
        return not parse.has_word(i, ("been",), "aux")  # »must have admitting privileges«
    if verb.lemma in _SHOWING and parse.is_gerund(i) and context.words.labels[i] == "advcl":
        return True  # »said “No,” showing that he listens«
    if verb.lemma == "know" and not asks_to_know(parse, i):
        return True
    above = context.words.lower[context.words.heads[i]]
    if verb.medium is not Medium.SPEECH and above in _ENGLISH["seeming"]:
        return True  # »seemed to discover that«
    return parse.has_word(i, _CONDITIONS, "mark")


def _stance_cue(context: Context, parse: Parse, i: int) -> Cue | None:
    """»is convinced that«, »remained adamant that«."""
    words = context.words
    head = words.heads[i]
    if words.labels[i] not in ("acomp", "attr", "oprd", "ROOT", "conj", "ccomp"):
        return None
    be = head if words.labels[i] in ("acomp", "attr", "oprd") else i
    subject = parse.first(be, "nsubj", "nsubjpass")
    if subject < 0 or words.lower[subject] in context.lexicon.words["nobody"]:
        return None
    cue_words = sorted({i, be, *parse.of(be, "aux", "auxpass", "neg")})
    return Cue("stance", i, cue_words, be, medium=Medium.THOUGHT, uses=frozenset({"clause"}))


def owner_of(parse: Parse, noun: int) -> int:
    """»the club's claim«, »a claim by the club«: whose words the noun names, -1 for nobody's."""
    owner = parse.first(noun, "poss")
    if owner >= 0:
        return owner
    for preposition in parse.of(noun, "prep"):
        if parse.words.lower[preposition] in _OWNS:
            return parse.first(preposition, "pobj")
    return -1


def _is_judged(context: Context, noun: int) -> bool:
    """»blasted the town's proposal to cut jobs«: who judges the proposal tells of it."""
    words, verb = context.words, context.words.heads[noun]
    judges = (
        r.verb.uses & {"object", "matter"} for r in context.lexicon.readings(words.lower[verb])
    )
    return words.labels[noun] == "dobj" and verb < noun and any(judges)


def _noun_cue(context: Context, parse: Parse, i: int) -> Cue | None:
    """»expressed the hope that«, »her claim that«, »the view that«: a noun of speech with a clause
    behind it.
    """
    words, lexicon = context.words, context.lexicon
    medium = lexicon.noun_medium[words.lower[i]]
    verb = words.heads[i]
    if words.labels[verb] == "prep":
        verb = words.heads[verb]
    cue_words = [*parse.of(i, "det", "amod"), i]
    supported = words.lower[verb] in lexicon.words["support_verbs"] and words.labels[i] in (
        "dobj",
        "attr",
        "pobj",
    )
    rejected = words.lower[verb] in lexicon.words["rejecting_verbs"]
    owned = owner_of(parse, i) >= 0
    if rejected and not (owned and words.labels[i] in ("nsubj", "nsubjpass")):
        return None
    if not supported:
        asks = owned and words.lower[i] in _ENGLISH["asking_nouns"]
        asks = asks and not _is_judged(context, i)
        uses = frozenset({"clause", "infinitive"} if asks else {"clause"})
        return Cue("noun", i, sorted(cue_words), i, medium=medium, uses=uses)
    cue_words += [verb, *parse.of(verb, "aux", "auxpass", "prt")]
    carrier = carrier_of(context, parse, verb)
    uses = frozenset({"clause", "infinitive"})
    return Cue(
        "noun with verb", i, sorted(set(cue_words)), max(carrier, -1), medium=medium, uses=uses
    )
