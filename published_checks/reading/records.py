"""What the readers return."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One check of one claim. Dates are ISO 8601 of their own precision, "" where none is told."""

    claim: str
    address: str
    rating: str
    #: From 0 (false) to 1 (true); None where neither words nor numbers tell.
    truth: float | None = None
    publisher: str = ""
    claimant: str = ""
    claimed_on: str = ""
    reviewed_on: str = ""
    title: str = ""
    #: ISO 639-1; "" where nothing tells.
    language: str = ""


@dataclass(frozen=True, slots=True)
class RefusedCheck:
    """What could not be taken, by where it stands (»line 7«, »item 3«), and why."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


@dataclass(slots=True)
class ChecksRead:
    """All of a file: what was read, and what was refused."""

    checks: list[CheckRecord] = field(default_factory=list)
    refused: list[RefusedCheck] = field(default_factory=list)
