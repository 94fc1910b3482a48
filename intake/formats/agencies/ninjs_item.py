"""An item of ninjs under any version's names, and the items of a delivery."""

from __future__ import annotations

from typing import Any

# What an item inside of another has from it, where it does not say it itself.
_SHARED = frozenset({"source", "provider", "copyrightholder", "language"})
# What holds a package holds all of it, under any version's name.
_HOLDING = frozenset({"embargoed", "embargoeduntil", "pubstatus", "ednote"})


class NinjsItem:
    """An item whose members are found under any version's name for them."""

    def __init__(self, members: dict[str, Any]) -> None:
        self._members = {_plain(name): value for name, value in members.items()}
        self.names = members.keys()

    def get(self, *names: str) -> Any:
        for name in names:
            if (value := self._members.get(name)) not in (None, "", [], {}):
                return value
        return None

    def text(self, *names: str) -> str:
        value = self.get(*names)
        return str(value).strip() if isinstance(value, str | int | float) else ""

    def lending(self, inner: NinjsItem) -> NinjsItem:
        """The inner item, with what it shares with this one."""
        lent = {name: self._members[name] for name in (_SHARED | _HOLDING) & self._members.keys()}
        own = {name: value for name, value in inner._members.items() if value not in (None, "")}
        return NinjsItem({**lent, **own})

    def starting(self, prefix: str) -> dict[str, Any]:
        return {name: value for name, value in self._members.items() if name.startswith(prefix)}


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def with_role(values: Any) -> list[tuple[str, dict[str, Any]]]:
    """Objects with their role; one without is the main one."""
    if not isinstance(values, list):
        return []
    found = [value for value in values if isinstance(value, dict)]
    # A draft of 2.0 had »name« for it.
    return [(str(value.get("role", value.get("name", ""))).lower(), value) for value in found]


def delivered_items(found: Any) -> list[Any]:
    """The items of a delivery; agencies' interfaces wrap them: ``data.items[].item`` is AP's."""
    if isinstance(found, list):
        return [each for item in found for each in delivered_items(item)]
    if not isinstance(found, dict):
        return [found]
    for name in ("items", "_items", "newsitems", "item"):
        if isinstance(found.get(name), list):
            return delivered_items(found[name])
    for name in ("data", "search", "item"):
        if isinstance(found.get(name), dict) and not {"uri", "guid"} & found.keys():
            return delivered_items(found[name])
    return [found]
