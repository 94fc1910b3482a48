"""The word that an English verb of speech has for its subject, also where the parse hung it on
another word.
"""

from __future__ import annotations

from extraction.english.cues.carriers import (
    goes_on_behind_relative,
    noun_before_relative,
    verb_behind_participle,
)
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import NOMINAL, SUBJECTS, Parse
from extraction.english.speakers.acting_subjects import (
    acting_beside,
    meant_by_relative,
    subject_of_misread,
)
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES = _ENGLISH["relatives"]
_NAMING = frozenset(NOMINAL) | {"PRON"}
_OBJECT_FORMS = frozenset({"them", "him", "me", "us"})
_BEFORE_INVERSION = frozenset(',:–—-”"’')


def find_subject(context: Context, parse: Parse, cue: Cue) -> int:
    """The word; -1 for none."""
    words, head = context.words, _own_subject(parse, cue.carrier)
    if (named := _behind_occasion(context, parse, cue.main)) >= 0:
        return named
    if head < 0 and words.pos[cue.carrier] in ("NOUN", "PROPN") and cue.carrier != cue.main:
        head = cue.carrier
    if head < 0:
        head = _hung_elsewhere(context, parse, cue.carrier)
    if head < 0 and words.labels[cue.carrier] == "xcomp":
        return -1
    if head < 0:
        told = cue.verb is not None and "obj" in cue.verb.addressee
        return beside(context, cue.main, behind=not told)
    if context.hidden[head] or context.quoted[head]:
        return beside(context, cue.main)
    acting = acting_beside(context, parse, cue, head)
    return meant_by_relative(context, parse, cue, head) if acting < 0 else acting


def _own_subject(parse: Parse, verb: int) -> int:
    texts, head = parse.words.texts, parse.first(verb, "nsubj", "nsubjpass")
    if head < 0:
        return _subject_of_auxiliary(parse, verb)
    for misread in _MISREAD_SUBJECTS:
        if (named := misread(parse, verb, head)) >= 0:
            return named
    inverted = next((c for c in parse.of(verb, "nsubj") if c > verb), -1)
    if parse.words.lower[head] in _RELATIVES:  # »…, which her agent, Ida Hale, branded “absurd”«
        return max(c for c in parse.of(verb, "nsubj", "nsubjpass") if c < verb or c == head)
    if head < verb < inverted and texts[verb - 1] == ",":
        return inverted  # »The plan, said Omar Lind, “is a joke.”«
    parted = head < verb and ";" in texts[head:verb]  # »… for profit; lawyers counter …«
    if parted or texts[parse.right[head] - 1] == ":":  # »The point: “No,” said Reed«
        return max(parse.of(verb, "nsubj", "nsubjpass"))
    return head


def _subject_of_auxiliary(parse: Parse, verb: int) -> int:
    """»The court had, while hearing it, asked …«: a subject that the parse gives to »had«; -1 for
    none.
    """
    subjects = (parse.first(aux, "nsubj") for aux in parse.of(verb, "aux") if aux < verb)
    return next((subject for subject in subjects if subject >= 0), -1)


def name_behind_function(parse: Parse, verb: int, head: int) -> int:
    """»Acme head of strategy Ian Lund said«, »the leader in Dara, Ian Lund, said«: the name, which
    the parse takes for a second subject beside the function ``head``; -1 for none.
    """
    words = parse.words
    if words.pos[head] != "NOUN" and words.labels[head] != "compound":
        return -1
    for named in parse.of(verb, "nsubj"):
        gap = _between(parse, head, named)
        beside_it = head < named < verb and (
            not gap or _closes_apposition(parse, verb, head, named)
        )
        if beside_it and words.pos[named] == "PROPN" and parse.left[named] < named:
            return named
    return -1


def _between(parse: Parse, head: int, named: int) -> list[str]:
    """What stands between two subjects, with the comma that the parse may give to the first."""
    close = parse.right[head]
    close -= parse.words.texts[close - 1] == ","
    return parse.words.texts[close : parse.left[named]]


def _closes_apposition(parse: Parse, verb: int, head: int, named: int) -> bool:
    """Whether a comma parts the name from its function, and one or the verb follows (»…, Ian Lund
    has said«).
    """
    words, behind = parse.words, named + 1
    gap = _between(parse, head, named)
    if not load_person_words("en").role(words.texts[head]):
        return False
    acts = behind == verb or (words.heads[behind] == verb and words.labels[behind] == "aux")
    return gap == [","] and (acts or words.texts[behind] == ",")


