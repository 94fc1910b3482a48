"""The name that stands at a phrase's noun or in apposition to it."""

from __future__ import annotations

from extraction.coreference.names.name_forms import nominatives
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.phrases.names_behind import named_behind_second, whole_name_behind
from extraction.parse.roles import is_subject, labels
from extraction.records import PersonKind

_TELLING = frozenset({"relcl", "acl"})
_QUOTES = frozenset("„“”\"»«›‹‚‘’'")


def phrase_name(document: NamedDocument, first: int, last: int, head: int) -> NameMention | None:
    """The name that the phrase is about: at its head, in apposition, not in an attribute of
    it.
    """
    if head in document.names:
        return _behind_first(document, document.names[head], last) or document.names[head]
    for index in range(first, head):
        inside = document.names.get(index)
        if inside and inside.last >= head:
            return inside
    noun, seat = document.tokens.texts[head], document.tokens.lower[head] in document.words.seats
    if not seat and not document.words.role(noun) and noun not in document.words.titles:
        return _apposed_to_noun(document, head, last)
    for index in range(head + 1, last + 1):
        name = document.names.get(index)
        if not name or name.kind is not PersonKind.PERSON or _is_told_of(document, head, name):
            continue
        if is_near(document, head, name.first):
            continue
        if _is_apposed(document, head, name):
            return name
    return None


def _behind_first(document: NamedDocument, name: NameMention, last: int) -> NameMention | None:
    """The name behind the one at the head that the phrase is about; None without."""
    return _behind_role(document, name, last) or _named_at_end(document, name, last)


def _behind_role(document: NamedDocument, name: NameMention, last: int) -> NameMention | None:
    """»Dunmore manager Ann Sallow«: the whole name behind the function that follows a bare one;
    None without.
    """
    texts, words, role = document.tokens.texts, document.words, name.last + 1
    if not words.heads_by_parse or len(name.parts) > 1 or role >= last:
        return None
    if texts[role] not in words.titles and not words.role(texts[role]):
        return None
    found = (document.names.get(i) for i in range(role + 1, role + 3))
    whole = (one for one in found if one and one.last == last and len(one.parts) > 1)
    return next((one for one in whole if one.kind is PersonKind.PERSON), None)


def is_near(document: NamedDocument, head: int, name: int) -> bool:
    """»a source close to coach Ada Hill«: whether the name that begins at the token ``name`` is of
    whom the noun ``head`` is close to, loyal to, familiar with.
    """
    tokens = document.tokens
    if not document.words.heads_by_parse:
        return False
    return any(
        tokens.pos[i] == "ADJ" and tokens.deps[i + 1] == "prep" for i in range(head + 1, name)
    )


def _named_at_end(document: NamedDocument, name: NameMention, last: int) -> NameMention | None:
    """»the commander of 8 Division, Northern Army, Umar Bello«: the whole name behind the last
    comma, where a mere capital was taken for another; None without.
    """
    if name.sure:
        return None
    if not document.words.heads_by_parse:
        return whole_name_behind(document, name, last)
    for index in range(name.last + 2, last + 1):
        other = document.names.get(index)
        if other and other.last == last and document.tokens.texts[index - 1] == ",":
            person = other.kind is PersonKind.PERSON and len(other.parts) > 1
            return other if person and other.sure else None
    return None


def _is_told_of(document: NamedDocument, head: int, name: NameMention) -> bool:
    """»a nurse who treated Paul Kern«, »the man accused of killing him, Paul Kern«: whether the
    name stands in a clause that tells of the noun, as the parse of English shows it.
    """
    if not document.words.heads_by_parse:
        return False
    tokens, i = document.tokens, name.last
    for _ in range(8):
        if tokens.deps[i] in _TELLING:
            return head < i <= name.last or tokens.heads[i] == head
        i = tokens.heads[i]
        if i == head:
            return False
    return False


