"""Markdown: words without marks, facts of the front matter, speakers of transcripts."""

import pytest

from intake import ArticlePassageKind, read
from intake.errors import NoTextError
from intake.formats.markdown import is_markdown

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


def test_prose_between_two_rules_is_no_front_matter():
    record = one("---\nAnna Adler came: late.\n\nIt rained.\n\n---\n\nThen it was over.\n")
    assert record.text.split("\n\n") == [
        "Anna Adler came: late.",
        "It rained.",
        "Then it was over.",
    ]


def test_values_set_in_below_their_names_are_read():
    record = one(
        "---\ntitle: >-\n  The fair\n  opens\nauthors:\n  - name: Anna Adler\n    url: x\n"
        "  - Bert Berg\ndate: 2026-13-45\n---\n\nIt rained.\n"
    )
    assert (record.title, record.authors) == ("The fair opens", ("Anna Adler", "Bert Berg"))
    assert record.warnings == ("»2026-13-45« is no date of the calendar.",)


def test_a_day_at_the_beginning_of_a_line_is_no_item_of_a_list():
    record = one("Sie ruhten.\n\n3. Oktober war frei.\n\n1. Die Miete\n2. Das Bad\n")
    assert record.text.split("\n\n")[1:] == ["3. Oktober war frei.", "Die Miete", "Das Bad"]


PRIVATE = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n"


def test_headings_of_notes_that_are_left_out_are_left_out_too():
    record = one(f"# Fair\n\nIt rained.\n\n{PRIVATE}## Contact\n\nVera Vogt\n")
    assert record.text == "Fair\n\nIt rained."
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Fair"]


@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_notes_for_editors_alone_are_no_text(name):
    with pytest.raises(NoTextError):
        one(f"{PRIVATE}Vera Vogt\n", name)


def test_quotations_in_quotations_and_longer_fences_leave_no_marks():
    record = one("It rained.\n\n> She said:\n> > I am glad.\n\n````\n```\nx\n````\n\nWell.\n")
    assert record.text == "It rained.\n\nShe said: I am glad.\n\nWell."


@pytest.mark.parametrize("mark", ["<!-- ", "```a\n", "[^a", "![a", "---\na: b\n"])
def test_marks_that_nothing_closes_cost_no_words_and_no_time(mark):
    """Each is looked for once; else a file of such marks takes an hour."""
    record = one(mark * (600_000 // len(mark)) + "\n\nIt rained.\n")
    assert record.text.endswith("It rained.")


def test_front_matter_of_any_length_is_read():
    facts = "".join(f"a{number}: b\n" for number in range(40_000))
    record = one(f"---\n{facts}author: Anna Adler\n---\n\nIt rained.\n")
    assert (record.text, record.authors) == ("It rained.", ("Anna Adler",))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("The mayor, [Owen Marsh](https://example.org/marsh), said no.", True),
        ("# Tram plan shelved\n\nThe **city council** said no.", True),
        ("> We will look again.\n\nThat, **she** said, was wrong.", True),
        ("- Cost: 310\n- Length: 9 km\n\nNothing else is marked.", False),
        ("#tram is no heading, and 2 ** 3 nothing in bold.", False),
        ("Er sagte [im Original: »no«] (so die Mitschrift) nichts.", False),
    ],
)
def test_a_pasted_text_is_markdown_by_its_links_or_by_two_kinds_of_marks(text, marked):
    assert is_markdown(text) is marked
