"""Records in a form that JSON keeps: between processes, and until somebody says what they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .dates.moments import Moment
from .records import ArticlePost, ArticleRecord, SpecialGenre, SpeechTurn


def to_json(record: ArticleRecord) -> dict[str, Any]:
    """The record in a form that JSON keeps and :func:`from_json` reads."""
    kept = {
        name: getattr(record, name)
        for name in ("title", "text", "lead", "outlet", "authors", "language", "address")
    }
    moments = {
        name: getattr(record, name).iso if getattr(record, name) else ""
        for name in ("published", "modified")
    }
    posts = [
        {**{k: getattr(post, k) for k in post.__dataclass_fields__ if k != "posted"},
         "posted": post.posted.iso if post.posted else ""}
        for post in record.posts
    ]  # fmt: skip
    return {
        **kept,
        **moments,
        "posts": posts,
        "turns": [turn_as_json(turn) for turn in record.turns],
        "origins": dict(record.origins),
        "identifier": record.identifier,
        "evolved_from": record.evolved_from,
        "status": record.status,
        "version": record.version,
        "embargo": record.embargo.iso if record.embargo else "",
        "special_genre": record.special_genre.value if record.special_genre else "",
        "urgency": record.urgency,
        "subjects": list(record.subjects),
        "subject_codes": list(record.subject_codes),
        "places": list(record.places),
    }


def from_json(stored: dict[str, Any]) -> ArticleRecord:
    facts = dict(stored)
    for name in ("published", "modified", "embargo"):
        facts[name] = Moment(facts[name]) if facts.get(name) else None
    genre = facts.get("special_genre")
    facts["special_genre"] = SpecialGenre(genre) if genre else None
    for name in ("subjects", "subject_codes", "places"):
        facts[name] = tuple(facts.get(name, ()))
    facts["authors"] = tuple(facts["authors"])
    facts["posts"] = tuple(
        ArticlePost(
            **{
                **post,
                "span": tuple(post["span"]),
                "body": tuple(post["body"]),
                "posted": Moment(post["posted"]) if post["posted"] else None,
            }
        )
        for post in facts["posts"]
    )
    facts["turns"] = turns_from(facts["turns"])
    return ArticleRecord(**facts)


def turns_from(stored: Iterable[dict[str, Any]]) -> tuple[SpeechTurn, ...]:
    """Speech turns as an article keeps them."""
    return tuple(
        SpeechTurn(
            **{
                **turn,
                "span": tuple(turn["span"]),
                "pieces": tuple(map(tuple, turn["pieces"])),
                "times": tuple(map(tuple, turn["times"])),
                "read_out": tuple(map(tuple, turn.get("read_out", ()))),
            }
        )
        for turn in stored
    )


def turn_as_json(turn: SpeechTurn) -> dict[str, Any]:
    return {name: getattr(turn, name) for name in turn.__dataclass_fields__}
