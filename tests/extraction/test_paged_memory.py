"""What is kept in a file is what was in memory."""

from array import array

import numpy as np

from extraction.paged_memory import RowsOnDisk, paged


def test_pages_hold_the_numbers_of_the_table():
    table = array("I", [7, 1 << 31, 0])
    pages = paged(table).cast("I")
    assert list(pages) == list(table)
    assert pages.readonly


def test_rows_are_those_of_the_matrix_in_the_order_asked_for():
    matrix = np.arange(60, dtype=np.uint8).reshape(12, 5)
    numbers = np.array([11, 0, 3, 3])
    assert np.array_equal(RowsOnDisk(matrix)[numbers], matrix[numbers])
