"""To whom it is said: dative and accusative objects of the cue, »gegenüber«, »im Gespräch mit«,
»vor Journalisten«.
"""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.cues.cue import Cue
from extraction.german.grammar.datives import needs_dative
from extraction.german.grammar.noun_phrases import phrase_end
from extraction.german.grammar.quoted_names import MARKS
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
_DATIVE, _DATIVE_PRONOUNS = _GERMAN["dative_articles"], _GERMAN["dative_pronouns"]
_ACCUSATIVE, _ACCUSATIVE_PRONOUNS = _GERMAN["accusative_articles"], _GERMAN["accusative_pronouns"]
_TALKS = _GERMAN["talks"]
_AUDIENCE = tuple(_GERMAN["audience_endings"])


def find_addressee(
    words: Words,
    sentence: Sentence,
    cue: Cue,
    hidden: Sequence[bool],
    speaker: WordSpan | None,
    begin: int,
) -> WordSpan | None:
    """The words that name the one spoken to, searched in the cue's clause."""
    clause = sentence.clauses[cue.clause]
    marks = cue.verb.addressee if cue.verb else ()
    if cue.passive and marks:
        return _set_apart(words, sentence, cue, marks) or _of_passive(words, clause, cue, marks)
    if found := _in_prefield(words, clause, cue, marks, speaker):
        return found
    taken = speaker or WordSpan((-1, -1))
    for i in range(max(begin, clause.begin), clause.end):
        if hidden[i] or taken[0] <= i < taken[1]:
            continue
        found = addressee_phrase(words, i, clause.begin, clause.end, marks)
        found = found or _object(words, i, clause, cue, marks, taken)
        if (
            found
            and not _overlaps(found, taken)
            and not any(found[0] <= w < found[1] for w in cue.words)
        ):
            return _without_object(words, found)
    return _behind_apposition(words, sentence, cue, hidden, taken)


def _behind_apposition(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], taken: WordSpan
) -> WordSpan | None:
    """»sagte Eva Roth, Leiterin des Amtes, gegenüber dem Sender«: in a fragment behind the clause
    of the cue.
    """
    for clause in sentence.clauses[cue.clause + 1 : cue.clause + 4]:
        if (
            clause.kind is not ClauseKind.FRAGMENT
            or clause.separator != ","
            or hidden[clause.begin]
        ):
            return None
        for i in range(clause.begin, clause.end):
            found = addressee_phrase(words, i, clause.begin, clause.end)
            if found and not taken[0] <= i < taken[1]:
                return found
    return None


def _without_object(words: Words, found: WordSpan) -> WordSpan:
    """»warf Meier Wortbruch vor«: a plain noun behind a name is the object, no part of it."""
    for i in range(found[0] + 1, found[1]):
        apart = (
            words.pos[i] == "NOUN" and words.pos[i - 1] == "PROPN" and words.texts[i][:1].isupper()
        )
        quoted = any(words.texts[j] in MARKS for j in range(found[0], i))
        if apart and not quoted and not can_speak(words, i, "de"):
            return WordSpan((found[0], i))
    return found


def _overlaps(found: WordSpan, taken: WordSpan) -> bool:
    return found[0] < taken[1] and taken[0] < found[1]


def addressee_phrase(
    words: Words, i: int, begin: int, end: int, marks: Sequence[str] = ()
) -> WordSpan | None:
    """»gegenüber dem Sender«, »im Gespräch mit dem Sender«, »vor Journalisten«, when it begins at
    word ``i``.
    """
    word = words.lower[i]
    if word == "gegenüber":
        return _after(words, i, end) or _before(words, i, begin)
    if words.pos[i] != "ADP":
        return None
    talks = word in ("mit", "an") and i > begin and words.lower[i - 1] in _TALKS
    if talks or (word in marks and word not in ("von", "auf", "zu")):
        return _after(words, i, end)
    found = _after(words, i, end) if word in _GERMAN["doubtful_addressings"] else None
    return found if found and _can_be_addressed(words, i, found, marks) else None


def _can_be_addressed(words: Words, i: int, phrase: WordSpan, marks: Sequence[str]) -> bool:
    """Whether what stands behind a doubtful preposition listens: »vor Journalisten«, »zur
    Zeitung«.
    """
    word = words.lower[i]
    named = [j for j in range(*phrase) if words.pos[j] in NOMINAL]
    if word == "vor":
        audience = any(words.lower[j].endswith(_AUDIENCE) for j in named)
        return audience and words.lower[i + 1] != "allem"
    asked = {"zum": "zu", "zur": "zu", "vom": "von"}.get(word, word)
    return asked in marks and bool(named) and can_speak(words, named[0], "de")


def _after(words: Words, i: int, end: int) -> WordSpan | None:
    for j in range(i + 1, min(end, i + 9)):
        if words.pos[j] in NOMINAL:
            return WordSpan((i + 1, _whole_name(words, i + 1, phrase_end(words, j, end), end)))
        if words.pos[j] == "PRON":
            return WordSpan((j, j + 1))
        if words.pos[j] not in ("DET", "ADJ", "NUM", "PUNCT", "ADV", "X"):
            return None
    return None


