"""A database that a benchmark filled is one that the desk would have: what was left off meanwhile
is there again.
"""

import pytest
from django.db import connection

from articles.models import Article
from benchmarks.bare import bare, structure
from benchmarks.filling import TABLES, write_rows
from benchmarks.pages.lists_filling import write_list_rows
from claims.models import Claim, Evidence, Verdict
from speakers.models import Position, Speaker

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_to_check_later(db):
    """A table with keys that are still to be checked cannot be altered."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_the_tables_have_the_indexes_keys_and_triggers_that_they_had(edda):
    before = structure(TABLES)
    write_rows(1000, edda.pk)
    assert structure(TABLES) == before


def test_meanwhile_they_have_none_of_them():
    whole = structure(["claims_claim"])
    with bare(["claims_claim"]):
        left = structure(["claims_claim"])
    told = "\n".join(map(str, left))
    assert "claim_has_words" in told
    assert "claim_quote_trigrams" not in told
    assert "FOREIGN KEY" not in told
    assert {row[2] for row in left if row[1].startswith("pgtrigger_")} == {"D"}
    assert structure(["claims_claim"]) == whole


def test_claims_come_in_every_state_with_verdicts_sources_and_people(edda):
    write_rows(1000, edda.pk)
    decided = {Claim.State.PENDING, Claim.State.ACCEPTED, Claim.State.REJECTED}
    assert {claim.state for claim in Claim.objects.all()} == decided
    assert Verdict.objects.filter(state="published").exists()
    assert Evidence.objects.filter(state="confirmed").exists()
    assert Claim.objects.pending().exclude(assignee=None).exists()


def test_lists_get_as_many_articles_as_speakers_some_with_positions_and_claims(edda):
    before = Speaker.objects.count()
    write_list_rows(200, edda.pk)
    assert Article.objects.count() == 200
    assert Speaker.objects.count() == before + 200
    assert Position.objects.count() == 100
    assert Claim.objects.filter(state=Claim.State.PENDING).exists()


def test_an_index_keeps_how_much_of_it_is_statistics():
    before = structure(["claims_claim"])
    assert any("SET STATISTICS 300" in text for _table, _name, text, *_rest in before)
    with bare(["claims_claim"]):
        pass
    assert structure(["claims_claim"]) == before
