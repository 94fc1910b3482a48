"""Finds English cues by the parse: verbs, nouns and adjectives of speech, thought and writing, and
their subjects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from extraction.english.animacy import animate
from extraction.english.dependency_tree import SUBJECTS, Parse
from extraction.parse.lexicon import SpeechVerb, VerbReading
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.records import Medium
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_HAVE, _CONDITIONS = _ENGLISH["forms_of_have"], _ENGLISH["conditions"]
_AIMS = ("advcl", "xcomp")
_OWNS = _ENGLISH["owner_prepositions"]
_POSSESSIVES = _ENGLISH["possessive_pronouns"]
_SAME_PERSON = frozenset({"he", "she", "they", "it"})


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


def find_cues(context: Context, parse: Parse, begin: int, end: int) -> Iterator[Cue]:
    """The cues among the words [begin, end) outside quotation marks, in text order."""
    words, lexicon = context.words, context.lexicon
    for i in range(begin, end):
        if context.quoted[i] or context.hidden[i]:
            continue
        cue = (
            _stance_cue(context, parse, i)
            if words.lower[i] in lexicon.words["stance_words"]
            else None
        )
        if cue:
            yield cue
            continue
        if words.pos[i] in ("VERB", "AUX") or words.labels[i] in ("ROOT", "ccomp", "parataxis"):
            cue = _verb_cue(context, parse, i)
        if cue is None and words.pos[i] == "NOUN" and words.lower[i] in lexicon.noun_medium:
            cue = _noun_cue(context, parse, i)
        if cue:
            yield cue


def _verb_cue(context: Context, parse: Parse, i: int) -> Cue | None:
    readings = context.lexicon.readings(context.words.lower[i])
    fitting = [(r, particle) for r in readings if (particle := _particle(parse, i, r)) is not None]
    if not fitting:
        return None
    reading, particle = max(fitting, key=lambda fit: len(fit[1]))
    carrier = _carrier(context, parse, i)
    if carrier < 0 or _is_silent(context, parse, i, reading.verb):
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
    if parse.first(i, "auxpass", "nsubjpass") >= 0:
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
    return parse.has_word(i, _CONDITIONS, "mark")


def _carrier(context: Context, parse: Parse, i: int) -> int:
    """The verb whose subject is that of verb ``i``; -1 when the form tells of no act of
    speaking.
    """
    words = context.words
    if parse.first(i, *SUBJECTS) >= 0:
        return i
    label, head = words.labels[i], words.heads[i]
    if label == "conj" and head != i and words.pos[head] in ("VERB", "AUX"):
        return _conjunct_carrier(context, parse, i, head)
    if parse.is_to_infinitive(i):
        return _infinitive_carrier(context, parse, label, head, i)
    if parse.is_gerund(i) and parse.first(i, "aux") < 0:
        return _gerund_carrier(context, parse, i)
    if not words.finite[i] and "VerbForm=Inf" in words.morphs[i]:
        return i if parse.first(i, "aux") >= 0 else -1
    reduced = label in ("advcl", "acl", "amod") and not words.finite[i]
    alone = reduced and parse.first(i, "auxpass", "aux") < 0
    return -1 if alone and not _is_taken_for_reduced(context, parse, i) else i


def _infinitive_carrier(context: Context, parse: Parse, label: str, head: int, i: int) -> int:
    """»wants to say«, »was quick to note«: the verb that leads to the infinitive, if what it leads
    to was done.
    """
    words, lexicon = context.words, context.lexicon
    leads = words.lower[head] in lexicon.words["leading_verbs"] and label == "xcomp"
    if words.labels[head] == "acomp" and words.lower[head] in _ENGLISH["ready_to_say"]:
        leads, head = label in ("xcomp", "advcl"), words.heads[head]
    # »took to Twitter to complain«: what somebody did in order to speak was done
    leads = leads or (words.lower[head] in lexicon.words["acting_verbs"] and label in _AIMS)
    return _carrier(context, parse, head) if leads and head < i else -1


def _is_taken_for_reduced(context: Context, parse: Parse, i: int) -> bool:
    """»Trump called Clinton a liar«, where the parse takes the name for the head of a noun phrase:
    the verb has an object.
    """
    words, head = context.words, context.words.heads[i]
    nominal = words.labels[head] == "ROOT" and words.pos[head] in ("PROPN", "NOUN", "PRON")
    if (
        not nominal
        or head > i
        or not any(
            reading.form is Form.FINITE for reading in context.lexicon.readings(words.lower[i])
        )
    ):
        return False
    objects = [c for c in parse.of(i, "dobj", "ccomp", "oprd") if c > i]
    return bool(objects) and (len(objects) > 1 or words.labels[objects[0]] != "oprd")


def _conjunct_carrier(context: Context, parse: Parse, i: int, head: int) -> int:
    seen = {i}
    while (
        context.words.labels[head] in ("conj", "xcomp")
        and head not in seen
        and parse.first(head, *SUBJECTS) < 0
    ):
        seen.add(head)
        head = context.words.heads[head]
    if parse.first(head, *SUBJECTS) >= 0:
        return _agreeing(context, parse, i, head)
    if parse.is_gerund(head):
        return _gerund_carrier(context, parse, head)
    root = context.words.heads[head]
    misread = context.words.labels[head] == "acl" and context.words.labels[root] == "ROOT"
    return head if misread and parse.is_gerund(i) else i


def _agreeing(context: Context, parse: Parse, i: int, head: int) -> int:
    """»She believes that stars stay long, and thinks …«: the verb whose subject agrees with verb
    ``i``.
    """
    words, subject = context.words, parse.first(head, *SUBJECTS)
    single = "Number=Sing|Person=3" in words.morphs[i]
    outer = words.heads[head]
    if words.labels[head] in ("acl", "relcl"):
        outer = words.heads[
            words.heads[outer]
        ]  # »confirmed through a lawyer that he came but denied«
    speaks = parse.first(outer, *SUBJECTS)
    if speaks < 0 or not context.lexicon.readings(words.lower[outer]):
        return head
    disagrees = single and "Number=Plur" in words.morphs[subject]
    # »He acknowledged that mistakes were made but said …«
    thing = animate(context, speaks) and not animate(context, subject)
    again = words.lower[subject] in _SAME_PERSON  # »He said he would stay and denied …«
    theirs = parse.has_word(subject, _POSSESSIVES, "poss")  # »He said his staff knew but denied …«
    return outer if disagrees or thing or again or theirs or _is_set_off(parse, i, head) else head


def _is_set_off(parse: Parse, i: int, head: int) -> bool:
    """»She asked why the nurse had waited, and accused her«: the comma ends what is told."""
    words = parse.words
    coordinators = [c for c in parse.of(head, "cc") if head < c < i]
    told = words.labels[head] in ("ccomp", "advcl")
    return told and any(words.texts[c - 1] == "," for c in coordinators)


def _gerund_carrier(context: Context, parse: Parse, i: int) -> int:
    """»He resigned, saying …«, »before adding …«: the subject of the verb around it, or the noun in
    front.
    """
    words = context.words
    label, head = words.labels[i], words.heads[i]
    if label == "conj" and (leading := _leading_gerund(context, parse, i)) >= 0:
        return _gerund_carrier(context, parse, leading)
    if label == "pcomp" and words.labels[head] == "prep":
        if words.lower[head] in ("for", "of", "from"):
            return -1  # »hit Reed for refusing«: Reed refuses
        head = words.heads[head]
    elif label not in ("advcl", "acl", "xcomp", "conj", "ccomp", "parataxis", "prep", "dep"):
        return -1
    seen = {i}
    while head not in seen and parse.first(head, *SUBJECTS) < 0:
        seen.add(head)
        if words.pos[head] in ("NOUN", "PROPN") and not _is_passed(context, parse, i, head):
            return _issuer(context, parse, head)
        head = words.heads[head]
    return _teller(context, parse, i, head)


def _is_passed(context: Context, parse: Parse, i: int, noun: int) -> bool:
    """»Ayres defended his plan to close the school, telling …«: behind a comma no thing tells."""
    begin = parse.left[i]
    set_off = begin > 0 and context.words.texts[begin - 1] == ","
    thing = not animate(context, noun) and not context.lexicon.is_speech_noun(
        context.words.lower[noun]
    )
    return set_off and thing and context.words.labels[noun] in ("dobj", "pobj")


def _leading_gerund(context: Context, parse: Parse, i: int) -> int:
    """»accusing her of hiding it and demanding …«: the gerund of speech that the second one, hung
    on what is said, goes on with; -1 for none.
    """
    words, head = context.words, context.words.heads[i]
    if words.labels[head] not in ("pcomp", "ccomp"):
        return -1
    for _ in range(4):
        head = words.heads[head]
        if parse.is_gerund(head) and context.lexicon.readings(words.lower[head]):
            return head
    return -1


def _issuer(context: Context, parse: Parse, noun: int) -> int:
    """»The club released a statement saying …«: who released it; else the noun itself."""
    words, verb = context.words, context.words.heads[noun]
    issued = words.labels[noun] == "dobj" and context.lexicon.is_speech_noun(words.lower[noun])
    return verb if issued and parse.first(verb, "nsubj") >= 0 else noun


def _teller(context: Context, parse: Parse, i: int, head: int) -> int:
    """»He said it had failed, adding …«: who adds is who said, wherever the parse hangs the
    participle.
    """
    words = context.words
    told = parse.left[i] > 0 and words.texts[parse.left[i] - 1] == ","
    outer = words.heads[head]
    if words.labels[head] == "advcl" and words.labels[outer] == "ccomp":
        outer = words.heads[outer]  # »denied that he knew before they fell ill, adding …«
    elif words.labels[head] != "ccomp":
        return head
    speaks = told and outer < head and context.lexicon.readings(words.lower[outer])
    return outer if speaks and parse.first(outer, *SUBJECTS) >= 0 else head


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
        return Cue("noun", i, sorted(cue_words), i, medium=medium, uses=frozenset({"clause"}))
    cue_words += [verb, *parse.of(verb, "aux", "auxpass", "prt")]
    carrier = _carrier(context, parse, verb)
    uses = frozenset({"clause", "infinitive"})
    return Cue(
        "noun with verb", i, sorted(set(cue_words)), max(carrier, -1), medium=medium, uses=uses
    )
