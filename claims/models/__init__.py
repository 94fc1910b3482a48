"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from .changing import StaleClaimError
from .claim import Claim
from .evidence import Evidence
from .fit import ConfidenceFit
from .mention import Mention, Proposal
from .source import Source

__all__ = ["Claim", "ConfidenceFit", "Evidence", "Mention", "Proposal", "Source", "StaleClaimError"]
