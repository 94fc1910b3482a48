"""Records out of a Wikidata JSON export.

Read are labels and aliases, P31 (instance of), P39 (position held) with P580 (start) and P582
(end), and P2002 (handle on X) with P582. Forms: ``{"entities": {id: entity}}`` as
Special:EntityData gives, a list of entities, or one entity a line, as in the dumps. A position is
an entity of its own: its label is looked for in the same file. Offices are positions and no bodies,
whatever they are an instance of. A day that cannot be costs its own statement only, which the row
tells.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from speakers.known_dates import read_known_date
from speakers.record_files.record_import import Held, Record, RefusedError

HUMAN = "Q5"
# »mul« holds the names that are the same in every language.
LANGUAGES = ("de", "en", "mul")
_ANY_LANGUAGE = "mul"
# Public office, position, elective office, political office, occupation, profession.
_OFFICES = frozenset({"Q294414", "Q4164871", "Q17279032", "Q355567", "Q12737077", "Q28640"})
_JULIAN = "Q1985786"
# What turns days since 1 March of the Julian year 0 into ours.
_JULIAN_MARCH = -307
# A precision below the year says too little for a date.
_YEAR, _MONTH = 9, 10


def read_entities(text: str) -> dict[str, dict[str, Any]]:
    """The entities of an export by their id. Raises RefusedError, which names the line that is no
    JSON.
    """
    try:
        found = json.loads(text)
    except RecursionError as error:
        raise _not_an_export() from error
    except json.JSONDecodeError:
        found = list(_read_lines(text))
    except ValueError as error:  # a number of more digits than Python reads
        raise RefusedError([_("The file holds a number that is too long.")]) from error
    if isinstance(found, dict):
        found = found.get("entities", [found])
        found = list(found.values()) if isinstance(found, dict) else found
    if not isinstance(found, list) or not all(
        isinstance(each, dict) and "id" in each for each in found
    ):
        raise _not_an_export()
    if not _can_be_stored(found):
        raise RefusedError([_("The file holds half a character (a lone surrogate).")])
    return {str(entity["id"]): entity for entity in found}


def _can_be_stored(found: list[Any]) -> bool:
    """JSON can say half of a pair of surrogates, which no UTF-8 can."""
    try:
        json.dumps(found, ensure_ascii=False).encode()
        return True
    except (UnicodeEncodeError, ValueError, RecursionError):
        return False


def _not_an_export() -> RefusedError:
    return RefusedError([_("The file is not a Wikidata export: it holds no entities with an id.")])


def _read_lines(text: str) -> Iterator[Any]:
    # Not splitlines: a label may hold U+0085 or U+2028.
    for number, line in enumerate(text.split("\n"), start=1):
        piece = line.strip().rstrip(",")
        if piece in ("", "[", "]"):
            continue
        try:
            yield json.loads(piece)
        except (ValueError, RecursionError) as error:
            problem = _("Line %(number)d: not JSON (%(problem)s).") % {
                "number": number,
                "problem": error,
            }
            raise RefusedError([problem]) from error


def records(content: bytes) -> list[Record]:
    """A record for each entity with P31; the others are there for their labels. Raises
    RefusedError.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RefusedError(
            [_("Line %d: not UTF-8.") % (content[: error.start].count(b"\n") + 1)]
        ) from error
    entities = read_entities(text)
    found, problems = [], []
    offices = set(_offices(entities.values()))
    for key, entity in entities.items():
        try:
            kinds, name = set(_items(entity, "P31")), _label(entity)
            if kinds and name and key not in offices and not kinds & _OFFICES:
                found.append(
                    _record(
                        key, name, "person" if HUMAN in kinds else "organisation", entity, entities
                    )
                )
        except (AttributeError, KeyError, TypeError, ValueError):
            problems.append(_("%s: not written as Wikidata writes an entity.") % key)
    if problems:
        raise RefusedError(problems)
    return found


def _offices(entities: Iterable[Any]) -> Iterator[str]:
    """What others in the file hold is an office."""
    for entity in entities:
        # What is no entity is told when its own turn comes.
        with contextlib.suppress(AttributeError, KeyError, TypeError, ValueError):
            yield from _items(entity, "P39")


def _record(
    key: str, name: str, kind: str, entity: dict[str, Any], entities: dict[str, Any]
) -> Record:
    notes: list[str] = []
    return Record(
        row=f"{key} ({name})",
        name=name[:300],
        kind=kind,
        description=_text(_mapping(entity, "descriptions"))[:300],
        wikidata_id=key,
        names=tuple(_names(entity, name)),
        positions=tuple(_positions(key, entity, entities, notes)),
        accounts=tuple(_accounts(entity, notes)),
        notes=tuple(notes),
    )


def _names(entity: dict[str, Any], name: str) -> Iterator[tuple[str, str, str]]:
    labels = [
        (label["value"], "full", label["language"]) for label in _mapping(entity, "labels").values()
    ]
    aliases = [
        (a["value"], "alias", a["language"])
        for each in _mapping(entity, "aliases").values()
        for a in each
    ]
    seen = {name}
    for value, kind, language in (*labels, *aliases):
        if value not in seen:
            seen.add(value)
            is_told = len(language) <= 3 and language != _ANY_LANGUAGE
            yield value[:300], kind, language if is_told else ""


