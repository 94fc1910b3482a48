"""What is said in front of its cue: »Das sei machbar, sagte die Ministerin.«"""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.content.left_unsaid import points_at_words_of_others
from extraction.german.cues.cue import Cue
from extraction.german.grammar.nominatives import is_behind_preposition
from extraction.german.speakers.agents import is_received
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.context import Context

# The words said and the frame around them, as ranges of words, and the name of the rule.
Content = tuple[list[WordSpan], list[WordSpan], str]
_GERMAN = word_groups("de")
_CONTRASTING = _GERMAN["contrasting_adverbs"]
DASS_OR_OB = _GERMAN["dass"] | {"ob"}


def stands_behind(context: Context, clause: Clause) -> bool:
    """», sagte die Ministerin«, », so urteilte das Gericht«, », das teilte die Bahn mit«."""
    if clause.kind is ClauseKind.VERB_FIRST:
        return clause.separator == ","
    led = (
        context.words.lower[clause.first] in _GERMAN["leads_behind"]
        and clause.finite == clause.first + 1
    )
    return clause.kind is ClauseKind.MAIN and led


def without_stop(context: Context, begin: int, end: int) -> WordSpan:
    """A frame without the full stop of the sentence."""
    while end - 1 > begin and context.words.texts[end - 1] in ".!?":
        end -= 1
    return WordSpan((begin, end))


def content_before(context: Context, sentence: Sentence, cue: Cue, floor: int) -> Content | None:
    """»Das sei machbar, sagte die Ministerin.«"""
    clause = sentence.clauses[cue.clause]
    if not cue.uses & {"clause", "quote", "question"} or _contrasts(context.words, clause, cue):
        return None
    begin = max(_behind_colon(sentence, cue.clause), floor)
    before = [c for c in sentence.clauses[: cue.clause] if c.begin >= begin]
    doubtful = not any(c.subjunctive for c in before)
    if cue.passive and "told" not in cue.uses and doubtful:
        return None  # »Der Damm bricht, wurde gewarnt«; but »Der Damm könne brechen, …«
    if not _has_own_subject(context, sentence, cue, doubtful=doubtful):
        return None
    if not _is_told_before(context, sentence, cue, before):
        return None
    end, goes_on = _frame_end(context, sentence, cue)
    if not goes_on and _is_condition(context, before, clause, cue):
        return None
    pieces = [WordSpan((begin, clause.begin - 1))]
    if goes_on:
        pieces.append(WordSpan((end, sentence.end)))
    return pieces, [without_stop(context, clause.begin - 1, end)], "verb behind"


def _contrasts(words: Words, clause: Clause, cue: Cue) -> bool:
    """»…, sagte aber die Bahn«, »…, das bestreitet die Bahn«: what stands in front is another's."""
    contrasted = not _CONTRASTING.isdisjoint(words.lower[clause.finite + 1 : clause.end][:1])
    return contrasted or points_at_words_of_others(words, clause, cue)


def _is_told_before(
    context: Context, sentence: Sentence, cue: Cue, before: Sequence[Clause]
) -> bool:
    """Whether the clauses ``before`` the cue's can be what it tells: a main clause, or one that
    begins like content.
    """
    independent = bool(cue.uses & {"clause", "quote"}) and any(
        c.finite >= 0 and not c.dependent for c in before
    )
    if independent or _is_cut_in_two(sentence, cue.clause):
        return True
    first = before[0] if before else sentence.clauses[cue.clause]
    if first.kind is ClauseKind.CONTENT:
        # »Wie es weitergeht, weiß niemand«; but »Wer spart, gewinnt, sagte sie«
        asked = first.subjunctive and "question" in cue.uses  # »Warum er schweige, fragte sie«
        return asked or context.words.lower[first.opener] in DASS_OR_OB
    return first.kind is ClauseKind.INFINITIVE


def _is_condition(context: Context, before: Sequence[Clause], behind: Clause, cue: Cue) -> bool:
    """»Gelingt das nicht, müssen sich die Räte einigen«, »Gelinge es nicht, soll der Rat mahnen«: a
    verb in front of both; »Kommt er noch?, fragte sie« asks, »Komme er nicht, sagte sie« tells.
    """
    first = before[0]
    both = (
        all(clause.dependent for clause in before[1:])
        and first.kind is behind.kind is ClauseKind.VERB_FIRST
        and not first.coordinator
    )
    asked = context.words.texts[first.end - 1] == "?" or _only_asks(context.words, behind, cue)
    modal = context.words.lower[cue.finite] in context.lexicon.words["modals"]
    return both and (modal or not first.subjunctive) and not asked


def _only_asks(words: Words, clause: Clause, cue: Cue) -> bool:
    """»Hält der Damm, fragt die Wirtin«, but »Hält der Damm, fragt die Wirtin nach dem Preis«: a
    verb that asks, with its subject and nothing else.
    """
    behind = words.pos[clause.finite + 1 : clause.end]
    return "question" in cue.uses and "ADP" not in behind and behind.count("DET") < 2


