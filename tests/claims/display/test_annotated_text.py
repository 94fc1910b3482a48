import pytest

from articles.models import Article, Passage, Post
from claims.display.annotated_text import (
    TextBlock,
    cut_at_markings,
    divide,
    lay_out,
    markings_of,
    number_claims,
)
from claims.models import Claim


def claim(pk, *spans, cue=(), speaker=(), kind="Direct"):
    return Claim(
        pk=pk,
        kind=kind,
        begin=spans[0][0],
        end=spans[-1][1],
        spans={
            "quote": [list(s) for s in spans],
            "cue": [list(s) for s in cue],
            "speaker": [list(s) for s in speaker],
        },
    )


def pieces(text, *claims):
    block = TextBlock("paragraph", 0, len(text))
    for card in number_claims(claims):
        block.markings += markings_of(card)
    return [
        (piece.text, [card.claim.pk for card in piece.cards])
        for piece in cut_at_markings(text, block)
    ]


def test_a_quote_is_one_piece_between_what_is_not_marked():
    assert pieces("Er sagt: Ja. Gut.", claim(1, (9, 12))) == [
        ("Er sagt: ", []),
        ("Ja.", [1]),
        (" Gut.", []),
    ]


def test_a_nested_claim_lies_inside_the_outer_one():
    assert pieces("abcdef", claim(1, (0, 6)), claim(2, (2, 4))) == [
        ("ab", [1]),
        ("cd", [1, 2]),
        ("ef", [1]),
    ]


def test_claims_that_overlap_share_the_piece_that_both_cover():
    assert pieces("abcdef", claim(1, (0, 4)), claim(2, (2, 6))) == [
        ("ab", [1]),
        ("cd", [1, 2]),
        ("ef", [2]),
    ]


def test_a_quote_around_its_frame_is_marked_in_both_parts_and_numbered_at_the_last():
    text = "„Ja“, sagt sie, „gut.“"
    block = TextBlock("paragraph", 0, len(text))
    (card,) = number_claims([claim(1, (0, 4), (16, 22))])
    block.markings += markings_of(card)
    found = cut_at_markings(text, block)
    assert [piece.text for piece in found if piece.cards] == ["„Ja“", "„gut.“"]
    assert [piece.text for piece in found if piece.ending] == ["„gut.“"]


def test_cue_and_speaker_are_named_by_claim():
    text = "Ada sagt: Ja."
    block = TextBlock("paragraph", 0, len(text))
    for card in number_claims([claim(7, (10, 13), cue=[(4, 8)], speaker=[(0, 3)])]):
        block.markings += markings_of(card)
    found = {piece.text: piece for piece in cut_at_markings(text, block)}
    assert found["sagt"].cue == (7,)
    assert found["Ada"].speaker == (7,)


def test_emoji_and_combining_letters_count_as_code_points():
    text = "😀 café „🇩🇪 ja“ x"
    begin = text.index("„")
    assert ("„🇩🇪 ja“", [1]) in pieces(text, claim(1, (begin, text.index("“") + 1)))


def test_paragraphs_posts_and_passages_are_blocks_of_their_own():
    text = " date 2017-07 Erster Absatz.\n\n© Bild: Foto\nZweiter. Kurz (@k) 1. Mai 2020 Dritter."
    post = Post(begin=text.index("Kurz"), end=text.index(" Dritter"), body_begin=text.index("Kurz"))
    post.body_end = post.body_begin + 4
    passages = [
        Passage(kind="dateline", begin=0, end=14),
        Passage(kind="caption", begin=text.index("©"), end=text.index("\nZweiter")),
        Passage(kind="post", begin=post.begin, end=post.end),
    ]
    found = [
        (block.kind, text[block.begin : block.end]) for block in divide(text, [post], passages)
    ]
    assert found == [
        ("paragraph", "Erster Absatz."),
        ("caption", "© Bild: Foto"),
        ("paragraph", "Zweiter."),
        ("post", "Kurz"),
        ("paragraph", "Dritter."),
    ]


@pytest.mark.django_db
def test_every_claim_has_its_card_in_exactly_one_block_and_is_marked_across_paragraphs():
    text = "Sie sagt: „Eins.\nZwei.“ Ende."
    article = Article.objects.create(title="x", language="de", text=text)
    begin, end = text.index("„"), text.index("“") + 1
    blocks = lay_out(article, number_claims([claim(1, (begin, end)), claim(2, (0, 3))]))
    assert [[card.claim.pk for card in block.cards] for block in blocks] == [[1, 2], []]
    assert ["".join(p.text for p in block.pieces if p.cards) for block in blocks] == [
        "Sie„Eins.",
        "Zwei.“",
    ]
    assert "".join(piece.text for block in blocks for piece in block.pieces) == text.replace(
        "\n", ""
    )


def test_the_times_and_marks_of_a_ticker_stay_in_sight():
    text = "9.05 Uhr: Es regnet. +++ Es stürmt. +++\n9.20 Uhr\nEs ist vorbei."
    words = ["9.05 Uhr: ", "+++", "9.20 Uhr"]
    passages = [
        Passage(kind="dateline", begin=text.index(each), end=text.index(each) + len(each))
        for each in words
    ]
    assert [text[block.begin : block.end] for block in divide(text, [], passages)] == [
        "9.05 Uhr: Es regnet. +++ Es stürmt. +++",
        "9.20 Uhr",
        "Es ist vorbei.",
    ]
