"""Articles in one JSON document: a list of objects, an object alone, or a list inside of one, as
crawlers (news-please, Fundus) and interfaces of outlets and collectors give them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ...errors import BrokenDocumentError, IntakeError, NoTextError
from ...readers.decoding import decode_text
from ...records import ArticleRecord
from ...registry import NO, Document, Format
from .json_lines import NAMED, read_object

_LISTS = ("articles", "results", "items", "docs", "documents", "data", "hits", "entries")
_AROUND = ("response", "data", "result", "hits")
_SURE = 0.24  # less than JSON Lines, of which one line may be an object alone


def read_json_articles(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    """A record for each article, or an error with its number."""
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except (ValueError, RecursionError) as error:
        raise BrokenDocumentError(str(error)[:200]) from error
    objects = _objects(found)
    if not objects:
        raise NoTextError
    for number, each in enumerate(objects, 1):
        item = f"item {number}" if len(objects) > 1 else ""
        try:
            if not isinstance(each, dict):
                raise BrokenDocumentError("not a JSON object")
            yield read_object(each)
        except IntakeError as error:
            yield type(error)(error.detail, item=item)


def _objects(found: Any) -> list[Any]:
    """What stands in the list; nothing where no object is in it."""
    if isinstance(found, list):
        return found if any(isinstance(each, dict) for each in found) else []
    if not isinstance(found, dict):
        return []
    for name in _LISTS:
        if isinstance(listed := found.get(name), list) and any(isinstance(e, dict) for e in listed):
            return _objects(listed)
    inner = (found[name] for name in _AROUND if isinstance(found.get(name), dict))
    return next(filter(None, (_objects(each) for each in inner if _has_list(each))), [found])


def _has_list(found: dict[str, Any]) -> bool:
    return any(isinstance(found.get(name), list) for name in _LISTS)


def _sniff(document: Document) -> float:
    head = document.head
    is_json = re.match(r"\[\s*\{\s*\"|\{\s*\"", head)
    return _SURE if is_json and document.is_whole and NAMED.search(head) else NO


FORMAT = Format(
    name="JSON of articles",
    read=read_json_articles,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
