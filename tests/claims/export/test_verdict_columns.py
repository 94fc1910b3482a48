"""What an export says of verdicts."""

import csv
import io

import pytest

from claims.claim_list.filters import ClaimFilter
from claims.export.rows import all_claims, as_csv
from tests.cast import (
    a_claim,
    a_correction,
    a_published_verdict,
    a_verdict,
    an_accepted_claim,
    an_article,
)

pytestmark = pytest.mark.django_db
SITE = "https://desk.example.org"
COLUMNS = [
    "rating", "verdict_state", "reasons", "drafted_by", "drafted_at", "approved_by", "approved_at",
    "verdict_published_at", "verdict_address",
]  # fmt: skip


def rows(claims=None):
    content = b"".join(as_csv(all_claims() if claims is None else claims, SITE)).decode()
    return {int(row["claim"]): row for row in csv.DictReader(io.StringIO(content, newline=""))}


def test_a_published_verdict_is_on_the_row_of_its_claim_once_even_while_a_correction_is_written(
    edda, chris
):
    claim = an_accepted_claim(by=edda)
    published = a_published_verdict(claim, by=edda, chief=chris, reasons="- Nein,\n- nie.")
    a_correction(published, by=chris)
    (row,) = rows().values()
    assert (row["rating"], row["verdict_state"]) == ("false", "published")
    assert row["reasons"] == "'- Nein,\n- nie."  # a cell that a spreadsheet would run
    assert (row["drafted_by"], row["approved_by"]) == ("edda", "chris")
    assert row["verdict_published_at"] == published.published_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert row["drafted_at"] <= row["approved_at"] <= row["verdict_published_at"]
    assert row["verdict_address"] == f"{SITE}/verdicts/{claim.pk}/"


def test_a_verdict_on_its_way_says_how_far_it_is_and_has_no_address(edda):
    claim = an_accepted_claim(by=edda)
    a_verdict(claim, by=edda).submit(by=edda, seen=1)
    (row,) = rows().values()
    assert [row[name] for name in COLUMNS if not name.endswith("_at")] == [
        "false", "submitted", "Der Haushalt sagt es anders.", "edda", "", "",
    ]  # fmt: skip


def test_a_claim_without_a_verdict_has_empty_columns(edda):
    claim = a_claim(an_article("Er sagte: „Nein.“"), quote="„Nein.“")
    assert [rows()[claim.pk][name] for name in COLUMNS] == [""] * len(COLUMNS)


def test_the_columns_go_with_every_filter(edda):
    claim = an_accepted_claim(by=edda)
    a_verdict(claim, by=edda)
    a_claim(an_article("Er sagte: „Nein.“"), quote="„Nein.“")
    shown = rows(
        ClaimFilter({"verdict": "false", "verdict_state": "draft", "source": "linked"}).queryset()
    )
    assert list(shown) == [claim.pk]
