"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from .changing import StaleClaimError
from .claim import Claim
from .evidence import Evidence
from .source import Source

__all__ = ["Claim", "Evidence", "Source", "StaleClaimError"]
