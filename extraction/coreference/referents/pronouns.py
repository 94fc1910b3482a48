"""Who is meant by a pronoun: the likeliest of those mentioned before it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace

from extraction.coreference.discourse import Discourse, RankedCandidates
from extraction.coreference.entities import Entity
from extraction.coreference.names.name_forms import first_name_gender, fold_name
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.phrases.speaker_phrases import SpeakerPhrase
from extraction.coreference.referents.named_in_words import is_among, people_in
from extraction.coreference.referents.referent import agrees
from extraction.parse.person_words import PersonWords
from extraction.parse.roles import is_subject, labels
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Spans

# From here on a pronoun tells the gender of whom it means.
_SURE_OF_GENDER = 0.8
_SUBJECT_BEFORE = 0.6  # the certainty that the subject of the sentence before is meant
_TEXT_BEFORE = 0.8
_OBJECTS, _SECOND = labels("object"), labels("second_object")
_DEFINITE = frozenset({"the", "den", "die"})
_POINTING_AT_MEN = frozenset({"der", "dieser", "jener"})
_OF_THEM = {"m": ("ihm", "ihn"), "f": ("ihr",)}
_OWNERS = {"m": "his", "f": "her"}
_ENDS = frozenset('.!?“”«»"')


def antecedents(
    pronoun: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> RankedCandidates | None:
    """Those whom ``pronoun`` may mean, weighed; None where nobody fits."""
    tokens, words, gender = document.tokens, document.words, pronoun.gender
    if words.capital_nouns and _is_address(document, pronoun.head):
        return None
    position, beside = tokens.begins[pronoun.head], _beside(tokens, pronoun.head)
    said = discourse.said.get(tokens.span(pronoun.head, pronoun.head), ())
    beside |= _addressed(document, said)
    if pronoun.plural:
        if group := _group_going_on(position, document, discourse):
            return group
        return discourse.antecedent(position, "", lambda entity: entity.plural, said)
    if (pointing := _pointing(pronoun, document)) is not None:
        return _pointed_at(pointing, document, discourse)
    if text := _text_going_on(pronoun, document, discourse):
        return text
    people_only = gender in ("m", "f") and (
        words.only_people_have_gender or _says_i(document, said)
    )
    told_of = _told_of(document, said)

    def fits(entity: Entity) -> bool:
        return (
            agrees(entity, gender)
            and not (people_only and _is_thing(entity, words))
            and not _is_somebody_of(entity, gender, document)
            and not _is_named_beside(entity, beside, told_of)
        )

    found = discourse.antecedent(
        position, gender, fits, said, names_himself=not words.only_people_have_gender
    )
    if people_only:
        found = _goes_on_about(position, _known_by_name(found, gender), fits, discourse)
    else:
        found = _goes_on_with_newcomer(tokens, pronoun.head, found, fits, discourse)
    return _unless_either(found, pronoun, document, discourse)


def _told_of(document: NamedDocument, said: Spans) -> tuple[NameMention, ...]:
    """»“Reed lied,” she said.«: who is named in the words, where he and she are people alone."""
    return people_in(document, said) if document.words.only_people_have_gender else ()


def _is_named_beside(
    entity: Entity, beside: frozenset[str], told_of: tuple[NameMention, ...]
) -> bool:
    """Whether the same verb, or the words that it tells, have somebody of that name."""
    own = {*map(fold_name, entity.parts[-1:]), *entity.heads}
    return not beside.isdisjoint(own) or is_among(entity, told_of)


def _unless_either(
    found: RankedCandidates | None,
    pronoun: SpeakerPhrase,
    document: NamedDocument,
    discourse: Discourse,
) -> RankedCandidates | None:
    if found is None or discourse.last_speaker is found.entity:
        return found
    return None if _is_either_of_two(found.entity, pronoun, document) else found


def _group_going_on(
    position: int, document: NamedDocument, discourse: Discourse
) -> RankedCandidates | None:
    """»Officials said it was safe. They also said …«: those who spoke in the sentence before."""
    last = discourse.last_speaker
    if last is None or not last.plural or not document.words.only_people_have_gender:
        return None
    goes_on = discourse.opening_subject(position, lambda entity: entity.plural) is last
    return RankedCandidates(last, _TEXT_BEFORE) if goes_on else None


def _known_by_name(found: RankedCandidates | None, gender: str) -> RankedCandidates | None:
    """»Chris Reed sued Ida Marsh. She denied it.«: who is named last and known to be a woman, where
    the one ``found`` has a first name of men and women.
    """
    if found is None:
        return None
    one = found.entity
    if one.gender or len(one.parts) < 2 or first_name_gender(one.parts[0]) != "":
        return found
    ranked = (candidate.entity for candidate in found.candidates)
    fits = (e for e in ranked if e.kind is PersonKind.PERSON and e.gender == gender)
    known = next((entity for entity in fits if entity.seen_at > one.seen_at), None)
    return replace(found, entity=known) if known else found


def _text_going_on(
    pronoun: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> RankedCandidates | None:
    """»The suit says he lied. It also says …«: the text that the sentence before lets speak."""
    last = discourse.last_speaker
    if pronoun.gender != "n" or last is None or last.human or last.kind is not PersonKind.UNNAMED:
        return None
    position = document.tokens.begins[pronoun.head]
    goes_on = discourse.opening_subject(position, lambda entity: entity is last)
    written = document.words.only_people_have_gender and not last.plural
    return RankedCandidates(last, _TEXT_BEFORE) if goes_on and written else None


def _is_somebody_of(entity: Entity, gender: str, document: NamedDocument) -> bool:
    """»Her colleague Basil Hurd praised her. She …«: whoever was named last as somebody of hers is
    not she, unless the name tells the gender.
    """
    tokens, words = document.tokens, document.words
    name = document.names.get(bisect_left(tokens.begins, entity.seen_at))
    if not words.only_people_have_gender or name is None or entity.gender:
        return False
    before = tokens.lower[max(name.first - 3, 0) : name.first]
    role = bool(before) and words.role(tokens.texts[name.first - 1]) is not None
    return role and _OWNERS.get(gender) in before


def _goes_on_about(
    position: int,
    found: RankedCandidates | None,
    fits: Callable[[Entity], bool],
    discourse: Discourse,
) -> RankedCandidates | None:
    """»Reed also blamed Ida Marsh. She told the panel …«: Reed, of whom the sentence before tells,
    though nothing says yet whether that is a woman; else who was ``found``.
    """
    about = discourse.opening_subject(position, fits)
    if found is None or about is None or about is found.entity:
        return found
    somebody = about.kind is PersonKind.PERSON
    return replace(found, entity=about, certainty=_SUBJECT_BEFORE) if somebody else found


def _goes_on_with_newcomer(
    tokens: Tokens,
    head: int,
    found: RankedCandidates | None,
    fits: Callable[[Entity], bool],
    discourse: Discourse,
) -> RankedCandidates | None:
    """»„…“, sagte Moll. Josef Heller war erstaunt. Er fühlte sich …«: Heller, whom the sentence
    before has named for the first time, in full and as its subject; else who was ``found``.
    """
    if found is None or _begin_of_sentence(tokens, head) != head:
        return found
    about = discourse.opening_subject(tokens.begins[head], fits)
    if about is None or about is found.entity or len(about.parts) < 2:
        return found
    new = about.kind is PersonKind.PERSON and min(about.mentions)[0] == about.seen_at
    return replace(found, entity=about, certainty=_SUBJECT_BEFORE) if new else found


def _is_either_of_two(entity: Entity, pronoun: SpeakerPhrase, document: NamedDocument) -> bool:
    """»Ian Reade and Dev Rao were fined. He said …«: whether the one meant was named last beside
    another whom nothing tells to be of another gender.
    """
    tokens, words = document.tokens, document.words
    name = document.names.get(bisect_left(tokens.begins, entity.seen_at))
    if not words.only_people_have_gender or name is None:
        return False
    joined = (
        other
        for other in document.names.values()
        if other.kind is PersonKind.PERSON and len(other.parts) > 1
        if (other.first == name.last + 2 and tokens.lower[name.last + 1] == "and")
        or (other.last == name.first - 2 and tokens.lower[name.first - 1] == "and")
    )
    return any(first_name_gender(o.parts[0]) in (None, "", pronoun.gender) for o in joined)


def _pointing(pronoun: SpeakerPhrase, document: NamedDocument) -> SpeakerPhrase | None:
    """The demonstrative that decides: the pronoun itself, or »Der schwieg, bevor er …«."""
    if document.words.capital_nouns:
        opening = _opening_demonstrative(document.tokens, pronoun)
        if opening >= 0:
            return pronoun._replace(head=opening, pronoun="demonstrative")
    return pronoun if pronoun.pronoun == "demonstrative" else None


def _pointed_at(
    pronoun: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> RankedCandidates | None:
    """Whoever was mentioned last; nobody where that is somebody without a name."""
    words = document.words
    if words.capital_nouns and _is_described_last(document, pronoun):
        return None
    latest = discourse.latest(
        lambda e: (
            e.kind is not PersonKind.ORGANISATION
            and agrees(e, pronoun.gender)
            and not _is_thing(e, words)
        )
    )
    return RankedCandidates(latest, 0.7) if latest else None


def _opening_demonstrative(tokens: Tokens, pronoun: SpeakerPhrase) -> int:
    """»Der schwieg lange, bevor er antwortete«: he is who the word that opens the sentence means;
    -1 for any other.
    """
    begin = _begin_of_sentence(tokens, pronoun.head)
    opens = tokens.lower[begin] in _POINTING_AT_MEN
    he = pronoun.gender == "m" and pronoun.pronoun == "masculine" and begin < pronoun.head
    return begin if he and opens and is_subject(tokens, begin) else -1


def _begin_of_sentence(tokens: Tokens, i: int) -> int:
    while i > 0 and tokens.texts[i - 1] not in _ENDS and tokens.texts[i][0] != "\n":
        i -= 1
    return i


def _is_described_last(document: NamedDocument, pronoun: SpeakerPhrase) -> bool:
    """»Rehm ermahnte den Zeugen. Der schwieg.«: whether the last of whom the sentence before tells
    has no name, or is told by a pronoun, so that nobody named is meant.
    """
    tokens, words = document.tokens, document.words
    end = _begin_of_sentence(tokens, pronoun.head)
    begin = _begin_of_sentence(tokens, end - 1) if end > 0 else 0
    ends_of_names = {name.last for name in document.names.values()}
    for i in range(end - 1, begin - 1, -1):
        if i in ends_of_names:
            return False
        if tokens.lower[i] in _OF_THEM.get(pronoun.gender, ()):
            return True  # »Rehm warf ihm Betrug vor.«
        role = words.role(tokens.texts[i]) if tokens.pos[i] == "NOUN" else None
        if role and not role.plural and role.gender in ("", pronoun.gender):
            return tokens.deps[i] in _OBJECTS | _SECOND
    return False


def _beside(tokens: Tokens, subject: int) -> frozenset[str]:
    """»He called the premier a dreamer«, »Er griff Blank an«, »Die Zeitung zitiert sie«: the names
    and nouns with a definite article of the same verb, none of which the pronoun means.
    """
    if not is_subject(tokens, subject):
        return frozenset()
    return frozenset(
        fold_name(tokens.texts[i])
        for i in _others_of_verb(tokens, subject)
        if tokens.pos[i] == "PROPN" or any(tokens.lower[j] in _DEFINITE for j in tokens.children[i])
    )


def _others_of_verb(tokens: Tokens, subject: int) -> Iterator[int]:
    """The objects behind the verb, and what the parse takes for a second subject of it."""
    verb = tokens.heads[subject]
    for i in tokens.children[verb]:
        if i != subject and is_subject(tokens, i):
            yield i
        if i > max(verb, subject):
            second = tokens.children[i] if tokens.deps[i] in _SECOND else ()
            yield from (j for j in (i, *second) if j <= i and tokens.deps[j] in _OBJECTS)


def _says_i(document: NamedDocument, said: Spans) -> bool:
    """»Mir wurde das anders gesagt«, which no newspaper and no senate says."""
    begins, lower = document.tokens.begins, document.tokens.lower
    return any(
        not document.words.myself.isdisjoint(
            lower[bisect_left(begins, begin) : bisect_left(begins, end)]
        )
        for begin, end in said
    )


def _addressed(document: NamedDocument, said: Spans) -> frozenset[str]:
    """»„Sie irren, Herr Pohl“, sagte er«: nobody calls himself Herr Pohl."""
    tokens, address = document.tokens, document.words.address
    begins = tokens.begins
    return frozenset(
        fold_name(tokens.texts[i + 1])
        for begin, end in said
        for i in range(bisect_left(begins, begin), bisect_left(begins, end) - 1)
        if tokens.texts[i] in address
    )


def _is_address(document: NamedDocument, index: int) -> bool:
    """»Das sagen Sie.«, »Ich weiß, dass Sie das fordern.«: with a capital inside a sentence it is
    whoever is spoken to, and nobody of whom was spoken.
    """
    tokens = document.tokens
    before = tokens.texts[index - 1] if index else ""
    inside = before[-1:].isalnum() or before in (",", ";")
    one_line = "\n" not in tokens.text[tokens.begins[index - 1] : tokens.begins[index]]
    return bool(tokens.texts[index][:1].isupper() and inside and one_line)


def learn_gender(entity: Entity, certainty: float, pronoun: SpeakerPhrase) -> None:
    """Whoever is surely meant by »sie« is not meant by »er« further on, though the name leaves it
    open.
    """
    open_to_both = entity.kind is PersonKind.PERSON and not entity.gender
    sure = certainty >= _SURE_OF_GENDER and not pronoun.plural
    if open_to_both and sure and pronoun.gender in ("m", "f"):
        entity.gender = pronoun.gender


def _is_thing(entity: Entity, words: PersonWords) -> bool:
    """He and she are people there, never a lawsuit, a contract or a company."""
    if entity.kind is PersonKind.PERSON or entity.human:
        return False
    return not any(words.role(head) for head in entity.heads)
