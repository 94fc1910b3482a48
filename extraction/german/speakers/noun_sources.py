"""Sources named by a noun of speech or view: »nach Angaben der Bahn«, »seiner Meinung nach«, »aus
Sicht der Kritiker«, »in den Augen der Gegner«.
"""

from __future__ import annotations

from extraction.german.grammar.noun_phrases import phrase_begin
from extraction.german.speakers.source_extent import head_after, phrase_after
from extraction.german.speakers.source_phrase import SourcePhrase
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import Medium
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_SPREAD = tuple(_GERMAN["spread_papers"])
# letters of a noun at the end of a compound; shorter ones end too much else
_COMPOUND_ENDS = range(7, 14)


def noun_in_front(
    words: Words, sentence: Sentence, i: int, nouns: frozenset[str]
) -> SourcePhrase | None:
    """»seiner Meinung nach«."""
    before = words.lower[i - 1] if i > sentence.begin else ""
    if words.lower[i] != "nach" or before not in nouns or words.pos[i - 1] != "NOUN":
        return None
    begin = phrase_begin(words, i - 1, sentence.begin)
    if begin == i - 1 != sentence.begin or words.pos[begin] == "ADJ":
        return None  # »freie Sicht nach draußen«
    if words.pos[begin - 1] == "ADP" and begin > sentence.begin:
        return None  # »in einer Mitteilung nach dem Treffen«
    if words.lower[begin] in _GERMAN["never_dative"]:
        return None  # »weil die Sicht nach oben fehlt«
    whole, source = WordSpan((begin, i + 1)), WordSpan((begin, i))
    return SourcePhrase("source postposition", whole, source, [i], sentence.clause_of(i))


def _tells_time(context: Context, i: int, head: int) -> bool:
    """»nach der Mitteilung« tells the time, »nach Mitteilung« the source."""
    lower = context.words.lower
    if i + 1 >= head or lower[i + 1] not in _GERMAN["articles_after_nach"]:
        return False
    last = context.lexicon.words["frame_nouns_with_article"]
    if lower[i + 1] in _GERMAN["indefinite_articles"]:
        last = last | _GERMAN["frame_nouns_with_indefinite_article"]
    return not any(lower[head].endswith(noun) for noun in last)


