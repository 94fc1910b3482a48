import pytest
from django.urls import reverse

from tests.cast import TEXT, a_claim, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return a_claim()


def send(user, claim, headers=None, **form):
    address = reverse("claims:correct", args=[claim.pk])
    response = client_of(user).post(address, {"seen": claim.version, **form}, headers=headers or {})
    claim.refresh_from_db()
    return response


def test_a_boundary_is_set_anew_and_undone(edda, claim):
    begin = TEXT.index("Wir bauen")
    send(edda, claim, begin=begin, end=begin + 9)
    assert (claim.quote, claim.begin, claim.end, claim.spans["quote"]) == (
        "Wir bauen",
        begin,
        begin + 9,
        [[begin, begin + 9]],
    )
    claim.undo(seen=2)
    assert claim.quote == "„Wir bauen die Brücke.“"


def test_only_the_kind_changes_when_the_words_stay(edda, claim):
    spans = claim.spans
    send(edda, claim, quote=claim.quote, kind="Reported")
    assert (claim.kind, claim.spans) == ("Reported", spans)


def test_words_that_are_not_in_the_article_are_refused(edda, claim):
    response = send(edda, claim, quote="Wir bauen keine Brücke.")
    assert response.status_code == 422
    assert "Wir bauen keine Brücke." in response.content.decode()
    assert claim.version == 1


def test_on_the_article_page_htmx_gets_the_text_since_the_marks_moved(edda, claim):
    headers = {
        "HX-Request": "true",
        "HX-Current-URL": f"http://testserver/articles/{claim.article_id}/?x#y",
    }
    assert send(edda, claim, headers, quote="Wir bauen")["HX-Retarget"] == "#reading"
    headers["HX-Current-URL"] = "http://testserver/claims/"
    assert "HX-Retarget" not in send(edda, claim, headers, quote="die Brücke")
