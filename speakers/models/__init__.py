"""Who speaks, which records were merged, and which may be one."""

from .likeness import Likeness
from .merge import Merge
from .speaker import Account, Name, Position, Speaker, SpeakerQuerySet

__all__ = ["Account", "Likeness", "Merge", "Name", "Position", "Speaker", "SpeakerQuerySet"]
