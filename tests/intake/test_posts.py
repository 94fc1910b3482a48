"""Embedded posts of every platform, in every form that pages have: a page for each in ``pages/``."""

import json
from pathlib import Path

import pytest

from intake import read

PAGES = Path(__file__).parent / "pages"
EXPECTED = json.loads((PAGES / "expected.json").read_text(encoding="utf-8"))
BEFORE = "Die Stadt hat am Montag entschieden, das alte Rathaus zu sanieren"
AFTER = "Der Rat stimmt im Dezember darüber ab"


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_post_is_read_with_all_that_its_markup_holds_at_its_place(name):
    record = read((PAGES / f"{name}.html").read_bytes(), address="https://kurier.example/a")[0]
    (post,) = record.posts
    expected = EXPECTED[name]
    posted = post.posted.iso if post.posted else None
    found = {
        "platform": post.platform,
        "handle": post.handle,
        "author": post.author,
        "text": post.text,
        "address": post.address,
        "posted": posted if expected["posted"] else None,
    }
    assert found == expected
    assert record.text.index(BEFORE) < post.span[0] < record.text.index(AFTER)
    assert record.text[slice(*post.body)] == post.text
    words = expected["text"]
    assert not words or record.text.count(words) == 1
    assert "zustimm" not in record.text.lower()