def noun_preposition(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»nach Angaben der Polizei«, »seiner Meinung nach«, »aus Sicht der Kritiker«."""
    words, nouns = context.words, context.lexicon.words["frame_nouns"]
    if found := noun_in_front(words, sentence, i, nouns) or _relative_source(context, sentence, i):
        return found
    head = head_after(words, i, min(sentence.end, i + 16))
    if 0 <= head < sentence.end - 1 and words.lower[head][-1] in "s'":
        head += words.lower[head + 1] in nouns  # »nach Meiers Meinung«
    if head < 0 or words.pos[head] not in NOMINAL:
        return None
    named = is_frame_noun(words.lower[head], nouns) and _names_source(context, i, head)
    named = named and not _is_done_to_taste(context, sentence, i, head)
    if not named and not _is_spread(words, i, head):
        return None
    phrase = phrase_after(context, sentence, i)
    if phrase is None:
        return None
    medium = context.lexicon.noun_medium.get(words.lower[head], Medium.SPEECH)
    return SourcePhrase(
        "source noun", WordSpan((i, phrase[1])), phrase, [i], sentence.clause_of(i), medium
    )


def _is_spread(words: Words, i: int, head: int) -> bool:
    """»nach einem von der Bank verteilten Flugblatt«: a paper that somebody puts about."""
    by_somebody = words.pos[i + 1] == "DET" and words.lower[i + 2] in _GERMAN["agent_prepositions"]
    spread = words.lower[head - 1][:-1] in _GERMAN["spread_participles"]
    paper = spread and words.lower[head].endswith(_SPREAD)
    return words.lower[i] == "nach" and by_somebody and head > i + 3 and paper


def _names_source(context: Context, i: int, head: int) -> bool:
    """Whether the preposition at ``i`` and its noun tell who says so, not when or how."""
    words = context.words
    if words.lower[i + 1] in _GERMAN["own_possessives"]:
        return False  # »nach unserer Einschätzung«: the speaker's own, inside a speech
    if _is_own_taste(words, i + 1, head) or _is_idiom(words, i, head):
        return False
    if words.lower[i] == "aus" and not words.lower[head].endswith("sicht"):
        return False
    return words.lower[i] != "nach" or not _tells_time(context, i, head)


def _is_idiom(words: Words, i: int, head: int) -> bool:
    """»lief alles nach Plan«: how it went, and no source."""
    owned = head + 1 < len(words) and (
        words.cases[head + 1] == "Gen"
        or words.pos[head + 1] == "PROPN"
        or words.pos[head + 1] == "ADP"
    )
    return head == i + 1 and words.lower[head] in _GERMAN["measures"] and not owned


def _relative_source(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»Es gibt Berichte, nach denen das Werk schließt«: the noun of speech before the relative
    clause tells.
    """
    words, k = context.words, sentence.clause_of(i)
    clause = sentence.clauses[k]
    if (
        not k
        or clause.first != i
        or words.lower[i + 1 : i + 2] not in ([w] for w in _GERMAN["relatives_behind_nach"])
    ):
        return None
    if clause.kind is not ClauseKind.SUBORDINATE or not _last_speech_noun(context, sentence, k):
        return None
    return SourcePhrase(
        "source noun", WordSpan((i, i + 2)), WordSpan((i + 1, i + 2)), [i], k, Medium.WRITING
    )


def _last_speech_noun(context: Context, sentence: Sentence, k: int) -> int:
    """The last noun of speech in the clause before clause ``k``, 0 for none."""
    words, before = context.words, sentence.clauses[k - 1]
    for i in range(before.end - 1, before.begin - 1, -1):
        said = context.lexicon.is_speech_noun(words.lower[i])
        if words.pos[i] == "NOUN" and (said or load_person_words("de").is_source(words.texts[i])):
            return i
    return 0


def eyes(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»In den Augen des Rats ist das ein Fehler«, but not »In den Augen des Rats standen
    Tränen«.
    """
    words, k = context.words, sentence.clause_of(i)
    clause = sentence.clauses[k]
    if words.lower[i + 1 : i + 3] != ["den", "augen"] or words.lower[i + 3 : i + 4] in (
        [],
        ["und"],
        ["zu"],
    ):
        return None
    if i != clause.first or clause.finite <= i + 3 or words.pos[clause.finite] != "AUX":
        return None
    phrase = phrase_after(context, sentence, i)
    if phrase is None or phrase[1] <= i + 3:
        return None
    return SourcePhrase(
        "source noun",
        WordSpan((i, phrase[1])),
        WordSpan((i + 3, phrase[1])),
        [i, i + 1, i + 2],
        k,
        Medium.THOUGHT,
    )


def _is_own_taste(words: Words, own: int, noun: int) -> bool:
    """»nach eigenen Vorstellungen«: what somebody does as he likes, where »nach eigenen Angaben« he
    says it.
    """
    said = _GERMAN["nouns_of_own_words"]
    return words.lower[own].startswith("eigen") and words.lower[noun] not in said


def _is_done_to_taste(context: Context, sentence: Sentence, i: int, noun: int) -> bool:
    """»Sie baut das Haus nach ihren Vorstellungen um«: who is told to do something does it as he
    likes, where »Nach ihren Vorstellungen soll …« tells what somebody says.
    """
    words, clause = context.words, sentence.clauses[sentence.clause_of(i)]
    owned = words.lower[i + 1] in context.lexicon.words["possessives"]
    if not owned or words.lower[noun] in _GERMAN["nouns_of_own_words"] or i == clause.first:
        return False
    told = clause.subjunctive or words.lower[clause.finite] in context.lexicon.words["modals"]
    return clause.finite >= 0 and not told


def is_frame_noun(word: str, nouns: frozenset[str]) -> bool:
    """Also as the end of a compound: »Expertenmeinung«, »Polizeiangaben«."""
    return word in nouns or any(
        word[-length:] in nouns for length in _COMPOUND_ENDS if len(word) > length + 2
    )
