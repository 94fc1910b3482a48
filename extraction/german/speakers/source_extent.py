"""How far the noun phrase of a source reaches: behind its preposition, or in front of its
postposition.
"""

from __future__ import annotations

from extraction.german.grammar.nominatives import participial_head
from extraction.german.grammar.noun_phrases import apposition_end, phrase_end
from extraction.german.grammar.phrase_boundaries import second_name
from extraction.german.grammar.quoted_names import MARKS
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.roles import labels
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_VERBAL = frozenset({"VERB", "AUX"})
_GENITIVE_ENDINGS = ("s", "'", "’")


def phrase_after(context: Context, sentence: Sentence, i: int) -> WordSpan | None:
    """The noun phrase behind the preposition at ``i``; in the prefield all of it up to the finite
    verb.
    """
    words = context.words
    k = sentence.clause_of(i)
    clause = sentence.clauses[k]
    if (end := _end_of_quoted_name(words, i + 1, sentence.end)) and i != clause.first:
        return WordSpan((i + 1, end))
    head = head_after(words, i, sentence.end)
    if head < 0:
        return None
    if clause.first == i and clause.opener == i + 1:  # »…, laut dem die Bahn pünktlich war«
        return WordSpan((i + 1, i + 2))
    prefield = i == clause.first or i == sentence.begin
    second = clause.kind is ClauseKind.MAIN and words.pos[clause.finite - 1] not in _VERBAL
    if prefield and clause.finite > head and second:
        return WordSpan((i + 1, clause.finite))
    end = phrase_end(words, head, clause.end, attach=prefield)
    if not prefield:
        end = _end_in_clause(words, clause, WordSpan((i, head)), end)
    following = apposition_end(words, sentence, end)
    if following != end and (
        _closes_before_verb(sentence, words, following)
        if prefield
        else _is_named(words, end, following)
    ):
        end = following
    return WordSpan((i + 1, end))


def _end_in_clause(words: Words, clause: Clause, led: WordSpan, end: int) -> int:
    """The ``end`` of a source inside of its clause, without what the clause has of its own;
    ``led`` are its preposition and its head.
    """
    i, head = led
    if head == i + 1:
        end = _end_of_bare_name(words, head, end)
    end = _before_object(words, clause, head, end)
    return _before_date(words, head, second_name(words, i + 1, end))


def _end_of_quoted_name(words: Words, i: int, end: int) -> int:
    """»hatte laut „beispiel.de“ gerügt«: behind the mark that closes the name of a source, whatever
    the tagger takes it for, at most six words; 0 where no name in marks begins at ``i``.
    """
    if i >= end or words.texts[i] not in MARKS:
        return 0
    for j in range(i + 2, min(i + 8, end)):
        if words.texts[j] in MARKS:
            joined = j + 1 < end and words.texts[j + 1][0] == "-"  # »„Bild“-Zeitung«
            return j + 1 + joined
        if words.finite[j]:
            return 0
    return 0


def _end_of_bare_name(words: Words, head: int, end: int) -> int:
    """»wurde laut Radio Nord von tausend Gästen gefeiert«: a bare name takes nothing with »von«
    along.
    """
    of = next((j for j in range(head + 1, end) if words.lower[j] in ("von", "vom")), end)
    return of if words.pos[of - 1] == "PROPN" else end


def _before_object(words: Words, clause: Clause, head: int, end: int) -> int:
    """»geht nach ersten Schätzungen | von Kosten in Höhe von zwei Millionen aus«: what the verb
    asks »von« for gives nothing out.
    """
    if "aus" not in words.lower[end : clause.end] or clause.finite < 0:
        return end
    if words.lower[clause.finite] not in _GERMAN["forms_of_gehen"]:
        return end
    return next((j for j in range(head + 1, end) if words.lower[j] in ("von", "vom")), end)


def _before_date(words: Words, head: int, end: int) -> int:
    """»stammt nach Darstellung der Polizei vom 2. November«: a date tells nothing of the source."""
    dates = (j for j in range(head + 2, end - 1) if words.lower[j] in ("vom", "am"))
    return next((j for j in dates if words.texts[j + 1][0].isdigit()), end)


