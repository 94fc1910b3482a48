"""»Das teilte die Polizei mit.«: a cue that points at the sentence before, which holds the words
said.
"""

from __future__ import annotations

from extraction.german.content.left_unsaid import points_at_words_of_others
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.cues.documents import is_document
from extraction.german.grammar.noun_phrases import phrase_end
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_RESULTS, _COMING = _GERMAN["results"], frozenset({"kommt", "kommen", "kam", "kamen"})
_OTHERWISE = _GERMAN["otherwise"]
_POINTING = _GERMAN["pointing_words"]


def pointing_statement(context: Context, k: int) -> Candidate | None:
    """»Das teilte die Polizei mit.«: the words said are the sentence before."""
    sentence, words = context.sentences[k], context.words
    pointed = (_pointing_cue(context, k) or _result_cue(context, k)) if k else None
    if pointed is None:
        return None
    cue, begin = pointed
    before = context.sentences[k - 1]
    if words.breaks[sentence.begin] > 1 and words.texts[before.end - 1] not in '.!?“"':
        return None
    if cue.rule == "result":
        speaker = _source_of_result(context, k, cue)
    else:
        speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, begin)
    whole = trimmed(words, WordSpan((_begin_of_lead(context, k), before.end)))
    frame = trimmed(words, WordSpan((begin, sentence.end)))
    if speaker is None or whole is None or frame is None:
        return None
    if _points_back(context, k - 1) or not _may_point(context, speaker):
        return None  # »Das bestätigt die Sorgen. Das bestätigt die Polizei.«
    if _is_told_already(context, k, speaker, cue, frame):
        return None
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, begin)
    return Candidate(
        StatementType.INDIRECT,
        "pointed at",
        k,
        [whole, WordSpan((sentence.begin, begin))],
        speaker=[speaker],
        cue=cue.words,
        frame=[frame],
        addressee=[addressee] if addressee else [],
        medium=cue.medium,
    )


def _begin_of_lead(context: Context, k: int) -> int:
    """Where the words in front of sentence ``k`` begin: with both sentences of a lead that has two,
    of which nobody tells one by himself; else with the one before.
    """
    words, sentences = context.words, context.sentences
    begin = sentences[k - 1].begin
    if k < 2 or words.breaks[begin] or any(c.sentence >= k - 2 for c in context.candidates):
        return begin
    prose = (words.texts[one.end - 1] in ".!?" for one in sentences[: k - 2])
    opens = k == 2 or words.breaks[sentences[k - 2].begin] > 0
    return sentences[k - 2].begin if opens and not any(prose) else begin


def _may_point(context: Context, speaker: WordSpan) -> bool:
    """Somebody, and not what is confirmed: »die Sorgen der Anwohner«."""
    words = context.words
    noun = next((i for i in range(*speaker) if words.pos[i] in NOMINAL), -1)
    held = noun >= 0 and words.lower[noun] in _GERMAN["held_things"]
    return not held and (names_somebody(context, speaker) or words.pos[noun] == "PROPN")


def _points_back(context: Context, k: int) -> bool:
    """»Das freut den Verein.«: a sentence that takes up another itself is no words for the next."""
    sentence = context.sentences[k]
    opens = context.words.lower[sentence.begin] in _POINTING
    return opens and sentence.clauses[0].finite == sentence.begin + 1


def _is_told_already(
    context: Context, k: int, speaker: WordSpan, cue: Cue, frame: WordSpan
) -> bool:
    """Whether the sentence before has a frame of its own, or is a speech, which gets this one; any
    other candidate there gives way.
    """
    spoken = next((d for d in reversed(context.candidates[-5:]) if d.sentence == k - 1), None)
    if spoken is None or spoken.frame:
        return spoken is not None
    if spoken.type is StatementType.DIRECT:
        spoken.speaker, spoken.cue, spoken.frame = [speaker], cue.words, [frame]
        spoken.rule = "speech, pointed at"
        return True
    context.candidates.remove(spoken)
    return False


