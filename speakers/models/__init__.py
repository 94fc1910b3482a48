"""Who speaks, which records were merged, and which may be one."""

from speakers.models.likeness import Likeness
from speakers.models.merge import Merge
from speakers.models.speaker import Account, Name, Position, Speaker, SpeakerQuerySet

__all__ = ["Account", "Likeness", "Merge", "Name", "Position", "Speaker", "SpeakerQuerySet"]
