"""Frames of speeches without a verb of speech: who is named in front of a colon, or behind one."""

from __future__ import annotations

from extraction.german.cues.cue import Cue
from extraction.german.cues.unlisted_cues import is_speaker
from extraction.german.rules.quoted_words import behind_for, is_named
from extraction.german.speakers.agents import told_by
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import StatementType
from extraction.statements.animacy import can_speak
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.direct_speech import INTERJECTION
from extraction.statements.voices import carried_speaker
from extraction.text.announcements import is_announcement

_GERMAN = word_groups("de")
_DASHES = frozenset({"–", "—", "-"})
_ENDS_OF_LABELS = frozenset("().!?:;„“”»«")
_LONGEST_LABEL = 12  # words


def verbless_frame(
    context: Context, sentence: Sentence, pieces: list[WordSpan], speeches: list[int]
) -> Candidate | None:
    """»Bundesinnenminister Schäuble: „…“« and frames whose verb is no verb of speech."""
    if behind := _named_behind(context, pieces, speeches):
        return behind
    words = context.words
    low, high = pieces[0]
    if words.texts[high - 1] != ":" or words.lower[high - 2] in ("und", "oder", "aber"):
        return None
    candidate = Candidate(
        StatementType.DIRECT,
        "speech, colon",
        0,
        [],
        frame=[WordSpan((low, high))],
        trigger=[high - 1],
    )
    clause = sentence.clauses[sentence.clause_of(high - 1)]
    cue = Cue(
        "colon", clause.finite if clause.finite >= 0 else high - 1, [], sentence.clause_of(high - 1)
    )
    if clause.kind is ClauseKind.FRAGMENT:
        last = high - 1 - (words.lower[high - 2] in context.lexicon.words.get("frame_adverbs", ()))
        turn = not context.quotations[speeches[0]].marked
        first = _behind_announcement(words, low, last)
        candidate.speaker = _labelled(words, first, last, turn) if high - low < 12 else []
        if _names_nobody(words, low, high - 1):
            candidate.speaker = []
        elif not candidate.speaker:
            candidate.speaker = _subject_before(context, sentence, low, high)
        candidate.rule = INTERJECTION if words.texts[low] == "(" else candidate.rule
        candidate.cue = list(range(last, high - 1))
    else:
        candidate.speaker = _subject_of_frame(context, sentence, cue, clause, low)
    return candidate


def label_in_bracket(words: Words, sentence: Sentence, begin: int) -> WordSpan | None:
    """»Der Bund (kurz: „IG Holz“)«: the words between an open bracket and the colon in front of the
    quotation at ``begin``; None where it stands elsewhere.
    """
    if begin - 2 < sentence.begin or words.texts[begin - 1] != ":":
        return None
    for i in range(begin - 2, max(sentence.begin, begin - _LONGEST_LABEL) - 1, -1):
        if words.texts[i] in _ENDS_OF_LABELS:
            return WordSpan((i + 1, begin - 1)) if words.texts[i] == "(" else None
    return None


def frame_in_bracket(context: Context, label: WordSpan) -> Candidate | None:
    """Whoever the label names speaks; where it names nobody there is no frame."""
    frame = WordSpan((label[0], label[1] + 1))
    speaker = _labelled(context.words, label[0] - 1, label[1], True)
    named = (i for i in range(*label) if context.words.pos[i] in NOMINAL)
    if not speaker or not any(can_speak(context.words, i, "de") for i in named):
        return None
    return Candidate(
        StatementType.DIRECT, INTERJECTION, 0, [], speaker, frame=[frame], trigger=[label[1]]
    )


def _subject_of_frame(
    context: Context, sentence: Sentence, cue: Cue, clause: Clause, low: int
) -> list[WordSpan]:
    """Who speaks in a frame whose verb is no verb of speech."""
    words = context.words
    if clause.subjunctive:  # »Der Kran sei sicher: „…“«: it goes on with somebody's words itself
        return carried_speaker(context, context.sentence_of[low])
    if _is_for_another(words, clause):
        given = told_by(words, sentence, cue, clause, context.hidden)
        return [given] if given else []
    speaker = _for_whom_it_is_clear(context, clause) or find_speaker(
        words, sentence, cue, context.hidden, context.lexicon, low
    )
    return [speaker] if speaker and _may_speak(context, speaker) else []


