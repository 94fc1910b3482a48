"""What happens to a claim, its verdict and its sources: the codes that the history keeps."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Action(models.TextChoices):
    """What was done, as a code under ``action`` in the context of the event and in a change set.

    The codes are on record for ever: a new word for people is a new label, never a new code.
    """

    FOUND = "found", _("found")
    ADDED = "added", _("added manually")
    ACCEPTED = "accepted", _("accepted")
    REJECTED = "rejected", _("rejected")
    CORRECTED = "corrected", _("corrected")
    ASSIGNED = "assigned", _("assigned")
    UNASSIGNED = "unassigned", _("removed the assignment")
    CHECK_WORTHY = "check_worthy", _("marked as worth checking")
    NOT_CHECK_WORTHY = "not_check_worthy", _("no longer marked as worth checking")
    SPLIT = "split", _("split in two")
    CLAIMS_MERGED = "claims_merged", _("merged two claims")
    CARRIED_OVER = "carried_over", _("carried over to the new version of the article")
    UNDONE = "undone", _("undid the last change")
    REDONE = "redone", _("redid it")
    # One step out of the middle, where UNDONE goes down from the last.
    REVERTED = "reverted", _("undid a change")

    SPEAKER_SET = "speaker_set", _("changed the speaker")
    SPEAKER_CONFIRMED = "speaker_confirmed", _("confirmed the speaker")
    SPEAKER_DISMISSED = "speaker_dismissed", _("dismissed the speaker")
    SPEAKER_RECOGNISED = "speaker_recognised", _("recognised the speaker anew")
    # These two are written by speakers.merges, which knows no claims.
    SPEAKERS_MERGED = "speakers_merged", _("merged speakers")
    SPEAKERS_UNMERGED = "speakers_unmerged", _("undid a merge of speakers")

    SOURCE_SUGGESTED = "source_suggested", _("suggested a source")
    SOURCE_LINKED = "source_linked", _("linked a source")
    SOURCE_DISMISSED = "source_dismissed", _("dismissed a suggested source")
    PASSAGE_SELECTED = "passage_selected", _("selected a passage as evidence")
    PASSAGE_REMOVED = "passage_removed", _("removed the passage")
    SOURCE_CORRECTED = "source_corrected", _("corrected")
    SOURCE_COMPLETED = "source_completed", _("filled in what the page says of itself")

    COMMENTED = "commented", _("commented")
    COMMENT_WITHDRAWN = "comment_withdrawn", _("withdrew a comment")

    GROUP_JOINED = "group_joined", _("grouped it with another claim")
    GROUP_LEFT = "group_left", _("removed it from its group")
    GROUPS_MERGED = "groups_merged", _("merged its group with another")
    GROUPS_SEPARATED = "groups_separated", _("split merged groups")

    VERDICT_DRAFTED = "verdict_drafted", _("drafted the verdict")
    VERDICT_EDITED = "verdict_edited", _("edited the verdict")
    VERDICT_SUBMITTED = "verdict_submitted", _("submitted the verdict")
    VERDICT_SENT_BACK = "verdict_sent_back", _("sent the verdict back")
    VERDICT_APPROVED = "verdict_approved", _("approved the verdict")
    VERDICT_PUBLISHED = "verdict_published", _("published the verdict")
    VERDICT_DISCARDED = "verdict_discarded", _("discarded the draft of the verdict")
    VERDICT_RESTORED = "verdict_restored", _("restored the draft of the verdict")


def label_of(action: str) -> str:
    """The action in the reader's language; a code that a later version wrote as it is."""
    return str(Action(action).label) if action in Action else action
