"""Versions and withdrawals of one item that several workers settle at the same moment."""

from __future__ import annotations

import threading

import pytest
from django.db import connection

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem, ItemWithdrawal
from intake import ArticleRecord

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = "Der Rat von Lindenau hat am Dienstag die neue Brücke beschlossen. Gebaut wird im Herbst."
MORE, MOST = f"{WORDS} Neu ist ein Satz.", f"{WORDS} Neu sind gleich mehrere Worte dazu."


def record(text: str, version: str, status: str = "usable") -> ArticleRecord:
    return ArticleRecord(title="Brücke", text=text, language="de", outlet="DNA", version=version,
                         identifier="urn:x:1", status=status)  # fmt: skip


def place_at_once(*records: ArticleRecord) -> list[str]:
    """What became of each, or what was raised."""
    begin, fates = threading.Barrier(len(records)), []

    def place(given: ArticleRecord) -> None:
        try:
            begin.wait()
            outcome = place_record(given, IncomingItem(kind="record"))
            fates.append(outcome["fate"])
        except Exception as error:
            fates.append(repr(error))
        finally:
            connection.close()

    threads = [threading.Thread(target=place, args=(each,)) for each in records]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return fates


def test_in_whatever_order_there_is_one_row_and_one_article_and_it_is_withdrawn():
    sent = [record("", version, "canceled") for version in ("2", "2", "3")]
    fates = place_at_once(*sent, record(WORDS, "1"), record(WORDS, "1"))
    assert set(fates) <= {"noted", "new", "same", "withdrawn"}
    assert ItemWithdrawal.objects.get().item_version == "3"
    assert Article.objects.get().withdrawn_because


def test_in_whatever_order_the_latest_version_stands_and_each_is_there_once():
    fates = place_at_once(record(MORE, "2"), record(MORE, "2"), record(MOST, "3"))
    assert set(fates) <= {"new", "revision", "same"}
    assert Article.objects.newest().get().text == MOST
