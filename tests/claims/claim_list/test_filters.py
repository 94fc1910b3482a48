import pytest
from django.http import QueryDict

from articles.models import Topic
from claims.claim_list.filters import ClaimFilter
from claims.models import Source
from tests.cast import (
    a_claim,
    a_correction,
    a_published_verdict,
    a_speaker,
    a_verdict,
    an_accepted_claim,
    an_article,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def claims(edda):
    german = an_article(outlet="Tageblatt")
    english = an_article("She said: “Build it.”", language="en", outlet="Courier")
    first = a_claim(german, speaker=a_speaker("Ada Sommer"))
    second = a_claim(
        german,
        quote="kostet das zwei Millionen Euro",
        kind="Indirect",
        rule="verb clause",
        confidence=0.4,
    )
    third = a_claim(english, quote="“Build it.”")
    third.accept(by=edda, seen=1)
    return first, second, third


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", [2, 1, 0]),
        ("state=accepted", [2]),
        ("kind=Indirect", [1]),
        ("language=de", [1, 0]),
        ("outlet=tageblatt", [1, 0]),
        ("q=MILLIONEN", [1]),
        ("state=pending&kind=Direct", [0]),
        ("state=nonsense", [2, 1, 0]),
        ("at_least=41", [2, 0]),
        ("at_least=40&at_most=89", [1]),
        ("at_most=40", [1]),
        ("at_most=0", []),
        ("at_least=101", [2, 1, 0]),
        ("rule=verb clause", [1]),
        ("rule=verb", []),
        ("rule=direct&state=pending", [0]),
    ],
)
def test_a_filter_shows_the_claims_it_names_newest_first(claims, query, shown):
    assert list(ClaimFilter(QueryDict(query)).queryset()) == [claims[i] for i in shown]


def test_a_topic_narrows_to_the_claims_of_articles_filed_under_it(claims):
    claims[1].article.topics.add(Topic.objects.named("Bauten"))
    of_topic = [claim for claim in claims if claim.article_id == claims[1].article_id]
    found = set(ClaimFilter(QueryDict("topic=Bauten")).queryset())
    assert found == set(of_topic) != set(claims)


def test_a_speaker_or_an_article_narrows_by_key(claims):
    first, _second, third = claims
    assert list(ClaimFilter(QueryDict(f"speaker={first.speaker_id}")).queryset()) == [first]
    assert list(ClaimFilter(QueryDict(f"article={third.article_id}")).queryset()) == [third]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("since=2020-01-01", [1]),
        ("until=2020-01-01", [0, 1]),
        ("since=2019-01-02&until=2019-12-31", []),
        ("at_least=100", [2]),
        ("at_most=99", [0, 1]),
    ],
)
def test_an_undated_article_is_of_no_span_of_time_and_a_claim_added_by_hand_is_sure(
    edda, query, shown
):
    old, new, undated = (
        an_article(published_on="2019-01-01", outlet="A"),
        an_article(published_on="2020-01-01", outlet="B"),
        an_article(outlet="C"),
    )
    claims = [a_claim(old), a_claim(new), a_claim(undated, origin="hand", confidence=None)]
    assert set(ClaimFilter(QueryDict(query)).queryset()) == {claims[i] for i in shown}


@pytest.fixture
def rated(edda, chris):
    """An unrated claim, one with a draft »false«, one published »opinion« whose correction is
    drafted as »false«.
    """
    unrated = a_claim()
    drafted = an_accepted_claim(by=edda, article=an_article("Er sagte: „Nein.“"), quote="„Nein.“")
    a_verdict(drafted, by=edda, rating="false")
    corrected = an_accepted_claim(by=edda, article=an_article("Er sagte: „Ja.“"), quote="„Ja.“")
    verdict = a_published_verdict(corrected, by=edda, chief=chris, rating="opinion")
    a_correction(verdict, by=edda, rating="false")
    return unrated, drafted, corrected


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("verdict=none", [0]),
        ("verdict=false", [2, 1]),
        ("verdict=opinion", [2]),
        ("verdict=true", []),
        ("verdict_state=draft", [2, 1]),
        ("verdict_state=published", [2]),
        ("verdict=false&verdict_state=published", []),
        ("verdict=opinion&verdict_state=published", [2]),
        ("verdict=nonsense", [2, 1, 0]),
    ],
)
def test_a_verdict_narrows_by_its_rating_and_its_state(rated, query, shown):
    assert list(ClaimFilter(QueryDict(query)).queryset()) == [rated[i] for i in shown]


def test_the_articles_are_asked_only_when_the_filter_is_about_them():
    assert "articles_article" not in str(
        ClaimFilter(QueryDict("state=pending&at_most=60&order=unsure")).queryset().query
    )
    assert "articles_article" in str(ClaimFilter(QueryDict("since=2020-01-01")).queryset().query)


def test_who_has_a_source_is_found_below_newer_claims_that_have_none(claims, edda):
    sourced = sorted(claims, key=lambda claim: claim.pk)[:2]
    for claim in sourced:
        claim.link(Source.of_page("https://example.org/"), "supports", by=edda, seen=claim.version)
    assert set(ClaimFilter(QueryDict("source=linked")).queryset()) == set(sourced)
    assert not ClaimFilter(QueryDict("source=linked&state=rejected")).queryset().exists()


def test_those_who_are_locked_out_stand_behind_the_others_and_are_marked(edda, emil, alma):
    edda.lock_out(by=alma)
    offered = ClaimFilter(QueryDict(), emil).fields["assignee"].choices
    labels = [label for value, label in offered if value in ("alma", "edda", "emil")]
    assert labels == ["alma", "emil", "edda (locked out)"]
    found = ClaimFilter(QueryDict("assignee=edda"), emil)
    assert found.is_valid()
