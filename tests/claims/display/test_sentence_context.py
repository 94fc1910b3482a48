"""The sentence around a claim, with its words marked, and one more on either side."""

import pytest

from claims.display import sentence_context
from claims.display.sentence_context import attach_sentences, sentence_in, sentence_of
from tests.cast import a_claim, an_article

TEXT = (
    "Am 3. Juni kam Dr. Sommer. Sie sagte: „Wir bauen die Brücke.“ Das gefiel nicht allen.\n"
    "Herr A. Winter rief laut: Nie! Dann ging er."
)


def around(quote, text=TEXT):
    begin = text.index(quote)
    found = sentence_in(text, 0, [[begin, begin + len(quote)]])
    marked = "".join(f"[{p.text}]" if p.is_quote else p.text for p in found.pieces)
    return found.before, marked, found.after


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        (
            "„Wir bauen die Brücke.“",
            (
                "Am 3. Juni kam Dr. Sommer.",
                "Sie sagte: [„Wir bauen die Brücke.“]",
                "Das gefiel nicht allen.",
            ),
        ),
        (
            "kam Dr. Sommer",
            (
                "",
                "Am 3. Juni [kam Dr. Sommer].",
                "Sie sagte: „Wir bauen die Brücke.“",
            ),
        ),
        (
            "Nie!",
            (
                "Das gefiel nicht allen.",
                "Herr A. Winter rief laut: [Nie!]",
                "Dann ging er.",
            ),
        ),
        ("Dann ging er.", ("Herr A. Winter rief laut: Nie!", "[Dann ging er.]", "")),
    ],
)
def test_the_sentence_is_found_by_marks_and_lines_and_not_by_abbreviations(quote, expected):
    assert around(quote) == expected


def test_a_claim_in_parts_has_each_part_marked():
    text = "„Wir bauen“, sagte sie am Montag, „und zwar bald.“ Er schwieg."
    spans = [[0, 11], [text.index("„und"), text.index(" Er")]]
    found = sentence_in(text, 0, spans)
    assert [(p.text, p.is_quote) for p in found.pieces] == [
        ("„Wir bauen“", True),
        (", sagte sie am Montag, ", False),
        ("„und zwar bald.“", True),
    ]


def test_a_claim_over_two_sentences_has_both():
    assert around("Das gefiel nicht allen.\nHerr A. Winter")[1] == (
        "[Das gefiel nicht allen.\nHerr A. Winter] rief laut: Nie!"
    )


@pytest.mark.django_db
def test_a_list_reads_a_stretch_of_each_text_and_asks_once(django_assert_num_queries, monkeypatch):
    monkeypatch.setattr(sentence_context, "REACH", 40)
    text = "Wort " * 500 + "Er ging. Sie sagte: „Ja, gern.“ Alle lachten. " + "Wort " * 500
    claims = [a_claim(an_article(text), quote="„Ja, gern.“"), a_claim()]
    with django_assert_num_queries(1):
        attach_sentences(claims)
    assert "".join(piece.text for piece in claims[0].sentence.pieces) == "Sie sagte: „Ja, gern.“"
    assert claims[0].sentence == sentence_of(claims[0], text)
    assert claims[1].sentence.before == ""
