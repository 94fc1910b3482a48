"""The desk's own choices as types, so that a value the desk does not know is refused, and the
description names those that it knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from articles.languages import SPOKEN
from articles.models import IncomingItem
from claims.claim_list.filters import LISTED_STATES
from claims.claim_list.ordering import ORDERS
from claims.display.balance import LINES
from claims.models import (
    Channel,
    Claim,
    CorrectionNotice,
    Evidence,
    Report,
    Source,
)
from claims.models.base.verdict_states import SEEN
from claims.verdicts.reach import ReachChange
from speakers.models import Speaker

if TYPE_CHECKING:  # mypy knows no types that are computed
    ArticleLanguage: TypeAlias = str
    BalanceBy: TypeAlias = str
    HolderChange: TypeAlias = str
    NoticeState: TypeAlias = str
    WayOut: TypeAlias = str
    ClaimKind: TypeAlias = str
    ClaimState: TypeAlias = str
    ClaimOrder: TypeAlias = str
    VerdictState: TypeAlias = str
    SeenState: TypeAlias = str
    EvidenceRelation: TypeAlias = str
    EvidenceState: TypeAlias = str
    ExportForm: TypeAlias = str
    ExportState: TypeAlias = str
    IncomingState: TypeAlias = str
    SourceKind: TypeAlias = str
    SpeakerKind: TypeAlias = str
else:
    ArticleLanguage = Literal["de", "en", *SPOKEN]
    BalanceBy = Literal[tuple(LINES)]
    HolderChange = Literal[tuple(ReachChange.values)]
    NoticeState = Literal[tuple(CorrectionNotice.State.values)]
    WayOut = Literal[tuple(Channel.values)]
    ClaimKind = Literal[tuple(Claim.Kind.values)]
    ClaimState = Literal[tuple(Claim.State.values)]
    ClaimOrder = Literal[tuple(ORDERS)]
    VerdictState = Literal[tuple(str(state) for state in LISTED_STATES)]
    SeenState = Literal[tuple(SEEN)]
    EvidenceRelation = Literal[tuple(Evidence.Relation.values)]
    EvidenceState = Literal[tuple(Evidence.State.values)]
    ExportForm = Literal[tuple(Report.Form.values)]
    ExportState = Literal[tuple(Report.State.values)]
    IncomingState = Literal[tuple(IncomingItem.State.values)]
    SourceKind = Literal[tuple(Source.Kind.values)]
    SpeakerKind = Literal[tuple(Speaker.Kind.values)]

# Of what other systems hand in as text.
Language = Literal["de", "en"]
