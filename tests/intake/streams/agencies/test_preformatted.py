"""Bodies of agencies whose lines are set, and parted by blank lines."""

import pytest

from intake import read

from .test_agency_dialects import g2, xhtml

LINES = """LINDENAU (NAN) - The bridge
stays closed, the mayor said.

It will be open on Monday,
or never.
"""
PROSE = (
    "LINDENAU (NAN) - The bridge stays closed, the mayor said.\n\n"
    "It will be open on Monday, or never."
)


@pytest.mark.parametrize("words", [f"<pre>{LINES}</pre>", f"<div><pre>\n{LINES}</pre></div>"])
def test_set_lines_are_joined_into_paragraphs(words):
    (record,) = g2(xhtml(words))
    assert record.text == PROSE


def test_so_are_those_of_nitf():
    nitf = f"<nitf><body><body.content><pre>{LINES}</pre></body.content></body></nitf>"
    (record,) = read(nitf.encode())
    assert record.text == PROSE


def test_a_set_line_alone_is_one_paragraph():
    (record,) = g2(xhtml("<pre>The bridge stays closed, the mayor said.</pre>"))
    assert record.text == "The bridge stays closed, the mayor said."
