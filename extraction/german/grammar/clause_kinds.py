"""What kind of clause the words between two commas are: by their first word, their verb and what
opens them.
"""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.grammar.mood import is_first_subjunctive, is_listed
from extraction.parse.clauses import Clause, ClauseKind
from extraction.parse.lexicon import Lexicon
from extraction.parse.person_words import load_person_words
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words

_MARKS = frozenset("„“”\"»«‚‘’'›‹") | {"''", "``", ",,", "´´"}
_GERMAN = word_groups("de")
_NO_CONTENT = _GERMAN["no_content_before_dass"]
_DASS_OR_OB = _GERMAN["dass"] | {"ob"}
_RELATIVES = _GERMAN["relatives"]


def classify(words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon) -> None:
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
        or _verb_behind_pointing(words, clause, first, hidden, lexicon)
        or _verb_of_manner(words, clause, first, hidden, lexicon)
        or _verb_by_its_mood(words, clause, first, hidden)
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
    """», die eine Ampel fordern,«, », der es so bezeichnet«: behind a relative word the last
    verb is finite where the model took it for an infinitive or participle; it is put right.
    """
    first, last = clause.first, clause.end - 1
    while last > first and words.pos[last] == "PUNCT":
        last -= 1
    # », nach denen 72 Prozent den Umbau ablehnen«
    first += first < last and words.pos[first] == "ADP"
    relative = clause.separator == "," and words.pos[first] == "PRON"
    if not relative or words.lower[first] not in _RELATIVES or last <= first + 1 or hidden[last]:
        return []
    bare = words.pos[last] == "VERB" and "VerbForm=Inf" in words.morphs[last]
    with_zu = words.lower[last - 1] == "zu" or "zu" in words.lower[last][2:-3]
    if with_zu or not (bare or _is_like_participle(words, last)):
        return []
    words.finite[last] = True
    return [last]


def _verb_behind_pointing(
    words: Words, clause: Clause, first: int, hidden: Sequence[bool], lexicon: Lexicon
) -> list[int]:
    """»Das berichteten Anwohner.«, »Das erklärte General Tiel.«: a verb of speech behind the word
    that points back, taken for an adjective, which »das« has neither in »-en« nor before somebody's
    function or name (»Das erklärte Ziel«); its tag is put right.
    """
    i = first + 1
    if (
        clause.separator
        or i + 1 >= clause.end
        or words.lower[first] not in _GERMAN["pointing_words"]
    ):
        return []
    if words.pos[i] != "ADJ" or hidden[i] or words.texts[i][0].isupper():
        return []
    behind = i + 1
    told = words.lower[i].endswith("en") and words.pos[behind] in ("DET", "ADJ", *NOMINAL)
    role = load_person_words("de").role(words.texts[behind])
    if not (told or words.pos[behind] == "PROPN" or (words.pos[behind] == "NOUN" and role)):
        return []
    if not _is_whole_verb(words, i, lexicon):
        return []
    words.pos[i], words.finite[i] = "VERB", True
    if words.cases[behind] == "Gen":
        words.cases[behind] = ""  # of the phrase that there is none of
    return [i]


def _verb_of_manner(
    words: Words, clause: Clause, first: int, hidden: Sequence[bool], lexicon: Lexicon
) -> list[int]:
    """», wie Anwohner berichten«: a verb of speech in the plural at the end, which the model took
    for an infinitive; »Wie Anwohner Strom sparen« has none.
    """
    last = clause.end - 1
    while last > first and words.pos[last] == "PUNCT":
        last -= 1
    if words.lower[first] != "wie" or last < first + 2 or hidden[last]:
        return []
    many = any("Number=Plur" in words.morphs[i] for i in range(first + 1, last))
    bare = words.pos[last] == "VERB" and "VerbForm=Inf" in words.morphs[last]
    if not (many and bare) or words.lower[last - 1] == "zu":
        return []
    if not _is_whole_verb(words, last, lexicon):
        return []
    words.finite[last] = True
    return [last]


def _is_whole_verb(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether word ``i`` may be a finite form of a verb of speech, with its particle or without."""
    readings = lexicon.readings(words.lower[i])
    return any(r.form is Form.FINITE and r.whole and "clause" in r.verb.uses for r in readings)


def _verb_by_its_mood(
    words: Words, clause: Clause, first: int, hidden: Sequence[bool]
) -> list[int]:
    """», das Geld reiche nicht«, », das stimme«: behind a subject a word in small letters that is a
    subjunctive by its form, whatever the model takes it for; its tag is put right.
    """
    for i in range(first + 1, clause.end):
        if words.pos[i] in ("ADJ", "NOUN") and not hidden[i] and _is_subjunctive(words, clause, i):
            words.pos[i], words.finite[i], words.subjunctive[i] = "VERB", True, True
            return [i]
        if words.pos[i] not in ("DET", "ADJ", "NUM", *NOMINAL):
            break
    return []


def _is_subjunctive(words: Words, clause: Clause, i: int) -> bool:
    """Whether word ``i`` with its neighbours can be nothing but a verb in the subjunctive."""
    form, behind = words.lower[i], i + 1
    if not words.texts[i][0].islower() or not form.endswith("e"):
        return False
    if not is_listed(form) or not is_first_subjunctive(form):
        return False
    ends = behind >= clause.end or words.pos[behind] in ("PUNCT", "PART")
    alone = words.pos[i - 1] in ("PRON", "DET") and words.lower[i - 1] in ("das", "dies", "es")
    return ends and (words.pos[i - 1] in NOMINAL or (alone and i - 1 == clause.first))


def _is_like_participle(words: Words, i: int) -> bool:
    """»bezeichnet«, »verlangt«: third person and participle alike."""
    alike = words.lower[i].endswith("t") and not words.lower[i].startswith("ge")
    return alike and words.pos[i] == "VERB" and "VerbForm=Part" in words.morphs[i]


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
    if not verbs or not is_final(words, last, clause.end):
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
        # »da sie viel durchliefen und erführen«, where the model sees one finite verb
        goes_on = words.pos[first] == "SCONJ" and words.pos[last + 1 : last + 2] == ["CCONJ"]
        return first if not doubtful or goes_on or is_final(words, last, clause.end) else -1
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
    named = named or words.pos[first + 2] in ("VERB", "AUX")  # »auf dem geschrieben stand«
    pronoun = words.pos[first + 1] == "PRON" or second not in _GERMAN["definite_articles"] or named
    return first + 1 if words.pos[first] == "ADP" and second in relatives and pronoun else -1


def _is_relative(words: Words, first: int, verb: int, end: int) -> bool:
    """»die gesperrt bleibt« against »die Straße bleibe gesperrt«, where »die« is an article and the
    verb second.
    """
    if words.lower[first] in _GERMAN["only_relatives"]:
        return True
    compound = words.pos[verb] == "AUX" and words.pos[verb - 1] == "VERB"
    if compound and verb > first + 3 and not words.subjunctive[verb]:
        return True  # »der Hellers Rücktritt gefordert hatte«
    if words.pos[first] == "DET" and words.pos[first + 1] in ("NOUN", "PROPN", "ADJ", "NUM"):
        return False
    behind = [i for i in range(verb + 1, end) if words.pos[i] in ("VERB", "AUX")]
    return not behind or len(behind) > 1


def is_final(words: Words, verb: int, end: int) -> bool:
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
