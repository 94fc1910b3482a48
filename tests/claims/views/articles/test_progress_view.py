import pytest
from django.urls import reverse

from articles.models import ExtractionRun
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def article():
    return an_article()


def ask(user, article, **headers):
    return client_of(user).get(reverse("claims:progress", args=[article.pk]), headers=headers)


def test_an_open_run_is_asked_for_again(rita, article):
    ExtractionRun.objects.create(article=article)
    page = ask(rita, article, **HTMX).content.decode()
    assert 'hx-trigger="every 1s"' in page
    assert 'id="reading"' not in page


def test_a_finished_run_brings_the_text_with_its_marks_and_ends_the_asking(rita, article):
    claim = a_claim(article)
    page = ask(rita, article, **HTMX).content.decode()
    assert "hx-trigger" not in page
    assert 'id="reading" class="reading" hx-swap-oob="true"' in page
    assert f'data-claim="{claim.pk}"' in page
    assert "<html" not in page


@pytest.mark.parametrize("has_failed", [False, True])
def test_once_a_run_is_over_another_is_offered_to_whom_it_is_due(edda, rita, article, has_failed):
    run = ExtractionRun.objects.create(article=article)
    offer = f'action="{reverse("claims:reread", args=[article.pk])}"'
    assert offer not in ask(edda, article, **HTMX).content.decode()
    run.fail("The text is Welsh.") if has_failed else run.finish({run: 0}, "test 1")
    page = ask(edda, article, **HTMX).content.decode()
    assert 'id="reread" class="push" hx-swap-oob="true"' in page
    assert offer in page
    assert offer not in ask(rita, article, **HTMX).content.decode()


def test_a_failed_run_says_why(rita, article):
    ExtractionRun.objects.create(article=article).fail("The text is Welsh.")
    assert "The text is Welsh." in ask(rita, article, **HTMX).content.decode()


def test_without_htmx_the_article_page_answers(rita, article):
    assert ask(rita, article)["Location"] == f"/articles/{article.pk}/"


def test_without_javascript_the_page_reloads_itself_while_the_run_is_open(rita, article):
    run = ExtractionRun.objects.create(article=article)
    address = reverse("claims:article", args=[article.pk])
    assert "http-equiv" in client_of(rita).get(address).content.decode()
    run.finish({run: 0}, "test 1")
    assert "http-equiv" not in client_of(rita).get(address).content.decode()


def test_reading_again_queues_one_run_however_often_it_is_asked_for(edda, article):
    address = reverse("claims:reread", args=[article.pk])
    for _time in range(2):
        assert client_of(edda).post(address)["Location"] == f"/articles/{article.pk}/"
    assert [run.state for run in article.runs.all()] == ["queued"]


def test_reading_again_is_refused_to_readers_and_by_get(rita, edda, article):
    address = reverse("claims:reread", args=[article.pk])
    assert client_of(rita).post(address).status_code == 403
    assert client_of(edda).get(address).status_code == 405
    assert not article.runs.exists()
