"""The sentence around a claim, with its words marked, and one more on either side."""

import pytest

from claims.display import sentence_context
from claims.display.sentence_context import attach_sentences, sentence_in, sentence_of, with_window
from claims.models import Claim
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
    [opened] = with_window(Claim.objects.filter(pk=claims[0].pk))
    assert claims[0].sentence == sentence_of(opened)
    assert claims[1].sentence.before == ""


def shown(claims):
    return [
        (each.before, "".join(piece.text for piece in each.pieces), each.after)
        for each in (claim.sentence for claim in claims)
    ]


@pytest.mark.django_db
def test_a_headline_is_no_sentence_before_or_behind_a_claim():
    title, below = "Streit um die Brücke", "Wie es weitergeht"
    article = an_article(f"{title}\nSie sagte: „Ja.“\n{below}\nEr schwieg.")
    for words in (title, below):
        begin = article.text.index(words)
        article.passages.create(kind="headline", begin=begin, end=begin + len(words))
    claims = [a_claim(article, quote="„Ja.“"), a_claim(article, quote="Streit um die Brücke")]
    attach_sentences(claims)
    assert shown(claims)[0] == ("", "Sie sagte: „Ja.“", "")
    assert shown(claims)[1][1] == title


@pytest.mark.django_db
def test_what_the_facts_of_the_article_say_is_no_sentence_of_it():
    text = "date 2024-05-02 Sie sagte: „Ja.“ Er schwieg. Von Eva Adler\nDann war es aus."
    article = an_article(text)
    for kind, words in (("dateline", "date 2024-05-02"), ("byline", "Von Eva Adler")):
        begin = text.index(words)
        article.passages.create(kind=kind, begin=begin, end=begin + len(words))
    claims = [a_claim(article, quote=quote) for quote in ("„Ja.“", "Er schwieg.", "Dann war es")]
    attach_sentences(claims)
    assert shown(claims) == [
        ("", "Sie sagte: „Ja.“", "Er schwieg."),
        ("Sie sagte: „Ja.“", "Er schwieg.", ""),
        ("", "Dann war es aus.", ""),
    ]


@pytest.mark.django_db
def test_the_line_that_says_whose_a_post_is_stands_in_no_sentence():
    text = "Er schrieb:\nWir bauen. Bald. — Eva Adler (@eva) 11. März 2024\nDann schwieg er."
    article = an_article(text)
    body = {"body_begin": text.index("Wir"), "body_end": text.index(" —")}
    end = text.index("\nDann")
    post = article.posts.create(begin=body["body_begin"], end=end, platform="twitter", **body)
    claim = a_claim(article, quote="Wir bauen.", post=post)
    attach_sentences([claim])
    assert shown([claim]) == [("", "Wir bauen.", "Bald.")]
