"""Which organisation or text of before is meant by »das Amt«, »die Firma« or »der Bericht«."""

from __future__ import annotations

from extraction.coreference.discourse import Discourse
from extraction.coreference.entities import Entity
from extraction.coreference.names.name_forms import fold_name, nominatives
from extraction.coreference.names.name_mentions import NamedDocument
from extraction.coreference.phrases.speaker_phrases import PhraseKind, SpeakerPhrase
from extraction.coreference.referents.referent import Referent, referent_among
from extraction.records import PersonKind


def organisation_before(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»das Amt« is the Bundesamt of before, »die Firma« the GmbH."""
    head, words = document.tokens.texts[phrase.head], document.words
    wanted = tuple(fold_name(form) for form in nominatives(head))
    same = discourse.latest(
        lambda e: (
            e.kind is PersonKind.ORGANISATION and any(known.endswith(wanted) for known in e.heads)
        )
    )
    if same:
        return Referent(same, "organisation", 0.8)
    if not head.lower().startswith(phrase.stem):
        return None  # »die Weltgesundheitsorganisation« says which one it means
    kin = words.kin_of.get(phrase.stem, frozenset())
    related = discourse.latest(
        lambda e: e.kind is PersonKind.ORGANISATION and bool(_words_of(e) & kin)
    )
    if related:
        return Referent(related, "description", 0.7)
    return _firm_before(phrase, document, discourse) if phrase.stem in words.firms else None


def _firm_before(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    no_firms = set(map(fold_name, document.words.no_firms))
    found = discourse.antecedent(
        document.tokens.begins[phrase.head],
        "",
        lambda e: e.kind is PersonKind.ORGANISATION and e.sure and not e.heads & no_firms,
    )
    return referent_among(found, "description", 0.6)


def text_before(
    phrase: SpeakerPhrase, document: NamedDocument, discourse: Discourse
) -> Referent | None:
    """»the log« is the maintenance log of before, »der Bericht« the Prüfbericht."""
    if phrase.kind not in (PhraseKind.SOURCE, PhraseKind.NOUN):
        return None
    noun = fold_name(document.tokens.texts[phrase.head])
    authors = document.words.authors  # »a report by the watchdog« is not »the report« of another
    found = discourse.latest(
        lambda e: (
            e.kind is PersonKind.UNNAMED
            and not e.human
            and fold_name(e.name).endswith(noun)
            and not any(f" {by} " in e.name for by in authors)
        )
    )
    return Referent(found, "description", 0.7) if found else None


def _words_of(entity: Entity) -> set[str]:
    words = (word for name in entity.names for word in name.replace("-", " ").split())
    return {fold_name(word) for word in words} | entity.heads
