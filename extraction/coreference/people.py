"""Who speaks: the people and organisations of an article, and for each statement the fullest name
it gives its speaker.

Names are gathered over the whole text first, since a headline or a picture may use the surname
before the article introduces its bearer. Then the text is read from the beginning once more, so
that each pronoun, function and description meets exactly the people whom a reader has met by then.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.entity_detection import make_entities
from extraction.coreference.mentions import Mention, gather_mentions
from extraction.coreference.names.name_detection import find_names
from extraction.coreference.names.name_forms import without_initials
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.coreference.referents.descriptions import referent_of_description
from extraction.coreference.referents.named_in_words import without_told_of
from extraction.coreference.referents.pronouns import antecedents, learn_gender
from extraction.coreference.referents.referent import Referent
from extraction.coreference.referents.taken_up import apposed_person, is_predicate_in_front
from extraction.coreference.resolution import find_referent
from extraction.coreference.salience import Salience, named
from extraction.parse.person_words import load_person_words
from extraction.parse.roles import is_subject
from extraction.parse.tokens import Tokens
from extraction.records import (
    Antecedent,
    Person,
    PersonKind,
    Post,
    Span,
    Spans,
    Statement,
    StatementType,
)

# Speeches told one after the other inside another, behind which its teller still says »I«.
_DEEPEST = 8
_SURE_IN_PASSING = 0.55  # a pronoun that is less sure than this mentions nobody


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom the words for a speaker mean."""

    #: The fullest name; None where nobody is named.
    name: str | None
    #: One word for the reason, "" where there is none.
    how: str = ""
    #: 0 to 1.
    certainty: float = 0.0
    #: Who was weighed, likeliest first; empty where nobody had to be.
    antecedents: tuple[Antecedent, ...] = ()


def resolve_speakers(
    tokens: Tokens,
    statements: Sequence[Statement],
    posts: Sequence[Post] = (),
    learned: Mapping[str, float] | None = None,
) -> tuple[tuple[Statement, ...], tuple[Person, ...]]:
    """The statements with ``resolved_speaker`` and ``resolution`` filled in, and the people of the
    text.

    ``tokens`` are the parsed text, with the offsets that the statements' spans have. People are in
    order of appearance. ``learned`` shifts the weights of some of the signs in
    :mod:`extraction.coreference.salience`.
    """
    document, entities = make_entities(
        find_names(tokens, load_person_words(tokens.language)), posts
    )
    said: dict[Span, Spans] = {}
    for statement in statements:
        if statement.speaker:  # who goes on speaking speaks more than once
            said[statement.speaker[0]] = said.get(statement.speaker[0], ()) + statement.quote
    mentions = gather_mentions(document, frozenset(entities.named_at), sorted(said))
    found = _resolve(mentions, document, entities, Discourse(tokens, Salience(learned), said))
    found = _first_persons(document, statements, found)
    resolved = [_resolved(statement, found) for statement in statements]
    named = without_told_of(resolved, document, entities)
    return tuple(named), _people(entities, len(tokens.text))


def _resolved(statement: Statement, found: Mapping[Span, Resolution]) -> Statement:
    if not statement.speaker:
        return statement  # nobody is resolved, as it says
    resolution = found[statement.speaker[0]]
    return replace(
        statement,
        resolved_speaker=resolution.name,
        resolution=resolution.how,
        resolution_certainty=resolution.certainty,
        antecedents=resolution.antecedents,
    )


def _people(entities: EntityIndex, end: int) -> tuple[Person, ...]:
    """Everybody who is named for sure or speaks, in order of appearance."""
    kept = [
        e
        for e in entities.entities
        if e.spoke or e.accounts or (e.sure and e.kind is PersonKind.PERSON)
    ]
    kept.sort(key=lambda e: min(e.mentions, default=(end, 0)))
    return tuple(entity.as_person() for entity in kept)


def name_authors(posts: Sequence[Post], people: Sequence[Person]) -> tuple[Post, ...]:
    """The posts with the name that the article has for the bearer of their account."""
    by_account = {account: person.name for person in people for account in person.accounts}
    return tuple(
        replace(
            post,
            resolved_speaker=by_account.get(post.handle) or without_initials(post.author) or None,
        )
        for post in posts
    )


# The second reading: who speaks
# -------------------------------------------------------------------------------------------------


