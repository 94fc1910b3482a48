"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from claims.models.bulk import BulkChange
from claims.models.change_set import ChangedClaim, ChangeSet
from claims.models.changing import StaleClaimError, StaleError, StaleVerdictError
from claims.models.claim import Claim
from claims.models.comment import Comment
from claims.models.evidence import Evidence
from claims.models.fit import AntecedentFit, ConfidenceFit, RankingFit
from claims.models.group import Group
from claims.models.key_settings import KeySettings
from claims.models.mention import Mention, Proposal
from claims.models.parallel import Meaning, Parallel, Signature
from claims.models.presence import Handed, Presence
from claims.models.rating import Rating
from claims.models.report import Report
from claims.models.saved_filter import SavedFilter, Start
from claims.models.snapshot import Snapshot
from claims.models.source import Source, StaleSourceError
from claims.models.stored_file import StoredFile
from claims.models.verdict import Verdict

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