def _whole_name(words: Words, begin: int, stop: int, end: int) -> int:
    """»der „Morgenpost“«: with the closing mark of a name that the phrase opened."""
    opened = any(words.texts[i] in '„»"' for i in range(begin, stop))
    return stop + 1 if opened and stop < end and words.texts[stop] in '“«"”' else stop


def _before(words: Words, i: int, begin: int) -> WordSpan | None:
    """»dem Sender gegenüber«."""
    j = i - 1
    if j < begin or words.pos[j] not in NOMINAL:
        return WordSpan((j, i)) if j >= begin and words.lower[j] in _DATIVE_PRONOUNS else None
    while j > begin and words.pos[j - 1] in ("DET", "ADJ", "NOUN", "PROPN"):
        j -= 1
    return WordSpan((j, i))


def _of_passive(words: Words, clause: Clause, cue: Cue, marks: Sequence[str]) -> WordSpan | None:
    """»Die Männer werden beschuldigt«, »Dem Amt wurde vorgeworfen«: whom it is said to stands
    first.
    """
    stop = cue.finite if clause.kind is ClauseKind.MAIN else clause.end
    if clause.kind is ClauseKind.MAIN and words.pos[clause.first] == "ADP":
        return _behind_passive(words, clause, cue, marks)
    for i in range(clause.first, clause.end):
        if words.pos[i] == "ADP":
            return None
        if words.pos[i] in NOMINAL or (
            words.pos[i] == "PRON" and i < stop and words.lower[i] != "es"
        ):
            main = clause.kind is ClauseKind.MAIN and i < stop
            end = phrase_end(words, i, clause.end)
            end = next(
                (j for j in range(i + 1, end) if words.lower[j] in _GERMAN["agent_prepositions"]),
                end,
            )
            return (
                WordSpan((clause.first, stop))
                if main
                else WordSpan((_phrase_start(words, i, clause.begin), end))
            )
    return None


def _behind_passive(
    words: Words, clause: Clause, cue: Cue, marks: Sequence[str]
) -> WordSpan | None:
    """»Wegen des Rauchs wurden Anwohner aufgefordert«: right behind the verb, in the case that it
    asks for.
    """
    begin = cue.finite + 1
    noun = next((i for i in range(begin, clause.end) if words.pos[i] in NOMINAL), -1)
    if noun < 0 or any(words.pos[i] not in ("DET", "ADJ", "NUM") for i in range(begin, noun)):
        return None
    dative = words.lower[begin] in _DATIVE or _is_dative_plural(words, noun)
    asked = dative if "dat" in marks else "acc" in marks and can_speak(words, noun, "de")
    return WordSpan((begin, phrase_end(words, noun, clause.end))) if asked else None


def _is_dative_plural(words: Words, noun: int) -> bool:
    """»Reportern«, without an article: nobody else is called so."""
    plural = "Number=Plur" in words.morphs[noun] and words.lower[noun].endswith("n")
    return plural and words.pos[noun] == "NOUN" and can_speak(words, noun, "de")


def _set_apart(words: Words, sentence: Sentence, cue: Cue, marks: Sequence[str]) -> WordSpan | None:
    """»Dem Berater Ole Tinsel, einem früheren Minister, wird vorgeworfen, …«: all in front of the
    verb, which a comma sets apart.
    """
    clause, first = sentence.clauses[cue.clause], sentence.clauses[0]
    apart = clause.kind is ClauseKind.VERB_FIRST and clause.separator == ","
    led = first.kind is ClauseKind.FRAGMENT and words.lower[first.first] in _DATIVE
    between = sentence.clauses[1 : cue.clause]
    if not apart or not led or "dat" not in marks:
        return None
    if any(c.kind is not ClauseKind.FRAGMENT and not c.dependent for c in between):
        return None
    return WordSpan((first.first, clause.begin - 1))


def _phrase_start(words: Words, i: int, begin: int) -> int:
    while i > begin and words.pos[i - 1] in ("DET", "ADJ", "NUM"):
        i -= 1
    return i


def _in_prefield(
    words: Words, clause: Clause, cue: Cue, marks: Sequence[str], speaker: WordSpan | None
) -> WordSpan | None:
    """»Der Politik schlug er vor«, »Die Mieter forderte er auf«: the object before the verb, its
    subject behind it.
    """
    first, verb = clause.first, cue.finite
    if speaker is None or clause.kind is not ClauseKind.MAIN or speaker[0] < verb:
        return None
    asked = _DATIVE if "dat" in marks else _ACCUSATIVE if "acc" in marks else frozenset()
    if (
        words.lower[first] in asked
        and words.pos[first] == "DET"
        and _names_somebody(words, first, verb, "acc" in marks)
    ):
        return WordSpan((first, verb))
    return None


