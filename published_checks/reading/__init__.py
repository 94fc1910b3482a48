"""Published checks out of bytes, in the forms that publishers really write; no database."""

from __future__ import annotations

from published_checks.reading.files import read_checks
from published_checks.reading.records import CheckRecord, ChecksRead, RefusedCheck

__all__ = ["CheckRecord", "ChecksRead", "RefusedCheck", "read_checks"]
