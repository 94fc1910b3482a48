"""Concepts of NewsML-G2: subjects, places and genres with their names and codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....readers.safe_xml import Element, attribute, children, element_text
from ..subject_codes import once

_PLACE_TYPES = re.compile(r"geo|city|country|statprov|poi|place|location", re.IGNORECASE)
_NAMES_OF_PLACES = re.compile(r"geo|country|city|iso3166|area|n2gsubj", re.IGNORECASE)


def all_of(element: Element | None, name: str) -> Iterator[Element]:
    return children(element, name) if element is not None else iter(())


def concept_code(element: Element | None) -> str:
    """A concept's code: G2 has qcode, uri and literal for it."""
    if element is None:
        return ""
    return next(filter(None, (attribute(element, n) for n in ("qcode", "uri", "literal"))), "")


def last_part(code: str) -> str:
    return re.split(r"[:/]", code)[-1]


class ConceptNames:
    """Names of concepts in the item's language. An item of conformance »power« may have them apart
    from where the concept stands.
    """

    def __init__(self, item: Element, language: str) -> None:
        self._language = language
        self._apart = {
            concept_code(found): _name_of(found, language) for found in all_of(item, "assert")
        }

    def of(self, concept: Element) -> str:
        return _name_of(concept, self._language) or self._apart.get(concept_code(concept), "")


def _name_of(concept: Element, language: str) -> str:
    names = list(children(concept, "name"))
    mine = [name for name in names if attribute(name, "lang")[:2] in ("", language[:2])]
    return next(map(element_text, mine or names), "")


def concept_names(
    content: Element | None, name: str, language: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = list(all_of(content, name))
    names = (_name_of(each, language) or last_part(concept_code(each)) for each in found)
    return tuple(filter(None, names)), tuple(map(concept_code, found))


def places_and_subjects(
    content: Element | None, names: ConceptNames
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Names of places, names of subjects, and their codes."""
    places = [names.of(each) or attribute(each, "literal") for each in all_of(content, "located")]
    subjects = []
    for told in all_of(content, "subject"):
        # A concept with facets has itself inside.
        subject = next(children(told, "mainConcept"), told)
        name = names.of(subject) or _telling(concept_code(subject))
        vocabulary = concept_code(subject).rpartition(":")[0]
        kind = attribute(told, "type") or attribute(subject, "type")
        if _PLACE_TYPES.search(kind) or (not kind and _NAMES_OF_PLACES.search(vocabulary)):
            places.append(name)
        else:
            subjects.append((name, concept_code(subject)))
    return each_once(places), *once(subjects)


_NUMBERED = re.compile(r"(?!.*\d{8}$)[^:/]*:\d+")


def _telling(code: str) -> str:
    """A code without a name where it tells something: a number of an agency's own does not."""
    return "" if _NUMBERED.fullmatch(code) else code


def each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))
