"""The word that is the subject of a cue, by the parse where it can be believed, else by case and
place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from extraction.german.cues.cue import Cue
from extraction.german.grammar.nominatives import (
    is_fronted_adverb,
    is_set_against,
    nominative_head,
    opens_oblique,
    skip_prepositional,
    stands_behind_als,
    tells_time,
)
from extraction.german.grammar.noun_phrases import phrase_begin
from extraction.german.speakers.late_subjects import able_behind, behind_pointing
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words

_GERMAN = word_groups("de")
_OF_SUBJECTS = NOMINAL | {"PRON", "DET", "NUM", "ADJ", "X"}
_ONLY_NOMINATIVE, _NEVER_NOMINATIVE = _GERMAN["only_nominative"], _GERMAN["never_nominative"]


def _cut_off_head(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> int:
    """»Der Minister, 60, sagte«: the subject in front of a comma that the verb follows, else -1."""
    if clause.kind is not ClauseKind.VERB_FIRST or clause.separator != ",":
        return -1
    if begin >= clause.begin:
        return -1
    head = nominative_head(words, begin, clause.begin, hidden, lexicon, strict=True)
    return head if head >= 0 and _is_cut_off(sentence, cue.clause, head) else -1


def subject_head(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    begin: int,
) -> int:
    """The head of the subject of ``cue`` in ``clause``, searched from ``begin``; -1 for none."""
    anchor = cue.finite if cue.finite >= 0 else cue.main
    parsed = _parsed_subject(words, sentence, cue, clause, hidden, begin)
    if not clause.dependent:
        after = _subject_behind(words, cue, anchor, clause.end, parsed, hidden)
        if after >= 0:
            return after
    in_front = partial(_cut_off_head, words, sentence, cue, clause, hidden, lexicon, begin)
    if parsed > anchor and (head := in_front()) >= 0:
        return head
    if (head := behind_pointing(words, clause, anchor, parsed, lexicon, hidden)) >= 0:
        return head
    low = max(begin, sentence.begin)
    if parsed >= 0 and not _is_oblique(words, phrase_begin(words, parsed, low)):
        behind = able_behind(words, cue, clause, anchor, parsed, lexicon, hidden)
        return parsed if behind < 0 else behind
    if clause.dependent:
        head = nominative_head(words, _behind_opener(words, clause), anchor, hidden, lexicon)
        return head if head >= 0 else _odd_name(words, clause, anchor)
    if (head := _fronted_head(words, cue, clause, begin, hidden, lexicon)) >= 0:
        return head
    shares_subject = clause.coordinator and clause.finite == clause.first
    late = partial(_late_head, words, cue, clause, anchor, hidden, lexicon)
    return -1 if shares_subject else _first_found(in_front, late)


def _behind_opener(words: Words, clause: Clause) -> int:
    """Where the subject of a subordinate clause may begin: »in dessen Folge | das Gericht«."""
    opener = clause.opener
    if opener < 0:  # »die den Plan kennt und ablehnt«: it goes on with the clause before
        return clause.first
    if words.lower[opener] in ("dessen", "deren") and words.pos[opener - 1] == "ADP":
        return skip_prepositional(words, opener, clause.end)
    return opener + 1


def _first_found(*searches: Callable[[], int]) -> int:
    """What the first search finds that finds anything; -1 for none."""
    return next((found for search in searches if (found := search()) >= 0), -1)


def _late_head(
    words: Words, cue: Cue, clause: Clause, anchor: int, hidden: Sequence[bool], lexicon: Lexicon
) -> int:
    """The head of a subject somewhere behind the verb, the last place to look."""
    head = nominative_head(words, anchor + 1, clause.end, hidden, lexicon)
    if head >= 0 and cue.verb and words.lower[head] in cue.verb.object_words:
        return -1  # »übt scharfe Kritik«: what is said, though nobody else is found
    return head if head >= 0 else _undeclined(words, cue, clause, anchor, hidden)


def _undeclined(words: Words, cue: Cue, clause: Clause, anchor: int, hidden: Sequence[bool]) -> int:
    """»Politische Berater sagen«, »hat der BVG entschieden«: by its place a subject, whatever case
    the model sees.
    """
    before = anchor - 1
    if clause.first <= before and words.pos[before] in NOMINAL and not hidden[before]:
        led = range(clause.first, before)
        return before if all(words.pos[i] in ("ADJ", "NUM") for i in led) else -1
    i = anchor + 1
    if i >= clause.end or words.lower[i] != "der" or (cue.verb and "dat" in cue.verb.addressee):
        return -1
    j = next((j for j in range(i + 1, min(clause.end, i + 5)) if words.pos[j] != "ADJ"), i)
    subject = words.pos[j] in NOMINAL and not hidden[j] and not _is_one_for_many(words, j, anchor)
    return j if subject else -1


def own_begin(words: Words, sentence: Sentence, k: int) -> int:
    """Where the main clause that clause ``k`` belongs to begins: behind the one before it, a colon
    or a semicolon.
    """
    dependent = sentence.clauses[k].dependent
    for j in range(k, 0, -1):
        clause, before = sentence.clauses[j], sentence.clauses[j - 1]
        if clause.separator in (";", ":"):
            return clause.begin
        if (
            not dependent
            and clause.separator in (",", "")
            and _is_main(words, before, clause.begin)
        ):
            return clause.begin
    return sentence.begin


def _is_main(words: Words, clause: Clause, end: int) -> bool:
    """Whether the clause is a main clause; one that begins like a relative clause and ends with its
    verb is none.
    """
    if clause.finite < 0 or clause.dependent:
        return False
    relative = clause.separator == "," and words.lower[clause.first] in _GERMAN["relatives"]
    return not (relative and not any(words.pos[i] in NOMINAL for i in range(clause.finite, end)))


def _odd_name(words: Words, clause: Clause, anchor: int) -> int:
    """»Wie beispiel.de berichtet«: what stands alone between »wie« and the verb, whatever the
    tagger takes it for.
    """
    if 1 <= anchor - clause.opener - 1 <= 4 and words.lower[clause.opener] == "wie":
        named = [i for i in range(clause.opener + 1, anchor) if words.texts[i][:1].isalnum()]
        return (
            named[0]
            if named and words.lower[named[0]] not in _GERMAN["document_prepositions"]
            else -1
        )
    return -1


def _is_cut_off(sentence: Sentence, k: int, head: int) -> bool:
    """»Meier, der gestern kam, sagte«: a fragment and what depends on it, then the verb."""
    before = [c for c in sentence.clauses[:k] if c.end > head]
    return (
        bool(before)
        and before[0].kind is ClauseKind.FRAGMENT
        and all(c.dependent or c.kind is ClauseKind.FRAGMENT for c in before)
    )


def _subject_behind(
    words: Words, cue: Cue, anchor: int, end: int, parsed: int, hidden: Sequence[bool]
) -> int:
    """A subject right behind the verb that can be nothing else: »lobte er«, »stellte der
    Vorsitzende …«.
    """
    i = anchor + 1
    while i < end and words.lower[i] in _GERMAN["before_late_subjects"]:
        i += 1
    if i >= end or hidden[i]:
        return -1
    if words.lower[i] in _ONLY_NOMINATIVE and words.pos[i] == "PRON":
        return i
    takes_dative = cue.verb is None or "dat" in cue.verb.addressee
    # »Die Behörde teilte der Presse mit«, »Die Ministerin ist der Meinung«
    if parsed > anchor or (takes_dative and parsed >= 0):
        return -1
    head = _nominative_behind_der(words, i, end)
    return -1 if head >= 0 and _is_one_for_many(words, head, anchor) else head


def _is_one_for_many(words: Words, noun: int, verb: int) -> bool:
    """»… und warfen der Regierung Untätigkeit vor«: one alone is no subject of a plural verb."""
    plural = words.lower[verb].endswith("n") and "Number=Plur" in words.morphs[verb]
    joined = {"und", "sowie"} & set(words.lower[noun + 1 : noun + 12])
    return plural and "Number=Sing" in words.morphs[noun] and not joined


def _nominative_behind_der(words: Words, i: int, end: int) -> int:
    """The noun of a phrase that »der« opens in the nominative; -1 for any other."""
    if words.pos[i] != "DET" or words.lower[i] != "der" or opens_oblique(words, i):
        return -1
    noun = next((j for j in range(i + 1, min(end, i + 6)) if words.pos[j] in NOMINAL), -1)
    if noun < 0 or _is_masculine_role(words.texts[noun]):
        return noun
    nominative = words.cases[noun] in ("Nom", "") or words.roles[noun] == "subject"
    return noun if nominative and words.cases[i] == "Nom" else -1


def _is_masculine_role(noun: str) -> bool:
    """»prophezeite der Anwalt«: with »der« no other case, whatever the model sees."""
    role = load_person_words("de").role(noun)
    return role is not None and role.gender == "m" and not role.plural


def _is_oblique(words: Words, begin: int) -> bool:
    """Whether a phrase beginning here cannot be a subject, by its article."""
    never = words.lower[begin] in _NEVER_NOMINATIVE and words.pos[begin] in ("DET", "PRON", "ADP")
    return never or (words.pos[begin] == "DET" and opens_oblique(words, begin))


def shared_subject(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon
) -> tuple[int, Clause]:
    """»Er legte das Amt nieder und verkündete«: the subject of the clause that the cue's is
    coordinated with.
    """
    own = sentence.clauses[cue.clause]
    if goes_on_dependent(own):
        return _subject_of_dependent(words, sentence, cue, hidden, lexicon)
    gapped = own.finite < 0 and 0 <= cue.finite < own.begin  # »hat gedankt, den Plan aber gerügt«
    if own.dependent or not (own.coordinator or gapped or own.kind is ClauseKind.VERB_FIRST):
        return -1, own
    for k, clause in reversed(list(enumerate(sentence.clauses[: cue.clause]))):
        if clause.finite < 0 or clause.dependent or _goes_on_itself(words, sentence, k):
            continue
        if _is_told(words, sentence, k) and not own.subjunctive:
            continue
        before = Cue(
            "", clause.finite, [clause.finite], sentence.clauses.index(clause), finite=clause.finite
        )
        head = subject_head(words, sentence, before, clause, hidden, lexicon, sentence.begin)
        if head >= 0 and words.lower[head] not in _GERMAN["pointing_subjects"]:
            return head, clause
    return -1, own


def goes_on_dependent(clause: Clause) -> bool:
    """»…, die den Plan kennt | und ablehnt«: no word of its own opens it."""
    return clause.dependent and clause.opener < 0 and clause.coordinator != ""


def _subject_of_dependent(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], lexicon: Lexicon
) -> tuple[int, Clause]:
    """The subject of the subordinate clause that the cue's goes on."""
    own = sentence.clauses[cue.clause]
    for k in range(cue.clause - 1, -1, -1):
        clause = sentence.clauses[k]
        if not clause.dependent or clause.end != sentence.clauses[k + 1].begin:
            break
        if clause.opener >= 0:
            before = Cue("", clause.finite, [clause.finite], k, finite=clause.finite)
            head = subject_head(words, sentence, before, clause, hidden, lexicon, clause.begin)
            return head, clause
    return -1, own


