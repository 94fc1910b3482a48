"""A folder as a crawler leaves it: the archives are read, and what lies beside them is told."""

import gzip
import json

import pytest

from intake import ArticleRecord, read_items
from intake.batches.folders import read_folder
from intake.errors import NoArticleError

from .test_warc import page, warc

PAGES = "\n".join(
    (
        '{"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": true}',
        '{"id": "1", "url": "https://example.org/a", "title": "Eins", "text": "Die Stadt baut."}',
    )
)
LOG = json.dumps(
    {"timestamp": "2025-10-14T10:00:00.000Z", "logLevel": "info", "context": "general",
     "message": "Crawl Status", "details": {"crawled": 1}}
)  # fmt: skip
CDXJ = 'org,example)/a 20251014100000 {"url": "https://example.org/a", "mime": "text/html"}\n'
CDX = " CDX N b a m s k r M S V g\norg,example)/ 20251014100000 https://example.org/ text/html\n"
IDX = '!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}\n'


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("pages.jsonl", PAGES, "a list of the archived pages"),
        ("crawl-1.log", f"{LOG}\n{LOG}\n", "a crawler's log"),
        ("index.cdxj", CDXJ * 2, "an index of captures"),
        ("index.cdx", CDX, "an index of captures"),
        ("index.idx", IDX, "an index of captures"),
    ],
)
def test_what_lies_beside_an_archive_is_no_article(name, words, said):
    (error,) = read_items(words.encode(), name=name)
    assert isinstance(error, NoArticleError)
    assert error.detail == said


def test_a_packed_index_is_no_article_either():
    (error,) = read_items(gzip.compress(CDXJ.encode()), name="index.cdx.gz")
    assert isinstance(error, NoArticleError)


def test_a_folder_of_a_crawler_gives_each_page_once(tmp_path):
    collection = tmp_path / "collections" / "lindenau"
    for name in ("archive", "pages", "logs", "warc-cdx"):
        (collection / name).mkdir(parents=True)
    archive = warc(page("https://example.org/a", "Eins"), page("https://example.org/b", "Zwei"))
    (collection / "archive" / "rec-1.warc.gz").write_bytes(archive)
    (collection / "pages" / "pages.jsonl").write_text(PAGES)
    (collection / "logs" / "crawl-1.log").write_text(f"{LOG}\n{LOG}\n")
    (collection / "warc-cdx" / "rec-1.cdxj").write_text(CDXJ)
    items = [item for _, item in read_folder(tmp_path)]
    assert [item.title for item in items if isinstance(item, ArticleRecord)] == ["Eins", "Zwei"]
    others = [item for item in items if not isinstance(item, ArticleRecord)]
    assert len(others) == 3
    assert all(isinstance(item, NoArticleError) for item in others)


def test_articles_as_lines_are_still_articles():
    lines = '{"url": "https://example.org/a", "title": "Eins", "text": "Die Stadt baut schneller."}'
    (record,) = read_items(f"{lines}\n".encode(), name="pages.jsonl")
    assert record.title == "Eins"
