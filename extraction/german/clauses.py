"""Cuts a sentence into clauses at its commas: in German they stand wherever a clause begins or
ends.

A weak parse mistakes attachments but not commas, finite verbs and subordinating words, so these
decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extraction.german.datives import put_dative_right
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words

_SEPARATORS = frozenset({",", ";", ":", "–", "—", "-"})
_MARKS = frozenset("„“”\"»«‚‘’'›‹") | {"''", "``", ",,", "´´"}
_GERMAN = word_groups("de")
_NO_CONTENT = _GERMAN["no_content_before_dass"]
_DASS_OR_OB = _GERMAN["dass"] | {"ob"}
_CLAUSE_COORDINATORS = _GERMAN["clause_coordinators"]
_RELATIVES = _GERMAN["relatives"]


def split_clauses(
    words: Words, begin: int, end: int, hidden: Sequence[bool], lexicon: Lexicon
) -> Sentence:
    """The clauses of the sentence [begin, end); ``hidden`` words (whole speeches, brackets) are not
    looked into.
    """
    clauses: list[Clause] = []
    start, separator = begin, ""
    for i in range(begin, end + 1):
        at_end = i == end
        if not at_end and (
            words.texts[i] not in _SEPARATORS or hidden[i] or not _separates(words, i)
        ):
            continue
        if i > start:
            for clause in _split_coordination(words, Clause(start, i, separator), hidden, lexicon):
                clauses.extend(_split_infinitive(words, clause, hidden, lexicon))
        if not at_end:
            start, separator = i + 1, words.texts[i]
    for clause in clauses:
        _classify(words, clause, hidden, lexicon)
        put_dative_right(words, clause)
    clauses = _join_manner_clauses(words, clauses)
    _find_relatives(words, clauses)
    _continue_clauses(words, clauses, lexicon)
    return Sentence(begin, end, clauses)


def _separates(words: Words, i: int) -> bool:
    """A hyphen only where it stands free; a comma not inside a number."""
    if words.texts[i] == "-":
        return i > 0 and words.begins[i] > words.ends[i - 1]
    if words.texts[i] in ":," and 0 < i < len(words) - 1 and words.texts[i - 1][-1:].isdigit():
        return words.begins[i + 1] > words.ends[i] or not words.texts[i + 1][:1].isdigit()
    return True


def _split_coordination(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[Clause]:
    """»Er räumte das ein und forderte Hilfe«: two finite verbs around a coordinator make two
    clauses.
    """
    verbs = [i for i in range(clause.begin, clause.end) if words.finite[i] and not hidden[i]]
    if len(verbs) < 2:
        return [clause]
    found, start, separator = [], clause.begin, clause.separator
    for left, right in pairwise(verbs):
        for i in range(left + 1, right):
            if words.lower[i] in _CLAUSE_COORDINATORS and not hidden[i] and i > start:
                if words.texts[i - 1][-1:] == "-" or (words.lower[i] == "aber" and i == left + 1):
                    continue
                found.append(Clause(start, i, separator))
                start, separator = i, ""
                break
    found.append(Clause(start, clause.end, separator))
    return found


def _split_infinitive(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[Clause]:
    """»hat angekündigt die Preise zu erhöhen«: behind the verb's last part an infinitive begins
    that no comma sets off.
    """
    last = clause.end - 1
    while last > clause.begin and words.pos[last] == "PUNCT":
        last -= 1
    if words.pos[last] != "VERB" or hidden[last]:
        return [clause]
    if words.lower[last - 1] != "zu" and "zu" not in words.lower[last][2:-3]:
        return [clause]
    if "VerbForm=Inf" not in words.morphs[last]:
        return [clause]
    for i in range(clause.begin + 2, last - 2):
        if not hidden[i] and _closes_announcement(words, clause, i, lexicon):
            return [Clause(clause.begin, i + 1, clause.separator), Clause(i + 1, clause.end, "")]
    return [clause]


def _closes_announcement(words: Words, clause: Clause, i: int, lexicon: Lexicon) -> bool:
    """Whether word ``i`` is the participle, or the particle, of a verb that announces an
    infinitive.
    """
    readings = lexicon.readings(words.lower[i])
    if words.pos[i] == "VERB" and not words.finite[i]:
        return any(
            r.form is Form.PARTICIPLE and r.whole and "infinitive" in r.verb.uses for r in readings
        ) and any(words.finite[j] for j in range(clause.begin, i))
    if words.roles[i] != "particle" or words.pos[i + 1] not in ("DET", "NOUN", "PROPN", "PRON"):
        return False
    verb = words.heads[i]
    return clause.begin <= verb < i and any(
        r.form is Form.FINITE and r.verb.particle == words.lower[i] and "infinitive" in r.verb.uses
        for r in lexicon.readings(words.lower[verb])
    )


def _classify(words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon) -> None:
    """Find the clause's first word, its verb and its opener, and what kind of clause they make."""
    first = clause.first = _first_word(words, clause, lexicon)
    verbs = _finite_verbs(words, clause, first, hidden, lexicon)
    clause.finite = verbs[0] if verbs else -1
    opener, content = _opener(words, clause, first, verbs, hidden, lexicon)
    if opener >= 0:
        clause.opener = opener
        clause.kind = ClauseKind.CONTENT if content else ClauseKind.SUBORDINATE
        clause.finite = verbs[-1] if verbs else -1
    elif verbs:
        clause.kind = ClauseKind.VERB_FIRST if verbs[0] == first else ClauseKind.MAIN
    elif _has_zu_infinitive(words, clause, hidden):
        clause.kind = ClauseKind.INFINITIVE
    clause.subjunctive = clause.finite >= 0 and words.subjunctive[clause.finite]


