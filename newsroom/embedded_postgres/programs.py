"""What the server's programs run in, and whether a process is one of them."""

from __future__ import annotations

import locale
import os

import psutil


def is_postgres(pid: int) -> bool:
    """Whether the process lives and is a PostgreSQL server."""
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and process.name() == "postgres"
    except psutil.NoSuchProcess:
        return False


def own_environment() -> dict[str, str]:
    """Nothing of the caller's: PGHOST and its like would redirect our programs."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}


def unicode_locale() -> str:
    """A locale of this system that knows letters beyond ASCII."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        for name in ("C.UTF-8", "C.utf8", "en_US.UTF-8", "de_DE.UTF-8"):
            try:
                return locale.setlocale(locale.LC_CTYPE, name)
            except locale.Error:
                continue
        return "C"
    finally:
        locale.setlocale(locale.LC_CTYPE, before)
