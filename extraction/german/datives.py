"""»Der Zeitung sagte Lohse«, »wirft die Bahn der Firma vor«: datives that the parse takes for the
subject or a part of it.
"""

from __future__ import annotations

from extraction.parse.clauses import Clause, ClauseKind
from extraction.parse.lexicon import SpeechVerb
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan

_GERMAN = word_groups("de")
_SURELY_DATIVE = _GERMAN["dative_pronouns"] | {"dem", "einem", "diesem", "seinem", "ihrem"}
_FEMININE = tuple(_GERMAN["feminine_endings"])
_MASCULINE = _GERMAN["masculine_despite_ending"]


def put_dative_right(words: Words, clause: Clause) -> None:
    """Give a feminine »der« in front of the verb its case back where a subject stands behind it."""
    first, finite = clause.first, clause.finite
    if clause.kind is not ClauseKind.MAIN or not first < finite or words.lower[first] != "der":
        return
    noun = next((i for i in range(first + 1, finite) if words.pos[i] in NOMINAL), -1)
    if noun < 0 or words.roles[noun] != "subject" or not _is_feminine(words, first, noun):
        return
    behind = finite + 1
    while behind < clause.end and words.pos[behind] in ("DET", "ADJ", "ADV"):
        behind += 1
    if behind < clause.end and words.pos[behind] in NOMINAL and _is_subject(words, behind, finite):
        words.roles[noun] = ""
        for i in range(first, noun + 1):
            words.cases[i] = "Dat"


def _is_feminine(words: Words, article: int, noun: int) -> bool:
    """By the ending of the noun or of its adjective: »der neuen Zeitung«, not »der neue Mann«."""
    if any(words.lower[i].endswith("en") for i in range(article + 1, noun)):
        return words.pos[noun - 1] == "ADJ"
    word = words.lower[noun]
    return word.endswith(_FEMININE) and not word.endswith(tuple(_MASCULINE))


def _is_subject(words: Words, i: int, verb: int) -> bool:
    return words.roles[i] == "subject" and words.heads[i] == verb and words.cases[i] != "Dat"


def needs_dative(verb: SpeechVerb | None) -> bool:
    """»vorwerfen«, »anbieten«: whom it is said to is never left out."""
    return verb is not None and verb.lemma in _GERMAN["verbs_with_dative"]


def before_needed_dative(words: Words, clause: Clause, subject: WordSpan) -> WordSpan:
    """»wirft die Bahn der Firma vor«: where the clause has no other dative, »der Firma« is that and
    no genitive of the subject.
    """
    begin, end = subject
    outside = (*range(clause.begin, begin), *range(end, clause.end))
    if any(words.lower[i] in _SURELY_DATIVE and words.pos[i - 1] != "ADP" for i in outside):
        return subject
    last = next((i for i in range(end - 1, begin, -1) if words.pos[i] == "DET"), begin)
    return WordSpan((begin, last)) if last > begin and words.lower[last] == "der" else subject
