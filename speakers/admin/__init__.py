"""Curation in the Django admin."""

from speakers.admin.merges import MergeAdmin
from speakers.admin.records import SpeakerAdmin

__all__ = ["MergeAdmin", "SpeakerAdmin"]
