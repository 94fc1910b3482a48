"""Checks by others beside a claim: offered, linked as evidence, dismissed."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.comparison.similar_claims import compare_claims_of
from claims.models import Evidence
from published_checks.intake import keep_checks
from published_checks.matching import checks_about
from published_checks.models import CheckDismissal, PublishedCheck
from published_checks.reading import CheckRecord
from tests.cast import a_claim, an_article, client_of
from tests.published_checks.matched_sets import PARTS, tally

pytestmark = pytest.mark.django_db
TEXT = "Ein Asylbewerber erhält heute mehr Geld als ein Rentner. Die Straße wird im Mai gebaut."
RECORD = CheckRecord(
    claim="Asylbewerber bekommen mehr Geld als Rentner.",
    address="https://faktencheck.example/1",
    rating="Falsch",
    truth=0.0,
    publisher="Musterprüfer",
    language="de",
)


@pytest.fixture
def claim():
    article = an_article(TEXT)
    claim = a_claim(article, TEXT[:56])
    a_claim(article, "Die Straße wird im Mai gebaut.")
    compare_claims_of(article)
    keep_checks([RECORD], "feed")
    return claim


@pytest.fixture
def check(claim):
    return PublishedCheck.objects.get()


def post(user, name, claim, check, *, htmx=False, seen=1, **more):
    return client_of(user).post(
        reverse(f"published_checks:{name}", args=[claim.pk]),
        {"seen": seen, "check": check.pk, **more},
        headers={"HX-Request": "true"} if htmx else {},
    )


@pytest.mark.parametrize("part", PARTS)
def test_at_least_85_of_a_hundred_checks_shown_are_about_the_claim(part):
    found = tally(part)
    assert found.right / found.shown >= 0.85
    assert found.right / found.labelled >= 0.85


def test_a_check_is_shown_beside_the_claim_that_it_is_about_and_no_other(claim, check):
    assert [match.check for match in checks_about(claim)] == [check]
    other = claim.article.claims.exclude(pk=claim.pk).get()
    assert checks_about(other) == []


def test_the_section_tells_publisher_rating_and_language_as_a_page_and_as_a_part(claim, edda):
    address = reverse("published_checks:of_claim", args=[claim.pk])
    page = client_of(edda).get(address).content.decode()
    part = client_of(edda).get(address, headers={"HX-Request": "true"}).content.decode()
    assert "<html" in page
    assert "<html" not in part
    for answer in (page, part):
        assert "Musterprüfer" in answer
        assert "Falsch" in answer


def test_a_confirmed_check_is_evidence_that_contradicts(claim, check, edda):
    response = post(edda, "confirm_check", claim, check)
    assert response.status_code == 302
    evidence = Evidence.objects.get(claim=claim)
    assert (evidence.state, evidence.relation) == ("confirmed", "contradicts")
    assert evidence.source.publisher == "Musterprüfer"
    [match] = checks_about(claim)
    assert match.is_confirmed


def test_confirming_with_htmx_answers_with_the_card(claim, check, edda):
    response = post(edda, "confirm_check", claim, check, htmx=True, relation="context")
    assert "<html" not in response.content.decode()
    assert Evidence.objects.get(claim=claim).relation == "context"


def test_confirming_against_an_older_version_is_answered_with_409(claim, check, edda):
    claim.accept(by=edda, seen=1)
    assert post(edda, "confirm_check", claim, check).status_code == 409
    assert not Evidence.objects.exists()


def test_a_relation_that_there_is_none_of_is_refused(claim, check, edda):
    assert post(edda, "confirm_check", claim, check, relation="bogus").status_code == 422


def test_a_dismissed_check_is_offered_no_more_and_twice_is_once(claim, check, edda):
    assert post(edda, "dismiss_check", claim, check).status_code == 302
    assert (
        "Musterprüfer" not in post(edda, "dismiss_check", claim, check, htmx=True).content.decode()
    )
    assert CheckDismissal.objects.count() == 1
    assert checks_about(claim) == []


@pytest.mark.parametrize("number", ["", "x", "999999"])
def test_a_check_that_there_is_none_of_is_not_found(claim, edda, number):
    address = reverse("published_checks:dismiss_check", args=[claim.pk])
    assert client_of(edda).post(address, {"check": number}).status_code == 404


def test_a_check_that_comes_again_is_brought_up_to_date(check):
    keep_checks([CheckRecord(**{**vars_of(RECORD), "rating": "Richtig", "truth": 1.0})], "feed")
    check.refresh_from_db()
    assert (check.rating, check.relation) == ("Richtig", "supports")
    assert PublishedCheck.objects.count() == 1


def vars_of(record):
    return {name: getattr(record, name) for name in record.__slots__}


def test_more_checks_cost_no_more_queries(claim):
    with CaptureQueriesContext(connection) as one:
        checks_about(claim)
    keep_checks(
        [CheckRecord(**{**vars_of(RECORD), "address": f"https://f.example/{n}"}) for n in range(5)],
        "feed",
    )
    with CaptureQueriesContext(connection) as six:
        assert len(checks_about(claim)) == 6
    assert len(six) == len(one)


def test_the_list_is_narrowed_by_words(check, edda):
    address = reverse("published_checks:checks")
    assert "Musterprüfer" in client_of(edda).get(f"{address}?q=mehr geld").content.decode()
    assert "Musterprüfer" not in client_of(edda).get(f"{address}?q=brücke").content.decode()


def test_the_command_takes_the_sample_and_says_what_it_refused(tmp_path, capsys):
    call_command("import_checks")
    assert PublishedCheck.objects.count() == 4
    bad = tmp_path / "bad.jsonld"
    bad.write_text('{"@type": "ClaimReview", "url": "https://a.example/"}')
    call_command("import_checks", str(bad))
    assert "item 1: it does not say which claim is reviewed" in capsys.readouterr().err


def test_a_file_that_is_not_there_fails_and_the_others_are_taken(tmp_path, capsys):
    good = tmp_path / "good.csv"
    good.write_text("claim,url,rating\nIt is closed now for good.,https://a.example/1,False\n")
    with pytest.raises(CommandError, match="1 of 2 could not be read"):
        call_command("import_checks", str(tmp_path / "none"), str(good))
    assert PublishedCheck.objects.count() == 1
