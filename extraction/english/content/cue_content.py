"""What is said with an English cue: the clause, infinitive or gerund behind it, or the sentence
around »he said«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content.bare_clauses import first_word
from extraction.english.content.clauses_behind_settings import clause_behind_setting
from extraction.english.content.content_before import (
    Content,
    divided_clause,
    frame_end,
    is_spoken,
    words_before_frame,
)
from extraction.english.content.content_begin import behind_hearer
from extraction.english.content.content_end import (
    between_semicolons,
    content_end,
)
from extraction.english.content.content_kinds import content_kind
from extraction.english.content.heard_before import heard_before
from extraction.english.content.lost_clauses import (
    clause_behind_that,
    clause_of_object,
    gerund_behind,
    lost_clause,
)
from extraction.english.cues.cue_finder import Cue, owner_of
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.speakers.cue_speakers import agent_behind_infinitive, is_hearing
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.statements.candidates import trimmed_all, without
from extraction.statements.context import Context

_SET_OFF = frozenset({",", "–", "—", "-", "--", ";"})
_OPENS_FRAME = _SET_OFF - {";"}  # what stands before a semicolon is told by nobody behind it
_TERMINAL = ".!?…"
_EMPTY = frozenset({"ADV", "CCONJ", "PUNCT", "SCONJ"})
_CLOSING = frozenset("”\"’'")
_HANGING = ("parataxis", "advcl", "ccomp", "dep")
_BEHIND_NOUN = ("ccomp", "xcomp", "acl", "relcl")
_DONE_BY = ("infinitive", "gerund")
_ASKING = frozenset({"why", "how", "when", "where", "what"})
_BEHIND_VERB = ("ccomp", "xcomp", "advcl", "acl")


def find_content(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> Content | None:
    """What a cue in the sentence [begin, end) tells; None when it tells nothing."""
    if _is_manner(context, parse, cue):
        around = _around(context, parse, cue, begin, end)
        return ("as", *around[1:]) if around else None
    if divided := divided_clause(context, parse, cue, begin, end):
        return divided
    if found := _following(context, parse, cue, begin, end):
        return found
    if cue.rule != "verb" or not cue.uses & {"clause", "quote"} or cue.carrier != cue.main:
        return None
    hearing = is_hearing(context, parse, cue)
    if hearing and (heard := heard_before(context, parse, cue, begin, end)):
        return "before", [heard], WordSpan((heard[1], frame_end(context, parse, cue, end)))
    if not cue.passive or hearing:
        around = _around(context, parse, cue, begin, end)
        if found := around or words_before_frame(context, parse, cue, begin, end):
            return found
    heard = heard_before(context, parse, cue, begin, end)
    high = frame_end(context, parse, cue, end)
    return ("before", [heard], WordSpan((heard[1], high))) if heard else None


def _following(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> Content | None:
    if low := clause_behind_setting(context, parse, cue, end):
        return _lost(context, parse, cue, "clause without that", low, begin, end)
    for head in _candidates(context, parse, cue):
        low = max(first_word(parse, cue, head), cue.main + 1)
        while low < head and context.words.lower[low] in word_groups("en")["focus_adverbs"]:
            low += 1
        kind = content_kind(context, parse, cue, head, low)
        if not kind or context.hidden[head] or not low < end:
            continue
        low = behind_hearer(context, parse, cue, head, low)
        if kind == "passive infinitive":
            return _raised(context, parse, cue, low, begin, end)
        high = content_end(context, parse, cue, head, low, end)
        by = agent_behind_infinitive(context, parse, cue, end) if kind in _DONE_BY else -1
        high = by if low < by < high else high
        frame = WordSpan((_frame_begin(context, parse, cue, begin), low))
        return kind, [WordSpan((low, high))], frame
    return _hung_elsewhere(context, parse, cue, begin, end)


def _hung_elsewhere(
    context: Context, parse: Parse, cue: Cue, begin: int, end: int
) -> Content | None:
    """The clause behind the cue that the parse hangs on another word."""
    if (verb := clause_of_object(context, parse, cue, end)) >= 0:
        low = cue.main + 1
        told = WordSpan((low, content_end(context, parse, cue, verb, low, end)))
        frame = WordSpan((_frame_begin(context, parse, cue, begin), low))
        return "clause without that", [told], frame
    if low := clause_behind_that(context, parse, cue, end):
        return _lost(context, parse, cue, "that clause", low, begin, end)
    if low := lost_clause(context, parse, cue, end):
        opened = "that clause" if context.words.lower[low] == "that" else "clause without that"
        return _lost(context, parse, cue, opened, low, begin, end)
    return None


def _lost(
    context: Context, parse: Parse, cue: Cue, kind: str, low: int, begin: int, end: int
) -> Content | None:
    """The clause at ``low``, which the parse hangs on another word; None without a verb."""
    head = context.words.heads[low]
    head = head if context.words.labels[low] == "mark" and head > low else low
    high = content_end(context, parse, cue, head, low, end)
    if high < low + 2 or not any(context.words.pos[i] in ("VERB", "AUX") for i in range(low, high)):
        return None
    frame = WordSpan((_frame_begin(context, parse, cue, begin), low))
    return kind, [WordSpan((low, high))], frame


def _candidates(context: Context, parse: Parse, cue: Cue) -> Iterator[int]:
    """The verbs behind the cue that can be the head of what is said."""
    places = list(_places(context, parse, cue))
    for preposition in _prepositions(parse, cue):
        noun = max(parse.first(preposition, "pobj"), 0)
        if noun and not _is_its_own(context, cue, noun):
            places.append(noun)
        yield from parse.of(preposition, "pcomp")
    if (gerund := gerund_behind(context, parse, cue)) >= 0:
        yield gerund
    yield from _told_of_subject(context, parse, cue)
    for place in places:
        yield from _behind_place(context, parse, cue, place)


def _behind_place(context: Context, parse: Parse, cue: Cue, place: int) -> Iterator[int]:
    """The verbs that the parse hangs on ``place``: the cue, whom it is told to, a preposition's
    noun.
    """
    labels = _BEHIND_NOUN if context.words.pos[cue.main] == "NOUN" else _BEHIND_VERB
    children = (child for child in parse.of(place, *labels) if child > cue.main)
    yield from (child for child in children if child not in cue.words)
    if place != cue.main and cue.asks("infinitive"):
        # »appealing to motorists [to avoid] the road«, taken for a clause about the motorists
        yield from filter(parse.is_to_infinitive, parse.of(place, "relcl"))


def _places(context: Context, parse: Parse, cue: Cue) -> Iterator[int]:
    """The words of the cue, and whom it speaks to, on which what is said may hang."""
    yield cue.main
    if cue.rule == "stance" and cue.carrier != cue.main:
        yield cue.carrier
    if cue.verb and "obj" in cue.verb.addressee:
        yield from (c for c in parse.of(cue.main, "dobj", "dative", "prt") if c > cue.main)
    # »made [clear] he would go«, »let it be [known] that …«
    labels = context.words.labels
    yield from (w for w in cue.words if w > cue.main and labels[w] == "ccomp")


def _told_of_subject(context: Context, parse: Parse, cue: Cue) -> Iterator[int]:
    """»The company’s position is that it ships food«: the verb of what is told."""
    words, verb = context.words, context.words.heads[cue.main]
    stated = cue.rule == "noun" and words.labels[cue.main] == "nsubj"
    owner = owner_of(parse, cue.main) if stated else -1
    own = words.lower[owner] in word_groups("en")["partners_in_talk"]  # »My hope is that«
    if owner >= 0 and not own and words.lower[verb] in word_groups("en")["being"]:
        for told in parse.of(verb, "ccomp"):
            if told > verb and parse.has_word(told, ("that",), "mark"):
                yield told


def _prepositions(parse: Parse, cue: Cue) -> Iterator[int]:
    """Those of the cue, and those behind the agent of a passive."""
    yield from parse.of(cue.main, "prep")
    for child in parse.of(cue.main, "agent"):
        if (agent := parse.first(child, "pobj")) >= 0:
            yield from parse.of(agent, "prep")


def _is_its_own(context: Context, cue: Cue, noun: int) -> bool:
    """»scoffed at the suggestion that …«: the clause is the noun's, which is what is scoffed at."""
    words = context.words
    told = context.lexicon.is_speech_noun(words.lower[noun])
    return told and words.lower[words.heads[noun]] in cue.asks("object")


