"""Who speaks, and which records were merged."""

from .merge import Merge
from .speaker import Account, Name, Position, Speaker, SpeakerQuerySet

__all__ = ["Account", "Merge", "Name", "Position", "Speaker", "SpeakerQuerySet"]
