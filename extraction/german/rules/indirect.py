"""Indirect speech that hangs on a verb or noun: dass, ob, question words, infinitives, subjunctive
main clauses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extraction.german.content.content_before import Content, speaker_begin
from extraction.german.content.content_stop import content_stop
from extraction.german.content.cue_content import find_content, frame_begin
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.grammar.noun_phrases import phrase_begin, phrase_end
from extraction.german.speakers.addressees import find_addressee
from extraction.german.speakers.agents import is_happening
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate, trimmed, trimmed_all
from extraction.statements.context import Context

_GERMAN = word_groups("de")


def verb_statements(context: Context, k: int, with_speech: bool = False) -> Iterator[Candidate]:
    """Indirect statements of sentence ``k`` that a verb, a noun or a stance introduces."""
    sentence = context.sentences[k]
    floor = sentence.begin
    for cue in verb_cues(context, k):
        if cue.main < floor or _is_itself_told(context, sentence, cue):
            continue
        if _is_still_to_say(context, sentence, cue):
            continue
        found = find_content(context, sentence, cue, floor)
        if found is None:
            continue
        pieces, frame, _ = found
        if with_speech and any(
            context.hidden[i] for begin, end in pieces for i in range(begin, end)
        ):
            continue
        floor = max(end for _, end in pieces)
        begin = min(b for b, _ in frame)
        candidate = _draft(context, k, sentence, cue, found, begin)
        if candidate and not _announces_itself(context, candidate):
            yield candidate


def relative_statements(context: Context, k: int) -> Iterator[Candidate]:
    """»Berichte, wonach das Werk schließt«: the relative word is the cue, the phrase before it the
    speaker.
    """
    sentence, words = context.sentences[k], context.words
    for j, clause in enumerate(sentence.clauses):
        first = clause.first
        if (
            clause.separator != ","
            or words.lower[first] not in context.lexicon.words["source_relatives"]
            or not j
        ):
            continue
        stop = content_stop(context, sentence, j)
        quote = trimmed(words, WordSpan((first + 1, sentence.clauses[stop - 1].end)))
        if quote is None:
            continue
        yield Candidate(
            StatementType.INDIRECT,
            "wonach clause",
            k,
            [quote],
            speaker=[_who_tells(context, k, j) or WordSpan((first, first + 1))],
            cue=[first],
            frame=[WordSpan((frame_begin(context, sentence, j), first + 1))],
            medium=Medium.WRITING,
        )


def _who_tells(context: Context, k: int, j: int) -> WordSpan | None:
    """»Berichte, wonach …«: the noun of speech; »Berg verwies auf Zahlen, wonach …«: Berg."""
    sentence = context.sentences[k]
    if found := _antecedent(context, sentence, j):
        return found
    for cue in verb_cues(context, k):
        if cue.clause == j - 1 and cue.rule == "verb" and not cue.passive:
            begin = sentence.begin
            words, hidden = context.words, context.hidden
            return find_speaker(words, sentence, cue, hidden, context.lexicon, begin)
    return None


def _antecedent(context: Context, sentence: Sentence, j: int) -> WordSpan | None:
    """The last phrase before clause ``j`` whose head is a noun of speech."""
    words = context.words
    for i in range(sentence.clauses[j].begin - 2, sentence.clauses[j - 1].begin - 1, -1):
        if words.pos[i] == "NOUN" and context.lexicon.is_speech_noun(words.lower[i]):
            floor = sentence.clauses[j - 1].begin
            return WordSpan(
                (phrase_begin(words, i, floor), phrase_end(words, i, sentence.clauses[j].begin - 1))
            )
    return None


def _is_itself_told(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Man gehe davon aus, dass …« goes on with somebody's words; its subjunctive is no frame of
    the writer.
    """
    clause = sentence.clauses[cue.clause]
    if clause.subjunctive and (clause.dependent or cue.clause == 0) and _goes_on(sentence):
        return True
    if cue.rule == "noun" and _stands_in_told(sentence, cue.clause):
        return True
    if clause.kind is ClauseKind.VERB_FIRST and clause.subjunctive:
        # »Er achte die Frist, halte sie aber für falsch.«, »Komme es zum Streit, müsse …«
        first = sentence.clauses[0]
        led = cue.clause > 0 and first.kind is ClauseKind.VERB_FIRST
        return first.subjunctive and (led or first.kind is ClauseKind.MAIN)
    return clause.kind is ClauseKind.MAIN and clause.subjunctive and cue.clause == 0


def _stands_in_told(sentence: Sentence, k: int) -> bool:
    """»Es gehe nicht, obwohl die Frage bestehe, ob …«, »Die Idee, den Rat zu fragen, hätten sie
    gehabt«: a noun of speech without a verb of its own, in a sentence that goes on with somebody's
    words.
    """
    clause, first = sentence.clauses[k], sentence.clauses[0]
    if clause.dependent and clause.subjunctive:
        return first.kind is ClauseKind.MAIN and first.subjunctive
    mains = [c for c in sentence.clauses if c.finite >= 0 and not c.dependent]
    cut_off = k == 0 and clause.kind is ClauseKind.FRAGMENT
    goes_on = bool(mains) and mains[0].kind is ClauseKind.VERB_FIRST
    return cut_off and goes_on and all(c.subjunctive for c in mains)


def _goes_on(sentence: Sentence) -> bool:
    """»Wenn er behaupte, dass …, sei das falsch.«, »Komme der Rat zum Schluss, dass …, werde …«:
    what depends in front tells nothing by itself, where the main clause goes on with somebody's
    words.
    """
    first = sentence.clauses[0]
    main = next((c for c in sentence.clauses if c.finite >= 0 and not c.dependent), None)
    opens = first.dependent or first.kind is ClauseKind.VERB_FIRST
    return opens and main is not None and main.subjunctive


