import pytest
from django.urls import reverse

from articles.models import Post
from claims.models import Evidence
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db


def send(user, claim, **form):
    response = client_of(user).post(reverse("claims:link", args=[claim.pk]), {"seen": claim.version, **form})
    claim.refresh_from_db()
    return response


def a_post(article):
    return Post.objects.create(article=article, begin=0, end=9, body_begin=0, body_end=9, platform="bluesky")


def test_a_post_of_the_article_is_linked(edda):
    claim = a_claim()
    post = a_post(claim.article)
    send(edda, claim, post=post.pk, relation="origin")
    evidence = claim.evidence.get()
    assert (evidence.source.post, evidence.state, evidence.settled_by) == (post, Evidence.State.CONFIRMED, edda)


def test_an_address_is_linked_as_a_page(edda):
    claim = a_claim()
    send(edda, claim, address="example.org/bericht", relation="contradicts")
    evidence = claim.evidence.get()
    assert (evidence.source.address, evidence.relation) == ("https://example.org/bericht", "contradicts")


def test_an_address_that_was_typed_counts_more_than_the_post_that_was_offered(edda):
    claim = a_claim()
    send(edda, claim, address="https://example.org/", post=a_post(claim.article).pk)
    assert claim.evidence.get().source.address == "https://example.org/"


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"address": "javascript:alert(1)"},
        {"address": "no address at all"},
        {"source": "999999"},
        {"source": "x"},
        {"post": "999999"},
        {"address": "https://example.org/", "relation": "proves"},
    ],
)
def test_what_names_no_source_is_refused_in_words(edda, form):
    claim = a_claim()
    response = send(edda, claim, **form)
    assert response.status_code == 422
    assert "errorlist" in response.content.decode()
    assert (claim.version, claim.evidence.count()) == (1, 0)


def test_a_post_of_another_article_is_refused(edda):
    claim = a_claim()
    post = a_post(an_article("Ein anderer Text, der lang genug ist."))
    assert send(edda, claim, post=post.pk).status_code == 422
