"""Who can speak or listen in English: persons, organisations, and the pronouns for them."""

from __future__ import annotations

from extraction.english.grammar.verb_forms import noun_forms
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.statements.context import Context

_ENGLISH = word_groups("en")
_PRONOUNS = (
    _ENGLISH["personal_pronouns"] | _ENGLISH["object_pronouns"] | _ENGLISH["possessive_pronouns"]
)


def head_of(context: Context, phrase: WordSpan) -> int:
    """The word of a phrase that the others hang on."""
    low, high = phrase
    heads = context.words.heads
    return next((i for i in range(low, high) if not low <= heads[i] < high or heads[i] == i), low)


def is_organisation(context: Context, noun: int) -> bool:
    """Whether the noun names an organisation: a party, a court, a company."""
    return bool(load_person_words("en").organisation(context.words.texts[noun]))


def animate(context: Context, noun: int) -> bool:
    """Whether the noun names somebody or an organisation who can speak or listen."""
    words = context.words
    if words.pos[noun] == "PROPN":
        return True
    if words.pos[noun] == "PRON":
        return words.lower[noun] in _PRONOUNS
    known, lexicon = load_person_words("en"), context.lexicon.words
    text, word = words.texts[noun], words.lower[noun]
    if known.role(text) or known.organisation(text) or word in lexicon["sources"]:
        return True
    return _is_bare_name(context, noun) or not lexicon["speaker nouns"].isdisjoint(noun_forms(word))


def _is_named(context: Context, name: str) -> bool:
    """»Rivers promised«, which the tagger takes for a plural: whether it is a name elsewhere."""
    words = context.words
    found = (i for i, text in enumerate(words.texts) if text == name)
    return any(words.pos[i] == "PROPN" and words.pos[i - 1] == "PROPN" for i in found)


def _is_bare_name(context: Context, noun: int) -> bool:
    """»Moss promised«, at the beginning of a sentence, which the tagger takes for a noun."""
    words = context.words
    plural = "Number=Plur" in words.morphs[noun] and words.lower[noun].endswith("s")
    single = words.pos[noun] in ("NOUN", "INTJ") and not plural
    if not words.texts[noun][:1].isupper():
        return False
    if not single:
        return plural and _is_named(context, words.texts[noun])
    opens = context.sentences[context.sentence_of[noun]].begin == noun
    return not opens or words.lower[noun] not in context.lexicon.words["abstract nouns"]
