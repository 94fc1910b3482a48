"""Sources named by a phrase, not a verb: »laut Polizei«, »nach Angaben der Bahn«, »dem Bericht
zufolge«, »so Meier«.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.german.cues.cue import Cue
from extraction.german.cues.documents import is_document, published_in
from extraction.german.grammar.noun_phrases import apposition_end, phrase_begin, phrase_end
from extraction.german.grammar.quoted_names import MARKS
from extraction.german.speakers.addressees import addressee_phrase
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.noun_sources import (
    eyes,
    noun_preposition,
)
from extraction.german.speakers.source_extent import (
    begin_left_of,
    fronted_begin,
    head_after,
    phrase_after,
)
from extraction.german.speakers.source_phrase import SourcePhrase
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import Medium
from extraction.statements.animacy import can_speak
from extraction.statements.context import Context
from extraction.statements.voices import is_full_name

_GERMAN = word_groups("de")
_SOURCE_GROUPS = (
    "source_prepositions",
    "noun_prepositions",
    "source_postpositions",
    "source_adverbs",
)
_SOURCE_WORDS = frozenset({"zu", "in", "so", "danach"}).union(
    *(_GERMAN[group] for group in _SOURCE_GROUPS)
)
_GOING_ON = frozenset({"er", "sie", "ich", "wir"})


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
        if _is_loud(context, sentence, i):
            return None
        return _preposition(context, sentence, i)
    if word in _GERMAN["noun_prepositions"]:
        return noun_preposition(context, sentence, i)
    if word in _GERMAN["source_postpositions"] or words.lower[i : i + 2] == ["zu", "folge"]:
        return _postposition(context, sentence, i)
    if word in _GERMAN["source_adverbs"] or _takes_up_paper(context, sentence, i):
        return _adverb(context, sentence, i)
    if word == "in":
        return eyes(context, sentence, i)
    return _so(context, sentence, i) if word == "so" else None


def _takes_up_paper(context: Context, sentence: Sentence, i: int) -> bool:
    """»Das Amt hat einen Bericht vorgelegt. Danach fehlen Ärzte.«: behind a paper »danach« tells
    the source; else, and where somebody goes on (»Danach reist sie nach Rom«), the time.
    """
    k = context.sentence_of[i]
    opens = context.words.lower[i] == "danach" and i == sentence.begin and k > 0
    finite = max(sentence.clauses[0].finite, 0)
    past = "Tense=Past" in context.words.morphs[finite]
    after = past or not _GOING_ON.isdisjoint(context.words.lower[finite + 1 : finite + 2])
    return opens and not after and published_in(context, k - 1) is not None


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
        source = (_paper_of(context, here - 1, source) if source else None) or source
    return SourcePhrase("source before", word, source, [i], k) if source else None


def _paper_of(context: Context, k: int, source: WordSpan) -> WordSpan | None:
    """»…, sagte Jan Adler zur Umfrage. Demnach …«: by the paper, which a person only presents."""
    words, sentence = context.words, context.sentences[k]
    if not any(is_full_name(words, i) for i in range(*source)):
        return None
    nouns = (i for i in range(sentence.begin, sentence.end) if words.pos[i] == "NOUN")
    papers = [i for i in nouns if is_document(words, i, context.lexicon) and not context.quoted[i]]
    if not papers or source[0] <= papers[-1] < source[1]:
        return None
    begin = phrase_begin(words, papers[-1], sentence.begin)
    return WordSpan((begin, phrase_end(words, papers[-1], sentence.end)))


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
        counted = found is not None and _is_count(context.words, found)
        to_whom = _dative_behind(context.words, clause.finite) if counted or not found else None
        phrase.speaker = to_whom if counted else found or to_whom
        phrase.rule = "own source"
    return phrase


def _dative_behind(words: Words, verb: int) -> WordSpan | None:
    """»Nach eigener Aussage fehlen ihr Fachkräfte«: where the subject is a thing, whom it concerns
    tells it.
    """
    behind = verb + 1
    concerned = behind < len(words) and words.lower[behind] in ("ihm", "ihr", "ihnen")
    told = concerned and words.pos[behind] == "PRON"
    return WordSpan((behind, behind + 1)) if told else None


def _is_count(words: Words, phrase: WordSpan) -> bool:
    """»Nach eigenen Angaben fehlen 40 Betten«, »… steigen die Preise der Molkerei«: things that are
    counted say nothing, whosesoever they are.
    """
    begin, end = phrase
    if words.pos[begin] == "NUM":
        return not can_speak(words, end - 1, "de")
    nouns = [i for i in range(begin, end) if words.pos[i] in NOMINAL]
    many = bool(nouns) and words.pos[nouns[0]] == "NOUN" and "Number=Plur" in words.morphs[nouns[0]]
    return many and not can_speak(words, nouns[0], "de")


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


def _is_loud(context: Context, sentence: Sentence, i: int) -> bool:
    """»rief laut „Feuer“ und ging«: how somebody says what stands in marks, where no clause tells
    what he says (»sagte laut „Tagblatt“, er gehe«).
    """
    words, k = context.words, sentence.clause_of(i)
    finite = sentence.clauses[k].finite
    if words.lower[i] != "laut" or finite != i - 1 or i + 1 >= sentence.end:
        return False
    if words.texts[i + 1] not in MARKS:
        return False
    readings = context.lexicon.readings(words.lower[finite])
    told = any(clause.separator for clause in sentence.clauses[k + 1 :])
    return not told and any(r.whole and "quote" in r.verb.uses for r in readings)


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
    if i > sentence.begin and words.texts[i - 1] in MARKS:
        return _so_behind_mark(context, sentence, i)
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


def _so_behind_mark(context: Context, sentence: Sentence, i: int) -> SourcePhrase | None:
    """»„…“ so Nationalrat Perner.«, where the comma is left out: somebody, and no verb behind."""
    words, k = context.words, sentence.clause_of(i)
    head = head_after(words, i, sentence.end)
    if head < 0 or not context.hidden[i - 1] or any(words.finite[i : sentence.end]):
        return None
    end = apposition_end(words, sentence, phrase_end(words, head, sentence.end, attach=False))
    if not any(can_speak(words, j, "de") for j in range(i + 1, end) if words.pos[j] in NOMINAL):
        return None
    return SourcePhrase("so", WordSpan((i, end)), WordSpan((i + 1, end)), [i], k)


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
