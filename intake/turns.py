"""Statements of records that know who speaks: minutes, hearings, transcripts.

Each turn is a direct statement of its speaker, as the format names them; what is quoted or reported
inside a turn is found inside it. Words of somebody whom the format does not name are nobody's
statement, but what they quote is.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from operator import itemgetter
from typing import Any

from extraction.records import (
    Extraction,
    Person,
    PersonKind,
    Position,
    Reason,
    Span,
    Spans,
    Statement,
    StatementType,
)

from .addresses import at_time
from .people.voice_names import is_office, is_unnamed
from .records import (
    ArticlePassageKind,
    ArticleRecord,
    SpeechTurn,
    TextSpan,
    TurnKind,
)
from .turn_words import TurnWords

_LABEL = ArticlePassageKind.SPEAKER_LABEL
_SPEECH, _INTERJECTION = "speech turn", "interjection"
# Stenographers' and captioners' words for people whom they do not name.
_UNNAMED = (
    *("Zuruf", "Zwischenruf", "Gegenruf", "Ruf ", "Rufe ", "Weitere", "Hon. Member", "An hon."),
    *("Several hon", "A noble", "Noble Lords", "Some hon", "Des voix", "Une voix"),
)
_SELF = frozenset({"ich", "i", "wir", "we"})
_ADDRESSED = frozenset({"sie", "ihnen", "you", "du", "ihr"})
# »Ich zitiere: …«, »let me read you …«: words of somebody else, whoever reads them out.
_READ_OUT = re.compile(
    r"zitier|zitat|\b(?:vor|ver)?(?:zu)?(?:lesen?|lest|lies|liest|las|lasen)\b"
    r"|\b(?:vor|ver)gelesen\b|\bquot(?:e[ds]?|ing|ations?)\b|\bread(?:s|ing)?\b|\brecit",
    re.IGNORECASE,
)
_BEG = "beg"  # »I beg to move« is said of no words
_SPEECHES_ALONE = "speeches alone"  # the extractor, where nothing inside of them was read
_NOBODY: dict[str, Any] = {
    "resolved_speaker": None,
    "resolution": "",
    "resolution_certainty": 0.0,
    "antecedents": (),
}
_SAMPLE = 5000  # characters that tell a language
_TELLING = 120  # fewer may be a greeting in another one
_HOUSES_OF_SEVERAL = frozenset({"fr", "it"})  # that the detector tells from German and English
_LONGEST_LABEL = 400  # characters
_SHORTEST = 40  # characters of a turn that can hold somebody else's statement

Extractor = Callable[..., Extraction]


def extract_turns(
    record: ArticleRecord, *, language: str | None = None, profile: str | None = None
) -> Extraction:
    """What :func:`extraction.extract` gives for an article, for a record with turns; for one
    without it is the same. Spans are code points into the record's text.

    ``language`` and ``profile`` are those of :func:`extraction.extract`. In a language that it has
    no model for, the turns are found and nothing inside them. Raises its other errors.
    """
    from extraction import extract  # spaCy's import takes a second

    options: dict[str, Any] = {"profile": profile} if profile else {}
    language = language or record.language or None
    if not record.turns:
        return extract(record.text, language, **options)
    language = language or _detect(record)
    statements: list[Statement] = []
    people: dict[str, Person] = {}
    extractor = ""
    labels = sorted(
        (passage.span for passage in record.passages if passage.kind is _LABEL), key=itemgetter(1)
    )
    for turn in record.turns:
        if turn.speaker:
            label = _label_before(record, turn, labels)
            statements.append(_own_statement(turn, label))
            _add_person(people, turn, label)
        places = TurnWords(record, turn)
        inside = _inside(places, turn, _language_of(places, language), extract, options)
        if inside is not None:
            statements += inside[0]
            _merge(people, inside[1].people, places)
            extractor = inside[1].extractor
    return Extraction(
        text=record.text,
        language=language,
        statements=tuple(sorted(statements, key=lambda found: (found.begin, -found.end))),
        people=tuple(people.values()),
        date=record.published.iso if record.published else "",
        extractor=extractor or _SPEECHES_ALONE,
    )


def is_by_name(turn: SpeechTurn) -> bool:
    """Whether a turn is somebody's by name: »The Speaker« and »Zuruf von der AfD« are nobody."""
    return bool(turn.speaker) and not _is_unnamed(turn.speaker)


def turn_at(record: ArticleRecord, position: int) -> SpeechTurn | None:
    """Whose words stand at a position of the text; None where nobody's do."""
    for turn in record.turns:
        if any(begin <= position < end for begin, end in turn.words):
            return turn
    return None


def address_at(record: ArticleRecord, position: int) -> str:
    """The record's address, with the moment at which the words at ``position`` are said."""
    turn = turn_at(record, position)
    return at_time(record.address, turn.seconds_at(position) if turn else None)


def _detect(record: ArticleRecord) -> str:
    from extraction.text import languages

    words = (record.text[slice(*span)] for turn in record.turns for span in turn.words)
    sample = ""
    for piece in words:
        sample += f"{piece}\n"
        if len(sample) > _SAMPLE:
            break
    return languages.detect(sample)


