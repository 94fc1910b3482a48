"""What is kept in a file is what was in memory."""

from array import array

import numpy as np
import pytest

from extraction.paged_memory import RowsOnDisk, paged


def in_memory(matrix, folder):
    return matrix


def mapped(matrix, folder):
    np.save(folder / "matrix.npy", matrix)
    return np.load(folder / "matrix.npy", mmap_mode="r").view(np.ndarray)


def test_pages_hold_the_numbers_of_the_table():
    table = array("I", [7, 1 << 31, 0])
    pages = paged(table).cast("I")
    assert list(pages) == list(table)
    assert pages.readonly


@pytest.mark.parametrize("kept", [in_memory, mapped])
def test_rows_are_those_of_the_matrix_in_the_order_asked_for(kept, tmp_path):
    matrix = np.arange(60, dtype=np.uint8).reshape(12, 5)
    numbers = np.array([11, 0, 3, 3])
    rows = RowsOnDisk(kept(matrix, tmp_path))
    for _ in range(2):  # also once its pages were dropped
        assert np.array_equal(rows[numbers], matrix[numbers])