def _goes_on_itself(words: Words, sentence: Sentence, k: int) -> bool:
    """»Er kam, lobte den Chor und ging«: »lobte« too has its subject in the clause before; »sagt«
    has its own in »Sie habe gewonnen, sagt Wirth und lacht«.
    """
    clause, before = sentence.clauses[k], sentence.clauses[k - 1] if k else None
    return (
        clause.kind is ClauseKind.VERB_FIRST
        and before is not None
        and before.kind is ClauseKind.MAIN
        and (clause.subjunctive or not before.subjunctive or _is_wish(words, before))
    )


def _is_told(words: Words, sentence: Sentence, k: int) -> bool:
    """»Sie erklärte, Tamm sei müde, und kündigte Gespräche an«: »sei« has another subject than who
    tells it.
    """
    clause, before = sentence.clauses[k], sentence.clauses[k - 1] if k else None
    told = clause.subjunctive and clause.separator == "," and not _is_wish(words, clause)
    return told and before is not None and before.finite >= 0 and not before.subjunctive


def _is_wish(words: Words, clause: Clause) -> bool:
    """»möchte«: a subjunctive that tells nobody's words."""
    return words.lower[clause.finite] in _GERMAN["modals"]


def _may_be_subject(words: Words, cue: Cue, i: int) -> bool:
    """By its kind of word; »Darauf reagierend schlug sie vor« has none in front."""
    if _is_what_is_told(words, cue, i):
        return False
    participle = words.pos[i] == "ADJ" and words.lower[i].endswith("end")
    return not participle and words.pos[i] in _OF_SUBJECTS


