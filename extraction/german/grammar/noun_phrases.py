"""The extent of noun phrases: from the head to its article on the left, genitives and appositions
on the right.
"""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.grammar.phrase_boundaries import opens_masculine, owns_function
from extraction.german.grammar.quoted_names import (
    CLOSING_MARKS,
    MARKS,
    OPENING_MARKS,
    end_of_name,
)
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan

_LEFT = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN"})
_GERMAN = word_groups("de")
_INFLECTED = ("e", "en", "er")
_GENITIVE = _GERMAN["genitive_articles"]
_TIMES_OF_DAY = tuple(_GERMAN["times_of_day"])
_OUTLETS = tuple(_GERMAN["outlets"])
_POLITICIANS = tuple(_GERMAN["of_no_outlet"])
_TITLES = _GERMAN["titles_in_front_of_names"]
_NOMINAL_PREPOSITIONS = _GERMAN["nominal_prepositions"]
_ATTACHED_PREPOSITIONS = _GERMAN["attached_prepositions"]
_CONJUNCTIONS = _GERMAN["phrase_coordinators"]


def noun_phrase(words: Words, head: int, sentence: Sentence) -> WordSpan:
    """The words [begin, end) of the phrase of ``head`` in its sentence, appositions left out."""
    begin = phrase_begin(words, head, sentence.begin)
    return WordSpan((begin, phrase_end(words, head, sentence.end)))


def phrase_begin(words: Words, head: int, floor: int) -> int:
    """Where the noun phrase of ``head`` begins, not before ``floor``."""
    begin = head
    while begin > floor:
        i = begin - 1
        if words.pos[i] in _LEFT or words.texts[i] in MARKS:
            if _is_spoken_to(words, i, head):
                break
            if words.texts[i] in MARKS and not _opens_name(words, i, begin, floor):
                break
            begin = i
            if words.pos[i] == "DET" and words.lower[i] not in _GERMAN["before_articles"]:
                break
        elif (
            words.pos[i] in ("ADV", "PART")
            and words.pos[begin] in ("ADJ", "NUM")
            and _is_degree(words, i, floor)
        ):
            begin = i
        elif words.lower[i] in _GERMAN["relative_possessives"] and words.texts[i - 1] != ",":
            return i  # »deren Sprecher«, where no relative clause begins
        else:
            break
    return _attribute_begin(words, head, begin, floor) or _participial_begin(
        words, head, begin, floor
    )


def _is_spoken_to(words: Words, i: int, head: int) -> bool:
    """»sagte der Agentur Vorstand Uwe Klein«: a dative in front of the subject, and no part of
    it.
    """
    dative = words.cases[i] == "Dat" and words.roles[i] == "" and words.pos[i] in NOMINAL
    return dative and words.roles[head] == "subject" and words.cases[head] == "Nom"


def _attribute_begin(words: Words, head: int, begin: int, floor: int) -> int:
    """»die mit dem Fall betraute Anwältin«: an article and the preposition behind it open the
    attribute; 0 for none.
    """
    participle = _participle_of(words, head, begin, floor)
    if participle < 0:
        return 0
    for i in range(participle - 2, max(floor, participle - 12) - 1, -1):
        if words.texts[i] in ",;:." or (words.finite[i] and words.pos[i + 1] != "NOUN"):
            return 0
        if words.pos[i] == "DET" and words.pos[i + 1] == "ADP":
            return i if i == floor or words.pos[i - 1] != "ADP" else 0
    return 0


def _participle_of(words: Words, head: int, begin: int, floor: int) -> int:
    """The inflected word that may end an attribute in front of ``head``; -1 for none."""
    if words.pos[begin] == "DET":  # »[der für] die Aufsicht zuständige Vizechef«
        crossed = [i for i in range(begin + 1, head) if _is_inflected(words, i)]
        opened = begin - 2 >= floor and words.pos[begin - 1] == "ADP"
        crosses = opened and crossed and words.pos[crossed[0] - 1] in NOMINAL
        return begin if crosses else -1
    if begin - 2 >= floor and _is_inflected(words, begin - 1):
        return begin - 1
    return begin if _is_inflected(words, begin) else -1


def _is_inflected(words: Words, i: int) -> bool:
    """Whether word ``i`` is an adjective or participle in front of a noun, also where the tagger
    takes it for a verb.
    """
    before = words.pos[i] == "ADJ" or (words.pos[i] == "VERB" and words.pos[i - 1] in NOMINAL)
    return before and words.texts[i][0].islower() and words.lower[i].endswith(_INFLECTED)


def _opens_name(words: Words, mark: int, begin: int, floor: int) -> bool:
    return words.begins[begin] == words.ends[mark] or mark > floor


def _is_degree(words: Words, i: int, floor: int) -> bool:
    """»rund 200«, »sehr bekannte«: an adverb before an adjective belongs to the phrase when an
    article precedes it.
    """
    return i > floor and (words.pos[i - 1] == "DET" or words.lower[i] in _GERMAN["degree_words"])


