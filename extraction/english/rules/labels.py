"""What an English act of speech calls somebody or something: »called [the plan] [a shambles]«,
»described it [as a joke]«.
"""

from __future__ import annotations

from dataclasses import dataclass

from extraction.english.content.object_end import object_end
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.dependency_tree import Parse
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_RELATIVES = _ENGLISH["relatives"] | {"whose", "where"}
_POINTING = frozenset({"that", "this", "these", "those"})
_STANDING = frozenset({"with", "ahead", "behind", "up", "tied", "even"})


@dataclass(frozen=True, slots=True)
class Told:
    """The words told as a noun phrase, and the words that belong to the cue (»for« of »called
    for«).
    """

    rule: str
    words: WordSpan
    cue: tuple[int, ...] = ()


def told_words(
    context: Context, rule: str, piece: WordSpan, cue: tuple[int, ...] = ()
) -> Told | None:
    low, high = piece
    texts = context.words.texts
    while high > low and texts[high - 1] in ",.;:!?–—-":
        high -= 1
    if not any(texts[i][:1].isalnum() for i in range(low, high)):
        return None
    return Told(rule, WordSpan((low, high)), cue)


def find_label(context: Context, parse: Parse, cue: Cue, end: int) -> Told | None:
    """»called the plan a shambles«, »described it as a joke«, »compared her to a witch«."""
    if "label" not in cue.uses:
        return None
    words, low = context.words, cue.main + 1
    if _is_poll(parse, cue):
        return told_words(context, "label", WordSpan((low, min(parse.right[cue.main], end))))
    if (pointed := _pointed_label(parse, cue, low)) > 0:
        return told_words(context, "label", WordSpan((low, pointed + 1)))
    while low < end and words.pos[low] in ("ADV", "PART"):
        low += 1
    if cue.verb and cue.verb.lemma == "find":
        return None  # »found the letter in a drawer«
    if cue.verb and cue.verb.lemma in ("put", "show") and not _is_estimated(parse, cue):
        return None
    if _asks_what(parse, cue) or _is_gapped(context, parse, cue):
        return _label_of_what(context, parse, cue, end)
    find = _asked_label if cue.asks("label") else _bare_label
    head = find(context, parse, cue, low, end)
    if head < 0:
        return None
    high = object_end(context, parse, cue, head, end)
    return told_words(context, "label", WordSpan((low, high)))


def _pointed_label(parse: Parse, cue: Cue, low: int) -> int:
    """»called that nonsense«, »called this impossible«, where the parse takes the object for a part
    of the label: the label, not what was called together as in »called that meeting«; -1 for none.
    """
    words = parse.words
    if cue.asks("label") or low + 1 >= len(words) or words.lower[low] not in _POINTING:
        return -1
    judges = words.pos[low + 1] == "ADJ" or words.lower[low + 1] in _ENGLISH["judging_nouns"]
    ends = low + 2 >= len(words) or not words.texts[low + 2][0].isalpha()
    return low + 1 if judges and ends and words.heads[low] in (low + 1, cue.main) else -1


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
    return told_words(context, "label", WordSpan((low, high)), (head,) if asked else ())


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
    """»A poll put Reed ahead in Florida, 44 percent to 43«, »polls show Reed with a lead«, »found
    her rating at 58 percent«.
    """
    lemma = cue.verb.lemma if cue.verb else ""
    if lemma == "find":
        polls = parse.has_word(cue.main, _ENGLISH["polls"], "nsubj")
        return polls and parse.has_word(parse.first(cue.main, "dobj"), ("at",), "prep")
    if lemma not in ("put", "show") or not parse.has_word(cue.main, _ENGLISH["polls"], "nsubj"):
        return False
    behind = parse.words.lower[cue.main + 1 : parse.right[cue.main]]
    return lemma == "put" or not _STANDING.isdisjoint(behind)


def _is_estimated(parse: Parse, cue: Cue) -> bool:
    """»put the figure at 12,000«, »a sum which they put at £61«; not »put it at the door«."""
    if parse.has_word(cue.main, _ENGLISH["estimated"], "dobj"):
        return True
    at = next((c for c in parse.of(cue.main, "prep") if c > cue.main), -1)
    gapped = parse.words.labels[cue.main] == "relcl" and parse.has_word(cue.main, ("at",), "prep")
    return gapped and "NUM" in parse.words.pos[at + 1 : at + 4]


def _names_again(parse: Parse, low: int, child: int) -> bool:
    """»called [the plan] [a shambles]«: the parse may hang the second phrase on the first."""
    words = parse.words
    if words.labels[child] == "oprd":
        return parse.left[child] > low or _judges_in_one(parse, low, child)
    inner = parse.of(child, "dobj", "oprd", "appos", "attr")
    return words.labels[child] in ("dobj", "dative") and any(
        words.lower[parse.left[i]] in ("a", "an", "the", "one") and parse.left[i] > child
        for i in inner
    )


def _judges_in_one(parse: Parse, low: int, child: int) -> bool:
    """»called [the ad misleading]«, where the parse takes both for one noun phrase."""
    words = parse.words
    participle = words.lower[child].endswith(("ing", "ed")) and low + 2 <= child
    named = words.pos[child - 1] in ("NOUN", "PROPN") or words.lower[child - 1].endswith("ing")
    return participle and named and words.pos[low] in ("DET", "PRON")


def _hangs_near(parse: Parse, cue: Cue, i: int) -> bool:
    """Whether word ``i`` hangs on the cue or on its object."""
    words, head = parse.words, parse.words.heads[i]
    if words.labels[i] == "mark" and words.heads[head] == cue.main:
        return not words.finite[head]  # »dismissed the poll as rigged«
    on_object = words.heads[head] == cue.main and words.labels[head] in ("dobj", "dative")
    return head == cue.main or on_object
