"""Templates, style sheets and scripts are laid out so that a change shows in few lines."""

import re

from django.conf import settings

LONGEST_LINE = 100
SOURCES = [
    file
    for folder, ending in (
        ("templates", "html"),
        ("templates", "jinja"),
        ("static/css", "css"),
        ("static/js", "js"),
    )
    for file in sorted((settings.BASE_DIR / folder).rglob(f"*.{ending}"))
]
# A comment or a quoted text may hold a semicolon.
NO_DECLARATION = re.compile(r"/\*.*?\*/|\"[^\"]*\"|url\([^)]*\)", re.DOTALL)


def test_no_line_is_longer_than_a_hundred_columns():
    assert len(SOURCES) > 100
    assert [
        f"{file.relative_to(settings.BASE_DIR)}:{number} has {len(line)} columns"
        for file in SOURCES
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if len(line) > LONGEST_LINE
    ] == []


def test_a_line_of_a_style_sheet_has_one_declaration_at_most():
    assert [
        f"{file.name}: {line.strip()}"
        for file in SOURCES
        if file.suffix == ".css"
        for line in NO_DECLARATION.sub("", file.read_text("utf-8")).splitlines()
        if line.count(";") > 1 or re.search(r"\{.*:.*;", line)
    ] == []
