"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from .change_set import ChangedClaim, ChangeSet
from .changing import StaleClaimError, StaleError, StaleVerdictError
from .claim import Claim
from .comment import Comment
from .evidence import Evidence
from .fit import ConfidenceFit, RankingFit
from .mention import Mention, Proposal
from .parallel import Meaning, Parallel, Signature
from .rating import Rating
from .report import Report
from .snapshot import Snapshot
from .source import Source, StaleSourceError
from .stored_file import StoredFile
from .verdict import Verdict

__all__ = [
    "ChangeSet",
    "ChangedClaim",
    "Claim",
    "Comment",
    "ConfidenceFit",
    "Evidence",
    "Meaning",
    "Mention",
    "Parallel",
    "Proposal",
    "RankingFit",
    "Rating",
    "Report",
    "Signature",
    "Snapshot",
    "Source",
    "StaleClaimError",
    "StaleError",
    "StaleSourceError",
    "StaleVerdictError",
    "StoredFile",
    "Verdict",
]
