"""What came in, without the characters that no column of PostgreSQL takes: files may hold U+0000
and halves of surrogate pairs, also escaped in JSON.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from intake.dates.moments import Moment

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
#: As long as what it stands for, since spans point into the text.
_INSTEAD = "\ufffd"
Value = TypeVar("Value")


def storable(value: Value) -> Value:
    """The same text, or the same record with all that it holds."""
    found: Any = value
    if isinstance(value, str):
        found = _UNSTORABLE.sub(_INSTEAD, value)
    elif isinstance(value, tuple):
        # Spans are many, and hold numbers.
        found = tuple(each if isinstance(each, int) else storable(each) for each in value)
    elif isinstance(value, dict):
        found = {key: storable(each) for key, each in value.items()}
    elif is_dataclass(value) and not isinstance(value, type | Moment):
        found = _record(value)
    return found  # type: ignore[no-any-return]


def _record(record: Any) -> Any:
    changed = {}
    for field in fields(record):
        before = getattr(record, field.name)
        if isinstance(before, str | tuple | dict) and (after := storable(before)) != before:
            changed[field.name] = after
    return replace(record, **changed) if changed else record