def _participial_begin(words: Words, head: int, begin: int, floor: int) -> int:
    """»die zur Universität gehörende Stiftung«: an article far on the left that the parse hangs on
    the head.
    """
    if words.pos[begin] == "DET":
        return begin
    for i in range(begin - 1, max(floor, begin - 14) - 1, -1):
        if words.finite[i] or words.texts[i] in ",;:":
            break
        if (
            words.pos[i] == "DET"
            and words.heads[i] == head
            and not _is_preposition(words, i - 1, floor)
        ):
            return i
    return begin


def _is_preposition(words: Words, i: int, floor: int) -> bool:
    return i >= floor and words.pos[i] == "ADP"


def phrase_end(words: Words, head: int, limit: int, attach: bool = True) -> int:
    """One past the last word of the noun phrase of ``head``, not beyond ``limit``, appositions left
    out.
    """
    end = head + 1
    while end < limit:
        following = _extension(words, head, end, limit, attach)
        if following == end:
            return end
        opened, end = words.texts[end] in OPENING_MARKS, following
        bracket = words.texts[end : end + 1] == ["("]
        if words.texts[end - 1] in CLOSING_MARKS and not (opened or bracket):
            return end  # »schrieb „Tag und Welt“ | in einem Nachruf«
    return end


def _extension(words: Words, head: int, i: int, limit: int, attach: bool) -> int:
    """The end of what goes on with the phrase at word ``i``; ``i`` when nothing does."""
    pos, word = words.pos[i], words.lower[i]
    if words.texts[i] == "(":
        return _bracket_end(words, i, limit)
    if (named := end_of_name(words, i, limit)) >= 0:
        return named
    if _is_part_of_name(words, i):
        return i + 1
    if pos == "NOUN" and words.pos[i - 1] in NOMINAL:
        return i + (_is_joined(words, head, i) or owns_function(words, i - 1))
    if word in _GENITIVE and pos in ("DET", "PRON") and words.pos[i - 1] != "PRON":
        return _genitive_end(words, i, limit)
    if pos == "ADP":
        return _prepositional_end(words, head, i, limit, attach)
    if word in _CONJUNCTIONS:
        return _coordinated_end(words, i, limit)
    return _adjective_end(words, i, limit) if pos == "ADJ" else i


def _tells_time_of_day(words: Words, i: int) -> bool:
    """»eine Sprecherin der Feuerwehr am Dienstagmorgen«: when she said it."""
    if words.lower[i] not in _GERMAN["prepositions_of_time"]:
        return False
    behind = (j for j in range(i + 1, min(i + 3, len(words))) if words.pos[j] != "DET")
    return words.lower[next(behind, i)].endswith(_TIMES_OF_DAY)


def _is_part_of_name(words: Words, i: int) -> bool:
    pos = words.pos[i]
    if pos == "PROPN" or words.lower[i] in _TITLES:
        return True
    # »Radio 100«, and not »beschäftigt die Werft Lohse | 300 Leute«
    counts = words.pos[i + 1 : i + 2] == ["NOUN"] and words.heads[i] == i + 1
    numbered = pos == "NUM" and words.pos[i - 1] == "PROPN" and not counts
    return numbered or (pos == "X" and words.texts[i][:1].isupper())


def _genitive_end(words: Words, i: int, limit: int) -> int:
    """»der Sprecher der Bahn«, from the article ``i`` on; ``i`` where it is no genitive."""
    named = _ends_name(words, i - 1)
    if named and words.lower[i] in _GERMAN["of_this_paper"] and _is_outlet(words, i + 1, limit):
        return i  # »sagte Ida Voss unserer Redaktion«
    if words.lower[i] == "der":
        nominative = ("Dat", "Nom") if words.pos[i - 1] == "PROPN" else ("Nom",)
        if words.cases[i] in nominative:
            return i
        if opens_masculine(words, i, limit):
            return i  # »laut Zollamt der Händler Bruno Keil«
        named = named or words.lower[i - 1].endswith(_POLITICIANS)
        if named and _is_outlet(words, i + 1, limit):
            return i  # »sagte Meier der „Morgenpost“«, »… die Grünen-Politikerin der …«
    return _nominal_end(words, i + 1, limit) or i


def _adjective_end(words: Words, i: int, limit: int) -> int:
    genitive = words.lower[i].endswith("er") and words.cases[i] == "Gen"
    if genitive and words.pos[i - 1] == "NOUN":
        return _nominal_end(words, i, limit) or i  # »Schätzungen französischer Behörden«
    if words.texts[i][:1].isupper() and words.pos[i - 1] in NOMINAL:
        return _nominal_end(words, i, limit) or i + 1
    return i


def _ends_name(words: Words, i: int) -> bool:
    """Whether somebody's name ends with word ``i``, a bracket behind it included (»Meier (SPD)«,
    »Jörg Pfennig«).
    """
    return (
        words.pos[i] == "PROPN" or words.texts[i] == ")" or (i > 0 and words.pos[i - 1] == "PROPN")
    )