def _finite_verbs(
    words: Words, clause: Clause, first: int, hidden: Sequence[bool], lexicon: Lexicon
) -> list[int]:
    """The finite verbs of the clause; where the tagger sees none, the word that must be one."""
    verbs = [i for i in range(clause.begin, clause.end) if words.finite[i] and not hidden[i]]
    verbs = (
        verbs
        or _verb_by_its_particle(words, clause, hidden, lexicon)
        or _verb_before_its_subject(words, clause, hidden, lexicon)
        or _verb_that_agrees(words, clause, hidden)
    )
    attribute = len(verbs) > 1 and _is_attribute(words, first, verbs[0])
    return verbs[1:] if attribute else verbs


def _is_attribute(words: Words, first: int, verb: int) -> bool:
    """»Nach einem von der Stadt veröffentlichten Bericht fehlen …«: a participle that the model
    took for a verb; its tag is put right.
    """
    led = words.pos[first : first + 3] == ["ADP", "DET", "ADP"]
    if not led or words.pos[verb + 1] != "NOUN" or not words.lower[verb].endswith("en"):
        return False
    words.pos[verb], words.finite[verb] = "ADJ", False
    return True


def _verb_by_its_particle(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[int]:
    """»Das kündigte sie gestern an«: the particle at the end shows the verb that the model took for
    an adjective.

    Its tag is put right, so that nobody takes it for a part of the subject.
    """
    last = clause.end - 1
    while last > clause.first and words.pos[last] == "PUNCT":
        last -= 1
    if words.lower[last] not in lexicon.particles:
        return []
    for i in range(clause.first + 1, last):
        readings = () if hidden[i] else lexicon.readings(words.lower[i])
        if any(
            r.form is Form.FINITE and not r.whole and r.verb.particle == words.lower[last]
            for r in readings
        ):
            words.pos[i], words.finite[i] = "VERB", True
            return [i]
    return []


def _verb_that_agrees(words: Words, clause: Clause, hidden: Sequence[bool]) -> list[int]:
    """», die eine Ampel fordern,«: behind a relative word the last verb is finite where the model
    took it for an infinitive; its tag is put right.
    """
    first, last = clause.first, clause.end - 1
    relative = clause.separator == "," and words.pos[first] == "PRON"
    if not relative or words.lower[first] not in _RELATIVES or last <= first + 1 or hidden[last]:
        return []
    bare = words.pos[last] == "VERB" and "VerbForm=Inf" in words.morphs[last]
    if not bare or words.lower[last - 1] == "zu":
        return []
    words.finite[last] = True
    return [last]


def _verb_before_its_subject(
    words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> list[int]:
    """», orakelte Wirt Sepp Aigner,«: a verb of speech that the model took for an adjective, with
    its tag put right.
    """
    i = clause.first
    if clause.separator != "," or words.pos[i] != "ADJ" or hidden[i] or i + 2 >= clause.end:
        return []
    named = words.pos[i + 1] in ("DET", "PROPN") or words.pos[i + 1 : i + 3] == ["NOUN", "PROPN"]
    readings = lexicon.readings(words.lower[i]) if named else ()
    if not any(r.form is Form.FINITE and r.whole for r in readings):
        return []
    words.pos[i], words.finite[i] = "VERB", True
    return [i]


def _first_word(words: Words, clause: Clause, lexicon: Lexicon) -> int:
    i = clause.begin
    while i < clause.end and (
        words.lower[i] in lexicon.words["coordinators"] or words.texts[i] in _MARKS
    ):
        if not clause.coordinator and words.texts[i] not in _MARKS:
            clause.coordinator = words.lower[i]
        i += 1
    return i if i < clause.end else clause.begin


def _opener(
    words: Words,
    clause: Clause,
    first: int,
    verbs: list[int],
    hidden: Sequence[bool],
    lexicon: Lexicon,
) -> tuple[int, bool]:
    """The subordinating word and whether it opens content (»dass«, »ob«, »wie«); -1 for none."""
    for i in range(first, min(first + 4, clause.end)):
        if words.lower[i] in _DASS_OR_OB:
            return i, not (i > first and words.lower[i - 1] in _NO_CONTENT)
    word, last = words.lower[first], verbs[-1] if verbs else -1
    if word in lexicon.words["infinitive_openers"] and not verbs:
        return first, False
    if word in lexicon.words["subordinators"] and word != "als" and last != first + 1:
        return _subordinator(words, clause, first, last, hidden), False
    if not verbs or not _is_final(words, last, clause.end):
        return -1, False
    return (first, False) if word == "als" else _pronominal(words, clause, first, last, lexicon)


def _pronominal(
    words: Words, clause: Clause, first: int, last: int, lexicon: Lexicon
) -> tuple[int, bool]:
    """The question word or relative pronoun, behind a preposition too (»an wen«)."""
    content = lexicon.words["content_openers"]
    if words.lower[first] in content and last != first + 1:
        return first, True
    if words.pos[first] == "ADP" and _second(words, clause, first) in content:
        return first + 1, True
    return _relative(words, clause, first, last, lexicon.words["relatives"]), False


def _second(words: Words, clause: Clause, first: int) -> str:
    return words.lower[first + 1] if first + 1 < clause.end else ""


def _subordinator(
    words: Words, clause: Clause, first: int, last: int, hidden: Sequence[bool]
) -> int:
    """``first``, where it subordinates; ``last`` is the last finite verb, -1 for none."""
    word = words.lower[first]
    if last >= 0:
        doubtful = word in _GERMAN["ambiguous_subordinators"]
        return -1 if doubtful and not _is_final(words, last, clause.end) else first
    if word in _GERMAN["subordinating_prepositions"] and _has_zu_infinitive(words, clause, hidden):
        return -1  # »…, bis Monatsende zu entscheiden«
    return first if clause.separator == "," else -1


def _relative(
    words: Words, clause: Clause, first: int, last: int, relatives: frozenset[str]
) -> int:
    """The relative word of a clause whose verb ``last`` stands at its end, -1 for none."""
    if clause.separator not in (",", "–", "") or last <= first + 1:
        return -1
    opens = clause.separator and words.lower[first] in relatives
    if opens and _is_relative(words, first, last, clause.end):
        return first
    second = words.lower[first + 1]
    named = last > first + 3 and words.pos[first + 2] == "PROPN"  # »laut dem Kevin Angst hatte«
    pronoun = words.pos[first + 1] == "PRON" or second not in _GERMAN["definite_articles"] or named
    return first + 1 if words.pos[first] == "ADP" and second in relatives and pronoun else -1


def _is_relative(words: Words, first: int, verb: int, end: int) -> bool:
    """»die gesperrt bleibt« against »die Straße bleibe gesperrt«, where »die« is an article and the
    verb second.
    """
    if words.lower[first] in _GERMAN["only_relatives"]:
        return True
    if words.pos[first] == "DET" and words.pos[first + 1] in ("NOUN", "PROPN", "ADJ", "NUM"):
        return False
    behind = [i for i in range(verb + 1, end) if words.pos[i] in ("VERB", "AUX")]
    return not behind or len(behind) > 1


def _is_final(words: Words, verb: int, end: int) -> bool:
    """Whether nothing but marks, participles, infinitives and a short afterthought follows the
    finite verb.
    """
    return all(
        words.pos[i] in ("VERB", "AUX", "PUNCT") or words.texts[i] in _MARKS
        for i in range(verb + 1, end)
    )


def _has_zu_infinitive(words: Words, clause: Clause, hidden: Sequence[bool]) -> bool:
    for i in range(clause.begin, clause.end):
        if hidden[i]:
            continue
        if words.lower[i] == "zu" and i + 1 < clause.end and words.pos[i + 1] in ("VERB", "AUX"):
            return True
        if (
            words.pos[i] in ("VERB", "AUX")
            and "zu" in words.lower[i][2:-3]
            and "VerbForm=Inf" in words.morphs[i]
        ):
            return True
    return False


def _join_manner_clauses(words: Words, clauses: list[Clause]) -> list[Clause]:
    """»Wie Jan Otten, Leiter des Amtes, in Kiel mitteilte«: one clause, though commas cut its
    subject from its verb.
    """
    joined: list[Clause] = []
    k = 0
    while k < len(clauses):
        clause, last = clauses[k], _verb_of_manner(words, clauses, k)
        if last > k:
            clause.end, clause.finite, clause.opener = (
                clauses[last].end,
                clauses[last].finite,
                clause.first,
            )
            clause.kind, k = ClauseKind.SUBORDINATE, last
        joined.append(clause)
        k += 1
    return joined


def _verb_of_manner(words: Words, clauses: list[Clause], k: int) -> int:
    """The clause that ends with the verb for the »wie« that fragment ``k`` begins with; -1 for
    none.
    """
    if words.lower[clauses[k].first] != "wie" or clauses[k].kind is not ClauseKind.FRAGMENT:
        return -1
    for j in range(k + 1, min(k + 5, len(clauses))):
        clause = clauses[j]
        if clause.separator != "," or clause.coordinator:
            return -1
        if clause.kind in (ClauseKind.MAIN, ClauseKind.VERB_FIRST):
            return j if _is_final(words, clause.finite, clause.end) else -1
    return -1


def _find_relatives(words: Words, clauses: list[Clause]) -> None:
    """»Die Anwältin, die lebenslange Haft verlangt, nannte …«: between a noun and its verb stands a
    relative clause, although it could be a main one by itself.
    """
    for before, clause, behind in zip(clauses, clauses[1:], clauses[2:], strict=False):
        ends = clause.kind is ClauseKind.MAIN and clause.finite == clause.end - 1
        if not ends or clause.coordinator or words.lower[clause.first] not in _RELATIVES:
            continue
        between = before.kind is ClauseKind.FRAGMENT and behind.kind is ClauseKind.VERB_FIRST
        if between and clause.separator == behind.separator == "," and not behind.coordinator:
            clause.kind, clause.opener = ClauseKind.SUBORDINATE, clause.first


def _continue_clauses(words: Words, clauses: list[Clause], lexicon: Lexicon) -> None:
    """»dass er kommt und geht«: a coordinated clause with its verb at the end goes on being
    subordinate.
    """
    for before, clause in pairwise(clauses):
        coordinated = (
            clause.coordinator in _CLAUSE_COORDINATORS - {"aber"} and clause.begin == before.end
        )
        independent = (
            clause.kind in (ClauseKind.MAIN, ClauseKind.VERB_FIRST) and clause.finite > clause.first
        )
        if (
            coordinated
            and before.dependent
            and independent
            and _is_final(words, clause.finite, clause.end)
        ):
            clause.kind = before.kind
