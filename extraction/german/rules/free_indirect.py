"""Further sentences of somebody's words without a cue: in the subjunctive, or told with sollen and
wollen.
"""

from __future__ import annotations

from itertools import pairwise

from extraction.german.grammar.mood import can_be_subjunctive, is_second_subjunctive
from extraction.german.rules.quoted_words import behind_for, is_named
from extraction.german.speakers.voices import going_on_speaker
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.records import Medium, StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.voices import acting_subject, carried_speaker

_GERMAN = word_groups("de")
_HE_OR_SHE = frozenset({"er", "sie"})
_NO_TOLD, _SHALL, _WISH = _GERMAN["never_told"], _GERMAN["told_modals"], _GERMAN["wish_finites"]


def subjunctive_statement(context: Context, k: int) -> Candidate | None:
    """Sentence ``k`` when its main verb stands in the subjunctive of reported speech and somebody
    spoke before.
    """
    sentence, last = context.sentences[k], _last_statement(context, k)
    main = [
        c
        for c in sentence.clauses
        if c.finite >= 0 and not c.dependent and not context.hidden[c.finite]
    ]
    if not main or not main[0].subjunctive:
        return None
    if _is_own_subjunctive(context, k, main[0], last):
        return None
    return Candidate(
        StatementType.INDIRECT_FREE_INDIRECT,
        "subjunctive goes on",
        k,
        [WordSpan((sentence.begin, sentence.end))],
        speaker=_holder_of_opinion(context, k, main[0]) or going_on_speaker(context, k),
        medium=last.medium if last else Medium.SPEECH,
        trigger=[main[0].finite],
    )


def _holder_of_opinion(context: Context, k: int, clause: Clause) -> list[WordSpan]:
    """»Für den Theologen Hans Kolb sei der Rücktritt verständlich.«: whoever is named there thinks
    so, and not who spoke before; »für die Mieter« it may be by anybody's word.
    """
    words, finite = context.words, clause.finite
    if words.lower[finite] not in _GERMAN["forms_of_sein"] or clause.first >= finite:
        return []
    held = behind_for(context, k, clause.first, finite)
    return [held] if held and held[1] == finite and is_named(words, held) else []


def _is_own_subjunctive(context: Context, k: int, clause: Clause, last: Candidate | None) -> bool:
    """Whether the subjunctive is the writer's own: a wish, a condition, a comparison."""
    words, verb = context.words, clause.finite
    word = words.lower[verb]
    if word in _NO_TOLD or word in _GERMAN["weighing_finites"]:
        return True
    if word in _WISH and not _continues(context, last, k) and not _stands_in(context, k, verb):
        return True
    if _is_condition(words, context.sentences[k]) or _is_own_wish(context, clause):
        return True
    if _is_asked_on_its_line(words, context.sentences[k]):
        return True
    if _is_noted_by_writer(words, verb) or _did_not_come_about(words, clause):
        return True
    return _is_likened(words, verb) or (last is None and _asks_the_reader(words, verb))


def _stands_in(context: Context, k: int, verb: int) -> bool:
    """»Die Soldaten hätten gejubelt.« right behind a voice: »haben« has no other subjunctive in the
    plural.
    """
    if context.words.lower[verb] != "hätten":
        return False
    near = k - 1 in context.voices
    return near or (k - 2 in context.voices and _is_same_paragraph(context, k))


def _is_same_paragraph(context: Context, k: int) -> bool:
    """Whether sentence ``k`` and the two before it stand in one."""
    begins = (context.sentences[i].begin for i in (k - 1, k))
    return all(context.words.breaks[begin] < 2 for begin in begins)


def _is_condition(words: Words, sentence: Sentence) -> bool:
    """»Ginge es nach ihnen, stünde der Kran im Hof«: two verbs first in the subjunctive II weigh
    what is not so.

    So does one behind »falls«; an infinitive behind »um« that the tagger takes for a verb tells
    nothing either.
    """
    opening = words.lower[sentence.clauses[0].first]
    verb = next(c.finite for c in sentence.clauses if c.finite >= 0 and not c.dependent)
    if opening in _GERMAN["never_told_infinitives"] or (
        opening == "falls" and is_second_subjunctive(words.lower[verb])
    ):
        return True
    first, *rest = [c for c in sentence.clauses if c.finite >= 0 and not c.dependent]
    told = (
        c
        for c in (first, *rest[:1])
        if c.kind is ClauseKind.VERB_FIRST and is_second_subjunctive(words.lower[c.finite])
    )
    return sum(1 for _ in told) == 2


