"""Markdown: words without marks, facts of the front matter, speakers of transcripts."""

import pytest

from intake import ArticlePassageKind, read

from ..turns_of import of_kind, said

BOTH = [("Anna Adler", "Rents rose."), ("Bernd Winter", "I do not agree."), ("Anna Adler", "Well.")]


def one(text, name="x.md"):
    (record,) = read(text.encode(), name=name)
    return record


@pytest.mark.parametrize(
    "text",
    [
        "**Anna Adler:** Rents rose.\n\n**Bernd Winter:** I do *not* agree. \\[laughs\\]\n\n"
        "**Break:** \\[00:01:02.19\\]\n\n**Anna Adler:** Well.",
        "# Call\n\n[00:00:02] **Anna Adler:** Rents rose.\n\n[00:00:15] **Bernd Winter:** I do not agree."
        "\n\n[00:01:02] **Anna Adler:** Well.",
        "## Part one\n\nAnna Adler: 00:00:02\n\nRents rose.\n\nBernd Winter: 00:00:15\n\nI do not agree."
        "\n\n## Part two\n\nAnna Adler: 00:01:02\n\nWell.",
        "**Anna Adler**: Rents rose.\n**Bernd Winter**: I do\nnot agree.\n**Anna Adler**: Well.",
        "### Anna Adler (00:02)\n\nRents rose.\n\n### Bernd Winter (00:15)\n\nI do not agree.\n\n"
        "### Anna Adler (01:02)\n\nWell.",
    ],
    ids=["bold", "times in front", "times behind", "lines", "headings"],
)
def test_transcripts_have_their_speakers_and_no_marks(text):
    record = one(text)
    assert said(record) == BOTH
    assert not set(record.text) & set("*#\\")


def test_labels_in_bold_tell_markdown_under_any_name():
    text = (
        "**Anna Adler:** Rents rose.\n\n**Bernd Winter:** I do not agree.\n\n**Anna Adler:** Well."
    )
    assert said(one(text, "x.txt")) == BOTH


ARTICLE = """---
title: "The fair opens"
date: 2024-03-05
authors:
  - Anna Adler
  - Bert Berg
tags: [fair, 'town']
canonical_url: https://lindenau.example/fair
language: en-GB
---

<!-- for the desk: call again -->
# Another heading

The fair **opens** on [Monday](https://x.example/a_(b)), the
mayor said[^1]. ![a picture](p.png)It costs 2\\*3 euros &amp; a `coin`.

> "We are glad", she said.

- One ~~free~~ ride
- Two snake_case_names

---

## What next

```
print("no words")
```
The fair_ends_ soon.
"""


def test_an_article_has_the_facts_of_its_front_matter():
    record = one(ARTICLE)
    assert (record.title, record.published.iso) == ("The fair opens", "2024-03-05")
    assert (record.authors, record.language) == (("Anna Adler", "Bert Berg"), "en")
    assert record.address == "https://lindenau.example/fair"
    assert record.turns == ()


def test_words_stand_as_a_reader_sees_them():
    record = one(ARTICLE)
    assert record.text.split("\n\n") == [
        "Another heading",
        "The fair opens on Monday, the mayor said. It costs 2*3 euros & a coin.",
        '"We are glad", she said.',
        "One ride",
        "Two snake_case_names",
        "What next",
        "The fair_ends_ soon.",
    ]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Another heading", "What next"]
    assert of_kind(record, ArticlePassageKind.LIST_ITEM) == ["One ride", "Two snake_case_names"]
