"""Where the words that an English cue tells come to an end: before further verbs, further frames,
and what the writer adds.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.english.content.further_clauses import end_of_list, goes_on_told, tells_next
from extraction.english.cues.carriers import goes_on_with_then
from extraction.english.cues.cue_finder import Cue
from extraction.english.grammar.animacy import animate
from extraction.english.grammar.dependency_tree import SUBJECTS, Parse
from extraction.english.grammar.summing_nouns import summing_noun
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import Medium
from extraction.statements.context import Context

_JOINING = frozenset({"and", "but"})
_REFUSING = frozenset({"declined", "declines", "refused", "refuses"})
_FARTHEST_VERB = 20  # words behind the »and« within which the next verb of speech has to stand
_BREAKING_OFF = word_groups("en")["breaking_off"] | {"where"}
_DASHES = frozenset({"–", "—", "-", "--"})
_SAME_PERSON = frozenset({"he", "she", "they"})
_WEIGHING = frozenset({"while", "although", "though"})
_HAVE = word_groups("en")["forms_of_have"]
_TODAY = frozenset({"is", "are", "has", "have", "does", "do", "will", "can", "may"})
_POINTING = frozenset({"point", "refer", "allude"})
_PROMPTED = frozenset({"following", "amid", "despite"})


def content_end(context: Context, parse: Parse, cue: Cue, head: int, low: int, end: int) -> int:
    """What follows the clause up to the end of the cue's own clause is said, too, up to another
    cue's turn.
    """
    words = context.words
    top = cue.carrier if cue.rule == "noun with verb" and cue.carrier >= 0 else cue.main
    high = parse.right[head] if cue.rule == "noun" else max(parse.right[top], parse.right[head])
    if words.labels[top] in ("ROOT", "ccomp") and high >= end - 3:
        high = end
    limit = min(high, end)
    for child in _later_parts(parse, cue, top):
        turn = parse.left[child] - (words.lower[parse.left[child] - 1] == "then")
        if (
            turn > max(low, cue.main)
            and not goes_on_told(context, parse, cue, head, child)
            and not _is_parted_perfect(parse, head, child)
            and not parse.left[head] <= child < parse.right[head]
            and turn < limit
        ):
            limit = turn
    begin = min(max(low, end_of_list(parse, head, low, limit)), limit)
    return _rounded(context, low, _first_stop(context, parse, cue, begin, limit), end)


def _is_parted_perfect(parse: Parse, head: int, child: int) -> bool:
    """»said the council has, over the years, failed«, where the parse takes »has« for the verb."""
    words = parse.words
    parted = words.lower[head] in _HAVE and words.texts[head + 1 : head + 2] == [","]
    alone = parse.first(child, *SUBJECTS) < 0 and parse.right[head] == head + 1
    return parted and alone and words.labels[child] == "conj"


def _first_stop(context: Context, parse: Parse, cue: Cue, low: int, limit: int) -> int:
    words = context.words
    for i in range(low, limit):
        if _begins_anothers(context, parse, i, limit):
            return i
        speaks = context.hidden[i] and context.quoted[i]
        if speaks and (close := _ends_in_speech(context, low, i)):
            return close
        if speaks or (words.texts[i] == ";" and not context.quoted[i]):
            return i
        if words.texts[i] == ",":
            closes = _closes_behind(context, i)  # “… form,” hinting at a veto
            parts = _parts_at_comma(context, parse, cue, i + closes, limit)
            if parts or _another_speaks(context, parse, i + closes + 1, limit):
                return i + 2 * closes
        if i + 1 < limit and tells_next(context, parse, cue, i):
            return i
        if keeps_silent_next(context, i):
            return i
    return limit


def _ends_in_speech(context: Context, low: int, i: int) -> int:
    """»said there were parts “I do not like.”«, »has shown that “Towns grow.”«: where the speech at
    ``i`` ends, which no mark parts from the words told in front of it; 0 for none.
    """
    inside = low + 1 < i and context.words.texts[i - 1].isalpha()
    return next((close for begin, close in context.ranges if inside and begin == i), 0)


def _begins_anothers(context: Context, parse: Parse, i: int, limit: int) -> bool:
    """»… – a claim the union disputes«, »…, “but not too late,” added Bell«"""
    if context.quoted[i]:
        return not context.quoted[i - 1] and _is_anothers(context, parse, i)
    return context.words.texts[i] in _DASHES and summing_noun(context, i + 1, limit) > 0


def _is_anothers(context: Context, parse: Parse, begin: int) -> bool:
    """»Reed said it was late, “but not too late,” added Bell«: a quotation that a frame of its own
    follows.
    """
    words = context.words
    close = next((close for low, close in context.ranges if low == begin), len(words))
    if close >= len(words) or words.texts[close - 2] not in (",", "?", "!"):
        return False
    return _tells(context, close, "quote") and parse.first(close, "nsubj") > close


def _closes_behind(context: Context, comma: int) -> bool:
    """Whether a quotation ends right behind the comma, which stands inside it."""
    last = comma + 2 >= len(context.words)
    return not last and context.quoted[comma + 1] and not context.quoted[comma + 2]


def _another_speaks(context: Context, parse: Parse, i: int, limit: int) -> bool:
    """»…, and three donors said he had lied«: a clause with a speaker, a verb and words of its
    own.
    """
    words = context.words
    if i + 2 >= limit or context.quoted[i] or words.lower[i] not in _JOINING:
        return False
    for verb in range(i + 2, min(i + _FARTHEST_VERB, limit - 1)):
        if words.labels[verb] != "conj" or not words.finite[verb] or context.quoted[verb]:
            continue
        subject = parse.first(verb, "nsubj")
        told = any(clause > verb for clause in parse.of(verb, "ccomp"))
        told = told or _answers_it(context, parse, verb)
        speaks = i < subject < verb and parse.first(verb, "mark") < 0 and told
        if speaks and parse.left[subject] == i + 1 and _tells(context, verb):
            return animate(context, subject)
    return False


def _answers_it(context: Context, parse: Parse, verb: int) -> bool:
    """»…, but witnesses disputed that account«: what is told in front, by a noun of speech."""
    words, told = context.words, parse.first(verb, "dobj")
    pointed = told > 0 and words.lower[parse.left[told]] in ("that", "this", "those", "these")
    return pointed and verb < told and context.lexicon.is_speech_noun(words.lower[told])


def _tells(context: Context, verb: int, use: str = "clause") -> bool:
    readings = context.lexicon.readings(context.words.lower[verb])
    return any(use in r.verb.uses and r.verb.medium is not Medium.THOUGHT for r in readings)


def _parts_at_comma(context: Context, parse: Parse, cue: Cue, comma: int, limit: int) -> bool:
    """Whether something else begins behind the comma: », while critics contend …«."""
    words = context.words
    if comma + 1 >= limit:
        return False
    if _is_beside(context, parse, comma + 1, limit):
        return True
    if words.lower[comma + 1 : comma + 3] in (["even", "though"], ["even", "as"]):
        return not context.quoted[comma + 1]
    if words.lower[comma + 1] in ("after", "as") and words.labels[comma + 1] == "mark":
        return _tells_another(context, words.heads[comma + 1], comma, limit)
    if _weighs_against(parse, cue, comma + 1) or _is_done_by_words(context, comma + 1):
        return True
    following = range(comma + 2, min(comma + 9, limit))
    if words.lower[comma + 1] in _PROMPTED:  # », following complaints from three senators that …«
        return any(context.lexicon.is_speech_noun(words.lower[j]) for j in following[:3])
    if words.lower[comma + 1] == "with":  # », with Reed asserting that …«
        return any(takes_turn(context, j) for j in following)
    return words.lower[comma + 1] in _BREAKING_OFF and any(
        context.lexicon.readings(words.lower[j]) for j in following
    )


def _is_done_by_words(context: Context, i: int) -> bool:
    """»told them it took “a day,” [drawing] laughter«"""
    words = context.words
    closed = context.quoted[i - 2] and not context.quoted[i]
    return closed and words.lower[i].endswith("ing") and words.pos[i] == "VERB"


def _weighs_against(parse: Parse, cue: Cue, i: int) -> bool:
    """»threatened to sue, [while others are patient]«, »said it was late, [although it is not]«:
    in the present, behind a verb in the past.
    """
    words, verb = parse.words, parse.words.heads[i]
    if words.lower[i] not in _WEIGHING or words.labels[i] != "mark" or parse.left[verb] != i:
        return False
    aux = next((a for a in parse.of(verb, "aux", "auxpass") if words.finite[a]), verb)
    told = words.heads[verb]
    today = "Tense=Pres" in words.morphs[told] or parse.has_word(told, _TODAY, "aux")
    backshifted = told == cue.main or not today
    past = "Tense=Past" in words.morphs[cue.main] and parse.first(verb, *SUBJECTS) > i
    return past and backshifted and "Tense=Pres" in words.morphs[aux]


def _tells_another(context: Context, verb: int, comma: int, limit: int) -> bool:
    """», after reports suggested the plan was dead«, », as aides threatened to sink it«: somebody
    else, and no pronoun, tells a clause or infinitive; not », after police told him to leave«.
    """
    words = context.words
    if not comma + 2 < verb < limit - 1 or words.pos[verb - 1] not in ("NOUN", "PROPN"):
        return False
    told = words.labels[verb + 1 : limit]
    if words.lower[verb] == "told":
        return False
    clause = _tells(context, verb) and "ccomp" in told
    return clause or (_tells(context, verb, "infinitive") and "xcomp" in told)


def _is_beside(context: Context, parse: Parse, i: int, limit: int) -> bool:
    """What stands behind a comma without being said: a next frame, a source, »a move that …«."""
    words = context.words
    if takes_turn(context, i):
        return True
    if context.quoted[i]:
        return False
    if words.lower[i : i + 2] == ["according", "to"]:
        return True
    if (
        words.lower[i] == "which" and words.lower[i + 1] in _SAME_PERSON
    ):  # », which he says would …«
        speaks = _tells(context, min(i + 2, limit - 1))
        return speaks and parse.right[words.heads[i + 1]] >= limit - 1
    if words.lower[i + 1 : i + 3] == ["of", "whom"]:  # », many of whom say that …«
        return any(map(context.lexicon.readings, words.lower[i + 3 : i + 6]))
    return summing_noun(context, i, limit) >= 0


def _rounded(context: Context, low: int, high: int, end: int) -> int:
    """Without a loose »and« at the end, and up to the mark that closes a quotation begun inside, or
    that goes on with the clause: »that a law “imposes a burden”«.
    """
    words = context.words
    while high - 1 > low and words.labels[high - 1] == "cc" and not context.quoted[high - 1]:
        high -= 1
    opened = next((close for begin, close in context.ranges if low < begin == high - 1), -1)
    if opened > high:  # the parse takes the mark alone
        return opened if _goes_on_quoted(context, high, opened) else high - 1
    if high > low and context.quoted[high - 1]:
        for begin, close in context.ranges:
            if low < begin < high < close and close - high <= 2:
                return close
    return _in_quotation_behind(context, low, high, end)


def _goes_on_quoted(context: Context, first: int, close: int) -> bool:
    """»the road was too narrow, “and everybody knows it”.«: whether what is told ends with a
    quotation that goes on with it, behind which nobody else is named.
    """
    words = context.words
    last = close >= len(words) or words.pos[close] == "PUNCT" or words.lower[close] in _JOINING
    return words.texts[first] in _JOINING and last


def _in_quotation_behind(context: Context, low: int, high: int, end: int) -> int:
    words = context.words
    close = next((close for begin, close in context.ranges if begin == high), -1)
    if not low < high < close <= end or context.hidden[high]:
        return high
    verb = words.pos[high + 1] in ("VERB", "AUX") and words.finite[high + 1]
    return close if verb and words.pos[high - 1] not in ("PUNCT", "ADP") else high


def with_marks(context: Context, k: int, piece: WordSpan) -> WordSpan:
    """»said [“every single one” of her members will vote]«: with the mark of a quotation of
    sentence ``k`` whose other mark the piece holds.
    """
    low, high = piece
    for index in context.partial.get(k, ()):
        begin, end = context.ranges[index]
        if low == begin + 1 and high >= end:
            low = begin
        if low <= begin < high and end - 2 <= high < end:
            high = end
    return WordSpan((low, high))


def keeps_silent_next(context: Context, i: int) -> bool:
    """»… but would not say when«, »… but declined to give a date«: who told goes on in silence."""
    lower = context.words.lower
    if lower[i] == "and" and lower[i + 1 : i + 3] == ["declined", "to"]:
        return bool(context.lexicon.readings("".join(lower[i + 3 : i + 4])))
    if lower[i] != "but" or context.quoted[i]:
        return False
    if lower[i + 1 : i + 2] and lower[i + 1] in _REFUSING:
        return True
    negated = lower[i + 2 : i + 3] in (["not"], ["n't"])
    return negated and bool(context.lexicon.readings("".join(lower[i + 3 : i + 4])))


def between_semicolons(context: Context, sentence: WordSpan, frame: WordSpan) -> WordSpan:
    """The part of the sentence around its frame that no semicolon parts from it: »A, she said; B«
    is told in its first half.
    """
    begin, end = sentence
    parting = [i for i in range(begin, end) if context.words.texts[i] == ";"]
    parting = [i for i in parting if not context.quoted[i]]
    low = max((i + 1 for i in parting if i + 1 < frame[0]), default=begin)
    high = min((i for i in parting if i >= frame[1] - 1), default=end)
    return WordSpan((low, max(high, frame[1])))


def _later_parts(parse: Parse, cue: Cue, top: int) -> Iterator[int]:
    """What is coordinated with the cue's verb: »… and criticised«, »but …«."""
    for place in {cue.main, top}:
        for child in parse.of(place, "conj", "cc", "dep"):
            if parse.words.labels[child] == "dep" and not goes_on_with_then(parse, child):
                continue
            if child > place and not _goes_on_with_that(parse, place, child):
                yield child


def _goes_on_with_that(parse: Parse, verb: int, child: int) -> bool:
    """»said that it was closed, and that police knew«: the second clause is told as well."""
    lower, low = parse.words.lower, parse.left[child]
    if parse.words.labels[child] == "cc":
        return any(
            parse.left[c] == child + 1
            and lower[child + 1] == "that"
            and parse.words.labels[child + 1] != "det"  # »…, but that figure is wrong«
            for c in parse.of(verb, "conj")
        )
    points = parse.words.labels[low] == "det"  # »…, but that figure is wrong«
    return lower[low] == "that" and lower[low - 1] in _JOINING and not points


def takes_turn(context: Context, i: int) -> bool:
    """», adding that«, », saying«: a participle of speech after a comma begins a frame of its
    own.
    """
    word, near = context.words.lower[i], context.words.lower[i + 1 : i + 5]
    tells = any(
        (reading.whole or reading.verb.particle in near)
        and (
            reading.verb.uses & {"clause", "quote"}
            or "object" not in reading.verb.beside
            or (reading.verb.lemma in _POINTING and "to" in near)
        )
        for reading in context.lexicon.readings(word)
    )
    return word.endswith("ing") and tells and not context.quoted[i]
