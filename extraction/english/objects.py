"""What an English act of speech is about when no clause tells it: »called [for a pause]«, »denied
[the report]«, »called [the plan] [a shambles]«, »her criticism of [the deal]«.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.english.content_end import summing_noun
from extraction.english.cues import Cue
from extraction.english.dependency_tree import NOMINAL, Parse
from extraction.english.object_end import object_end
from extraction.english.speakers import charge_behind_agent
from extraction.english.verb_forms import noun_forms
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_STANDING = frozenset({"with", "ahead", "behind", "up", "tied", "even"})
_RELATIVES, _TALKS = _ENGLISH["relatives"] | {"whose", "where"}, _ENGLISH["talks"]
_ASKED_LABELS = frozenset({"prep", "dative", "prt", "advmod"})


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
    if "object" not in cue.uses or not cue.asks("object"):
        return None
    if cue.verb and cue.verb.lemma == "refer" and parse.first(cue.main, "dobj") >= 0:
        return None  # »referred reporters to the ministry«
    for preposition in _asked_prepositions(context, parse, cue):
        noun = parse.first(preposition, "pobj", "pcomp")
        if noun < 0 and preposition + 1 < end:
            noun = parse.first(cue.main, "dobj")
        dated = context.words.pos[noun] == "PROPN" and context.words.lower[noun] in parse.occasions
        if noun > preposition and not context.hidden[noun] and not dated:
            high = object_end(context, parse, cue, noun, end)
            return _told(context, "object", WordSpan((preposition + 1, high)), (preposition,))
    return None


def _asked_prepositions(context: Context, parse: Parse, cue: Cue) -> Iterator[int]:
    """The words behind the verb or its object that it asks for in front of what is told."""
    words, asked = context.words, cue.asks("object")
    behind = (c for c in parse.of(cue.main, "dobj", "dative", "advmod", "prt") if c > cue.main)
    for place in (cue.main, *behind):
        for child in parse.children[place]:
            named = words.lower[child] in asked and words.labels[child] in _ASKED_LABELS
            if named and child >= cue.main:
                yield child


def _label(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»called the plan a shambles«, »described it as a joke«, »compared her to a witch«."""
    if "label" not in cue.uses:
        return None
    words, low = context.words, cue.main + 1
    if _is_poll(parse, cue):
        return _told(context, "label", WordSpan((low, min(parse.right[cue.main], end))))
    while low < end and words.pos[low] in ("ADV", "PART"):
        low += 1
    if cue.verb and cue.verb.lemma in ("put", "show") and not _is_estimated(parse, cue):
        return None
    if _asks_what(parse, cue) or _is_gapped(context, parse, cue):
        return _label_of_what(context, parse, cue, end)
    find = _asked_label if cue.asks("label") else _bare_label
    head = find(context, parse, cue, low, end)
    if head < 0:
        return None
    high = object_end(context, parse, cue, head, end)
    return _told(context, "label", WordSpan((low, high)))


def _asks_what(parse: Parse, cue: Cue) -> bool:
    return any(c < cue.main and parse.words.lower[c] == "what" for c in parse.children[cue.main])


def _is_gapped(context: Context, parse: Parse, cue: Cue) -> bool:
    """»an idea Reed rejected as too dear«: what is judged stands in front of the clause."""
    if any(parse.words.lower[c] not in _RELATIVES for c in parse.of(cue.main, "dobj")):
        return False
    subject = parse.first(cue.main, "nsubj")
    if subject < 0 or parse.words.labels[cue.main] in ("relcl", "acl"):
        return subject >= 0
    return parse.left[subject] < summing_noun(context, parse.left[subject], subject + 1)