def _is_what_is_told(words: Words, cue: Cue, i: int) -> bool:
    """»Kritik übte Strunz«: what is said, and not who says it."""
    return cue.verb is not None and words.lower[i] in cue.verb.object_words


def _parsed_subject(
    words: Words, sentence: Sentence, cue: Cue, clause: Clause, hidden: Sequence[bool], begin: int
) -> int:
    targets = {cue.main, *cue.words}
    for i in range(max(begin, sentence.begin), clause.end):
        if (
            words.roles[i] != "subject"
            or hidden[i]
            or words.heads[i] not in targets
            or i in targets
        ):
            continue
        if _may_be_subject(words, cue, i):
            if words.cases[i] in ("Dat", "Gen") and words.pos[i] == "PRON":
                continue
            set_apart = not clause.dependent and is_set_against(words, i)
            if set_apart or stands_behind_als(words, i) or is_fronted_adverb(words, clause, i):
                continue
            if tells_time(words, i):
                continue  # »Mitte November hatte Nordholz …«: two subjects by the parse
            return i
    return -1


def _fronted_head(
    words: Words, cue: Cue, clause: Clause, begin: int, hidden: Sequence[bool], lexicon: Lexicon
) -> int:
    """The head of a subject that opens a main clause, whatever the parse says; -1 for none."""
    if clause.kind is not ClauseKind.MAIN or is_fronted_adverb(words, clause, clause.first):
        return -1
    if tells_time(words, clause.first):
        return -1
    anchor = cue.finite if cue.finite >= 0 else cue.main
    head = nominative_head(words, begin, anchor, hidden, lexicon, strict=True)
    return -1 if head >= 0 and _is_what_is_told(words, cue, head) else head
