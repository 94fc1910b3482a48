import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.models import Post
from claims.models import Evidence, Snapshot, Source
from tests.cast import a_claim, a_source, an_article, client_of
from tests.documents import PNG

pytestmark = pytest.mark.django_db


def send(user, claim, **form):
    response = client_of(user).post(
        reverse("claims:link", args=[claim.pk]), {"seen": claim.version, **form}
    )
    claim.refresh_from_db()
    return response


def a_post(article):
    return Post.objects.create(
        article=article, begin=0, end=9, body_begin=0, body_end=9, platform="bluesky"
    )


def test_a_post_of_the_article_is_linked(edda):
    claim = a_claim()
    post = a_post(claim.article)
    send(edda, claim, post=post.pk, relation="origin")
    evidence = claim.evidence.get()
    assert (evidence.source.post, evidence.state, evidence.settled_by) == (
        post,
        Evidence.State.CONFIRMED,
        edda,
    )


def test_an_address_is_linked_as_a_page(edda):
    claim = a_claim()
    send(edda, claim, address="example.org/bericht", relation="contradicts")
    evidence = claim.evidence.get()
    assert (evidence.source.address, evidence.relation) == (
        "https://example.org/bericht",
        "contradicts",
    )


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


def test_a_source_on_record_is_linked_by_its_number_or_its_words(edda):
    claim, source = a_claim(), a_source()
    send(edda, claim, record=f"[S{source.pk}] {source}")
    assert claim.evidence.get().source == source
    send(edda, claim, record="rechnungshof", relation="supports")
    assert claim.evidence.get().relation == "supports"


def test_an_article_on_record_is_linked_by_its_number_its_words_or_its_address(edda):
    claim = a_claim()
    article = an_article(
        "Ein anderer Text, der lang genug ist.", title="Zur Brücke", address="https://example.org/a"
    )
    for form in (
        {"record": f"[A{article.pk}] Zur Brücke"},
        {"record": "zur brücke"},
        {"address": article.address},
    ):
        send(edda, claim, **form)
        assert claim.evidence.get().source.article == article


@pytest.mark.parametrize(
    "words", ["bericht", "nichts dergleichen", "[S999999] Bericht", "[A999999] Bericht"]
)
def test_words_that_name_no_source_or_several_are_refused(edda, words):
    claim = a_claim()
    a_source()
    a_source("https://example.org/zwei", "Der zweite Bericht")
    response = send(edda, claim, record=words)
    assert (response.status_code, claim.evidence.count()) == (422, 0)
    assert words in response.content.decode()


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://localhost/", "http://169.254.169.254/", "http://[fd00::1]/"],
)
def test_an_address_that_leads_inside_is_refused_and_nothing_is_stored(edda, address):
    claim = a_claim()
    response = send(edda, claim, address=address)
    assert (response.status_code, Source.objects.count()) == (422, 0)
    assert "not public" in response.content.decode()


def a_picture():
    return SimpleUploadedFile("foto.png", PNG)


def test_a_file_is_stored_and_linked_in_one_step(edda, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    claim = a_claim()
    send(edda, claim, file=a_picture(), relation="supports")
    evidence = claim.evidence.get()
    assert (evidence.source.kind, evidence.source.file_name, evidence.relation) == (
        "document",
        "foto.png",
        "supports",
    )


def test_a_file_beyond_the_limit_is_refused_in_words(edda, settings, tmp_path):
    settings.MEDIA_ROOT, settings.WORTLAUT_UPLOAD_LIMIT = tmp_path, 10
    claim = a_claim()
    response = send(edda, claim, file=a_picture())
    assert (response.status_code, Source.objects.count()) == (422, 0)
    assert "too large" in response.content.decode()


def test_a_stale_link_of_a_file_can_be_applied_without_sending_the_file_again(
    edda, emil, settings, tmp_path
):
    settings.MEDIA_ROOT = tmp_path
    claim = a_claim()
    claim.accept(by=emil, seen=1)
    response = client_of(edda).post(
        reverse("claims:link", args=[claim.pk]), {"seen": 1, "file": a_picture()}
    )
    assert response.status_code == 409
    assert f'name="source" value="{Source.objects.get().pk}"' in response.content.decode()
    assert not claim.evidence.exists()


@pytest.mark.parametrize("allowed", [True, False])
def test_a_snapshot_of_a_page_that_is_linked_is_taken_if_that_is_set(edda, settings, allowed):
    settings.WORTLAUT_SNAPSHOT_LINKED = allowed
    send(edda, a_claim(), address="https://example.org/neu")
    assert Snapshot.objects.count() == allowed
