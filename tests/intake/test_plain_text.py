"""Plain text keeps every word and says what it says of itself."""

import pytest

from intake import ArticlePassageKind, read

BODY = "Die Stadt hat am Montag entschieden, das alte Rathaus zu sanieren. Der Rat stimmt zu."


def read_text(text):
    return read(text.encode())[0]


@pytest.mark.parametrize(
    ("line", "published", "authors"),
    [
        ("Lindenau, 14. Oktober 2025. Von Anna Adler", "2025-10-14", ("Anna Adler",)),
        ("By Claire Donnelly, 3 September 2025", "2025-09-03", ("Claire Donnelly",)),
        ("By Claire Donnelly and Marcus Webb", None, ("Claire Donnelly", "Marcus Webb")),
        ("Stand: 14.10.2025, 07:05 Uhr", "2025-10-14T07:05", ()),
        ("Von Anna v. Adler, dpa", None, ("Anna v. Adler", "dpa")),
        ("date 2017-07", "2017-07", ()),
        ("Anna Adler kam am 3. Mai 1987 in Ulm zur Welt.", None, ()),
        ("Bis zum 1. Juni 2031 muss alles fertig sein.", None, ()),
    ],
)
def test_date_and_authors_are_what_the_text_states(line, published, authors):
    record = read_text(f"Rathaus wird saniert\n\n{line}\n\n{BODY}")
    assert (record.published.iso if record.published else None, record.authors) == (
        published,
        authors,
    )
    assert record.text == f"Rathaus wird saniert\n\n{line}\n\n{BODY}"


def test_a_dateline_in_front_of_the_first_sentence_is_marked():
    record = read_text(f"Rathaus wird saniert\n\nLindenau, 14. Oktober 2025. {BODY}")
    assert record.published.iso == "2025-10-14"
    marked = [
        record.text[slice(*p.span)]
        for p in record.passages
        if p.kind is ArticlePassageKind.DATELINE
    ]
    assert marked == ["Lindenau, 14. Oktober 2025."]


@pytest.mark.parametrize(
    "time", ["7:12 PM · May 8, 2024", "19:12 · 8. Mai 2024 · 1.234 Mal angezeigt"]
)
def test_a_post_copied_from_its_platform_is_a_post(time):
    record = read_text(
        f"{BODY}\n\nAda Sommer\n@ada\nWir bauen das Rathaus um.\nEndlich!\n{time}\n\n{BODY}"
    )
    (post,) = record.posts
    assert (post.author, post.handle, post.text) == (
        "Ada Sommer",
        "ada",
        "Wir bauen das Rathaus um. Endlich!",
    )
    assert post.posted.iso == "2024-05-08"


def test_a_name_above_a_handle_without_a_date_is_no_post():
    assert read_text(f"{BODY}\n\nAnna Adler\n@ada\n\n{BODY}").posts == ()


def test_a_post_glued_to_its_neighbours_begins_where_its_words_do():
    record = read_text(
        f"{BODY.removesuffix('.')} und geht.Wir bauen jetzt. — Ada Sommer (@ada) 8. Mai 2024Danach war Ruhe."
    )
    (post,) = record.posts
    assert post.text == "Wir bauen jetzt."


def test_the_address_of_a_post_alone_in_its_paragraph_is_a_post():
    (post,) = read_text(f"{BODY}\n\nhttps://x.com/ada/status/975261271670099968\n\n{BODY}").posts
    assert (post.text, post.handle, post.posted.iso) == ("", "ada", "2018-03-18T06:43:01Z")


PRIVATE = "## Kontakte\n- Autorin: Vera Vogt, +49 30 555, vogt@nan.example"


@pytest.mark.parametrize(
    "between",
    [
        "# Notizblock\n\n## Orte\n",
        "* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "The following information is not intended for publication\n",
        "dpa-Notizblock\n\nRedaktionelle Hinweise\nZusammenfassung folgt\n\n",
        "dpa-Kontakte\n",
        "Notebook\n\nEditorial contacts\n",
    ],
)
def test_what_an_agency_has_for_desks_alone_is_left_out(between):
    """Also where its header is in no format that is known."""
    record = read_text(f"xyz0173 x pl 226\n\n{BODY}\n\n{between}{PRIVATE}\n")
    assert record.text.endswith("Der Rat stimmt zu.")
    assert "not for publication" in record.warnings[0]


def test_they_are_left_out_of_mails_pages_and_documents_too():
    told = f"{BODY}\n\ndpa-Kontakte\nAutorin: Vera Vogt, vogt@nan.example\n"
    mail = f"From: Desk <desk@nan.example>\nTo: x@y.example\nSubject: Rat\nDate: x\n\n{told}"
    page = "".join(f"<p>{line}</p>" for line in told.split("\n"))
    rich = r"{\rtf1 " + told.replace("\n", r"\par ").encode("ascii", "replace").decode() + "}"
    for data, name in ((mail, "a.eml"), (page, "a.html"), (rich, "a.rtf")):
        (record,) = read(data.encode(), name=name)
        assert record.text.endswith("Der Rat stimmt zu."), name
        assert "not for publication" in record.warnings[-1]


def test_a_notebook_that_somebody_writes_into_stays():
    text = f"{BODY}\n\nNotizblock\n\nDie Redaktion gab ihr einen Notizblock."
    assert read_text(text).text == text


def test_asterisks_that_part_a_story_stay():
    record = read_text(f"{BODY}\n\n* * *\n\n{BODY}")
    assert record.text.count("Rathaus") == 2
    assert record.warnings == ()


@pytest.mark.parametrize(
    ("place", "genre"),
    [
        ("Lindenau (ots) - ", "press_release"),
        ("LINDENAU, Germany, Feb. 1, 2027 /PRNewswire-AsiaNet/ -- ", "press_release"),
        ("Lindenau (dpa) - ", None),
        ("", None),
    ],
)
def test_a_place_line_tells_a_press_release(place, genre):
    assert read_text(f"Rathaus wird saniert\n\n{place}{BODY}").special_genre == genre


def test_a_notebook_is_looked_for_behind_any_number_of_blank_lines():
    """Each line is tried once; else this takes an hour."""
    blank = "\n" * 200_000
    record = read_text(f"{BODY}{blank}{BODY}")
    assert record.text.count("Rathaus") == 2