def _frame_end(context: Context, sentence: Sentence, cue: Cue) -> tuple[int, bool]:
    """Where the frame ends that stands behind its words, and whether they go on behind it."""
    clause, k = sentence.clauses[cue.clause], cue.clause + 1
    end = clause.end
    # has no apposition
    whole = context.words.lower[clause.end - 1] in context.lexicon.words["personal_pronouns"]
    whole = whole or _lacks_predicate(context, sentence, cue.clause)
    if k < len(sentence.clauses) and _goes_on_doing(sentence.clauses[k]):
        end, k = sentence.clauses[k].end, k + 1
    while k < len(sentence.clauses) and not (
        whole
        or _resumes(context, sentence.clauses[k], behind_name=_names(context, sentence, cue, k))
    ):
        end = sentence.clauses[k].end
        k += 1
    goes_on = k < len(sentence.clauses)
    return min(end + 1, sentence.end) if goes_on else end, goes_on


def _goes_on_doing(clause: Clause) -> bool:
    """», erzählt Wirth und lacht«: what the one who tells it does besides."""
    joined = clause.separator == "" and clause.coordinator == "und"
    return joined and clause.kind is ClauseKind.VERB_FIRST and not clause.subjunctive


def _lacks_predicate(context: Context, sentence: Sentence, k: int) -> bool:
    """»Eine Schließung wäre, sagte der Wirt, das Ende«: what is told has its predicate still to
    come.
    """
    before = sentence.clauses[k - 1] if k else sentence.clauses[k]
    words = context.words
    end = before.end
    if words.lower[end - 1] in ("das", "es", "dies"):
        end -= 1  # »Für uns sei das, sagte der Wirt, das Ende«
    last = before.finite == end - 1 and not before.dependent and before.first < before.finite
    return last and words.lower[before.finite] in _GERMAN["forms_of_sein"]


def _is_cut_in_two(sentence: Sentence, k: int) -> bool:
    """»Die Trägheit, so argwöhnte sie, habe …«: the verb of what stands before follows the cue."""
    behind = sentence.clauses[k + 1] if k + 1 < len(sentence.clauses) else None
    return (
        behind is not None
        and behind.kind is ClauseKind.VERB_FIRST
        and behind.separator == ","
        and not behind.coordinator
        and (
            sentence.clauses[k - 1].kind is ClauseKind.FRAGMENT
            or sentence.clauses[k - 1].finite < 0
        )
    )


def _behind_colon(sentence: Sentence, k: int) -> int:
    """»Sie bekam Lob: Man sei stolz, ließ er wissen.«: the subjunctive behind a colon leaves what
    stands before.
    """
    told = [
        c for c in sentence.clauses[:k] if c.separator == ":" and c.subjunctive and not c.dependent
    ]
    leads = [
        c
        for c in sentence.clauses[:k]
        if c.finite >= 0 and not c.dependent and told and c.begin < told[-1].begin
    ]
    return told[-1].begin if leads and not any(c.subjunctive for c in leads) else sentence.begin


def _has_own_subject(context: Context, sentence: Sentence, cue: Cue, doubtful: bool) -> bool:
    """», sagte er« against », hielt sich aber zurück«, which goes on with the subject of the clause
    before.

    ``doubtful``: nothing else shows that the words before are told, so only who can tell something
    tells them.
    """
    impersonal = "es" in (context.words.lower[i] for i in cue.words)
    if cue.passive or impersonal or is_received(context.words, cue, sentence.clauses[cue.clause]):
        return True
    begin = speaker_begin(context, sentence, cue, sentence.clauses[cue.clause].begin)
    found = find_speaker(context.words, sentence, cue, context.hidden, context.lexicon, begin)
    return found is not None and (
        not doubtful or names_somebody(context, found) or _is_bare_name(context, found)
    )


def _is_bare_name(context: Context, speaker: WordSpan) -> bool:
    """One capitalised word without an article is a name, also where the tagger takes it for a
    noun.
    """
    words, (begin, end) = context.words, speaker
    return end - begin == 1 and words.pos[begin] in NOMINAL and words.texts[begin][:1].isupper()


def speaker_begin(context: Context, sentence: Sentence, cue: Cue, begin: int) -> int:
    """Where to look for the speaker: behind »das« in », das teilte die Bahn mit«, which points at
    the words said.
    """
    clause = sentence.clauses[cue.clause]
    pointing = (
        clause.separator == "," and context.words.lower[clause.first] in _GERMAN["pointing_words"]
    )
    return clause.first + 1 if pointing and clause.finite == clause.first + 1 else begin


def _resumes(context: Context, clause: Clause, *, behind_name: bool) -> bool:
    """Whether the words said go on with this clause after the frame."""
    if clause.kind is ClauseKind.FRAGMENT:
        # », so zeigen Studien, bei Kindern häufiger«; », sagte der Leiter, Jan Wolf, am Freitag«
        tells_where = behind_name and _has_no_object(context.words, clause)
        return context.words.pos[clause.first] == "ADP" and not tells_where
    return clause.kind in (ClauseKind.MAIN, ClauseKind.VERB_FIRST, ClauseKind.CONTENT)


def _names(context: Context, sentence: Sentence, cue: Cue, k: int) -> bool:
    """Whether an apposition of who speaks stands between the clause of the cue and clause ``k``."""
    between = sentence.clauses[cue.clause + 1 : k]
    return any(context.words.pos[i] in NOMINAL for c in between for i in range(c.begin, c.end))


def _has_no_object(words: Words, clause: Clause) -> bool:
    nouns = (i for i in range(clause.begin, clause.end) if words.pos[i] in NOMINAL)
    return all(is_behind_preposition(words, i) for i in nouns)
