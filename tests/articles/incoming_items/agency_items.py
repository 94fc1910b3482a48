"""Versions of an agency's item and their withdrawals, for tests."""

from __future__ import annotations

import json
from pathlib import Path

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem
from intake import ArticleRecord, Moment

WORDS = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird im Herbst."
MORE = f"{WORDS} Neu ist der zweite Satz."
OTHER = "Ganz andere Worte stehen in dieser Meldung über den Hafen und seine alten Kräne am Ufer."
SAID = "The agency has withdrawn it."


def record(text: str = WORDS, **facts) -> ArticleRecord:
    given = {"identifier": "urn:x:1", "outlet": "DNA", "language": "de", "version": "1"}
    return ArticleRecord(title="Brücke", text=text, **{**given, **facts})


def withdrawal(version: str = "2", **facts) -> ArticleRecord:
    return record("", version=version, status="canceled", **facts)


def place(given: ArticleRecord) -> str:
    outcome = place_record(given, IncomingItem(kind="record"))
    return outcome.get("fate") or outcome["error"]


def at(hour: int) -> Moment:
    return Moment(f"2026-11-28T{hour:02}:00:00+01:00")


def standing() -> list[str]:
    return [article.text for article in Article.objects.on_record().newest().order_by("pk")]


def in_file(path: Path, version: str, status: str, text: str = WORDS, **members) -> Path:
    item = {
        "uri": "urn:x:1", "version": version, "pubstatus": status, "language": "de",
        "headline": "Brücke", "body_text": text, "type": "text", "infosources": [{"name": "DNA"}],
        "provider": {"name": "DNA"}, "versioncreated": f"2026-11-28T1{version or 0}:00:00+01:00",
        **members,
    }  # fmt: skip
    path.write_text(json.dumps(item), "utf-8")
    return path
