import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from tests.cast import a_claim, an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
TEXT = "Er sagte: „Eins und zwei.“ Sie sagte: „Drei <b>und</b> vier.“"


def show(user, article):
    return client_of(user).get(reverse("claims:article", args=[article.pk]))


def test_the_quote_is_marked_and_its_card_stands_beside_it(rita):
    claim = a_claim(an_article(TEXT), quote="„Eins und zwei.“")
    page = show(rita, claim.article).content.decode()
    assert f'<mark data-claim="{claim.pk}" data-kind="Direct" data-state="pending">' in in_one_line(
        page
    )
    assert f'id="claim-{claim.pk}"' in page
    assert f'href="#claim-{claim.pk}"' in page


def test_markup_in_the_text_is_shown_and_not_obeyed(rita):
    article = an_article(TEXT)
    page = show(rita, article).content.decode()
    assert escape("<b>und</b>") in page
    assert "<b>und</b>" not in page


def test_a_reader_sees_no_buttons(rita, edda):
    claim = a_claim()
    address = reverse("claims:accept", args=[claim.pk])
    assert address not in show(rita, claim.article).content.decode()
    assert address in show(edda, claim.article).content.decode()


def test_a_date_is_shown_as_precisely_as_it_is_known(rita):
    article = an_article(published_on="2017-07-01", published_precision="month")
    page = show(rita, article).content.decode()
    assert "July 2017" in page
    assert 'datetime="2017-07"' in page


def test_a_post_is_refused_and_a_login_needed(client, rita):
    address = reverse("claims:article", args=[an_article().pk])
    assert client_of(rita).post(address).status_code == 405
    assert client.get(address)["Location"].startswith("/login/")


def test_an_unknown_article_is_not_found(rita):
    assert client_of(rita).get(reverse("claims:article", args=[999999])).status_code == 404


def test_the_number_of_queries_does_not_grow_with_the_claims(edda, django_assert_num_queries):
    words = [f"„Satz Nummer {number} hier.“" for number in range(12)]
    article = an_article(" Er sagte: ".join(words))
    client = client_of(edda)
    address = reverse("claims:article", args=[article.pk])
    a_claim(article, quote=words[0])
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    for quote in words[1:]:
        a_claim(article, quote=quote)
    with django_assert_num_queries(len(captured)):
        client.get(address)