def _is_still_to_say(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Es muss angemerkt werden, dass …«, »Man muss sagen, dass …«: the writer's own words, which
    nobody has said before.
    """
    clause, lower = sentence.clauses[cue.clause], context.words.lower
    finite = clause.finite
    if finite < 0 or lower[finite] not in _GERMAN["modals_of_duty"]:
        return False
    anybody = "man" in lower[clause.begin : clause.end]
    return anybody or (cue.passive and finite not in cue.words)


def _announces_itself(context: Context, candidate: Candidate) -> bool:
    """»Wir verraten, wie es ausgeht«: what the paper itself is about to tell."""
    if not candidate.rule.endswith("question clause") or not candidate.speaker:
        return False
    begin, end = candidate.speaker[0]
    return end - begin == 1 and context.words.lower[begin] in _GERMAN["writers"]


def _without_told(words: Words, speaker: WordSpan, pieces: Sequence[WordSpan]) -> WordSpan:
    """»wäre, sagte der Wirt, das Ende«: what is told is no apposition of who tells it."""
    low, high = speaker
    for begin, _ in pieces:
        if low < begin < high:
            high = begin - (words.texts[begin - 1] == ",")
    return WordSpan((low, high))


def _draft(
    context: Context, k: int, sentence: Sentence, cue: Cue, content: Content, begin: int
) -> Candidate | None:
    pieces, frame, rule = content
    words = context.words
    begin = speaker_begin(context, sentence, cue, begin) if rule == "verb behind" else begin
    speaker = find_speaker(words, sentence, cue, context.hidden, context.lexicon, begin)
    if _is_nobodys(context, cue, rule, speaker):
        return None
    if rule == "verb behind" and speaker:
        speaker = _without_told(words, speaker, pieces)
    addressee = find_addressee(words, sentence, cue, context.hidden, speaker, begin)
    if speaker and words.lower[speaker[0] : speaker[1]] == ["man"]:
        speaker = None  # nobody in particular
    quote = trimmed_all(words, pieces)
    if not quote:
        return None
    if cue.rule == "noun" and speaker is None:
        return _noun_speaks(context, k, cue, quote, frame, rule)
    spoken = None if _is_framed_by_verb(context, quote) else _quoted_words(context, k, quote)
    return Candidate(
        StatementType.DIRECT if spoken else StatementType.INDIRECT,
        rule,
        k,
        [spoken] if spoken else quote,
        speaker=[speaker] if speaker else [],
        cue=cue.words,
        frame=frame,
        addressee=[addressee] if addressee else [],
        medium=cue.medium,
    )


def _is_nobodys(context: Context, cue: Cue, rule: str, speaker: WordSpan | None) -> bool:
    """»Die Krankheit zeigt, dass die Vorsorge fehlt«, »Der Weg ist sicher: Die Brücke ist neu«."""
    if rule == "stance, indicative clause":
        return speaker is None or not names_somebody(context, speaker)
    return speaker is not None and not cue.passive and is_happening(context.words, speaker)


def _is_framed_by_verb(context: Context, quote: list[WordSpan]) -> bool:
    """»erklärte, ihr Büro sei „seit Wochen ohne Strom“«: a subjunctive before the marks makes it
    indirect speech.
    """
    for i in range(quote[0][0], quote[-1][1]):
        if context.quoted[i] or context.words.subjunctive[i]:
            return not context.quoted[i]
    return False


def _quoted_words(context: Context, k: int, quote: list[WordSpan]) -> WordSpan | None:
    """The quotation that (nearly) all the words said stand in: then they are direct speech."""
    begin, end = quote[0][0], quote[-1][1]
    for index in context.partial.get(k, ()):
        low, high = context.ranges[index]
        if low >= begin - 1 and high >= end and _mostly(high - low, end - begin):
            return WordSpan((low, high))
    return None


def _mostly(quoted: int, said: int) -> bool:
    """Whether ``quoted`` of ``said`` words are as good as all: the longer, the more may stand
    before them.
    """
    return quoted >= (0.8 if quoted > 20 else 0.9) * said


def _noun_speaks(
    context: Context, k: int, cue: Cue, quote: list[WordSpan], frame: list[WordSpan], rule: str
) -> Candidate:
    """»Mehrere Anfragen, die Seite zu sperren, blieben erfolglos«: nobody but the noun stands for a
    speaker.
    """
    clause = context.sentences[k].clauses[cue.clause]
    if owner := _owner_before(context, cue, clause):
        return Candidate(
            StatementType.INDIRECT,
            rule,
            k,
            quote,
            speaker=[owner],
            cue=[cue.main],
            frame=frame,
            medium=cue.medium,
        )
    speaker = WordSpan((cue.words[0], phrase_end(context.words, cue.main, clause.end)))
    return Candidate(
        StatementType.INDIRECT,
        rule,
        k,
        quote,
        speaker=[speaker],
        frame=frame,
        medium=cue.medium,
        trigger=cue.words,
    )


def _owner_before(context: Context, cue: Cue, clause: Clause) -> WordSpan | None:
    """»Meiers Vorwurf, …«, »Seine Ankündigung, …«: whose words they are, right before the noun."""
    words, end = context.words, cue.main
    while end - 1 > clause.begin and words.pos[end - 1] == "ADJ":
        end -= 1
    begin = end
    while begin > clause.begin and words.pos[begin - 1] == "PROPN":
        begin -= 1
    if begin < end:
        return WordSpan((begin, end)) if words.lower[end - 1].endswith(("s", "'")) else None
    owned = begin > clause.begin and words.lower[begin - 1] in context.lexicon.words["possessives"]
    return WordSpan((begin - 1, begin)) if owned else None