def _names_somebody(words: Words, begin: int, end: int, able: bool) -> bool:
    """Whether a noun stands there, and if ``able`` one for somebody who can be spoken to."""
    head = next((i for i in range(begin, end) if words.pos[i] in NOMINAL), -1)
    return head >= 0 and (not able or can_speak(words, head, "de"))


def _object(
    words: Words, i: int, clause: Clause, cue: Cue, marks: Sequence[str], taken: WordSpan
) -> WordSpan | None:
    """An object of the verb in the case that it asks for."""
    if "dat" in marks:
        needed = needs_dative(cue.verb) or _follows_verb(words, i, cue, taken)
        found = _bare(words, i, clause, _DATIVE, _DATIVE_PRONOUNS, "Dat", taken[1], needed=needed)
        if found is None and _stands_beside(words, i, cue, taken):
            found = WordSpan((i, phrase_end(words, i, clause.end)))
        return found
    if "acc" in marks:
        found = _bare(words, i, clause, _ACCUSATIVE, _ACCUSATIVE_PRONOUNS, "Acc", taken[1])
        beside = _stands_beside(words, i, cue, taken) or _is_asked(words, i, cue, taken)
        if found is None and beside:
            found = WordSpan((i, phrase_end(words, i, clause.end)))
        return found
    return None


def _follows_verb(words: Words, i: int, cue: Cue, taken: WordSpan) -> bool:
    """»Ein Zeuge erzählte der Agentur«: where the subject stands in front, »der« is a dative."""
    return words.lower[i] == "der" and i == cue.finite + 1 and 0 <= taken[0] < cue.finite


def _is_asked(words: Words, i: int, cue: Cue, taken: WordSpan) -> bool:
    """»fordern die Verbände Bürger dazu auf«, »Die Polizei bat Anwohner, …«: who can be spoken to,
    right behind the subject or the verb.
    """
    behind = i == taken[1] or (i == cue.finite + 1 and 0 <= taken[0] < cue.finite)
    return words.pos[i] == "NOUN" and behind and can_speak(words, i, "de")


def _stands_beside(words: Words, i: int, cue: Cue, taken: WordSpan) -> bool:
    """»warf Meier vor«, »sagte Reportern«: a name without article right behind the verb or the
    subject.
    """
    if words.pos[i] not in NOMINAL or i - 1 not in (cue.finite, taken[1] - 1) or taken[0] < 0:
        return False
    titled = i + 1 < len(words) and words.pos[i + 1] == "PROPN"  # »bat Direktor Lang«
    dative = words.cases[i] == "Dat" or _is_dative_plural(words, i)
    return words.pos[i] == "PROPN" or dative or titled


def _bare(
    words: Words,
    i: int,
    clause: Clause,
    articles: frozenset[str],
    pronouns: frozenset[str],
    case: str,
    free: int,
    *,
    needed: bool = False,
) -> WordSpan | None:
    """A noun phrase with an article, or a pronoun, in the case asked for that no preposition
    governs.

    ``free`` is where the speaker ends: »warf die Stadt der Firma vor« has no genitive there.
    ``needed``: the verb is never without it.
    """
    word = words.lower[i]
    if i > clause.begin and words.pos[i - 1] == "ADP":
        return None
    if word in pronouns and words.pos[i] == "PRON" and words.cases[i] != "Nom":
        return WordSpan((i, i + 1))
    if word not in articles or words.pos[i] != "DET":
        return None
    surely = needed or _is_this_paper(words, i)
    if i > clause.begin and _may_be_genitive(words, i, free, surely):
        return None
    noun = _noun_behind(words, i + 1, min(clause.end, i + 7))
    if noun < 0 or not (surely or _has_case(words, i, noun, case)):
        return None
    end = phrase_end(words, noun, clause.end)
    return WordSpan((i, _whole_name(words, i, end, clause.end)))


def _may_be_genitive(words: Words, i: int, free: int, surely: bool) -> bool:
    dative = i == free and (surely or words.cases[i] == "Dat")
    genitive = words.lower[i] in _GERMAN["genitive_like_articles"] and not dative
    return genitive and words.pos[i - 1] in NOMINAL


def _has_case(words: Words, article: int, noun: int, case: str) -> bool:
    return words.cases[noun] in (case, "") or words.cases[article] == case


def _is_this_paper(words: Words, i: int) -> bool:
    """»dieser Zeitung«, »unserer Redaktion«."""
    near = words.lower[i + 1 : i + 2]
    named = bool(near) and near[0].endswith(tuple(_GERMAN["outlets"]))
    return named and words.lower[i] in _GERMAN["of_this_paper"]


def _noun_behind(words: Words, begin: int, end: int) -> int:
    """The noun that the words from ``begin`` lead to; -1 where something else stands before it."""
    for j in range(begin, end):
        if words.pos[j] in NOMINAL or words.pos[j] == "X":
            return j
        if words.pos[j] not in ("ADJ", "NUM", "PUNCT", "ADV"):
            return -1
    return -1