def takes_speech_before(context: Context, k: int) -> bool:
    """»„Ihr seid gut!“ So lobte der Trainer sein Team.«, »Mit diesen Worten begrüßte sie alle.«:
    whether sentence ``k`` is the frame of the speech before it, which is given its speaker.
    """
    words, (begin, end) = context.words, _bounds(context, k)
    spoken = context.candidates[-1] if context.candidates else None
    if spoken is None or spoken.sentence != k - 1 or spoken.frame or words.texts[end - 1] == ":":
        return False
    finite = context.sentences[k].clauses[0].finite
    if spoken.type is not StatementType.DIRECT or finite < 0:
        return False
    cue = _cue_of_manner(context, k, finite)
    found = cue and find_speaker(
        words, context.sentences[k], cue, context.hidden, context.lexicon, finite
    )
    if not cue or not found or not names_somebody(context, found):
        return False
    spoken.speaker, spoken.cue = [found], cue.words
    spoken.frame, spoken.rule = [WordSpan((begin, end))], "speech, pointed at"
    return True


def _cue_of_manner(context: Context, k: int, finite: int) -> Cue | None:
    """The verb of speech right behind »So«, or any behind »Mit diesen Worten«."""
    lower, begin = context.words.lower, context.sentences[k].begin
    if lower[begin] == "mit" and finite == begin + 3 and lower[begin + 2] == "worten":
        return Cue("verb", finite, [begin, begin + 1, begin + 2, finite], 0, finite=finite)
    if lower[begin] != "so" or finite != begin + 1:
        return None
    cue = next(iter(verb_cues(context, k)), None)
    return cue if cue and cue.rule == "verb" and not cue.clause and not cue.passive else None


def _result_cue(context: Context, k: int) -> tuple[Cue, int] | None:
    """»Zu diesem Ergebnis kommt eine Studie.«, »Das ist das Ergebnis einer Studie.«"""
    words, (begin, end) = context.words, _bounds(context, k)
    finite = context.sentences[k].clauses[0].finite
    if words.lower[begin : begin + 2] == ["zu", "diesem"] and not _RESULTS.isdisjoint(
        words.lower[begin + 2 : begin + 3]
    ):
        if finite == begin + 3 and words.lower[finite] in _COMING:
            return Cue("verb", finite, [finite], 0, finite=finite), begin + 3
        return None
    if words.lower[begin] not in _POINTING or finite != begin + 1:
        return None
    noun = next((i for i in range(finite + 1, min(finite + 5, end)) if words.pos[i] == "NOUN"), -1)
    if words.lower[finite] not in _GERMAN["forms_of_sein"] or words.lower[noun] not in _RESULTS:
        return None
    return Cue("result", noun, [finite, noun], 0, finite=finite), begin + 1


def _bounds(context: Context, k: int) -> tuple[int, int]:
    return context.sentences[k].begin, context.sentences[k].end


def _source_of_result(context: Context, k: int, cue: Cue) -> WordSpan | None:
    """»das Ergebnis | einer Studie der Hochschule«, if it is a paper or an asking that has one."""
    words, (_, end) = context.words, _bounds(context, k)
    i = cue.main + 1
    head = next((j for j in range(i, min(i + 4, end)) if words.pos[j] == "NOUN"), -1)
    if head < 0 or words.pos[i] != "DET" or not is_document(words, head, context.lexicon):
        return None
    return WordSpan((i, phrase_end(words, head, end)))


def _pointing_cue(context: Context, k: int) -> tuple[Cue, int] | None:
    """The verb behind a pointing word that opens the sentence."""
    sentence = context.sentences[k]
    if (
        context.words.lower[sentence.begin] not in _POINTING
        or sentence.clauses[0].finite != sentence.begin + 1
        or len(sentence.clauses) > 3
    ):
        return None
    if not _OTHERWISE.isdisjoint(context.words.lower[sentence.begin : sentence.clauses[0].end]):
        return None  # »Das sieht der Verband anders.«
    cue = next(iter(verb_cues(context, k)), None)
    if cue is None or cue.rule != "verb" or cue.clause:
        return None
    if points_at_words_of_others(context.words, sentence.clauses[0], cue):
        return None
    return (cue, sentence.begin + 1) if cue.uses & {"clause", "quote"} else None
