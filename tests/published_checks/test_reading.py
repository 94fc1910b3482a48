"""Checks as publishers really write them: every form is read, every refusal says where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import published_checks
from published_checks.reading import read_checks
from published_checks.reading.csv_rows import ColumnsError
from published_checks.reading.ratings import truth_of_value, truth_of_words

REVIEW = {
    "@type": "ClaimReview",
    "url": "https://checks.example/1",
    "claimReviewed": "The bridge is closed.",
    "reviewRating": {"alternateName": "False"},
}


def read(document, address=""):
    return read_checks(json.dumps(document).encode(), address)


def one(**changes):
    [check] = read({**REVIEW, **changes}).checks
    return check


@pytest.mark.parametrize(
    "document",
    [
        REVIEW,
        [REVIEW],
        {"@graph": [{"@type": "WebPage"}, REVIEW]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {"@type": "DataFeed", "dataFeedElement": [REVIEW]},
        {"@type": "ItemList", "itemListElement": [{"position": 1, "item": REVIEW}]},
        {**REVIEW, "@type": ["Review", "https://schema.org/ClaimReview"]},
        {**REVIEW, "@type": "schema:claimReview"},
        {**REVIEW, "claimReviewed": ["The bridge is closed."]},
        {**REVIEW, "claimReviewed": {"@value": "The <b>bridge</b> is closed.", "@language": "en"}},
        {**REVIEW, "reviewRating": [{"alternateName": "False"}, {"ratingValue": 5}]},
        {**REVIEW, "reviewRating": "False"},
        {**REVIEW, "reviewRating": {"ratingValue": "False"}},
        {**REVIEW, "reviewRating": {"name": "False", "alternateName": ""}},
        {**REVIEW, "url": ["https://checks.example/1", "https://other.example/"]},
        {**REVIEW, "url": "", "mainEntityOfPage": {"@id": "https://checks.example/1"}},
    ],
)
def test_a_review_is_found_wherever_and_however_it_is_written(document):
    [check] = read(document).checks
    assert (check.claim, check.address) == ("The bridge is closed.", "https://checks.example/1")
    assert check.truth == 0.0


@pytest.mark.parametrize(
    "document",
    [
        {**REVIEW, "creativeWorkStatus": "Withdrawn"},
        {**REVIEW, "creativeWorkStatus": "Retracted", "reviewRating": None},
        {"@type": "DataFeedItem", "dateDeleted": "2026-11-29", "item": REVIEW},
    ],
)
def test_what_its_publisher_has_withdrawn_has_that_for_its_rating(document):
    [check] = read(document).checks
    assert (check.address, check.rating, check.truth) == (REVIEW["url"], "withdrawn", None)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("2024-03-02T10:00:00Z", "2024-03-02"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2. März 2024", "2024-03-02"),
        ("March 2, 2024", "2024-03-02"),
        ("soon", ""),
        ("2024-02-31", ""),
        (None, ""),
        (["2024-03-02"], "2024-03-02"),
    ],
)
def test_dates_keep_their_precision_and_an_impossible_one_is_none(written, read_as):
    assert one(datePublished=written).reviewed_on == read_as


@pytest.mark.parametrize(
    ("author", "publisher"),
    [
        ({"@type": "Organization", "name": "Sample Checks"}, "Sample Checks"),
        ([{"name": "Sample Checks"}, {"name": "Other"}], "Sample Checks"),
        ("Sample Checks", "Sample Checks"),
        ("https://www.checks.example/", "checks.example"),
        (None, "checks.example"),
    ],
)
def test_a_missing_author_is_the_host(author, publisher):
    assert one(author=author).publisher == publisher


@pytest.mark.parametrize(
    ("item", "claimant"),
    [
        ({"@type": "Claim", "author": {"@type": "Person", "name": "Rick Dunmore"}}, "Rick Dunmore"),
        ({"@type": "CreativeWork", "author": "Rick Dunmore"}, "Rick Dunmore"),
        ([{"author": [{"name": "Rick Dunmore"}]}], "Rick Dunmore"),
        ("a post", ""),
        (None, ""),
    ],
)
def test_who_said_it_is_told_in_several_forms(item, claimant):
    assert one(itemReviewed=item).claimant == claimant


def test_several_claims_of_one_review_are_several_checks():
    items = [{"@type": "Claim", "text": "A is b."}, {"@type": "Claim", "text": "C is d."}]
    found = read({**REVIEW, "itemReviewed": items})
    assert [check.claim for check in found.checks] == ["A is b.", "C is d."]


@pytest.mark.parametrize(
    ("words", "truth"),
    [
        ("Falsch", 0.0), ("FALSE", 0.0), ("Größtenteils falsch", 0.25), ("Mostly True", 0.75),
        ("Halb wahr", 0.5), ("Richtig", 1.0), ("Größtenteils richtig", 0.75),
        ("Not true at all", 0.0), ("Das stimmt nicht", 0.0), ("Unbelegt", None),
        ("No evidence", None), ("Missing context", 0.25), ("Teilweise falsch", 0.25),
        ("Pants on Fire", 0.0), ("Four Pinocchios", None), ("Nicht belegt", None),
        ("Frei erfunden", 0.0), ("Das ist nicht richtig", 0.0), ("Partly true", 0.5),
    ],
)  # fmt: skip
def test_words_of_a_rating_tell_how_true_the_claim_is(words, truth):
    assert truth_of_words(words) == truth


@pytest.mark.parametrize(
    ("value", "worst", "best", "truth"),
    [
        (1, 1, 5, 0.0), (5, 1, 5, 1.0), ("3", "1", "5", 0.5), ("3,5", 1, 5, 0.625),
        (1, 5, 1, 1.0), (5, 5, 1, 0.0), ("2/5", None, None, 0.4), (0, 1, 5, None),
        (-1, 1, 5, None), (3, None, None, 0.5), (1, 1, 1, None), (True, 1, 5, None),
        ("five", 1, 5, None),
    ],
)  # fmt: skip
def test_numbers_are_read_between_their_ends_also_reversed(value, worst, best, truth):
    assert truth_of_value(value, worst, best) == truth


def test_words_count_more_than_a_number_that_says_otherwise():
    rating = {"alternateName": "False", "ratingValue": 5, "bestRating": 5, "worstRating": 1}
    assert one(reviewRating=rating).truth == 0.0


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"claimReviewed": ""}, "item 1: it does not say which claim is reviewed"),
        ({"url": "about:blank"}, "item 1: it has no address"),
        ({"reviewRating": None}, "item 1: it has no rating"),
    ],
)
def test_what_is_missing_is_said_by_item(changes, reason):
    assert list(map(str, read({**REVIEW, **changes}).refused)) == [reason]


def test_a_refused_item_hides_no_other():
    found = read([{**REVIEW, "url": ""}, REVIEW])
    assert (len(found.checks), len(found.refused)) == (1, 1)


def test_a_page_with_a_broken_block_is_read_to_its_end():
    script = '<script type="application/ld+json; charset=utf-8">{}</script>'
    page = (
        f"<html><body>{script.format('{broken')}{script.format(json.dumps(REVIEW))}</body></html>"
    )
    [check] = read_checks(page.encode(), "https://checks.example/1").checks
    assert check.claim == "The bridge is closed."


def test_a_page_without_a_review_says_so():
    found = read_checks(b"<html><body><p>Nothing.</p></body></html>")
    assert list(map(str, found.refused)) == ["page: there is no ClaimReview on it"]


def test_the_answer_of_the_fact_check_tools_is_read_with_any_field_missing():
    found = read(
        {
            "claims": [
                {
                    "text": "The bridge is closed.",
                    "claimReview": [
                        {"url": "https://a.example/1", "textualRating": "False"},
                        {
                            "publisher": {"site": "b.example"},
                            "url": "https://b.example/2",
                            "textualRating": "This is not true, the bridge is open.",
                            "languageCode": "en-GB",
                            "reviewDate": "2024-03-02T00:00:00Z",
                        },
                        {"url": "https://c.example/3"},
                    ],
                },
                {"text": "Nobody looked.", "claimReview": []},
            ],
            "nextPageToken": "x",
        }
    )
    assert [(c.publisher, c.truth) for c in found.checks] == [
        ("a.example", 0.0),
        ("b.example", 0.0),
    ]
    assert found.checks[1].language == "en"
    assert list(map(str, found.refused)) == [
        "claim 1, review 3: it has no rating",
        "claim 2: it has no review",
    ]


CSV = "Behauptung;Link;Urteil;Wer;Datum\nDie Brücke ist zu.;https://a.example/1;Falsch;Anna Berg;2.3.2024\n"


@pytest.mark.parametrize("data", [CSV.encode(), CSV.encode("utf-8-sig"), CSV.encode("latin-1")])
def test_a_table_with_known_headings_needs_no_mapping(data):
    [check] = read_checks(data).checks
    assert (check.claim, check.claimant, check.reviewed_on, check.truth) == (
        "Die Brücke ist zu.",
        "Anna Berg",
        "2024-03-02",
        0.0,
    )


def test_columns_of_other_names_are_mapped_and_faults_are_said_by_line():
    text = 'what,where,result\n"It is\nclosed.",https://a.example/1,4/5\n,https://a.example/2,False\nOpen.,a.example,False\n'
    columns = {"claim": "What", "address": "where", "rating": "result"}
    found = read_checks(text.encode(), columns=columns)
    assert [(c.claim, c.truth) for c in found.checks] == [("It is\nclosed.", 0.8)]
    assert list(map(str, found.refused)) == [
        "line 4: it has no claim",
        "line 5: it has no address",
    ]


@pytest.mark.parametrize("columns", [{}, {"claim": "nowhere"}, {"nothing": "what"}])
def test_columns_that_cannot_be_told_refuse_the_table(columns):
    with pytest.raises(ColumnsError):
        read_checks(b"what,where\nIt is closed.,https://a.example/1\n", columns=columns)


def test_lines_of_json_are_read_one_by_one():
    data = (
        f"{json.dumps(REVIEW)}\n{{broken\n\n{json.dumps({**REVIEW, 'url': 'https://b.example/'})}\n"
    )
    found = read_checks(data.encode())
    assert len(found.checks) == 2
    assert list(map(str, found.refused)) == ["line 2: it is no JSON"]


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf\n", b"{broken", b"[]", b'{"a": 1}'])
def test_what_is_no_check_is_refused_and_raises_nothing(data):
    found = read_checks(data)
    assert found.checks == []
    assert len(found.refused) == 1


def test_the_sample_is_read_whole():
    sample = Path(published_checks.__file__).parent / "sample.jsonld"
    found = read_checks(sample.read_bytes())
    assert [check.truth for check in found.checks] == [0.0, 0.25, None, 1.0]
    assert found.refused == []
