import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.claim_list import keyset_pagination
from claims.display.chart import all_series, chart_of
from claims.models import Evidence, Mention, Source
from speakers.merging.merges import merge_speakers
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_rating,
    a_speaker,
    a_verdict,
    an_accepted_claim,
    an_article,
    client_of,
)
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada():
    return a_speaker("Ada Sommer", state="kept")


def page_of(speaker, user, **query):
    return client_of(user).get(reverse("claims:speaker", args=[speaker.pk]), query)


def test_it_shows_positions_accounts_and_claims(rita, ada):
    source = "https://example.org/ada"
    ada.positions.create(
        title="Ministerin", organisation="Verkehr", start_on=date(2017, 3, 14), known_from=source
    )
    ada.accounts.create(platform="twitter", handle="ada")
    claim = a_claim(speaker=ada)
    page = page_of(ada, rita).content.decode()
    told = (
        "Ministerin, Verkehr",
        "March 14, 2017 – today",
        f'href="{source}"',
        "@ada (Twitter)",
        f"?speaker={ada.pk}",
    )
    for words in (*told, claim.get_absolute_url()):
        assert words in in_one_line(page)


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
    merge_speakers(other, ada)
    assert page_of(other, rita).url == reverse("claims:speaker", args=[ada.pk])


def test_months_without_a_claim_are_in_the_chart_and_its_table(rita, ada, edda, chris):
    for number, day in enumerate((date(2017, 11, 30), date(2018, 1, 2), date(2018, 1, 9))):
        article = an_article(f"{number} „Ja.“", published_on=day)
        claim = an_accepted_claim(edda, article=article, quote="„Ja.“", speaker=ada)
    a_published_verdict(claim, by=edda, chief=chris)
    chart = chart_of(ada)
    assert [series.label for series in chart.series] == ["false", "no verdict"]
    assert [(month.first, month.counts) for month in chart.months] == [
        (date(2017, 11, 1), (0, 1)),
        (date(2017, 12, 1), (0, 0)),
        (date(2018, 1, 1), (1, 1)),
    ]
    assert [(bar.tone, bar.x, bar.y, bar.height) for bar in chart.bars()] == [
        ("tone-none", 0, 50, 50),
        ("tone-4", 40, 50, 50),
        ("tone-none", 40, 0, 50),
    ]
    page = page_of(ada, rita).content.decode()
    assert '<th scope="col">false</th>' in page
    assert '<th scope="row">December 2017</th><td>0</td><td>0</td>' in in_one_line(page)


def test_a_draft_of_a_verdict_is_no_verdict_in_the_chart(ada, edda):
    claim = an_accepted_claim(
        edda, article=an_article("„Ja.“", published_on=date(2018, 1, 2)), quote="„Ja.“", speaker=ada
    )
    a_verdict(claim, by=edda)
    assert [series.label for series in chart_of(ada).series] == ["no verdict"]


def test_the_colours_follow_the_scale_from_true_to_false():
    a_rating()
    assert [(series.code, series.tone) for series in all_series()] == [
        ("true", "tone-0"), ("mostly-true", "tone-1"), ("half-true", "tone-2"), ("misleading", "tone-3"),
        ("false", "tone-4"), ("unproven", "tone-beside-0"), ("opinion", "tone-beside-1"), (None, "tone-none"),
    ]  # fmt: skip


def test_a_claim_is_listed_with_its_verdict(rita, ada, edda, chris):
    a_published_verdict(an_accepted_claim(edda, speaker=ada), by=edda, chief=chris)
    assert "<strong>false</strong>" in page_of(ada, rita).content.decode()


def test_a_claim_is_listed_by_its_wording_beside_its_words(rita, ada):
    a_claim(speaker=ada).word("Die Brücke wird gebaut.", seen=1)
    page = in_one_line(page_of(ada, rita).content.decode())
    assert re.search(
        'lang="de">Die Brücke wird gebaut.</a> <span class="verbatim" lang="de">„Wir bauen', page
    )


def test_further_claims_are_a_page_away(rita, ada, monkeypatch):
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 2)
    newest, *_middle, oldest = [
        a_claim(an_article(f"{n} „Ja.“"), "„Ja.“", speaker=ada) for n in range(3)
    ][::-1]
    page = page_of(ada, rita)
    assert newest.get_absolute_url() in page.content.decode()
    assert oldest.get_absolute_url() not in page.content.decode()
    older = page_of(ada, rita, after=page.context["page"].after)
    assert oldest.get_absolute_url() in older.content.decode()


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
    claim.link(
        Source.of_page("https://example.org/"), Evidence.Relation.CONTRADICTS, by=edda, seen=1
    )
    assert "Disputed" in page_of(ada, rita).content.decode()


def test_the_number_of_queries_does_not_grow_with_the_claims(rita, ada):
    client, counts = client_of(rita), []
    for number in range(5):
        claim = a_claim(an_article(f"{number} „Ja.“"), "„Ja.“", speaker=ada)
        Mention.objects.create(article=claim.article, name="Ada Sommer", kind="person", speaker=ada)
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("claims:speaker", args=[ada.pk]))
        counts.append(len(queries))
    assert len(set(counts[1:])) == 1