def _is_outlet(words: Words, i: int, limit: int) -> bool:
    """Whether a newspaper or the like follows an article: its name in quotation marks, or a noun
    for one.
    """
    while i < limit and words.pos[i] == "ADJ":
        i += 1
    return i < limit and (words.texts[i] in OPENING_MARKS or words.lower[i].endswith(_OUTLETS))


def _is_joined(words: Words, head: int, i: int) -> bool:
    """»Innenminister Meier« is one phrase, »(laut) Ministerium Arbeiten« are two."""
    return bool(head <= words.heads[i] < i or i in (words.heads[i - 1], words.heads[head]))


def _bracket_end(words: Words, i: int, limit: int) -> int:
    for j in range(i + 1, min(limit, i + 12)):
        if words.texts[j] == ")":
            return j + 1
    return i


def _nominal_end(words: Words, i: int, limit: int) -> int:
    """One past the noun that a determiner before ``i`` leads to, 0 when there is none."""
    for j in range(i, min(limit, i + 7)):
        if words.pos[j] in NOMINAL:
            return j + 1
        if words.pos[j] not in ("ADJ", "NUM", "DET", "ADV") and words.texts[j] not in MARKS:
            return 0
    return 0


def _prepositional_end(words: Words, head: int, i: int, limit: int, attach: bool) -> int:
    end = _nominal_end(words, i + 1, limit)
    if not end or _tells_time_of_day(words, i):
        return i
    if words.lower[i] in ("von", "vom") or (
        words.lower[i] in _NOMINAL_PREPOSITIONS and words.pos[i - 1] != "PROPN"
    ):
        return end
    if attach and words.lower[i] in _ATTACHED_PREPOSITIONS:
        governor = words.heads[end - 1]
        if head <= governor < i and words.roles[end - 1] == "attribute":
            return end
    return i


def _coordinated_end(words: Words, i: int, limit: int) -> int:
    j = i + 1
    while j < limit and words.pos[j] in ("DET", "ADJ", "NUM", "ADV"):
        j += 1
    if j < limit and words.pos[j] in NOMINAL and not any(words.finite[k] for k in range(i, j)):
        return j + 1
    return i


def apposition_end(words: Words, sentence: Sentence, end: int) -> int:
    """The end of the appositions that follow a phrase ending at ``end``: »…, Sprecher der Gruppe,«;
    ``end`` if none.
    """
    named = False
    while end < sentence.end and words.texts[end] == ",":
        clause = next((c for c in sentence.clauses if c.begin == end + 1), None)
        if (
            clause is None
            or clause.kind is not ClauseKind.FRAGMENT
            or not _is_apposition(words, clause.begin, clause.end)
            or (named and not _tells_function(words, clause.begin, clause.end))
        ):
            return end
        end = _end_of_bare_name(words, clause.begin, clause.end)
        named = any(words.pos[i] == "PROPN" for i in range(clause.begin, end))
        while words.texts[end - 1] in ".!?":
            end -= 1
    return end


def _end_of_bare_name(words: Words, begin: int, end: int) -> int:
    """»beurteilte der Leiter, Volker Beck das Papier«: an article that opens no genitive ends the
    name.
    """
    i = begin
    while i < end and words.pos[i] == "PROPN":
        i += 1
    opens = begin < i < end and words.pos[i] == "DET" and words.lower[i] not in _GENITIVE
    return i if opens else end


def _tells_function(words: Words, begin: int, end: int) -> bool:
    """»…, Hans Meier, Vorsitzender der Gruppe,«; not »…, Hans Meier, die Politik in Briefen«."""
    noun = next((i for i in range(begin, end) if words.pos[i] in NOMINAL), -1)
    led = words.pos[begin] in ("DET", "ADJ", "NOUN", "PROPN", "NUM")
    return led and noun >= 0 and load_person_words("de").role(words.texts[noun]) is not None


def _is_apposition(words: Words, begin: int, end: int) -> bool:
    first = begin
    if words.pos[first] not in _LEFT and words.texts[first] not in MARKS:
        return False
    if end - begin > 25 or words.lower[first] in _GERMAN["never_appositions"]:
        return False
    if words.pos[end - 1] == "AUX":  # »…, so der Verein, ein Haufen Leute gewesen«
        return False
    if words.texts[first] in MARKS and any(words.texts[i] in ".!?" for i in range(first + 1, end)):
        return False  # »„Unsinn“, sagt sie, „alles Unsinn.“« goes on
    return any(words.pos[i] in NOMINAL for i in range(begin, end))


def loose_end(words: Words, begin: int, end: int, loose: Sequence[str] | frozenset[str]) -> int:
    """``end`` without adverbs that stand after the phrase: »Die Kanadier hingegen«."""
    while end - 1 > begin and (
        words.lower[end - 1] in loose or words.pos[end - 1] in ("ADV", "PART")
    ):
        end -= 1
    return end
