"""Large tables of models kept in files without a name, which go with the process: a desk's
languages need a small part of what a model knows of all.
"""

from __future__ import annotations

import mmap
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
    """A matrix that is read by some of its rows: none of it stays in the process's memory."""

    def __init__(self, matrix: NDArray[Any]) -> None:
        """Its own file if it is mapped from one, else a new one. Raises OSError where that cannot
        be written.
        """
        import numpy as np

        if _mapping_of(matrix) is None:
            matrix = np.frombuffer(paged(matrix), matrix.dtype).reshape(matrix.shape)
        self._matrix, self._mapping = matrix, _mapping_of(matrix)

    def __getitem__(self, numbers: NDArray[np.int64]) -> NDArray[Any]:
        rows: NDArray[Any] = self._matrix[numbers]
        if self._mapping is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._mapping.madvise(mmap.MADV_DONTNEED)
        return rows


def _mapping_of(table: Any) -> mmap.mmap | None:
    while table is not None and not isinstance(table, mmap.mmap):
        table = table.obj if isinstance(table, memoryview) else getattr(table, "base", None)
    return table


def _written(table: Any) -> IO[bytes]:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by whoever asks
    file.write(memoryview(table).cast("B"))
    file.flush()
    return file