def _label_of_what(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»what critics call a slush fund«, »what she describes as greed«."""
    asked, words = cue.asks("label"), context.words
    labels = ("prep", "mark") if asked else ("oprd", "dobj", "attr")
    head = next((c for c in parse.of(cue.main, *labels) if c > cue.main), -1)
    if head < 0 or (asked and words.lower[head] not in asked):
        return None
    low = head + 1 if asked else max(parse.left[head], cue.main + 1)
    high = min(object_end(context, parse, cue, head, end), parse.right[cue.main])
    return _told(context, "label", WordSpan((low, high)), (head,) if asked else ())


def _asked_label(context: Context, parse: Parse, cue: Cue, low: int, end: int) -> int:
    """The word behind an object that the verb asks for (»as«, »to«); -1 for none."""
    words, asked = context.words, cue.asks("label")
    for i in range(low + 1, min(parse.right[cue.main], end, low + 25)):
        if words.lower[i] in asked and not context.quoted[i] and _hangs_near(parse, cue, i):
            judged = any(cue.main < c < i for c in parse.of(cue.main, "dobj"))
            return i if judged else -1
    return -1


def _bare_label(context: Context, parse: Parse, cue: Cue, low: int, end: int) -> int:
    """The noun or verb that judges an object without a word between them; -1 for none."""
    words = context.words
    for child in parse.children[cue.main]:
        if child <= cue.main:
            continue
        judged = words.labels[child] == "ccomp" and low <= parse.first(child, "nsubj") < child
        verbless = not words.finite[child] and parse.first(child, "aux", "mark") < 0
        if _names_again(parse, low, child) or (judged and verbless):
            return child
        second = words.labels[child] == "dobj" and 0 <= parse.first(cue.main, "dobj") < child
        if second:  # »rate the race a toss-up«
            return child
    return -1


def _is_poll(parse: Parse, cue: Cue) -> bool:
    """»A poll put Reed ahead in Florida, 44 percent to 43«, »polls show Reed with a lead«."""
    lemma = cue.verb.lemma if cue.verb else ""
    if lemma not in ("put", "show") or not parse.has_word(cue.main, _ENGLISH["polls"], "nsubj"):
        return False
    behind = parse.words.lower[cue.main + 1 : parse.right[cue.main]]
    return lemma == "put" or not _STANDING.isdisjoint(behind)


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
    if words.labels[i] == "mark" and words.heads[head] == cue.main:
        return not words.finite[head]  # »dismissed the poll as rigged«
    on_object = words.heads[head] == cue.main and words.labels[head] in ("dobj", "dative")
    return head == cue.main or on_object


def _plain_object(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»denied the report«, »announced a fund«, »attacked the plan«."""
    free = "object" in cue.uses and not cue.asks("object")
    if not free and "matter" not in cue.uses:
        return None
    words = context.words
    noun = next((c for c in parse.of(cue.main, "dobj") if c > cue.main), -1)
    if noun < 0 and (charge := _rejected_charge(context, parse, cue)):
        return _told(context, "object", charge)
    if not 0 <= noun < end or not _is_plain_noun(context, noun):
        return None
    low = max(parse.left[noun], cue.main + 1)
    high = object_end(context, parse, cue, noun, end)
    if not free and not _is_matter(context, parse, cue, noun, high):
        return None
    lost = context.lexicon.words["victims"]
    if cue.verb and cue.verb.lemma == "deny":
        lost |= _ENGLISH["granted"]
    if lost & set(words.lower[low:high]):
        return None
    return _told(context, "object", WordSpan((low, high)))


def _rejected_charge(context: Context, parse: Parse, cue: Cue) -> WordSpan | None:
    """»…, an accusation she denies«, »a charge that the mayor rejected«: what the verb takes stands
    in front of it.
    """
    words, noun = context.words, context.words.heads[cue.main]
    rejects = words.lower[cue.main] in context.lexicon.words["rejecting_verbs"]
    if not rejects or words.labels[cue.main] != "relcl" or not noun < cue.main:
        return None
    by_whom = parse.first(cue.main, "nsubj")
    if any(context.quoted[i] for i in range(cue.main, parse.right[cue.main])):
        return None  # »…, an allegation he dismissed as “gossip”«
    if by_whom < 0 or words.lower[by_whom] in _RELATIVES:
        return None
    told = context.lexicon.is_speech_noun(words.lower[noun])
    return WordSpan((parse.left[noun], noun + 1)) if told else None


def _is_plain_noun(context: Context, noun: int) -> bool:
    """A noun outside a speech, not »himself«, »which«."""
    words, word = context.words, context.words.lower[noun]
    if words.pos[noun] not in NOMINAL or context.hidden[noun]:
        return False
    return not word.endswith(("self", "selves")) and word not in _RELATIVES


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
    if cue.verb and cue.verb.lemma in ("cast", "paint", "put", "attribute"):
        return None  # in a film, in a colour, in a place, to a cause
    preposition, use = _asked_of_passive(context, parse, cue)
    if preposition < 0 and (charge := charge_behind_agent(context, parse, cue)) >= 0:
        preposition, use = charge, "object"
    if preposition >= 0:
        of_cue = use == "object"
        high = object_end(context, parse, cue, preposition, end)
        piece = WordSpan((preposition + of_cue, high))
        return _told(context, "passive", piece, (preposition,) * of_cue)
    if parse.first(cue.main, "agent") < 0:
        return None
    label = _label_of_passive(context, parse, cue, end)
    if label >= 0:
        low = label if cue.asks("label") else max(parse.left[label], cue.main + 1)
        high = object_end(context, parse, cue, label, end)
        return _told(context, "passive", WordSpan((low, high)))
    return _subject_of_passive(context, parse, cue, end)


def _asked_of_passive(context: Context, parse: Parse, cue: Cue) -> tuple[int, str]:
    """»was accused of fraud«, »was described as a joke«: the word that the verb asks for, and the
    use that it has; -1 for none.
    """
    for use in ("object", "label"):
        asked = cue.asks(use) if use in cue.uses else frozenset()
        for preposition in parse.of(cue.main, "prep"):
            inside = parse.first(preposition, "pobj", "pcomp", "amod") > preposition
            if preposition > cue.main and context.words.lower[preposition] in asked and inside:
                return preposition, use
    return -1, ""


def _label_of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> int:
    """Where the label begins that somebody gives the subject; -1 for none."""
    if "label" not in cue.uses:
        return -1
    if asked := cue.asks("label"):  # »described by neighbours as quiet«
        reach = range(cue.main + 1, min(parse.right[cue.main], end, cue.main + 12))
        return next((i for i in reach if context.words.lower[i] in asked), -1)
    return next((c for c in parse.of(cue.main, "oprd", "attr") if c > cue.main), -1)


def _subject_of_passive(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»the plan was praised by the mayor«."""
    subject = parse.first(cue.main, "nsubjpass")
    if subject < 0 or not cue.uses & {"object", "matter"} or cue.asks("object"):
        return None
    if cue.verb and cue.verb.lemma in ("support", "back", "favor", "favour"):
        return None  # »the study was supported by the fund«: with money
    if "object" not in cue.uses and not is_abstract(context, subject):
        return None
    if context.words.lower[subject] in _RELATIVES:
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


def _told(context: Context, rule: str, piece: WordSpan, cue: tuple[int, ...] = ()) -> Told | None:
    low, high = piece
    texts = context.words.texts
    while high > low and texts[high - 1] in ",.;:!?–—-":
        high -= 1
    if not any(texts[i][:1].isalnum() for i in range(low, high)):
        return None
    return Told(rule, WordSpan((low, high)), cue)