def _raised(
    context: Context, parse: Parse, cue: Cue, low: int, begin: int, end: int
) -> Content | None:
    """»He is said to have fled«: subject and infinitive are what is said, the verb between them the
    frame.
    """
    subject = parse.first(cue.carrier, "nsubjpass", "nsubj")
    if subject < 0:
        return None
    first = (
        min(w for w in cue.words if w > subject)
        if any(w > subject for w in cue.words)
        else cue.main
    )
    high = content_end(context, parse, cue, cue.main, low, end)
    return (
        "passive infinitive",
        [WordSpan((max(begin, parse.left[subject]), first)), WordSpan((low, high))],
        WordSpan((first, low)),
    )


def _frame_begin(context: Context, parse: Parse, cue: Cue, begin: int) -> int:
    top = (
        cue.carrier
        if cue.carrier >= 0 and context.words.pos[cue.carrier] in ("VERB", "AUX")
        else cue.main
    )
    if context.words.labels[cue.main] in ("advcl", "pcomp", "conj") and top != cue.main:
        top = cue.main
    low = max(begin, min(parse.left[top], cue.main))
    # the words of another statement of the sentence are not part of the frame
    for i in range(low, cue.main):
        if context.hidden[i] and context.quoted[i]:
            low = i + 1
    while low < cue.main and context.words.texts[low] in _SET_OFF:
        low += 1
    return low