def _is_asked_on_its_line(words: Words, sentence: Sentence) -> bool:
    """»Wäre ein Kompromiss möglich?« on a line of its own: the next question of an interview."""
    alone = words.breaks[sentence.begin] > 0 and words.breaks[sentence.end : sentence.end + 1] != [
        0
    ]
    return alone and words.finite[sentence.begin] and words.texts[sentence.end - 1] == "?"


def _is_likened(words: Words, verb: int) -> bool:
    """»Als gäbe es kein Morgen, feierten sie«: what something is like, not what somebody says."""
    return verb > 0 and words.lower[verb - 1] == "als" and is_second_subjunctive(words.lower[verb])


def _is_noted_by_writer(words: Words, verb: int) -> bool:
    """»Zum Schluss sei noch erwähnt, dass …«, »Abschließend sei erwähnt, dass …«."""
    i = verb + 1
    while i < min(verb + 5, len(words) - 1) and words.pos[i] == "ADV":
        i += 1
    subject = verb == 0 or words.pos[verb - 1] in (*NOMINAL, "PRON", "PUNCT")
    if words.lower[verb] not in ("sei", "seien") or (subject and i == verb + 1):
        return False
    noted = words.lower[i : i + 1] and words.lower[i] in _GERMAN["noted_participles"]
    return bool(noted) and words.texts[i + 1 : i + 2] == [","]


def _did_not_come_about(words: Words, clause: Clause) -> bool:
    """»Der Vertrag wäre noch bis 2027 gelaufen«, »Eigentlich hätte er gespielt«."""
    if words.lower[clause.finite] not in _GERMAN["unreal_finites"]:
        return False
    lower = words.lower[clause.begin : clause.end]
    until = any(pair == ("noch", "bis") for pair in pairwise(lower))
    return until or not _GERMAN["unreal_adverbs"].isdisjoint(lower)


def _asks_the_reader(words: Words, verb: int) -> bool:
    """»Man nehme drei Eier«, »Hinzugefügt sei, dass …«, and the idiom »Es sei denn«."""
    if words.lower[verb] in ("sei", "seien") and words.texts[verb + 1 : verb + 2] == [","]:
        opens = verb > 0 and words.texts[verb - 1][0].isupper()
        if opens and "VerbForm=Part" in words.morphs[verb - 1]:
            return True
    around = words.lower[max(0, verb - 1) : verb + 2]
    if around[:2] == ["es", "sei"] and _is_pointed_out(words, verb):
        return True
    return ("man" in around and words.lower[verb] in _GERMAN["asking_subjunctives"]) or around[
        -2:
    ] == ["sei", "denn"]


def _is_pointed_out(words: Words, verb: int) -> bool:
    """»Es sei darauf hingewiesen, dass …«: the writer himself does so."""
    comma = next((i for i in range(verb, min(verb + 8, len(words))) if words.texts[i] == ","), 0)
    return comma > 0 and "VerbForm=Part" in words.morphs[comma - 1]


def _is_own_wish(context: Context, clause: Clause) -> bool:
    """»… wäre zu wünschen«: what the writer hopes."""
    lower = context.words.lower
    return lower[clause.finite] == "wäre" and any(
        lower[i] in context.lexicon.words["wish_words"] for i in range(clause.finite, clause.end)
    )


def shall_statement(context: Context, k: int) -> Candidate | None:
    """Sentence ``k`` when its main verb is »soll« or »sollen«."""
    sentence, words = context.sentences[k], context.words
    if words.texts[sentence.end - 1] == "!":
        return None  # »Sie soll einmal selbst Bus fahren!«: what the writer wants
    for clause in sentence.clauses:
        if clause.finite < 0 or clause.dependent or context.hidden[clause.finite]:
            continue
        if words.lower[clause.finite] in _SHALL:
            if not (_is_hearsay(words, clause) or k - 1 in context.voices):
                return None
            speaker = _who_has_heard(context, k, clause)
            if not speaker and _is_left_out(context, k):
                return None
            return Candidate(
                StatementType.FREE_INDIRECT,
                "sollen",
                k,
                [WordSpan((sentence.begin, sentence.end))],
                speaker=speaker,
                trigger=[clause.finite],
            )
        return None
    return None


