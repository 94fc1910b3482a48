"""The one-to-one pairing of two lists that has the largest total weight."""

from __future__ import annotations

from collections.abc import Sequence

_EPSILON = 1e-12


def best_pairs(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pairs (row, column) with a weight above 0 whose sum is largest.

    The rows are placed one after the other along the cheapest chain of exchanges (successive
    shortest paths, found by Bellman and Ford's method): simple, and fast enough for the few dozen
    statements of an article.
    """
    holder: dict[int, int] = {}  # column → row
    for row in range(len(weights)):
        _place(row, weights, holder)
    return sorted((row, column) for column, row in holder.items())


def _place(row: int, weights: Sequence[Sequence[float]], holder: dict[int, int]) -> None:
    """Give ``row`` a column, moving other rows (or leaving one without) where that adds weight."""
    gain: dict[int, float] = {row: 0.0}  # row that is without a column → best gain of leaving it so
    came_by: dict[int, tuple[int, int]] = {}  # that row → (row that took its column, the column)
    queue = [row]
    while queue:
        loose = queue.pop(0)
        for column, weight in enumerate(weights[loose]):
            owner = holder.get(column)
            if owner is None or weight <= 0 or owner == loose:
                continue
            after = gain[loose] + weight - weights[owner][column]
            if after > gain.get(owner, float("-inf")) + _EPSILON and not _leads_back(
                owner, loose, came_by
            ):
                gain[owner], came_by[owner] = after, (loose, column)
                queue.append(owner)
    last, column = _best_end(weights, holder, gain)
    if last < 0:
        return
    _exchange(last, column, came_by, holder)


def _leads_back(owner: int, loose: int, came_by: dict[int, tuple[int, int]]) -> bool:
    """Whether ``owner`` already lies on the chain to ``loose``."""
    while loose in came_by:
        loose = came_by[loose][0]
        if loose == owner:
            return True
    return False


def _best_end(
    weights: Sequence[Sequence[float]], holder: dict[int, int], gain: dict[int, float]
) -> tuple[int, int]:
    """The loose row and the free column it takes (-1: none) that end the best chain; (-1, -1) to
    change nothing.
    """
    best, end = _EPSILON, (-1, -1)
    for loose, so_far in gain.items():
        if so_far > best:
            best, end = so_far, (loose, -1)
        for column, weight in enumerate(weights[loose]):
            if column not in holder and weight > 0 and so_far + weight > best:
                best, end = so_far + weight, (loose, column)
    return end


def _exchange(
    last: int, column: int, came_by: dict[int, tuple[int, int]], holder: dict[int, int]
) -> None:
    """Hand the columns along the chain back to its beginning."""
    if column >= 0:
        holder[column] = last
    while last in came_by:
        last, column = came_by[last]
        holder[column] = last
