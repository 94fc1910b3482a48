"""Reasons as HTML: what is shown, what is not, and that nothing runs."""

from html.parser import HTMLParser

import pytest

from claims.verdicts.markdown import as_html


def elements(html):
    """The elements that a browser would make, each with its attributes."""
    found = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attributes: found.append((tag, dict(attributes)))
    parser.feed(html)
    return found


def test_paragraphs_emphasis_lists_quotes_and_tables_are_shown():
    html = as_html(
        "**Nein.** Der Haushalt:\n\n- Brücke\n- Tunnel\n\n> Zitat\n\n| Jahr | Euro |\n| --- | "
        "--- |\n| 2017 | 3 |"
    )
    for piece in ("<strong>Nein.</strong>", "<li>Brücke</li>", "<blockquote>", "<td>2017</td>"):
        assert piece in html


def test_a_link_keeps_its_address_and_gives_nothing_away():
    html = as_html("[Beleg](https://example.org/a?b=1&c=2)")
    assert html == (
        '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer nofollow">Beleg</a></p>\n'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        "![Bild](https://example.org/zaehler.gif)",
        "[hier](javascript:alert(1))",
        "[hier](JaVaScRiPt:alert(1))",
        "[hier](data:text/html,<script>)",
        "<a href='x' style='position:fixed'>Deckel</a>",
        "[a](https://example.org 'x\" onclick=\"alert(1)')",
        '<https://example.org/"onmouseover=alert(1)>',
    ],
)
def test_nothing_of_it_runs_or_loads(text):
    for tag, attributes in elements(as_html(text)):
        assert tag in {"p", "a"}
        assert set(attributes) <= {"href", "title", "rel"}
        assert attributes.get("href", "https:").startswith("https:")


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("# Eins\n\n## Zwei\n\n### Drei", ["h3", "h4", "h5"]),
        ("#### Vier\n\n# Eins", ["h3", "h3"]),
        ("# 1\n\n###### 6\n\n###### 6\n\n###### 6\n\n###### 6", ["h3", "h4", "h5", "h6", "h6"]),
    ],
)
def test_headings_stand_below_the_pages_own_and_skip_no_level(text, levels):
    html = as_html(text, below=2)
    assert [html[at + 1 : at + 3] for at in range(len(html)) if html[at : at + 2] == "<h"] == levels


@pytest.mark.parametrize(
    "text", ["[" * 20_000, "> " * 10_000, "*a_" * 6_000, "`" * 19_999, "- " * 10_000]
)
def test_a_text_made_to_hang_the_desk_is_rendered(text):
    assert as_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "1. Mai 2024: Beginn\n1. Juni 2024: Ende",
        "15. Mai: Beginn\n1. Juni: Ende",
        "3. bis 5. Juni war Messe\n1. Juli war Schluss",
        "1. 6. 2024 Beginn\n1. 7. 2024 Ende",
        "2024. Das war das Jahr.\n2019. Das auch.",
        "1. June 2024: begin\n1. July 2024: end",
    ],
)
def test_a_line_that_begins_with_a_date_keeps_its_day_and_its_line(text):
    html = as_html(text)
    assert "<li>" not in html
    assert html == "<p>" + text.replace("\n", "<br>\n") + "</p>\n"


@pytest.mark.parametrize("text", ["1. Erstens\n2. Zweitens", "3. Maikäfer fliegen", "- 1. Juni"])
def test_what_is_no_date_is_a_list(text):
    assert "<li>" in as_html(text)
