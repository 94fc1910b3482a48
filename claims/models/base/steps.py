"""Which of a claim's versions hold: the steps that lead to it, what undo takes back next, what it
took back last.

A version is a step, or it returns to one: undo and its repetition make new versions that are what
an earlier one was. Below a step is the one that the claim stood at when it was made; so the steps
are a tree, and the claim stands at one of them. Undo goes down from there, step by step; to do it
again goes up the newest branch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Steps:
    """The versions of a claim, each with the step that it returned to, None for a step of its
    own.
    """

    returned_to: Mapping[int, int | None]

    def at(self, version: int) -> int:
        """The step that the claim stood at in a version; 0 before there was one."""
        step = self.returned_to.get(version)
        return version if step is None else step

    def below(self, step: int) -> int:
        return self.at(step - 1)

    def down_from(self, version: int) -> Iterator[int]:
        """The steps that held in a version, the last one first."""
        step = self.at(version)
        while step > 0:
            yield step
            step = self.below(step)

    def above(self, version: int) -> int | None:
        """The step that can be done again in a version: the newest of those that were made here and
        taken back.
        """
        here = self.at(version)
        made = (
            step
            for step, returned in self.returned_to.items()
            if returned is None and here < step <= version
        )
        return max((step for step in made if self.below(step) == here), default=None)
