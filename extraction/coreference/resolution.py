"""Who is meant by a phrase that names a speaker: by name, by pronoun, by who gave out the words, by
description.

Each function takes the phrase, the document and what the text has told up to here: its entities,
and who was mentioned. Who is met for the first time is added to the entities.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from extraction.coreference.discourse import AntecedentCandidate, Discourse
from extraction.coreference.entities import Entity, EntityIndex
from extraction.coreference.names.name_forms import fold_name, is_initial, nominatives
from extraction.coreference.names.name_mentions import NamedDocument, NameMention
from extraction.coreference.phrases.phrase_heads import end_of_phrase
from extraction.coreference.phrases.relative_nouns import noun_of_relative
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase, read_phrase
from extraction.coreference.referents.descriptions import referent_of_description
from extraction.coreference.referents.pronouns import antecedents
from extraction.coreference.referents.referent import Referent, referent_among
from extraction.coreference.referents.titles_held import by_initials
from extraction.coreference.salience import WEIGHTS
from extraction.parse.roles import SUBJECTS, is_subject
from extraction.parse.tokens import Tokens
from extraction.records import PersonKind, Span

_TIMES_MORE = 2  # as often somebody is named whom the text is about
_JOINED = 5  # characters between two names: » and «
_LONGEST_SUBJECT = 12  # words in front of its noun
_CERTAINTY = {"misspelling": 0.75, "first_name": 0.85}  # of a single name, by how it was found
_UNSURE = 0.55  # below, »he« and »she« were given to the wrong one more often than to the right
_NO_GIVERS = (PhraseKind.NOBODY, PhraseKind.SOURCE)


def find_referent(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Referent:
    """Whom ``phrase`` means where it stands in the text."""
    match phrase.kind:
        case PhraseKind.PRONOUN:
            return _of_pronoun(phrase, document, entities, discourse)
        case PhraseKind.NAME if phrase.name and phrase.name.kind is PersonKind.PERSON:
            held = by_initials(phrase, document, discourse)  # »the ASG«, taken for somebody's name
            return held or _of_name(phrase, phrase.name, document, entities)
        case PhraseKind.SOURCE:
            return _of_source(phrase, document, entities, discourse)
        case PhraseKind.NOBODY:
            return Referent(None)
    return (
        _of_initial(phrase, document, entities)
        or _of_bare_noun(phrase, document, entities)
        or _of_apposed_organisation(phrase, document, entities, discourse)
        or referent_of_description(phrase, document, entities, discourse)
    )


# Names
# -------------------------------------------------------------------------------------------------


def _of_name(
    phrase: SpeakerPhrase, name: NameMention, document: NamedDocument, entities: EntityIndex
) -> Referent:
    if _are_a_couple(name, document):
        return Referent(None)
    gender, known = phrase.gender, entities.named_at.get(name.first)
    if len(name.parts) > 1:
        full = entities.named_at[name.first] = known or entities.add_full(name, gender)
        how = "full_name" if fold_name(full.name) == fold_name(name.text) else "surname"
        return Referent(full, how, 0.97)
    entity, how = entities.find(name.parts[0], gender)
    bearers = _met_before(name.span, entities.bearers(name.parts[0], gender))
    bearers = _of_gender(gender, _of_function(name, document, bearers))
    meant = bearers[0] if len(bearers) == 1 else _most_named(name.span, bearers)
    if meant and how in ("surname", "genitive"):
        entity = meant
    found = entity or known or entities.add_single(name, gender)
    entities.named_at[name.first] = found
    if len(bearers) > 1 and found is not meant:
        return Referent(None, "shared_name", candidates=_unweighed(bearers))
    surest = 0.6 if len(bearers) > 1 else _CERTAINTY.get(how, 0.95)
    return Referent(found, how or "full_name", surest)


def _are_a_couple(name: NameMention, document: NamedDocument) -> bool:
    """»Mr and Mrs Cox said«"""
    texts, first = document.tokens.texts, name.first
    titled = first > 2 and {texts[first - 1], texts[first - 3]} <= document.words.titles
    return titled and texts[first - 2] in ("and", "&")


def _met_before(span: Span, bearers: Sequence[Entity]) -> Sequence[Entity]:
    """Those of them whom the text has named up to here; all, where it has named none."""
    begin = span[0]
    return [one for one in bearers if any(at < begin for at, _ in one.mentions)] or bearers


def _of_gender(gender: str, bearers: Sequence[Entity]) -> Sequence[Entity]:
    """»Mrs Hill«: Ruth Hill, where nothing tells whether Mostyn Hill is a woman."""
    told = [one for one in bearers if gender and one.gender == gender]
    return told if len(told) == 1 else bearers


def _of_function(
    name: NameMention, document: NamedDocument, bearers: Sequence[Entity]
) -> Sequence[Entity]:
    """»Governor Stroh«: of those who share the name the one who is a governor; all, where that is
    not one.
    """
    role = document.words.role(document.tokens.texts[name.first - 1]) if name.first else None
    holders = [one for one in bearers if role and role.stem in one.heads]
    return holders if len(holders) == 1 else bearers


def _unweighed(entities: Sequence[Entity]) -> tuple[AntecedentCandidate, ...]:
    """At most five of them, with nothing that speaks for one rather than another."""
    return tuple(AntecedentCandidate(one, (0.0,) * len(WEIGHTS)) for one in entities[:5])


def _most_named(span: Span, bearers: Sequence[Entity]) -> Entity | None:
    """Of those who share a name the one whom the text is about, where it names the others in
    passing; the mention in question, and what comes after it, tell nothing of that.
    """
    if not bearers or _are_named_together(bearers):
        return None
    counted = ((sum(at < span[0] for at, _ in one.mentions), one) for one in bearers)
    ranked = sorted(counted, key=itemgetter(0))
    passing = ranked[-2][0] if len(ranked) > 1 else 0
    count, most = ranked[-1]
    return most if count and count >= _TIMES_MORE * passing else None


def _are_named_together(bearers: Sequence[Entity]) -> bool:
    """»Ruth and Mostyn Hill«: whether the text is about either of them."""
    opening = sorted(min(one.mentions) for one in bearers if one.mentions)
    return any(0 < second[0] - first[1] <= _JOINED for first, second in pairwise(opening))


def _of_initial(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»K.«, where the text has one Dennis K."""
    text = document.tokens.texts[phrase.head]
    if phrase.first != phrase.last or not is_initial(text):
        return None
    bearers = [
        e for e in entities.entities if e.kind is PersonKind.PERSON and e.name.endswith(f" {text}")
    ]
    return Referent(bearers[0], "surname", 0.9) if len(bearers) == 1 else None


