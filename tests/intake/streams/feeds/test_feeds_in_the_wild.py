"""Feeds as sites serve them, broken in the ways that feeds are, against what was written down of
them first. ``gold.json`` names the facts of each head and entry, or the code of an error.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake import Document, IntakeError
from intake.feeds import read_entries, read_head
from intake.formats.feeds.entries import entry_records

WILD = Path(__file__).parent / "wild"
GOLD = json.loads((WILD / "gold.json").read_text("utf-8"))


def document(name):
    return Document((WILD / name).read_bytes(), address="https://feed.example/feed.xml")


def as_gold(found, names, head):
    if isinstance(found, IntakeError):
        return {"error": found.code}
    facts = {name: getattr(found, name, None) for name in names}
    if "words" in names:
        (record,) = entry_records([found], head)
        facts["words"] = record.text.split("\n\n")
    if "transcripts" in names:
        facts["transcripts"] = [each.address for each in found.files if each.is_transcript]
    return {name: plain(value) for name, value in facts.items()}


def plain(value):
    if isinstance(value, list | tuple | frozenset):
        return sorted(value) if isinstance(value, frozenset) else list(value)
    return value if isinstance(value, int) else str(value or "")


@pytest.mark.parametrize("name", GOLD)
def test_a_feed_is_read_as_its_site_meant_it(name):
    feed, expected = document(name), GOLD[name]
    head = read_head(feed)
    known = {fact: plain(getattr(head, fact, None)) for fact in expected.get("head", {})}
    assert known == expected.get("head", {})
    found = list(read_entries(feed))
    assert len(found) == len(expected["entries"])
    told = [as_gold(*pair, head) for pair in zip(found, expected["entries"], strict=True)]
    assert told == expected["entries"]


@pytest.mark.parametrize("encoding", ["ISO-8859-1", "us-ascii"])
def test_letters_in_utf_8_are_read_whatever_the_feed_calls_them(encoding):
    feed = f"<?xml version='1.0' encoding='{encoding}'?><rss><channel><title>Böte</title></channel>"
    assert read_head(Document(f"{feed}</rss>".encode())).title == "Böte"


def test_json_that_tells_of_a_feed_is_no_feed_behind_a_warning():
    item = {"id": "1", "url": "https://feed.example/1", "content_html": "<p>An <rss version='2.0'>"}
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": [item]}
    (entry,) = read_entries(Document(json.dumps(feed).encode()))
    assert entry.address == "https://feed.example/1"
