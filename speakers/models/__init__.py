"""Who speaks, which records were merged, and which may be one."""

from speakers.models.account import Account
from speakers.models.likeness import Likeness
from speakers.models.merge import Merge
from speakers.models.name import Name
from speakers.models.position import Position
from speakers.models.speaker import Speaker, SpeakerQuerySet

__all__ = ["Account", "Likeness", "Merge", "Name", "Position", "Speaker", "SpeakerQuerySet"]
