"""Whether a phrase means one or many, by its form and the verb that it is the subject of."""

from __future__ import annotations

from extraction.coreference.names.name_mentions import NamedDocument
from extraction.parse.person_words import PersonWord
from extraction.parse.roles import is_subject, labels
from extraction.parse.tokens import Tokens

_VERB_PARTS = labels("verb_part")


def is_plural(document: NamedDocument, first: int, head: int, role: PersonWord | None) -> bool:
    """Whether the phrase from the token ``first`` on, with the noun ``head``, means several."""
    if role and role.plural:
        return True
    tokens, determiner = document.tokens, document.tokens.lower[first]
    if first == head or determiner not in document.words.articles:
        return _is_plain(document, first, head) and tokens.has(head, "Number=Plur")
    if determiner in document.words.determiners["plural"]:
        return True
    if determiner in document.words.determiners["singular"]:
        return False
    if _has_form_of_singular(document, first, head, role):
        return False
    number = finite_verb_number(tokens, head)
    if number and is_subject(tokens, head):
        return number == "Plur"
    group = tokens.lower[head] in document.words.groups
    return tokens.has(head, "Number=Plur") or group or number == "Plur"


def _is_plain(document: NamedDocument, first: int, head: int) -> bool:
    """A noun without an article, whose form tells its number: »prison officials«."""
    pos = document.tokens.pos
    alone = first == head or pos[first] == "ADJ" or not document.words.capital_nouns
    return alone and pos[head] == "NOUN"


def _has_form_of_singular(
    document: NamedDocument, first: int, head: int, role: PersonWord | None
) -> bool:
    noun, organisation = (
        document.tokens.lower[head],
        document.words.organisation(document.tokens.texts[head]),
    )
    known = role or organisation
    if known and known.gender == "m" and _is_nominative(document, first):
        return True
    if role and role.gender == "f" and noun.endswith(document.words.feminine_endings or ("\0",)):
        return True
    # »die Zeitung«; »die Zeitungen« has an ending more
    return bool(organisation and organisation.gender == "f" and noun.endswith(organisation.stem))


def _is_nominative(document: NamedDocument, first: int) -> bool:
    """»so der Minister« is one; several (»Angaben der Minister«) stand behind the noun that
    they own.
    """
    owns = first > 0 and document.tokens.pos[first - 1] in ("NOUN", "PROPN")
    article = document.tokens.lower[first]
    return (
        not owns
        and article in document.words.determiners["genitive"]
        and document.words.article_gender.get(article) == "m"
    )


def finite_verb_number(tokens: Tokens, i: int) -> str:
    """ "Sing" or "Plur", the number of the verb that token ``i`` is the subject of; empty where
    none is found.
    """
    verb = tokens.heads[i]
    parts = (child for child in tokens.children[verb] if tokens.deps[child] in _VERB_PARTS)
    finite = next((part for part in (verb, *parts) if tokens.has(part, "VerbForm=Fin")), None)
    if finite is None:
        return ""
    return next(
        (number for number in ("Sing", "Plur") if tokens.has(finite, f"Number={number}")), ""
    )