def _resolve(
    mentions: Iterable[Mention],
    document: NamedDocument,
    entities: EntityIndex,
    discourse: Discourse,
) -> dict[Span, Resolution]:
    """The resolution of each speaker, by its span; whoever is mentioned in front of it is known."""
    found: dict[Span, Resolution] = {}
    read = 0  # tokens
    for mention in mentions:
        if mention.speaker is None:
            if mention.first >= read:
                _note(mention, document, entities, discourse)
                if mention.phrase is None and mention.first in entities.named_at:
                    read = document.names[mention.first].last + 1
        elif mention.phrase is None:
            found[mention.speaker] = Resolution(None)
        else:
            found[mention.speaker] = _speaker(
                mention.phrase, mention.speaker, document, entities, discourse
            )
            read = max(read, mention.phrase.last + 1)
    return found


def _note(
    mention: Mention, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> None:
    """Take note of whom the text mentions in passing."""
    if mention.phrase is None:
        entity = entities.named_at.get(mention.first)
        if entity is None and mention.first not in document.names:
            entity, _ = entities.find(document.tokens.texts[mention.first])
        if entity:
            discourse.note(entity, mention.first)
            if _answers(document, mention.first):
                discourse.last_speaker = entity
    elif mention.phrase.kind is PhraseKind.PRONOUN:
        _note_pronoun(mention.phrase, mention.first, document, discourse)
    elif apposed := apposed_person(mention.phrase, document, entities):
        apposed.gender = apposed.gender or mention.phrase.gender
    elif not is_predicate_in_front(mention.phrase, document):
        meant = referent_of_description(mention.phrase, document, entities, discourse)
        if meant.entity:
            discourse.note(meant.entity, mention.first, mention.weak)


def _note_pronoun(
    phrase: SpeakerPhrase, first: int, document: NamedDocument, discourse: Discourse
) -> None:
    found = antecedents(phrase, document, discourse)
    owned = phrase.pronoun == "possessive"
    if found and found.certainty > _SURE_IN_PASSING and not owned:
        discourse.note(found.entity, first)
    # »attacked her record« is whose it may be only where nobody else was named
    if found and (len(found.candidates) == 1 if owned else found.certainty > _SURE_IN_PASSING):
        learn_gender(found.entity, found.certainty, phrase)


def _answers(document: NamedDocument, first: int) -> bool:
    """»Carl Lund widersprach.«, »Das sieht Ada Kern anders.«: of him and her the next sentence may
    go on to tell.
    """
    tokens, verb = document.tokens, document.tokens.heads[first]
    if not document.words.answers or not is_subject(tokens, first):
        return False
    if tokens.pos[verb] == "NOUN":  # »Sein Vorgänger Carl Lund«
        verb = tokens.heads[verb]
    sees = tokens.lower[verb] in document.words.sees and any(
        tokens.lower[i] in document.words.otherwise for i in tokens.children[verb]
    )
    return sees or tokens.lower[verb] in document.words.answers


def _speaker(
    phrase: SpeakerPhrase,
    span: Span,
    document: NamedDocument,
    entities: EntityIndex,
    discourse: Discourse,
) -> Resolution:
    _note_organisations(phrase, entities, discourse)
    if phrase.kind is PhraseKind.SEVERAL:
        return _several(phrase, document.words.joint, entities, discourse)
    meant = _with_particle(span, document, entities) or find_referent(
        phrase, document, entities, discourse
    )
    if meant.entity is None:
        return Resolution(None, meant.how, antecedents=_weighed(meant))
    if _speaks_with_others(meant.entity, phrase, document):
        return Resolution(None, "several")
    _speaks(meant.entity, phrase, span, discourse)
    if others := _and_others(phrase, document):
        return Resolution(f"{meant.entity.name} {others}", "several", 0.8)
    if meant.how == "pronoun":
        learn_gender(meant.entity, meant.certainty, phrase)
    return Resolution(meant.entity.name, meant.how, meant.certainty, _weighed(meant))


def _weighed(meant: Referent) -> tuple[Antecedent, ...]:
    return tuple(Antecedent(entity.name, named(signs)) for entity, signs in meant.candidates)


def _note_organisations(phrase: SpeakerPhrase, entities: EntityIndex, discourse: Discourse) -> None:
    """»Ada Sommer, Leiterin des Nordamts«: the organisation in somebody's title is what »das Amt«
    may mean further on.
    """
    for index in range(phrase.first, phrase.last + 1):
        entity = entities.named_at.get(index)
        if entity and entity.kind is PersonKind.ORGANISATION:
            discourse.note(entity, index)


def _speaks(entity: Entity, phrase: SpeakerPhrase, span: Span, discourse: Discourse) -> None:
    entity.spoke = True
    if phrase.kind not in (PhraseKind.PRONOUN, PhraseKind.NAME):
        entity.mentions.append(span)
    discourse.note(entity, phrase.head)
    discourse.last_speaker = entity


def _several(
    phrase: SpeakerPhrase, joint: str, entities: EntityIndex, discourse: Discourse
) -> Resolution:
    """»Adler und Reuter«: all of them, with the language's word for "and" (``joint``)."""
    speakers = [
        entities.named_at[name.first]
        for name in (phrase.name, *phrase.others)
        if name and name.first in entities.named_at
    ]
    for speaker in speakers:
        speaker.spoke = True
        discourse.note(speaker, phrase.head)
    *others, last = dict.fromkeys(speaker.name for speaker in speakers) or [""]
    together = f"{', '.join(others)} {joint} {last}" if others else last
    return Resolution(together or None, "several", 0.8)


def _and_others(phrase: SpeakerPhrase, document: NamedDocument) -> str:
    """»Durkin and McRae«, whose name the recogniser does not know, »Lewis und Kollegen«: who speaks
    with the one who is named; empty where that one speaks alone, or for others who are not (»Lind
    and his allies«).
    """
    named = phrase.kind is PhraseKind.NAME and phrase.name is not None
    first = phrase.name.last + 1 if phrase.name and named else phrase.last + 1
    if first >= phrase.last or document.tokens.lower[first] != document.words.joint:
        return ""
    bare_noun = document.words.capital_nouns and first + 1 == phrase.last
    if document.tokens.pos[first + 1] != "PROPN" and not bare_noun:
        return ""
    begin, end = document.tokens.span(first, phrase.last)
    return document.tokens.text[begin:end]


def _speaks_with_others(entity: Entity, phrase: SpeakerPhrase, document: NamedDocument) -> bool:
    """»The Crown, the council and the tribe«: no one of them stands for all; a list of which the
    parse may make an apposition (»The Crown, the council …«).
    """
    tokens, last = document.tokens, phrase.last
    first = phrase.name.last if phrase.name else phrase.head
    if not document.words.heads_by_parse or entity.kind is not PersonKind.ORGANISATION:
        return False
    if (
        last < first + 2
        or tokens.texts[first + 1] != ","
        or "," in tokens.texts[last + 1 : last + 2]
    ):
        return False
    named = tokens.deps[last] == "conj" and tokens.pos[last] in ("NOUN", "PROPN")
    definite = tokens.lower[first + 2] == "the" or tokens.pos[first + 2] == "PROPN"
    return named and definite and not entity.name.endswith(tokens.texts[last])


def _with_particle(span: Span, document: NamedDocument, entities: EntityIndex) -> Referent | None:
    """»Von der Heide« at the beginning of a sentence reads like a preposition."""
    written = document.tokens.text[slice(*span)].split()
    if not 1 < len(written) < 5 or not written[0][0].isupper():
        return None
    if written[0].lower() not in document.words.particles:
        return None
    entity, how = entities.find(" ".join(written))
    return Referent(entity, "surname", 0.9) if entity and how else None


def _first_persons(
    document: NamedDocument, statements: Sequence[Statement], found: Mapping[Span, Resolution]
) -> dict[Span, Resolution]:
    """»“I told him, ‘Go home,’” says Maureen«: who says »I« in a speech told inside another is who
    tells it.
    """
    speeches = [s for s in statements if s.type is StatementType.DIRECT and s.speaker]
    told = sorted((*piece, s.speaker[0]) for s in speeches for piece in s.quote)
    resolved = dict(found)
    for span in found:
        written = document.tokens.text[slice(*span)].lower()
        if document.words.pronouns.get(written) != "first_person":
            continue
        before = bisect_left(told, (span[0],))
        near = reversed(told[max(0, before - _DEEPEST) : before])
        teller = next((resolved[by] for _, high, by in near if span[1] < high), None)
        if teller and teller.name:
            resolved[span] = Resolution(teller.name, "first_person", teller.certainty)
    return resolved
