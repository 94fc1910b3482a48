"""The claim of a German statement in a sentence of its own.

Indirect speech becomes a main clause in the indicative, a sentence in quotation marks stays as it
is where it stands alone, »ich« becomes the name or the words stay the speaker's (»Name: „…“«), and
what is demanded, denied or only reported is told in the sentence that tells it.
"""

from __future__ import annotations

from extraction.german.wordings.indicative import is_finite, present_of, to_indicative
from extraction.german.wordings.main_clause import (
    from_subordinate,
    from_verb_first,
    opens,
    without_links,
)
from extraction.german.wordings.references import FIRST_PERSON, resolved
from extraction.parse.tokens import Tokens
from extraction.parse.word_groups import word_groups
from extraction.records import PersonKind, StatementType
from extraction.wording.material import (
    Material,
    PlacedWord,
    UnsureError,
    Words,
    chunks,
    first_sentence,
    quoted,
    without_any_marks,
    without_marks,
    written,
)

_MARKS = "„“"


def propose(material: Material) -> str:
    """Raises UnsureError where nothing can be proposed."""
    kind = material.statement.type
    if kind in (StatementType.DIRECT, StatementType.POST):
        return _as_said(material)
    words = without_links(material.tokens, without_marks(first_sentence(material.words())))
    if not words or words[0].lower in word_groups("de")["content_openers"] - {"dass", "daß"}:
        raise UnsureError
    if kind is StatementType.REPORTED or not _is_asserted(material):
        return _as_told(material)
    if not any(is_finite(material.tokens, word) for word in words) and words[0].lower != "dass":
        return _as_told(material)
    clause = resolved(material, _main_clause(material, words))
    return written(material.tokens, clause)


def _is_asserted(material: Material) -> bool:
    """Whether the speaker says that it is so: not what is denied, demanded, hoped or asked."""
    if material.has_cue(word_groups("de")["unasserted_stems"]):
        return False
    tokens = material.tokens
    return not any(
        tokens.lower[child] in ("nicht", "nie", "niemals", "kaum")
        for word in material.cue_words
        for child in tokens.children[word.token]
    )


def _main_clause(material: Material, words: Words) -> Words:
    tokens = material.tokens
    if len(words) < 3:
        raise UnsureError
    first = words[0]
    if first.lower in ("dass", "daß"):
        return from_subordinate(tokens, without_links(tokens, words[1:]))
    if is_finite(tokens, first):
        behind = chunks(words)[1:2]
        if behind and is_finite(tokens, behind[0][0]):
            return to_indicative(tokens, words)
        return from_verb_first(tokens, words)
    if opens(tokens, words) and len(chunks(words)) == 1:
        raise UnsureError
    return to_indicative(tokens, words)


def _as_said(material: Material) -> str:
    """A sentence in quotation marks that stands alone; else with who says it before it."""
    tokens = material.tokens
    words = without_marks(first_sentence(material.words()))
    inner = _with_comma(tokens, without_any_marks(words))
    if not any(is_finite(tokens, word) for word in words) or _is_only_part(material, words):
        return _as_told(material)
    if not FIRST_PERSON & {word.lower for word in words}:
        try:
            return written(tokens, resolved(material, without_links(tokens, inner)))
        except UnsureError:
            pass
    elif told := _in_third_person(material, inner):
        return written(tokens, told)
    line = written(tokens, resolved(material, inner, as_said=True))
    return quoted(_named(material), line, _MARKS)


def _with_comma(tokens: Tokens, words: Words) -> Words:
    """The pieces of a quotation around its frame, with a comma where each is a clause."""
    for k in range(1, len(words)):
        apart = words[k].token > words[k - 1].token + 2 and words[k - 1].text != ","
        if apart and _are_clauses(tokens, words[:k], words[k:]):
            return [*words[:k], PlacedWord(","), *_with_comma(tokens, words[k:])]
    return words


def _are_clauses(tokens: Tokens, before: Words, behind: Words) -> bool:
    """Whether they are two clauses: »Wir haben geflickt, jetzt ist Schluss«."""
    clause = chunks(behind)[0]
    inside = any(is_finite(tokens, word) for word in clause[1:])
    begun = any(is_finite(tokens, word) for word in before)
    return inside and begun and not is_finite(tokens, clause[0])


def _is_only_part(material: Material, words: Words) -> bool:
    """Whether the words are a subordinate clause and nothing else."""
    return opens(material.tokens, words) and len(chunks(words)) == 1


def _named(material: Material) -> str:
    speaker = material.speaker
    if not speaker or speaker.kind is not PersonKind.PERSON:
        raise UnsureError
    return speaker.name


def _in_third_person(material: Material, words: Words) -> Words:
    """»Ich habe nie gelogen« with the name for »Ich«; empty where more of the speaker stands in
    it.
    """
    first = [k for k, word in enumerate(words) if word.lower in FIRST_PERSON]
    if len(first) != 1 or words[first[0]].lower != "ich" or not material.name:
        return []
    finite = [k for k, word in enumerate(words) if is_finite(material.tokens, word)]
    if len(finite) != 1:
        return []
    form = words[finite[0]].lower
    told = list(words)
    told[first[0]] = words[first[0]]._replace(text=material.name)
    told[finite[0]] = words[finite[0]]._replace(
        text="ist" if form == "bin" else present_of(form) or form
    )
    try:
        return resolved(material, told)
    except UnsureError:
        return []


def _as_told(material: Material) -> str:
    """The sentence that tells it, with the speaker's name for a pronoun or description."""
    tokens = material.tokens
    words = without_links(tokens, material.told_words())
    told = _with_name(material, words)
    if told and is_finite(tokens, told[0]):
        told = from_verb_first(tokens, told)
    return written(tokens, resolved(material, told))


def _with_name(material: Material, words: Words) -> Words:
    """The sentence's words with the name in place of the phrase that means the speaker, where the
    phrase does not hold it.
    """
    tokens = material.tokens
    spoken = {word.token for word in material.between(material.statement.speaker)}
    phrase = [word for word in words if word.token in spoken]
    named = " ".join(word.text for word in phrase)
    if not material.name and [tokens.tags[word.token] for word in phrase] == ["PPER"]:
        raise UnsureError
    if not phrase or not material.name:
        return words
    owned = tokens.tags[phrase[0].token] == "PPOSAT"
    if material.name in named and not owned:
        return words
    # »Lindtners Warnung nannte er falsch«: what belongs to somebody does not speak.
    owns = f"{material.name.rpartition(' ')[2]}s" in named
    if owns or not any(tokens.deps[word.token].startswith("nsubj") for word in phrase):
        raise UnsureError
    return material.with_name(words, phrase)