def _accounts(entity: dict[str, Any], notes: list[str]) -> Iterator[tuple[str, ...]]:
    for claim in _mapping(entity, "claims").get("P2002", []):
        handle = _value(claim.get("mainsnak", {}))
        if isinstance(handle, str):
            qualifiers = _mapping(claim, "qualifiers")
            if qualifiers.get("P582"):
                notes.append(_("the account @%s has ended") % handle)
            try:
                days = [_day(qualifiers.get(each, []), last=each == "P582")
                        for each in ("P580", "P582")]  # fmt: skip
            except ValueError:
                days = [None, None]
            yield ("twitter", handle, *(day.isoformat() if day else "" for day in days))


def _positions(
    key: str, entity: dict[str, Any], entities: dict[str, Any], notes: list[str]
) -> Iterator[Held]:
    for claim in _mapping(entity, "claims").get("P39", []):
        item = _value(claim.get("mainsnak", {}))
        office = entities.get(item["id"]) if isinstance(item, dict) and "id" in item else None
        if office and (title := _label(office)) and claim.get("rank") != "deprecated":
            qualifiers = _mapping(claim, "qualifiers")
            try:
                start, end = (
                    _known_day(qualifiers.get(each, []), last=each == "P582")
                    for each in ("P580", "P582")
                )
            except ValueError:
                notes.append(_("the position “%s” has a day that cannot be") % title)
                continue
            is_unknown = end[0] is None and _is_unknown(qualifiers.get("P582", []))
            if is_unknown:
                notes.append(_("the position “%s” has ended on a day that nobody knows") % title)
            yield Held(
                title,
                start_on=start[0],
                start_precision=start[1],
                end_on=end[0],
                end_precision=end[1],
                end_unknown=is_unknown,
                known_from=f"https://www.wikidata.org/wiki/{key}#P39",
            )


def _is_unknown(snaks: list[dict[str, Any]]) -> bool:
    """Whether Wikidata says that there is a day that nobody knows; none at all is another thing."""
    return bool(snaks) and snaks[0].get("snaktype") == "somevalue"


def _day(snaks: list[dict[str, Any]], *, last: bool) -> date | None:
    return _known_day(snaks, last=last)[0]


def _known_day(snaks: list[dict[str, Any]], *, last: bool) -> tuple[date | None, str]:
    """The day of a time value with its precision; of a month or a year the first day, or the last
    where it is an end.
    """
    value = _value(snaks[0]) if snaks else None
    if (
        not isinstance(value, dict)
        or value.get("precision", 0) < _YEAR
        or not value.get("time", "").startswith("+")
    ):
        return None, "day"
    year, month, day = (int(part) for part in value["time"][1:].split("T")[0].split("-"))
    if value["precision"] == _YEAR:
        return read_known_date(f"{year:04}", is_end=last)
    if value["precision"] == _MONTH:
        return read_known_date(f"{year:04}-{month:02}", is_end=last)
    if str(value.get("calendarmodel", "")).endswith(_JULIAN):
        return _from_julian(year, month, day), "day"
    return date(year, month, day), "day"


def _from_julian(year: int, month: int, day: int) -> date:
    """The day of our calendar; Wikidata writes days before 1582, and Russian ones, in the old
    one.
    """
    days = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (1 <= month <= 12 and 1 <= day <= days[month - 1]):
        raise ValueError(f"no day of the Julian calendar: {year}-{month}-{day}")
    # Days since 1 March of the year 0, in which each year has its leap day at its end.
    from_march, count = (month + 9) % 12, year - (month <= 2)
    ordinal = 365 * count + count // 4 + (153 * from_march + 2) // 5 + day - 1
    return date.fromordinal(ordinal + _JULIAN_MARCH)


def _mapping(entity: dict[str, Any], key: str) -> dict[str, Any]:
    """What stands under the key; Wikidata writes an empty mapping as an empty list."""
    return entity.get(key) or {}


def _label(entity: dict[str, Any]) -> str:
    return _text(_mapping(entity, "labels"))


def _text(by_language: dict[str, dict[str, str]]) -> str:
    """In the first of our languages that there is, else in any."""
    ordered = [by_language[language] for language in LANGUAGES if language in by_language]
    return next((each["value"] for each in (*ordered, *by_language.values())), "")


def _values(entity: dict[str, Any], claim: str) -> list[Any]:
    return [_value(each.get("mainsnak", {})) for each in _mapping(entity, "claims").get(claim, [])]


def _items(entity: dict[str, Any], claim: str) -> list[str]:
    return [
        value["id"] for value in _values(entity, claim) if isinstance(value, dict) and "id" in value
    ]


def _value(snak: dict[str, Any]) -> Any:
    return snak.get("datavalue", {}).get("value")
