"""What a site's robots.txt allows (RFC 9309), read by Protego."""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

from ..readers.decoding import decode_text

_LARGEST = 500 * 1024  # bytes; what is behind is not read (RFC 9309, 2.5)


@dataclass(frozen=True)
class Robots:
    """``rules`` is None where everything, or nothing, is allowed."""

    rules: Protego | None
    everything: bool = True

    def allow(self, address: str, agent: str) -> bool:
        if self.rules is None:
            return self.everything
        return bool(self.rules.can_fetch(address, agent))

    def delay(self, agent: str) -> float:
        """Seconds between two requests that the site asks for; 0 where it does not."""
        return float(self.rules.crawl_delay(agent) or 0) if self.rules else 0.0

    @property
    def sitemaps(self) -> tuple[str, ...]:
        return tuple(self.rules.sitemaps) if self.rules else ()


def read_robots(status: int, data: bytes) -> Robots:
    """The rules of an answer: a file that is missing (4xx) allows everything, one that cannot be
    had now (5xx, or 0 for no answer) nothing.
    """
    if status == 200:
        # A byte-order mark would make the first line, mostly »User-agent: *«, an unknown one.
        text = decode_text(data[:_LARGEST]).lstrip("\ufeff")
        return Robots(Protego.parse(text))
    return Robots(None, everything=400 <= status < 500)