def _behind_circumstance(parse: Parse, verb: int, head: int) -> int:
    """»On Ann Pogba and Carl Rash, Lund added«, where the parse takes the names behind »On« for a
    subject: the one behind the comma; -1 for none.
    """
    words, named = parse.words, verb - 1
    opens = parse.left[verb]
    on = words.labels[opens] == "prep" and opens < parse.left[head]
    second = words.heads[named] == verb and words.labels[named] == "nsubj" and named > head
    low = parse.left[named]
    set_off = low > 0 and words.texts[low - 1] == "," and parse.right[head] == low - 1
    return named if on and second and set_off and words.pos[head] == "PROPN" else -1


def _behind_place(parse: Parse, verb: int, head: int) -> int:
    """»Outside court, Ann Reed said«, where the parse takes the place for the subject: the name
    behind the comma; -1 for none.
    """
    words = parse.words
    if words.lower[parse.left[head]] not in ("outside", "inside") or words.pos[head] != "NOUN":
        return -1
    named = max(parse.first(head, "appos"), *parse.of(verb, "nsubj"))
    set_off = named > head and words.texts[parse.left[named] - 1] == ","
    return named if set_off and words.pos[named] == "PROPN" and named < verb else -1


def _behind_hyphen(parse: Parse, verb: int, head: int) -> int:
    """»Cross-examined by Ida Hale, Ms Reed accepted …«, where the tokenizer parts the participle
    and the parse takes its first half for the subject: the one behind the comma; -1 for none.
    """
    texts = parse.words.texts
    if head >= verb or texts[head + 1] != "-":
        return -1
    if parse.words.ends[head] != parse.words.begins[head + 1]:
        return -1
    named = (c for c in parse.of(verb, "nsubj") if head < c < verb)
    return next((c for c in named if texts[parse.left[c] - 1] == ","), -1)


def _behind_bare_preposition(parse: Parse, verb: int, head: int) -> int:
    """»After the party's win in May, senior member Ann Reed asked …«, where the parse takes the win
    for the subject: the name behind the comma; -1 where no preposition is left without its noun.
    """
    words, opening = parse.words, parse.left[head] - 1
    if opening < 0 or words.heads[opening] != verb or words.labels[opening] != "prep":
        return -1
    if parse.children[opening]:
        return -1
    inside = range(head + 1, parse.right[head])
    return next(
        (
            i
            for i in inside
            if words.labels[i] == "appos"
            and words.pos[i] == "PROPN"
            and words.texts[parse.left[i] - 1] == ","
            and parse.right[i] == parse.right[head]
        ),
        -1,
    )


def _behind_occasion(context: Context, parse: Parse, verb: int) -> int:
    """»In a tweet Lind called the story false«: the name right before the verb, which the parse
    takes into the occasion; -1 for none.
    """
    words, last = context.words, verb - 1
    if last < 2 or words.pos[last] != "PROPN" or words.labels[last] != "pobj":
        return -1
    first = last
    while words.pos[first - 1] == "PROPN":
        first -= 1
    said_in = words.lower[first - 1] in parse.occasions and words.pos[first - 1] == "NOUN"
    return last if said_in and words.pos[first - 2] in ("DET", "ADJ", "NOUN") else -1


def _hung_elsewhere(context: Context, parse: Parse, verb: int) -> int:
    """»Hale, asked about it, said …«, »Moss, who …, called …«: a subject that the parse gives to
    the participle, or takes for the head; -1 for none.
    """
    words = parse.words
    for clause in parse.of(verb, "advcl"):
        if words.pos[clause] in NOMINAL and clause < verb and words.texts[clause + 1] == ",":
            return clause
        subject = parse.first(clause, "nsubj", "nsubjpass")
        set_off = "," in words.texts[parse.right[subject] - 1 : parse.right[subject] + 1]
        if 0 <= subject < clause < verb and set_off:
            return subject
    if (named := _taken_into_circumstance(context, parse, verb)) >= 0:
        return named
    above = _above(context, parse, verb)
    return above if above >= 0 else subject_of_misread(parse, verb)


def _above(context: Context, parse: Parse, verb: int) -> int:
    """The subject that the word above the verb has, or is; -1 for none."""
    words, head = context.words, context.words.heads[verb]
    if words.labels[verb] == "conj" and parse.first(head, *SUBJECTS) < 0:
        return _taken_into_circumstance(context, parse, head)
    if verb_behind_participle(parse, head) == verb:
        return parse.first(head, "nsubj")
    if goes_on_behind_relative(parse, verb):
        return head
    if (told_of := noun_before_relative(parse, verb)) >= 0:
        return told_of
    named = words.pos[head] in NOMINAL and words.labels[head] == "ROOT"
    return head if words.labels[verb] == "acl" and named and head < verb else -1


