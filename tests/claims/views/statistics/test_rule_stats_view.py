"""The page that judges each rule by the desk's decisions."""

import pytest
from django.urls import reverse

from claims.display.rule_stats import RuleRecord, records_of_rules
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db
RULES = "/claims/rules/"
ODD = "verb & “clause” +1"


@pytest.fixture
def claims(edda):
    article = an_article()
    claims = [a_claim(article, rule="direct") for _ in range(4)] + [a_claim(article, rule=ODD)]
    a_claim(article, rule="", origin="hand", run=None)
    for claim in claims[:2]:
        claim.accept(by=edda, seen=1)
    claims[2].reject(by=edda, seen=1)
    return claims


def test_each_rule_has_its_decisions_the_most_rejected_first(claims):
    assert records_of_rules() == [RuleRecord("direct", 2, 1, 1), RuleRecord(ODD, 0, 0, 1)]


@pytest.mark.parametrize(
    ("accepted", "rejected", "precision"),
    [(0, 0, None), (2, 1, 66), (0, 3, 0), (999, 1, 99), (5, 0, 100), (29, 71, 29)],
)
def test_the_precision_is_of_what_was_decided_and_rounded_down(accepted, rejected, precision):
    assert RuleRecord("direct", accepted, rejected, pending=7).precision == precision


def test_every_number_leads_to_its_claims(claims, rita):
    client = client_of(rita)
    page = client.get(RULES).content.decode()
    assert "66%" in page
    assert "?rule=direct&amp;state=accepted" in page
    address = "?rule=verb%20%26%20%E2%80%9Cclause%E2%80%9D%20%2B1"
    assert f'href="/claims/{address}"' in page
    assert [claim.rule for claim in client.get(f"/claims/{address}").context["page"].claims] == [
        ODD
    ]


def test_the_number_of_queries_does_not_grow_with_the_rules(claims, django_assert_num_queries):
    a_claim(claims[0].article, rule="another")
    with django_assert_num_queries(1):
        assert len(records_of_rules()) == 3


def test_without_a_finding_the_page_says_so(rita):
    assert "No rule has found anything yet." in client_of(rita).get(RULES).content.decode()


def test_the_opened_card_offers_to_blame_the_rule_until_the_claim_is_rejected(claims, edda):
    pages = [
        client_of(edda).get(reverse("claims:claim", args=[claims[i].pk])).content.decode()
        for i in (3, 2)
    ]
    assert ["This rule is wrong" in page for page in pages] == [True, False]
    assert 'value="The rule “direct” is wrong here."' in pages[0]


def test_a_rule_is_named_in_the_readers_language_beside_its_own_name(claims, edda):
    a_claim(claims[0].article, rule="verb, dass clause")
    client = client_of(edda)
    page = client.get(RULES, headers={"Accept-Language": "de"}).content.decode()
    assert "Redeverb: Nebensatz mit „dass“" in page
    assert '<small class="hint" lang="en">verb, dass clause</small>' in page
    page = client.get(RULES, headers={"Accept-Language": "en"}).content.decode()
    assert "verb of saying: clause with “dass”" in page
