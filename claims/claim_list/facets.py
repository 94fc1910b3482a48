"""What a list of claims can be narrowed to, by links: saved filters and single values, each with
its count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from django.http import QueryDict

from claims.claim_list.counts import Count, Counted, count_each
from claims.claim_list.filters import ClaimFilter
from claims.models import SavedFilter

if TYPE_CHECKING:
    from newsroom.models import User

# Filters whose values are few and known; the others are typed.
FACETS = ("state", "kind", "language")
# Counted when somebody asks for them, and not so far: there are as many as ratings and colleagues.
FURTHER = ("source", "check_worthy", "assignee", "verdict", "verdict_state")
COUNTED_FURTHER = 200


@dataclass(slots=True)
class FacetValue:
    """A link to a narrowed list: what it says, its query string, and how many claims that shows,
    once counted.
    """

    label: Any
    query: str
    is_chosen: bool
    value: str = ""
    saved: SavedFilter | None = None
    count: Count | None = None


@dataclass(slots=True)
class Facet:
    """A filter with its values; a value that is chosen leads back to the list without it."""

    label: Any
    name: str
    choices: list[FacetValue] = field(default_factory=list)
    # Of those that are shown on demand, with the name of what the values are of.
    is_further: bool = False


@dataclass(slots=True)
class FacetPanel:
    """The links of one list as somebody sees it."""

    filter: ClaimFilter
    user: User
    saved: list[FacetValue]
    facets: list[Facet]

    @classmethod
    def of(cls, claim_filter: ClaimFilter, user: User) -> FacetPanel:
        address = claim_filter.address()
        saved = [
            FacetValue(each.name, each.query, each.query == address, saved=each)
            for each in SavedFilter.listed_for(user)
        ]
        return cls(claim_filter, user, saved, [_facet(claim_filter, name) for name in FACETS])

    @classmethod
    def further(cls, claim_filter: ClaimFilter, user: User) -> FacetPanel:
        """The values that a list seldom is narrowed to."""
        return cls(claim_filter, user, [], [_facet(claim_filter, name) for name in FURTHER])

    @property
    def is_saved(self) -> bool:
        return any(choice.is_chosen for choice in self.saved)

    def count(self) -> FacetPanel:
        """Count every choice, all by one query; beside words no single values, since each would
        search anew.
        """
        choices, sets = [], []
        for choice, counted in (*self._of_saved(), *self._of_facets()):
            choices.append(choice)
            sets.append(counted)
        for choice, count in zip(choices, count_each(sets), strict=True):
            choice.count = count
        return self

    def _of_saved(self) -> Iterator[tuple[FacetValue, Counted]]:
        for choice in self.saved:
            yield (
                choice,
                ClaimFilter(QueryDict(choice.query), self.user, self.filter.offers).to_count(),
            )

    def _of_facets(self) -> Iterator[tuple[FacetValue, Counted]]:
        for facet in self.facets if self.filter.counted is None else ():
            for choice in facet.choices:
                counted = self.filter.to_count(**{facet.name: choice.value})
                yield (
                    choice,
                    replace(counted, limit=COUNTED_FURTHER) if facet.is_further else counted,
                )


def _facet(claim_filter: ClaimFilter, name: str) -> Facet:
    chosen = claim_filter.cleaned_data.get(name)
    facet = Facet(claim_filter.fields[name].label, name, is_further=name in FURTHER)
    for value, label in _shown(claim_filter.fields[name].choices, chosen):  # type: ignore[attr-defined]
        query = claim_filter.address(**{name: "" if value == chosen else value})
        facet.choices.append(FacetValue(label, query, value == chosen, value))
    return facet


def _shown(choices: Iterable[tuple[Any, Any]], chosen: Any) -> Iterator[tuple[Any, Any]]:
    """Without »any«; of a group of rare ones, which is for the form, the one that is chosen."""
    for value, label in choices:
        if isinstance(label, list):
            yield from (each for each in label if each[0] == chosen)
        elif value:
            yield value, label
