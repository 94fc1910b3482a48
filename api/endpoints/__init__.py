"""What the interface offers, a module for each kind of record."""

from api.endpoints import articles, claims, exports, sources, speakers, verdicts

__all__ = ["articles", "claims", "exports", "sources", "speakers", "verdicts"]