def _is_manner(context: Context, parse: Parse, cue: Cue) -> bool:
    """»as Smith noted«, not »as conservatives threatened to block it«, »as they warned (that) it
    would fail«, »as they accused him of lying«.
    """
    clauses = (c for c in parse.of(cue.main, "ccomp") if c > cue.main)
    told = parse.first(cue.main, "xcomp") > cue.main
    asked = cue.asks("object")
    told = told or (bool(asked) and parse.first(cue.main, "dobj") > cue.main)
    told = told or parse.has_word(cue.main, asked, "prep")  # »as they argued against it«
    told = told or any(
        parse.has_word(clause, ("that",), "mark")
        or (parse.left[clause] == cue.main + 1 and parse.first(clause, *SUBJECTS) > cue.main)
        for clause in clauses
    )
    return (
        cue.rule == "verb"
        and parse.has_word(cue.main, ("as",), "mark", "advmod")
        and cue.main == cue.carrier
        and not told
    )


def _around(context: Context, parse: Parse, cue: Cue, begin: int, end: int) -> Content | None:
    """»Passengers, she said, had waited«; », as she said«: the frame hangs on the words said."""
    words = context.words
    hangs = words.labels[cue.main] in _HANGING or _is_put_in(words, parse, cue)
    if not hangs or not cue.uses & {"clause", "quote"}:
        return None
    manner = _is_manner(context, parse, cue)
    if _is_subordinate(parse, cue) and not manner:
        return None
    low, high = _within_commas(words, parse, cue, begin, end)
    if not _is_set_off(words, low, high, begin, end) or (low == begin and not manner):
        return None
    frame = _with_commas(context, low, high, begin, end)
    around = without(between_semicolons(context, WordSpan((begin, end)), frame), [frame])
    pieces = [piece for piece in around if not is_spoken(context, piece)]
    pieces = trimmed_all(words, pieces)
    quotes = any(is_spoken(context, piece) for piece in around)
    return ("around", pieces, frame) if _says_something(words, pieces, quotes) else None


def _is_set_off(words: Words, low: int, high: int, begin: int, end: int) -> bool:
    """Whether commas or the rims of the sentence [begin, end) close the frame [low, high)."""
    opens = low == begin or words.texts[low - 1] in _OPENS_FRAME
    return opens and (high >= end - 1 or words.texts[high] in _SET_OFF)


def _is_subordinate(parse: Parse, cue: Cue) -> bool:
    """»…, although he continued …«, »She explains what it is, why she decided to sell, and …«"""
    asks = parse.has_word(cue.main, _ASKING, "advmod", "dobj", "attr")
    return asks or parse.first(cue.main, "mark") >= 0


def _says_something(words: Words, pieces: list[WordSpan], quotes: bool) -> bool:
    """Not »However, by mail she said, “…”«, »Of the fire, she said, “…”« (whether the frame
    ``quotes``), nor nothing.
    """
    told = [i for piece in pieces for i in range(*piece)]
    if quotes and told and words.pos[told[0]] == "ADP":
        return any(words.finite[i] for i in told)
    return any(words.pos[i] not in _EMPTY for i in told)


def _is_put_in(words: Words, parse: Parse, cue: Cue) -> bool:
    """»The president, an official added, has “zero plans”«, where the parse takes the frame for a
    clause about the president.
    """
    head, subject = words.heads[cue.main], parse.first(cue.main, "nsubj")
    parted = head < subject < cue.main and words.texts[parse.left[subject] - 1] == ","
    if words.labels[cue.main] != "relcl" or not parted or words.labels[head] not in SUBJECTS:
        return False
    if words.pos[subject] == "PRON" and words.lower[subject] in word_groups("en")["relatives"]:
        return False
    silent = parse.first(cue.main, "ccomp", "xcomp", "oprd", "prep") < 0
    return silent and words.heads[head] > cue.main


def _within_commas(words: Words, parse: Parse, cue: Cue, begin: int, end: int) -> WordSpan:
    """The cue's clause inside the sentence, without what sets it off."""
    low, high = max(parse.left[cue.main], begin), min(parse.right[cue.main], end)
    subject = parse.first(cue.main, *SUBJECTS)
    inverted = max(parse.of(cue.main, "nsubj"), default=-1) > cue.main
    if inverted and low == begin <= subject < cue.main and words.texts[cue.main - 1] == ",":
        low = cue.main  # »The plan, said Omar Lind, “is a joke”«
    elif low == begin < subject < cue.main < words.heads[cue.main]:
        # »Unless it rains, a guide warned, the road …«: the parse gives the frame what opens it
        opened = max(parse.left[subject], low)
        before = opened - 1 - (words.texts[opened - 1] in _CLOSING)  # »To get to “half,” a guide …«
        low = opened if words.texts[before] == "," else low
    while low < high and words.texts[low] in _SET_OFF:
        low += 1
    while high > low and words.texts[high - 1] in _SET_OFF | set(_TERMINAL):
        high -= 1
    return WordSpan((low, high))


def _with_commas(context: Context, low: int, high: int, begin: int, end: int) -> WordSpan:
    if low > begin and context.words.texts[low - 1] in _SET_OFF:
        low -= 1
    if high < end and context.words.texts[high] in _SET_OFF:
        high += 1
    return WordSpan((low, high))
