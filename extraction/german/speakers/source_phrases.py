"""Sources named by a phrase, not a verb: »laut Polizei«, »nach Angaben der Bahn«, »dem Bericht
zufolge«, »so Meier«.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.german.cues.cue import Cue
from extraction.german.cues.documents import is_document, published_in
from extraction.german.grammar.noun_phrases import apposition_end, phrase_begin, phrase_end
from extraction.german.speakers.addressees import addressee_phrase
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.source_extent import (
    begin_left_of,
    fronted_begin,
    head_after,
    phrase_after,
)
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import Medium
from extraction.statements.animacy import can_speak
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_SOURCE_GROUPS = (
    "source_prepositions",
    "noun_prepositions",
    "source_postpositions",
    "source_adverbs",
)
_SOURCE_WORDS = frozenset({"zu", "in", "so"}).union(*(_GERMAN[group] for group in _SOURCE_GROUPS))
_SPREAD = tuple(_GERMAN["spread_papers"])
# letters of a noun at the end of a compound; shorter ones end too much else
_COMPOUND_ENDS = range(7, 14)


@dataclass(slots=True)
class SourcePhrase:
    """A phrase that names a source: the whole of it, who is named, and the word that makes it
    one.
    """

    rule: str
    frame: WordSpan
    speaker: WordSpan | None
    cue: list[int]
    clause: int
    medium: Medium = Medium.SPEECH
    addressee: WordSpan | None = None


def find_source_phrases(context: Context, k: int) -> Iterator[SourcePhrase]:
    """All source phrases of sentence ``k``, in text order."""
    sentence, lower = context.sentences[k], context.words.lower
    behind = sentence.begin
    if _SOURCE_WORDS.isdisjoint(lower[sentence.begin : sentence.end]):
        return
    for i in range(sentence.begin, sentence.end):
        if i < behind or lower[i] not in _SOURCE_WORDS or context.hidden[i]:
            continue
        if found := _phrase_at(context, sentence, i):
            found = _named_by_subject(context, sentence, found)
            yield _with_addressee(context, sentence, found)
            behind = found.frame[1]


def _phrase_at(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """The source phrase that the word ``i`` is the sign of."""
    words, word = context.words, context.words.lower[i]
    if word in _GERMAN["source_prepositions"] and _leads_phrase(words, i, sentence.end):
        return _preposition(context, sentence, i)
    if word in _GERMAN["noun_prepositions"]:
        return _noun_preposition(context, sentence, i)
    if word in _GERMAN["source_postpositions"] or words.lower[i : i + 2] == ["zu", "folge"]:
        return _postposition(context, sentence, i)
    if word in _GERMAN["source_adverbs"]:
        return _adverb(context, sentence, i)
    if word == "in":
        return _eyes(context, sentence, i)
    return _so(context, sentence, i) if word == "so" else None


def _adverb(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»Demnach«: it stands for the source named before, and without one tells nothing; the
    corpus lets the word itself speak.
    """
    k, word = sentence.clause_of(i), WordSpan((i, i + 1))
    if "source adverb" not in context.lexicon.omitted_rules:
        return SourcePhrase("source adverb", word, word, [i], k)
    here = context.sentence_of[i]
    source = published_in(context, here - 1) if here else None
    if source is None:
        voices = (context.voices[n] for n in (here - 1, here - 2) if n in context.voices)
        source = next(voices, [None])[0]
    return SourcePhrase("source before", word, source, [i], k) if source else None


def _named_by_subject(context: Context, sentence: Sentence, phrase: SourcePhrase) -> SourcePhrase:
    """»nach eigenen Angaben«: the subject of the clause speaks; the corpus lets the phrase itself
    do so.
    """
    begin, end = phrase.speaker or phrase.frame
    own = any(context.words.lower[i].startswith("eigen") for i in range(begin, end))
    if not own or "own source" in context.lexicon.omitted_rules:
        return phrase
    clause = sentence.clauses[phrase.clause]
    verb = Cue("verb", clause.finite, [clause.finite], phrase.clause, finite=clause.finite)
    begin = phrase.frame[1] if phrase.frame[0] == clause.begin else clause.begin
    if clause.finite >= 0:
        found = find_speaker(context.words, sentence, verb, context.hidden, context.lexicon, begin)
        phrase.speaker = None if found and _is_count(context.words, found) else found
        phrase.rule = "own source"
    return phrase


def _is_count(words: Words, phrase: WordSpan) -> bool:
    """»Nach eigenen Angaben fehlen 40 Betten«, »… steigen die Einnahmen«: things that are counted
    say nothing.
    """
    begin, end = phrase
    if words.pos[begin] == "NUM":
        return not can_speak(words, end - 1, "de")
    nouns = [i for i in range(begin, end) if words.pos[i] in NOMINAL]
    many = bool(nouns) and words.pos[nouns[0]] == "NOUN" and "Number=Plur" in words.morphs[nouns[0]]
    return many and not any(can_speak(words, i, "de") for i in nouns)