def _is_left_out(context: Context, k: int) -> bool:
    """Whether the profile asks for no hearsay where nobody spoke before; where somebody did, it is
    told even if it is not given to him.
    """
    omitted = "sollen, nobody" in context.lexicon.omitted_rules
    return omitted and not carried_speaker(context, k, persons=False)


def _who_has_heard(context: Context, k: int, clause: Clause) -> list[WordSpan]:
    """Who told before; nobody by name in »Er soll Geld genommen haben«, who may be he himself, nor
    where the writer has told of another since.
    """
    words, carried = context.words, carried_speaker(context, k, persons=False)
    named = carried and any(words.pos[i] == "PROPN" for i in range(*carried[0]))
    if not carried or not _is_hearsay(words, clause):
        return carried
    told_since = k - 1 not in context.voices and acting_subject(context, k - 1) is not None
    if told_since and (named or _is_a_person(words, carried[0])):
        return []
    return [] if named and words.lower[clause.first] in _HE_OR_SHE else carried


def _is_a_person(words: Words, speaker: WordSpan) -> bool:
    """»der Anwalt«, and not »die Staatsanwaltschaft«, which goes on telling."""
    known = load_person_words("de")
    nouns = [words.texts[i] for i in range(*speaker)]
    return any(map(known.role, nouns)) and not any(map(known.organisation, nouns))


def _is_hearsay(words: Words, clause: Clause) -> bool:
    """»soll gesagt haben«, »soll aus Kiel stammen«: of what was or is, sollen tells what others
    say.
    """
    end = clause.end
    while end - 1 > clause.finite and words.pos[end - 1] == "PUNCT":
        end -= 1
    return words.lower[end - 1] in _GERMAN["hearsay_infinitives"]


def _last_statement(context: Context, k: int) -> Candidate | None:
    for candidate in reversed(context.candidates):
        if not candidate.nested and candidate.sentence < k:
            return candidate if k - candidate.sentence < 6 else None
    return None


def _continues(context: Context, last: Candidate | None, k: int) -> bool:
    return last is not None and k - last.sentence <= 1


def bridge_plurals(context: Context) -> None:
    """»Pendler sparten viel Geld.« between two sentences of somebody's words: a plural whose
    subjunctive looks like the past goes on with them.
    """
    bridged: list[Candidate] = []
    for candidate in context.candidates:
        before = bridged[-1] if bridged else None
        if (
            before
            and candidate.rule == "subjunctive goes on"
            and before.speaker == candidate.speaker
            and before.sentence == candidate.sentence - 2
            and before.type in (StatementType.INDIRECT, StatementType.INDIRECT_FREE_INDIRECT)
            and _shows_no_mood(context, candidate.sentence - 1)
        ):
            bounds = context.sentences[candidate.sentence - 1]
            candidate.quote = [WordSpan((bounds.begin, candidate.end))]
        bridged.append(candidate)


def _shows_no_mood(context: Context, k: int) -> bool:
    """Whether the only verb of sentence ``k`` is a plural that may be past or subjunctive alike."""
    words, sentence = context.words, context.sentences[k]
    main = [c for c in sentence.clauses if c.finite >= 0]
    if len(main) != 1 or main[0].dependent or context.hidden[main[0].finite]:
        return False
    verb, past = main[0].finite, _GERMAN["past_adverbs"]
    plural = words.lower[verb].endswith("n") and "Number=Plur" in words.morphs[verb]
    open_mood = (
        plural and "Tense=Past" in words.morphs[verb] and can_be_subjunctive(words.lower[verb])
    )
    paragraph = words.breaks[sentence.begin] < 2 and words.breaks[sentence.end] < 2
    return open_mood and paragraph and not past & set(words.lower[sentence.begin : sentence.end])