def _of_bare_noun(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """A surname that was taken for a noun: »so Reiter«, »laut Richter«, where the text names such a
    person.
    """
    tokens, head = document.tokens, phrase.head
    noun = tokens.texts[head]
    # »Richter kritisieren das«
    acts = phrase.plural and _acts(tokens, head)
    if not _may_be_surname(phrase) or not noun[0].isupper() or acts:
        return None
    entity, how = entities.find(noun)
    known = ("surname", "first_name") if phrase.kind is PhraseKind.NAME else ("surname",)
    if entity is None or (phrase.kind is not PhraseKind.NOUN and how not in known):
        return None
    span = tokens.span(head, head)
    bearers = _met_before(span, entities.bearers(noun)) if how == "surname" else ()
    if len(bearers) > 1:
        meant = _most_named(span, bearers)
        if meant is None:
            return Referent(None, "shared_name", candidates=_unweighed(bearers))
        entity = meant
    form = list(nominatives(noun))[-1] if how == "genitive" else noun
    entities.note(entity, form, span)
    return Referent(entity, how, 0.9 if how != "misspelling" else 0.7)


def _may_be_surname(phrase: SpeakerPhrase) -> bool:
    """Without an article a noun may be; a role or kind of organisation only alone (»laut
    Richter«).
    """
    alone = phrase.first == phrase.head == phrase.last and phrase.kind in (
        PhraseKind.ROLE,
        PhraseKind.ORGANISATION,
        PhraseKind.NAME,  # taken for that of a firm
    )
    return not phrase.determiner and (phrase.kind is PhraseKind.NOUN or alone)


def _acts(tokens: Tokens, i: int) -> bool:
    """Whether the noun is the subject of a plural, and no postposition makes it a source (»Reiter
    zufolge«); »sagte Domes« has one of that name.
    """
    if "Number=Sing" in tokens.morphs[tokens.heads[i]]:
        return False
    behind = i + 1 < len(tokens) and tokens.heads[i + 1] == i and tokens.pos[i + 1] == "ADP"
    return is_subject(tokens, i) and not behind


def _of_apposed_organisation(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Referent | None:
    """»The regulator, Ofcom«, »der Betreiber, die Nordstrom AG«: the name; the noun leads to it
    further on.
    """
    firm = phrase.stem in document.words.of_firms  # »Its rival, Brask Foods«
    if phrase.kind not in (PhraseKind.ORGANISATION, PhraseKind.NOUN) and not firm:
        return None
    tokens, first = document.tokens, phrase.head + 2
    if first > phrase.last or tokens.texts[phrase.head + 1] != ",":
        return None
    if tokens.pos[first] == "DET":
        first += 1
    name = document.names.get(first)
    if name is None or name.kind is not PersonKind.ORGANISATION or name.last > phrase.last:
        return None
    behind = tokens.lower[name.last + 1 : phrase.last + 1]
    if not document.words.conjunctions.isdisjoint(behind):
        return None  # »AfD, CDU und Freie Wähler«: one of several
    inner = read_phrase(document, first, name.last)
    found = inner and referent_of_description(inner, document, entities, discourse)
    if found and found.entity:
        found.entity.heads.add(fold_name(tokens.texts[phrase.head]))
        found.entity.gender = found.entity.gender or phrase.gender  # »It«, further on
    return found


# Pronouns
# -------------------------------------------------------------------------------------------------


def _of_pronoun(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Referent:
    if phrase.pronoun in ("indefinite", "first_person"):
        return Referent(None)
    if phrase.pronoun == "demonstrative" and (
        named := _apposed_name(phrase.head, document, entities)
    ):
        return Referent(named, "full_name", 0.95)
    if phrase.pronoun == "relative" and (
        entity := _before_relative(phrase, document, entities, discourse)
    ):
        return Referent(entity, "relative", 0.85)
    how = "possessive" if phrase.pronoun == "possessive" else "pronoun"
    found = referent_among(antecedents(phrase, document, discourse), how) or Referent(None, how)
    # German verbs and genders leave fewer to choose from, of whom the likeliest is mostly right
    unsure = document.words.only_people_have_gender and found.certainty < _UNSURE
    return found._replace(entity=None, certainty=0.0) if unsure else found


def _apposed_name(index: int, document: NamedDocument, entities: EntityIndex) -> Entity | None:
    """»Dieser, Carl Lund, bat um Geduld.«: who is named between the commas."""
    texts, name = document.tokens.texts, document.names.get(index + 2)
    if name is None or name.kind is not PersonKind.PERSON or texts[index + 1] != ",":
        return None
    closed = texts[name.last + 1 : name.last + 2] == [","]
    return entities.named_at.get(name.first) if closed else None


def _before_relative(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Entity | None:
    """Whoever the relative clause hangs on, at the noun."""
    tokens, noun = document.tokens, noun_of_relative(phrase, document.tokens)
    for index in range(noun, max(-1, noun - 4), -1):
        name, entity = document.names.get(index), entities.named_at.get(index)
        if name and entity and name.last >= noun:
            return entity
    first = noun
    while first > 0 and tokens.pos[first - 1] in ("ADJ", "DET"):
        first -= 1
    last = min(end_of_phrase(tokens, noun), phrase.first - 1)
    before = read_phrase(document, first, last)
    if before is None or before.kind is PhraseKind.PRONOUN:
        return None
    own = _subject_of_own_source(before, document)
    if own and own.head == phrase.head:
        return None  # »Nach eigener Aussage schlief der«: each would be looked for by the other
    return find_referent(before, document, entities, discourse).entity


# Sources
# -------------------------------------------------------------------------------------------------


def _of_source(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex, discourse: Discourse
) -> Referent:
    """»Angaben der Polizei« come from the police; »Angaben« alone from nobody who is named."""
    giver = phrase.complement
    if giver and giver.kind not in _NO_GIVERS:
        given = find_referent(giver, document, entities, discourse)
        if given.entity is not None:
            return given
    if subject := _subject_of_own_source(phrase, document):
        return find_referent(subject, document, entities, discourse)
    if giver is None and document.tokens.lower[phrase.head] in document.words.hearsay:
        return Referent(None)
    return _of_compound(phrase, document, entities) or referent_of_description(
        phrase, document, entities, discourse
    )


def _of_compound(
    phrase: SpeakerPhrase, document: NamedDocument, entities: EntityIndex
) -> Referent | None:
    """»dpa-Informationen«, »Polizei-Angaben«: the agency, the police; »Medien-Berichte« are
    nobody's.
    """
    giver, hyphen, _ = document.tokens.texts[phrase.head].rpartition("-")
    if not hyphen or not (giver.isupper() or giver.islower() or document.words.organisation(giver)):
        return None
    known = entities.find_phrase(giver)
    found = known or entities.add_phrase(giver, PersonKind.ORGANISATION)
    return Referent(found, "organisation", 0.8)


def _subject_of_own_source(phrase: SpeakerPhrase, document: NamedDocument) -> SpeakerPhrase | None:
    """»Die Feuerwehr hat nach eigenen Angaben …«: the subject of the verb speaks for itself."""
    tokens, head = document.tokens, phrase.head
    if not any(tokens.lower[i].startswith("eigene") for i in range(phrase.first, head)):
        return None
    verb = tokens.heads[head]
    subject = next((i for i in tokens.children[verb] if tokens.deps[i] in SUBJECTS), None)
    if subject is None:
        return None
    first = max(tokens.left_edge(subject), subject - _LONGEST_SUBJECT)
    whole = read_phrase(document, first, end_of_phrase(tokens, subject))
    return whole if whole and whole.kind is not PhraseKind.SOURCE else None