def _names_nobody(words: Words, low: int, colon: int) -> bool:
    """»EXKLUSIV:«, »Titel:«, »Das Motto:«."""
    thing = colon - low < 4 and words.lower[colon - 1] in _GERMAN["labels_of_things"]
    return thing or is_announcement(" ".join(words.texts[low:colon]))


def _for_whom_it_is_clear(context: Context, clause: Clause) -> WordSpan | None:
    """»Für Trainer Brandt steht fest: „…“«, »Für die Opposition ist klar: „…“«, »Für Brandt ist das
    Hauptproblem: „…“«, »Für Brandt liegt der Fall klar auf der Hand: „…“«.
    """
    last, first = context.words.lower[clause.end - 1], clause.first
    clear = last in _GERMAN["settled"] and clause.end - clause.finite <= 3
    clear = clear or _is_matter(context.words, clause)
    return behind_for(context, context.sentence_of[first], first, clause.finite) if clear else None


def _is_matter(words: Words, clause: Clause) -> bool:
    """»… ist das große Problem«: a thing that is then named, and nobody who speaks; with another
    verb than »sein« only behind somebody's name.
    """
    behind = range(clause.finite + 1, clause.end)
    led = words.lower[clause.finite] in _GERMAN["forms_of_sein"]
    led = led or is_named(words, WordSpan((clause.first, clause.finite)))
    led = led and words.lower[clause.first] == "für" and words.pos[clause.finite + 1] == "DET"
    nouns = [i for i in behind if words.pos[i] in NOMINAL]
    return led and bool(nouns) and not any(can_speak(words, i, "de") for i in nouns)


def _is_for_another(words: Words, clause: Clause) -> bool:
    """»Rückhalt bekam Hahn von Lutz: „…“«, »Gelobt wird Hahn von Lutz: „…“«: the subject does not
    speak, and only »von« names who does.
    """
    verb, inside = words.lower[clause.finite], range(clause.begin, clause.end)
    if verb in _GERMAN["passive_finites"]:
        return any(words.pos[i] == "VERB" and "Part" in words.morphs[i] for i in inside)
    gets = verb in _GERMAN["receiving_verbs"]
    return gets and not _GERMAN["agent_prepositions"].isdisjoint(
        words.lower[clause.finite : clause.end]
    )


def _may_speak(context: Context, speaker: WordSpan) -> bool:
    """»Darauf waren die Worte zu lesen: „…“«, »Ihre Zuversicht gründet sich darauf: „…“«: in front
    of a colon the subject of any verb may stand, also one that says nothing.
    """
    words, known = context.words, load_person_words("de")
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    if not nouns:
        return True
    spoken = words.lower[nouns[0]] in _GERMAN["spoken_things"]
    owned = words.lower[speaker[0]] in context.lexicon.words["possessives"]
    somebody = any(can_speak(words, i, "de") for i in nouns)
    return somebody or not (spoken or (owned and not known.is_source(words.texts[nouns[0]])))


def _subject_before(context: Context, sentence: Sentence, low: int, high: int) -> list[WordSpan]:
    """»Den Unmut brachte die Sprecherin, Eva Roth, zum Ausdruck: „…“«: the subject of the main
    clause whose last words an apposition cuts off.
    """
    for k, clause in enumerate(sentence.clauses):
        inside = low <= clause.begin and clause.end <= high and clause.finite >= 0
        if inside and clause.kind is ClauseKind.MAIN and not clause.subjunctive:
            verb = Cue("colon", clause.finite, [clause.finite], k, finite=clause.finite)
            found = find_speaker(
                context.words, sentence, verb, context.hidden, context.lexicon, low
            )
            return [found] if found and names_somebody(context, found) else []
    return []


