"""Who speaks: the noun phrase that is the subject of a cue, or the agent of a passive one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from extraction.german.cues.cue import Cue
from extraction.german.cues.documents import document_that_says
from extraction.german.cues.noun_cues import named_owner
from extraction.german.cues.unlisted_cues import is_speaker
from extraction.german.grammar.datives import before_needed_dative, needs_dative
from extraction.german.grammar.nominatives import is_behind_preposition
from extraction.german.grammar.noun_phrases import apposition_end, phrase_end
from extraction.german.grammar.quoted_names import MARKS
from extraction.german.speakers.agents import AGENT_PREPOSITIONS, agent_of, is_received, told_by
from extraction.german.speakers.cited import cited
from extraction.german.speakers.named_late import named_at_last, named_instead
from extraction.german.speakers.slips import slipped_from
from extraction.german.speakers.subject_extent import subject_extent
from extraction.german.speakers.subjects import (
    goes_on_dependent,
    own_begin,
    shared_subject,
    subject_head,
)
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
_BECOME = _GERMAN["passive_finites"]
_OWNERS = _GERMAN["owner_openers"]
_POINTING = frozenset({"dieser", "jener"})
_ATTRIBUTES, _ATTRIBUTIVE = tuple(_GERMAN["endings_of_attributes"]), frozenset({"ADJ", "VERB"})
_ABSTRACT = tuple(_GERMAN["abstract_endings"])


def find_speaker(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon, begin: int
) -> WordSpan | None:
    """The words that name who speaks, searched from ``begin`` (the frame's) to the end of the cue's
    clause.
    """
    clause = sentence.clauses[cue.clause]
    document = partial(
        document_that_says, words, sentence, clause, hidden=hidden, lexicon=lexicon, cue=cue
    )
    if is_accused(words, clause):
        return None
    if cue.passive:
        return agent_of(words, sentence, cue, clause, hidden) or document(begin=begin)
    if is_received(words, cue, clause):
        return told_by(words, sentence, cue, clause, hidden)
    if cue.rule in ("noun", "noun with verb") and (found := _giver(words, clause, cue.main)):
        return found
    uses = cue.verb.uses if cue.verb else frozenset()
    if "slip" in uses:
        return slipped_from(words, clause, cue)
    if _is_impersonal(words, cue):
        return document(begin=begin)
    if "document" in uses and (found := document(begin=begin)):
        return found
    if cue.rule == "noun":
        return _whose_noun(words, sentence, cue, clause, hidden, lexicon, begin)
    found, is_missing = _own_or_shared_subject(words, sentence, cue, hidden, lexicon, begin)
    if is_missing:  # »Aus dem Rathaus verlautete, …«
        return document(begin=begin) if "told" in uses else None
    return found


def _own_or_shared_subject(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon, begin: int
) -> tuple[WordSpan | None, bool]:
    """The subject of the cue's clause, or of the one that it goes on, and whether there is none."""
    clause = sentence.clauses[cue.clause]
    if instead := named_instead(words, sentence, clause):
        return instead, False
    k = sentence.clause_of(cue.finite) if cue.finite >= 0 else cue.clause
    begin = max(begin, own_begin(words, sentence, k))
    shares = cue.finite < clause.begin and clause.coordinator != "" and clause.finite < 0
    shares = shares or _names_only_addressee(words, cue, clause)
    shares = shares or _names_only_object(words, sentence, cue, clause)
    # »hatten sich getroffen und eine Ampel gefordert«: no subject of its own
    head = -1 if shares else subject_head(words, sentence, cue, clause, hidden, lexicon, begin)
    if head >= 0:
        itself = cue.rule == "noun with verb" and head == cue.main  # »Lob kam prompt: …«
        found = _subject(words, sentence, cue, head, hidden, lexicon, begin)
        return None if itself else found, False
    head, clause = shared_subject(words, sentence, cue, hidden, lexicon)
    if head < 0:
        return None, True
    k = sentence.clauses.index(clause)
    verb = Cue(cue.rule, clause.finite, [], k, finite=clause.finite)
    begin = own_begin(words, sentence, k)
    return _subject(words, sentence, verb, head, hidden, lexicon, begin), False


def _names_only_addressee(words: Words, cue: Cue, clause: Clause) -> bool:
    """»die das Land kennt und die Regierung auffordert, …«: the only noun is whom the verb needs,
    and the subject stands in front.
    """
    if not goes_on_dependent(clause) or cue.verb is None or "acc" not in cue.verb.addressee:
        return False
    phrases = [
        i
        for i in range(clause.first, clause.finite)
        if words.pos[i] in ("DET", "PRON") or (words.pos[i] == "PROPN" and i == clause.first)
    ]
    return len(phrases) == 1


def _names_only_object(words: Words, sentence: Sentence, cue: Cue, clause: Clause) -> bool:
    """»Sie hofft, dass …, rügte aber die Feier: „…“«, »hat gedankt, die Feier aber „dumm“ genannt«:
    the only noun is a thing, and the subject stands in front.
    """
    if not _goes_on_with_subject(words, sentence, cue, clause):
        return False
    inside = range(clause.begin, clause.end)
    nouns = [i for i in inside if words.pos[i] in NOMINAL and not is_behind_preposition(words, i)]
    named = any(can_speak(words, i, "de") for i in nouns)
    named = named or "PRON" in words.pos[clause.begin : clause.end]
    article = words.lower[clause.first + (clause.finite == clause.first)]
    return bool(nouns) and not named and article != "der"


def _goes_on_with_subject(words: Words, sentence: Sentence, cue: Cue, clause: Clause) -> bool:
    """Whether a clause behind a comma may share the subject of the main clause in front: it leads
    to a colon, or has only the participle of the verb there; »Bell, der Wirt, sagte: „…“« has none.
    """
    colon = ":" in words.texts[clause.end - 1 : clause.end + 1]
    leads = clause.kind is ClauseKind.VERB_FIRST and colon
    gapped = clause.finite < 0 and 0 <= cue.finite < clause.begin
    before = sentence.clauses[: cue.clause]
    shared = any(c.finite >= 0 and not c.dependent for c in before)
    return shared and not clause.dependent and clause.separator == "," and (leads or gapped)


def _subject(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    head: int,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> WordSpan | None:
    """The whole subject of the cue's clause around its head; None for »es«."""
    clause = sentence.clauses[cue.clause]
    if words.lower[head] == "es":
        head = _judge_behind_es(words, cue, clause, head)
        if head < 0:
            return None
    if named := named_at_last(words, sentence, head):
        return named
    found = subject_extent(words, sentence, cue, clause, head, lexicon, begin)
    if words.lower[found[0]] in _POINTING and words.pos[found[0] + 1 : found[0] + 2] == ["PROPN"]:
        found = WordSpan((found[0], found[0] + 1))  # »beschuldigte dieser Israel«: no one's article
    if _is_cut_out(words, found):
        return None
    found = _without_agency(words, found)
    if needs_dative(cue.verb) and head > cue.finite >= 0 and not cue.passive:
        found = before_needed_dative(words, clause, found)
    if cue.verb and "quoting" in cue.verb.uses:
        return cited(words, cue, clause, head, found, hidden)
    return found


def _is_cut_out(words: Words, subject: WordSpan) -> bool:
    """»Auf dem Schild hatte | „Löhne | rauf“ gestanden«: the first words of a quotation that goes
    on are nobody; a name in marks ends with one.
    """
    marks = [i for i in range(*subject) if words.texts[i] in MARKS]
    return marks == [subject[0]]


def _without_agency(words: Words, subject: WordSpan) -> WordSpan:
    """»wie eine Sprecherin der dpa bestätigte«: an agency is told, and has no spokeswoman."""
    begin, end = subject
    if end - begin < 3 or words.lower[end - 1] not in _GERMAN["news_agencies"]:
        return subject
    spokes = words.lower[end - 3].endswith(("sprecher", "sprecherin"))
    return WordSpan((begin, end - 2)) if spokes and words.lower[end - 2] == "der" else subject


def _judge_behind_es(words: Words, cue: Cue, clause: Clause, es: int) -> int:
    """»Als Erfolg sieht es Köhler an, …«: who stands behind »es« and can speak; -1 for nobody."""
    if es != cue.finite + 1 or cue.passive:
        return -1
    for i in range(es + 1, min(clause.end, es + 6)):
        if words.pos[i] in NOMINAL:
            nominative = words.cases[i] not in ("Dat", "Gen") or words.pos[i] == "PROPN"
            opens = words.lower[es + 1] not in _GERMAN["never_nominative"]
            return i if nominative and opens and can_speak(words, i, "de") else -1
        if words.pos[i] not in ("DET", "ADJ", "NUM"):
            return -1
    return -1


def is_accused(words: Words, clause: Clause) -> bool:
    """»sieht sich mit dem Vorwurf konfrontiert«, »steht unter Verdacht«: the subject is told about,
    and nobody is named who tells.
    """
    inside = set(words.lower[clause.begin : clause.end])
    if not inside & _GERMAN["charges"] or not inside & _GERMAN["charged"]:
        return False
    noun = next(i for i in range(clause.begin, clause.end) if words.lower[i] in _GERMAN["charges"])
    return words.roles[noun] != "subject"


def _is_impersonal(words: Words, cue: Cue) -> bool:
    """»hieß es«, »gab's«: nobody is the subject; »hält es für möglich« has one all the same."""
    judges = cue.verb is not None and cue.verb.lemma == "halten"
    return not judges and any(words.lower[i] in ("es", "'s") for i in cue.words)


def _holder(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> WordSpan | None:
    """»22 Prozent teilen die Meinung«: the subject of the verb that the noun is an object of."""
    if clause.finite < 0 or words.roles[cue.main] == "subject" or clause.dependent:
        return None
    verb = Cue("verb", clause.finite, [clause.finite], cue.clause, finite=clause.finite)
    if words.lower[clause.finite] in _BECOME:
        return agent_of(words, sentence, cue, clause, hidden)
    found = find_speaker(words, sentence, verb, hidden, lexicon, begin)
    return None if found is None or found[0] <= cue.main < found[1] else found


def _whose_noun(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> WordSpan | None:
    again = _repeated_by(words, sentence, cue, hidden, lexicon)
    owner = again or named_owner(words, clause, cue.main) or _owner(words, sentence, cue, clause)
    return owner or _holder(words, sentence, cue, clause, hidden, lexicon, begin)


def _repeated_by(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon
) -> WordSpan | None:
    """»Ihre Warnung, der See könne kippen, wiederholte Biologin Ströbel«: who says it once more."""
    for k in range(cue.clause + 2, len(sentence.clauses)):
        clause = sentence.clauses[k]
        behind = clause.kind is ClauseKind.VERB_FIRST and clause.separator == ","
        if not behind or words.lower[clause.finite] not in _GERMAN["forms_of_repeating"]:
            continue
        verb = Cue("verb", clause.finite, [clause.finite], k, finite=clause.finite)
        first = clause.finite + 1
        named = words.pos[first : first + 1] not in ([], ["PRON"])  # »Seine Zusage, …, betonte er«
        if named and is_speaker(words, first, clause.end):
            return find_speaker(words, sentence, verb, hidden, lexicon, clause.begin)
    return None


def _giver(words: Words, clause: Clause, noun: int) -> WordSpan | None:
    """»Von der Polizei kam die Information, …«: who is named in front of the verb gave the noun."""
    if found := _giver_in_front(words, clause, noun):
        return found
    if clause.kind is not ClauseKind.MAIN:
        return None
    if words.lower[clause.finite] not in _GERMAN["giving_verbs"]:
        return None
    if noun < clause.finite:
        return _giver_behind(words, clause)
    opens = words.lower[clause.first] in _GERMAN["giving_prepositions"]
    heads = (i for i in range(clause.first + 1, clause.finite) if words.pos[i] in NOMINAL)
    return WordSpan((clause.first + 1, clause.finite)) if opens and next(heads, -1) >= 0 else None


def _giver_behind(words: Words, clause: Clause) -> WordSpan | None:
    """»Kritik kam von den Händlern: …«, »Widerspruch gibt es aus der SPD, …«: who can speak, right
    behind the verb.
    """
    i = clause.finite + 1
    while i < clause.end and (words.lower[i] == "es" or words.pos[i] in ("ADV", "PART")):
        i += 1
    if i >= clause.end or words.lower[i] not in _GERMAN["giving_prepositions"]:
        return None
    head = next((j for j in range(i + 1, clause.end) if words.pos[j] in NOMINAL), -1)
    if head < 0 or not _may_give(words, i, head):
        return None
    return WordSpan((i + 1, phrase_end(words, head, clause.end)))


def _may_give(words: Words, preposition: int, head: int) -> bool:
    """Whoever can speak; behind a bare »von« also many that act, whatever they are called (»von
    Tierschützern«).
    """
    if words.pos[head] == "PROPN" and words.lower[preposition] != "aus":
        return True
    bare = head == preposition + 1 and words.lower[preposition] == "von"
    return (bare and words.lower[head].endswith("ern")) or can_speak(words, head, "de")


def _owner(words: Words, sentence: Sentence, cue: Cue, clause: Clause) -> WordSpan | None:
    """»die Behauptung der Verteidigung«: whose words the noun stands for; the noun itself when
    nobody is named.
    """
    i = cue.main + 1
    if i < clause.end and (words.lower[i] in _OWNERS or words.cases[i] == "Gen"):
        start = i + 1 if words.pos[i] == "ADP" else i
        for j in range(start, min(clause.end, start + 7)):
            if words.pos[j] in NOMINAL:
                if _is_charged(words, cue.main, j):
                    return None
                end = phrase_end(words, j, clause.end)
                return WordSpan((start, apposition_end(words, sentence, end)))
    return None


def _is_charged(words: Words, noun: int, behind: int) -> bool:
    """»den Vorwurf der Mutlosigkeit«, »des „Ämterhandels“«: what somebody is charged with, and not
    who charges.
    """
    named = words.texts[behind - 1] in MARKS or words.lower[behind].endswith(_ABSTRACT)
    abstract = named and words.pos[behind] == "NOUN"
    return (
        abstract and words.lower[noun] in _GERMAN["charges"] and not can_speak(words, behind, "de")
    )


def _giver_in_front(words: Words, clause: Clause, noun: int) -> WordSpan | None:
    """»Die von Egon Tamm gestern geäußerte Hoffnung«: who is named in the attribute of a noun of
    speech.
    """
    if not words.lower[noun - 1].endswith(_ATTRIBUTES) or words.pos[noun - 1] not in _ATTRIBUTIVE:
        return None
    for i in range(noun - 2, max(clause.begin, noun - 12) - 1, -1):
        if words.lower[i] in AGENT_PREPOSITIONS and words.pos[i - 1] == "DET":
            head = next((j for j in range(i + 1, noun - 1) if words.pos[j] in NOMINAL), -1)
            return WordSpan((i + 1, phrase_end(words, head, noun - 1))) if head > i else None
    return None
