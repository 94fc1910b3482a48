"""What happens to a claim, its verdict and its sources: the codes that the history keeps."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy


class Action(models.TextChoices):
    """What was done, as a code under ``action`` in the context of the event and in a change set.

    The codes are on record for ever: a new word for people is a new label, never a new code.
    """

    FOUND = "found", pgettext_lazy("history", "found")
    BROUGHT_TO_QUEUE = "brought_to_queue", pgettext_lazy("history", "brought it to the queue")
    ADDED = "added", pgettext_lazy("history", "added manually")
    ACCEPTED = "accepted", pgettext_lazy("history", "accepted")
    REJECTED = "rejected", pgettext_lazy("history", "rejected")
    CORRECTED = "corrected", pgettext_lazy("history", "corrected")
    WORDED = "worded", pgettext_lazy("history", "wrote the wording")
    WORDING_PROPOSED = "wording_proposed", pgettext_lazy("history", "proposed a wording")
    ASSIGNED = "assigned", pgettext_lazy("history", "assigned")
    UNASSIGNED = "unassigned", pgettext_lazy("history", "removed the assignment")
    CHECK_WORTHY = "check_worthy", pgettext_lazy("history", "marked as worth checking")
    NOT_CHECK_WORTHY = (
        "not_check_worthy",
        pgettext_lazy("history", "removed the mark as worth checking"),
    )
    DUE_SET = "due_set", pgettext_lazy("history", "set the due date")
    DUE_REMOVED = "due_removed", pgettext_lazy("history", "removed the due date")
    TOPICS_SET = "topics_set", pgettext_lazy("history", "changed the topics")
    ITEM_TICKED = "item_ticked", pgettext_lazy("history", "ticked an item of the checklist")
    ITEM_UNTICKED = "item_unticked", pgettext_lazy("history", "unticked an item of the checklist")
    SPLIT = "split", pgettext_lazy("history", "split in two")
    CLAIMS_MERGED = "claims_merged", pgettext_lazy("history", "merged two claims")
    CARRIED_OVER = (
        "carried_over",
        pgettext_lazy("history", "carried over to the new version of the article"),
    )
    UNDONE = "undone", pgettext_lazy("history", "undid the last change")
    REDONE = "redone", pgettext_lazy("history", "redid what was undone")
    # One step out of the middle, where UNDONE goes down from the last.
    REVERTED = "reverted", pgettext_lazy("history", "undid a change")

    SPEAKER_SET = "speaker_set", pgettext_lazy("history", "changed the speaker")
    SPEAKER_CONFIRMED = "speaker_confirmed", pgettext_lazy("history", "confirmed the speaker")
    SPEAKER_DISMISSED = "speaker_dismissed", pgettext_lazy("history", "dismissed the speaker")
    SPEAKER_RECOGNISED = (
        "speaker_recognised",
        pgettext_lazy("history", "recognised the speaker anew"),
    )
    # These two are written by speakers.merging.merges, which knows no claims.
    SPEAKERS_MERGED = "speakers_merged", pgettext_lazy("history", "merged speakers")
    SPEAKERS_UNMERGED = "speakers_unmerged", pgettext_lazy("history", "undid a merge of speakers")

    SOURCE_SUGGESTED = "source_suggested", pgettext_lazy("history", "suggested a source")
    SOURCE_LINKED = "source_linked", pgettext_lazy("history", "linked a source")
    SOURCE_DISMISSED = "source_dismissed", pgettext_lazy("history", "dismissed a suggested source")
    PASSAGE_SELECTED = (
        "passage_selected",
        pgettext_lazy("history", "selected a passage as evidence"),
    )
    PASSAGE_REMOVED = "passage_removed", pgettext_lazy("history", "removed the passage")
    SOURCE_CORRECTED = "source_corrected", pgettext_lazy("history", "corrected")
    SOURCE_COMPLETED = (
        "source_completed",
        pgettext_lazy("history", "filled in what the page says of itself"),
    )

    COMMENTED = "commented", pgettext_lazy("history", "commented")
    COMMENT_WITHDRAWN = "comment_withdrawn", pgettext_lazy("history", "withdrew a comment")
    COMMENT_RESOLVED = "comment_resolved", pgettext_lazy("history", "resolved a thread of comments")
    COMMENT_REOPENED = (
        "comment_reopened",
        pgettext_lazy("history", "opened a thread of comments again"),
    )

    GROUP_JOINED = "group_joined", pgettext_lazy("history", "grouped it with another claim")
    GROUP_LEFT = "group_left", pgettext_lazy("history", "removed it from its group")
    GROUPS_MERGED = "groups_merged", pgettext_lazy("history", "merged its group with another")
    GROUPS_SEPARATED = "groups_separated", pgettext_lazy("history", "split merged groups")

    VERDICT_DRAFTED = "verdict_drafted", pgettext_lazy("history", "drafted the verdict")
    VERDICT_EDITED = "verdict_edited", pgettext_lazy("history", "edited the verdict")
    VERDICT_SUBMITTED = "verdict_submitted", pgettext_lazy("history", "submitted the verdict")
    VERDICT_SENT_BACK = "verdict_sent_back", pgettext_lazy("history", "sent the verdict back")
    VERDICT_APPROVED = "verdict_approved", pgettext_lazy("history", "approved the verdict")
    VERDICT_PUBLISHED = "verdict_published", pgettext_lazy("history", "published the verdict")
    VERDICT_WITHDRAWN = "verdict_withdrawn", pgettext_lazy("history", "withdrew the verdict")
    VERDICT_DISCARDED = (
        "verdict_discarded",
        pgettext_lazy("history", "discarded the draft of the verdict"),
    )
    VERDICT_RESTORED = (
        "verdict_restored",
        pgettext_lazy("history", "restored the draft of the verdict"),
    )
    NOTICE_DRAFTED = "notice_drafted", pgettext_lazy("history", "drafted a correction notice")
    NOTICE_EDITED = "notice_edited", pgettext_lazy("history", "edited a correction notice")
    NOTICE_APPROVED = "notice_approved", pgettext_lazy("history", "approved a correction notice")


def label_of(action: str) -> str:
    """The action in the reader's language; a code that a later version wrote as it is."""
    return str(Action(action).label) if action in Action else action
