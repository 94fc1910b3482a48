"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from .bulk import BulkChange
from .change_set import ChangedClaim, ChangeSet
from .changing import StaleClaimError, StaleError, StaleVerdictError
from .claim import Claim
from .comment import Comment
from .evidence import Evidence
from .fit import AntecedentFit, ConfidenceFit, RankingFit
from .group import Group
from .key_settings import KeySettings
from .mention import Mention, Proposal
from .parallel import Meaning, Parallel, Signature
from .presence import Handed, Presence
from .rating import Rating
from .report import Report
from .saved_filter import SavedFilter, Start
from .snapshot import Snapshot
from .source import Source, StaleSourceError
from .stored_file import StoredFile
from .verdict import Verdict

__all__ = [
    "AntecedentFit",
    "BulkChange",
    "ChangeSet",
    "ChangedClaim",
    "Claim",
    "Comment",
    "ConfidenceFit",
    "Evidence",
    "Group",
    "Handed",
    "KeySettings",
    "Meaning",
    "Mention",
    "Parallel",
    "Presence",
    "Proposal",
    "RankingFit",
    "Rating",
    "Report",
    "SavedFilter",
    "Signature",
    "Snapshot",
    "Source",
    "StaleClaimError",
    "StaleError",
    "StaleSourceError",
    "StaleVerdictError",
    "Start",
    "StoredFile",
    "Verdict",
]