def _language_of(places: TurnWords, language: str) -> str:
    """What a turn is in where its house speaks several: German among French speeches."""
    from extraction.text import languages

    if language not in _HOUSES_OF_SEVERAL or len(places.words) < _TELLING:
        return language
    found = languages.detect(places.words[:_SAMPLE])
    return found if found in languages.SUPPORTED else language


def _own_statement(turn: SpeechTurn, label: Span | None) -> Statement:
    rule = _INTERJECTION if turn.kind is TurnKind.INTERJECTION else _SPEECH
    return Statement(
        type=StatementType.DIRECT,
        quote=tuple(map(Span, turn.words)),
        speaker=(label,) if label else (),
        confidence=0.99,
        reasons=(Reason(rule, (label,) if label else ()),),
        resolved_speaker=None if _is_unnamed(turn.speaker) else turn.speaker,
        resolution="turn",
        resolution_certainty=1.0,
    )


def _is_unnamed(speaker: str) -> bool:
    return is_office(speaker) or speaker.startswith(_UNNAMED) or is_unnamed(speaker)


def _label_before(record: ArticleRecord, turn: SpeechTurn, labels: list[TextSpan]) -> Span | None:
    """Where the text names the speaker: the last of the labels before the turn, or, of an
    interjection, what stands before its colon.
    """
    begin = turn.span[0]
    if turn.kind is TurnKind.INTERJECTION and record.text[begin - 2 : begin].strip() == ":":
        near = max(begin - _LONGEST_LABEL, 0)
        start = max(record.text.rfind(mark, near, begin - 2) for mark in ("(", "– ", "\n"))
        start = max(start, near - 1)
        words = record.text[start + 1 : begin - 2]
        return Span((start + 1 + len(words) - len(words.lstrip()), begin - 2))
    before = bisect.bisect_right(labels, begin, key=itemgetter(1))
    if not before or record.text[labels[before - 1][1] : begin].strip(" \n\t"):
        return None
    return Span(labels[before - 1])


def _add_person(people: dict[str, Person], turn: SpeechTurn, label: Span | None) -> None:
    mentions = (label,) if label else ()
    known = people.get(turn.speaker)
    if known is None:
        kind = PersonKind.UNNAMED if _is_unnamed(turn.speaker) else PersonKind.PERSON
        known = Person(turn.speaker, kind, (turn.speaker,))
    titles = {position.title for position in known.positions}
    added = (Position(turn.role, mentions),) if turn.role and turn.role not in titles else ()
    people[turn.speaker] = replace(
        known, mentions=(*known.mentions, *mentions), positions=(*known.positions, *added)
    )


def _inside(
    places: TurnWords,
    turn: SpeechTurn,
    language: str,
    extract: Extractor,
    options: dict[str, Any],
) -> tuple[list[Statement], Extraction] | None:
    from extraction.records import ExtractionError

    if len(places.words) < _SHORTEST:
        return None
    try:
        found = extract(places.words, language, **options)
    except ExtractionError:
        return None  # a language without a model, or a turn that is longer than any article
    told = [each for each in found.statements if _words(places, each.cue).lower() != _BEG]
    inner = [_moved(each, places, turn) for each in told]
    return [each for each in inner if each.quote], found


def _moved(found: Statement, places: TurnWords, turn: SpeechTurn) -> Statement:
    speaker = _words(places, found.speaker).lower()
    moved = replace(
        found,
        quote=places.spans(found.quote),
        speaker=places.spans(found.speaker),
        cue=places.spans(found.cue),
        frame=places.spans(found.frame),
        addressee=places.spans(found.addressee),
        reasons=tuple(replace(each, words=places.spans(each.words)) for each in found.reasons),
    )
    if speaker in _SELF and _reads_out(found, places):
        return replace(moved, speaker=(), **_NOBODY)
    if speaker in _SELF and turn.speaker and speaker in ("ich", "i"):
        named = None if _is_unnamed(turn.speaker) else turn.speaker
        return replace(moved, resolved_speaker=named, resolution="turn", resolution_certainty=0.95)
    if speaker in _ADDRESSED or speaker in _SELF:
        # »Sie haben gesagt, …«: somebody in the room, and the words do not say who.
        return replace(moved, **_NOBODY)
    return moved


def _reads_out(found: Statement, places: TurnWords) -> bool:
    """Whether »ich« only reads the words out, as the frame says or what stands before them."""
    lead = places.words[found.speaker[0][0] : found.begin][:_LONGEST_LABEL]
    return bool(_READ_OUT.search(f"{_words(places, (*found.cue, *found.frame))} {lead}"))


def _words(places: TurnWords, spans: Spans) -> str:
    return " ".join(places.words[slice(*span)] for span in spans)


def _merge(people: dict[str, Person], found: Iterable[Person], places: TurnWords) -> None:
    for person in found:
        moved = replace(
            person,
            mentions=places.spans(person.mentions),
            positions=tuple(
                Position(each.title, places.spans(each.spans)) for each in person.positions
            ),
        )
        known = people.get(person.name)
        if known is None:
            people[person.name] = moved
            continue
        people[person.name] = replace(
            known,
            names=tuple(dict.fromkeys((*known.names, *moved.names))),
            mentions=(*known.mentions, *moved.mentions),
        )
