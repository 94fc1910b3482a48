"""Large tables of models kept in files without a name, which go with the process: a desk's
languages need a small part of what a model knows of all.
"""

from __future__ import annotations

import mmap
import os
import tempfile
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def paged(table: Any) -> memoryview:
    """The bytes of ``table`` (anything with a buffer), read only, in pages that the system reads
    when they are used and may drop again. Raises OSError where they cannot be written.
    """
    with _written(table) as file:
        # the mapping keeps the file
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


class RowsOnDisk:
    """A matrix that is read by some of its rows: none of it stays in memory."""

    def __init__(self, matrix: NDArray[Any]) -> None:
        """Raises OSError where it cannot be written."""
        self._file = _written(matrix)
        self._row, self._dtype = matrix[0].nbytes, matrix.dtype

    def __getitem__(self, numbers: NDArray[np.int64]) -> NDArray[Any]:
        import numpy as np

        file, size = self._file.fileno(), self._row
        rows = b"".join(os.pread(file, size, size * number) for number in numbers.tolist())
        return np.frombuffer(rows, self._dtype).reshape(len(numbers), -1)


def _written(table: Any) -> IO[bytes]:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by whoever asks
    file.write(memoryview(table).cast("B"))
    file.flush()
    return file
