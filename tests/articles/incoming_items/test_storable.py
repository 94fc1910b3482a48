"""Characters that no column takes."""

from __future__ import annotations

import json

import pytest

from articles.incoming_items.reading import read_item
from articles.incoming_items.storable import storable
from articles.models import Article, IncomingItem, ItemWithdrawal
from intake import ArticleRecord, Moment, SpeechTurn
from streams.models import IntakeLine
from streams.watched_folder import WatchedFolder

pytestmark = pytest.mark.django_db
WORDS = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird im Herbst."
ITEM = {
    "uri": "urn:x:1", "version": "1", "pubstatus": "usable", "language": "de", "type": "text",
    "headline": "Brücke", "body_text": WORDS, "source": "DNA",
    "versioncreated": "2026-11-28T10:00:00+01:00",
}  # fmt: skip


@pytest.mark.parametrize("bad", ["a\0b", "a\ud800b", "\udfffa"])
@pytest.mark.parametrize("name", ["uri", "version", "headline", "source", "body_text", "language"])
def test_an_item_with_such_a_character_is_settled_by_every_way_in(tmp_path, name, bad):
    data = json.dumps({**ITEM, name: f"{ITEM[name]} {bad}"}).encode()
    item = IncomingItem.objects.create(kind="file", name="b.json", data=data)
    read_item(item)
    assert item.state in ("done", "failed")
    (tmp_path / "b.json").write_bytes(data)
    [(_path, file)] = WatchedFolder(tmp_path, settle=0).take_in_what_is_there()
    assert file.state == item.state
    assert Article.objects.count() <= 1


def test_a_withdrawal_with_such_a_number_is_kept_and_told(tmp_path):
    (tmp_path / "b.json").write_text(json.dumps({**ITEM, "uri": "a\0b", "pubstatus": "canceled"}))
    list(WatchedFolder(tmp_path, settle=0).take_in_what_is_there())
    assert ItemWithdrawal.objects.get().identifier == "a\ufffdb"
    assert "if it still comes" in IntakeLine.objects.get().problem


def test_spans_stay_where_they_are_and_moments_as_they_are():
    turn = SpeechTurn((2, 3), "A\0", pieces=((0, 1), (2, 3)))
    given = ArticleRecord("t", "a\0b", turns=(turn,), published=Moment("2026"), origins={"a": "\0"})
    clean = storable(given)
    assert (clean.text, clean.turns[0].speaker, clean.origins) == ("a\ufffdb", "A\ufffd", {
        "a": "\ufffd"})  # fmt: skip
    assert (clean.turns[0].pieces, clean.published) == (turn.pieces, given.published)
    whole = ArticleRecord("t", "text", turns=(SpeechTurn((0, 1), "A"),))
    assert storable(whole) is whole