def _apposed_to_noun(document: NamedDocument, head: int, last: int) -> NameMention | None:
    """»Torhüter Neuer« with a noun that no lexicon knows."""
    name = document.names.get(head + 1)
    noun = document.tokens.texts[head]
    human = noun.lower() in document.words.of_firms  # »the crane operator, Karl Moss«
    if joined := named_behind_second(document, head, last):
        return joined
    known = (document.words.organisation(noun) and not human) or document.words.is_source(noun)
    if name and name.sure and not known and name.last <= last:
        return name
    if known:
        return None
    if document.words.heads_by_parse:
        return _apposed_by_parse(document, head, last)
    return _apposed_at_end(document, head, last)


def _apposed_at_end(document: NamedDocument, head: int, last: int) -> NameMention | None:
    """»Die Buchhalterin des Werks, Heike Brandl«: a full name behind the comma, to the end."""
    comma = next((i for i in range(head + 1, last) if document.tokens.texts[i] == ","), last)
    name = document.names.get(comma + 1)
    whole = name is not None and name.last == last and len(name.parts) > 1
    return name if whole and name and name.kind is PersonKind.PERSON else None


def _apposed_by_parse(document: NamedDocument, head: int, last: int) -> NameMention | None:
    """»His rival, Senator Joyce Tran«: whom the parse puts in apposition, title and all; »Acme
    head of sales Ian Lund«, whom it takes for a second subject.
    """
    for child in document.tokens.children[head]:
        if document.tokens.deps[child] in labels("apposition") and head < child <= last:
            inside = range(max(head + 1, document.tokens.left_edge(child)), child + 1)
            found = next(
                (n for i in inside if (n := document.names.get(i)) and n.last >= child), None
            )
            if (
                found
                and found.kind is PersonKind.PERSON
                and not is_near(document, head, found.first)
            ):
                return found
    return _subject_behind(document, head, last)


def _subject_behind(document: NamedDocument, head: int, last: int) -> NameMention | None:
    tokens = document.tokens
    if not is_subject(tokens, last) or tokens.heads[last] != tokens.heads[head]:
        return None
    found = (document.names.get(i) for i in range(head + 1, last + 1))
    whole = (name for name in found if name and name.last == last and len(name.parts) > 1)
    return next((name for name in whole if name.kind is PersonKind.PERSON), None)


def _is_apposed(document: NamedDocument, head: int, name: NameMention) -> bool:
    before = name.first - 1
    if before == head:
        return not _is_genitive_attribute(document, name)
    text, word = document.tokens.texts[before], document.tokens.lower[before]
    if text in document.words.titles:
        return not _is_spoken_for(document, before)
    if text in (",", "–", "-"):
        return True
    if text in _QUOTES or word in document.words.conjunctions:
        return False
    if _opens_attribute(document, before) or word in document.words.determiners["definite"]:
        return False
    if document.words.role(text):
        # »der Vizekanzler und Arbeitsminister Müntefering«, but »die Sprecherin von Minister
        # Müntefering«; behind a comma, »der Anwalt von Anna G., Rechtsanwalt Popp«, it is his
        commas = [i for i in range(head + 1, before) if document.tokens.texts[i] == ","]
        behind = (commas[-1] if commas else head) + 1
        return not any(_opens_attribute(document, i) for i in range(behind, name.first))
    return len(name.parts) > 1


def _is_spoken_for(document: NamedDocument, title: int) -> bool:
    """»a spokesman for Mr Lund«, whose words are not Lund's."""
    while document.tokens.texts[title - 1] in document.words.titles:
        title -= 1
    return document.words.heads_by_parse and document.tokens.pos[title - 1] == "ADP"


def _opens_attribute(document: NamedDocument, index: int) -> bool:
    return (
        document.tokens.pos[index] == "ADP"
        or document.tokens.lower[index] in document.words.determiners["genitive"]
    )


def _is_genitive_attribute(document: NamedDocument, name: NameMention) -> bool:
    """»ein Sprecher Adlers«: the bare name stands elsewhere in the text."""
    last = name.parts[-1]
    stems = list(nominatives(last))[1:]
    return any(stem in document.surnames for stem in stems)
