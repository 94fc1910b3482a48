"""Curation in the Django admin."""

from .merges import MergeAdmin
from .records import SpeakerAdmin

__all__ = ["MergeAdmin", "SpeakerAdmin"]