def _closes_before_verb(sentence: Sentence, words: Words, end: int) -> bool:
    """Whether the appositions that end here are followed by their comma or by the verb."""
    return end < sentence.end and (words.texts[end] == "," or words.finite[end])


def _is_named(words: Words, begin: int, end: int) -> bool:
    """»nach Ansicht des Leiters, Jan Otten, zu spät«: a name between two commas."""
    inner = range(begin + 1, end)
    closed = end < len(words) and words.texts[end] == ","
    named = (
        words.pos[j] in ("PROPN", "X") or words.labels[j] in labels("name_part") for j in inner
    )
    return closed and len(inner) < 6 and all(named)


def head_after(words: Words, i: int, end: int) -> int:
    if i + 2 < end and words.pos[i + 2] == "ADP" and _is_article(words, i + 1):
        head = participial_head(
            words, i + 1, end
        )  # »nach einer vom Verein verbreiteten Mitteilung«
        if head > i + 2:
            return head
    for j in range(i + 1, min(end, i + 10)):
        if words.pos[j] in NOMINAL or words.pos[j] == "X":
            return _owned_noun(words, j, end) if j == i + 1 else j
        if words.pos[j] == "PRON" and j == i + 1 and words.lower[j] not in _GERMAN["never_sources"]:
            return j
        if words.pos[j] in ("VERB", "AUX") and words.finite[j]:
            return -1
    return -1


def _is_article(words: Words, i: int) -> bool:
    """»so die | aus Kiel stammende Vorsitzende«: what the tagger takes for a pronoun, too."""
    return words.pos[i] == "DET" or words.labels[i] == "det"


def _owned_noun(words: Words, owner: int, end: int) -> int:
    """»so Norwegens früherer Energieminister«: the noun behind a name in the genitive and its
    attributes; the word itself where it owns nothing.
    """
    if words.pos[owner] != "PROPN" or not words.texts[owner].endswith(_GENITIVE_ENDINGS):
        return owner
    noun = owner + 1
    while noun < end and words.pos[noun] == "ADJ" and words.texts[noun][0].islower():
        noun += 1
    return noun if owner + 1 < noun < end and words.pos[noun] == "NOUN" else owner


def fronted_begin(words: Words, floor: int, i: int) -> int:
    """»Den Behörden in Mandau zufolge …«: a dative that begins the sentence, with all that hangs on
    it; else ``i``.
    """
    alone = not any(
        words.finite[j] or words.pos[j] in ("VERB", "AUX", "PRON") for j in range(floor, i)
    )
    return (
        floor
        if alone and words.pos[floor] == "DET" and words.lower[floor] in _GERMAN["dative_articles"]
        else i
    )


def begin_left_of(words: Words, i: int, floor: int) -> int:
    """Where the noun phrase that ends before word ``i`` begins."""
    begin = i
    while begin > floor and not words.finite[begin - 1]:
        pos, word = words.pos[begin - 1], words.lower[begin - 1]
        if (
            pos not in ("NOUN", "PROPN", "DET", "ADJ", "NUM", "X", "PRON")
            and word not in _GERMAN["inside_postposed_sources"]
            and words.texts[begin - 1] not in '„“"»«'
        ):
            break
        if (
            pos in NOMINAL
            and words.pos[begin : begin + 1] == ["NOUN"]
            and begin < i
            and _stands_apart(words, begin)
        ):
            break
        if pos in NOMINAL and _begins_behind(words, begin, i):
            break
        begin -= 1
        if words.pos[begin] == "DET" and word in _GERMAN["opens_postposed_sources"]:
            break
    return begin


def _begins_behind(words: Words, begin: int, end: int) -> bool:
    """»am Montag | ersten Angaben zufolge«: an adjective that no article leads opens a phrase of
    its own behind a noun.
    """
    return begin < end and words.pos[begin] == "ADJ" and words.texts[begin][:1].islower()


def _stands_apart(words: Words, noun: int) -> bool:
    """»nimmt die Bande Schätzungen zufolge«: two nouns side by side of which neither hangs on the
    other.
    """
    return words.heads[noun] != noun - 1 and words.heads[noun - 1] != noun
