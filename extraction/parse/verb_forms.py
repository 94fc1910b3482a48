"""What a form of a verb can be, whichever the language that makes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    ZU_INFINITIVE = "zu-infinitive"


@dataclass(frozen=True, slots=True)
class PrincipalParts:
    """»spricht, sprach, gesprochen, spräche«: third person singular, past, participle, past
    subjunctive.
    """

    #: Third person singular.
    present: str
    #: Third person singular of the past.
    past: str
    #: The past participle.
    participle: str
    #: Third person singular of the past subjunctive; "" where the language has none.
    subjunctive: str