def _taken_into_circumstance(context: Context, parse: Parse, verb: int) -> int:
    """»In the village of Dara, relatives of the dead said …«, »Through a spokesman, its chief, Ian
    Shaw, described …«: who stands behind the comma, taken for an apposition of the place; -1 for
    nobody.
    """
    words = parse.words
    for place in parse.of(verb, "prep"):
        while place >= 0 and place < verb:
            for named in parse.of(place, "appos", "conj"):
                set_off = words.texts[parse.left[named] - 1] == ","
                closes = parse.right[named] in (verb, verb - 1)
                if set_off and closes and animate(context, named):
                    return named
            place = parse.first(place, "pobj", "prep")
    return -1


def beside(context: Context, verb: int, behind: bool = True) -> int:
    """A subject that the parse missed: the name or pronoun right before or behind the verb (whom
    it may be said to instead: »told LA Weekly«).
    """
    words = context.words
    spoken = verb > 0 and context.quoted[verb - 1]
    inverted = spoken or (behind and (verb == 0 or words.texts[verb - 1] in _BEFORE_INVERSION))
    found = _name_behind(context, verb) if inverted else -1
    return found if found >= 0 else _name_before(context, verb)


def _name_behind(context: Context, verb: int) -> int:
    """The last noun of the name or the pronoun right behind the verb; -1 for none."""
    words = context.words
    for i in range(verb + 1, min(verb + 6, len(words))):
        if context.quoted[i] or words.texts[i] in ",.:;":
            return -1
        if words.labels[i] in ("nsubj", "nsubjpass") and words.heads[i] != verb:
            return -1  # who acts in what is told
        if words.lower[i] in _OBJECT_FORMS:
            return -1
        if words.pos[i] in _NAMING:
            last = _end_of_name(context, i)
            acts = words.labels[last] in ("nsubj", "nsubjpass") and words.heads[last] != verb
            return -1 if acts else last  # »said [Mrs Mallon] had trusted her«
        if words.pos[i] not in ("DET", "ADJ", "NUM"):
            return -1
    return -1


def _end_of_name(context: Context, i: int) -> int:
    words = context.words
    while i + 1 < len(words) and words.pos[i + 1] in NOMINAL and not context.quoted[i + 1]:
        i += 1
    return i


def _name_before(context: Context, verb: int) -> int:
    """The noun or pronoun right before the verb, past adverbs and auxiliaries; -1 for none."""
    words, i = context.words, verb - 1
    while i > 0 and words.pos[i] in ("ADV", "AUX") and not context.quoted[i]:
        i -= 1
    in_court = _is_in_court(words, i - 1)
    if words.texts[i] == "," and i > 1 and words.pos[i - 1] in NOMINAL and not in_court:
        return _before_apposition(context, i - 1)
    if in_court:
        return i - 3 if words.pos[i - 3] in NOMINAL else -1
    if (sat_there := _noun_of_place(context, i)) >= 0:
        return sat_there
    named = i >= 0 and words.pos[i] in _NAMING and not context.quoted[i]
    return i if named else -1


def _is_in_court(words: Words, i: int) -> bool:
    """»Ada Vance KC, prosecuting, said«, whatever the tagger takes the participle for."""
    set_off = i > 1 and words.texts[i - 1] == words.texts[i + 1] == ","
    return set_off and words.lower[i] in _ENGLISH["in_court"]


def _noun_of_place(context: Context, i: int) -> int:
    """»an inquest in Dara found«, »Judge Ada Lind of Dara ruled«, »Ada Lind on Friday denied it«:
    the noun, not the place that it sat in, nor the day, nor whom somebody is close to; -1 for none.
    """
    words = context.words
    preposition = words.heads[i]
    if words.labels[i] != "pobj":
        return -1
    noun = words.heads[preposition]
    if words.labels[noun] == "amod" and words.pos[words.heads[noun]] in NOMINAL:
        return words.heads[noun]  # »a source close to Ada Hill said«
    if words.lower[preposition] == "on" and preposition == i - 1:
        return i - 2 if words.pos[i - 2] in NOMINAL else -1
    if words.lower[preposition] == "of":
        return noun if noun == preposition - 1 and animate(context, noun) else -1
    if words.lower[preposition] not in ("in", "at"):
        return -1
    return noun if preposition == i - 1 and words.pos[noun] == "NOUN" and noun < i else -1


def _before_apposition(context: Context, i: int) -> int:
    """»Tom Molomby, SC, said«: the name in front of what stands between commas, -1 for none."""
    words, head = context.words, context.words.heads
    for _ in range(4):
        if words.labels[i] not in ("appos", "conj", "compound", "pobj", "prep") or head[i] >= i:
            break
        i = head[i]
    return i if words.pos[i] in NOMINAL and not context.quoted[i] else -1


# What the parse takes for the subject, though it is a function, a place or a circumstance.
_MISREAD_SUBJECTS = (
    name_behind_function,
    _behind_place,
    _behind_bare_preposition,
    _behind_circumstance,
    _behind_hyphen,
)
