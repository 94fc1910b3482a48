import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.models import Topic
from claims.claim_list.ordering import ORDERS
from claims.models import ChecklistItem, Claim
from tests.api.callers import a_caller
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_speaker,
    an_accepted_claim,
    an_article,
    an_evidence,
)

pytestmark = pytest.mark.django_db


def test_a_claim_is_told_with_its_article_speaker_and_evidence(alma):
    article = an_article(outlet="Tagblatt", published_on="2017-07-01", published_precision="month")
    claim = a_claim(article, speaker=a_speaker())
    an_evidence(claim)
    told = a_caller(alma).get(f"/claims/{claim.pk}").json()
    assert told["article"]["published"] == "2017-07"
    assert told["speaker"]["name"] == "Ada Sommer"
    assert article.text[told["begin"] : told["end"]] == told["quote"]
    assert [each["state"] for each in told["evidence"]] == ["proposed"]
    assert (told["state"], told["version"], told["decided_by"]) == ("pending", 1, None)


def test_a_claim_says_its_published_verdict(alma, emil, chris):
    claim = an_accepted_claim(by=emil)
    caller = a_caller(alma)
    assert caller.get(f"/claims/{claim.pk}").json()["verdict"] is None
    a_published_verdict(claim, by=emil, chief=chris)
    assert caller.get(f"/claims/{claim.pk}").json()["verdict"] == "false"


def test_the_lists_own_filters_narrow_it(alma):
    article = an_article(outlet="Tagblatt")
    a_claim(article)
    rejected = a_claim(article, quote="zwei Millionen Euro")
    rejected.reject(by=alma, seen=1)
    caller = a_caller(alma)
    found = caller.get("/claims", {"state": "rejected", "outlet": "tagblatt"}).json()["items"]
    assert [each["id"] for each in found] == [rejected.pk]
    assert caller.get("/claims", {"q": "nirgends"}).json()["items"] == []


def test_a_claim_says_when_it_is_due_what_it_is_about_and_what_is_done(alma):
    claim = a_claim()
    item = ChecklistItem.objects.create(name_en="Asked for comment", name_de="Nachgefragt")
    claim.set_due(timezone.localdate(), seen=1)
    claim.file_under([Topic.objects.named("Verkehr")], seen=2)
    claim.tick(item, True, seen=3)
    other = a_claim(claim.article, quote="zwei Millionen Euro")
    caller = a_caller(alma)
    told = caller.get(f"/claims/{claim.pk}").json()
    assert told["due_on"] == timezone.localdate().isoformat()
    assert told["topics"] == ["Verkehr"]
    assert [each["name_en"] for each in told["checklist"]] == ["Asked for comment"]
    assert caller.get(f"/claims/{other.pk}").json()["checklist"] == []
    for narrowed in ({"due": "week"}, {"topic": "Verkehr"}):
        assert [each["id"] for each in caller.get("/claims", narrowed).json()["items"]] == [
            claim.pk
        ]


@pytest.mark.parametrize("order", list(ORDERS))
def test_pages_follow_each_other_to_the_end_and_back(alma, order):
    article = an_article()
    claims = {
        a_claim(article, quote=quote).pk for quote in ("Ada", "sagte", "Wir", "zwei", "kostet")
    }
    caller = a_caller(alma)
    seen, pages, answer = [], 0, caller.get("/claims", {"limit": 2, "order": order}).json()
    while True:
        seen += [each["id"] for each in answer["items"]]
        pages += 1
        if not answer["next"]:
            break
        answer = caller.get(answer["next"].removeprefix("/api/v1")).json()
    assert (pages, len(seen), set(seen)) == (3, 5, claims)
    back = caller.get(answer["previous"].removeprefix("/api/v1")).json()
    assert [each["id"] for each in back["items"]] == seen[2:4]


def test_a_longer_page_costs_no_more_queries(alma):
    article = an_article()
    for quote in ("Ada", "sagte", "Wir", "zwei", "kostet"):
        an_evidence(a_claim(article, quote=quote, speaker=a_speaker(quote)))
    caller = a_caller(alma)
    counts = []
    for limit in (1, 5):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert len(caller.get("/claims", {"limit": limit}).json()["items"]) == limit
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_what_was_merged_away_is_told_where_it_went(alma):
    article = an_article()
    whole, part = a_claim(article), a_claim(article, quote="Brücke")
    Claim.on_record.filter(pk=part.pk).update(merged_into=whole)
    assert a_caller(alma).get(f"/claims/{part.pk}").json()["merged_into"] == whole.pk
    assert len(a_caller(alma).get("/claims").json()["items"]) == 1