def _with_addressee(context: Context, sentence: Sentence, phrase: SourcePhrase) -> SourcePhrase:
    """»nach Angaben des Amtes gegenüber der Presse«: the one spoken to ends the speaker."""
    clause = sentence.clauses[phrase.clause]
    begin, end = phrase.speaker or phrase.frame
    for i in range(begin + 1, min(max(end, phrase.frame[1]) + 1, clause.end)):
        found = addressee_phrase(context.words, i, i, clause.end)
        if found:
            phrase.addressee = found
            phrase.frame = WordSpan((phrase.frame[0], max(found[1], phrase.frame[1])))
            if phrase.speaker and begin < i < end:
                phrase.speaker = WordSpan((begin, i))
            break
    return phrase


def _leads_phrase(words: Words, i: int, end: int) -> bool:
    """»laut« is also an adjective (»laut lachen«)."""
    return i + 1 < end and (
        words.pos[i + 1] in ("DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON", "X")
        or words.texts[i + 1] in '„"»'
    )


def _preposition(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    phrase = phrase_after(context, sentence, i)
    if phrase is None or _is_measure(context, i, sentence.end):
        return None
    return SourcePhrase(
        "source preposition",
        WordSpan((i, phrase[1])),
        phrase,
        [i],
        sentence.clause_of(i),
        Medium.SPEECH,
    )


def _is_measure(context: Context, i: int, end: int) -> bool:
    """»gemäß ihrer Stärke vertreten«: by what it goes, where nothing is said or written."""
    words, head = context.words, head_after(context.words, i, end)
    if words.lower[i] not in ("gemäß", "gemäss") or words.pos[head] != "NOUN":
        return False
    told = is_document(words, head, context.lexicon) or can_speak(words, head, "de")
    return not told


def _noun_in_front(
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


def _noun_preposition(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»nach Angaben der Polizei«, »seiner Meinung nach«, »aus Sicht der Kritiker«."""
    words, nouns = context.words, context.lexicon.words["frame_nouns"]
    if found := _noun_in_front(words, sentence, i, nouns) or _relative_source(context, sentence, i):
        return found
    head = head_after(words, i, min(sentence.end, i + 16))
    if 0 <= head < sentence.end - 1 and words.lower[head][-1] in "s'":
        head += words.lower[head + 1] in nouns  # »nach Meiers Meinung«
    if head < 0 or words.pos[head] not in NOMINAL:
        return None
    named = _is_frame_noun(words.lower[head], nouns) and _names_source(context, i, head)
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


def _eyes(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
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


def _is_frame_noun(word: str, nouns: frozenset[str]) -> bool:
    """Also as the end of a compound: »Expertenmeinung«, »Polizeiangaben«."""
    return word in nouns or any(
        word[-length:] in nouns for length in _COMPOUND_ENDS if len(word) > length + 2
    )


def _postposition(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»ersten Angaben zufolge«, also »Gerüchten zu Folge«."""
    words, k = context.words, sentence.clause_of(i)
    floor = sentence.clauses[k].begin
    begin = fronted_begin(words, floor, i) if floor == sentence.begin else i
    begin = begin if begin < i else begin_left_of(words, i, floor)
    if begin == i:
        return None
    cue = [i, i + 1] if words.lower[i] == "zu" else [i]
    return SourcePhrase(
        "source postposition", WordSpan((begin, cue[-1] + 1)), WordSpan((begin, i)), cue, k
    )


def _so(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """», so der Minister«: no verb, set off by commas."""
    words = context.words
    k = sentence.clause_of(i)
    clause = sentence.clauses[k]
    if i != clause.first or clause.separator not in (",", "–") or i + 1 >= clause.end:
        return None
    if (
        words.pos[i + 1] not in ("DET", "NOUN", "PROPN", "PRON", "ADJ", "X", "NUM")
        or clause.kind is not ClauseKind.FRAGMENT
    ):
        return None
    head = head_after(words, i, clause.end)
    if head < 0:
        return None
    end = phrase_end(words, head, clause.end, attach=False)
    speaker_end = end if _cuts_in(sentence, k) else apposition_end(words, sentence, end)
    if (
        speaker_end < sentence.end - 1 and words.texts[end + 1][:1] in '„"»“'
    ) or speaker_end - end > 12:
        speaker_end = end
    return SourcePhrase(
        "so",
        WordSpan((clause.begin - 1, max(_relative_end(words, sentence, k), speaker_end))),
        WordSpan((i + 1, speaker_end)),
        [i],
        k,
    )


def _relative_end(words: Words, sentence: Sentence, k: int) -> int:
    """», so der 39-Jährige, der zuletzt in Gent spielte, …«: what is told of him is no part of his
    words.
    """
    behind = sentence.clauses[k + 1 : k + 2]
    told = behind and behind[0].separator == "," and behind[0].kind is ClauseKind.SUBORDINATE
    opened = told and words.lower[behind[0].first] in _GERMAN["relatives"]
    relative = opened and behind[0].finite >= 0 and not behind[0].subjunctive
    return behind[0].end if relative else sentence.clauses[k].end


def _cuts_in(sentence: Sentence, k: int) -> bool:
    """»Ein Umzug wäre, so der Verein, das Ende.«: behind a verb that still waits for the rest, no
    apposition follows.
    """
    before = sentence.clauses[k - 1]
    return before.kind is ClauseKind.MAIN and before.finite == before.end - 1
