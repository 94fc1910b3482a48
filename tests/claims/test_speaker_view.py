from datetime import date

import pytest
from django.urls import reverse

from claims.models import Evidence, Mention, Source
from claims.portrait import bars, claims_by_month
from speakers.merging import merge
from tests.cast import a_claim, a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return a_speaker("Ada Sommer", state="kept")


def page_of(speaker, user, **query):
    return client_of(user).get(reverse("claims:speaker", args=[speaker.pk]), query)


def test_it_shows_positions_accounts_and_claims(rita, ada):
    ada.positions.create(title="Ministerin", organisation="Verkehr", start_on=date(2017, 3, 14))
    ada.accounts.create(platform="twitter", handle="ada")
    claim = a_claim(speaker=ada)
    page = page_of(ada, rita).content.decode()
    for words in ("Ministerin, Verkehr", "@ada (twitter)", claim.get_absolute_url(), f"?speaker={ada.pk}"):
        assert words in page


def test_it_needs_a_login_and_refuses_post(client, ada, rita):
    address = reverse("claims:speaker", args=[ada.pk])
    assert client.get(address).status_code == 302
    assert client_of(rita).post(address).status_code == 405


def test_a_candidate_is_seen_in_curation_only(rita, alma):
    candidate = a_speaker("Bo Winter")
    assert page_of(candidate, rita).status_code == 404
    assert page_of(candidate, alma).status_code == 200


def test_a_merged_record_leads_to_the_one_that_stays(rita, ada):
    other = a_speaker("A. Sommer")
    merge(other, ada)
    assert page_of(other, rita).url == reverse("claims:speaker", args=[ada.pk])


def test_months_without_a_claim_are_in_the_chart_and_its_table(ada, edda):
    for number, day in enumerate((date(2017, 11, 30), date(2018, 1, 2), date(2018, 1, 9))):
        claim = a_claim(an_article(f"{number} „Ja.“", published_on=day), "„Ja.“", speaker=ada)
    claim.accept(by=edda, seen=1)
    assert [(month.first, month.counts) for month in claims_by_month(ada)] == [
        (date(2017, 11, 1), (1, 0, 0)),
        (date(2017, 12, 1), (0, 0, 0)),
        (date(2018, 1, 1), (1, 1, 0)),
    ]
    assert [(bar.state, bar.x, bar.y, bar.height) for bar in bars(claims_by_month(ada))] == [
        ("pending", 0, 50, 50),
        ("pending", 40, 50, 50),
        ("accepted", 40, 0, 50),
    ]


def test_it_names_who_else_is_in_the_same_articles_and_no_candidate(rita, ada):
    article = an_article()
    for speaker in (ada, a_speaker("Bo Winter", state="kept"), a_speaker("Cy Lenz")):
        Mention.objects.create(article=article, name=str(speaker), kind="person", speaker=speaker)
    page = page_of(ada, rita).content.decode()
    assert "Bo Winter" in page
    assert "Cy Lenz" not in page


def test_a_contradicted_claim_is_disputed(rita, edda, ada):
    claim = a_claim(speaker=ada)
    assert "Disputed" not in page_of(ada, rita).content.decode()
    claim.link(Source.of_page("https://example.org/"), Evidence.Relation.CONTRADICTS, by=edda, seen=1)
    assert "Disputed" in page_of(ada, rita).content.decode()


def test_the_number_of_queries_does_not_grow_with_the_claims(rita, ada, django_assert_max_num_queries):
    for number in range(5):
        a_claim(an_article(f"{number} „Ja.“"), "„Ja.“", speaker=ada)
    client = client_of(rita)
    with django_assert_max_num_queries(14):
        client.get(reverse("claims:speaker", args=[ada.pk]))