def _named_behind(
    context: Context, pieces: list[WordSpan], speeches: list[int]
) -> Candidate | None:
    """»„Ich gehe nicht“: Intendantin Bauer trotzt dem Rat«: a headline names behind the colon who
    says it, or nobody; it is never who spoke in the line before.
    """
    words, ends = context.words, {context.ranges[index][1] for index in speeches}
    low, high = next((p for p in pieces if words.texts[p[0]] == ":" and p[0] in ends), (0, 0))
    if high - low < 2:
        return None
    stop = next((i for i in range(low + 1, high) if _ends_name(words, i)), high)
    named = is_speaker(words, low + 1, stop)
    return Candidate(
        StatementType.DIRECT,
        "speech, colon",
        0,
        [],
        speaker=[WordSpan((low + 1, stop))] if named else [],
        frame=[WordSpan((low, high))],
        trigger=[low],
    )


def _ends_name(words: Words, i: int) -> bool:
    """»Gründerin Lia Metz über ihre ersten Jahre«: what she speaks of is not in her name."""
    return words.finite[i] or (words.pos[i] == "ADP" and words.lower[i] in _GERMAN["spoken_of"])


def _is_topic(words: Words, low: int, i: int, last: int) -> bool:
    """»Trainer Brandt über Stürmer Lenz: „…“«, »Bürgermeisterin Noll zum Abriss: „…“«: from here on
    it is told what the one named before speaks of; »zu Lenzberg« is a name.
    """
    topic = words.pos[i] == "ADP" and words.lower[i] in _GERMAN["topic_prepositions"]
    if not topic or i + 1 >= last or i == low:
        return False
    named = words.pos[i - 1] == "PROPN" or can_speak(words, i - 1, "de")
    return named and (words.lower[i] == "über" or words.pos[i + 1] != "PROPN")


def _behind_announcement(words: Words, low: int, last: int) -> int:
    """»EXKLUSIV: Klara Voss: „…“«: where the label begins that names somebody."""
    colon = next((i for i in range(low, last) if words.texts[i] == ":"), low)
    return colon + 1 if is_announcement(" ".join(words.texts[low:colon])) else low


def _with_title(words: Words, low: int) -> int:
    """»DR. HAHN:«: where the label begins, for the full stop ends no sentence."""
    titles = _GERMAN["titles_in_front_of_names"]
    if low and words.lower[low - 1] in titles:
        return low - 1
    apart = low > 1 and words.texts[low - 1] == "." and f"{words.lower[low - 2]}." in titles
    return low - 2 if apart else low


def _behind_of(words: Words, low: int, last: int) -> int:
    """»Zum Schluss ein Tipp von Fachberaterin Ruhnau: „…“«: where it begins who gives it."""
    i = next((i for i in range(low + 1, last) if words.lower[i] in ("von", "vom")), -1)
    given = i > low + 1 and words.pos[i - 1] == "NOUN" and not can_speak(words, i - 1, "de")
    named = (can_speak(words, j, "de") for j in range(i + 1, last) if words.pos[j] in NOMINAL)
    return i + 1 if given and any(named) else low


def _labelled(words: Words, low: int, last: int, turn: bool) -> list[WordSpan]:
    """Who is named before the colon; before a ``turn`` without affiliation (»Mia Berg (Grüne)«)
    and without the bracket and call of an interjection (»(Zuruf von der SPD«).
    """
    if not turn:
        last = next((i for i in range(low, last) if _is_topic(words, low, i, last)), last)
        low = _behind_of(words, low, last)
        return [WordSpan((low, last))] if low < last else []
    low = _with_title(words, low)
    if low < last and words.texts[low] == "(":
        low += 1
        # »(Beifall bei der SPD – Zuruf von der CDU«: who calls stands behind the last dash
        low = max((i + 1 for i in range(low, last - 1) if words.texts[i] in _DASHES), default=low)
        if words.lower[low] in _GERMAN["calls"]:
            low += 1 + (words.lower[low + 1] in ("von", "aus"))
    for i in range(low + 1, last):
        if words.texts[i] in ("(", "["):
            last = i
            break
    return [WordSpan((low, last))] if low < last else []
