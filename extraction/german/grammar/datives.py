"""»Der Zeitung sagte Lohse«, »wirft die Bahn der Firma vor«: datives, and what else stands in front
of the verb, that the parse takes for the subject or a part of it.
"""

from __future__ import annotations

from extraction.parse.clauses import Clause, ClauseKind
from extraction.parse.lexicon import SpeechVerb
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
_SURELY_DATIVE = _GERMAN["dative_pronouns"] | {"dem", "einem", "diesem", "seinem", "ihrem"}
_NOMINATIVE_ARTICLES = frozenset({"ein", "eine", "die", "das", "der"})
_FEMININE = tuple(_GERMAN["feminine_endings"])
_WEAK = ("nde", "gte", "lte", "ierte")
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


def put_front_right(words: Words, clause: Clause) -> None:
    """»Die Liga im Auge und dennoch warnt Pit Gundlach«: in front of »und« and an adverb stands no
    subject, where the verb has one behind it.
    """
    adverb = clause.finite - 1
    while adverb > clause.first and words.pos[adverb] == "ADV":
        adverb -= 1
    if clause.kind is not ClauseKind.MAIN or adverb == clause.finite - 1:
        return
    joined = adverb > clause.first and words.pos[adverb] == "CCONJ"
    subject = _speaker_behind(words, clause) if joined else -1
    if subject >= 0:
        for i in range(clause.first, adverb):
            words.roles[i] = "" if words.roles[i] == "subject" else words.roles[i]
        words.roles[subject], words.heads[subject] = "subject", clause.finite


def _speaker_behind(words: Words, clause: Clause) -> int:
    """The noun or name of whoever stands right behind the finite verb; -1 for nobody."""
    for i in range(clause.finite + 1, clause.end):
        if words.pos[i] in NOMINAL:
            named = words.pos[i] == "PROPN" or can_speak(words, i, "de")
            return i if named and words.cases[i] not in ("Dat", "Gen") else -1
        if words.pos[i] not in ("DET", "ADJ"):
            return -1
    return -1


def put_dative_behind_right(words: Words, clause: Clause) -> None:
    """»…, sagte der Zeitung ein Sprecher«: the paper is spoken to, and the spokesman speaks."""
    article, finite = clause.finite + 1, clause.finite
    if finite < 0 or article >= clause.end or words.lower[article] != "der":
        return
    noun = next((i for i in range(article + 1, clause.end) if words.pos[i] != "ADJ"), -1)
    if noun < 0 or words.pos[noun] not in NOMINAL or not _is_said_to(words, article, noun):
        return
    if any(words.roles[i] == "subject" for i in range(clause.first, finite)):
        return
    speaker = _somebody_behind(words, noun + 1, clause.end)
    if speaker < 0:
        return
    words.roles[noun], words.roles[speaker] = "", "subject"
    words.heads[speaker], words.cases[speaker] = finite, "Nom"
    for i in range(article, noun + 1):
        words.cases[i] = "Dat"
    for i in range(noun + 1, speaker):
        if words.pos[i] == "DET":  # »der Rundschau | der Vorsitzende«
            words.cases[i] = "Nom"


def _is_said_to(words: Words, article: int, noun: int) -> bool:
    known = load_person_words("de").organisation(words.texts[noun])
    return (known is not None and known.gender == "f") or _is_feminine(words, article, noun)


def is_feminine_noun(noun: str) -> bool:
    """»Sprecherin«, »Partei«, »Darstellung«, by its meaning or its ending; not »Champion«."""
    people = load_person_words("de")
    known = people.role(noun) or people.organisation(noun)
    return known.gender == "f" if known else _has_feminine_ending(noun.lower())


def _has_feminine_ending(word: str) -> bool:
    return word.endswith(_FEMININE) and not word.endswith(tuple(_MASCULINE))


def _somebody_behind(words: Words, i: int, end: int) -> int:
    """The noun of a person or organisation that begins here, past a name (»der Agentur dpa«)."""
    people = load_person_words("de")
    while i < end and words.pos[i] == "PROPN" and people.role(words.texts[i]) is None:
        i += 1
    first = i
    if i < end and words.lower[i] in _NOMINATIVE_ARTICLES:
        i = next((j for j in range(i + 1, end) if words.pos[j] != "ADJ"), end)
    if i >= end or words.pos[i] not in NOMINAL:
        return -1
    known = people.role(words.texts[i]) or people.organisation(words.texts[i])
    speaks = _is_he(words.texts[i]) if words.lower[first] == "der" else known
    return i if speaks else -1


def _is_he(noun: str) -> bool:
    """Behind »der« in the nominative: »der Zeitung der Sprecher«, »… der Vorsitzende«, and not
    »… der Stadt«.
    """
    role = load_person_words("de").role(noun)
    return role is not None and (role.gender == "m" or noun.endswith(_WEAK))


def _is_feminine(words: Words, article: int, noun: int) -> bool:
    """By the ending of the noun or of its adjective: »der neuen Zeitung«, not »der neue Mann«."""
    if any(words.lower[i].endswith("en") for i in range(article + 1, noun)):
        return words.pos[noun - 1] == "ADJ"
    return _has_feminine_ending(words.lower[noun])


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
