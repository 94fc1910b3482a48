"""What the interface offers, a module for each kind of record."""

from api.endpoints import articles, balance, claims, exports, reach, sources, speakers, verdicts

__all__ = ["articles", "balance", "claims", "exports", "reach", "sources", "speakers", "verdicts"]
