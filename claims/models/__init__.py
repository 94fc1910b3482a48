"""The editorial record: what was said, where it can be checked, and what the desk decided."""

from claims.models.base.notification import Notification
from claims.models.base.versions import StaleClaimError, StaleVerdictError
from claims.models.changes.bulk_change import BulkChange
from claims.models.changes.carried_claim import CarriedClaim
from claims.models.changes.change_set import ChangedClaim, ChangeSet
from claims.models.claims.checklist_item import ChecklistItem
from claims.models.claims.claim import Claim
from claims.models.claims.comment import Comment
from claims.models.claims.group import Group
from claims.models.claims.mention import Mention, Proposal
from claims.models.claims.parallel import Meaning, Parallel, Signature
from claims.models.desk.balance_report import BalanceReport
from claims.models.desk.changed_quotation import ChangedQuotation
from claims.models.desk.distribution import Channel, DistributedClaims, Distribution
from claims.models.desk.job_error import JobError
from claims.models.desk.presence import Handed, Presence
from claims.models.desk.report import Report
from claims.models.desk.saved_filter import FilterWatch, SavedFilter, Start, WatchHit
from claims.models.desk.shortcut_settings import ShortcutSettings
from claims.models.fit import (
    AntecedentFit,
    ConfidenceFit,
    FitsInUse,
    RankingFit,
    WorthinessFit,
)
from claims.models.sources.evidence import Evidence
from claims.models.sources.post_look import PostLook
from claims.models.sources.snapshot import Snapshot
from claims.models.sources.source import Source, StaleSourceError
from claims.models.sources.stored_file import StoredFile
from claims.models.verdicts.correction_notice import CorrectionNotice, StaleNoticeError
from claims.models.verdicts.rating import Rating
from claims.models.verdicts.verdict import Verdict
from record_versions.record_change import StaleError

__all__ = [
    "AntecedentFit",
    "BalanceReport",
    "BulkChange",
    "CarriedClaim",
    "ChangeSet",
    "ChangedClaim",
    "ChangedQuotation",
    "Channel",
    "ChecklistItem",
    "Claim",
    "Comment",
    "ConfidenceFit",
    "CorrectionNotice",
    "DistributedClaims",
    "Distribution",
    "Evidence",
    "FilterWatch",
    "FitsInUse",
    "Group",
    "Handed",
    "JobError",
    "Meaning",
    "Mention",
    "Notification",
    "Parallel",
    "PostLook",
    "Presence",
    "Proposal",
    "RankingFit",
    "Rating",
    "Report",
    "SavedFilter",
    "ShortcutSettings",
    "Signature",
    "Snapshot",
    "Source",
    "StaleClaimError",
    "StaleError",
    "StaleNoticeError",
    "StaleSourceError",
    "StaleVerdictError",
    "Start",
    "StoredFile",
    "Verdict",
    "WatchHit",
    "WorthinessFit",
]
