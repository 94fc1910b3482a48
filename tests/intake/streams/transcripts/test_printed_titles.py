"""Titles between what the chair of a Landtag says."""

import pytest

from intake import ArticlePassageKind, read

from ..turns_of import of_kind, said

STACK = "1. Wohnen bezahlbar machen\nAntrag der Fraktion der SPD\nDrucksache 17/1234\nErste Lesung"


def sitting(*between):
    words = "\n".join(between)
    text = (
        f"Präsident Jan Wolf: Ich rufe auf:\n{words}\n\nAnna Adler (SPD): Wir bauen.\n\n"
        "Präsident Jan Wolf: Danke.\n\nBert Berg (CDU): Nein.\n"
    )
    (record,) = read(text.encode(), name="protokoll.txt")
    return record


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_stack_of_titles_is_nobodys_words(gap):
    record = sitting(f"{gap}{STACK}{gap}", "Das Wort hat Frau Adler.")
    first = said(record)[0]
    assert first == ("Jan Wolf", "Ich rufe auf: Das Wort hat Frau Adler.")
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER) == [STACK]


def test_titles_in_one_paragraph_are_nobodys_words():
    record = sitting("", "Wohnen Antrag der Fraktion der SPD Drucksache 17/1234 Erste Lesung", "")
    assert said(record)[0] == ("Jan Wolf", "Ich rufe auf:")


@pytest.mark.parametrize(
    "words",
    [
        "den Antrag der SPD\nDrucksache 17/1234\nund lasse abstimmen.",
        "Das steht in der\nDrucksache 17/1234.",
        "\nIch verweise auf den Antrag Drucksache 17/1234. Er ist alt.",
    ],
)
def test_a_paper_that_is_spoken_of_is_said(words):
    assert not of_kind(sitting(words), ArticlePassageKind.PRINTED_MATTER)
