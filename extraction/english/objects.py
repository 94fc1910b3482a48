"""What an English act of speech is about when no clause tells it: »called [for a pause]«, »denied
[the report]«, »called [the plan] [a shambles]«, »her criticism of [the deal]«.
"""

from __future__ import annotations

from dataclasses import dataclass

from extraction.english.cues import Cue
from extraction.english.dependency_tree import NOMINAL, Parse
from extraction.english.verb_forms import noun_forms
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES, _TALKS = _ENGLISH["relatives"] | {"whose", "where"}, _ENGLISH["talks"]
# What stands behind the object without being part of what is said.
_CIRCUMSTANCES = frozenset({"in", "at", "on", "during", "after", "before", "since", "via", "until"})
_LATER = frozenset({"conj", "cc", "advcl", "parataxis", "npadvmod", "relcl"})


@dataclass(frozen=True, slots=True)
class Told:
    """The words told as a noun phrase, and the words that belong to the cue (»for« of »called
    for«).
    """

    rule: str
    words: WordSpan
    cue: tuple[int, ...] = ()


def find_object(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """What the cue tells as a noun phrase; None when it tells nothing in this way."""
    if cue.rule.startswith("noun"):
        return _of_noun(context, parse, cue, end)
    if cue.rule != "verb":
        return None
    if cue.passive:
        return _of_passive(context, parse, cue, end)
    for read in (_behind_preposition, _label, _plain_object):
        if told := read(context, parse, cue, end):
            return told
    return None


def _behind_preposition(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»called for a pause«, »accused the firm of fraud«."""
    asked = cue.asks("object")
    if "object" not in cue.uses or not asked:
        return None
    if cue.verb and cue.verb.lemma == "refer" and parse.first(cue.main, "dobj") >= 0:
        return None  # »referred reporters to the ministry«
    behind = (c for c in parse.of(cue.main, "dobj", "dative", "advmod", "prt") if c > cue.main)
    places = [cue.main, *behind]
    for preposition in (c for place in places for c in parse.children[place]):
        if preposition < cue.main or context.words.lower[preposition] not in asked:
            continue
        if context.words.labels[preposition] not in ("prep", "dative", "prt", "advmod"):
            continue
        noun = parse.first(preposition, "pobj", "pcomp")
        if noun < 0 and preposition + 1 < end:
            noun = parse.first(cue.main, "dobj")
        if noun > preposition and not context.hidden[noun]:
            high = _object_end(context, parse, cue, noun, end)
            return _told(context, "object", WordSpan((preposition + 1, high)), (preposition,))
    return None


def _label(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»called the plan a shambles«, »described it as a joke«, »compared her to a witch«."""
    if "label" not in cue.uses:
        return None
    words, low = context.words, cue.main + 1
    if _is_poll(parse, cue):
        return _told(context, "label", WordSpan((low, min(parse.right[cue.main], end))))
    while low < end and words.pos[low] in ("ADV", "PART"):
        low += 1
    right = [c for c in parse.children[cue.main] if c > cue.main]
    asked = cue.asks("label")
    if cue.verb and cue.verb.lemma == "put" and not _is_estimated(parse, cue):
        return None
    if asked:
        marks = [
            i
            for i in range(low + 1, min(parse.right[cue.main], end, low + 25))
            if words.lower[i] in asked and not context.quoted[i] and _hangs_near(parse, cue, i)
        ]
        if not marks or not any(words.labels[c] == "dobj" and c < marks[0] for c in right):
            return None
        return _told(
            context, "label", WordSpan((low, _object_end(context, parse, cue, marks[0], end)))
        )
    for child in right:
        named = _names_again(parse, low, child)
        judged = words.labels[child] == "ccomp" and low <= parse.first(child, "nsubj") < child
        if named or (judged and not words.finite[child] and parse.first(child, "aux", "mark") < 0):
            return _told(
                context, "label", WordSpan((low, _object_end(context, parse, cue, child, end)))
            )
    return None


def _is_poll(parse: Parse, cue: Cue) -> bool:
    """»A poll put Reed ahead in Florida, 44 percent to 43«."""
    puts = cue.verb is not None and cue.verb.lemma == "put"
    return puts and parse.has_word(cue.main, _ENGLISH["polls"], "nsubj")


def _is_estimated(parse: Parse, cue: Cue) -> bool:
    """»put the figure at 12,000«, not »put the vase at the window«."""
    return parse.has_word(cue.main, _ENGLISH["estimated"], "dobj")


def _names_again(parse: Parse, low: int, child: int) -> bool:
    """»called [the plan] [a shambles]«: the parse may hang the second phrase on the first."""
    words = parse.words
    if words.labels[child] == "oprd":
        return parse.left[child] > low
    inner = parse.of(child, "dobj", "oprd", "appos", "attr")
    return words.labels[child] in ("dobj", "dative") and any(
        words.lower[parse.left[i]] in ("a", "an", "the", "one") and parse.left[i] > child
        for i in inner
    )


def _hangs_near(parse: Parse, cue: Cue, i: int) -> bool:
    """Whether word ``i`` hangs on the cue or on its object."""
    words, head = parse.words, parse.words.heads[i]
    on_object = words.heads[head] == cue.main and words.labels[head] in ("dobj", "dative")
    return head == cue.main or on_object


def _plain_object(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»denied the report«, »announced a fund«, »attacked the plan«."""
    free = "object" in cue.uses and not cue.asks("object")
    if not free and "matter" not in cue.uses:
        return None
    words = context.words
    noun = next((c for c in parse.of(cue.main, "dobj") if c > cue.main), -1)
    if noun < 0 or words.pos[noun] not in NOMINAL or context.hidden[noun] or noun >= end:
        return None
    if words.lower[noun].endswith(("self", "selves")) or words.lower[noun] in _RELATIVES:
        return None
    low = max(parse.left[noun], cue.main + 1)
    high = _object_end(context, parse, cue, noun, end)
    if not free and not _is_matter(context, parse, cue, noun, high):
        return None
    lost = context.lexicon.words["victims"]
    if cue.verb and cue.verb.lemma == "deny":
        lost |= _ENGLISH["granted"]
    if any(words.lower[i] in lost for i in range(low, high)):
        return None
    return _told(context, "object", WordSpan((low, high)))


def _is_matter(context: Context, parse: Parse, cue: Cue, noun: int, high: int) -> bool:
    """Whether one can speak for or against it: an abstract noun, a verb's doing, somebody »for« …,
    or anything »in a letter«.
    """
    words = context.words
    known = context.lexicon.is_speech_noun(words.lower[noun])
    if known or words.lower[noun] in ("it", "this", "that") or is_abstract(context, noun):
        return True
    for preposition in parse.of(cue.main, "prep"):
        talk = parse.first(preposition, "pobj")
        if preposition > noun and talk >= 0 and words.lower[talk] in _TALKS | {"twitter", "x"}:
            return True
        if preposition > noun and words.lower[preposition] in ("for", "over", "as"):
            return words.pos[noun] in ("PROPN", "PRON") or preposition < high
    return any(
        words.lower[p] in ("for", "over") and words.pos[noun] == "PROPN"
        for p in parse.of(noun, "prep")
    )


def is_abstract(context: Context, noun: int) -> bool:
    """Whether the noun names something that one can speak for or against, not a person, place or
    thing.
    """
    known = context.lexicon.words["abstract nouns"]
    return context.words.pos[noun] == "NOUN" and not known.isdisjoint(
        noun_forms(context.words.lower[noun])
    )


def _of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»was described as a joke«, »was accused of fraud«, »the plan was praised by the mayor«."""
    words = context.words
    if cue.verb and cue.verb.lemma in ("cast", "paint", "put", "attribute"):
        return None  # in a film, in a colour, in a place, to a cause
    for use in ("object", "label"):
        asked = cue.asks(use) if use in cue.uses else frozenset()
        for preposition in parse.of(cue.main, "prep"):
            inside = parse.first(preposition, "pobj", "pcomp", "amod") > preposition
            if preposition > cue.main and words.lower[preposition] in asked and inside:
                high = _object_end(context, parse, cue, preposition, end)
                low = preposition + (use == "object")
                return _told(
                    context, "passive", WordSpan((low, high)), (preposition,) * (use == "object")
                )
    agent = parse.first(cue.main, "agent")
    asked = cue.asks("label") if "label" in cue.uses else frozenset()
    for i in range(cue.main + 1, min(parse.right[cue.main], end, cue.main + 12)):
        if words.lower[i] in asked and agent >= 0:  # »described by neighbours as quiet«
            return _told(
                context, "passive", WordSpan((i, _object_end(context, parse, cue, i, end)))
            )
    if agent >= 0 and "label" in cue.uses and not cue.asks("label"):
        named = next((c for c in parse.of(cue.main, "oprd", "attr") if c > cue.main), -1)
        if named >= 0:
            high = _object_end(context, parse, cue, named, end)
            return _told(context, "passive", WordSpan((max(parse.left[named], cue.main + 1), high)))
    subject = parse.first(cue.main, "nsubjpass")
    if agent < 0 or subject < 0 or not cue.uses & {"object", "matter"} or cue.asks("object"):
        return None
    if cue.verb and cue.verb.lemma in ("support", "back", "favor", "favour"):
        return None  # »the study was supported by the fund«: with money
    if "object" not in cue.uses and not is_abstract(context, subject):
        return None
    if words.lower[subject] in _RELATIVES:
        return None
    low, high = parse.phrase(subject, 0, end)
    return _told(context, "passive", WordSpan((low, high)))


def _of_noun(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»his criticism of the deal«, »issued a plea for calm«, »her calls for an inquiry«."""
    words = context.words
    noun = words.lower[cue.main]
    behind = (c for c in parse.children[max(cue.carrier, 0)] if c == cue.main + 1)
    for preposition in (*parse.of(cue.main, "prep"), *behind):
        pair = {f"{form} {words.lower[preposition]}" for form in noun_forms(noun)}
        inner = parse.first(preposition, "pobj", "pcomp")
        if not pair & _ENGLISH["noun_objects"] or inner < preposition or context.hidden[inner]:
            continue
        high = min(parse.right[preposition], end)
        for i in range(inner + 1, high):
            if words.texts[i] == "," and i + 1 < high and words.lower[i + 1] in _RELATIVES:
                high = i
                break
        return _told(context, "object", WordSpan((preposition + 1, high)), (preposition,))
    return None


def _object_end(context: Context, parse: Parse, cue: Cue, head: int, end: int) -> int:
    """Where what is told ends: before circumstances, further verbs, and loose clauses."""
    words = context.words
    limit = min(max(parse.right[cue.main], parse.right[head]), end)
    for child in parse.children[cue.main]:
        if child <= head or parse.left[child] <= head:
            continue
        circumstance = (
            words.labels[child] == "prep" and words.lower[child] in _CIRCUMSTANCES
        ) or parse.is_occasion(child)
        if words.labels[child] in _LATER or circumstance or words.labels[child] == "agent":
            limit = min(limit, parse.left[child])
    for i in range(head + 1, limit):
        if context.hidden[i] and context.quoted[i]:
            return i
        if context.quoted[i]:
            continue
        if (
            words.texts[i] in (";", ":", "–", "—", "--")
            or words.lower[i] in _ENGLISH["breaking_off"]
        ):
            return i
        if words.texts[i] == "," and i + 1 < limit and _is_loose(context, i + 1):
            return i
        if words.labels[i] == "prep" and parse.is_occasion(i) and words.heads[i] != head:
            return i
    return limit


def _is_loose(context: Context, i: int) -> bool:
    words = context.words
    return (
        words.lower[i] in _RELATIVES | {"but", "and"}
        or (words.lower[i].endswith("ing") and words.labels[i] in ("advcl", "acl", "conj", "ROOT"))
        or words.labels[i] in ("cc", "mark", "nsubj")
    )


def _told(context: Context, rule: str, piece: WordSpan, cue: tuple[int, ...] = ()) -> Told | None:
    low, high = piece
    texts = context.words.texts
    while high > low and texts[high - 1] in ",.;:!?–—-":
        high -= 1
    if not any(texts[i][:1].isalnum() for i in range(low, high)):
        return None
    return Told(rule, WordSpan((low, high)), cue)
