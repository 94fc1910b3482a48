"""Tables that take a second to make, kept in files: who comes later maps them, and all processes of
a machine share their pages.

They stand in ``WORTLAUT_CACHE``, else in ``wortlaut`` where the account keeps what can be made
again (``XDG_CACHE_HOME``, ``~/.cache``). Where no file can be had they are made each time.
"""

from __future__ import annotations

import os
import stat
import tempfile
from array import array
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from extraction.paged_memory import paged

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Tables = Mapping[str, NDArray[Any]]

VARIABLE = "WORTLAUT_CACHE"


def kept_tables(key: str, names: Iterable[str], make: Callable[[], Tables]) -> Tables:
    """The tables of these names, read only: mapped from files, which are written first from what
    ``make`` gives where there are none. ``key`` is fit for a file's name, and another one for
    whatever else they would be made of.
    """
    paths = {name: _folder() / f"{key}-{name}.npy" for name in names}
    try:
        return {name: _mapped(path) for name, path in paths.items()}
    except (OSError, ValueError):
        made = make()
    try:
        for name, path in paths.items():
            _keep(made[name], path)
        return {name: _mapped(path) for name, path in paths.items()}
    except (OSError, ValueError):
        return {name: _paged(table) for name, table in made.items()}


def numbers_of(table: NDArray[Any]) -> array[Any]:
    """A table of one row as numbers of Python's own, in as few bytes, for what reads them one by
    one.
    """
    numbers: array[Any] = array(table.data.format)
    numbers.frombytes(table.tobytes())
    return numbers


def _folder() -> Path:
    if given := os.environ.get(VARIABLE):
        return Path(given)
    home = os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser()
    return Path(home, "wortlaut")


def _mapped(path: Path) -> NDArray[Any]:
    """Raises OSError where there is no file, or one that others may have written; ValueError where
    it is no whole table.
    """
    import numpy as np
    from numpy.lib import format as npy

    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb") as file:
        _refuse_what_others_wrote(file)
        npy.read_magic(file)
        shape, is_by_column, dtype = npy.read_array_header_1_0(file)
        if dtype.hasobject:  # addresses of memory
            raise ValueError(path.name)
        order: Any = "F" if is_by_column else "C"
        table = np.memmap(file, dtype, "r", file.tell(), shape, order)
    return table.view(np.ndarray)


def _refuse_what_others_wrote(file: BinaryIO) -> None:
    told = os.fstat(file.fileno())
    is_ours = not hasattr(os, "geteuid") or told.st_uid == os.geteuid()
    if not (stat.S_ISREG(told.st_mode) and is_ours) or told.st_mode & 0o022:
        raise PermissionError(file.name)


def _keep(table: NDArray[Any], path: Path) -> None:
    """Whole or not at all; of two that write at once, the later one's stays, which is the same."""
    import numpy as np

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            np.save(file, table, allow_pickle=False)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _paged(table: NDArray[Any]) -> NDArray[Any]:
    import numpy as np

    try:
        return np.frombuffer(paged(table), table.dtype).reshape(table.shape)
    except OSError:
        return table
