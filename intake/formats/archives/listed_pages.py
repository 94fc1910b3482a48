"""The pages that an archive's own list names, by wherever their addresses lead.

browsertrix-crawler lists the address that it asked for, and the page stands in the archive under
the one that the server sent it to (webrecorder/browsertrix-crawler#1083).
"""

from __future__ import annotations

from collections.abc import Iterable


class ListedPages:
    """Addresses that somebody looked at; false where there are none. ``awaited`` are those of
    redirects that no page has come for yet, from an earlier run.
    """

    def __init__(self, addresses: Iterable[str], awaited: Iterable[str] = ()) -> None:
        self._addresses = frozenset(map(_bare, addresses))
        self._awaited = set(awaited)

    def __bool__(self) -> bool:
        return bool(self._addresses)

    @property
    def awaited(self) -> list[str]:
        return sorted(self._awaited)

    def hold(self, address: str) -> bool:
        """Whether the page there is one of them."""
        bare = _bare(address)
        return bare in self._addresses or bare in self._awaited

    def come(self, address: str) -> None:
        """The page at the address has come: what else is captured there later is no listed one."""
        self._awaited.discard(_bare(address))

    def follow(self, address: str, target: str) -> None:
        """A server sends whoever asks for ``address`` to ``target``."""
        if target and self.hold(address):
            self._awaited.discard(_bare(address))
            self._awaited.add(_bare(target))


def _bare(address: str) -> str:
    return address.partition("#")[0].rstrip("/")
